"""Points in proportion to a part of a whole, by exact arithmetic: the same digits as the scalar rules give."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.cells import helper
from kha.frames.flags import literal, times
from kha.frames.units import in_units, scale_of

ROOM = 2**62
"""Products up to here leave room in 64 bits for what is added to them."""
EXACT = 2**53
"""64-bit floats tell whole numbers apart up to here, and whole quotients of smaller numbers never come out one off."""


@frozen(kw_only=True)
class Part:
    """The points of ``inside / below`` of a maximum, rounded half up; ``inside`` lies between none of it and all.

    Both are whole numbers, and stand in columns or are the same in every row.

    Attributes:
        max_points: the points of the whole.
        rounded_to: to how many decimals the rule rounds.
        decimals: how many decimals a unit of the table has; no fewer.
        inside: the part.
        below: the whole; more than zero, and at most `most_below`.
        most: the most that ``below`` is.
        index: the number of the helping columns.
        exact: whether the engine divides whole numbers as such, and not as floats.
    """

    max_points: Decimal
    rounded_to: int
    decimals: int
    inside: nw.Expr
    below: nw.Expr | int
    most: int
    index: int
    exact: bool

    @property
    def helping(self) -> nw.Expr | None:
        """The helping column ``quotient`` that `units` needs, if it needs one."""
        return self._quotient if self._floats or self._uneven else None

    @property
    def units(self) -> nw.Expr:
        """The points in units."""
        quotient = nw.col(helper("quotient", self.index)) if self._floats or self._uneven else self._quotient
        if self._floats:
            divisor = self._divisor(self.below)
            rest = self._dividend(self.inside, self.below) - quotient * divisor
            put_right = quotient + (rest >= divisor).cast(nw.Int64) - (rest < 0).cast(nw.Int64)
            small = literal(self.below) < EXACT // _per_below(self._factor)  # nearly all are: engines skip the rest
            quotient = nw.when(small).then(quotient).otherwise(put_right)
        full, coarse = in_units(self.max_points, self.decimals), self._coarse
        rounded = times(quotient, coarse)
        if self._uneven:
            rounded = nw.when(rounded > full).then(nw.lit(full, nw.Int64)).otherwise(rounded)
            rounded = nw.when(self.inside >= self.below).then(nw.lit(full, nw.Int64)).otherwise(rounded)
        return rounded

    @property
    def _quotient(self) -> nw.Expr:
        """The whole part of the quotient; of floats that are too large to be exact, it may be one beside."""
        if self.exact or self.most >= EXACT:
            return self._dividend(self.inside, self.below) // self._divisor(self.below)
        inside, below = self.inside.cast(nw.Float64), _real(self.below)
        return (self._dividend(inside, below) / self._divisor(below)).floor().cast(nw.Int64)

    @property
    def _floats(self) -> bool:
        """Whether a quotient in floats has to be put right."""
        return self.most * _per_below(self._factor) >= EXACT and not self.exact

    @property
    def _coarse(self) -> int:
        """How many units make one in the last place that the rule rounds to."""
        return scale_of(self.decimals - self.rounded_to)

    @property
    def _uneven(self) -> bool:
        """Whether rounding may fall short of the maximum, or rise above it."""
        return in_units(self.max_points, self.decimals) % self._coarse > 0

    @property
    def _factor(self) -> Fraction:
        return factor(self.max_points, self.rounded_to)

    def _dividend(self, inside: nw.Expr, below: nw.Expr | float) -> nw.Expr:
        """What is to be divided: rounding half up is the whole part of (2 f inside + below) / 2 below."""
        return inside * (2 * self._factor.numerator) + _many(below, self._factor.denominator)

    def _divisor(self, below: nw.Expr | float) -> nw.Expr | float:
        return _many(below, 2 * self._factor.denominator)


def factor(max_points: Decimal, rounded_to: int) -> Fraction:
    """Give the maximum in the unit that a rule rounds to; it may be a fraction of its own."""
    return Fraction(max_points) * scale_of(rounded_to)


def most_below(max_points: Decimal, rounded_to: int) -> int:
    """Give the largest whole for which no product overflows."""
    return ROOM // _per_below(factor(max_points, rounded_to))


def _per_below(fraction: Fraction) -> int:
    return 2 * fraction.numerator + 2 * fraction.denominator


def _many(number: nw.Expr | float, by: int) -> nw.Expr | float:
    return number * by if isinstance(number, int | float) else times(number, by)


def _real(number: nw.Expr | int) -> nw.Expr | float:
    return float(number) if isinstance(number, int) else number.cast(nw.Float64)
