"""The results as lines of a terminal and as a page of the documentation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
import os
from pathlib import Path
import platform
import statistics
from typing import TYPE_CHECKING, Any

from benchmarks.engines import Way
from benchmarks.tasks import Task

if TYPE_CHECKING:
    from benchmarks.frames import Pair

PACKAGES = ("narwhals", "polars", "duckdb", "pandas", "numpy", "pyarrow", "pyspark", "pymcdm")
HEADER = (
    f"{'':7}{'':8}{'assessments':>12}{'kha':>9}{'hand':>9}{'ratio':>7}{'of CPU':>8}"
    f"{'kha':>10}{'hand':>10}{'ratio':>7}{'process':>10}"
)
GOALS = {"Polars": 1.2, "DuckDB": 1.2, "pandas": 1.5, "Spark": 1.2}
TITLES = {
    Task.WIDE: "Points of groups, wide",
    Task.LONG: "Points of groups, long",
    Task.FORM: "Answers to 24 questions, wide",
    Task.CHECK: "The report of every bad row",
}
WHAT = {
    Task.WIDE: "One row an assessment, with the points of eight groups; 45 columns come out.",
    Task.LONG: "The same answers, one a row, eight times as many rows; the same 45 columns come out.",
    Task.FORM: """A form of 24 questions in six groups: a third are yes or no, a third a percentage in brackets, a third
a part and a whole in proportion, to the hundredth of a point. The columns of six groups come out.""",
    Task.CHECK: """`check_frame` on the wide table. The peer finds each bad row, its column and code; `kha` also says in
two languages what to write instead.""",
}


def machine() -> str:
    """Describe the machine and the versions."""
    found: list[str] = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    memory = Path("/proc/meminfo")
    size = f"{int(memory.read_text().split()[1]) / 2**20:.0f} GB of memory, " if memory.exists() else ""
    system = f"{platform.system()} on {platform.machine()}"
    return f"{os.cpu_count()} processors, {size}{system}; Python {platform.python_version()}, {', '.join(found)}"


def cells(pair: Pair) -> list[str]:
    """Give the figures of a pair: seconds and their ratios, megabytes and theirs."""
    memory = [_megabytes(pair.middle(way, "memory")) for way in Way]
    return [
        f"{pair.rows:,}",
        *(f"{pair.middle(way, 'seconds'):.3f}" for way in Way),
        *(f"{ratio:.2f}" if (ratio := pair.ratio(what)) else "–" for what in ("seconds", "cpu")),
        *memory,
        f"{ratio:.2f}" if (ratio := pair.ratio("memory")) else "–",
        _megabytes(pair.middle(Way.KHA, "peak")),
    ]


def line(pair: Pair) -> str:
    """Give a pair as a line of a terminal."""
    widths = (12, 9, 9, 7, 8, 10, 10, 7, 10)
    figures = "".join(f"{cell:>{width}}" for cell, width in zip(cells(pair), widths, strict=True))
    return f"{pair.task:7}{pair.engine:8}{figures}"


def _megabytes(size: float | None) -> str:
    return "–" if size is None else f"{size / 1e6:,.0f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    ruled = ["---"] + ["---:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ruled, *rows))


def simulations(found: dict[str, list[dict[str, Any]]], draws: int) -> str:
    """Give the table of simulations."""
    first = [made["cpu"] for made in next(iter(found.values()))]
    rows: list[list[str]] = []
    for name, rounds in found.items():
        cpu = statistics.median(made["cpu"] for made in rounds)
        ratio = statistics.median(made["cpu"] / floor for made, floor in zip(rounds, first, strict=True))
        memory = [made["memory"] for made in rounds]
        rows.append([name, f"{cpu:.3f}", f"{ratio:.1f}", _megabytes(None if None in memory else max(memory))])
    head = [f"514 regions, 8 groups, {draws:,} draws", "seconds of CPU", "ratio", "MB"]
    return _table(head, rows)


def _part(task: Task, pairs: Sequence[Pair]) -> str:
    mine = [pair for pair in pairs if pair.task is task]
    head = ["Engine", "Assessments", "kha, s", "by hand, s", "ratio", "ratio of CPU", "kha, MB", "by hand, MB", "ratio"]
    head.append("whole process, MB")
    return f"## {TITLES[task]}\n\n{WHAT[task]}\n\n{_table(head, ([p.engine, *cells(p)] for p in mine))}\n"


def _growth(pairs: Sequence[Pair]) -> str:
    wide = [pair for pair in pairs if pair.task is Task.WIDE]
    sizes = sorted({pair.rows for pair in wide})
    rows: list[list[str]] = []
    for engine in dict.fromkeys(pair.engine for pair in wide):
        times = {pair.rows: pair.middle(Way.KHA, "cpu") or 0.0 for pair in wide if pair.engine == engine}
        per = [f"{1e6 * times[size] / size:.2f}" if size in times else "–" for size in sizes]
        rows.append([engine, *per])
    return _table(["Engine", *(f"{size:,}" for size in sizes)], rows)


def _missed(pairs: Sequence[Pair]) -> str:
    """List where a goal is missed, of tables of at least a million assessments."""
    large = [p for p in pairs if p.rows >= 1_000_000 and p.task is not Task.CHECK and p.engine in GOALS]  # noqa: PLR2004
    missed: list[str] = []
    for pair in large:
        for name, what, goal in (("CPU time", "cpu", GOALS[pair.engine]), ("memory", "memory", 1.3)):
            if pair.engine == "Spark" and what == "cpu":
                what = "seconds"  # noqa: PLW2901  (Spark works in a process of its own)
            ratio = pair.ratio(what)
            if ratio is not None and round(ratio, 2) > goal:
                missed.append(
                    f"* {TITLES[pair.task]}, {pair.engine}, {pair.rows:,}: {ratio:.2f} times the {name}, goal {goal}."
                )
    return "\n".join(missed) or "None."


def page(pairs: Sequence[Pair], found: dict[str, list[dict[str, Any]]], draws: int) -> str:
    """Write the page."""
    here = Path(__file__).with_name("speed-of-tables.md.in").read_text(encoding="utf-8")
    parts = "\n".join(_part(task, pairs) for task in Task if any(pair.task is task for pair in pairs))
    filled = {
        "MACHINE": machine(),
        "TABLES": parts,
        "GROWTH": _growth(pairs),
        "MISSED": _missed(pairs),
        "SIMULATIONS": simulations(found, draws),
    }
    for name, text in filled.items():
        here = here.replace(f"@{name}@", text)
    return here
