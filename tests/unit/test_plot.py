"""Charts: what is drawn is what was scored, in the language asked for, and it can be drawn."""

from __future__ import annotations

from decimal import Decimal
import json
from pathlib import Path
import sys
from typing import Any

import attrs
import pytest

from kha import Answer, Assessment, kla, plot, read_assessment, regions, score
from kha.errors import MissingExtraError
from kha.scoring import Score, Stage, province_table, stage_table
from kha.text import Language

POLICY = kla.PUBLISHED_2022
SUMBAWA = score(read_assessment("examples/sumbawa-2022.toml"))
STAGES = [
    score(read_assessment(f"examples/illustrative/contoh-{name}-2024.toml"))
    for name in ("mandiri", "verifikasi-administrasi", "final")
]
KALTENG = regions.regions_of(regions.KALIMANTAN_TENGAH)
UNKNOWN = Assessment(edition=kla.PERMEN_12_2011, region="Kabupaten Contoh", year=2023, answers=())


def scored(region: regions.Region | str, points: int, *, year: int = 2024, missing: bool = False) -> Score:
    """Score a region with the same share of every group; without an answer to the last group if asked."""
    answers = [
        Answer(key=group.key, points=(group.max_points or Decimal(0)) * points / 1000)
        for group in kla.EVALUATION_2022.groups
    ]
    assessment = Assessment(
        edition=kla.EVALUATION_2022,
        region=region,
        year=year,
        answers=tuple(answers[:-1] if missing else answers),
        stage=Stage.VERIFIKASI_FINAL,
    )
    return score(assessment)


def specification(chart: plot.Chart) -> dict[str, Any]:
    tree: dict[str, Any] = json.loads(chart.json())
    return tree


MANY = [scored(region, 470 + 40 * place, missing=place == 3) for place, region in enumerate(KALTENG)]
YEARS = [scored(KALTENG[0], points, year=year) for year, points in ((2021, 700), (2022, 600), (2024, 800))]
CHARTS = {
    "groups": plot.points_by_group(SUMBAWA, POLICY, Language.ID),
    "groups_open": plot.points_by_group(scored("Kota Contoh", 600, missing=True), POLICY, Language.EN),
    "groups_unknown": plot.points_by_group(score(UNKNOWN), POLICY, Language.EN),
    "stages": plot.stages(stage_table(STAGES, POLICY), Language.ID),
    "stages_of_many": plot.stages(province_table([*MANY[:2], scored("Kota Contoh", 500)], POLICY), Language.EN),
    "years": plot.over_years(YEARS, POLICY, Language.ID),
    "years_open": plot.over_years([scored("Kabupaten Contoh", 700, missing=True), score(UNKNOWN)], POLICY, Language.EN),
    "regions": plot.by_region(MANY, POLICY, Language.ID),
    "regions_named": plot.by_region([scored("Kota Contoh", 500)], POLICY, Language.EN),
    "bands": plot.over_bands(MANY, POLICY, Language.EN),
}


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_every_chart_can_be_drawn(chart: plot.Chart) -> None:
    drawn = chart.svg()
    assert drawn.startswith("<svg")
    assert "NaN" not in drawn
    assert "undefined" not in drawn


