from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest

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
from kha.kla.values import Ratio, Series, Value
from kha.text import Text

D = Decimal
WORDS = Text(id="Pilihan", en="Option")


def option(key: str, points: str) -> Option:
    return Option(key=key, label=WORDS, points=D(points))


def ratio(part: int, whole: int) -> Ratio:
    return Ratio(part=D(part), whole=D(whole))


def series(*figures: str) -> Series:
    return Series(figures=tuple((2020 + n, D(figure)) for n, figure in enumerate(figures)))


YES_NO = YesNo(max_points=D("2.50"))
CHOICE = Choice(options=(option("perda", "10"), option("perkada", "6.25"), option("belum", "0")))
CHECKLIST = Checklist(options=(option("a", "1"), option("b", "2"), option("c", "0.5")))
PROPORTION = Proportion(max_points=D(20), zero_at=D(50))
LESS_IS_BETTER = Proportion(max_points=D(12), full_at=D(0), zero_at=D(20), decimals=1)
TARGET = Target(max_points=D(7), target=D(4))
BRACKETS = Brackets(
    brackets=(
        Bracket(points=D(0)),
        Bracket(points=D(4), lower=D(80)),
        Bracket(points=D(8), lower=D(95), lower_included=False),
    )
)
UP = Trend(max_points=D(6), overall_points=D(2))
DOWN = Trend(max_points=D(6), overall_points=D(2), direction=Direction.DOWN)
VERIFIER = VerifierPoints(max_points=D(5))

RULES: tuple[Rule, ...] = (
    YES_NO,
    CHOICE,
    CHECKLIST,
    PROPORTION,
    LESS_IS_BETTER,
    TARGET,
    BRACKETS,
    UP,
    DOWN,
    VERIFIER,
)
VALUES: tuple[Value, ...] = (
    True,
    "perda",
    "no such option",
    ("a", "b"),
    ("a", "a"),
    ("perda",),
    (),
    D(3),
    D(300),
    D(-1),
    D("NaN"),
    D("Infinity"),
    D("1e999999"),
    D("1e-999999"),
    ratio(1, 2),
    series("1", "2"),
)


@pytest.mark.parametrize(
    ("rule", "value", "points"),
    [
        (YES_NO, True, "2.50"),
        (YES_NO, False, "0"),
        (CHOICE, "perkada", "6.25"),
        (CHOICE, "belum", "0"),
        (CHECKLIST, ("c", "a"), "1.5"),
        (CHECKLIST, (), "0"),
        (PROPORTION, D(50), "0"),
        (PROPORTION, D("49.999"), "0"),
        (PROPORTION, D(0), "0"),
        (PROPORTION, D(75), "10"),
        (PROPORTION, D("50.01"), "0.00"),
        (PROPORTION, D("50.0125"), "0.01"),
        (PROPORTION, D(100), "20"),
        (PROPORTION, ratio(3, 4), "10"),
        (PROPORTION, ratio(2, 3), "6.67"),
        (LESS_IS_BETTER, D(0), "12"),
        (LESS_IS_BETTER, D("6.4"), "8.2"),
        (LESS_IS_BETTER, D(20), "0"),
        (LESS_IS_BETTER, D(99), "0"),
        (TARGET, D(0), "0"),
        (TARGET, D(3), "5.25"),
        (TARGET, D(4), "7"),
        (TARGET, D(400), "7"),
        (BRACKETS, D(0), "0"),
        (BRACKETS, D("79.999"), "0"),
        (BRACKETS, D(80), "4"),
        (BRACKETS, D(95), "4"),
        (BRACKETS, D("95.001"), "8"),
        (BRACKETS, ratio(4, 5), "4"),
        (BRACKETS, ratio(2, 2), "8"),
        (UP, series("1", "2", "3"), "6"),
        (UP, series("1", "1", "3"), "2"),
        (UP, series("1", "2", "1"), "0"),
        (DOWN, series("3", "2", "1"), "6"),
        (DOWN, series("3", "4", "1"), "2"),
        (DOWN, series("3", "4"), "0"),
        (VERIFIER, D(0), "0"),
        (VERIFIER, D("4.75"), "4.75"),
        (VERIFIER, D(5), "5"),
    ],
)
def test_an_answer_is_worth_exactly(rule: Rule, value: Value, points: str) -> None:
    assert rule.points(value) == D(points)


