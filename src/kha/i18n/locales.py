"""From a language to the locale of the Unicode CLDR whose way of writing numbers and days it has."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from kha.errors import UnavailableLanguageError
from kha.i18n import _phrases as say
from kha.text import Language


@lru_cache(maxsize=128)
def locale_of(language: Language | str) -> str:
    """Give Babel's name of the locale of a language: of the tag itself, or of a shorter form of it.

    Raises:
        UnavailableLanguageError: if the CLDR does not know the language, as it does not know Dayak Ngaju (``nij``).
    """
    if isinstance(language, Language):
        return language.value
    from babel import localedata  # noqa: PLC0415  (Babel costs 50 ms, and only output needs it)

    for tag in shorter_and_shorter(tidy(language)):
        identifier = localedata.normalize_locale(tag.replace("-", "_"))
        if identifier is not None:
            return identifier
    text = say.NO_FORMATS.fill(wanted=language, available=", ".join(Language))
    raise UnavailableLanguageError((language,), tuple(Language), text)


def tidy(tag: str) -> str:
    """Write a tag in one way: ``id_ID.UTF-8`` as ``id-id``."""
    return tag.strip().partition(".")[0].partition("@")[0].replace("_", "-").casefold()


def shorter_and_shorter(tag: str) -> Iterator[str]:
    """Give a tag and then what is left as its last part is taken away: the look-up of RFC 4647, section 3.4."""
    parts = tag.split("-")
    while parts:
        yield "-".join(parts)
        parts.pop()
        if parts and len(parts[-1]) == 1:
            parts.pop()
