"""Strategies for panels of regions, what is left to chance, and what simulations give (these need NumPy)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from kha.analysis import Cuts, Missing, Mover, Panel, Scenario, Simulation, Weights, movers, simulate
from kha.kla import EVALUATION_2022, PUBLISHED_2022, Item
from kha.regions import REGIONS
from kha.scoring import Bounds
from kha.testing.small import one_of, points

_ITEMS = EVALUATION_2022.groups
_DRAWS = 20


@st.composite
def panels(draw: st.DrawFn, *, complete: bool = True) -> Panel:
    """Draw the points of one to four regions for the groups of the edition of 2022.

    Args:
        draw: given by hypothesis.
        complete: whether nothing may be unanswered, in full or in part.

    .. versionadded:: 0.1
    """
    regions = draw(st.lists(one_of(REGIONS), min_size=1, max_size=4, unique_by=lambda region: region.code))
    cells = [_known(item) if complete else _known(item) | _open(item) for item in _ITEMS]
    rows = [draw(st.tuples(*cells)) for _ in regions]
    return Panel(
        edition=EVALUATION_2022,
        items=_ITEMS,
        regions=tuple(region.code for region in regions),
        points=tuple(tuple(known for known, _ in row) for row in rows),
        bounds=tuple(tuple(bounds for _, bounds in row) for row in rows),
    )


def _known(item: Item) -> st.SearchStrategy[tuple[Decimal | None, Bounds]]:
    return points(item.max_points or Decimal(0)).map(lambda known: (known, Bounds(lower=known, upper=known)))


def _open(item: Item) -> st.SearchStrategy[tuple[Decimal | None, Bounds]]:
    """Draw bounds of what is answered in part, or not at all."""
    most = item.max_points or Decimal(0)
    ends = st.just([Decimal(0), most]) | st.lists(points(most), min_size=2, max_size=2).map(sorted)
    return ends.map(lambda both: (None, Bounds(lower=both[0], upper=both[1])))


def scenarios() -> st.SearchStrategy[Scenario]:
    """Draw what is left to chance: other weights, missing answers, cuts, or nothing.

    .. versionadded:: 0.1
    """
    return st.builds(Scenario, weights=st.none() | weights(), missing=st.none() | missing(), cuts=st.none() | cuts())


def weights() -> st.SearchStrategy[Weights]:
    """Draw how far weights may stray."""
    return st.builds(Weights, concentration=st.integers(1, 1000).map(float), within_groups=st.booleans())


def missing() -> st.SearchStrategy[Missing]:
    """Draw what is assumed of missing answers: nothing, or what others answered."""
    return st.builds(Missing.uniform) | panels().map(Missing.like)


def cuts() -> st.SearchStrategy[Cuts]:
    """Draw what verification left of the points of some evaluations."""
    row = st.tuples(*(st.integers(0, 4).map(lambda quarters: quarters / 4) for _ in _ITEMS))
    kept = st.lists(row, min_size=1, max_size=3).map(tuple)
    return st.builds(Cuts, kept=kept, items=st.just(tuple(item.key for item in _ITEMS)), left_out=st.integers(0, 3))


def simulated() -> st.SearchStrategy[Simulation]:
    """Draw simulations, of few draws."""
    return st.builds(simulate, panels(), scenarios(), draws=st.just(_DRAWS), seed=st.integers(0, 99))


def moved() -> st.SearchStrategy[Mover]:
    """Draw what would move a region most."""
    return panels().map(lambda panel: movers(panel, PUBLISHED_2022)).filter(bool).flatmap(one_of)


def drawn_from(results: str) -> st.SearchStrategy[Any]:
    """Draw one of the results that a simulation gives by a method without arguments."""
    return simulated().map(lambda simulation: getattr(simulation, results)()).flatmap(one_of)
