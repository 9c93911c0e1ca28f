"""A spreadsheet of participants as a register: a row for some people or for one, all problems with row and column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast
import unicodedata

import attrs

from kha.capacity import Echelon, Mode, Profession, Register, Role
from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.serial.syntax import Syntax, Tree, step
from kha.serial.tables import CellProblem, Row, Sheet, column_name, parse_sheet
from kha.serial.training_records import TrainingsFormat
from kha.serial.trainings import register_of
from kha.text import Text

OF_TRAINING: Mapping[str, str] = {
    "key": "key",
    "title": "title",
    "starts": "starts",
    "ends": "ends",
    "host": "host",
    "held": "mode",
    "venue": "venue",
    "location": "region",
    "provisions": "topics",
}
"""The columns that say which training it was, and the keys of a document they become."""

OF_PARTICIPANTS = ("number", "role", "mode", "region", "agency", "profession", "echelon", "certified", "identifier")
REQUIRED: Mapping[str, str] = {
    "key": "bimtek_2025",
    "title": "Bimtek Konvensi Hak Anak 2025",
    "starts": "2025-09-10",
    "ends": "2025-09-11",
    "host": "Dinas PPPA",
}
WORDS: Mapping[str, tuple[Mode | Role | Profession | Echelon, ...]] = {
    "held": tuple(Mode),
    "role": tuple(Role),
    "mode": (Mode.LURING, Mode.DARING),
    "profession": tuple(Profession),
    "echelon": tuple(Echelon),
}
NUMBERS = ("number", "certified")


@attrs.frozen(kw_only=True)
class TrainingsImport:
    """What became of a spreadsheet of participants: a register if all of it can be used, else every problem.

    Nothing is taken over in part: what is wrong is mended in the spreadsheet, and read again.

    Attributes:
        rows: how many rows it has beneath the header, blank ones left out.
        blank: how many rows are blank.
        problems: everything wrong with it, row by row.

    .. versionadded:: 0.1
    """

    rows: int
    blank: int
    problems: tuple[CellProblem, ...]
    _register: Register | None = attrs.field(default=None, repr=False, alias="register")

    @property
    def bad_rows(self) -> tuple[int, ...]:
        """The rows that have a problem, by number; the header is row 1."""
        return tuple(sorted({problem.row for problem in self.problems}))

    @property
    def register(self) -> Register:
        """The register.

        Raises:
            InvalidDocumentError: if there are problems; the path of each is its cell.
        """
        if self._register is None:
            raise InvalidDocumentError(problem.problem for problem in self.problems)
        return self._register


def import_trainings(path: str | Path) -> TrainingsImport:
    """Read a spreadsheet of participants that was saved as CSV in UTF-8.

    The first row names the columns, in Indonesian or in English. Rows with the same key belong to one training. Without
    a column for their number, or with an identifier, a row is one person.

    Raises:
        OSError: if the file cannot be read.

    .. versionadded:: 0.1
    """
    return parse_trainings_csv(Path(path).read_bytes())


def parse_trainings_csv(data: bytes | str) -> TrainingsImport:
    """Read a spreadsheet of participants from memory.

    >>> from kha import serial
    >>> found = serial.parse_trainings_csv(
    ...     '''
    ... kode;kegiatan;mulai;selesai;penyelenggara;jumlah;wilayah;profesi
    ... bimtek_2025;Bimtek KHA;2025-09-10;2025-09-11;Dinas PPPA;12;Kab. Kotim;tenaga pendidikan
    ... bimtek_2025;;;;;7;Kotta Waringin;tenaga kesehatan
    ... '''.strip()
    ... )
    >>> [(problem.row, problem.column, problem.cell, problem.code.value) for problem in found.problems]
    [(3, 'wilayah', 'G3', 'unknown-region')]

    .. versionadded:: 0.1
    """
    try:
        sheet = parse_sheet(data, (*OF_TRAINING, *OF_PARTICIPANTS), tuple(REQUIRED))
    except InvalidDocumentError as error:
        whole = (CellProblem(row=1, column=None, cell=p.path, code=p.code, text=p.text) for p in error.problems)
        return TrainingsImport(rows=0, blank=0, problems=tuple(whole))
    return _Reader(sheet).read()


class _Reader:
    """Turns rows into the tree of a register's document, and remembers which cell each of its values comes from."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.problems: list[CellProblem] = list(sheet.problems)
        self.told: list[Problem] = []  # the same, with paths in the tree, so that nothing is said twice
        self.trainings: list[dict[str, Tree]] = []
        self.places: dict[str, tuple[int, str]] = {}
        self.first: dict[str, tuple[int, Row]] = {}
        self.people: dict[tuple[int, str], Row] = {}

    def read(self) -> TrainingsImport:
        for row in self.sheet.rows:
            self._participants(row, self._training(row))
        register: Register | None = None
        tree: Tree = {"format": TrainingsFormat.V1.value, "trainings": [*self.trainings]}
        try:
            register = register_of(tree, Syntax.TOML, self.told)
        except InvalidDocumentError as error:
            self.problems += [self._in_cell(problem) for problem in error.problems if problem not in self.told]
        return TrainingsImport(
            rows=len(self.sheet.rows) + sum(p.code is ProblemCode.ROW_WIDTH for p in self.sheet.problems),
            blank=self.sheet.blank,
            problems=tuple(sorted(self.problems, key=lambda p: (p.row, len(p.cell), p.cell))),
            register=None if self.problems else register,
        )

    def _training(self, row: Row) -> int:
        """Give the place of a row's training, which the first row with its key describes."""
        key = row.cells.get("key")
        if key is not None and key in self.first:
            index, first = self.first[key]
            self._compare(row, first)
            return index
        index = len(self.trainings)
        path = step("$.trainings", index)
        training: dict[str, Tree] = {"participants": []}
        self.trainings.append(training)
        for field, name in OF_TRAINING.items():
            value = self._value(row, field, step(path, name))
            if value is not None:
                training[name] = {"provisions": value} if field == "provisions" else value
        for field, example in REQUIRED.items():
            if field not in row.cells:
                problem = Problem.of(
                    ProblemCode.EMPTY_CELL, step(path, field), column=column_name(field), example=example
                )
                self.told.append(problem)
                if field in self.sheet.fields:  # a missing column is told of already
                    self.problems.append(self.sheet.at(row.number, field, problem.code, problem.text))
        if key is not None:
            self.first[key] = (index, row)
        return index

    def _compare(self, row: Row, first: Row) -> None:
        """Refuse a row that says something else of its training than the first one; what it leaves blank agrees."""
        for field in OF_TRAINING:
            found, said = row.cells.get(field), first.cells.get(field)
            if found is not None and found != said:
                cell = self.sheet.at(first.number, field, ProblemCode.ROW_DISAGREES, column_name(field)).cell
                text = Problem.of(ProblemCode.ROW_DISAGREES, "", found=found, first=said or "", cell=cell).text
                self.problems.append(self.sheet.at(row.number, field, ProblemCode.ROW_DISAGREES, text))

    def _participants(self, row: Row, index: int) -> None:
        lines = cast("list[Tree]", self.trainings[index]["participants"])
        path = step(step(step("$.trainings", index), "participants"), len(lines))
        line: dict[str, Tree] = {}
        for field in OF_PARTICIPANTS:
            value = self._value(row, field, step(path, field))
            if value is not None:
                line[field] = value
        lines.append(line)
        identifier = row.cells.get("identifier")
        if identifier is None and "number" not in row.cells and "number" in self.sheet.fields:
            text = Problem.of(ProblemCode.EMPTY_CELL, "", column=column_name("number"), example="40").text
            self.problems.append(self.sheet.at(row.number, "number", ProblemCode.EMPTY_CELL, text))
        if identifier is not None and (index, identifier) in self.people:
            before = self.people[index, identifier].number
            first = self.sheet.at(before, "identifier", ProblemCode.DUPLICATE_ITEM, column_name("identifier")).cell
            text = Problem.of(ProblemCode.DUPLICATE_ITEM, "", key=identifier, first=first).text
            self.problems.append(self.sheet.at(row.number, "identifier", ProblemCode.DUPLICATE_ITEM, text))
            del line["identifier"]
        elif identifier is not None:
            self.people[index, identifier] = row

    def _value(self, row: Row, field: str, path: str) -> Tree:
        """Give what a cell says as a document would; ``None`` for a blank one, and for one with an unknown word."""
        self.places[path] = (row.number, field)
        words = row.cells.get(field)
        if words is None:
            return None
        if field in NUMBERS and words.isascii() and words.isdigit():
            return int(words)
        if field not in WORDS:
            return unicodedata.normalize("NFC", words)
        member = next((member for member in WORDS[field] if words.casefold() in _names(member)), None)
        if member is None:
            allowed = _listed(member.label for member in WORDS[field])
            problem = Problem.of(ProblemCode.UNKNOWN_VALUE, path, found=words, allowed=allowed)
            self.told.append(problem)
            self.problems.append(self.sheet.at(row.number, field, problem.code, problem.text))
            return None
        return member.value

    def _in_cell(self, problem: Problem) -> CellProblem:
        """Say where in the spreadsheet a problem of the tree is: in the cell of the longest path that leads there."""
        leads = [
            path for path in self.places if problem.path == path or problem.path.startswith((f"{path}.", f"{path}["))
        ]
        row, field = self.places[max(leads, key=len)]
        return self.sheet.at(row, field, problem.code, problem.text)


def _names(member: Mode | Role | Profession | Echelon) -> set[str]:
    return {member.value.casefold(), member.label.id.casefold(), member.label.en.casefold()}


def _listed(labels: Iterable[Text]) -> Text:
    texts = list(labels)
    return Text(id=", ".join(text.id for text in texts), en=", ".join(text.en for text in texts))
