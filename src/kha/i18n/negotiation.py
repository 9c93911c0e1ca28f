"""Which language a reader gets: from what the reader asks for, and from nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
import re
from typing import overload

from kha.errors import UnavailableLanguageError
from kha.i18n import _phrases as say
from kha.i18n.locales import shorter_and_shorter, tidy
from kha.text import Language

_ANY = "*"
_QUALITY = re.compile(r"\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*", re.IGNORECASE)


@overload
def negotiate(wanted: str | Iterable[str]) -> Language: ...


@overload
def negotiate(wanted: str | Iterable[str], available: Iterable[str]) -> str: ...


def negotiate(wanted: str | Iterable[str], available: Iterable[str] | None = None) -> str:
    """Choose the language that is wanted most among those there are; refuse rather than choose one unasked.

    A tag may be one of BCP 47 (``id-ID``) or of POSIX (``id_ID.UTF-8``), an older or longer code (``in``, ``ind``), or
    a whole ``Accept-Language`` header. A tag finds its own language, not a related one: Malay is not Indonesian.

    >>> from kha import i18n
    >>> i18n.negotiate("in_ID.UTF-8")
    <Language.ID: 'id'>
    >>> i18n.negotiate("fr;q=1, en-GB;q=0.8, *;q=0.1")
    <Language.EN: 'en'>
    >>> i18n.negotiate("ms")
    Traceback (most recent call last):
      ...
    kha.errors.languages.UnavailableLanguageError: There is no language for ms. Available are: id, en.

    Args:
        wanted: one tag, a header, or several tags, the dearest first.
        available: the tags to choose from, in case of a tie the first; the two languages of this library if not given.

    Returns:
        one of ``available`` as it is written there; a `Language` if ``available`` is not given.

    Raises:
        UnavailableLanguageError: if none of what is wanted is there, or nothing is wanted.

    .. versionadded:: 0.1
    """
    offered = tuple(Language) if available is None else tuple(available)
    by_tag = {tidy(tag): tag for tag in reversed(offered)}
    ranges = sorted(_ranges((wanted,) if isinstance(wanted, str) else wanted), key=lambda pair: -pair[1])
    named = {tag: _named(tag, by_tag) for tag, _ in ranges if tag != _ANY}
    refused = {named[tag] for tag, quality in ranges if tag != _ANY and not quality}
    for tag, quality in ranges:
        candidates = [other for other in offered if other not in named.values()] if tag == _ANY else [named[tag]]
        for found in candidates if quality else ():
            if found is not None and found not in refused:
                return found
    asked = tuple(tag for tag, quality in ranges if quality)
    phrase = say.NOT_AVAILABLE if asked else say.NOTHING_WANTED
    filled = phrase.fill(wanted=", ".join(asked), available=", ".join(offered))
    raise UnavailableLanguageError(asked, offered, filled)


def _ranges(wanted: Iterable[str]) -> Iterator[tuple[str, float]]:
    """Take headers apart (RFC 9110, section 12.5.4). A range whose weight cannot be read is passed over."""
    for header in wanted:
        for part in header.split(","):
            tag, _, parameter = part.partition(";")
            weight = _QUALITY.fullmatch(parameter or "q=1")
            if tag.strip() and weight is not None:
                yield tag.strip(), float(weight[1])


def _named(tag: str, by_tag: dict[str, str]) -> str | None:
    """Find the language that a tag names: itself, a shorter form, or the code that replaced its own."""
    for shorter in shorter_and_shorter(tidy(tag)):
        if shorter in by_tag:
            return by_tag[shorter]
    primary = tidy(tag).partition("-")[0]
    return by_tag.get(_replaced(primary))


def _replaced(code: str) -> str:
    """Give the code that CLDR puts in place of an older or longer one: ``in`` and ``ind`` are ``id``."""
    from babel.core import get_global  # noqa: PLC0415  (Babel costs 50 ms, and only what is not plain needs it)

    return str(get_global("language_aliases").get(code, code))
