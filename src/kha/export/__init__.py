"""The reference data for other programs: linked data (SKOS), tables (a Frictionless data package), and JSON."""

from kha.export.columns import Column, ColumnKind
from kha.export.concepts import UNREGISTERED_BASE, Addresses, Concept, ConceptScheme, Mapping, Notation
from kha.export.package import data_package, write_data_package
from kha.export.records import RECORDS, parse_record, record_document, record_schema, write_records
from kha.export.skos import Vocabulary, vocabulary
from kha.export.tables import DataTable, Reference, tables

__all__ = [
    "RECORDS",
    "UNREGISTERED_BASE",
    "Addresses",
    "Column",
    "ColumnKind",
    "Concept",
    "ConceptScheme",
    "DataTable",
    "Mapping",
    "Notation",
    "Reference",
    "Vocabulary",
    "data_package",
    "parse_record",
    "record_document",
    "record_schema",
    "tables",
    "vocabulary",
    "write_data_package",
    "write_records",
]
