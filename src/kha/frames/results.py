"""The columns that come out, each as an expression over the tree."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.bands import outcome_of, segment_of
from kha.frames.flags import Flag, all_of, inverse, literal
from kha.frames.names import BAND, BAND_LOWER, BAND_UPPER, TOTAL, VALID, Figures, distance_name, items_down_to, names_of
from kha.frames.tree import Node, tightened
from kha.frames.units import in_units, scale_of
from kha.kla import BandPolicy, BandSegment, Edition
from kha.scoring import Level

LOWER, UPPER = "kha__total_lower", "kha__total_upper"
ONE = "kha__one"
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
    """

    root: Node
    edition: Edition
    policy: BandPolicy
    level: Level
    figures: Figures
    decimals: int
    inexact_division: bool

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

    def columns(self) -> Iterator[nw.Expr]:
        """Make the columns that come out, in the order of `score_columns`."""
        yield nw.col(VALID)
        yield from self._item(self.root, TOTAL, nw.col(LOWER), nw.col(UPPER), shown=True)
        yield from self._bands(tuple(self.policy.segments()))
        shown = {
            node.item.key: (node, flag) for node, flag in tightened(self.root, shown=True) if node is not self.root
        }
        for item in items_down_to(self.edition, self.level):
            node, flag = shown[item.key]
            yield from self._item(node, item.key, literal(node.lower), literal(node.upper), shown=flag)

    def _item(self, node: Node, key: str, lower: nw.Expr, upper: nw.Expr, *, shown: Flag) -> Iterator[nw.Expr]:
        names = names_of(key, self.figures)
        there = all_of([nw.col(VALID), shown])
        done = all_of([there, inverse(node.open)])
        yield self._figure(_if(done, lower), names.points)
        yield self._figure(_if(there, lower), names.lower)
        yield self._figure(_if(all_of([there, inverse(node.unknown)]), upper), names.upper)
        if node.item.max_points:
            maximum = in_units(node.item.max_points, self.decimals)
            yield self._divided(_if(done, lower), maximum).alias(names.share)

    def _bands(self, cut: tuple[BandSegment, ...]) -> Iterator[nw.Expr]:
        lower, upper, valid = nw.col(LOWER_SEGMENT), nw.col(UPPER_SEGMENT), nw.col(VALID)
        yield nw.when(valid & (lower == upper)).then(outcome_of(lower, cut)).alias(BAND)
        yield nw.when(valid).then(outcome_of(lower, cut)).alias(BAND_LOWER)
        yield nw.when(valid).then(outcome_of(upper, cut)).alias(BAND_UPPER)
        for r in self.policy.ranges:
            missing = nw.lit(in_units(r.lower, self.decimals), nw.Int64) - nw.col(LOWER)
            missing = nw.when(missing > 0).then(missing).otherwise(nw.lit(0, nw.Int64))
            yield self._figure(_if(valid, missing), distance_name(r.band, self.figures))

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
