"""Rules for answers in figures: a proportion, a count, brackets, a trend, a verifier's points."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from attrs import Attribute, field, frozen
from attrs.validators import optional

from kha.exact import MAX_DIGITS, is_manageable, plain, round_half_up
from kha.kla._labels import EXPECTED
from kha.kla.rules.choices import ZERO, no_less_than_zero
from kha.kla.values import Ratio, Series, Value
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
        share = _share(value)
        if share is None:
            return None
        zero, full = Fraction(self.zero_at), Fraction(self.full_at)
        return _part_of(self.max_points, (share - zero) / (full - zero), self.decimals)


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
        number = _number(value)
        return None if number is None else _part_of(self.max_points, number / Fraction(self.target), self.decimals)


@frozen(kw_only=True)
class Bracket:
    """The points for a range of numbers.

    Attributes:
        points: what the range is worth.
        lower: where it begins; ``None`` for the first bracket.
        lower_included: whether ``lower`` itself belongs to it, rather than to the bracket before.

    .. versionadded:: 0.1
    """

    points: Decimal = field(validator=no_less_than_zero)
    lower: Decimal | None = field(default=None, validator=optional(no_less_than_zero))
    lower_included: bool = True


@frozen(kw_only=True)
class Brackets:
    """The points of the bracket a number or a percentage falls into.

    A bracket ends where the next one begins, so that there can be neither holes nor overlaps.

    Attributes:
        brackets: from the lowest; only the first has no lower edge, and edges rise. An edge of zero is not included:
            nothing would be left to the first.

    .. versionadded:: 0.1
    """

    brackets: tuple[Bracket, ...]

    def __attrs_post_init__(self) -> None:
        first, *rest = self.brackets or (Bracket(points=ZERO, lower=ZERO),)
        edges = [bracket.lower for bracket in rest if bracket.lower is not None]
        if first.lower is not None or len(edges) < len(rest) or any(a >= b for a, b in pairwise(edges)):
            message = "Brackets need a first one without lower edge, then rising lower edges."
            raise ValueError(message)
        if rest and not rest[0].lower and rest[0].lower_included:
            message = "Brackets need something left to the first one: an edge of zero must not be included."
            raise ValueError(message)

    @property
    def max_points(self) -> Decimal:
        """The points of the best bracket."""
        return max(bracket.points for bracket in self.brackets)

    @property
    def expected(self) -> Text:
        """What an answer must look like."""
        return EXPECTED["number_from"].fill(lower="0")

    def points(self, value: Value) -> Decimal | None:
        """Turn an answer into points; ``None`` if it is no answer to this rule."""
        number = value.percent if isinstance(value, Ratio) else _number(value)
        if number is None:
            return None
        below = [
            bracket
            for bracket in self.brackets
            if bracket.lower is None or number > bracket.lower or (bracket.lower_included and number == bracket.lower)
        ]
        return below[-1].points


class Direction(StrEnum):
    """Which way a trend should go.

    .. versionadded:: 0.1
    """

    UP = "up"
    DOWN = "down"


@frozen(kw_only=True)
class Trend:
    """Points for figures that get better from year to year.

    Attributes:
        max_points: the points if every year is better than the year before.
        overall_points: the points if only the last year is better than the first; at most ``max_points``.
        direction: which way is better.

    .. versionadded:: 0.1
    """

    max_points: Decimal = field(validator=no_less_than_zero)
    overall_points: Decimal = field(default=ZERO, validator=no_less_than_zero)
    direction: Direction = Direction.UP

    def __attrs_post_init__(self) -> None:
        if self.overall_points > self.max_points:
            message = f"overall_points ({self.overall_points}) must not exceed max_points ({self.max_points})."
            raise ValueError(message)

    @property
    def expected(self) -> Text:
        """What an answer must look like."""
        return EXPECTED["series"].fill()

    def points(self, value: Value) -> Decimal | None:
        """Turn an answer into points; ``None`` if it is no answer to this rule."""
        if not isinstance(value, Series):
            return None
        figures = value.values if self.direction is Direction.UP else value.values[::-1]
        if all(earlier < later for earlier, later in pairwise(figures)):
            return self.max_points
        return self.overall_points if figures[0] < figures[-1] else ZERO


@frozen(kw_only=True)
class VerifierPoints:
    """Points that a verifier gives, up to a maximum.

    Attributes:
        max_points: the most points a verifier can give.

    .. versionadded:: 0.1
    """

    max_points: Decimal = field(validator=no_less_than_zero)

    @property
    def expected(self) -> Text:
        """What an answer must look like."""
        return EXPECTED["number_within"].fill(lower="0", upper=plain(self.max_points))

    def points(self, value: Value) -> Decimal | None:
        """Turn an answer into points; ``None`` if it is no answer to this rule."""
        if not isinstance(value, Decimal) or not is_manageable(value):
            return None
        return value if ZERO <= value <= self.max_points else None


def _number(value: Value) -> Fraction | None:
    return Fraction(value) if isinstance(value, Decimal) and is_manageable(value) and value >= 0 else None


def _share(value: Value) -> Fraction | None:
    share = value.percent if isinstance(value, Ratio) else _number(value)
    return share if share is not None and share <= PERCENT else None


def _part_of(points: Decimal, share: Fraction, decimals: int) -> Decimal:
    if share >= 1:
        return points  # also where the points themselves have more decimals than the rule rounds to
    return min(points, round_half_up(Fraction(points) * max(share, Fraction(0)), decimals))
