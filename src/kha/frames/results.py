"""The columns that come out, each as an expression over the tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.bands import outcome_of, segment_of
from kha.frames.cells import constant, helper
from kha.frames.flags import Flag, Units, inverse, literal
from kha.frames.names import BAND, BAND_LOWER, BAND_UPPER, TOTAL, VALID, Figures, distance_name, items_down_to, names_of
from kha.frames.tree import Node, tightened
from kha.frames.types import Frame
from kha.frames.units import in_units, scale_of
from kha.kla import BandPolicy, BandSegment, Edition
from kha.scoring import Level

_Kept = Callable[[nw.Expr, str], nw.Expr]
ONE = "kha__one"
LOWER_PLACE, UPPER_PLACE = "kha__lower_place", "kha__upper_place"


@frozen(kw_only=True)
class Results:
    """What to compute of a tree.

    Attributes:
        root: the whole.
        edition: its edition.
        policy: how bands are read.
        level: down to which level items have columns of their own.
        figures: how points are given.
        decimals: how many decimals a unit has.
        inexact_division: whether the engine divides by a constant as if it multiplied by its inverse, which is not
            always the nearest float; it divides by a column instead.
        at_once: whether the engine takes each step when it is told. Then what is used twice has to stand in a column,
            and words are looked up faster than a number is compared with one after the other.
    """

    root: Node
    edition: Edition
    policy: BandPolicy
    level: Level
    figures: Figures
    decimals: int
    inexact_division: bool
    at_once: bool

    def of(self, frame: Frame, by: Sequence[nw.Expr], valid: nw.Expr) -> Frame:
        """Make the table that comes out, over the columns of the tree; `valid` says which rows fit."""
        frame = frame.with_columns(valid.alias(VALID), *self._places())
        helping: list[nw.Expr] = []
        columns = list(self._columns(helping))
        if helping:
            frame = frame.select(*by, nw.col(VALID), *helping)
        return frame.select(*by, nw.col(VALID), *columns)

    def _places(self) -> Iterator[nw.Expr]:
        """Make the helping columns that say in which segment of the policy each bound lies."""
        lower, unknown = literal(self.root.lower), self.root.unknown
        yield self._place(lower).alias(LOWER_PLACE)
        if self.inexact_division:
            yield (lower * 0 + 1).cast(nw.Float64).alias(ONE)
        place = self._place(literal(self.root.upper))
        if unknown is not False:
            last = constant(len(self._cut) - 1 if self._numbered else self._cut[-1].outcome.value)
            place = last if unknown is True else nw.when(unknown).then(last).otherwise(place)
        yield place.alias(UPPER_PLACE)

    def _place(self, units: nw.Expr) -> nw.Expr:
        if self._numbered:
            return segment_of(units, self._cut, self.decimals, range(len(self._cut)))
        return segment_of(units, self._cut, self.decimals, [segment.outcome.value for segment in self._cut])

    def _columns(self, helping: list[nw.Expr]) -> Iterator[nw.Expr]:
        """Make the columns that come out, in the order of `score_columns`; those they need are put into ``helping``."""

        def kept(expression: nw.Expr, name: str) -> nw.Expr:
            if not self.at_once:
                return expression
            helping.append(expression.alias(name))
            return nw.col(name)

        valid = nw.col(VALID)
        for index, (node, key, flag) in enumerate(self._shown()):
            names = names_of(key, self.figures)
            points = kept(_if([valid, flag, inverse(node.open)], node.lower), helper("points", index))
            lower = kept(_if([valid, flag], node.lower), helper("lower", index))
            upper = kept(_if([valid, flag, inverse(node.unknown)], node.upper), helper("upper", index))
            for units, name in ((points, names.points), (lower, names.lower), (upper, names.upper)):
                yield self._figure(units, name)
            if node.item.max_points:
                yield self._divided(points, in_units(node.item.max_points, self.decimals)).alias(names.share)
            if key == TOTAL:
                yield from self._bands(kept)
                yield from self._distances(kept)

    def _bands(self, kept: _Kept) -> Iterator[nw.Expr]:
        valid, lower, upper = (nw.col(name) for name in (VALID, LOWER_PLACE, UPPER_PLACE))
        settled = kept(valid & (lower == upper), helper("settled", 0))
        below, above = (
            kept(nw.when(valid).then(self._outcome(place)), helper(name, 0))
            for place, name in ((lower, "below"), (upper, "above"))
        )
        yield nw.when(settled).then(below).alias(BAND)
        yield from (below.alias(BAND_LOWER), above.alias(BAND_UPPER))

    def _outcome(self, place: nw.Expr) -> nw.Expr:
        return outcome_of(place, self._cut, by_table=self.at_once) if self._numbered else place

    def _distances(self, kept: _Kept) -> Iterator[nw.Expr]:
        for r in self.policy.ranges:
            missing = (in_units(r.lower, self.decimals) - literal(self.root.lower)).clip(0)
            units = kept(nw.when(nw.col(VALID)).then(missing), helper(r.band.value, 0))
            yield self._figure(units, distance_name(r.band, self.figures))

    @property
    def _cut(self) -> tuple[BandSegment, ...]:
        return tuple(self.policy.segments())

    @property
    def _numbered(self) -> bool:
        """Whether segments are told apart by their number: words may be slower, or the same for two of them."""
        return self.at_once or len({segment.outcome for segment in self._cut}) < len(self._cut)

    def _shown(self) -> Iterator[tuple[Node, str, Flag]]:
        """Give each item that comes out: its node, its name, and whether it has any points."""
        yield self.root, TOTAL, True
        shown = {
            node.item.key: (node, flag) for node, flag in tightened(self.root, shown=True) if node is not self.root
        }
        for item in items_down_to(self.edition, self.level):
            node, flag = shown[item.key]
            yield node, item.key, flag

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
        return units.cast(nw.Float64) / (nw.col(ONE) * by if self.inexact_division else nw.lit(float(by)))


def _if(flags: Sequence[Flag], units: Units) -> nw.Expr:
    """Give units where all flags hold, and null elsewhere."""
    varying = [flag for flag in flags if isinstance(flag, nw.Expr)]
    if any(flag is False for flag in flags):  # nothing can be known in any row
        varying = [nw.col(VALID) & ~nw.col(VALID)]
    return nw.when(*varying).then(literal(units))
