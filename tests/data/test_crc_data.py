"""The data on the Convention: whole, in order, unique, linked both ways, in both languages, without treaty text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
import re
from typing import cast
import unicodedata

import attrs
import pytest

from kha import crc, kla
from kha.sources import Confidence, Provenance
from kha.text import Language, Text

CORPUS: tuple[object, ...] = (
    crc.ARTICLES,
    crc.ATTESTED_TITLES,
    crc.GENERAL_PRINCIPLES,
    crc.GUIDELINES,
    crc.GENERAL_COMMENTS,
    crc.PROTOCOLS,
    crc.CONVENTION,
    crc.INDONESIA,
    crc.NATIONAL_LAWS,
)
MAPPED = [item for edition in kla.EDITIONS for item in (*edition.groups, *edition.indicators)]


def walk(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from walk(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(value))):
            yield from walk(getattr(value, field.name))


EVERYTHING = list(walk(CORPUS))


def test_counts() -> None:
    assert (len(crc.ARTICLES), len(crc.PROVISIONS), sum(len(a.provisions) for a in crc.ARTICLES)) == (54, 208, 154)
    assert [len(guidelines.clusters) for guidelines in crc.GUIDELINES] == [8, 8, 8, 9]
    assert [c.number for c in crc.GENERAL_COMMENTS] == list(range(1, 28))
    assert [p.key for p in crc.PROTOCOLS] == ["opac", "opsc", "opic"]
    assert len(crc.INDONESIA.cycles) == 4
    assert len(crc.NATIONAL_LAWS) == 17
    assert len({anchor.law.key for anchor in crc.NATIONAL_LAWS}) == 16


def test_the_structure_is_complete_without_holes() -> None:
    for provision in crc.PROVISIONS:
        own = [(p.item or p.letter or str(p.paragraph)) for p in provision.children]
        roman = ["i", "ii", "iii", "iv", "v", "vi", "vii"]
        wanted = [str(n + 1) for n in range(len(own))], list("abcdefg")[: len(own)], roman
        assert not own or own in wanted
    assert [a.number for a in crc.ARTICLES if a.provisions and a.provisions[0].paragraph is None] == [
        17, 21, 34, 37, 41, 45,
    ]  # fmt: skip


def test_everything_is_in_order_and_unique() -> None:
    topics = (crc.GENERAL_PRINCIPLES, crc.GENERAL_COMMENTS, crc.NATIONAL_LAWS, MAPPED)
    for provisions in (topic.provisions for kind in topics for topic in kind):
        assert all(before < after for before, after in pairwise(provisions))
    dates = [guidelines.dated.day for guidelines in crc.GUIDELINES]
    assert dates == sorted(dates)
    for guidelines in crc.GUIDELINES:
        assert len({cluster.theme for cluster in guidelines.clusters}) == len(guidelines.clusters)
        assert all(cluster.guidelines == guidelines.key for cluster in guidelines.clusters)
        themes = [list(crc.ClusterTheme).index(cluster.theme) for cluster in guidelines.clusters]
        assert themes == sorted(themes)
    symbols = Counter(c.symbol for c in crc.GENERAL_COMMENTS if c.symbol is not None)
    assert max(symbols.values()) == 1
    years = [c.year for c in crc.GENERAL_COMMENTS if c.year is not None]
    assert years == sorted(years)


def test_both_languages_are_there_and_clean() -> None:
    texts = [value for value in EVERYTHING if isinstance(value, Text)]
    assert len(texts) > 500
    for text in texts:
        for words in (text.id, text.en):
            assert unicodedata.is_normalized("NFC", words)
            assert "  " not in words
            assert not re.search(r"â€|Ã.|�|[\x00-\x1f]", words)


def test_labels_differ_between_the_languages() -> None:
    labels = [c.label for g in crc.GUIDELINES for c in g.clusters] + [c.label for c in crc.GENERAL_COMMENTS]
    labels += [p.label for p in crc.PROTOCOLS] + [a.subject for a in crc.NATIONAL_LAWS]
    assert all(label.id != label.en for label in labels)


def test_there_is_no_room_for_a_sentence_of_a_treaty() -> None:
    texts = [a.subject for a in crc.ARTICLES] + [a.subject for a in crc.NATIONAL_LAWS]
    texts += [c.label for c in crc.GENERAL_COMMENTS] + [crc.INDONESIA.reservation.subject]
    for text in texts:
        for words in (text.id, text.en):
            assert len(words) <= 200
            assert not words.endswith(".")
            assert not re.search(r"\bStates Parties\b|\bNegara-Negara Pihak\b|\bshall\b", words)


@pytest.mark.parametrize("article", crc.ARTICLES, ids=lambda a: str(a.number))
def test_links_resolve_both_ways(article: crc.Article) -> None:
    for cluster in article.clusters:
        assert article in cluster.articles
    for comment in article.general_comments:
        assert article in comment.articles
    for principle in article.general_principles:
        assert article in principle.articles
    for anchor in article.national_laws:
        assert article in anchor.articles
    for protocol in article.protocols:
        assert article in protocol.articles
    for title in article.attested_titles:
        assert crc.article(title.article) is article
    for edition in kla.EDITIONS:
        for indicator in edition.indicators_for(article):
            assert article in indicator.articles


def test_the_walk_from_an_article_and_back() -> None:
    """Article, principle, committee cluster, general comment, KLA indicator, article: by attributes alone."""
    (principle,) = crc.ARTICLE_12.general_principles
    (cluster,) = crc.CRC_C_58_REV_3.clusters_of(principle)
    assert cluster in principle.clusters
    comment = next(c for c in cluster.general_comments if c.provisions == principle.provisions)
    assert comment is crc.GENERAL_COMMENT_12
    (indicator,) = kla.EVALUATION_2022.indicators_for(comment)
    assert indicator.key == "child_participation"
    assert crc.ARTICLE_12 in indicator.articles
    assert principle in indicator.general_principles
    assert comment in indicator.general_comments
    assert cluster in indicator.clusters


def test_every_article_before_the_procedural_ones_is_in_a_cluster() -> None:
    """Only article 41, the Committee's own (43 to 45, but for 44(6)) and the final clauses are in none."""
    for guidelines in crc.GUIDELINES:
        listed = {article.number for cluster in guidelines.clusters for article in cluster.articles}
        assert listed == {*range(1, 41), 42, 44}
    assert crc.CRC_C_58_REV_3.clusters_of(crc.provision("44(1)")) == ()


