"""The calculator of the site, without a browser: what is filled in makes the same document and score as a file."""

from __future__ import annotations

from decimal import Decimal
from html.parser import HTMLParser
import json
from pathlib import Path
from typing import Any

from kha_site.calculator.bridge import Calculator
from kha_site.calculator.entries import Entries, document, entries_of
from kha_site.calculator.form import form_html
import pytest

from kha import Syntax, kla, parse_assessment, read_assessment, read_edition, score
from kha.scoring import Answer, Assessment, Evidence
from kha.text import Language

EXAMPLES = Path("examples")
FORMS = tuple(sorted((EXAMPLES / "forms").glob("*.toml")))
ASSESSMENTS = tuple(
    path for path in sorted(EXAMPLES.rglob("*.toml")) if "kha.assessment/1" in path.read_text(encoding="utf-8")
)
EDITIONS = [*kla.EDITIONS, *(read_edition(path) for path in FORMS)]


class _Fields(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in {"input", "select"}:
            self.names.append((str(given["name"]), given.get("value") if given.get("type") == "checkbox" else None))


def fields(html: str) -> list[tuple[str, str | None]]:
    parser = _Fields()
    parser.feed(html)
    return parser.names


def calculator(language: str = "id") -> Calculator:
    made = Calculator(language)
    for path in FORMS:
        told(made.read(path.name, path.read_text(encoding="utf-8")))
    return made


def told(answer: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(answer)
    return found


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("path", ASSESSMENTS, ids=lambda path: path.stem)
def test_a_file_that_is_opened_and_computed_has_the_score_of_the_command(path: Path, language: Language) -> None:
    machine = calculator(language)
    opened = told(machine.read(path.name, path.read_text(encoding="utf-8")))
    entries = [*opened["entries"], ["policy", "published_2022"]]
    computed = told(machine.compute(json.dumps(entries)))
    expected = score(read_assessment(path, editions=EDITIONS))
    assert computed["total"] == (None if expected.points is None else str(expected.points))
    assert computed["bounds"][0] == str(expected.bounds.lower)
    assert parse_assessment(computed["document"], Syntax.JSON, editions=EDITIONS) == expected.assessment


@pytest.mark.parametrize("path", ASSESSMENTS, ids=lambda path: path.stem)
def test_the_form_has_a_field_for_every_answer_of_the_examples(path: Path) -> None:
    assessment = read_assessment(path, editions=EDITIONS)
    names = fields(form_html(assessment.edition, Language.ID))
    for name, value in entries_of(assessment, Language.ID):
        assert (name, None) in names or (name, value) in names


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.key)
def test_both_languages_have_the_same_fields(edition: kla.Edition) -> None:
    indonesian, english = (fields(form_html(edition, language)) for language in Language)
    assert indonesian == english
    assert len(indonesian) == len(set(indonesian))


def test_a_comma_is_a_decimal_mark_in_indonesian_alone() -> None:
    entries: Entries = [
        ("edition", "evaluation_2022"),
        ("region", "X"),
        ("year", "2022"),
        ("points:klaster_1", "83,50"),
    ]
    assert '"points": 83.50' in document(entries, Language.ID)
    assert '"points": "83,50"' in document(entries, Language.EN)


def test_what_no_field_shows_is_kept() -> None:
    assessment = Assessment(
        edition=kla.EVALUATION_2022,
        region="Kabupaten Contoh",
        year=2022,
        answers=(
            Answer(
                key="klaster_1", points=Decimal("1.50"), evidence=(Evidence(title="SK", url="https://example.org/a"),)
            ),
        ),
        evidence=(Evidence(title="Berita acara"),),
        note="Catatan",
    )
    again = parse_assessment(document(entries_of(assessment, Language.EN), Language.EN), Syntax.JSON)
    assert again == assessment


def test_problems_are_told_in_the_language_and_name_the_field() -> None:
    entries = [["edition", "evaluation_2022"], ["region", ""], ["year", "dua ribu"], ["points:klaster_1", "200"]]
    refused = told(Calculator("en").compute(json.dumps(entries)))
    assert refused["problem"].startswith("This cannot be computed yet")
    assert [problem["key"] for problem in refused["problems"]] == ["region", "year", "klaster_1"]
    assert "0 to 115" in refused["problems"][2]["text"]


def test_a_file_that_is_neither_is_refused_with_reasons() -> None:
    refused = told(Calculator("id").read("rusak.toml", "format = 'kha.assessment/1'"))
    assert refused["problem"] == "rusak.toml tidak dapat dipakai:"
    assert refused["problems"]
    assert told(Calculator("id").read("rusak.toml", "format = 'kha.edition/1'"))["problems"]


def test_a_form_can_be_read_again_and_an_edition_of_the_library_cannot_be_replaced() -> None:
    machine = calculator("en")
    for path in FORMS:
        assert "is ready" in told(machine.read(path.name, path.read_text(encoding="utf-8")))["message"]
    text = FORMS[0].read_text(encoding="utf-8").replace(EDITIONS[-len(FORMS)].key, "evaluation_2022")
    assert "problem" in told(machine.read("f.toml", text))
    assert "problem" in told(machine.read("f.json", "[ 'kha.edition/1' "))
    assert "problem" in told(machine.read("f.json", '["kha.edition/1"]'))


def test_stages_are_compared_and_other_regions_refused() -> None:
    machine = calculator()
    names = ("mandiri", "verifikasi-administrasi", "final")
    texts = [(EXAMPLES / "illustrative" / f"contoh-{name}-2024.toml") for name in names]
    documents: list[str] = []
    for path in texts:
        opened = told(machine.read(path.name, path.read_text(encoding="utf-8")))
        documents.append(
            told(machine.compute(json.dumps([*opened["entries"], ["policy", "published_2022"]])))["document"]
        )
    compared = told(machine.compare(json.dumps(documents), "published_2022"))
    assert compared["report"].startswith("<h3>")
    assert "Verifikasi final" in compared["report"]
    assert "problem" in told(machine.compare(json.dumps(documents[:1] * 2), "published_2022"))
