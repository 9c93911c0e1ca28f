"""The script that scores a file: the same on both engines of one machine, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from examples.score_table import BY, ENGINES
from examples.synthetic import make_table
from kha.errors import InvalidFrameError
from tests.frames.backends import polars

HERE = ("polars", "duckdb")


@pytest.fixture
def table() -> Any:
    return polars.DataFrame({name: values[:1000] for name, values in make_table().items()}).fill_nan(None)


@pytest.mark.parametrize("rows", [0, 1000])
def test_both_engines_write_the_same_file(tmp_path: Path, table: Any, rows: int) -> None:
    source = tmp_path / "table.parquet"
    table.head(rows).write_parquet(source)
    written = [tmp_path / f"{engine}.parquet" for engine in HERE]
    for engine, target in zip(HERE, written, strict=True):
        ENGINES[engine](str(source), str(target), "1g")
    one, other = (polars.read_parquet(path).sort(BY) for path in written)
    assert one.height == rows
    assert one.equals(other)


@pytest.mark.parametrize("engine", HERE)
def test_a_target_is_replaced_once_all_is_written(tmp_path: Path, table: Any, engine: str) -> None:
    folder, target = tmp_path / "folder", tmp_path / "scores.parquet"
    folder.mkdir()
    table.head(10).write_parquet(folder / "first.parquet")
    table.tail(10).write_parquet(folder / "last.parquet")
    ENGINES[engine](str(folder / "*.parquet"), str(target), "1g")
    before = target.read_bytes()
    wrong = tmp_path / "wrong.parquet"
    table.rename({"klaster_1": "klastr_1"}).write_parquet(wrong)
    with pytest.raises(InvalidFrameError, match="Perhaps klaster_1 was meant"):
        ENGINES[engine](str(wrong), str(target), "1g")
    assert target.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "scores.parquet", "wrong.parquet"]
    assert polars.read_parquet(target).height == 20
