"""Scoring on narwhals: the steps from a table of answers to a table of scores, eager or lazy as the backend is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Any, cast

from attrs import evolve, frozen
import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import DType

from kha.errors import InvalidFrameError, Problem, ProblemCode
from kha.frames import _phrases as say
from kha.frames.cells import Check, Fault, Reading, Terms, helper
from kha.frames.columns import Way, answer_columns, missing_column, read_columns
from kha.frames.flags import conjunction, count, plus
from kha.frames.names import VALID
from kha.frames.results import Results
from kha.frames.rules import read_way
from kha.frames.tree import Columns, Node, build, checks, conditions
from kha.frames.types import Frame, whole_numbers, wrong_types
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
        fits = [*(check.ok for check in deciding(self.cells)), *conditions(self.root)]
        valid = nw.all_horizontal(*fits, ignore_nulls=False) if fits else nw.lit(value=True)
        return self.frame.with_columns(valid.alias(VALID), *more)

    @property
    def checks(self) -> tuple[Check, ...]:
        """All checks, as a report names them."""
        return (*self.cells, *checks(self.root, self.columns))


@frozen(kw_only=True)
class Reader:
    """How tables of an edition are read.

    Attributes:
        edition: the edition.
        by: the columns that say which assessment a row is.
        decimals: how many decimals a unit of points has.
        depth: down to how many levels below the whole points are wanted; none if it is negative.
    """

    edition: Edition
    by: tuple[str, ...]
    decimals: int
    depth: int

    def read(self, frame: Frame, types: Mapping[str, DType], more: Iterable[Check] = ()) -> Sheet:
        """Read a wide table, whose columns have these types: one row an assessment, one column or several an item.

        Raises:
            InvalidFrameError: if a column cannot be used, or one is missing.
        """
        ways = self._ways(types)
        terms = Terms(types=types, decimals=self.decimals, exact=whole_numbers(frame))
        readings = [read_way(way, index, terms) for index, way in enumerate(ways)]
        if isinstance(frame, nw.DataFrame) and self.depth >= 0:
            frame, readings = _one_by_one(frame, readings)
        else:
            frame = in_steps(frame, [reading.steps for reading in readings])
            frame = frame.with_columns(*(e for index, reading in enumerate(readings) for e in _units(index, reading)))
        frame, answered, doubled = _merged(frame, ways)
        kept = Columns()
        root = build(self.edition, answered, self.decimals, kept, self.depth)
        frame = in_steps(frame, [kept.steps])
        cells = (*(check for reading in readings for check in reading.checks), *doubled, *more)
        columns = {way.item.key: way.columns[0] for way in ways}
        return Sheet(frame=frame, by=self.by, root=root, cells=cells, columns=columns)

    def _ways(self, types: Mapping[str, DType]) -> tuple[Way, ...]:
        answers = [name for name in types if name not in self.by and not name.startswith("kha__")]
        ways, problems = read_columns(self.edition, answers)
        wrong = [*missing_columns(self.by, types), *problems, *wrong_types(ways, types)]
        if not answers:
            first = answer_columns(self.edition)[0]
            wrong.append(missing_column(first, say.NEED_ANSWERS))
        if wrong:
            raise InvalidFrameError(wrong)
        return ways


def in_steps(frame: Frame, all_steps: Iterable[Sequence[Iterable[nw.Expr]]]) -> Frame:
    """Add helping columns: the first step of all, then the second of all, and so on."""
    for together in zip_longest(*all_steps, fillvalue=()):
        added = [expression for step in together for expression in step]
        if added:
            frame = frame.with_columns(*added)
    return frame


def deciding(checks: Sequence[Check]) -> list[Check]:
    """Leave out the checks of which another one fails wherever they do."""
    implied = [before for check in checks for before in check.after]
    return [check for check in checks if not any(check is before for before in implied)]


def _one_by_one(frame: nw.DataFrame[Any], readings: Sequence[Reading]) -> tuple[Frame, list[Reading]]:
    """Read one way after the other, so that helping columns of only one are in memory; reports need those of all.

    Returns:
        The table with points and flags; readings whose checks are among the flags.
    """
    read: list[Reading] = []
    scored: Frame = frame
    for index, reading in enumerate(readings):
        flags = [helper("ok", f"{index}_{place}") for place in range(len(deciding(reading.checks)))]
        ok = (check.ok.alias(flag) for check, flag in zip(deciding(reading.checks), flags, strict=True))
        points, missing = _units(index, reading)
        stepped = in_steps(frame, [(*reading.steps, (points, missing))])
        made = stepped.select(helper("units", index), helper("missing", index), *ok)
        scored = scored.with_columns(*cast("nw.DataFrame[Any]", made).iter_columns())
        read.append(evolve(reading, steps=(), checks=tuple(Check(ok=nw.col(flag), faults=()) for flag in flags)))
    return scored, read


def missing_columns(by: Iterable[str], types: Mapping[str, object]) -> list[Problem]:
    """List the columns that ``by`` names and the table does not have."""
    return [missing_column(name, say.NEED_BY) for name in by if name not in types]


def score(sheet: Sheet, results: Results) -> Frame:
    """Turn a table that has been read into scores."""
    frame = sheet.validated(*results.totals()).with_columns(*results.places())
    by = [nw.col(name) for name in sheet.by]
    return frame.select(*by, *results.units()).select(*by, *results.columns())


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
