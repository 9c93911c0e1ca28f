"""Rules for answers in proportion to something: a share of all, a count against a target."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property

from attrs import Attribute, field, frozen

from kha.exact import MAX_DIGITS, ZERO, in_units, is_manageable, short
from kha.kla._labels import EXPECTED
from kha.kla.rules.choices import no_less_than_zero
from kha.kla.values import Ratio, Value
from kha.text import Text

PERCENT = 100


def _few_enough(_instance: object, attribute: Attribute[int], value: int) -> None:
    if not 0 <= value <= MAX_DIGITS:
        message = f"{attribute.name} must be from 0 to {MAX_DIGITS}, not {value}."
        raise ValueError(message)


@frozen(kw_only=True)
class Proportion:
    """Points in proportion to a share, linear between two shares and capped at both.

    Attributes:
        max_points: the points at ``full_at`` and beyond.
        full_at: the share that earns all points, in per cent from 0 to 100.
        zero_at: the share that earns none, in per cent; above ``full_at`` where less is better (child marriage).
        decimals: to how many decimals points are rounded, half up.

    .. versionadded:: 0.1
    """

    max_points: Decimal = field(validator=no_less_than_zero)
    full_at: Decimal = field(default=Decimal(PERCENT), validator=no_less_than_zero)
    zero_at: Decimal = field(default=ZERO, validator=no_less_than_zero)
    decimals: int = field(default=2, validator=_few_enough)

    def __attrs_post_init__(self) -> None:
        if self.full_at == self.zero_at or max(self.full_at, self.zero_at) > PERCENT:
            message = f"full_at ({self.full_at}) and zero_at ({self.zero_at}) must be different shares from 0 to 100."
            raise ValueError(message)

    @property
    def expected(self) -> Text:
        """What an answer must look like."""
        return EXPECTED["share"].fill()

    def points(self, value: Value) -> Decimal | None:
        """Turn an answer into points; ``None`` if it is no answer to this rule."""
        share = value.terms if isinstance(value, Ratio) else terms_of(value)
        return None if share is None or share[0] > PERCENT * share[1] else self._line.points(*share)

    @cached_property
    def _line(self) -> _Line:
        return _Line.through(self.zero_at, self.full_at, self.max_points, self.decimals)


@frozen(kw_only=True)
class Target:
    """Points in proportion to a count against a target, capped at the target.

    Attributes:
        max_points: the points at the target and beyond.
        target: the count that earns all points; more than zero.
        decimals: to how many decimals points are rounded, half up.

    .. versionadded:: 0.1
    """

    max_points: Decimal = field(validator=no_less_than_zero)
    target: Decimal = field(validator=no_less_than_zero)
    decimals: int = field(default=2, validator=_few_enough)

    def __attrs_post_init__(self) -> None:
        if not self.target:
            message = "target must be more than zero."
            raise ValueError(message)

    @property
    def expected(self) -> Text:
        """What an answer must look like."""
        return EXPECTED["number_from"].fill(lower="0")

    def points(self, value: Value) -> Decimal | None:
        """Turn an answer into points; ``None`` if it is no answer to this rule."""
        number = terms_of(value)
        return None if number is None else self._line.points(*number)

    @cached_property
    def _line(self) -> _Line:
        return _Line.through(ZERO, self.target, self.max_points, self.decimals)


@frozen(kw_only=True)
class _Line:
    """Points that rise in proportion from none at one number to all at another, as whole numbers.

    Attributes:
        most: all points.
        none: no points, with as many decimals.
        decimals: to how many decimals points are rounded, half up.
        scale: what numbers are multiplied by.
        start: the number that brings none, by that scale.
        span: how far it is, by that scale, to the number that brings all.
        doubled: twice the points of the whole span in units of the last decimal, times ``share``.
        share: what ``doubled`` must be divided by.
    """

    most: Decimal
    none: Decimal
    decimals: int
    scale: int
    start: int
    span: int
    doubled: int
    share: int

    @classmethod
    def through(cls, zero_at: Decimal, full_at: Decimal, points: Decimal, decimals: int) -> _Line:
        """Draw the line through two numbers, of which either may be the larger."""
        (zero, of_zero), (full, of_full) = zero_at.as_integer_ratio(), full_at.as_integer_ratio()
        way = 1 if zero_at < full_at else -1
        most, share = points.as_integer_ratio()
        return cls(
            most=points,
            none=min(points, in_units(0, decimals)),
            decimals=decimals,
            scale=way * of_zero * of_full,
            start=way * zero * of_full,
            span=way * (full * of_zero - zero * of_full),
            doubled=2 * most * 10**decimals,
            share=share,
        )

    def points(self, number: int, of: int) -> Decimal:
        """Give the points of a fraction."""
        part, whole = number * self.scale - of * self.start, of * self.span
        if part >= whole:
            return self.most  # also where this has more decimals than the rule rounds to
        if part <= 0:
            return self.none
        divisor = whole * self.share
        points = in_units((part * self.doubled + divisor) // (2 * divisor), self.decimals)
        return min(points, self.most)


def terms_of(value: Value) -> tuple[int, int] | None:
    """Give a number of zero or more as numerator and denominator; ``None`` for what is none, or is too long."""
    if isinstance(value, Decimal) and (short(value) or (is_manageable(value) and value >= 0)):
        return value.as_integer_ratio()
    return None
