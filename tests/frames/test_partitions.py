"""Dask: whatever partition a row lies in, a table is scored and checked as one of pandas is."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from kha.errors import InvalidFrameError
from kha.frames import Figures, Layout, check_frame, score_frame, with_labels
from kha.kla import PUBLISHED_2022
from kha.scoring import Level
from kha.text import Language
from tests.frames.backends import dask_frames, faults, on_dask, pandas, pyarrow, refused, rows_of, scored
from tests.frames.every_rule import FORM
from tests.frames.scalar import Row

parquet: Any = import_module("pyarrow.parquet")
ANSWERS: Mapping[str, list[object]] = {
    "region": ["a", "b", "c", "d", "e", "f"],
    "g": [5.5, None, 10.25, 3.0, None, 0.01],
    "one": [6, 1, 2, 3, 4, 5],
    "yes": [True, None, False, True, None, True],
    "choice": ["a", "b", None, "c", "a", "b"],
}
"""Two rows that do not fit, the third and the fourth."""
PANDAS: Mapping[str, Any] = {
    "NumPy": pandas.DataFrame(ANSWERS),
    "nullable": pandas.DataFrame(ANSWERS).convert_dtypes(dtype_backend="numpy_nullable"),
    "Arrow": pandas.DataFrame(ANSWERS).convert_dtypes(dtype_backend="pyarrow"),
}
on_all_types = pytest.mark.parametrize(
    "types", [pytest.param(name, marks=pytest.mark.again if name != "NumPy" else ()) for name in PANDAS]
)
LONG: Mapping[str, list[object]] = {
    "region": ["a", "b", None, "a", "b", None, "c", "c"],
    "item": ["g", "g", "g", "one", "g", "one", "h", "yes"],
    "value": [5.5, 4.0, 1.0, 2.0, 4.0, 3.0, 1.0, 1.0],
}
"""Neighbours belong to different assessments; one has no name, one answers twice, one what nobody asked."""


def in_any_order(rows: list[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: str(sorted(row.items())))


@on_all_types
def test_a_row_is_scored_and_checked_as_on_pandas_whatever_its_partition(types: str) -> None:
    table = PANDAS[types]
    rows = scored(table, FORM, PUBLISHED_2022, "region", level=Level.MEASURE)
    assert [row["region"] for row in rows if not row["valid"]] == ["c", "d"]
    wrong = faults(table, FORM, "region")
    assert [(row["region"], row["column"]) for row in wrong] == [("c", "g"), ("d", "choice")]
    assert scored(on_dask(table, 4), FORM, PUBLISHED_2022, "region", level=Level.MEASURE) == rows
    assert faults(on_dask(table, 4), FORM, "region") == wrong


@pytest.mark.parametrize("by", [["region"], []], ids=["by a column", "by none"])
def test_an_assessment_may_lie_in_many_partitions(by: list[str]) -> None:
    table = pandas.DataFrame(LONG).drop(columns=[] if by else ["region"])
    long: Any = {"by": by, "layout": Layout.LONG}
    expected = in_any_order(rows_of(score_frame(table, FORM, PUBLISHED_2022, **long)))
    wrong = in_any_order(rows_of(check_frame(table, FORM, **long)))
    if by:
        assert {row["region"]: row["valid"] for row in expected} == {"a": True, "b": False, "c": False, None: True}
        assert {(row["region"], row["code"]) for row in wrong} == {("b", "duplicate-answer"), ("c", "unknown-item")}
    parts = on_dask(table, len(table))
    assert in_any_order(rows_of(score_frame(parts, FORM, PUBLISHED_2022, **long))) == expected
    assert in_any_order(rows_of(check_frame(parts, FORM, **long))) == wrong


@pytest.mark.again
@pytest.mark.parametrize("types", PANDAS)
@pytest.mark.parametrize("figures", Figures)
def test_columns_are_of_one_type_in_all_partitions(types: str, figures: Figures) -> None:
    """A partition where nothing is open could do with a type that knows nothing missing."""
    found = score_frame(on_dask(PANDAS[types], 6), FORM, PUBLISHED_2022, by=["region"], figures=figures)
    parts = [found.partitions[place].compute() for place in range(found.npartitions)]
    assert len(parts) == 6
    assert {tuple(part.dtypes) for part in parts} == {tuple(found.dtypes)}
    if figures is Figures.UNITS:
        assert found.compute()["g_units"].to_list()[0] == 550


@pytest.mark.again
def test_a_result_is_planned_and_its_rows_keep_their_index() -> None:
    table = PANDAS["NumPy"].set_index([[3, 4, 5, 6, 7, 8]])
    found = score_frame(on_dask(table, 3), FORM, PUBLISHED_2022, by=["region"])
    assert isinstance(found, dask_frames.DataFrame)
    assert not found.known_divisions
    assert list(found.compute().index) == [3, 4, 5, 6, 7, 8]
    assert isinstance(check_frame(on_dask(table, 3), FORM, by=["region"]), dask_frames.DataFrame)


def test_columns_that_cannot_be_used_are_refused_at_once_and_all_together() -> None:
    """The texts stand in the last partition alone; a column that holds nothing is no fault, whatever its type."""
    texts = [None, None, None, None, None, "lima"]
    table = pandas.DataFrame({**ANSWERS, "g": texts, "yes": texts, "count": [None] * 6, "h": 1}).astype({"count": str})
    table["count"] = table["count"].where([False] * 6)
    expected = [("missing-column", "district"), ("unknown-column", "h")]
    expected += [("wrong-column-type", "g"), ("wrong-column-type", "yes")]
    assert sorted(refused(score_frame, on_dask(table, 6), FORM, PUBLISHED_2022, by=["district", "region"])) == expected
    empty = on_dask(table.drop(columns=["g", "yes", "h"]), 6)
    assert [row["valid"] for row in scored(empty, FORM, PUBLISHED_2022, "region")] == [
        True,
        True,
        True,
        False,
        True,
        True,
    ]
    twice = pandas.DataFrame([["a", 1.5, 2.5]], columns=["region", "g", "g"])
    assert refused(score_frame, on_dask(twice, 1), FORM, PUBLISHED_2022, by=["region"]) == [("duplicate-column", "g")]
    long = pandas.DataFrame({"region": ["a", "b"], "item": ["g", "g"], "value": ["dua", None]})
    assert refused(check_frame, on_dask(long, 2), FORM, by=["district"], layout=Layout.LONG) == [
        ("missing-column", "district"),
        ("unknown-column", "region"),
        ("wrong-column-type", "value"),
    ]


@pytest.mark.again
def test_truths_with_holes_are_texts_to_dask_unless_their_type_says_otherwise() -> None:
    table = PANDAS["NumPy"]
    texts = dask_frames.from_pandas(table, npartitions=2)
    assert refused(check_frame, texts, FORM, by=["region"]) == [("wrong-column-type", "yes")]
    told = dask_frames.from_pandas(table.astype({"yes": "boolean"}), npartitions=2)
    assert scored(told, FORM, PUBLISHED_2022, "region") == scored(table, FORM, PUBLISHED_2022, "region")


def test_labels_are_a_column_on_demand() -> None:
    bands = on_dask(pandas.DataFrame({"band": ["madya", None, "below", "bogus"]}), 4)
    labelled = rows_of(with_labels(bands, Language.ID))
    assert [row["band_label"] for row in labelled] == ["Madya", None, "di bawah Pratama", None]
    with pytest.raises(InvalidFrameError, match="stage"):
        with_labels(bands, Language.ID, column="stage")


@pytest.mark.again
@pytest.mark.filterwarnings("ignore:The inplace keyword:DeprecationWarning")  # of pandas, to Dask
def test_a_file_whose_parts_differ_in_type_is_scored_as_on_pandas(tmp_path: Path) -> None:
    """Dask says of truths and whole numbers that none is missing, and gives parts where one is."""
    for place in (0, 3):
        part = pyarrow.Table.from_pandas(PANDAS["NumPy"].iloc[place : place + 3], preserve_index=False)
        parquet.write_table(part.replace_schema_metadata(None), tmp_path / f"{place}.parquet")
    table = dask_frames.read_parquet(tmp_path)
    assert str(table.dtypes["yes"]) == "bool"
    rows = scored(table, FORM, PUBLISHED_2022, "region", level=Level.MEASURE)
    assert rows == scored(PANDAS["NumPy"], FORM, PUBLISHED_2022, "region", level=Level.MEASURE)


@pytest.mark.again
def test_other_processes_score_partitions_too() -> None:
    """As those of a cluster do: what they are to do is sent to them."""
    table = on_dask(pandas.DataFrame(LONG), 2)
    found = score_frame(table, FORM, PUBLISHED_2022, by=["region"], layout=Layout.LONG)
    rows = rows_of(found.compute(scheduler="processes", num_workers=1))
    assert in_any_order(rows) == in_any_order(rows_of(found))
