"""Whether a column's type can hold what the column means."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import DType

from kha.errors import Problem, ProblemCode
from kha.frames import _phrases as say
from kha.frames.columns import Way, WayKind
from kha.text import Text

Frame: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]
TRUTHS = {WayKind.YES_NO, WayKind.CHECKLIST}


def nothing_in(frame: Frame, names: Collection[str]) -> dict[str, DType]:
    """Give those columns that hold nothing at all: their type says nothing of what they are to hold."""
    if not names:
        return {}
    counted = frame.select(*(nw.col(name).count() for name in names))
    held = counted.collect() if isinstance(counted, nw.LazyFrame) else counted
    return {name: nw.Unknown() for name in names if not held.item(0, name)}


def typed(frame: Frame, ways: Iterable[Way], types: Mapping[str, DType]) -> tuple[Frame, Mapping[str, DType]]:
    """Let columns that hold nothing be numbers, unless they are to hold texts."""
    numbers = [c for way in ways if way.kind is not WayKind.CHOICE for c in way.columns]
    empty: dict[str, DType] = {name: nw.Float64() for name in numbers if isinstance(types[name], nw.Unknown)}
    if not empty:
        return frame, types
    return frame.with_columns(*(nw.col(name).cast(nw.Float64) for name in empty)), {**types, **empty}


def deferred(frame: Frame) -> Frame:
    """Let Polars see all steps before it takes the first. What depends on the cells must have been asked before."""
    return frame.lazy() if isinstance(frame, nw.DataFrame) and frame.implementation.is_polars() else frame


def is_number(dtype: DType) -> bool:
    """Tell whether a column holds numbers that are exact enough, or nothing at all."""
    return isinstance(dtype, nw.Unknown) or (dtype.is_numeric() and not isinstance(dtype, nw.Float32))


def is_truth(dtype: DType) -> bool:
    """Tell whether a column can hold yes and no; pandas keeps truths with holes as objects."""
    return isinstance(dtype, nw.Boolean | nw.Object) or is_number(dtype)


def is_text(dtype: DType) -> bool:
    """Tell whether a column holds texts, or nothing at all."""
    return isinstance(dtype, nw.String | nw.Categorical | nw.Enum | nw.Unknown)


def unfit(ways: Iterable[Way], types: Mapping[str, DType]) -> list[str]:
    """Name the columns whose type does not fit what they answer."""
    return [problem.path for problem in wrong_types(ways, types)]


def wrong_types(ways: Iterable[Way], types: Mapping[str, DType]) -> Iterator[Problem]:
    """List the columns whose type does not fit what they answer."""
    for way in ways:
        for column in way.columns:
            if column in types:
                yield from wrong_type(column, types[column], way.kind)


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
