"""What is left to chance: weights, missing answers, what verification will cut. Each by a named assumption."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import Attribute, field, frozen

from kha.analysis import _phrases as say
from kha.analysis.panel import Panel
from kha.errors import InvalidPanelError


def _positive(_instance: object, attribute: Attribute[float], value: float) -> None:
    if not 0 < value < float("inf"):
        message = f"{attribute.name} must be more than zero and finite, not {value}."
        raise ValueError(message)


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
        concentration: how close drawn weights are to the edition's.
        within_groups: whether each group keeps its maximum, and only the items in it share it differently.

    .. versionadded:: 0.1
    """

    concentration: float = field(validator=_positive)
    within_groups: bool = False


@frozen(kw_only=True)
class Missing:
    """What unanswered items turn out to be.

    Attributes:
        observed: for each item of a panel the shares of its maximum that others reached, from which one is drawn;
            ``None`` for a share that is uniform from none to all.

    .. versionadded:: 0.1
    """

    observed: tuple[tuple[float, ...], ...] | None

    @classmethod
    def uniform(cls) -> Missing:
        """Assume nothing but the bounds: any share from none to all is equally likely."""
        return cls(observed=None)

    @classmethod
    def like(cls, panel: Panel) -> Missing:
        """Assume that missing answers are like those that were given to the same item in a panel.

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
        return cls(observed=observed)


@frozen(kw_only=True)
class Cuts:
    """What verification leaves of points, as it did in earlier evaluations.

    Attributes:
        kept: for each earlier evaluation of a region the part of the points of each item that was left; above one where
            points were raised. One where there were none to cut.
        left_out: how many evaluations were left out because something was unanswered at one of the stages.

    .. versionadded:: 0.1
    """

    kept: tuple[tuple[float, ...], ...] = field(repr=False)
    left_out: int

    @classmethod
    def between(cls, before: Panel, after: Panel) -> Cuts:
        """Read off two stages what verification left, region by region.

        A whole evaluation is drawn at a time, so that what was cut together stays together.

        Raises:
            InvalidPanelError: if the panels have different items, or no region is complete in both.
        """
        if before.items != after.items:
            raise InvalidPanelError([say.DIFFERENT_ITEMS])
        later = dict(zip(after.regions, after.points, strict=True))
        pairs = [(row, later[name]) for name, row in zip(before.regions, before.points, strict=True) if name in later]
        complete = [(row, left) for row, left in pairs if None not in row and None not in left]
        if not complete:
            raise InvalidPanelError([say.NOWHERE_COMPLETE])
        kept = tuple(tuple(_kept(b, a) for b, a in zip(row, left, strict=True)) for row, left in complete)
        return cls(kept=kept, left_out=len(pairs) - len(complete))


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


def _share(points: Decimal | None, maximum: Decimal | None) -> float:
    return float(Fraction(points or 0) / Fraction(maximum or 1))


def _kept(before: Decimal | None, after: Decimal | None) -> float:
    return float(Fraction(after or 0) / Fraction(before)) if before else 1.0
