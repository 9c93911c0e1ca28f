"""Every record of the reference data is what its JSON Schema says, and every schema is one."""

from __future__ import annotations

from collections.abc import Iterator
import json
from pathlib import Path
from typing import Any, cast

import attrs
from click.testing import CliRunner, Result
from hypothesis import given
from jsonschema import Draft202012Validator
import pytest

from kha import crc, kla, read_edition, regions, sources
from kha.cli.commands import kha
from kha.cli.schema import SCHEMAS
from kha.errors import InvalidDocumentError, ProblemCode
from kha.export import RECORDS, parse_record, record_document, record_schema, write_records
from kha.export.columns import hints_of
from kha.testing import corpus, editions
from tests.forms import Table, without
from tests.laws import at_most

VALIDATORS = {kind: Draft202012Validator(cast("Table", record_schema(kind))) for kind in RECORDS.values()}


def faults(kind: type, document: object) -> list[str]:
    instance: Any = document
    errors = VALIDATORS[kind].iter_errors(instance)  # pyright: ignore[reportUnknownMemberType]
    return [f"{error.json_path}: {error.message}" for error in errors]


def as_json(record: object) -> Any:
    document: Any = json.loads(json.dumps(record_document(record)))
    return document


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_schema_is_one(name: str) -> None:
    schema: Any = SCHEMAS[name]()
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"].startswith("urn:kha:")
    assert " / " in schema["title"]


@pytest.mark.again
@pytest.mark.parametrize("kind", RECORDS.values(), ids=RECORDS)
def test_every_record_is_valid_by_its_schema(kind: type) -> None:
    assert [fault for record in corpus()[kind] for fault in faults(kind, as_json(record))] == []


@pytest.mark.again
@pytest.mark.parametrize("kind", RECORDS.values(), ids=RECORDS)
def test_every_record_reads_back_as_itself(kind: type) -> None:
    for record in corpus()[kind]:
        assert parse_record(kind, as_json(record)) == record


def test_nothing_is_left_out() -> None:
    for kind, records in corpus().items():
        if kind in VALIDATORS:
            assert set(record_document(records[0])) == set(hints_of(kind))


@at_most(20)
@given(editions(with_measures=True, ruled=True))
def test_an_edition_with_rules_is_valid_too(edition: kla.Edition) -> None:
    assert faults(kla.Edition, as_json(edition)) == []
    assert parse_record(kla.Edition, as_json(edition)) == edition


def test_a_rule_is_described_as_in_the_document_of_a_form() -> None:
    form = read_edition("examples/forms/contoh-dari-nol.toml")
    document = as_json(form)
    rules = [measure["rule"] for measure in measures_in(document)]
    assert {rule["kind"] for rule in rules} >= {"yes_no", "proportion"}
    rules[0]["kind"] = "maybe"
    assert faults(kla.Edition, document)


def measures_in(document: Table) -> Iterator[Any]:
    groups: Any = document["groups"]
    return (measure for group in groups for indicator in group["indicators"] for measure in indicator["measures"])


ARTICLE = as_json(crc.ARTICLE_12)
REGION = as_json(regions.region("62.71"))


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        (crc.Article, without(ARTICLE, "title")),
        (crc.Article, ARTICLE | {"colour": "red"}),
        (crc.Article, ARTICLE | {"number": "12"}),
        (crc.Article, ARTICLE | {"title": None}),
        (crc.Article, ARTICLE | {"title": {"id": "Pendapat anak"}}),
        (crc.Article, ARTICLE | {"part": "IV"}),
        (crc.Article, []),
        (regions.Region, REGION | {"province": {"code": "62"}}),
        (regions.Region, REGION | {"aliases": "Palangka"}),
        (kla.BandRange, as_json(kla.PUBLISHED_2022.ranges[0]) | {"lower": 500}),
    ],
)
def test_what_is_no_such_record_is_refused(kind: type, document: object) -> None:
    assert faults(kind, document)


def test_all_records_are_written_and_each_line_is_one(tmp_path: Path) -> None:
    files = write_records(tmp_path)
    assert {path.stem for path in files if path.parent.name == "schemas"} == set(RECORDS)
    (articles,) = [path for path in files if path.name == "articles.jsonl"]
    lines = articles.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [record_document(article) for article in crc.ARTICLES]
    assert json.loads((tmp_path / "schemas" / "article.json").read_bytes()) == record_schema(crc.Article)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, arguments)


