"""Days as each language writes them. Babel is loaded on first use."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from itertools import zip_longest

from kha.i18n.numbers import format_list
from kha.text import Language


def format_day(day: dt.date, language: Language) -> str:
    """Write a day: ``20 November 1989`` in both languages, ``2 Februari 2005`` in Indonesian.

    .. versionadded:: 0.1
    """
    return _formatted(day, "d MMMM y", language)


def format_days(days: Sequence[dt.date], language: Language) -> str:
    """Write several days, the month once where the next day is in it too: ``14 dan 15 Mei 2025``.

    .. versionadded:: 0.1
    """
    following = [(day.year, day.month) for day in days[1:]]
    words = [
        str(day.day) if (day.year, day.month) == then else format_day(day, language)
        for day, then in zip_longest(days, following)
    ]
    return format_list(words, language)


def format_period(period: str, language: Language) -> str:
    """Write a year, month or day given as ``2023``, ``2023-01`` or ``2023-01-31``, no finer than it is.

    .. versionadded:: 0.1
    """
    year, *rest = (int(part) for part in period.split("-"))
    pattern = ("y", "MMMM y", "d MMMM y")[len(rest)]
    month, day = (*rest, 1, 1)[:2]
    return _formatted(dt.date(year, month, day), pattern, language)


def _formatted(day: dt.date, pattern: str, language: Language) -> str:
    from babel.dates import format_date  # noqa: PLC0415  (Babel costs 50 ms, and only output needs it)

    return format_date(day, format=pattern, locale=language.value)
