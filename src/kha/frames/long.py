"""Long tables: one row an answer. They are brought into the wide form, and everything else is as there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from attrs import frozen
import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import DType

from kha.errors import InvalidFrameError, Problem, ProblemCode
from kha.frames import _phrases as say
from kha.frames.cells import Check, Fault, chosen, is_finite, one_finding
from kha.frames.columns import Way, WayKind, answer_columns, missing_column, read_columns, unknown_column
from kha.frames.engine import missing_columns
from kha.frames.faults import worded
from kha.frames.flags import conjunction, count, plus
from kha.frames.types import Frame, deferred, wrong_type
from kha.kla import Edition

ITEM, VALUE, CHOICE = "item", "value", "choice"
_ANSWERS, _FAULT = "kha__answers_", "kha__fault"


@frozen(kw_only=True)
class LongTable:
    """A long table whose columns are what they should be.

    Attributes:
        frame: the table, with the number of what is wrong with a row, or zero.
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

    @property
    def unknown(self) -> dict[str, DType]:
        """The columns of the wide table of which the long one does not tell the type, since it holds nothing there."""
        return {name: self.types[source] for name, source in self.slots if isinstance(self.types[source], nw.Unknown)}

    def widened(self, *, each: bool) -> tuple[Frame, tuple[Check, ...]]:
        """Give one row an assessment, and the checks that nothing in it was wrong or answered twice.

        Args:
            each: whether to tell which items were answered twice, not only whether one was.
        """
        names = [name for name, _ in self.slots]
        faultless = [nw.col(_FAULT) == 0] if each else []  # elsewhere, one fault is enough for an assessment to fail
        own = [
            nw.when(conjunction([nw.col(ITEM) == name, *faultless])).then(nw.col(source)).alias(f"kha__slot{index}")
            for index, (name, source) in enumerate(self.slots)
        ]
        given = [name for name in (VALUE, CHOICE) if name in self.types]
        spread = self.frame.select(*(nw.col(name) for name in (*self.by, _FAULT, *given)), *own)
        places = range(len(names))
        kept = [nw.col(f"kha__slot{i}").max().alias(name) for i, name in enumerate(names)]
        counted = [nw.col(f"kha__slot{i}").count().alias(f"kha__count{i}") for i in places if each]
        answers = [nw.col(name).count().alias(f"{_ANSWERS}{name}") for name in given if not each]
        wide = spread.group_by(*self.by).agg(*kept, *counted, nw.col(_FAULT).max(), *answers)
        right = Check(ok=nw.col(_FAULT) == 0)  # what is wrong with rows, `faults` says
        if not each:  # a row with a value and a choice is wrong in any case
            answered = plus([nw.col(f"{_ANSWERS}{name}").cast(nw.Int64) for name in given])
            return wide, (right, Check(ok=answered == count(~nw.col(n).is_null() for n in names)))
        counts = [nw.col(f"kha__count{i}") <= 1 for i in places]
        once = [Check(ok=ok, findings=partial(one_finding, ok, _twice(names[i]))) for i, ok in enumerate(counts)]
        return wide, (*once, right)

    def faults(self) -> Frame:
        """List what is wrong with single rows."""
        named = worded(self.frame, (*self.by, ITEM), _FAULTS)
        columns = [nw.col(ITEM).cast(nw.String).alias("column") if n == "column" else nw.col(n) for n in _REPORTED]
        return named.select(*(nw.col(name) for name in self.by), *columns)


_REPORTED = ("column", "code", "text_id", "text_en")
_FAULTS = (
    Fault(code=ProblemCode.UNKNOWN_ITEM, column=ITEM, text=say.UNKNOWN_ITEM),
    Fault(code=ProblemCode.WRONG_VALUE, column=ITEM, text=say.VALUE_OR_CHOICE),
    Fault(code=ProblemCode.NOT_A_NUMBER, column=VALUE, text=say.NOT_A_NUMBER.fill(column=VALUE)),
)


def read_long(
    frame: Frame, types: Mapping[str, DType], edition: Edition, by: tuple[str, ...], items: Iterable[str] | None
) -> LongTable:
    """Check the columns of a long table, and every row for what is wrong with it alone.

    Raises:
        InvalidFrameError: if a column cannot be used or is missing, or ``items`` names what the edition does not have.
    """
    ways, problems = _ways(frame, edition, items, types)
    wrong = [*missing_columns(by, types), *_wrong_columns(by, types), *problems]
    if wrong:
        raise InvalidFrameError(wrong)
    choices = tuple(c for way in ways if way.kind is WayKind.CHOICE for c in way.columns)
    numbers = tuple(c for way in ways if way.kind is not WayKind.CHOICE for c in way.columns)
    valued, chose = (_given(name, types) for name in (VALUE, CHOICE))
    misplaced = (_names(choices) & valued) | (~_names(choices) & chose)
    cases = [(~_names((*numbers, *choices)), 1), (misplaced, 2)]
    if VALUE in types and not types[VALUE].is_integer():
        cases.append((valued & ~is_finite(nw.col(VALUE).cast(nw.Float64)), 3))
    frame = deferred(frame).with_columns(chosen(cases, otherwise=0).cast(nw.Int8).alias(_FAULT))
    return LongTable(frame=frame, by=by, numbers=numbers, choices=choices, types=types)


def _ways(
    frame: Frame, edition: Edition, items: Iterable[str] | None, types: Mapping[str, DType]
) -> tuple[tuple[Way, ...], tuple[Problem, ...]]:
    ways, problems = read_columns(edition, answer_columns(edition) if items is None else items)
    if items is None and isinstance(frame, nw.DataFrame) and ITEM in types:
        there = set(frame[ITEM].unique().to_list())  # the same result with less work: what does not occur is left out
        ways = tuple(way for way in ways if there.intersection(way.columns)) or ways
    return ways, problems


def _wrong_columns(by: tuple[str, ...], types: Mapping[str, DType]) -> list[Problem]:
    needed = [ITEM] if VALUE in types or CHOICE in types else [ITEM, VALUE]
    problems = [missing_column(name, say.NEED_LONG) for name in needed if name not in types]
    for name, dtype in types.items():
        if name in {ITEM, CHOICE}:
            problems += wrong_type(name, dtype, WayKind.CHOICE)
        elif name == VALUE:
            problems += wrong_type(name, dtype, WayKind.POINTS)
        elif name not in by:
            problems.append(unknown_column(name, say.HINT_LONG))
    return problems


def _names(columns: tuple[str, ...]) -> nw.Expr:
    """Tell whether a row answers one of these."""
    return nw.col(ITEM).is_in(list(columns)).fill_null(value=False) if columns else nw.lit(value=False)


def _given(name: str, types: Mapping[str, DType]) -> nw.Expr:
    return ~nw.col(name).is_null() if name in types else nw.lit(value=False)


def _twice(name: str) -> Fault:
    text = say.DUPLICATE_ROWS.fill(column=name)
    return Fault(code=ProblemCode.DUPLICATE_ANSWER, column=name, text=text)
