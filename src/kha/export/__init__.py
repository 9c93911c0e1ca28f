"""The reference data for other programs: as linked data (SKOS), and as tables (a Frictionless data package)."""

from kha.export.columns import Column, ColumnKind
from kha.export.concepts import UNREGISTERED_BASE, Addresses, Concept, ConceptScheme, Mapping, Notation
from kha.export.package import data_package, write_data_package
from kha.export.skos import Vocabulary, vocabulary
from kha.export.tables import DataTable, Reference, tables

__all__ = [
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
    "tables",
    "vocabulary",
    "write_data_package",
]
