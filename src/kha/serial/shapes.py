"""What the readers of values accept, as JSON Schemas: said beside each reader, so that both change together.

A reader is a function from what a document holds to what a model holds. Most accept one shape whatever they are used
for; those made for something (lists of a kind, whole numbers from a least one) are classes, and tell it themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from attrs import field, frozen

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema, or a part of one."""

Reader: TypeAlias = Callable[[Any], object]
"""Reads a value of a document."""

R = TypeVar("R", bound=Reader)

END = r"(?![\s\S])"
"""The end of a text in a pattern; ``$`` would also stand before a line break at the end."""


def refer(name: str) -> Schema:
    """Refer to a definition."""
    return {"$ref": f"#/$defs/{name}"}


@frozen(kw_only=True)
class Shape:
    """What a reader accepts.

    Attributes:
        schema: as a JSON Schema.
        name: the name of the definition that all who accept the same refer to; empty for what stands where it is used.
    """

    schema: Schema = field(hash=False)
    name: str = ""


WORDS = Shape(name="words", schema={"type": "string", "minLength": 1, "pattern": rf"^(?!\s)[\s\S]*\S{END}"})
NUMBER = Shape(
    name="number",
    schema={
        "anyOf": [
            {"type": "number", "minimum": 0},
            {"type": "string", "pattern": rf"^(-?0+(\.0+)?|[0-9]+(\.[0-9]+)?){END}"},
        ]
    },
)
_SHAPES: dict[Reader, Shape] = {}


def accepts(shape: Shape) -> Callable[[R], R]:
    """Say beside a reader what it accepts."""

    def remember(reader: R) -> R:
        _SHAPES[reader] = shape
        return reader

    return remember


def shape_of(reader: Reader) -> Shape:
    """Give what a reader has said that it accepts."""
    return _SHAPES[reader]


def shape_named(name: str) -> Shape:
    """Give the shape that bears a name."""
    return next(shape for shape in (WORDS, NUMBER, *_SHAPES.values()) if shape.name == name)
