"""Points in proportion to a part of a whole, by integer arithmetic: the same digits as the scalar rules give."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.units import in_units, scale_of

ROOM = 2**62
"""Products up to here leave room in 64 bits for what is added to them."""


@frozen(kw_only=True)
class Part:
    """The points of ``above / below`` of a maximum, between none and all, rounded half up.

    Attributes:
        max_points: the points of the whole.
        rounded_to: to how many decimals the rule rounds.
        decimals: how many decimals a unit of the table has; no fewer.
    """

    max_points: Decimal
    rounded_to: int
    decimals: int

    def units(self, above: nw.Expr, below: nw.Expr | int) -> nw.Expr:
        """Give the points in units; ``below`` is more than zero and at most `most_below`."""
        full, coarse = in_units(self.max_points, self.decimals), scale_of(self.decimals - self.rounded_to)
        inside = nw.when((above > 0) & (above < below)).then(above).otherwise(nw.lit(0, nw.Int64))
        rounded = self._rounded(inside, below) * coarse
        if full % coarse:  # rounding may rise above the maximum
            rounded = nw.when(rounded > full).then(nw.lit(full, nw.Int64)).otherwise(rounded)
        return nw.when(above >= below).then(nw.lit(full, nw.Int64)).otherwise(rounded)

    @property
    def most_below(self) -> int:
        """The largest ``below`` for which no product overflows."""
        return ROOM // (2 * self._factor.numerator + 2 * self._factor.denominator)

    @property
    def _factor(self) -> Fraction:
        return Fraction(self.max_points) * scale_of(self.rounded_to)

    def _rounded(self, above: nw.Expr, below: nw.Expr | int) -> nw.Expr:
        """Round half up: the whole part of (2 f above + below) / 2 below, where f is a fraction of its own."""
        dividend = above * (2 * self._factor.numerator) + below * self._factor.denominator
        divisor = below * (2 * self._factor.denominator)
        quotient = dividend // divisor
        rest = dividend - quotient * divisor  # engines that divide in floating point may be one off
        return quotient + (rest >= divisor).cast(nw.Int64) - (rest < 0).cast(nw.Int64)
