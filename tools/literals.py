"""Write values as Python source: deterministic, formatted by itself, one way for every record."""

from __future__ import annotations

from collections.abc import Mapping
import datetime as dt
from decimal import Decimal
import re
from typing import TypeAlias

from attrs import frozen

WIDTH = 120
_INDENT = "    "
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


@frozen
class Name:
    """A name that stands as it is: another constant, an enumeration's member."""

    name: str


@frozen
class Listed:
    """Values that stand in a list rather than a tuple."""

    values: tuple[Value, ...]


@frozen
class Call:
    """A constructor call with keyword arguments."""

    name: str
    arguments: Mapping[str, Value]


Value: TypeAlias = (
    "bool | int | str | Decimal | dt.date | Name | Listed | Call | tuple[Value, ...] | Mapping[str, Value] | None"
)
"""What can be written as Python source."""


@frozen
class Constant:
    """A module constant: its type, its value, and its docstring (line by line, without quotes)."""

    name: str
    annotation: str
    value: Value
    doc: tuple[str, ...] = ()

    def lines(self) -> list[str]:
        """Write the constant and its docstring."""
        head = f"{self.name}: Final[{self.annotation}] = "
        doc = "\n".join(self.doc).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        closing = "\n" if len(self.doc) > 1 else ""
        return [head + render(self.value, used=len(head)), *([f'"""{doc}{closing}"""'] if doc else [])]


@frozen
class Module:
    """A generated module: where it goes, what it is made from, what it imports and holds."""

    path: str
    made_from: str
    doc: str
    imports: tuple[str, ...]
    constants: tuple[Constant, ...]
    standard: tuple[str, ...] = ()

    def render(self) -> str:
        """Write the module's whole text."""
        names = sorted(constant.name for constant in self.constants)
        body = "\n".join(line for constant in self.constants for line in ("", *constant.lines()))
        code = _STRING.sub("", body)
        head = [
            f"# Made by tools/generate.py from {self.made_from}. Do not edit: correct the data instead.",
            f'"""{self.doc}"""',
            "",
            "from __future__ import annotations",
            "",
            *(line for line in self.standard if _used(line, code)),
            "from typing import Final",
            "",
            *(line for line in (_used(line, code) for line in self.imports) if line),
            "",
            f"__all__ = {render(Listed(tuple(names)))}",
        ]
        return "\n".join(head) + "\n" + body + "\n"


def _used(line: str, code: str) -> str:
    """Leave out of an import what the module's code does not use; everything may be left out."""
    start, separator, names = line.partition("import ")
    kept = [name for name in names.split(", ") if re.search(rf"\b{name.rpartition(' ')[2]}\b", code)]
    return start + separator + ", ".join(kept) if kept else ""


def render(value: Value, depth: int = 0, used: int = 0) -> str:
    """Write one value, on one line if it fits, else one element a line."""
    flat = _flat(value)
    if len(flat) + used + depth * len(_INDENT) <= WIDTH:
        return flat
    inner, outer = _INDENT * (depth + 1), _INDENT * depth
    match value:
        case Call(name, arguments):
            opening, closing = f"{name}(", ")"
            lines = [f"{k}={render(v, depth + 1, len(k) + 2)}," for k, v in arguments.items()]
        case Mapping():
            opening, closing = "{", "}"
            lines = [f"{_string(k)}: {render(v, depth + 1, len(k) + 5)}," for k, v in value.items()]
        case tuple():
            opening, closing = "(", ")"
            lines = [f"{render(v, depth + 1, 1)}," for v in value]
        case Listed(values):
            opening, closing = "[", "]"
            lines = [f"{render(v, depth + 1, 1)}," for v in values]
        case _:
            return flat
    return opening + "".join(f"\n{inner}{line}" for line in lines) + f"\n{outer}{closing}"


def _flat(value: Value) -> str:
    match value:
        case Name(name):
            return name
        case Call(name, arguments):
            return f"{name}({', '.join(f'{k}={_flat(v)}' for k, v in arguments.items())})"
        case Decimal():
            return f'Decimal("{value}")'
        case dt.date():
            return f"dt.date({value.year}, {value.month}, {value.day})"
        case bool() | int() | None:
            return repr(value)
        case str():
            return _string(value)
        case Mapping():
            return "{" + ", ".join(f"{_string(k)}: {_flat(v)}" for k, v in value.items()) + "}"
        case tuple():
            inner = [_flat(v) for v in value]
            return f"({inner[0]},)" if len(inner) == 1 else f"({', '.join(inner)})"
        case Listed(values):
            return "[" + ", ".join(_flat(v) for v in values) + "]"


def _string(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
