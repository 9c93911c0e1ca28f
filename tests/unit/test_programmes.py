"""Lists of programmes: coverage and gaps, the check of principles, the matrix, documents and the command."""

from __future__ import annotations

from fractions import Fraction
import json
from pathlib import Path
from typing import Any, cast

import attrs
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator
import pytest

from kha import crc, kla, mainstreaming, regions, serial
from kha.cli.commands import kha
from kha.crc import Principle
from kha.errors import InvalidDocumentError
from kha.mainstreaming import (
    Dimension,
    Presence,
    PrincipleCheck,
    Programme,
    ProgrammeKind,
    ProgrammeList,
    Weight,
    YearBudget,
)
from kha.scoring import Evidence
from kha.serial import ProgrammesFormat, Syntax, coverage_document, json_schema, parse_programmes
from kha.serial.programme_records import CheckDocument, ProgrammeDocument, ProgrammesDocument
from tests.forms import Table, without

EXAMPLE = "examples/illustrative/contoh-program-rad-kla.toml"
PLAN = serial.read_programmes(EXAMPLE)
EDITION = kla.EVALUATION_2022
SCHEMA = cast("Table", json_schema(ProgrammesFormat.V1))
VALIDATOR = Draft202012Validator(SCHEMA)
EMPTY: Table = {}


def programme(key: str = "a", **more: object) -> Programme:
    plain = Programme(key=key, title=key, kind=ProgrammeKind.ACTIVITY, agency="Dinas", years=(2026, 2027))
    return attrs.evolve(plain, **more)  # type: ignore[arg-type]


def plan(*programmes: Programme) -> ProgrammeList:
    return ProgrammeList(title="RAD", edition=EDITION, programmes=programmes)


def test_fifty_programmes_leave_these_indicators_and_articles_uncovered() -> None:
    assert len(PLAN.programmes) == 50
    indicators = mainstreaming.coverage(PLAN, Dimension.INDICATOR)
    gaps = [gap.subject for gap in indicators.gaps]
    assert gaps == [EDITION.indicator("11"), EDITION.indicator("17"), EDITION.indicator("22")]
    assert gaps == list(mainstreaming.matrix(PLAN).empty)
    articles = mainstreaming.coverage(PLAN, Dimension.ARTICLE)
    numbers = [gap.subject.number for gap in articles.gaps if isinstance(gap.subject, crc.Article)]
    assert numbers == [1, 2, 9, 10, 11, 14, 16, 21, 22, 25, 30, 33, 35, 36, 38, 41]
    assert mainstreaming.coverage(PLAN, Dimension.GROUP).gaps == ()
    assert mainstreaming.coverage(PLAN, Dimension.PRINCIPLE).gaps == ()
    assert indicators.untagged[0].title == "Imunisasi dasar lengkap"


def test_what_is_named_what_is_related_and_what_is_neither() -> None:
    child_participation = EDITION.indicator("6")
    listed = plan(
        programme("named", indicators=(child_participation,)),
        programme("related", provisions=crc.provisions("12(1)")),
        programme("neither", provisions=crc.provisions("31")),
    )
    found = mainstreaming.coverage(listed, Dimension.INDICATOR)
    (entry,) = [entry for entry in found.subjects if entry.subject == child_participation]
    assert [p.key for p in entry.programmes] == ["named"]
    assert [p.key for p in entry.related] == ["related"]
    assert entry.presence is Presence.ONE
    assert [p.key for p in found.untagged] == ["related", "neither"]
    article_12 = mainstreaming.coverage(listed, Dimension.ARTICLE).subjects[11]
    assert ([p.key for p in article_12.programmes], [p.key for p in article_12.related]) == (["related"], ["named"])
    views = mainstreaming.coverage(listed, Dimension.PRINCIPLE).subjects[3]
    assert (views.programmes, len(views.related)) == ((), 2)


