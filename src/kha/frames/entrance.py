"""From a native frame to narwhals and back. This module needs narwhals; `kha.frames.score` loads it when first used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.errors import InvalidFrameError
from kha.frames import _phrases as say
from kha.frames.cells import in_words
from kha.frames.columns import missing_column
from kha.frames.engine import Reader, Sheet
from kha.frames.faults import REPORTED, report
from kha.frames.given import open_native, read_native, reserved
from kha.frames.habits import Habits
from kha.frames.long import LongTable, read_long
from kha.frames.names import Figures, score_columns
from kha.frames.results import Results
from kha.frames.types import Frame, deferred
from kha.kla import BandPolicy, Edition
from kha.scoring import Level


@frozen(kw_only=True)
class Table:
    """A native frame, and how it is to be read.

    Attributes:
        native: the frame.
        edition: the instrument its answers were made with.
        by: the columns that say which assessment a row is.
        long: whether a row is an answer.
        items: what a long table may hold; ``None`` for all that the edition asks.
        decimals: how many decimals a unit of points has.
    """

    native: object
    edition: Edition
    by: tuple[str, ...]
    long: bool
    items: tuple[str, ...] | None
    decimals: int

    def scored(self, policy: BandPolicy, level: Level, figures: Figures) -> Any:
        """Score it."""
        results = score_columns(self.edition, policy, level=level, figures=figures)
        sheet, _ = self._read(list(Level).index(level), results)
        figured = Results(
            root=sheet.root,
            policy=policy,
            level=level,
            figures=figures,
            decimals=self.decimals,
            habits=Habits.of(sheet.frame),
        )
        return self._given_back(sheet.scored(figured))

    def checked(self) -> Any:
        """Report what is wrong with it."""
        sheet, long = self._read(-1, REPORTED)
        found = report(sheet)
        if long is not None:
            found = cast("Frame", nw.concat(cast("Any", [long.faults(), found]), how="vertical"))
        return self._given_back(found)

    def _read(self, depth: int, results: Iterable[str]) -> tuple[Sheet, LongTable | None]:
        frame = read_native(self.native, self.by, self.edition)
        names = tuple(reserved(self.by, results, frame))
        reader = Reader(edition=self.edition, by=self.by, decimals=self.decimals, depth=depth, names=names)
        types = dict(frame.collect_schema())
        if not self.long:
            return reader.read(deferred(frame), types), None
        long = read_long(frame, types, reader, self.items)
        wide, more = long.inspected() if depth < 0 else long.widened()
        return reader.read(wide, dict(wide.collect_schema()), more), long

    def _given_back(self, frame: Frame) -> Any:
        """Give a frame of the kind that was given."""
        was_lazy = isinstance(open_native(self.native), nw.LazyFrame)
        return frame.to_native() if was_lazy or isinstance(frame, nw.DataFrame) else frame.collect().to_native()


def labelled(native: object, column: str, words: Mapping[str, str]) -> Any:
    """Add a column of words beside a column of keys.

    Raises:
        InvalidFrameError: if there is no such column, or two columns have one name.
        UnsuitableArgumentError: if it is no table.
    """
    frame = open_native(native)
    if column not in frame.columns:
        raise InvalidFrameError([missing_column(column, say.NEED_LABELS)])
    return frame.with_columns(in_words(nw.col(column), words).alias(f"{column}_label")).to_native()
