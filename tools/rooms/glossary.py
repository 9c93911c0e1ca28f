"""The room ``glossary``: terms in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from tools.literals import Constant, Module
from tools.records import DataError, ProvenanceRecord, TextRecord, read
from tools.rooms.shared import Desk, call, sources_import, text


@frozen
class TermRecord:
    """A term: its two names, and what it means here."""

    key: str
    term: TextRecord
    definition: TextRecord
    provenance: ProvenanceRecord
    short: str | None = None
    also: tuple[str, ...] = ()


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated module."""
    records = read(desk.data / "glossary.toml", TermRecord, "terms")
    keys = [record.key for record in records]
    if keys != sorted(set(keys)):
        message = "data/glossary.toml: the terms must stand in the order of their keys, each once"
        raise DataError(message)
    terms = tuple(
        call(
            "Term",
            key=record.key,
            term=text(record.term),
            short=record.short,
            also=record.also,
            definition=text(record.definition),
            provenance=desk.provenance(record.provenance),
        )
        for record in records
    )
    yield Module(
        path="glossary/_terms.py",
        made_from="data/glossary.toml",
        doc="The terms of the field.",
        imports=("from kha.glossary.model import Term", sources_import(), "from kha.text import Text"),
        constants=(Constant("TERMS", "tuple[Term, ...]", terms, ("All terms, by key.",)),),
    )
