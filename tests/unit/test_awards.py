from __future__ import annotations

import subprocess
import sys

from click.testing import CliRunner, Result
import pytest

from kha import errors, kla, regions
from kha.cli.commands import kha
from kha.kla import AwardCount, AwardNumber, Band, ProvincialAwardKind
from kha.report import describe_awards
from kha.sources import Confidence, Provenance
from kha.text import Language

UNSOURCED = Provenance(confidence=Confidence.D)


def test_awards_are_found_by_year_place_and_category() -> None:
    kalteng = regions.KALIMANTAN_TENGAH
    assert len(kla.find_awards()) == len(kla.AWARDS)
    assert [award.region.name for award in kla.find_awards(year=2023, province=kalteng, category=Band.MADYA)] == [
        "Kotawaringin Barat",
        "Pulang Pisau",
        "Palangka Raya",
    ]
    palangka_raya = regions.region("62.71")
    assert [award.year for award in kla.find_awards(region=palangka_raya)] == [2021, 2022, 2023]
    assert kla.find_awards(region=regions.region("62.13")) == ()


def test_an_award_may_be_known_without_its_category() -> None:
    first = kla.find_awards(year=2019, province=regions.KALIMANTAN_TENGAH)
    assert [(award.region.name, award.category) for award in first] == [("Katingan", None), ("Lamandau", None)]


def test_counts_are_found_by_year_and_place() -> None:
    assert kla.award_count(2023).total == 360
    assert kla.award_count(2023, regions.KALIMANTAN_TENGAH).total == 7
    assert kla.award_count(2023).number(Band.KLA) == 0


def test_a_year_without_awards_is_a_count_of_its_own() -> None:
    for year in (2020, 2024):
        count = kla.award_count(year)
        assert (count.awarded, count.total, count.numbers, count.adds_up) == (False, None, (), None)


def test_what_is_not_known_is_none() -> None:
    assert kla.award_count(2015).number(Band.PRATAMA) is None
    assert kla.award_count(2011).total is None


def test_at_least_so_many_is_not_so_many() -> None:
    count = kla.award_count(2017)
    assert AwardNumber(category=Band.NINDYA, number=7, exact=False) in count.numbers
    assert count.number(Band.NINDYA) is None
    assert count.adds_up is None


def test_an_unknown_year_is_an_error_with_a_way_out() -> None:
    with pytest.raises(errors.UnknownAwardCountError, match=r"for 2014\. Use one of: 2011, ") as caught:
        kla.award_count(2014)
    assert (caught.value.year, caught.value.known[-1], caught.value.province) == (2014, 2025, None)
    with pytest.raises(LookupError, match=r"of Bali for 2023\. There are none\."):
        kla.award_count(2023, regions.BALI)


@pytest.mark.parametrize(("total", "expected"), [(10, True), (11, False), (None, None)])
def test_a_count_says_whether_it_adds_up(total: int | None, expected: bool | None) -> None:  # noqa: FBT001
    numbers = tuple(AwardNumber(category=band, number=2) for band in Band)
    assert AwardCount(year=2030, provenance=UNSOURCED, numbers=numbers, total=total).adds_up is expected


def test_awards_of_provinces() -> None:
    provila = {award.year: award for award in kla.PROVINCIAL_AWARDS if award.kind is ProvincialAwardKind.PROVILA}
    assert {year: award.total for year, award in provila.items()} == {2022: 8, 2023: 14, 2025: 13}
    assert regions.KALIMANTAN_SELATAN in provila[2025].provinces
    assert provila[2023].provinces == ()
    assert all(kind.label.id != kind.label.en for kind in ProvincialAwardKind)


def test_the_editions_alone_load_neither_the_awards_nor_the_regions() -> None:
    program = "import sys; from kha import kla; kla.EDITIONS; print('kha.regions' in sys.modules); kla.AWARDS"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert loaded.stdout == "False\n"


def test_the_room_gives_what_it_names_and_nothing_else() -> None:
    assert dir(kla) == sorted(kla.__all__)
    with pytest.raises(AttributeError, match="no attribute 'NO_SUCH_NAME'"):
        kla.NO_SUCH_NAME  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018


def words(
    *, year: int | None = None, province: regions.Province | None = None, language: Language = Language.EN
) -> str:
    return " ".join(describe_awards(language, year=year, province=province).text().split())


def test_the_page_of_all_years_counts_the_country_and_names_no_district() -> None:
    page = describe_awards(Language.EN).text()
    assert "2023                      135    130      76     19    0         360" in page
    assert "2012                     ≥ 14      –     ≥ 4      –    0           –" in page
    assert "2020                        –      –       –      –    –  none given" in page
    assert "2023, Child-friendly province (Provila): 14 provinces, whose names were not seen." in words()
    assert "Awards that are known" not in page


def test_the_page_of_a_province_names_its_districts_and_its_own_awards() -> None:
    kalteng = words(province=regions.KALIMANTAN_TENGAH)
    assert kalteng.startswith("KLA awards: Central Kalimantan ===")
    assert "Palangka Raya City 2022 Madya" in kalteng
    assert "Katingan Regency 2019 category not seen" in kalteng
    assert "Awards of provinces" not in kalteng
    bali = words(province=regions.BALI)
    assert "No count is known." in bali
    assert "Penggerak Provinsi Layak Anak" in bali
    assert "2022, Child-friendly province" not in bali


def test_the_page_of_a_year_shows_only_that_year() -> None:
    page = words(year=2020)
    assert page.startswith("KLA awards: 2020 ===")
    assert "None is known." in page
    assert "2021" not in page
    assert words(year=2023, province=regions.BALI).startswith("KLA awards: Bali, 2023 ===")


def test_what_is_recalled_says_so_on_the_page() -> None:
    assert "- 2021, by category: Grade D: recalled, source not seen." in words(year=2021)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, ["show", "awards", *arguments], env={"COLUMNS": "80"})


def test_the_command_shows_the_awards_in_indonesian_by_default() -> None:
    result = run("--year", "2023", "--province", "Kalteng")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Penghargaan KLA: Kalimantan Tengah, 2023\n===")
    assert "Kota Palangka Raya            2023   Madya" in result.stdout
    assert run("--format", "md", "--lang", "en").stdout.startswith("# KLA awards\n")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ("--year", "2014"),
            "Tidak ada yang diketahui tentang penghargaan tahun 2014. Tulis salah satu tahun ini: 2011, ",
        ),
        (("--province", "Atlantis", "--lang", "en"), "There is no province named “Atlantis”."),
    ],
)
def test_what_is_not_known_ends_with_2(arguments: tuple[str, ...], expected: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert expected in result.stderr
