"""What simulations tell, each with the number of draws it rests on."""

from __future__ import annotations

from decimal import Decimal
from operator import attrgetter

from attrs import field, frozen

from kha.kla import Band, Item, NoBand


@frozen(kw_only=True)
class BandChance:
    """How often a region had a band.

    Attributes:
        region: which region.
        outcome: the band, or why there is none.
        chance: the part of the draws in which it had it, from 0 to 1.
        lower: where the chance lies at least, as far as so many draws tell: the 95 per cent interval of Wilson.
        upper: where it lies at most.
        draws: how many draws there were.

    .. versionadded:: 0.1
    """

    region: str
    outcome: Band | NoBand
    chance: float
    lower: float
    upper: float
    draws: int


@frozen(kw_only=True)
class RankInterval:
    """Between which ranks a region lies; the most points have rank 1, and equal totals share the better rank.

    Attributes:
        region: which region.
        rank: its rank by the points as they stand; ``None`` if something is unanswered anywhere.
        lower: the better end of the interval.
        median: the rank in the middle; the better one where two are.
        upper: the worse end.
        coverage: which part of the draws lies within the interval, at least.
        draws: how many draws there were.

    .. versionadded:: 0.1
    """

    region: str
    rank: int | None
    lower: int
    median: int
    upper: int
    coverage: float
    draws: int


@frozen(kw_only=True)
class TotalInterval:
    """Between which totals a region lies.

    Attributes:
        region: which region.
        total: its exact total as it stands; ``None`` if something is unanswered.
        lower: the lower end of the interval, in points.
        median: the total in the middle; the lower one where two are.
        upper: the upper end.
        coverage: which part of the draws lies within the interval, at least.
        draws: how many draws there were.

    .. versionadded:: 0.1
    """

    region: str
    total: Decimal | None
    lower: float
    median: float
    upper: float
    coverage: float
    draws: int


@frozen(kw_only=True)
class Driver:
    """How much of the uncertainty of a mean total comes from one item.

    Attributes:
        item: which item.
        share: the part of the variance, by covariance: all of them add up to one; negative where an item works against
            the others, as weights with one sum do. What an item brings is counted from the mean share of the items that
            share points with it: weight that it takes from others moves the total only as far as their shares differ.
        draws: how many draws there were.

    .. versionadded:: 0.1
    """

    item: Item = field(repr=attrgetter("key"))
    share: float
    draws: int
