"""Registers of trainings written as documents, which can be read again."""

from __future__ import annotations

from collections.abc import Iterable
import json
from pathlib import Path
from typing import cast

from kha.capacity import Participants, Place, Register, Role, Speaker, Staff, Training, TrainingTopics
from kha.crc import ReferenceStyle, format_provisions
from kha.regions import Province
from kha.scoring import Evidence
from kha.serial.packing import Writable
from kha.serial.scores import Json
from kha.serial.syntax import Syntax, dump_tree, syntax_of
from kha.serial.training_records import TrainingsFormat
from kha.sources import Confidence


def write_trainings(register: Register, path: str | Path) -> None:
    """Write a register into a file: JSON, MessagePack or TOML, as `read_trainings` reads that name.

    Raises:
        OSError: if the file cannot be written.
        MissingExtraError: for TOML and MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    Path(path).write_bytes(dump_trainings(register, syntax_of(path)))


def dump_trainings(register: Register, syntax: Syntax) -> bytes:
    """Write a register as a document in memory, which `parse_trainings` reads back as the same register.

    >>> from kha import Syntax
    >>> from kha.serial import dump_trainings, parse_trainings, read_trainings
    >>> register = read_trainings("examples/bimtek-kha-kalteng-2025.toml")
    >>> parse_trainings(dump_trainings(register, Syntax.TOML), Syntax.TOML) == register
    True

    Raises:
        MissingExtraError: for TOML and MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    return dump_tree(cast("dict[str, Writable]", trainings_document(register)), syntax)


def trainings_json(register: Register) -> str:
    """Write a register as the JSON text of a document, which `parse_trainings` reads back as the same register.

    .. versionadded:: 0.1
    """
    return json.dumps(trainings_document(register), ensure_ascii=False, indent=2)


def trainings_document(register: Register) -> dict[str, Json]:
    """Give a register as plain JSON values, in the format of documents. What is not known is left out.

    .. versionadded:: 0.1
    """
    return known(
        format=TrainingsFormat.V1.value,
        edition=None if register.edition is None else register.edition.key,
        note=register.note,
        trainings=[_training(training) for training in register.trainings],
        staff=[_staff(line) for line in register.staff],
    )


def known(**values: Json) -> dict[str, Json]:
    """Leave out what is not known."""
    return {key: value for key, value in values.items() if value not in (None, [], {})}


def _training(training: Training) -> dict[str, Json]:
    return known(
        key=training.key,
        title=training.title,
        starts=training.starts.isoformat(),
        ends=training.ends.isoformat(),
        host=training.host,
        mode=None if training.mode is None else training.mode.value,
        venue=training.venue,
        region=None if training.region is None else training.region.code,
        topics=_topics(training.topics),
        sessions=[
            known(
                title=session.title,
                day=None if session.day is None else session.day.isoformat(),
                topics=_topics(session.topics),
                speakers=[_speaker(speaker) for speaker in session.speakers],
            )
            for session in training.sessions
        ],
        speakers=[_speaker(speaker) for speaker in training.speakers],
        purposes=[*training.purposes],
        participants=[_participants(line) for line in training.participants],
        confidence=None if training.confidence is Confidence.D else training.confidence.value,
        evidence=evidence_out(training.evidence),
        note=training.note,
    )


def _topics(topics: TrainingTopics) -> dict[str, Json]:
    short = format_provisions(topics.provisions, ReferenceStyle.SHORT) if topics.provisions else None
    return known(
        provisions=short,
        principles=[principle.value for principle in topics.principles],
        groups=[cluster.key for cluster in topics.groups],
        subjects=[*topics.subjects],
    )


def _speaker(speaker: Speaker) -> dict[str, Json]:
    return known(institution=speaker.institution, mode=None if speaker.mode is None else speaker.mode.value)


def _participants(line: Participants) -> dict[str, Json]:
    return known(
        number=line.number,
        role=None if line.role is Role.PARTICIPANT else line.role.value,
        mode=None if line.mode is None else line.mode.value,
        region=_place(line.region),
        agency=line.agency,
        profession=None if line.profession is None else line.profession.value,
        echelon=None if line.echelon is None else line.echelon.value,
        certified=line.certified,
        identifier=line.identifier,
    )


def _place(place: Place | None) -> str | None:
    if isinstance(place, Province):
        return f"Provinsi {place.name}"
    return None if place is None else place.code


def _staff(line: Staff) -> dict[str, Json]:
    return known(
        region=line.region.code,
        profession=line.profession.value,
        year=line.year,
        number=line.number,
        evidence=evidence_out(line.evidence),
    )


def evidence_out(evidence: Iterable[Evidence]) -> list[Json]:
    """Give pieces of evidence as plain JSON values."""
    return [known(title=piece.title, url=piece.url) for piece in evidence]