def test_a_group_is_named_by_its_indicators_or_by_itself() -> None:
    kelana = EDITION.groups[6]
    listed = plan(programme("a", indicators=(EDITION.indicator("4"),)), programme("b", groups=(kelana,)))
    found = mainstreaming.coverage(listed, Dimension.GROUP)
    named = {
        entry.subject.key: len(entry.programmes) for entry in found.subjects if isinstance(entry.subject, kla.Group)
    }
    assert {key: number for key, number in named.items() if number} == {"klaster_1": 1, "kelana": 1}
    assert len(found.having(Presence.NONE)) == 6


def test_shares_weigh_by_number_or_by_budget_and_years_are_kept_apart() -> None:
    nutrition = EDITION.indicator("13")
    listed = plan(
        programme(
            "a", indicators=(nutrition,), budgets=(YearBudget(year=2026, amount=30), YearBudget(year=2027, amount=1))
        ),
        programme("b", budgets=(YearBudget(year=2027, amount=9),), years=(2027,)),
        programme("c", indicators=(nutrition,)),
        programme("d", years=(2028,)),
    )

    def shares(year: int | None) -> tuple[Fraction | None, Fraction | None, int, int]:
        found = mainstreaming.coverage(listed, Dimension.INDICATOR, year)
        entry = found.subjects[12]
        return (
            found.share(entry, Weight.COUNT),
            found.share(entry, Weight.BUDGET),
            entry.budget,
            entry.without_budget,
        )

    assert shares(None) == (Fraction(1, 2), Fraction(31, 40), 31, 1)
    assert shares(2026) == (Fraction(1), Fraction(1), 30, 1)
    assert shares(2027) == (Fraction(2, 3), Fraction(1, 10), 1, 1)
    assert shares(2028) == (Fraction(0), None, 0, 0)
    assert (listed.years, mainstreaming.total_budget(listed.programmes)) == ((2026, 2027, 2028), 40)
    empty = mainstreaming.coverage(plan(), Dimension.INDICATOR)
    assert empty.share(empty.subjects[0], Weight.COUNT) is None


def test_a_principle_that_nobody_checked_stays_visible() -> None:
    yes = PrincipleCheck(principle=Principle.BEST_INTERESTS, considered=True, by="Bappeda", finding="dibahas")
    no = PrincipleCheck(principle=Principle.VIEWS_OF_THE_CHILD, considered=False)
    listed = plan(programme("a", checks=(yes, no)), programme("b", years=(2030,)))
    tallies = {tally.principle: tally for tally in mainstreaming.tally_principles(listed)}
    assert [p.key for p in tallies[Principle.BEST_INTERESTS].considered] == ["a"]
    assert [p.key for p in tallies[Principle.VIEWS_OF_THE_CHILD].not_considered] == ["a"]
    assert [p.key for p in tallies[Principle.NON_DISCRIMINATION].unchecked] == ["a", "b"]
    assert listed.programmes[0].check(Principle.SURVIVAL_AND_DEVELOPMENT) is None
    (only,) = {len(tally.unchecked) for tally in mainstreaming.tally_principles(listed, 2030)}
    assert only == 1


def test_the_matrix_has_a_row_for_each_indicator_and_agency_and_a_cell_for_each_year() -> None:
    ninth = EDITION.indicator("9")
    listed = plan(
        programme("a", agency="Dinas Sosial", indicators=(ninth,), budgets=(YearBudget(year=2027, amount=5),)),
        programme("b", agency="Bappeda", indicators=(ninth,), years=(2027,)),
    )
    found = mainstreaming.matrix(listed)
    rows = [row for row in found.rows if row.indicator == ninth]
    assert [row.agency for row in rows] == ["Bappeda", "Dinas Sosial"]
    assert [[len(cell.programmes) for cell in row.cells] for row in rows] == [[0, 1], [1, 1]]
    assert [(cell.budget, cell.without_budget) for cell in rows[1].cells] == [(0, 1), (5, 0)]
    assert (found.years, len(found.rows), len(found.empty)) == ((2026, 2027), 25, 23)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: programme(years=()),
        lambda: programme(years=(2027, 2026)),
        lambda: programme(budgets=(YearBudget(year=2030, amount=1),)),
        lambda: programme(principles=(Principle.BEST_INTERESTS,) * 2),
        lambda: YearBudget(year=2026, amount=-1),
        lambda: plan(programme(), programme()),
        lambda: plan(programme(indicators=(kla.PERMEN_12_2011.indicator("4"),))),
    ],
)
def test_what_cannot_be_is_refused(wrong: object) -> None:
    assert callable(wrong)
    with pytest.raises(ValueError, match=r"\w"):
        wrong()


