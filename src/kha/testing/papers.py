"""Strategies for documents of assessments: good ones, and broken ones whose problems are known."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
import json
from typing import Any, TypeAlias

from attrs import field, frozen
from hypothesis import strategies as st

from kha.errors import ProblemCode
from kha.kla import Edition
from kha.scoring import Assessment
from kha.testing.answering import full_assessments
from kha.testing.small import keys

Tree: TypeAlias = dict[str, Any]
"""A document as JSON values.

.. versionadded:: 0.1
"""


@frozen(kw_only=True)
class BrokenDocument:
    """The document of an assessment with one thing wrong.

    Attributes:
        tree: the document, as JSON values.
        edition: the edition it names; give it to the reader.
        code: the kind of its problem.
        path: where the problem is.

    .. versionadded:: 0.1
    """

    tree: Tree = field(repr=lambda tree: json.dumps(tree, ensure_ascii=False))
    edition: Edition = field(repr=False)
    code: ProblemCode
    path: str


@frozen(kw_only=True)
class Document:
    """The document of an assessment, and the assessment it reads back as.

    Attributes:
        tree: the document, as JSON values.
        assessment: the assessment.

    .. versionadded:: 0.1
    """

    tree: Tree = field(repr=lambda tree: json.dumps(tree, ensure_ascii=False))
    assessment: Assessment = field(repr=False)


def documents() -> st.SearchStrategy[Document]:
    """Draw documents that can be read.

    .. versionadded:: 0.1
    """
    return full_assessments().map(_document)


def _document(assessment: Assessment) -> Document:
    from kha.serial import Syntax, dump_assessment  # noqa: PLC0415  (hypothesis loads this module, cattrs can wait)

    return Document(tree=json.loads(dump_assessment(assessment, Syntax.JSON)), assessment=assessment)


Break: TypeAlias = Callable[[Tree, str], tuple[ProblemCode, str]]
"""Breaks a document in place, with the help of a drawn key; tells what is now wrong, and where."""


def _missing(tree: Tree, _key: str) -> tuple[ProblemCode, str]:
    del tree["year"]
    return ProblemCode.MISSING_KEY, "$"


def _unknown_key(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree[f"x_{key}"] = key
    return ProblemCode.UNKNOWN_KEY, f"$.x_{key}"


def _wrong_type(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["year"] = key
    return ProblemCode.WRONG_TYPE, "$.year"


def _year(tree: Tree, _key: str) -> tuple[ProblemCode, str]:
    tree["year"] = 22
    return ProblemCode.YEAR_OUT_OF_RANGE, "$.year"


def _stage(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["stage"] = f"x_{key}"
    return ProblemCode.UNKNOWN_VALUE, "$.stage"


def _edition(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["edition"] = f"x_{key}"
    return ProblemCode.UNKNOWN_VALUE, "$.edition"


def _untidy(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["note"] = f" {key}"
    return ProblemCode.UNTIDY_TEXT, "$.note"


def _empty(tree: Tree, _key: str) -> tuple[ProblemCode, str]:
    tree["region"] = ""
    return ProblemCode.EMPTY_TEXT, "$.region"


def _address(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["evidence"] = [{"title": key, "url": key}]
    return ProblemCode.NOT_A_WEB_ADDRESS, "$.evidence[0].url"


def _unknown_item(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["answers"].append({"key": f"x_{key}", "points": "1"})
    return ProblemCode.UNKNOWN_ITEM, f"$.answers[{len(tree['answers']) - 1}].key"


def _points_and_value(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["answers"] = [{"key": key}]
    return ProblemCode.POINTS_OR_VALUE, "$.answers[0]"


def _negative(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["answers"] = [{"key": key, "points": "-0.5"}]
    return ProblemCode.NEGATIVE_POINTS, "$.answers[0].points"


def _no_number(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["answers"] = [{"key": key, "points": "83,5"}]
    return ProblemCode.NOT_A_NUMBER, "$.answers[0].points"


def _twice(tree: Tree, key: str) -> tuple[ProblemCode, str]:
    tree["answers"] = [{"key": key, "points": "0"}, {"key": key, "points": "0"}]
    return ProblemCode.DUPLICATE_ANSWER, "$.answers[1].key"


BREAKS: tuple[Break, ...] = (
    _missing,
    _unknown_key,
    _wrong_type,
    _year,
    _stage,
    _edition,
    _untidy,
    _empty,
    _address,
    _unknown_item,
    _points_and_value,
    _negative,
    _no_number,
    _twice,
)


@st.composite
def broken_documents(draw: st.DrawFn) -> BrokenDocument:
    """Draw documents with one thing wrong, of every kind of problem that a document of an assessment can have alone.

    .. versionadded:: 0.1
    """
    damage = draw(st.sampled_from(BREAKS))
    document = draw(documents())
    tree = deepcopy(document.tree)
    edition = document.assessment.edition
    item = draw(st.sampled_from([group.key for group in edition.groups]))
    of_the_item = damage in {_points_and_value, _negative, _no_number, _twice}
    code, path = damage(tree, item if of_the_item else draw(keys()))
    return BrokenDocument(tree=tree, edition=edition, code=code, path=path)
