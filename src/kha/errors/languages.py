"""What can go wrong with languages."""

from __future__ import annotations

from collections.abc import Iterable

from kha.errors.base import KhaError, SaidError
from kha.text import Text


class UnavailableLanguageError(SaidError, LookupError):
    """None of the languages asked for can be had, and none is put in their place.

    ``wanted`` are the tags that were asked for; ``available`` are those that can be had; ``text`` says so in both
    languages.

    .. versionadded:: 0.1
    """

    def __init__(self, wanted: Iterable[str], available: Iterable[str], text: Text) -> None:
        self.wanted: tuple[str, ...] = tuple(wanted)
        self.available: tuple[str, ...] = tuple(available)
        self.text = text
        super().__init__(self.wanted, self.available, text)


class CatalogueError(SaidError, ValueError):
    """A catalogue of labels that cannot be used; ``text`` says in both languages why, and what to do.

    .. versionadded:: 0.1
    """

    def __init__(self, name: str, text: Text) -> None:
        self.name = name
        self.text = text
        super().__init__(name, text)


class UnknownLabelError(KhaError, LookupError):
    """Nothing of that key, and no label of that record, is among what can be translated.

    .. versionadded:: 0.1
    """

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)

    def __str__(self) -> str:
        return (
            f"There is no label {self.name!r} to translate. Keys are those of the template that "
            "`i18n.translation_template()` writes, such as 'crc.article.12.title'; records are articles, indicators, "
            "regions and so on, but not sources, whose titles are cited as they are."
        )
