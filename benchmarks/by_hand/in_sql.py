"""By hand in SQL that DuckDB and Spark both read."""

from __future__ import annotations

from collections.abc import Iterator

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
    Question,
)
from benchmarks.results import Task
from benchmarks.tasks import BY

_BY = ", ".join(BY)


def score(table: str, task: Task) -> str:
    """Write the query that scores a table."""
    steps = [f"t AS (SELECT * FROM {table})"]
    if task is Task.LONG:
        steps = [f"wide AS ({_widened(table)})", "t AS (SELECT *, known AND given = kept AS once FROM wide)"]
    steps += _form() if task is Task.FORM else _points("once" if task is Task.LONG else "TRUE")
    groups = GROUPS[task]
    low, high = (" + ".join(f"{k}_{letter}" for k in groups) for letter in "lh")
    done = " AND ".join(f"NOT {k}_o" for k in groups)
    steps += [
        f"summed AS (SELECT *, {low} AS l, {high} AS h, {done} AS done FROM read)",
        f"named AS (SELECT *, {_band('l')} AS lb, {_band('h')} AS hb FROM summed)",
    ]
    return f"WITH {', '.join(steps)} SELECT {', '.join(_columns(groups))} FROM named"


def faults(table: str) -> str:
    """Write the query that lists every wrong cell of a wide table of points."""
    return " UNION ALL ".join(
        f"SELECT * FROM (SELECT {_BY}, '{k}' AS \"column\", CASE WHEN NOT isfinite({k}) THEN 'not-a-number' "
        f"WHEN {k} < 0 THEN 'negative-points' WHEN {k} > {most / 100} THEN 'above-maximum' "
        f"WHEN abs({k} * 100 - floor({k} * 100 + 0.5)) > 1e-6 THEN 'too-many-digits' END AS code FROM {table}) "
        "WHERE code IS NOT NULL"
        for k, most in GROUPS[Task.WIDE].items()
    )


def _widened(table: str) -> str:
    keys = list(GROUPS[Task.LONG])
    listed = ", ".join(f"'{k}'" for k in keys)
    known = f"item IN ({listed}) AND (value IS NULL OR abs(value) <= 1e300)"
    answers = ", ".join(f"max(value) FILTER (WHERE item = '{k}') AS {k}" for k in keys)
    kept = " + ".join(f"CAST(max(value) FILTER (WHERE item = '{k}') IS NOT NULL AS INT)" for k in keys)
    return (
        f"SELECT {_BY}, {answers}, count(value) AS given, {kept} AS kept, bool_and({known}) AS known "
        f"FROM {table} GROUP BY {_BY}"
    )


def _points(flag: str) -> list[str]:
    groups = GROUPS[Task.WIDE]
    units = ", ".join(
        f"CAST(floor(CASE WHEN {k} BETWEEN 0 AND {most / 100} THEN {k} ELSE 0 END * 100 + 0.5) AS BIGINT) AS {k}_l"
        for k, most in groups.items()
    )
    fits = " AND ".join(f"({k} IS NULL OR abs({k} * 100 - {k}_l) <= 1e-6)" for k in groups)
    empty = ", ".join(f"{k} IS NULL AS {k}_o" for k in groups)
    high = ", ".join(f"CASE WHEN {k} IS NULL THEN {most} ELSE {k}_l END AS {k}_h" for k, most in groups.items())
    return [
        f"units AS (SELECT *, {units} FROM t)",
        f"read AS (SELECT *, {fits} AND {flag} AS valid, {empty}, {high} FROM units)",
    ]


def _form() -> list[str]:
    fits = " AND ".join(fit for q in QUESTIONS for fit in [_fits(q)] if fit)
    groups: list[str] = []
    for group in GROUPS[Task.FORM]:
        questions = [q for q in QUESTIONS if q.group == group]
        low = " + ".join(f"{q.key}_u" for q in questions)
        empty = [_missing(q) for q in questions]
        more = " + ".join(f"CASE WHEN {e} THEN {MOST} ELSE 0 END" for e in empty)
        groups += [f"{low} AS {group}_l", f"{' OR '.join(empty)} AS {group}_o", f"{low} + {more} AS {group}_h"]
    units = ", ".join(f"CAST({_question(q)} AS BIGINT) AS {q.key}_u" for q in QUESTIONS)
    return [
        f"units AS (SELECT *, {units} FROM t)",
        f"read AS (SELECT *, {fits} AS valid, {', '.join(groups)} FROM units)",
    ]


def _missing(q: Question) -> str:
    return f"({q.key}__part IS NULL AND {q.key}__whole IS NULL)" if q.kind == "share" else f"({q.key} IS NULL)"


def _fits(q: Question) -> str:
    if q.kind == "range":
        return f"({q.key} IS NULL OR ({q.key} >= 0 AND abs({q.key} * 10000 - floor({q.key} * 10000 + 0.5)) <= 1e-6))"
    if q.kind == "share":
        part, whole = f"{q.key}__part", f"{q.key}__whole"
        return f"({_missing(q)} OR coalesce({part} >= 0 AND {whole} > 0 AND {part} <= {whole}, FALSE))"
    return ""


def _question(q: Question) -> str:
    if q.kind == "yes":
        return f"CASE WHEN {q.key} THEN {MOST} ELSE 0 END"
    if q.kind == "range":
        figure = f"floor({q.key} * 10000 + 0.5)"
        return f"CASE WHEN {figure} >= {HIGH_EDGE} THEN {MOST} WHEN {figure} >= {LOW_EDGE} THEN {LOW_POINTS} ELSE 0 END"
    part, whole = f"{q.key}__part", f"{q.key}__whole"
    return f"CASE WHEN {whole} > 0 THEN floor(({part} * {2 * MOST} + {whole}) / ({whole} * 2)) ELSE 0 END"


def _columns(groups: dict[str, int]) -> Iterator[str]:
    yield f"{_BY}, valid, CASE WHEN valid AND done THEN l END AS total_units"
    yield "CASE WHEN valid THEN l END AS total_lower_units, CASE WHEN valid THEN h END AS total_upper_units"
    yield f"CASE WHEN valid AND done THEN l END / CAST({sum(groups.values())} AS DOUBLE) AS total_share"
    yield "CASE WHEN valid AND lb = hb THEN lb END AS band"
    yield "CASE WHEN valid THEN lb END AS band_lower, CASE WHEN valid THEN hb END AS band_upper"
    for name, end in THRESHOLDS.items():
        yield f"CASE WHEN valid THEN greatest({end} - l, 0) END AS to_{name}_units"
    for k, most in groups.items():
        there = f"CASE WHEN valid AND NOT {k}_o THEN {k}_l END"
        yield f"{there} AS {k}_units, CASE WHEN valid THEN {k}_l END AS {k}_lower_units"
        yield f"CASE WHEN valid THEN {k}_h END AS {k}_upper_units, {there} / CAST({most} AS DOUBLE) AS {k}_share"


def _band(units: str) -> str:
    cases = "".join(f" WHEN {units} <= {end} THEN '{name}'" for name, end in BANDS.items())
    return f"CASE WHEN {units} < {FIRST_END} THEN '{FIRST}'{cases} END"