def test_a_theme_bears_words_of_its_latest_cluster() -> None:
    assert len({theme.label.id for theme in crc.ClusterTheme}) == len(crc.ClusterTheme)
    for cluster in crc.CRC_C_58_REV_3.clusters:
        assert set(cluster.theme.label.en.split()) <= set(cluster.label.en.split())


def test_what_moved_to_the_cluster_on_violence() -> None:
    moves = {m.provision.reference: m for m in crc.CRC_C_58_REV_3.moves_since(crc.CRC_C_58_REV_2)}
    violence = crc.CRC_C_58_REV_3.cluster(crc.ClusterTheme.VIOLENCE)
    assert list(moves) == [p.reference for p in violence.provisions]
    assert moves["34"].before == (crc.ClusterTheme.SPECIAL_PROTECTION,)
    assert moves["34"].after == (crc.ClusterTheme.VIOLENCE,)
    assert crc.CRC_C_58_REV_3.moves_since(crc.CRC_C_58_REV_3) == ()


def test_the_principles_and_what_indonesian_texts_call_them() -> None:
    for record in crc.GENERAL_PRINCIPLES:
        assert record.comment == 5
        assert record.paragraphs[0] == "12"
        assert record.wordings[0].law is not None
        assert record.wordings[0].law.key == "uu_23_2002"
        assert crc.ARTICLES[record.article - 1].principle is record.principle
        assert [p.article for p in record.provisions] == [record.article]
    views = crc.general_principle(crc.Principle.VIEWS_OF_THE_CHILD)
    assert [w.words.split()[-2] for w in views.wordings] == ["pendapat", "pandangan"]
    survival = crc.general_principle(crc.Principle.SURVIVAL_AND_DEVELOPMENT)
    assert {w.used_in for w in survival.wordings} == {crc.WordingUse.LAW}


def test_comments_that_replace_others_and_that_are_not_there_yet() -> None:
    superseded = [c for c in crc.GENERAL_COMMENTS if c.status is crc.CommentStatus.SUPERSEDED]
    assert [(c.number, c.superseded_by) for c in superseded] == [(10, 24)]
    draft = crc.GENERAL_COMMENTS[-1]
    assert draft.status is crc.CommentStatus.IN_PREPARATION
    assert (draft.title, draft.year, draft.symbol, draft.dated, draft.provisions) == (None, None, None, None, ())
    assert [c.number for c in crc.GENERAL_COMMENTS if c.title is None] == [22, 23, 27]
    for comment in crc.GENERAL_COMMENTS:
        assert (comment.provisions_provenance is None) == (comment.provisions == ())


def test_days_follow_one_another() -> None:
    convention, indonesia = crc.CONVENTION, crc.INDONESIA
    assert convention.adopted.day < indonesia.signed.day < convention.in_force.day < indonesia.deposited.day
    assert (indonesia.in_force.day - indonesia.deposited.day).days == 30
    assert indonesia.instrument.dated is not None
    assert indonesia.instrument.dated < indonesia.deposited.day < indonesia.reservation.withdrawn.day
    for protocol in crc.PROTOCOLS:
        assert protocol.adopted.day < protocol.in_force.day
    for cycle in indonesia.cycles:
        assert list(cycle.considered) == sorted(cycle.considered)
    assert [n for cycle in indonesia.cycles for n in cycle.reports] == [1, 2, 3, 4, 5, 6]


