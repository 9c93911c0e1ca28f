"""The room ``crc``: the Convention as a treaty, its protocols, Indonesia, and national law."""

from __future__ import annotations

from collections.abc import Iterator

from tools.literals import Call, Constant, Module, Name
from tools.records import DataError, ProvenanceRecord, read, read_one
from tools.rooms.crc import PROVISION, TEXT, both, day, member, with_all
from tools.rooms.crc_records import (
    AmendmentRecord,
    AnchorRecord,
    ConventionRecord,
    CycleRecord,
    PartiesRecord,
    PositionRecord,
    ProtocolRecord,
    ReservationRecord,
    StateRecord,
)
from tools.rooms.crc_references import Structure
from tools.rooms.shared import Desk, call, sources_import, text


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated modules."""
    structure = Structure.of(desk.data)
    yield _convention(desk, structure)
    yield _protocols(desk, structure)
    yield _indonesia(desk, structure)
    yield _national_laws(desk, structure)


def _convention(desk: Desk, structure: Structure) -> Module:
    r = read_one(desk.data / "crc" / "convention.toml", ConventionRecord, "convention")
    value = call(
        "Convention",
        label=text(r.label),
        resolution=r.resolution,
        registration=r.registration,
        adopted=day(desk, r.adopted),
        in_force=day(desk, r.in_force),
        in_force_under=_one(structure, r.in_force_under),
        parties=_parties(desk, r.parties),
        amendments=tuple(_amendment(desk, structure, a) for a in r.amendments),
        provenance=desk.provenance(r.provenance),
    )
    return Module(
        path="crc/_convention.py",
        made_from="data/crc/convention.toml",
        standard=("import datetime as dt",),
        doc="The Convention on the Rights of the Child as a treaty.",
        imports=(
            "from kha.crc.events import KnownDay, Parties",
            PROVISION,
            "from kha.crc.treaties import Amendment, Convention",
            sources_import(),
            TEXT,
        ),
        constants=(Constant("CONVENTION", "Convention", value, both(r.label.en, r.label.id)),),
    )


def _amendment(desk: Desk, structure: Structure, r: AmendmentRecord) -> Call:
    return call(
        "Amendment",
        provision=_one(structure, r.provision),
        subject=text(r.subject),
        resolution=r.resolution,
        provenance=desk.provenance(r.provenance),
        proposed=day(desk, r.proposed),
        approved=day(desk, r.approved),
        in_force=day(desk, r.in_force),
    )


def _one(structure: Structure, reference: str) -> Name:
    (name,) = structure.provisions((reference,), reference)
    return name


def _parties(desk: Desk, r: PartiesRecord) -> Call:
    return call(
        "Parties",
        count=r.count,
        provenance=desk.provenance(r.provenance),
        signatories=r.signatories,
        as_of=r.as_of,
    )


def _protocols(desk: Desk, structure: Structure) -> Module:
    records = read(desk.data / "crc" / "protocols.toml", ProtocolRecord, "protocols")
    constants = [
        Constant(
            r.key.upper(),
            "OptionalProtocol",
            call(
                "OptionalProtocol",
                key=r.key,
                label=text(r.label),
                resolution=r.resolution,
                adopted=day(desk, r.adopted),
                in_force=day(desk, r.in_force),
                article_count=call(
                    "KnownCount", count=r.articles.count, provenance=desk.provenance(r.articles.provenance)
                ),
                parties=_parties(desk, r.parties),
                indonesia=_position(desk, r.indonesia),
                provenance=desk.provenance(r.provenance),
                opened=day(desk, r.opened),
                registration=r.registration,
                provisions=structure.provisions(r.provisions, f"protocols: {r.key}"),
                provisions_provenance=desk.provenance(r.provisions_provenance),
            ),
            both(r.label.en, r.label.id),
        )
        for r in records
    ]
    return Module(
        path="crc/_protocols.py",
        made_from="data/crc/protocols.toml",
        standard=("import datetime as dt",),
        doc="The optional protocols to the Convention on the Rights of the Child.",
        imports=(
            "from kha.crc.events import KnownCount, KnownDay, Parties",
            PROVISION,
            "from kha.crc.treaties import OptionalProtocol, Position, ProtocolPosition",
            sources_import("law"),
            TEXT,
        ),
        constants=with_all(
            "PROTOCOLS", "OptionalProtocol", constants, "The protocols, in the order of their adoption."
        ),
    )


def _position(desk: Desk, r: PositionRecord) -> Call:
    return call(
        "ProtocolPosition",
        position=member("Position", r.position),
        provenance=desk.provenance(r.provenance),
        law=None if r.law is None else desk.law(r.law),
        signed=day(desk, r.signed),
        ratified=day(desk, r.ratified),
    )


def _indonesia(desk: Desk, structure: Structure) -> Module:
    r = read_one(desk.data / "crc" / "indonesia.toml", StateRecord, "indonesia")
    value = call(
        "StateRecord",
        signed=day(desk, r.signed),
        instrument=desk.law(r.instrument),
        deposited=day(desk, r.deposited),
        in_force=day(desk, r.in_force),
        reservation=_reservation(desk, structure, r.reservation),
        cycles=tuple(_cycle(desk, cycle) for cycle in r.cycles),
    )
    doc = both("Indonesia and the Convention", "Indonesia dan Konvensi Hak Anak")
    return Module(
        path="crc/_indonesia.py",
        made_from="data/crc/indonesia.toml",
        standard=("import datetime as dt",),
        doc="Indonesia and the Convention on the Rights of the Child.",
        imports=(
            "from kha.crc.events import KnownDay",
            "from kha.crc.indonesia import Objection, ReportingCycle, Reservation, StateRecord",
            PROVISION,
            sources_import("law"),
            TEXT,
        ),
        constants=(Constant("INDONESIA", "StateRecord", value, doc),),
    )


def _reservation(desk: Desk, structure: Structure, r: ReservationRecord) -> Call:
    return call(
        "Reservation",
        provisions=structure.provisions(r.provisions, "reservation"),
        subject=text(r.subject),
        provenance=desk.provenance(r.provenance),
        withdrawn=day(desk, r.withdrawn),
        objections=tuple(call("Objection", state=text(o.state), dated=day(desk, o.dated)) for o in r.objections),
    )


def _cycle(desk: Desk, r: CycleRecord) -> Call:
    return call(
        "ReportingCycle",
        key=r.key,
        label=text(r.label),
        reports=r.reports,
        report_symbol=r.report_symbol,
        considered=r.considered,
        observations_symbol=r.observations_symbol,
        provenance=desk.provenance(r.provenance),
        symbols_provenance=desk.provenance(r.symbols_provenance),
        meetings=text(r.meetings),
        submitted=day(desk, r.submitted),
        observations_adopted=day(desk, r.observations_adopted),
        observations_dated=day(desk, r.observations_dated),
    )


def _national_laws(desk: Desk, structure: Structure) -> Module:
    path = desk.data / "crc" / "national_laws.toml"
    records = read(path, AnchorRecord, "anchors")
    pairing = desk.provenance(read_one(path, ProvenanceRecord, "pairing"))
    values = tuple(
        call(
            "LawAnchor",
            law=desk.law(r.law),
            subject=text(r.subject),
            provisions=_anchored(structure, r),
            provenance=desk.provenance(r.provenance),
            pairing_provenance=Name("PAIRING"),
            place=r.place,
        )
        for r in records
    )
    doc = ("National laws beside the provisions they speak to, oldest first. The pairing is ours.",)
    return Module(
        path="crc/_national_laws.py",
        made_from="data/crc/national_laws.toml",
        doc="Indonesian laws beside the Convention: an editorial pairing.",
        imports=(
            "from kha.crc.indonesia import LawAnchor",
            PROVISION,
            sources_import("law"),
            TEXT,
        ),
        constants=(
            Constant("PAIRING", "Provenance", pairing, ("How every pairing of a law with provisions is known.",)),
            Constant("NATIONAL_LAWS", "tuple[LawAnchor, ...]", values, doc),
        ),
    )


def _anchored(structure: Structure, r: AnchorRecord) -> tuple[Name, ...]:
    if r.whole == bool(r.provisions):
        message = f"anchors: {r.law} must either name its provisions or be about the whole Convention"
        raise DataError(message)
    return structure.provisions(structure.articles if r.whole else r.provisions, f"anchors: {r.law}")
