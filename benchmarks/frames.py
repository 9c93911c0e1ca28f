"""What scoring whole tables costs, beside the same written by hand: ``python -m benchmarks.frames``.

Each measurement has a process of its own, so that its memory is its own; peers and sizes take turns, and every ratio is
the median of those of each round. The results of peers are compared and must be equal. ``--write`` keeps the results,
and writes a page of the documentation from them, in both languages. On a machine described like that of the results
kept, each is kept as it comes, in the place of the same. With ``--tasks``, which needs such a machine, the others stay;
without, only what was measured stays in the end. Nothing timed decides about success: machines are noisy.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
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
from benchmarks.results import Cost, Growth, Machine, Pair, Results, Simulation, Single, Task, Way
from benchmarks.simulations import DRAWS, WAYS

LARGE = 10_000_000
MEGABYTE = 1_000_000
ENOUGH = 300.0
"""For how many seconds rounds are repeated; one that takes longer is the only one."""
TURNS = 7
"""How often a process does its task at most."""
SAME = 1e-7
"""By how much, as a share, totals of simulations may differ: all but the bare product are rounded."""
Plan: TypeAlias = Mapping[Task, Mapping[str, int]]
Found: TypeAlias = dict[tuple[int, Way], dict[str, Any]]
"""What a round found of each size and way."""
PLAN: Plan = {
    Task.WIDE: dict.fromkeys(("Polars", "DuckDB", "pandas", "NumPy", "Spark", "Spark+"), LARGE),
    Task.LONG: dict.fromkeys(("Polars", "DuckDB", "pandas", "NumPy", "Spark", "Spark+"), LARGE),
    Task.FORM: dict.fromkeys(("Polars", "DuckDB", "pandas", "Spark", "Spark+"), LARGE),
    Task.CHECK: {"Polars": LARGE // 10, "DuckDB": LARGE // 10},
}
"""What is measured, on which engines, and up to how many assessments: what 24 GB and two and a half hours allow."""
FEW: Plan = {Task.WIDE: {"Polars": LARGE, "DuckDB": LARGE}}
"""What is measured for a look."""


def measure(task: Task, engine: str, files: Mapping[int, Path], rounds: int) -> Iterator[Pair | Growth]:
    """Let both ways and all sizes take turns, and compare what both ways give."""
    turns = [(rows, way) for rows in sorted(files) for way in Way]
    made: list[Found] = []
    need: dict[int, int] = {}
    end = time.monotonic() + ENOUGH
    for number in range(rounds):
        if made and time.monotonic() > end:
            break
        made.append({})
        for rows, way in turns if number % 2 == 0 else turns[::-1]:
            asked = {"task": task, "engine": engine, "path": str(files[rows]), "way": way, "turns": TURNS}
            more = {"digest": number == 0, "memory": foreseen(rows, need)}
            found = made[-1][rows, way] = child("benchmarks.measure", json.dumps(asked | more))
            need[rows] = max(need.get(rows, 0), found["memory"] or 0)
    for rows in sorted(files):
        yield pair(task, engine, rows, [{way: found[rows, way] for way in Way} for found in made])
    if made[0][turns[0]]["user"] is not None:  # else the engine works in another process
        for way in Way:
            yield growth(task, engine, way, [{rows: found[rows, way] for rows in sorted(files)} for found in made])


def foreseen(rows: int, need: Mapping[int, int]) -> int:
    """Foresee the bytes that so many assessments need, by what the next smaller size needed."""
    largest = max((size for size in need if size <= rows), default=None)
    return 0 if largest is None else need[largest] * rows // largest


def pair(task: Task, engine: str, rows: int, made: Sequence[Mapping[Way, Mapping[str, Any]]]) -> Pair:
    """Compare what both ways took and gave."""
    first = made[0]
    if first[Way.KHA]["digest"] != first[Way.HAND]["digest"]:
        raise SystemExit(f"{engine}, {task}, {rows:,} rows: the results differ")  # noqa: EM102, TRY003
    seconds, cpu, memory = (cost(made, what) for what in ("seconds", "cpu", "memory"))
    peak = middle([found[Way.KHA]["peak"] for found in made])
    return Pair(task=task, engine=engine, rows=rows, seconds=seconds, cpu=cpu, memory=memory, peak=peak)


def growth(task: Task, engine: str, way: Way, made: Sequence[Mapping[int, Mapping[str, Any]]]) -> Growth:
    """Compare what the first time took at each size."""
    sizes = tuple(made[0])

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


def tables(plan: Plan, sizes: Sequence[int], rounds: int, folder: Path) -> Iterator[Pair | Growth]:
    """Measure all tasks, engines and sizes of a plan."""
    for task, engines in plan.items():
        files = {rows: folder / f"{task}-{rows}.parquet" for rows in sizes if rows <= max(engines.values(), default=0)}
        for rows, path in files.items():
            tasks.write(task, rows, path)
        for engine, most in engines.items():
            if these := {rows: path for rows, path in files.items() if rows <= most}:
                yield from measure(task, engine, these, rounds)
        for path in files.values():
            path.unlink()


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


def singles() -> tuple[Single, ...]:
    """Measure one assessment at a time: the scalar engine beside the same by hand."""
    return tuple(
        Single(answered=answered, name=name, microseconds=median, ratio=median / next(iter(medians.values())))
        for answered, medians in child("benchmarks.scoring", "--json").items()
        for name, median in medians.items()
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
    parser.add_argument("--tasks", nargs="+", choices=list(Task), help="only these; all that is no table is left out")
    parser.add_argument("--engines", nargs="+", choices=list(ENGINES), help="else all but Spark, which needs Java")
    parser.add_argument("--sizes", type=int, nargs="+", default=[LARGE // 100, LARGE // 10, LARGE])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--draws", type=int, default=DRAWS)
    parser.add_argument("--few", action="store_true", help="only the wide table, for a look")
    parser.add_argument("--write", action="store_true", help=f"keep the results, and write {page.NAME} from them")
    options = parser.parse_args()
    here, some = Machine.this(), bool(options.tasks)
    new = Results(machine=here, pairs=(), growth=(), draws=options.draws, simulations=())
    kept = results.read()
    if options.write and some and kept.machine != here:
        raise SystemExit(f"kept results are of another machine: {page.machine(kept.machine)}")  # noqa: EM102, TRY003
    print(page.machine(here))
    plan = chosen(FEW if options.few else PLAN, options.tasks, options.engines)
    with tempfile.TemporaryDirectory() as folder:
        print(page.HEADER)
        for found in tables(plan, options.sizes, options.rounds, Path(folder)):
            if isinstance(found, Pair):
                print(page.line(found), flush=True)
            new = new.replaced([found])
            if options.write and kept.machine == here:
                results.keep(kept.replaced(new.measured))
    print(page.GROWTH_HEADER, *map(page.growth_line, new.growth), sep="\n")
    if not some:
        ways = list(WAYS)[: 3 if options.few else None]
        new = evolve(new, simulations=simulated(ways, options.draws, options.rounds))
        print(page.simulations(new))
    if not (some or options.few):
        new = evolve(new, singles=singles())
        print(f"\n{page.singles(new)}")
    if options.write:
        new = kept.replaced(new.measured) if some else new
        results.keep(new)
        page.write(new)


if __name__ == "__main__":
    main()
