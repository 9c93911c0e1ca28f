"""The room ``kla`` beside the score: gates, and the crosswalk between editions."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from tools.literals import Call, Constant, Module, Name
from tools.records import EditionRecord, ProvenanceRecord, TextRecord, read, read_one
from tools.rooms.shared import Desk, call, known, sources_import, text


@frozen
class LinkRecord:
    """From an indicator of the earlier edition to one of the later edition, by their keys."""

    relation: str
    before: str | None = None
    after: str | None = None
    reason: TextRecord | None = None


@frozen
class CrosswalkRecord:
    """Every indicator of two editions, and what became of it."""

    key: str
    before: str
    after: str
    label: TextRecord
    description: TextRecord
    provenance: ProvenanceRecord
    links: tuple[LinkRecord, ...]


@frozen
class GateRecord:
    """A condition on the spread of points, beside the score."""

    key: str
    label: TextRecord
    description: TextRecord
    open: TextRecord
    components: int
    share: str
    thresholds: dict[str, int]
    provenance: ProvenanceRecord


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated modules."""
    yield _crosswalk(desk, "crosswalk_2011_2022")
    yield _gates(desk)


def _crosswalk(desk: Desk, key: str) -> Module:
    r = read_one(desk.data / "kla" / f"{key}.toml", CrosswalkRecord, "crosswalk")
    before, after = _indicators(desk, r.before), _indicators(desk, r.after)
    for link in r.links:
        for keys, key_of_link, edition in ((before, link.before, r.before), (after, link.after, r.after)):
            if key_of_link is not None:
                known(keys, key_of_link, f"indicator of {edition}")
    links = tuple(
        # Both ends are always written: ``before=None`` says that an indicator is new.
        Call(
            "Link",
            {
                "before": link.before,
                "after": link.after,
                "relation": Name(f"Relation.{link.relation.upper()}"),
                **({} if link.reason is None else {"reason": text(link.reason)}),
            },
        )
        for link in r.links
    )
    value = call(
        "Crosswalk",
        key=r.key,
        label=text(r.label),
        description=text(r.description),
        before=Name(r.before.upper()),
        after=Name(r.after.upper()),
        provenance=desk.provenance(r.provenance),
        links=links,
    )
    return Module(
        path=f"kla/_{key}.py",
        made_from=f"data/kla/{key}.toml",
        doc=r.label.en + ".",
        imports=(
            f"from kha.kla._{r.after} import {r.after.upper()}",
            f"from kha.kla._{r.before} import {r.before.upper()}",
            "from kha.kla.crosswalk import Crosswalk, Link, Relation",
            sources_import(),
            "from kha.text import Text",
        ),
        constants=(Constant(key.upper(), "Crosswalk", value, (f"{r.label.en}.", "", f"{r.label.id}.")),),
    )


def _indicators(desk: Desk, edition: str) -> tuple[str, ...]:
    record = read_one(desk.data / "kla" / f"{edition}.toml", EditionRecord, "edition")
    return tuple(indicator.key for group in record.groups for indicator in group.indicators)


def _gates(desk: Desk) -> Module:
    constants = [
        Constant(
            r.key.upper(),
            "Gate",
            call(
                "Gate",
                key=r.key,
                label=text(r.label),
                description=text(r.description),
                open=text(r.open),
                components=r.components,
                share=Decimal(r.share),
                thresholds=tuple(
                    call("GateThreshold", band=Name(f"Band.{band.upper()}"), least=least)
                    for band, least in r.thresholds.items()
                ),
                provenance=desk.provenance(r.provenance),
            ),
            (f"{r.label.en}: {r.description.en}", "", f"{r.label.id}: {r.description.id}"),
        )
        for r in read(desk.data / "kla" / "gates.toml", GateRecord, "gates")
    ]
    everything = tuple(Name(c.name) for c in constants)
    constants.append(Constant("GATES", "tuple[Gate, ...]", everything, ("All gates that are known.",)))
    return Module(
        path="kla/_gates.py",
        made_from="data/kla/gates.toml",
        doc="What an award is said to need besides enough points.",
        standard=("from decimal import Decimal",),
        imports=(
            "from kha.kla.bands import Band",
            "from kha.kla.gates import Gate, GateThreshold",
            sources_import(),
            "from kha.text import Text",
        ),
        constants=tuple(constants),
    )
