"""Whether a register of trainings is whole: everything that is missing, stands twice or does not agree, at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
import datetime as dt

from kha.capacity.model import fits
from kha.errors import Problem, ProblemCode
from kha.kla import Edition
from kha.scoring.check import unknown_item
from kha.serial.syntax import step
from kha.serial.training_records import TopicsDocument, TrainingDocument, TrainingsDocument
from kha.sources import Confidence

REQUIRED = ("format",)
REQUIRED_OF_TRAINING = ("key", "title", "starts", "ends", "host")
REQUIRED_OF_SESSION = ("title",)
REQUIRED_OF_STAFF = ("region", "profession", "year", "number")


class RegisterCheck:
    """Checks what could be read of a register.

    Args:
        document: what could be read.
        edition: the edition it names, if it names one that is known.
        told: tells whether a path, or what is above or beneath it, has a problem already.
        write: writes the example of a key as the document would.
    """

    def __init__(
        self,
        document: TrainingsDocument,
        *,
        edition: Edition | None,
        told: Callable[[str], bool],
        write: Callable[[str], str],
    ) -> None:
        self.document = document
        self.edition = edition
        self.told = told
        self.write = write

    def problems(self) -> Iterator[Problem]:
        """List every problem."""
        yield from self._missing("$", self.document, REQUIRED)
        keys: dict[str, str] = {}
        for index, training in enumerate(self.document.trainings):
            path = step("$.trainings", index)
            yield from self._missing(path, training, REQUIRED_OF_TRAINING)
            yield from _repeated(keys, training.key, step(path, "key"))
            yield from self._training(path, training)
        yield from self._staff()

    def _missing(self, path: str, record: object, required: tuple[str, ...]) -> Iterator[Problem]:
        for key in required:
            if getattr(record, key) is None and not self.told(step(path, key)):
                yield Problem.of(ProblemCode.MISSING_KEY, path, key=key, example=self.write(key))

    def _training(self, path: str, training: TrainingDocument) -> Iterator[Problem]:
        if training.starts is not None and training.ends is not None and training.ends < training.starts:
            yield _outside(step(path, "ends"), training.ends, training.starts, training.ends)
        if training.confidence is not Confidence.D and not training.evidence and not self.told(step(path, "evidence")):
            grade = training.confidence.value
            yield Problem.of(ProblemCode.NO_EVIDENCE, step(path, "confidence"), grade=grade)
        yield from self._topics(step(path, "topics"), training.topics)
        for index, session in enumerate(training.sessions):
            place = step(step(path, "sessions"), index)
            yield from self._missing(place, session, REQUIRED_OF_SESSION)
            yield from self._topics(step(place, "topics"), session.topics)
            starts, ends = training.starts, training.ends
            if starts is None or ends is None or session.day is None or ends < starts:
                continue
            if not starts <= session.day <= ends:
                yield _outside(step(place, "day"), session.day, starts, ends)
        yield from _participants(step(path, "participants"), training)

    def _topics(self, path: str, topics: TopicsDocument) -> Iterator[Problem]:
        if not topics.groups or self.told("$.edition"):
            return
        if self.edition is None:
            yield Problem.of(ProblemCode.NO_EDITION, step(path, "groups"))
            return
        groups = {group.key for group in self.edition.groups}
        for index, key in enumerate(topics.groups):
            if key not in groups:
                yield unknown_item(step(step(path, "groups"), index), key, self.edition)

    def _staff(self) -> Iterator[Problem]:
        cells: dict[str, str] = {}
        for index, line in enumerate(self.document.staff):
            path = step("$.staff", index)
            yield from self._missing(path, line, REQUIRED_OF_STAFF)
            if line.region is not None and line.profession is not None and line.year is not None:
                name = f"{line.region.code}, {line.profession.value}, {line.year}"
                yield from _repeated(cells, name, path)


def _participants(path: str, training: TrainingDocument) -> Iterator[Problem]:
    people: dict[str, str] = {}
    for index, line in enumerate(training.participants):
        place = step(path, index)
        if line.certified is not None and line.certified > line.number:
            certified, number = str(line.certified), str(line.number)
            yield Problem.of(ProblemCode.MORE_CERTIFIED, step(place, "certified"), certified=certified, number=number)
        if line.identifier is not None and line.number != 1:
            number = str(line.number)
            yield Problem.of(
                ProblemCode.ONE_PERSON, step(place, "identifier"), identifier=line.identifier, number=number
            )
        if line.mode is not None and training.mode is not None and not fits(training.mode, line.mode):
            held = training.mode.label
            yield Problem.of(ProblemCode.MODE_DISAGREES, step(place, "mode"), found=line.mode.label, held=held)
        yield from _repeated(people, line.identifier, step(place, "identifier"))


def _outside(path: str, day: dt.date, starts: dt.date, ends: dt.date) -> Problem:
    code = ProblemCode.DAYS_DISAGREE
    return Problem.of(code, path, day=day.isoformat(), starts=starts.isoformat(), ends=ends.isoformat())


def _repeated(taken: dict[str, str], key: str | None, path: str) -> Iterator[Problem]:
    """Say that something stands a second time; remember where it stood first."""
    if key is not None and key in taken:
        yield Problem.of(ProblemCode.DUPLICATE_ITEM, path, key=key, first=taken[key])
    elif key is not None:
        taken[key] = path
