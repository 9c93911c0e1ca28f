"""Results as columns, for frames of any library."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

from attrs import AttrsInstance, fields

from kha.kla import Group, Indicator, Measure


def as_columns(records: Iterable[AttrsInstance]) -> dict[str, list[Any]]:
    """Turn results of one kind into columns: ``polars.DataFrame(as_columns(simulation.band_chances(policy)))``.

    An item becomes its key, a band its key, several regions one text; numbers stay as they are.

    .. versionadded:: 0.1
    """
    rows = list(records)
    names = [attribute.name for attribute in fields(type(rows[0]))] if rows else []
    return {name: [_plain(getattr(row, name)) for row in rows] for name in names}


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case Group() | Indicator() | Measure():
            return value.key
        case tuple():
            return ", ".join(map(str, value))  # pyright: ignore[reportUnknownArgumentType]
        case _:
            return value
