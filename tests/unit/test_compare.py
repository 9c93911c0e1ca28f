from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
import json
import pickle

import attrs
import pytest

from kha import read_assessment, regions
from kha.errors import IncomparableScoresError, StagesError
from kha.kla import EVALUATION_2022, PERMEN_12_2011, PUBLISHED_2022, Band, Edition, NoBand
from kha.report import explain_comparison, explain_stages
from kha.scoring import (
    Answer,
    Assessment,
    Evidence,
    Level,
    Reason,
    Score,
    Stage,
    compare,
    province_table,
    score,
    stage_table,
)
from kha.serial import comparison_document, comparison_json, stages_document, stages_json
from kha.text import Language, Text

MANDIRI, ADMINISTRASI, FINAL = (
    score(read_assessment(f"examples/illustrative/contoh-{name}-2024.toml"))
    for name in ("mandiri", "verifikasi-administrasi", "final")
)
STAGES = stage_table([FINAL, MANDIRI, ADMINISTRASI], PUBLISHED_2022)

Given = str | None


def scored(
    stage: Stage | None = None,
    region: regions.Region | str = "Kabupaten Contoh",
    edition: Edition = EVALUATION_2022,
    year: int = 2024,
    **points: Given,
) -> Score:
    return scored_from(points, stage=stage, region=region, edition=edition, year=year)


def scored_from(
    points: Mapping[str, Given],
    *,
    stage: Stage | None = None,
    region: regions.Region | str = "Kabupaten Contoh",
    edition: Edition = EVALUATION_2022,
    year: int = 2024,
) -> Score:
    answers = tuple(
        Answer(key=key, not_applicable=True) if value is None else Answer(key=key, points=Decimal(value))
        for key, value in points.items()
    )
    return score(Assessment(edition=edition, region=region, year=year, stage=stage, answers=answers))


def test_every_lost_point_of_the_example_is_attributed() -> None:
    comparison = compare(MANDIRI, ADMINISTRASI)
    assert [(d.key, d.change, d.reason) for d in comparison.losses()] == [
        ("klaster_5", Decimal("-42.60"), Reason.LOWERED),
        ("kelembagaan", Decimal("-27.25"), Reason.LOWERED),
        ("child_participation", Decimal(-24), Reason.WITHDRAWN),
        ("dekela", Decimal("-21.50"), Reason.LOWERED),
        ("klaster_4", Decimal("-20.25"), Reason.LEVEL_CHANGED),
        ("klaster_2", Decimal("-18.75"), Reason.LOWERED),
        ("child_friendly_information", Decimal("-9.25"), Reason.LOWERED),
    ]
    assert (comparison.change, comparison.lost, comparison.gained) == (
        Decimal("-163.60"),
        Decimal("163.60"),
        Decimal(0),
    )
    assert (comparison.edition, comparison.region) == (EVALUATION_2022, "Kabupaten Contoh")


def test_a_difference_bears_the_name_and_level_of_what_it_is_about() -> None:
    cluster = compare(ADMINISTRASI, FINAL).groups[1]
    assert (cluster.key, cluster.level, cluster.label.en) == ("klaster_1", Level.GROUP, "Civil rights and freedoms")
    assert [(child.key, child.reason) for child in cluster.children] == [
        ("birth_certificate", Reason.UNCHANGED),
        ("child_friendly_information", Reason.UNCHANGED),
        ("child_participation", Reason.ADDED),
    ]


@pytest.mark.parametrize(
    ("before", "after", "reason", "change"),
    [
        ({"klaster_1": "50"}, {"klaster_1": "40.5"}, Reason.LOWERED, "-9.5"),
        ({"klaster_1": "50"}, {"klaster_1": "60"}, Reason.RAISED, "10"),
        ({"klaster_1": "50"}, {"klaster_1": "50.0"}, Reason.UNCHANGED, "0"),
        ({"klaster_1": "50"}, {}, Reason.WITHDRAWN, "-50"),
        ({}, {"klaster_1": "50"}, Reason.ADDED, "50"),
        ({}, {}, Reason.UNANSWERED, "0"),
        ({"klaster_1": "50"}, {"birth_certificate": "30"}, Reason.LEVEL_CHANGED, "-20"),
        ({"birth_certificate": "30"}, {"klaster_1": "30"}, Reason.LEVEL_CHANGED, "0"),
        ({"klaster_1": "50"}, {"klaster_1": None}, Reason.NOT_APPLICABLE, "-50"),
        ({"klaster_1": None}, {"klaster_1": None}, Reason.NOT_APPLICABLE, "0"),
        ({"klaster_1": None}, {}, Reason.NOT_APPLICABLE, "0"),
        ({"birth_certificate": "30"}, {"birth_certificate": "30", "child_participation": "1"}, Reason.RAISED, "1"),
    ],
)
def test_every_reason(before: dict[str, Given], after: dict[str, Given], reason: Reason, change: str) -> None:
    cluster = compare(scored_from(before), scored_from(after)).groups[1]
    assert (cluster.reason, cluster.change) == (reason, Decimal(change))


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_label(reason: Reason) -> None:
    assert isinstance(reason.label, Text)


