"""Monte Carlo: how certain totals, bands and ranks are under a scenario. Needs the extra ``analysis`` (NumPy)."""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module
from math import sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING, Any

from kha.analysis import _phrases as say
from kha.analysis.panel import Panel, demand_regions
from kha.analysis.results import BandChance, Driver, RankInterval, TotalInterval
from kha.analysis.scenario import Scenario, is_real
from kha.errors import InvalidPanelError, MissingExtraError, UnsuitableArgumentError
from kha.errors.arguments import whole_number
from kha.kla import Band, BandPolicy, NoBand
from kha.text import Text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_EXTRA, _PACKAGE = "analysis", "numpy"
_NORMAL = NormalDist().inv_cdf(0.975)
"""Where 95 per cent of the normal distribution lie between this and its negative."""


class Simulation:
    """The totals of all regions under a scenario, drawn many times.

    The same panel, scenario, number of draws and seed give the same simulation, and a region the same numbers whichever
    others are in the panel.

    Raises:
        InvalidPanelError: as `simulate`.
        MissingExtraError: if NumPy is not installed.
        UnsuitableArgumentError: as `simulate`.

    .. versionadded:: 0.1
    """

    def __init__(self, panel: Panel, scenario: Scenario, draws: int, seed: int) -> None:
        _demand_fit(panel, scenario)
        self.panel = panel
        self.scenario = scenario
        self.draws: int = whole_number("draws", draws, 1)
        self.seed: int = whole_number("seed", seed, 0)
        self._totals: NDArray[np.float64] = numeric().totals(panel, scenario, self.draws, self.seed)

    @property
    def totals(self) -> NDArray[np.float64]:
        """All totals, in points, as an array with a row for each draw and a column for each region of the panel."""
        return self._totals

    def band_chances(self, policy: BandPolicy) -> tuple[BandChance, ...]:
        """Tell how likely each band is for each region, those left out that never came; with the error of drawing."""
        outcomes = [segment.outcome for segment in policy.segments()]
        counted = numeric().counts(numeric().segments(self._totals, policy), len(outcomes))
        chances: list[BandChance] = []
        for region, times in zip(self.panel.regions, counted.tolist(), strict=True):
            by_outcome: dict[Band | NoBand, int] = {}
            for outcome, count in zip(outcomes, times, strict=True):
                by_outcome[outcome] = by_outcome.get(outcome, 0) + count
            chances += [self._chance(region, outcome, count) for outcome, count in by_outcome.items() if count]
        return tuple(chances)

    def rank_intervals(self, coverage: float = 0.9) -> tuple[RankInterval, ...]:
        """Tell between which ranks each region lies in the middle part of the draws.

        The ends and the median are ranks that were drawn. At least that part of the draws lies between the ends, both
        included, and as many are left out below as above.

        Args:
            coverage: which part of the draws: more than 0, and at most 1, which leaves none out.

        Raises:
            UnsuitableArgumentError: if the coverage is anything else.
        """
        _demand_part(coverage)
        ends = numeric().intervals(numeric().ranks(self._totals), coverage).tolist()
        now = _ranks(self.panel)
        return tuple(
            RankInterval(
                region=region,
                rank=rank,
                lower=int(lower),
                median=int(median),
                upper=int(upper),
                coverage=coverage,
                draws=self.draws,
            )
            for region, rank, lower, median, upper in zip(self.panel.regions, now, *ends, strict=True)
        )

    def total_intervals(self, coverage: float = 0.9) -> tuple[TotalInterval, ...]:
        """Tell between which totals each region lies in the middle part of the draws.

        The ends and the median are totals that were drawn. At least that part of the draws lies between the ends, both
        included, and as many are left out below as above.

        Args:
            coverage: which part of the draws: more than 0, and at most 1, which leaves none out.

        Raises:
            UnsuitableArgumentError: if the coverage is anything else.
        """
        _demand_part(coverage)
        ends = numeric().intervals(self._totals, coverage).tolist()
        return tuple(
            TotalInterval(
                region=region,
                total=total,
                lower=lower,
                median=median,
                upper=upper,
                coverage=coverage,
                draws=self.draws,
            )
            for region, total, lower, median, upper in zip(self.panel.regions, self.panel.totals, *ends, strict=True)
        )

    def _chance(self, region: str, outcome: Band | NoBand, count: int) -> BandChance:
        lower, upper = wilson(count, self.draws)
        return BandChance(
            region=region, outcome=outcome, chance=count / self.draws, lower=lower, upper=upper, draws=self.draws
        )


