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
        draws: how often weights were drawn.
        simulations: what drawing took.
    """

    machine: Machine
    pairs: tuple[Pair, ...]
    draws: int
    simulations: tuple[Simulation, ...]

    def replaced(self, newer: Iterable[Pair]) -> Results:
        """Put what was measured anew where the same stood before."""
        found = {pair.place: pair for pair in newer}
        kept = [found.pop(pair.place, pair) for pair in self.pairs]
        return evolve(self, pairs=tuple(sorted([*kept, *found.values()], key=lambda pair: pair.place)))


def read() -> Results:
    """Read what is kept."""
    return cattrs.structure(json.loads(KEPT.read_text(encoding="utf-8")), Results)


def keep(results: Results) -> None:
    """Keep results."""
    text = json.dumps(cattrs.unstructure(results), indent=1, ensure_ascii=False)
    KEPT.write_text(f"{text}\n", encoding="utf-8")