def test_scores_of_other_regions_or_editions_are_not_compared() -> None:
    other = scored(region=regions.region("62.71"), edition=PERMEN_12_2011)
    with pytest.raises(IncomparableScoresError, match="edition: evaluation_2022 and permen_12_2011") as caught:
        compare(MANDIRI, other)
    assert caught.value.differing == (
        ("edition", ("evaluation_2022", "permen_12_2011")),
        ("region", ("Kabupaten Contoh", "Palangka Raya City")),
    )
    assert pickle.loads(pickle.dumps(caught.value)).differing == caught.value.differing  # noqa: S301


def test_the_years_of_two_scores_may_differ() -> None:
    comparison = compare(scored(year=2023, klaster_1="50"), scored(year=2024, klaster_1="60"))
    assert comparison.change == 10
    assert comparison.losses() == ()


def test_stages_stand_side_by_side_in_their_order() -> None:
    assert STAGES.stages == (
        Stage.EVALUASI_MANDIRI,
        Stage.VERIFIKASI_ADMINISTRASI,
        Stage.VERIFIKASI_FINAL,
    )
    assert (STAGES.edition, STAGES.year, STAGES.regions) == (EVALUATION_2022, 2024, ("Kabupaten Contoh",))
    assert [row.node.key for row in STAGES.rows] == [*(g.key for g in EVALUATION_2022.groups), "evaluation_2022"]
    cells = [cell for cell in STAGES.rows[-1].cells if cell is not None]
    assert [cell.points for cell in cells] == [Decimal("768.50"), Decimal("604.90"), Decimal("608.65")]
    assert [cell.lost for cell in cells] == [0, Decimal("163.60"), Decimal("159.85")]
    assert [cell.lost_share for cell in cells] == [0, Fraction(16360, 76850), Fraction(15985, 76850)]
    assert [cell.bands for cell in cells] == [(Band.NINDYA,), (Band.MADYA,), (Band.MADYA,)]
    assert [step.change for step in STAGES.steps] == [Decimal("-163.60"), Decimal("3.75")]


def test_a_group_that_had_nothing_at_first_has_no_share() -> None:
    table = stage_table([scored(Stage.EVALUASI_MANDIRI), scored(Stage.VERIFIKASI_FINAL, kelana="10")], PUBLISHED_2022)
    kelana = table.rows[6].cells[1]
    assert kelana is not None
    assert (kelana.lost, kelana.lost_share, kelana.bands) == (Decimal(-10), None, ())


def test_a_province_has_a_row_for_each_region() -> None:
    late = scored(Stage.VERIFIKASI_ADMINISTRASI, region="Kota Contoh", klaster_1="100")
    later = scored(Stage.VERIFIKASI_FINAL, region="Kota Contoh", klaster_1="90")
    early = scored(Stage.EVALUASI_MANDIRI, region="Kabupaten Lain", klaster_1="80")
    table = province_table([later, late, early], PUBLISHED_2022)
    assert table.regions == ("Kota Contoh", "Kabupaten Lain")
    first, second = table.rows
    assert first.cells[0] is None
    assert first.cells[2] is not None
    assert (first.cells[2].lost, first.cells[2].lost_share) == (None, None)
    assert first.cells[2].bands[0] is NoBand.BELOW
    assert second.cells[1:] == (None, None)
    assert first.node is late.root
    assert [(step.region, step.change) for step in table.steps] == [("Kota Contoh", Decimal(-10))]


@pytest.mark.parametrize(
    ("scores", "message"),
    [
        ([MANDIRI, MANDIRI], r"several scores of one stage \(evaluasi_mandiri\). Keep one"),
        ([MANDIRI, scored()], "A score of Kabupaten Contoh names no stage"),
        ([MANDIRI], "Too few scores to put stages side by side: 1"),
        ([], "Too few scores to put stages side by side: 0"),
    ],
)
def test_what_are_no_stages_of_one_evaluation_is_refused(scores: list[Score], message: str) -> None:
    with pytest.raises(StagesError, match=message) as caught:
        stage_table(scores, PUBLISHED_2022)
    assert len(caught.value.stages) == len(scores)


