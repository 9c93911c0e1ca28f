from __future__ import annotations

import json
from pathlib import Path
import runpy
import sys

from click.testing import CliRunner, Result
import pytest

from kha.cli import main
from kha.cli.commands import kha

EXAMPLE = "examples/sumbawa-2022.toml"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, arguments, env={"COLUMNS": "80"})


def test_the_score_of_the_example_in_indonesian_by_default() -> None:
    result = run("score", EXAMPLE)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "505,85 dari 1.000 poin" in result.stdout


def test_the_score_of_the_example_for_programs() -> None:
    result = run("score", EXAMPLE, "--format", "json")
    assert (json.loads(result.stdout)["total"], result.exit_code) == ("505.85", 0)


def test_the_policy_can_be_chosen() -> None:
    result = run("score", EXAMPLE, "--policy", "published_2022_with_gaps", "--format", "md", "--lang", "en")
    assert "| Madya | 601 or more | 95.15 points |" in result.stdout


def test_a_bad_document_ends_with_2_and_all_problems_on_standard_error(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('edition = "evaluation_2022"\nregion = ""\nanswers = [{ key = "klaster_9", points = -1 }]')
    result = run("score", str(bad))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"{bad}: 5 masalah. Perbaiki semuanya, lalu jalankan lagi.\n")
    assert "  $.answers[0].points [negative-points]\n    Poin -1 kurang dari nol." in result.stderr
    as_json = run("score", str(bad), "--format", "json")
    found = json.loads(as_json.stderr)["problems"]
    assert (len(found), as_json.exit_code) == (5, 2)
    assert {"file", "code", "path", "text"} == set(found[0])
    assert found[0]["file"] == str(bad)
    assert {"id", "en"} == set(found[0]["text"])


def test_a_single_problem_is_counted_as_one(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("= 1")
    assert ": 1 problem. Mend it and run again.\n" in run("score", str(bad), "--lang", "en").stderr


def test_a_file_that_cannot_be_opened() -> None:
    result = run("score", "no-such-file.toml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no-such-file.toml tidak dapat dibuka" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("crc", "12"), "Pasal 12: Penghargaan terhadap pandangan anak"),
        (("kla", "4"), "Indikator 4: Anak yang memiliki akta kelahiran"),
        (("kla", "klaster_1"), "Klaster I: Hak Sipil dan Kebebasan"),
        (("kla", "--edition", "permen_12_2011", "31"), "Indikator 31: "),
        (("kla",), "24. "),
    ],
)
def test_the_reference_opens(arguments: tuple[str, ...], expected: str) -> None:
    result = run("show", *arguments)
    assert result.exit_code == 0
    assert expected in result.stdout


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("crc", "55", "--lang", "en"), "The Convention has no article 55."),
        (("crc", "dua belas"), "“dua belas” tidak terbaca sebagai rujukan pasal"),
        (("kla", "25"), "Edisi evaluation_2022 tidak mempunyai “25”"),
        (("kla", "klaster_9", "--lang", "en"), "The edition evaluation_2022 has no “klaster_9”"),
    ],
)
def test_what_is_not_in_the_reference_ends_with_2(arguments: tuple[str, ...], expected: str) -> None:
    result = run("show", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert expected in result.stderr


def test_bad_arguments_end_with_2() -> None:
    assert run("score", EXAMPLE, "--lang", "fr").exit_code == 2


def test_python_m_kha_is_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["kha", "--version"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("kha", run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("kha, version ")


def test_without_click_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "click", None)
    monkeypatch.delitem(sys.modules, "kha.cli.commands")
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert "python -m pip install 'kha[cli]'" in capsys.readouterr().err


def test_any_other_missing_module_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kha.report", None)
    monkeypatch.delitem(sys.modules, "kha.cli.commands")
    with pytest.raises(ModuleNotFoundError, match=r"kha\.report"):
        main()
