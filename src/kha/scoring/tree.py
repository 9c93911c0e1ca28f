"""How the items of an edition hang together, and what an answer is worth."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from kha.kla import Edition, Group, Indicator, Item, Measure
from kha.scoring.model import Answer


class Level(StrEnum):
    """How deep in the tree a node stands.

    .. versionadded:: 0.1
    """

    TOTAL = "total"
    GROUP = "group"
    INDICATOR = "indicator"
    MEASURE = "measure"


def children_of(item: Edition | Item) -> tuple[Item, ...]:
    """Give the items an item is made of."""
    match item:
        case Edition():
            return item.groups
        case Group():
            return item.indicators
        case Indicator():
            return item.measures
        case _:
            return ()


def level_of(item: Edition | Item) -> Level:
    """Give the level an item stands at."""
    match item:
        case Edition():
            return Level.TOTAL
        case Group():
            return Level.GROUP
        case Indicator():
            return Level.INDICATOR
        case _:
            return Level.MEASURE


def points_of(answer: Answer, item: Item) -> Decimal | None:
    """Give what an answer is worth; ``None`` if its value is none that the item's rule can take."""
    if answer.points is not None:
        return answer.points
    if not isinstance(item, Measure) or item.rule is None or answer.value is None:
        return None
    return item.rule.points(answer.value)
