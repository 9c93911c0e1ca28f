"""What scoring costs: an assessment of 24 indicators with 144 measures, beside sums written by hand, in one run.

Two forms are scored. In the first every measure is answered with the points a verifier gave; its peer is the bare sum
of the same decimals. In the second the measures have rules of all eight kinds; its peer is those rules and their sum as
plain Python over the same answers. Every round scores an assessment that was never scored before. Times are CPU time
where its clock is fine enough. Prints medians and ratios; nothing here decides about success, since machines are noisy.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
import gc
from itertools import pairwise
import json
import random
import statistics
import time
from typing import TypeAlias, TypeVar

import attrs

from kha.kla import EVALUATION_2022, PUBLISHED_2022, Edition, Indicator, Measure, Unit
from kha.kla.rules import (
    Bracket,
    Brackets,
    Checklist,
    Choice,
    Option,
    Proportion,
    Rule,
    Target,
    Trend,
    VerifierPoints,
    YesNo,
)
from kha.kla.values import Ratio, Series, Value
from kha.report import explain
from kha.scoring import Answer, Assessment, Score, ScoreNode, score
from kha.sources import Confidence, Provenance
from kha.text import Language, Text

R = TypeVar("R")
T = TypeVar("T")
Question: TypeAlias = tuple[str, Unit, Rule]
Form: TypeAlias = tuple[Edition, list[str]]

UNSOURCED = Provenance(confidence=Confidence.D)
LABEL = Text(id="Pertanyaan rekaan", en="Made-up question")
MEASURES = 6
FINE = time.get_clock_info("thread_time").resolution < 1e-6  # noqa: PLR2004  (a microsecond)
TIMER = time.thread_time if FINE else time.perf_counter
ZERO, ONE, TWO, THREE, FIVE = (Decimal(n) for n in (0, 1, 2, 3, 5))
CENT, GOAL, HIGH, HALF = Decimal("0.01"), Decimal(12), Decimal(80), Decimal(50)
OPTIONS = tuple(Option(key=key, label=LABEL, points=ONE) for key in "abc")
LAWS = tuple(
    Option(key=key, label=LABEL, points=points) for key, points in (("perda", FIVE), ("perkada", THREE), ("none", ZERO))
)
EDGES = (Bracket(points=ZERO), Bracket(points=ONE, lower=HALF), Bracket(points=THREE, lower=HIGH))
QUESTIONS: tuple[Question, ...] = (
    ("yes", Unit.YES_NO, YesNo(max_points=TWO)),
    ("law", Unit.CHOICE, Choice(options=LAWS)),
    ("ticks", Unit.CHECKLIST, Checklist(options=OPTIONS)),
    ("share", Unit.PERCENT, Proportion(max_points=THREE)),
    ("count", Unit.COUNT, Target(max_points=THREE, target=GOAL)),
    ("range", Unit.PERCENT, Brackets(brackets=EDGES)),
    ("trend", Unit.SERIES, Trend(max_points=TWO, overall_points=ONE)),
    ("given", Unit.POINTS, VerifierPoints(max_points=FIVE)),
)


def form(questions: Sequence[Question]) -> Form:
    """Make a form of six measures an indicator, taking questions in turn; give also the kind of each measure."""
    kinds: list[str] = []

    def asked(indicator: Indicator) -> Indicator:
        measures: list[Measure] = []
        for number in range(MEASURES):
            kind, unit, rule = questions[len(kinds) % len(questions)]
            key = f"{indicator.key}_{number}"
            measures.append(Measure(key=key, label=LABEL, unit=unit, provenance=UNSOURCED, rule=rule))
            kinds.append(kind)
        return attrs.evolve(indicator, measures=tuple(measures))

    groups = tuple(
        attrs.evolve(group, max_points=None, indicators=tuple(asked(i) for i in group.indicators))
        for group in EVALUATION_2022.groups
        if group.indicators
    )
    return attrs.evolve(EVALUATION_2022, groups=groups), kinds


def drawn(kind: str, chance: random.Random) -> Value:
    """Draw an answer to a question."""
    match kind:
        case "yes":
            return chance.random() < 0.7  # noqa: PLR2004  (most answers are yes)
        case "law":
            return chance.choice(LAWS).key
        case "ticks":
            return tuple(sorted(chance.sample("abc", chance.randint(0, 3))))
        case "share":
            return Ratio(part=Decimal(chance.randint(0, 700)), whole=Decimal(700))
        case "count":
            return Decimal(chance.randint(0, 15))
        case "range":
            return Decimal(chance.randint(0, 1000)).scaleb(-1)
        case "trend":
            return Series(figures=tuple((2020 + n, Decimal(chance.randint(1, 90))) for n in range(3)))
        case _:
            return Decimal(chance.randint(0, 20)) / 4


def by_hand(values: Iterable[tuple[str, Value]]) -> Decimal:
    """Compute the points of the same answers as plain Python would, without a word about what could be wrong."""
    total = ZERO
    for kind, value in values:
        match kind, value:
            case "yes", bool():
                total += TWO if value else ZERO
            case "law", str():
                total += FIVE if value == "perda" else THREE if value == "perkada" else ZERO
            case "ticks", tuple():
                total += len(value)
            case "share", Ratio(part=part, whole=whole):
                total += (THREE * part / whole).quantize(CENT, ROUND_HALF_UP)
            case "count", Decimal():
                total += THREE if value >= GOAL else (THREE * value / GOAL).quantize(CENT, ROUND_HALF_UP)
            case "range", Decimal():
                total += THREE if value >= HIGH else ONE if value >= HALF else ZERO
            case "trend", Series(values=figures):
                rises = all(a < b for a, b in pairwise(figures))
                total += TWO if rises else ONE if figures[0] < figures[-1] else ZERO
            case "given", Decimal():
                total += value
            case _:
                raise AssertionError(kind)
    return total


def answered(made: Form, values: Iterable[Value], *, as_points: bool = False) -> Assessment:
    """Make an assessment with these answers."""
    edition, _ = made
    keys = [measure.key for indicator in edition.indicators for measure in indicator.measures]
    answers = (
        Answer(key=key, points=value) if as_points and isinstance(value, Decimal) else Answer(key=key, value=value)
        for key, value in zip(keys, values, strict=True)
    )
    return Assessment(edition=edition, region="Kabupaten Contoh", year=2024, answers=tuple(answers))


def walk(node: ScoreNode) -> Iterator[ScoreNode]:
    """Give every node of a tree."""
    yield node
    for child in node.children:
        yield from walk(child)


def walked(result: Score) -> Decimal:
    """Look at the points of every node of a score."""
    return max(node.bounds.lower for node in walk(result.root))


class Clock:
    """Times of calls by name, each the best of three on equal inputs, taken in turn, less what an empty call takes."""

    def __init__(self) -> None:
        self.times: dict[str, list[float]] = {}
        self.own = statistics.median(self._timed(id, self)[1] for _ in range(1000))

    def __call__(self, name: str, call: Callable[[T], R], first: T, *more: T) -> R:
        """Time a call; give what it makes of the first input."""
        made, best = self._timed(call, first)
        for given in more:
            best = min(best, self._timed(call, given)[1])
        self.times.setdefault(name, []).append(best - self.own)
        return made

    @staticmethod
    def _timed(call: Callable[[T], R], given: T) -> tuple[R, float]:
        begin = TIMER()
        made = call(given)
        return made, 1e6 * (TIMER() - begin)

    def medians(self) -> dict[str, float]:
        """Give the median times, in microseconds."""
        return {name: statistics.median(times) for name, times in self.times.items()}


def total(assessment: Assessment) -> Decimal:
    """Score an assessment and give its total."""
    return score(assessment).total()


def show(title: str, medians: Mapping[str, float]) -> None:
    """Print the median times, and how many times that of the first each of them is."""
    print(f"\n{title}\n{'':52}{'µs':>9}{'ratio':>8}")
    first = next(iter(medians.values()))
    for name, median in medians.items():
        print(f"  {name:50}{median:9.1f}{median / first:8.1f}")


def measure_points(rounds: int, chance: random.Random) -> dict[str, float]:
    """Score measures answered with points."""
    clock, made = Clock(), form(QUESTIONS[-1:])
    for _ in range(rounds):
        points = [Decimal(chance.randint(0, 20)) / 4 for _ in made[1]]
        assessment = answered(made, points, as_points=True)
        bare = clock("bare sum of the same decimals", sum, points, points, points)
        scored = clock("score(assessment).total()", total, *fresh(assessment))
        assert bare == scored  # noqa: S101  (peers must agree)
        mixed = attrs.evolve(assessment, answers=tuple(chance.sample(assessment.answers, len(assessment.answers))))
        clock("  of answers in any order", total, *fresh(mixed))
        clock("  and every node of the tree", lambda a: walked(score(a)), *fresh(assessment))
        half = attrs.evolve(assessment, answers=assessment.answers[::2])
        clock("score(assessment), every other answer missing", score, *fresh(half))
        clock("before it: making the answers and the assessment", lambda p: answered(made, p, as_points=True), points)
    return clock.medians()


def measure_rules(rounds: int, chance: random.Random) -> dict[str, float]:
    """Score measures answered for rules of eight kinds, and explain them."""
    clock, made = Clock(), form(QUESTIONS)
    for number in range(rounds):
        values = [drawn(kind, chance) for kind in made[1]]
        named = list(zip(made[1], values, strict=True))
        assessment = answered(made, values)
        hand = clock("the same rules by hand", by_hand, named, named, named)
        leaves = [node for node in walk(score(assessment).root) if not node.children]
        worth = [node.points for node in leaves if node.points is not None]
        clock("bare sum of the points they are worth", sum, worth, worth, worth)
        scored = clock("score(assessment).total()", total, *fresh(assessment))
        assert hand == scored  # noqa: S101  (peers must agree)
        clock("  and every node of the tree", lambda a: walked(score(a)), *fresh(assessment))
        clock("before it: making the answers and the assessment", lambda v: answered(made, v), values)
        if number % 5 == 0:
            clock("after it: the explanation as text", explained, *map(score, fresh(assessment)))
    return clock.medians()


def fresh(assessment: Assessment) -> Iterator[Assessment]:
    """Make the same assessment three times again, as ones that were never scored."""
    return (attrs.evolve(assessment, answers=tuple(attrs.evolve(a) for a in assessment.answers)) for _ in range(3))


def explained(result: Score) -> str:
    """Explain a score."""
    return explain(result, PUBLISHED_2022, Language.ID).text()


MEASURED = {
    "Every measure answered with points": measure_points,
    "Every measure answered for its rule, of eight kinds": measure_rules,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What scoring costs beside sums by hand.")
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--json", action="store_true", help="print medians alone, for other programs")
    options = parser.parse_args()
    chance = random.Random(2022)  # noqa: S311  (made-up answers, the same in every run)
    gc.disable()  # as timeit does
    found = {title: measure(options.rounds, chance) for title, measure in MEASURED.items()}
    if options.json:
        print(json.dumps(found))
        return
    print(f"24 indicators, {24 * MEASURES} measures; median of {options.rounds} rounds, no assessment scored twice")
    for title, medians in found.items():
        show(title, medians)


if __name__ == "__main__":
    main()
