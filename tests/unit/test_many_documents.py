"""Many assessments at once: what one reader takes the other takes, and every problem has its place."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
import json
from pathlib import Path
from typing import Any

from attrs import evolve
from hypothesis import given
import pytest

from kha import read_assessment
from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.scoring import Assessment
from kha.serial import (
    Syntax,
    dump_assessment,
    dump_assessments,
    parse_assessment,
    parse_assessments,
    read_assessments,
    read_edition,
    write_assessments,
)
from kha.testing import BrokenDocument, broken_documents, full_assessments
from tests.laws import at_most

FORM = read_edition("examples/forms/contoh-lengkap-24-indikator.toml")
FULL = read_assessment("examples/illustrative/contoh-penilaian-lengkap.toml", editions=[FORM])
SUMBAWA = read_assessment("examples/sumbawa-2022.toml")
HEAD: dict[str, object] = {"format": "kha.assessment/1", "edition": FORM.key, "region": "R", "year": 2024}
CHANGES: list[dict[str, object]] = [
    {"note": None},
    {"stage": None},
    {"stage": []},
    {"edition": []},
    {"answers": {}},
    {"answers": None},
    {"answers": [[]]},
    {"evidence": None},
    {"evidence": [{"title": "F", "url": None}]},
    {"evidence": "F"},
    {"year": True},
    {"year": 2024.0},
    {"region": "R "},
    {"answers": [{"key": "kelana", "points": None}]},
    {"answers": [{"key": "kelana", "points": True}]},
    {"answers": [{"key": "kelana", "points": "1e3"}]},
    {"answers": [{"key": "kelana", "points": 5, "not_applicable": "no"}]},
    {"answers": [{"key": "kelana", "points": 5, "not_applicable": True}]},
    {"answers": [{"key": "akta_persentase", "value": {"part": 1}}]},
    {"format": "kha.assessment/2"},
    {"format": None},
]
MANY = [Syntax.JSON, Syntax.MESSAGEPACK]
SOME = at_most(40)


def packed(tree: object) -> bytes:
    data: bytes = import_module("msgpack").packb(tree)
    return data


def lined(tree: object) -> bytes:
    return json.dumps(tree).encode() + b"\n"


WRITE: dict[Syntax, Callable[[object], bytes]] = {Syntax.JSON: lined, Syntax.MESSAGEPACK: packed}


def problems_of(data: bytes, syntax: Syntax, **more: Any) -> list[tuple[ProblemCode, str]]:
    with pytest.raises(InvalidDocumentError) as caught:
        parse_assessments(data, syntax, **more)
    return [(problem.code, problem.path) for problem in caught.value.problems]


@pytest.mark.parametrize("syntax", MANY)
def test_many_read_back_as_themselves(syntax: Syntax) -> None:
    written = dump_assessments([SUMBAWA, FULL, SUMBAWA], syntax)
    assert parse_assessments(written, syntax, editions=[SUMBAWA.edition, FORM]) == (SUMBAWA, FULL, SUMBAWA)


@pytest.mark.parametrize("syntax", MANY)
def test_none_are_none(syntax: Syntax) -> None:
    assert parse_assessments(dump_assessments([], syntax), syntax) == ()


@pytest.mark.parametrize("name", ["many.jsonl", "many.msgpack"])
def test_the_name_of_a_file_says_how_it_is_written(tmp_path: Path, name: str) -> None:
    write_assessments([SUMBAWA] * 2, tmp_path / name)
    assert read_assessments(tmp_path / name) == (SUMBAWA, SUMBAWA)


@pytest.mark.parametrize("name", ["many.toml", "many.json", "many"])
def test_other_names_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="JSON, one a line"):
        write_assessments([SUMBAWA], tmp_path / name)
    with pytest.raises(ValueError, match="JSON, one a line"):
        read_assessments(tmp_path / name)


def test_toml_holds_one_document() -> None:
    with pytest.raises(ValueError, match="JSON, one a line"):
        dump_assessments([SUMBAWA], Syntax.TOML)
    with pytest.raises(ValueError, match="JSON, one a line"):
        parse_assessments(b"", Syntax.TOML)


def test_a_line_is_a_document_and_empty_lines_are_none() -> None:
    written = dump_assessment(SUMBAWA, Syntax.JSON).decode().replace("\n", "")
    assert parse_assessments(f"\n{written}\r\n\n{written}".encode(), Syntax.JSON) == (SUMBAWA, SUMBAWA)
    assert dump_assessments([SUMBAWA] * 2, Syntax.JSON).count(b"\n") == 2


class TestBothReadersTakeTheSame:
    """ "What is accepted is the same, to the letter", whichever reader it was."""

    @pytest.mark.parametrize("syntax", MANY)
    def test_what_is_right_is_read_alike(self, syntax: Syntax) -> None:
        """Every drawn assessment, with answers of every kind."""

        @SOME
        @given(full_assessments())
        def check(assessment: Assessment) -> None:
            written = dump_assessments([assessment], syntax)
            assert parse_assessments(written, syntax, editions=[assessment.edition]) == (assessment,)

        check()

    @pytest.mark.parametrize("syntax", MANY)
    def test_what_is_wrong_is_told_alike(self, syntax: Syntax) -> None:
        """The same problems, each behind the place of its document."""

        @SOME
        @given(broken_documents())
        def check(broken: BrokenDocument) -> None:
            written = WRITE[syntax](broken.tree)
            found = problems_of(written * 2, syntax, editions=[broken.edition])
            place = broken.path.removeprefix("$")
            assert found == [(broken.code, f"$[0]{place}"), (broken.code, f"$[1]{place}")]

        check()

    @pytest.mark.parametrize("syntax", MANY)
    @pytest.mark.parametrize(
        "change",
        CHANGES,
        ids=str,
    )
    def test_nothing_slips_through_the_fast_reader(self, syntax: Syntax, change: dict[str, object]) -> None:
        """What the careful reader refuses is refused."""
        tree: dict[str, object] = {**HEAD, "answers": [], **change}
        data = WRITE[syntax](tree)
        with pytest.raises(InvalidDocumentError) as caught:
            parse_assessment(data, syntax, editions=[FORM])
        alone = [(problem.code, f"$[0]{problem.path[1:]}") for problem in caught.value.problems]
        assert problems_of(data, syntax, editions=[FORM]) == alone

    @pytest.mark.parametrize("syntax", MANY)
    @pytest.mark.parametrize("points", ["5", 5, 2.5])
    def test_points_are_taken_in_every_way_the_careful_reader_takes(self, syntax: Syntax, points: object) -> None:
        """As texts, whole numbers, and what JSON and MessagePack write as floats."""
        data = WRITE[syntax](HEAD | {"answers": [{"key": "kelana", "points": points, "not_applicable": False}]})
        expected = parse_assessment(data, syntax, editions=[FORM])
        assert parse_assessments(data, syntax, editions=[FORM]) == (expected,)
        assert expected.answers[0].points == Decimal(str(points))


@pytest.mark.parametrize("syntax", MANY)
def test_a_key_that_stands_twice_is_told(syntax: Syntax) -> None:
    good = dump_assessments([SUMBAWA], syntax)
    twice = {
        Syntax.JSON: good.replace(b'"year": 2022', b'"year": 2022, "year": 2023'),
        Syntax.MESSAGEPACK: bytes([good[0] + 1]) + good[1:] + b"\xa4year\xcd\x07\xe8",
    }[syntax]
    assert problems_of(good + twice + good, syntax) == [(ProblemCode.DUPLICATE_KEY, "$[1].year")]


def test_what_is_no_json_is_told_with_its_place() -> None:
    good = dump_assessments([SUMBAWA], Syntax.JSON)
    for bad in (b"{", b'{"a": NaN', b"\xff", b"[" * 100_000):
        ((code, path),) = problems_of(good + bad + b"\n" + good, Syntax.JSON)
        assert (code, path) in {(ProblemCode.SYNTAX, "$[1]"), (ProblemCode.NOT_UTF8, "$[1]")}


@pytest.mark.parametrize("rest", [b"\xc1", b"\x82", b"\x81\x01\x02"], ids=["no such type", "cut off", "no text"])
def test_what_is_no_messagepack_is_told_with_its_place(rest: bytes) -> None:
    good = dump_assessments([SUMBAWA], Syntax.MESSAGEPACK)
    assert problems_of(good * 2 + rest, Syntax.MESSAGEPACK) == [(ProblemCode.NOT_MESSAGEPACK, "$[2]")]


def test_problems_keep_their_words() -> None:
    bad = evolve(SUMBAWA, answers=SUMBAWA.answers * 2)
    with pytest.raises(InvalidDocumentError) as caught:
        parse_assessments(dump_assessments([bad], Syntax.JSON), Syntax.JSON)
    (first, *_) = caught.value.problems
    assert isinstance(first, Problem)
    assert first.path == f"$[0].answers[{len(SUMBAWA.answers)}].key"
    assert "sudah dijawab" in first.text.id
