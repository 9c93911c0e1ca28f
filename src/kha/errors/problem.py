"""A problem: what the person who wrote a document must mend, in both languages."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from kha.errors._texts import TEXTS
from kha.text import Text


class ProblemCode(StrEnum):
    """The kinds of problem a document can have; stable, so that programs can branch on them.

    .. versionadded:: 0.1
    """

    NOT_UTF8 = "not-utf8"
    SYNTAX = "syntax"
    NOT_MESSAGEPACK = "not-messagepack"
    OTHER_FORMAT = "other-format"
    NEWER_FORMAT = "newer-format"
    DUPLICATE_KEY = "duplicate-key"
    MISSING_KEY = "missing-key"
    UNKNOWN_KEY = "unknown-key"
    WRONG_TYPE = "wrong-type"
    EMPTY_TEXT = "empty-text"
    UNTIDY_TEXT = "untidy-text"
    NOT_A_NUMBER = "not-a-number"
    TOO_MANY_DIGITS = "too-many-digits"
    NOT_A_WEB_ADDRESS = "not-a-web-address"
    UNKNOWN_VALUE = "unknown-value"
    YEAR_OUT_OF_RANGE = "year-out-of-range"
    UNKNOWN_ITEM = "unknown-item"
    DUPLICATE_ANSWER = "duplicate-answer"
    MIXED_LEVELS = "mixed-levels"
    NEGATIVE_POINTS = "negative-points"
    ABOVE_MAXIMUM = "above-maximum"
    SUM_ABOVE_MAXIMUM = "sum-above-maximum"
    NO_RULE = "no-rule"
    WRONG_VALUE = "wrong-value"
    UNKNOWN_PROVISION = "unknown-provision"
    UNREADABLE_REFERENCE = "unreadable-reference"
    POINTS_OR_VALUE = "points-or-value"
    DUPLICATE_ITEM = "duplicate-item"
    NOT_A_KEY = "not-a-key"
    EMPTY_LIST = "empty-list"
    MISSING_FOR_NEW = "missing-for-new"
    MAXIMA_DISAGREE = "maxima-disagree"
    RULE_UNIT = "rule-unit"
    WRONG_RULE = "wrong-rule"
    NO_EVIDENCE = "no-evidence"
    UNKNOWN_REGION = "unknown-region"
    AMBIGUOUS_PLACE = "ambiguous-place"
    NOT_A_DATE = "not-a-date"
    TOO_SMALL = "too-small"
    DAYS_DISAGREE = "days-disagree"
    MODE_DISAGREES = "mode-disagrees"
    MORE_CERTIFIED = "more-certified"
    ONE_PERSON = "one-person"
    NO_EDITION = "no-edition"
    UNKNOWN_COLUMN = "unknown-column"
    MISSING_COLUMN = "missing-column"
    DUPLICATE_COLUMN = "duplicate-column"
    EMPTY_CELL = "empty-cell"
    ROW_WIDTH = "row-width"
    ROW_DISAGREES = "row-disagrees"
    NO_ROWS = "no-rows"
    YEAR_NOT_PLANNED = "year-not-planned"
    REPEATED = "repeated"
    WRONG_COLUMN_TYPE = "wrong-column-type"
    RESERVED_COLUMN = "reserved-column"
    TOO_FINE = "too-fine"
    RECORD_REFUSED = "record-refused"


@frozen(kw_only=True)
class Problem:
    """One thing to mend in a document: what kind, where, and in words.

    Attributes:
        code: the kind of problem, for programs.
        path: where it is, as a path from the document's root: ``$.answers[3].points``.
        text: what is wrong and what to write instead, in both languages.

    .. versionadded:: 0.1
    """

    code: ProblemCode
    path: str
    text: Text

    @classmethod
    def of(cls, code: ProblemCode, path: str, **values: str | Text) -> Problem:
        """Make a problem with the library's own words for ``code``, filled with ``values``."""
        return cls(code=code, path=path, text=TEXTS[code].fill(**values))
