"""Long tables: one row an answer. They are brought into the wide form, and everything else is as there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from attrs import frozen
import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import DType

from kha.errors import InvalidFrameError, Problem, ProblemCode
from kha.frames import _phrases as say
from kha.frames.cells import HELPER, Check, Fault, chosen, helper, is_finite, one_finding
from kha.frames.columns import Way, WayKind, answer_columns, missing_column, read_columns, unknown_column
from kha.frames.engine import Reader, missing_columns
from kha.frames.faults import COLUMN, REPORTED, worded
from kha.frames.flags import conjunction, count, plus
from kha.frames.gathering import Gathering, Slot
from kha.frames.given import reserved_column
from kha.frames.types import Frame, deferred, typed, wrong_types
from kha.kla import Edition

ITEM, VALUE, CHOICE = "item", "value", "choice"
_FAULT, _ALL = helper("fault"), helper("all")


@frozen(kw_only=True)
class LongTable:
    """A long table whose columns are what they should be.

    Attributes:
        frame: the table.
        by: the columns that say which assessment a row belongs to.
        numbers: the items that are answered with a number, by the names of their columns in a wide table.
        choices: likewise those answered with a choice.
        types: the types of its columns.
    """

    frame: Frame
    by: tuple[str, ...]
    numbers: tuple[str, ...]
    choices: tuple[str, ...]
    types: Mapping[str, DType]

    @property
    def slots(self) -> tuple[tuple[str, str], ...]:
        """The columns of the wide table, and where in the long one each comes from."""
        sources = [(n, VALUE) for n in self.numbers] + [(n, CHOICE) for n in self.choices]
        return tuple((name, source) for name, source in sources if source in self.types)

    def widened(self) -> tuple[Frame, tuple[Check, ...]]:
        """Give one row an assessment, and the check that nothing in it is out of place or answered twice.

        Each answer is counted, and each row that answers what is not asked: as many must have found a column.
        """
        unknown = ~_names((*self.numbers, *self.choices))
        first, *others = [_there(name) for name in (VALUE, CHOICE) if name in self.types]
        counts = {helper("count", i): mark for i, mark in enumerate([unknown | first, *others])}
        slots = [Slot(name=name, source=source, here=_answers(name)) for name, source in self.slots]
        wide = Gathering(by=self._groups, slots=slots, counts=counts).of(self.frame)
        found = count(_there(name) for name, _ in self.slots)
        return wide, (Check(ok=plus([nw.col(name).cast(nw.Int64) for name in counts]) == found),)

    def inspected(self) -> tuple[Frame, tuple[Check, ...]]:
        """Give one row an assessment, without what is wrong with single rows, and the checks of what is answered twice.

        Where a row is wrong, so is the assessment; `faults` says why.
        """
        right = nw.col(_FAULT) == 0
        counts = [helper("count", i) for i in range(len(self.slots))]
        slots = [
            Slot(name=name, source=source, here=conjunction([_answers(name), right]), counted=counted)
            for counted, (name, source) in zip(counts, self.slots, strict=True)
        ]
        wide = Gathering(by=self._groups, slots=slots, counts={_FAULT: ~right}).of(self._marked)
        once = [nw.col(counted) <= 1 for counted in counts]
        found = [partial(one_finding, ok, _twice(slot.name)) for ok, slot in zip(once, slots, strict=True)]
        checks = [Check(ok=ok, findings=findings) for ok, findings in zip(once, found, strict=True)]
        return wide, (*checks, Check(ok=right))

    def faults(self) -> Frame:
        """List what is wrong with single rows."""
        named = worded(self._marked, (*self.by, ITEM), _FAULTS)
        columns = [nw.col(ITEM).cast(nw.String).alias(n) if n == COLUMN else nw.col(n) for n in REPORTED]
        return named.select(*(nw.col(name) for name in self.by), *columns)

    @property
    def _groups(self) -> tuple[str, ...]:
        """The columns whose values an assessment has in all of its rows."""
        return self.by or (_ALL,)

    @property
    def _marked(self) -> Frame:
        """The table with the number of what is wrong with a row, or zero."""
        valued, chose = (_there(name) if name in self.types else nw.lit(value=False) for name in (VALUE, CHOICE))
        misplaced = (_names(self.choices) & valued) | (~_names(self.choices) & chose)
        cases = [(~_names((*self.numbers, *self.choices)), 1), (misplaced, 2)]
        if VALUE in self.types and not self.types[VALUE].is_integer():
            cases.append((valued & ~is_finite(nw.col(VALUE).cast(nw.Float64)), 3))
        return self.frame.with_columns(chosen(cases, otherwise=0).cast(nw.Int8).alias(_FAULT))


_KINDS = {ITEM: WayKind.CHOICE, VALUE: WayKind.POINTS, CHOICE: WayKind.CHOICE}
_FAULTS = (
    Fault(code=ProblemCode.UNKNOWN_ITEM, column=ITEM, text=say.UNKNOWN_ITEM),
    Fault(code=ProblemCode.WRONG_VALUE, column=ITEM, text=say.VALUE_OR_CHOICE),
    Fault(code=ProblemCode.NOT_A_NUMBER, column=VALUE, text=say.NOT_A_NUMBER.fill(column=VALUE)),
)


def read_long(frame: Frame, types: Mapping[str, DType], reader: Reader, items: Iterable[str] | None) -> LongTable:
    """Check the columns of a long table.

    Raises:
        InvalidFrameError: if a column cannot be used or is missing, or ``items`` names what the edition does not have.
    """
    edition, by = reader.edition, reader.by
    frame = _coded(frame, types)
    ways, problems = _ways(frame, edition, items, types)
    frame, types = typed(frame, _KINDS, types)
    wrong = [*missing_columns(by, types), *reader.names, *_wrong_names(by, types), *wrong_types(_KINDS, types)]
    wrong += [reserved_column(name, say.RESERVED_ANSWER) for name in by if name in answer_columns(edition)]
    wrong += problems
    if wrong:
        raise InvalidFrameError(wrong)
    choices = tuple(c for way in ways if way.kind is WayKind.CHOICE for c in way.columns)
    numbers = tuple(c for way in ways if way.kind is not WayKind.CHOICE for c in way.columns)
    frame = deferred(frame)
    if isinstance(types.get(CHOICE), nw.Categorical | nw.Enum):  # categories have no maximum on some engines
        frame = frame.with_columns(nw.col(CHOICE).cast(nw.String))
    if not by:
        frame = frame.with_columns(nw.lit(0).alias(_ALL))
    return LongTable(frame=frame, by=by, numbers=numbers, choices=choices, types=types)


def _coded(frame: Frame, types: Mapping[str, DType]) -> Frame:
    """Let pandas compare items by number, as it would compare each text with each item."""
    if frame.implementation.is_pandas() and isinstance(types.get(ITEM), nw.String):
        return frame.with_columns(nw.col(ITEM).cast(nw.Categorical))
    return frame


def _ways(
    frame: Frame, edition: Edition, items: Iterable[str] | None, types: Mapping[str, DType]
) -> tuple[tuple[Way, ...], tuple[Problem, ...]]:
    ways, problems = read_columns(edition, answer_columns(edition) if items is None else items)
    if items is None and isinstance(frame, nw.DataFrame) and ITEM in types:
        there = set(frame[ITEM].unique().to_list())  # the same result with less work: what does not occur is left out
        possible = tuple(way for way in ways if (CHOICE if way.kind is WayKind.CHOICE else VALUE) in types)
        ways = tuple(way for way in ways if there.intersection(way.columns)) or possible[:1] or ways
    return ways, problems


def _wrong_names(by: tuple[str, ...], types: Iterable[str]) -> Iterator[Problem]:
    needed = [ITEM] if VALUE in types or CHOICE in types else [ITEM, VALUE]
    yield from (missing_column(name, say.NEED_LONG) for name in needed if name not in types)
    yield from (reserved_column(name, say.RESERVED_ANSWER) for name in by if name in _KINDS)
    for name in types:
        if name not in _KINDS and name not in by and not name.startswith(HELPER):
            yield unknown_column(name, say.HINT_LONG)


def _names(columns: tuple[str, ...]) -> nw.Expr:
    """Tell whether a row answers one of these."""
    return nw.col(ITEM).is_in(list(columns)).fill_null(value=False) if columns else nw.lit(value=False)


def _there(name: str) -> nw.Expr:
    return ~nw.col(name).is_null()


def _answers(name: str) -> nw.Expr:
    """Tell whether a row answers this, if it has an answer."""
    return nw.col(ITEM) == name


def _twice(name: str) -> Fault:
    text = say.DUPLICATE_ROWS.fill(column=name)
    return Fault(code=ProblemCode.DUPLICATE_ANSWER, column=name, text=text)
