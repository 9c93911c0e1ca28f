"""The pages of the documentation site, before Sphinx: one a record, with the same links in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
import importlib
import re

from kha_site.links import Linker, source_of
from kha_site.records import Kind, Page, by_name, neighbours, pages
import pytest

from kha import crc, kla, regions
from kha.export import UNREGISTERED_BASE, vocabulary
from kha.report import Facts, Listing, References, Table
from kha.scoring import Stage
from kha.text import Language


def links(page: Page, language: Language) -> Iterator[Page]:
    linker = Linker(page, language)
    for block in page.describe(language).blocks:
        match block:
            case Listing(entries):
                pieces = [piece for entry in entries for piece in linker.line(entry)]
            case Facts(pairs):
                pieces = [piece for name, value in pairs for piece in linker.fact(name, value)]
            case Table(columns, rows):
                pieces = [
                    piece
                    for row in rows
                    for c, cell in zip(columns, row, strict=True)
                    for piece in linker.fact(c, cell)
                ]
            case _:
                continue
        yield from (piece.page for piece in pieces if piece.page is not None)


def test_every_record_has_one_page() -> None:
    groups = [group for edition in kla.EDITIONS for group in edition.groups]
    indicators = [indicator for edition in kla.EDITIONS for indicator in edition.indicators]
    clusters = [cluster for guidelines in crc.GUIDELINES for cluster in guidelines.clusters]
    expected = {
        Kind.ARTICLE: crc.ARTICLES,
        Kind.PRINCIPLE: crc.GENERAL_PRINCIPLES,
        Kind.GUIDELINES: crc.GUIDELINES,
        Kind.CLUSTER: clusters,
        Kind.COMMENT: crc.GENERAL_COMMENTS,
        Kind.PROTOCOL: crc.PROTOCOLS,
        Kind.EDITION: kla.EDITIONS,
        Kind.GROUP: groups,
        Kind.INDICATOR: indicators,
        Kind.BAND: kla.Band,
        Kind.STAGE: Stage,
        Kind.PROVINCE: regions.PROVINCES,
    }
    assert Counter(page.kind for page in pages()) == {kind: len(list(records)) for kind, records in expected.items()}
    for kind, records in expected.items():
        assert [page.record for page in pages() if page.kind is kind] == list(records)


def test_addresses_and_labels_are_unique_and_fit_into_a_url() -> None:
    for names in ([page.docname for page in pages()], [page.label for page in pages()]):
        assert len(set(names)) == len(names)
        assert all(re.fullmatch(r"[\w/-]+", name) for name in names)


def test_addresses_are_those_of_the_linked_data() -> None:
    published = {
        concept.address.removeprefix(UNREGISTERED_BASE)
        for scheme in vocabulary().schemes
        for concept in scheme.concepts
    }
    outside = {Kind.GUIDELINES, Kind.COMMENT, Kind.PROTOCOL, Kind.EDITION, Kind.STAGE}
    assert {page.docname for page in pages() if page.kind not in outside} <= published


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.docname)
def test_its_python_yields_the_record(page: Page) -> None:
    names = {page.imports: getattr(importlib.import_module("kha"), page.imports)}
    assert eval(page.python, names) is page.record  # noqa: S307  (our own expressions)


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.docname)
def test_links_are_the_same_in_both_languages(page: Page) -> None:
    indonesian, english = (Counter(other.docname for other in links(page, language)) for language in Language)
    assert indonesian == english
    assert page.docname not in indonesian or page.kind is Kind.INDICATOR or page.kind is Kind.GROUP


def test_articles_and_indicators_lead_to_each_other() -> None:
    pairs = [
        (page, other)
        for page in pages()
        if page.kind is Kind.ARTICLE
        for other in links(page, Language.ID)
        if other.kind is Kind.INDICATOR
    ]
    assert len(pairs) > len(crc.ARTICLES)
    for article, indicator in pairs:
        assert article in links(indicator, Language.ID)


def test_a_list_of_provisions_is_linked_number_by_number() -> None:
    page = by_name()[Kind.INDICATOR, "evaluation_2022.child_marriage_prevention"]
    name, value = (
        "Ketentuan Konvensi (bacaan kami)",
        "Pasal 9–11, 24 ayat (2) huruf e, dan 40 ayat (2) huruf b angka (vii)",
    )
    linked = [(piece.words, piece.page.key) for piece in Linker(page, Language.ID).fact(name, value) if piece.page]
    assert linked == [("9", "9"), ("11", "11"), ("24", "24"), ("40", "40")]


def test_names_after_an_edition_mean_that_edition() -> None:
    page = by_name()[Kind.ARTICLE, "7"]
    line = f"{kla.PERMEN_12_2011.label.en}: {kla.PERMEN_12_2011.indicator('7').code}. " + (
        kla.PERMEN_12_2011.indicator("7").label.en
    )
    assert [piece.page.key for piece in Linker(page, Language.EN).line(line) if piece.page] == [
        f"permen_12_2011.{kla.PERMEN_12_2011.indicator('7').key}"
    ]


def test_every_document_cited_is_a_source_with_an_entry() -> None:
    for page in pages():
        for language in Language:
            for block in page.describe(language).blocks:
                if isinstance(block, References):
                    assert all(source_of(title, language) for title, _ in block.documents)


def test_neighbours_are_of_the_same_kind_and_folder() -> None:
    first, middle, last = (by_name()[Kind.ARTICLE, key] for key in ("1", "12", "54"))
    assert neighbours(first) == (None, by_name()[Kind.ARTICLE, "2"])
    assert neighbours(middle) == (by_name()[Kind.ARTICLE, "11"], by_name()[Kind.ARTICLE, "13"])
    assert neighbours(last) == (by_name()[Kind.ARTICLE, "53"], None)
