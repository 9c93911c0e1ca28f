"""One table of 514 districts, fifteen years and four stages: every engine gives what the scalar engine gives."""

from __future__ import annotations

from decimal import Decimal
import math
from typing import Any

import pytest

from examples.synthetic import NOTE, answered_items, make_table
from kha.frames import Figures, decimals_of, score_columns, score_frame
from kha.kla import EVALUATION_2022, PUBLISHED_2022, equally_weighted
from kha.scoring import Answer
from tests.frames.backends import BACKENDS, on_every_backend, pyarrow, rows_of
from tests.frames.scalar import Row, scalar_row

pytestmark = pytest.mark.again

BY = ("region", "year", "stage")
FORM = equally_weighted(EVALUATION_2022)
PLACES = decimals_of(FORM, PUBLISHED_2022)


@pytest.fixture(scope="module")
def columns() -> dict[str, list[Any]]:
    """Make the table: points for 24 indicators and two blocks, five in a hundred of them missing."""
    made = {name: values.tolist() for name, values in make_table(FORM).items() if name != "draw"}
    return {
        name: [None if isinstance(value, float) and math.isnan(value) else value for value in values]
        for name, values in made.items()
    }


@pytest.fixture(scope="module")
def table(columns: dict[str, list[Any]]) -> Any:
    return pyarrow.table(columns)


@pytest.fixture(scope="module")
def by_the_scalar_engine(columns: dict[str, list[Any]]) -> dict[tuple[object, ...], Row]:
    """Score every row, none left out, with the scalar engine."""
    keys = [item.key for item in answered_items(FORM)]
    found: dict[tuple[object, ...], Row] = {}
    for place in range(len(columns["region"])):
        cells = [(key, columns[key][place]) for key in keys]
        answers = tuple(Answer(key=key, points=Decimal(str(cell))) for key, cell in cells if cell is not None)
        found[tuple(columns[name][place] for name in BY)] = scalar_row(FORM, PUBLISHED_2022, answers, places=PLACES)
    return found


def test_the_table_is_whole_and_says_that_it_is_made_up(columns: dict[str, list[Any]]) -> None:
    assert len(columns["region"]) == 514 * 15 * 4
    assert len(set(zip(*(columns[name] for name in BY), strict=True))) == 514 * 15 * 4
    missing = sum(cell is None for item in answered_items(FORM) for cell in columns[item.key])
    assert 0.04 < missing / (514 * 15 * 4 * 26) < 0.06
    assert NOTE.startswith("synthetic")


@on_every_backend
def test_every_engine_gives_what_the_scalar_engine_gives_for_every_row(
    backend: str, table: Any, by_the_scalar_engine: dict[tuple[object, ...], Row]
) -> None:
    scores = score_frame(BACKENDS[backend](table), FORM, PUBLISHED_2022, by=BY, figures=Figures.UNITS)
    names = score_columns(FORM, PUBLISHED_2022, figures=Figures.UNITS)
    rows = rows_of(scores)
    assert len(rows) == len(by_the_scalar_engine)
    for row in rows:
        expected = by_the_scalar_engine[tuple(row[name] for name in BY)]
        assert {name: row[name] for name in names} == expected
