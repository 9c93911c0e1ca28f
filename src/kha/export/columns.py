"""From a class of records to the columns of a table: one rule for each kind of field, so that nothing is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
import datetime as dt
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from inspect import getdoc
import json
import re
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeGuard, cast, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from kha.crc import Provision
from kha.exact import plain
from kha.kla import Edition
from kha.kla.rules import YesNo
from kha.regions import Province, Region
from kha.sources import Confidence, Law, Provenance, Source
from kha.text import Text


class ColumnKind(StrEnum):
    """What the cells of a column hold, by the names of Frictionless' table schema. An array is JSON in the cell.

    .. versionadded:: 0.1
    """

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    ARRAY = "array"


@frozen(kw_only=True)
class Column:
    """A column of a table.

    Attributes:
        name: its name.
        kind: what its cells hold.
        description: what it says, in English, from the documentation of the record.
        values: all values there can be, where they are a closed vocabulary.
        refers_to: the class of the records whose key it holds.

    .. versionadded:: 0.1
    """

    name: str
    kind: ColumnKind
    description: str = ""
    values: tuple[str, ...] = ()
    refers_to: type | None = None


Reader: TypeAlias = Callable[[Any], str]
"""Reads the cell of one column off a record."""

KEYS: dict[type, str] = {
    Edition: "key",
    Law: "key",
    Province: "code",
    Provision: "reference",
    Region: "code",
    Source: "key",
}
"""Records that others refer to, and the attribute that names them: a column holds that, not the record."""

_PROPERTIES: dict[type, dict[str, object]] = {
    Province: {"label": Text},
    Provision: {"reference": str, "parent": Provision | None, "label": Text},
    Region: {"label": Text},
}
"""What a table shows of a record beside its attributes."""

_PLAIN = {
    str: ColumnKind.STRING,
    int: ColumnKind.INTEGER,
    bool: ColumnKind.BOOLEAN,
    Decimal: ColumnKind.NUMBER,
    dt.date: ColumnKind.DATE,
}


def columns_of(record: type, prefix: str = "") -> Iterator[tuple[Column, Reader]]:
    """Give the columns of a class of records, each with its reader, in the order of its attributes."""
    about_each = told(record)
    for name, kind in fields_of(record).items():
        about = about_each.get(name, "")
        for column, read in _columns(prefix + name, kind, about):
            yield column, _of_field(name, read)


def hints_of(record: type) -> dict[str, object]:
    """Give the types of a class's attributes, and of what is shown beside them."""
    hints = get_type_hints(record)
    return {**_PROPERTIES.get(record, {}), **{field.name: hints[field.name] for field in attrs.fields(record)}}


def fields_of(record: type) -> dict[str, object]:
    """Give the types of a class's attributes, without "or nothing"."""
    return {name: present(hint) for name, hint in hints_of(record).items()}


def element_of(kind: object) -> type | None:
    """Give the class of the records in a tuple of records; ``None`` for every other kind of field."""
    if get_origin(kind) is tuple:
        element = get_args(kind)[0]
        if attrs.has(element) and element not in KEYS:
            return element
    return None


def is_inlaid(kind: object) -> TypeGuard[type]:
    """Tell whether a field holds a record that has no table of its own: its columns stand among those of the whole."""
    return isinstance(kind, type) and attrs.has(kind) and kind not in {*KEYS, Text, Provenance}


def _columns(name: str, kind: object, about: str) -> Iterator[tuple[Column, Reader]]:
    if kind is Text:
        for side in ("id", "en"):
            column = Column(name=f"{name}_{side}", kind=ColumnKind.STRING, description=about)
            yield column, _of_field(side, str)
    elif kind is Provenance:
        yield from _known(name.removesuffix("provenance"), about)
    elif isinstance(kind, type) and kind in KEYS:
        yield Column(name=name, kind=ColumnKind.STRING, description=about, refers_to=kind), _of_field(KEYS[kind], str)
    elif is_inlaid(kind):
        yield from columns_of(kind, f"{name}_")
    elif get_origin(kind) is tuple:
        if element_of(kind) is None:
            yield Column(name=name, kind=ColumnKind.ARRAY, description=about), written
    elif isinstance(kind, type):
        yield _scalar(name, kind, about), written
    elif YesNo not in get_args(kind):  # a rule has a shape of its own; the built-in editions have none
        message = f"{name} has a type that no column can hold: {kind}."
        raise TypeError(message)


def _scalar(name: str, kind: type, about: str) -> Column:
    if issubclass(kind, Enum):
        return Column(
            name=name, kind=ColumnKind.STRING, description=about, values=tuple(written(member) for member in kind)
        )
    return Column(name=name, kind=_PLAIN[kind], description=about)


def _known(prefix: str, about: str) -> Iterator[tuple[Column, Reader]]:
    grades = tuple(grade.value for grade in Confidence)
    yield (
        Column(name=f"{prefix}grade", kind=ColumnKind.STRING, description=about, values=grades),
        _of_field("confidence", written),
    )
    sources = "The sources it rests on, by key; after a colon, the place in the source."
    yield Column(name=f"{prefix}sources", kind=ColumnKind.ARRAY, description=sources), _citations
    for side in ("id", "en"):
        note = Column(name=f"{prefix}note_{side}", kind=ColumnKind.STRING, description="What must be said about it.")
        yield note, _of_field("note", _of_field(side, str))


def _citations(provenance: Provenance) -> str:
    return _json([": ".join(filter(None, (c.source.key, c.locator))) for c in provenance.citations])


def _of_field(name: str, read: Reader) -> Reader:
    return lambda record: "" if record is None or (value := getattr(record, name)) is None else read(value)


def written(value: object) -> str:
    """Write a value as a cell."""
    match value:
        case bool():
            return str(value).lower()
        case IntEnum():
            return value.name
        case StrEnum():
            return value.value
        case Decimal():
            return plain(value)
        case tuple():
            return _json([_item(item) for item in cast("tuple[object, ...]", value)])
        case _:
            return str(value)


def _item(item: object) -> object:
    if type(item) in KEYS:
        return getattr(item, KEYS[type(item)])
    return item if type(item) is int else str(item)


def _json(items: list[Any]) -> str:
    return json.dumps(items, ensure_ascii=False)


def present(kind: object) -> object:
    """Give a type without "or nothing"."""
    if isinstance(kind, UnionType):
        parts = [part for part in get_args(kind) if part is not NoneType]
        return parts[0] if len(parts) == 1 else kind
    return kind


def told(record: type) -> Mapping[str, str]:
    """Read what a class's documentation says of its attributes."""
    _, _, listed = (getdoc(record) or "").partition("Attributes:\n")
    entries = re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", listed, re.MULTILINE)
    shown = [(name, getdoc(getattr(record, name)) or "") for name in _PROPERTIES.get(record, {})]
    return {name: re.sub(r"\s+", " ", words).replace("`", "") for name, words in [*shown, *entries]}
