"""What scoring whole tables costs, beside the same written by hand: ``python -m benchmarks.frames``.

Each measurement has a process of its own, so that its memory is its own; peers take turns, and every ratio is the
median of those of each round. The results of peers are compared and must be equal. ``--write`` keeps the results as a
page of the documentation, in both languages; ``--spark`` measures Spark too. Nothing timed decides about success:
machines are noisy.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
import json
from pathlib import Path
import statistics
import subprocess
import sys
import tempfile
from typing import Any, TypeAlias

from attrs import frozen

from benchmarks import page, tasks
from benchmarks.engines import Way
from benchmarks.simulations import DRAWS, WAYS
from benchmarks.tasks import Task
from kha.text import Language

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGE = "explanation/speed-of-tables.md"
LARGE = 10_000_000
MEGABYTE = 1_000_000
Plan: TypeAlias = Mapping[Task, Mapping[str, int]]
PLAN: Plan = {
    Task.WIDE: {"Polars": LARGE, "DuckDB": LARGE, "pandas": LARGE, "NumPy": LARGE, "Spark": LARGE // 10},
    Task.LONG: {"Polars": LARGE, "DuckDB": LARGE, "pandas": LARGE // 10, "Spark": LARGE // 10},
    Task.FORM: {"Polars": LARGE, "DuckDB": LARGE, "pandas": LARGE, "Spark": LARGE // 10},
    Task.CHECK: {"Polars": LARGE // 10, "DuckDB": LARGE // 10},
}
"""What is measured, on which engines, and up to how many assessments: what a machine of 24 GB and an hour allow."""
FEW: Plan = {Task.WIDE: {"Polars": LARGE, "DuckDB": LARGE}}
"""What is measured for a look."""


@frozen(kw_only=True)
class Pair:
    """An engine's times and memory, by `kha` and by hand, in rounds.

    Attributes:
        task: what was done.
        engine: where.
        rows: with how many assessments.
        rounds: what was measured in each round, by each way.
    """

    task: Task
    engine: str
    rows: int
    rounds: tuple[dict[Way, dict[str, Any]], ...]

    def middle(self, way: Way, what: str) -> float | None:
        """Give the median of what one way needed."""
        values = [made[way][what] for made in self.rounds]
        return None if None in values else statistics.median(values)

    def ratio(self, what: str) -> float | None:
        """Give the median over rounds of how many times as much `kha` needed."""
        pairs = [(made[Way.KHA][what], made[Way.HAND][what]) for made in self.rounds]
        least = MEGABYTE if what == "memory" else 0  # less is noise
        return (
            None
            if any(not hand or hand < least for _, hand in pairs)
            else statistics.median(kha / hand for kha, hand in pairs)
        )


def measure(pair: tuple[Task, str, int], path: Path, rounds: int) -> Pair:
    """Let both ways take turns, and compare what they give."""
    task, engine, rows = pair
    made: list[dict[Way, dict[str, Any]]] = []
    for number in range(rounds):
        order = list(Way) if number % 2 == 0 else list(Way)[::-1]
        asked: dict[str, Any] = {"task": task, "engine": engine, "path": str(path), "digest": number == 0}
        made.append({way: child("benchmarks.measure", json.dumps(asked | {"way": way})) for way in order})
    first = made[0]
    if first[Way.KHA]["digest"] != first[Way.HAND]["digest"]:
        raise SystemExit(f"{engine}, {task}, {rows:,} rows: the results differ")  # noqa: EM102, TRY003
    return Pair(task=task, engine=engine, rows=rows, rounds=tuple(made))


def child(module: str, *arguments: str) -> dict[str, Any]:
    """Measure in a process of its own."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def tables(plan: Plan, sizes: Sequence[int], rounds: int, folder: Path, *, spark: bool) -> Iterator[Pair]:
    """Measure all tasks, sizes and engines."""
    for task, engines in plan.items():
        for rows in (size for size in sizes if size <= max(engines.values())):
            path = folder / f"{task}-{rows}.parquet"
            tasks.write(task, rows, path)
            for engine in (name for name, most in engines.items() if rows <= most and (spark or name != "Spark")):
                pair = measure((task, engine, rows), path, min(rounds, 3) if rows >= LARGE else rounds)
                print(page.line(pair), flush=True)
                yield pair
            path.unlink()


def simulated(names: Sequence[str], draws: int, rounds: int) -> dict[str, list[dict[str, Any]]]:
    """Measure simulations, all ways in turn; their totals must be equal."""
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    for _ in range(rounds):
        for name, made in found.items():
            made.append(child("benchmarks.simulations", name, str(draws)))
    digests = {made["digest"] for all_made in found.values() for made in all_made}
    if len(digests) > 1:
        raise SystemExit(f"simulations differ: {digests}")  # noqa: EM102, TRY003
    return found


def main() -> None:
    """Measure, print, and keep the page."""
    parser = argparse.ArgumentParser(description="What scoring whole tables costs beside the same by hand.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[LARGE // 100, LARGE // 10, LARGE])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--draws", type=int, default=DRAWS)
    parser.add_argument("--few", action="store_true", help="only the wide table, for a look")
    parser.add_argument("--spark", action="store_true", help="measure Spark too; needs Java and pyspark")
    parser.add_argument("--write", action="store_true", help=f"keep the results as {PAGE}, in both languages")
    options = parser.parse_args()
    print(page.machine())
    print(page.HEADER)
    with tempfile.TemporaryDirectory() as folder:
        plan = FEW if options.few else PLAN
        pairs = list(tables(plan, options.sizes, options.rounds, Path(folder), spark=options.spark))
    simulations = simulated(list(WAYS)[: 3 if options.few else None], options.draws, options.rounds)
    print(page.simulations(simulations, options.draws))
    if options.write:
        for language, path in ((Language.EN, DOCS / PAGE), (Language.ID, DOCS / "locale" / "id" / "pages" / PAGE)):
            path.write_text(page.page(pairs, simulations, options.draws, language), encoding="utf-8")


if __name__ == "__main__":
    main()
