from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
import pickle
from typing import Any

import attrs
import pytest

from kha import errors
from kha.errors import ProblemCode
from kha.kla import (
    EVALUATION_2022,
    PERMEN_12_2011,
    PUBLISHED_2022,
    PUBLISHED_2022_FROM_501,
    PUBLISHED_2022_WITH_GAPS,
    Band,
    NoBand,
)
from kha.kla.rules import VerifierPoints
from kha.scoring import Answer, Assessment, Evidence, Level, NotApplicable, Unanswered, find_problems, score
from tests.forms import form, group, indicator, measure, scratch


def assessment(**points: str) -> Assessment:
    answers = tuple(Answer(key=key, points=Decimal(value)) for key, value in points.items())
    return Assessment(edition=EVALUATION_2022, region="Kabupaten Contoh", year=2022, answers=answers)


FULL = {group.key: str(group.max_points) for group in EVALUATION_2022.groups}


def test_full_marks_are_a_thousand_and_the_band_kla() -> None:
    result = score(assessment(**FULL))
    assert (result.total(), result.band(PUBLISHED_2022)) == (Decimal(1000), Band.KLA)
    assert result.shortfalls() == ()
    assert all(distance.reached for distance in result.distances(PUBLISHED_2022))


def test_what_is_unanswered_is_an_interval() -> None:
    result = score(assessment(klaster_1="53", klaster_5="104.85"))
    assert result.points is None
    assert (result.bounds.lower, result.bounds.upper) == (Decimal("157.85"), Decimal("837.85"))
    tried = [Decimal(points) in result.bounds for points in ("157.84", "157.85", "837.85", "837.86")]
    assert tried == [False, True, True, False]
    assert [node.key for node in result.unanswered] == [
        "kelembagaan", "klaster_2", "klaster_3", "klaster_4", "kelana", "dekela",
    ]  # fmt: skip


def test_a_total_of_missing_answers_needs_a_convention() -> None:
    result = score(assessment(klaster_1="53"))
    with pytest.raises(errors.IncompleteScoreError, match="7 items are unanswered or do not apply") as caught:
        result.total()
    assert "kelembagaan" in caught.value.unanswered
    assert result.total(Unanswered.AS_ZERO) == 53


def test_a_band_is_given_only_when_missing_answers_cannot_change_it() -> None:
    most = {key: points for key, points in FULL.items() if key != "kelana"}
    complete_but_kelana = score(assessment(**most))
    assert complete_but_kelana.band(PUBLISHED_2022) is Band.KLA
    open_score = score(assessment(**{key: points for key, points in FULL.items() if key != "dekela"}))
    assert open_score.band(PUBLISHED_2022) is Band.KLA
    with pytest.raises(errors.IncompleteScoreError):
        score(assessment(klaster_1="53")).band(PUBLISHED_2022)
    assert score(assessment(klaster_1="53")).possible_bands(PUBLISHED_2022) == (NoBand.BELOW, *Band)


def test_indicators_add_up_to_their_group() -> None:
    result = score(assessment(birth_certificate="40", child_friendly_information="20.25", child_participation="10"))
    cluster = result.groups[1]
    assert (cluster.points, cluster.share) == (Decimal("70.25"), Fraction(7025, 11500))
    assert [child.level for child in cluster.children] == [Level.INDICATOR] * 3
    assert cluster.children[0].share is None


def test_an_unanswered_indicator_has_what_its_group_leaves() -> None:
    cluster = score(assessment(birth_certificate="40", child_participation="10")).groups[1]
    unanswered = cluster.children[1]
    assert unanswered.bounds.upper == Decimal(65)
    assert (cluster.bounds.lower, cluster.bounds.upper) == (Decimal(50), Decimal(115))
    assert cluster.unanswered == (unanswered,)


def test_distances_say_when_a_threshold_must_be_passed() -> None:
    here = {**FULL, "klaster_5": "0", "klaster_2": "0", "dekela": "0", "kelembagaan": "50"}
    result = score(assessment(**here))  # 450 points
    pratama, madya, *_ = result.distances(PUBLISHED_2022)
    assert (pratama.points, pratama.exclusive, pratama.reached) == (Decimal(50), False, False)
    assert (madya.points, madya.exclusive) == (Decimal(150), True)
    assert result.distances(PUBLISHED_2022_WITH_GAPS)[1].points == Decimal(151)


def test_a_score_on_an_open_threshold_has_not_reached_it() -> None:
    here = {**FULL, "klaster_5": "0", "klaster_2": "0", "dekela": "50"}
    result = score(assessment(**here))  # 600 points
    assert result.total() == 600
    assert result.band(PUBLISHED_2022) is Band.PRATAMA
    madya = result.distances(PUBLISHED_2022)[1]
    assert (madya.points, madya.exclusive, madya.reached) == (Decimal(0), True, False)


