"""What is wrong with a table is said for every row, and none is lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from importlib import import_module
import math
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
import pytest

from kha.errors import ProblemCode
from kha.frames import Layout, answer_columns
from kha.kla import EVALUATION_2022, PUBLISHED_2022
from kha.scoring import Assessment, find_problems
from tests.frames.backends import (
    BACKENDS,
    HABITS,
    ONE_KIND_OF_MISSING,
    arrow,
    faults,
    on_every_backend,
    put_on,
    scored,
)
from tests.frames.every_rule import FORM
from tests.frames.scalar import Row
from tests.frames.strategies import DrawnTable, tables
from tests.frames.test_same_score import few, table_of


@few
@given(tables(faulty=True), st.sampled_from(sorted(BACKENDS)))
def test_a_report_names_what_the_scalar_engine_finds_in_each_row(drawn: DrawnTable, backend: str) -> None:
    """Sums apart: where a part is wrong, columns do not add it up."""
    edition = drawn.edition
    reported: dict[object, set[object]] = defaultdict(set)
    for fault in faults(BACKENDS[backend](table_of(drawn)), edition, "row", decimals=4):
        reported[fault["row"]].add(fault["code"])
        assert fault["text_id"] != fault["text_en"]
    for row, answers in enumerate(drawn.answers):
        assessment = Assessment(edition=edition, region="Kabupaten Contoh", year=2024, answers=answers)
        found = {problem.code.value for problem in find_problems(assessment)}
        assert found - {ProblemCode.SUM_ABOVE_MAXIMUM.value} <= reported[row]
        assert bool(found) is bool(reported[row])


WRONG, DIGITS, NO_NUMBER = "wrong-value", "too-many-digits", "not-a-number"
CELLS: dict[str, list[tuple[object, str | None]]] = {
    "g": [
        (5.5, None),
        (None, None),
        (math.inf, NO_NUMBER),
        (-1.0, "negative-points"),
        (8.005, DIGITS),
        (10.25, "above-maximum"),
        (0.1 + 0.2, None),
    ],
    "unruled__points": [(0.0, None), (1e10, DIGITS), (-math.inf, NO_NUMBER)],
    "choice": [("a", None), (None, None), ("c", WRONG), ("", WRONG)],
    "percent": [(100.0, None), (0.0, None), (100.5, WRONG), (-1.0, WRONG), (100 / 3, DIGITS), (-math.inf, NO_NUMBER)],
    "range": [(80.0, None), (math.inf, NO_NUMBER), (1e300, DIGITS), (80.00001, DIGITS)],
    "count": [(7.0, None), (1e12, DIGITS), (-7.0, WRONG)],
    "verifier": [(3.0, None), (3.25, WRONG), (2.125, DIGITS), (-1.0, WRONG)],
    "yes": [(1.0, None), (0.0, None), (2.0, WRONG), (None, None)],
}


@on_every_backend
@pytest.mark.parametrize("column", CELLS)
def test_every_kind_of_cell_has_its_faults(backend: str, column: str) -> None:
    values = [value for value, _ in CELLS[column]]
    table = BACKENDS[backend](arrow({"row": range(len(values)), column: values}))
    expected = [(row, column, code) for row, (_, code) in enumerate(CELLS[column]) if code is not None]
    assert [(f["row"], f["column"], f["code"]) for f in faults(table, FORM, "row")] == expected
    valid = [row["valid"] for row in scored(table, FORM, PUBLISHED_2022, "row")]
    assert valid == [code is None for _, code in CELLS[column]]


@on_every_backend
def test_not_a_number_is_not_a_missing_number_where_the_engine_tells_them_apart(backend: str) -> None:
    table = BACKENDS[backend](arrow({"row": [0, 1], "g": [math.nan, None]}))
    found = [(fault["row"], fault["code"]) for fault in faults(table, FORM, "row")]
    assert found == ([] if backend in ONE_KIND_OF_MISSING else [(0, NO_NUMBER)])


PAIRS: dict[str, list[tuple[object, object, str | None]]] = {
    "percent__part percent__whole": [(1, 2, None), (None, None, None), (3, 2, WRONG), (0, 0, WRONG), (None, 2, WRONG)],
    "share__part share__whole": [(1, 2, None), (None, None, None), (3, 2, WRONG), (0, 0, WRONG), (2, None, WRONG)],
    "less__part less__whole": [(0, 5, None), (5, None, WRONG), (-1, 2, WRONG), (10**15, 10**18, DIGITS)],
    "range__part range__whole": [(4, 5, None), (0.5, 1.0, DIGITS)],
    "ticks__a ticks__b": [(True, False, None), (None, None, None), (None, False, WRONG)],
    "trend__2021 trend__2022": [(1.0, 2.5, None), (None, None, None), (1.0, None, WRONG), (-1.0, 2.0, WRONG)],
    "falling__2020 falling__2024": [(2, 1, None), (10**16, 1, DIGITS)],
}


@on_every_backend
@pytest.mark.parametrize("pair", PAIRS)
def test_cells_that_belong_together_are_checked_together(backend: str, pair: str) -> None:
    columns = dict(zip(pair.split(), zip(*((a, b) for a, b, _ in PAIRS[pair]), strict=True), strict=True))
    table = BACKENDS[backend](arrow({"row": range(len(PAIRS[pair])), **columns}))
    expected = {(row, code) for row, (_, _, code) in enumerate(PAIRS[pair]) if code is not None}
    assert {(fault["row"], fault["code"]) for fault in faults(table, FORM, "row")} == expected
    valid = [row["valid"] for row in scored(table, FORM, PUBLISHED_2022, "row")]
    assert valid == [code is None for _, _, code in PAIRS[pair]]


@pytest.mark.parametrize("habits", HABITS, ids=lambda habits: next(iter(habits)))
def test_cells_are_checked_the_same_whatever_an_engine_is_used_to(habits: Mapping[str, bool]) -> None:
    with put_on(habits):
        for column in CELLS:
            test_every_kind_of_cell_has_its_faults("DuckDB", column)
        for pair in PAIRS:
            test_cells_that_belong_together_are_checked_together("DuckDB", pair)


@on_every_backend
@pytest.mark.parametrize("habits", [{}, *HABITS], ids=lambda habits: next(iter(habits), "its own"))
def test_what_is_missing_earns_nothing_where_zero_earns_something(backend: str, habits: Mapping[str, bool]) -> None:
    table = BACKENDS[backend](arrow({"row": [0, 1], "from_zero": [None, 0.0]}))
    with put_on(habits):
        rows = scored(table, FORM, PUBLISHED_2022, "row")
    assert [(row["valid"], row["total_lower_units"]) for row in rows] == [(True, 0), (True, 200)]


@on_every_backend
def test_levels_sums_and_double_answers_are_reported(backend: str) -> None:
    columns: dict[str, list[object]] = {
        "parts": [5.0, None, None, None],
        "one": [1.0, 5.0, None, None],
        "two": [None, 4.0, None, None],
        "percent": [None, None, 60.0, None],
        "percent__points": [None, None, 2.0, 2.0],
    }
    table = BACKENDS[backend](arrow({"row": range(4), **columns}))
    found = [(fault["row"], fault["column"], fault["code"]) for fault in faults(table, FORM, "row")]
    assert found == [
        (0, "one", "mixed-levels"),
        (1, "parts", "sum-above-maximum"),
        (2, "percent__points", "duplicate-answer"),
    ]


@on_every_backend
def test_a_report_speaks_both_languages_and_says_what_to_write(backend: str) -> None:
    table = BACKENDS[backend](arrow({"region": ["Contoh"], "klaster_1": [115.5]}))
    (fault,) = faults(table, EVALUATION_2022, "region")
    assert fault == {
        "region": "Contoh",
        "column": "klaster_1",
        "code": "above-maximum",
        "text_id": (
            "Poin di kolom “klaster_1” melebihi nilai maksimum Hak Sipil dan Kebebasan. Tulis angka dari 0 sampai 115."
        ),
        "text_en": (
            "The points in column “klaster_1” are more than Civil rights and freedoms can have. "
            "Write a number from 0 to 115."
        ),
    }


FIGURES = [*(name for name in answer_columns(FORM) if name != "choice"), "trend__2022", "trend__2023"]
LONG: list[Row] = [
    {"row": 0, "item": "g", "value": 5.0, "choice": None},
    {"row": 0, "item": "choice", "value": None, "choice": "a"},
    {"row": 1, "item": "g", "value": 5.0, "choice": None},
    {"row": 1, "item": "g", "value": 5.0, "choice": None},
    {"row": 2, "item": "h", "value": 5.0, "choice": None},
    {"row": 3, "item": "choice", "value": 4.0, "choice": None},
    {"row": 4, "item": "g", "value": None, "choice": "a"},
    {"row": 5, "item": "g", "value": math.inf, "choice": None},
    {"row": 6, "item": "choice", "value": None, "choice": "c"},
    {"row": 7, "item": None, "value": None, "choice": None},
    {"row": 8, "item": "g", "value": 5.0, "choice": None},
    {"row": 8, "item": "h", "value": None, "choice": None},
]


@on_every_backend
def test_every_row_of_a_long_table_is_reported(backend: str) -> None:
    columns = {name: [row[name] for row in LONG] for name in LONG[0]}
    table = BACKENDS[backend](arrow(columns, item="string", value="float64", choice="string"))
    found = [(f["row"], f["column"], f["code"]) for f in faults(table, FORM, "row", layout=Layout.LONG)]
    assert found == [
        (1, "g", "duplicate-answer"),
        (2, "h", "unknown-item"),
        (3, "choice", "wrong-value"),
        (4, "g", "wrong-value"),
        (5, "g", NO_NUMBER),
        (6, "choice", "wrong-value"),
        (7, None, "unknown-item"),
        (8, "h", "unknown-item"),
    ]
    assert [row["valid"] for row in scored(table, FORM, PUBLISHED_2022, "row", layout=Layout.LONG)] == [
        row == 0 for row in range(9)
    ]


@on_every_backend
def test_what_is_no_number_spoils_its_assessment_in_a_long_table(backend: str) -> None:
    """Whatever it answers: `score_frame` counts answers, and leaves it to each item to read them."""
    rows = list(range(len(FIGURES)))
    table = BACKENDS[backend](arrow({"row": rows, "item": FIGURES, "value": [math.inf] * len(rows)}))
    long: dict[str, Any] = {"layout": Layout.LONG, "items": FIGURES}
    assert [row["valid"] for row in scored(table, FORM, PUBLISHED_2022, "row", **long)] == [False] * len(rows)
    found = [(f["row"], f["column"], f["code"]) for f in faults(table, FORM, "row", **long)]
    assert sorted(found) == [(row, item, NO_NUMBER) for row, item in zip(rows, FIGURES, strict=True)]


@on_every_backend
def test_whole_numbers_of_a_long_table_are_reported_too(backend: str) -> None:
    table = BACKENDS[backend](arrow({"row": [0, 1], "item": ["g", "g"], "value": [10, 11]}))
    found = faults(table, FORM, "row", layout=Layout.LONG, items=["g"])
    assert [(f["row"], f["column"], f["code"]) for f in found] == [(1, "g", "above-maximum")]


def test_tables_of_any_connection_are_checked() -> None:
    """And a column may be named in quotes."""
    connection: Any = import_module("duckdb").connect()
    name = 'the "row"'
    connection.execute("""CREATE TABLE answers AS SELECT 'a' AS "the ""row\"\"\", 1000.0 AS kelembagaan""")
    (fault,) = faults(connection.table("answers"), EVALUATION_2022, name)
    assert (fault[name], fault["column"], fault["code"]) == ("a", "kelembagaan", "above-maximum")
