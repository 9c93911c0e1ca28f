"""How points become bands, for every built-in policy."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
import pytest

from kha.kla import BAND_POLICIES, PUBLISHED_2022, PUBLISHED_2022_WITH_GAPS, Band, BandPolicy, NoBand
from tests.strategies import points

ORDER: list[Band | NoBand] = [NoBand.BELOW, *Band]
policies = st.sampled_from(BAND_POLICIES)


class TestPublishedThresholds:
    """The ministry's table: Pratama 500-600, Madya 601-700, Nindya 701-800, Utama 801-900, KLA 901-1000."""

    @given(st.integers(500, 1000), policies)
    def test_every_policy_agrees_with_every_published_whole_number(self, whole: int, policy: BandPolicy) -> None:
        """From 501 on no whole number is read differently; 500 itself is what one policy is about."""
        expected = list(Band)[max(0, (whole - 501) // 100)]
        if whole > 500 or policy is not BAND_POLICIES[1]:
            assert policy.classify(Decimal(whole)) is expected


class TestNoHoles:
    """The default policy leaves no hole between two bands; the literal one leaves them undetermined."""

    @given(points())
    def test_the_default_policy_is_never_undetermined(self, drawn: Decimal) -> None:
        """Every score from 0 to 1000 has a band or lies below Pratama."""
        assert PUBLISHED_2022.classify(drawn) in ORDER

    @given(st.sampled_from([600, 700, 800, 900]), points(1))
    def test_a_score_inside_a_hole_is_undetermined_when_taken_literally(self, edge: int, part: Decimal) -> None:
        """600 and 601 have a band, everything between them has none."""
        inside = 0 < part < 1
        outcome = PUBLISHED_2022_WITH_GAPS.classify(edge + part)
        assert (outcome is NoBand.UNDETERMINED) is inside


class TestMonotone:
    """More points never mean a lower band."""

    @given(points(), points(), policies.filter(lambda p: p is not PUBLISHED_2022_WITH_GAPS))
    def test_classification_keeps_the_order_of_scores(self, one: Decimal, other: Decimal, policy: BandPolicy) -> None:
        """The band of the larger score is at least that of the smaller."""
        low, high = sorted((one, other))
        assert ORDER.index(policy.classify(low)) <= ORDER.index(policy.classify(high))


class TestBetween:
    """The bands of an interval are the bands of the scores in it."""

    @given(points(), points(), points(), policies)
    def test_a_score_within_an_interval_has_one_of_its_bands(
        self, one: Decimal, other: Decimal, third: Decimal, policy: BandPolicy
    ) -> None:
        """Nothing possible is left out."""
        low, middle, high = sorted((one, other, third))
        assert policy.classify(middle) in policy.between(low, high)

    @given(points(), points(), policies)
    def test_both_ends_are_among_the_bands_of_an_interval(
        self, one: Decimal, other: Decimal, policy: BandPolicy
    ) -> None:
        """The first outcome is the lower end's, the last the upper end's."""
        low, high = sorted((one, other))
        bands = policy.between(low, high)
        assert (bands[0], policy.classify(high) in bands) == (policy.classify(low), True)

    @given(points(), policies)
    def test_without_a_limit_everything_above_is_possible(self, low: Decimal, policy: BandPolicy) -> None:
        """An unknown maximum leaves every higher band open."""
        bands = policy.between(low, None)
        assert bands[0] is policy.classify(low)
        assert bands[-1] is NoBand.ABOVE_SCALE


@pytest.mark.parametrize("policy", BAND_POLICIES, ids=lambda p: p.key)
@pytest.mark.parametrize("bad", ["NaN", "Infinity"])
def test_what_is_no_number_is_refused(policy: BandPolicy, bad: str) -> None:
    with pytest.raises(ValueError, match="finite"):
        policy.classify(Decimal(bad))


def test_an_interval_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="fewer first"):
        PUBLISHED_2022.between(Decimal(2), Decimal(1))


def test_outside_the_scale() -> None:
    assert PUBLISHED_2022.classify(Decimal("499.99")) is NoBand.BELOW
    assert PUBLISHED_2022.classify(Decimal("1000.01")) is NoBand.ABOVE_SCALE
