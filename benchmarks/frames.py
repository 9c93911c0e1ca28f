"""What scoring whole tables costs, beside the same written by hand: ``python -m benchmarks.frames``.

Each measurement has a process of its own, so that its memory is its own; peers take turns, and every ratio is the
median of those of each round. The results of peers are compared and must be equal. How tables grow is measured apart:
there the sizes take turns. ``--write`` keeps the results, and writes a page of the documentation from them, in both
languages. On a machine described like that of the results kept, each is kept as it comes, in the place of the same.
With ``--tasks`` or ``--growth``, which need such a machine, the others stay; without, only what was measured stays in
the end. Nothing timed decides about success: machines are noisy.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
import json
import math
from pathlib import Path
import statistics
import subprocess
import sys
import tempfile
import time
from typing import Any, TypeAlias

from attrs import evolve

from benchmarks import page, results, tasks
from benchmarks.engines import ENGINES
from benchmarks.results import Cost, Growth, Machine, Pair, Results, Simulation, Task, Way
from benchmarks.simulations import DRAWS, WAYS

LARGE = 10_000_000
MEGABYTE = 1_000_000
ENOUGH = 180.0
"""For how many seconds rounds are repeated; one that takes longer is the only one."""
TURNS = 7
"""How often a process does its task at most."""
SAME = 1e-7
"""By how much, as a share, totals of simulations may differ: all but the bare product are rounded."""
Plan: TypeAlias = Mapping[Task, Mapping[str, int]]
PLAN: Plan = {
    Task.WIDE: dict.fromkeys(("Polars", "DuckDB", "pandas", "NumPy", "Spark", "Spark+"), LARGE),
    Task.LONG: dict.fromkeys(("Polars", "DuckDB", "pandas", "NumPy", "Spark", "Spark+"), LARGE),
    Task.FORM: dict.fromkeys(("Polars", "DuckDB", "pandas", "Spark", "Spark+"), LARGE),
    Task.CHECK: {"Polars": LARGE // 10, "DuckDB": LARGE // 10},
}
"""What is measured, on which engines, and up to how many assessments: what 24 GB and three hours allow."""
FEW: Plan = {Task.WIDE: {"Polars": LARGE, "DuckDB": LARGE}}
"""What is measured for a look."""


def measure(pair: tuple[Task, str, int], path: Path, rounds: int) -> Pair:
    """Let both ways take turns, and compare what they give."""
    task, engine, rows = pair
    made: list[dict[Way, dict[str, Any]]] = []
    end = time.monotonic() + ENOUGH
    for number in range(rounds):
        if made and time.monotonic() > end:
            break
        order = list(Way) if number % 2 == 0 else list(Way)[::-1]
        made.append({way: once(pair, way, path, digest=number == 0) for way in order})
    first = made[0]
    if first[Way.KHA]["digest"] != first[Way.HAND]["digest"]:
        raise SystemExit(f"{engine}, {task}, {rows:,} rows: the results differ")  # noqa: EM102, TRY003
    seconds, cpu, memory = (cost(made, what) for what in ("seconds", "cpu", "memory"))
    peak = middle([found[Way.KHA]["peak"] for found in made])
    return Pair(task=task, engine=engine, rows=rows, seconds=seconds, cpu=cpu, memory=memory, peak=peak)


def once(
    pair: tuple[Task, str, int], way: Way, path: Path, *, digest: bool = False, memory: int | None = None
) -> dict[str, Any]:
    """Let one way do a task some times, or a single time with so much memory at hand."""
    task, engine, _ = pair
    asked = {"task": task, "engine": engine, "path": str(path), "way": way, "digest": digest, "memory": memory}
    return child("benchmarks.measure", json.dumps(asked | {"turns": TURNS if memory is None else 1}))


def needed(pairs: Iterable[Pair]) -> dict[tuple[Task, str, int], int]:
    """Give the bytes that a task needs, whoever does it, as far as they are known."""
    return {
        (pair.task, pair.engine, pair.rows): round(max(pair.memory.kha or 0, pair.memory.hand or 0)) for pair in pairs
    }


def grow(task: Task, engine: str, way: Way, files: Mapping[int, tuple[Path, int]], rounds: int) -> Growth:
    """Let all sizes take turns, each time once in a process of its own, with the memory it needs at hand."""
    sizes = tuple(sorted(files))
    made: list[dict[int, dict[str, Any]]] = []
    for number in range(rounds):
        order = sizes if number % 2 == 0 else sizes[::-1]
        found: dict[int, dict[str, Any]] = {}
        for rows in order:
            path, memory = files[rows]
            found[rows] = once((task, engine, rows), way, path, memory=memory)
        made.append(found)

    def at_each(kind: str) -> tuple[float, ...]:
        return tuple(statistics.median(found[rows][kind] for found in made) for rows in sizes)

    def last_step(*kinds: str) -> float | None:
        if len(sizes) == 1:
            return None
        each = [[sum(found[rows][kind] for kind in kinds) / rows for rows in sizes[-2:]] for found in made]
        return float(statistics.median(after / before for before, after in each))

    return Growth(
        task=task,
        engine=engine,
        way=way,
        rows=sizes,
        user=at_each("user"),
        system=at_each("system"),
        computing=last_step("user"),
        whole=last_step("user", "system"),
    )


def cost(made: Sequence[Mapping[Way, Mapping[str, Any]]], what: str) -> Cost:
    """Sum up what both ways took in all rounds."""
    kha, hand = ([found[way][what] for found in made] for way in (Way.KHA, Way.HAND))
    least = MEGABYTE if what == "memory" else 0  # less is noise
    told = all(taken and taken >= least for taken in hand)
    ratios = [one / other for one, other in zip(kha, hand, strict=True)] if told else [None]
    return Cost(kha=middle(kha), hand=middle(hand), ratio=middle(ratios))


def middle(values: Sequence[float | None]) -> float | None:
    """Give the median, if all are known."""
    known = [value for value in values if value is not None]
    return statistics.median(known) if len(known) == len(values) else None


def child(module: str, *arguments: str) -> dict[str, Any]:
    """Measure in a process of its own."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def tables(plan: Plan, sizes: Sequence[int], rounds: int, folder: Path) -> Iterator[Pair]:
    """Measure all tasks, sizes and engines of a plan."""
    for task, engines in plan.items():
        for rows in (size for size in sizes if size <= max(engines.values(), default=0)):
            path = folder / f"{task}-{rows}.parquet"
            tasks.write(task, rows, path)
            for engine in (name for name, most in engines.items() if rows <= most):
                pair = measure((task, engine, rows), path, rounds)
                print(page.line(pair), flush=True)
                yield pair
            path.unlink()


