"""Documents of every version of a format are read for ever; a newer one, or one of another kind, is told as such."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import StrEnum
import json
from pathlib import Path
import tomllib
from typing import Any, cast

import attrs
import pytest

from kha import capacity, kla, mainstreaming
from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.kla.rules import Bracket, Option
from kha.kla.values import Ratio, Series
from kha.mainstreaming import YearBudget
from kha.regions import recognise
from kha.scoring import Assessment, Evidence, score
from kha.serial import (
    AssessmentFormat,
    EditionFormat,
    ProgrammesFormat,
    Syntax,
    TrainingsFormat,
    parse_assessment,
    parse_edition,
    parse_programmes,
    parse_trainings,
    read_assessment,
    read_edition,
    read_programmes,
    read_trainings,
)
from kha.serial.assessments import AnswerDocument, AssessmentDocument
from kha.serial.edition_records import EditionDocument, GroupDocument, IndicatorDocument, MeasureDocument
from kha.serial.edition_rules import RULES
from kha.serial.programme_records import CheckDocument, ProgrammeDocument, ProgrammesDocument
from kha.serial.syntax import Tree
from kha.serial.training_records import (
    ParticipantsDocument,
    SessionDocument,
    StaffDocument,
    TopicsDocument,
    TrainingDocument,
    TrainingsDocument,
)
from kha.serial.versions import STEPS, read_tree

FOLDER = Path("tests/formats")
FORMATS: tuple[type[StrEnum], ...] = (AssessmentFormat, EditionFormat, TrainingsFormat, ProgrammesFormat)
NAMES = ("document.toml", "document.json", "document.msgpack")
FORM = read_edition(FOLDER / "edition-1" / "document.toml")


def read(name: str, path: Path) -> object:
    reader: dict[str, Callable[[Path], object]] = {
        "assessment": lambda path: read_assessment(path, editions=[FORM]),
        "edition": read_edition,
        "trainings": read_trainings,
        "programmes": read_programmes,
    }
    return reader[name.partition("-")[0]](path)


def test_every_version_has_its_documents() -> None:
    versions = {member.value.removeprefix("kha.").replace("/", "-") for kind in FORMATS for member in kind}
    folders = {path.name for path in FOLDER.iterdir() if path.is_dir()}
    assert folders == versions
    assert all((FOLDER / folder / name).is_file() for folder in folders for name in NAMES)


@pytest.mark.parametrize("folder", sorted(path.name for path in FOLDER.iterdir() if path.is_dir()))
def test_the_documents_of_every_version_are_read_and_say_the_same_in_every_syntax(folder: str) -> None:
    read_back = [read(folder, FOLDER / folder / name) for name in NAMES]
    assert read_back[0] == read_back[1] == read_back[2]


def test_the_assessment_of_version_1_is_what_it_was() -> None:
    read_back = read_assessment(FOLDER / "assessment-1" / "document.toml", editions=[FORM])
    assert isinstance(read_back, Assessment)
    assert (read_back.year, read_back.stage, read_back.region) == (2024, "verifikasi_final", recognise("62.71"))
    assert read_back.evidence == (Evidence(title="Berita acara", url="https://example.org/ba"),)
    assert [answer.value for answer in read_back.answers[3:8]] == [
        Ratio(part=Decimal(83), whole=Decimal(100)),
        Decimal(475),
        Decimal("10.00"),
        Series(figures=((2022, Decimal(9)), (2023, Decimal("7.5")))),
        None,
    ]
    assert score(read_back).groups[-1].points == Decimal("59.5")


def test_the_form_of_version_1_is_what_it_was() -> None:
    addition = FORM.item("tambahan")
    assert isinstance(addition, kla.Group)
    assert addition.max_points == Decimal(66)
    assert [type(measure.rule) for measure in addition.indicators[0].measures] == list(RULES.values())
    assert FORM.laws == kla.PERMEN_12_2011.laws
    assert FORM.provenance.confidence == "B"


def test_the_register_of_version_1_is_what_it_was() -> None:
    register = read_trainings(FOLDER / "trainings-1" / "document.toml")
    (training,) = register.trainings
    assert (training.count(), training.mode, training.confidence) == (41, capacity.Mode.HYBRID, "B")
    assert [provision.reference for provision in training.covered.provisions] == ["2", "3", "6", "12", "24(2)(e)"]
    assert register.staff[0].number == 400


def test_the_list_of_version_1_is_what_it_was() -> None:
    (programme,) = read_programmes(FOLDER / "programmes-1" / "document.toml").programmes
    assert programme.kind is mainstreaming.ProgrammeKind.ACTIVITY
    assert programme.budgets == (YearBudget(year=2026, amount=250_000_000),)
    assert [provision.reference for provision in programme.provisions] == ["7", "8"]
    assert programme.checks[0].by == "Forum Anak"


def keys_in(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        for key, value in cast("dict[str, object]", tree).items():
            yield key
            yield from keys_in(value)
    elif isinstance(tree, list):
        for item in cast("list[object]", tree):
            yield from keys_in(item)


@pytest.mark.parametrize(
    ("folder", "records"),
    [
        ("assessment-1", [AssessmentDocument, AnswerDocument, Evidence]),
        (
            "edition-1",
            [EditionDocument, GroupDocument, IndicatorDocument, MeasureDocument, *RULES.values(), Option, Bracket],
        ),
        (
            "trainings-1",
            [
                TrainingsDocument,
                TrainingDocument,
                TopicsDocument,
                SessionDocument,
                ParticipantsDocument,
                StaffDocument,
                capacity.Speaker,
            ],
        ),
        ("programmes-1", [ProgrammesDocument, ProgrammeDocument, CheckDocument]),
    ],
)
def test_the_documents_of_the_newest_version_use_every_key(
    folder: str, records: list[type[attrs.AttrsInstance]]
) -> None:
    tree = tomllib.loads((FOLDER / folder / "document.toml").read_text(encoding="utf-8"))
    known = {field.name for record in records for field in attrs.fields(record) if field.init}
    assert known - set(keys_in(tree)) == set()


PARSERS: dict[str, Callable[[str], object]] = {
    "kha.assessment": lambda text: parse_assessment(text, Syntax.JSON),
    "kha.edition": lambda text: parse_edition(text, Syntax.JSON),
    "kha.trainings": lambda text: parse_trainings(text, Syntax.JSON),
    "kha.programmes": lambda text: parse_programmes(text, Syntax.JSON),
}


def problems_of(kind: str, tree: object) -> tuple[Problem, ...]:
    with pytest.raises(InvalidDocumentError) as caught:
        PARSERS[kind](json.dumps(tree))
    return caught.value.problems


@pytest.mark.parametrize("kind", PARSERS)
def test_a_newer_version_is_told_alone(kind: str) -> None:
    (problem,) = problems_of(kind, {"format": f"{kind}/2", "colour": "red"})
    assert (problem.code, problem.path) == (ProblemCode.NEWER_FORMAT, "$.format")
    assert problem.text.en == (
        f"This document has the format {kind}/2, newer than {kind}/1, the newest one that can be read here. "
        "Install a newer version of kha."
    )
    assert problem.text.id.startswith(f"Dokumen ini berformat {kind}/2, lebih baru daripada {kind}/1")


@pytest.mark.parametrize("kind", PARSERS)
def test_a_document_of_another_kind_is_told_alone(kind: str) -> None:
    (problem,) = problems_of(kind, {"format": "kha.score/1"})
    assert (problem.code, problem.path) == (ProblemCode.OTHER_FORMAT, "$.format")
    assert f"{kind}/1" in problem.text.id
    assert "kha.score/1" in problem.text.en


@pytest.mark.parametrize("kind", PARSERS)
@pytest.mark.parametrize("found", ["kha.assessment", "kha.assessment/0", "kha.assessment/01", "assessment/1", "", 1])
def test_what_is_no_format_is_a_problem_beside_others(kind: str, found: object) -> None:
    problems = problems_of(kind, {"format": found, "colour": "red"})
    assert {"$.format", "$.colour"} <= {problem.path for problem in problems}


class Later(StrEnum):
    """A format that has come to its third version."""

    V3 = "kha.sample/3"


def renamed(tree: dict[str, Tree]) -> dict[str, Tree]:
    return {"name" if key == "nama" else key: value for key, value in tree.items()}


def counted(tree: dict[str, Tree]) -> dict[str, Tree]:
    return tree | {"count": len(tree)}


LATER = {"kha.sample": (renamed, counted)}


@pytest.mark.parametrize(
    ("tree", "newest"),
    [
        ({"format": "kha.sample/1", "nama": "a"}, {"format": "kha.sample/3", "name": "a", "count": 2}),
        ({"format": "kha.sample/2", "name": "a"}, {"format": "kha.sample/3", "name": "a", "count": 2}),
        ({"format": "kha.sample/3", "name": "a"}, {"format": "kha.sample/3", "name": "a"}),
        ({"nama": "a"}, {"nama": "a"}),
        (["kha.sample/1"], ["kha.sample/1"]),
    ],
)
def test_an_older_version_becomes_the_newest_step_by_step(tree: Any, newest: object) -> None:
    assert read_tree(json.dumps(tree), Syntax.JSON, Later.V3, LATER) == (newest, ())


@pytest.mark.parametrize("kind", FORMATS)
def test_every_version_but_the_first_has_a_step_that_leads_to_it(kind: type[StrEnum]) -> None:
    versions = [member.value for member in kind]
    name = versions[0].partition("/")[0]
    assert versions == [f"{name}/{number}" for number in range(1, len(STEPS[name]) + 2)]
