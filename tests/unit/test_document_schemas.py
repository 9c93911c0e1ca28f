"""The JSON Schemas say what the readers say, as far as a schema can."""

from __future__ import annotations

from collections.abc import Iterator
import datetime as dt
from enum import StrEnum
import json
from pathlib import Path
import tomllib
from typing import Any, cast

import attrs
from jsonschema import Draft202012Validator
import pytest

from kha import parse_assessment, parse_edition, read_edition
from kha.errors import InvalidDocumentError
from kha.kla import EDITIONS, GroupKind, Unit
from kha.kla.rules import Bracket, Direction, Option
from kha.scoring import Assessment, Evidence, Stage
from kha.serial import AssessmentFormat, EditionFormat, ProgrammesFormat, Syntax, TrainingsFormat, json_schema
from kha.serial.edition_records import EditionDocument, GroupDocument, IndicatorDocument, MeasureDocument
from kha.serial.edition_rules import FITTING, RULES, RuleKind
from kha.sources import Confidence
from kha.text import Text
from tests.forms import LABEL, Table, group, head, indicator, measure, refining, ruled, scratch, without

EDITION = cast("Table", json_schema(EditionFormat.V1))
ASSESSMENT = cast("Table", json_schema(AssessmentFormat.V1))
FORM_SCHEMA = Draft202012Validator(EDITION)
ASSESSMENT_SCHEMA = Draft202012Validator(ASSESSMENT)
TRAININGS_SCHEMA = Draft202012Validator(cast("Table", json_schema(TrainingsFormat.V1)))
PROGRAMMES_SCHEMA = Draft202012Validator(cast("Table", json_schema(ProgrammesFormat.V1)))
SCHEMAS = {
    AssessmentFormat.V1.value: ASSESSMENT_SCHEMA,
    TrainingsFormat.V1.value: TRAININGS_SCHEMA,
    ProgrammesFormat.V1.value: PROGRAMMES_SCHEMA,
}
EXAMPLES = sorted(Path("examples").rglob("*.toml"))
FORMS = [*EDITIONS, *(read_edition(path) for path in EXAMPLES if path.parent.name == "forms")]


def is_read(tree: object) -> bool:
    document = json.dumps(tree)
    try:
        if isinstance(tree, dict) and cast("Table", tree).get("format") == AssessmentFormat.V1.value:
            parse_assessment(document, Syntax.JSON, editions=FORMS)
        else:
            parse_edition(document, Syntax.JSON)
    except InvalidDocumentError:
        return False
    return True


def is_valid(tree: object) -> bool:
    instance: Any = tree
    named = str(cast("Table", tree).get("format")) if isinstance(tree, dict) else ""
    schema = SCHEMAS.get(named, FORM_SCHEMA)
    errors = schema.iter_errors(instance)  # pyright: ignore[reportUnknownMemberType]
    return next(errors, None) is None


def assessed(**more: object) -> Table:
    tree: Table = {
        "format": "kha.assessment/1",
        "edition": "evaluation_2022",
        "region": "R",
        "year": 2024,
        "answers": [],
    }
    return tree | more


def answered(**answer: object) -> Table:
    return assessed(answers=[answer])


def questioned(value: object) -> Table:
    return answered(key="akta_persen", value=value) | {"edition": "contoh_dari_nol"}


PERCENT = {"kind": "proportion", "max_points": 5}

GOOD: list[object] = [
    scratch(),
    scratch(confidence="A", evidence=[{"title": "F", "url": "https://example.org"}], note=LABEL),
    without(scratch(groups=[group(indicators=[])]), "confidence"),
    ruled("percent", **PERCENT, full_at=0, zero_at="20.5", decimals=0),
    ruled("count", kind="target", max_points="2.5", target=0.5),
    ruled("count", kind="brackets", brackets=[{"points": 0}, {"points": 1, "lower": 0, "lower_included": False}]),
    ruled("documents", kind="verifier", max_points=0),
    ruled("series", kind="trend", max_points=5, overall_points=5, direction="down"),
    refining({"key": "klaster_1", "label": LABEL}),
    without(refining(keep_measures=False), "groups", "confidence"),
    assessed(stage="verifikasi_final", note="sementara", evidence=[{"title": "BA"}]),
    answered(key="kelana", points="17.50"),
    answered(key="kelana", points=3, not_applicable=False, evidence=[]),
    answered(key="kelana", not_applicable=True),
    questioned(83.5),
    questioned({"part": 83, "whole": 100}),
]

