"""Weights for research, where official maxima are not public. What comes out is never official, and says so."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from kha.exact import add, round_half_up, subtract
from kha.kla._labels import WEIGHTED
from kha.kla.edition import Edition
from kha.kla.model import Group
from kha.sources import Confidence, Provenance
from kha.text import Text

DECIMALS = 2

NOT_OFFICIAL = Provenance(confidence=Confidence.D, note=WEIGHTED["note"])
"""How maxima made from weights are known: not at all; they are an assumption.

.. versionadded:: 0.1
"""


def equally_weighted(edition: Edition) -> Edition:
    """Derive an edition whose indicators share the maximum of their group equally.

    Maxima have two decimals; where a group's maximum cannot be shared equally, they differ by a hundredth, so that they
    add up exactly.

    >>> from kha import kla
    >>> [str(i.max_points) for i in kla.equally_weighted(kla.EVALUATION_2022).groups[1].indicators]
    ['38.33', '38.34', '38.33']

    .. versionadded:: 0.1
    """
    ones = {indicator.key: Decimal(1) for indicator in edition.indicators}
    return weighted(edition, ones, key=f"{edition.key}_equal_weights", label=WEIGHTED["equal"])


def weighted(edition: Edition, weights: Mapping[str, Decimal], *, key: str, label: Text) -> Edition:
    """Derive an edition whose indicators have maxima in proportion to weights, within the maximum of their group.

    Args:
        edition: the edition to derive from; its groups' maxima are kept.
        weights: a weight of zero or more for every indicator, by key; only their proportions within a group matter.
        key: the key of the derived edition.
        label: what the weighting is; the edition's label says that it is not official.

    Raises:
        ValueError: if the weights name an indicator that does not exist, leave one out, are negative or not finite, or
            are all zero in a group.

    .. versionadded:: 0.1
    """
    known = {indicator.key for indicator in edition.indicators}
    if set(weights) != known:
        wrong = ", ".join(sorted(set(weights) ^ known))
        message = f"Weights must name every indicator once, and nothing else. Mend these keys: {wrong}."
        raise ValueError(message)
    return evolve(
        edition,
        key=key,
        label=WEIGHTED["label"].fill(edition=edition.label, weighting=label),
        groups=tuple(_weighted_group(group, weights) for group in edition.groups),
    )


def _weighted_group(group: Group, weights: Mapping[str, Decimal]) -> Group:
    if group.max_points is None or not group.indicators:
        return group
    maxima = _share_out(group.max_points, [weights[i.key] for i in group.indicators])
    indicators = tuple(
        evolve(indicator, max_points=maximum, max_points_provenance=NOT_OFFICIAL)
        for indicator, maximum in zip(group.indicators, maxima, strict=True)
    )
    return evolve(group, indicators=indicators)


def _share_out(whole: Decimal, weights: list[Decimal]) -> list[Decimal]:
    """Share out points exactly: each share is what the running total leaves, so that nothing is lost to rounding."""
    if any(not weight.is_finite() or weight < 0 for weight in weights) or not any(weights):
        message = "Weights must be finite, zero or more, and not all zero in a group."
        raise ValueError(message)
    total = sum(Fraction(weight) for weight in weights)
    shares: list[Decimal] = []
    running = Fraction(0)
    for weight in weights:
        running += Fraction(weight) / total
        shares.append(subtract(_rounded(whole, running), add(shares)))
    return shares


def _rounded(whole: Decimal, share: Fraction) -> Decimal:
    return whole if share == 1 else round_half_up(Fraction(whole) * share, DECIMALS)
