from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from click.testing import CliRunner, Result
import pytest

from kha import parse_assessment, read_assessment, regions
from kha.cli.commands import kha
from kha.kla import EVALUATION_2022, PUBLISHED_2022
from kha.report import describe_matches, describe_province, describe_region, explain
from kha.scoring import Answer, Assessment, score
from kha.serial import Syntax, score_document
from kha.text import Language

EXAMPLE = Path("examples/sumbawa-2022.toml")


def assessment(region: regions.Region | str) -> Assessment:
    answers = (Answer(key="kelana", points=Decimal(17)),)
    return Assessment(edition=EVALUATION_2022, region=region, year=2022, answers=answers)


def read(region: str) -> regions.Region | str:
    document = EXAMPLE.read_text(encoding="utf-8").replace('"Kabupaten Sumbawa"', f'"{region}"')
    return parse_assessment(document, Syntax.TOML).region


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, ["show", "region", *arguments], env={"COLUMNS": "80"})


@pytest.mark.parametrize("text", ["Kabupaten Sumbawa", "Kab. Sumbawa", "SUMBAWA", "52.04", "5204"])
def test_a_document_may_name_its_region_or_give_its_code(text: str) -> None:
    assert read(text) is regions.region("52.04")


@pytest.mark.parametrize("text", ["Kabupaten Contoh", "Bima", "Gorontalo", "Jambi", "6209", "Sumbwa", "62.99"])
def test_any_other_text_stands_as_it_is(text: str) -> None:
    assert read(text) == text


def test_a_report_names_kind_and_province_in_both_languages() -> None:
    result = score(read_assessment(EXAMPLE))
    indonesian = explain(result, PUBLISHED_2022, Language.ID).text(120)
    assert indonesian.startswith("Skor KLA Kabupaten Sumbawa, 2022\n")
    assert "Wilayah:   Kabupaten Sumbawa, Provinsi Nusa Tenggara Barat (kode Kemendagri 52.04)\n" in indonesian
    english = explain(result, PUBLISHED_2022, Language.EN).text(120)
    assert english.startswith("KLA score of Sumbawa Regency, 2022\n")
    assert "Sumbawa Regency, West Nusa Tenggara Province (Kemendagri code 52.04)\n" in english


def test_a_report_says_that_a_province_is_the_present_one() -> None:
    report = explain(score(assessment(regions.region("93.01"))), PUBLISHED_2022, Language.ID)
    assert "Kabupaten Merauke, kini Provinsi Papua Selatan (kode Kemendagri 93.01)" in report.text(120)


def test_a_report_leaves_a_free_text_alone() -> None:
    report = explain(score(assessment("Kabupaten Contoh")), PUBLISHED_2022, Language.EN).text()
    assert report.startswith("KLA score of Kabupaten Contoh, 2022\n")
    assert "Region:" not in report


def test_the_json_of_a_score_has_the_region_as_text_and_in_detail() -> None:
    document = score_document(score(read_assessment(EXAMPLE)), PUBLISHED_2022)
    assert document["region"] == "Kabupaten Sumbawa"
    assert document["region_details"] == {
        "code": "52.04",
        "bps_code": "5204",
        "kind": "kabupaten",
        "name": "Sumbawa",
        "label": {"id": "Kabupaten Sumbawa", "en": "Sumbawa Regency"},
        "province": {"code": "52", "label": {"id": "Nusa Tenggara Barat", "en": "West Nusa Tenggara"}},
    }
    free = score_document(score(assessment("Contoh")), PUBLISHED_2022)
    assert (free["region"], free["region_details"]) == ("Contoh", None)


@pytest.mark.parametrize("language", Language)
def test_every_region_and_province_can_be_described(language: Language) -> None:
    for region in regions.REGIONS:
        page = describe_region(region, language).markdown()
        assert page.startswith(f"# {region.label[language]}\n")
        assert region.code in page
    for province in regions.PROVINCES:
        page = describe_province(province, language).text()
        assert province.label[language] in page
        assert all(region.code in page for region in regions.regions_of(province))


