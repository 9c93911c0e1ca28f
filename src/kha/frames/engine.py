"""Scoring on narwhals: the steps from a table of answers to a table of scores, eager or lazy as the backend is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.errors import InvalidFrameError, Problem, ProblemCode
from kha.frames import _phrases as say
from kha.frames.cells import Check, Fault, Reading, helper
from kha.frames.columns import Way, answer_columns, missing_column, read_columns
from kha.frames.flags import conjunction, count, plus
from kha.frames.names import VALID
from kha.frames.results import Results
from kha.frames.rules import read_way
from kha.frames.tree import Node, build, checks, conditions
from kha.frames.types import Frame, types_of, wrong_types
from kha.kla import Edition


@frozen(kw_only=True)
class Sheet:
    """A table of answers that has been read: its points stand in helping columns.

    Attributes:
        frame: the table, with the helping columns.
        by: the columns that say which assessment a row is.
        root: the whole, as a tree over the helping columns.
        cells: the checks of single cells and questions.
        columns: the column to name for each item that has any, by key.
    """

    frame: Frame
    by: tuple[str, ...]
    root: Node
    cells: tuple[Check, ...]
    columns: Mapping[str, str]

    def validated(self, *more: nw.Expr) -> Frame:
        """Add the column `VALID`, and more."""
        fits = [*(check.ok for check in self.cells), *conditions(self.root)]
        return self.frame.with_columns(nw.all_horizontal(*fits, ignore_nulls=False).alias(VALID), *more)

    @property
    def checks(self) -> tuple[Check, ...]:
        """All checks, as a report names them."""
        return (*self.cells, *checks(self.root, self.columns))


def read(frame: Frame, edition: Edition, by: tuple[str, ...], decimals: int, more: Iterable[Check] = ()) -> Sheet:
    """Read a wide table: one row an assessment, one column or several an item.

    Raises:
        InvalidFrameError: if a column cannot be used, or one is missing.
    """
    types = types_of(frame, by)
    answers = [name for name in types if name not in by and not name.startswith("kha__")]
    ways, problems = read_columns(edition, answers)
    wrong = [*missing_columns(by, types), *problems, *wrong_types(ways, types)]
    if not answers:
        first = answer_columns(edition)[0]
        wrong.append(missing_column(first, say.NEED_ANSWERS))
    if wrong:
        raise InvalidFrameError(wrong)
    readings = [read_way(way, index, types, decimals) for index, way in enumerate(ways)]
    helping = [expression for reading in readings for expression in reading.first]
    frame = frame.with_columns(*helping) if helping else frame
    frame = frame.with_columns(*(e for index, reading in enumerate(readings) for e in _units(index, reading)))
    frame, answered, doubled = _merged(frame, ways)
    cells = (*(check for reading in readings for check in reading.checks), *doubled, *more)
    columns = {way.item.key: way.columns[0] for way in ways}
    return Sheet(frame=frame, by=by, root=build(edition, answered, decimals), cells=cells, columns=columns)


def missing_columns(by: Iterable[str], types: Mapping[str, object]) -> list[Problem]:
    """List the columns that ``by`` names and the table does not have."""
    return [missing_column(name, say.NEED_BY) for name in by if name not in types]


def score(sheet: Sheet, results: Results) -> Frame:
    """Turn a table that has been read into scores."""
    frame = sheet.validated(*results.totals()).with_columns(*results.places())
    return frame.select(*(nw.col(name) for name in sheet.by), *results.columns())


def _units(index: int, reading: Reading) -> tuple[nw.Expr, nw.Expr]:
    return reading.points.alias(helper("units", index)), reading.missing.alias(helper("missing", index))


def _merged(frame: Frame, ways: tuple[Way, ...]) -> tuple[Frame, dict[str, int], list[Check]]:
    """Bring the ways of answering one item together; a row that uses two of them answers twice.

    Returns:
        The table; the number of each item's helping columns, by key; the checks that nothing is answered twice.
    """
    numbers: dict[str, list[int]] = {}
    for index, way in enumerate(ways):
        numbers.setdefault(way.item.key, []).append(index)
    answered: dict[str, int] = {}
    twice: list[Check] = []
    merged: list[nw.Expr] = []
    for key, indices in numbers.items():
        answered[key] = indices[0] if len(indices) == 1 else len(ways) + indices[0]
        if len(indices) > 1:
            units = plus([nw.col(helper("units", index)) for index in indices])
            missing = [nw.col(helper("missing", index)) for index in indices]
            merged += [
                units.alias(helper("units", answered[key])),
                conjunction(missing).alias(helper("missing", answered[key])),
            ]
            given = count(~flag for flag in missing)
            twice.append(Check(ok=given <= 1, faults=((None, _answered_twice([ways[i] for i in indices])),)))
    return (frame.with_columns(*merged) if merged else frame), answered, twice


def _answered_twice(ways: list[Way]) -> Fault:
    columns = [column for way in ways for column in way.columns]
    text = say.DUPLICATE_COLUMNS.fill(columns=", ".join(columns))
    return Fault(code=ProblemCode.DUPLICATE_ANSWER, column=columns[-1], text=text)
