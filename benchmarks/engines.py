"""The engines: how a table gets onto each, how `kha` and a peer score it there, and how the result is had whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any

from attrs import frozen

from benchmarks.by_hand import in_sql
from benchmarks.results import Task, Way
from benchmarks.tasks import BY, EDITIONS
from examples.score_table import SPARK_SETTINGS
from kha.frames import Figures, Layout, check_frame, score_frame
from kha.kla import EVALUATION_2022, PUBLISHED_2022

Call = Callable[[Any], Any]


def unchanged(frame: Any) -> Any:
    """Give a frame as it is."""
    return frame


@frozen(kw_only=True)
class Engine:
    """An engine with a table on it.

    Attributes:
        table: the table.
        few: its first rows, to warm up on.
        hand: the peer.
        whole: how a result is had whole: what is lazy is computed.
        given: what `kha` is given of a table.
        shown: a result as a frame of pandas, Polars or Arrow.
    """

    table: Any
    few: Any
    hand: Call
    whole: Call = unchanged
    given: Call = unchanged
    shown: Call = unchanged

    def run(self, way: Way, task: Task, table: Any) -> Any:
        """Score a table and have the result whole."""
        return self.whole(by_kha(task, self.given(table)) if way is Way.KHA else self.hand(table))


def by_kha(task: Task, table: Any) -> Any:
    """Score or check a table with `kha`."""
    if task is Task.CHECK:
        return check_frame(table, EDITIONS[task], by=BY)
    if task is Task.LONG:
        items = [group.key for group in EVALUATION_2022.groups]
        more: dict[str, Any] = {"layout": Layout.LONG, "items": items}
    else:
        more = {}
    return score_frame(table, EDITIONS[task], PUBLISHED_2022, by=BY, figures=Figures.UNITS, **more)


def on_polars(task: Task, path: str) -> Engine:
    """Polars, with a frame in memory; the peer is lazy, as its users write what has to be fast."""
    polars, hand = import_module("polars"), import_module("benchmarks.by_hand.on_polars")
    table = polars.read_parquet(path)

    def peer(frame: Any) -> Any:
        lazy = frame.lazy()
        return (hand.faults(lazy) if task is Task.CHECK else hand.score(lazy, task)).collect()

    return Engine(table=table, few=table.head(1000), hand=peer)


def on_duckdb(task: Task, path: str) -> Engine:
    """DuckDB, with a table in memory; results are Arrow tables."""
    connection = import_module("duckdb").connect()
    connection.execute(f"CREATE TABLE answers AS FROM '{path}'")
    connection.execute("CREATE TABLE few AS FROM answers LIMIT 1000")

    def peer(relation: Any) -> Any:
        name = relation.alias
        return connection.sql(in_sql.faults(name) if task is Task.CHECK else in_sql.score(name, task))

    return Engine(
        table=connection.table("answers"),
        few=connection.table("few"),
        hand=peer,
        whole=lambda relation: relation.to_arrow_table(),
    )


def on_pandas(task: Task, path: str) -> Engine:
    """Pandas as it reads a Parquet file by itself."""
    pandas, hand = import_module("pandas"), import_module("benchmarks.by_hand.on_pandas")
    table = pandas.read_parquet(path)
    return Engine(table=table, few=table.head(1000), hand=lambda frame: hand.score(frame, task))


def on_numpy(task: Task, path: str) -> Engine:
    """NumPy arrays; `kha` is given them as a pandas frame."""
    pandas, hand = import_module("pandas"), import_module("benchmarks.by_hand.in_numpy")
    table = _arrays(path)

    def framed(arrays: dict[str, Any]) -> Any:
        columns = {name: pandas.Series(values, dtype=values.dtype, copy=False) for name, values in arrays.items()}
        return pandas.DataFrame(columns, copy=False)

    def peer(arrays: dict[str, Any]) -> Any:
        return hand.score(arrays, task)

    few = {name: values[:1000] for name, values in table.items()}
    return Engine(table=table, few=few, hand=peer, given=framed, shown=pandas.DataFrame)


def _arrays(path: str) -> dict[str, Any]:
    """Read columns one by one; the cells that say the same share one text."""
    parquet, types = import_module("pyarrow.parquet"), import_module("pyarrow.types")
    arrays: dict[str, Any] = {}
    for field in parquet.read_schema(path):
        names = [field.name]
        column = parquet.read_table(path, columns=names, read_dictionary=names)[field.name]
        if types.is_dictionary(column.type):
            column = column.unify_dictionaries().combine_chunks()
            arrays[field.name] = column.dictionary.to_numpy(zero_copy_only=False)[column.indices.to_numpy()]
        else:
            arrays[field.name] = column.to_numpy()
    return arrays


def on_spark(task: Task, path: str, settings: Mapping[str, str] | None = None) -> Engine:
    """Spark on two cores; results are computed whole, and thrown away row by row."""
    builder = import_module("pyspark.sql").SparkSession.builder.master("local[2]")
    options = {"spark.ui.enabled": "false", "spark.driver.memory": "4g", "spark.sql.shuffle.partitions": "2"}
    for name, value in (options | dict(settings or {})).items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    table = spark.read.parquet(path)
    table.createOrReplaceTempView("answers")

    def whole(frame: Any) -> Any:
        frame.write.format("noop").mode("overwrite").save()
        return frame

    def written(frame: Any) -> Any:
        """Write it as its users do: the largest result does not fit into what Spark hands over at once."""
        frame.write.mode("overwrite").parquet(f"{path}.scored")
        return import_module("polars").read_parquet(f"{path}.scored/*.parquet")

    def peer(_frame: Any) -> Any:
        return spark.sql(in_sql.score("answers", task))

    return Engine(table=table, few=table.limit(1000), hand=peer, whole=whole, shown=written)


ENGINES: dict[str, Callable[[Task, str], Engine]] = {
    "Polars": on_polars,
    "DuckDB": on_duckdb,
    "pandas": on_pandas,
    "NumPy": on_numpy,
    "Spark": on_spark,
    "Spark+": partial(on_spark, settings=SPARK_SETTINGS),
}
