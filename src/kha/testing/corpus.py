"""Every record that the library holds: most cannot be made up, so tests draw from them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any, cast

import attrs

from kha import crc, glossary, kla, regions, sources

ROOMS: tuple[ModuleType, ...] = (sources, crc, regions, glossary, kla)


@cache
def corpus() -> dict[type, tuple[Any, ...]]:
    """Gather every record that the library holds, by its class, in the order of the rooms.

    Most records cannot be made up: an article that the Convention does not have is no article.

    .. versionadded:: 0.1
    """
    found: dict[int, object] = {}
    for room in ROOMS:
        for name in vars(room)["__all__"]:
            for record in _records(getattr(room, name)):
                found.setdefault(id(record), record)
    by_class: dict[type, list[Any]] = {}
    for record in found.values():
        by_class.setdefault(type(record), []).append(record)
    return {kind: tuple(records) for kind, records in by_class.items()}


def _records(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _records(item)
    elif not isinstance(value, type) and attrs.has(type(value)):
        yield value
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(value))):
            yield from _records(getattr(value, field.name))
