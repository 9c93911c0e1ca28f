"""From units to bands: the segments into which a policy cuts the number line, as whole numbers of units."""

from __future__ import annotations

from collections.abc import Sequence

import narwhals.stable.v2 as nw

from kha.frames.cells import Value, chosen
from kha.frames.units import in_units
from kha.kla import BandSegment


def segment_of(
    units: nw.Expr, cut: Sequence[BandSegment], decimals: int, names: Sequence[Value], *, coded: bool = False
) -> nw.Expr:
    """Give the name of the segment that units lie in; segments are named in their order."""
    cases: list[tuple[nw.Expr, Value]] = []
    for segment, name in zip(cut, names, strict=True):
        if segment.upper is not None:
            end = in_units(segment.upper, decimals)
            cases.append((units <= end if segment.upper_included else units < end, name))
    return chosen(cases, otherwise=names[-1], coded=coded)


def outcome_of(number: nw.Expr, cut: Sequence[BandSegment], *, by_table: bool) -> nw.Expr:
    """Name the outcome of a numbered segment by its key; ``by_table`` on engines that are faster so."""
    keys = [segment.outcome.value for segment in cut]
    if by_table:
        return number.replace_strict(list(range(len(cut))), keys, return_dtype=nw.String)
    return chosen([(number == index, key) for index, key in enumerate(keys[:-1])], otherwise=keys[-1])
