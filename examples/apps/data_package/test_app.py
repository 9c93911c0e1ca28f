"""The exported reference data, read with the tools that others use for it."""

from __future__ import annotations

from pathlib import Path
import subprocess
import sys

from frictionless import Package
import pytest
from rdflib import Graph
from rdflib.namespace import RDF, SKOS


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    program = (
        "import sys; from pathlib import Path; from kha.export import vocabulary, write_data_package; "
        "write_data_package(sys.argv[1]); Path(sys.argv[1], 'kha.ttl').write_bytes(vocabulary().turtle().encode())"
    )
    subprocess.run([sys.executable, "-c", program, str(folder)], check=True)
    return folder


def test_frictionless_finds_nothing_wrong_not_even_in_keys_and_references(folder: Path) -> None:
    report = Package(str(folder / "datapackage.json")).validate()
    assert report.flatten(["title", "note"]) == []
    assert report.valid


def test_frictionless_finds_what_is_wrong(folder: Path) -> None:
    awards = folder / "tables" / "awards.csv"
    whole = awards.read_bytes()
    awards.write_bytes(whole.replace(b"\r\n62.", b"\r\n99.", 1))
    try:
        report = Package(str(folder / "datapackage.json")).validate()
        assert {row[0] for row in report.flatten(["title"])} == {"ForeignKey Error", "Hash Count Error"}
    finally:
        awards.write_bytes(whole)


def test_tables_can_be_read_by_type(folder: Path) -> None:
    package = Package(str(folder / "datapackage.json"))
    articles = package.get_resource("articles").read_rows()
    assert (len(articles), articles[11]["number"], articles[11]["title_id"][:12]) == (54, 12, "Penghargaan ")
    ranges = package.get_resource("band_ranges").read_rows()
    assert ranges[0]["lower_included"] is True


def test_the_turtle_is_read_back(folder: Path) -> None:
    graph = Graph().parse(folder / "kha.ttl")
    assert len(set(graph.subjects(RDF.type, SKOS.Concept))) > 800
