"""What can be translated: every label and phrase of this library, by its permanent key."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from string import Formatter

from attrs import frozen

from kha.i18n.plural import CountedPhrase
from kha.text import Text

COUNT = "count."
_PHRASE = "phrase."


class EntryKind(StrEnum):
    """What an entry is: a label of a record, or a phrase that the library says about records.

    .. versionadded:: 0.1
    """

    LABEL = "label"
    PHRASE = "phrase"


@frozen(kw_only=True)
class Entry:
    """A label or phrase that can be translated.

    Attributes:
        key: its permanent key, such as ``"crc.article.12.title"``.
        kind: label or phrase.
        source: it, in both languages.
        counted: it, where it depends on a number; ``source`` is then what it says of many.

    .. versionadded:: 0.1
    """

    key: str
    kind: EntryKind
    source: Text
    counted: CountedPhrase | None = None

    @property
    def placeholders(self) -> frozenset[str]:
        """The names in braces that every translation must hold."""
        return placeholders(self.source.en)


def placeholders(words: str) -> frozenset[str]:
    """Give the names in braces; a text whose braces do not match has the name "{"."""
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(words) if name is not None)
    except ValueError:
        return frozenset("{")


@cache
def entries() -> Mapping[str, Entry]:
    """Give everything that can be translated, by key.

    >>> from kha import i18n
    >>> i18n.entries()["crc.article.12.title"].source.id
    'Penghargaan terhadap pandangan anak'

    .. versionadded:: 0.1
    """
    from kha.i18n._counts import COUNTS  # noqa: PLC0415  (as large as all the data, and needed by translators alone)
    from kha.i18n._entries import TEXTS  # noqa: PLC0415

    kinds = {key: EntryKind.PHRASE if key.startswith(_PHRASE) else EntryKind.LABEL for key in TEXTS}
    found = {key: Entry(key=key, kind=kinds[key], source=text) for key, text in TEXTS.items()}
    for name, phrase in COUNTS.items():
        many = Text(id=phrase.id, en=phrase.other)
        key = COUNT + name
        found[key] = Entry(key=key, kind=EntryKind.PHRASE, source=many, counted=phrase)
    return found


@cache
def keys_of() -> Mapping[Text, tuple[str, ...]]:
    """Give the keys of every text; a text may stand in several places."""
    found: dict[Text, list[str]] = {}
    for key, entry in entries().items():
        found.setdefault(entry.source, []).append(key)
    return {text: tuple(keys) for text, keys in found.items()}
