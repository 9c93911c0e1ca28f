"""What is left to chance: weights, missing answers, what verification will cut. Each by a named assumption."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import inf
from numbers import Real
from typing import TypeAlias

from attrs import Attribute, field, frozen

from kha.analysis import _phrases as say
from kha.analysis.panel import Panel, demand_regions
from kha.errors import InvalidPanelError, UnsuitableArgumentError
from kha.errors.arguments import whole_number

Parts: TypeAlias = tuple[tuple[float, ...], ...]

LEAST, MOST = 1e-6, 1e12
"""Between which a concentration lies. Beyond them no total shows a difference, and at last floats give out."""


def is_real(value: object) -> bool:
    """Tell whether something is a number that can be drawn with; a truth is none."""
    return not isinstance(value, bool) and isinstance(value, Real)


def _within(_instance: object, attribute: Attribute[float], value: float) -> None:
    if not (is_real(value) and LEAST <= value <= MOST):
        raise UnsuitableArgumentError(attribute.name, value, "a number from 0.000001 to 1000000000000")


def _of_maxima(instance: Missing, attribute: Attribute[Parts | None], value: Parts | None) -> None:
    rows = value or ()
    if len(rows) != len(instance.items):
        needed = f"the shares of each item that is named: {len(instance.items)}"
        raise UnsuitableArgumentError(attribute.name, value, needed)
    for item in rows:
        if not item:
            raise UnsuitableArgumentError(attribute.name, item, "at least one share for each item")
        for share in item:
            if not (is_real(share) and 0 <= share <= 1):
                raise UnsuitableArgumentError(attribute.name, share, "shares from 0 to 1")


def _of_points(instance: Cuts, attribute: Attribute[Parts], value: Parts) -> None:
    if not value:
        raise UnsuitableArgumentError(attribute.name, value, "at least one evaluation")
    for row in value:
        if len(row) != len(instance.items):
            needed = f"a part for each item that is named: {len(instance.items)}"
            raise UnsuitableArgumentError(attribute.name, row, needed)
        for part in row:
            if not (is_real(part) and 0 <= part < inf):
                raise UnsuitableArgumentError(attribute.name, part, "finite parts of zero or more")


def _counted(_instance: object, attribute: Attribute[int], value: int) -> None:
    whole_number(attribute.name, value, 0)


@frozen(kw_only=True)
class Weights:
    """Other weights: maxima drawn from a Dirichlet distribution around those of the edition, with the same sum.

    The larger the concentration, the closer to the edition: the weight of an item that has a share p of all points has
    a standard deviation of the root of p (1 - p) / (concentration + 1). With a hundred, that of a group of 150 of 1000
    points is 36 points; with a thousand, 11:

    >>> from math import sqrt
    >>> [round(1000 * sqrt(0.15 * 0.85 / (concentration + 1))) for concentration in (100, 1000)]
    [36, 11]

    Attributes:
        concentration: how close drawn weights are to the edition's: from a millionth, where one item takes nearly all
            points, to a million million, where the standard deviation is less than a thousandth of a point.
        within_groups: whether each group keeps its maximum, and only the items in it share it differently.

    Raises:
        UnsuitableArgumentError: if the concentration is less or more, or no number.

    .. versionadded:: 0.1
    """

    concentration: float = field(validator=_within)
    within_groups: bool = False


@frozen(kw_only=True)
class Missing:
    """What unanswered items turn out to be: never less than is certain of them, nor more than there can be.

    An item of which nothing is answered may have any share of its maximum. Of one that is answered in part the panel
    has bounds, and what is drawn lies within them.

    Attributes:
        observed: for each item of a panel the shares of its maximum that others reached, from which one is drawn, and
            raised or lowered to the nearer bound if it lies beyond; ``None`` for a share that is uniform between the
            bounds.
        items: the keys of these items, in order; none where nothing was observed. A panel that is simulated must have
            the same items in the same order.

    Raises:
        UnsuitableArgumentError: if an item has no shares, or one that is not from 0 to 1; or if other than these items
            are named.

    .. versionadded:: 0.1
    """

    observed: tuple[tuple[float, ...], ...] | None = field(validator=_of_maxima)
    items: tuple[str, ...] = ()

    @classmethod
    def uniform(cls) -> Missing:
        """Assume nothing but the bounds: any share between them is equally likely."""
        return cls(observed=None)

    @classmethod
    def like(cls, panel: Panel) -> Missing:
        """Assume that what was not answered in full is like what others reached of the same item in a panel.

        Only items that are answered in full are observed.

        Raises:
            InvalidPanelError: if nobody answered an item.
        """
        observed = tuple(
            tuple(_share(row[place], item.max_points) for row in panel.points if row[place] is not None)
            for place, item in enumerate(panel.items)
        )
        empty = [item.key for item, shares in zip(panel.items, observed, strict=True) if not shares]
        if empty:
            raise InvalidPanelError([say.NOBODY_ANSWERED.fill(item=key) for key in empty])
        return cls(observed=observed, items=_keys(panel))


@frozen(kw_only=True)
class Cuts:
    """What verification leaves of points, as it did in earlier evaluations.

    Attributes:
        kept: for each earlier evaluation of a region the part of the points of each item that was left; above one where
            points were raised. One where there were none to cut.
        items: the keys of these items, in order. A panel that is simulated must have the same items in the same order.
        left_out: how many regions were left out because they were at one of the stages only, or something was
            unanswered at one of them.

    Raises:
        UnsuitableArgumentError: if there are no evaluations, one has not a part for each item, a part is negative or
            not finite, or as many as were left out cannot be.

    .. versionadded:: 0.1
    """

    kept: tuple[tuple[float, ...], ...] = field(repr=False, validator=_of_points)
    items: tuple[str, ...]
    left_out: int = field(validator=_counted)

    @classmethod
    def between(cls, before: Panel, after: Panel) -> Cuts:
        """Read off two stages what verification left, region by region.

        A whole evaluation is drawn at a time, so that what was cut together stays together. Regions are the same if
        they are named alike; ``left_out`` counts all of either panel that tell nothing about cuts.

        Raises:
            InvalidPanelError: if a panel has no regions, if they have different items or none of their regions in
                common, or if no region is complete in both.
        """
        demand_regions(before)
        demand_regions(after)
        if before.items != after.items:
            raise InvalidPanelError([say.DIFFERENT_ITEMS])
        named = {*before.regions, *after.regions}
        if len(named) == len(before.regions) + len(after.regions):
            raise InvalidPanelError([say.NO_COMMON_REGION.fill(before=before.regions[0], after=after.regions[0])])
        later = dict(zip(after.regions, after.points, strict=True))
        pairs = [(row, later[name]) for name, row in zip(before.regions, before.points, strict=True) if name in later]
        complete = [(row, left) for row, left in pairs if None not in row and None not in left]
        if not complete:
            raise InvalidPanelError([say.NOWHERE_COMPLETE])
        kept = tuple(tuple(_kept(b, a) for b, a in zip(row, left, strict=True)) for row, left in complete)
        return cls(kept=kept, items=_keys(before), left_out=len(named) - len(complete))


@frozen(kw_only=True)
class Scenario:
    """What is drawn by lot; what is ``None`` stays as it is.

    Attributes:
        weights: other weights.
        missing: what unanswered items turn out to be.
        cuts: what verification leaves.

    .. versionadded:: 0.1
    """

    weights: Weights | None = None
    missing: Missing | None = None
    cuts: Cuts | None = None


def _keys(panel: Panel) -> tuple[str, ...]:
    return tuple(item.key for item in panel.items)


def _share(points: Decimal | None, maximum: Decimal | None) -> float:
    return float(Fraction(points or 0) / Fraction(maximum or 1))


def _kept(before: Decimal | None, after: Decimal | None) -> float:
    return float(Fraction(after or 0) / Fraction(before)) if before else 1.0