def test_what_others_call_the_articles_is_never_official() -> None:
    assert len(crc.ATTESTED_TITLES) == 128
    assert {title.article for title in crc.ATTESTED_TITLES} == set(range(1, 43))
    numbers = [title.article for title in crc.ATTESTED_TITLES]
    assert numbers == sorted(numbers)
    for title in crc.ATTESTED_TITLES:
        assert title.provenance.confidence is Confidence.C
        assert len(title.words) <= 120
        assert unicodedata.is_normalized("NFC", title.words)
        assert not re.search(r"\bStates Parties\b|\bshall\b|†|\.$", title.words)
    assert [t.words for t in crc.ARTICLE_29.attested_titles if t.language is Language.ID] == ["Tujuan pendidikan"]
    assert crc.ARTICLE_50.attested_titles == ()


def test_groups_stand_beside_provisions_by_our_reading_and_by_what_a_source_states() -> None:
    edition = kla.EVALUATION_2022
    for article in crc.ARTICLES:
        assert all(article in group.articles for group in edition.groups_for(article))
    assert [g.code for g in edition.groups_for(crc.provision("37(b)"))] == ["V"]
    assert [g.code for g in edition.groups_for(crc.provision("37(b)"), stated=True)] == ["I", "V"]
    assert [g.code for g in edition.groups_for(crc.ARTICLE_23)] == ["III"]
    assert [g.code for g in edition.groups_for(crc.ARTICLE_23, stated=True)] == ["III", "V"]
    assert edition.groups_for(crc.ARTICLE_50) == ()


def test_protocols_are_paired_with_the_articles_their_laws_are_paired_with() -> None:
    assert [p.key for a in crc.ARTICLES for p in a.protocols] == ["opsc", "opsc", "opac"]
    for protocol in (crc.OPAC, crc.OPSC):
        assert protocol.provisions_provenance is not None
        assert protocol.provisions_provenance.confidence is Confidence.D
        (anchor,) = (anchor for anchor in crc.NATIONAL_LAWS if anchor.law is protocol.indonesia.law)
        assert anchor.provisions == protocol.provisions
        assert all(article.protocols == (protocol,) for article in protocol.articles)
    assert crc.OPIC.articles == ()


def test_the_former_reservation_is_known_to_its_articles() -> None:
    reserved = [a.number for a in crc.ARTICLES if a.former_reservation is not None]
    assert reserved == [1, 14, 16, 17, 21, 22, 29]


def test_ratified_protocols_have_their_law() -> None:
    laws = {p.key: p.indonesia.law.key for p in crc.PROTOCOLS if p.indonesia.law is not None}
    assert laws == {"opac": "uu_9_2012", "opsc": "uu_10_2012"}
    assert crc.OPIC.indonesia.position is crc.Position.NOT_PARTY


def test_our_own_mapping_is_marked_and_apart_from_what_a_source_states() -> None:
    for item in MAPPED:
        assert item.provisions
        assert item.provisions_provenance is not None
        assert item.provisions_provenance.confidence is Confidence.D
        assert item.provisions_provenance.note is not None
    for edition in kla.EDITIONS:
        for group in edition.groups:
            stated = group.stated_provisions_provenance
            assert (stated is None) == (group.stated_provisions == ())
            assert stated is None or stated.confidence is Confidence.C
            assert bool(group.stated_provisions) == (group.kind is kla.GroupKind.CLUSTER)
    assert {anchor.pairing_provenance.confidence for anchor in crc.NATIONAL_LAWS} == {Confidence.D}


def test_recalled_facts_complete_records_but_make_none() -> None:
    """Grade D stands for lists, days and counts; Rev.1 alone is D, and follows from the symbol of Rev.2."""
    makers = (crc.ARTICLES, crc.GENERAL_PRINCIPLES, crc.GENERAL_COMMENTS, crc.PROTOCOLS, crc.NATIONAL_LAWS)
    for provenance in (record.provenance for kind in (*makers, crc.INDONESIA.cycles) for record in kind):
        assert provenance.confidence is not Confidence.D
    recalled = [g for g in crc.GUIDELINES if g.provenance.confidence is Confidence.D]
    assert recalled == [crc.CRC_C_58_REV_1]
    assert recalled[0].provenance.citations
    for value in EVERYTHING:
        if isinstance(value, Provenance):
            assert value.citations or value.confidence is Confidence.D