@pytest.mark.parametrize(
    ("rule", "answers"),
    [
        (YES_NO, {True}),
        (CHOICE, {"perda"}),
        (CHECKLIST, {("a", "b"), ()}),
        (PROPORTION, {D(3), ratio(1, 2)}),
        (LESS_IS_BETTER, {D(3), ratio(1, 2)}),
        (TARGET, {D(3), D(300)}),
        (BRACKETS, {D(3), D(300), ratio(1, 2)}),
        (UP, {series("1", "2")}),
        (DOWN, {series("1", "2")}),
        (VERIFIER, {D(3)}),
    ],
)
def test_what_is_no_answer_to_a_rule_is_none(rule: Rule, answers: set[Value]) -> None:
    taken = [value for value in VALUES if rule.points(value) is not None]
    assert taken == [value for value in VALUES if any(type(value) is type(a) and value == a for a in answers)]


@pytest.mark.parametrize(
    ("rule", "most"),
    [
        (YES_NO, "2.50"),
        (CHOICE, "10"),
        (CHECKLIST, "3.5"),
        (PROPORTION, "20"),
        (TARGET, "7"),
        (BRACKETS, "8"),
        (UP, "6"),
        (VERIFIER, "5"),
    ],
)
def test_a_rule_knows_the_most_it_can_bring(rule: Rule, most: str) -> None:
    assert rule.max_points == D(most)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_says_in_both_languages_what_it_takes(rule: Rule) -> None:
    assert rule.expected.id
    assert "{{" not in rule.expected.en


def test_full_marks_are_not_rounded_away() -> None:
    fine = D("10.004")
    assert Proportion(max_points=fine).points(D(100)) == fine
    assert Target(max_points=fine, target=D(1)).points(D(1)) == fine
    assert Proportion(max_points=fine, decimals=0).points(D("99.9")) == 10


def test_rounding_never_lifts_above_the_maximum() -> None:
    assert Proportion(max_points=D("10.006")).points(D("99.999")) == D("10.006")


@pytest.mark.parametrize("direction", list(Direction))
def test_a_trend_is_exact_whatever_the_callers_decimal_context(direction: Direction) -> None:
    figures = ["1.00000001", "1.00000002"]
    rule = Trend(max_points=D(1), direction=direction)
    with localcontext(prec=3):
        assert rule.points(series(*(figures if direction is Direction.UP else figures[::-1]))) == 1


@pytest.mark.parametrize(
    "make",
    [
        lambda: YesNo(max_points=D(-1)),
        lambda: YesNo(max_points=D("NaN")),
        lambda: VerifierPoints(max_points=D("Infinity")),
        lambda: VerifierPoints(max_points=D("1e-31")),
        lambda: option("a", "1e30"),
        lambda: Choice(options=()),
        lambda: Choice(options=(option("a", "1"), option("a", "2"))),
        lambda: Checklist(options=()),
        lambda: Checklist(options=(option("a", "1"), option("a", "2"))),
        lambda: Proportion(max_points=D(1), full_at=D(101)),
        lambda: Proportion(max_points=D(1), full_at=D(50), zero_at=D("50.0")),
        lambda: Proportion(max_points=D(1), zero_at=D(-1)),
        lambda: Proportion(max_points=D(1), decimals=-1),
        lambda: Target(max_points=D(1), target=D(0)),
        lambda: Target(max_points=D(1), target=D(1), decimals=31),
        lambda: Bracket(points=D(1), lower=D(-1)),
        lambda: Brackets(brackets=()),
        lambda: Brackets(brackets=(Bracket(points=D(1), lower=D(1)),)),
        lambda: Brackets(brackets=(Bracket(points=D(1)), Bracket(points=D(2)))),
        lambda: Brackets(brackets=(Bracket(points=D(1)), Bracket(points=D(2), lower=D(0)))),
        lambda: Brackets(
            brackets=(Bracket(points=D(1)), Bracket(points=D(2), lower=D(5)), Bracket(points=D(3), lower=D(5)))
        ),
        lambda: Trend(max_points=D(1), overall_points=D(2)),
        lambda: Ratio(part=D(2), whole=D(1)),
        lambda: Ratio(part=D(0), whole=D(0)),
        lambda: Ratio(part=D(-1), whole=D(1)),
        lambda: Ratio(part=D("NaN"), whole=D(1)),
        lambda: series("1"),
        lambda: series("1", "-1"),
        lambda: Series(figures=((2022, D(1)), (2021, D(2)))),
        lambda: Series(figures=((2022, D(1)), (2022, D(2)))),
    ],
)
def test_a_rule_or_value_that_makes_no_sense_cannot_be_made(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"must|need|no figure|no part"):
        make()


def test_floats_are_refused_near_points() -> None:
    inexact: Any = 2.5
    with pytest.raises(TypeError, match=r"max_points must be a Decimal, not float"):
        YesNo(max_points=inexact)
    with pytest.raises(TypeError, match="a float is not exact"):
        Ratio(part=inexact, whole=D(5))


def test_a_ratio_and_a_series_give_their_figures_exactly() -> None:
    assert ratio(1, 3).percent == Fraction(100, 3)
    assert series("1", "2.50").values == (D(1), D("2.50"))
