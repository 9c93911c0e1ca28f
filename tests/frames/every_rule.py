"""A form with a measure of each rule, one without, and a group and an indicator that are answered by points."""

from __future__ import annotations

from decimal import Decimal

from kha.kla import Edition, Group, GroupKind, Indicator, Measure, Unit
from kha.kla.rules import (
    Bracket,
    Brackets,
    Checklist,
    Choice,
    Direction,
    Option,
    Proportion,
    Rule,
    Target,
    Trend,
    VerifierPoints,
    YesNo,
)
from kha.text import Text
from tests.strategies import UNSOURCED

WORDS = Text(id="Butir", en="Item")
A, B = (Option(key=key, label=WORDS, points=Decimal(points)) for key, points in (("a", 4), ("b", "1.5")))
EDGES = (
    Bracket(points=Decimal(0)),
    Bracket(points=Decimal(2), lower=Decimal(50)),
    Bracket(points=Decimal(5), lower=Decimal(80), lower_included=False),
)
RULES: dict[str, Rule | None] = {
    "yes": YesNo(max_points=Decimal(5)),
    "choice": Choice(options=(A, B)),
    "ticks": Checklist(options=(A, B)),
    "percent": Proportion(max_points=Decimal("12.5"), zero_at=Decimal(50)),
    "share": Proportion(max_points=Decimal(10)),
    "less": Proportion(max_points=Decimal(10), zero_at=Decimal(20), full_at=Decimal(0), decimals=1),
    "count": Target(max_points=Decimal(6), target=Decimal(7)),
    "coarse": Target(max_points=Decimal("2.5"), target=Decimal(7), decimals=0),  # a full part rounds to more than all
    "range": Brackets(brackets=EDGES),
    "from_zero": Brackets(brackets=(Bracket(points=Decimal(2)), Bracket(points=Decimal(5), lower=Decimal(50)))),
    "trend": Trend(max_points=Decimal(5), overall_points=Decimal(2)),
    "falling": Trend(max_points=Decimal(5), direction=Direction.DOWN),
    "verifier": VerifierPoints(max_points=Decimal(3)),
    "unruled": None,
}


def _group(key: str, *indicators: Indicator, most: int | None = None) -> Group:
    return Group(
        key=key,
        kind=GroupKind.CLUSTER,
        code=key,
        label=WORDS,
        provenance=UNSOURCED,
        max_points=None if most is None else Decimal(most),
        indicators=indicators,
    )


def _indicator(key: str, *measures: Measure, most: int | None = None) -> Indicator:
    return Indicator(
        key=key,
        code=key,
        attested_title="Judul",
        label=WORDS,
        provenance=UNSOURCED,
        max_points=None if most is None else Decimal(most),
        measures=measures,
    )


MEASURES = tuple(
    Measure(key=key, label=WORDS, unit=Unit.POINTS, provenance=UNSOURCED, rule=rule) for key, rule in RULES.items()
)
FORM = Edition(
    key="every_rule",
    label=WORDS,
    description=WORDS,
    laws=(),
    first_used=2024,
    groups=(
        _group("g", most=10),
        _group("parts", _indicator("one", most=6), _indicator("two", most=6), most=8),
        _group("asked", _indicator("all", *MEASURES)),
    ),
    provenance=UNSOURCED,
)
