"""A node of the tree of points: the whole, a group, an indicator or a measure."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from attrs import field, frozen

from kha.kla import Edition, Item
from kha.scoring.model import Answer
from kha.text import Text


class Level(StrEnum):
    """How deep in the tree a node stands.

    .. versionadded:: 0.1
    """

    TOTAL = "total"
    GROUP = "group"
    INDICATOR = "indicator"
    MEASURE = "measure"


@frozen(kw_only=True)
class Bounds:
    """Between which points something lies, both ends included.

    Attributes:
        lower: the fewest points: what has been answered.
        upper: the most points that full marks for everything unanswered would bring; ``None`` if no maximum is known.

    .. versionadded:: 0.1
    """

    lower: Decimal
    upper: Decimal | None

    def __contains__(self, points: Decimal) -> bool:
        """Tell whether that many points lie between the bounds."""
        return self.lower <= points and (self.upper is None or points <= self.upper)


class Later:
    """The parts of a node, made when they are first looked at. Copies and pickles hold the parts themselves."""

    __slots__ = ("_make", "_parts")

    def __init__(self, make: Callable[[], tuple[ScoreNode, ...]]) -> None:
        self._make = make
        self._parts: tuple[ScoreNode, ...] | None = None

    def parts(self) -> tuple[ScoreNode, ...]:
        """Give the parts."""
        if self._parts is None:
            self._parts = self._make()
        return self._parts

    def __reduce__(self) -> tuple[type[tuple[ScoreNode, ...]], tuple[tuple[ScoreNode, ...]]]:
        return tuple, (self.parts(),)


def _made(children: tuple[ScoreNode, ...] | Later) -> tuple[ScoreNode, ...]:
    return children.parts() if isinstance(children, Later) else children


@frozen(kw_only=True)
class ScoreNode:
    """The points of one group, indicator or measure, or of the whole.

    Attributes:
        level: whether it is the whole, a group, an indicator or a measure.
        item: the record of the edition that it scores.
        points: how many points it has, exactly; ``None`` while anything in it is unanswered or does not apply.
        bounds: between which points it lies, whatever the missing answers turn out to be.
        answer: the answer that was given at this level.

    .. versionadded:: 0.1
    """

    level: Level
    item: Edition | Item
    points: Decimal | None
    bounds: Bounds
    answer: Answer | None = None
    _children: tuple[ScoreNode, ...] | Later = field(default=(), alias="children", eq=_made, repr=False)

    @property
    def children(self) -> tuple[ScoreNode, ...]:
        """The nodes it is made of; empty where points were given at this level."""
        return _made(self._children)

    @property
    def key(self) -> str:
        """The key of the record it scores."""
        return self.item.key

    @property
    def label(self) -> Text:
        """The label of the record it scores, in both languages."""
        return self.item.label

    @property
    def max_points(self) -> Decimal | None:
        """The most points it can have; ``None`` where no maximum is public."""
        return self.item.max_points

    @property
    def share(self) -> Fraction | None:
        """Its points as an exact fraction of its maximum; ``None`` while either is unknown, or the maximum is zero."""
        most = self.max_points
        if self.points is None or not most:
            return None
        (points, of_points), (maximum, of_maximum) = self.points.as_integer_ratio(), most.as_integer_ratio()
        return Fraction(points * of_maximum, of_points * maximum)

    @property
    def not_applicable(self) -> tuple[ScoreNode, ...]:
        """The items in it that were answered as not applicable."""
        if self.answer is not None:
            return (self,) if self.answer.not_applicable else ()
        return tuple(node for child in self.children for node in child.not_applicable)

    @property
    def without_evidence(self) -> tuple[ScoreNode, ...]:
        """The items in it that were answered without evidence of their own."""
        if self.answer is not None:
            return () if self.answer.evidence else (self,)
        return tuple(node for child in self.children for node in child.without_evidence)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing in it is answered."""
        return self.answer is None and all(child.is_untouched for child in self.children)

    @property
    def unanswered(self) -> tuple[ScoreNode, ...]:
        """The items in it that have no answer; an item untouched as a whole stands for its parts."""
        if self.level is not Level.TOTAL and self.is_untouched:
            return (self,)
        return tuple(node for child in self.children for node in child.unanswered)
