"""Strategies for rules, and for answers that fit a rule."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from itertools import accumulate
from typing import assert_never

from hypothesis import strategies as st

from kha.exact import add
from kha.kla import Unit
from kha.kla.rules import (
    Bracket,
    Brackets,
    Checklist,
    Choice,
    Direction,
    Option,
    Proportion,
    Rule,
    Target,
    Trend,
    VerifierPoints,
    YesNo,
)
from kha.kla.values import Value
from kha.testing.small import keys, points, ratios, series
from kha.text import Text

PERCENT = 100
MOST = 50
"""The most points of a drawn rule, so that a few of them stay below a usual maximum."""


def _label() -> Text:
    return Text(id="Pilihan", en="Option")


def options(most: int = MOST // 5) -> st.SearchStrategy[tuple[Option, ...]]:
    """Draw the options of a choice or a checklist, with distinct keys.

    .. versionadded:: 0.1
    """
    option = st.builds(Option, key=keys(), label=st.builds(_label), points=points(most))
    return st.lists(option, min_size=1, max_size=4, unique_by=lambda o: o.key).map(tuple)


@st.composite
def brackets(draw: st.DrawFn) -> Brackets:
    """Draw brackets with rising edges.

    .. versionadded:: 0.1
    """
    steps = draw(st.lists(points(20).filter(bool), max_size=4))
    later = [
        Bracket(points=draw(points(MOST)), lower=edge, lower_included=draw(st.booleans()))
        for edge in accumulate(steps, lambda a, b: add((a, b)))
    ]
    return Brackets(brackets=(Bracket(points=draw(points(MOST))), *later))


@st.composite
def proportions(draw: st.DrawFn) -> Proportion:
    """Draw proportions; less may be better.

    .. versionadded:: 0.1
    """
    zero_at, full_at = draw(st.lists(points(PERCENT), min_size=2, max_size=2, unique=True))
    decimals = draw(st.integers(0, 4))
    return Proportion(max_points=draw(points(MOST)), zero_at=zero_at, full_at=full_at, decimals=decimals)


@st.composite
def trends(draw: st.DrawFn) -> Trend:
    """Draw trends.

    .. versionadded:: 0.1
    """
    most = draw(points(MOST))
    return Trend(max_points=most, overall_points=draw(points(most)), direction=draw(st.sampled_from(Direction)))


def rules(unit: Unit | None = None) -> st.SearchStrategy[Rule]:
    """Draw rules, of those that fit a unit if one is given.

    .. versionadded:: 0.1
    """
    return _rules(unit)


@cache
def _rules(unit: Unit | None) -> st.SearchStrategy[Rule]:
    yes_no: st.SearchStrategy[Rule] = st.builds(YesNo, max_points=points(MOST))
    verifier: st.SearchStrategy[Rule] = st.builds(VerifierPoints, max_points=points(MOST))
    target = st.builds(Target, max_points=points(MOST), target=points().filter(bool), decimals=st.integers(0, 4))
    choice, checklist = st.builds(Choice, options=options()), st.builds(Checklist, options=options())
    match unit:
        case None:
            return st.one_of(yes_no, verifier, choice, checklist, target, proportions(), brackets(), trends())
        case Unit.YES_NO:
            return yes_no
        case Unit.CHOICE:
            return choice
        case Unit.CHECKLIST:
            return checklist
        case Unit.PERCENT:
            return proportions() | brackets()
        case Unit.COUNT:
            return target | brackets()
        case Unit.SERIES:
            return trends()
        case Unit.DOCUMENTS:
            return st.one_of(yes_no, verifier, checklist, target, brackets())
        case Unit.POINTS:
            return verifier
        case _:
            assert_never(unit)


def values_for(rule: Rule) -> st.SearchStrategy[Value]:
    """Draw answers that fit a rule.

    .. versionadded:: 0.1
    """
    match rule:
        case YesNo():
            return st.booleans()
        case Choice():
            return st.sampled_from([option.key for option in rule.options])
        case Checklist():
            ticks = st.lists(st.sampled_from([option.key for option in rule.options]), unique=True)
            return ticks.map(tuple)
        case Proportion():
            return points(PERCENT) | ratios()
        case Target():
            return points()
        case Brackets():
            return points(PERCENT)
        case Trend():
            return series()
        case VerifierPoints():
            return points(rule.max_points)
        case _:
            assert_never(rule)


def earned(rule: Rule, value: Value) -> Decimal:
    """Give the points that an answer drawn for a rule earns."""
    worth = rule.points(value)
    if worth is None:
        message = f"{value!r} is no answer to {rule!r}."
        raise ValueError(message)
    return worth
