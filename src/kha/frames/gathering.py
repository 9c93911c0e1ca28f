"""Bring the answers of each assessment together: from rows that have one answer to rows that have all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.cells import helper
from kha.frames.types import Frame

_HERE = helper("here")


@frozen(kw_only=True)
class Slot:
    """A column of answers to come.

    Attributes:
        name: its name.
        source: the column that its answers stand in.
        here: whether a row has an answer for it, if its source holds one.
        counted: the name of one more column, which tells how many answers there are, if that is asked.
    """

    name: str
    source: str
    here: nw.Expr
    counted: str | None = None


@frozen(kw_only=True)
class Gathering:
    """How the rows of an assessment become one. Of several answers to the same, any one is kept.

    Attributes:
        by: the columns whose values an assessment has in all of its rows.
        slots: the columns of answers.
        counts: what is counted besides, by the names of the columns to come: the rows where it holds.
    """

    by: Sequence[str]
    slots: Sequence[Slot]
    counts: Mapping[str, nw.Expr]

    def of(self, frame: Frame) -> Frame:
        """Give one row an assessment."""
        if isinstance(frame, nw.DataFrame) and frame.implementation.is_pandas():
            return self._moved(frame)
        return self._grouped(frame)

    def _grouped(self, frame: Frame) -> Frame:
        """Give each slot a column as long as the table, and group: engines that plan ahead do it bit by bit."""
        names = [helper("slot", place) for place, _ in enumerate(self.slots)]
        places = list(zip(names, self.slots, strict=True))
        spread = [nw.when(slot.here).then(nw.col(slot.source)).alias(name) for name, slot in places]
        marks = [nw.when(mark).then(nw.lit(1, nw.Int64)).alias(name) for name, mark in self.counts.items()]
        answers = [nw.col(name).max().alias(slot.name) for name, slot in places]
        counted = [nw.col(name).count().alias(slot.counted) for name, slot in places if slot.counted]
        more = [nw.col(name).count() for name in self.counts]
        by = [nw.col(name) for name in self.by]
        return frame.select(*by, *spread, *marks).group_by(*self.by).agg(*answers, *counted, *more)

    def _moved(self, frame: nw.DataFrame[Any]) -> Frame:
        """Number the assessments, and move each answer to its place: once, however many slots there are."""
        numpy, native = import_module("numpy"), frame.to_native()
        number = native.groupby(list(self.by), sort=False, dropna=False, observed=True).ngroup().to_numpy()
        size = int(number.max(initial=-1)) + 1

        def rows(condition: nw.Expr) -> Any:
            there = frame.select(condition.fill_null(value=False).alias(_HERE)).get_column(_HERE)
            return numpy.flatnonzero(there.to_numpy())

        def columns() -> Iterator[tuple[str, Any]]:
            for slot in self.slots:
                here = rows(slot.here & ~nw.col(slot.source).is_null())
                origin = numpy.full(size, -1)
                origin[number[here]] = here
                yield slot.name, native[slot.source].reset_index(drop=True).reindex(origin).array
                if slot.counted:
                    yield slot.counted, numpy.bincount(number[here], minlength=size)
            for name, condition in self.counts.items():
                yield name, numpy.bincount(number[rows(condition)], minlength=size)

        one = numpy.empty(size, dtype=numpy.int64)
        one[number] = numpy.arange(len(number))
        by = {name: native[name].take(one).array for name in self.by}
        gathered: Frame = nw.from_native(type(native)({**by, **dict(columns())}, copy=False), eager_only=True)
        return gathered
