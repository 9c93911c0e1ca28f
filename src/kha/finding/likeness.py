"""Words that are like a word of the query: other forms of it, and other spellings.

Forms come from snowballstemmer, which knows how Indonesian and English words are built. Spellings come from rapidfuzz:
it counts slips of the hand (a letter too many, missing, wrong or swapped with its neighbour). The standard library
(`difflib`) finds some of the same spellings, and stands in where rapidfuzz is not installed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import SequenceMatcher, get_close_matches
from functools import cache
from importlib.util import find_spec
from typing import cast

from kha.text import Language

STEMMER, SPELLING = "snowballstemmer", "rapidfuzz"
PACKAGES = (STEMMER, SPELLING)

_NAMES = {Language.ID: "indonesian", Language.EN: "english"}
_SHORTEST = 4
_LONG = 7
_ALIKE = 0.8
_SPELLINGS = 4


@cache
def missing_packages() -> tuple[str, ...]:
    """Name the packages that would find more and are not installed.

    >>> from kha import finding
    >>> set(finding.missing_packages()) <= {"rapidfuzz", "snowballstemmer"}
    True

    .. versionadded:: 0.1
    """
    return tuple(package for package in PACKAGES if find_spec(package) is None)


def can_stem() -> bool:
    """Tell whether the package that knows stems is installed."""
    return STEMMER not in missing_packages()


@cache
def stemmer(language: Language) -> Callable[[str], str]:
    """Give the function that reduces a word of a language to its stem; its package must be installed."""
    import snowballstemmer  # type: ignore[import-untyped]  # noqa: PLC0415  (the extra may be missing)

    return cast("Callable[[str], str]", snowballstemmer.stemmer(_NAMES[language]).stemWord)  # pyright: ignore[reportUnknownMemberType]


def spellings(word: str, known: Iterable[str]) -> list[tuple[str, str | None]]:
    """Give the known words that a word may be a slip for, the nearest first, each with the package it needs, if any."""
    if len(word) < _SHORTEST or word.isdigit():
        return []
    if SPELLING in missing_packages():
        return [(near, None) for near in get_close_matches(word, known, n=_SPELLINGS, cutoff=_ALIKE)]
    from rapidfuzz import process  # noqa: PLC0415  (the extra may be missing)
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    slips = 2 if len(word) >= _LONG else 1
    found = process.extract(word, list(known), scorer=OSA.distance, score_cutoff=slips, limit=_SPELLINGS)
    return [(near, None if SequenceMatcher(None, near, word).ratio() >= _ALIKE else SPELLING) for near, _, _ in found]