BAD: list[object] = [
    [],
    scratch(colour="red"),
    scratch(format="kha.edition/2"),
    scratch(key="A b"),
    scratch(key="form\n"),
    scratch(first_used=1999),
    scratch(first_used="2024"),
    scratch(label="Nama"),
    scratch(label={"id": "Nama"}),
    scratch(label={"id": "Nama", "en": " Name"}),
    scratch(label={"id": "Nama", "en": ""}),
    scratch(confidence="E"),
    scratch(confidence="B"),
    scratch(confidence="B", evidence=[]),
    scratch(evidence=[{"title": "F", "url": "f.pdf"}]),
    scratch(note=None),
    scratch(groups=[]),
    scratch(groups=[group(kind="klaster")]),
    scratch(groups=[without(group(), "code")]),
    scratch(groups=[group(indicators=[without(indicator(), "attested_title")])]),
    scratch(groups=[group(indicators=[indicator(measures=[without(measure(), "unit")])])]),
    scratch(groups=[group(max_points=-5)]),
    scratch(groups=[group(max_points="5,0")]),
    scratch(groups=[group(max_points=True)]),
    *(without(scratch(), key) for key in ("format", "key", "label", "description", "first_used", "groups")),
    refining({"max_points": 5}),
    refining({"key": "klaster_1", "max_points": "banyak"}),
    ruled("yes_no", max_points=5),
    ruled("yes_no", kind="yes_no"),
    ruled("yes_no", kind="ya", max_points=5),
    ruled("yes_no", kind="verifier", max_points=5),
    ruled("yes_no", kind="yes_no", max_points=5, target=5),
    ruled("percent", **PERCENT, full_at=101),
    ruled("percent", **PERCENT, decimals=31),
    ruled("percent", **PERCENT, decimals="2"),
    ruled("count", kind="target", max_points=5, target=0),
    ruled("count", kind="brackets", brackets=[]),
    ruled("count", kind="brackets", brackets=[{"points": 0, "lower": 1}]),
    ruled("count", kind="brackets", brackets=[{"points": 0}, {"points": 1}]),
    ruled("choice", kind="choice", options=[]),
    ruled("choice", kind="choice", options=[{"key": "a", "points": 1}]),
    ruled("series", kind="trend", max_points=5, direction="naik"),
    assessed(stage="final"),
    assessed(year=22),
    assessed(answers={}),
    assessed(note=""),
    assessed(region=None),
    *(without(assessed(), key) for key in ("edition", "region", "year", "answers")),
    answered(key="kelana"),
    answered(points=5),
    answered(key="kelana", points=-1),
    answered(key="kelana", points=None),
    answered(key="kelana", points=5, value=True),
    answered(key="kelana", points=5, not_applicable=True),
    answered(key="kelana", not_applicable=False),
    answered(key="kelana", points=5, point=5),
    questioned(None),
    questioned({"part": 83}),
    questioned({"2021": 5}),
    questioned({"2021": 5, "dua": 7}),
    questioned([5]),
]

SEEN_BY_THE_READER_ALONE: list[object] = [
    scratch(groups=[group(), group()]),
    scratch(groups=[group(max_points=6)]),
    scratch(key="evaluation_2022"),
    without(scratch(), "confidence"),
    ruled("percent", **PERCENT, full_at=0),
    ruled("series", kind="trend", max_points=5, overall_points=6),
    refining({"key": "zzz"}),
    head(extends="nothing"),
    answered(key="nothing", points=5),
    answered(key="kelana", points=26),
]


