"""What each generated module holds: one writer a room, from the records of ``data/``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.literals import Module
from tools.rooms import (
    catalogue,
    counts,
    crc,
    crc_treaties,
    glossary,
    kla,
    kla_awards,
    kla_history,
    regions,
    search,
    sources,
    words,
)
from tools.rooms.shared import Desk

WRITERS = (
    sources,
    words,
    counts,
    crc,
    crc_treaties,
    glossary,
    kla,
    kla_awards,
    kla_history,
    regions,
    search,
    catalogue,
)


def modules(data: Path) -> Iterator[Module]:
    """Make every generated module of the library.

    Raises:
        DataError: if a record is malformed or refers to something that does not exist.
    """
    desk = Desk(data)
    for writer in WRITERS:
        yield from writer.modules(desk)
