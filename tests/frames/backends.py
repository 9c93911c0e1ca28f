"""Every engine that is installed here: how a table gets onto it, and how its rows come back as plain Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any
from unittest.mock import patch

from attrs import evolve
import pytest

from kha.errors import InvalidFrameError
from kha.frames import Figures, Layout, check_frame, score_frame
from kha.frames.habits import Habits
from kha.frames.types import Frame
from kha.kla import BandPolicy, Edition
from kha.scoring import Level
from tests.frames.scalar import Row

dask: Any = import_module("dask")
dask_frames: Any = import_module("dask.dataframe")
duckdb: Any = import_module("duckdb")
ibis: Any = import_module("ibis")
pandas: Any = import_module("pandas")
polars: Any = import_module("polars")
pyarrow: Any = import_module("pyarrow")


def on_dask(table: Any, partitions: int = 2) -> Any:
    """Bring a table of pandas onto Dask, with the types it has: Dask would take truths with holes for texts."""
    with dask.config.set({"dataframe.convert-string": False}):
        return dask_frames.from_pandas(table, npartitions=partitions)


BACKENDS: Mapping[str, Callable[[Any], Any]] = {
    "pandas": lambda table: table.to_pandas(),
    "pandas, nullable": lambda table: table.to_pandas().convert_dtypes(dtype_backend="numpy_nullable"),
    "pandas, Arrow": lambda table: table.to_pandas(types_mapper=pandas.ArrowDtype),
    "Polars": polars.from_arrow,
    "Polars, lazy": lambda table: polars.from_arrow(table).lazy(),
    "PyArrow": lambda table: table,
    "DuckDB": duckdb.from_arrow,
    "Ibis": ibis.memtable,
    "Dask": lambda table: on_dask(table.to_pandas()),
}
"""How to bring an Arrow table onto each engine."""

LIKE_ANOTHER = {"pandas, nullable", "pandas, Arrow", "Polars, lazy", "Ibis", "Dask"}
"""They take no way through the library that other tests do not take, so coverage is measured without them."""

ONE_KIND_OF_MISSING = {"pandas", "pandas, nullable", "pandas, Arrow", "Dask"}
"""There, what is no number is missing, as pandas makes one of the other."""


def on_every_backend_but(*others: str) -> pytest.MarkDecorator:
    """Run a test on every engine but some."""
    marks = {name: pytest.mark.again if name in LIKE_ANOTHER else () for name in BACKENDS if name not in others}
    return pytest.mark.parametrize("backend", [pytest.param(name, marks=more) for name, more in marks.items()])


on_every_backend = on_every_backend_but()
HABITS: tuple[Mapping[str, bool], ...] = ({"filled": True}, {"whole_floor": True})
"""Habits of Spark, which starts slowly, and of Ibis: an engine that has them put on must say the same."""


def put_on(habits: Mapping[str, bool]) -> Any:
    """Let all engines compute with these habits for a while."""
    of = Habits.of

    def put(frame: Frame) -> Habits:
        return evolve(of(frame), **habits)

    return patch.object(Habits, "of", put)


def arrow(columns: Mapping[str, Iterable[object]], **types: str) -> Any:
    """Make an Arrow table; columns without a stated type have the one of their values."""
    made = {
        name: pyarrow.array(list(values), type=pyarrow.type_for_alias(types[name]) if name in types else None)
        for name, values in columns.items()
    }
    return pyarrow.table(made)


def collected(frame: Any) -> Any:
    """Compute what Polars or Dask have only planned."""
    if isinstance(frame, polars.LazyFrame):
        return frame.collect()
    return frame.compute() if isinstance(frame, dask_frames.DataFrame) else frame


def rows_of(frame: Any) -> list[Row]:
    """Collect the rows of a frame of any engine; what is missing is ``None``, and nothing else is changed."""
    frame = collected(frame)
    if isinstance(frame, duckdb.DuckDBPyRelation):
        frame = frame.to_arrow_table()
    if isinstance(frame, ibis.Table):
        frame = frame.to_pyarrow()
    if isinstance(frame, pandas.DataFrame):
        return [{str(k): _plain(v) for k, v in row.items()} for row in frame.to_dict("records")]
    rows = frame.to_pylist() if isinstance(frame, pyarrow.Table) else frame.to_dicts()
    return [{k: _plain(v) for k, v in row.items()} for row in rows]


def _plain(value: Any) -> object:
    if value is None or value is pandas.NA or value != value:  # noqa: PLR0124  (not a number)
        return None
    return value.item() if hasattr(value, "item") else value


def scored(
    frame: Any,
    edition: Edition,
    policy: BandPolicy,
    *by: str,
    level: Level = Level.GROUP,
    figures: Figures = Figures.UNITS,
    **more: Any,
) -> list[Row]:
    """Score a table; give the rows in the order of ``by``."""
    rows = rows_of(score_frame(frame, edition, policy, by=by, level=level, figures=figures, **more))
    return sorted(rows, key=lambda row: [str(row[name]) for name in by])


def faults(frame: Any, edition: Edition, *by: str, layout: Layout = Layout.WIDE, **more: Any) -> list[Row]:
    """Check a table; give what was found in the order of ``by``, column and code."""
    rows = rows_of(check_frame(frame, edition, by=by, layout=layout, **more))
    return sorted(rows, key=lambda row: [str(row[name]) for name in (*by, "column", "code")])


def refused(call: Any, *arguments: Any, **more: Any) -> list[tuple[str, str]]:
    """List the code and place of each problem for which a call refuses a table, in both languages."""
    with pytest.raises(InvalidFrameError) as caught:
        call(*arguments, **more)
    assert all(problem.text.id != problem.text.en for problem in caught.value.problems)
    return [(problem.code.value, problem.path) for problem in caught.value.problems]
