"""From a native frame to narwhals and back. This module needs narwhals; `kha.frames.score` loads it when first used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
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
from kha.frames.partitions import Step, is_partitioned, on_each
from kha.frames.results import Results
from kha.frames.types import Frame, deferred
from kha.kla import BandPolicy, Edition
from kha.scoring import Level


@frozen(kw_only=True)
class Format:
    """How native frames are to be read.

    Attributes:
        edition: the instrument their answers were made with.
        by: the columns that say which assessment a row is.
        long: whether a row is an answer.
        items: what a long table may hold; ``None`` for all that the edition asks.
        decimals: how many decimals a unit of points has.
    """

    edition: Edition
    by: tuple[str, ...]
    long: bool
    items: tuple[str, ...] | None
    decimals: int

    def scored(self, native: object, policy: BandPolicy, level: Level, figures: Figures) -> Any:
        """Score a frame."""
        return self._taken(native, partial(self._scored, policy=policy, level=level, figures=figures))

    def checked(self, native: object) -> Any:
        """Report what is wrong with a frame."""
        return self._taken(native, self._checked)

    def _taken(self, native: object, step: Step) -> Any:
        if not is_partitioned(native):
            return step(native)
        return on_each(native, step, together=self.by if self.long else None)

    def _scored(self, native: object, *, policy: BandPolicy, level: Level, figures: Figures) -> Any:
        results = score_columns(self.edition, policy, level=level, figures=figures)
        sheet, _ = self._read(native, list(Level).index(level), results)
        figured = Results(
            root=sheet.root,
            policy=policy,
            level=level,
            figures=figures,
            decimals=self.decimals,
            habits=Habits.of(sheet.frame),
        )
        return _given_back(sheet.scored(figured), native)

    def _checked(self, native: object) -> Any:
        sheet, long = self._read(native, -1, REPORTED)
        found = report(sheet)
        if long is not None:
            found = cast("Frame", nw.concat(cast("Any", [long.faults(), found]), how="vertical"))
        return _given_back(found, native)

    def _read(self, native: object, depth: int, results: Iterable[str]) -> tuple[Sheet, LongTable | None]:
        frame = read_native(native, self.by, self.edition)
        names = tuple(reserved(self.by, results, frame))
        reader = Reader(edition=self.edition, by=self.by, decimals=self.decimals, depth=depth, names=names)
        types = dict(frame.collect_schema())
        if not self.long:
            return reader.read(deferred(frame), types), None
        long = read_long(frame, types, reader, self.items)
        wide, more = long.inspected() if depth < 0 else long.widened()
        return reader.read(wide, dict(wide.collect_schema()), more), long


def _given_back(frame: Frame, native: object) -> Any:
    """Give a frame of the kind that was given."""
    was_lazy = isinstance(open_native(native), nw.LazyFrame)
    return frame.to_native() if was_lazy or isinstance(frame, nw.DataFrame) else frame.collect().to_native()


def labelled(native: object, column: str, words: Mapping[str, str]) -> Any:
    """Add a column of words beside a column of keys.

    Raises:
        InvalidFrameError: if there is no such column, or two columns have one name.
        UnsuitableArgumentError: if it is no table.
    """
    if is_partitioned(native):
        return on_each(native, partial(labelled, column=column, words=words))
    frame = open_native(native)
    if column not in frame.columns:
        raise InvalidFrameError([missing_column(column, say.NEED_LABELS)])
    return frame.with_columns(in_words(nw.col(column), words).alias(f"{column}_label")).to_native()
