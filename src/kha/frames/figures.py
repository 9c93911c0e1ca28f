"""Measures answered in figures: a number, a part of a whole, a figure for each year."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from math import gcd

import narwhals.stable.v2 as nw

from kha.frames import _phrases as say
from kha.frames.cells import Check, Number, Reading, Terms, chosen, helper, wrong_value
from kha.frames.columns import Way
from kha.frames.flags import literal, times
from kha.frames.parts import ROOM, Part, most_below
from kha.frames.units import decimals_in, in_units, scale_of
from kha.kla.rules import Brackets, Proportion, Target

FEWEST_DECIMALS = 4
"""How many decimals a number may have, or more where its rule does."""
MOST_FIGURE = 2**50
"""The most a number may be, in its units."""
MOST_COUNT = 2**53
"""The most a part or a whole may be: 64-bit floats tell whole numbers apart up to here."""
PERCENT = 100

_Sides = Callable[[Decimal], tuple[nw.Expr, nw.Expr | int]]


def read_number(way: Way, rule: Proportion | Target | Brackets, index: int, terms: Terms) -> Reading:
    """Read a percentage or a count."""
    (column,) = way.columns
    places = max([FEWEST_DECIMALS, *(decimals_in(edge) for edge in _edges(rule))])
    limit = PERCENT * scale_of(places) if isinstance(rule, Proportion) else MOST_FIGURE
    number = Number(column=column, dtype=terms.types[column], decimals=places, most=limit)
    figure = nw.col(helper("figure", index))
    steps: list[tuple[nw.Expr, ...]] = [(number.units.alias(helper("figure", index)),)]
    if isinstance(rule, Brackets):
        points = _bracket(rule, terms.decimals, lambda edge: (figure, in_units(edge, places)))
    else:
        zero, span = _line(rule, places)
        above = (figure if zero == 0 else figure - zero) if span > 0 else zero - figure
        steps.append((_inside(above, abs(span)).alias(helper("inside", index)),))
        part = _part(rule, terms, index, abs(span), abs(span))
        steps += part.steps
        points = part.units
    wrong = wrong_value(column, rule.expected)
    above_all = wrong if isinstance(rule, Proportion) else None
    return Reading(
        steps=tuple(steps),
        points=_unless(number.missing, points, rule),
        missing=number.missing,
        checks=(number.check(helper("figure", index), below=wrong, above=above_all),),
    )


def read_ratio(way: Way, rule: Proportion | Brackets, index: int, terms: Terms) -> Reading:
    """Read a part and a whole: whole numbers, the part no larger than the whole."""
    names = helper("part", index), helper("whole", index)
    places = max([0, *(decimals_in(edge) for edge in _edges(rule))])
    hundred = PERCENT * scale_of(places)
    most = min(MOST_COUNT, ROOM // max([2 * hundred, *(in_units(edge, places) for edge in _edges(rule))]))
    part, whole = (nw.col(name) for name in names)
    steps: list[tuple[nw.Expr, ...]] = []
    if isinstance(rule, Proportion):
        zero, span = _line(rule, places)
        common = gcd(hundred, zero, span) * (1 if span > 0 else -1)
        most = min(most, most_below(rule.max_points, rule.decimals) * common // span)
        # no part of nothing: where the whole is zero, the row is refused, and nothing may be divided by it
        safe = nw.when(whole > 0).then(whole).otherwise(nw.lit(1, nw.Int64))
        below = times(safe, span // common)
        above = times(part, hundred // common)
        above = above if zero == 0 else above - times(safe, zero // common)
        inside = part if (zero, span) == (0, hundred) else _inside(above, below)
        steps.append((inside.alias(helper("inside", index)), below.alias(helper("below", index))))
        quotient = _part(rule, terms, index, nw.col(helper("below", index)), most * (span // common))
        steps += quotient.steps
        points = quotient.units
    else:
        points = _bracket(rule, terms.decimals, lambda edge: (part * hundred, whole * in_units(edge, places)))
    columns = [Number(column=c, dtype=terms.types[c], decimals=0, most=most) for c in way.columns]
    missing = columns[0].missing & columns[1].missing
    both = ~columns[0].missing & (whole > 0) & (part <= whole)  # a missing whole is zero here
    wrong = wrong_value(way.columns[0], say.EXPECT_RATIO.fill(columns=", ".join(way.columns)))
    counted = [c.check(n, below=wrong_value(c.column, say.EXPECT_COUNT)) for c, n in zip(columns, names, strict=True)]
    read = tuple(c.units.alias(name) for c, name in zip(columns, names, strict=True))
    return Reading(
        steps=(read, *steps),
        points=_unless(missing, points, rule),
        missing=missing,
        checks=(*counted, Check(ok=missing | both, faults=((None, wrong),), after=tuple(counted))),
    )


def _unless(missing: nw.Expr, points: nw.Expr, rule: Proportion | Target | Brackets) -> nw.Expr:
    """Give no points where nothing is answered; what is missing is read as zero, which mostly earns none anyway."""
    earns = isinstance(rule, Brackets) or (isinstance(rule, Proportion) and rule.full_at < rule.zero_at)
    return nw.when(~missing).then(points).otherwise(nw.lit(0, nw.Int64)) if earns else points


def _inside(above: nw.Expr, below: nw.Expr | int) -> nw.Expr:
    """Keep a part between none of a whole and all of it."""
    return (
        nw.when(above <= 0)
        .then(nw.lit(0, nw.Int64))
        .otherwise(nw.when(above >= below).then(literal(below)).otherwise(above))
    )


def _part(rule: Proportion | Target, terms: Terms, index: int, below: nw.Expr | int, most: int) -> Part:
    return Part(
        max_points=rule.max_points,
        rounded_to=rule.decimals,
        decimals=terms.decimals,
        inside=nw.col(helper("inside", index)),
        below=below,
        most=most,
        index=index,
        exact=terms.exact,
    )


def _line(rule: Proportion | Target, places: int) -> tuple[int, int]:
    """Give the figure that earns nothing, and how far from it lies the one that earns all, below it if negative."""
    if isinstance(rule, Target):
        return 0, in_units(rule.target, places)
    zero = in_units(rule.zero_at, places)
    return zero, in_units(rule.full_at, places) - zero


def _edges(rule: Proportion | Target | Brackets) -> Iterator[Decimal]:
    match rule:
        case Proportion():
            yield from (rule.zero_at, rule.full_at)
        case Target():
            yield rule.target
        case _:
            yield from (bracket.lower for bracket in rule.brackets if bracket.lower is not None)


def _bracket(rule: Brackets, decimals: int, sides: _Sides) -> nw.Expr:
    """Give the points of the last bracket that begins at or below the figure; `sides` puts it beside an edge."""
    first, *rest = rule.brackets
    cases: list[tuple[nw.Expr, int]] = []
    for lower, bracket in reversed([(b.lower, b) for b in rest if b.lower is not None]):
        figure, edge = sides(lower)
        reached = figure >= edge if bracket.lower_included else figure > edge
        cases.append((reached, in_units(bracket.points, decimals)))
    return chosen(cases, otherwise=in_units(first.points, decimals))
