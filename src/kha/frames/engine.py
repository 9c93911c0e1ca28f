"""Scoring on narwhals: the steps from a table of answers to a table of scores, eager or lazy as the backend is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import zip_longest
from typing import Any, cast

from attrs import evolve, frozen
import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import DType

from kha.errors import InvalidFrameError, Problem, ProblemCode
from kha.frames import _phrases as say
from kha.frames.cells import HELPER, Check, Fault, Finding, Reading, Terms, helper, one_finding
from kha.frames.columns import Way, WayKind, answer_columns, missing_column, read_columns
from kha.frames.flags import conjunction, count, plus
from kha.frames.habits import Habits
from kha.frames.names import VALID
from kha.frames.results import Results
from kha.frames.rules import read_way
from kha.frames.tree import Columns, Node, build, conditions, findings
from kha.frames.types import Frame, typed, wrong_types
from kha.kla import Edition

_CELLS = helper("cells")


@frozen(kw_only=True)
class Sheet:
    """A table of answers that has been read: its points stand in helping columns.

    Attributes:
        frame: the table, with the helping columns.
        by: the columns that say which assessment a row is.
        root: the whole, as a tree over helping columns.
        tree: those columns of the tree that have to be made, in steps, and those they are made of.
        cells: the checks of single cells and questions.
        columns: the column to name for each item that has any, by key.
    """

    frame: Frame
    by: tuple[str, ...]
    root: Node
    tree: Columns
    cells: tuple[Check, ...]
    columns: Mapping[str, str]

    def scored(self, results: Results) -> Frame:
        """Turn it into scores. Once every cell has been checked, only the tree is carried along."""
        ok, (first, *later) = _all([check.ok for check in self.cells]), self.tree.steps
        frame = self.frame.select(nw.col(*self.by, *self.tree.used), ok.alias(_CELLS), *first)
        *before, last = later or [[]]
        valid = _all([nw.col(_CELLS), *conditions(self.root)])
        return results.of(in_steps(frame, [[*before, [*last, valid.alias(VALID)]]]), self.by)

    def faulty(self) -> Frame:
        """Leave only the rows with which something is wrong, with the columns that `findings` need."""
        frame = in_steps(self.frame, [self.tree.steps])
        flags = [*(check.ok for check in self.cells), *conditions(self.root)]
        return frame.filter(~_all(flags)) if flags else frame.head(0)

    def findings(self) -> Iterator[Finding]:
        """Give all that may be wrong, as a report names it."""
        for check in self.cells:
            yield from check.findings()
        yield from findings(self.root, self.columns)


@frozen(kw_only=True)
class Reader:
    """How tables of an edition are read.

    Attributes:
        edition: the edition.
        by: the columns that say which assessment a row is.
        decimals: how many decimals a unit of points has.
        depth: down to how many levels below the whole points are wanted; none if it is negative.
        names: what is wrong with the names of the columns.
    """

    edition: Edition
    by: tuple[str, ...]
    decimals: int
    depth: int
    names: tuple[Problem, ...] = ()

    def read(self, frame: Frame, types: Mapping[str, DType], more: Iterable[Check] = ()) -> Sheet:
        """Read a wide table, whose columns have these types: one row an assessment, one column or several an item.

        Raises:
            InvalidFrameError: if a column cannot be used, or one is missing.
        """
        ways, problems = read_columns(self.edition, self._answers(types))
        kinds = {column: way.kind for way in ways for column in way.columns}
        frame, types = typed(frame, kinds, types)
        self._demand(kinds, types, problems)
        terms = Terms(types=types, decimals=self.decimals, habits=Habits.of(frame), report=self.depth < 0)
        tree = Columns()
        readings = [_flagged(read_way(way, index, terms), index, tree) for index, way in enumerate(ways)]
        if isinstance(frame, nw.DataFrame) and self.depth >= 0:
            frame, readings = _one_by_one(frame, ways, readings)
        else:
            frame = in_steps(frame, [reading.steps for reading in readings])
            if self.depth < 0:  # a report adds points up more than once
                frame = frame.with_columns(
                    *(r.points.alias(helper("units", index)) for index, r in enumerate(readings))
                )
                readings = [evolve(r, points=nw.col(helper("units", index))) for index, r in enumerate(readings)]
        answered, doubled = _merged(ways, readings)
        root = build(self.edition, answered, terms, tree, self.depth)
        cells = (*(check for reading in readings for check in reading.checks), *doubled, *more)
        columns = {way.item.key: way.columns[0] for way in ways}
        return Sheet(frame=frame, by=self.by, root=root, tree=tree, cells=cells, columns=columns)

    def _answers(self, types: Iterable[str]) -> list[str]:
        return [name for name in types if name not in self.by and not name.startswith(HELPER)]

    def _demand(self, kinds: Mapping[str, WayKind], types: Mapping[str, DType], problems: Iterable[Problem]) -> None:
        wrong = [*missing_columns(self.by, types), *self.names, *problems, *wrong_types(kinds, types)]
        if not self._answers(types):
            wrong.append(missing_column(answer_columns(self.edition)[0], say.NEED_ANSWERS))
        if wrong:
            raise InvalidFrameError(wrong)


def in_steps(frame: Frame, all_steps: Iterable[Sequence[Iterable[nw.Expr]]]) -> Frame:
    """Add helping columns: the first step of all, then the second of all, and so on."""
    for together in zip_longest(*all_steps, fillvalue=()):
        added = [expression for step in together for expression in step]
        if added:
            frame = frame.with_columns(*added)
    return frame


def _one_by_one(
    frame: nw.DataFrame[Any], ways: Sequence[Way], readings: Sequence[Reading]
) -> tuple[Frame, list[Reading]]:
    """Read one way after the other, so that helping columns of only one are in memory; reports need those of all.

    Returns:
        The table with points and flags; readings whose checks are among the flags.
    """
    read: list[Reading] = []
    columns: list[Any] = []
    for index, (way, reading) in enumerate(zip(ways, readings, strict=True)):
        flags = [helper("ok", f"{index}_{place}") for place in range(len(reading.checks))]
        ok = (check.ok.alias(flag) for check, flag in zip(reading.checks, flags, strict=True))
        units = helper("units", index)
        stepped = in_steps(frame.select(*way.columns), [(*reading.steps, (reading.points.alias(units),))])
        made = stepped.select(units, helper("missing", index), *ok)
        columns += cast("nw.DataFrame[Any]", made).iter_columns()
        checks = tuple(Check(ok=nw.col(flag)) for flag in flags)
        read.append(evolve(reading, steps=(), points=nw.col(units), checks=checks))
    return frame.with_columns(*columns), read


def missing_columns(by: Iterable[str], types: Mapping[str, object]) -> list[Problem]:
    """List the columns that ``by`` names and the table does not have."""
    return [missing_column(name, say.NEED_BY) for name in by if name not in types]


def _all(flags: Sequence[nw.Expr]) -> nw.Expr:
    return conjunction(flags) if flags else nw.lit(value=True)


def _flagged(reading: Reading, index: int, columns: Columns) -> Reading:
    """Let the flag of what is missing stand in a column from the first step on."""
    name = helper("missing", index)
    first, *later = reading.steps or ((),)
    steps = ((*first, reading.missing.alias(name)), *later)
    return evolve(reading, steps=steps, missing=columns.simple(name))


def _merged(ways: Sequence[Way], readings: Sequence[Reading]) -> tuple[dict[str, Reading], list[Check]]:
    """Bring the ways of answering one item together; a row that uses two of them answers twice.

    Returns:
        How each item is read, by key; the checks that nothing is answered twice.
    """
    together: dict[str, list[int]] = {}
    for index, way in enumerate(ways):
        together.setdefault(way.item.key, []).append(index)
    answered: dict[str, Reading] = {}
    twice: list[Check] = []
    for key, indices in together.items():
        read = [readings[index] for index in indices]
        missing = conjunction([reading.missing for reading in read])
        answered[key] = Reading(points=plus([reading.points for reading in read]), missing=missing)
        if len(read) > 1:
            once = count(~reading.missing for reading in read) <= 1
            fault = _answered_twice([ways[index] for index in indices])
            twice.append(Check(ok=once, findings=partial(one_finding, once, fault)))
    return answered, twice


def _answered_twice(ways: list[Way]) -> Fault:
    columns = [column for way in ways for column in way.columns]
    text = say.DUPLICATE_COLUMNS.fill(columns=", ".join(columns))
    return Fault(code=ProblemCode.DUPLICATE_ANSWER, column=columns[-1], text=text)
