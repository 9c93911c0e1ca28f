"""Measures answered in figures: a number, a part of a whole, a figure for each year."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from math import gcd

import narwhals.stable.v2 as nw

from kha.frames import _phrases as say
from kha.frames.cells import Check, Finding, Reading, Terms, chosen, helper, one_finding, wrong_value
from kha.frames.columns import Way
from kha.frames.flags import conjunction, disjunction, literal, times
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

_Sides = Callable[[Decimal], tuple[nw.Expr, nw.Expr | float]]


def read_number(way: Way, rule: Proportion | Target | Brackets, index: int, terms: Terms) -> Reading:
    """Read a percentage or a count."""
    (column,) = way.columns
    places = max([FEWEST_DECIMALS, *(decimals_in(edge) for edge in _edges(rule))])
    limit = PERCENT * scale_of(places) if isinstance(rule, Proportion) else MOST_FIGURE
    number = terms.number(column, decimals=places, most=limit)
    figure, inside = (nw.col(helper(name, index)) for name in ("figure", "inside"))
    steps: list[tuple[nw.Expr, ...]] = []
    if isinstance(rule, Brackets):
        steps.append((number.nearest.alias(helper("figure", index)),))
        points = _bracket(rule, terms.decimals, lambda edge: (figure, float(in_units(edge, places))))
        ok = number.right(figure)
        if terms.report or rule.brackets[0].points:  # elsewhere, what is missing falls into the first bracket
            points = _where(~number.missing & ok, points)
    else:
        zero, span = _line(rule, places)
        above = (figure if zero == 0 else figure - zero) if span > 0 else zero - figure
        held = _inside(above, abs(span)).alias(helper("inside", index))
        part = _part(rule, terms, index, inside, abs(span), abs(span))
        steps += [(number.units.alias(helper("figure", index)),), (held,)]
        if part.helping is not None:
            steps.append((part.helping.alias(helper("quotient", index)),))
        points, ok = _unless(number.missing, part.units, rule), number.read_as(figure)
    fits = nw.col(helper("missing", index)) | ok

    def findings() -> tuple[Finding, ...]:
        wrong = wrong_value(column, rule.expected)
        return (number.finding(fits, below=wrong, above=wrong if isinstance(rule, Proportion) else None),)

    check = Check(ok=fits, findings=findings)
    return Reading(steps=tuple(steps), points=points, missing=number.missing, checks=(check,))


def read_ratio(way: Way, rule: Proportion | Brackets, index: int, terms: Terms) -> Reading:
    """Read a part and a whole: whole numbers, the part no larger than the whole.

    Where they are not, nothing may overflow, and nothing may be divided by zero: the part is none of one there, but on
    engines that a condition keeps from harm.
    """
    places = max([0, *(decimals_in(edge) for edge in _edges(rule))])
    hundred = PERCENT * scale_of(places)
    most = min(MOST_COUNT, ROOM // max([2 * hundred, *(in_units(edge, places) for edge in _edges(rule))]))
    zero, span = _line(rule, places) if isinstance(rule, Proportion) else (0, hundred)
    common = gcd(hundred, zero, span) * (1 if span > 0 else -1)
    if isinstance(rule, Proportion):
        most = min(most, most_below(rule.max_points, rule.decimals) * common // span)
    numbers = [terms.number(column, decimals=0, most=most) for column in way.columns]
    of, all_of_it = (number.nearest for number in numbers)
    asked = [of.is_between(0, all_of_it), all_of_it.is_between(1, most)]
    asked += [~numbers[0].missing] if numbers[0].filled else []  # a part may be zero, a whole may not
    pair = conjunction([*asked, *(e for n in numbers for e in n.exact(n.nearest))]).fill_null(value=False)
    right, part, whole, inside = (nw.col(helper(name, index)) for name in ("right", "part", "whole", "inside"))
    steps: list[tuple[nw.Expr, ...]] = [(pair.alias(helper("right", index)),)]
    guarded = terms.habits.lenient and all(number.dtype.is_integer() for number in numbers)
    if guarded:
        part, whole = of, all_of_it
    else:
        read = (n.whole(_where(right, n.nearest, otherwise=other)) for n, other in zip(numbers, (0, 1), strict=True))
        steps.append(tuple(e.alias(helper(name, index)) for e, name in zip(read, ("part", "whole"), strict=True)))
    if isinstance(rule, Proportion):
        below = times(whole, span // common)
        if (zero, span) == (0, hundred):
            inside = part
        else:
            above = times(part, hundred // common)
            above = above if zero == 0 else above - times(whole, zero // common)
            steps.append((_inside(above, below).alias(helper("inside", index)),))
        quotient = _part(rule, terms, index, inside, below, most * (span // common))
        if quotient.helping is not None:
            steps.append((quotient.helping.alias(helper("quotient", index)),))
        points = _where(right, quotient.units) if guarded else _unless(~right, quotient.units, rule)
    else:
        points = _bracket(rule, terms.decimals, lambda edge: (part * hundred, whole * in_units(edge, places)))
        points = _where(right, points)
    fits = nw.col(helper("missing", index)) | right

    def findings() -> Iterator[Finding]:
        counted = [n.missing | n.right(n.nearest) for n in numbers]
        for n, ok in zip(numbers, counted, strict=True):
            yield n.finding(ok, below=wrong_value(n.column, say.EXPECT_COUNT))
        wrong = wrong_value(way.columns[0], say.EXPECT_RATIO.fill(columns=", ".join(way.columns)))
        yield from one_finding(disjunction([fits, *(~ok for ok in counted)]), wrong)  # where both are numbers at all

    return Reading(
        steps=tuple(steps),
        points=points,
        missing=numbers[0].missing & numbers[1].missing,
        checks=(Check(ok=fits, findings=lambda: tuple(findings())),),
    )


def _where(flag: nw.Expr, units: nw.Expr, otherwise: int = 0) -> nw.Expr:
    """Give units where a flag holds, and a number elsewhere."""
    return nw.when(flag).then(units).otherwise(nw.lit(otherwise, nw.Int64))


def _unless(missing: nw.Expr, points: nw.Expr, rule: Proportion | Target) -> nw.Expr:
    """Give no points where nothing is answered; what is missing is read as zero, which mostly earns none anyway."""
    earns = isinstance(rule, Proportion) and rule.full_at < rule.zero_at
    return _where(~missing, points) if earns else points


def _inside(above: nw.Expr, below: nw.Expr | int) -> nw.Expr:
    """Keep a part between none of a whole and all of it."""
    return (
        nw.when(above <= 0)
        .then(nw.lit(0, nw.Int64))
        .otherwise(nw.when(above >= below).then(literal(below)).otherwise(above))
    )


def _part(  # noqa: PLR0913, PLR0917  (what a quotient is made of)
    rule: Proportion | Target, terms: Terms, index: int, inside: nw.Expr, below: nw.Expr | int, most: int
) -> Part:
    return Part(
        max_points=rule.max_points,
        rounded_to=rule.decimals,
        decimals=terms.decimals,
        inside=inside,
        below=below,
        most=most,
        index=index,
        exact=terms.habits.whole,
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
