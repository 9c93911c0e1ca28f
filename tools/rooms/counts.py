"""Phrases that depend on a number, for the room ``i18n``."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from tools.literals import Call, Constant, Module
from tools.records import DataError, read_keyed
from tools.rooms.shared import Desk

FILE = "counts.toml"
_PLACEHOLDER = "{number}"


@frozen
class CountRecord:
    """A phrase that depends on a number: one Indonesian form, two English ones."""

    id: str
    one: str
    other: str

    def __attrs_post_init__(self) -> None:
        for form in (self.id, self.one, self.other):
            if form.count(_PLACEHOLDER) != 1:
                message = f"{form!r} must hold {_PLACEHOLDER} once"
                raise DataError(message)


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated module."""
    path = desk.data / "phrases" / FILE
    ordinals = read_keyed(path, dict[str, str], "ordinals")
    counts = read_keyed(path, CountRecord, "counts")
    yield Module(
        path="i18n/_counts.py",
        made_from=f"data/phrases/{FILE}",
        doc="Phrases that depend on a number.",
        imports=("from kha.i18n.plural import CountedPhrase",),
        constants=(
            Constant("ORDINALS", "dict[str, dict[str, str]]", ordinals),
            Constant(
                "COUNTS",
                "dict[str, CountedPhrase]",
                {key: Call("CountedPhrase", {"id": r.id, "one": r.one, "other": r.other}) for key, r in counts.items()},
            ),
        ),
    )
