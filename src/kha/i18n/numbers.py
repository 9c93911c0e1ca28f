"""Numbers and lists as each language writes them. Babel is loaded on first use."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from fractions import Fraction
from functools import lru_cache

from kha.text import Language

_DIGITS = Context(prec=300)


def format_points(points: Decimal, language: Language, *, decimals: int | None = None) -> str:
    """Write points: ``505,85`` in Indonesian, ``505.85`` in English. Nothing is rounded away.

    Args:
        points: how many.
        language: in which language.
        decimals: the least number of decimals, to line up a column; as many as ``points`` has if not given.

    .. versionadded:: 0.1
    """
    return _formatted(str(points), max(decimal_places(points), decimals or 0), language)


@lru_cache(maxsize=4096)
def _formatted(points: str, places: int, language: Language) -> str:
    """Format a number; by its text, since equal decimals may differ in their digits."""
    from babel.numbers import format_decimal  # noqa: PLC0415  (Babel costs 50 ms, and only output needs it)

    pattern = "#,##0" + ("." + "0" * places if places else "")
    with localcontext(_DIGITS):
        return format_decimal(Decimal(points), format=pattern, locale=language.value)


def decimal_places(points: Decimal) -> int:
    """Count the decimals that points are written with.

    .. versionadded:: 0.1
    """
    exponent = points.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def format_percent(share: Fraction, language: Language, *, decimals: int = 1) -> str:
    """Write a share of a maximum as a percentage, rounded half up: ``55,7%`` in Indonesian, ``55.7%`` in English.

    .. versionadded:: 0.1
    """
    from babel.numbers import format_percent as babel_format  # noqa: PLC0415

    with localcontext(_DIGITS):
        exact = Decimal(share.numerator) / Decimal(share.denominator)
        rounded = exact.quantize(Decimal(1).scaleb(-decimals - 2), rounding=ROUND_HALF_UP)
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "") + "%"
        return babel_format(rounded, format=pattern, locale=language.value)


def format_list(words: Sequence[str], language: Language, *, alternatives: bool = False) -> str:
    """Join words as a sentence does: ``a, b, dan c`` or ``a, b, and c``; with "atau" or "or" for alternatives.

    .. versionadded:: 0.1
    """
    from babel.lists import format_list as babel_format  # noqa: PLC0415

    return babel_format(list(words), style="or" if alternatives else "standard", locale=language.value)
