"""The engine agrees with every published final result, or the test states the published anomaly."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
import tomllib
from typing import Any

import pytest

from kha import regions
from kha.kla import EVALUATION_2022, PUBLISHED_2022, PUBLISHED_2022_FROM_501, Band, BandPolicy, Group, find_awards
from kha.scoring import Answer, Assessment, Score, Stage, score

CASES: list[dict[str, Any]] = tomllib.loads(Path("tests/cases/published-results.toml").read_text(encoding="utf-8"))[
    "cases"
]
STAGES = {"evaluasi_mandiri", "verifikasi_administrasi", "verifikasi_kementerian", "verifikasi_lapangan", "not stated"}
POLICIES = pytest.mark.parametrize("policy", [PUBLISHED_2022, PUBLISHED_2022_FROM_501], ids=lambda p: p.key)


def of_kind(*kinds: str) -> list[dict[str, Any]]:
    return [case for case in CASES if case["kind"] in kinds]


def by_name(case: dict[str, Any]) -> str:
    return str(case["name"])


def region_of(case: dict[str, Any]) -> regions.Region:
    return regions.match(case["region"]).region


def scored(case: dict[str, Any], points: dict[str, str]) -> Score:
    answers = tuple(Answer(key=key, points=Decimal(value)) for key, value in points.items())
    return score(Assessment(edition=EVALUATION_2022, region=region_of(case), year=case["year"], answers=answers))


@POLICIES
@pytest.mark.parametrize("case", of_kind("final"), ids=by_name)
def test_the_thresholds_agree_with_every_final_result(case: dict[str, Any], policy: BandPolicy) -> None:
    assert policy.classify(Decimal(case["total"])) is Band(case["band"])


@POLICIES
@pytest.mark.parametrize("case", of_kind("anomaly"), ids=by_name)
def test_an_anomaly_is_an_award_that_the_thresholds_do_not_explain(case: dict[str, Any], policy: BandPolicy) -> None:
    assert policy.classify(Decimal(case["total"])) is Band(case["thresholds_say"])
    assert case["thresholds_say"] != case["awarded"]
    assert case["stage"] in STAGES


@pytest.mark.parametrize("case", [case for case in CASES if "points" in case], ids=by_name)
def test_published_parts_add_up_to_the_published_total(case: dict[str, Any]) -> None:
    result = scored(case, case["points"])
    assert str(result.total()) == case["total"]
    assert {s.node.key: s.lost for s in result.shortfalls()} == {k: Decimal(v) for k, v in case["missing"].items()}


@pytest.mark.parametrize("case", of_kind("stage"), ids=by_name)
def test_a_score_of_an_earlier_stage_lies_on_the_scale_and_tests_no_threshold(case: dict[str, Any]) -> None:
    assert case["stage"] in STAGES
    assert 0 <= Decimal(case["total"]) <= 1000
    assert "band" not in case


def test_the_stages_of_the_cases_are_those_of_the_library_or_told_in_the_sources_own_words() -> None:
    known = {stage.value for stage in Stage}
    assert {case["stage"] for case in of_kind("stage")} - known == {"verifikasi_kementerian", "not stated"}


def test_every_published_verification_cut_the_self_assessment() -> None:
    """Where both were published, the self-assessment is the highest score of a district's evaluation."""
    evaluations: dict[tuple[str, int], dict[str, Decimal]] = {}
    for case in of_kind("stage", "final", "anomaly"):
        stages = evaluations.setdefault((case["region"], case["year"]), {})
        stages[case.get("stage", "final")] = Decimal(case["total"])
    both = [stages for stages in evaluations.values() if "evaluasi_mandiri" in stages and len(stages) > 1]
    assert len(both) == 6
    for stages in both:
        own = stages.pop("evaluasi_mandiri")
        assert all(points < own for points in stages.values())


@pytest.mark.parametrize("case", of_kind("percent"), ids=by_name)
def test_groups_published_in_per_cent_give_these_shares_and_leave_the_band_open(case: dict[str, Any]) -> None:
    points: dict[str, str] = {}
    for key, percent in case["percent"].items():
        group = EVALUATION_2022.item(key)
        assert isinstance(group, Group)
        assert group.max_points is not None
        points[key] = str(group.max_points * Decimal(percent) / 100)
    result = scored(case, points)
    shares = {node.key: node.share for node in result.groups if node.share is not None}
    assert shares == {key: Fraction(percent) / 100 for key, percent in case["percent"].items()}
    assert len(result.possible_bands(PUBLISHED_2022)) > 1


@pytest.mark.parametrize("case", CASES, ids=by_name)
def test_the_register_of_awards_says_what_the_case_says(case: dict[str, Any]) -> None:
    found = {award.category for award in find_awards(region=region_of(case), year=case["year"])}
    match case:
        case {"band": category} | {"category": category}:
            assert found == {Band(category)}
        case {"kind": "award_only"}:
            assert found == {None}
        case {"awarded": category} if category != "none":
            assert found == {Band(category)}
        case _:
            assert found == set()


def test_every_published_case_is_here_once() -> None:
    kinds = Counter(case["kind"] for case in CASES)
    assert kinds == {"final": 6, "anomaly": 2, "stage": 21, "percent": 1, "award_only": 14}
    once = Counter((case["region"], case["year"], case["kind"], case.get("stage")) for case in CASES)
    assert set(once.values()) == {1}
    assert {case["band"] for case in of_kind("final")} == {"pratama", "madya", "nindya"}
