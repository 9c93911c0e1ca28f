"""Spark says what the other engines say, and the commands of its page run as they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from importlib import import_module
import os
from pathlib import Path
import random
import re
import shlex
import subprocess
import sys
from typing import Any

import pytest

from examples.synthetic import answered_items, make_table
from kha.analysis import Scenario, Weights, as_columns, panel_from_columns, simulate
from kha.errors import InvalidFrameError
from kha.frames import Figures, Layout, check_frame, decimals_of, score_frame, with_labels
from kha.kla import EVALUATION_2022, PUBLISHED_2022, PUBLISHED_2022_WITH_GAPS, equally_weighted
from kha.scoring import Answer, Level
from kha.text import Language
from tests.frames.every_rule import FORM
from tests.frames.scalar import Row, scalar_row

pyarrow: Any = import_module("pyarrow")
PAGE = Path("docs/how-to/score-on-spark.md")
LEAST = -(2**63)


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    os.environ["PYSPARK_PYTHON"] = sys.executable  # for workers that run Python
    builder = import_module("pyspark.sql").SparkSession.builder.master("local[2]")
    for name, value in {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.execution.arrow.pyspark.enabled": "true",
    }.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()


def answers_to_every_rule(rows: int, seed: int = 1) -> Any:
    """Make a table of good, missing and wrong answers to a form with every rule."""
    draw = random.Random(seed)  # noqa: S311  (a table to test with)

    def column(good: Callable[[], object], *wrong: object) -> list[object]:
        return [cell(good, wrong) for _ in range(rows)]

    def cell(good: Callable[[], object], wrong: tuple[object, ...]) -> object:
        if wrong and draw.random() < 0.01:
            return draw.choice(wrong)
        return None if draw.random() < 0.05 else good()

    def pair() -> tuple[int | None, int | None]:
        if draw.random() < 0.02:  # nothing of it may overflow or be divided by zero
            return draw.choice([(1, 0), (0, 0), (-1, 5), (5, 3), (None, 3), (3, None), (2**62, 2**62), (LEAST, -1)])
        whole = draw.randint(1, 10**13)
        return draw.randint(0, whole), whole

    def pairs(key: str) -> dict[str, list[int | None]]:
        both = [pair() for _ in range(rows)]
        return {f"{key}__part": [part for part, _ in both], f"{key}__whole": [whole for _, whole in both]}

    return pyarrow.table(
        {
            "row": list(range(rows)),
            "g": column(lambda: draw.randint(0, 1000) / 100, -1.0, 10.5, 3.333),
            "one": column(lambda: draw.randint(0, 600) / 100, 7.0),
            "two": column(lambda: draw.randint(0, 300) / 100, 6.0),
            "yes": column(lambda: draw.random() < 0.5),
            "choice": column(lambda: draw.choice("ab"), "c"),
            "ticks__a": [draw.random() < 0.5 for _ in range(rows)],
            "ticks__b": [draw.random() < 0.5 for _ in range(rows)],
            **pairs("percent"),
            **pairs("share"),
            "less": column(lambda: draw.randint(0, 10_000) / 100, 100.01),
            "count": column(lambda: float(draw.randint(0, 9))),
            "range": column(lambda: draw.choice([50.0, 79.99, 80.0, 80.01])),
            "trend__2022": column(lambda: draw.randint(0, 3)),
            "trend__2023": column(lambda: draw.randint(0, 3)),
            "trend__2024": column(lambda: draw.randint(0, 3)),
            "verifier": column(lambda: draw.randint(0, 300) / 100, 3.01),
            "unruled__points": column(lambda: draw.randint(0, 300) / 100, -0.5),
        }
    )


def rows_of(frame: Any, *by: str) -> list[Row]:
    table = frame if isinstance(frame, pyarrow.Table) else frame.toArrow()
    rows: list[Row] = table.to_pylist()
    return sorted(rows, key=lambda row: [str(row[name]) for name in by])


@pytest.mark.parametrize("figures", [Figures.FLOAT, Figures.DECIMAL])
def test_every_rule_level_and_band_is_as_on_arrow(spark: Any, figures: Figures) -> None:
    table = answers_to_every_rule(1500)
    found, expected = (
        score_frame(frame, FORM, PUBLISHED_2022_WITH_GAPS, by=["row"], level=Level.MEASURE, figures=figures)
        for frame in (spark.createDataFrame(table), table)
    )
    rows = rows_of(expected, "row")
    assert 0 < sum(row["valid"] is True for row in rows) < len(rows)
    assert rows_of(found, "row") == rows


def test_every_fault_is_reported_as_on_arrow(spark: Any) -> None:
    table = answers_to_every_rule(1500)
    found, expected = (check_frame(frame, FORM, by=["row"]) for frame in (spark.createDataFrame(table), table))
    rows = rows_of(expected, "row", "column", "code")
    assert len({row["code"] for row in rows}) > 4
    assert rows_of(found, "row", "column", "code") == rows


def test_the_table_of_all_districts_scores_as_by_the_scalar_engine(spark: Any) -> None:
    """Every row of 514 districts, fifteen years and four stages."""
    edition = equally_weighted(EVALUATION_2022)
    by = ("region", "year", "stage")
    columns = {name: pyarrow.array(values, from_pandas=True) for name, values in make_table(edition).items()}
    table = pyarrow.table(columns).drop_columns(["draw"])
    found = score_frame(spark.createDataFrame(table), edition, PUBLISHED_2022, by=by, figures=Figures.UNITS)
    keys, places = [item.key for item in answered_items(edition)], decimals_of(edition, PUBLISHED_2022)
    expected: list[Row] = []
    for row in table.to_pylist():
        answers = tuple(Answer(key=key, points=Decimal(str(row[key]))) for key in keys if row[key] is not None)
        expected.append({name: row[name] for name in by} | scalar_row(edition, PUBLISHED_2022, answers, places=places))
    assert len(expected) == 514 * 15 * 4
    assert rows_of(found, *by) == sorted(expected, key=lambda row: [str(row[name]) for name in by])


def test_a_long_table_scores_and_is_checked_as_on_arrow(spark: Any) -> None:
    cells = [("a", "g", 5.5), ("a", "one", None), ("b", "g", 4.0), ("b", "g", 4.0), ("c", "h", 1.0)]
    table = pyarrow.table(
        {name: [row[place] for row in cells] for place, name in enumerate(("region", "item", "value"))}
    )
    frame = spark.createDataFrame(table)
    long: dict[str, Any] = {"by": ["region"], "layout": Layout.LONG, "items": ["g", "one"]}
    scores, faults = score_frame(frame, FORM, PUBLISHED_2022, **long), check_frame(frame, FORM, **long)
    assert rows_of(scores, "region") == rows_of(score_frame(table, FORM, PUBLISHED_2022, **long), "region")
    assert rows_of(faults, "region") == rows_of(check_frame(table, FORM, **long), "region")


@pytest.mark.parametrize("layout", Layout)
def test_java_compiles_what_scores_points_of_groups(spark: Any, tmp_path: Path, layout: Layout) -> None:
    """Java leaves methods of more than 8,000 bytes uncompiled, which makes them several times as slow."""
    keys, by = [group.key for group in EVALUATION_2022.groups], {"region": "a", "year": 2022, "stage": "b", "draw": 1}
    wide, long = [by | dict.fromkeys(keys, 1.0)], [by | {"item": key, "value": 1.0} for key in keys]
    parquet = import_module("pyarrow.parquet")
    parquet.write_table(pyarrow.Table.from_pylist(wide if layout is Layout.WIDE else long), tmp_path / "table.parquet")
    table, items = spark.read.parquet(str(tmp_path)), keys if layout is Layout.LONG else None
    options: dict[str, Any] = {"by": list(by), "layout": layout, "items": items, "figures": Figures.UNITS}
    scores = score_frame(table, EVALUATION_2022, PUBLISHED_2022, **options)
    assert [row["total_units"] for row in scores.collect()] == [800]
    code = spark._jvm.org.apache.spark.sql.execution.debug.package.codegenString(
        scores._jdf.queryExecution().executedPlan()
    )
    sizes = [int(size) for size in re.findall(r"maxMethodCodeSize:(\d+)", code)]
    assert sizes
    assert max(sizes) <= 8000


def test_a_column_that_is_carried_along_has_no_dot(spark: Any) -> None:
    table = spark.createDataFrame([("a", 1.5)], "`kode.wilayah` string, g double")
    with pytest.raises(InvalidFrameError, match="holds a dot"):
        score_frame(table, FORM, PUBLISHED_2022, by="kode.wilayah")
    renamed = score_frame(table.toDF("kode", "g"), FORM, PUBLISHED_2022, by="kode")
    assert [row["g_points"] for row in renamed.collect()] == [1.5]


def test_labels_are_a_column_on_demand(spark: Any) -> None:
    frame = with_labels(spark.createDataFrame(pyarrow.table({"band": ["nindya", "below"]})), Language.ID)
    assert [row["band_label"] for row in rows_of(frame, "band")] == ["di bawah Pratama", "Nindya"]


def test_the_commands_of_the_page_run_as_they_are_written(tmp_path: Path) -> None:
    """The same lines on a laptop's engines and on Spark; the table of ten million rows is made smaller here."""
    commands = re.findall(r"^\$ python (examples/.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert [command.split("--engine ")[-1].split()[0] for command in commands if "--engine" in command] == [
        "polars",
        "duckdb",
        "spark",
        "duckdb",
    ]
    for command in commands:
        words = [word.replace("325", "2") for word in shlex.split(command)]
        moved = [str(tmp_path / word) if word.endswith(".parquet") else word for word in words]
        subprocess.run([sys.executable, *moved], check=True, capture_output=True, timeout=300)
    parquet = import_module("pyarrow.parquet")
    by = ("region", "year", "stage")
    first, *others = (
        rows_of(parquet.read_table(tmp_path / f"{name}.parquet"), *by) for name in ("polars", "duckdb", "spark")
    )
    assert len(first) == 514 * 15 * 4
    assert all(other == first for other in others)


@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas")
def test_simulations_on_spark_are_those_of_one_machine(spark: Any) -> None:
    """The definition of the page, with pieces of the panel on Spark's workers."""
    columns = {name: values[:240].tolist() for name, values in make_table(missing=0).items()}
    columns["region"] = [f"region {place}" for place in range(240)]
    around = Scenario(weights=Weights(concentration=100))

    def chances(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            panel = panel_from_columns(EVALUATION_2022, batch.to_pydict())
            found = simulate(panel, around, draws=500, seed=2025).band_chances(PUBLISHED_2022)
            yield pyarrow.RecordBatch.from_pydict(as_columns(found))

    schema = "region string, outcome string, chance double, lower double, upper double, draws long"
    frame = spark.createDataFrame(pyarrow.table(columns)).repartition(3).mapInArrow(chances, schema)
    expected = simulate(panel_from_columns(EVALUATION_2022, columns), around, draws=500, seed=2025)
    rows = pyarrow.Table.from_pydict(as_columns(expected.band_chances(PUBLISHED_2022)))
    assert rows_of(frame, "region", "outcome") == rows_of(rows, "region", "outcome")
