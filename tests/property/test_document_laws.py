"""Whatever has a document is what its document reads back as, in every syntax."""

from __future__ import annotations

from collections.abc import Callable
import json
from pathlib import Path
from typing import Any, cast

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
import pytest

from kha.kla import PERMEN_12_2011
from kha.serial import (
    AssessmentFormat,
    EditionFormat,
    ProgrammesFormat,
    Syntax,
    TrainingsFormat,
    dump_assessment,
    dump_edition,
    dump_programmes,
    dump_trainings,
    json_schema,
    parse_assessment,
    parse_edition,
    parse_programmes,
    parse_trainings,
    read_assessment,
    read_edition,
    read_programmes,
    read_trainings,
    write_assessment,
    write_edition,
    write_programmes,
    write_trainings,
)
from kha.testing import forms, full_assessments, programme_lists, registers
from tests.laws import at_most

SOME = at_most(30)


@frozen(kw_only=True)
class Kind:
    """A kind of document: how its models are drawn, written and read."""

    drawn: st.SearchStrategy[Any]
    dump: Callable[[Any, Syntax], bytes]
    parse: Callable[[bytes, Syntax, Any], Any]
    write: Callable[[Any, Path], None]
    read: Callable[[Path], Any]
    example: Path
    newest: AssessmentFormat | EditionFormat | TrainingsFormat | ProgrammesFormat


KINDS = {
    "assessment": Kind(
        drawn=full_assessments(),
        dump=dump_assessment,
        parse=lambda data, syntax, model: parse_assessment(data, syntax, editions=[model.edition]),
        write=write_assessment,
        read=read_assessment,
        example=Path("examples/sumbawa-2022.toml"),
        newest=AssessmentFormat.V1,
    ),
    "form": Kind(
        drawn=forms(),
        dump=lambda form, syntax: dump_edition(form, syntax, editions=[PERMEN_12_2011]),
        parse=lambda data, syntax, _: parse_edition(data, syntax, editions=[PERMEN_12_2011]),
        write=write_edition,
        read=read_edition,
        example=Path("examples/forms/contoh-tenaga-terlatih-2011.toml"),
        newest=EditionFormat.V1,
    ),
    "register": Kind(
        drawn=registers(in_full=True),
        dump=dump_trainings,
        parse=lambda data, syntax, _: parse_trainings(data, syntax),
        write=write_trainings,
        read=read_trainings,
        example=Path("examples/bimtek-kha-kalteng-2025.toml"),
        newest=TrainingsFormat.V1,
    ),
    "programmes": Kind(
        drawn=programme_lists(in_full=True),
        dump=dump_programmes,
        parse=lambda data, syntax, _: parse_programmes(data, syntax),
        write=write_programmes,
        read=read_programmes,
        example=Path("examples/illustrative/contoh-program-rad-kla.toml"),
        newest=ProgrammesFormat.V1,
    ),
}


class TestWritingAndReadingIsIdentity:
    """ "What is written reads back as the same model": of every kind of document, in every syntax."""

    @pytest.mark.again
    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    @pytest.mark.parametrize("syntax", Syntax)
    def test_every_drawn_model_reads_back_as_itself(self, kind: Kind, syntax: Syntax) -> None:
        """Nothing is lost, nothing added, nothing rounded."""

        @SOME
        @given(kind.drawn)
        def check(model: object) -> None:
            assert kind.parse(kind.dump(model, syntax), syntax, model) == model

        check()

    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    def test_every_written_document_is_valid_by_its_schema(self, kind: Kind) -> None:
        """The schema refuses nothing that the library writes."""
        schema = Draft202012Validator(cast("dict[str, Any]", json_schema(kind.newest)))

        @SOME
        @given(kind.drawn)
        def check(model: object) -> None:
            schema.validate(json.loads(kind.dump(model, Syntax.JSON)))  # pyright: ignore[reportUnknownMemberType]

        check()

    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    def test_every_syntax_says_the_same(self, kind: Kind) -> None:
        """The trees differ in nothing but how numbers are written."""
        model = kind.read(kind.example)
        packed = kind.parse(kind.dump(model, Syntax.MESSAGEPACK), Syntax.MESSAGEPACK, model)
        assert json.loads(kind.dump(packed, Syntax.JSON)) == json.loads(kind.dump(model, Syntax.JSON))

    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    @pytest.mark.parametrize("name", ["a.toml", "a.json", "a.msgpack"])
    def test_the_name_of_a_file_says_how_it_is_written(self, kind: Kind, name: str, tmp_path: Path) -> None:
        """A file that is written can be read under its name."""
        model = kind.read(kind.example)
        kind.write(model, tmp_path / name)
        assert kind.read(tmp_path / name) == model
