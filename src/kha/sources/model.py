"""The shape of a citation: source, grade, law."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import field, frozen

from kha.sources._labels import CONFIDENCE, LAW_KIND
from kha.text import Text


class Confidence(StrEnum):
    """How well a statement is known.

    ``A``: a regulation, a United Nations or a ministry text was seen; ``B``: several independent sources agree;
    ``C``: one secondary source; ``D``: recalled, not seen. ``D`` never decides points, thresholds or whether a record
    exists.

    .. versionadded:: 0.1
    """

    A = "A"
    B = "B"
    C = "C"
    D = "D"

    @property
    def label(self) -> Text:
        """The grade in words, in both languages."""
        return CONFIDENCE[self.value]


@frozen(kw_only=True)
class Source:
    """A document, page or data set that statements rest on.

    Attributes:
        key: its permanent name in this library.
        title: its proper title, the same in both languages; or what it is, in our words, where it bears none.
        url: where it was read, if it has an address.
        publisher: who answers for it, where that is not plain from the title.

    .. versionadded:: 0.1
    """

    key: str
    title: Text
    url: str | None = None
    publisher: str | None = None


@frozen(kw_only=True)
class Citation:
    """A place in a source.

    Attributes:
        source: the document.
        locator: the place in it (paragraph, page, article), if one can be given.

    .. versionadded:: 0.1
    """

    source: Source
    locator: str | None = None


@frozen(kw_only=True)
class Provenance:
    """How a statement is known: its grade, the places it rests on, and what must be said about it.

    Attributes:
        confidence: the grade.
        citations: the places it rests on; none only where the grade is ``D``.
        note: a caveat the reader must know, in both languages.

    .. versionadded:: 0.1
    """

    confidence: Confidence
    citations: tuple[Citation, ...] = ()
    note: Text | None = None


class LawKind(StrEnum):
    """A kind of Indonesian law, by its customary short name.

    .. versionadded:: 0.1
    """

    UUD = "uud"
    UU = "uu"
    PP = "pp"
    PERPRES = "perpres"
    KEPPRES = "keppres"
    PERMEN = "permen"

    @property
    def label(self) -> Text:
        """The kind written out, in both languages."""
        return LAW_KIND[self.value]


@frozen(kw_only=True)
class Law:
    """A law or regulation of Indonesia.

    Attributes:
        key: its permanent name in this library.
        kind: statute, presidential regulation, ministerial regulation, …
        number: its number within the year; ``None`` for the constitution.
        year: the year in its name.
        label: its name in both languages; the English one is ours.
        subject: the part after "tentang", as a source prints it.
        dated: the day it was issued, where a source gives it.
        gazette: state gazette (LN) and supplement (TLN) numbers, where a source gives them.
        provenance: how name and subject are known.
        dated_provenance: how ``dated`` is known.

    .. versionadded:: 0.1
    """

    key: str
    kind: LawKind
    year: int
    label: Text
    provenance: Provenance = field(repr=False)
    number: str | None = None
    subject: str | None = None
    dated: dt.date | None = None
    dated_provenance: Provenance | None = field(default=None, repr=False)
    gazette: str | None = None
