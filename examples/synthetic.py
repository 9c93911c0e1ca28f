"""Make a table of synthetic assessments: every regency and city, fifteen years, four stages. No real one scored so.

``python examples/synthetic.py table.parquet`` writes it (pyarrow is needed for that); ``--draws 325`` repeats it with
other numbers, up to ten million rows. The same seed gives the same table.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from typing import Any, TypeAlias

import numpy as np

from kha.kla import EVALUATION_2022, Edition, Item
from kha.regions import REGIONS
from kha.scoring import Stage

Column: TypeAlias = "np.ndarray[Any, Any]"
FIRST_YEAR, YEARS = 2011, 15
KEPT = (1.0, 0.93, 0.88, 0.85)
"""What the synthetic verifiers leave of the points, stage by stage."""
HUNDREDTHS = 100
NOTE = "synthetic: made up by examples/synthetic.py; no real region scored so"


def answered_items(edition: Edition) -> tuple[Item, ...]:
    """Choose what the table answers: indicators where their maxima are known, else groups."""
    items: list[Item] = []
    for group in edition.groups:
        known = group.indicators and all(indicator.max_points is not None for indicator in group.indicators)
        items += group.indicators if known else [group]
    return tuple(items)


def make_table(
    edition: Edition = EVALUATION_2022, *, seed: int = 2025, missing: float = 0.05, draw: int = 0
) -> dict[str, Column]:
    """Make the columns of a wide table: region, year, stage, draw, and the points of each item.

    Points are hundredths up to the item's maximum; those of an unanswered item are not a number. Only plain uniform
    numbers are drawn, which NumPy keeps the same from version to version.
    """
    regions = np.array([region.code for region in REGIONS])
    years = np.arange(FIRST_YEAR, FIRST_YEAR + YEARS)
    stages = np.array([stage.value for stage in Stage])
    shape = (len(regions), YEARS, len(stages))
    region, year, stage = (index.ravel() for index in np.indices(shape))
    table: dict[str, Column] = {
        "region": regions[region],
        "year": years[year],
        "stage": stages[stage],
        "draw": np.full(region.size, draw),
    }
    random = np.random.default_rng([seed, draw])
    level = random.random((3, *shape[:2])).mean(axis=0)[..., None] * np.array(KEPT)
    for item in answered_items(edition):
        most = int((item.max_points or Decimal(0)) * HUNDREDTHS)
        share = np.clip(level * (0.6 + 0.9 * random.random(shape)), 0, 1)
        table[item.key] = np.floor(share * most).ravel() / HUNDREDTHS
        table[item.key][random.random(region.size) < missing] = np.nan
    return table


def batches(draws: int, **options: Any) -> Iterator[Any]:
    """Make Arrow tables, one a draw, in which what is not a number is null."""
    pyarrow = import_module("pyarrow")
    for draw in range(draws):
        columns = make_table(draw=draw, **options)
        yield pyarrow.table({name: pyarrow.array(values, from_pandas=True) for name, values in columns.items()})


def main() -> None:
    """Write a Parquet file."""
    parser = argparse.ArgumentParser(description="Make a table of synthetic assessments.")
    parser.add_argument("path")
    parser.add_argument("--draws", type=int, default=1, help="how often 514 regions, 15 years and 4 stages are drawn")
    options = parser.parse_args()
    parquet = import_module("pyarrow.parquet")
    first, *_ = batches(1)
    with parquet.ParquetWriter(options.path, first.schema.with_metadata({"note": NOTE})) as writer:
        for number, table in enumerate(batches(options.draws), start=1):
            writer.write_table(table.replace_schema_metadata({"note": NOTE}))
            print(f"\r{number} of {options.draws} draws, {number * table.num_rows:,} rows", end="", flush=True)
    print()


if __name__ == "__main__":
    main()
