from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from kha.kla import EVALUATION_2022, PUBLISHED_2022, Measure, Unit
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
from kha.kla.values import Ratio, Series, Value
from kha.report import explain
from kha.report.rules import rule_words, value_words
from kha.scoring import Answer, Assessment, score
from kha.sources import Confidence, Provenance
from kha.text import Language, Text

TEN, FIVE = Decimal(10), Decimal(5)
OPTIONS = (
    Option(key="a", label=Text(id="Perda", en="Regulation"), points=TEN),
    Option(key="b", label=Text(id="Proses", en="In process"), points=Decimal("2.5")),
)
EDGES = (
    Bracket(points=Decimal(0)),
    Bracket(points=FIVE, lower=Decimal(50)),
    Bracket(points=TEN, lower=Decimal(90), lower_included=False),
)


@pytest.mark.parametrize(
    ("rule", "indonesian", "english"),
    [
        (YesNo(max_points=TEN), "ya 10, tidak 0", "yes 10, no 0"),
        (Choice(options=OPTIONS), "pilihan: a 10; b 2,5", "choice: a 10; b 2.5"),
        (Checklist(options=OPTIONS), "dijumlahkan: a 10; b 2,5", "added up: a 10; b 2.5"),
        (
            Proportion(max_points=TEN, full_at=Decimal(95)),
            "sebanding dari 0% (0) sampai 95% (10), dibulatkan ke 2 desimal",
            "in proportion from 0% (0) to 95% (10), rounded to 2 decimals",
        ),
        (
            Target(max_points=TEN, target=Decimal(4)),
            "sebanding sampai target 4 (10), dibulatkan ke 2 desimal",
            "in proportion up to the target of 4 (10), rounded to 2 decimals",
        ),
        (
            Brackets(brackets=EDGES),
            "menurut rentang: di atas 90 10; mulai 50 5; selebihnya 0",
            "by bracket: above 90 10; from 50 5; otherwise 0",
        ),
        (
            Trend(max_points=TEN, overall_points=FIVE),
            "naik tiap tahun 10, naik secara keseluruhan 5, selain itu 0",
            "up every year 10, up overall 5, otherwise 0",
        ),
        (
            Trend(max_points=TEN, direction=Direction.DOWN),
            "turun tiap tahun 10, turun secara keseluruhan 0, selain itu 0",
            "down every year 10, down overall 0, otherwise 0",
        ),
        (
            VerifierPoints(max_points=TEN),
            "poin dari verifikator, paling banyak 10",
            "a verifier's points, at most 10",
        ),
    ],
)
def test_every_rule_says_how_it_works(rule: Rule, indonesian: str, english: str) -> None:
    assert (rule_words(rule, Language.ID), rule_words(rule, Language.EN)) == (indonesian, english)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "ya"),
        (False, "tidak"),
        ("a", "a"),
        (("a", "b"), "a dan b"),
        ((), "tidak ada yang dicentang"),
        (Decimal("83.2"), "83,2"),
        (Ratio(part=Decimal(83), whole=Decimal(1000)), "83 dari 1.000"),
        (Series(figures=((2021, FIVE), (2022, TEN))), "2021: 5; 2022: 10"),
    ],
)
def test_every_answer_reads_in_words(value: Value, expected: str) -> None:
    assert value_words(value, Language.ID) == expected


def test_the_explanation_goes_down_to_rule_and_answer() -> None:
    unsourced = Provenance(confidence=Confidence.D)
    asked = Measure(
        key="asked",
        label=Text(id="Apakah ada perda?", en="Is there a regulation?"),
        unit=Unit.YES_NO,
        provenance=unsourced,
        rule=YesNo(max_points=TEN),
    )
    judged = attrs.evolve(asked, key="judged", unit=Unit.POINTS, rule=VerifierPoints(max_points=FIVE))
    missing = attrs.evolve(asked, key="missing")
    first, *rest = EVALUATION_2022.groups
    indicator = attrs.evolve(first.indicators[0], measures=(asked, judged, missing))
    edition = attrs.evolve(EVALUATION_2022, groups=(attrs.evolve(first, indicators=(indicator,)), *rest))
    answers = (Answer(key="asked", value=True), Answer(key="judged", points=Decimal("4.5")))
    result = score(Assessment(edition=edition, region="Kabupaten Contoh", year=2024, answers=answers))
    assert (result.groups[0].bounds.lower, result.groups[0].bounds.upper) == (Decimal("14.5"), Decimal("24.5"))
    text = " ".join(explain(result, PUBLISHED_2022, Language.EN).text().split())
    assert "Is there a regulation? Answer: yes. Points: 10. Rule: yes 10, no 0." in text
    assert "Is there a regulation? Points: 4.5, given as such." in text
