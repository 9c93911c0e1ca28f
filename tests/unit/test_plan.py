from __future__ import annotations

from decimal import Decimal
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
import pytest

from kha import read_assessment
from kha.errors import InvalidAssessmentError
from kha.exact import add
from kha.kla import PUBLISHED_2022, Band
from kha.scoring import Answer, Assessment, plan, score, what_if
from tests.strategies import assessments

SUMBAWA = score(read_assessment("examples/sumbawa-2022.toml"))


class TestDominance:
    """A plan never suggests more items for fewer points."""

    @given(assessments(with_maxima=True), st.sampled_from(Band))
    def test_no_set_of_as_many_items_brings_more(self, assessment: Assessment, band: Band) -> None:
        """Every other choice of as many items gains at most as much; with one item fewer the band is not reached."""
        result = score(assessment)
        made = plan(result, PUBLISHED_2022, band)
        open_points = [add((s.lost, s.undecided)) for s in result.shortfalls()]
        size = len(made.steps)
        if size <= 3 and len(open_points) <= 12:
            assert made.gain == max(add(chosen) for chosen in combinations(open_points, size))
        lower = PUBLISHED_2022.range_of(band).lower
        if made.steps and made.reaches:
            last = add((made.steps[-1].lost, made.steps[-1].undecided))
            assert result.bounds.lower + made.gain - last <= lower <= result.bounds.lower + made.gain


def test_the_fewest_groups_that_bring_sumbawa_to_madya() -> None:
    madya = plan(SUMBAWA, PUBLISHED_2022, Band.MADYA)
    assert [step.node.key for step in madya.steps] == ["klaster_5"]
    assert (madya.gain, madya.reaches) == (Decimal("100.15"), True)
    highest = plan(SUMBAWA, PUBLISHED_2022, Band.KLA)
    assert (len(highest.steps), highest.reaches) == (6, True)


def test_what_does_not_apply_is_no_step() -> None:
    skipped = what_if(SUMBAWA, [Answer(key="klaster_5", not_applicable=True)])
    assert [step.node.key for step in plan(skipped, PUBLISHED_2022, Band.PRATAMA).steps] == ["klaster_2", "kelembagaan"]
    every = what_if(SUMBAWA, [Answer(key=node.key, not_applicable=True) for node in SUMBAWA.groups])
    nothing = plan(every, PUBLISHED_2022, Band.PRATAMA)
    assert not nothing.steps
    assert not nothing.gain
    assert not nothing.reaches


def test_a_band_that_is_reached_takes_nothing() -> None:
    assert plan(SUMBAWA, PUBLISHED_2022, Band.PRATAMA).steps == ()


def test_if_we_did_these_the_score_would_be_exact_and_the_old_one_stays() -> None:
    better = what_if(
        SUMBAWA,
        [Answer(key="klaster_5", points=Decimal("199.01")), Answer(key="dekela", points=Decimal(75))],
    )
    assert better.total() == Decimal("644.51")
    assert SUMBAWA.total() == Decimal("505.85")


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(InvalidAssessmentError):
        what_if(SUMBAWA, [Answer(key="nutrition", points=Decimal(1))])
