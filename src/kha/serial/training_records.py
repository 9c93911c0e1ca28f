"""What a register of trainings says, key by key."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import cache

from attrs import frozen

from kha.capacity import Echelon, Mode, Place, Profession, Role, Speaker
from kha.crc import Principle, Provision
from kha.errors import ProblemCode
from kha.regions import Region
from kha.scoring import Evidence
from kha.serial.hooks import DocumentConverter, ListOf, slug, strict_converter, table, tidy_text, web_address, year
from kha.serial.problems import MismatchError
from kha.serial.references import AtLeast, day, place, references, region
from kha.serial.shapes import Shape, accepts
from kha.serial.syntax import Tree
from kha.sources import Confidence


class TrainingsFormat(StrEnum):
    """The formats of registers of trainings.

    .. versionadded:: 0.1
    """

    V1 = "kha.trainings/1"


# Every key of these tables may be missing here: what must be there is checked with everything else.


@frozen(kw_only=True)
class TopicsDocument:
    """What a training or session was about, as a register writes it."""

    provisions: tuple[Provision, ...] = ()
    principles: tuple[Principle, ...] = ()
    groups: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@frozen(kw_only=True)
class SessionDocument:
    """A part of a training as a register writes it."""

    title: str | None = None
    day: dt.date | None = None
    topics: TopicsDocument = TopicsDocument()
    speakers: tuple[Speaker, ...] = ()


@frozen(kw_only=True)
class ParticipantsDocument:
    """Participants as a register writes them."""

    number: int = 1
    role: Role = Role.PARTICIPANT
    mode: Mode | None = None
    region: Place | None = None
    agency: str | None = None
    profession: Profession | None = None
    echelon: Echelon | None = None
    certified: int | None = None
    identifier: str | None = None


@frozen(kw_only=True)
class TrainingDocument:
    """A training as a register writes it."""

    key: str | None = None
    title: str | None = None
    starts: dt.date | None = None
    ends: dt.date | None = None
    host: str | None = None
    mode: Mode | None = None
    venue: str | None = None
    region: Region | None = None
    topics: TopicsDocument = TopicsDocument()
    sessions: tuple[SessionDocument, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    purposes: tuple[str, ...] = ()
    participants: tuple[ParticipantsDocument, ...] = ()
    confidence: Confidence = Confidence.D
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None


@frozen(kw_only=True)
class StaffDocument:
    """A number of staff as a register writes it."""

    region: Region | None = None
    profession: Profession | None = None
    year: int | None = None
    number: int | None = None
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True)
class TrainingsDocument:
    """The document of a register."""

    format: TrainingsFormat | None = None
    edition: str | None = None
    note: str | None = None
    trainings: tuple[TrainingDocument, ...] = ()
    staff: tuple[StaffDocument, ...] = ()


LISTS = frozenset({"trainings", "sessions", "participants", "staff"})
"""The lists of tables that keep their places where something in them cannot be read."""


@cache
def trainings_converter() -> DocumentConverter:
    """Make the converter that structures a `TrainingsDocument`."""
    converter = strict_converter()
    converter.register_structure_hook(dt.date, lambda value, _type: day(value))
    texts, evidence = ListOf(converter, str), ListOf(converter, Evidence)
    table(converter, Evidence, url=web_address)
    table(converter, Speaker)
    speakers = ListOf(converter, Speaker)
    principles = ListOf(converter, Principle)
    table(converter, TopicsDocument, provisions=references, principles=principles, groups=texts, subjects=texts)
    table(converter, SessionDocument, speakers=speakers)
    table(converter, ParticipantsDocument, number=AtLeast(1), certified=AtLeast(0), region=place, mode=took_part)
    table(
        converter,
        TrainingDocument,
        key=slug,
        region=region,
        sessions=ListOf(converter, SessionDocument),
        speakers=speakers,
        purposes=texts,
        participants=ListOf(converter, ParticipantsDocument),
        evidence=evidence,
    )
    table(converter, StaffDocument, region=region, year=year, number=AtLeast(1), evidence=evidence)
    trainings, staff = ListOf(converter, TrainingDocument), ListOf(converter, StaffDocument)
    table(converter, TrainingsDocument, trainings=trainings, staff=staff)
    return converter


@accepts(Shape(schema={"enum": [Mode.LURING.value, Mode.DARING.value]}))
def took_part(value: Tree) -> Mode:
    """Take how somebody took part: in person or online."""
    name = tidy_text(value)
    ways = {mode.value: mode for mode in (Mode.LURING, Mode.DARING)}
    if name not in ways:
        raise MismatchError(ProblemCode.UNKNOWN_VALUE, found=name, allowed=", ".join(ways))
    return ways[name]
