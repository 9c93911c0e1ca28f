from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from kha import errors, kla


def test_the_edition_of_2022_is_24_indicators_in_eight_groups_that_make_a_thousand() -> None:
    edition = kla.EVALUATION_2022
    assert [len(group.indicators) for group in edition.groups] == [3, 3, 5, 6, 3, 4, 0, 0]
    assert [group.max_points for group in edition.groups] == [150, 115, 170, 150, 110, 205, 25, 75]
    assert edition.max_points == Decimal(1000)
    assert all(indicator.max_points is None for indicator in edition.indicators)


def test_the_edition_of_2011_is_31_indicators_without_public_maxima() -> None:
    edition = kla.PERMEN_12_2011
    assert [len(group.indicators) for group in edition.groups] == [7, 3, 3, 9, 5, 4]
    assert edition.max_points is None


def test_items_are_found_by_key_and_indicators_by_number() -> None:
    edition = kla.EVALUATION_2022
    assert edition.item("klaster_3").label.en == "Basic health and welfare"
    assert edition.indicator("4") is edition.item("birth_certificate")
    assert edition.group_of(edition.indicator("4")).key == "klaster_1"


def test_what_does_not_exist_is_an_error_with_a_way_out() -> None:
    edition = kla.EVALUATION_2022
    with pytest.raises(errors.UnknownItemError, match="Did you mean 'birth_certificate'"):
        edition.item("birth_certificat")
    with pytest.raises(errors.UnknownItemError):
        edition.indicator("25")
    with pytest.raises(errors.UnknownItemError):
        edition.group_of(kla.PERMEN_12_2011.indicator("4"))


def test_keys_are_unique_within_an_edition() -> None:
    group = kla.EVALUATION_2022.groups[0]
    with pytest.raises(ValueError, match="Rename all but one of each: kelembagaan"):
        attrs.evolve(kla.EVALUATION_2022, groups=(group, attrs.evolve(group, indicators=())))


def test_a_policy_knows_the_range_of_its_bands() -> None:
    policy = kla.band_policy("published_2022")
    assert policy.range_of(kla.Band.MADYA).lower == 600
    short = attrs.evolve(policy, ranges=policy.ranges[:1])
    with pytest.raises(LookupError, match="knows no band 'kla'"):
        short.range_of(kla.Band.KLA)


@pytest.mark.parametrize(("least", "most"), [("NaN", None), ("500", "Infinity"), ("501", "500")])
def test_a_policy_is_asked_about_a_range_of_points(least: str, most: str | None) -> None:
    with pytest.raises(ValueError, match=f"no score from {least} to {most}: give finite points, the fewer first"):
        kla.PUBLISHED_2022.between(Decimal(least), None if most is None else Decimal(most))


def test_closed_vocabularies_speak_both_languages() -> None:
    labels = [member.label for kind in (kla.Band, kla.NoBand, kla.GroupKind) for member in kind]
    assert all(label.id and label.en for label in labels)
