"""Strategies for the smallest things: words, keys, points, and how something is known."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import TypeVar
import unicodedata

from hypothesis import strategies as st

from kha.kla.values import Ratio, Series, Value
from kha.sources import SOURCES, Citation, Confidence, Provenance, Source
from kha.text import Text

T = TypeVar("T")

UNSOURCED = Provenance(confidence=Confidence.D)
"""How drawn records are known: not at all.

.. versionadded:: 0.1
"""


_LETTERS = "abAZ0 é½中🙂\t'\"\\/#=,.:;[]{}<>&%“”–…"
"""Letters that documents, reports and web pages have to get right; few, so that drawing and shrinking stay quick."""


def words(max_size: int = 12) -> st.SearchStrategy[str]:
    """Draw words as documents accept them: not empty, without white space around them, in Unicode form NFC.

    .. versionadded:: 0.1
    """
    return _words(max_size)


@cache
def _words(max_size: int) -> st.SearchStrategy[str]:
    return st.text(_LETTERS, min_size=1, max_size=max_size).map(_tidy).filter(bool)


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def texts() -> st.SearchStrategy[Text]:
    """Draw texts in both languages.

    .. versionadded:: 0.1
    """
    return st.builds(Text, id=words(), en=words())


_KEYS = st.text("abz019_", max_size=6).map("k".__add__)


def keys() -> st.SearchStrategy[str]:
    """Draw keys: lower-case letters, digits and underscores, beginning with a letter.

    .. versionadded:: 0.1
    """
    return _KEYS


def one_of(records: Iterable[T]) -> st.SearchStrategy[T]:
    """Draw one of some records, the first being the simplest; hypothesis is kept from writing all of them out.

    .. versionadded:: 0.1
    """
    found = tuple(records)
    return st.integers(0, len(found) - 1).map(found.__getitem__)


def addresses() -> st.SearchStrategy[str]:
    """Draw web addresses.

    .. versionadded:: 0.1
    """
    return keys().map("https://example.org/{}".format)


def points(most: Decimal | int = 1000) -> st.SearchStrategy[Decimal]:
    """Draw points from zero to ``most``, with up to four decimals.

    .. versionadded:: 0.1
    """
    return _ten_thousandths(int(Decimal(most) * 10_000))


@cache
def _ten_thousandths(most: int) -> st.SearchStrategy[Decimal]:
    return st.integers(0, most).map(lambda n: Decimal(n).scaleb(-4))


def sources() -> st.SearchStrategy[Source]:
    """Draw sources: those of the library, and made-up ones.

    .. versionadded:: 0.1
    """
    made_up = st.builds(Source, key=keys(), title=texts(), url=st.none() | addresses(), publisher=st.none() | words())
    return one_of(SOURCES) | made_up


def provenances() -> st.SearchStrategy[Provenance]:
    """Draw how something can be known; only grade D needs no source.

    .. versionadded:: 0.1
    """
    citations = st.builds(Citation, source=sources(), locator=st.none() | words())
    notes = st.none() | texts()
    recalled = st.builds(Provenance, confidence=st.just(Confidence.D), note=notes)
    seen = st.builds(
        Provenance,
        confidence=st.sampled_from(Confidence),
        citations=st.lists(citations, min_size=1, max_size=3).map(tuple),
        note=notes,
    )
    return recalled | seen


def ratios() -> st.SearchStrategy[Ratio]:
    """Draw parts of a whole.

    .. versionadded:: 0.1
    """
    wholes = points().filter(bool)
    return wholes.flatmap(lambda whole: st.builds(Ratio, part=points(whole), whole=st.just(whole)))


def series() -> st.SearchStrategy[Series]:
    """Draw figures of at least two years.

    .. versionadded:: 0.1
    """
    by_year = st.dictionaries(st.integers(2000, 2100), points(), min_size=2, max_size=5)
    return by_year.map(lambda figures: Series(figures=tuple(sorted(figures.items()))))


def values() -> st.SearchStrategy[Value]:
    """Draw answers to measures, of every kind; whether one fits a rule is another matter.

    .. versionadded:: 0.1
    """
    ticks = st.lists(keys(), max_size=4, unique=True).map(tuple)
    return st.booleans() | keys() | ticks | points() | ratios() | series()
