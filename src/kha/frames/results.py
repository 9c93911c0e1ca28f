"""The columns that come out, each as an expression over the tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.bands import outcome_of, segment_of
from kha.frames.cells import constant, helper
from kha.frames.flags import Flag, Units, inverse, literal, total
from kha.frames.habits import Habits
from kha.frames.names import BAND, BAND_LOWER, BAND_UPPER, TOTAL, VALID, Figures, distance_name, names_of
from kha.frames.tree import Node, tightened
from kha.frames.types import Frame
from kha.frames.units import in_units, scale_of
from kha.kla import BandPolicy, BandSegment
from kha.scoring import Level

ONE = helper("one")
LOWER_PLACE, UPPER_PLACE = helper("lower_place"), helper("upper_place")


@frozen(kw_only=True)
class Results:
    """What to compute of a tree.

    Attributes:
        root: the whole.
        policy: how bands are read.
        level: down to which level items have columns of their own.
        figures: how points are given.
        decimals: how many decimals a unit has.
        habits: how the engine computes.
    """

    root: Node
    policy: BandPolicy
    level: Level
    figures: Figures
    decimals: int
    habits: Habits

    def of(self, frame: Frame, by: Sequence[str]) -> Frame:
        """Make the table that comes out, over the columns of the tree and the one that says which rows fit."""
        shown = tuple(tightened(self.root, shown=True, depth=list(Level).index(self.level)))
        frame = frame.with_columns(*self._places(), *self._known(shown))
        return frame.select(nw.col(*by, VALID), *self._columns(shown))

    def _known(self, shown: Iterable[tuple[Node, Flag]]) -> Iterator[nw.Expr]:
        """Make the helping columns of points: those that are certain, and those where nothing is open."""
        for index, (node, flag) in enumerate(shown):
            yield _if([nw.col(VALID), flag], node.lower).alias(helper("certain", index))
            yield _if([nw.col(VALID), flag, inverse(node.open)], node.lower).alias(helper("points", index))

    def _places(self) -> Iterator[nw.Expr]:
        """Make the helping columns that say in which segment of the policy each bound lies."""
        lower, unknown = literal(self.root.lower), self.root.unknown
        yield self._place(lower).alias(LOWER_PLACE)
        if self.habits.inexact_division:
            yield (lower * 0 + 1).cast(nw.Float64).alias(ONE)
        place = self._place(literal(self.root.upper))
        if unknown is not False:
            last = constant(len(self._cut) - 1 if self._numbered else self._cut[-1].outcome.value)
            place = last if unknown is True else nw.when(unknown).then(last).otherwise(place)
        yield place.alias(UPPER_PLACE)

    def _place(self, units: nw.Expr) -> nw.Expr:
        if self._numbered:
            return segment_of(units, self._cut, self.decimals, range(len(self._cut)))
        names = [segment.outcome.value for segment in self._cut]
        return segment_of(units, self._cut, self.decimals, names, coded=self.habits.coded)

    def _columns(self, shown: Iterable[tuple[Node, Flag]]) -> Iterator[nw.Expr]:
        """Make the columns that come out, in the order of `score_columns`."""
        for index, (node, _) in enumerate(shown):
            names = names_of(TOTAL if node is self.root else node.item.key, self.figures)
            lower, points = (nw.col(helper(name, index)) for name in ("certain", "points"))
            upper = _if([inverse(node.unknown)], total([lower, node.room]))
            for units, name in ((points, names.points), (lower, names.lower), (upper, names.upper)):
                yield self._figure(units, name)
            if node.item.max_points:
                yield self._divided(points, in_units(node.item.max_points, self.decimals)).alias(names.share)
            if node is self.root:
                yield from self._bands()
                yield from self._distances(lower)

    def _bands(self) -> Iterator[nw.Expr]:
        valid, lower, upper = (nw.col(name) for name in (VALID, LOWER_PLACE, UPPER_PLACE))
        below, above = self._outcome(lower), self._outcome(upper)
        yield nw.when(valid & (lower == upper)).then(below).alias(BAND)
        yield from (nw.when(valid).then(b).alias(name) for b, name in ((below, BAND_LOWER), (above, BAND_UPPER)))

    def _outcome(self, place: nw.Expr) -> nw.Expr:
        return outcome_of(place, self._cut, by_table=self.habits.at_once) if self._numbered else place

    def _distances(self, lower: nw.Expr) -> Iterator[nw.Expr]:
        for r in self.policy.ranges:
            end = in_units(r.lower, self.decimals)
            left = (end - lower) * (lower < end).cast(nw.Int64)
            yield self._figure(left, distance_name(r.band, self.figures))

    @property
    def _cut(self) -> tuple[BandSegment, ...]:
        return tuple(self.policy.segments())

    @property
    def _numbered(self) -> bool:
        """Whether segments are told apart by their number: words may be slower, or the same for two of them."""
        return self.habits.at_once or len({segment.outcome for segment in self._cut}) < len(self._cut)

    def _figure(self, units: nw.Expr, name: str) -> nw.Expr:
        match self.figures:
            case Figures.UNITS:
                return units.alias(name)
            case Figures.FLOAT:
                return self._divided(units, scale_of(self.decimals)).alias(name)
            case _:
                return self._divided(units, scale_of(self.decimals)).cast(nw.Decimal(18, self.decimals)).alias(name)

    def _divided(self, units: nw.Expr, by: int) -> nw.Expr:
        """Give the float nearest to a quotient."""
        return units / (nw.col(ONE) * by) if self.habits.inexact_division else units.cast(nw.Float64) / float(by)


def _if(flags: Sequence[Flag], units: Units) -> nw.Expr:
    """Give units where all flags hold, and null elsewhere."""
    if all(flag is True for flag in flags):
        return literal(units)
    varying = [flag for flag in flags if isinstance(flag, nw.Expr)]
    if any(flag is False for flag in flags):  # nothing can be known in any row
        varying = [nw.col(VALID) & ~nw.col(VALID)]
    return nw.when(*varying).then(literal(units))
