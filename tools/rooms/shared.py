"""What every room's writer needs: the data folder, its sources and laws, and the usual values as Python calls."""

from __future__ import annotations

from collections.abc import Container
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from attrs import frozen

from tools.literals import Call, Name, Value
from tools.records import DataError, LawRecord, ProvenanceRecord, SourceRecord, TextRecord, TitleRecord, read_keyed


@frozen
class Desk:
    """The data folder, with what all records refer to."""

    data: Path

    @cached_property
    def sources(self) -> dict[str, SourceRecord]:
        """The sources of all files under ``data/sources/``, by key."""
        found: dict[str, SourceRecord] = {}
        for path in sorted((self.data / "sources").glob("*.toml")):
            for key, record in read_keyed(path, SourceRecord, "sources").items():
                if key in found:
                    message = f"{path}: the source {key!r} is already described in another file"
                    raise DataError(message)
                found[key] = record
        return dict(sorted(found.items()))

    @cached_property
    def laws(self) -> dict[str, LawRecord]:
        """The laws of ``data/laws.toml``, by key."""
        return read_keyed(self.data / "laws.toml", LawRecord, "laws")

    def provenance(self, record: ProvenanceRecord | None) -> Call | None:
        """Write how something is known; every source must exist."""
        if record is None:
            return None
        citations: list[Call] = []
        for reference in record.sources:
            key, _, locator = reference.partition(": ")
            known(self.sources, key, "source")
            citations.append(call("Citation", source=look_up("source", key), locator=locator or None))
        return call(
            "Provenance",
            confidence=Name(f"Confidence.{record.grade}"),
            citations=tuple(citations),
            note=text(record.note),
        )

    def law(self, key: str) -> Name:
        """Write a reference to a law; it must exist."""
        known(self.laws, key, "law")
        return look_up("law", key)


def known(names: Container[str], name: str, kind: str) -> None:
    """Refuse a name that nothing bears."""
    if name not in names:
        message = f"there is no {kind} {name!r} in data/"
        raise DataError(message)


def call(name: str, /, **arguments: Value) -> Call:
    """Write a constructor call, leaving out what is ``None`` or empty: the models' own defaults say so."""
    return Call(name, {k: v for k, v in arguments.items() if v is not None and v != ()})


def look_up(function: str, key: str) -> Name:
    """Write a look-up by key, such as ``source("gc_5_text")``."""
    return Name(f'{function}("{key}")')


def text(record: TextRecord | TitleRecord | None) -> Call | None:
    """Write a text in both languages."""
    return None if record is None else Call("Text", {"id": record.id, "en": record.en})


def points(value: str | None) -> Decimal | None:
    """Read points that the data writes as a string, so that they stay exact."""
    return None if value is None else Decimal(value)


def sources_import(*more: str) -> str:
    """Write the import of what a provenance is made of."""
    names = sorted({"Citation", "Confidence", "Provenance", "source", *more}, key=lambda n: (n.islower(), n))
    return f"from kha.sources import {', '.join(names)}"
