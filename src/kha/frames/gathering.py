"""Bring the answers of each assessment together: from rows that have one answer to rows that have all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.cells import helper
from kha.frames.types import Frame

_NUMBER, _HERE = helper("assessment"), helper("here")


@frozen(kw_only=True)
class Slot:
    """A column to come.

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

    def reduced(self, column: str) -> list[nw.Expr]:
        """Give one answer of those in a column, and how many there are."""
        answer = nw.col(column)
        counts = [] if self.counted is None else [answer.count().alias(self.counted)]
        return [answer.max().alias(self.name), *counts]


@frozen(kw_only=True)
class Gathering:
    """How the rows of an assessment become one.

    Attributes:
        by: the columns whose values an assessment has in all of its rows.
        slots: the columns of answers.
        marks: what else is told of each row.
        sums: what is made of the marks of an assessment.
    """

    by: Sequence[str]
    slots: Sequence[Slot]
    marks: Sequence[nw.Expr]
    sums: Sequence[nw.Expr]

    def of(self, frame: Frame) -> Frame:
        """Give one row an assessment."""
        if isinstance(frame, nw.DataFrame) and frame.implementation.is_pandas():
            return self._one_by_one(self._numbered(frame))
        return self._at_once(frame)

    def _at_once(self, frame: Frame) -> Frame:
        """Give each slot a column as long as the table, and group: engines that plan ahead do it bit by bit."""
        names = [helper("slot", place) for place, _ in enumerate(self.slots)]
        places = list(zip(names, self.slots, strict=True))
        spread = [nw.when(slot.here).then(nw.col(slot.source)).alias(name) for name, slot in places]
        reduced = [made for name, slot in places for made in slot.reduced(name)]
        return frame.select(*self._by, *spread, *self.marks).group_by(*self.by).agg(*reduced, *self.sums)

    def _one_by_one(self, frame: nw.DataFrame[Any]) -> Frame:
        """Take the rows of each slot by themselves: each answer is moved once, however many slots there are."""
        wide = frame.select(_NUMBER, *self._by).unique(_NUMBER, keep="any")
        for piece in self._pieces(frame):
            wide = wide.join(piece, on=_NUMBER, how="left")
        counts = [slot.counted for slot in self.slots if slot.counted is not None]
        return wide.drop(_NUMBER).with_columns(nw.col(name).fill_null(0) for name in counts)

    def _pieces(self, frame: nw.DataFrame[Any]) -> Iterator[nw.DataFrame[Any]]:
        yield frame.select(_NUMBER, *self.marks).group_by(_NUMBER).agg(*self.sums)
        for slot in self.slots:
            here = frame.select(_NUMBER, slot.source, slot.here.alias(_HERE)).filter(_HERE)
            yield here.group_by(_NUMBER).agg(*slot.reduced(slot.source))

    def _numbered(self, frame: nw.DataFrame[Any]) -> nw.DataFrame[Any]:
        """Number the assessments, so that they are told apart by one number instead of all their columns."""
        grouped = frame.to_native().groupby(list(self.by), sort=False, dropna=False, observed=True)
        return frame.with_columns(nw.from_native(grouped.ngroup(), series_only=True).alias(_NUMBER))

    @property
    def _by(self) -> list[nw.Expr]:
        return [nw.col(name) for name in self.by]
