"""A panel: the points of many regions for the same items, exactly as they were scored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from operator import attrgetter
from typing import Self

from attrs import evolve, field, frozen

from kha.analysis import _phrases as say
from kha.errors import IncomparableScoresError, InvalidPanelError
from kha.exact import add
from kha.kla import Edition, Item
from kha.regions import Region
from kha.scoring import Level, Score
from kha.text import Text


@frozen(kw_only=True)
class Panel:
    """The points of many regions for the same items.

    Attributes:
        edition: the instrument.
        items: what has points: groups or indicators with known maxima, none within another.
        regions: the regions' codes, or other names of theirs; each once.
        points: for each region the points of each item; ``None`` where it is unanswered.

    Raises:
        InvalidPanelError: if a region stands twice, a maximum is not known or zero, or points exceed it.

    .. versionadded:: 0.1
    """

    edition: Edition = field(repr=attrgetter("key"))
    items: tuple[Item, ...] = field(repr=lambda items: str([item.key for item in items]))
    regions: tuple[str, ...] = field(repr=lambda regions: f"{len(regions)} regions")
    points: tuple[tuple[Decimal | None, ...], ...] = field(repr=False)

    def __attrs_post_init__(self) -> None:
        reasons = list(self._misshapen()) or list(self._outside())
        if reasons:
            raise InvalidPanelError(reasons)

    def _misshapen(self) -> Iterator[Text]:
        yield from (say.REGION_TWICE.fill(region=name) for name, times in Counter(self.regions).items() if times > 1)
        if len(self.points) != len(self.regions) or any(len(row) != len(self.items) for row in self.points):
            yield say.NOT_RECTANGULAR.fill(regions=str(len(self.regions)), items=str(len(self.items)))
        yield from (say.NO_MAXIMUM.fill(item=item.key) for item in self.items if not item.max_points)

    def _outside(self) -> Iterator[Text]:
        for region, row in zip(self.regions, self.points, strict=True):
            for item, value in zip(self.items, row, strict=True):
                most = item.max_points
                if value is not None and most is not None and not 0 <= value <= most:
                    yield say.OUTSIDE.fill(region=region, points=str(value), item=item.key, most=str(most))

    @property
    def totals(self) -> tuple[Decimal | None, ...]:
        """The exact total of each region; ``None`` where anything is unanswered."""
        return tuple(None if None in row else add(p for p in row if p is not None) for row in self.points)

    def only(self, regions: Iterable[str]) -> Self:
        """Keep some regions, in the order in which they are named.

        Raises:
            InvalidPanelError: if one of them is not in the panel.
        """
        wanted = tuple(regions)
        place = {region: index for index, region in enumerate(self.regions)}
        unknown = [say.NOT_IN_PANEL.fill(region=region) for region in wanted if region not in place]
        if unknown:
            raise InvalidPanelError(unknown)
        return evolve(self, regions=wanted, points=tuple(self.points[place[region]] for region in wanted))


def panel_of(scores: Iterable[Score], level: Level = Level.GROUP) -> Panel:
    """Put scores side by side.

    Args:
        scores: scores of different regions, made with one edition.
        level: whether the items are groups, or indicators where a group has any.

    Raises:
        IncomparableScoresError: if the scores are of several editions, or there are none.
        InvalidPanelError: if a maximum at that level is not known, or a region stands twice or was given points for
            a whole group where indicators are asked for.

    .. versionadded:: 0.1
    """
    rows = list(scores)
    editions = list(dict.fromkeys(score.edition.key for score in rows))
    if len(editions) != 1 or any(score.edition != rows[0].edition for score in rows):
        raise IncomparableScoresError([("edition", editions)])
    edition = rows[0].edition
    items = items_at(edition, level)
    return Panel(
        edition=edition,
        items=items,
        regions=tuple(_name(score.assessment.region) for score in rows),
        points=tuple(_row(score, items) for score in rows),
    )


def panel_from_columns(
    edition: Edition, columns: Mapping[str, Sequence[object]], *, region: str = "region", suffix: str = ""
) -> Panel:
    """Make a panel of the columns of a table, such as ``frame.to_dict(as_series=False)`` or ``frame.to_dict("list")``.

    Args:
        edition: the instrument.
        columns: the columns by name; those named by the key of a group or an indicator are taken, others are left.
        region: the column that names the region.
        suffix: what follows the key in the name of a column, such as ``"_points"`` in a scored table.

    Raises:
        InvalidPanelError: if there is no such column, or a cell is no number from zero to the maximum.

    .. versionadded:: 0.1
    """
    items = tuple(item for item in edition.items if f"{item.key}{suffix}" in columns)
    if region not in columns or not items:
        wanted = region if region not in columns else f"{edition.groups[0].key}{suffix}"
        raise InvalidPanelError([say.NO_COLUMN.fill(column=wanted)])
    names = tuple(str(name) for name in columns[region])
    wrong: list[Text] = []
    read: list[list[Decimal | None]] = []
    for column in (f"{item.key}{suffix}" for item in items):
        cells = [_decimal(cell) for cell in columns[column]]
        wrong += [
            say.NOT_A_NUMBER.fill(cell=str(cell), column=column, region=name)
            for name, cell, points in zip(names, columns[column], cells, strict=True)
            if points is _NOT_A_NUMBER
        ]
        read.append(cells)
    if wrong:
        raise InvalidPanelError(wrong)
    return Panel(edition=edition, items=items, regions=names, points=tuple(zip(*read, strict=True)))


def items_at(edition: Edition, level: Level) -> tuple[Item, ...]:
    """Give the groups, or the indicators of the groups that have any."""
    items: list[Item] = []
    for group in edition.groups:
        items += group.indicators if level is Level.INDICATOR and group.indicators else [group]
    return tuple(items)


def _name(region: Region | str) -> str:
    return region if isinstance(region, str) else region.code


def _row(score: Score, items: tuple[Item, ...]) -> tuple[Decimal | None, ...]:
    nodes = {node.key: node for group in score.groups for node in (group, *group.children)}
    whole = [item.key for item in items if item.key not in nodes]
    if whole:
        region = _name(score.assessment.region)
        raise InvalidPanelError([say.WHOLE_GROUP.fill(region=region, item=key) for key in whole])
    return tuple(nodes[item.key].points for item in items)


_NOT_A_NUMBER = Decimal("NaN")


def _decimal(cell: object) -> Decimal | None:
    """Read a cell; a float stands for the shortest decimal that it is the nearest float to."""
    if cell is None or cell != cell:  # noqa: PLR0124  (not a number)
        return None
    try:
        return cell if isinstance(cell, Decimal) else Decimal(str(cell))
    except ArithmeticError:
        return _NOT_A_NUMBER
