"""The page about speed: it is made of results that are kept, and says which goals are missed."""

from __future__ import annotations

import json
from pathlib import Path
import random

from attrs import evolve
import pytest

from benchmarks import frames, page, results, scoring
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


@pytest.mark.parametrize(
    ("language", "row"),
    [
        (Language.EN, "| answered with points: kha.scoring | 25.0 | 2.5 |"),
        (Language.ID, "| dijawab dengan poin: kha.scoring | 25,0 | 2,5 |"),
    ],
)
def test_one_assessment_at_a_time_is_shown_beside_a_bare_sum(
    monkeypatch: pytest.MonkeyPatch, language: Language, row: str
) -> None:
    answered, _ = scoring.MEASURED
    medians = {"bare sum of the same decimals": 10.0, "score(assessment).total()": 25.0, "something else": 1.0}

    def child(*asked: str) -> dict[str, dict[str, float]]:
        assert asked == ("benchmarks.scoring", "--json")
        return {answered: medians}

    monkeypatch.setattr(frames, "child", child)
    kept = evolve(results.read(), singles=frames.singles())
    lines = page.page(kept, language).splitlines()
    assert row in lines
    assert len(page.singles(kept).splitlines()) == 4


def test_what_is_shown_of_one_assessment_is_what_its_benchmark_calls_so() -> None:
    chance = random.Random(1)  # noqa: S311
    found = {(title, name) for title, measure in scoring.MEASURED.items() for name in measure(1, chance)}
    assert found >= set(page.SINGLES)


CLOCKS = {"Spark": ((100, 1.0), (1000, 10.94), (100_000, 999.0)), "Spark+": ((100, 1.0), (1000, 2.0))}
"""Seconds at each size: a size that is not ten times another is no step."""


class Measured:
    """Stands for the processes: a row takes a second and ten bytes, and in a later round more seconds."""

    def __init__(self, *, later: int = 1, told: bool = True, same: bool = True) -> None:
        self.asked: list[tuple[int, str, int, bool]] = []
        self.later, self.told, self.same = later, told, same

    def __call__(self, _: str, asked: str) -> dict[str, float | str | None]:
        how = json.loads(asked)
        rows = int(how["path"])
        user = float(rows if len(self.asked) < 4 else rows * self.later)
        self.asked.append((rows, how["way"], how["memory"], how["digest"]))
        found: dict[str, float | str | None] = {"seconds": 2.0, "digest": "same" if self.same else how["way"]}
        told = {"cpu": 2.0, "user": user, "system": user / 2, "memory": 10 * rows, "peak": 10 * rows}
        return found | (told if self.told else dict.fromkeys(told))


def test_sizes_and_ways_take_turns_with_the_memory_at_hand_that_was_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    children = Measured()
    monkeypatch.setattr(frames, "child", children)
    found = list(frames.measure(Task.WIDE, "Polars", {100: Path("100"), 1000: Path("1000")}, 2))
    assert children.asked == [
        (100, "kha", 0, True),
        (100, "by hand", 1000, True),
        (1000, "kha", 10_000, True),
        (1000, "by hand", 10_000, True),
        (1000, "by hand", 10_000, False),
        (1000, "kha", 10_000, False),
        (100, "by hand", 1000, False),
        (100, "kha", 1000, False),
    ]
    assert [one.rows for one in found] == [100, 1000, (100, 1000), (100, 1000)]


def test_each_round_compares_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "child", Measured(later=3))
    *_, found, _ = frames.measure(Task.WIDE, "Polars", {100: Path("100"), 1000: Path("1000")}, 2)
    assert isinstance(found, Growth)
    assert (found.rows, found.user, found.system) == ((100, 1000), (200.0, 2000.0), (100.0, 1000.0))
    assert (found.computing, found.whole) == (1.0, 1.0)


def test_rounds_end_once_enough_time_has_passed(monkeypatch: pytest.MonkeyPatch) -> None:
    children = Measured()
    monkeypatch.setattr(frames, "child", children)
    monkeypatch.setattr(frames, "ENOUGH", -1.0)
    list(frames.measure(Task.WIDE, "Polars", {100: Path("100")}, 3))
    assert len(children.asked) == 2


def test_one_size_alone_does_not_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "child", Measured())
    *_, found = frames.measure(Task.WIDE, "Polars", {100: Path("100")}, 1)
    assert isinstance(found, Growth)
    assert found.computing is None


def test_of_an_engine_in_another_process_only_the_clock_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "child", Measured(told=False))
    (found,) = frames.measure(Task.WIDE, "Spark", {100: Path("100")}, 1)
    assert isinstance(found, Pair)
    assert (found.seconds.ratio, found.cpu.ratio, found.memory.ratio, found.peak) == (1.0, None, None, None)


def test_results_that_differ_end_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "child", Measured(same=False))
    with pytest.raises(SystemExit, match="Polars, wide, 100 rows: the results differ"):
        list(frames.measure(Task.WIDE, "Polars", {100: Path("100")}, 1))


@pytest.mark.parametrize(
    ("language", "memory", "clock"),
    [
        (Language.EN, "at most 12.3 times as much memory", "10.9 times as long"),
        (Language.ID, "paling banyak 12,3 kali", "waktu paling lama 10,9 kali"),
    ],
)
def test_the_largest_steps_of_memory_and_of_the_clock_on_spark_are_told(
    language: Language, memory: str, clock: str
) -> None:
    needs = [evolve(measured(9.0, rows=rows), memory=Cost(kha=size)) for rows, size in ((10, 1.0), (100, 12.34))]
    other = [
        measured(taken, engine=engine, rows=rows) for engine in ("Spark", "Spark+") for rows, taken in CLOCKS[engine]
    ]
    text = " ".join(page.page(evolve(results.read(), pairs=(*needs, *other)), language).split())
    assert memory in text
    assert clock in text
