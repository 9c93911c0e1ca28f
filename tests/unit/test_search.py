"""Search: what people type finds what they mean."""

from __future__ import annotations

import json
from pathlib import Path
import tomllib
from typing import Any

from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
import pytest

import kha
from kha import crc, finding, kla, regions
from kha.cli.commands import kha as command
from kha.finding import Field, Kind, Likeness, likeness, search
from kha.finding._thesaurus import KEYWORDS, SYNONYMS
from kha.finding.documents import documents
from kha.text import Language, Text

QUERIES: list[dict[str, Any]] = tomllib.loads(Path("tests/cases/queries.toml").read_text(encoding="utf-8"))["queries"]
FIRST = 3


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Search as it is where no package of the extra is installed."""
    monkeypatch.setattr(likeness, "missing_packages", lambda: likeness.PACKAGES)
    monkeypatch.setattr("kha.cli.search.missing_packages", lambda: likeness.PACKAGES)


def answered(query: dict[str, Any]) -> bool:
    found = [hit.key for hit in search(query["ask"], limit=query.get("within", FIRST))]
    return bool(set(query["finds"]) & set(found))


def test_the_list_of_queries_is_long_enough_to_mean_something() -> None:
    assert len({query["ask"] for query in QUERIES}) >= 100
    keys = {document.key for document in documents()}
    named = {key for query in QUERIES for key in query["finds"] if not key.startswith("crc.provision.")}
    assert named <= keys


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: f"{query['ask']}: {query['finds'][0]}")
def test_what_people_type_finds_what_they_mean(query: dict[str, Any]) -> None:
    assert answered(query)


@pytest.mark.usefixtures("bare")
def test_only_what_says_so_needs_a_package() -> None:
    assert {query["ask"] for query in QUERIES if not answered(query)} == {q["ask"] for q in QUERIES if "needs" in q}


def test_a_hit_says_why_it_is_one() -> None:
    (hit,) = search("hak bermain", limit=1)
    assert hit.record is crc.ARTICLE_31
    assert (hit.kind, hit.key, hit.field) == (Kind.ARTICLE, "crc.article.31", Field.KEYWORD)
    assert (hit.matched, hit.likeness, hit.language, hit.needs) == ("hak bermain", Likeness.EXACT, None, ())
    assert hit.name == Text(
        id="Pasal 31: Istirahat, waktu luang, bermain, dan kegiatan budaya",
        en="Article 31: Rest, leisure, play and cultural activities",
    )


def test_titles_are_found_in_both_languages() -> None:
    english, indonesian = (search(words, limit=1)[0] for words in ("right to privacy", "hak atas privasi"))
    assert english.record is indonesian.record is crc.ARTICLE_16
    assert (english.language, indonesian.language) == (Language.EN, Language.ID)
    assert english.field is indonesian.field is Field.TITLE


def test_other_forms_of_a_word_need_the_stemmer_and_say_so() -> None:
    (hit,) = search("melindungi dari penyalahgunaan", kinds=[Kind.ARTICLE], limit=1)
    assert (hit.record, hit.likeness) == (crc.ARTICLE_33, Likeness.STEM)
    assert hit.needs == ("snowballstemmer",)


def test_slips_that_the_standard_library_misses_need_rapidfuzz_and_say_so() -> None:
    (found,) = search("gisi", limit=1)
    assert (found.key, found.likeness, found.needs) == ("kla.evaluation_2022.nutrition", Likeness.SLIP, ("rapidfuzz",))
    (also,) = search("bermian", limit=1)
    assert (also.record, also.likeness, also.needs) == (crc.ARTICLE_31, Likeness.SLIP, ())


@pytest.mark.usefixtures("bare")
def test_without_the_packages_nothing_is_said_to_need_them() -> None:
    assert not search("gisi")
    (hit,) = search("bermian", limit=1)
    assert (hit.record, hit.likeness, hit.needs) == (crc.ARTICLE_31, Likeness.SLIP, ())
    assert all(not hit.needs for query in QUERIES[::6] for hit in search(query["ask"]))


def test_synonyms_and_beginnings_are_told_apart() -> None:
    assert search("refugee kids", limit=1)[0].likeness is Likeness.SYNONYM
    assert search("pornogr", limit=1)[0].likeness is Likeness.BEGINNING


def test_the_number_of_another_kind_counts_less() -> None:
    assert [hit.key for hit in search("klaster 4", limit=2)] == [
        "kla.evaluation_2022.klaster_4",
        "kla.permen_12_2011.klaster_4",
    ]
    assert {hit.kind for hit in search("12", limit=3)} == {Kind.ARTICLE, Kind.INDICATOR, Kind.GENERAL_COMMENT}


def test_to_ask_for_a_kind_lists_it() -> None:
    assert [hit.record for hit in search("prinsip umum", limit=4)] == list(crc.GENERAL_PRINCIPLES)
    assert [hit.record for hit in search("kategori", limit=5)] == list(kla.PUBLISHED_2022.ranges)


def test_a_name_borne_twice_gives_both_and_a_kind_settles_it() -> None:
    assert {hit.key for hit in search("Bogor", limit=2)} == {"region.32.01", "region.32.71"}
    assert search("Kabupaten Bogor", limit=1)[0].record is regions.region("32.01")
    assert search("6209", kinds=[Kind.REGION], limit=2) == search("6209", limit=2)


def test_a_reference_below_an_article_gives_it_first_and_then_the_article() -> None:
    first, second, *_ = search("what does article 12 (2) say?")
    assert (first.record, second.record) == (crc.provision("12(2)"), crc.ARTICLE_12)
    assert first.name.en == "Article 12 (2)"
    assert search("pasal 12 ayat 9", limit=1)[0].record is crc.ARTICLE_12


def test_kinds_and_limit_are_kept() -> None:
    hits = search("pendidikan", kinds=[Kind.INDICATOR], limit=3)
    assert [hit.kind for hit in hits] == [Kind.INDICATOR] * 3
    assert not search("pasal 24 ayat 2", kinds=[Kind.REGION])
    with pytest.raises(ValueError, match="at least one hit"):
        search("anak", limit=0)


@pytest.mark.parametrize("query", ["", "  ", "?!", "zzzqqq", "…"])
def test_nothing_is_found_where_nothing_is_meant(query: str) -> None:
    assert search(query) == ()


class TestAnyTextCanBeSearched:
    """Whatever is typed, the answer is a list of different records in the order of how well they answer."""

    @given(st.text(max_size=40) | st.sampled_from(["pasal", "12", "kota", "hak", "ayat 2", "(3)", "yang"]).map(str))
    def test_an_answer_is_whole(self, query: str) -> None:
        """Keys are unique, scores lie between 1 and 100, and the same query gives the same answer."""
        hits = search(query, limit=30)
        assert len({hit.key for hit in hits}) == len(hits)
        assert all(1 <= hit.score <= 100 for hit in hits)
        assert search(query, limit=30) == hits
        assert search(query, limit=1) == hits[:1]


def test_every_label_of_an_answer_is_in_both_languages() -> None:
    for member in (*Kind, *Field, *Likeness):
        assert member.label.id != member.label.en


def test_all_that_can_be_found_has_its_own_key_and_everyday_words_lead_to_it() -> None:
    keys = [document.key for document in documents()]
    assert len(keys) == len(set(keys)) > 750
    leads = {key for keywords in KEYWORDS for group in (*keywords.leads, *keywords.also) for key in group}
    assert leads <= set(keys)
    articles = {f"crc.article.{number}" for number in range(1, 42)}
    unreached = articles - leads
    assert unreached <= {"crc.article.36", "crc.article.41"}  # found by their own titles
    indicators = {f"kla.evaluation_2022.{i.key}" for i in kla.EVALUATION_2022.indicators}
    assert indicators <= leads


def test_words_that_mean_the_same_are_written_once() -> None:
    for several in SYNONYMS:
        assert len(several) == len(set(several)) > 1
        assert all(words == words.strip().casefold() for words in several)
    for keywords in KEYWORDS:
        assert all(words == words.strip().casefold() for words in keywords.words)


def test_the_facade_knows_search_and_loads_it_late() -> None:
    assert kha.search is finding.search


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, ["search", *arguments], env={"COLUMNS": "80"})


def test_the_command_lists_what_it_finds_and_how_to_open_it() -> None:
    result = run("hak", "bermain", "--limit", "1")
    assert result.exit_code == 0
    _, found = result.stdout.split("\n\n")
    assert found == (
        "- Pasal 31: Istirahat, waktu luang, bermain, dan kegiatan budaya (kata\n"
        "  sehari-hari “hak bermain”; kha show crc 31)\n"
    )


@pytest.mark.parametrize(
    ("query", "opened"),
    [
        ("kepentingan terbaik --kind principle", "kha show crc prinsip best_interests"),
        ("kesehatan --kind cluster", "kha show crc klaster health"),
        ("GC 12", "kha show crc komentar 12"),
        ("pasal 40(2)(b)", 'kha show crc "40(2)(b)"'),
        ("KHA", "kha show crc status"),
        ("OPAC", "kha show crc opac"),
        ("indikator 7", "kha show kla 7"),
        ("kelana --kind group", "kha show kla kelana"),
        ("evaluation_2022", "kha show kla"),
        ("regulation_exists", "kha show kla regulation_exists"),
        ("imunisasi", "kha show kla 18 --edition permen_12_2011"),
        ("Kotim", "kha show region 62.02"),
        ("Kalteng", 'kha show region "Kalimantan Tengah"'),
    ],
)
def test_what_the_command_names_can_be_opened(query: str, opened: str) -> None:
    assert f"{opened})" in " ".join(run(*query.split(), "--limit", "1").stdout.split())
    name = opened.removeprefix("kha ").replace('"', "\0").split("\0")
    arguments = [part for n, text in enumerate(name) for part in ([text] if n % 2 else text.split())]
    assert CliRunner().invoke(command, arguments).exit_code == 0


def test_what_has_no_page_is_listed_without_one() -> None:
    assert "kha show" not in run("nindya", "--limit", "1").stdout


def test_the_command_marks_what_needs_a_package() -> None:
    result = run("gisi", "--limit", "1", "--lang", "en")
    assert "a similar spelling*; kha show kla 13)" in " ".join(result.stdout.split())
    assert result.stdout.endswith("\n\n* Found thanks to rapidfuzz.\n")


@pytest.mark.usefixtures("bare")
def test_the_command_says_what_a_package_would_add() -> None:
    result = run("hak bermain", "--limit", "1", "--lang", "en")
    assert "Without snowballstemmer and rapidfuzz, other forms" in " ".join(result.stdout.split())


def test_the_command_for_programs() -> None:
    answer = json.loads(run("akta kelahiran", "--format", "json", "--limit", "2").stdout)
    assert answer["query"] == "akta kelahiran"
    assert answer["hits"][0]["name"]["en"] == "Indicator 4 (2022): Children who hold a birth certificate"
    assert set(answer["hits"][0]) == {
        "key",
        "kind",
        "name",
        "score",
        "field",
        "matched",
        "language",
        "likeness",
        "needs",
    }


def test_the_command_says_when_nothing_matches() -> None:
    result = run("zzzqqq", "--format", "md")
    assert result.exit_code == 0
    assert "Tidak ada yang cocok." in result.stdout
