"""From a native frame to narwhals and back. This module needs narwhals; `kha.frames.score` loads it when first used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.cells import in_words
from kha.frames.engine import Sheet, read, score
from kha.frames.faults import report
from kha.frames.long import LongTable, read_long
from kha.frames.names import Figures
from kha.frames.results import Results
from kha.frames.types import Frame
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
        sheet, _ = self._read()
        results = Results(
            root=sheet.root,
            edition=self.edition,
            policy=policy,
            level=level,
            figures=figures,
            decimals=self.decimals,
            inexact_division=sheet.frame.implementation.is_polars(),
        )
        return score(sheet, results).to_native()

    def checked(self) -> Any:
        """Report what is wrong with it."""
        sheet, long = self._read()
        found = report(sheet)
        if long is not None:
            found = cast("Frame", nw.concat(cast("Any", [long.faults(), found]), how="vertical"))
        return found.to_native()

    def _read(self) -> tuple[Sheet, LongTable | None]:
        frame = cast("Frame", nw.from_native(cast("Any", self.native)))
        if not self.long:
            return read(frame, self.edition, self.by, self.decimals), None
        long = read_long(frame, self.edition, self.by, self.items)
        wide, more = long.widened()
        return read(wide, self.edition, self.by, self.decimals, more), long


def labelled(native: object, column: str, words: Mapping[str, str]) -> Any:
    """Add a column of words beside a column of keys."""
    frame = cast("Frame", nw.from_native(cast("Any", native)))
    return frame.with_columns(in_words(nw.col(column), words).alias(f"{column}_label")).to_native()
