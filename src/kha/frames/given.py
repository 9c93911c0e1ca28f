"""A table as it was given: whether its columns have names that can be used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from narwhals.exceptions import DuplicateError
import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import DType

from kha.errors import InvalidFrameError, Problem, ProblemCode, UnsuitableArgumentError
from kha.frames import _phrases as say
from kha.frames.cells import HELPER
from kha.frames.columns import answer_columns
from kha.frames.types import Frame
from kha.kla import Edition
from kha.text import Text

_FRAME = "frame"
_ENGINES = "a table of pandas, Polars, PyArrow, DuckDB, Dask, Spark or another engine that narwhals knows"


def open_native(native: object, edition: Edition | None = None) -> Frame:
    """Make a frame of a table of any engine.

    Args:
        native: the table.
        edition: the edition that its columns answer, if they do: then their names must be texts.

    Raises:
        InvalidFrameError: if two of its columns have one name, or one has a name that must be text and is none.
        UnsuitableArgumentError: if it is no table.
    """
    try:
        frame: Frame | None = cast("Frame", nw.from_native(cast("Any", native)))
    except DuplicateError:
        frame = None
    except TypeError:
        raise UnsuitableArgumentError(_FRAME, type(native), _ENGINES) from None
    names = _names(native) if frame is None else frame.columns
    problems = [*_twice(names), *(_not_texts(names, edition) if edition else ())]
    if frame is None or problems:
        raise InvalidFrameError(problems)
    return frame


def read_native(native: object, by: Iterable[str], edition: Edition) -> Frame:
    """Make a frame of a table of answers, whose columns can be compared with 64-bit numbers.

    Raises:
        InvalidFrameError: if two of its columns have one name, or one has a name that is no text.
        UnsuitableArgumentError: if it is no table.
    """
    return _settled(open_native(native, edition), set(by))


def reserved(by: Iterable[str], results: Iterable[str], frame: Frame) -> Iterator[Problem]:
    """List the columns of a table that cannot have their names, since some engine would take them for others.

    Args:
        by: the columns that are carried along.
        results: the columns that will stand beside them; engines do not agree on whether case tells names apart.
        frame: the table.
    """
    taken = {name.casefold() for name in results}
    for name in by:
        if name.casefold() in taken:
            yield reserved_column(name, say.RESERVED_RESULT)
        elif name == "*" or (name.startswith("^") and name.endswith("$")):
            yield reserved_column(name, say.RESERVED_PATTERN)
        elif "." in name and frame.implementation.is_spark_like():
            yield reserved_column(name, say.RESERVED_DOT)
    for name in frame.columns:
        if name.casefold().startswith(HELPER):
            yield reserved_column(name, say.RESERVED_HELPER)


def reserved_column(name: str, reason: Text) -> Problem:
    """Say that a column cannot have its name."""
    return Problem.of(ProblemCode.RESERVED_COLUMN, name, column=name, reason=reason)


def _names(native: Any) -> list[str]:
    return list(native.column_names if hasattr(native, "column_names") else native.columns)


def _twice(names: Iterable[Any]) -> Iterator[Problem]:
    places: dict[Any, int] = {}
    for place, name in enumerate(names, start=1):
        if name in places:
            first = str(places[name])
            yield Problem.of(ProblemCode.DUPLICATE_COLUMN, str(name), found=str(name), first=first)
        places.setdefault(name, place)


def _not_texts(names: Iterable[Any], edition: Edition) -> Iterator[Problem]:
    example = answer_columns(edition)[0]
    for name in names:
        if not isinstance(name, str):
            text = say.NAME_IS_TEXT.fill(column=str(name), example=example)
            yield Problem(code=ProblemCode.WRONG_COLUMN_TYPE, path=str(name), text=text)


def _settled(frame: Frame, by: set[str]) -> Frame:
    """Let the columns of answers hold what can be compared with 64-bit numbers."""
    answers = {name: dtype for name, dtype in frame.collect_schema().items() if name not in by}
    settled = [expression for name, dtype in answers.items() for expression in _settling(frame, name, dtype)]
    return frame.with_columns(*settled) if settled else frame


def _settling(frame: Frame, name: str, dtype: DType) -> Iterator[nw.Expr]:
    column = nw.col(name)
    if isinstance(dtype, nw.Int128 | nw.UInt128):
        yield column.cast(nw.Float64)
    elif isinstance(dtype, nw.UInt64):  # Arrow makes a float of a decimal, but not of a large whole number
        yield (column.cast(nw.Decimal(20, 0)) if _on_arrow(frame, name) else column).cast(nw.Float64)
    elif dtype.is_float() and _of_pandas_extension(frame, name):  # a NumPy column has one kind of missing number
        yield column.fill_nan(None)


def _on_arrow(frame: Frame, name: str) -> bool:
    return frame.implementation.is_pyarrow() or hasattr(_pandas_type(frame, name), "pyarrow_dtype")


def _of_pandas_extension(frame: Frame, name: str) -> bool:
    return hasattr(_pandas_type(frame, name), "na_value")


def _pandas_type(frame: Frame, name: str) -> object:
    eager = isinstance(frame, nw.DataFrame) and frame.implementation.is_pandas_like()
    return cast("Any", frame)[name].to_native().dtype if eager else None
