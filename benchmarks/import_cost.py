"""What importing costs, in CPU time, beside importing attrs: both measured in one run, in fresh interpreters.

Prints the median of user plus system time over interleaved rounds, with and without the interpreter's own start, and
the ratios. Nothing here decides about success: machines are noisy.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys

STATEMENTS = {
    "nothing": "pass",
    "import attrs": "import attrs",
    "import kha": "import kha",
    "import kha, use crc, kla, score": "import kha; kha.crc.ARTICLES; kha.kla.EDITIONS; kha.score",
    "import kha.serial (cattrs)": "import kha.serial",
}
FORBIDDEN = ("cattrs", "babel", "click", "rapidfuzz")


def cpu_milliseconds(statement: str) -> float:
    """Run a statement in a fresh interpreter; give the CPU time of its whole life, start included."""
    program = f"{statement}\nimport time; print(time.process_time())"
    done = subprocess.run([sys.executable, "-I", "-c", program], check=True, capture_output=True, text=True)
    return 1000 * float(done.stdout)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What importing costs beside importing attrs.")
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    times: dict[str, list[float]] = {name: [] for name in STATEMENTS}
    for _ in range(rounds):
        for name, statement in STATEMENTS.items():
            times[name].append(cpu_milliseconds(statement))
    median = {name: statistics.median(values) for name, values in times.items()}
    start, attrs = median["nothing"], median["import attrs"]
    print(f"CPU time, median of {rounds} fresh interpreters; ratios against import attrs")
    print(f"{'':34}{'ms':>8}{'ratio':>8}{'ratio without the start':>26}")
    for name, value in median.items():
        net = f"{(value - start) / (attrs - start):.2f}" if name != "nothing" else "-"
        print(f"{name:34}{value:8.1f}{value / attrs:8.2f}{net:>26}")
    loaded = subprocess.run(
        [sys.executable, "-I", "-c", "import kha, sys; print(*sorted(m for m in sys.modules if '.' not in m))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    found = ", ".join(name for name in FORBIDDEN if name in loaded) or "none"
    print(f"import kha loads, of {', '.join(FORBIDDEN)}: {found}")


if __name__ == "__main__":
    main()
