"""The laws of simulations, one class a law."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
import numpy as np
import pytest

from kha.analysis import Cuts, Missing, Scenario, Weights, drivers, panel_of, simulate
from kha.analysis.numeric import intervals
from kha.analysis.simulation import wilson
from kha.kla import BAND_POLICIES, EVALUATION_2022, PUBLISHED_2022, Band, band_policy
from kha.scoring import Answer, Assessment, Score, score
from tests.laws import at_most
from tests.strategies import points

GROUPS = EVALUATION_2022.groups
DRAWS = 200
few = settings(at_most(25), suppress_health_check=[HealthCheck.too_slow])
weights = st.builds(Weights, concentration=st.floats(0.5, 1e6))
HUNDREDTHS = st.integers(1, 100).map(lambda hundredths: hundredths / 100)


@st.composite
def scored(draw: st.DrawFn, *, complete: bool = False) -> tuple[Score, ...]:
    """Scores of one to five regions, some of whose groups are unanswered."""
    return tuple(
        score(
            Assessment(
                edition=EVALUATION_2022,
                region=f"Kabupaten Contoh {number}",
                year=2024,
                answers=tuple(
                    Answer(key=group.key, points=draw(points(group.max_points or 0)))
                    for group in GROUPS
                    if complete or draw(st.integers(0, 9))
                ),
            )
        )
        for number in range(draw(st.integers(1, 5)))
    )


class TestReproducible:
    """The same panel, scenario, draws and seed give the same numbers; another seed gives others."""

    @few
    @given(scored(), weights, st.integers(0, 99))
    def test_a_seed_names_the_draws(self, scores: tuple[Score, ...], drawn: Weights, seed: int) -> None:
        """Nothing else decides about them."""
        scenario = Scenario(weights=drawn, missing=Missing.uniform())
        one, other = (simulate(panel_of(scores), scenario, draws=DRAWS, seed=seed) for _ in range(2))
        assert (one.totals == other.totals).all()
        assert one.band_chances(PUBLISHED_2022) == other.band_chances(PUBLISHED_2022)

    @few
    @given(scored(), weights, st.data())
    def test_a_region_does_not_depend_on_the_others(
        self, scores: tuple[Score, ...], drawn: Weights, data: st.DataObject
    ) -> None:
        """So that a panel may be cut in pieces, on one machine or on many."""
        panel = panel_of(scores)
        some = data.draw(st.lists(st.sampled_from(panel.regions), min_size=1, unique=True))
        scenario = Scenario(weights=drawn, missing=Missing.uniform(), cuts=HALVES)
        whole = simulate(panel, scenario, draws=DRAWS, seed=1).totals
        part = simulate(panel.only(some), scenario, draws=DRAWS, seed=1).totals
        places = [panel.regions.index(region) for region in some]
        assert (part == whole[:, places]).all()

    def test_another_seed_draws_otherwise(self) -> None:
        panel = panel_of([level("a", "0.4", "0.9")])
        one, other = (simulate(panel, AROUND, draws=DRAWS, seed=seed).totals for seed in (1, 2))
        assert (one != other).any()


class TestExactWhereNothingIsDrawn:
    """A scenario that leaves nothing to chance gives the scores themselves."""

    @few
    @given(scored(complete=True), st.sampled_from([policy.key for policy in BAND_POLICIES]))
    def test_totals_and_bands_are_those_of_the_scores(self, scores: tuple[Score, ...], policy: str) -> None:
        """To the millionth of a point, so that no band differs."""
        simulation = simulate(panel_of(scores), Scenario(), draws=2, seed=0)
        assert simulation.totals[0].tolist() == [float(result.total()) for result in scores]
        chances = simulation.band_chances(band_policy(policy))
        assert [chance.outcome for chance in chances] == [result.band(band_policy(policy)) for result in scores]
        assert {chance.chance for chance in chances} == {1.0}

    @few
    @given(scored(complete=True))
    def test_ranks_are_those_of_the_scores(self, scores: tuple[Score, ...]) -> None:
        """Equal totals share the better rank."""
        totals = [result.total() for result in scores]
        for interval in simulate(panel_of(scores), Scenario(), draws=2, seed=0).rank_intervals():
            own = totals[int(interval.region[-1])]
            assert interval.rank == 1 + sum(total > own for total in totals)
            assert (interval.lower, interval.median, interval.upper) == (interval.rank,) * 3


class TestWithinBounds:
    """Whatever is drawn stays between the bounds of the score, and weights keep their sum."""

    @few
    @given(scored(), st.integers(0, 9))
    def test_completions_lie_within_the_bounds(self, scores: tuple[Score, ...], seed: int) -> None:
        """Missing answers are drawn from none to all."""
        totals = simulate(panel_of(scores), Scenario(missing=Missing.uniform()), draws=DRAWS, seed=seed).totals
        for place, result in enumerate(scores):
            upper = result.bounds.upper
            assert totals[:, place].min() >= float(result.bounds.lower) - 1e-6
            assert upper is not None
            assert totals[:, place].max() <= float(upper) + 1e-6

    @few
    @given(scored(complete=True))
    def test_cuts_by_half_halve(self, scores: tuple[Score, ...]) -> None:
        """What was kept is kept again."""
        totals = simulate(panel_of(scores), Scenario(cuts=HALVES), draws=2, seed=0).totals
        assert totals[0].tolist() == pytest.approx([float(result.total()) / 2 for result in scores], abs=1e-6)

    @few
    @given(weights, st.booleans())
    def test_equal_shares_make_weights_meaningless(self, drawn: Weights, within: bool) -> None:  # noqa: FBT001
        """Sixty per cent everywhere are 600 points under any weights: still Pratama, not carried over by noise."""
        scenario = Scenario(weights=evolve(drawn, within_groups=within))
        simulation = simulate(panel_of([level("a", "0.6")]), scenario, draws=DRAWS, seed=3)
        assert set(simulation.totals.ravel().tolist()) == {600.0}
        (chance,) = simulation.band_chances(PUBLISHED_2022)
        assert (chance.outcome, chance.chance) == (Band.PRATAMA, 1.0)


class TestChances:
    """Chances add up to one, and the interval of their error contains them."""

    @few
    @given(scored(), weights, st.sampled_from([policy.key for policy in BAND_POLICIES]))
    def test_the_bands_of_a_region_add_up(self, scores: tuple[Score, ...], drawn: Weights, policy: str) -> None:
        """Counts of draws, each with the number of draws."""
        scenario = Scenario(weights=drawn, missing=Missing.uniform())
        chances = simulate(panel_of(scores), scenario, draws=DRAWS, seed=5).band_chances(band_policy(policy))
        for result in scores:
            own = [chance for chance in chances if chance.region == result.assessment.region]
            assert sum(round(chance.chance * DRAWS) for chance in own) == DRAWS
            assert len({chance.outcome for chance in own}) == len(own)
            assert all(chance.lower <= chance.chance <= chance.upper for chance in own)
            assert {chance.draws for chance in own} == {DRAWS}

    @given(st.integers(1, 10_000), st.data())
    def test_the_error_shrinks_with_the_root_of_the_draws(self, draws: int, data: st.DataObject) -> None:
        """Four times the draws, half the error, and never none."""
        count = data.draw(st.integers(0, draws))
        lower, upper = wilson(count, draws)
        finer = wilson(4 * count, 4 * draws)
        assert 0 <= lower <= count / draws <= upper <= 1
        assert 0 < finer[1] - finer[0] < upper - lower <= 4 / np.sqrt(draws)


class TestIntervals:
    """An interval is what was drawn, and holds at least the part of the draws that it says."""

    @given(st.lists(st.integers(0, 20), min_size=1, max_size=60), st.floats(0, 1, exclude_min=True) | HUNDREDTHS)
    def test_at_least_the_coverage_lies_between_the_ends(self, drawn: list[int], coverage: float) -> None:
        """However few draws there are; and no interval that leaves as much out on either side is narrower."""
        lower, median, upper = intervals(np.array(drawn)[:, None], coverage)[:, 0].tolist()
        wanted, ordered = Fraction(str(coverage)) * len(drawn), sorted(drawn)
        assert sum(lower <= value <= upper for value in drawn) >= wanted
        assert lower <= median <= upper
        assert {lower, median, upper} <= set(drawn)
        place = next(place for place in range(len(drawn)) if len(drawn) - 2 * (place + 1) < wanted)
        assert (lower, upper) == (ordered[place], ordered[-1 - place])

    @few
    @given(scored(complete=True), weights, st.integers(1, 40), st.sampled_from([0.5, 0.8, 0.9, 1.0]))
    def test_the_intervals_of_a_simulation_do_so(
        self, scores: tuple[Score, ...], drawn: Weights, draws: int, coverage: float
    ) -> None:
        """Of totals and of ranks alike."""
        simulation = simulate(panel_of(scores), Scenario(weights=drawn), draws=draws, seed=4)
        ranked = np.array([[1 + sum(row > own) for own in row] for row in simulation.totals])
        for place, interval in enumerate(simulation.total_intervals(coverage)):
            own = simulation.totals[:, place]
            assert ((interval.lower <= own) & (own <= interval.upper)).sum() >= Fraction(str(coverage)) * draws
            assert {interval.lower, interval.median, interval.upper} <= set(own.tolist())
        for place, rank in enumerate(simulation.rank_intervals(coverage)):
            own = ranked[:, place]
            assert ((rank.lower <= own) & (own <= rank.upper)).sum() >= Fraction(str(coverage)) * draws
            assert {rank.lower, rank.median, rank.upper} <= set(own.tolist())

    def test_few_draws_are_all_needed(self) -> None:
        """Nine tenths of fifteen draws are more than thirteen of them, and as many go above as below."""
        simulation = simulate(panel_of([level("a", "0.4", "0.9")]), AROUND, draws=15, seed=1)
        drawn = sorted(simulation.totals[:, 0].tolist())
        (all_,), (middle,) = simulation.total_intervals(0.9), simulation.total_intervals(0.8)
        assert (all_.lower, all_.median, all_.upper) == (drawn[0], drawn[7], drawn[14])
        assert (middle.lower, middle.upper, middle.coverage) == (drawn[1], drawn[13], 0.8)


class TestDistributions:
    """What is drawn is drawn from what was said."""

    def test_weights_have_the_stated_mean_and_spread(self) -> None:
        """A share p of all points varies with the root of p (1 - p) / (concentration + 1)."""
        panel = panel_of([only(GROUPS[0].key)])
        totals = simulate(panel, AROUND, draws=20_000, seed=7).totals[:, 0] / 1000
        assert totals.mean() == pytest.approx(0.15, abs=5 * 0.0356 / np.sqrt(20_000))
        assert totals.std() == pytest.approx(np.sqrt(0.15 * 0.85 / 101), rel=0.03)

    @pytest.mark.parametrize("concentration", [1e-6, 1e12])
    def test_weights_keep_their_mean_and_sum_at_both_ends(self, concentration: float) -> None:
        """The least concentration gives all points to one item, the greatest those of the edition."""
        panel = panel_of([only(GROUPS[0].key), level("b", "1")])
        totals = simulate(panel, Scenario(weights=Weights(concentration=concentration)), draws=20_000, seed=7).totals
        assert set(totals[:, 1].tolist()) == {1000.0}
        assert totals[:, 0].mean() == pytest.approx(150, abs=5 * 357 / np.sqrt(20_000))
        assert totals[:, 0].std() == pytest.approx(1000 * np.sqrt(0.15 * 0.85 / (concentration + 1)), rel=0.03)

    def test_weights_within_groups_leave_groups_as_they_are(self) -> None:
        panel = panel_of([only(GROUPS[0].key)])
        within = Scenario(weights=Weights(concentration=1.0, within_groups=True))
        assert set(simulate(panel, within, draws=DRAWS, seed=7).totals[:, 0].tolist()) == {150.0}

    def test_missing_answers_are_like_those_that_were_given(self) -> None:
        some = score(
            Assessment(edition=EVALUATION_2022, region="c", year=2024, answers=level("c", "0.5").assessment.answers[1:])
        )
        panel = panel_of([level("a", "0.2"), level("b", "0.8"), some])
        drawn = simulate(panel, Scenario(missing=Missing.like(panel)), draws=DRAWS, seed=1).totals[:, 2]
        assert set(drawn.tolist()) == {425 + 0.2 * 150, 425 + 0.8 * 150}

    def test_whole_evaluations_are_drawn_as_cuts(self) -> None:
        before = panel_of([level("a", "0.8"), level("b", "0.5"), level("c", "0.4")])
        after = panel_of([level("b", "0.25"), level("a", "0.6"), level("d", "0.1")])
        cuts = Cuts.between(before, after)
        assert (len(cuts.kept), cuts.left_out) == (2, 2)
        drawn = simulate(before.only(["c"]), Scenario(cuts=cuts), draws=DRAWS, seed=1).totals[:, 0]
        assert set(drawn.tolist()) == {0.75 * 400, 0.5 * 400}

    def test_points_that_were_raised_stop_at_the_maximum(self) -> None:
        cuts = Cuts.between(panel_of([level("a", "0.4")]), panel_of([level("a", "0.8")]))
        drawn = simulate(panel_of([level("b", "0.7")]), Scenario(cuts=cuts), draws=2, seed=1).totals[:, 0]
        assert drawn.tolist() == [1000.0, 1000.0]


class TestDriversAddUp:
    """The parts of the variance add up to one."""

    @few
    @given(scored(), weights)
    def test_shares_add_up_and_are_in_order(self, scores: tuple[Score, ...], drawn: Weights) -> None:
        """The largest comes first."""
        panel = panel_of([*scores, level("z", "0.1", "0.9")])
        found = drivers(panel, Scenario(weights=drawn, missing=Missing.uniform()), draws=DRAWS, seed=2)
        shares = [driver.share for driver in found]
        assert sum(shares) == pytest.approx(1)
        assert shares == sorted(shares, reverse=True)

    def test_the_only_thing_that_varies_drives_everything(self) -> None:
        some = score(
            Assessment(edition=EVALUATION_2022, region="a", year=2024, answers=level("a", "0.5").assessment.answers[1:])
        )
        first, *others = drivers(panel_of([some]), Scenario(missing=Missing.uniform()), draws=DRAWS, seed=2)
        assert (first.item.key, round(first.share, 9)) == (GROUPS[0].key, 1.0)
        assert all(round(driver.share, 9) == 0 for driver in others)


def level(region: str, share: str, first: str | None = None) -> Score:
    """Score a region that has one share of everything, or another of the first group."""
    shares = [Decimal(first or share), *[Decimal(share)] * (len(GROUPS) - 1)]
    answers = tuple(
        Answer(key=group.key, points=(group.max_points or Decimal(0)) * part)
        for group, part in zip(GROUPS, shares, strict=True)
    )
    return score(Assessment(edition=EVALUATION_2022, region=region, year=2024, answers=answers))


def only(key: str) -> Score:
    """Score a region that has all points of one group, and none elsewhere."""
    answers = tuple(
        Answer(key=g.key, points=(g.max_points or Decimal(0)) if g.key == key else Decimal(0)) for g in GROUPS
    )
    return score(Assessment(edition=EVALUATION_2022, region="a", year=2024, answers=answers))


AROUND = Scenario(weights=Weights(concentration=100))
HALVES = Cuts(kept=((0.5,) * len(GROUPS),), items=tuple(group.key for group in GROUPS), left_out=0)