def test_the_command_lists_all_schemas() -> None:
    names = run("schema").stdout.splitlines()
    assert names[:4] == ["assessment-1", "edition-1", "trainings-1", "programmes-1"]
    assert names[4:] == list(RECORDS)


@pytest.mark.parametrize("name", ["assessment-1", "indicator"])
def test_the_command_writes_a_schema(name: str) -> None:
    assert json.loads(run("schema", name).stdout) == SCHEMAS[name]()


def test_the_command_knows_no_other_schema() -> None:
    assert run("schema", "colour").exit_code == 2


def test_the_command_writes_all_records(tmp_path: Path) -> None:
    done = run("export", "records", str(tmp_path / "out"), "--lang", "en")
    written = write_records(tmp_path / "again")
    assert done.exit_code == 0
    assert len(list((tmp_path / "out").rglob("*.json*"))) == len(written)


def test_the_command_says_where_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert run("export", "records", str(tmp_path / "file")).exit_code == 2


def told(kind: type, document: object) -> dict[str, ProblemCode]:
    """Give what `parse_record` says of a document: the code of each problem by its path."""
    with pytest.raises(InvalidDocumentError) as caught:
        parse_record(kind, cast("Any", document))
    assert all(problem.text.id != problem.text.en for problem in caught.value.problems)
    return {problem.path: problem.code for problem in caught.value.problems}


class TestWhatIsNoRecord:
    """Every problem is told at once, with its path."""

    def test_no_table(self) -> None:
        assert told(crc.Article, ["12"]) == {"$": ProblemCode.WRONG_TYPE}

    def test_every_wrong_value(self) -> None:
        wrong = ARTICLE | {"number": "12", "part": "IV", "title": {"id": "Judul"}, "colour": "red"}
        assert told(crc.Article, wrong) == {
            "$.number": ProblemCode.WRONG_TYPE,
            "$.part": ProblemCode.UNKNOWN_VALUE,
            "$.title.en": ProblemCode.WRONG_TYPE,
            "$.colour": ProblemCode.UNKNOWN_KEY,
        }

    def test_records_that_stand_elsewhere_are_known(self) -> None:
        assert told(regions.Region, REGION | {"province": "99"}) == {"$.province": ProblemCode.UNKNOWN_VALUE}
        law = as_json(sources.LAWS[0])
        cited: Any = {
            "confidence": "A",
            "citations": [{"source": "pasal_permen_12_2202", "locator": None}],
            "note": None,
        }
        assert told(sources.Law, law | {"provenance": cited}) == {
            "$.provenance.citations[0].source": ProblemCode.UNKNOWN_VALUE
        }

    def test_lists_and_dates(self) -> None:
        law = as_json(sources.LAWS[0])
        assert told(sources.Law, law | {"dated": "2025-02-30"}) == {"$.dated": ProblemCode.NOT_A_DATE}
        edition = as_json(kla.EVALUATION_2022)
        assert told(kla.Edition, edition | {"groups": {}}) == {"$.groups": ProblemCode.WRONG_TYPE}

    def test_what_a_record_shows_must_be_its_own(self) -> None:
        label = {"id": "Kota Lain", "en": "Another City"}
        assert told(regions.Region, REGION | {"label": label}) == {"$.label": ProblemCode.UNKNOWN_VALUE}

    def test_parts_that_do_not_fit_together(self) -> None:
        edition = as_json(kla.EVALUATION_2022)
        groups: Any = edition["groups"]
        assert told(kla.Edition, edition | {"groups": [groups[0], groups[0]]}) == {"$": ProblemCode.RECORD_REFUSED}


def test_what_is_missing_counts_as_unknown() -> None:
    unlabelled: Any = without(REGION, "label")
    assert parse_record(regions.Region, unlabelled) == regions.region("62.71")
    law = sources.LAWS[0]
    shorter: Any = without(as_json(law), "subject")
    assert parse_record(sources.Law, shorter) == attrs.evolve(law, subject=None)
    assert told(sources.Law, without(as_json(law), "key", "label")) == {
        "$.key": ProblemCode.WRONG_TYPE,
        "$.label": ProblemCode.WRONG_TYPE,
    }