@pytest.mark.parametrize("schema", [EDITION, ASSESSMENT])
def test_each_schema_is_one(schema: Table) -> None:
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", EXAMPLES, ids=str)
def test_every_example_is_valid(path: Path) -> None:
    tree = tomllib.loads(path.read_text(encoding="utf-8"))
    assert is_valid(json.loads(json.dumps(tree, default=dt.date.isoformat)))  # JSON knows no dates


@pytest.mark.parametrize("tree", GOOD)
def test_what_is_read_is_valid(tree: object) -> None:
    assert (is_read(tree), is_valid(tree)) == (True, True)


@pytest.mark.parametrize("tree", BAD)
def test_what_a_schema_can_refuse_the_schema_refuses(tree: object) -> None:
    assert (is_read(tree), is_valid(tree)) == (False, False)


@pytest.mark.parametrize("tree", SEEN_BY_THE_READER_ALONE)
def test_the_reader_sees_more_than_the_schema(tree: object) -> None:
    assert (is_read(tree), is_valid(tree)) == (False, True)


def described(schema: Table, name: str) -> Table:
    return cast("Table", cast("Table", schema["$defs"])[name])


def properties(table: Table) -> Table:
    return cast("Table", table["properties"])


def fields_of(kind: type[attrs.AttrsInstance]) -> set[str]:
    return {field.name for field in attrs.fields(kind) if field.init}


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        (EditionDocument, EDITION),
        (GroupDocument, described(EDITION, "group")),
        (IndicatorDocument, described(EDITION, "indicator")),
        (MeasureDocument, described(EDITION, "measure")),
        (Option, described(EDITION, "option")),
        (Bracket, described(EDITION, "bracket")),
        (Text, described(EDITION, "text")),
        (Evidence, described(EDITION, "evidence")),
        (Evidence, described(ASSESSMENT, "evidence")),
    ],
)
def test_every_field_is_described(kind: type[attrs.AttrsInstance], table: Table) -> None:
    assert set(properties(table)) == fields_of(kind)


def test_every_field_of_an_assessment_is_described() -> None:
    assert set(properties(ASSESSMENT)) == fields_of(Assessment) | {"format"}


@pytest.mark.parametrize("kind", RuleKind)
def test_every_kind_of_rule_is_described_with_its_fields(kind: RuleKind) -> None:
    table = described(EDITION, f"rule_{kind.value}")
    assert set(properties(table)) == fields_of(RULES[kind]) | {"kind"}
    assert cast("Table", properties(table)["kind"])["const"] == kind.value
    assert {"$ref": f"#/$defs/rule_{kind.value}"} in cast("list[object]", described(EDITION, "rule")["oneOf"])
    required = {f.name for f in attrs.fields(RULES[kind]) if f.default is attrs.NOTHING}
    assert set(cast("list[str]", table["required"])) == required | {"kind"}


@pytest.mark.parametrize(
    ("kind", "listed"),
    [
        (GroupKind, properties(described(EDITION, "group"))["kind"]),
        (Unit, properties(described(EDITION, "measure"))["unit"]),
        (Confidence, properties(EDITION)["confidence"]),
        (Direction, properties(described(EDITION, "rule_trend"))["direction"]),
        (Stage, properties(ASSESSMENT)["stage"]),
    ],
)
def test_every_value_is_listed(kind: type[StrEnum], listed: Table) -> None:
    assert listed["enum"] == [member.value for member in kind]


def test_every_unit_has_rules_and_every_rule_a_unit() -> None:
    assert set(FITTING) == set(Unit)
    assert {kind for fitting in FITTING.values() for kind in fitting} == set(RuleKind) == set(RULES)


def fields_in(schema: Table) -> Iterator[tuple[str, Table]]:
    """Give every key a document may have, with what is said of it."""
    for table in (schema, *cast("dict[str, Table]", schema["$defs"]).values()):
        for name, field in cast("dict[str, Table]", table.get("properties", {})).items():
            yield name, field if "description" in field else described(schema, name)


@pytest.mark.parametrize("schema", [EDITION, ASSESSMENT])
def test_every_key_is_described_in_both_languages(schema: Table) -> None:
    fields = list(fields_in(schema))
    assert len(fields) > 10
    for name, field in fields:
        assert " / " in str(field["description"]), name
