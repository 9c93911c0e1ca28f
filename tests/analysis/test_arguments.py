"""Numbers that nothing can be drawn with are refused by name, before anything is drawn."""

from __future__ import annotations

from fractions import Fraction
from math import inf, nan
import pickle
from typing import Any

import numpy as np
import pytest

from kha.analysis import Cuts, Missing, Scenario, Simulation, Weights, drivers, panel_of, simulate
from kha.errors import KhaError, UnsuitableArgumentError
from tests.analysis.given import SUMBAWA

PANEL = panel_of([SUMBAWA])
AROUND = Scenario(weights=Weights(concentration=100))


def refusal(call: Any, *arguments: Any, **more: Any) -> str:
    """Give what is said of an argument, whose error is that of the library and a `ValueError`."""
    with pytest.raises(UnsuitableArgumentError) as caught:
        call(*arguments, **more)
    assert isinstance(caught.value, KhaError)
    assert isinstance(caught.value, ValueError)
    return str(caught.value)


def test_the_error_carries_what_was_given_and_survives_pickling() -> None:
    error = UnsuitableArgumentError("draws", 0, "a whole number from 1")
    assert (error.argument, error.value, error.needed) == ("draws", 0, "a whole number from 1")
    assert error == pickle.loads(pickle.dumps(error))  # noqa: S301


@pytest.mark.parametrize("draws", [0, -1, 2.5, None, "10"])
def test_draws_are_counted_from_one(draws: Any) -> None:
    said = f"draws cannot be {draws!r}. Give a whole number from 1."
    assert refusal(simulate, PANEL, AROUND, draws=draws, seed=1) == said
    assert refusal(Simulation, PANEL, AROUND, draws, 1) == said
    assert refusal(drivers, PANEL, AROUND, draws=draws, seed=1) == said.replace("from 1", "from 2")


def test_one_draw_does_not_vary() -> None:
    assert refusal(drivers, PANEL, AROUND, draws=1, seed=1) == "draws cannot be 1. Give a whole number from 2."
    assert len(drivers(PANEL, AROUND, draws=2, seed=1)) == len(PANEL.items)
    assert simulate(PANEL, AROUND, draws=1, seed=1).totals.shape == (1, 1)


@pytest.mark.parametrize("seed", [-1, 0.5, None])
def test_a_seed_is_a_whole_number(seed: Any) -> None:
    said = f"seed cannot be {seed!r}. Give a whole number from 0."
    assert refusal(simulate, PANEL, AROUND, draws=2, seed=seed) == said
    assert refusal(drivers, PANEL, AROUND, draws=2, seed=seed) == said


def test_whole_numbers_of_numpy_are_whole_numbers() -> None:
    draws: Any = np.int64(3)
    simulation = simulate(PANEL, AROUND, draws=draws, seed=draws)
    assert (simulation.totals == simulate(PANEL, AROUND, draws=3, seed=3).totals).all()
    assert (type(simulation.draws), type(simulation.seed)) == (int, int)


@pytest.mark.parametrize("coverage", [90, 1.0000001, 0, -0.1, nan, inf, True, "0.9", None])
def test_a_coverage_is_a_part_of_the_draws(coverage: Any) -> None:
    simulation = simulate(PANEL, AROUND, draws=2, seed=1)
    said = f"coverage cannot be {coverage!r}. Give a part of the draws, more than 0 and at most 1."
    assert refusal(simulation.rank_intervals, coverage) == said
    assert refusal(simulation.total_intervals, coverage) == said


def test_the_whole_coverage_leaves_no_draw_out() -> None:
    simulation = simulate(PANEL, AROUND, draws=50, seed=1)
    (whole,), (least,) = simulation.total_intervals(1), simulation.total_intervals(1e-300)
    drawn = sorted(simulation.totals[:, 0].tolist())
    assert (whole.lower, whole.upper) == (drawn[0], drawn[-1])
    assert (least.lower, least.median, least.upper) == (drawn[24], drawn[24], drawn[25])


@pytest.mark.parametrize("concentration", [0.0, -1.0, 9e-7, 1.1e12, 1e308, inf, nan, "100", None, True])
def test_a_concentration_is_one_that_floats_can_draw_with(concentration: Any) -> None:
    assert refusal(Weights, concentration=concentration) == (
        f"concentration cannot be {concentration!r}. Give a number from 0.000001 to 1000000000000."
    )


def test_numbers_of_other_kinds_are_numbers() -> None:
    hundreds: tuple[Any, ...] = (100, np.float32(100), 100.0, HUNDRED)
    near = [Scenario(weights=Weights(concentration=number)) for number in hundreds]
    first, *others = (simulate(PANEL, scenario, draws=20, seed=1) for scenario in near)
    assert all((first.totals == other.totals).all() for other in others)
    halves: tuple[Any, ...] = (0.5, np.float32(0.5), HUNDRED / 200)
    assert len({first.total_intervals(half)[0].lower for half in halves}) == 1


HUNDRED: Any = Fraction(100)


@pytest.mark.parametrize("share", [-0.1, 1.1, nan, inf, "0.5", None, True])
def test_observed_shares_are_parts_of_a_maximum(share: Any) -> None:
    assert refusal(Missing, observed=((0.0, 1.0), (share,)), items=("a", "b")) == (
        f"observed cannot be {share!r}. Give shares from 0 to 1."
    )


def test_each_item_has_been_observed() -> None:
    assert refusal(Missing, observed=((0.5,), ()), items=("a", "b")) == (
        "observed cannot be (). Give at least one share for each item."
    )
    named = "Give the shares of each item that is named"
    assert refusal(Missing, observed=((0.5,),)) == f"observed cannot be ((0.5,),). {named}: 0."
    assert refusal(Missing, observed=((0.5,),), items=("a", "b")) == f"observed cannot be ((0.5,),). {named}: 2."
    assert refusal(Missing, observed=None, items=("a",)) == f"observed cannot be None. {named}: 1."


@pytest.mark.parametrize("part", [-0.1, nan, inf, "0.5", None, True])
def test_what_was_kept_is_finite_and_not_negative(part: Any) -> None:
    assert refusal(Cuts, kept=((0.0, 1.5), (0.5, part)), items=("a", "b"), left_out=0) == (
        f"kept cannot be {part!r}. Give finite parts of zero or more."
    )


def test_evaluations_are_of_the_same_items() -> None:
    assert refusal(Cuts, kept=(), items=("a",), left_out=0) == "kept cannot be (). Give at least one evaluation."
    for kept in (((0.5, 1.0), (0.5,)), ((0.5,), (0.5, 1.0))):
        assert refusal(Cuts, kept=kept, items=("a", "b"), left_out=0) == (
            "kept cannot be (0.5,). Give a part for each item that is named: 2."
        )
    assert (
        refusal(Cuts, kept=((0.5,),), items=("a",), left_out=-1) == "left_out cannot be -1. Give a whole number from 0."
    )