def simulate(panel: Panel, scenario: Scenario, *, draws: int = 10_000, seed: int) -> Simulation:
    """Draw the totals of all regions of a panel under a scenario.

    Args:
        panel: the points as they stand.
        scenario: what is left to chance.
        draws: how many times, at least once; the error of a chance shrinks with the root of this number.
        seed: a whole number from 0 that names the draws, so that they can be repeated.

    Raises:
        InvalidPanelError: if there are no regions, something is unanswered and the scenario does not say what becomes
            of it, or what the scenario has observed was of other items, or of the same in another order.
        MissingExtraError: if NumPy is not installed.
        UnsuitableArgumentError: if the number of draws or the seed is less, or no whole number.

    .. versionadded:: 0.1
    """
    return Simulation(panel, scenario, draws, seed)


def drivers(panel: Panel, scenario: Scenario, *, draws: int = 10_000, seed: int) -> tuple[Driver, ...]:
    """Tell which items the uncertainty of the regions' mean total comes from, the largest part first.

    For a province, give the panel of its regions: ``panel.only(codes)``.

    Args:
        panel: the points as they stand.
        scenario: what is left to chance.
        draws: how many times, at least twice: one draw does not vary.
        seed: a whole number from 0 that names the draws, so that they can be repeated.

    Raises:
        InvalidPanelError: as `simulate`; or if nothing is left to chance.
        MissingExtraError: if NumPy is not installed.
        UnsuitableArgumentError: if the number of draws or the seed is less, or no whole number.

    .. versionadded:: 0.1
    """
    _demand_fit(panel, scenario)
    draws, seed = whole_number("draws", draws, 2), whole_number("seed", seed, 0)
    shares = numeric().variance_shares(numeric().parts(panel, scenario, draws, seed))
    if shares is None:
        raise InvalidPanelError([say.NOTHING_MOVES])
    found = [Driver(item=item, share=share, draws=draws) for item, share in zip(panel.items, shares, strict=True)]
    return tuple(sorted(found, key=lambda driver: -driver.share))


def wilson(count: int, draws: int) -> tuple[float, float]:
    """Give the 95 per cent interval of a chance that came so many times in so many draws."""
    square = _NORMAL**2
    middle = (count + square / 2) / (draws + square)
    half = _NORMAL * sqrt(count * (draws - count) / draws + square / 4) / (draws + square)
    return (middle - half if count else 0.0), (middle + half if count < draws else 1.0)


def numeric() -> Any:
    """Load what needs NumPy.

    Raises:
        MissingExtraError: if it is not installed.
    """
    try:
        return import_module("kha.analysis.numeric")
    except ModuleNotFoundError as error:
        if error.name != _PACKAGE:
            raise
        raise MissingExtraError(_EXTRA, _PACKAGE) from None


def _demand_part(coverage: float) -> None:
    if not (is_real(coverage) and 0 < coverage <= 1):
        name, needed = "coverage", "a part of the draws, more than 0 and at most 1"
        raise UnsuitableArgumentError(name, coverage, needed)


def _demand_fit(panel: Panel, scenario: Scenario) -> None:
    demand_regions(panel)
    reasons: list[Text] = []
    if scenario.missing is None:
        reasons += [
            say.UNANSWERED_BY_LOT.fill(region=region, item=item.key)
            for region, row in zip(panel.regions, panel.points, strict=True)
            for item, points in zip(panel.items, row, strict=True)
            if points is None
        ]
    missing = None if scenario.missing is None or scenario.missing.observed is None else scenario.missing.items
    cut = None if scenario.cuts is None else scenario.cuts.items
    if any(seen is not None and seen != tuple(item.key for item in panel.items) for seen in (missing, cut)):
        reasons.append(say.OTHER_ITEMS)
    if reasons:
        raise InvalidPanelError(reasons)


def _ranks(panel: Panel) -> list[int | None]:
    totals = [total for total in panel.totals if total is not None]
    if len(totals) < len(panel.regions):
        return [None] * len(panel.regions)
    first: dict[Decimal, int] = {}
    for place, total in enumerate(sorted(totals, reverse=True), start=1):
        first.setdefault(total, place)
    return [first[total] for total in totals]