@pytest.mark.parametrize("kind", [ProgrammeKind, Dimension, Presence, Weight])
def test_every_kind_has_labels_in_both_languages(kind: type[ProgrammeKind | Dimension | Presence | Weight]) -> None:
    labels = [member.label for member in kind]
    assert len({label.id for label in labels}) == len({label.en for label in labels}) == len(labels)


def item(**more: object) -> Table:
    return {"key": "a", "title": "A", "kind": "policy", "agency": "Dinas", "years": [2026], **more}


def listed(*programmes: object, **more: object) -> Table:
    head: Table = {"format": "kha.programmes/1", "edition": "evaluation_2022", "title": "RAD"}
    return head | {"programmes": list(programmes)} | more


def problems(tree: object) -> list[tuple[str, str]]:
    try:
        parse_programmes(json.dumps(tree), Syntax.JSON)
    except InvalidDocumentError as error:
        return [(problem.path, problem.code.value) for problem in error.problems]
    return []


def is_valid(tree: object) -> bool:
    errors = VALIDATOR.iter_errors(cast("Any", tree))  # pyright: ignore[reportUnknownMemberType]
    return next(errors, None) is None


FULL = listed(
    item(
        years=[2027, 2026],
        budget={"2027": 5, "2026": 4},
        provisions="Pasal 12",
        principles=["best_interests"],
        indicators=["nutrition"],
        groups=["kelana"],
        checks=[{"principle": "best_interests", "considered": True, "by": "Bappeda", "finding": "dibahas"}],
        evidence=[{"title": "Renja", "url": "https://example.org"}],
        note="Catatan",
    ),
    region="Kab. Kotim",
    evidence=[{"title": "RAD KLA"}],
    note="Contoh",
)

CHECK: Table = {"principle": "best_interests"}

GOOD: list[object] = [FULL, listed(), without(listed(), "programmes"), listed(item()), listed(item(budget=EMPTY))]

BAD: list[tuple[object, list[tuple[str, str]]]] = [
    ([], [("$", "wrong-type")]),
    (EMPTY, [("$", "missing-key")] * 3),
    (listed(item(), edition="rencana"), [("$.edition", "unknown-value")]),
    (listed(EMPTY), [("$.programmes[0]", "missing-key")] * 5),
    (listed(item(key="Program 1")), [("$.programmes[0].key", "not-a-key")]),
    (listed(item(kind="proyek")), [("$.programmes[0].kind", "unknown-value")]),
    (listed(item(years=[])), [("$.programmes[0].years", "empty-list")]),
    (listed(item(years=2026)), [("$.programmes[0].years", "wrong-type")]),
    (listed(item(years=[2026, 2026])), [("$.programmes[0].years", "repeated")]),
    (listed(item(years=[26])), [("$.programmes[0].years", "year-out-of-range")]),
    (listed(item(budget=5)), [("$.programmes[0].budget", "wrong-type")]),
    (listed(item(budget={"dua": 5})), [("$.programmes[0].budget", "wrong-type")]),
    (listed(item(budget={"2026": -5})), [("$.programmes[0].budget", "too-small")]),
    (listed(item(budget={"2026": 0.5})), [("$.programmes[0].budget", "wrong-type")]),
    (listed(item(principles=["adil"])), [("$.programmes[0].principles[0]", "unknown-value")]),
    (
        listed(item(principles=["best_interests"] * 2)),
        [("$.programmes[0].principles[1]", "duplicate-item")],
    ),
    (listed(item(checks=[EMPTY])), [("$.programmes[0].checks[0]", "missing-key")] * 2),
    (
        listed(item(checks=[{"principle": "best_interests", "considered": "ya"}])),
        [("$.programmes[0].checks[0].considered", "wrong-type")],
    ),
    (listed(item(pasal="12")), [("$.programmes[0].pasal", "unknown-key")]),
]

