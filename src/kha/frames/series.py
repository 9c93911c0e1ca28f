"""Measures answered with a figure for each year."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

import narwhals.stable.v2 as nw

from kha.frames import _phrases as say
from kha.frames.cells import Check, Finding, Number, Reading, Terms, one_finding, wrong_value
from kha.frames.columns import Way
from kha.frames.flags import conjunction, count
from kha.frames.units import in_units
from kha.kla.rules import Direction, Trend

ZERO = Decimal(0)
MOST = 2**53
"""64-bit floats tell whole numbers apart up to here; decimals of fewer than sixteen digits keep their order."""


def read_series(way: Way, rule: Trend, terms: Terms) -> Reading:
    """Read a figure for each year; years that are empty are left out, as the scalar engine's series leaves them out."""
    years = [terms.number(column, decimals=0, most=MOST) for column in way.columns]
    missing = conjunction([year.missing for year in years])
    several = count(~year.missing for year in years) != 1
    expected = say.EXPECT_YEARS.fill(columns=", ".join(way.columns))
    checks = (
        *(Check(ok=year.in_range, findings=partial(_findings, year)) for year in years),
        Check(ok=several, findings=lambda: one_finding(several, wrong_value(way.columns[0], expected))),
    )
    return Reading(points=_points(years, missing, rule, terms.decimals), missing=missing, checks=checks)


def _findings(year: Number) -> tuple[Finding, ...]:
    return (year.finding(year.in_range, below=wrong_value(year.column, say.EXPECT_FIGURE)),)


def _points(years: list[Number], missing: nw.Expr, rule: Trend, decimals: int) -> nw.Expr:
    """Walk through the years, past empty ones, as the figures of a series follow each other."""
    begun, steady = ~years[0].missing, nw.lit(value=True)
    first = last = years[0].figure
    for year in years[1:]:
        here, figure = ~year.missing, year.figure
        steady = steady & (~here | ~begun | _better(last, figure, rule.direction))
        first = nw.when(here & ~begun).then(figure).otherwise(first)
        last = nw.when(here).then(figure).otherwise(last)
        begun = begun | here
    most, some, none = (nw.lit(in_units(p, decimals), nw.Int64) for p in (rule.max_points, rule.overall_points, ZERO))
    overall = nw.when(_better(first, last, rule.direction)).then(some).otherwise(none)
    return nw.when(missing).then(none).otherwise(nw.when(steady).then(most).otherwise(overall))


def _better(earlier: nw.Expr, later: nw.Expr, direction: Direction) -> nw.Expr:
    return earlier < later if direction is Direction.UP else earlier > later
