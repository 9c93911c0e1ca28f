"""The laws of reading a form: rules and points together, what is refused, and a tree that is made when seen."""

from __future__ import annotations

import copy
from fractions import Fraction
import pickle

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from kha.errors import InvalidAssessmentError, ProblemCode
from kha.kla import Edition, Indicator, Measure
from kha.scoring import Answer, Assessment, Score, ScoreNode, find_problems, score
from tests.strategies import answers_to_every_leaf, any_answers, ruled_editions


def assessed(edition: Edition, answers: tuple[Answer, ...]) -> Assessment:
    return Assessment(edition=edition, region="Kabupaten Contoh", year=2024, answers=answers)


def scored(assessment: Assessment) -> Score | None:
    return None if find_problems(assessment) else score(assessment)


full = ruled_editions().flatmap(lambda edition: st.builds(assessed, st.just(edition), answers_to_every_leaf(edition)))
anything = ruled_editions().flatmap(lambda edition: st.builds(assessed, st.just(edition), any_answers(edition)))


def nodes(node: ScoreNode) -> list[ScoreNode]:
    return [node, *(below for child in node.children for below in nodes(child))]


def worth(assessment: Assessment, answer: Answer) -> Fraction:
    """Give what an answer is worth, by its own rule."""
    item = assessment.edition.item(answer.key)
    if answer.value is None:
        return Fraction(answer.points or 0)
    assert isinstance(item, Measure)
    assert item.rule is not None
    points = item.rule.points(answer.value)
    assert points is not None
    return Fraction(points)


class TestRefusedForAReason:
    """An assessment is refused exactly when something is wrong with it, and then everything wrong is told."""

    @given(anything)
    def test_score_raises_what_find_problems_finds(self, assessment: Assessment) -> None:
        """Reading quickly and explaining slowly agree on what fits."""
        problems = find_problems(assessment)
        if problems:
            with pytest.raises(InvalidAssessmentError) as caught:
                score(assessment)
            assert caught.value.problems == problems
        else:
            assert score(assessment).assessment is assessment


class TestExactWithRules:
    """Rules and points add up exactly, whatever was answered."""

    @given(anything)
    def test_certain_points_are_the_sum_of_what_answers_are_worth(self, assessment: Assessment) -> None:
        """Each answer counts once, on every way from it to the whole."""
        result = scored(assessment)
        if result is not None:
            by_key = {answer.key: worth(assessment, answer) for answer in assessment.answers}
            for node in nodes(result.root):
                below = [by_key[n.key] for n in nodes(node) if n.answer is not None]
                assert Fraction(node.bounds.lower) == sum(below, Fraction(0))
            assert Fraction(result.bounds.lower) == sum(by_key.values(), Fraction(0))

    @given(full)
    def test_a_full_form_has_points_everywhere(self, assessment: Assessment) -> None:
        """Nothing is left open, and bounds are points."""
        result = scored(assessment)
        if result is not None:
            assert result.unanswered == result.not_applicable == ()
            for node in nodes(result.root):
                assert node.points == node.bounds.lower == node.bounds.upper


class TestOrderFreeWithRules:
    """The order of answers means nothing, also where rules turn them into points."""

    @given(full)
    def test_any_order_gives_the_same_tree(self, assessment: Assessment) -> None:
        """Shuffled answers give equal trees, and equal digits."""
        in_order = sorted(assessment.answers, key=lambda a: [i.key for i in assessment.edition.items].index(a.key))
        one, other = scored(attrs.evolve(assessment, answers=tuple(in_order))), scored(assessment)
        assert (one is None) is (other is None)
        if one is not None and other is not None:
            assert one.root == other.root
            assert [str(n.points) for n in nodes(one.root)] == [str(n.points) for n in nodes(other.root)]


class TestWholesStandForTheirParts:
    """Points given to a whole count like the same points given to its parts."""

    @given(st.data(), full)
    def test_an_indicator_answered_as_a_whole(self, data: st.DataObject, assessment: Assessment) -> None:
        """Nothing above it changes."""
        result = scored(assessment)
        wholes = [i for i in assessment.edition.indicators if i.measures]
        if result is None or not wholes:
            return
        whole = data.draw(st.sampled_from(wholes))
        (node,) = (n for n in nodes(result.root) if n.item is whole)
        parts = {measure.key for measure in whole.measures}
        kept = tuple(answer for answer in assessment.answers if answer.key not in parts)
        again = score(attrs.evolve(assessment, answers=(*kept, Answer(key=whole.key, points=node.points))))
        assert again.total() == result.total()
        others = [n for n in nodes(again.root) if not isinstance(n.item, Measure | Indicator)]
        assert [(n.points, n.bounds) for n in others] == [
            (n.points, n.bounds) for n in nodes(result.root) if not isinstance(n.item, Measure | Indicator)
        ]


class TestMadeWhenSeen:
    """Nodes are made when they are looked at; nobody can tell but by the clock."""

    @given(anything)
    def test_what_was_looked_at_equals_what_was_not(self, assessment: Assessment) -> None:
        """A walked tree and a new one are equal, in any direction, and have equal hashes."""
        seen, unseen, third = scored(assessment), scored(assessment), scored(assessment)
        if seen is None or unseen is None or third is None:
            return
        assert [node.children for node in nodes(seen.root)] == [node.children for node in nodes(seen.root)]
        assert all(a is b for a, b in zip(nodes(seen.root), nodes(seen.root), strict=True))
        assert seen.root == unseen.root
        assert hash(third.root) == hash(seen.root)

    @given(full)
    def test_copies_and_pickles_hold_the_whole_tree(self, assessment: Assessment) -> None:
        """Also of a tree that nobody looked at."""
        result, other = scored(assessment), scored(assessment)
        if result is not None and other is not None:
            assert pickle.loads(pickle.dumps(result.root)) == other.root  # noqa: S301
            assert copy.copy(other.root) == copy.deepcopy(other.root) == result.root


def test_the_strategies_reach_what_fits_and_what_does_not() -> None:
    """The laws are shown for many kinds of problems, and for forms that have none."""
    found: list[tuple[ProblemCode, ...]] = []

    @settings(max_examples=100)
    @given(anything)
    def collect(assessment: Assessment) -> None:
        found.append(tuple(problem.code for problem in find_problems(assessment)))

    collect()
    assert 20 < sum(1 for codes in found if not codes) < 95
    assert len({code for codes in found for code in codes}) > 4
