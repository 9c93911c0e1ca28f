"""A panel: the points of many regions for the same items, exactly as they were scored, or between which they lie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from operator import attrgetter
from typing import Self

from attrs import Factory, evolve, field, frozen

from kha.analysis import _phrases as say
from kha.errors import InvalidPanelError, UnknownOptionError
from kha.errors.arguments import option
from kha.exact import MAX_DIGITS, add, is_manageable
from kha.kla import Edition, Item
from kha.regions import Region
from kha.scoring import Bounds, Level, Score, ScoreNode
from kha.text import Text

ZERO = Decimal(0)

LEVELS = (Level.GROUP, Level.INDICATOR)
"""What the items of a panel can be."""


def _bounds_of_points(panel: Panel) -> tuple[tuple[Bounds, ...], ...]:
    open_ = [Bounds(lower=ZERO, upper=item.max_points) for item in panel.items]
    return tuple(
        tuple(
            anything if points is None else Bounds(lower=points, upper=points)
            for anything, points in zip(open_, row, strict=False)  # the shape is looked at later
        )
        for row in panel.points
    )


@frozen(kw_only=True)
class Panel:
    """The points of many regions for the same items, in which each point of the edition stands once.

    Attributes:
        edition: the instrument.
        items: what has points: of each group of the edition either the group itself or all of its indicators, with
            known maxima.
        regions: the regions' codes, or other names of theirs; each once.
        points: for each region the points of each item; ``None`` while anything in it is unanswered.
        bounds: for each region between which points each item lies, whatever the missing answers turn out to be. If
            they are not given, points that are known are both bounds, and all else lies between zero and the maximum.

    Raises:
        InvalidPanelError: if a region stands twice; if an item stands twice, is missing, is in the panel beside the
            group that it is part of, is of another edition, or has no maximum or zero; if points are no number from
            zero to the maximum; or if bounds are none, are the wrong way round, or differ from points that are known.

    .. versionadded:: 0.1
    """

    edition: Edition = field(repr=attrgetter("key"))
    items: tuple[Item, ...] = field(repr=lambda items: str([item.key for item in items]))
    regions: tuple[str, ...] = field(repr=lambda regions: f"{len(regions)} regions")
    points: tuple[tuple[Decimal | None, ...], ...] = field(repr=False)
    bounds: tuple[tuple[Bounds, ...], ...] = field(default=Factory(_bounds_of_points, takes_self=True), repr=False)

    def __attrs_post_init__(self) -> None:
        reasons = list(self._misshapen()) or list(self._outside())
        if reasons:
            raise InvalidPanelError(reasons)

    def _misshapen(self) -> Iterator[Text]:
        yield from (say.REGION_TWICE.fill(region=name) for name, times in Counter(self.regions).items() if times > 1)
        if not all(self._is_rectangular(rows) for rows in (self.points, self.bounds)):
            yield say.NOT_RECTANGULAR.fill(regions=str(len(self.regions)), items=str(len(self.items)))
        yield from self._not_once()
        yield from (say.NO_MAXIMUM.fill(item=item.key) for item in self.items if not item.max_points)

    def _is_rectangular(self, rows: tuple[tuple[object, ...], ...]) -> bool:
        return len(rows) == len(self.regions) and all(len(row) == len(self.items) for row in rows)

    def _not_once(self) -> Iterator[Text]:
        """Tell which points would count twice, or not at all."""
        there = Counter(item.key for item in self.items)
        yield from (say.ITEM_TWICE.fill(item=key) for key, times in there.items() if times > 1)
        known: tuple[Item, ...] = (*self.edition.groups, *self.edition.indicators)
        own = {part.key: part for part in known}
        for item in self.items:
            if own.get(item.key) != item:
                yield say.FOREIGN_ITEM.fill(item=item.key, edition=self.edition.key)
        for group in self.edition.groups:
            parts = [part.key for part in group.indicators if part.key in there]
            if group.key in there:
                yield from (say.COUNTED_TWICE.fill(item=key, group=group.key) for key in parts)
            else:
                wanted = [part.key for part in group.indicators] if parts else [group.key]
                yield from (say.MISSING_ITEM.fill(item=key) for key in wanted if key not in there)

    def _outside(self) -> Iterator[Text]:
        for region, row, bounds in zip(self.regions, self.points, self.bounds, strict=True):
            for item, points, between in zip(self.items, row, bounds, strict=True):
                reason = None if points is None else _points_amiss(region, item, points)
                if reason is None and not between.lower is points is between.upper:
                    reason = _bounds_amiss(region, item, points, between)
                if reason is not None:
                    yield reason

    @property
    def totals(self) -> tuple[Decimal | None, ...]:
        """The exact total of each region; ``None`` where anything is unanswered."""
        return tuple(None if None in row else add(p for p in row if p is not None) for row in self.points)

    def only(self, regions: Iterable[str]) -> Self:
        """Keep some regions, in the order in which they are named, or a single one: ``panel.only("62.71")``.

        Raises:
            InvalidPanelError: if one of them is not in the panel, or is named twice.
        """
        wanted = (regions,) if isinstance(regions, str) else tuple(regions)
        place = {region: index for index, region in enumerate(self.regions)}
        unknown = [say.NOT_IN_PANEL.fill(region=region) for region in wanted if region not in place]
        if unknown:
            raise InvalidPanelError(unknown)
        places = [place[region] for region in wanted]
        return evolve(
            self,
            regions=wanted,
            points=tuple(self.points[at] for at in places),
            bounds=tuple(self.bounds[at] for at in places),
        )


def panel_of(scores: Iterable[Score], level: Level = Level.GROUP) -> Panel:
    """Put scores side by side: their points and, where something is unanswered, the bounds of their points.

    Args:
        scores: scores of different regions, made with one edition.
        level: whether the items are groups, or indicators where a group has any.

    Raises:
        InvalidPanelError: if there are no scores, or they are of several editions; if a maximum at that level is not
            known; or if a region stands twice or was given points for a whole group where indicators are asked for.
        UnknownOptionError: if there is no such level, or a panel cannot have it.

    .. versionadded:: 0.1
    """
    rows = list(scores)
    edition = _one_edition(rows)
    items = items_at(edition, level)
    nodes = [_row(score, items) for score in rows]
    return Panel(
        edition=edition,
        items=items,
        regions=tuple(_name(score.assessment.region) for score in rows),
        points=tuple(tuple(node.points for node in row) for row in nodes),
        bounds=tuple(tuple(node.bounds for node in row) for row in nodes),
    )


def items_at(edition: Edition, level: Level) -> tuple[Item, ...]:
    """Give the groups, or the indicators of the groups that have any.

    Raises:
        UnknownOptionError: if there is no such level, or a panel cannot have it.
    """
    wanted = option(Level, level)
    if wanted not in LEVELS:
        raise UnknownOptionError(Level.__name__, wanted.value, LEVELS)
    items: list[Item] = []
    for group in edition.groups:
        items += group.indicators if wanted is Level.INDICATOR and group.indicators else [group]
    return tuple(items)


def demand_regions(panel: Panel) -> None:
    """Refuse a panel of no regions, of which nothing can be told.

    Raises:
        InvalidPanelError: if there are none.
    """
    if not panel.regions:
        raise InvalidPanelError([say.NO_REGIONS])


def _one_edition(scores: list[Score]) -> Edition:
    if not scores:
        raise InvalidPanelError([say.NO_SCORES])
    editions = dict.fromkeys(score.edition.key for score in scores)
    if len(editions) > 1:
        raise InvalidPanelError([say.SEVERAL_EDITIONS.fill(editions=", ".join(editions))])
    first = scores[0].edition
    if any(score.edition != first for score in scores):
        raise InvalidPanelError([say.SEVERAL_FORMS.fill(edition=first.key)])
    return first


def _name(region: Region | str) -> str:
    return region if isinstance(region, str) else region.code


def _row(score: Score, items: tuple[Item, ...]) -> list[ScoreNode]:
    nodes = {node.key: node for group in score.groups for node in (group, *group.children)}
    whole = [item.key for item in items if item.key not in nodes]
    if whole:
        region = _name(score.assessment.region)
        raise InvalidPanelError([say.WHOLE_GROUP.fill(region=region, item=key) for key in whole])
    return [nodes[item.key] for item in items]


def _points_amiss(region: str, item: Item, points: Decimal) -> Text | None:
    most = item.max_points or ZERO
    if not (points.is_finite() and ZERO <= points <= most):
        return say.OUTSIDE.fill(region=region, points=str(points), item=item.key, most=str(most))
    return None if is_manageable(points) else _too_fine(region, item)


def _bounds_amiss(region: str, item: Item, points: Decimal | None, bounds: Bounds) -> Text | None:
    most, lower, upper = item.max_points or ZERO, bounds.lower, bounds.upper
    ends = {"lower": str(lower), "upper": "?" if upper is None else str(upper)}
    if upper is None or not (lower.is_finite() and upper.is_finite() and ZERO <= lower <= upper <= most):
        return say.BOUNDS_OUTSIDE.fill(region=region, item=item.key, most=str(most), **ends)
    if points is not None and not lower == points == upper:
        return say.BOUNDS_DIFFER.fill(region=region, points=str(points), item=item.key, **ends)
    return None if is_manageable(lower) and is_manageable(upper) else _too_fine(region, item)


def _too_fine(region: str, item: Item) -> Text:
    return say.TOO_FINE.fill(region=region, item=item.key, decimals=str(MAX_DIGITS))
