"""Days as each language writes them. Babel is loaded on first use."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from itertools import zip_longest

from kha.i18n import _phrases as say
from kha.i18n.locales import locale_of
from kha.i18n.numbers import format_list
from kha.text import Language


def format_day(day: dt.date, language: Language | str) -> str:
    """Write a day: ``20 November 1989`` in both languages, ``2 Februari 2005`` in Indonesian.

    A language beyond these two writes it as the CLDR has it: ``20 novembre 1989``.

    Raises:
        UnavailableLanguageError: if it is not known how the language writes days.

    .. versionadded:: 0.1
    """
    return _formatted(day, "d MMMM y" if isinstance(language, Language) else "long", language)


def format_span(first: dt.date, last: dt.date, language: Language) -> str:
    """Write a span of days, no month or year twice: ``10–11 September 2025``.

    >>> import datetime as dt
    >>> from kha import Language, i18n
    >>> i18n.format_span(dt.date(2025, 9, 30), dt.date(2025, 10, 1), Language.ID)
    '30 September–1 Oktober 2025'

    Raises:
        ValueError: if the last day is before the first.

    .. versionadded:: 0.1
    """
    if last < first:
        message = f"The last day, {last}, is before the first, {first}: give them in order."
        raise ValueError(message)
    end = format_day(last, language)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return say.DAYS_OF_A_MONTH[language].format(first=first.day, last=end)
    start = _formatted(first, "d MMMM", language) if first.year == last.year else format_day(first, language)
    return say.DAYS_APART[language].format(first=start, last=end)


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


def _formatted(day: dt.date, pattern: str, language: Language | str) -> str:
    from babel.dates import format_date  # noqa: PLC0415  (Babel costs 50 ms, and only output needs it)

    return format_date(day, format=pattern, locale=locale_of(language))
