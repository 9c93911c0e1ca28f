"""Reference pages: the Convention as a treaty, a protocol, Indonesia."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from kha.crc import (
    CONVENTION,
    INDONESIA,
    Amendment,
    OptionalProtocol,
    Parties,
    ProtocolPosition,
    ReportingCycle,
)
from kha.i18n import format_day, format_days, format_period
from kha.report import _phrases as say
from kha.report.blocks import Block, Facts, Heading, Listing, Report
from kha.report.topics import protocols_listing, provisions_line, relations
from kha.report.words import source_blocks
from kha.sources import Provenance
from kha.text import Language


def describe_convention(language: Language) -> Report:
    """Describe the Convention as a treaty: adoption, entry into force, parties, amendments.

    .. versionadded:: 0.1
    """
    record = CONVENTION
    in_force = say.IN_FORCE_UNDER[language].format(
        day=format_day(record.in_force.day, language), provision=record.in_force_under.label[language]
    )
    facts = (
        (say.CONVENTION_FACTS_ADOPTED[language], format_day(record.adopted.day, language)),
        (say.CONVENTION_FACTS_RESOLUTION[language], record.resolution),
        (say.CONVENTION_FACTS_IN_FORCE[language], in_force),
        (say.CONVENTION_FACTS_REGISTRATION[language], record.registration),
        *_parties(record.parties, language),
    )
    sources: list[tuple[str | None, Provenance]] = [
        (None, record.provenance),
        (say.CONVENTION_FACTS_ADOPTED[language], record.adopted.provenance),
        (say.CONVENTION_FACTS_IN_FORCE[language], record.in_force.provenance),
        (say.CONVENTION_FACTS_PARTIES[language], record.parties.provenance),
    ]
    for amendment in record.amendments:
        place = amendment.provision.label[language]
        sources.append((place, amendment.provenance))
        in_force_place = f"{place}, {say.CONVENTION_FACTS_IN_FORCE[language]}"
        sources.append((in_force_place, amendment.in_force.provenance))
    return Report(
        (
            Heading(record.label[language], level=1),
            Facts(facts),
            Heading(say.AMENDMENTS_HEADING[language]),
            Listing(tuple(_amendment(amendment, language) for amendment in record.amendments)),
            Heading(say.PROTOCOLS_HEADING[language]),
            protocols_listing(language),
            *source_blocks(sources, language),
        )
    )


def _parties(parties: Parties, language: Language) -> Iterator[tuple[str, str]]:
    count = say.PARTIES_COUNT[language].format(count=parties.count)
    if parties.as_of is not None:
        as_of = format_period(parties.as_of, language)
        count = say.PARTIES_AS_OF[language].format(count=parties.count, as_of=as_of)
    yield say.CONVENTION_FACTS_PARTIES[language], count
    if parties.signatories is not None:
        yield say.CONVENTION_FACTS_SIGNATORIES[language], str(parties.signatories)


def _amendment(amendment: Amendment, language: Language) -> str:
    return say.AMENDMENT_LINE[language].format(
        provision=amendment.provision.label[language],
        subject=amendment.subject[language],
        proposed=format_day(amendment.proposed.day, language),
        approved=format_day(amendment.approved.day, language),
        resolution=amendment.resolution,
        in_force=format_day(amendment.in_force.day, language),
    )


def describe_protocol(record: OptionalProtocol, language: Language) -> Report:
    """Describe an optional protocol, and Indonesia's position on it.

    .. versionadded:: 0.1
    """
    facts = [
        (say.CONVENTION_FACTS_ADOPTED[language], format_day(record.adopted.day, language)),
        (say.CONVENTION_FACTS_RESOLUTION[language], record.resolution),
        (say.CONVENTION_FACTS_IN_FORCE[language], format_day(record.in_force.day, language)),
        (say.CONVENTION_FACTS_ARTICLES[language], str(record.article_count.count)),
        *_parties(record.parties, language),
        *_position(record.indonesia, language),
    ]
    if record.opened is not None:
        facts.insert(2, (say.CONVENTION_FACTS_OPENED[language], format_day(record.opened.day, language)))
    if record.registration is not None:
        facts.append((say.CONVENTION_FACTS_REGISTRATION[language], record.registration))
    indonesia = record.indonesia
    sources = [
        (None, record.provenance),
        (say.CONVENTION_FACTS_ADOPTED[language], record.adopted.provenance),
        (say.CONVENTION_FACTS_IN_FORCE[language], record.in_force.provenance),
        (say.CONVENTION_FACTS_ARTICLES[language], record.article_count.provenance),
        (say.CONVENTION_FACTS_PARTIES[language], record.parties.provenance),
        (say.INDONESIA_FACTS_POSITION[language], indonesia.provenance),
        (say.ARTICLES_HEADING[language], record.provisions_provenance),
        (say.INDONESIA_FACTS_SIGNED[language], None if indonesia.signed is None else indonesia.signed.provenance),
        (say.INDONESIA_FACTS_RATIFIED[language], None if indonesia.ratified is None else indonesia.ratified.provenance),
    ]
    return Report(
        (
            Heading(record.label[language], level=1),
            Facts(tuple(facts)),
            *relations(record, language),
            *source_blocks(sources, language),
        )
    )


def _position(record: ProtocolPosition, language: Language) -> Iterator[tuple[str, str]]:
    yield say.INDONESIA_FACTS_POSITION[language], record.position.label[language]
    if record.law is not None:
        yield say.INDONESIA_FACTS_INSTRUMENT[language], record.law.label[language]
    if record.signed is not None:
        yield say.INDONESIA_FACTS_SIGNED[language], format_day(record.signed.day, language)
    if record.ratified is not None:
        yield say.INDONESIA_FACTS_RATIFIED[language], format_day(record.ratified.day, language)


def describe_indonesia(language: Language) -> Report:
    """Describe Indonesia's part: signature, ratification, the former reservation, its reports to the Committee.

    .. versionadded:: 0.1
    """
    record, reservation = INDONESIA, INDONESIA.reservation
    facts = (
        (say.INDONESIA_FACTS_SIGNED[language], format_day(record.signed.day, language)),
        (say.INDONESIA_FACTS_INSTRUMENT[language], record.instrument.label[language]),
        (say.INDONESIA_FACTS_DEPOSITED[language], format_day(record.deposited.day, language)),
        (say.INDONESIA_FACTS_IN_FORCE[language], format_day(record.in_force.day, language)),
    )
    sources = [
        (say.INDONESIA_FACTS_SIGNED[language], record.signed.provenance),
        (say.INDONESIA_FACTS_INSTRUMENT[language], record.instrument.provenance),
        (say.INDONESIA_FACTS_DEPOSITED[language], record.deposited.provenance),
        (say.INDONESIA_FACTS_IN_FORCE[language], record.in_force.provenance),
        (say.RESERVATION_HEADING[language], reservation.provenance),
        (say.RESERVATION_FACTS_WITHDRAWN[language], reservation.withdrawn.provenance),
    ]
    for cycle in record.cycles:
        sources += _cycle_sources(cycle, language)
    return Report(
        (
            Heading(say.INDONESIA_TITLE[language], level=1),
            Facts(facts),
            *_reservation(language),
            *_cycles(record.cycles, language),
            Heading(say.PROTOCOLS_HEADING[language]),
            protocols_listing(language),
            *source_blocks(sources, language),
        )
    )


def _reservation(language: Language) -> Iterator[Block]:
    reservation = INDONESIA.reservation
    objections = [
        say.OBJECTION_LINE[language].format(state=o.state[language], day=format_day(o.dated.day, language))
        for o in reservation.objections
    ]
    yield Heading(say.RESERVATION_HEADING[language])
    yield Facts(
        (
            (say.FACTS_PROVISIONS[language], provisions_line(reservation.provisions, language)),
            (say.RESERVATION_FACTS_SUBJECT[language], reservation.subject[language]),
            (say.RESERVATION_FACTS_WITHDRAWN[language], format_day(reservation.withdrawn.day, language)),
            (say.RESERVATION_FACTS_OBJECTIONS[language], "; ".join(objections)),
        )
    )


def _cycles(cycles: tuple[ReportingCycle, ...], language: Language) -> Iterator[Block]:
    for cycle in cycles:
        yield Heading(say.CYCLE_HEADING[language].format(label=cycle.label[language]))
        yield Facts(tuple(_cycle_facts(cycle, language)))


def _cycle_facts(cycle: ReportingCycle, language: Language) -> Iterator[tuple[str, str]]:
    days = format_days(cycle.considered, language)
    if cycle.meetings is not None:
        days = say.CYCLE_MEETINGS[language].format(days=days, meetings=cycle.meetings[language])
    yield say.CYCLE_REPORT[language], cycle.report_symbol
    if cycle.submitted is not None:
        yield say.CYCLE_SUBMITTED[language], format_day(cycle.submitted.day, language)
    yield say.CYCLE_CONSIDERED[language], days
    yield say.CYCLE_OBSERVATIONS[language], cycle.observations_symbol
    if cycle.observations_adopted is not None:
        yield say.CYCLE_ADOPTED[language], format_day(cycle.observations_adopted.day, language)
    if cycle.observations_dated is not None:
        yield say.CYCLE_DATED[language], format_day(cycle.observations_dated.day, language)


def _cycle_sources(cycle: ReportingCycle, language: Language) -> Iterator[tuple[str, Provenance]]:
    """Say how a cycle is known, and what of it is known in another way."""
    label = cycle.label[language]
    yield label, cycle.provenance
    days = {
        say.CYCLE_SUBMITTED: cycle.submitted,
        say.CYCLE_ADOPTED: cycle.observations_adopted,
        say.CYCLE_DATED: cycle.observations_dated,
    }
    known = {what: day.provenance for what, day in days.items() if day is not None}
    for what, provenance in ((say.CYCLE_SYMBOLS, cycle.symbols_provenance), *known.items()):
        if provenance is not None and evolve(provenance, note=cycle.provenance.note) != cycle.provenance:
            yield say.CYCLE_STATEMENT[language].format(label=label, what=what[language].lower()), provenance
