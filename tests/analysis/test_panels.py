"""Panels: how they are made, what they refuse, and what comes out as columns."""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module
from typing import Any

from attrs import evolve
import pytest

from kha import read_assessment
from kha.analysis import (
    Cuts,
    Missing,
    Panel,
    Scenario,
    Weights,
    as_columns,
    drivers,
    movers,
    panel_from_columns,
    panel_of,
    simulate,
)
from kha.errors import IncomparableScoresError, InvalidPanelError, MissingExtraError
from kha.kla import EVALUATION_2022, PERMEN_12_2011, PUBLISHED_2022, equally_weighted
from kha.scoring import Answer, Assessment, Level, Score, score, what_if

SUMBAWA = score(read_assessment("examples/sumbawa-2022.toml"))
KEYS = [group.key for group in EVALUATION_2022.groups]


def named(region: str, **points: str) -> Score:
    answers = [Answer(key=key, points=Decimal(value)) for key, value in points.items()]
    return what_if(score(evolve(SUMBAWA.assessment, region=region)), answers)


def reasons(call: Any, *arguments: Any, **more: Any) -> tuple[str, ...]:
    with pytest.raises(InvalidPanelError) as caught:
        call(*arguments, **more)
    found = caught.value.reasons
    assert str(caught.value).splitlines()[1:] == [f"  {reason.en}" for reason in found]
    assert all(reason.id != reason.en for reason in found)
    return tuple(reason.en for reason in found)


def test_a_panel_holds_points_exactly() -> None:
    panel = panel_of([SUMBAWA, named("Kota Contoh", kelana="25")])
    assert panel.regions == ("52.04", "Kota Contoh")
    assert panel.totals == (Decimal("505.85"), Decimal("513.85"))
    assert [item.key for item in panel.items] == KEYS
    assert repr(panel) == f"Panel(edition=evaluation_2022, items={KEYS}, regions=2 regions)"


def test_a_panel_of_indicators_keeps_blocks_without_any() -> None:
    edition = equally_weighted(EVALUATION_2022)
    answers = tuple(Answer(key=i.key, points=i.max_points) for i in edition.indicators)
    result = score(Assessment(edition=edition, region="a", year=2024, answers=answers))
    panel = panel_of([result], Level.INDICATOR)
    assert len(panel.items) == 26
    assert panel.points[0][-2:] == (None, None)
    assert panel.totals == (None,)


def test_indicators_are_not_known_where_groups_were_scored_as_a_whole() -> None:
    answers = tuple(evolve(answer) for answer in SUMBAWA.assessment.answers)
    whole = score(evolve(SUMBAWA.assessment, edition=equally_weighted(EVALUATION_2022), answers=answers))
    said = reasons(panel_of, [whole], Level.INDICATOR)
    assert said[0] == (
        "“52.04” has points for a whole group, not for “regional_regulation” in it. Make the panel of groups."
    )


def test_a_panel_needs_one_edition_and_known_maxima() -> None:
    with pytest.raises(IncomparableScoresError):
        panel_of([])
    old = score(Assessment(edition=PERMEN_12_2011, region="a", year=2012, answers=()))
    with pytest.raises(IncomparableScoresError):
        panel_of([SUMBAWA, old])
    weighted = score(evolve(SUMBAWA.assessment, edition=equally_weighted(EVALUATION_2022)))
    with pytest.raises(IncomparableScoresError):
        panel_of([SUMBAWA, evolve(weighted, assessment=evolve(weighted.assessment, edition=EVALUATION_2022_RENAMED))])
    assert reasons(panel_of, [old])[0] == (
        f"No maximum of “{PERMEN_12_2011.groups[0].key}” is known. Use a form that says it, or the level of groups."
    )


EVALUATION_2022_RENAMED = evolve(EVALUATION_2022, first_used=2023)


def test_a_panel_is_rectangular_within_bounds_and_names_each_region_once() -> None:
    items = EVALUATION_2022.groups[:1]
    made = {"edition": EVALUATION_2022, "items": items}
    assert reasons(Panel, **made, regions=("a", "a"), points=((None,), (None,))) == (
        "“a” stands twice. Keep one of its rows.",
    )
    assert reasons(Panel, **made, regions=("a",), points=()) == (
        "Not every region (1) has one cell for every item (1). Give every region a row with a cell for each item.",
    )
    assert reasons(Panel, **made, regions=("a",), points=((Decimal(151),),)) == (
        "“a” has 151 points for “kelembagaan”. Write a number from 0 to 150.",
    )
    assert reasons(panel_of([SUMBAWA]).only, ["52.04", "62.71"]) == (
        "“62.71” is not in the panel. Name regions as the panel names them.",
    )


def test_columns_make_the_same_panel_as_scores() -> None:
    columns: dict[str, list[object]] = {
        "region": ["52.04"],
        "year": [2022],
        **{group.key: [float(group.points or 0)] for group in SUMBAWA.groups},
    }
    assert panel_from_columns(EVALUATION_2022, columns) == panel_of([SUMBAWA])
    scored = {f"{key}_points" if key in KEYS else key: values for key, values in columns.items()}
    assert panel_from_columns(EVALUATION_2022, scored, suffix="_points") == panel_of([SUMBAWA])
    exact: dict[str, list[object]] = {"code": ["a", "b", "c"], "kelana": [Decimal("1.5"), None, float("nan")]}
    assert panel_from_columns(EVALUATION_2022, exact, region="code").points == ((Decimal("1.5"),), (None,), (None,))