def growths(
    plan: Plan, sizes: Sequence[int], rounds: int, folder: Path, need: Mapping[tuple[Task, str, int], int]
) -> Iterator[Growth]:
    """Measure how all tasks of a plan grow; Spark works in another process, of which only the clock is read."""
    for task, engines in plan.items():
        ours = {name: most for name, most in engines.items() if not name.startswith("Spark")}
        asked = [(task, engine, rows) for engine, most in ours.items() for rows in sizes if rows <= most]
        if unknown := [f"{engine}, {task}, {rows:,}" for _, engine, rows in asked if (task, engine, rows) not in need]:
            raise SystemExit(f"the memory of these tables is not known; measure them first: {'; '.join(unknown)}")  # noqa: EM102, TRY003
        files = {rows: folder / f"{task}-{rows}.parquet" for rows in sizes if rows <= max(ours.values(), default=0)}
        for rows, path in files.items():
            tasks.write(task, rows, path)
        for engine, most in ours.items():
            for way in Way:
                these = {rows: (path, need[task, engine, rows]) for rows, path in files.items() if rows <= most}
                growth = grow(task, engine, way, these, rounds)
                print(page.growth_line(growth), flush=True)
                yield growth
        for path in files.values():
            path.unlink()


def measured(plan: Plan, sizes: Sequence[int], rounds: int, folder: Path, *, growth: bool) -> Iterator[Pair | Growth]:
    """Measure a plan, or only how its tables grow: what memory they need is then known from those kept."""
    pairs = list(results.read().pairs) if growth else []
    if not growth:
        print(page.HEADER)
        for pair in tables(plan, sizes, rounds, folder):
            pairs.append(pair)
            yield pair
    print(page.GROWTH_HEADER)
    yield from growths(plan, sizes, rounds, folder, needed(pairs))


