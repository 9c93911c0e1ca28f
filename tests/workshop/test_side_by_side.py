"""Checks that run side by side: each is told in its turn, and one that fails is enough to fail."""

from __future__ import annotations

import sys

import pytest

from tools.side_by_side import LAST, run

PYTHON = f"'{sys.executable}' -c"


def test_each_is_told_in_its_turn(capfd: pytest.CaptureFixture[str]) -> None:
    first = f"{PYTHON} 'import time; time.sleep(0.2); print(1)'"
    assert run([first, f"{PYTHON} 'print(2)'"]) == 0
    told = capfd.readouterr().out.splitlines()
    assert [line for line in told if not line.startswith("$")] == ["1", "2"]


def test_one_that_fails_is_enough(capfd: pytest.CaptureFixture[str]) -> None:
    assert run([f"{PYTHON} 'raise SystemExit(\"no\")'", f"{PYTHON} pass"]) == 1
    assert "no" in capfd.readouterr().out.splitlines()


@pytest.mark.parametrize(("ends", "told"), [(0, LAST), (1, 20)])
def test_all_is_told_of_what_fails_alone(capfd: pytest.CaptureFixture[str], ends: int, told: int) -> None:
    assert run([f"{PYTHON} 'print(*range(20), sep=\"\\n\"); raise SystemExit({ends})'"]) == ends
    assert capfd.readouterr().out.splitlines()[1:] == [str(number) for number in range(20 - told, 20)]
