"""From what is given to the tree of points: sums and bounds at once, nodes when they are looked at."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import NamedTuple, TypeAlias

from attrs import frozen

from kha.exact import ZERO, add, subtract
from kha.kla import Edition
from kha.kla.layout import Layout
from kha.scoring.model import Answer
from kha.scoring.node import Bounds, Later, Level, ScoreNode

Given: TypeAlias = Mapping[int, tuple[Answer, Decimal | None]]
"""Answers and what they are worth, by the position of what they answer; ``None`` for what does not apply."""

_LEVELS = tuple(Level)


class Sums(NamedTuple):
    """What all positions of a layout have together, whatever the missing answers turn out to be.

    Attributes:
        lower: the fewest points.
        upper: the most points that the parts and the maximum allow; ``None`` if neither is known.
        known: whether nothing is missing.
    """

    lower: list[Decimal]
    upper: list[Decimal | None]
    known: list[bool]


@frozen
class Tree:
    """The points of an edition's items."""

    edition: Edition
    given: Given
    sums: Sums

    @classmethod
    def of(cls, edition: Edition, given: Given) -> Tree:
        """Add up what is given."""
        return cls(edition, given, _add_up(edition.layout, given))

    def fits(self) -> bool:
        """Tell whether no whole has more points than its maximum."""
        limits = (place.max_points for place in self.edition.layout.places)
        return all(most is None or lower <= most for lower, most in zip(self.sums.lower, limits, strict=True))

    def node(self, position: int, limit: Decimal | None) -> ScoreNode:
        """Make a node; what is missing in it can have no more points than the answers around it leave."""
        place, lower, known = self.edition.layout.places[position], self.sums.lower[position], self.sums.known[position]
        upper = lower if known else least(self.sums.upper[position], limit)
        answer, _ = self.given.get(position, (None, None))
        return ScoreNode(
            level=_LEVELS[place.depth],
            item=self.edition.items[position - 1] if position else self.edition,
            points=lower if known else None,
            bounds=Bounds(lower=lower, upper=upper),
            answer=answer,
            children=Later(partial(self.parts, position, upper)) if answer is None and place.parts else (),
        )

    def parts(self, position: int, upper: Decimal | None) -> tuple[ScoreNode, ...]:
        """Make the nodes of a whole that can have so many points."""
        lower = self.sums.lower
        nodes: list[ScoreNode] = []
        for part in self.edition.layout.places[position].parts:
            others = subtract(lower[position], lower[part])
            nodes.append(self.node(part, None if upper is None else subtract(upper, others)))
        return tuple(nodes)


def _add_up(layout: Layout, given: Given) -> Sums:
    """Add up from the leaves to the whole."""
    count = len(layout.places)
    sums = Sums([ZERO] * count, [place.max_points for place in layout.places], [False] * count)
    lower, upper, known = sums
    for position in reversed(range(count)):
        if position in given:
            points = given[position][1]
            if points is not None:
                lower[position], upper[position], known[position] = points, points, True
        elif parts := layout.places[position].parts:
            lower[position] = add([lower[part] for part in parts])
            if all(known[part] for part in parts):
                upper[position], known[position] = lower[position], True
            else:
                most = [points for part in parts if (points := upper[part]) is not None]
                upper[position] = least(upper[position], add(most) if len(most) == len(parts) else None)
    return sums


def least(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    """Give the smaller of two limits, of which either may not be known."""
    if one is None or other is None:
        return one if other is None else other
    return min(one, other)
