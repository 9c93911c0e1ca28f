"""An edition laid out in columns, so that a whole form of answers can be read at once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from attrs import frozen

from kha.exact import MAX_DIGITS, add
from kha.kla.values import Value

Evaluate: TypeAlias = Callable[[Value], Decimal | None]

UNLIMITED = Decimal(1).scaleb(MAX_DIGITS)


class Row(NamedTuple):
    """What a layout needs to know of an item."""

    key: str
    depth: int
    max_points: Decimal | None
    evaluate: Evaluate


@frozen(kw_only=True)
class Place:
    """Where an item stands.

    Attributes:
        parent: the position of what it stands in.
        depth: how deep: 0 is the edition, 1 a group, 2 an indicator, 3 a measure.
        parts: the positions of what stands in it; empty for a leaf.
        first: the place of its first leaf among all leaves; its own, for a leaf.
        last: the place behind its last leaf.
        max_points: the most points it can have; ``None`` where no maximum is known.
        evaluate: how an answer to it becomes points; ``None`` for what is no answer to it.
    """

    parent: int
    depth: int
    parts: tuple[int, ...]
    first: int
    last: int
    max_points: Decimal | None
    evaluate: Evaluate


@frozen(kw_only=True)
class Layout:
    """The items of an edition by position, each before its parts; position 0 is the edition itself.

    Attributes:
        places: every position.
        positions: the position of each key; not the edition's, which cannot be answered.
        leaves: the positions of the leaves: whatever has no parts.
        leaf_keys: the key of each leaf.
        leaf_limits: the most points of each leaf; more than any points can be where no maximum is known.
        leaf_rules: how an answer to each leaf becomes points.
        watched: the positions of wholes that can exceed their maximum although every leaf keeps to its own.
    """

    places: tuple[Place, ...]
    positions: dict[str, int]
    leaves: list[int]
    leaf_keys: tuple[str, ...]
    leaf_limits: list[Decimal]
    leaf_rules: list[Evaluate]
    watched: tuple[int, ...]

    def above(self, position: int) -> Iterator[int]:
        """Give the positions that something stands in, from the nearest to the group."""
        while position := self.places[position].parent:
            yield position


def no_rule(_value: Value) -> None:
    """Turn no answer into points: what has no rule takes none."""


def lay_out(rows: Sequence[Row]) -> Layout:
    """Lay out items that come each before its parts, the edition first."""
    parents = _parents([row.depth for row in rows])
    leaves = sorted(set(range(1, len(rows))) - set(parents))
    limits = [UNLIMITED if (most := rows[leaf].max_points) is None else most for leaf in leaves]
    places: list[Place] = []
    for position, row in enumerate(rows):
        end = next((p for p in range(position + 1, len(rows)) if rows[p].depth <= row.depth), len(rows))
        place = Place(
            parent=parents[position],
            depth=row.depth,
            parts=tuple(part for part in range(position + 1, end) if parents[part] == position),
            first=bisect_left(leaves, position),
            last=bisect_left(leaves, end),
            max_points=row.max_points,
            evaluate=row.evaluate,
        )
        places.append(place)
    return Layout(
        places=tuple(places),
        positions={row.key: position for position, row in enumerate(rows) if position},
        leaves=leaves,
        leaf_keys=tuple(rows[leaf].key for leaf in leaves),
        leaf_limits=limits,
        leaf_rules=[rows[leaf].evaluate for leaf in leaves],
        watched=tuple(p for p, place in enumerate(places) if p and _can_exceed(place, limits)),
    )


def _parents(depths: Sequence[int]) -> list[int]:
    """Give the position of what each item stands in; the edition, which stands in nothing, has its own."""
    latest: dict[int, int] = {-1: 0}
    parents: list[int] = []
    for position, depth in enumerate(depths):
        parents.append(latest[depth - 1])
        latest[depth] = position
    return parents


def _can_exceed(whole: Place, limits: Sequence[Decimal]) -> bool:
    most = whole.max_points
    return bool(whole.parts) and most is not None and add(limits[whole.first : whole.last]) > most
