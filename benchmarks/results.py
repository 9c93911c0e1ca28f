"""What was measured of whole tables, as it is kept beside the benchmarks: the page is made of it.

What is measured again replaces what ``speed-of-tables.json`` holds of the same task, engine and size. Results of a
machine with other processors or memory, or of other versions, are never put beside those that are kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
import json
import os
from pathlib import Path
import platform

from attrs import evolve, frozen
import cattrs

KEPT = Path(__file__).with_name("speed-of-tables.json")
ORDER = ("Polars", "DuckDB", "pandas", "NumPy", "Spark", "Spark+")
PACKAGES = ("narwhals", "polars", "duckdb", "pandas", "numpy", "pyarrow", "pyspark", "pymcdm")


class Task(StrEnum):
    """What is scored."""

    WIDE = "wide"
    LONG = "long"
    FORM = "form"
    CHECK = "check"


class Way(StrEnum):
    """Who does it."""

    KHA = "kha"
    HAND = "by hand"


@frozen(kw_only=True)
class Cost:
    """What a task took of something, or ``None`` where that is not known.

    Attributes:
        kha: what `kha` took: a median.
        hand: what the same by hand took.
        ratio: how many times as much `kha` took: the median of the ratios of each round.
    """

    kha: float | None = None
    hand: float | None = None
    ratio: float | None = None


@frozen(kw_only=True)
class Pair:
    """An engine's costs, by `kha` and by hand.

    Attributes:
        task: what was done.
        engine: where.
        rows: with how many assessments.
        seconds: on the clock.
        cpu: seconds of all processors.
        memory: the most bytes on top of the loaded table.
        peak: the bytes of the whole process of `kha`.
    """

    task: Task
    engine: str
    rows: int
    seconds: Cost
    cpu: Cost
    memory: Cost
    peak: float | None

    @property
    def place(self) -> tuple[int, int, int]:
        """What was done, with how many assessments, and where: the order of the page."""
        return list(Task).index(self.task), self.rows, ORDER.index(self.engine)


@frozen(kw_only=True)
class Growth:
    """What a task takes at each size: the first time in a process, which is the same for small and large tables.

    Attributes:
        task: what was done.
        engine: where.
        way: who did it.
        rows: with how many assessments, each more than the one before.
        user: seconds of computing, of all processors, at each size.
        system: seconds of the system for it, to hand out memory for instance.
        computing: how many times as long an assessment is computed at the last size as at the one before: the median
            of the ratios of each round; ``None`` if there is one size.
        whole: the same of both kinds of seconds together.
    """

    task: Task
    engine: str
    way: Way
    rows: tuple[int, ...]
    user: tuple[float, ...]
    system: tuple[float, ...]
    computing: float | None
    whole: float | None

    @property
    def place(self) -> tuple[int, int, int]:
        """What was done, where, and who did it: the order of the page."""
        return list(Task).index(self.task), ORDER.index(self.engine), list(Way).index(self.way)


@frozen(kw_only=True)
class Simulation:
    """What one way of simulating took.

    Attributes:
        name: the way.
        cpu: seconds of all processors.
        ratio: how many times as much as the first way.
        memory: the most bytes.
    """

    name: str
    cpu: float
    ratio: float
    memory: float | None


@frozen(kw_only=True)
class Single:
    """What one assessment takes, one at a time.

    Attributes:
        answered: how it is answered.
        name: what is done with it.
        microseconds: of a processor, a median.
        ratio: how many times as much as the first that is done with it.
    """

    answered: str
    name: str
    microseconds: float
    ratio: float


@frozen(kw_only=True)
class Machine:
    """Where it was measured, with which versions; memory in gigabytes."""

    cpus: int
    memory: int | None
    system: str
    machine: str
    python: str
    packages: dict[str, str]

    @classmethod
    def this(cls) -> Machine:
        """Describe this one."""
        file, packages = Path("/proc/meminfo"), dict[str, str]()
        for package in PACKAGES:
            try:
                packages[package] = version(package)
            except PackageNotFoundError:
                continue
        return cls(
            cpus=os.cpu_count() or 1,
            memory=round(int(file.read_text().split()[1]) / 2**20) if file.exists() else None,
            system=platform.system(),
            machine=platform.machine(),
            python=platform.python_version(),
            packages=packages,
        )


@frozen(kw_only=True)
class Results:
    """All that was measured on a machine of one description.

    Attributes:
        machine: where.
        pairs: tables.
        growth: how they grow.
        draws: how often weights were drawn.
        simulations: what drawing took.
        singles: what one assessment takes.
    """

    machine: Machine
    pairs: tuple[Pair, ...]
    growth: tuple[Growth, ...]
    draws: int
    simulations: tuple[Simulation, ...]
    singles: tuple[Single, ...] = ()

    @property
    def measured(self) -> tuple[Pair | Growth, ...]:
        """All that was measured of tables."""
        return self.pairs + self.growth

    def replaced(self, newer: Iterable[Pair | Growth]) -> Results:
        """Put what was measured anew where the same stood before."""
        found = {(type(one), one.place): one for one in (*self.measured, *newer)}
        ordered = [one for _, one in sorted(found.items(), key=lambda item: item[0][1])]
        pairs = tuple(one for one in ordered if isinstance(one, Pair))
        return evolve(self, pairs=pairs, growth=tuple(one for one in ordered if isinstance(one, Growth)))


def read() -> Results:
    """Read what is kept."""
    return cattrs.structure(json.loads(KEPT.read_text(encoding="utf-8")), Results)


def keep(results: Results) -> None:
    """Keep results."""
    text = json.dumps(cattrs.unstructure(results), indent=1, ensure_ascii=False)
    KEPT.write_text(f"{text}\n", encoding="utf-8")
