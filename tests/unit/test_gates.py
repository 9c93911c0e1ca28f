from __future__ import annotations

from decimal import Decimal

import attrs
from hypothesis import given
from hypothesis import strategies as st
import pytest

from kha import errors, kla
from kha.kla import SANGGAU_2018, Band
from kha.scoring import Answer, Assessment, GateOutcome, Score, check_gate, score

MAXIMUM = Decimal(10)


def with_maxima(*, unknown: int = 0) -> kla.Edition:
    """The form of 2011 as if every indicator had a maximum of 10 points, but for the last ones."""
    known = {i.key for i in kla.PERMEN_12_2011.indicators[: 31 - unknown]}
    groups = tuple(
        attrs.evolve(
            group,
            indicators=tuple(attrs.evolve(i, max_points=MAXIMUM if i.key in known else None) for i in group.indicators),
        )
        for group in kla.PERMEN_12_2011.groups
    )
    return attrs.evolve(kla.PERMEN_12_2011, key="with_maxima", groups=groups)


def scored(edition: kla.Edition, *points: str | None) -> Score:
    """Score the first indicators with these points, leaving out those that are ``None``."""
    answers = [
        Answer(key=indicator.key, points=Decimal(value))
        for indicator, value in zip(edition.indicators, points, strict=False)
        if value is not None
    ]
    return score(Assessment(edition=edition, region="Kabupaten Contoh", year=2018, answers=tuple(answers)))


def test_the_published_counts() -> None:
    bands = (Band.PRATAMA, Band.MADYA, Band.NINDYA)
    assert [SANGGAU_2018.least(band) for band in bands] == [17, 21, 25]
    assert (SANGGAU_2018.components, SANGGAU_2018.share) == (31, Decimal("0.70"))


def test_exactly_the_share_is_enough() -> None:
    points = ["7"] * 20 + ["6.99"] * 11
    result = check_gate(scored(with_maxima(), *points), SANGGAU_2018, Band.MADYA)
    assert (len(result.passing), len(result.failing), len(result.undecided)) == (20, 11, 0)
    assert (result.required, result.outcome) == (21, GateOutcome.NOT_MET)
    assert check_gate(scored(with_maxima(), *points), SANGGAU_2018, Band.PRATAMA).outcome is GateOutcome.MET


def test_missing_answers_leave_it_undecided_until_they_cannot_change_it() -> None:
    some = check_gate(scored(with_maxima(), *["10"] * 16), SANGGAU_2018, Band.PRATAMA)
    assert (len(some.passing), len(some.undecided), some.outcome) == (16, 15, GateOutcome.UNDECIDED)
    enough = check_gate(scored(with_maxima(), *["10"] * 17), SANGGAU_2018, Band.PRATAMA)
    assert enough.outcome is GateOutcome.MET
    hopeless = check_gate(scored(with_maxima(), *["0"] * 15), SANGGAU_2018, Band.PRATAMA)
    assert (len(hopeless.failing), len(hopeless.undecided), hopeless.outcome) == (15, 16, GateOutcome.NOT_MET)


def test_where_no_maximum_is_public_nothing_is_pretended() -> None:
    everything = ["10"] * 31
    result = check_gate(scored(kla.PERMEN_12_2011, *everything), SANGGAU_2018, Band.PRATAMA)
    assert (result.passing, result.failing, result.outcome) == ((), (), GateOutcome.UNDECIDED)
    assert result.undecided == kla.PERMEN_12_2011.indicators
    half = check_gate(scored(with_maxima(unknown=10), *everything), SANGGAU_2018, Band.NINDYA)
    assert (len(half.passing), len(half.undecided), half.outcome) == (21, 10, GateOutcome.UNDECIDED)


def test_points_of_a_whole_group_say_nothing_about_its_indicators() -> None:
    edition = with_maxima()
    answers = tuple(Answer(key=group.key, points=Decimal(30)) for group in edition.groups)
    whole = score(Assessment(edition=edition, region="Kabupaten Contoh", year=2018, answers=answers))
    assert check_gate(whole, SANGGAU_2018, Band.PRATAMA).outcome is GateOutcome.UNDECIDED


def test_a_form_with_another_number_of_indicators_is_refused() -> None:
    with pytest.raises(errors.InapplicableGateError, match="a form with 31 components") as caught:
        check_gate(scored(kla.EVALUATION_2022), SANGGAU_2018, Band.PRATAMA)
    assert (caught.value.gate, caught.value.components) == ("sanggau_2018", 31)
    assert (caught.value.edition, caught.value.found) == ("evaluation_2022", 24)


@pytest.mark.parametrize("band", [Band.UTAMA, Band.KLA])
def test_a_band_without_a_published_count_is_refused(band: Band) -> None:
    with pytest.raises(LookupError, match="says nothing of the band"):
        check_gate(scored(with_maxima()), SANGGAU_2018, band)


def test_outcomes_speak_both_languages() -> None:
    assert all(outcome.label.id != outcome.label.en for outcome in GateOutcome)


POINTS = st.integers(0, 1000).map(lambda n: str(Decimal(n).scaleb(-2)))


class TestAGateIsNeverPretended:
    """What is told of a gate holds however the missing answers turn out."""

    @given(st.lists(st.none() | POINTS, min_size=31, max_size=31), st.lists(POINTS, min_size=31, max_size=31))
    def test_completing_the_answers_never_turns_what_was_decided(
        self, partial: list[str | None], rest: list[str]
    ) -> None:
        edition = with_maxima()
        whole = [given_points or other for given_points, other in zip(partial, rest, strict=True)]
        early = check_gate(scored(edition, *partial), SANGGAU_2018, Band.PRATAMA)
        late = check_gate(scored(edition, *whole), SANGGAU_2018, Band.PRATAMA)
        assert set(early.passing) <= set(late.passing)
        assert set(early.failing) <= set(late.failing)
        assert late.undecided == ()
        assert early.outcome in {late.outcome, GateOutcome.UNDECIDED}

    @given(st.lists(st.none() | POINTS, min_size=31, max_size=31))
    def test_each_indicator_stands_in_exactly_one_list(self, partial: list[str | None]) -> None:
        edition = with_maxima(unknown=7)
        result = check_gate(scored(edition, *partial), SANGGAU_2018, Band.PRATAMA)
        together = [*result.passing, *result.failing, *result.undecided]
        assert sorted(i.key for i in together) == sorted(i.key for i in edition.indicators)
