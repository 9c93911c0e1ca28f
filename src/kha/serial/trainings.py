"""Registers of trainings as documents: read them, whole or with every problem at once, and write them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cattrs import BaseValidationError

from kha.capacity import Participants, Register, Session, Staff, Training, TrainingTopics
from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.kla import EDITIONS, Edition, Group
from kha.serial.edition_build import required
from kha.serial.edition_checks import writer
from kha.serial.problems import MismatchError, problems_of
from kha.serial.salvage import Told, place_of, readable
from kha.serial.syntax import Syntax, Tree, syntax_of
from kha.serial.training_checks import RegisterCheck
from kha.serial.training_records import (
    LISTS,
    ParticipantsDocument,
    StaffDocument,
    TopicsDocument,
    TrainingDocument,
    TrainingsDocument,
    TrainingsFormat,
    trainings_converter,
)
from kha.serial.versions import read_tree

_EXAMPLES: dict[str, Tree] = {
    "format": TrainingsFormat.V1.value,
    "key": "bimtek_2025",
    "title": "Bimtek Konvensi Hak Anak 2025",
    "starts": "2025-09-10",
    "ends": "2025-09-11",
    "host": "Dinas PPPA",
    "institution": "Kementerian PPPA",
    "region": "Kota Palangka Raya",
    "profession": "education",
    "year": 2025,
    "number": 40,
}


def read_trainings(path: str | Path, *, editions: Sequence[Edition] = EDITIONS) -> Register:
    """Read a register of trainings: JSON if the file's name ends in ``.json``, else TOML.

    >>> from kha import serial
    >>> register = serial.read_trainings("examples/bimtek-kha-kalteng-2025.toml")
    >>> register.trainings[0].count()
    475

    Args:
        path: the file.
        editions: the editions whose clusters a register may name.

    Raises:
        OSError: if the file cannot be read.
        InvalidDocumentError: if it cannot be used; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """
    return parse_trainings(Path(path).read_bytes(), syntax_of(path), editions=editions)


def parse_trainings(data: bytes | str, syntax: Syntax, *, editions: Sequence[Edition] = EDITIONS) -> Register:
    """Read a register of trainings from memory.

    Raises:
        InvalidDocumentError: if it cannot be used; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """
    tree, repeated = read_tree(data, syntax, TrainingsFormat.V1)
    return register_of(tree, syntax, repeated, editions)


def register_of(
    tree: Tree, syntax: Syntax, found: Sequence[Problem], editions: Sequence[Edition] = EDITIONS
) -> Register:
    """Make a register of a document's tree, in which some problems may have been found already.

    Raises:
        InvalidDocumentError: if there are problems.
    """
    converter = trainings_converter()
    problems = list(found)
    try:
        document = converter.structure(tree, TrainingsDocument)
    except (BaseValidationError, MismatchError) as error:
        problems += problems_of(error, syntax, _EXAMPLES)
        if not isinstance(tree, dict):
            raise InvalidDocumentError(problems) from None
        document = converter.structure(readable(tree, "$", Told(problems), LISTS), TrainingsDocument)
    edition = next((edition for edition in editions if edition.key == document.edition), None)
    if document.edition is not None and edition is None:
        allowed = ", ".join(edition.key for edition in editions)
        problems.append(Problem.of(ProblemCode.UNKNOWN_VALUE, "$.edition", found=document.edition, allowed=allowed))
    told, write = Told(problems), writer(_EXAMPLES, syntax)
    problems += RegisterCheck(document, edition=edition, told=told, write=write).problems()
    if problems:
        raise InvalidDocumentError(sorted(problems, key=place_of))
    return _Builder(edition).register(document)


class _Builder:
    """Builds a register from a document without problems."""

    def __init__(self, edition: Edition | None) -> None:
        self.edition = edition
        self.groups: dict[str, Group] = {} if edition is None else {group.key: group for group in edition.groups}

    def register(self, document: TrainingsDocument) -> Register:
        return Register(
            trainings=tuple(self._training(training) for training in document.trainings),
            staff=tuple(_staff(line) for line in document.staff),
            edition=self.edition,
            note=document.note,
        )

    def _training(self, said: TrainingDocument) -> Training:
        return Training(
            key=required(said.key),
            title=required(said.title),
            starts=required(said.starts),
            ends=required(said.ends),
            host=required(said.host),
            mode=said.mode,
            venue=said.venue,
            region=said.region,
            topics=self._topics(said.topics),
            sessions=tuple(
                Session(
                    title=required(session.title),
                    day=session.day,
                    topics=self._topics(session.topics),
                    speakers=session.speakers,
                )
                for session in said.sessions
            ),
            speakers=said.speakers,
            purposes=said.purposes,
            participants=tuple(_participants(line) for line in said.participants),
            confidence=said.confidence,
            evidence=said.evidence,
            note=said.note,
        )

    def _topics(self, said: TopicsDocument) -> TrainingTopics:
        return TrainingTopics(
            provisions=said.provisions,
            principles=said.principles,
            groups=tuple(self.groups[key] for key in said.groups),
            subjects=said.subjects,
        )


def _participants(said: ParticipantsDocument) -> Participants:
    return Participants(
        number=said.number,
        role=said.role,
        mode=said.mode,
        region=said.region,
        agency=said.agency,
        profession=said.profession,
        echelon=said.echelon,
        certified=said.certified,
        identifier=said.identifier,
    )


def _staff(said: StaffDocument) -> Staff:
    return Staff(
        region=required(said.region),
        profession=required(said.profession),
        year=required(said.year),
        number=required(said.number),
        evidence=said.evidence,
    )