def test_a_chart_is_a_picture_in_print_quality(tmp_path: Path) -> None:
    CHARTS["bands"].save(tmp_path / "a.png", scale=4)
    CHARTS["bands"].save(tmp_path / "b.png")
    big, small = (tmp_path / "a.png").read_bytes(), (tmp_path / "b.png").read_bytes()
    assert big[:8] == small[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(big[16:20]) == 2 * int.from_bytes(small[16:20])


def test_a_chart_is_saved_as_its_name_says(tmp_path: Path) -> None:
    CHARTS["bands"].save(tmp_path / "a.svg")
    CHARTS["bands"].save(tmp_path / "a.json")
    assert (tmp_path / "a.svg").read_text(encoding="utf-8") == CHARTS["bands"].svg()
    assert json.loads((tmp_path / "a.json").read_bytes()) == specification(CHARTS["bands"])
    with pytest.raises(ValueError, match=r"saved as \.pdf: end the name in"):
        CHARTS["bands"].save(tmp_path / "a.pdf")


def test_a_notebook_gets_the_specification_and_the_words() -> None:
    chart = CHARTS["bands"]
    shown: Any = chart
    bundle = shown._repr_mimebundle_()
    assert bundle == {plot.VEGA_LITE: chart.specification, "text/plain": chart.description}


def test_the_words_say_every_number() -> None:
    words = CHARTS["groups"].description
    assert words.startswith("Poin tiap kelompok: Kabupaten Sumbawa, 2022. Kelembagaan: 83,50 dari 150; ")
    assert words.count(";") == len(SUMBAWA.groups) - 1
    assert "2021: 700 (Madya)" in CHARTS["years"].description.replace(",000", "").replace(",00", "").replace(",0", "")


def test_bars_are_as_long_as_the_points() -> None:
    rows = specification(CHARTS["groups"])["data"]["values"]
    assert [row["lower"] for row in rows] == [float(group.bounds.lower) for group in SUMBAWA.groups]
    assert [row["end"] for row in rows] == [float(group.max_points or 0) for group in SUMBAWA.groups]


def test_what_is_unanswered_is_in_the_legend_only_where_something_is() -> None:
    def kinds(name: str) -> list[str]:
        tree = specification(CHARTS[name])
        return [str(kind) for kind in tree["layer"][0]["encoding"]["color"]["scale"]["domain"]]

    assert kinds("groups") == ["Diperoleh", "Nilai maksimum"]
    assert kinds("groups_open") == ["Scored", "Unanswered", "Maximum"]
    assert kinds("groups_unknown") == ["Scored", "Unanswered"]


def test_long_names_are_broken_into_lines_of_about_the_same_length() -> None:
    rows = specification(CHARTS["groups"])["data"]["values"]
    assert rows[4]["name"] == "Pendidikan, Pemanfaatan Waktu\nLuang, dan Kegiatan Budaya"
    assert rows[2]["name"] == "Lingkungan Keluarga dan\nPengasuhan Alternatif"


def test_years_without_a_score_have_their_place() -> None:
    x = specification(CHARTS["years"])["layer"][2]["encoding"]["x"]
    assert x["scale"]["domain"] == ["2021", "2022", "2023", "2024"]


def test_the_label_of_a_dip_stands_below_it() -> None:
    rows = specification(CHARTS["years"])["data"]["values"]
    assert [row["is_dip"] for row in rows] == [False, True, False]


def test_different_instruments_and_missing_answers_are_told() -> None:
    subtitle = " ".join(specification(CHARTS["years_open"])["title"]["subtitle"])
    assert "instruments differ" in subtitle
    assert "still possible" in subtitle


def test_regions_stand_from_the_highest_score_under_the_name_of_their_province() -> None:
    tree = specification(CHARTS["regions"])
    lowers = [row["lower"] for row in tree["data"]["values"]]
    assert lowers == sorted(lowers, reverse=True)
    assert tree["title"]["text"] == ["Skor KLA di Kalimantan Tengah, 2024"]
    assert specification(CHARTS["regions_named"])["title"]["text"] == ["KLA scores of regencies and cities, 2024"]


def test_bands_are_counted_and_what_is_open_apart() -> None:
    counted = {row["name"]: row["count"] for row in specification(CHARTS["bands"])["data"]["values"]}
    assert sum(counted.values()) == len(MANY)
    assert counted["Open"] == 1
    assert next(iter(counted)) == "below Pratama"


def test_every_stage_has_a_shape_and_a_colour_of_its_own() -> None:
    encoding = specification(CHARTS["stages"])["layer"][1]["encoding"]
    for channel in ("color", "shape"):
        assert len(set(encoding[channel]["scale"]["range"])) == len(STAGES)
    assert specification(CHARTS["stages"])["data"]["values"][-1]["name"] == "Seluruhnya"


def test_numbers_on_axes_are_written_as_the_language_writes_them() -> None:
    assert specification(CHARTS["regions"])["config"]["locale"]["number"]["decimal"] == ","
    assert ">1.000<" in CHARTS["regions"].svg()
    assert specification(CHARTS["bands"])["config"]["locale"]["number"]["decimal"] == "."


@pytest.mark.parametrize(
    ("make", "scores", "message"),
    [
        (plot.over_years, [], "scores of one region"),
        (plot.over_years, [scored("A", 500), scored("B", 500, year=2023)], "scores of one region"),
        (plot.over_years, [scored("A", 500), scored("A", 600)], "one a year"),
        (plot.by_region, [], "at least one score"),
        (plot.over_bands, [scored("A", 500), scored("B", 500, year=2023)], "one year only"),
    ],
)
def test_scores_that_do_not_belong_together_are_refused(make: Any, scores: list[Score], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make(scores, POLICY, Language.ID)


def test_stages_without_any_known_maximum_are_refused() -> None:
    both = [score(attrs.evolve(UNKNOWN, stage=stage)) for stage in list(Stage)[:2]]
    with pytest.raises(ValueError, match="No maximum is known"):
        plot.stages(stage_table(both, POLICY), Language.ID)


def test_without_vl_convert_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(MissingExtraError, match=r"kha\[plot\]"):
        CHARTS["bands"].svg()
    assert CHARTS["bands"].json()
