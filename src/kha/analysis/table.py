"""A panel from the columns of a table, whichever library holds them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from kha.analysis import _phrases as say
from kha.analysis.panel import ZERO, Panel, items_at
from kha.errors import InvalidPanelError, closest
from kha.kla import Edition, Item
from kha.scoring import Bounds, Level
from kha.text import Text

POINTS, LOWER, UPPER, UNITS = "_points", "_lower", "_upper", "_units"
"""What follows the key of an item in the names of the columns of a scored table."""
VALID = "valid"
"""The column of a scored table that says whether the answers of a row fit the edition."""


def panel_from_columns(
    edition: Edition,
    columns: Mapping[str, Sequence[object]],
    *,
    region: str = "region",
    suffix: str = "",
    level: Level = Level.GROUP,
) -> Panel:
    """Make a panel of the columns of a table, such as ``frame.to_dict(as_series=False)`` or ``frame.to_dict("list")``.

    Each item must have a column, so that none is left out of the totals by a slip; an empty column says that it is
    unanswered. A cell is empty if it holds ``None``, what is not a number (``nan``), the ``NA`` of pandas or a blank
    text.

    Where a table has both ``{key}_lower`` and ``{key}_upper``, as a scored table has, they are the bounds of the points
    of that item; an empty one says nothing beyond the points, or zero and the maximum. Of a scored table every row must
    be ``valid``: of others it has no points, for another reason than that nothing was answered.

    Args:
        edition: the instrument.
        columns: the columns by name; those named by the keys of the items are taken, others are left.
        region: the column that names the region.
        suffix: what follows the key in the name of a column, such as ``"_points"`` in a scored table. Points are taken,
            not units of them.
        level: whether the items are groups, or indicators where a group has any.

    Raises:
        InvalidPanelError: if a column is missing, or has more or fewer cells than there are regions; if a row names no
            region, or a region stands twice; if there is a column ``valid`` that does not say of each row that it is;
            if a cell is no number from zero to the maximum, or bounds are no bounds of the points; if columns of units
            are asked for; or if a maximum at that level is not known.
        UnknownOptionError: if there is no such level, or a panel cannot have it.

    .. versionadded:: 0.1
    """
    items = items_at(edition, level)
    names = {f"{item.key}{suffix}": f"{item.key}{POINTS}" for item in items}
    taken = {region, *(f"{item.key}{suffix}" for item in edition.items)}
    left = [name for name in _texts(columns) if name not in taken and not name.endswith(UNITS)]
    _refuse(_of_units(suffix))
    _refuse(_missing(region, names, columns, left))
    ends = [] if suffix in {LOWER, UPPER} else [item.key for item in items if _has_bounds(columns, item.key)]
    wanted = [*names, *(f"{key}{end}" for key in ends for end in (LOWER, UPPER))]
    cells = {name: list(columns[name]) for name in wanted}
    marks = list(columns[VALID]) if VALID in columns and VALID not in (region, *names) else None
    regions = list(columns[region])
    _refuse(_misshapen(region, regions, cells if marks is None else {VALID: marks, **cells}))
    _refuse(_invalid(regions, marks or []))
    read = {name: [_decimal(cell) for cell in column] for name, column in cells.items()}
    _refuse(_unreadable(regions, cells, read))
    points = [read[name] for name in names]
    nothing: list[Decimal | None] = [None] * len(regions)
    bounds = [
        _bounds(item, known, read.get(f"{item.key}{LOWER}", nothing), read.get(f"{item.key}{UPPER}", nothing))
        for item, known in zip(items, points, strict=True)
    ]
    return Panel(
        edition=edition,
        items=items,
        regions=tuple(map(str, regions)),
        points=tuple(zip(*points, strict=True)),
        bounds=tuple(zip(*bounds, strict=True)),
    )


def _refuse(reasons: Iterator[Text]) -> None:
    found = list(reasons)
    if found:
        raise InvalidPanelError(found)


def _of_units(suffix: str) -> Iterator[Text]:
    if suffix.endswith(UNITS):
        yield say.UNITS_ARE_NO_POINTS.fill(suffix=suffix)


def _has_bounds(there: Container[object], key: str) -> bool:
    return f"{key}{LOWER}" in there and f"{key}{UPPER}" in there


def _texts(names: Iterable[object]) -> list[str]:
    """Give the names that are texts; tables may have other ones."""
    return [name for name in names if isinstance(name, str)]


def _missing(region: str, names: Mapping[str, str], there: Container[object], left: list[str]) -> Iterator[Text]:
    """Name every column that is missing, with one that may have been meant: one that is left, for it means nothing."""
    if region not in there:
        near = closest(region, left)
        said = say.NO_REGION_COLUMN if near is None else say.NEAR_REGION_COLUMN
        yield said.fill(column=region, near=near or "")
    for name, scored in names.items():
        if name not in there:
            near = scored if scored in left else closest(name, left)
            said = say.NO_COLUMN if near is None else say.NEAR_COLUMN
            yield said.fill(column=name, near=near or "")


def _misshapen(region: str, regions: list[object], cells: Mapping[str, list[object]]) -> Iterator[Text]:
    for name, column in cells.items():
        if len(column) != len(regions):
            counts = {"cells": str(len(column)), "regions": str(len(regions))}
            yield say.UNEQUAL_COLUMNS.fill(column=name, **counts)
    for row, named in enumerate(regions, start=1):
        if _is_empty(named):
            yield say.UNNAMED_REGION.fill(row=str(row), column=region)


def _invalid(regions: list[object], marks: list[object]) -> Iterator[Text]:
    """Name every region that is not marked as valid: by a truth of any library, or as a file of texts writes it."""
    for region, mark in zip(regions, marks, strict=False):
        if str(mark).strip().lower() not in {"true", "1", "1.0"}:
            yield say.NOT_VALID.fill(region=str(region))


def _unreadable(
    regions: list[object], cells: Mapping[str, list[object]], read: Mapping[str, list[Decimal | None]]
) -> Iterator[Text]:
    for name, column in cells.items():
        for region, cell, points in zip(regions, column, read[name], strict=True):
            if points is _NOT_A_NUMBER:
                yield say.NOT_A_NUMBER.fill(cell=str(cell), column=name, region=str(region))


def _bounds(
    item: Item, points: list[Decimal | None], lower: list[Decimal | None], upper: list[Decimal | None]
) -> list[Bounds]:
    """Put bounds together; where there are none they are the points, or zero and the maximum."""
    least = [ZERO if known is None else known for known in points]
    most = [item.max_points if known is None else known for known in points]
    return [
        Bounds(lower=a if low is None else low, upper=b if high is None else high)
        for a, b, low, high in zip(least, most, lower, upper, strict=True)
    ]


_NOT_A_NUMBER = Decimal("NaN")


def _decimal(cell: object) -> Decimal | None:
    """Read a cell; a float stands for the shortest decimal that it is the nearest float to.

    A text with underscores is a number to Python, and to nobody else.
    """
    if _is_empty(cell):
        return None
    written = str(cell)
    try:
        points = cell if isinstance(cell, Decimal) else Decimal("NaN" if "_" in written else written)
    except ArithmeticError:
        return _NOT_A_NUMBER
    return _NOT_A_NUMBER if points.is_nan() else points


def _is_empty(cell: object) -> bool:
    """Tell whether nothing stands in a cell. What is not a number differs from itself."""
    if cell is None:
        return True
    if isinstance(cell, str):
        return not cell.strip()
    if isinstance(cell, Decimal):
        return cell.is_nan()
    differs: object = cell != cell  # noqa: PLR0124
    try:
        return bool(differs)
    except (TypeError, ValueError):  # of pandas' NA nobody knows whether it differs: the answer is NA again
        return differs is cell
