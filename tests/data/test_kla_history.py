"""The data of awards, gates and the crosswalk: linked, sourced, adding up, and never firmer than its sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
import re
from typing import cast
import unicodedata

import attrs

from kha import kla, sources
from kha.kla import Band, Relation
from kha.sources import Citation, Confidence, Provenance, Source
from kha.text import Text

CORPUS = (kla.AWARDS, kla.AWARD_COUNTS, kla.PROVINCIAL_AWARDS, kla.GATES, kla.CROSSWALK_2011_2022)
OTHER_ROOMS = ("kha.regions", "kha.kla.edition")


def walk(value: object) -> Iterator[object]:
    """Give a record and everything in it, but for the regions and editions it refers to."""
    yield value
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from walk(item)
    elif attrs.has(type(value)) and not type(value).__module__.startswith(OTHER_ROOMS):
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(value))):
            yield from walk(getattr(value, field.name))


EVERYTHING = list(walk(CORPUS))
NATIONAL = [count for count in kla.AWARD_COUNTS if count.province is None]


def test_the_years_are_those_that_are_known() -> None:
    assert [count.year for count in NATIONAL] == [2011, 2012, 2013, 2015, *range(2017, 2026)]
    assert [count.year for count in NATIONAL if not count.awarded] == [2020, 2024]


def test_the_categories_add_up_to_the_total_wherever_both_are_known() -> None:
    known = {count.year: count.adds_up for count in NATIONAL if count.adds_up is not None}
    assert known == dict.fromkeys([2018, 2019, 2021, 2022, 2023, 2025], True)


def test_a_recalled_split_says_so() -> None:
    recalled = [
        count.year
        for count in NATIONAL
        if count.numbers_provenance and count.numbers_provenance.confidence is Confidence.D
    ]
    assert recalled == [2021]


def test_no_district_ever_received_the_highest_category() -> None:
    assert {count.number(Band.KLA) for count in NATIONAL if count.awarded} == {0}
    assert not kla.find_awards(category=Band.KLA)


def test_no_more_awards_are_named_than_were_counted() -> None:
    for count in kla.AWARD_COUNTS:
        named = kla.find_awards(year=count.year, province=count.province)
        assert count.awarded or not named
        for category, times in Counter(award.category for award in named).items():
            most = None if category is None else count.number(category)
            assert most is None or times <= most
        assert count.total is None or len(named) <= count.total


def test_all_of_the_highest_categories_are_named_where_sources_name_them() -> None:
    complete = [(2015, Band.NINDYA), (2017, Band.UTAMA), (2019, Band.UTAMA), (2021, Band.UTAMA)]
    for year, category in complete:
        assert len(kla.find_awards(year=year, category=category)) == kla.award_count(year).number(category)


def test_awards_stand_once_and_in_order() -> None:
    order = [(award.year, award.region.code) for award in kla.AWARDS]
    assert order == sorted(set(order))


def test_provinces_are_named_once_in_order_and_as_many_as_are_counted() -> None:
    for award in kla.PROVINCIAL_AWARDS:
        codes = [province.code for province in award.provinces]
        assert codes == sorted(set(codes))
        assert not codes or award.total in {None, len(codes)}


def test_every_award_and_count_rests_on_a_source() -> None:
    records: tuple[kla.Award | kla.AwardCount | kla.ProvincialAward | kla.Gate, ...]
    records = (*kla.AWARDS, *kla.AWARD_COUNTS, *kla.PROVINCIAL_AWARDS, *kla.GATES)
    for record in records:
        assert record.provenance.confidence is not Confidence.D
        assert record.provenance.citations


def test_the_crosswalk_says_that_it_is_ours() -> None:
    known = kla.CROSSWALK_2011_2022.provenance
    assert known.confidence is Confidence.D
    assert known.note is not None
    assert "not an official one" in known.note.en


def test_every_link_but_the_same_gives_its_reason() -> None:
    for link in kla.CROSSWALK_2011_2022.links:
        assert (link.reason is None) is (link.relation is Relation.SAME)


def test_the_relations_are_as_many_as_were_written() -> None:
    relations = Counter(link.relation for link in kla.CROSSWALK_2011_2022.links)
    assert relations == {
        Relation.SAME: 5,
        Relation.NARROWER: 1,
        Relation.BROADER: 11,
        Relation.SPLIT: 6,
        Relation.MERGED: 9,
        Relation.DROPPED: 3,
        Relation.NEW: 1,
    }


def test_gates_rise_with_the_bands_and_ask_for_no_more_than_there_is() -> None:
    for gate in kla.GATES:
        assert [t.band for t in gate.thresholds] == [band for band in Band if band in {t.band for t in gate.thresholds}]
        counts = [threshold.least for threshold in gate.thresholds]
        assert counts == sorted(set(counts))
        assert counts[0] > 0
        assert counts[-1] <= gate.components
        assert 0 < gate.share <= 1


def test_both_languages_are_there_clean_and_different() -> None:
    titles = {id(value.title) for value in EVERYTHING if isinstance(value, Source)}
    texts = [value for value in EVERYTHING if isinstance(value, Text) and id(value) not in titles]
    assert len(texts) > 60
    for text in texts:
        assert text.id != text.en
        for words in (text.id, text.en):
            assert unicodedata.is_normalized("NFC", words)
            assert "  " not in words
            assert not re.search(r"â€|Ã.|\ufffd|[\x00-\x1f]", words)


def test_every_citation_is_of_a_described_source() -> None:
    assert {value.source for value in EVERYTHING if isinstance(value, Citation)} <= set(sources.SOURCES)


def test_every_statement_is_sourced_or_admits_to_be_recalled() -> None:
    known = [value for value in EVERYTHING if isinstance(value, Provenance)]
    assert len(known) > 60
    assert all(provenance.citations or provenance.confidence is Confidence.D for provenance in known)
