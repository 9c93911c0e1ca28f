"""Panels from the columns of tables: what is read, and what is refused with a way out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kha.analysis import panel_from_columns, panel_of
from kha.kla import EVALUATION_2022
from kha.scoring import Level
from tests.analysis.given import FORM, KEYS, SUMBAWA, WEIGHTED, reasons, table_of

ADD = "if it is unanswered, add the column and leave it empty."


class Unknown:
    """Like the NA of pandas: it differs from nothing and equals nothing, the answer is itself again, and no truth."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> Any:
        return self

    def __ne__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        message = "boolean value of NA is ambiguous"
        raise TypeError(message)


class Several(Unknown):
    """Like an array: whether it differs is not one answer."""

    def __ne__(self, other: object) -> Any:
        return Unknown()


def read(table: dict[str, list[object]]) -> tuple[Decimal | None, ...]:
    """Read the first column of groups."""
    panel = panel_from_columns(EVALUATION_2022, {"region": [str(n) for n in range(len(table[KEYS[0]]))], **table})
    return tuple(row[0] for row in panel.points)


def test_columns_make_the_same_panel_as_scores() -> None:
    columns: dict[str, list[object]] = {
        "region": ["52.04"],
        "year": [2022],
        **{group.key: [float(group.points or 0)] for group in SUMBAWA.groups},
    }
    assert panel_from_columns(EVALUATION_2022, columns) == panel_of([SUMBAWA])
    scored = {f"{key}_points" if key in KEYS else key: values for key, values in columns.items()}
    assert panel_from_columns(EVALUATION_2022, scored, suffix="_points") == panel_of([SUMBAWA])
    coded = {"code" if key == "region" else key: values for key, values in columns.items()}
    assert panel_from_columns(EVALUATION_2022, coded, region="code") == panel_of([SUMBAWA])


def test_points_are_counted_once_where_a_table_has_groups_and_their_indicators() -> None:
    """A table scored down to indicators has columns of both."""
    table: dict[str, list[object]] = {f"{item.key}_points": [item.max_points] for item in WEIGHTED.items}
    table["region"] = ["a"]
    groups = panel_from_columns(WEIGHTED, table, suffix="_points")
    indicators = panel_from_columns(WEIGHTED, table, suffix="_points", level=Level.INDICATOR)
    assert (groups.items, len(indicators.items)) == (WEIGHTED.groups, 26)
    assert groups.totals == (Decimal(1000),)
    assert float(indicators.totals[0] or 0) == pytest.approx(1000)


@pytest.mark.parametrize(
    "cell", [None, float("nan"), Decimal("NaN"), Decimal("sNaN"), Unknown(), "", "  "], ids=lambda cell: repr(cell)[:9]
)
def test_an_empty_cell_is_unanswered(cell: object) -> None:
    cells = {key: [cell, Decimal("1.5"), 2, 0.1, "2.50"] for key in KEYS}
    assert read(cells) == (None, Decimal("1.5"), Decimal(2), Decimal("0.1"), Decimal("2.50"))


def test_all_columns_that_are_missing_are_named() -> None:
    table = table_of(EVALUATION_2022, 1)
    del table["region"], table["kelana"]
    table |= {"Wilayah": ["a"], "deklea": table.pop("dekela")}
    region, near = "There is no column “region” that names the regions.", "Perhaps “deklea” was meant: rename it"
    assert reasons(panel_from_columns, EVALUATION_2022, table) == (
        f"{region} Add it, or say with region what it is called.",
        f"There is no column “kelana”. Say with suffix and level how columns are named; {ADD}",
        f"There is no column “dekela”. {near}, or say with suffix how columns are named; {ADD}",
    )
    assert reasons(panel_from_columns, EVALUATION_2022, table | {"kelana": [1], "dekela": [1], "Region": ["a"]}) == (
        f"{region} Perhaps “Region” was meant: rename it, or say with region what it is called.",
    )


def test_a_column_that_is_in_its_place_was_not_meant_for_another() -> None:
    """Not klaster_4 for klaster_5, nor kelana_share, an indicator, for kelana."""
    table = table_of(EVALUATION_2022, 1)
    assert "kelana_share" in table
    del table["klaster_5"], table["kelana"]
    assert reasons(panel_from_columns, EVALUATION_2022, table) == tuple(
        f"There is no column “{key}”. Say with suffix and level how columns are named; {ADD}"
        for key in ("klaster_5", "kelana")
    )


def test_the_points_of_a_scored_table_were_meant() -> None:
    table = {f"{key}_{what}": [1] for key in KEYS for what in ("upper", "lower", "points", "share")}
    said = reasons(panel_from_columns, EVALUATION_2022, {"region": ["a"], 3: [1], **table})
    assert [reason.split(":")[0] for reason in said] == [
        f"There is no column “{key}”. Perhaps “{key}_points” was meant" for key in KEYS
    ]


def test_indicators_need_columns_where_they_are_asked_for() -> None:
    table = {"region": ["a"], **{group.key: [1] for group in FORM.groups}}
    said = reasons(panel_from_columns, FORM, table, level=Level.INDICATOR)
    assert len(said) == len(FORM.indicators)
    assert said[0] == (
        f"There is no column “{FORM.indicators[0].key}”. Say with suffix and level how columns are named; {ADD}"
    )


@pytest.mark.parametrize("cell", ["x", "nan", "1_0", True, [1, 2], Several()], ids=lambda cell: type(cell).__name__)
def test_cells_that_are_no_numbers_are_named(cell: object) -> None:
    table = {**table_of(EVALUATION_2022, 1), "region": ["a", "b"]}
    table |= {key: [1, None] for key in KEYS} | {"kelana": [cell, 1], "dekela": [2, cell]}
    assert reasons(panel_from_columns, EVALUATION_2022, table) == (
        f"“{cell}” in the column “kelana”, for “a”, is not a number. Write a number, or leave it empty.",
        f"“{cell}” in the column “dekela”, for “b”, is not a number. Write a number, or leave it empty.",
    )


def test_numbers_that_are_no_points_are_named() -> None:
    table = table_of(EVALUATION_2022, 1) | {"kelana": [float("inf")], "dekela": ["-1"], "klaster_1": ["1e-999999"]}
    assert reasons(panel_from_columns, EVALUATION_2022, table) == (
        "“52.04” has more than 30 digits after the decimal mark for “klaster_1”. Round to 30 at most.",
        "“52.04” has Infinity points for “kelana”. Write a number from 0 to 25.",
        "“52.04” has -1 points for “dekela”. Write a number from 0 to 75.",
    )


def test_columns_are_of_one_length_and_each_row_names_its_region() -> None:
    table = table_of(EVALUATION_2022, 1) | {"kelana": [], "dekela": [1, 2]}
    assert reasons(panel_from_columns, EVALUATION_2022, table) == (
        "The column “kelana” has 0 cells, and that of the regions has 1. Give every region a cell in each column.",
        "The column “dekela” has 2 cells, and that of the regions has 1. Give every region a cell in each column.",
    )
    rows: dict[str, list[object]] = {key: [1, 1, 1] for key in KEYS}
    assert reasons(panel_from_columns, EVALUATION_2022, rows | {"region": ["a", None, float("nan")]}) == (
        "Row 2 names no region. Write its name or code in the column “region”.",
        "Row 3 names no region. Write its name or code in the column “region”.",
    )
