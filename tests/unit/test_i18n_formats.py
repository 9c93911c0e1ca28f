"""Counts, ordinals, spans of days, references and further languages, as each language writes them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from kha import crc, i18n, sources
from kha.errors import UnavailableLanguageError
from kha.i18n import Counted, CountedPhrase
from kha.text import Language

ID, EN = Language.ID, Language.EN


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [
        (0, "0 poin", "0 points"),
        (1, "1 poin", "1 point"),
        (2, "2 poin", "2 points"),
        (1000, "1.000 poin", "1,000 points"),
        (Decimal("1.0"), "1,0 poin", "1.0 points"),
        (Decimal("505.85"), "505,85 poin", "505.85 points"),
    ],
)
def test_a_noun_follows_its_number(number: int | Decimal, indonesian: str, english: str) -> None:
    assert i18n.format_count(number, Counted.POINT, ID) == indonesian
    assert i18n.format_count(number, Counted.POINT, EN) == english


@pytest.mark.parametrize("counted", Counted)
def test_everything_that_is_counted_has_its_phrase(counted: Counted) -> None:
    one, two = (i18n.format_count(number, counted, EN) for number in (1, 2))
    assert one.removeprefix("1") != two.removeprefix("2")
    assert i18n.format_count(2, counted, ID).startswith("2 ")


def test_a_phrase_of_ones_own_can_be_counted() -> None:
    schools = CountedPhrase(id="{number} sekolah", one="{number} school", other="{number} schools")
    assert i18n.format_count(12, schools, ID) == "12 sekolah"
    assert i18n.format_count(12, schools, EN) == "12 schools"


def test_a_phrase_without_the_number_is_refused() -> None:
    with pytest.raises(ValueError, match=r"CountedPhrase\.one is 'a school': write {number} once"):
        CountedPhrase(id="{number} sekolah", one="a school", other="{number} schools")


@pytest.mark.parametrize(("number", "english"), [(1, "1st"), (4, "4th"), (11, "11th"), (13, "13th"), (1001, "1,001st")])
def test_a_place_in_an_order(number: int, english: str) -> None:
    assert i18n.format_ordinal(number, EN) == english
    assert i18n.format_ordinal(number, ID).startswith("ke-1" if english[0] == "1" else "ke-4")


def test_no_order_has_a_place_before_the_first() -> None:
    with pytest.raises(ValueError, match="write 1 or more"):
        i18n.format_ordinal(0, ID)


@pytest.mark.parametrize(
    ("first", "last", "indonesian", "english"),
    [
        ((2025, 9, 10), (2025, 9, 11), "10–11 September 2025", "10–11 September 2025"),
        ((2025, 8, 30), (2025, 9, 1), "30 Agustus–1 September 2025", "30 August – 1 September 2025"),
        ((2025, 12, 31), (2026, 1, 1), "31 Desember 2025–1 Januari 2026", "31 December 2025 – 1 January 2026"),
        ((2025, 8, 8), (2025, 8, 8), "8 Agustus 2025", "8 August 2025"),
        ((2024, 8, 8), (2025, 8, 8), "8 Agustus 2024–8 Agustus 2025", "8 August 2024 – 8 August 2025"),
    ],
)
def test_spans_of_days(first: tuple[int, int, int], last: tuple[int, int, int], indonesian: str, english: str) -> None:
    assert i18n.format_span(dt.date(*first), dt.date(*last), ID) == indonesian
    assert i18n.format_span(dt.date(*first), dt.date(*last), EN) == english


def test_a_span_of_days_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="give them in order"):
        i18n.format_span(dt.date(2025, 9, 11), dt.date(2025, 9, 10), ID)


def test_provisions_as_each_language_cites_them() -> None:
    cited = crc.provisions("9-11, 18(1)-(2), 37(b)")
    assert i18n.format_provisions(cited, ID) == "Pasal 9–11, 18 ayat (1) dan (2), dan 37 huruf b"
    assert i18n.format_provisions(cited, EN) == "articles 9–11, 18 (1) and (2) and 37 (b)"
    assert i18n.format_provisions(cited, EN, abbreviated=True) == "arts. 9–11, 18 (1) and (2) and 37 (b)"
    assert i18n.format_provisions(cited, ID, abbreviated=True) == i18n.format_provisions(cited, ID)
    assert i18n.format_provisions(crc.provision("12(2)"), EN, abbreviated=True) == "art. 12 (2)"


@pytest.mark.parametrize("language", Language)
def test_a_reference_with_the_conventions_name_is_read_back(language: Language) -> None:
    cited = crc.provisions("12, 40(2)(b)")
    assert crc.provisions(i18n.format_provisions(cited, language, with_convention=True)) == cited


def test_documents_are_cited_with_the_place_in_them() -> None:
    citation = sources.Citation(source=sources.source("kompas_2022_09_20"), locator="hlm. 2")
    assert i18n.format_citation(citation, ID) == f"{citation.source.title.id}, hlm. 2"
    bare = sources.Citation(source=citation.source)
    assert i18n.format_citation(bare, EN) == citation.source.title.en
    assert i18n.format_citation(sources.law("uu_23_2002"), ID).startswith("Undang-Undang Nomor 23 Tahun 2002")
    with pytest.raises(ValueError, match="brings its own place"):
        i18n.format_citation(citation, ID, place="hlm. 3")


def test_other_languages_write_numbers_days_and_lists_as_the_cldr_has_them() -> None:
    assert i18n.format_points(Decimal("1234.50"), "fr") == "1\u202f234,50"
    assert i18n.format_percent(Fraction(1, 3), "fr-CA") == "33,3\xa0%"
    assert i18n.format_percent(Fraction(1, 3), "jv", decimals=0) == "33%"
    assert i18n.format_day(dt.date(1989, 11, 20), "fr") == "20 novembre 1989"
    assert i18n.format_list(["a", "b"], "jv_ID.UTF-8") == i18n.format_list(["a", "b"], "jv")


def test_a_language_whose_numbers_nobody_knows_is_refused() -> None:
    with pytest.raises(UnavailableLanguageError, match="written in the language nij is not known") as caught:
        i18n.format_number(1, "nij")
    assert caught.value.wanted == ("nij",)
    assert "Sebutkan bahasa" in caught.value.text.id
