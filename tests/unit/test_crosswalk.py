from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from kha import errors, kla
from kha.kla import Comparability, Crosswalk, Link, Relation

WALK = kla.CROSSWALK_2011_2022


def test_every_indicator_of_both_editions_appears() -> None:
    assert {link.before for link in WALK.links} - {None} == {i.key for i in kla.PERMEN_12_2011.indicators}
    assert {link.after for link in WALK.links} - {None} == {i.key for i in kla.EVALUATION_2022.indicators}


def test_it_is_read_forwards() -> None:
    (link,) = WALK.successors("clean_water")
    assert (link.after, link.relation) == ("water_and_sanitation", Relation.BROADER)
    (dropped,) = WALK.successors("basic_immunisation")
    assert (dropped.after, dropped.relation) == (None, Relation.DROPPED)
    assert len(WALK.successors("special_protection_services")) == 4


def test_it_is_read_backwards() -> None:
    merged = WALK.predecessors("infant_feeding")
    assert [link.before for link in merged] == ["exclusive_breastfeeding", "breastfeeding_corners"]
    (new,) = WALK.predecessors("births_in_health_facilities")
    assert (new.before, new.relation) == (None, Relation.NEW)


def test_an_unknown_indicator_is_an_error_with_a_way_out() -> None:
    with pytest.raises(errors.UnknownItemError, match="Did you mean 'clean_water'"):
        WALK.successors("clean_watter")
    with pytest.raises(errors.UnknownItemError):
        WALK.predecessors("clean_water")


def test_nothing_of_2011_can_be_compared_in_points_or_shares() -> None:
    assert [pair.after.key for pair in WALK.group_pairs] == [group.key for group in kla.PERMEN_12_2011.groups]
    assert {pair.comparability for pair in WALK.group_pairs} == {Comparability.NOTHING}
    assert WALK.comparable_groups == ()


def test_with_maxima_of_ones_own_shares_can_be_compared_and_groups_whose_matter_changed_say_so() -> None:
    groups = tuple(attrs.evolve(group, max_points=Decimal(100)) for group in kla.PERMEN_12_2011.groups)
    walk = attrs.evolve(WALK, before=attrs.evolve(kla.PERMEN_12_2011, groups=groups))
    found = {pair.after.key: pair.comparability for pair in walk.comparable_groups}
    other = Comparability.SHARES_OF_OTHER_MATTER
    assert found == {
        "kelembagaan": Comparability.SHARES,
        "klaster_1": Comparability.SHARES,
        "klaster_2": other,
        "klaster_3": other,
        "klaster_4": other,
        "klaster_5": Comparability.SHARES,
    }


def test_a_pair_of_groups_knows_what_stayed_and_what_crossed() -> None:
    pair = next(pair for pair in WALK.group_pairs if pair.after.key == "klaster_4")
    assert [link.after for link in pair.inside] == [
        "twelve_year_education",
        "child_friendly_schools",
        "creativity_centres",
    ]
    assert [link.before for link in pair.crossing] == [
        "early_childhood_education",
        "school_travel",
        "creative_and_recreational_facilities",
    ]


def edition(key: str, *indicators: str) -> kla.Edition:
    group = kla.EVALUATION_2022.groups[0]
    items = tuple(attrs.evolve(group.indicators[0], key=name, measures=()) for name in indicators)
    return attrs.evolve(kla.EVALUATION_2022, key=key, groups=(attrs.evolve(group, indicators=items),))


def walk(old: str, new: str, *links: tuple[str | None, str, str | None]) -> Crosswalk:
    return attrs.evolve(
        WALK,
        before=edition("old", *old.split()),
        after=edition("new", *new.split()),
        links=tuple(Link(before=b, after=a, relation=Relation(r)) for b, r, a in links),
    )


@pytest.mark.parametrize(
    ("old", "new", "links"),
    [
        ("a", "x", [("a", "same", "x")]),
        ("a", "x", [("a", "narrower", "x")]),
        ("a", "x", [("a", "dropped", None), (None, "new", "x")]),
        ("a", "x y", [("a", "split", "x"), ("a", "split", "y")]),
        ("a b", "x", [("a", "merged", "x"), ("b", "merged", "x")]),
        ("a b", "x", [("a", "broader", "x"), ("b", "broader", "x")]),
        ("a b", "x y", [("a", "split", "x"), ("a", "split", "y"), ("b", "broader", "y")]),
    ],
)
def test_crosswalks_that_are_whole(old: str, new: str, links: list[tuple[str | None, str, str | None]]) -> None:
    assert len(walk(old, new, *links).links) == len(links)


@pytest.mark.parametrize(
    ("old", "new", "links", "complaint"),
    [
        ("a b", "x", [("a", "same", "x")], "'b' of old has no link"),
        ("a", "x y", [("a", "same", "x")], "'y' of new has no link"),
        ("a", "x", [("c", "same", "x"), ("a", "dropped", None)], "old has no indicator 'c'"),
        ("a b", "x", [("a", "same", "x"), ("b", "same", "x")], "from 'a' to 'x' cannot be 'same'"),
        ("a", "x", [("a", "merged", "x")], "cannot be 'merged'"),
        ("a", "x", [("a", "split", "x")], "cannot be 'split'"),
        ("a", "x", [("a", "split", "x"), ("a", "split", "x")], "cannot be 'split'"),
        ("a", "x y", [("a", "broader", "x"), ("a", "broader", "y")], "cannot be 'broader'"),
        ("a", "x", [("a", "new", "x")], "cannot be 'new'"),
        ("a", "x", [("a", "dropped", "x")], "cannot be 'dropped'"),
        ("a", "x", [("a", "same", None), (None, "new", "x")], "from 'a' to None cannot be 'same'"),
        ("a", "x", [("a", "same", "x"), (None, "new", None)], "from None to None cannot be 'new'"),
        ("a", "x", [("a", "same", "x"), (None, "broader", "x")], "from None to 'x' cannot be 'broader'"),
    ],
)
def test_what_contradicts_itself_is_refused(
    old: str, new: str, links: list[tuple[str | None, str, str | None]], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        walk(old, new, *links)


def test_the_vocabularies_speak_both_languages() -> None:
    assert all(member.label.id != member.label.en for kind in (Relation, Comparability) for member in kind)
