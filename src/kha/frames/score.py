"""Scoring tables of assessments with the definition of the scalar engine. narwhals is loaded when a table is scored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from importlib import import_module
from typing import Any, TypeVar, cast

from kha.errors import MissingExtraError, UnsuitableArgumentError
from kha.errors.arguments import option
from kha.frames.names import Figures
from kha.frames.units import decimals_at_least, decimals_of
from kha.kla import BandPolicy, Edition
from kha.scoring import Level

Frame = TypeVar("Frame")
_EXTRA, _PACKAGE = "frames", "narwhals"


class Layout(StrEnum):
    """How a table holds answers.

    .. versionadded:: 0.1
    """

    WIDE = "wide"
    """One row an assessment, with a column for each answer, named as `answer_columns` says."""
    LONG = "long"
    """One row an answer. ``item`` names the column that it would have in a wide table; ``value`` holds its number, with
    1 and 0 for yes and no, and ``choice`` the key of the option chosen."""


def score_frame(  # noqa: PLR0913  (options, each by its name)
    frame: Frame,
    edition: Edition,
    policy: BandPolicy,
    *,
    by: Sequence[str],
    layout: Layout = Layout.WIDE,
    items: Iterable[str] | None = None,
    level: Level = Level.GROUP,
    figures: Figures = Figures.FLOAT,
    decimals: int | None = None,
) -> Frame:
    """Score a table of assessments on whatever engine it lives: pandas, Polars, DuckDB, Dask, Spark and others.

    The result is a frame of the same kind, lazy where the table is lazy, with one row an assessment: the columns of
    ``by``, then those that `score_columns` names. It says what `kha.score` says of the same answers, to the last digit.
    An empty cell is unanswered: an interval, never zero. A row whose answers do not fit the edition is kept, but is not
    ``valid`` and has no points; `check_frame` says why.

    Args:
        frame: the table.
        edition: the instrument it was made with.
        policy: how thresholds are read.
        by: the columns that say which assessment a row is, or that are carried along; all others are answers. A name
            alone stands for one. No column of the result may have the name of one of them, in whatever case.
        layout: whether a row is an assessment or an answer.
        items: what a long table may hold, by the names of `answer_columns`; ``None`` for all of them. Naming the few
            that occur makes a large lazy table faster. The years of a series must be named.
        level: down to which level items have columns of their own.
        figures: how points are given.
        decimals: how many decimals points may have, six at most; by default as many as `decimals_of` gives, and never
            fewer.

    Raises:
        InvalidFrameError: if a column cannot be used or is missing, or the edition is too fine for a table; every
            reason is listed.
        UnknownOptionError: if an option is given what is none of its values.
        UnsuitableArgumentError: if the frame is no table, so many decimals cannot be had, or ``items`` names nothing.
        MissingExtraError: if narwhals is not installed.

    .. versionadded:: 0.1
    """
    places = decimals_at_least(decimals, decimals_of(edition, policy))
    deep, given = option(Level, level), option(Figures, figures)
    return cast("Frame", _format(edition, by, layout, items, places).scored(frame, policy, deep, given))


def check_frame(  # noqa: PLR0913  (options, each by its name)
    frame: Frame,
    edition: Edition,
    *,
    by: Sequence[str],
    layout: Layout = Layout.WIDE,
    items: Iterable[str] | None = None,
    decimals: int | None = None,
) -> Frame:
    """Report everything that keeps rows of a table from being scored, none left out.

    The result is a frame of the same kind with a row for each fault: the columns of ``by``, which say in which row it
    is, then ``column``, ``code`` (a `kha.errors.ProblemCode`), ``text_id`` and ``text_en``, which say what is wrong
    and what to write instead. No rows mean that all of the table is valid.

    Args:
        frame: the table.
        edition: the instrument it was made with.
        by: the columns that say which assessment a row is, or that are carried along; all others are answers. A name
            alone stands for one. No column of the result may have the name of one of them, in whatever case.
        layout: whether a row is an assessment or an answer.
        items: what a long table may hold, as for `score_frame`.
        decimals: how many decimals points may have, as for `score_frame`.

    Raises:
        InvalidFrameError: if a column cannot be used or is missing, or the edition is too fine for a table; every
            reason is listed.
        UnknownOptionError: if an option is given what is none of its values.
        UnsuitableArgumentError: if the frame is no table, so many decimals cannot be had, or ``items`` names nothing.
        MissingExtraError: if narwhals is not installed.

    .. versionadded:: 0.1
    """
    places = decimals_at_least(decimals, decimals_of(edition))
    return cast("Frame", _format(edition, by, layout, items, places).checked(frame))


def _format(edition: Edition, by: Sequence[str], layout: Layout, items: Iterable[str] | None, decimals: int) -> Any:
    return entrance().Format(
        edition=edition,
        by=_names(by),
        long=option(Layout, layout) is Layout.LONG,
        items=None if items is None else _some(_names(items)),
        decimals=decimals,
    )


def _names(names: Iterable[str]) -> tuple[str, ...]:
    """Give each name once; a name alone stands for one."""
    return (names,) if isinstance(names, str) else tuple(dict.fromkeys(names))


def _some(items: tuple[str, ...]) -> tuple[str, ...]:
    if not items:
        argument, needed = "items", "names of columns, as `answer_columns` lists them, or leave it out"
        raise UnsuitableArgumentError(argument, items, needed)
    return items


def entrance() -> Any:
    """Load what needs narwhals.

    Raises:
        MissingExtraError: if it is not installed.
    """
    try:
        return import_module("kha.frames.entrance")
    except ModuleNotFoundError as error:
        if error.name != _PACKAGE:
            raise
        raise MissingExtraError(_EXTRA, _PACKAGE) from None
