"""Rules for answers in figures: brackets, a trend, a verifier's points."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from math import lcm
from operator import lt

from attrs import field, frozen
from attrs.validators import optional

from kha.exact import ZERO, is_manageable, plain
from kha.kla._labels import EXPECTED
from kha.kla.rules.choices import no_less_than_zero
from kha.kla.rules.proportions import terms_of
from kha.kla.values import Ratio, Series, Value
from kha.text import Text


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

    @cached_property
    def max_points(self) -> Decimal:
        """The points of the best bracket."""
        return max(bracket.points for bracket in self.brackets)

    @property
    def expected(self) -> Text:
        """What an answer must look like."""
        return EXPECTED["number_from"].fill(lower="0")

    def points(self, value: Value) -> Decimal | None:
        """Turn an answer into points; ``None`` if it is no answer to this rule."""
        number = value.terms if isinstance(value, Ratio) else terms_of(value)
        if number is None:
            return None
        scale, edges = self._edges
        whole, rest = divmod(number[0] * scale, number[1])
        return self.brackets[bisect_right(edges, 2 * whole + bool(rest))].points

    @cached_property
    def _edges(self) -> tuple[int, list[int]]:
        """Give a scale by which all edges are whole numbers, and twice these; one more for an edge not included.

        A number by that scale, doubled where it is whole and one more than twice its whole part where it is not, has
        reached exactly the edges that are not above it.
        """
        later = [(bracket.lower.as_integer_ratio(), bracket) for bracket in self.brackets if bracket.lower is not None]
        scale = lcm(*(of_edge for (_, of_edge), _ in later))
        return scale, [2 * edge * scale // of_edge + (not b.lower_included) for (edge, of_edge), b in later]


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
        if all(map(lt, figures, figures[1:])):
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
