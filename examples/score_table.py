"""Score a Parquet file of assessments on the engine you name, and write another: the same lines for all of them.

``python examples/score_table.py table.parquet scores.parquet --engine polars`` (or ``duckdb``, or ``spark``). The file
may be larger than memory: each engine reads it in pieces. Progress is shown as each engine shows it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
import sys
import time
from typing import Any

from kha import frames, kla

BY = ("region", "year", "stage", "draw")
SPARK_SETTINGS = {
    "spark.sql.codegen.hugeMethodLimit": "8000",
    "spark.python.sql.dataFrameDebugging.enabled": "false",
}
"""Let Java compile all that Spark writes; leave the line of Python out of Spark's errors, which takes time to find."""


def score(table: Any) -> Any:
    """Score a table, whatever engine holds it. This is all that `kha` has to do with it."""
    return frames.score_frame(table, kla.EVALUATION_2022, kla.PUBLISHED_2022, by=BY)


@contextmanager
def whole(target: str) -> Iterator[str]:
    """Give a name to write under; what is written becomes the target once it is whole, and not before."""
    part = Path(f"{target}.part")
    try:
        yield str(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def on_polars(source: str, target: str, _memory: str) -> None:
    """Score with Polars in this process, batch by batch."""
    polars, pyarrow, parquet = (import_module(name) for name in ("polars", "pyarrow", "pyarrow.parquet"))
    table = polars.scan_parquet(source)
    rows, done = table.select(polars.len()).collect().item(), 0
    scores = score(table)
    schema = pyarrow.table(scores.collect_schema().to_frame()).schema
    with whole(target) as part, parquet.ParquetWriter(part, schema) as writer:
        for batch in scores.collect_batches(chunk_size=200_000, maintain_order=False):
            writer.write_table(pyarrow.table(batch))
            done += batch.height
            print(f"\r{done:,} of {rows:,} rows", end="", flush=True)
    print()


def on_duckdb(source: str, target: str, memory: str) -> None:
    """Score with DuckDB in this process, within a limit of memory."""
    database = import_module("duckdb").connect(config={"memory_limit": memory, "preserve_insertion_order": "false"})
    database.execute("SET enable_progress_bar = true")
    with whole(target) as part:
        score(database.read_parquet(source)).write_parquet(part)


def on_spark(source: str, target: str, memory: str) -> None:
    """Score with Spark: here on two cores of this machine; on a cluster, leave out ``master`` and the memory."""
    sql = import_module("pyspark.sql")
    builder = sql.SparkSession.builder.master("local[2]").appName("kha").config("spark.driver.memory", memory)
    builder = builder.config("spark.ui.showConsoleProgress", "true").config("spark.ui.enabled", "false")
    for name, value in SPARK_SETTINGS.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    score(spark.read.parquet(source)).write.mode("overwrite").parquet(target)
    spark.stop()


ENGINES = {"polars": on_polars, "duckdb": on_duckdb, "spark": on_spark}


def main() -> None:
    """Score a file, and say what it took."""
    parser = argparse.ArgumentParser(description="Score a Parquet file of assessments.")
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--engine", choices=ENGINES, default="polars")
    parser.add_argument("--memory", default="1g", help="how much DuckDB, or Spark's driver, may use")
    options = parser.parse_args()
    begin = time.perf_counter()
    ENGINES[options.engine](options.source, options.target, options.memory)
    seconds = time.perf_counter() - begin
    print(f"{options.engine}: {seconds:.1f} s, {memory_used()}", file=sys.stderr)


def memory_used() -> str:
    """Say how much memory this process had at most, where the system tells."""
    if sys.platform == "win32":
        return "memory not measured on this system"
    resource = import_module("resource")
    unit = 1 if sys.platform == "darwin" else 1024
    return f"at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // 1_000_000} MB in this process"


if __name__ == "__main__":
    main()
