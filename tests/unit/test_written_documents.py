"""Assessments as documents, out and in again, in every syntax."""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module
from pathlib import Path
import sys

import attrs
import pytest

from kha import read_assessment, read_edition
from kha.errors import InvalidDocumentError, MissingExtraError, ProblemCode
from kha.kla.values import Ratio, Series
from kha.scoring import Assessment, Evidence
from kha.serial import Syntax, dump_assessment, parse_assessment, write_assessment

FORM = read_edition("examples/forms/contoh-lengkap-24-indikator.toml")
FULL = read_assessment("examples/illustrative/contoh-penilaian-lengkap.toml", editions=[FORM])
SUMBAWA = read_assessment("examples/sumbawa-2022.toml")


def packed(tree: object) -> bytes:
    data: bytes = import_module("msgpack").packb(tree)
    return data


def answered(**answer: object) -> dict[str, object]:
    head = {"format": "kha.assessment/1", "edition": FORM.key, "region": "R", "year": 2024}
    return {**head, "answers": [answer]}


@pytest.mark.parametrize("syntax", Syntax)
@pytest.mark.parametrize("assessment", [FULL, SUMBAWA], ids=["full", "sumbawa"])
def test_an_example_reads_back_as_itself(syntax: Syntax, assessment: Assessment) -> None:
    written = dump_assessment(assessment, syntax)
    assert parse_assessment(written, syntax, editions=[assessment.edition]) == assessment


@pytest.mark.parametrize("name", ["a.toml", "a.json", "a.msgpack"])
def test_the_name_of_a_file_says_how_it_is_written(tmp_path: Path, name: str) -> None:
    write_assessment(SUMBAWA, tmp_path / name)
    assert read_assessment(tmp_path / name) == SUMBAWA


def test_the_full_example_has_every_kind_of_answer() -> None:
    kinds = {type(answer.value) for answer in FULL.answers}
    assert {bool, str, tuple, Decimal, Ratio, Series} <= kinds


def test_points_keep_their_digits_in_json() -> None:
    assert '"points": "83.50"' in dump_assessment(SUMBAWA, Syntax.JSON).decode()


def test_points_are_plain_numbers_in_toml() -> None:
    assert "points = 83.50 }" in dump_assessment(SUMBAWA, Syntax.TOML).decode()


def test_what_is_optional_is_left_out() -> None:
    bare = attrs.evolve(SUMBAWA, evidence=(), stage=None, note=None, answers=())
    assert dump_assessment(bare, Syntax.TOML).decode().splitlines() == [
        'format = "kha.assessment/1"',
        'edition = "evaluation_2022"',
        'region = "52.04"',
        "year = 2022",
        "answers = []",
    ]


def test_evidence_without_an_address_has_none() -> None:
    told = attrs.evolve(SUMBAWA, evidence=(Evidence(title="Berita acara"),))
    assert '{ title = "Berita acara" }' in dump_assessment(told, Syntax.TOML).decode()


def test_a_number_as_text_is_the_number_for_values_too() -> None:
    read = parse_assessment(packed(answered(key="akta_persentase", value="83.20")), Syntax.MESSAGEPACK, editions=[FORM])
    assert read.answers[0].value == Decimal("83.20")


def test_a_binary_float_is_the_decimal_it_is_written_as() -> None:
    read = parse_assessment(packed(answered(key="akta_persentase", value=83.1)), Syntax.MESSAGEPACK, editions=[FORM])
    assert read.answers[0].value == Decimal("83.1")
    figures = answered(key="akta_persentase", value={"part": 0.1, "whole": 0.3})
    read = parse_assessment(packed(figures), Syntax.MESSAGEPACK, editions=[FORM])
    assert read.answers[0].value == Ratio(part=Decimal("0.1"), whole=Decimal("0.3"))


@pytest.mark.parametrize(
    "data",
    [b"", b"\xc1", packed({1: 2}), packed({"a": 1}) + b"?", b"\xa1\xff"],
    ids=["empty", "no such type", "a key that is no text", "more behind it", "no UTF-8"],
)
def test_what_is_no_messagepack_is_told(data: bytes) -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        parse_assessment(data, Syntax.MESSAGEPACK)
    assert [(p.code, p.path) for p in caught.value.problems] == [(ProblemCode.NOT_MESSAGEPACK, "$")]


def test_a_key_that_stands_twice_is_told_in_messagepack_too() -> None:
    twice = b"\x82" + b"\xa4year\xcd\x07\xe8" * 2
    with pytest.raises(InvalidDocumentError) as caught:
        parse_assessment(twice, Syntax.MESSAGEPACK)
    assert (ProblemCode.DUPLICATE_KEY, "$.year") in {(p.code, p.path) for p in caught.value.problems}


def test_text_is_no_messagepack() -> None:
    with pytest.raises(InvalidDocumentError, match="not-messagepack"):
        parse_assessment("format = 1", Syntax.MESSAGEPACK)


@pytest.mark.parametrize(("syntax", "package"), [(Syntax.TOML, "tomli_w"), (Syntax.MESSAGEPACK, "msgpack")])
def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, syntax: Syntax, package: str
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtraError, match=r"kha\[documents\]"):
        dump_assessment(SUMBAWA, syntax)
