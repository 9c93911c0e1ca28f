"""Panels: how they are made, what they refuse, and what comes out as columns."""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module
from typing import Any

from attrs import evolve
import pytest

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
from kha.errors import MissingExtraError, UnknownOptionError
from kha.kla import EVALUATION_2022, PERMEN_12_2011, PUBLISHED_2022, Edition, Item, equally_weighted
from kha.scoring import Answer, Assessment, Level, score, what_if
from tests.analysis.given import FORM, KEYS, SUMBAWA, WEIGHTED, named, reasons, table_of


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
    assert reasons(panel_of, []) == ("There are no scores. Give the score of at least one region.",)
    old = score(Assessment(edition=PERMEN_12_2011, region="a", year=2012, answers=()))
    several = "The scores were made with several editions: evaluation_2022, permen_12_2011."
    assert reasons(panel_of, [SUMBAWA, old]) == (f"{several} Give scores of different regions, made with one edition.",)
    weighted = score(evolve(SUMBAWA.assessment, edition=equally_weighted(EVALUATION_2022)))
    renamed = evolve(weighted, assessment=evolve(weighted.assessment, edition=EVALUATION_2022_RENAMED))
    assert reasons(panel_of, [SUMBAWA, renamed]) == (
        "The scores were made with different forms of one key, “evaluation_2022”. Score all regions with one form.",
    )
    assert reasons(panel_of, [old])[0] == (
        f"No maximum of “{PERMEN_12_2011.groups[0].key}” is known. Use a form that says it, or the level of groups."
    )


EVALUATION_2022_RENAMED = evolve(EVALUATION_2022, first_used=2023)


def test_a_panel_is_rectangular_within_bounds_and_names_each_region_once() -> None:
    made = {"edition": EVALUATION_2022, "items": EVALUATION_2022.groups}
    nothing = (None,) * 8
    assert reasons(Panel, **made, regions=("a", "a"), points=(nothing, nothing)) == (
        "“a” stands twice. Keep one of its rows.",
    )
    assert reasons(Panel, **made, regions=("a",), points=()) == (
        "Not every region (1) has one cell for every item (8). Give every region a row with a cell for each item.",
    )
    for points in ("151", "-0.01", "NaN", "sNaN", "Infinity"):
        assert reasons(Panel, **made, regions=("a",), points=((Decimal(points), *nothing[1:]),)) == (
            f"“a” has {points} points for “kelembagaan”. Write a number from 0 to 150.",
        )
    assert reasons(Panel, **made, regions=("a",), points=((Decimal("1E-999999"), *nothing[1:]),)) == (
        "“a” has more than 30 digits after the decimal mark for “kelembagaan”. Round to 30 at most.",
    )


def test_a_panel_keeps_some_regions_or_a_single_one() -> None:
    panel = panel_of([SUMBAWA, named("Kota Contoh", kelana="25")])
    assert panel.only("52.04") == panel.only(["52.04"]) == panel_of([SUMBAWA])
    assert panel.only(reversed(panel.regions)).regions == ("Kota Contoh", "52.04")
    assert panel.only([]).totals == ()
    assert reasons(panel.only, ["52.04", "62.71"]) == reasons(panel.only, "62.71")
    assert reasons(panel.only, "62.71") == ("“62.71” is not in the panel. Name regions as the panel names them.",)


WHOLE = "Put in each group, or all of its indicators."


def cut(*keys: str, edition: Edition = WEIGHTED, source: Edition = WEIGHTED) -> tuple[str, ...]:
    """Give the reasons why these items make no panel of an edition, without any regions."""
    items = tuple(source.by_key[key] for key in keys)
    return reasons(Panel, edition=edition, items=items, regions=(), points=())


def test_each_point_of_the_edition_stands_in_a_panel_once() -> None:
    first, second, *others = WEIGHTED.groups
    inside = [indicator.key for indicator in first.indicators]
    rest = [group.key for group in others]
    items: tuple[Item, ...] = (*second.indicators, first, *others)
    mixed = Panel(edition=WEIGHTED, items=items, regions=("a",), points=(tuple(item.max_points for item in items),))
    assert mixed.totals == (WEIGHTED.max_points,) == (Decimal(1000),)
    assert cut(first.key, *rest) == (
        f"“{second.key}” does not stand in the panel, so that its points are not counted. {WHOLE}",
    )
    assert cut(*inside[1:], second.key, *rest) == (
        f"“{inside[0]}” does not stand in the panel, so that its points are not counted. {WHOLE}",
    )
    both = f"“{inside[0]}” is part of “{first.key}”, and both stand in the panel, so that points count twice."
    assert cut(first.key, second.key, *rest, inside[0]) == (f"{both} Keep the group or all of its indicators.",)
    assert cut(first.key, second.key, *rest, first.key) == (f"“{first.key}” stands in the panel twice. Keep it once.",)


def test_a_panel_holds_items_of_its_own_edition_and_no_measures() -> None:
    foreign = f"is no group or indicator as the edition “{WEIGHTED.key}” has it. Take the items from that edition."
    assert cut(*KEYS, source=EVALUATION_2022) == tuple(f"“{key}” {foreign}" for key in KEYS[:6])
    measure = FORM.indicators[0].measures[0].key
    (said, *_) = cut(*(group.key for group in FORM.groups), measure, edition=FORM, source=FORM)
    assert said.startswith(f"“{measure}” is no group or indicator as the edition “{FORM.key}” has it.")


