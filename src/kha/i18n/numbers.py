"""Numbers and lists as each language writes them. Babel is loaded on first use.

Every function takes one of the library's own languages or the tag of another, such as ``"jv"``: what the Unicode CLDR
knows of it is used, and a language that it does not know is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal, localcontext
from fractions import Fraction
from functools import lru_cache
import re

from kha.exact import round_half_up
from kha.i18n.locales import locale_of
from kha.text import Language

_DIGITS = Context(prec=300)
_LAST_ZERO = re.compile(r"0(?!0)")


def format_number(number: int | Decimal, language: Language | str, *, decimals: int | None = None) -> str:
    """Write a number: ``1.234,5`` in Indonesian, ``1,234.5`` in English. Nothing is rounded away.

    >>> from decimal import Decimal
    >>> from kha import Language, i18n
    >>> i18n.format_number(Decimal("1234.50"), Language.ID), i18n.format_number(1234, "fr")
    ('1.234,50', '1\u202f234')

    Args:
        number: a whole number or a decimal; a float is not exact.
        language: in which language.
        decimals: the least number of decimals, to line up a column; as many as ``number`` has if not given.

    Raises:
        UnavailableLanguageError: if it is not known how the language writes numbers.

    .. versionadded:: 0.1
    """
    return format_points(Decimal(number), language, decimals=decimals)


def format_points(points: Decimal, language: Language | str, *, decimals: int | None = None) -> str:
    """Write points: ``505,85`` in Indonesian, ``505.85`` in English. Nothing is rounded away.

    Args:
        points: how many.
        language: in which language.
        decimals: the least number of decimals, to line up a column; as many as ``points`` has if not given.

    Raises:
        UnavailableLanguageError: if it is not known how the language writes numbers.

    .. versionadded:: 0.1
    """
    written = str(points)
    return _formatted(written, max(_places(written), decimals or 0), locale_of(language))


@lru_cache(maxsize=4096)
def _formatted(points: str, places: int, locale: str) -> str:
    """Format a number; by its text, since equal decimals may differ in their digits."""
    from babel.numbers import format_decimal  # noqa: PLC0415  (Babel costs 50 ms, and only output needs it)

    pattern = "#,##0" + ("." + "0" * places if places else "")
    with localcontext(_DIGITS):
        return format_decimal(Decimal(points), format=pattern, locale=locale)


def decimal_places(points: Decimal) -> int:
    """Count the decimals that points are written with.

    .. versionadded:: 0.1
    """
    return _places(str(points))


def _places(written: str) -> int:
    digits, _, exponent = written.partition("E")
    return max(0, len(digits.partition(".")[2]) - int(exponent or 0))


def format_percent(share: Fraction, language: Language | str, *, decimals: int = 1) -> str:
    """Write a share of a maximum as a percentage, rounded half up: ``55,7%`` in Indonesian, ``55.7%`` in English.

    Raises:
        UnavailableLanguageError: if it is not known how the language writes numbers.

    .. versionadded:: 0.1
    """
    return _percentage(round_half_up(share, decimals + 2), decimals, locale_of(language))


@lru_cache(maxsize=4096)
def _percentage(share: Decimal, decimals: int, locale: str) -> str:
    """Format a rounded share as a percentage that has so many decimals."""
    from babel import Locale  # noqa: PLC0415
    from babel.numbers import format_percent as babel_format  # noqa: PLC0415

    known = Locale.parse(locale)
    places = "." + "0" * decimals if decimals else ""
    with localcontext(_DIGITS):
        pattern = _LAST_ZERO.sub("0" + places, known.percent_formats[None].pattern)
        return babel_format(share, format=pattern, locale=known)


def format_list(words: Sequence[str], language: Language | str, *, alternatives: bool = False) -> str:
    """Join words as a sentence does: ``a, b, dan c`` or ``a, b, and c``; with "atau" or "or" for alternatives.

    Raises:
        UnavailableLanguageError: if it is not known how the language writes lists.

    .. versionadded:: 0.1
    """
    from babel.lists import format_list as babel_format  # noqa: PLC0415

    return babel_format(list(words), style="or" if alternatives else "standard", locale=locale_of(language))
