"""Days as each language writes them. Babel is loaded on first use."""

from __future__ import annotations

import datetime as dt

from kha.text import Language


def format_day(day: dt.date, language: Language) -> str:
    """Write a day: ``20 November 1989`` in both languages, ``2 Februari 2005`` in Indonesian.

    .. versionadded:: 0.1
    """
    return _formatted(day, "d MMMM y", language)


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
