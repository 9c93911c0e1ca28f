"""Which item moves a group of regions most: exact, without chance."""

from __future__ import annotations

from decimal import Decimal
from operator import attrgetter

from attrs import field, frozen

from kha.analysis import _phrases as say
from kha.analysis.panel import Panel, demand_regions
from kha.errors import InvalidPanelError
from kha.exact import add, subtract
from kha.kla import BandPolicy, Item

ZERO = Decimal(0)


@frozen(kw_only=True)
class Mover:
    """What full marks for one item would bring.

    Attributes:
        item: which item.
        gain: the points it would bring to all regions together.
        mean_gain: to one region, on average, as a float.
        changed: the regions whose band would change.

    .. versionadded:: 0.1
    """

    item: Item = field(repr=attrgetter("key"))
    gain: Decimal
    mean_gain: float
    changed: tuple[str, ...]


def movers(panel: Panel, policy: BandPolicy) -> tuple[Mover, ...]:
    """Tell what full marks for each item would bring to the regions of a panel, the most points first.

    For a province, give the panel of its regions: ``panel.only(codes)``. It counts points, not effort.

    Raises:
        InvalidPanelError: if there are no regions, or something is unanswered.

    .. versionadded:: 0.1
    """
    demand_regions(panel)
    open_ = [
        say.UNANSWERED.fill(region=region, item=item.key)
        for region, row in zip(panel.regions, panel.points, strict=True)
        for item, points in zip(panel.items, row, strict=True)
        if points is None
    ]
    if open_:
        raise InvalidPanelError(open_)
    found = [_mover(panel, policy, place) for place in range(len(panel.items))]
    return tuple(sorted(found, key=lambda mover: -mover.gain))


def _mover(panel: Panel, policy: BandPolicy, place: int) -> Mover:
    item = panel.items[place]
    changed: list[str] = []
    gains: list[Decimal] = []
    for region, row, total in zip(panel.regions, panel.points, panel.totals, strict=True):
        gains.append(subtract(item.max_points or ZERO, row[place] or ZERO))
        before, after = (policy.classify(points) for points in (total or ZERO, add((total or ZERO, gains[-1]))))
        if before is not after:
            changed.append(region)
    gain = add(gains)
    return Mover(item=item, gain=gain, mean_gain=float(gain) / len(panel.regions), changed=tuple(changed))
