"""The laws of the closed family of eight rules."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise
from operator import gt, lt

from hypothesis import given
from hypothesis import strategies as st

from kha.kla.rules import (
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
from tests.rules import (
    brackets,
    figures,
    options,
    proportions,
    rules,
    series,
    shares,
    targets,
    trends,
    values,
)


class TestTotal:
    """Each rule is total on its domain."""

    @given(rules, values)
    def test_every_value_is_worth_points_or_is_no_answer(self, rule: Rule, value: Value) -> None:
        """Nothing raises, not even for numbers that no document can hold."""
        assert rule.points(value) is None or isinstance(rule.points(value), Decimal)

    @given(brackets(), figures())
    def test_brackets_have_no_holes(self, rule: Brackets, figure: Decimal) -> None:
        """Every figure of zero or more falls into a bracket."""
        assert rule.points(figure) in {bracket.points for bracket in rule.brackets}

    @given(trends(), series())
    def test_every_series_is_worth_all_some_or_nothing(self, rule: Trend, value: Series) -> None:
        """A trend has three outcomes."""
        assert rule.points(value) in {rule.max_points, rule.overall_points, Decimal(0)}


class TestBounded:
    """Points lie between zero and the rule's maximum, and the maximum can be reached."""

    @given(rules, values)
    def test_no_answer_brings_more_than_the_maximum(self, rule: Rule, value: Value) -> None:
        """Rounding does not lift above it either."""
        worth = rule.points(value)
        assert worth is None or 0 <= worth <= rule.max_points

    @given(rules)
    def test_the_best_answer_brings_the_maximum(self, rule: Rule) -> None:
        """No maximum is promised that no answer earns."""
        assert rule.points(best_answer(rule)) == rule.max_points


class TestMonotone:
    """Rules are monotone where the form says so: more of the good never costs points."""

    @given(proportions(), shares, shares)
    def test_a_proportion_follows_its_direction(self, rule: Proportion, one: Decimal, other: Decimal) -> None:
        """The share nearer to full_at is worth at least as much."""
        low, high = sorted((one, other), reverse=rule.full_at < rule.zero_at)
        assert worth(rule, low) <= worth(rule, high)

    @given(targets, figures(), figures())
    def test_a_higher_count_is_never_worth_less(self, rule: Target, one: Decimal, other: Decimal) -> None:
        """A target rewards counts up to it."""
        low, high = sorted((one, other))
        assert worth(rule, low) <= worth(rule, high)

    @given(brackets(rising=True), figures(), figures())
    def test_rising_brackets_reward_more(self, rule: Brackets, one: Decimal, other: Decimal) -> None:
        """Brackets are as monotone as their points."""
        low, high = sorted((one, other))
        assert worth(rule, low) <= worth(rule, high)

    @given(options, st.data())
    def test_ticking_more_never_costs_points(self, drawn: tuple[Option, ...], data: st.DataObject) -> None:
        """Every item of a checklist adds."""
        rule = Checklist(options=drawn)
        some = tuple(data.draw(st.sets(st.sampled_from([option.key for option in drawn]))))
        all_of_them = tuple(option.key for option in drawn)
        assert worth(rule, some) <= worth(rule, all_of_them)


class TestExact:
    """Rules are exact; a fraction of points is rounded half up, once, to the decimals that the rule states."""

    @given(proportions(), shares)
    def test_a_proportion_is_the_rounded_fraction(self, rule: Proportion, share: Decimal) -> None:
        """The points are the fraction's, rounded as accountants round."""
        zero, full = Fraction(rule.zero_at), Fraction(rule.full_at)
        part = min(max((Fraction(share) - zero) / (full - zero), Fraction(0)), Fraction(1))
        assert abs(Fraction(worth(rule, share)) - part * Fraction(rule.max_points)) <= Fraction(
            1, 2 * 10**rule.decimals
        )

    @given(st.integers(0, 100), st.integers(0, 20))
    def test_halves_go_up(self, share: int, most: int) -> None:
        """Whole points for whole shares agree with the decimal module's half up."""
        rule = Proportion(max_points=Decimal(most), decimals=0)
        expected = (Decimal(share) * most / 100).quantize(Decimal(1), ROUND_HALF_UP)
        assert rule.points(Decimal(share)) == expected

    @given(options, st.data())
    def test_a_checklist_is_the_sum_of_fractions(self, drawn: tuple[Option, ...], data: st.DataObject) -> None:
        """Nothing is rounded where nothing is divided, and the order of ticks does not matter."""
        ticked = data.draw(st.permutations(drawn))[: data.draw(st.integers(0, len(drawn)))]
        points_of_ticks = worth(Checklist(options=drawn), tuple(option.key for option in ticked))
        assert Fraction(points_of_ticks) == sum((Fraction(option.points) for option in ticked), Fraction(0))

    @given(trends(), series())
    def test_a_trend_looks_at_every_pair_of_years(self, rule: Trend, value: Series) -> None:
        """All points mean that each year is better than the year before."""
        better = lt if rule.direction is Direction.UP else gt
        if all(better(a, b) for a, b in pairwise(value.values)):
            assert rule.points(value) == rule.max_points


class TestSameShare:
    """A share is worth the same written as a fraction and as a percentage."""

    @given(st.one_of(proportions(), brackets()), st.integers(0, 100), st.sampled_from([1, 2, 3, 7]))
    def test_as_ratio_and_as_percent(self, rule: Proportion | Brackets, percent: int, times: int) -> None:
        """83 of 100, 166 of 200 and 83 per cent are one answer."""
        ratio = Ratio(part=Decimal(percent * times), whole=Decimal(100 * times))
        assert rule.points(ratio) == rule.points(Decimal(percent))


def worth(rule: Rule, value: Value) -> Decimal:
    """Give the points of what is known to be an answer."""
    found = rule.points(value)
    assert found is not None
    return found


def best_answer(rule: Rule) -> Value:
    """Give the answer that a rule rewards most."""
    match rule:
        case YesNo():
            return True
        case Choice():
            return max(rule.options, key=lambda option: option.points).key
        case Checklist():
            return tuple(option.key for option in rule.options)
        case Proportion():
            return rule.full_at
        case Target():
            return rule.target
        case Brackets():
            best = max(range(len(rule.brackets)), key=lambda n: rule.brackets[n].points)
            lower = rule.brackets[best].lower
            return Decimal(0) if lower is None else lower + Decimal("0.0001")
        case Trend():
            rising = (Decimal(1), Decimal(2), Decimal(3))
            ordered = rising if rule.direction is Direction.UP else rising[::-1]
            return Series(figures=tuple((2020 + n, figure) for n, figure in enumerate(ordered)))
        case VerifierPoints():
            return rule.max_points
