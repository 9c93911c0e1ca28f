"""Registers of trainings as documents: every problem at once, the schema, and the way back."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, cast

import attrs
from jsonschema import Draft202012Validator
import pytest

from kha import capacity, kla, serial
from kha.capacity import Echelon, Mode, Profession, Role, Speaker
from kha.crc import Principle
from kha.errors import InvalidDocumentError, ProblemCode
from kha.scoring import Evidence
from kha.serial import Syntax, TrainingsFormat, json_schema, parse_trainings
from kha.serial.training_records import (
    ParticipantsDocument,
    SessionDocument,
    StaffDocument,
    TopicsDocument,
    TrainingDocument,
    TrainingsDocument,
)
from kha.sources import Confidence
from tests.forms import Table, without

SCHEMA = cast("Table", json_schema(TrainingsFormat.V1))
EMPTY: Table = {}
VALIDATOR = Draft202012Validator(SCHEMA)


def held(**more: object) -> Table:
    return {
        "key": "bimtek",
        "title": "Bimtek",
        "starts": "2025-09-10",
        "ends": "2025-09-11",
        "host": "Dinas",
        **more,
    }


def register(*trainings: object, **more: object) -> Table:
    return {"format": "kha.trainings/1", "trainings": list(trainings), **more}


def took_part(**line: object) -> Table:
    return register(held(participants=[line]))


def staffed(**more: object) -> Table:
    line = {"region": "62.71", "profession": "health", "year": 2024, "number": 40, **more}
    return register(staff=[line])


def problems(tree: object) -> list[tuple[str, str]]:
    try:
        parse_trainings(json.dumps(tree), Syntax.JSON)
    except InvalidDocumentError as error:
        return [(problem.path, problem.code.value) for problem in error.problems]
    return []


def is_valid(tree: object) -> bool:
    errors = VALIDATOR.iter_errors(cast("Any", tree))  # pyright: ignore[reportUnknownMemberType]
    return next(errors, None) is None


FULL = register(
    held(
        mode="hybrid",
        venue="Aula",
        region="Kota Palangka Raya",
        topics={
            "provisions": "Pasal 2, 3, dan 12 ayat (1)",
            "principles": ["best_interests"],
            "groups": ["klaster_1"],
            "subjects": ["Anggaran"],
        },
        sessions=[
            {
                "title": "Sesi 1",
                "day": "2025-09-10",
                "topics": {"provisions": "19"},
                "speakers": [{"institution": "Kementerian", "mode": "daring"}],
            }
        ],
        speakers=[{"institution": "Bappeda"}],
        purposes=["Kapasitas"],
        participants=[
            {
                "number": 3,
                "role": "participant",
                "mode": "luring",
                "region": "Prov. Jambi",
                "agency": "Dinas",
                "profession": "health",
                "echelon": "II",
                "certified": 0,
            },
            {"identifier": "p1", "role": "facilitator", "region": "62.02"},
        ],
        confidence="C",
        evidence=[{"title": "Berita", "url": "https://example.org"}],
        note="Catatan",
    ),
    edition="evaluation_2022",
    note="Daftar",
    staff=[{"region": "62.71", "profession": "health", "year": 2024, "number": 40, "evidence": [{"title": "Profil"}]}],
)

GOOD: list[object] = [FULL, register(), without(register(), "trainings"), register(held()), took_part(), staffed()]

BAD: list[tuple[object, list[tuple[str, str]]]] = [
    ([], [("$", "wrong-type")]),
    (without(register(), "format"), [("$", "missing-key")]),
    (register(colour="red"), [("$.colour", "unknown-key")]),
    (register(trainings={}), [("$.trainings", "wrong-type")]),
    (register({}), [("$.trainings[0]", "missing-key")] * 5),
    (register(3), [("$.trainings[0]", "wrong-type")]),
    (register(held(key="Bimtek 1")), [("$.trainings[0].key", "not-a-key")]),
    (register(held(starts="10-09-2025")), [("$.trainings[0].starts", "not-a-date")]),
    (register(held(starts="2025-02-30")), [("$.trainings[0].starts", "not-a-date")]),
    (register(held(starts="20250910")), [("$.trainings[0].starts", "not-a-date")]),
    (register(held(starts=2025)), [("$.trainings[0].starts", "wrong-type")]),
    (register(held(mode="campuran")), [("$.trainings[0].mode", "unknown-value")]),
    (register(held(topics={"articles": "12"})), [("$.trainings[0].topics.articles", "unknown-key")]),
    (register(held(sessions=[EMPTY])), [("$.trainings[0].sessions[0]", "missing-key")]),
    (register(held(speakers=[EMPTY])), [("$.trainings[0].speakers[0]", "missing-key")]),
    (register(held(confidence="B")), [("$.trainings[0].confidence", "no-evidence")]),
    (took_part(number=0), [("$.trainings[0].participants[0].number", "too-small")]),
    (took_part(number="40"), [("$.trainings[0].participants[0].number", "wrong-type")]),
    (took_part(certified=-1), [("$.trainings[0].participants[0].certified", "too-small")]),
    (took_part(mode="hybrid"), [("$.trainings[0].participants[0].mode", "unknown-value")]),
    (took_part(echelon="2"), [("$.trainings[0].participants[0].echelon", "unknown-value")]),
    (took_part(profession="guru"), [("$.trainings[0].participants[0].profession", "unknown-value")]),
    (staffed(number=0), [("$.staff[0].number", "too-small")]),
    (staffed(year=24), [("$.staff[0].year", "year-out-of-range")]),
    (register(staff=[EMPTY]), [("$.staff[0]", "missing-key")] * 4),
]

SEEN_BY_THE_READER_ALONE: list[tuple[object, list[tuple[str, str]]]] = [
    (register(held(), held()), [("$.trainings[1].key", "duplicate-item")]),
    (register(held(starts="2025-09-12")), [("$.trainings[0].ends", "days-disagree")]),
    (
        register(held(starts="2025-09-12", sessions=[{"title": "s", "day": "2025-09-12"}])),
        [("$.trainings[0].ends", "days-disagree")],
    ),
    (
        register(held(sessions=[{"title": "s", "day": "2025-09-12"}, {"title": "s", "day": "2025-09-11"}])),
        [("$.trainings[0].sessions[0].day", "days-disagree")],
    ),
    (
        register(held(sessions=[{"title": "s", "topics": {"groups": ["klaster_9"]}}]), edition="evaluation_2022"),
        [("$.trainings[0].sessions[0].topics.groups[0]", "unknown-item")],
    ),
    (register(held(topics={"groups": ["klaster_1"]})), [("$.trainings[0].topics.groups", "no-edition")]),
    (register(held(topics={"groups": ["klaster_1"]}), edition="form"), [("$.edition", "unknown-value")]),
    (register(held(topics={"provisions": "55"})), [("$.trainings[0].topics.provisions", "unknown-provision")]),
    (register(held(topics={"provisions": "dua"})), [("$.trainings[0].topics.provisions", "unreadable-reference")]),
    (register(held(region="Kota Atlantis")), [("$.trainings[0].region", "unknown-region")]),
    (register(held(region="Kalimantan Tengah")), [("$.trainings[0].region", "unknown-region")]),
    (took_part(region="Gorontalo"), [("$.trainings[0].participants[0].region", "ambiguous-place")]),
    (took_part(region="Jambi"), [("$.trainings[0].participants[0].region", "ambiguous-place")]),
    (took_part(region="91"), [("$.trainings[0].participants[0].region", "unknown-region")]),
    (took_part(number=2, certified=3), [("$.trainings[0].participants[0].certified", "more-certified")]),
    (took_part(number=2, identifier="p"), [("$.trainings[0].participants[0].identifier", "one-person")]),
    (
        register(held(mode="luring", participants=[{"mode": "daring"}, {}])),
        [("$.trainings[0].participants[0].mode", "mode-disagrees")],
    ),
    (
        register(held(participants=[{"identifier": "p"}, {"identifier": "p"}])),
        [("$.trainings[0].participants[1].identifier", "duplicate-item")],
    ),
    (
        register(staff=[{"region": "62.71", "profession": "health", "year": 2024, "number": n} for n in (1, 2)]),
        [("$.staff[1]", "duplicate-item")],
    ),
]


@pytest.mark.parametrize("tree", GOOD)
def test_what_is_read_is_valid(tree: object) -> None:
    assert (problems(tree), is_valid(tree)) == ([], True)


@pytest.mark.parametrize(("tree", "expected"), BAD)
def test_what_a_schema_can_refuse_the_schema_refuses(tree: object, expected: list[tuple[str, str]]) -> None:
    found = problems(tree)
    assert found == expected
    assert not is_valid(tree) or found == [("$.trainings[0].starts", "not-a-date")]  # 30 February is for the reader


@pytest.mark.parametrize(("tree", "expected"), SEEN_BY_THE_READER_ALONE)
def test_the_reader_sees_more_than_the_schema(tree: object, expected: list[tuple[str, str]]) -> None:
    assert (problems(tree), is_valid(tree)) == (expected, True)


def test_problems_of_one_part_do_not_hide_those_of_another() -> None:
    line = {"number": 2, "certified": 3, "mode": "hybrid"}
    tree = register(
        held(starts="besok", participants=[line], topics={"groups": ["x"], "provisions": "99"}), staff=[EMPTY]
    )
    assert problems(tree) == [
        ("$.trainings[0].starts", "not-a-date"),
        ("$.trainings[0].topics.provisions", "unknown-provision"),
        *[("$.staff[0]", "missing-key")] * 4,
        ("$.trainings[0].participants[0].mode", "unknown-value"),
        ("$.trainings[0].participants[0].certified", "more-certified"),
    ]


def test_every_key_of_a_full_register_arrives() -> None:
    read = parse_trainings(json.dumps(FULL), Syntax.JSON)
    (event,) = read.trainings
    assert read.edition is kla.EVALUATION_2022
    assert (event.topics.principles, event.topics.groups) == (
        (Principle.BEST_INTERESTS,),
        (kla.EVALUATION_2022.groups[1],),
    )
    assert (event.sessions[0].day, event.sessions[0].speakers[0].mode) == (dt.date(2025, 9, 10), Mode.DARING)
    assert [(line.number, line.role, line.certified) for line in event.participants] == [
        (3, Role.PARTICIPANT, 0),
        (1, Role.FACILITATOR, None),
    ]
    assert (event.confidence, read.note, read.staff[0].number) == (Confidence.C, "Daftar", 40)


@pytest.mark.parametrize(
    "path", ["examples/bimtek-kha-kalteng-2025.toml", "examples/illustrative/contoh-daftar-pelatihan.toml"]
)
def test_a_register_that_is_written_reads_back_the_same(path: str) -> None:
    read = serial.read_trainings(path)
    assert parse_trainings(serial.trainings_json(read), Syntax.JSON) == read
    assert is_valid(serial.trainings_document(read))


def test_a_full_register_that_is_written_reads_back_the_same() -> None:
    read = parse_trainings(json.dumps(FULL), Syntax.JSON)
    assert parse_trainings(serial.trainings_json(read), Syntax.JSON) == read


def test_dates_of_toml_and_texts_mean_the_same_day_and_a_time_is_refused() -> None:
    text = (
        'format = "kha.trainings/1"\n[[trainings]]\nkey = "a"\ntitle = "A"\nhost = "H"\nstarts = {}\nends = 2025-09-11'
    )
    read = [parse_trainings(text.format(day), Syntax.TOML) for day in ("2025-09-10", '"2025-09-10"')]
    assert read[0] == read[1]
    with pytest.raises(InvalidDocumentError) as caught:
        parse_trainings(text.format("2025-09-10T08:00:00"), Syntax.TOML)
    assert caught.value.problems[0].code is ProblemCode.WRONG_TYPE


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (TrainingDocument, "training"),
        (SessionDocument, "session"),
        (TopicsDocument, "topics"),
        (ParticipantsDocument, "participants"),
        (StaffDocument, "staff"),
        (Speaker, "speaker"),
        (Evidence, "evidence"),
        (TrainingsDocument, None),
    ],
)
def test_every_field_is_described(kind: type[attrs.AttrsInstance], name: str | None) -> None:
    table = SCHEMA if name is None else cast("Table", cast("Table", SCHEMA["$defs"])[name])
    assert set(cast("Table", table["properties"])) == {field.name for field in attrs.fields(kind)}


def test_every_value_is_listed_and_everything_is_described_in_both_languages() -> None:
    defs = cast("dict[str, Table]", SCHEMA["$defs"])
    participants = cast("dict[str, Table]", defs["participants"]["properties"])
    training = cast("dict[str, Table]", defs["training"]["properties"])
    assert training["mode"]["enum"] == [mode.value for mode in Mode]
    assert participants["mode"]["enum"] == [Mode.LURING.value, Mode.DARING.value]
    assert participants["profession"]["enum"] == [profession.value for profession in Profession]
    assert participants["role"]["enum"] == [role.value for role in Role]
    assert participants["echelon"]["enum"] == [echelon.value for echelon in Echelon]
    assert training["confidence"]["enum"] == [confidence.value for confidence in Confidence]
    topics = cast("dict[str, Table]", defs["topics"]["properties"])
    assert cast("Table", topics["principles"]["items"])["enum"] == [principle.value for principle in Principle]
    for table in (SCHEMA, *defs.values()):
        for field in (table, *cast("dict[str, Table]", table.get("properties", {})).values()):
            assert " / " in str(field.get("description", " / "))


def test_the_figures_for_programs_say_that_they_measure_presence() -> None:
    document = serial.figures_document(serial.read_trainings("examples/bimtek-kha-kalteng-2025.toml"))
    assert document["caveat"] == {"id": capacity.CAVEAT.id, "en": capacity.CAVEAT.en}
    assert document["trained"] == {"attendances": 475, "at_least": 475, "at_most": 475}
    assert document["certified"] == {"attendances": 0, "unknown": 475}
    assert (document["coverage_by_region"], document["regions_without"]) == ([], [])
