"""The arithmetic of simulations, on NumPy. `kha.analysis.simulation` loads it when first used.

Every lot is drawn from a stream of its own, named by the seed, what is drawn and, where regions differ, the region. So
the numbers of one region do not depend on which others are simulated with it, on one machine or on many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from hashlib import blake2b
from math import ceil
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from kha.analysis.panel import Panel
from kha.analysis.scenario import Missing, Scenario, Weights
from kha.kla import BandPolicy, Item
from kha.scoring import Bounds

Floats: TypeAlias = NDArray[np.float64]
Integers: TypeAlias = NDArray[np.int64]
Number = TypeVar("Number", np.float64, np.int64)

STEADY = 6
"""Totals are rounded to so many decimals, so that the noise of floats never carries one across a threshold."""
_WEIGHTS, _MISSING, _CUTS = 1, 2, 3


def totals(panel: Panel, scenario: Scenario, draws: int, seed: int) -> Floats:
    """Draw the total of each region so many times: an array of draws and regions, in points."""
    weights = drawn_weights(panel, scenario.weights, draws, seed)
    if scenario.cuts is None and not any(None in row for row in panel.points):
        return np.round(weights @ shares(panel).T, STEADY)
    result = np.empty((draws, len(panel.regions)))
    for place, drawn in enumerate(drawn_shares(panel, scenario, draws, seed)):
        result[:, place] = np.einsum("di,di->d", weights, drawn)
    return np.round(result, STEADY)


def parts(panel: Panel, scenario: Scenario, draws: int, seed: int) -> Floats:
    """Draw what each item brings to the mean total of all regions: an array of draws and items, in points.

    It is counted from the mean share of the items that share points among them: a weight that is taken from an item and
    given to others moves the total only as far as their shares differ.
    """
    together = np.zeros((draws, len(panel.items)))
    for drawn in drawn_shares(panel, scenario, draws, seed):
        together += drawn
    weights, mean = drawn_weights(panel, scenario.weights, draws, seed), together / len(panel.regions)
    for sharing in _sharing(panel, within_groups=scenario.weights is not None and scenario.weights.within_groups):
        mean[:, sharing] -= (weights[:, sharing] * mean[:, sharing]).sum() / weights[:, sharing].sum()
    return weights * mean


def shares(panel: Panel) -> Floats:
    """Give the share of its maximum that each region has of each item; not a number where it is unanswered."""
    points = np.array([[np.nan if p is None else float(p) for p in row] for row in panel.points])
    return points.reshape(len(panel.regions), len(panel.items)) / maxima(panel.items)


def maxima(items: Sequence[Item]) -> Floats:
    """Give the maxima of items, which a panel knows of all of them."""
    return np.array([float(item.max_points or Decimal(0)) for item in items])


def drawn_weights(panel: Panel, weights: Weights | None, draws: int, seed: int) -> Floats:
    """Draw the maxima of all items: an array of draws and items."""
    edition = np.tile(maxima(panel.items), (draws, 1))
    if weights is None:
        return edition
    random = np.random.default_rng([seed, _WEIGHTS])
    for together in _sharing(panel, within_groups=weights.within_groups):
        whole = edition[0, together].sum()
        drawn = random.dirichlet(float(weights.concentration) * edition[0, together] / whole, size=draws)
        edition[:, together] = drawn * whole
    return edition


def _sharing(panel: Panel, *, within_groups: bool) -> list[list[int]]:
    """Give the places of the items that share points among them: all of them, or those of each group."""
    if not within_groups:
        return [list(range(len(panel.items)))]
    groups: dict[str, list[int]] = {}
    for place, item in enumerate(panel.items):
        group = panel.edition.parents.get(item.key)
        groups.setdefault(item.key if group is None else group.key, []).append(place)
    return list(groups.values())


def drawn_shares(panel: Panel, scenario: Scenario, draws: int, seed: int) -> Iterator[Floats]:
    """Draw the shares of one region after the other: an array of draws and items for each."""
    for name, known, bounds in zip(panel.regions, shares(panel), panel.bounds, strict=True):
        region = int.from_bytes(blake2b(name.encode(), digest_size=8).digest())
        drawn = np.tile(known, (draws, 1))
        if scenario.missing is not None:
            random = np.random.default_rng([seed, _MISSING, region])
            for item in np.flatnonzero(np.isnan(known)).tolist():
                between = _shares_between(panel.items[item], bounds[item])
                drawn[:, item] = _completed(scenario.missing, item, between, draws, random)
        if scenario.cuts is not None:
            random = np.random.default_rng([seed, _CUTS, region])
            kept = np.array(scenario.cuts.kept)
            drawn = np.minimum(drawn * kept[random.integers(len(kept), size=draws)], 1.0)
        yield drawn


def _shares_between(item: Item, bounds: Bounds) -> tuple[float, float]:
    """Give the bounds of an item as shares of its maximum, both of which a panel knows."""
    most = float(item.max_points or Decimal(0))
    return float(bounds.lower) / most, float(bounds.upper or Decimal(0)) / most


def _completed(
    missing: Missing, item: int, between: tuple[float, float], draws: int, random: np.random.Generator
) -> Floats:
    lower, upper = between
    if missing.observed is None:
        return lower + (upper - lower) * random.random(draws)
    observed = np.array(missing.observed[item])
    drawn: Floats = np.clip(observed[random.integers(len(observed), size=draws)], lower, upper)
    return drawn


def segments(totals: Floats, policy: BandPolicy) -> Integers:
    """Number the segment of a policy that each total lies in."""
    result = np.zeros(totals.shape, dtype=np.int64)
    for segment in policy.segments():
        if segment.upper is not None:
            end = float(segment.upper)
            result += totals > end if segment.upper_included else totals >= end
    return result


def counts(numbers: Integers, kinds: int) -> Integers:
    """Count how often each region has each number: an array of regions and numbers."""
    return np.stack([(numbers == kind).sum(axis=0) for kind in range(kinds)], axis=1)


def ranks(totals: Floats) -> Integers:
    """Rank the regions of each draw, the most points first; equal totals share the better rank."""
    ordered = np.sort(totals, axis=1)
    result = np.empty(totals.shape, dtype=np.int64)
    for draw in range(len(totals)):
        result[draw] = totals.shape[1] + 1 - np.searchsorted(ordered[draw], totals[draw], side="right")
    return result


def intervals(values: NDArray[Number], coverage: float) -> NDArray[Number]:
    """Give the lower end, the median and the upper end of the middle part of each column, as values that were drawn.

    At least the coverage lies between the ends: as many draws are left out below as above, and no more than may be.
    """
    draws = len(values)
    left_out = (draws - ceil(Fraction(str(coverage)) * draws)) // 2
    places = [left_out, (draws - 1) // 2, draws - 1 - left_out]
    ends: NDArray[Number] = np.partition(values, places, axis=0)[places]
    return ends


def variance_shares(parts: Floats) -> list[float] | None:
    """Give the part of the variance of a sum that comes from each of its parts; ``None`` if it does not vary."""
    apart = parts - parts.mean(axis=0)
    whole = apart.sum(axis=1)
    variance = float(whole @ whole)
    if not variance > len(parts) * 10.0 ** (-2 * STEADY):
        return None
    shares: list[float] = (whole @ apart / variance).tolist()
    return shares
