"""What scoring costs: a whole assessment of 24 indicators with 144 measures, beside bare sums, in one run.

The peers are hand-written: the bare Decimal sum of the points, and the same rules written out as plain Python over the
same answers. Prints medians and ratios; nothing here decides about success, since machines are noisy.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from decimal import Decimal
import statistics
import time

import attrs

from kha.kla import EVALUATION_2022, PUBLISHED_2022, Edition, Indicator, Measure, Unit
from kha.kla.rules import Bracket, Brackets, Checklist, Option, Proportion, Rule, YesNo
from kha.kla.values import Ratio, Value
from kha.report import explain
from kha.scoring import Answer, Assessment, score
from kha.sources import Confidence, Provenance
from kha.text import Language, Text

UNSOURCED = Provenance(confidence=Confidence.D)
LABEL = Text(id="Pertanyaan rekaan", en="Made-up question")
ONE, TWO, THREE = Decimal(1), Decimal(2), Decimal(3)
CHECKLIST = tuple(Option(key=key, label=LABEL, points=ONE) for key in "abc")
EDGES = (Bracket(points=Decimal(0)), Bracket(points=ONE, lower=Decimal(50)), Bracket(points=THREE, lower=Decimal(80)))
RULES: dict[str, tuple[Unit, Rule, Value]] = {
    "yes": (Unit.YES_NO, YesNo(max_points=TWO), True),
    "also": (Unit.YES_NO, YesNo(max_points=TWO), False),
    "ticks": (Unit.CHECKLIST, Checklist(options=CHECKLIST), ("a", "c")),
    "share": (Unit.PERCENT, Proportion(max_points=THREE), Ratio(part=Decimal(83), whole=Decimal(100))),
    "range": (Unit.PERCENT, Brackets(brackets=EDGES), Decimal("83.2")),
    "more": (Unit.YES_NO, YesNo(max_points=ONE), True),
}


def form() -> tuple[Edition, Assessment]:
    """Make a form of six measures an indicator, and an assessment that answers all of them."""
    answers: list[Answer] = []

    def asked(indicator: Indicator) -> Indicator:
        measures: list[Measure] = []
        for name, (unit, rule, value) in RULES.items():
            key = f"{indicator.key}_{name}"
            measures.append(Measure(key=key, label=LABEL, unit=unit, provenance=UNSOURCED, rule=rule))
            answers.append(Answer(key=key, value=value))
        return attrs.evolve(indicator, measures=tuple(measures))

    groups = tuple(
        attrs.evolve(group, max_points=None, indicators=tuple(asked(i) for i in group.indicators))
        for group in EVALUATION_2022.groups
        if group.indicators
    )
    edition = attrs.evolve(EVALUATION_2022, groups=groups)
    return edition, Assessment(edition=edition, region="Kabupaten Contoh", year=2024, answers=tuple(answers))


def by_hand(values: list[tuple[str, Value]]) -> Decimal:
    """Compute the same points as plain Python would."""
    total = Decimal(0)
    for kind, value in values:
        match kind, value:
            case "yes" | "also", bool():
                total += TWO if value else 0
            case "more", bool():
                total += ONE if value else 0
            case "ticks", tuple():
                total += len(value)
            case "share", Ratio(part=part, whole=whole):
                total += (THREE * part / whole).quantize(Decimal("0.01"))
            case "range", Decimal():
                total += THREE if value >= 80 else ONE if value >= 50 else 0  # noqa: PLR2004  (the edges above)
            case _:
                raise AssertionError(kind)
    return total


def microseconds(call: Callable[[], object], rounds: int) -> float:
    """Give the median time of a call."""
    times: list[float] = []
    for _ in range(rounds):
        begin = time.perf_counter()
        call()
        times.append(1e6 * (time.perf_counter() - begin))
    return statistics.median(times)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What scoring costs beside sums by hand.")
    parser.add_argument("--rounds", type=int, default=200)
    rounds = parser.parse_args().rounds
    edition, assessment = form()
    result = score(assessment)
    points = [node.points for g in result.groups for i in g.children for node in i.children if node.points is not None]
    values = [(a.key.rpartition("_")[2], a.value) for a in assessment.answers if a.value is not None]
    assert by_hand(values) == sum(points) == result.total()  # noqa: S101  (peers must agree before they are timed)
    timed = {
        "bare sum of the points": microseconds(lambda: sum(points), rounds),
        "the same rules by hand": microseconds(lambda: by_hand(values), rounds),
        "kha.score, checked, as a tree": microseconds(lambda: score(assessment), rounds),
        "its explanation as text": microseconds(
            lambda: explain(result, PUBLISHED_2022, Language.ID).text(), max(5, rounds // 10)
        ),
    }
    bare, hand = timed["bare sum of the points"], timed["the same rules by hand"]
    print(f"{len(edition.indicators)} indicators, {len(points)} measures; median of {rounds} calls")
    print(f"{'':34}{'µs':>10}{'against the sum':>18}{'against by hand':>18}")
    for name, value in timed.items():
        print(f"{name:34}{value:10.1f}{value / bare:18.1f}{value / hand:18.1f}")


if __name__ == "__main__":
    main()
