"""By hand on pandas."""

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

pd: Any = import_module("pandas")
np: Any = import_module("numpy")


def score(table: Any, task: Task) -> Any:
    """Score a frame."""
    flag: Any = True
    if task is Task.LONG:
        table, flag = _widened(table)
    groups, valid = _form(table) if task is Task.FORM else _points(table, flag)
    return _summary(table, groups, valid, GROUPS[task])


def _widened(table: Any) -> tuple[Any, Any]:
    keys = list(GROUPS[Task.LONG])
    known = table["item"].isin(keys) & (table["value"].isna() | np.isfinite(table["value"]))
    rows = table.groupby(list(BY), sort=False)
    place = rows.ngroup().to_numpy()
    first = np.unique(place, return_index=True)[1]
    wide = table.iloc[first][list(BY)].reset_index(drop=True)
    given = np.bincount(place, weights=table["value"].notna())
    kept = np.zeros(len(wide))
    for key in keys:
        there = (table["item"] == key).to_numpy() & table["value"].notna().to_numpy()
        column = np.full(len(wide), np.nan)
        column[place[there]] = table["value"].to_numpy()[there]  # where one answers twice, the row does not count
        wide[key] = column
        kept += ~np.isnan(column)
    once = pd.Series((np.bincount(place, weights=~known) == 0) & (given == kept))
    return wide, once


def _points(table: Any, flag: Any) -> tuple[dict[str, Any], Any]:
    groups: dict[str, Any] = {}
    valid = pd.Series(data=True, index=table.index) & flag
    for k, most in GROUPS[Task.WIDE].items():
        x = table[k]
        missing = x.isna()
        units = (x.where((x >= 0) & (x <= most / 100), 0.0) * 100 + 0.5).astype("int64")
        valid &= missing | ((x * 100 - units).abs() <= 1e-6)  # noqa: PLR2004  (of a unit)
        groups[k] = missing, units, units.mask(missing, most)
    return groups, valid


def _form(table: Any) -> tuple[dict[str, Any], Any]:
    groups: dict[str, Any] = {}
    valid = pd.Series(data=True, index=table.index)
    for group in GROUPS[Task.FORM]:
        empty, low, high = ~pd.Series(data=True, index=table.index), 0, 0
        for q in (q for q in QUESTIONS if q.group == group):
            if q.kind == "yes":
                missing = table[q.key].isna()
                units = table[q.key].eq(other=True).astype("int64") * MOST
            elif q.kind == "range":
                x = table[q.key]
                missing, figure = x.isna(), np.floor(x * 10_000 + 0.5)
                valid &= missing | ((x >= 0) & ((x * 10_000 - figure).abs() <= 1e-6))  # noqa: PLR2004
                units = pd.Series(
                    np.select([figure >= HIGH_EDGE, figure >= LOW_EDGE], [MOST, LOW_POINTS], 0), index=table.index
                )
            else:
                part, whole = table[f"{q.key}__part"], table[f"{q.key}__whole"]
                missing = part.isna() & whole.isna()
                valid &= missing | ((part >= 0) & (whole > 0) & (part <= whole))
                p, w = part.fillna(0).astype("int64"), whole.where(whole > 0, 1).astype("int64")
                units = ((p * (2 * MOST) + w) // (w * 2)).where(~missing, 0)
            empty, low, high = empty | missing, low + units, high + units + missing * MOST
        groups[group] = empty, low, high
    return groups, valid


def _summary(table: Any, groups: dict[str, Any], valid: Any, most: dict[str, int]) -> Any:
    lower: Any = sum(low for _, low, _ in groups.values())
    upper: Any = sum(high for _, _, high in groups.values())
    done = valid & ~np.logical_or.reduce([empty for empty, _, _ in groups.values()])
    ends = [-1, FIRST_END - 1, *BANDS.values()]
    low, high = (pd.cut(total, ends, labels=[FIRST, *BANDS]).astype(str) for total in (lower, upper))
    columns = {name: table[name] for name in BY} | {
        "valid": valid,
        "total_units": lower.where(done),
        "total_lower_units": lower.where(valid),
        "total_upper_units": upper.where(valid),
        "total_share": lower.where(done) / sum(most.values()),
        "band": low.where(valid & (low == high)),
        "band_lower": low.where(valid),
        "band_upper": high.where(valid),
    }
    columns |= {f"to_{name}_units": (end - lower).clip(0).where(valid) for name, end in THRESHOLDS.items()}
    for k, (empty, units, highest) in groups.items():
        there = units.where(valid & ~empty)
        columns |= {
            f"{k}_units": there,
            f"{k}_lower_units": units.where(valid),
            f"{k}_upper_units": highest.where(valid),
            f"{k}_share": there / most[k],
        }
    return pd.DataFrame(columns)
