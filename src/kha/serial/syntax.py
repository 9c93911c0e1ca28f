"""Between bytes and trees: TOML, JSON and MessagePack, with exact numbers and nothing silently dropped."""

from __future__ import annotations

from collections.abc import Mapping
import datetime as dt
from decimal import Decimal, InvalidOperation
from enum import StrEnum
import json
from pathlib import Path
import re
import tomllib
from typing import TypeAlias, assert_never

from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.serial.packing import Writable, from_messagepack, to_json, to_messagepack, to_toml

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str | int | float | Decimal | dt.date | dt.time | None"
"""What TOML and JSON documents are made of: dicts, lists, texts, numbers, truth values, dates."""


class Syntax(StrEnum):
    """How a document is written.

    .. versionadded:: 0.1
    """

    TOML = "toml"
    JSON = "json"
    MESSAGEPACK = "msgpack"


def syntax_of(path: str | Path) -> Syntax:
    """Tell from a file's name how it is written: ``.json`` and ``.msgpack`` say so, everything else is TOML."""
    return {".json": Syntax.JSON, ".msgpack": Syntax.MESSAGEPACK}.get(Path(path).suffix.lower(), Syntax.TOML)


class _Table(dict[str, Tree]):
    """A JSON object that remembers which of its keys stood more than once."""

    repeated: tuple[str, ...] = ()


def parse_tree(data: bytes | str, syntax: Syntax) -> tuple[Tree, tuple[Problem, ...]]:
    """Read a document's tree, and the problems that do not keep it from being read further.

    Raises:
        InvalidDocumentError: with one problem, if it cannot be read at all.
        MissingExtraError: for MessagePack without the extra ``documents``.
    """
    if syntax is Syntax.MESSAGEPACK:
        packed: Tree = from_messagepack(data.encode() if isinstance(data, str) else data, _table)
        return packed, tuple(_repeated(packed, "$"))
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
    except UnicodeDecodeError:
        raise InvalidDocumentError([Problem.of(ProblemCode.NOT_UTF8, "$")]) from None
    try:
        if syntax is Syntax.TOML:
            return tomllib.loads(text, parse_float=_number), ()
        tree: Tree = json.loads(text, parse_float=_number, parse_constant=_number, object_pairs_hook=_table)
    except (ValueError, RecursionError) as error:
        raise InvalidDocumentError([_syntax_problem(text, syntax, error)]) from None
    return tree, tuple(_repeated(tree, "$"))


def dump_tree(tree: Mapping[str, Writable], syntax: Syntax) -> bytes:
    """Write a tree as the bytes of a document.

    Raises:
        MissingExtraError: for TOML and MessagePack without the extra ``documents``.
    """
    match syntax:
        case Syntax.JSON:
            return to_json(tree).encode()
        case Syntax.TOML:
            return to_toml(tree).encode()
        case Syntax.MESSAGEPACK:
            return to_messagepack(tree)
        case _:
            assert_never(syntax)


def step(path: str, key: str | int) -> str:
    """Go one step down a path: ``$.answers`` and 3 give ``$.answers[3]``."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if re.fullmatch(r"[A-Za-z0-9_-]+", key) else f"{path}[{json.dumps(key, ensure_ascii=False)}]"


def written(value: Tree, syntax: Syntax) -> str:
    """Write a value as a document would."""
    if syntax is Syntax.TOML and isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {written(part, syntax)}" for key, part in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(written(part, syntax) for part in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:  # an exponent no decimal can hold
        return Decimal("NaN")


def _table(pairs: list[tuple[str, Tree]]) -> _Table:
    table = _Table(pairs)
    if len(table) < len(pairs):
        keys = [key for key, _ in pairs]
        table.repeated = tuple(dict.fromkeys(key for key in keys if keys.count(key) > 1))
    return table


def _repeated(tree: Tree, path: str) -> list[Problem]:
    found: list[Problem] = []
    if isinstance(tree, _Table):
        found += [Problem.of(ProblemCode.DUPLICATE_KEY, step(path, key), key=key) for key in tree.repeated]
        children: list[tuple[str | int, Tree]] = [*tree.items()]
    elif isinstance(tree, list):
        children = [*enumerate(tree)]
    else:
        return found
    for key, child in children:
        found += _repeated(child, step(path, key))
    return found


def _syntax_problem(text: str, syntax: Syntax, error: Exception) -> Problem:
    lines = text.splitlines() or [""]
    place = re.search(r"line (\d+),? column (\d+)", str(error))
    line, column = (int(place[1]), int(place[2])) if place else (len(lines), len(lines[-1]) + 1)
    excerpt = lines[min(line, len(lines)) - 1].strip()
    return Problem.of(
        ProblemCode.SYNTAX, "$", format=syntax.name, line=str(line), column=str(column), excerpt=excerpt[:60] or "…"
    )