def test_500_is_pratama_or_not_by_policy() -> None:
    here = {**FULL, "klaster_5": "0", "klaster_2": "0", "kelembagaan": "25"}
    result = score(assessment(**here))
    assert result.total() == 500
    assert result.band(PUBLISHED_2022) is Band.PRATAMA
    assert result.band(PUBLISHED_2022_FROM_501) is NoBand.BELOW


def test_shortfalls_separate_what_is_lost_from_what_is_undecided() -> None:
    lost, *_, undecided = score(assessment(klaster_5="105", klaster_1="115")).shortfalls()
    assert (lost.node.key, lost.lost, lost.undecided) == ("klaster_5", Decimal(100), Decimal(0))
    assert (undecided.lost, undecided.node.key) == (Decimal(0), "kelana")


def test_what_does_not_apply_is_neither_unanswered_nor_zero() -> None:
    most = {key: points for key, points in FULL.items() if key != "kelana"}
    complete = assessment(**most)
    kelana = Answer(key="kelana", not_applicable=True)
    result = score(attrs.evolve(complete, answers=(*complete.answers, kelana)))
    assert (result.points, result.unanswered) == (None, ())
    assert [node.key for node in result.not_applicable] == ["kelana"]
    assert (result.bounds.lower, result.bounds.upper) == (Decimal(975), Decimal(1000))
    with pytest.raises(errors.IncompleteScoreError, match="kelana"):
        result.total(Unanswered.AS_ZERO)
    assert result.total(not_applicable=NotApplicable.AS_ZERO) == 975
    assert result.total(not_applicable=NotApplicable.AS_FULL) == 1000


def test_what_does_not_apply_cannot_count_as_a_maximum_that_nobody_knows() -> None:
    answers = tuple(Answer(key=i.key, not_applicable=True) for i in PERMEN_12_2011.indicators)
    made = Assessment(edition=PERMEN_12_2011, region="Kabupaten Contoh", year=2015, answers=answers)
    with pytest.raises(errors.IncompleteScoreError):
        score(made).total(not_applicable=NotApplicable.AS_FULL)


def test_answers_without_evidence_are_listed() -> None:
    shown = Answer(key="kelana", points=Decimal(1), evidence=(Evidence(title="SK Bupati"),))
    bare = Answer(key="nutrition", points=Decimal(1))
    result = score(attrs.evolve(assessment(), answers=(shown, bare)))
    assert [node.key for node in result.without_evidence] == ["nutrition"]


@pytest.mark.parametrize(
    "given", [{}, {"points": Decimal(1), "value": True}, {"points": Decimal(1), "not_applicable": True}]
)
def test_an_answer_says_exactly_one_thing(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="exactly one of points, value and not_applicable"):
        Answer(key="kelana", **given)


def test_an_edition_without_public_maxima_has_points_but_no_shares() -> None:
    answers = tuple(Answer(key=i.key, points=Decimal(10)) for i in PERMEN_12_2011.indicators)
    made = Assessment(edition=PERMEN_12_2011, region="Kabupaten Contoh", year=2015, answers=answers)
    result = score(made)
    assert (result.total(), result.root.share, result.shortfalls()) == (Decimal(310), None, ())
    partial = score(attrs.evolve(made, answers=answers[:-1]))
    assert partial.bounds.upper is None
    assert partial.possible_bands(PUBLISHED_2022)[-1] is NoBand.ABOVE_SCALE


def test_a_maximum_of_zero_has_no_share() -> None:
    group = attrs.evolve(EVALUATION_2022.groups[-1], max_points=Decimal(0))
    edition = attrs.evolve(EVALUATION_2022, groups=(group,))
    made = attrs.evolve(assessment(dekela="0"), edition=edition)
    assert score(made).root.share is None