def test_stages_of_several_evaluations_are_refused() -> None:
    other = scored(Stage.VERIFIKASI_FINAL, edition=PERMEN_12_2011, year=2023)
    with pytest.raises(IncomparableScoresError, match="year: 2024 and 2023"):
        stage_table([MANDIRI, other], PUBLISHED_2022)
    with pytest.raises(IncomparableScoresError, match="edition"):
        province_table([MANDIRI, other], PUBLISHED_2022)


def test_a_province_needs_scores_with_different_stages() -> None:
    with pytest.raises(StagesError, match="side by side: 0"):
        province_table([], PUBLISHED_2022)
    with pytest.raises(StagesError, match="Kota Contoh"):
        province_table([MANDIRI, scored(region="Kota Contoh")], PUBLISHED_2022)


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_the_report_attributes_the_losses_and_adds_them_up() -> None:
    text = explain_comparison(compare(MANDIRI, ADMINISTRASI), PUBLISHED_2022, Language.ID).text()
    assert text.startswith("Perbandingan skor KLA Kabupaten Contoh, 2024\n===")
    assert "Sebelum:           " not in text
    assert "Sebelum:   Evaluasi mandiri 2024: 768,50 dari 1.000 poin" in text
    assert "Perubahan: −163,60 poin (−21,3% dari semula)" in text
    assert "Kategori:  Nindya; sesudahnya Madya" in text
    assert text.count("Data rekaan") == 1
    assert "Klaster V: Perlindungan Khusus                     42,60  26,0%  Poin turun" in text
    assert "- 6. Partisipasi anak yang melembaga: 24,00 poin" in text
    assert "Hilang (jumlah bagian: 7)     −163,60" in text
    assert "Tingkat berubah: poin diberikan untuk keseluruhan" in text
    assert "19. Sekolah ramah anak            –          24,50          –" in text


def test_the_report_in_english_as_markdown() -> None:
    text = explain_comparison(compare(ADMINISTRASI, FINAL), PUBLISHED_2022, Language.EN).markdown()
    assert "- **Band:** Madya, before and after" in text
    assert "| 6. Institutionalised child participation | 9.75 | Answer added |" in text
    assert "## Answers withdrawn" not in text
    assert "| **After** | **608.65** |" in text


def test_a_report_without_losses_says_so() -> None:
    text = explain_comparison(compare(MANDIRI, MANDIRI), PUBLISHED_2022, Language.EN).text()
    assert "No points were lost." in text
    assert "Points gained" not in text
    assert "Change:     0 points (0.0% of what there was)" not in text
    assert "0.00 points" in text


def test_a_report_on_scores_with_holes() -> None:
    before = scored(year=2023, region=regions.region("62.71"), kelana=None)
    after = scored(year=2024, region=regions.region("62.71"), birth_certificate="10.5", kelana="20", dekela="1")
    noted = score(attrs.evolve(after.assessment, note="sementara", evidence=(Evidence(title="Berita acara"),)))
    text = explain_comparison(compare(before, noted), PUBLISHED_2022, Language.EN).text()
    assert "compared, 2023 and 2024" in squeezed(text)
    assert "Palangka Raya City, Central Kalimantan Province" in squeezed(text)
    assert "Before: 2023: between 0 and 1,000 points" in squeezed(text)
    assert "Change: +31.5 points" in squeezed(text)
    assert "below Pratama, Pratama, Madya, Nindya, Utama, or KLA (open" in squeezed(text)
    assert "not applicable 20.0" in squeezed(text)
    assert "10.5–115.0" in text
    assert "Note (after): sementara" in squeezed(text)
    assert "Note (before)" not in text
    assert "- Points after: [1]" in text
    assert "compared by its lower bound" in squeezed(text)


def test_a_report_without_known_maxima() -> None:
    before = scored_from(dict.fromkeys([i.key for i in PERMEN_12_2011.indicators], "10"), edition=PERMEN_12_2011)
    after = scored(edition=PERMEN_12_2011, birth_certificate="10")
    text = explain_comparison(compare(before, after), PUBLISHED_2022, Language.EN).text()
    assert "310 points (maximum not known)" in squeezed(text)
    assert "10 points or more (maximum not known)" in squeezed(text)
    assert "10–…" in text


def test_parts_given_on_one_side_only_are_shown_at_every_depth() -> None:
    before = scored(birth_certificate="10", child_participation="5")
    text = explain_comparison(compare(before, scored(klaster_1="12")), PUBLISHED_2022, Language.EN).markdown()
    assert "| &emsp;4. Children who hold a birth certificate | 10 | – | – | |" in squeezed(text)
    assert "****" not in text
    assert "5. Child-friendly information facilities" not in text


