"""A record as what it can be found by."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from kha.finding.model import Field, Kind, Record
from kha.text import Language, Text


@frozen(kw_only=True)
class Passage:
    """A text of a record.

    Attributes:
        field: what of the record it is.
        words: the text.
        language: its language; ``None`` where it has none.
    """

    field: Field
    words: str
    language: Language | None = None


@frozen(kw_only=True)
class Document:
    """A record that can be found.

    Attributes:
        record: the record.
        kind: its kind.
        key: its name among all documents.
        name: what it is called in a list.
        passages: the texts it can be found by.
        standing: how much it counts beside others found by the same words, at most 1.
    """

    record: Record
    kind: Kind
    key: str
    name: Text
    passages: tuple[Passage, ...]
    standing: float = 1.0


def plain(field: Field, words: str) -> Passage:
    """Make a passage that has no language."""
    return Passage(field=field, words=words)


def both(field: Field, text: Text) -> tuple[Passage, ...]:
    """Make a passage of each side of a text."""
    return tuple(Passage(field=field, words=text[language], language=language) for language in Language)


def others(names: Iterable[str], language: Language) -> tuple[Passage, ...]:
    """Make a passage of each other name."""
    return tuple(Passage(field=Field.OTHER_NAME, words=name, language=language) for name in names)
