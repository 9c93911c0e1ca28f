"""One measurement, in a process of its own: ``python -m benchmarks.measure`` with what to measure as JSON.

Prints JSON: seconds on the clock, seconds of all processors, those that the first time took to compute and those that
the system took for it; the most memory that came on top of the loaded table, and a digest of the result that does not
depend on the order of rows. The system has so much memory at hand before as is asked for, and the C library keeps what
it was given, however large the pieces: small tables and large ones then differ in their size alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
import ctypes
import gc
from importlib import import_module
import json
import mmap
import os
from pathlib import Path
import resource
from statistics import median
import sys
import time
from typing import Any

from benchmarks.engines import ENGINES, Engine
from benchmarks.results import Task, Way
from benchmarks.tasks import BY

STATUS, RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
SLICE = 1_000_000
ENOUGH = 10.0
"""For how many seconds a task is repeated; one that takes longer is done once."""
MAPPED_PIECES, KEPT_BYTES, ALL = -4, -1, -1
"""M_MMAP_MAX and M_TRIM_THRESHOLD of mallopt(3), and that nothing is trimmed."""
COMPARED = {Task.CHECK: (*BY, "column", "code")}


def main() -> None:
    """Measure and print."""
    asked: dict[str, Any] = json.loads(sys.argv[1])
    task, way = Task(asked["task"]), Way(asked["way"])
    engine = ENGINES[asked["engine"]](task, asked["path"])
    engine.run(way, task, engine.few)
    release()
    keep_pieces()
    at_hand(asked["memory"])
    found = measured(engine, way, task, turns=asked["turns"], digest=asked["digest"])
    if asked["engine"].startswith("Spark"):  # it works in another process
        found |= dict.fromkeys(("cpu", "user", "system", "memory", "peak"))
    print(json.dumps(found))


def measured(engine: Engine, way: Way, task: Task, *, turns: int, digest: bool) -> dict[str, Any]:
    """Score again and again for a while; give the medians, what the first time took, and a digest."""
    before = reset_peak()
    seconds: list[float] = []
    processor: list[float] = []
    first: dict[str, float] = {}
    memory, peak, found = None, None, None
    while sum(seconds) < ENOUGH and len(seconds) < turns:
        used = resource.getrusage(resource.RUSAGE_SELF)
        begin = time.perf_counter(), time.process_time()
        result = engine.run(way, task, engine.table)
        seconds.append(time.perf_counter() - begin[0])
        processor.append(time.process_time() - begin[1])
        if len(seconds) == 1:
            now = resource.getrusage(resource.RUSAGE_SELF)
            first = {"user": now.ru_utime - used.ru_utime, "system": now.ru_stime - used.ru_stime}
            if before is not None:
                peak = status("VmHWM")
                memory = max(0, peak - before)
            found = digest_of(engine.shown(result), task) if digest else None
        del result
    times = {"seconds": median(seconds), "cpu": median(processor)} | first
    return times | {"memory": memory, "peak": peak, "digest": found}


def release() -> None:
    """Give back what was taken to load the table and is free again, so that it is not in use without being needed."""
    gc.collect()
    import_module("pyarrow").default_memory_pool().release_unused()
    with suppress(AttributeError, OSError):  # only the C library of GNU has it
        ctypes.CDLL(None).malloc_trim(0)


def keep_pieces() -> None:
    """Let the C library keep memory of all sizes to use it again; else it gives pieces above 32 MB back at once."""
    with suppress(AttributeError, OSError):  # only the C library of GNU has it
        library = ctypes.CDLL(None)
        if not (library.mallopt(MAPPED_PIECES, 0) and library.mallopt(KEPT_BYTES, ALL)):
            raise SystemExit("the C library does not keep memory")  # noqa: EM101, TRY003


def at_hand(size: int) -> None:
    """Take so many bytes, page by page, and give them back: a virtual machine gets memory from its host first."""
    size = min(size, os.sysconf("SC_AVPHYS_PAGES") * mmap.PAGESIZE)
    if size:
        with mmap.mmap(-1, size) as taken:
            taken[:: mmap.PAGESIZE] = bytes(len(range(0, size, mmap.PAGESIZE)))


def status(name: str) -> int:
    """Read a size of this process, in bytes; the system is Linux."""
    (line,) = (line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith(f"{name}:"))
    return 1024 * int(line.split()[1])


def reset_peak() -> int | None:
    """Let the most memory be counted from here; give what is in use, or nothing where the system does not tell."""
    try:
        RESET.write_text("5", encoding="ascii")
        return status("VmRSS")
    except OSError:
        return None


def digest_of(result: Any, task: Task) -> str:
    """Add up a hash of every row: equal where the rows are, whatever their order and the engine."""
    polars: Any = import_module("polars")
    selectors = polars.selectors
    total, rows = 0, 0
    for piece in pieces(result):
        frame = piece.select(COMPARED.get(task, piece.columns))
        frame = frame.with_columns(selectors.float().fill_nan(None)).with_columns(
            (selectors.ends_with("_units") | selectors.integer()).cast(polars.Int64),
            (selectors.string() | selectors.categorical() | selectors.object()).cast(polars.String),
        )
        frame = frame.select(sorted(frame.columns))
        total = (total + int(frame.hash_rows(20).cast(polars.UInt64).sum() or 0)) % 2**64
        rows += frame.height
    return f"{rows}:{total:016x}"


def pieces(result: Any) -> Iterator[Any]:
    """Give a result in Polars frames of so many rows."""
    polars: Any = import_module("polars")
    for start in range(0, max(len(result), 1), SLICE):
        these = slice(start, start + SLICE)
        if hasattr(result, "iloc"):
            yield polars.from_pandas(result.iloc[these])
        else:
            piece = result[these]
            yield piece if isinstance(piece, polars.DataFrame) else polars.from_arrow(piece)


if __name__ == "__main__":
    main()
