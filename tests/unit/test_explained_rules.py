from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from kha.kla import EVALUATION_2022, PERMEN_12_2011, PUBLISHED_2022, Measure, Unit
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
from kha.scoring import Answer, Assessment, Evidence, Score, score
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
        (YesNo(max_points=TEN), "ya = 10, tidak = 0", "yes = 10, no = 0"),
        (Choice(options=OPTIONS), "pilihan: Perda = 10; Proses = 2,5", "choice: Regulation = 10; In process = 2.5"),
        (
            Checklist(options=OPTIONS),
            "dijumlahkan: Perda = 10; Proses = 2,5",
            "added up: Regulation = 10; In process = 2.5",
        ),
        (
            Proportion(max_points=TEN, full_at=Decimal(95)),
            "sebanding dari 0% (= 0) sampai 95% (= 10), dibulatkan ke 2 desimal",
            "in proportion from 0% (= 0) to 95% (= 10), rounded to 2 decimals",
        ),
        (
            Target(max_points=TEN, target=Decimal(4)),
            "sebanding sampai target 4 (= 10), dibulatkan ke 2 desimal",
            "in proportion up to the target of 4 (= 10), rounded to 2 decimals",
        ),
        (
            Brackets(brackets=EDGES),
            "menurut rentang: di atas 90 = 10; mulai 50 = 5; selebihnya = 0",
            "by bracket: above 90 = 10; from 50 = 5; otherwise = 0",
        ),
        (
            Trend(max_points=TEN, overall_points=FIVE),
            "naik tiap tahun = 10, naik secara keseluruhan = 5, selain itu = 0",
            "up every year = 10, up overall = 5, otherwise = 0",
        ),
        (
            Trend(max_points=TEN, direction=Direction.DOWN),
            "turun tiap tahun = 10, turun secara keseluruhan = 0, selain itu = 0",
            "down every year = 10, down overall = 0, otherwise = 0",
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


def test_options_are_told_by_their_labels() -> None:
    assert value_words("a", Language.EN, OPTIONS) == "Regulation"
    assert value_words(("b", "a"), Language.ID, OPTIONS) == "Proses dan Perda"


UNSOURCED = Provenance(confidence=Confidence.D)
ASKED = Measure(
    key="asked",
    label=Text(id="Apakah ada perda?", en="Is there a regulation?"),
    unit=Unit.YES_NO,
    provenance=UNSOURCED,
    rule=YesNo(max_points=TEN),
)
JUDGED = attrs.evolve(ASKED, key="judged", unit=Unit.POINTS, rule=VerifierPoints(max_points=FIVE))
CHOSEN = attrs.evolve(
    ASKED,
    key="chosen",
    label=Text(id="Bentuk hukum", en="Legal form"),
    unit=Unit.CHOICE,
    rule=Choice(options=OPTIONS),
)


def scored(*answers: Answer) -> Score:
    first, *rest = EVALUATION_2022.groups
    measures = (ASKED, JUDGED, attrs.evolve(ASKED, key="missing"), CHOSEN)
    indicator = attrs.evolve(first.indicators[0], measures=measures)
    edition = attrs.evolve(EVALUATION_2022, groups=(attrs.evolve(first, indicators=(indicator,)), *rest))
    return score(Assessment(edition=edition, region="Kabupaten Contoh", year=2024, answers=answers))


def told(result: Score, language: Language = Language.EN) -> str:
    return explain(result, PUBLISHED_2022, language).text(120)


def test_the_explanation_goes_down_to_rule_and_answer() -> None:
    result = scored(
        Answer(key="asked", value=True), Answer(key="judged", points=Decimal("4.5")), Answer(key="chosen", value="b")
    )
    assert (result.groups[0].bounds.lower, result.groups[0].bounds.upper) == (Decimal("17.0"), Decimal("27.0"))
    text = told(result)
    assert "Is there a regulation? Answer: yes. Points: 10. Rule: yes = 10, no = 0." in text
    assert "Is there a regulation? Points: 4.5, given as such." in text
    assert "Legal form. Answer: In process. Points: 2.5. Rule: choice: Regulation = 10; In process = 2.5.\n" in text
    assert "Evidence" not in text


def test_every_answer_cites_its_evidence_by_the_number_in_the_sources() -> None:
    decree, minutes = Evidence(title="Perda 5/2021", url="https://example.org/perda"), Evidence(title="Berita acara")
    text = told(
        scored(
            Answer(key="asked", value=True, evidence=(minutes, decree)),
            Answer(key="judged", points=Decimal(1)),
            Answer(key="klaster_1", points=Decimal(50), evidence=(decree,)),
            Answer(key="klaster_2", points=Decimal(50)),
        )
    )
    assert "Rule: yes = 10, no = 0. Evidence: [1] [2].\n" in text
    assert "Points: 1, given as such.\n" in text
    assert "Evidence:   2 of 4 answers state evidence of their own\n" in text
    assert "Evidence of each answer\n" in text
    assert "- Cluster I: Civil rights and freedoms. Evidence: [2].\n" in text
    assert "Cluster II: Family environment and alternative care. Evidence" not in text
    assert "[1] Berita acara\n[2] Perda 5/2021\n    https://example.org/perda\n" in text


def test_what_has_no_points_is_listed_with_what_it_can_still_have() -> None:
    text = told(scored(Answer(key="asked", value=False), Answer(key="kelana", not_applicable=True)), Language.ID)
    assert "Belum dijawab\n-------------\n\nYang belum dijawab bukan nol, melainkan rentang:\n\n- Apakah ada" in text
    assert "- Apakah ada perda? 0 sampai 10 poin\n" in text
    assert "- Klaster I: Hak Sipil dan Kebebasan: 0 sampai 115 poin\n" in text
    assert "Tidak berlaku\n-------------\n" in text
    assert "- Kecamatan Layak Anak (Kelana): 0 sampai 25 poin\n" in text
    made = Assessment(
        edition=PERMEN_12_2011, region="X", year=2015, answers=(Answer(key="birth_certificate", points=TEN),)
    )
    assert ": 0 points or more (maximum not known)\n" in told(score(made))


def test_the_parts_of_what_is_untouched_are_not_listed_one_by_one() -> None:
    table = told(scored(Answer(key="klaster_1", points=TEN))).partition("Distance")[0]
    assert "Institutional strengthening" in table
    assert "Is there a regulation?" not in table


@pytest.mark.parametrize(
    ("key", "column"), [("klaster_1", "Group"), ("birth_certificate", "Group or indicator"), ("judged", "Part")]
)
def test_a_table_of_parts_is_headed_by_what_stands_in_it(key: str, column: str) -> None:
    lines = told(scored(Answer(key=key, points=Decimal(1)))).splitlines()
    header = lines[lines.index("Points of each group") + 3]
    assert header.startswith(f"{column}  ")
    assert header.endswith("Points   Max.  Share  Missing")
