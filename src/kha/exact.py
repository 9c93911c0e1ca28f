"""Sums and differences of points, exact whatever the caller's decimal context.

Python's default context keeps 28 digits and rounds silently, and a program may have set fewer. Points are added under a
context of our own that raises rather than rounds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow, getcontext, setcontext
from fractions import Fraction

MAX_DIGITS = 30
"""How many digits points may have before the decimal mark, and as many after it.

.. versionadded:: 0.1
"""

ZERO = Decimal(0)
_UNITS = [Decimal(1).scaleb(-decimals) for decimals in range(MAX_DIGITS + 1)]
_EXACT = Context(prec=8 * MAX_DIGITS, traps=[Inexact, InvalidOperation, Overflow])


plus: Callable[[Decimal, Decimal], Decimal] = _EXACT.add
"""Add two points exactly."""


def add(points: Iterable[Decimal]) -> Decimal:
    """Add points exactly; nothing adds up to zero."""
    kept = getcontext()
    setcontext(_EXACT)
    try:
        return sum(points, ZERO)
    finally:
        setcontext(kept)


def subtract(points: Decimal, less: Decimal) -> Decimal:
    """Subtract points exactly."""
    return _EXACT.subtract(points, less)


def plain(points: Decimal) -> str:
    """Write points as a document writes them: with a decimal point, without an exponent."""
    return format(points, "f")


def round_half_up(points: Fraction, decimals: int) -> Decimal:
    """Round an exact fraction of points, halves away from zero, by integer arithmetic."""
    scale = 10**decimals
    doubled = 2 * abs(points.numerator) * scale + points.denominator
    units = doubled // (2 * points.denominator)
    return in_units(units if points >= 0 else -units, decimals)


def in_units(units: int, decimals: int) -> Decimal:
    """Give so many units of the last of so many decimals: 4567 with two decimals are 45.67."""
    return _EXACT.multiply(units, _UNITS[decimals])


def short(points: Decimal) -> bool:
    """Tell whether a number is written with plain digits, at most one mark, and at most `MAX_DIGITS` signs in all.

    Nearly all numbers are, and are thereby finite, manageable and not negative; each of that is slower to tell.
    """
    written = str(points)
    return len(written) <= MAX_DIGITS and written.replace(".", "", 1).isdecimal()


def is_manageable(points: Decimal) -> bool:
    """Tell whether points have at most `MAX_DIGITS` digits on either side of the decimal mark."""
    if short(points):
        return True
    if not points.is_finite():
        return False
    exponent = points.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -MAX_DIGITS and points.adjusted() < MAX_DIGITS
