"""Run commands side by side, each in its turn told: ``python -m tools.side_by_side "mypy src" pyright``."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
import os
import shlex
import subprocess
import sys


def run(commands: list[str]) -> int:
    """Run as many at a time as there are processors; print what each says when its turn has come.

    Returns:
        Zero if all succeeded, else one.
    """
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        failed = [told(done) for done in workers.map(_run, commands)]
    return int(any(failed))


def told(done: subprocess.CompletedProcess[str]) -> bool:
    """Print what a command said; tell whether it failed."""
    print(f"$ {shlex.join(done.args)}\n{done.stdout}", end="", flush=True)
    return done.returncode != 0


def _run(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  (our own commands)
        shlex.split(command), check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
