"""What simulations cost: totals and ranks of 514 regions under ten thousand sets of weights, beside NumPy and pymcdm.

``python -m benchmarks.simulations`` with the name of a way measures it in this process and prints JSON. All ways draw
the same weights, so their totals must be equal, and are compared.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
import json
import sys
import time
from typing import Any

from benchmarks.measure import reset_peak, status
from examples.synthetic import make_table
from kha.analysis import Panel, Scenario, Weights, panel_from_columns, simulate
from kha.kla import EVALUATION_2022

np: Any = import_module("numpy")
DRAWS, SEED, CONCENTRATION = 10_000, 2025, 100.0
Floats = Any


def panel() -> Panel:
    """Make the panel: the points of 514 regions for eight groups."""
    table = make_table(missing=0)
    final = (table["year"] == 2025) & (table["stage"] == "verifikasi_final")  # noqa: PLR2004  (the last year)
    return panel_from_columns(EVALUATION_2022, {name: values[final].tolist() for name, values in table.items()})


def given(made: Panel) -> tuple[Floats, Floats]:
    """Give the maxima of the items and the shares that the regions have of them."""
    most = np.array([float(item.max_points or 0) for item in made.items])
    return most, np.array([[float(points or 0) for points in row] for row in made.points]) / most


def weights(most: Floats, draws: int) -> Floats:
    """Draw weights as `kha.analysis` documents them: around the maxima, with the same sum."""
    random = np.random.default_rng([SEED, 1])
    return random.dirichlet(CONCENTRATION * most / most.sum(), size=draws) * most.sum()


def ranked(totals: Floats) -> Floats:
    """Rank the regions of each draw."""
    order = np.argsort(-totals, axis=1, kind="stable")
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(1, totals.shape[1] + 1)[None, :], axis=1)
    return np.quantile(ranks, [0.05, 0.5, 0.95], axis=0, method="nearest")


def multiplied(made: Panel, draws: int) -> Callable[[], Floats]:
    """Multiply two matrices: the floor."""
    most, shares = given(made)
    drawn, turned = weights(most, draws), shares.T
    return lambda: drawn @ turned


def by_hand(made: Panel, draws: int) -> Callable[[], Floats]:
    """Draw and multiply with NumPy."""
    most, shares = given(made)
    return lambda: np.round(weights(most, draws) @ shares.T, 6)


def by_kha(made: Panel, draws: int) -> Callable[[], Floats]:
    """Simulate."""
    scenario = Scenario(weights=Weights(concentration=CONCENTRATION))
    return lambda: simulate(made, scenario, draws=draws, seed=SEED).totals


def by_hand_with_ranks(made: Panel, draws: int) -> Callable[[], Floats]:
    """Draw, multiply and rank with NumPy."""
    totals = by_hand(made, draws)

    def both() -> Floats:
        drawn = totals()
        ranked(drawn)
        return drawn

    return both


def by_kha_with_ranks(made: Panel, draws: int) -> Callable[[], Floats]:
    """Simulate, and tell between which ranks each region lies."""
    scenario = Scenario(weights=Weights(concentration=CONCENTRATION))

    def both() -> Floats:
        simulation = simulate(made, scenario, draws=draws, seed=SEED)
        simulation.rank_intervals()
        return simulation.totals

    return both


def by_pymcdm(made: Panel, draws: int) -> Callable[[], Floats]:
    """Give pymcdm one set of weights after the other: its weighted sum and its ranks."""

    def as_it_is(column: Floats, cost: bool = False) -> Floats:  # noqa: ARG001, FBT001, FBT002  (as pymcdm calls it)
        return column

    method = import_module("pymcdm.methods").WSM(as_it_is)
    most, shares = given(made)
    kinds = np.ones(len(most))

    def both() -> Floats:
        drawn = weights(most, draws) / most.sum()
        totals = np.empty((draws, len(shares)))
        ranks = np.empty((draws, len(shares)))
        for draw, chosen in enumerate(drawn):
            totals[draw] = method(shares, chosen, kinds)
            ranks[draw] = method.rank(totals[draw])
        np.quantile(ranks, [0.05, 0.5, 0.95], axis=0, method="nearest")
        return np.round(totals * most.sum(), 6)

    return both


WAYS: dict[str, Callable[[Panel, int], Callable[[], Floats]]] = {
    "the product of the two matrices alone": multiplied,
    "totals: NumPy by hand": by_hand,
    "totals: kha.analysis": by_kha,
    "totals and rank intervals: NumPy by hand": by_hand_with_ranks,
    "totals and rank intervals: kha.analysis": by_kha_with_ranks,
    "totals and rank intervals: pymcdm": by_pymcdm,
}


def main() -> None:
    """Measure one way and print it as JSON."""
    name, draws = sys.argv[1], int(sys.argv[2])
    made = panel()
    WAYS[name](made, 20)()
    call = WAYS[name](made, draws)
    before = reset_peak()
    begin, clock = time.process_time(), time.perf_counter()
    totals = call()
    found: dict[str, Any] = {"cpu": time.process_time() - begin, "seconds": time.perf_counter() - clock}
    found["memory"] = None if before is None else status("VmHWM") - before
    found["totals"] = [*totals.shape, float(totals.sum()), float(totals[:, 0].std())]
    print(json.dumps(found))


if __name__ == "__main__":
    main()
