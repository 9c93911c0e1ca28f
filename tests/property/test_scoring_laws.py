"""The laws of the scoring engine, one class a law. Each must hold for every edition and every set of answers."""

from __future__ import annotations

from decimal import Decimal, getcontext, localcontext
from fractions import Fraction

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from kha.exact import add
from kha.kla import Edition
from kha.scoring import Answer, Assessment, ScoreNode, Unanswered, score
from tests.strategies import answers_for, assessments, points


def nodes(node: ScoreNode) -> list[ScoreNode]:
    return [node, *(below for child in node.children for below in nodes(child))]


class TestExact:
    """A total is the sum of its answers, exactly."""

    @given(assessments(complete=True))
    def test_total_equals_the_sum_of_fractions(self, assessment: Assessment) -> None:
        """No digit is lost or gained against rational arithmetic."""
        given_points = (answer.points for answer in assessment.answers)
        assert Fraction(score(assessment).total()) == sum(
            Fraction(points) for points in given_points if points is not None
        )

    @given(assessments(complete=True), st.integers(1, 6))
    def test_the_callers_decimal_context_changes_nothing(self, assessment: Assessment, digits: int) -> None:
        """A program that works with few digits gets the same score."""
        expected = score(assessment)
        with localcontext() as context:
            context.prec = digits
            assert score(assessment) == expected
        assert getcontext().prec != digits


class TestOrderFree:
    """The order of answers means nothing."""

    @given(st.data(), assessments())
    def test_any_order_gives_the_same_tree(self, data: st.DataObject, assessment: Assessment) -> None:
        """Shuffled answers give equal trees."""
        shuffled = attrs.evolve(assessment, answers=tuple(data.draw(st.permutations(assessment.answers))))
        assert score(shuffled).root == score(assessment).root


class TestMonotone:
    """More points for an answer never lower a score."""

    @given(st.data(), assessments())
    def test_raising_one_answer_raises_the_total_by_as_much(self, data: st.DataObject, assessment: Assessment) -> None:
        """Taking points away from one answer lowers the total by exactly that many."""
        if not assessment.answers:
            return
        index = data.draw(st.integers(0, len(assessment.answers) - 1))
        high = assessment.answers[index]
        assert high.points is not None
        fewer = data.draw(points(high.points))
        low = attrs.evolve(high, points=fewer)
        answers = [*assessment.answers[:index], low, *assessment.answers[index + 1 :]]
        lowered = score(attrs.evolve(assessment, answers=tuple(answers))).total(Unanswered.AS_ZERO)
        assert score(assessment).total(Unanswered.AS_ZERO) - lowered == high.points - fewer


class TestBounded:
    """No node has fewer points than zero or more than its maximum."""

    @given(assessments())
    def test_bounds_lie_between_zero_and_the_maximum(self, assessment: Assessment) -> None:
        """Lower and upper bound are in order, and the upper one is at most the maximum."""
        for node in nodes(score(assessment).root):
            assert node.bounds.lower >= 0
            if node.bounds.upper is not None:
                assert node.bounds.lower <= node.bounds.upper
                assert node.max_points is None or node.bounds.upper <= node.max_points

    @given(assessments(with_maxima=True))
    def test_with_all_maxima_known_every_upper_bound_is_known(self, assessment: Assessment) -> None:
        """What can be bounded is bounded."""
        assert all(node.bounds.upper is not None for node in nodes(score(assessment).root))


class TestBoundsContainEveryCompletion:
    """Whatever the missing answers turn out to be, the score lies within its bounds."""

    @given(st.data(), assessments())
    def test_a_completion_lies_within_the_bounds(self, data: st.DataObject, assessment: Assessment) -> None:
        """Points for every unanswered item, drawn at will, keep each node inside the bounds it had before."""
        before = score(assessment)
        rest = _completion(data, assessment)
        after = score(attrs.evolve(assessment, answers=(*assessment.answers, *rest)))
        assert after.points is not None
        for old, new in zip(before.groups, after.groups, strict=True):
            assert new.points in old.bounds if new.points is not None else False
        assert after.points in before.bounds

    @given(assessments(with_maxima=True))
    def test_the_bounds_are_reached(self, assessment: Assessment) -> None:
        """Zero for everything unanswered gives the lower bound, full marks the upper one."""
        before = score(assessment)
        missing = [node for group in before.groups for node in _open_leaves(group)]
        zeros = [Answer(key=node.key, points=Decimal(0)) for node in missing]
        full = [Answer(key=node.key, points=node.max_points or Decimal(0)) for node in missing]
        for answers, bound in ((zeros, before.bounds.lower), (full, before.bounds.upper)):
            done = attrs.evolve(assessment, answers=(*assessment.answers, *answers))
            assert score(done).total() == bound


class TestInvariantUnderRenaming:
    """Keys are names: other names, same points."""

    @given(assessments())
    def test_renamed_keys_give_the_same_points(self, assessment: Assessment) -> None:
        """Only the keys of the tree change."""
        groups = tuple(
            attrs.evolve(
                group,
                key=f"x_{group.key}",
                indicators=tuple(attrs.evolve(i, key=f"x_{i.key}") for i in group.indicators),
            )
            for group in assessment.edition.groups
        )
        renamed = attrs.evolve(
            assessment,
            edition=attrs.evolve(assessment.edition, groups=groups),
            answers=tuple(attrs.evolve(a, key=f"x_{a.key}") for a in assessment.answers),
        )
        old, new = nodes(score(assessment).root), nodes(score(renamed).root)
        assert [(n.points, n.bounds, n.max_points) for n in old] == [(n.points, n.bounds, n.max_points) for n in new]


class TestShortfallsAddUp:
    """Lost and undecided points explain the whole way from the lower bound to the maximum."""

    @given(assessments(with_maxima=True))
    def test_shortfalls_add_up_to_what_is_missing(self, assessment: Assessment) -> None:
        """Their sum is the maximum less the lower bound."""
        result = score(assessment)
        explained = add(part for s in result.shortfalls() for part in (s.lost, s.undecided))
        assert result.edition.max_points is not None
        assert explained == result.edition.max_points - result.bounds.lower

    @given(assessments())
    def test_the_largest_loss_comes_first(self, assessment: Assessment) -> None:
        """The order is by points lost."""
        lost = [shortfall.lost for shortfall in score(assessment).shortfalls()]
        assert lost == sorted(lost, reverse=True)


def _open_leaves(group: ScoreNode) -> list[ScoreNode]:
    if group.points is not None:
        return []
    return [child for child in group.children if child.points is None] if group.children else [group]


def _completion(data: st.DataObject, assessment: Assessment) -> list[Answer]:
    rest: list[Answer] = []
    for group in score(assessment).groups:
        left = Decimal(1000) if group.max_points is None else group.max_points - group.bounds.lower
        for node in _open_leaves(group):
            most = left if node.max_points is None else min(left, node.max_points)
            given_points = data.draw(points(most))
            left -= given_points
            rest.append(Answer(key=node.key, points=given_points))
    return rest


def test_the_strategies_reach_both_levels() -> None:
    """The laws are shown for group answers, indicator answers and both in one assessment."""
    found: set[str] = set()

    @settings(max_examples=100)
    @given(st.data(), st.just(None))
    def collect(data: st.DataObject, _nothing: None) -> None:
        edition: Edition = score(data.draw(assessments())).edition
        groups = {group.key for group in edition.groups}
        levels = {"group" if a.key in groups else "indicator" for a in data.draw(answers_for(edition))}
        found.add(" and ".join(sorted(levels)))

    collect()
    assert {"group", "indicator", "group and indicator"} <= found
