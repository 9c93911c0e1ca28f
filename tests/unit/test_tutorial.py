"""The tutorial keeps its word in the terminal too: its file gets the answers it shows. Sybil runs its Python."""

from __future__ import annotations

from pathlib import Path
import re

from click.testing import CliRunner
import pytest

from kha import read_assessment
from kha.cli.commands import kha

PAGE = Path("docs/tutorial.md").read_text(encoding="utf-8")


def fences(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


BEGUN, REST = fences("toml")
UNKNOWN, REFUSED, KNOWN = fences("text")


@pytest.mark.parametrize(
    ("document", "shown", "code"),
    [
        (BEGUN, UNKNOWN, 0),
        (BEGUN.replace("points = 53\n", "points = 530\n"), REFUSED, 2),
        (f"{BEGUN}\n{REST}", KNOWN, 0),
    ],
    ids=["begun", "mistaken", "complete"],
)
def test_the_file_is_answered_as_the_page_shows(tmp_path: Path, document: str, shown: str, code: int) -> None:
    path = tmp_path / "sumbawa.toml"
    path.write_text(document, encoding="utf-8")
    result = CliRunner().invoke(kha, ["score", str(path), "--lang", "en"], env={"COLUMNS": "80"})
    assert result.exit_code == code
    assert shown in result.output


def test_the_file_becomes_the_example_that_python_reads(tmp_path: Path) -> None:
    path = tmp_path / "sumbawa.toml"
    path.write_text(f"{BEGUN}\n{REST}", encoding="utf-8")
    assert read_assessment(path).answers == read_assessment("examples/sumbawa-2022.toml").answers


def test_every_command_it_names_exists() -> None:
    lines = [line for block in fences("console") for line in block.splitlines()]
    asked = [line.split("kha ", 1)[1] for line in lines if " kha " in line]
    assert len(asked) >= 3
    for arguments in asked:
        words = arguments.split(" > ")[0].replace("sumbawa.toml", "examples/sumbawa-2022.toml").split()
        assert CliRunner().invoke(kha, words).exit_code == 0, arguments
