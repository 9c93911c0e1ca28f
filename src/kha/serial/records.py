"""Records of the reference data from plain JSON values: what `kha.export.record_document` writes, read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
import datetime as dt
from enum import IntEnum
from types import GenericAlias, NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin

import attrs
from attrs import frozen
from cattrs import BaseValidationError
from cattrs.gen import make_dict_structure_fn

from kha.errors import InvalidDocumentError, ProblemCode, closest
from kha.serial.edition_rules import RuleReader
from kha.serial.hooks import DocumentConverter, strict_converter, tidy_text, wrong_type
from kha.serial.problems import MismatchError, problems_of
from kha.serial.references import day
from kha.serial.scores import Json
from kha.serial.syntax import Syntax, Tree

T = TypeVar("T")
_SHOWN = 5


@frozen
class Named:
    """Takes the key of a record that stands on its own elsewhere."""

    records: Mapping[str, object]

    def __call__(self, value: Tree) -> object:
        """Take a key."""
        key = tidy_text(value)
        if key not in self.records:
            near = closest(key, self.records)
            some = [*list(self.records)[:_SHOWN], "…"] if near is None else [near]
            raise MismatchError(ProblemCode.UNKNOWN_VALUE, found=key, allowed=", ".join(some))
        return self.records[key]


class RecordReader:
    """Makes records of plain JSON values. It is slow to make and quick to use."""

    def __init__(self, named: Mapping[type, Mapping[str, object]]) -> None:
        """Get ready to read.

        Args:
            named: the records that others refer to, by their keys.
        """
        self._converter = _converter(named)
        self._tables: dict[type, Callable[[Tree], object]] = {}

    def read(self, kind: type[T], document: Json) -> T:
        """Make a record.

        Args:
            kind: its class.
            document: the values by the names of its attributes; what is missing counts as ``null``.

        Raises:
            InvalidDocumentError: if it cannot be used; ``problems`` lists everything wrong with it.
        """
        if kind not in self._tables:
            self._tables[kind] = _table_of(self._converter, kind)
        try:
            return cast("T", self._tables[kind](cast("Tree", document)))
        except (BaseValidationError, MismatchError) as error:
            raise InvalidDocumentError(problems_of(error, Syntax.JSON, {})) from None


def _converter(named: Mapping[type, Mapping[str, object]]) -> DocumentConverter:
    converter = strict_converter()
    converter.register_structure_hook(dt.date, _as_hook(day))
    converter.register_structure_hook(IntEnum, _by_name)

    def structure_table(kind: type[Any]) -> Callable[[Tree, object], object]:
        return _as_hook(_table_of(converter, kind))

    def structure_list(kind: object) -> Callable[[Tree, object], object]:
        return _as_hook(_list_of(converter, get_args(kind)[0]))

    converter.register_structure_hook_factory(attrs.has, structure_table)
    converter.register_structure_hook_factory(_is_tuple, structure_list)
    for kind, records in named.items():
        converter.register_structure_hook(kind, _as_hook(Named(records)))
    read_rule = RuleReader(converter)

    def structure_if_any(kind: object) -> Callable[[Tree, object], object]:
        present = [part for part in get_args(kind) if part is not NoneType]

        def structure(value: Tree, _type: object) -> object:
            if value is None:
                return None
            return converter.structure(value, present[0]) if len(present) == 1 else read_rule(value)

        return structure

    converter.register_structure_hook_factory(lambda kind: isinstance(kind, UnionType), structure_if_any)
    return converter


def _table_of(converter: DocumentConverter, kind: type[T]) -> Callable[[Tree], T]:
    """Read a record attribute by attribute."""
    structure = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True)
    needed = [field.name for field in attrs.fields(cast("Any", kind)) if field.default is attrs.NOTHING]

    def read(value: Tree) -> T:
        if not isinstance(value, dict):
            raise wrong_type(value, "table", "{ … }")
        try:
            return structure({**dict.fromkeys(needed), **value}, kind)
        except BaseValidationError as error:
            if any(type(reason) is ValueError for reason in error.exceptions):  # the record's own constructor refused
                raise MismatchError(ProblemCode.RECORD_REFUSED, kind=kind.__name__) from None
            raise

    return read


def _list_of(converter: DocumentConverter, part: type) -> Callable[[Tree], tuple[object, ...]]:
    def read(value: Tree) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise wrong_type(value, "list", "[ … ]")
        return tuple(converter.structure(value, cast("type[list[object]]", GenericAlias(list, (part,)))))

    return read


def _as_hook(function: Callable[[Any], object]) -> Callable[[Tree, object], object]:
    return lambda value, _type: function(value)


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _by_name(value: Tree, kind: type[IntEnum]) -> IntEnum:
    name = tidy_text(value)
    if name not in kind.__members__:
        raise MismatchError(ProblemCode.UNKNOWN_VALUE, found=name, allowed=", ".join(kind.__members__))
    return kind[name]
