"""From a tree to bytes, and from MessagePack to a tree. TOML is written by tomli-w, MessagePack by msgpack.

Both belong to the extra ``documents``. Numbers stay exact: TOML has decimals of its own, JSON and MessagePack have them
as texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from importlib import import_module
import json
from typing import Any, TypeAlias

from kha.errors import InvalidDocumentError, MissingExtraError, Problem, ProblemCode
from kha.exact import plain

EXTRA = "documents"

Writable: TypeAlias = "Mapping[str, Writable] | list[Writable] | str | int | bool | Decimal"
"""What documents are written from: like a tree, with exact numbers."""


def to_json(tree: Writable, *, indent: int | None = 2) -> str:
    """Write a tree as JSON text; exact numbers become texts."""
    return json.dumps(tree, ensure_ascii=False, indent=indent, default=_as_text)


def to_toml(tree: Mapping[str, Writable]) -> str:
    """Write a tree as TOML text.

    Raises:
        MissingExtraError: if tomli-w is not installed.
    """
    try:
        import tomli_w  # noqa: PLC0415  (the extra may be missing)
    except ModuleNotFoundError:
        raise MissingExtraError(EXTRA, "tomli-w") from None
    return tomli_w.dumps(tree)


def to_messagepack(tree: Writable) -> bytes:
    """Write a tree as MessagePack; exact numbers become texts.

    Raises:
        MissingExtraError: if msgpack is not installed.
    """
    packed: bytes = _msgpack().packb(tree, default=_as_text)
    return packed


def from_messagepack(data: bytes, table: Callable[[list[tuple[str, Any]]], Any]) -> Any:
    """Read MessagePack.

    A binary float is taken as the shortest decimal that means it, as JSON would write it.

    Args:
        data: the bytes.
        table: makes a table of its pairs.

    Raises:
        InvalidDocumentError: if it is no MessagePack.
        MissingExtraError: if msgpack is not installed.
    """
    msgpack = _msgpack()

    def exact_table(pairs: list[tuple[str, Any]]) -> Any:
        return table([(key, _exact(value)) for key, value in pairs])

    try:
        return _exact(msgpack.unpackb(data, object_pairs_hook=exact_table, list_hook=_exact_list))
    except (ValueError, TypeError, msgpack.UnpackException):
        raise InvalidDocumentError([Problem.of(ProblemCode.NOT_MESSAGEPACK, "$")]) from None


def from_messagepacks(data: bytes, table: Callable[[list[tuple[str, Any]]], Any]) -> Iterator[tuple[bytes, Any]]:
    """Read one MessagePack behind another: each as it is written, and its tree.

    Where one cannot be read, it comes with all that is behind it, and nothing for a tree.

    Args:
        data: the bytes.
        table: makes a table of its pairs.

    Raises:
        MissingExtraError: if msgpack is not installed.
    """
    msgpack = _msgpack()
    unpacker = msgpack.Unpacker(max_buffer_size=0, object_pairs_hook=table)
    unpacker.feed(data)
    start = 0
    while start < len(data):
        try:
            tree = unpacker.unpack()
        except (ValueError, TypeError, msgpack.UnpackException):
            yield data[start:], None
            return
        end: int = unpacker.tell()
        yield data[start:end], tree
        start = end


def _msgpack() -> Any:
    try:
        return import_module("msgpack")  # it has no types, so nothing is lost by importing it by name
    except ModuleNotFoundError:
        raise MissingExtraError(EXTRA, "msgpack") from None


def _exact(value: Any) -> Any:
    return Decimal(repr(value)) if isinstance(value, float) else value


def _exact_list(items: list[Any]) -> list[Any]:
    return [_exact(item) for item in items]


def _as_text(number: Decimal) -> str:
    return plain(number)
