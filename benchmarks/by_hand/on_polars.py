"""By hand on Polars."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from benchmarks.by_hand.score import (
    BANDS,
    FIRST,
    FIRST_END,
    GROUPS,
    HIGH_EDGE,
    LOW_EDGE,
    LOW_POINTS,
    MOST,
    QUESTIONS,
    THRESHOLDS,
)
from benchmarks.results import Task
from benchmarks.tasks import BY

pl: Any = import_module("polars")


def score(table: Any, task: Task) -> Any:
    """Score a lazy frame."""
    if task is Task.LONG:
        table = _widened(table)
    read = _form(table) if task is Task.FORM else _points(table, "answered_once" if task is Task.LONG else None)
    return _summary(read, task)


def faults(table: Any) -> Any:
    """List every wrong cell of a wide table of points, its column and what is wrong with it."""
    found: list[Any] = []
    for k, most in GROUPS[Task.WIDE].items():
        x = pl.col(k)
        units = (x * 100 + 0.5).floor()
        code = (
            pl.when(~x.is_finite())
            .then(pl.lit("not-a-number"))
            .when(x < 0)
            .then(pl.lit("negative-points"))
            .when(x > most / 100)
            .then(pl.lit("above-maximum"))
            .when((x * 100 - units).abs() > 1e-6)  # noqa: PLR2004  (of a unit)
            .then(pl.lit("too-many-digits"))
        )
        found.append(
            table.select(*BY, pl.lit(k).alias("column"), code.alias("code")).filter(pl.col("code").is_not_null())
        )
    return pl.concat(found)


def _widened(table: Any) -> Any:
    keys, item, value = list(GROUPS[Task.LONG]), pl.col("item"), pl.col("value")
    known = item.is_in(keys) & (value.is_null() | value.is_finite())
    answers = [value.filter(item == k).max().alias(k) for k in keys]
    wide = table.group_by(BY).agg(*answers, value.count().alias("given"), known.all().alias("known"))
    kept = pl.sum_horizontal(pl.col(k).is_not_null() for k in keys)
    return wide.with_columns((pl.col("known") & (pl.col("given") == kept)).alias("answered_once"))


def _points(table: Any, flag: str | None) -> Any:
    groups = GROUPS[Task.WIDE]
    table = table.with_columns(
        (pl.when(pl.col(k).is_between(0, most / 100)).then(pl.col(k)).otherwise(0.0) * 100 + 0.5)
        .floor()
        .cast(pl.Int64)
        .alias(f"{k}_l")
        for k, most in groups.items()
    )
    fits = [pl.col(k).is_null() | ((pl.col(k) * 100 - pl.col(f"{k}_l")).abs() <= 1e-6) for k in groups]  # noqa: PLR2004
    return table.with_columns(
        pl.all_horizontal(*fits, *([flag] if flag else [])).alias("valid"),
        *(pl.col(k).is_null().alias(f"{k}_o") for k in groups),
        *(
            pl.when(pl.col(k).is_null()).then(pl.lit(most, pl.Int64)).otherwise(pl.col(f"{k}_l")).alias(f"{k}_h")
            for k, most in groups.items()
        ),
    )


def _form(table: Any) -> Any:
    read: list[Any] = []
    fits: list[Any] = []
    missing: dict[str, Any] = {}
    for q in QUESTIONS:
        x, p, w = pl.col(q.key), pl.col(f"{q.key}__part"), pl.col(f"{q.key}__whole")
        if q.kind == "yes":
            missing[q.key], points = x.is_null(), pl.when(x).then(pl.lit(MOST, pl.Int64)).otherwise(pl.lit(0, pl.Int64))
        elif q.kind == "range":
            missing[q.key], ten_thousandths = x.is_null(), (x * 10_000 + 0.5).floor()
            fits.append(x.is_null() | ((x >= 0) & ((x * 10_000 - ten_thousandths).abs() <= 1e-6)))  # noqa: PLR2004
            points = (
                pl.when(ten_thousandths >= HIGH_EDGE)
                .then(pl.lit(MOST, pl.Int64))
                .when(ten_thousandths >= LOW_EDGE)
                .then(pl.lit(LOW_POINTS, pl.Int64))
                .otherwise(pl.lit(0, pl.Int64))
            )
        else:
            missing[q.key] = p.is_null() & w.is_null()
            fits.append(missing[q.key] | ((p >= 0) & (w > 0) & (p <= w)).fill_null(value=False))
            share = (p * (2 * MOST) + w) // (w * 2)
            points = pl.when(missing[q.key] | (w <= 0)).then(pl.lit(0, pl.Int64)).otherwise(share)
        read.append(points.alias(f"{q.key}_u"))
    columns = [pl.all_horizontal(fits).alias("valid")]
    for group in GROUPS[Task.FORM]:
        keys = [q.key for q in QUESTIONS if q.group == group]
        low = pl.sum_horizontal(f"{k}_u" for k in keys)
        columns += [
            low.alias(f"{group}_l"),
            pl.any_horizontal(missing[k] for k in keys).alias(f"{group}_o"),
            (low + pl.sum_horizontal(missing[k] for k in keys).cast(pl.Int64) * MOST).alias(f"{group}_h"),
        ]
    return table.with_columns(read).with_columns(columns)


def _summary(read: Any, task: Task) -> Any:
    groups = GROUPS[task]
    low, high, empty = ([pl.col(f"{k}_{letter}") for k in groups] for letter in "lho")
    summed = read.with_columns(
        pl.sum_horizontal(low).alias("l"),
        pl.sum_horizontal(high).alias("h"),
        (pl.col("valid") & ~pl.any_horizontal(empty)).alias("done"),
        # Polars divides by a constant as if it multiplied by its inverse, which is not always the nearest float.
        (pl.col("year") * 0 + 1).cast(pl.Float64).alias("one"),
    )
    valid, lower, upper, one = pl.col("valid"), pl.col("l"), pl.col("h"), pl.col("one")
    named = summed.with_columns(_band(lower).alias("lb"), _band(upper).alias("hb"))
    columns = [
        *BY,
        valid,
        pl.when("done").then(lower).alias("total_units"),
        pl.when(valid).then(lower).alias("total_lower_units"),
        pl.when(valid).then(upper).alias("total_upper_units"),
        (pl.when("done").then(lower) / (one * sum(groups.values()))).alias("total_share"),
        pl.when(valid & (pl.col("lb") == pl.col("hb"))).then("lb").alias("band"),
        pl.when(valid).then("lb").alias("band_lower"),
        pl.when(valid).then("hb").alias("band_upper"),
        *(pl.when(valid).then((end - lower).clip(0)).alias(f"to_{name}_units") for name, end in THRESHOLDS.items()),
    ]
    for k, most in groups.items():
        there = pl.when(valid & ~pl.col(f"{k}_o")).then(f"{k}_l")
        columns += [
            there.alias(f"{k}_units"),
            pl.when(valid).then(f"{k}_l").alias(f"{k}_lower_units"),
            pl.when(valid).then(f"{k}_h").alias(f"{k}_upper_units"),
            (there / (one * most)).alias(f"{k}_share"),
        ]
    return named.select(columns)


def _band(units: Any) -> Any:
    band = pl.when(units < FIRST_END).then(pl.lit(FIRST))
    for name, end in BANDS.items():
        band = band.when(units <= end).then(pl.lit(name))
    return band
