"""Reports on trainings: one of them in full, or a register in figures."""

from __future__ import annotations

from collections.abc import Iterator

from kha.capacity import (
    CAVEAT,
    EVERYONE,
    Contribution,
    Register,
    Role,
    Selection,
    Session,
    Training,
    TrainingTopics,
    certificates,
    trained,
)
from kha.i18n import format_day, format_list, format_number, format_provisions, format_span
from kha.report import _trainings_phrases as say
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.training_tables import TrainingTables
from kha.report.words import item_name, source_blocks
from kha.scoring import Evidence
from kha.sources import Provenance
from kha.text import Language


def describe_trainings(register: Register, language: Language, selection: Selection = EVERYONE) -> Report:
    """Describe the trainings of a register: who was trained, of how many, and how that grows.

    A single training is described in full. A selection of a province names its regencies and cities without
    participants.

    .. versionadded:: 0.1
    """
    counted = trained(register, selection).contributions
    trainings = tuple(contribution.training for contribution in counted)
    return Report(
        (
            *_opening(counted, selection, language),
            *(() if register.note is None else (Paragraph(register.note),)),
            Paragraph(CAVEAT[language]),
            *_trained(register, selection, language),
            *TrainingTables(register, selection, language).blocks(),
            *source_blocks(_sources(register, trainings, language), language),
        )
    )


def _opening(counted: tuple[Contribution, ...], selection: Selection, language: Language) -> Iterator[Block]:
    match counted:
        case ():
            yield Heading(say.TITLE_NONE[language], level=1)
        case (Contribution(training=training),):
            yield Heading(training.title, level=1)
            yield Facts(tuple(_facts(training, language)))
            if training.sessions:
                yield Heading(say.FACTS_SESSIONS[language])
                yield Listing(tuple(_session(session, language) for session in training.sessions))
        case _:
            yield Heading(_title(counted, selection, language), level=1)
            yield Heading(say.TRAININGS_HEADING[language])
            yield _table(counted, language)
    if selection.professions:
        names = format_list([profession.label[language] for profession in selection.professions], language)
        yield Paragraph(say.ABOUT_PROFESSIONS[language].format(professions=names))
    if selection.certified:
        yield Paragraph(say.ABOUT_CERTIFIED[language])


def _title(counted: tuple[Contribution, ...], selection: Selection, language: Language) -> str:
    first, last = counted[0].training.year, counted[-1].training.year
    years = str(first) if first == last else f"{first}–{last}"
    if selection.place is None:
        return say.TITLE[language].format(years=years)
    return say.TITLE_PLACE[language].format(place=selection.place.label[language], years=years)


def _table(counted: tuple[Contribution, ...], language: Language) -> Table:
    columns = (say.COLUMN_TRAINING, say.COLUMN_DAYS, say.COLUMN_PARTICIPANTS)
    rows = [
        (
            c.training.title,
            format_span(c.training.starts, c.training.ends, language),
            format_number(c.number, language),
        )
        for c in counted
    ]
    return Table(tuple(column[language] for column in columns), tuple(rows), right=frozenset({2}))


def _facts(training: Training, language: Language) -> Iterator[tuple[str, str]]:
    yield say.FACTS_DAYS[language], format_span(training.starts, training.ends, language)
    yield say.FACTS_HOST[language], training.host
    place = [training.venue, None if training.region is None else training.region.label[language]]
    yield say.FACTS_VENUE[language], ", ".join(filter(None, place)) or say.NOT_PUBLISHED[language]
    if training.mode is not None:
        yield say.FACTS_MODE[language], training.mode.label[language]
    if training.institutions:
        yield say.FACTS_SPEAKERS[language], format_list(training.institutions, language)
    yield say.FACTS_PARTICIPANTS[language], format_number(training.count(), language)
    others = [(role, training.count(role)) for role in Role if role is not Role.PARTICIPANT]
    words = [f"{role.label[language]}: {format_number(number, language)}" for role, number in others if number]
    if words:
        yield say.FACTS_OTHERS[language], "; ".join(words)
    yield from _topics(training.covered, language)
    if training.purposes:
        yield say.FACTS_PURPOSES[language], "; ".join(training.purposes)
    if training.note is not None:
        yield say.FACTS_NOTE[language], training.note


def _topics(topics: TrainingTopics, language: Language) -> Iterator[tuple[str, str]]:
    if topics.provisions:
        yield say.FACTS_PROVISIONS[language], format_provisions(topics.provisions, language)
    if topics.principles:
        yield say.FACTS_PRINCIPLES[language], "; ".join(p.label[language] for p in topics.principles)
    if topics.groups:
        yield say.FACTS_GROUPS[language], "; ".join(item_name(group, language) for group in topics.groups)
    if topics.subjects:
        yield say.FACTS_SUBJECTS[language], "; ".join(topics.subjects)


def _session(session: Session, language: Language) -> str:
    words = [session.title, *(f"{name}: {value}" for name, value in _topics(session.topics, language))]
    words += [] if session.day is None else [format_day(session.day, language)]
    words += [speaker.institution for speaker in session.speakers]
    return "; ".join(words)


def _trained(register: Register, selection: Selection, language: Language) -> Iterator[Block]:
    counted, handed_out = trained(register, selection), certificates(register, selection)
    tables = TrainingTables(register, selection, language)
    least, most = tables.number(counted.at_least), tables.number(counted.at_most)
    people = least if least == most else say.PEOPLE_BETWEEN[language].format(least=least, most=most)
    number, unknown = tables.number(handed_out.attendances), tables.number(handed_out.unknown)
    if handed_out.unknown:
        phrase = say.CERTIFICATES_PARTLY if handed_out.attendances else say.CERTIFICATES_UNKNOWN
        number = phrase[language].format(number=number, unknown=unknown)
    yield Heading(say.TRAINED_HEADING[language])
    yield Facts(
        (
            (say.FACTS_ATTENDANCES[language], tables.number(counted.attendances)),
            (say.FACTS_PEOPLE[language], people),
            (say.FACTS_CERTIFICATES[language], number),
        )
    )


def _sources(
    register: Register, trainings: tuple[Training, ...], language: Language
) -> Iterator[tuple[str, Provenance | tuple[Evidence, ...]]]:
    for training in trainings:
        yield training.title, training.provenance
    staff = tuple(dict.fromkeys(evidence for line in register.staff for evidence in line.evidence))
    if staff:
        yield say.SOURCE_STAFF[language], staff
