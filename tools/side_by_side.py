"""Run commands side by side, each in its turn told: ``python -m tools.side_by_side "mypy src" pyright``.

Of one that succeeds the last lines are enough.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
import os
import shlex
import subprocess
import sys

LAST = 5


def run(commands: list[str]) -> int:
    """Run as many at a time as there are processors; print what each says when its turn has come.

    Returns:
        Zero if all succeeded, else one.
    """
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        failed = [told(done) for done in workers.map(_run, commands)]
    return int(any(failed))


def told(done: subprocess.CompletedProcess[str]) -> bool:
    """Print what a command said, or how it ended if it succeeded; tell whether it failed."""
    failed = done.returncode != 0
    lines = done.stdout.splitlines(keepends=True)
    print(f"$ {shlex.join(done.args)}\n", *lines if failed else lines[-LAST:], sep="", end="", flush=True)
    return failed


def _run(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  (our own commands)
        shlex.split(command), check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
