"""JSON Schemas of documents, derived from the records and readers that documents are read with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
import datetime as dt
from decimal import Decimal
from enum import StrEnum
import re
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_type_hints

import attrs

from kha.kla import Edition
from kha.serial._schema_phrases import TEXTS
from kha.serial.conditions import CONDITIONS, REFINED, REQUIRED
from kha.serial.edition_rules import RULES, RuleReader
from kha.serial.hooks import DocumentConverter, EditionOf, ListOf, exact_points, tidy_text, truth
from kha.serial.references import AtLeast, day
from kha.serial.shapes import Reader, Schema, Shape, refer, shape_named, shape_of
from kha.serial.values import AnswerValue, answer_value

DIALECT = "https://json-schema.org/draft/2020-12/schema"

READERS: Mapping[type, Reader] = {
    str: tidy_text,
    bool: truth,
    Decimal: exact_points,
    dt.date: day,
    AnswerValue: answer_value,
    Edition: tidy_text,
}
"""How values of a type are read where a field has no reader of its own."""

_KINDS = {made: kind for kind, made in RULES.items()}


def derive(record: type, converter: DocumentConverter, format_name: str) -> Schema:
    """Derive the schema of a document.

    Args:
        record: the class that the document is structured into.
        converter: what structures it.
        format_name: the name and version of its format.
    """
    return _Derivation(converter).document(record, format_name)


class _Derivation:
    """Gathers the definitions that a schema refers to."""

    def __init__(self, converter: DocumentConverter) -> None:
        self.converter = converter
        self.parts: dict[str, Schema] = {}

    def document(self, record: type, format_name: str) -> Schema:
        table = self._table(record)
        table["properties"]["format"] = {"description": said("format"), "const": format_name}
        name = format_name.removeprefix("kha.").replace("/", ":")
        title = said(f"{name_of(record)}_document")
        return {"$schema": DIALECT, "$id": f"urn:kha:{name}", "title": title, **table, "$defs": self.parts}

    def _table(self, record: type) -> Schema:
        """Give the schema of a table: its keys, those that must be there, and what must go together."""
        about, kind = name_of(record), _KINDS.get(record)
        keys: Schema = {} if kind is None else {"kind": {"description": said("rule.kind"), "const": kind.value}}
        for field, hint in _fields(record):
            told = said("format" if field.name == "format" else f"{about}.{field.name}")
            keys[field.name] = {"description": told, **self._field(record, field.name, hint)}
        without_default = [field.name for field, _ in _fields(record) if field.default is attrs.NOTHING]
        required = [*REQUIRED.get(record, without_default)] + ([] if kind is None else ["kind"])
        return {
            "description": said(about),
            "type": "object",
            "properties": keys,
            **({"required": required} if required else {}),
            "additionalProperties": False,
            **CONDITIONS.get(record, {}),
        }

    def _field(self, record: type, name: str, hint: object) -> Schema:
        reader = self.converter.readers[record].get(name)
        return self._read_by(reader, hint) | REFINED.get((record, name), {})

    def _read_by(self, reader: Any, hint: object) -> Schema:
        match reader:
            case None:
                return self._of_type(_present(hint))
            case ListOf():
                listed = cast("ListOf[object]", reader)
                return {"type": "array", "items": self._of_type(listed.kind)}
            case AtLeast():
                return {"type": "integer", "minimum": reader.least}
            case EditionOf():
                return self._shape(shape_of(tidy_text))
            case RuleReader():
                return self._rule()
            case _:
                return self._shape(shape_of(reader))

    def _of_type(self, kind: object) -> Schema:
        record = cast("type", kind)
        if record in READERS:
            return self._shape(shape_of(READERS[record]))
        if record is int:
            return {"type": "integer"}
        if issubclass(record, StrEnum):
            return {"enum": [member.value for member in record]}
        return self._part(name_of(cast("type", kind)), cast("type", kind))

    def _part(self, name: str, record: type) -> Schema:
        if name not in self.parts:
            self.parts[name] = self._table(record)
        return refer(name)

    def _rule(self) -> Schema:
        kinds = [self._part(name_of(made), made) for made in RULES.values()]
        self.parts["rule"] = {"description": said("rule"), "type": "object", "required": ["kind"], "oneOf": kinds}
        return refer("rule")

    def _shape(self, shape: Shape) -> Schema:
        if not shape.name:
            return shape.schema
        if shape.name not in self.parts:
            self.parts[shape.name] = {"description": said(shape.name), **shape.schema}
            for name in _referred(shape.schema):
                self._shape(shape_named(name))
        return refer(shape.name)


def said(key: str) -> str:
    """Say what something is, in both languages."""
    return TEXTS[key].on_one_line()


def name_of(record: type) -> str:
    """Give the name of a record's definition: ``answer`` for ``AnswerDocument``, ``rule_yes_no`` for ``YesNo``."""
    if record in _KINDS:
        return f"rule_{_KINDS[record].value}"
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", record.__name__.removesuffix("Document")).lower()


def _fields(record: type) -> Iterator[tuple[attrs.Attribute[Any], object]]:
    hints = get_type_hints(record)
    for field in attrs.fields(cast("type[attrs.AttrsInstance]", record)):
        yield field, hints[field.name]


def _present(hint: object) -> object:
    """Give the type of what may be missing."""
    if isinstance(hint, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
    return hint


def _referred(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        table = cast("Schema", schema)
        if "$ref" in table:
            yield str(table["$ref"]).rpartition("/")[2]
        schema = list(table.values())
    for part in cast("list[object]", schema) if isinstance(schema, list) else ():
        yield from _referred(part)
