"""The application, run as a user runs it."""

from __future__ import annotations

import json
import subprocess
import sys


def run(language: str) -> list[dict[str, object]]:
    command = [sys.executable, "app.py", "scores.csv", language]
    done = subprocess.run(command, check=True, capture_output=True)
    rows: list[dict[str, object]] = json.loads(done.stdout.decode("utf-8"))
    return rows


def test_a_complete_row_has_a_total_and_a_band() -> None:
    assert run("id")[0] == {
        "region": "Kabupaten Sumbawa",
        "year": 2022,
        "total": "505.85",
        "bands": ["Pratama"],
    }


def test_an_empty_cell_leaves_the_band_open() -> None:
    row = run("en")[1]
    assert row["total"] == "658"
    assert row["bands"] == ["Madya", "Nindya", "Utama"]


def test_impossible_points_are_told_in_the_language_asked_for() -> None:
    (problem,) = run("id")[2]["problems"]  # type: ignore[attr-defined]
    assert problem["path"] == "$.answers[0].points"
    assert "melebihi nilai maksimum kelembagaan" in problem["text"]
