"""By hand on NumPy: arrays in, arrays out; what has no points is not a number, as NumPy has no nulls."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import count
from typing import Any

import numpy as np

from benchmarks.by_hand.score import BANDS, FIRST, FIRST_END, GROUPS, THRESHOLDS
from benchmarks.results import Task
from benchmarks.tasks import BY

NAMES = np.array([FIRST, *BANDS], dtype=object)
NOTHING: Any = None


def score(table: dict[str, Any], task: Task) -> dict[str, Any]:
    """Score a table of points."""
    if task is Task.LONG:
        table, valid = _widened(table)
    else:
        valid = np.ones(len(table["year"]), dtype=bool)
    return _summary(table, valid)


def _widened(table: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    item, value = _numbered(table["item"], list(GROUPS[Task.LONG])), table["value"]
    first, place = _assessments(table)
    rows, there = len(first), ~np.isnan(value)
    wide, kept = {name: table[name][first] for name in BY}, np.zeros(rows, dtype=np.int64)
    for number, key in enumerate(GROUPS[Task.LONG]):
        these = there & (item == number)
        wide[key] = np.full(rows, np.nan)
        wide[key][place[these]] = value[these]  # where one answers twice, the row does not count
        kept += ~np.isnan(wide[key])
    once = np.bincount(place[there], minlength=rows) == kept
    once[place[(item >= len(GROUPS[Task.LONG])) | np.isinf(value)]] = False
    return wide, once


def _assessments(table: dict[str, Any]) -> tuple[Any, Any]:
    """Give a row of each assessment, and the assessment of each row."""
    key = np.zeros(len(table["year"]), dtype=np.int64)
    for name in BY:
        values = table[name]
        numbers = _numbered(values) if values.dtype == object else values - values.min()
        key = key * (numbers.max() + 1) + numbers
    _, first, place = np.unique(key, return_index=True, return_inverse=True)
    return first, place


def _numbered(texts: Any, known: Iterable[str] = ()) -> Any:
    """Number texts as they come, after those that are known."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    for text in known:
        numbers[text]
    return np.fromiter(map(numbers.__getitem__, texts), dtype=np.int64, count=len(texts))


def _summary(table: dict[str, Any], valid: Any) -> dict[str, Any]:
    groups, rows = GROUPS[Task.WIDE], len(valid)
    done = np.ones(rows, dtype=bool)
    lower, upper = np.zeros(rows, dtype=np.int64), np.zeros(rows, dtype=np.int64)
    read: dict[str, Any] = {}
    for k, most in groups.items():
        x = table[k]
        empty = np.isnan(x)
        units = (np.where((x >= 0) & (x <= most / 100), x, 0.0) * 100 + 0.5).astype(np.int64)
        valid &= empty | (np.abs(x * 100 - units) <= 1e-6)  # noqa: PLR2004  (of a unit)
        high = np.where(empty, most, units)
        done &= ~empty
        lower += units
        upper += high
        read[k] = empty, units, high
    done &= valid
    ends = np.array([FIRST_END - 1, *list(BANDS.values())[:-1]])
    low, high = np.searchsorted(ends, lower), np.searchsorted(ends, upper)
    columns = {name: table[name] for name in BY} | {
        "valid": valid,
        "total_units": np.where(done, lower, np.nan),
        "total_lower_units": np.where(valid, lower, np.nan),
        "total_upper_units": np.where(valid, upper, np.nan),
        "total_share": np.where(done, lower, np.nan) / sum(groups.values()),
        "band": np.where(valid & (low == high), NAMES[low], NOTHING),
        "band_lower": np.where(valid, NAMES[low], NOTHING),
        "band_upper": np.where(valid, NAMES[high], NOTHING),
    }
    for name, end in THRESHOLDS.items():
        columns[f"to_{name}_units"] = np.where(valid, np.maximum(end - lower, 0), np.nan)
    for k, most in groups.items():
        empty, units, high = read[k]
        there = np.where(valid & ~empty, units, np.nan)
        columns |= {
            f"{k}_units": there,
            f"{k}_lower_units": np.where(valid, units, np.nan),
            f"{k}_upper_units": np.where(valid, high, np.nan),
            f"{k}_share": there / most,
        }
    return columns
