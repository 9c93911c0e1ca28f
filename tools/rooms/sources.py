"""The room ``sources``: sources and laws."""

from __future__ import annotations

from collections.abc import Iterator

from tools.literals import Constant, Module, Name
from tools.rooms.shared import Desk, call, text


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated modules."""
    yield _sources(desk)
    yield _laws(desk)


def _sources(desk: Desk) -> Module:
    sources = tuple(
        call("Source", key=key, title=text(r.title), url=r.url, publisher=r.publisher)
        for key, r in desk.sources.items()
    )
    return Module(
        path="sources/_sources.py",
        made_from="data/sources/*.toml",
        doc="What every statement rests on.",
        imports=("from kha.sources.model import Source", "from kha.text import Text"),
        constants=(Constant("SOURCES", "tuple[Source, ...]", sources, ("All sources, by key.",)),),
    )


def _laws(desk: Desk) -> Module:
    laws = tuple(
        call(
            "Law",
            key=key,
            kind=Name(f"LawKind.{r.kind.upper()}"),
            number=r.number,
            year=r.year,
            label=text(r.label),
            provenance=desk.provenance(r.provenance),
            subject=r.subject,
            dated=r.dated,
            dated_provenance=desk.provenance(r.dated_provenance),
            gazette=r.gazette,
        )
        for key, r in desk.laws.items()
    )
    return Module(
        path="sources/_laws.py",
        made_from="data/laws.toml",
        standard=("import datetime as dt",),
        doc="Indonesia's laws and regulations that other records refer to.",
        imports=(
            "from kha.sources.catalogue import source",
            "from kha.sources.model import Citation, Confidence, Law, LawKind, Provenance",
            "from kha.text import Text",
        ),
        constants=(Constant("LAWS", "tuple[Law, ...]", laws, ("All laws, in the order of the data.",)),),
    )
