"""The adapters: pydantic models and SQLAlchemy columns."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from decimal import Decimal
import json
from typing import Annotated, Any

from hypothesis import given
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError
import pytest
import sqlalchemy as sa
from sqlalchemy.exc import StatementError

from kha import Stage, kla, read_assessment, read_edition, regions
from kha.adapters import sqlalchemy as for_sqlalchemy
from kha.adapters.pydantic import PROBLEMS, AssessmentDocument, DocumentOf, Labelled
from kha.kla import Band
from kha.scoring import Assessment
from kha.testing import full_assessments
from tests.laws import at_most

FORM = read_edition("examples/forms/contoh-lengkap-24-indikator.toml")
FULL = read_assessment("examples/illustrative/contoh-penilaian-lengkap.toml", editions=[FORM])
SUMBAWA = read_assessment("examples/sumbawa-2022.toml")


class Submission(BaseModel):
    assessment: AssessmentDocument
    stage: Annotated[Stage, Labelled()] | None = None


class WithForm(BaseModel):
    assessment: Annotated[Assessment, DocumentOf(editions=(*kla.EDITIONS, FORM))]


def test_an_assessment_goes_out_and_comes_in_as_a_document() -> None:
    whole = Submission(assessment=SUMBAWA, stage=Stage.VERIFIKASI_FINAL)
    assert Submission.model_validate_json(whole.model_dump_json()) == whole
    assert Submission.model_validate(whole.model_dump()) == whole
    assert whole.model_dump()["assessment"]["format"] == "kha.assessment/1"


def test_forms_of_ones_own_can_be_named() -> None:
    whole = WithForm(assessment=FULL)
    assert WithForm.model_validate_json(whole.model_dump_json()) == whole
    with pytest.raises(ValidationError):
        Submission.model_validate_json(whole.model_dump_json())


def test_every_problem_is_in_the_context_of_the_error() -> None:
    document = Submission(assessment=SUMBAWA).model_dump()["assessment"]
    document |= {"year": 22, "answers": [{"key": "kelana", "points": 26}]}
    with pytest.raises(ValidationError) as caught:
        Submission.model_validate({"assessment": document})
    (error,) = caught.value.errors()
    assert (error["type"], error["loc"], error["msg"]) == (PROBLEMS, ("assessment",), "The document has problems: 2")
    problems: list[dict[str, Any]] = error.get("ctx", {})["problems"]
    assert [problem["path"] for problem in problems] == ["$.year", "$.answers[0].points"]
    assert all(set(problem["text"]) == {"id", "en"} for problem in problems)


def test_the_schema_stands_alone_and_accepts_what_goes_out() -> None:
    schema: Any = TypeAdapter(AssessmentDocument).json_schema()
    assert "$ref" not in json.dumps(schema)
    Draft202012Validator.check_schema(schema)
    document: Any = Submission(assessment=SUMBAWA).model_dump()["assessment"]
    validator: Any = Draft202012Validator(schema)
    assert validator.is_valid(document)
    assert not validator.is_valid({**document, "year": 22})


def test_values_are_explained_in_both_languages() -> None:
    adapter: TypeAdapter[Band] = TypeAdapter(Annotated[Band, Labelled()])
    schema = adapter.json_schema()
    assert [choice["const"] for choice in schema["oneOf"]] == [band.value for band in Band]
    assert adapter.validate_python("utama") is Band.UTAMA
    with pytest.raises(ValidationError):
        adapter.validate_python("emas")


@at_most(20)
@given(full_assessments())
def test_whatever_can_be_assessed_survives_pydantic(assessment: Assessment) -> None:
    adapter: TypeAdapter[Assessment] = TypeAdapter(Annotated[Assessment, DocumentOf(editions=(assessment.edition,))])
    assert adapter.validate_json(adapter.dump_json(assessment)) == assessment


TABLE = sa.Table(
    "kept",
    sa.MetaData(),
    sa.Column("points", for_sqlalchemy.Points),
    sa.Column("region", for_sqlalchemy.RegionCode),
    sa.Column("document", for_sqlalchemy.AssessmentDocument((*kla.EDITIONS, FORM))),
)


@contextmanager
def database() -> Generator[sa.Connection]:
    """Open a database in memory with the table; close all of it in the end."""
    engine = sa.create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            TABLE.create(connection)
            yield connection
    finally:
        engine.dispose()


def kept(**values: object) -> sa.Row[Any]:
    with database() as connection:
        connection.execute(TABLE.insert().values(**values))
        return connection.execute(sa.select(TABLE)).one()


def test_a_row_comes_back_as_it_was() -> None:
    place = regions.region("62.71")
    row = kept(points=Decimal("505.8500"), region=place, document=FULL)
    assert (str(row.points), row.region, row.document) == ("505.8500", place, FULL)


def test_nothing_comes_back_as_nothing() -> None:
    assert tuple(kept(points=None, region=None, document=None)) == (None, None, None)


@pytest.mark.parametrize("points", [Decimal("NaN"), Decimal("1E+40")])
def test_points_that_cannot_be_kept_are_refused(points: Decimal) -> None:
    with pytest.raises(StatementError, match="no points that can be kept"):
        kept(points=points)


def test_a_column_can_be_asked_for() -> None:
    place = regions.region("62.71")
    with database() as connection:
        connection.execute(TABLE.insert().values(region=place, points=Decimal(5)))
        found = connection.execute(sa.select(TABLE).where(TABLE.c.region == place, TABLE.c.points == Decimal(5)))
        assert found.one().region is place
