"""Spreadsheets saved as CSV: a header, rows beneath it, and every problem with its row and column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
import csv
import io

from attrs import frozen

from kha.errors import InvalidDocumentError, Problem, ProblemCode, closest
from kha.serial._labels import COLUMN, HINT
from kha.text import Language, Text

SEPARATORS = ",;\t"


@frozen(kw_only=True)
class CellProblem:
    """One thing to mend in a spreadsheet: what kind, in which cell, and in words.

    Attributes:
        row: the row, as a spreadsheet counts: the header is row 1.
        column: the column's name, as the file writes it; ``None`` for a problem of the row as a whole.
        cell: the cell's address, such as ``C4``; of the row as a whole its number alone.
        code: the kind of problem, for programs.
        text: what is wrong and what to write instead, in both languages.

    .. versionadded:: 0.1
    """

    row: int
    column: str | None
    cell: str
    code: ProblemCode
    text: Text

    @property
    def problem(self) -> Problem:
        """The same as a problem of a document, whose path is the cell."""
        return Problem(code=self.code, path=self.cell, text=self.text)


@frozen(kw_only=True)
class Row:
    """A row of a spreadsheet.

    Attributes:
        number: its number, the header being row 1.
        cells: what is written in it, by field; blank cells are left out.
    """

    number: int
    cells: Mapping[str, str]


@frozen(kw_only=True)
class Sheet:
    """A spreadsheet whose columns are known.

    Attributes:
        header: the names of the columns, as the file writes them.
        fields: which field each column is; ``None`` for one that is not known.
        rows: the rows that can be read, without blank ones.
        blank: how many rows are blank.
        problems: what is wrong with the header, and with rows that cannot be read.
    """

    header: tuple[str, ...]
    fields: tuple[str | None, ...]
    rows: tuple[Row, ...]
    blank: int
    problems: tuple[CellProblem, ...]

    def at(self, row: int, field: str, code: ProblemCode, text: Text) -> CellProblem:
        """Make the problem of a cell."""
        column = self.fields.index(field)
        cell = address(row, column)
        return CellProblem(row=row, column=self.header[column], cell=cell, code=code, text=text)


def parse_sheet(data: bytes | str, fields: Sequence[str], required: Sequence[str]) -> Sheet:
    """Read a spreadsheet whose columns may be named in either language, whatever separates its cells.

    Raises:
        InvalidDocumentError: with one problem, if it cannot be read at all.
    """
    records = _records(data, fields)
    header = tuple(name.strip() for name in records[0])
    known, problems = _columns(header, fields, required)
    rows: list[Row] = []
    blank = 0
    for number, record in enumerate(records[1:], 2):
        cells = [cell.strip() for cell in record]
        if not any(cells):
            blank += 1
        elif len(cells) != len(header):
            text = Problem.of(ProblemCode.ROW_WIDTH, "", found=str(len(cells)), expected=str(len(header))).text
            code = ProblemCode.ROW_WIDTH
            problems.append(CellProblem(row=number, column=None, cell=str(number), code=code, text=text))
        else:
            named = zip(known, cells, strict=True)
            rows.append(Row(number=number, cells={field: cell for field, cell in named if field is not None and cell}))
    if not rows and not problems:
        text = Problem.of(ProblemCode.NO_ROWS, "").text
        problems.append(CellProblem(row=1, column=None, cell="1", code=ProblemCode.NO_ROWS, text=text))
    return Sheet(header=header, fields=known, rows=tuple(rows), blank=blank, problems=tuple(problems))


def address(row: int, column: int) -> str:
    """Write a cell's address as a spreadsheet does: row 4 of the third column is ``C4``."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"


def column_name(field: str) -> Text:
    """Name the column of a field, in both languages."""
    return COLUMN[field]


def _records(data: bytes | str, fields: Sequence[str]) -> list[list[str]]:
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
    except UnicodeDecodeError:
        raise InvalidDocumentError([Problem.of(ProblemCode.NOT_UTF8, "1")]) from None
    names = _names(fields)
    first = text.split("\n", 1)[0]

    def recognised(separator: str) -> int:
        return sum(_letters(name) in names for name in first.replace('"', "").split(separator))

    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(SEPARATORS, key=recognised), strict=True)
    try:
        records = list(reader)
    except csv.Error:
        line = max(reader.line_num, 1)
        excerpt = text.splitlines()[line - 1].strip()[:60] or "…"
        values = {"format": "CSV", "line": str(line), "column": "1", "excerpt": excerpt}
        raise InvalidDocumentError([Problem.of(ProblemCode.SYNTAX, str(line), **values)]) from None
    if not any(records):
        raise InvalidDocumentError([Problem.of(ProblemCode.NO_ROWS, "1")])
    return records


def _columns(
    header: Sequence[str], fields: Sequence[str], required: Sequence[str]
) -> tuple[tuple[str | None, ...], list[CellProblem]]:
    names = _names(fields)
    known: list[str | None] = []
    problems: list[CellProblem] = []

    def add(column: int, problem: Problem) -> None:
        cell = address(1, column)
        problems.append(CellProblem(row=1, column=header[column], cell=cell, code=problem.code, text=problem.text))

    for column, name in enumerate(header):
        field = names.get(_letters(name))
        if field is None:
            near = closest(name, [label for field in fields for label in (COLUMN[field].id, COLUMN[field].en)])
            all_names = Text(id=", ".join(COLUMN[f].id for f in fields), en=", ".join(COLUMN[f].en for f in fields))
            hint = HINT["columns"].fill(names=all_names) if near is None else HINT["perhaps"].fill(name=near)
            add(column, Problem.of(ProblemCode.UNKNOWN_COLUMN, "", found=name, hint=hint))
        elif field in known:
            first = address(1, known.index(field))
            add(column, Problem.of(ProblemCode.DUPLICATE_COLUMN, "", found=name, first=first))
            field = None
        known.append(field)
    for field in required:
        if field not in known:
            text = Problem.of(ProblemCode.MISSING_COLUMN, "", column=COLUMN[field]).text
            code = ProblemCode.MISSING_COLUMN
            problems.append(CellProblem(row=1, column=None, cell="1", code=code, text=text))
    return tuple(known), problems


def _names(fields: Sequence[str]) -> dict[str, str]:
    return {_letters(COLUMN[field][language]): field for field in fields for language in Language}


def _letters(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())