def test_columns_that_make_no_panel_are_named() -> None:
    read: Any = panel_from_columns
    assert reasons(read, EVALUATION_2022, {"kelana": [1]}) == (
        "There is no column “region”. Add it, or say with region and suffix how columns are named.",
    )
    assert reasons(read, EVALUATION_2022, {"region": ["a"]}) == (
        "There is no column “kelembagaan”. Add it, or say with region and suffix how columns are named.",
    )
    wrong = {"region": ["a", "b"], "kelana": ["x", 1], "dekela": [2, "y"]}
    assert reasons(read, EVALUATION_2022, wrong) == (
        "“x” in the column “kelana”, for “a”, is not a number. Write a number, or leave it empty.",
        "“y” in the column “dekela”, for “b”, is not a number. Write a number, or leave it empty.",
    )


def test_what_becomes_of_missing_answers_must_be_said() -> None:
    open_ = score(evolve(SUMBAWA.assessment, answers=SUMBAWA.assessment.answers[:-1]))
    panel = panel_of([open_])
    said = "“52.04” has no points for “dekela”. Fill them in, or"
    assert reasons(simulate, panel, Scenario(), seed=1) == (
        f"{said} say in the scenario (missing) what becomes of missing answers.",
    )
    assert reasons(movers, panel, PUBLISHED_2022) == (f"{said} leave the region out of the panel.",)
    assert reasons(Missing.like, panel) == (
        "Nobody answered “dekela”, so there is nothing to be like. Use Missing.uniform().",
    )
    assert simulate(panel, Scenario(missing=Missing.uniform()), draws=5, seed=1).rank_intervals()[0].rank is None


def test_scenarios_must_be_of_the_same_items() -> None:
    panel = panel_of([SUMBAWA])
    small = panel_from_columns(EVALUATION_2022, {"region": ["52.04"], "kelana": [1]})
    assert reasons(Cuts.between, panel, small) == (
        "The two stages have different items. Make both panels of the same edition and level.",
    )
    open_ = panel_from_columns(EVALUATION_2022, {"region": ["52.04"], "kelana": [None]})
    assert reasons(Cuts.between, small, open_) == ("No region is complete at both stages. Complete at least one.",)
    for scenario in (Scenario(cuts=Cuts.between(small, small)), Scenario(missing=Missing.like(small))):
        assert reasons(simulate, panel, scenario, seed=1) == (
            "The scenario was observed on other items than the panel has. Observe it on a panel of the same items.",
        )


def test_nothing_can_be_attributed_where_nothing_varies() -> None:
    assert reasons(drivers, panel_of([SUMBAWA]), Scenario(), seed=1) == (
        "Nothing in this scenario moves the mean total. Leave something to chance: weights, missing answers or cuts.",
    )


@pytest.mark.parametrize("concentration", [0.0, -1.0, float("inf"), float("nan")])
def test_a_concentration_is_a_positive_number(concentration: float) -> None:
    with pytest.raises(ValueError, match="more than zero and finite"):
        Weights(concentration=concentration)


def test_movers_are_exact_and_agree_with_what_if() -> None:
    panel = panel_of([SUMBAWA, named("Kota Contoh", kelana="25", klaster_5="150")])
    first, *_ = found = movers(panel, PUBLISHED_2022)
    assert [mover.gain for mover in found] == sorted((mover.gain for mover in found), reverse=True)
    assert (first.item.key, first.gain, first.mean_gain) == ("klaster_2", Decimal(184), 92.0)
    for mover in found:
        full = Answer(key=mover.item.key, points=mover.item.max_points)
        better = what_if(SUMBAWA, [full])
        assert ("52.04" in mover.changed) is (better.band(PUBLISHED_2022) is not SUMBAWA.band(PUBLISHED_2022))


def test_results_become_columns() -> None:
    panel = panel_of([SUMBAWA, named("Kota Contoh", klaster_5="190")])
    simulation = simulate(panel, Scenario(weights=Weights(concentration=50)), draws=50, seed=1)
    chances = as_columns(simulation.band_chances(PUBLISHED_2022))
    assert list(chances) == ["region", "outcome", "chance", "lower", "upper", "draws"]
    assert set(chances["outcome"]) <= {"below", "pratama", "madya"}
    moved = as_columns(movers(panel, PUBLISHED_2022))
    assert moved["item"][0] == "klaster_2"
    assert moved["changed"][4] == "52.04, Kota Contoh"
    totals = as_columns(simulation.total_intervals(0.5))
    assert totals["total"] == [Decimal("505.85"), Decimal("591.00")]
    assert totals["lower"][0] < totals["median"][0] < totals["upper"][0]
    assert as_columns([]) == {}


def test_without_numpy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name, name="numpy")

    home = import_module("kha.analysis.simulation")
    monkeypatch.setattr(home, "import_module", missing)
    with pytest.raises(MissingExtraError, match=r"kha\[analysis\]"):
        simulate(panel_of([SUMBAWA]), Scenario(), seed=1)


def test_another_missing_module_is_not_taken_for_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name, name="attrs")

    monkeypatch.setattr(import_module("kha.analysis.simulation"), "import_module", missing)
    with pytest.raises(ModuleNotFoundError, match="numeric"):
        simulate(panel_of([SUMBAWA]), Scenario(), seed=1)