@pytest.mark.parametrize("made", [panel_of, panel_from_columns])
def test_a_level_is_taken_by_its_value_and_must_be_one_of_groups_or_indicators(made: Any) -> None:
    answers = tuple(Answer(key=i.key, points=i.max_points) for i in WEIGHTED.indicators)
    result = score(Assessment(edition=WEIGHTED, region="a", year=2024, answers=answers))
    columns = {"region": ["a"], **{item.key: [None] for item in WEIGHTED.items}}
    given = ([result],) if made is panel_of else (WEIGHTED, columns)
    assert made(*given, level="indicator") == made(*given, level=Level.INDICATOR)
    assert len(made(*given, level="indicator").items) == 26
    assert made(*given, level="group").items == WEIGHTED.groups
    with pytest.raises(UnknownOptionError, match="There is no Level 'bogus'"):
        made(*given, level="bogus")
    for other in ("total", "measure"):
        with pytest.raises(UnknownOptionError, match=f"There is no Level '{other}'. Use one of: group, indicator."):
            made(*given, level=other)


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
    other = panel_from_columns(WEIGHTED, table_of(WEIGHTED, points=1), level=Level.INDICATOR)
    assert reasons(Cuts.between, panel, other) == (
        "The two stages have different items. Make both panels of the same edition and level.",
    )
    for scenario in (Scenario(cuts=Cuts.between(other, other)), Scenario(missing=Missing.like(other))):
        assert reasons(simulate, panel, scenario, seed=1) == (OTHER_ITEMS,)
    for nothing in (Scenario(cuts=Cuts(kept=((),), items=(), left_out=0)), Scenario(missing=Missing(observed=()))):
        assert reasons(simulate, panel, nothing, seed=1) == (OTHER_ITEMS,)


OTHER_ITEMS = (
    "The scenario was observed on other items than the panel has, or in another order. "
    "Observe it on a panel of the same items in the same order."
)


def test_scenarios_must_be_of_items_in_the_same_order() -> None:
    """Otherwise cuts of one item would fall on another."""
    panel = panel_of([SUMBAWA])
    turned = Panel(
        edition=panel.edition, items=panel.items[::-1], regions=panel.regions, points=(panel.points[0][::-1],)
    )
    scenarios = Scenario(cuts=Cuts.between(turned, turned)), Scenario(missing=Missing.like(turned))
    for scenario in scenarios:
        assert reasons(simulate, panel, scenario, seed=1) == (OTHER_ITEMS,)
        assert reasons(drivers, panel, scenario, seed=1) == (OTHER_ITEMS,)
        assert simulate(turned, scenario, draws=2, seed=1).totals[0].tolist() == [505.85]
    assert scenarios[0].cuts == Cuts(kept=((1.0,) * 8,), items=tuple(KEYS[::-1]), left_out=0)


def test_scenarios_may_be_of_the_same_items_with_other_maxima() -> None:
    """Shares and cuts of groups are the same where the indicators in them have maxima and where they have none."""
    weighted = panel_from_columns(WEIGHTED, table_of(WEIGHTED, points=1))
    scenario = Scenario(cuts=Cuts.between(weighted, weighted), missing=Missing.like(weighted))
    assert simulate(panel_of([SUMBAWA]), scenario, draws=2, seed=1).totals[0].tolist() == [505.85]


def test_regions_that_tell_nothing_about_cuts_are_counted() -> None:
    """Those that are at one stage only, whichever, and those that are open at one of them."""
    open_ = score(evolve(SUMBAWA.assessment, region="open", answers=SUMBAWA.assessment.answers[1:]))
    before = panel_of([named("a"), named("before"), named("open")])
    after = panel_of([named("after"), open_, named("a"), named("later")])
    assert (len(Cuts.between(before, after).kept), Cuts.between(before, after).left_out) == (1, 4)
    assert (len(Cuts.between(after, before).kept), Cuts.between(after, before).left_out) == (1, 4)
    assert reasons(Cuts.between, panel_of([named("open"), named("b")]), panel_of([open_])) == (
        "No region is complete at both stages. Complete at least one.",
    )


def test_stages_must_name_regions_alike() -> None:
    """A code that was read as a number is another name."""
    (said,) = reasons(Cuts.between, panel_of([named("11.1"), named("a")]), panel_of([named("11.10")]))
    assert said == (
        "No region has the same name at both stages: the first has “11.1”, for example, and the second “11.10”. "
        "Name regions at both stages by the same name or code, as texts."
    )
    panel = panel_of([SUMBAWA])
    for stages in ((panel.only([]), panel), (panel, panel.only([]))):
        assert reasons(Cuts.between, *stages) == (
            "There are no regions in the panel. Give the points of at least one.",
        )


def test_nothing_can_be_attributed_where_nothing_varies() -> None:
    assert reasons(drivers, panel_of([SUMBAWA]), Scenario(), seed=1) == (
        "Nothing in this scenario moves the mean total. Leave something to chance: weights, missing answers or cuts.",
    )


def test_of_no_regions_nothing_can_be_told() -> None:
    panel = panel_of([SUMBAWA]).only([])
    around = Scenario(weights=Weights(concentration=100))
    said = ("There are no regions in the panel. Give the points of at least one.",)
    assert reasons(movers, panel, PUBLISHED_2022) == said
    assert reasons(simulate, panel, around, seed=1) == said
    assert reasons(drivers, panel, around, seed=1) == said


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
