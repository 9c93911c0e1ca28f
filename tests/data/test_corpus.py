"""The data has its own tests: whole, unique, linked, in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import Enum
import re
from typing import cast
import unicodedata

import attrs
import pytest

from kha import crc, kla, scoring, sources
from kha.sources import Citation, Confidence, Provenance, Source
from kha.text import Text

CORPUS = (crc.ARTICLES, crc.GENERAL_PRINCIPLES, kla.EDITIONS, kla.BAND_POLICIES, sources.LAWS, sources.SOURCES)

SAME_IN_BOTH = {"Pratama", "Madya", "Nindya", "Utama", "KLA"}


def walk(value: object) -> Iterator[object]:
    """Give a record and everything in it."""
    yield value
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from walk(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(value))):
            yield from walk(getattr(value, field.name))


EVERYTHING = list(walk(CORPUS))
TEXTS = [value for value in EVERYTHING if isinstance(value, Text)]
PROVENANCES = [value for value in EVERYTHING if isinstance(value, Provenance)]
TITLES = {id(value.title) for value in EVERYTHING if isinstance(value, Source)}


def test_the_corpus_is_whole() -> None:
    assert [article.number for article in crc.ARTICLES] == list(range(1, 55))
    assert Counter(article.part for article in crc.ARTICLES) == {crc.Part.I: 41, crc.Part.II: 4, crc.Part.III: 9}
    assert [len(edition.indicators) for edition in kla.EDITIONS] == [31, 24]
    assert [p.article for p in crc.GENERAL_PRINCIPLES] == [2, 3, 6, 12]
    carried = [article.number for article in crc.ARTICLES if article.principle is not None]
    assert carried == [crc.general_principle(p).article for p in crc.Principle]


def test_keys_are_unique() -> None:
    for records in (kla.EDITIONS, kla.BAND_POLICIES, sources.LAWS, sources.SOURCES):
        keys = [record.key for record in records]
        assert len(keys) == len(set(keys))


def test_numbers_of_indicators_are_unique_and_in_order() -> None:
    for edition in kla.EDITIONS:
        assert [i.code for i in edition.indicators] == [str(n + 1) for n in range(len(edition.indicators))]


def test_no_key_carries_the_indicators_number() -> None:
    for edition in kla.EDITIONS:
        for indicator in edition.indicators:
            assert not re.search(r"\d", indicator.key)


def test_both_languages_are_there_and_clean() -> None:
    assert len(TEXTS) > 400
    for text in TEXTS:
        for words in (text.id, text.en):
            assert unicodedata.is_normalized("NFC", words)
            assert "  " not in words
            assert not re.search(r"â€|Ã.|\ufffd|[\x00-\x1f]", words), f"mojibake in {words!r}"


def test_translations_differ_except_for_proper_names() -> None:
    """A title of a document may be the same in both; a label may not, unless it is a proper name."""
    for text in TEXTS:
        if id(text) not in TITLES:
            assert text.id != text.en or text.id in SAME_IN_BOTH, text.id


def test_every_statement_is_sourced_or_admits_to_be_recalled() -> None:
    assert len(PROVENANCES) > 200
    for provenance in PROVENANCES:
        assert provenance.citations or provenance.confidence is Confidence.D


def test_every_citation_is_of_a_described_source() -> None:
    described = set(sources.SOURCES)
    cited = {value.source for value in EVERYTHING if isinstance(value, Citation)}
    assert cited <= described


def test_grade_d_decides_no_points_and_no_threshold() -> None:
    for edition in kla.EDITIONS:
        for item in edition.items:
            assert (item.max_points is None) == (item.max_points_provenance is None)
            known = item.max_points_provenance
            assert known is None or known.confidence is not Confidence.D
    assert all(policy.provenance.confidence is not Confidence.D for policy in kla.BAND_POLICIES)


def test_ranges_of_a_policy_rise_and_do_not_overlap() -> None:
    for policy in kla.BAND_POLICIES:
        assert [r.band for r in policy.ranges] == list(kla.Band)
        for lower, upper in zip(policy.ranges, policy.ranges[1:], strict=False):
            assert lower.lower < lower.upper <= upper.lower < upper.upper
            assert lower.upper < upper.lower or not (lower.upper_included and upper.lower_included)


@pytest.mark.parametrize(
    "kind", [crc.Part, crc.Principle, kla.Band, kla.NoBand, kla.GroupKind, scoring.Stage, Confidence, sources.LawKind]
)
def test_every_closed_vocabulary_has_labels(kind: type[Enum]) -> None:
    for member in kind:
        assert isinstance(member.label, Text)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def test_no_label_is_as_long_as_a_sentence_of_a_treaty() -> None:
    """Titles and labels are short, subjects one line: there is no room for a copied paragraph."""
    for article in crc.ARTICLES:
        assert max(len(article.title.id), len(article.title.en)) <= 80
        assert max(len(article.subject.id), len(article.subject.en)) <= 200
    for edition in kla.EDITIONS:
        assert all(max(len(item.label.id), len(item.label.en)) <= 110 for item in edition.items)
