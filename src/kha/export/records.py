"""Records of the reference data as JSON: every attribute of a record, and the JSON Schema that says so.

What another record stands for is written as the key of that record; what belongs to a record stands within it. What is
not known is ``null``.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
import datetime as dt
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from functools import cache
import json
from pathlib import Path
from types import UnionType
from typing import Any, TypeAlias, TypeVar, cast, get_args, get_origin

import attrs

from kha.crc import PROVISIONS
from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.exact import plain
from kha.export._labels import TABLE
from kha.export.columns import KEYS, hints_of, present, told
from kha.export.naming import snake
from kha.export.tables import PLACES, ROOTS
from kha.kla import EDITIONS
from kha.kla.rules import Rule
from kha.regions import PROVINCES, REGIONS
from kha.serial import EditionFormat, json_schema, rule_document
from kha.serial.records import RecordReader
from kha.sources import LAWS, SOURCES

T = TypeVar("T")
Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool | None"
"""What a record is as JSON."""

RECORDS: Mapping[str, type] = {snake(kind.__name__): kind for kind in PLACES}
"""The classes of all records of the reference data, by the names of their schemas: ``article``, ``indicator``, …

.. versionadded:: 0.1
"""

_PLAIN: Mapping[type, dict[str, Any]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    str: {"type": "string"},
    Decimal: {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?(?![\s\S])"},
    dt.date: {"type": "string", "format": "date"},
}


def record_document(record: object) -> dict[str, Json]:
    """Give a record as plain JSON values, as `record_schema` describes it.

    >>> from kha import crc
    >>> from kha.export import record_document
    >>> document = record_document(crc.ARTICLE_12)
    >>> document["number"], document["part"], document["title"]["en"]
    (12, 'I', 'Respect for the views of the child')

    .. versionadded:: 0.1
    """
    return {name: _json(getattr(record, name)) for name in hints_of(type(record))}


def record_schema(kind: type) -> dict[str, Json]:
    """Give the JSON Schema (draft 2020-12) of a class of records, derived from its attributes and their documentation.

    >>> from kha import kla
    >>> from kha.export import record_schema
    >>> schema = record_schema(kla.Indicator)
    >>> schema["$id"], schema["properties"]["max_points"]["anyOf"][1]
    ('urn:kha:indicator:1', {'type': 'null'})

    Args:
        kind: one of `RECORDS`.

    .. versionadded:: 0.1
    """
    parts = _Parts()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:kha:{snake(kind.__name__)}:1",
        "title": TABLE[PLACES[kind].table].on_one_line(),
        **parts.table(kind),
        "$defs": parts.found,
    }


def parse_record(kind: type[T], document: Json) -> T:
    """Make a record of what `record_document` gave, perhaps in another program. A missing key counts as ``null``.

    What a record shows beside its attributes, such as the label of a region, must be what they make of it.

    >>> from kha import crc
    >>> from kha.export import parse_record, record_document
    >>> parse_record(crc.Article, record_document(crc.ARTICLE_12)) == crc.ARTICLE_12
    True

    Args:
        kind: one of `RECORDS`.
        document: the plain JSON values of one record.

    Raises:
        InvalidDocumentError: if it is no such record; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """
    given = document if isinstance(document, dict) else {}
    own = {field.name for field in attrs.fields(cast("Any", kind))}
    shown = {name: given[name] for name in hints_of(kind) if name in given and name not in own}
    rest = {name: value for name, value in given.items() if name not in shown}
    record = _reader().read(kind, rest if isinstance(document, dict) else document)
    told = {name: _json(getattr(record, name)) for name in shown}
    problems = [
        Problem.of(ProblemCode.UNKNOWN_VALUE, f"$.{name}", found=_written(value), allowed=_written(told[name]))
        for name, value in shown.items()
        if value != told[name]
    ]
    if problems:
        raise InvalidDocumentError(problems)
    return record


@cache
def _reader() -> RecordReader:
    """Give the reader, which knows the records that others refer to, by their keys."""
    everything: tuple[tuple[object, ...], ...] = (EDITIONS, LAWS, PROVINCES, PROVISIONS, REGIONS, SOURCES)
    return RecordReader(
        {
            type(records[0]): {getattr(record, KEYS[type(record)]): record for record in records}
            for records in everything
        }
    )


def _written(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


def write_records(folder: str | Path) -> tuple[Path, ...]:
    """Write the records of the reference data into a folder, which is made if it is not there; give the files.

    ``records/`` has a file for each kind of record that belongs to no other, a record a line; ``schemas/`` has the
    schema of every kind.

    Raises:
        OSError: if something cannot be written.

    .. versionadded:: 0.1
    """
    files: dict[Path, str] = {}
    for records in ROOTS:
        lines = (json.dumps(record_document(record), ensure_ascii=False) for record in records)
        files[Path(folder, "records", f"{PLACES[type(records[0])].table}.jsonl")] = "\n".join(lines)
    for name, kind in RECORDS.items():
        schema = json.dumps(record_schema(kind), ensure_ascii=False, indent=1)
        files[Path(folder, "schemas", f"{name}.json")] = schema
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"{text}\n".encode())
    return tuple(files)


def _json(value: Any) -> Json:
    kind = type(cast("object", value))
    match value:
        case None | bool():
            return value
        case IntEnum():
            return value.name
        case StrEnum():
            return value.value
        case Decimal():
            return plain(value)
        case dt.date():
            return value.isoformat()
        case tuple():
            return [_json(item) for item in cast("tuple[object, ...]", value)]
        case _ if kind in KEYS:
            return str(getattr(value, KEYS[kind]))
        case _ if kind in get_args(Rule):
            return cast("Json", rule_document(value))
        case _ if attrs.has(kind):
            return record_document(value)
        case _:
            return cast("Json", value)


@cache
def _lent() -> dict[str, Json]:
    return cast("dict[str, Json]", json_schema(EditionFormat.V1)["$defs"])


class _Parts:
    """Gathers the definitions that a schema refers to; rules and texts are described as in documents of forms."""

    def __init__(self) -> None:
        self.found: dict[str, Json] = {}

    def table(self, kind: type) -> dict[str, Json]:
        about = told(kind)
        hints = hints_of(kind)
        keys: dict[str, Json] = {}
        for name, hint in hints.items():
            said: dict[str, Json] = {"description": about[name]} if name in about else {}
            keys[name] = {**said, **self._value(hint)}
        return {"type": "object", "properties": keys, "required": [*hints], "additionalProperties": False}

    def _value(self, hint: object) -> dict[str, Json]:
        if isinstance(hint, UnionType) and type(None) in get_args(hint):
            kinds = [kind for kind in get_args(hint) if kind is not type(None)]
            inner = self._value(present(hint)) if len(kinds) == 1 else self._borrowed("rule")
            return {"anyOf": [inner, {"type": "null"}]}
        if get_origin(hint) is tuple:
            return {"type": "array", "items": self._value(get_args(hint)[0])}
        kind = cast("type", hint)
        if kind in KEYS:
            return {"type": "string"}
        if kind in _PLAIN:
            return {**_PLAIN[kind]}
        if issubclass(kind, Enum):
            return {"enum": [_json(member) for member in kind]}
        name = snake(cast("type", hint).__name__)
        if name == "text":
            return self._borrowed(name)
        if name not in self.found:
            self.found[name] = self.table(cast("type", hint))
        return {"$ref": f"#/$defs/{name}"}

    def _borrowed(self, name: str) -> dict[str, Json]:
        """Take a definition, and what it refers to, from the schema of forms."""
        lent = _lent()
        asked = [name]
        while asked:
            part = asked.pop()
            if part not in self.found:
                self.found[part] = deepcopy(lent[part])
                asked += [other for other in lent if f'"#/$defs/{other}"' in json.dumps(lent[part])]
        return {"$ref": f"#/$defs/{name}"}
