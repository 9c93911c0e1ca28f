"""What type checkers see of `kha.export`. Checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import assert_type

from kha import crc, export
from kha.export.records import Json

assert_type(export.vocabulary(), export.Vocabulary)
assert_type(export.vocabulary(export.UNREGISTERED_BASE).schemes, tuple[export.ConceptScheme, ...])
assert_type(export.vocabulary().schemes[0].concepts[0], export.Concept)
assert_type(export.vocabulary().schemes[0].concepts[0].mappings, tuple[tuple[export.Mapping, str], ...])
assert_type(export.vocabulary().schemes[0].concepts[0].notations, tuple[export.Notation, ...])
assert_type(export.vocabulary().json_ld(), str)
assert_type(export.Addresses().of("crc"), str)
assert_type(export.tables(), tuple[export.DataTable, ...])
assert_type(export.tables()[0].columns, tuple[export.Column, ...])
assert_type(export.tables()[0].columns[0].kind, export.ColumnKind)
assert_type(export.tables()[0].references, tuple[export.Reference, ...])
assert_type(export.data_package(), dict[str, str])
assert_type(export.write_data_package("data"), tuple[Path, ...])
assert_type(export.record_document(crc.ARTICLE_12), dict[str, Json])
assert_type(export.parse_record(crc.Article, export.record_document(crc.ARTICLE_12)), crc.Article)
assert_type(export.record_schema(export.RECORDS["article"]), dict[str, Json])
assert_type(export.RECORDS, Mapping[str, type])
assert_type(export.write_records("data"), tuple[Path, ...])
