"""From units to bands: the segments into which a policy cuts the number line, as whole numbers of units."""

from __future__ import annotations

import narwhals.stable.v2 as nw

from kha.frames.cells import chosen
from kha.frames.units import in_units
from kha.kla import BandSegment


def segment_of(units: nw.Expr, cut: tuple[BandSegment, ...], decimals: int) -> nw.Expr:
    """Number the segment that units lie in, from zero."""
    cases: list[tuple[nw.Expr, int]] = []
    for number, segment in enumerate(cut):
        if segment.upper is not None:
            end = in_units(segment.upper, decimals)
            cases.append((units <= end if segment.upper_included else units < end, number))
    return chosen(cases, otherwise=len(cut) - 1)


def outcome_of(number: nw.Expr, cut: tuple[BandSegment, ...], *, by_table: bool) -> nw.Expr:
    """Name the outcome of a segment by its key; ``by_table`` on engines that are faster so."""
    if by_table:
        keys = [segment.outcome.value for segment in cut]
        return number.replace_strict(list(range(len(cut))), keys, return_dtype=nw.String)
    result = nw.lit(cut[-1].outcome.value)
    for index, segment in reversed(list(enumerate(cut[:-1]))):
        result = nw.when(number == index).then(nw.lit(segment.outcome.value)).otherwise(result)
    return result
