"""From cells to points: each way of answering an item, as expressions over whole columns."""

from __future__ import annotations

from decimal import Decimal

import narwhals.stable.v2 as nw

from kha.errors import ProblemCode
from kha.exact import plain
from kha.frames import _phrases as say
from kha.frames.cells import (
    Check,
    Fault,
    Finding,
    Number,
    Reading,
    Terms,
    Truth,
    chosen,
    helper,
    one_finding,
    wrong_value,
)
from kha.frames.columns import Way, WayKind
from kha.frames.figures import read_number, read_ratio
from kha.frames.flags import conjunction, plus
from kha.frames.series import read_series
from kha.frames.units import MOST_POINTS, in_units
from kha.kla import Measure
from kha.kla.rules import Brackets, Checklist, Choice, Proportion, Trend, VerifierPoints, YesNo


def read_way(way: Way, index: int, terms: Terms) -> Reading:
    """Read one way of answering; its points will stand in the helping column ``units`` of that index."""
    rule = way.item.rule if isinstance(way.item, Measure) and way.kind is not WayKind.POINTS else None
    match rule:
        case None:
            return _points(way, index, terms)
        case VerifierPoints():
            return _verifier(way, rule, index, terms)
        case YesNo():
            return _yes_no(way, rule, index, terms)
        case Choice():
            return _choice(way, rule, terms)
        case Checklist():
            return _checklist(way, rule, index, terms)
        case Trend():
            return read_series(way, rule, terms)
        case Proportion() | Brackets() if way.kind is WayKind.RATIO:
            return read_ratio(way, rule, index, terms)
        case _:
            return read_number(way, rule, index, terms)


def _points(way: Way, index: int, terms: Terms) -> Reading:
    number = _number(way.columns[0], terms, way.item.max_points)
    ok = _as_read(number, index)
    check = Check(ok=ok, findings=lambda: (_points_finding(way, number, ok),))
    return _read_once(number, index, check)


def _read_once(number: Number, index: int, check: Check) -> Reading:
    """Let points stand in a column: they are added up, and checked."""
    units = helper("units", index)
    return Reading(steps=((number.units.alias(units),),), points=nw.col(units), missing=number.missing, checks=(check,))


def _points_finding(way: Way, number: Number, ok: nw.Expr) -> Finding:
    column, most = number.column, way.item.max_points
    text = say.NEGATIVE_POINTS.fill(column=column)
    below, above = Fault(code=ProblemCode.NEGATIVE_POINTS, column=column, text=text), None
    if most is not None:
        text = say.ABOVE_MAXIMUM.fill(column=column, label=way.item.label, maximum=plain(most))
        above = Fault(code=ProblemCode.ABOVE_MAXIMUM, column=column, text=text)
    return number.finding(ok, below=below, above=above)


def _verifier(way: Way, rule: VerifierPoints, index: int, terms: Terms) -> Reading:
    (column,) = way.columns
    number = _number(column, terms, rule.max_points)
    ok = _as_read(number, index)

    def findings() -> tuple[Finding, ...]:
        wrong = wrong_value(column, rule.expected)
        return (number.finding(ok, below=wrong, above=wrong),)

    return _read_once(number, index, Check(ok=ok, findings=findings))


def _as_read(number: Number, index: int) -> nw.Expr:
    """Whether a number is missing, or exactly the points that were read."""
    return nw.col(helper("missing", index)) | number.read_as(nw.col(helper("units", index)))


def _number(column: str, terms: Terms, most: Decimal | None) -> Number:
    limit = in_units(Decimal(MOST_POINTS) if most is None else most, terms.decimals)
    return terms.number(column, decimals=terms.decimals, most=limit)


def _yes_no(way: Way, rule: YesNo, index: int, terms: Terms) -> Reading:
    (column,) = way.columns
    truth = Truth(column=column, dtype=terms.types[column], index=str(index))
    points = truth.points(in_units(rule.max_points, terms.decimals), terms.habits)
    return Reading(steps=(truth.step,), points=points, missing=truth.missing, checks=truth.checks(say.EXPECT_YES_NO))


def _choice(way: Way, rule: Choice, terms: Terms) -> Reading:
    (column,) = way.columns
    text, missing = nw.col(column).cast(nw.String), nw.col(column).is_null()
    known = text.is_in([option.key for option in rule.options]).fill_null(value=False)
    taken = [((text == o.key).fill_null(value=False), in_units(o.points, terms.decimals)) for o in rule.options]
    ok = missing | known
    check = Check(ok=ok, findings=lambda: one_finding(ok, wrong_value(column, rule.expected)))
    return Reading(points=chosen(taken, otherwise=0), missing=missing, checks=(check,))


def _checklist(way: Way, rule: Checklist, index: int, terms: Terms) -> Reading:
    ticks = [
        Truth(column=column, dtype=terms.types[column], index=f"{index}_{place}")
        for place, column in enumerate(way.columns)
    ]
    expected = say.EXPECT_TICKS.fill(columns=", ".join(way.columns))
    missing = conjunction([tick.missing for tick in ticks])
    together = missing | conjunction([~tick.missing for tick in ticks])
    checks = [check for tick in ticks for check in tick.checks(expected)]
    checks.append(Check(ok=together, findings=lambda: one_finding(together, wrong_value(way.columns[0], expected))))
    units = (in_units(option.points, terms.decimals) for option in rule.options)
    points = [tick.points(most, terms.habits) for tick, most in zip(ticks, units, strict=True)]
    steps = (tuple(expression for tick in ticks for expression in tick.step),)
    return Reading(steps=steps, points=plus(points), missing=missing, checks=tuple(checks))