def test_an_alias_is_never_printed_as_a_name() -> None:
    page = describe_region(regions.match("Kotim").region, Language.ID).text()
    assert "Kotim" not in page
    assert "Kota Waringin" not in page


def test_a_page_says_how_the_region_was_found() -> None:
    assert "“Kab. Kotim”: sebutan yang lazim" in run("Kab. Kotim").stdout
    assert "Dibaca dari" not in run("Kotawaringin Timur").stdout
    assert "Read from:       “91.01”: former code" in run("91.01", "--lang", "en").stdout


def test_a_page_has_former_codes_and_names_and_other_spellings() -> None:
    assert "91.01 (Kemendagri code, until 2022) and 9401 (BPS code, until 2022)" in " ".join(
        run("Merauke", "--lang", "en").stdout.split()
    )
    assert "Toba Samosir (sampai daftar 2020; nama sekarang sejak daftar 2022)" in " ".join(run("Toba").stdout.split())
    assert "Palangkaraya" in run("62.71").stdout
    assert "kota, administratif" in run("Jaksel").stdout


def test_the_command_settles_by_province_kind_and_system() -> None:
    assert "Banjar Regency" in run("Banjar", "--province", "Kalsel", "--lang", "en").stdout
    assert "Kota Banjar\n" in run("Banjar", "--kind", "kota").stdout
    assert "Kabupaten Katingan\n" in run("6209", "--system", "bps").stdout


def test_the_command_shows_a_province_too() -> None:
    result = run("Kalteng")
    assert result.exit_code == 0
    assert "13 kabupaten dan 1 kota" in result.stdout
    assert "Tahun pembentukan" not in run("Jawa Barat").stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("Bogor",), "tulis jenisnya, misalnya Kabupaten Bogor"),
        (("Atlantis?",), "Tidak ada kabupaten atau kota bernama “Atlantis?”"),
        (("Banjar", "--province", "Atlantis"), "Tidak ada provinsi bernama “Atlantis”"),
        (("Sorong", "--province", "94", "--lang", "en"), "state whose code it is"),
    ],
)
def test_what_cannot_be_shown_says_what_to_write(arguments: tuple[str, ...], message: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_an_assessment_takes_a_code_or_a_name_beyond_doubt() -> None:
    for text in ("62.02", "Kab. Kotim", "Kotawaringin Timur Regency"):
        assert assessment(text).region is regions.region("62.02")
    for text in ("6209", "Bogor", "Jambi", "Kabupaten Contoh"):
        assert assessment(text).region == text


def test_a_column_of_names_is_reported_row_by_row() -> None:
    names = ["Kab. Kotim", "62.71", "Bogor", "Kab. Kotawaringin Timr", "Atlantis", "Kota Gorontalo"]
    report = regions.match_all(names, fuzzy=True)
    indonesian = " ".join(describe_matches(report, Language.ID).text(200).split())
    english = " ".join(describe_matches(report, Language.EN).text(200).split())
    assert "Baris: 6 Cocok: 4 Meragukan: 1 Tidak dikenal: 1 Yang perlu diperbaiki" in indonesian
    assert "Cara menemukan yang cocok ------------------------- - 1: kode - 1: nama resmi -" in indonesian
    assert (
        "- Baris 3: “Bogor” dapat berarti salah satu dari: Kabupaten Bogor (32.01), Kota Bogor (32.71)." in indonesian
    )
    assert "- Row 5: There is no regency or city named “Atlantis”." in english
    assert "- Row 4: “Kab. Kotawaringin Timr” read as Kotawaringin Timur Regency (62.02), 96% similar" in english


def test_a_column_that_matches_whole_has_nothing_to_mend() -> None:
    text = describe_matches(regions.match_all(["Kab. Kotim"]), Language.EN).text()
    assert "What to mend" not in text
    assert "Only similar" not in text
    assert describe_matches(regions.match_all([]), Language.EN).text().endswith("Unknown:   0\n")
