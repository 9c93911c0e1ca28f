"""Panels from the columns of scored tables: with bounds, of valid rows, in points."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kha.analysis import panel_from_columns, panel_of, simulate, table
from kha.frames import Figures, score_columns
from kha.kla import PUBLISHED_2022
from kha.scoring import Bounds, Score
from tests.analysis.given import KEYS, WEIGHTED, reasons
from tests.analysis.test_bounds import NEARLY, UNIFORM, open_but_for

SCORES = (NEARLY, open_but_for("b"), open_but_for("c", "kelana", "dekela"))


def scored(scores: tuple[Score, ...] = SCORES, **more: list[object]) -> dict[str, list[Any]]:
    """Give the columns of a table of scores, down to groups, as `score_frame` names them."""
    columns: dict[str, list[Any]] = {"region": [score.assessment.region for score in scores]}
    for place, key in enumerate(KEYS):
        nodes = [score.groups[place] for score in scores]
        columns[f"{key}_points"] = [node.points for node in nodes]
        columns[f"{key}_lower"] = [node.bounds.lower for node in nodes]
        columns[f"{key}_upper"] = [node.bounds.upper for node in nodes]
    return {**columns, **more}


def read(columns: dict[str, list[Any]], suffix: str = "_points") -> Any:
    """Make a panel of the groups."""
    return panel_from_columns(WEIGHTED, columns, suffix=suffix)


def test_a_scored_table_makes_the_same_panel_as_its_scores() -> None:
    assert read(scored()) == panel_of(SCORES)
    floats = {
        name: [cell if cell is None or name == "region" else float(cell) for cell in column]
        for name, column in scored().items()
    }
    assert read(floats) == panel_of(SCORES)
    assert simulate(read(floats), UNIFORM, draws=200, seed=1).totals[:, 0].min() >= 948.75


def test_columns_are_named_as_scored_tables_name_them() -> None:
    """The room of tables and this one do not know each other."""
    names = score_columns(WEIGHTED, PUBLISHED_2022)
    assert names[0] == table.VALID
    assert {f"kelana{end}" for end in (table.POINTS, table.LOWER, table.UPPER)} <= set(names)
    units = score_columns(WEIGHTED, PUBLISHED_2022, figures=Figures.UNITS)
    assert f"kelana{table.UNITS}" in units
    assert {f"kelana{end}{table.UNITS}" for end in (table.LOWER, table.UPPER)} <= set(units)


def test_bounds_are_taken_where_there_are_both() -> None:
    most = Bounds(lower=Decimal(0), upper=Decimal(205))
    for missing in ("klaster_5_lower", "klaster_5_upper"):
        columns = scored()
        del columns[missing]
        assert read(columns).bounds[0][5] == most
    plain = {name.removesuffix("_points"): column for name, column in scored().items()}
    assert read(plain, suffix="") == panel_of(SCORES)


def test_an_empty_bound_says_nothing_beyond_the_points() -> None:
    empty = read(scored(klaster_5_lower=[None, None, None], klaster_5_upper=[Decimal(200), None, float("nan")]))
    assert [row[5] for row in empty.bounds] == [
        Bounds(lower=Decimal(0), upper=Decimal(200)),
        *(Bounds(lower=Decimal(205), upper=Decimal(205)),) * 2,
    ]


def test_bounds_may_be_taken_for_the_points() -> None:
    """The worst that can be is a panel of its own."""
    worst = read(scored(), suffix="_lower")
    assert worst.totals == (Decimal("948.75"), Decimal(1000), Decimal(900))
    assert read(scored(), suffix="_upper").totals == (Decimal(1000),) * 3


def test_bounds_are_read_like_points() -> None:
    assert reasons(read, scored(kelana_lower=["x", 25, 0], kelana_upper=[25, "2_5", 25])) == (
        "“x” in the column “kelana_lower”, for “a”, is not a number. Write a number, or leave it empty.",
        "“2_5” in the column “kelana_upper”, for “b”, is not a number. Write a number, or leave it empty.",
    )
    assert reasons(read, scored(kelana_lower=[25, 25, 26])) == (
        "“c” has between 26 and 25 points for “kelana”. Write bounds from 0 to 25, the lower one first.",
    )
    (said,) = reasons(read, scored(kelana_upper=[25]))
    assert said.startswith("The column “kelana_upper” has 1 cells, and that of the regions has 3.")


@pytest.mark.parametrize("mark", [False, None, float("nan"), "false", "", 0, "<NA>"])
def test_rows_that_are_not_valid_are_named(mark: object) -> None:
    """They have no points, for another reason than that nothing was answered."""
    assert reasons(read, scored(valid=[mark, True, mark])) == tuple(
        f"“{region}” is not marked as true in the column “valid”, so that its answers may not fit the edition. "
        "Ask kha.frames.check_frame why and mend them, or leave the region out."
        for region in ("a", "c")
    )


@pytest.mark.parametrize("mark", [True, "true", "True", 1, 1.0])
def test_rows_that_are_valid_are_taken(mark: object) -> None:
    assert read(scored(valid=[mark] * 3)) == panel_of(SCORES)


def test_marks_are_cells_as_well() -> None:
    assert reasons(read, scored(valid=[True])) == (
        "The column “valid” has 1 cells, and that of the regions has 3. Give every region a cell in each column.",
    )
    named = {"valid" if name == "region" else name: column for name, column in scored().items()}
    assert panel_from_columns(WEIGHTED, named, region="valid", suffix="_points") == panel_of(SCORES)


def test_units_are_no_points() -> None:
    """They would be taken for a hundred times as many, wherever so many can be."""
    units = {name.replace("_points", "_units"): column for name, column in scored().items()}
    (said,) = reasons(read, units, suffix="_units")
    assert said == (
        "Columns whose names end in “_units” hold units, such as hundredths, and no points. "
        "Score the table with Figures.FLOAT or Figures.DECIMAL, and say “_points” with suffix."
    )
    assert reasons(read, units, suffix="_lower_units")[0].startswith(
        "Columns whose names end in “_lower_units” hold units"
    )
    assert not any("_units”" in reason for reason in reasons(read, units))
