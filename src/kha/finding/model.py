"""What a search answers with: hits, and why each of them is one."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

from kha.crc import (
    Article,
    Cluster,
    Convention,
    GeneralComment,
    GeneralPrinciple,
    OptionalProtocol,
    Provision,
)
from kha.finding._labels import FIELD, KIND, LIKENESS
from kha.glossary import Term
from kha.kla import BandRange, Edition, Group, Indicator, Measure
from kha.regions import Province, Region
from kha.scoring import Stage
from kha.sources import Law
from kha.text import Language, Text

Record: TypeAlias = (
    Article
    | Provision
    | GeneralPrinciple
    | Cluster
    | GeneralComment
    | Convention
    | OptionalProtocol
    | Edition
    | Group
    | Indicator
    | Measure
    | BandRange
    | Stage
    | Law
    | Term
    | Province
    | Region
)
"""Whatever a search can find.

.. versionadded:: 0.1
"""


class Kind(StrEnum):
    """The kinds of record a search can find.

    .. versionadded:: 0.1
    """

    ARTICLE = "article"
    PROVISION = "provision"
    PRINCIPLE = "principle"
    CLUSTER = "cluster"
    GENERAL_COMMENT = "general_comment"
    CONVENTION = "convention"
    PROTOCOL = "protocol"
    EDITION = "edition"
    GROUP = "group"
    INDICATOR = "indicator"
    MEASURE = "measure"
    BAND = "band"
    STAGE = "stage"
    LAW = "law"
    TERM = "term"
    PROVINCE = "province"
    REGION = "region"

    @property
    def label(self) -> Text:
        """The kind in words, in both languages."""
        return KIND[self.value]


class Field(StrEnum):
    """What of a record the query was found in.

    ``CODE``: its number or code; ``TITLE``: its title, name or label; ``OTHER_NAME``: a title that a source prints, an
    abbreviation, a spelling; ``SUBJECT``: the line on what it is about; ``KEYWORD``: an everyday word that leads to it,
    by our own choice; ``KEY``: its key in this library.

    .. versionadded:: 0.1
    """

    CODE = "code"
    TITLE = "title"
    OTHER_NAME = "other_name"
    SUBJECT = "subject"
    KEYWORD = "keyword"
    KEY = "key"

    @property
    def label(self) -> Text:
        """The field in words, in both languages."""
        return FIELD[self.value]


class Likeness(StrEnum):
    """How a word of the query is like the word that was found, the strongest first.

    ``EXACT``: it is that word; ``STEM``: another form of it, such as "melindungi" of "perlindungan"; ``SYNONYM``: a
    word that means the same; ``BEGINNING``: one begins with the other; ``SLIP``: it is spelt similarly.

    .. versionadded:: 0.1
    """

    EXACT = "exact"
    STEM = "stem"
    SYNONYM = "synonym"
    BEGINNING = "beginning"
    SLIP = "slip"

    @property
    def label(self) -> Text:
        """The likeness in words, in both languages."""
        return LIKENESS[self.value]


@frozen(kw_only=True)
class Hit:
    """A record that was found, with the reason.

    Attributes:
        record: the record itself.
        kind: what kind of record it is.
        key: its name among all that can be found, such as ``"crc.article.12"``.
        name: what it is called in a list, in both languages.
        score: how well it answers the query, from 1 to 100; only the order within one answer means something.
        field: what of it the query was found in.
        matched: the words of that field.
        language: the language of those words; ``None`` for codes, keys and proper names.
        likeness: the weakest likeness that was needed.
        needs: the packages without which it would not have been found by these words: ``"snowballstemmer"`` for other
            forms of a word, ``"rapidfuzz"`` for spellings that the standard library holds too different.

    .. versionadded:: 0.1
    """

    record: Record
    kind: Kind
    key: str
    name: Text
    score: int
    field: Field
    matched: str
    language: Language | None
    likeness: Likeness
    needs: tuple[str, ...] = ()


@frozen(kw_only=True)
class Keywords:
    """Everyday words, and the records they lead to.

    Attributes:
        words: words and phrases, in either language.
        leads: keys of records, those of one kind together, the nearest first.
        also: keys of records they lead to less directly.
    """

    words: tuple[str, ...]
    leads: tuple[tuple[str, ...], ...]
    also: tuple[tuple[str, ...], ...] = ()
