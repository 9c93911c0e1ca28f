"""The columns that come out, each as an expression over the tree."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.bands import outcome_of, segment_of
from kha.frames.cells import helper
from kha.frames.flags import Flag, all_of, inverse, literal
from kha.frames.names import BAND, BAND_LOWER, BAND_UPPER, TOTAL, VALID, Figures, distance_name, items_down_to, names_of
from kha.frames.tree import Node, tightened
from kha.frames.units import in_units, scale_of
from kha.kla import BandPolicy, Edition
from kha.scoring import Level

LOWER, UPPER = "kha__total_lower", "kha__total_upper"
ONE, SETTLED = "kha__one", "kha__settled"
LOWER_SEGMENT, UPPER_SEGMENT = "kha__lower_segment", "kha__upper_segment"


@frozen(kw_only=True)
class Results:
    """What to compute of a tree, in three steps, each over the columns of the one before.

    Attributes:
        root: the whole.
        edition: its edition.
        policy: how bands are read.
        level: down to which level items have columns of their own.
        figures: how points are given.
        decimals: how many decimals a unit has.
        inexact_division: whether the engine divides by a constant as if it multiplied by its inverse, which is not
            always the nearest float; it divides by a column instead.
        looks_up: whether the engine looks words up faster than it compares with one number after the other.
    """

    root: Node
    edition: Edition
    policy: BandPolicy
    level: Level
    figures: Figures
    decimals: int
    inexact_division: bool
    looks_up: bool

    def totals(self) -> Iterator[nw.Expr]:
        """Make the helping columns of the whole."""
        yield literal(self.root.lower).alias(LOWER)
        yield literal(self.root.upper).alias(UPPER)

    def places(self) -> Iterator[nw.Expr]:
        """Make the helping columns that say in which segment of the policy each bound lies."""
        cut = tuple(self.policy.segments())
        yield segment_of(nw.col(LOWER), cut, self.decimals).alias(LOWER_SEGMENT)
        if self.inexact_division:
            yield (nw.col(LOWER) * 0 + 1).cast(nw.Float64).alias(ONE)
        upper = segment_of(nw.col(UPPER), cut, self.decimals)
        if self.root.unknown is not False:
            last = nw.lit(len(cut) - 1, nw.Int64)
            upper = last if self.root.unknown is True else nw.when(self.root.unknown).then(last).otherwise(upper)
        yield upper.alias(UPPER_SEGMENT)

    def units(self) -> Iterator[nw.Expr]:
        """Make the columns that come out, in units; shares are made of them."""
        yield nw.col(VALID)
        lower, upper, valid = nw.col(LOWER_SEGMENT), nw.col(UPPER_SEGMENT), nw.col(VALID)
        cut = tuple(self.policy.segments())
        yield (valid & (lower == upper)).alias(SETTLED)
        yield nw.when(valid).then(outcome_of(lower, cut, by_table=self.looks_up)).alias(BAND_LOWER)
        yield nw.when(valid).then(outcome_of(upper, cut, by_table=self.looks_up)).alias(BAND_UPPER)
        for r in self.policy.ranges:
            missing = nw.lit(in_units(r.lower, self.decimals), nw.Int64) - nw.col(LOWER)
            missing = nw.when(missing > 0).then(missing).otherwise(nw.lit(0, nw.Int64))
            yield nw.when(valid).then(missing).alias(helper(r.band.value, 0))
        if self.inexact_division:
            yield nw.col(ONE)
        for index, (node, _, lower, upper, flag) in enumerate(self._shown()):
            there = all_of([valid, flag])
            yield _if(all_of([there, inverse(node.open)]), lower).alias(helper("points", index))
            yield _if(there, lower).alias(helper("lower", index))
            yield _if(all_of([there, inverse(node.unknown)]), upper).alias(helper("upper", index))

    def columns(self) -> Iterator[nw.Expr]:
        """Make the columns that come out, as figures, in the order of `score_columns`."""
        yield nw.col(VALID)
        for index, (node, key, *_) in enumerate(self._shown()):
            names = names_of(key, self.figures)
            for name, column in ((names.points, "points"), (names.lower, "lower"), (names.upper, "upper")):
                yield self._figure(nw.col(helper(column, index)), name)
            if node.item.max_points:
                maximum = in_units(node.item.max_points, self.decimals)
                yield self._divided(nw.col(helper("points", index)), maximum).alias(names.share)
            if key == TOTAL:
                yield nw.when(nw.col(SETTLED)).then(nw.col(BAND_LOWER)).alias(BAND)
                yield from (nw.col(BAND_LOWER), nw.col(BAND_UPPER))
                for r in self.policy.ranges:
                    yield self._figure(nw.col(helper(r.band.value, 0)), distance_name(r.band, self.figures))

    def _shown(self) -> Iterator[tuple[Node, str, nw.Expr, nw.Expr, Flag]]:
        """Give each item that comes out: its node, its name, its points, and whether it has any."""
        yield self.root, TOTAL, nw.col(LOWER), nw.col(UPPER), True
        shown = {
            node.item.key: (node, flag) for node, flag in tightened(self.root, shown=True) if node is not self.root
        }
        for item in items_down_to(self.edition, self.level):
            node, flag = shown[item.key]
            yield node, item.key, literal(node.lower), literal(node.upper), flag

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


def _if(flag: Flag, units: nw.Expr) -> nw.Expr:
    """Give units where a flag holds, and null elsewhere."""
    if isinstance(flag, bool):  # never here: `valid` is a column; but where nothing can be known, the flag is false
        flag = nw.col(VALID) & ~nw.col(VALID)
    return nw.when(flag).then(units)
