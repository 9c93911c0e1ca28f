from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result
import pytest

from kha.cli.commands import kha
from tests.forms import head, scratch

FULL = "examples/forms/contoh-lengkap-24-indikator.toml"
SMALL = "examples/forms/contoh-dari-nol.toml"
ANSWERS = "examples/illustrative/contoh-penilaian-lengkap.toml"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, arguments, env={"COLUMNS": "80"})


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(scratch(colour="red")), encoding="utf-8")
    return path


def test_an_assessment_is_scored_with_a_form() -> None:
    result = run("score", ANSWERS, "--form", FULL)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "728,13 dari 1.000 poin" in result.stdout


def test_programs_get_the_same_digits() -> None:
    result = run("score", ANSWERS, "--form", FULL, "--format", "json")
    assert json.loads(result.stdout)["total"] == "728.13"


def test_without_the_form_its_assessment_cannot_be_read() -> None:
    result = run("score", ANSWERS, "--lang", "en")
    assert result.exit_code == 2
    assert "“contoh_lengkap_24_indikator” is not known here" in result.stderr


def test_a_form_may_extend_a_form_named_before_it(tmp_path: Path) -> None:
    later = tmp_path / "later.json"
    later.write_text(json.dumps(head(key="later", extends="contoh_dari_nol")), encoding="utf-8")
    result = run("show", "kla", "--form", SMALL, "--form", str(later), "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "later" in result.stdout
    assert "extends" in run("show", "kla", "--form", str(later)).stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "Contoh formulir dari nol"),
        (("kebijakan",), "Indikator 1: Kebijakan daerah untuk anak"),
        (("3",), "Indikator 3: Akta kelahiran anak"),
        (("akta_persen", "--lang", "en"), "Percentage of children who hold a birth certificate"),
    ],
)
def test_a_form_is_shown_like_a_built_in_edition(arguments: tuple[str, ...], expected: str) -> None:
    result = run("show", "kla", "--form", SMALL, *arguments)
    assert result.exit_code == 0
    assert expected in result.stdout


def test_what_a_form_does_not_hold_is_told_with_its_key() -> None:
    result = run("show", "kla", "--form", SMALL, "klaster_1")
    assert result.exit_code == 2
    assert "Edisi contoh_dari_nol tidak mempunyai “klaster_1”" in result.stderr


def test_the_problems_of_a_form_are_told_under_its_own_name(bad: Path) -> None:
    result = run("score", ANSWERS, "--form", str(bad), "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"{bad}: 1 problem. Mend it and run again.\n  $.colour [unknown-key]")
    as_json = run("score", ANSWERS, "--form", str(bad), "--format", "json")
    (problem,) = json.loads(as_json.stderr)["problems"]
    assert (problem["file"], problem["code"], problem["path"]) == (str(bad), "unknown-key", "$.colour")


def test_a_form_that_cannot_be_opened() -> None:
    result = run("score", ANSWERS, "--form", "no-such-form.toml")
    assert result.exit_code == 2
    assert "no-such-form.toml tidak dapat dibuka" in result.stderr