def simulated(names: Sequence[str], draws: int, rounds: int) -> tuple[Simulation, ...]:
    """Measure simulations, all ways in turn; their totals must be equal."""
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    for _ in range(rounds):
        for name, made in found.items():
            made.append(child("benchmarks.simulations", name, str(draws)))
    first, totals = next(iter(found.values())), [once["totals"] for made in found.values() for once in made]
    if not all(math.isclose(*pair, rel_tol=SAME) for own in totals for pair in zip(own, totals[0], strict=True)):
        raise SystemExit(f"simulations differ: {totals}")  # noqa: EM102, TRY003
    return tuple(
        Simulation(
            name=name,
            cpu=statistics.median(once["cpu"] for once in made),
            ratio=statistics.median(once["cpu"] / floor["cpu"] for once, floor in zip(made, first, strict=True)),
            memory=None if any(once["memory"] is None for once in made) else max(once["memory"] for once in made),
        )
        for name, made in found.items()
    )


def chosen(plan: Plan, only: Sequence[str] | None, engines: Sequence[str] | None) -> Plan:
    """Leave of a plan what is asked for; Spark takes long to start, and must be named."""
    names = engines or [name for name in ENGINES if not name.startswith("Spark")]
    return {
        task: {name: most for name, most in sizes.items() if name in names}
        for task, sizes in plan.items()
        if not only or task in only
    }


def main() -> None:
    """Measure, print, and keep the results."""
    parser = argparse.ArgumentParser(description="What scoring whole tables costs beside the same by hand.")
    parser.add_argument("--tasks", nargs="+", choices=list(Task), help="only these; simulations are left out")
    parser.add_argument("--engines", nargs="+", choices=list(ENGINES), help="else all but Spark, which needs Java")
    parser.add_argument("--sizes", type=int, nargs="+", default=[LARGE // 100, LARGE // 10, LARGE])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--draws", type=int, default=DRAWS)
    parser.add_argument("--few", action="store_true", help="only the wide table, for a look")
    parser.add_argument("--growth", action="store_true", help="only how tables grow")
    parser.add_argument("--write", action="store_true", help=f"keep the results, and write {page.NAME} from them")
    options = parser.parse_args()
    here, some = Machine.this(), options.tasks or options.growth
    new = Results(machine=here, pairs=(), growth=(), draws=options.draws, simulations=())
    kept = results.read()
    if options.write and some and kept.machine != here:
        raise SystemExit(f"kept results are of another machine: {page.machine(kept.machine)}")  # noqa: EM102, TRY003
    print(page.machine(here))
    plan = chosen(FEW if options.few else PLAN, options.tasks, options.engines)
    with tempfile.TemporaryDirectory() as folder:
        asked = plan, options.sizes, options.rounds, Path(folder)
        for found in measured(*asked, growth=options.growth):
            new = new.replaced([found])
            if options.write and kept.machine == here:
                results.keep(kept.replaced(new.measured))
    if not some:
        ways = list(WAYS)[: 3 if options.few else None]
        new = evolve(new, simulations=simulated(ways, options.draws, options.rounds))
        print(page.simulations(new))
    if options.write:
        new = kept.replaced(new.measured) if some else new
        results.keep(new)
        page.write(new)


if __name__ == "__main__":
    main()
