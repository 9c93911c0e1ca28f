"""Whether a column's type can hold what the column means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import DType

from kha.errors import Problem, ProblemCode
from kha.frames import _phrases as say
from kha.frames.columns import WayKind
from kha.text import Text

Frame: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]
TRUTHS = {WayKind.YES_NO, WayKind.CHECKLIST}


def typed(frame: Frame, kinds: Mapping[str, WayKind], types: Mapping[str, DType]) -> tuple[Frame, dict[str, DType]]:
    """Give each column that holds nothing at all the type it should have: its own says nothing of what it is to hold.

    Args:
        frame: the table.
        kinds: what columns answer; those that are not there are left out.
        types: the types of its columns.
    """
    unfit = [problem.path for problem in wrong_types(kinds, types)]
    if not unfit:
        return frame, dict(types)
    counted = frame.select(*(nw.col(name).count() for name in unfit))
    held = counted.collect() if isinstance(counted, nw.LazyFrame) else counted
    empty: dict[str, DType] = {
        name: nw.String() if kinds[name] is WayKind.CHOICE else nw.Float64() for name in unfit if not held.item(0, name)
    }
    if empty:
        frame = frame.with_columns(*(nw.lit(None, dtype).alias(name) for name, dtype in empty.items()))
    return frame, {**types, **empty}


def deferred(frame: Frame) -> Frame:
    """Let Polars see all steps before it takes the first. What depends on the cells must have been asked before."""
    return frame.lazy() if isinstance(frame, nw.DataFrame) and frame.implementation.is_polars() else frame


def is_number(dtype: DType) -> bool:
    """Tell whether a column holds numbers that are exact enough."""
    return dtype.is_integer() or dtype.is_decimal() or isinstance(dtype, nw.Float64)


def is_truth(dtype: DType) -> bool:
    """Tell whether a column can hold yes and no; pandas keeps truths with holes as objects."""
    return isinstance(dtype, nw.Boolean | nw.Object) or is_number(dtype)


def is_text(dtype: DType) -> bool:
    """Tell whether a column holds texts."""
    return isinstance(dtype, nw.String | nw.Categorical | nw.Enum)


def wrong_types(kinds: Mapping[str, WayKind], types: Mapping[str, DType]) -> Iterator[Problem]:
    """List the columns whose type does not fit what they answer."""
    for name, kind in kinds.items():
        if name in types:
            yield from wrong_type(name, types[name], kind)


def wrong_type(column: str, dtype: DType, kind: WayKind) -> Iterator[Problem]:
    """Say so, if the type of a column does not fit a way of answering."""
    expected: Text | None = None
    if kind is WayKind.CHOICE:
        expected = None if is_text(dtype) else say.TYPE_TEXT
    elif kind in TRUTHS:
        expected = None if is_truth(dtype) else say.TYPE_TRUTH
    elif not is_number(dtype):
        expected = say.TYPE_NUMBER
    if expected is not None:
        code = ProblemCode.WRONG_COLUMN_TYPE
        yield Problem.of(code, column, column=column, found=str(dtype), expected=expected)