def test_points_are_exact_decimals() -> None:
    with pytest.raises(TypeError, match=r"write Decimal\('83.50'\)"):
        Answer(key="kelembagaan", points=83.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_everything_wrong_is_found_at_once() -> None:
    answers = (
        Answer(key="klaster_9", points=Decimal(1)),
        Answer(key="klaster_1", points=Decimal(-1)),
        Answer(key="klaster_1", points=Decimal(1)),
        Answer(key="birth_certificate", points=Decimal(1)),
        Answer(key="klaster_2", points=Decimal(171)),
        Answer(key="kelana", points=Decimal("NaN")),
        Answer(key="dekela", points=Decimal("1E+40")),
        Answer(key="nutrition", points=Decimal(100)),
        Answer(key="infant_feeding", points=Decimal("50.5")),
        Answer(key="???", points=Decimal("0." + "1" * 31)),
    )
    made = Assessment(edition=EVALUATION_2022, region="Kabupaten Contoh", year=2022, answers=answers)
    found = {(problem.code, problem.path) for problem in find_problems(made)}
    assert found == {
        (ProblemCode.UNKNOWN_ITEM, "$.answers[0].key"),
        (ProblemCode.NEGATIVE_POINTS, "$.answers[1].points"),
        (ProblemCode.DUPLICATE_ANSWER, "$.answers[2].key"),
        (ProblemCode.MIXED_LEVELS, "$.answers[3].key"),
        (ProblemCode.ABOVE_MAXIMUM, "$.answers[4].points"),
        (ProblemCode.NOT_A_NUMBER, "$.answers[5].points"),
        (ProblemCode.TOO_MANY_DIGITS, "$.answers[6].points"),
        (ProblemCode.SUM_ABOVE_MAXIMUM, "$.answers"),
        (ProblemCode.UNKNOWN_ITEM, "$.answers[9].key"),
        (ProblemCode.TOO_MANY_DIGITS, "$.answers[9].points"),
    }
    with pytest.raises(errors.InvalidAssessmentError) as caught:
        score(made)
    assert caught.value.problems == find_problems(made)


@pytest.mark.parametrize(
    ("points", "code", "path"),
    [
        ({"a": 6, "b": 0}, ProblemCode.ABOVE_MAXIMUM, "$.answers[0].points"),
        ({"a": 5, "b": 4}, ProblemCode.SUM_ABOVE_MAXIMUM, "$.answers"),
    ],
)
def test_where_every_measure_is_answered_what_is_too_much_is_found(
    points: dict[str, int], code: ProblemCode, path: str
) -> None:
    edition = form(scratch(groups=[group(indicators=[indicator(measures=[measure(key="a"), measure(key="b")])])]))
    (only,) = edition.groups
    edition = attrs.evolve(edition, groups=(attrs.evolve(only, max_points=Decimal(8)),))
    answers = tuple(Answer(key=key, points=Decimal(value)) for key, value in points.items())
    made = attrs.evolve(assessment(), edition=edition, answers=answers)
    with pytest.raises(errors.InvalidAssessmentError) as caught:
        score(made)
    assert [(problem.code, problem.path) for problem in caught.value.problems] == [(code, path)]


def test_the_order_of_answers_to_every_measure_means_nothing() -> None:
    edition = form(scratch(groups=[group(indicators=[indicator(measures=[measure(key="a"), measure(key="b")])])]))
    answers = (Answer(key="a", points=Decimal(2)), Answer(key="b", value=True))
    made = attrs.evolve(assessment(), edition=edition, answers=answers)
    backwards = attrs.evolve(made, answers=answers[::-1])
    assert score(backwards).root == score(made).root
    assert score(made).points == 7


def test_a_score_can_be_pickled_before_its_parts_are_looked_at() -> None:
    result = score(assessment(**FULL))
    assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301


@pytest.mark.parametrize("key", ["birth_certificate", "klaster_1", EVALUATION_2022.indicators[3].measures[0].key])
def test_a_value_needs_a_rule_that_turns_it_into_points(key: str) -> None:
    made = attrs.evolve(assessment(), answers=(Answer(key=key, value=True),))
    with pytest.raises(errors.InvalidAssessmentError) as caught:
        score(made)
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == (ProblemCode.NO_RULE, "$.answers[0].value")
    assert f"“{key}”" in problem.text.id
    assert f"“{key}”" in problem.text.en


def test_a_value_that_the_rule_cannot_take_is_told_what_to_write_instead() -> None:
    first, *rest = EVALUATION_2022.indicators[3].measures
    ruled = attrs.evolve(first, rule=VerifierPoints(max_points=Decimal(5)))
    group = EVALUATION_2022.groups[1]
    indicator = attrs.evolve(group.indicators[0], measures=(ruled, *rest))
    edition = attrs.evolve(
        EVALUATION_2022,
        groups=tuple(
            attrs.evolve(g, indicators=(indicator, *g.indicators[1:])) if g is group else g
            for g in EVALUATION_2022.groups
        ),
    )
    made = attrs.evolve(assessment(), edition=edition, answers=(Answer(key=ruled.key, value=True),))
    (problem,) = find_problems(made)
    assert (problem.code, problem.path) == (ProblemCode.WRONG_VALUE, "$.answers[0].value")
    assert "from 0 to 5" in problem.text.en
    assert score(attrs.evolve(made, answers=(Answer(key=ruled.key, value=Decimal("4.5")),))).bounds.lower == Decimal(
        "4.5"
    )


def test_a_mix_of_levels_names_both() -> None:
    (problem,) = find_problems(assessment(klaster_1="10", birth_certificate="5"))
    assert "klaster_1" in problem.text.id
    assert "birth_certificate" in problem.text.id
    assert "$.answers[0]" in problem.text.en
