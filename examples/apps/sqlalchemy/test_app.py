"""The database, in memory."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app import hand_in, of_province, open_database
import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import StatementError

from kha import Answer, Assessment, Stage, kla, regions, score

SUMBAWA = Assessment(
    edition=kla.EVALUATION_2022,
    region=regions.match("Kabupaten Sumbawa").region,
    year=2022,
    stage=Stage.VERIFIKASI_FINAL,
    answers=tuple(
        Answer(key=key, points=Decimal(points))
        for key, points in {
            "kelembagaan": "83.50",
            "klaster_1": "53",
            "klaster_2": "78",
            "klaster_3": "94.50",
            "klaster_4": "44.50",
            "klaster_5": "104.85",
            "kelana": "17",
            "dekela": "30.50",
        }.items()
    ),
)


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Open the database, and close it after the test."""
    opened = open_database()
    yield opened
    opened.dispose()


def test_what_is_kept_comes_back_as_it_was(engine: Engine) -> None:
    hand_in(engine, SUMBAWA)
    (found,) = of_province(engine, SUMBAWA.region.province)  # type: ignore[union-attr]
    assert found.document == SUMBAWA
    assert found.region is SUMBAWA.region
    assert (str(found.points), found.stage) == ("505.85", Stage.VERIFIKASI_FINAL)
    assert score(found.document).points == found.points


def test_the_database_holds_plain_values(engine: Engine) -> None:
    hand_in(engine, SUMBAWA)
    with engine.connect() as connection:
        row = connection.execute(text("SELECT region, points, stage FROM submissions")).one()
    assert tuple(row) == ("52.04", "505.85", "verifikasi_final")


def test_an_unfinished_assessment_has_no_points_and_a_region_outside_the_register_no_code(engine: Engine) -> None:
    hand_in(engine, Assessment(edition=kla.EVALUATION_2022, region="Kabupaten Contoh", year=2024, answers=()))
    with engine.connect() as connection:
        assert tuple(connection.execute(text("SELECT region, points FROM submissions")).one()) == (None, None)
    assert of_province(engine, regions.KALIMANTAN_TENGAH) == []


def test_a_document_that_was_tampered_with_is_refused(engine: Engine) -> None:
    hand_in(engine, SUMBAWA)
    with engine.begin() as connection:
        connection.execute(text("UPDATE submissions SET document = replace(document, 'klaster_1', 'klaster_9')"))
    with pytest.raises((StatementError, ValueError), match="klaster_9"):
        of_province(engine, SUMBAWA.region.province)  # type: ignore[union-attr]
