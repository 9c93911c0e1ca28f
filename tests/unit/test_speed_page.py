"""The page about speed: it is made of results that are kept, and says which goals are missed."""

from __future__ import annotations

from collections.abc import Mapping
import json
from pathlib import Path

from attrs import evolve
import pytest

from benchmarks import frames, page, results
from benchmarks.results import Cost, Growth, Pair, Task, Way
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
    kept = evolve(results.read(), pairs=(first, second), growth=(grown(1.0),))
    newer, smaller, by_hand = measured(1.5), measured(3.0, rows=10), grown(1.0, way=Way.HAND)
    assert kept.replaced((newer, smaller, by_hand)).measured == (smaller, newer, second, grown(1.0), by_hand)


@pytest.mark.parametrize("language", Language)
def test_a_goal_that_is_missed_is_named(language: Language) -> None:
    pairs = measured(1.2), measured(1.21, engine="DuckDB"), measured(9.0, rows=1000)
    kept = evolve(results.read(), pairs=pairs, growth=())
    (missed,) = (line for line in page.page(kept, language).splitlines() if line.startswith("* "))
    assert "DuckDB" in missed
    assert ("1,21" if language is Language.ID else "1.21") in missed
    none = evolve(kept, pairs=(measured(1.2),))
    assert page.NONE[language] in page.page(none, language)


def test_memory_has_a_goal_on_every_engine_and_time_on_those_that_hold_tables() -> None:
    slow = measured(9.0, engine="NumPy")
    large = evolve(slow, memory=Cost(kha=1.31, hand=1.0, ratio=1.31))
    kept = evolve(results.read(), pairs=(slow, large), growth=())
    (missed,) = (line for line in page.page(kept, Language.EN).splitlines() if line.startswith("* "))
    assert "NumPy, 1,000,000: 1.31 times the memory, goal 1.3" in missed


def grown(computing: float | None, whole: float | None = None, *, way: Way = Way.KHA, engine: str = "Polars") -> Growth:
    return Growth(
        task=Task.LONG,
        engine=engine,
        way=way,
        rows=(100_000, 1_000_000),
        user=(0.5, 1.5),
        system=(0.1, 0.25),
        computing=computing,
        whole=whole,
    )


@pytest.mark.parametrize(
    ("language", "head", "row"),
    [
        (
            Language.EN,
            "| Engine | by | 100,000 | 1,000,000 | computing | in all |",
            "| DuckDB | hand | 5.00 + 1.00 | 1.50 + 0.25 | 0.30 | – |",
        ),
        (
            Language.ID,
            "| Pengolah tabel | oleh | 100.000 | 1.000.000 | perhitungan | seluruhnya |",
            "| DuckDB | tangan | 5,00 + 1,00 | 1,50 + 0,25 | 0,30 | – |",
        ),
    ],
)
def test_growth_is_shown_by_what_an_assessment_takes_at_each_size(language: Language, head: str, row: str) -> None:
    kept = evolve(results.read(), growth=(grown(0.3, way=Way.HAND, engine="DuckDB"),))
    lines = page.page(kept, language).splitlines()
    assert head in lines
    assert row in lines


def test_growth_beyond_the_linear_is_named_with_that_of_the_same_by_hand() -> None:
    none = evolve(
        results.read(), pairs=(), growth=(grown(9.0, 1.2), grown(2.0, 9.0, way=Way.HAND), grown(None, engine="pandas"))
    )
    assert page.NONE[Language.EN] in page.page(none, Language.EN)
    kept = none.replaced([grown(1.1, 1.21)])
    (missed,) = (line for line in page.page(kept, Language.EN).splitlines() if line.startswith("* "))
    assert "long, Polars: growth 1.21, computing alone 1.10, by hand 9.00, goal 1.2" in missed


def test_sizes_take_turns_and_each_round_compares_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    files = {1000: (Path("b"), 50), 100: (Path("a"), 5)}
    slower = iter((1.0, 1.0, 3.0, 3.0, 1.0, 1.0))

    def once(pair: tuple[Task, str, int], way: Way, path: Path, **how: int) -> dict[str, float]:
        assert (way, path, how) == (Way.KHA, files[pair[2]][0], {"memory": files[pair[2]][1]})
        asked.append(pair[2])
        seconds = next(slower) * pair[2] * (2 if pair[2] == 1000 else 1)
        return {"user": seconds, "system": seconds / 2}

    monkeypatch.setattr(frames, "once", once)
    found = frames.grow(Task.WIDE, "Polars", Way.KHA, files, 3)
    assert asked == [100, 1000, 1000, 100, 100, 1000]
    assert (found.rows, found.user, found.system) == ((100, 1000), (100.0, 2000.0), (50.0, 1000.0))
    assert (found.computing, found.whole) == (2.0, 2.0)


@pytest.mark.parametrize(("memory", "turns"), [(None, frames.TURNS), (0, 1), (7, 1)])
def test_with_memory_at_hand_a_task_is_done_a_single_time(
    monkeypatch: pytest.MonkeyPatch, memory: int | None, turns: int
) -> None:
    asked: list[dict[str, object]] = []

    def child(_: str, how: str) -> dict[str, object]:
        asked.append(json.loads(how))
        return {}

    monkeypatch.setattr(frames, "child", child)
    frames.once((Task.WIDE, "Polars", 10), Way.KHA, Path("a"), memory=memory)
    assert [(how["memory"], how["turns"], how["digest"]) for how in asked] == [(memory, turns, False)]


def test_one_size_alone_does_not_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    def once(*_: object, **__: object) -> dict[str, float]:
        return {"user": 1.0, "system": 1.0}

    monkeypatch.setattr(frames, "once", once)
    assert frames.grow(Task.WIDE, "Polars", Way.KHA, {100: (Path("a"), 0)}, 1).computing is None


def steps(costs: Mapping[tuple[Task, str, int], float | None]) -> list[float]:
    """Give how many times as much ten times as many assessments take, of what was measured at both sizes."""
    pairs = ((taken, costs.get((task, engine, 10 * rows))) for (task, engine, rows), taken in costs.items())
    return [after / before for before, after in pairs if before is not None and after is not None]


def test_on_spark_ten_times_as_many_take_at_most_ten_times_as_long() -> None:
    kept = results.read().pairs
    taken = steps({(p.task, p.engine, p.rows): p.seconds.kha for p in kept if p.engine.startswith("Spark")})
    assert taken
    assert max(taken) <= 10


def test_the_memory_of_an_assessment_is_hardly_larger_in_large_tables() -> None:
    kept = results.read().pairs
    for way in ("kha", "hand"):
        taken = steps({(p.task, p.engine, p.rows): getattr(p.memory, way) for p in kept})
        assert taken
        assert max(taken) <= 10.5


def test_the_memory_of_a_task_is_that_of_whoever_needs_more() -> None:
    first, second = measured(1.0), measured(1.0, rows=10)
    pair = evolve(first, memory=Cost(kha=7.0, hand=9.5))
    assert frames.needed((pair, second)) == {(Task.WIDE, "Polars", 1_000_000): 10, (Task.WIDE, "Polars", 10): 0}


def test_growth_of_tables_whose_memory_is_not_known_is_refused(tmp_path: Path) -> None:
    known = {(Task.WIDE, "Polars", 10): 5}
    growths = frames.growths({Task.WIDE: {"Polars": 20}}, [10, 20], 1, tmp_path, known)
    with pytest.raises(SystemExit, match=r"measure them first: Polars, wide, 20$"):
        list(growths)
