"""Whether a list of programmes is whole: everything that is missing, stands twice or does not agree, at once."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator

from kha.errors import Problem, ProblemCode
from kha.kla import Edition
from kha.scoring.check import unknown_item
from kha.serial.programme_records import ProgrammeDocument, ProgrammesDocument
from kha.serial.syntax import step

REQUIRED = ("format", "edition", "title")
REQUIRED_OF_PROGRAMME = ("key", "title", "kind", "agency", "years")
REQUIRED_OF_CHECK = ("principle", "considered")


class ProgrammesCheck:
    """Checks what could be read of a list of programmes.

    Args:
        document: what could be read.
        told: tells whether a path, or what is above or beneath it, has a problem already.
        write: writes the example of a key as the document would.
    """

    def __init__(
        self, document: ProgrammesDocument, *, told: Callable[[str], bool], write: Callable[[str], str]
    ) -> None:
        self.document = document
        self.told = told
        self.write = write

    def problems(self) -> Iterator[Problem]:
        """List every problem."""
        yield from self._missing("$", self.document, REQUIRED)
        keys: dict[str, str] = {}
        for index, programme in enumerate(self.document.programmes):
            path = step("$.programmes", index)
            yield from self._missing(path, programme, REQUIRED_OF_PROGRAMME)
            if programme.key is not None:
                if programme.key in keys:
                    first = keys[programme.key]
                    yield Problem.of(ProblemCode.DUPLICATE_ITEM, step(path, "key"), key=programme.key, first=first)
                keys.setdefault(programme.key, step(path, "key"))
            yield from self._programme(path, programme)

    def _missing(self, path: str, record: object, required: tuple[str, ...]) -> Iterator[Problem]:
        for key in required:
            if getattr(record, key) is None and not self.told(step(path, key)):
                yield Problem.of(ProblemCode.MISSING_KEY, path, key=key, example=self.write(key))

    def _programme(self, path: str, programme: ProgrammeDocument) -> Iterator[Problem]:
        if programme.years is not None:
            for budget in programme.budget:
                if budget.year not in programme.years:
                    years = ", ".join(str(year) for year in programme.years)
                    place = step(step(path, "budget"), str(budget.year))
                    yield Problem.of(ProblemCode.YEAR_NOT_PLANNED, place, found=str(budget.year), years=years)
        edition = self.document.edition
        if edition is not None:
            indicators = {indicator.key for indicator in edition.indicators}
            groups = {group.key for group in edition.groups}
            yield from _unknown(step(path, "indicators"), programme.indicators, indicators, edition)
            yield from _unknown(step(path, "groups"), programme.groups, groups, edition)
        for name in ("principles", "indicators", "groups"):
            yield from _repeated(step(path, name), getattr(programme, name))
        principles = [check.principle for check in programme.checks]
        for index, check in enumerate(programme.checks):
            place = step(step(path, "checks"), index)
            yield from self._missing(place, check, REQUIRED_OF_CHECK)
            if check.principle is not None and check.principle in principles[:index]:
                first = step(step(path, "checks"), principles.index(check.principle))
                yield Problem.of(ProblemCode.DUPLICATE_ITEM, place, key=check.principle.value, first=first)


def _unknown(path: str, keys: Iterable[str], known: Container[str], edition: Edition) -> Iterator[Problem]:
    for index, key in enumerate(keys):
        if key not in known:
            yield unknown_item(step(path, index), key, edition)


def _repeated(path: str, keys: tuple[str, ...]) -> Iterator[Problem]:
    for index, key in enumerate(keys):
        if key in keys[:index]:
            first = step(path, keys.index(key))
            yield Problem.of(ProblemCode.DUPLICATE_ITEM, step(path, index), key=key, first=first)
