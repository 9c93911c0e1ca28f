from __future__ import annotations

import json
from pathlib import Path
import sys

from click.testing import CliRunner, Result
import pytest

from kha.cli.commands import kha
from kha.export import tables


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, ["export", *arguments])


def test_the_tables_are_written_into_a_folder(tmp_path: Path) -> None:
    result = run("tables", str(tmp_path / "data"))
    assert (result.exit_code, result.stderr) == (0, "")
    files = len(tables()) + 1
    assert result.stdout.endswith(f"{files} berkas ditulis di {tmp_path / 'data'}.\n")
    assert (tmp_path / "data" / "datapackage.json").exists()


def test_a_folder_that_cannot_be_written_ends_with_2(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here already", encoding="utf-8")
    result = run("tables", str(tmp_path / "file"), "--lang", "en")
    assert (result.exit_code, "cannot be written" in result.stderr) == (2, True)


def test_skos_goes_to_standard_output_as_json_ld() -> None:
    result = run("skos", "--base", "https://example.org/kha/", "--form", "examples/forms/contoh-dari-nol.toml")
    nodes = json.loads(result.stdout)["@graph"]
    assert nodes[0]["@id"] == "https://example.org/kha/crc/articles"
    assert "https://example.org/kha/kla/contoh_dari_nol" in {node["@id"] for node in nodes}


def test_skos_goes_into_a_file_as_turtle(tmp_path: Path) -> None:
    result = run("skos", "--format", "turtle", "--output", str(tmp_path / "kha.ttl"))
    assert (result.exit_code, result.stdout) == (0, "")
    assert (tmp_path / "kha.ttl").read_text(encoding="utf-8").startswith("@prefix")


def test_a_file_that_cannot_be_written_ends_with_2(tmp_path: Path) -> None:
    result = run("skos", "--output", str(tmp_path / "nowhere" / "kha.json"))
    assert (result.exit_code, "tidak dapat ditulis" in result.stderr) == (2, True)


def test_a_base_that_cannot_begin_an_address_ends_with_2() -> None:
    result = run("skos", "--base", "kha")
    assert (result.exit_code, "“kha” tidak dapat mengawali alamat" in result.stderr) == (2, True)


def test_turtle_without_rdflib_ends_with_2_and_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rdflib", None)
    result = run("skos", "--format", "turtle")
    assert (result.exit_code, "kha[rdf]" in result.stderr) == (2, True)