SEEN_BY_THE_READER_ALONE: list[tuple[object, list[tuple[str, str]]]] = [
    (listed(item(), item()), [("$.programmes[1].key", "duplicate-item")]),
    (listed(item(budget={"2026": 1, "2027": 5})), [("$.programmes[0].budget.2027", "year-not-planned")]),
    (listed(item(indicators=["gizi"])), [("$.programmes[0].indicators[0]", "unknown-item")]),
    (
        listed(item(indicators=["kelana"], groups=["nutrition"])),
        [
            ("$.programmes[0].indicators[0]", "unknown-item"),
            ("$.programmes[0].groups[0]", "unknown-item"),
        ],
    ),
    (listed(item(provisions="24(9)")), [("$.programmes[0].provisions", "unknown-provision")]),
    (
        listed(item(checks=[{"principle": "best_interests", "considered": value} for value in (True, False)])),
        [("$.programmes[0].checks[1]", "duplicate-item")],
    ),
]


@pytest.mark.parametrize("tree", GOOD)
def test_what_is_read_is_valid(tree: object) -> None:
    assert (problems(tree), is_valid(tree)) == ([], True)


@pytest.mark.parametrize(("tree", "expected"), BAD)
def test_what_a_schema_can_refuse_the_schema_refuses(tree: object, expected: list[tuple[str, str]]) -> None:
    assert problems(tree) == expected
    assert not is_valid(tree) or expected == [("$.edition", "unknown-value")]  # a form may bear any key


@pytest.mark.parametrize(("tree", "expected"), SEEN_BY_THE_READER_ALONE)
def test_the_reader_sees_more_than_the_schema(tree: object, expected: list[tuple[str, str]]) -> None:
    assert (problems(tree), is_valid(tree)) == (expected, True)


def test_problems_of_one_part_do_not_hide_those_of_another() -> None:
    tree = listed(
        item(years=[], budget={"2026": 1}, indicators=["gizi"]), item(kind="proyek"), edition="evaluation_2022"
    )
    assert problems(tree) == [
        ("$.programmes[0].years", "empty-list"),
        ("$.programmes[0].indicators[0]", "unknown-item"),
        ("$.programmes[1].kind", "unknown-value"),
        ("$.programmes[1].key", "duplicate-item"),
    ]


def test_every_key_of_a_full_list_arrives() -> None:
    read = parse_programmes(json.dumps(FULL), Syntax.JSON)
    (only,) = read.programmes
    assert (read.region, read.note, read.evidence) == (regions.region("62.02"), "Contoh", (Evidence(title="RAD KLA"),))
    assert (only.years, only.budget(2027), only.budget()) == ((2026, 2027), 5, 9)
    assert (only.indicators, only.groups) == ((EDITION.indicator("13"),), (EDITION.groups[6],))
    assert only.checks[0].finding == "dibahas"
    assert [article.number for article in only.articles] == [3, 4, 12, 24, 27]


@pytest.mark.parametrize(
    ("kind", "name"),
    [(ProgrammeDocument, "programme"), (CheckDocument, "check"), (Evidence, "evidence"), (ProgrammesDocument, None)],
)
def test_every_field_is_described(kind: type[attrs.AttrsInstance], name: str | None) -> None:
    table = SCHEMA if name is None else cast("Table", cast("Table", SCHEMA["$defs"])[name])
    assert set(cast("Table", table["properties"])) == {field.name for field in attrs.fields(kind)}


def test_every_value_is_listed_and_everything_is_described_in_both_languages() -> None:
    defs = cast("dict[str, Table]", SCHEMA["$defs"])
    of_programme = cast("dict[str, Table]", defs["programme"]["properties"])
    of_check = cast("dict[str, Table]", defs["check"]["properties"])
    assert of_check["principle"]["enum"] == [principle.value for principle in Principle]
    assert of_programme["kind"]["enum"] == [kind.value for kind in ProgrammeKind]
    for table in (SCHEMA, *defs.values()):
        for field in (table, *cast("dict[str, Table]", table.get("properties", {})).values()):
            assert " / " in str(field.get("description", " / "))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, ["programmes", *arguments], env={"COLUMNS": "80"})


