from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
import pytest

from kha.exact import add
from kha.kla import EVALUATION_2022, NOT_OFFICIAL, PERMEN_12_2011, PUBLISHED_2022, equally_weighted, weighted
from kha.report import explain
from kha.scoring import Answer, Assessment, score
from kha.text import Language, Text

KEYS = [indicator.key for indicator in EVALUATION_2022.indicators]
OWN = Text(id="bobot sendiri", en="own weights")


class TestWeightsAddUp:
    """Maxima made from weights add up to the official maximum of their group, whatever the weights."""

    @given(st.lists(st.integers(0, 10**6), min_size=len(KEYS), max_size=len(KEYS)))
    def test_no_hundredth_is_lost(self, drawn: list[int]) -> None:
        """Indicators' maxima sum to the group's, none is negative, and zero weights have zero points."""
        weights = {
            key: Decimal(1 + weight if key.endswith("n") else weight) for key, weight in zip(KEYS, drawn, strict=True)
        }
        for group in EVALUATION_2022.groups:
            if group.indicators and not any(weights[i.key] for i in group.indicators):
                weights[group.indicators[0].key] = Decimal(1)
        edition = weighted(EVALUATION_2022, weights, key="own", label=OWN)
        for group in edition.groups:
            maxima = [i.max_points for i in group.indicators if i.max_points is not None]
            assert not group.indicators or add(maxima) == group.max_points
            assert all(maximum >= 0 for maximum in maxima)
            assert all(i.max_points == 0 for i in group.indicators if not weights[i.key])


def test_a_weighted_edition_says_that_it_is_not_official() -> None:
    edition = equally_weighted(EVALUATION_2022)
    assert "bukan bobot resmi" in edition.label.id
    assert "not official" in edition.label.en
    assert edition.key == "evaluation_2022_equal_weights"
    assert {i.max_points_provenance for i in edition.indicators} == {NOT_OFFICIAL}
    assert all(i.max_points is None for i in EVALUATION_2022.indicators)


def test_a_report_made_with_weights_says_that_they_are_not_official() -> None:
    answer = Answer(key="nutrition", points=Decimal(5))
    edition = equally_weighted(EVALUATION_2022)
    result = score(Assessment(edition=edition, region="Kabupaten Contoh", year=2024, answers=(answer,)))
    text = " ".join(explain(result, PUBLISHED_2022, Language.EN).text().split())
    assert "equal weights within each group (weights not official)" in text
    assert "Maxima of groups: Grade B" in text
    assert "Maxima of indicators: Grade D" in text
    assert "an assumption for research, not official weights" in text


def test_where_no_group_maximum_is_known_there_is_nothing_to_share() -> None:
    assert all(i.max_points is None for i in equally_weighted(PERMEN_12_2011).indicators)


def test_weights_name_every_indicator_and_nothing_else() -> None:
    with pytest.raises(ValueError, match="Mend these keys: no_such_indicator, nutrition"):
        weighted(
            EVALUATION_2022,
            {key: Decimal(1) for key in [*KEYS, "no_such_indicator"] if key != "nutrition"},
            key="own",
            label=OWN,
        )


@pytest.mark.parametrize("bad", ["-1", "NaN", "0"])
def test_weights_are_finite_not_negative_and_not_all_zero(bad: str) -> None:
    with pytest.raises(ValueError, match="not all zero in a group"):
        weighted(EVALUATION_2022, dict.fromkeys(KEYS, Decimal(bad)), key="own", label=OWN)