def test_the_report_of_stages_has_every_step() -> None:
    text = explain_stages(STAGES, Language.ID).text()
    assert text.startswith("Tahap evaluasi KLA Kabupaten Contoh, 2024\n")
    assert "Kelompok                  Mandiri   Administrasi   Final  Perubahan  Perubahan %" in text
    assert "Jumlah                     768,50  604,90–655,65  608,65    −159,85       −20,8%" in text
    assert "Evaluasi mandiri                768,50  Nindya\nVerifikasi administrasi  604,90–655,65  Madya" in text
    assert "Dari Verifikasi administrasi 2024 ke Verifikasi final 2024" in text
    assert text.count("Data rekaan") == 1
    assert "- Poin, Evaluasi mandiri 2024: tidak disebutkan dalam dokumen" in text
    assert "### Poin yang hilang, dari yang terbesar" in explain_stages(STAGES, Language.ID).markdown()


def test_the_report_of_a_province_has_its_regions() -> None:
    full = {group.key: str(group.max_points) for group in EVALUATION_2022.groups}
    city = regions.region("62.71")
    scores = [
        scored_from(full, stage=Stage.EVALUASI_MANDIRI, region=city),
        scored_from({**full, "klaster_5": "0"}, stage=Stage.VERIFIKASI_FINAL, region=city),
        scored(Stage.VERIFIKASI_FINAL, region="Kabupaten Contoh", klaster_1="10"),
        scored(Stage.EVALUASI_MANDIRI, region="Kabupaten Lain"),
    ]
    text = explain_stages(province_table(scores, PUBLISHED_2022), Language.EN).markdown()
    assert "# Stages of the KLA evaluation of 3 regencies and cities, 2024" in text
    assert "| Palangka Raya City | 1,000 | 795 | −205 | −20.5% |" in text
    assert "| Kabupaten Contoh | – | 10–895 | – | – |" in text
    assert "| Kabupaten Lain | unanswered | – | 0 | – |" in text
    assert "| Palangka Raya City | KLA | Nindya |" in text
    assert "| Kabupaten Contoh | – | below Pratama–Utama |" in text
    assert "- Points, Palangka Raya City, Final verification 2024: not stated in the document" in text
    assert "From " not in text
    alone = explain_stages(stage_table(scores[:2], PUBLISHED_2022), Language.EN).text()
    assert "Palangka Raya City, Central Kalimantan Province" in squeezed(alone)
    assert "lower bound" not in alone


def test_a_comparison_for_programs() -> None:
    document = json.loads(comparison_json(compare(MANDIRI, ADMINISTRASI), PUBLISHED_2022))
    assert document == comparison_document(compare(MANDIRI, ADMINISTRASI), PUBLISHED_2022)
    assert (document["format"], document["region"]) == ("kha.comparison/1", "Kabupaten Contoh")
    assert (document["change"], document["lost"], document["gained"]) == ("-163.60", "163.60", "0")
    assert (document["before"]["total"], document["after"]["total"]) == ("768.50", None)
    assert document["losses"][0] == {"key": "klaster_5", "lost": "42.60", "reason": "lowered"}
    cluster = document["groups"][1]
    assert cluster["after"] == {"points": None, "bounds": {"lower": "64.25", "upper": "115"}}
    assert cluster["children"][2]["reason"]["label"] == {"id": "Jawaban ditarik", "en": "Answer withdrawn"}


def test_a_table_of_stages_for_programs() -> None:
    document = json.loads(stages_json(STAGES))
    assert document == stages_document(STAGES)
    assert [stage["key"] for stage in document["stages"]] == [stage.value for stage in STAGES.stages]
    total = document["rows"][-1]
    assert (total["key"], total["level"], total["max_points"]) == ("evaluation_2022", "total", "1000")
    assert total["cells"][1]["lost_share"] == "1636/7685"
    assert [band["key"] for band in total["cells"][2]["possible_bands"]] == ["madya"]
    assert [step["change"] for step in document["comparisons"]] == ["-163.60", "3.75"]
    city = scored(Stage.VERIFIKASI_FINAL, region=regions.region("62.71"))
    rows = json.loads(stages_json(province_table([MANDIRI, city], PUBLISHED_2022)))["rows"]
    assert [row["region"] for row in rows] == ["Kabupaten Contoh", "Kota Palangka Raya"]
    assert rows[1]["cells"][0] is None
    assert (rows[1]["cells"][1]["lost"], rows[1]["cells"][1]["lost_share"]) == (None, None)