def test_the_report_says_what_is_uncovered_and_that_it_measures_presence() -> None:
    page = run(EXAMPLE)
    assert (page.exit_code, page.stderr) == (0, "")
    assert "Indikator: 3 dari 24\n" in page.stdout
    assert "- 11. Infrastruktur ramah anak di ruang publik (terkait: 7)\n" in page.stdout
    assert "Pasal (bagian I Konvensi): 16 dari 41\n" in page.stdout
    assert "bukan mutu, pelaksanaan,\natau hasilnya." in page.stdout
    english = run(EXAMPLE, "--lang", "en", "--format", "md")
    assert mainstreaming.CAVEAT.en in english.stdout
    assert "| 11. Child-friendly infrastructure in public space | – | – | – |\n" in english.stdout
    assert "- Puskesmas ramah anak, Respect for the views of the child: no, by Dinas Kesehatan\n" in english.stdout
    assert "<h1>Daftar program RAD KLA (sintetis): apa yang" in run(EXAMPLE, "--format", "html").stdout


def test_a_year_can_be_chosen_and_the_figures_are_for_programs_too() -> None:
    document = json.loads(run(EXAMPLE, "--year", "2027", "--format", "json").stdout)
    assert document == coverage_document(PLAN, 2027)
    assert (document["year"], len(document["programmes"])) == (2027, len(PLAN.planned_for(2027)))
    assert document["caveat"] == {"id": mainstreaming.CAVEAT.id, "en": mainstreaming.CAVEAT.en}
    assert "17" not in document["coverage"]["indicator"]["gaps"]
    assert "tobacco_free_areas" in document["coverage"]["indicator"]["gaps"]
    assert document["coverage"]["principle"]["subjects"][0]["key"] == "non_discrimination"
    assert document["coverage"]["article"]["subjects"][0]["share"] == {"count": "0", "budget": "0"}
    assert "Years:        2027\n" in run(EXAMPLE, "--year", "2027", "--lang", "en").stdout
    refused = run(EXAMPLE, "--year", "2031")
    assert refused.exit_code == 2
    assert refused.stderr == "Tidak ada yang direncanakan untuk 2031. Tulis salah satu tahun ini: 2026, 2027.\n"


def test_a_list_without_programmes_and_one_with_everything_known_are_described(tmp_path: Path) -> None:
    empty = tmp_path / "kosong.json"
    empty.write_text(json.dumps(listed()), encoding="utf-8")
    page = run(str(empty), "--lang", "en").stdout
    assert "Known budget: IDR 0\n" in page
    assert "Indicators: 24 of 24\n" in page
    plain = tmp_path / "polos.json"
    plain.write_text(json.dumps(listed(item())), encoding="utf-8")
    without_findings = run(str(plain), "--lang", "en").stdout
    assert "Findings" not in without_findings
    assert "Known budget: IDR 0; not known for 1\n" in without_findings
    full = tmp_path / "penuh.json"
    full.write_text(json.dumps(FULL), encoding="utf-8")
    told = run(str(full), "--lang", "en").stdout
    assert "Region:       Kotawaringin Timur Regency\n" in told
    assert "Known budget: IDR 9\n" in told
    assert "by Bappeda: dibahas\n" in told
    assert "- The list of programmes: [1] [2]\n" in told
    assert coverage_document(serial.read_programmes(empty))["region"] is None


def test_what_cannot_be_used_ends_with_2(tmp_path: Path) -> None:
    bad = tmp_path / "buruk.toml"
    bad.write_text('format = "kha.programmes/1"\n', encoding="utf-8")
    result = run(str(bad))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"{bad}: 2 masalah.")
    assert len(json.loads(run(str(bad), "--format", "json").stderr)["problems"]) == 2
    assert "tidak-ada.toml tidak dapat dibuka" in run("tidak-ada.toml").stderr


def test_budgets_are_kept_in_the_order_of_the_years() -> None:
    years = (2027, 2026)
    budgets = tuple(YearBudget(year=year, amount=year) for year in years)
    planned = attrs.evolve(PLAN.programmes[0], years=(2026, 2027), budgets=budgets)
    assert [budget.year for budget in planned.budgets] == [2026, 2027]
