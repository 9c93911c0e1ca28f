"""The page about speed: it is made of results that are kept, and says which goals are missed."""

from __future__ import annotations

from attrs import evolve
import pytest

from benchmarks import page, results
from benchmarks.results import Cost, Pair, Task
from kha.text import Language


def measured(ratio: float, *, engine: str = "Polars", rows: int = 1_000_000) -> Pair:
    cost = Cost(kha=ratio, hand=1.0, ratio=ratio)
    return Pair(task=Task.WIDE, engine=engine, rows=rows, seconds=cost, cpu=cost, memory=Cost(), peak=None)


def test_what_is_kept_is_read_back() -> None:
    kept = results.read()
    assert kept.replaced(()) == kept
    assert {pair.task for pair in kept.pairs} == set(Task)


def test_what_is_measured_anew_takes_the_place_of_the_same() -> None:
    first, second = measured(1.0), measured(1.0, engine="DuckDB")
    kept = evolve(results.read(), pairs=(first, second))
    newer, smaller = measured(1.5), measured(3.0, rows=10)
    assert kept.replaced((newer, smaller)).pairs == (smaller, newer, second)


@pytest.mark.parametrize("language", Language)
def test_a_goal_that_is_missed_is_named(language: Language) -> None:
    kept = evolve(results.read(), pairs=(measured(1.2), measured(1.21, engine="DuckDB"), measured(9.0, rows=1000)))
    (missed,) = (line for line in page.page(kept, language).splitlines() if line.startswith("* "))
    assert "DuckDB" in missed
    assert ("1,21" if language is Language.ID else "1.21") in missed
    none = evolve(kept, pairs=(measured(1.2),))
    assert page.NONE[language] in page.page(none, language)


def test_memory_has_a_goal_on_every_engine_and_time_on_those_that_hold_tables() -> None:
    slow = measured(9.0, engine="NumPy")
    large = evolve(slow, memory=Cost(kha=1.31, hand=1.0, ratio=1.31))
    kept = evolve(results.read(), pairs=(slow, large))
    (missed,) = (line for line in page.page(kept, Language.EN).splitlines() if line.startswith("* "))
    assert "NumPy, 1,000,000: 1.31 times the memory, goal 1.3" in missed


def test_growth_is_shown_by_the_time_of_a_million_at_each_size() -> None:
    kept = evolve(results.read(), pairs=(measured(0.5, rows=100_000), measured(1.5)))
    lines = page.page(kept, Language.EN).splitlines()
    assert "| Engine | kha, 100,000 | by hand, 100,000 | kha, 1,000,000 | by hand, 1,000,000 |" in lines
    assert "| Polars | 5.00 | 10.00 | 1.50 | 1.00 |" in lines
