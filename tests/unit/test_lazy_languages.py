"""What languages and search cost before they are used: nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("program", "not_loaded"),
    [
        (
            "import kha.i18n",
            {"babel", "kha.crc", "kha.regions", "kha.sources", "kha.i18n._entries", "kha.i18n._counts"},
        ),
        ("import kha.i18n; kha.i18n.negotiate('id_ID'); kha.i18n.languages()", {"babel", "kha.crc"}),
        ("import kha.finding", {"babel", "rapidfuzz", "snowballstemmer", "cattrs"}),
        ("import kha; kha.search", {"rapidfuzz", "snowballstemmer"}),
    ],
)
def test_nothing_is_loaded_before_it_is_used(program: str, not_loaded: set[str]) -> None:
    command = [sys.executable, "-c", f"import sys; {program}; print(*sys.modules)"]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert not not_loaded & set(loaded)
