"""The shape of a term."""

from __future__ import annotations

from attrs import frozen

from kha.sources import Provenance
from kha.text import Text


@frozen(kw_only=True)
class Term:
    """A term of the field, in both languages, as this library uses it.

    Attributes:
        key: its permanent name in this library.
        term: the term in both languages.
        definition: what it means here, in our words.
        provenance: where the term was seen; ``D`` for general knowledge and for words of our own.
        short: the abbreviation that is customary in Indonesian.
        also: other names, for matching input.

    .. versionadded:: 0.1
    """

    key: str
    term: Text
    definition: Text
    provenance: Provenance
    short: str | None = None
    also: tuple[str, ...] = ()
