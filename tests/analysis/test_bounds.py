"""What is answered in part is known in part: between the points that are certain and the most there can be."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
import numpy as np
import pytest

from kha.analysis import Missing, Panel, Scenario, Weights, drivers, panel_of, simulate
from kha.kla import EVALUATION_2022, PUBLISHED_2022, Band
from kha.scoring import Answer, Assessment, Bounds, Level, Score, score
from kha.testing import panels
from tests.analysis.given import FORM, KEYS, SUMBAWA, WEIGHTED, named, reasons
from tests.analysis.test_laws import DRAWS, HALVES, few

UNIFORM = Scenario(missing=Missing.uniform())


def open_but_for(region: str, *unanswered: str) -> Score:
    """Score full marks for everything, but for some indicators that are unanswered."""
    items = [item for group in WEIGHTED.groups for item in group.indicators or (group,)]
    answers = tuple(Answer(key=i.key, points=i.max_points) for i in items if i.key not in unanswered)
    return score(Assessment(edition=WEIGHTED, region=region, year=2024, answers=answers))


PART = WEIGHTED.groups[5].indicators[0].key
"""An indicator of klaster_5, of 51.25 points."""
NEARLY = open_but_for("a", PART)


def bounds(lower: str, upper: str | None) -> Bounds:
    """Give bounds as they are written."""
    return Bounds(lower=Decimal(lower), upper=None if upper is None else Decimal(upper))


class TestWithinTheBounds:
    """With only missing answers left to chance, every drawn total lies within the bounds of the region."""

    @few
    @given(panels(complete=False), panels(), st.integers(0, 9), st.booleans())
    def test_of_any_panel(self, panel: Panel, others: Panel, seed: int, uniform: bool) -> None:  # noqa: FBT001
        """Whatever is assumed of missing answers; to the millionth of a point, as totals are rounded."""
        missing = Missing.uniform() if uniform else Missing.like(others)
        totals = simulate(panel, Scenario(missing=missing), draws=DRAWS, seed=seed).totals
        for drawn, row in zip(totals.T, panel.bounds, strict=True):
            assert drawn.min() >= float(sum(between.lower for between in row)) - 1e-6
            assert drawn.max() <= float(sum(between.upper or 0 for between in row)) + 1e-6

    @few
    @given(st.data(), st.sampled_from([Level.GROUP, Level.INDICATOR]))
    def test_of_scores_answered_in_part(self, data: st.DataObject, level: Level) -> None:
        """The bounds are those of the score, whether groups are drawn or indicators."""
        items = [item for group in WEIGHTED.groups for item in group.indicators or (group,)]
        most = st.sampled_from([0, 25, 50, 100]).map(Decimal)
        answers = [
            Answer(key=item.key, points=(item.max_points or Decimal(0)) * data.draw(most) / 100)
            for item in items
            if data.draw(st.booleans())
        ]
        result = score(Assessment(edition=WEIGHTED, region="a", year=2024, answers=tuple(answers)))
        panel = panel_of([result], level)
        drawn = simulate(panel, UNIFORM, draws=DRAWS, seed=1).totals
        assert sum(between.lower for between in panel.bounds[0]) == result.bounds.lower
        assert sum(between.upper or 0 for between in panel.bounds[0]) == result.bounds.upper
        assert drawn.min() >= float(result.bounds.lower) - 1e-6
        assert drawn.max() <= float(result.bounds.upper or 0) + 1e-6


def test_a_band_that_is_certain_is_certain_in_a_simulation() -> None:
    assert (NEARLY.bounds, NEARLY.band(PUBLISHED_2022)) == (bounds("948.75", "1000"), Band.KLA)
    simulation = simulate(panel_of([NEARLY]), UNIFORM, seed=1)
    (chance,) = simulation.band_chances(PUBLISHED_2022)
    assert (chance.outcome, chance.chance) == (Band.KLA, 1.0)
    assert (simulation.totals.min(), simulation.totals.max()) == pytest.approx((948.75, 1000), abs=0.1)
    assert simulation.totals.mean() == pytest.approx(974.375, abs=5 * 51.25 / np.sqrt(12 * 10_000))


def test_what_others_reached_is_kept_within_the_bounds() -> None:
    """A share of 0.2 or 0.8 is raised to the 0.75 that is certain, and lowered to the 0.78 there can be."""
    half = evolve(panel_of([NEARLY]), bounds=((*panel_of([NEARLY]).bounds[0][:5], bounds("153.75", "159.9"), *FULL),))
    observed = Missing.like(panel_of([*(named(n, klaster_5=p) for n, p in (("b", "41"), ("c", "164")))]))
    drawn = simulate(half, Scenario(missing=observed), draws=DRAWS, seed=1).totals
    assert set(drawn.ravel().tolist()) == {948.75, 795 + 159.9}


FULL = (bounds("25", "25"), bounds("75", "75"))


def test_verification_cuts_what_was_drawn() -> None:
    whole = simulate(panel_of([NEARLY]), UNIFORM, draws=DRAWS, seed=1).totals
    cut = simulate(panel_of([NEARLY]), evolve(UNIFORM, cuts=HALVES), draws=DRAWS, seed=1).totals
    assert cut.ravel().tolist() == pytest.approx((whole / 2).ravel().tolist(), abs=1e-6)


def test_what_is_open_drives_what_is_uncertain() -> None:
    first, *others = drivers(panel_of([NEARLY]), UNIFORM, draws=DRAWS, seed=1)
    assert (first.item.key, round(first.share, 9)) == ("klaster_5", 1.0)
    assert {round(driver.share, 9) for driver in others} == {0.0}


def test_a_panel_takes_bounds_from_scores_and_keeps_them_with_the_regions() -> None:
    panel = panel_of([open_but_for("b"), NEARLY])
    assert panel.points[1][5] is None
    assert [row[5] for row in panel.bounds] == [bounds("205", "205"), bounds("153.75", "205")]
    assert panel.only("a") == panel_of([NEARLY])
    assert panel.only(["a", "b"]).bounds == panel.bounds[::-1]
    fine = panel_of([NEARLY], Level.INDICATOR)
    assert [b for p, b in zip(fine.points[0], fine.bounds[0], strict=True) if p is None] == [bounds("0", "51.25")]


def test_bounds_that_are_not_given_are_those_of_the_points() -> None:
    some = score(evolve(SUMBAWA.assessment, answers=SUMBAWA.assessment.answers[:-1]))
    panel = panel_of([some])
    derived = Panel(edition=panel.edition, items=panel.items, regions=panel.regions, points=panel.points)
    assert derived == panel
    assert derived.bounds[0][-2:] == (bounds("17", "17"), bounds("0", "75"))


def test_bounds_are_refused_where_they_cannot_be() -> None:
    made = {"edition": EVALUATION_2022, "items": EVALUATION_2022.groups, "regions": ("a",)}
    full = tuple(bounds("0", str(item.max_points)) for item in EVALUATION_2022.groups)
    nothing = (None,) * 8

    def said(lower: str, upper: str | None, points: str | None = None) -> tuple[str, ...]:
        row = (None if points is None else Decimal(points), *nothing[1:])
        return reasons(Panel, **made, points=(row,), bounds=((bounds(lower, upper), *full[1:]),))

    for lower, upper in (("2", "1"), ("-1", "1"), ("0", "151"), ("NaN", "1"), ("0", "sNaN"), ("0", "Infinity")):
        (reason,) = said(lower, upper)
        assert reason.startswith(
            f"“a” has between {lower} and {upper} points for “kelembagaan”. Write bounds from 0 to 150"
        )
    assert said("1", None)[0].startswith("“a” has between 1 and ? points for “kelembagaan”.")
    for lower, upper in (("0", "5"), ("5", "6"), ("4", "4")):
        (reason,) = said(lower, upper, points="5")
        assert reason.startswith(f"“a” has 5 points for “kelembagaan”, but bounds of {lower} and {upper}. Make both")
    fine = ("“a” has more than 30 digits after the decimal mark for “kelembagaan”. Round to 30 at most.",)
    assert said("1E-999999", "1") == said("0", "1E-999999") == fine
    for rows in ((), (full, full), (full[1:],)):
        assert reasons(Panel, **made, points=(nothing,), bounds=rows) == (
            "Not every region (1) has one cell for every item (8). Give every region a row with a cell for each item.",
        )


def test_weights_are_drawn_for_what_is_open_as_well() -> None:
    """Between three quarters and full marks of everything are so many points of any weights."""
    quarters = tuple(
        Bounds(lower=(item.max_points or Decimal(0)) * 3 / 4, upper=item.max_points) for item in WEIGHTED.groups
    )
    panel = Panel(
        edition=WEIGHTED, items=WEIGHTED.groups, regions=("a",), points=((None,) * len(KEYS),), bounds=(quarters,)
    )
    drawn = simulate(panel, evolve(UNIFORM, weights=Weights(concentration=10)), draws=DRAWS, seed=1).totals
    assert 750 <= drawn.min() < drawn.max() <= 1000


def test_a_form_of_measures_is_known_in_part() -> None:
    """Of an indicator some of whose measures are answered the points of those are certain."""
    first, *_ = (i for i in FORM.indicators if len(i.measures) > 1 and i.measures[0].max_points)
    given = Answer(key=first.measures[0].key, points=first.measures[0].max_points)
    result = score(Assessment(edition=FORM, region="a", year=2024, answers=(given,)))
    panel = panel_of([result], Level.INDICATOR)
    (between,) = (b for item, b in zip(panel.items, panel.bounds[0], strict=True) if item == first)
    assert between == Bounds(lower=given.points or Decimal(0), upper=first.max_points)
    assert simulate(panel, UNIFORM, draws=DRAWS, seed=1).totals.min() >= float(between.lower)
