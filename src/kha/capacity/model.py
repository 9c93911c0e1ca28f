"""Trainings on the Convention: what they were about, and who took part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
import datetime as dt
from typing import TypeAlias

from attrs import Attribute, field, frozen

from kha.capacity.kinds import Echelon, Mode, Profession, Role
from kha.crc import Principle, Provision, Topic, general_principle
from kha.crc.provision import in_order
from kha.kla import Group
from kha.regions import Province, Region
from kha.scoring import Evidence
from kha.sources import Citation, Confidence, Provenance, Source
from kha.text import Text

Place: TypeAlias = Region | Province
"""Where somebody works: a regency or city; a province where no more than that is known.

.. versionadded:: 0.1
"""


def one_or_more(_instance: object, attribute: Attribute[int], value: int) -> None:
    """Refuse a number of people below one."""
    if value < 1:
        message = f"{attribute.name} must be 1 or more, not {value}: leave out what there is none of."
        raise ValueError(message)


@frozen(kw_only=True)
class TrainingTopics(Topic):
    """What a training, or one session of it, was about.

    As a `kha.crc.Topic` it leads to the articles, general comments and laws that concern the same provisions.

    Attributes:
        provisions: provisions of the Convention; kept in its order, each once.
        principles: general principles.
        groups: groups of an edition of the KLA evaluation.
        subjects: anything else, in the organiser's words.

    .. versionadded:: 0.1
    """

    provisions: tuple[Provision, ...] = field(default=(), converter=in_order)
    principles: tuple[Principle, ...] = ()
    groups: tuple[Group, ...] = ()
    subjects: tuple[str, ...] = ()

    def _concerned(self) -> tuple[Provision, ...]:
        of_principles = (p for principle in self.principles for p in general_principle(principle).provisions)
        of_groups = (p for group in self.groups for p in group.provisions)
        return tuple(dict.fromkeys((*self.provisions, *of_principles, *of_groups)))


@frozen(kw_only=True)
class Speaker:
    """An institution that spoke at a training; the name of a person is not needed.

    Attributes:
        institution: which one.
        mode: how it took part, if known.

    .. versionadded:: 0.1
    """

    institution: str
    mode: Mode | None = None


@frozen(kw_only=True)
class Session:
    """A part of a training with topics of its own.

    Attributes:
        title: what it was called.
        day: on which day, if known.
        topics: what it was about.
        speakers: which institutions spoke.

    .. versionadded:: 0.1
    """

    title: str
    day: dt.date | None = None
    topics: TrainingTopics = TrainingTopics()
    speakers: tuple[Speaker, ...] = ()


@frozen(kw_only=True)
class Participants:
    """People who took part in a training and have all of this in common; or one of them, by an identifier.

    What is not known is ``None``: no name, and no split that nobody published, is needed.

    Attributes:
        number: how many, 1 or more.
        role: what they did; only participants count as trained.
        mode: whether they came in person or online.
        region: where they work: a regency or city; a province where no more than that is known.
        agency: for whom they work.
        profession: for which service they work.
        echelon: the echelon of officials.
        certified: how many of them received a certificate.
        identifier: something that stands for one person in all trainings, so that nobody is counted twice; no name.

    Raises:
        ValueError: if the number is less than 1, more are certified than took part, an identifier stands for several
            people, or the mode is hybrid.

    .. versionadded:: 0.1
    """

    number: int = field(default=1, validator=one_or_more)
    role: Role = Role.PARTICIPANT
    mode: Mode | None = None
    region: Place | None = None
    agency: str | None = None
    profession: Profession | None = None
    echelon: Echelon | None = None
    certified: int | None = None
    identifier: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.certified is not None and not 0 <= self.certified <= self.number:
            message = f"certified must be from 0 to {self.number}, the number of participants, not {self.certified}."
            raise ValueError(message)
        if self.identifier is not None and self.number != 1:
            message = f"An identifier stands for one person, not for {self.number}: leave it out, or write number=1."
            raise ValueError(message)
        if self.mode is Mode.HYBRID:
            message = "Participants take part in person or online: give each a line of its own."
            raise ValueError(message)


@frozen(kw_only=True)
class Training:
    """A training on the Convention (Bimtek, pelatihan KHA).

    Attributes:
        key: its name in a register, unique there.
        title: what it was called.
        starts: its first day.
        ends: its last day.
        host: who held it.
        mode: in person, online, or both.
        venue: the building or room.
        region: the regency or city it was held in.
        topics: what it was about as a whole.
        sessions: its parts, if known.
        speakers: which institutions spoke, if it is not known in which session.
        purposes: what it was for, in the organiser's words.
        participants: who took part, split as far as is known.
        confidence: how well all this is known; only grade ``D`` needs no evidence.
        evidence: what it rests on.
        note: a remark to be kept with it.

    Raises:
        ValueError: if it ends before it starts, a session is on another day, somebody took part in a way it was not
            held, an identifier stands twice, or its grade has no evidence.

    .. versionadded:: 0.1
    """

    key: str
    title: str
    starts: dt.date
    ends: dt.date
    host: str
    mode: Mode | None = None
    venue: str | None = None
    region: Region | None = None
    topics: TrainingTopics = TrainingTopics()
    sessions: tuple[Session, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    purposes: tuple[str, ...] = ()
    participants: tuple[Participants, ...] = ()
    confidence: Confidence = Confidence.D
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.ends < self.starts:
            message = f"{self.key} ends on {self.ends}, before it starts on {self.starts}."
            raise ValueError(message)
        if any(session.day is not None and not self.starts <= session.day <= self.ends for session in self.sessions):
            message = f"A session of {self.key} must be on a day from {self.starts} to {self.ends}."
            raise ValueError(message)
        if any(not fits(self.mode, line.mode) for line in self.participants):
            message = f"{self.key} was held {self.mode}: nobody can have taken part otherwise."
            raise ValueError(message)
        if self.confidence is not Confidence.D and not self.evidence:
            message = f"{self.key} has the grade {self.confidence}: give its evidence, or grade D."
            raise ValueError(message)
        repeated = twice(line.identifier for line in self.participants if line.identifier is not None)
        if repeated:
            message = f"Each identifier stands once in a training; {self.key} repeats {', '.join(repeated)}."
            raise ValueError(message)

    @property
    def year(self) -> int:
        """The year it started in, which its figures count for."""
        return self.starts.year

    @property
    def provenance(self) -> Provenance:
        """Its grade, and its evidence as citations."""
        sources = (
            Source(key=f"training:{self.key}:{number}", title=Text(id=e.title, en=e.title), url=e.url)
            for number, e in enumerate(self.evidence, 1)
        )
        return Provenance(confidence=self.confidence, citations=tuple(Citation(source=source) for source in sources))

    @property
    def covered(self) -> TrainingTopics:
        """Everything it was about, its own topics and those of its sessions."""
        parts = (self.topics, *(session.topics for session in self.sessions))
        return TrainingTopics(
            provisions=tuple(sorted({p for part in parts for p in part.provisions})),
            principles=tuple(p for p in Principle if any(p in part.principles for part in parts)),
            groups=tuple(dict.fromkeys(group for part in parts for group in part.groups)),
            subjects=tuple(dict.fromkeys(subject for part in parts for subject in part.subjects)),
        )

    @property
    def institutions(self) -> tuple[str, ...]:
        """The institutions that spoke, each once."""
        sessions = (speaker for session in self.sessions for speaker in session.speakers)
        return tuple(dict.fromkeys(speaker.institution for speaker in (*self.speakers, *sessions)))

    def count(self, role: Role = Role.PARTICIPANT) -> int:
        """Count who took part in one role."""
        return sum(line.number for line in self.participants if line.role is role)


def twice(names: Iterable[str]) -> list[str]:
    """Name what stands more than once."""
    return [name for name, times in Counter(names).items() if times > 1]


def fits(held: Mode | None, took_part: Mode | None) -> bool:
    """Tell whether somebody can have taken part so in a training held so."""
    return held in {None, Mode.HYBRID, took_part} or took_part is None
