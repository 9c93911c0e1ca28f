"""The data package: every record of the library stands in a table, every cell has its column's type, keys resolve."""

from __future__ import annotations

import csv
import datetime as dt
from decimal import Decimal
from hashlib import sha256
import io
import json
from pathlib import Path
import re
from typing import Any, get_args

import attrs
import pytest

from kha import crc, kla, regions
from kha.export import ColumnKind, DataTable, data_package, tables, write_data_package
from kha.export.columns import columns_of, fields_of, is_inlaid
from kha.export.tables import PLACES, ROOTS
from kha.kla.rules import Rule
from kha.sources import Citation, Provenance
from kha.testing import corpus

TABLES = {table.name: table for table in tables()}
READ: dict[ColumnKind, Any] = {
    ColumnKind.STRING: str,
    ColumnKind.INTEGER: int,
    ColumnKind.NUMBER: Decimal,
    ColumnKind.BOOLEAN: {"true": True, "false": False}.__getitem__,
    ColumnKind.DATE: dt.date.fromisoformat,
    ColumnKind.ARRAY: json.loads,
}


def rows_of(name: str) -> list[dict[str, str]]:
    table = TABLES[name]
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]


def test_every_record_that_says_how_it_is_known_stands_in_a_table() -> None:
    """Each class has as many rows as the library has records; what has no table is laid into another record."""
    inlaid = {field for kind in PLACES for field in fields_of(kind).values() if is_inlaid(field)}
    counted: dict[type, int] = {}
    for kind, records in corpus().items():
        if "provenance" in attrs.fields_dict(kind):
            counted[kind] = len(records)
    for kind, count in counted.items():
        if kind not in inlaid:
            assert len(TABLES[PLACES[kind].table].rows) == count, kind
    assert len([kind for kind in counted if kind not in inlaid]) > 25


def test_every_class_has_a_table_and_every_table_a_class() -> None:
    assert {place.table for place in PLACES.values()} | {"terms"} == set(TABLES)
    assert len(ROOTS) < len(PLACES)


def test_no_rule_is_left_out_because_none_is_known() -> None:
    assert set(get_args(Rule)) < set(get_args(fields_of(kla.Measure)["rule"]))
    assert all(m.rule is None for e in kla.EDITIONS for i in e.indicators for m in i.measures)
    assert "rule" not in {column.name for column in TABLES["measures"].columns}


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_every_cell_has_the_type_of_its_column(table: DataTable) -> None:
    assert len({column.name for column in table.columns}) == len(table.columns)
    for row in table.rows:
        assert len(row) == len(table.columns)
        for column, cell in zip(table.columns, row, strict=True):
            if cell:
                READ[column.kind](cell)
                assert not column.values or cell in column.values


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_keys_name_rows_and_references_resolve(table: DataTable) -> None:
    if table.key:
        names = [tuple(row[key] for key in table.key) for row in rows_of(table.name)]
        assert len(set(names)) == len(names)
    for reference in table.references:
        known = {tuple(row[key] for key in reference.key) for row in rows_of(reference.table)}
        for row in rows_of(table.name):
            wanted = tuple(row[column] for column in reference.columns)
            assert not all(wanted) or wanted in known


def test_every_source_in_a_cell_is_described() -> None:
    known = {row["key"] for row in rows_of("sources")}
    for table in TABLES.values():
        for row in rows_of(table.name):
            for name in row:
                if name == "sources" or name.endswith("_sources"):
                    cited = json.loads(row[name] or "[]")
                    assert {source.partition(": ")[0] for source in cited} <= known


def test_a_place_in_a_source_is_kept() -> None:
    (row,) = (row for row in rows_of("guidelines") if row["key"] == "crc_c_58")
    citations = crc.guidelines("crc_c_58").provenance.citations
    assert json.loads(row["sources"]) == [f"{c.source.key}: {c.locator}" for c in citations]


def test_a_group_an_indicator_and_a_measure_each_name_what_they_stand_in() -> None:
    (row,) = (row for row in rows_of("measures") if row["key"] == "birth_certificate_share")
    assert (row["edition"], row["group"], row["indicator"]) == ("evaluation_2022", "klaster_1", "birth_certificate")
    count = sum(row["group"] == "klaster_1" for row in rows_of("indicators") if row["edition"] == "evaluation_2022")
    assert count == len(kla.EVALUATION_2022.groups[1].indicators)


def test_what_is_not_known_is_an_empty_cell() -> None:
    assert {row["max_points"] for row in rows_of("indicators")} == {""}


def test_an_inlaid_record_that_is_missing_leaves_its_cells_empty() -> None:
    without = [row for row in rows_of("guidelines") if not row["twin_symbol"]]
    assert without
    assert all(not cell for row in without for name, cell in row.items() if name.startswith("twin_"))


def test_the_values_of_closed_vocabularies_are_explained() -> None:
    terms = {(row["vocabulary"], row["value"]): row for row in rows_of("terms")}
    assert terms["band", "utama"]["label_id"] == kla.Band.UTAMA.label.id
    assert terms["part", "I"]["label_en"] == crc.Part.I.label.en
    assert terms["language", "id"]["label_en"] == "Indonesian"
    values = {(c.name, v) for table in TABLES.values() for c in table.columns for v in c.values}
    assert {value for _, value in values} <= {value for _, value in terms}


def test_columns_are_described_from_the_documentation_of_the_records() -> None:
    told = {column.name: column.description for column, _ in columns_of(regions.Region)}
    assert told["code"] == 'its Kemendagri code, such as "62.71".'
    assert told["label_id"].startswith("Kind and name in both languages")
    undescribed = {c.name for t in TABLES.values() for c in t.columns if not c.description}
    assert undescribed < {c.name for t in TABLES.values() for c in t.columns}


def test_a_type_that_no_column_can_hold_is_refused() -> None:
    @attrs.frozen
    class Odd:
        either: int | str

    with pytest.raises(TypeError, match="either has a type that no column can hold"):
        list(columns_of(Odd))


def test_the_package_is_its_own_files_with_true_sizes_and_sums(tmp_path: Path) -> None:
    written = write_data_package(tmp_path / "new" / "folder")
    descriptor = json.loads(written[0].read_bytes())
    assert {path.name for path in written[1:]} == {f"{name}.csv" for name in TABLES}
    for resource in descriptor["resources"]:
        content = (tmp_path / "new" / "folder" / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
        head, *body = csv.reader(io.StringIO(content.decode(), newline=""))
        assert head == [field["name"] for field in resource["schema"]["fields"]]
        assert [tuple(row) for row in body] == list(TABLES[resource["name"]].rows)


def test_the_descriptor_names_every_reference_by_table() -> None:
    resources = {r["name"]: r for r in json.loads(data_package()["datapackage.json"])["resources"]}
    assert resources["provisions"]["schema"]["foreignKeys"][0]["reference"]["resource"] == ""
    (to_group,) = resources["indicators"]["schema"]["foreignKeys"]
    assert to_group["reference"] == {"resource": "groups", "fields": ["edition", "key"]}
    assert all(re.fullmatch(r"[a-z_]+", name) for name in resources)


def test_sources_and_places_are_all_a_citation_has() -> None:
    """A cell of sources can hold a citation whole only as long as there is no third attribute."""
    assert [field.name for field in attrs.fields(Citation)] == ["source", "locator"]
    assert [field.name for field in attrs.fields(Provenance)] == ["confidence", "citations", "note"]


def test_what_is_not_there_has_an_empty_cell() -> None:
    table = TABLES["law_anchors"]
    assert {row["place"] == "" for row in rows_of(table.name)} == {True, False}
