"""``kha trainings`` and what it prints."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
import json
from pathlib import Path
import tomllib

import attrs
from click.testing import CliRunner, Result
import pytest

from kha import capacity, kla, parse_assessment, read_edition, regions, report, score
from kha.capacity import Participants, Register, Role, Selection
from kha.cli.commands import kha
from kha.errors import InvalidDocumentError
from kha.scoring import Answer
from kha.serial import Syntax, answer_toml, parse_trainings, read_trainings
from kha.text import Language

EVENT = "examples/bimtek-kha-kalteng-2025.toml"
REGISTER = "examples/illustrative/contoh-daftar-pelatihan.toml"
FORM = "examples/forms/contoh-tenaga-terlatih.toml"
FORM_2011 = "examples/forms/contoh-tenaga-terlatih-2011.toml"
BEFORE = Path("examples/illustrative/contoh-sebelum-pelatihan.toml")
CSV = "kode,kegiatan,mulai,selesai,penyelenggara,jumlah,wilayah\nb,Bimtek,2025-09-10,2025-09-11,Dinas,{},Kab. Kotim\n"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, ["trainings", *arguments], env={"COLUMNS": "100"})


def test_the_founding_event_is_described_in_either_language() -> None:
    result = run(EVENT)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Peserta:                475\n" in result.stdout
    assert "Sertifikat: tidak diketahui\n" in result.stdout
    assert capacity.CAVEAT.id[:60] in result.stdout
    english = run(EVENT, "--lang", "en", "--format", "md")
    assert "- **Provisions covered:** articles 1–54\n" in english.stdout
    assert "| **All** | **475** | **475** |\n" in english.stdout
    assert capacity.CAVEAT.en in english.stdout


def test_a_register_is_described_with_growth_coverage_and_regions_without() -> None:
    result = run(REGISTER, "--province", "Kalteng")
    assert "2024                        729  +401 (122,3%)  338–729   338–1.289\n" in result.stdout
    assert "tenaga sosial              280   1.107   25,3%\n" in result.stdout
    told = [line.split() for line in result.stdout.splitlines()]
    assert ["Kota", "Palangka", "Raya", "penegak", "hukum", "40", "17–40"] in told
    assert "- Kabupaten Sukamara\n- Kabupaten Murung Raya\n" in result.stdout
    assert "Sertifikat: 898; tidak diketahui untuk 329 peserta\n" in result.stdout
    assert "Sintetis: semua kegiatan dan angka karangan.\n" in result.stdout


def test_who_is_known_only_by_province_may_come_from_regions_without() -> None:
    page = run(EVENT, "--province", "Kalimantan Tengah").stdout
    assert "- Kota Palangka Raya\n\nDari 475 peserta hanya provinsinya yang diketahui" in page


def test_the_figures_can_be_narrowed() -> None:
    options = ["--region", "Kotim", "--profession", "health", "--since", "2023", "--through", "2024", "--certified"]
    figures = json.loads(run(REGISTER, *options, "--format", "json").stdout)
    selection = Selection(
        place=regions.region("62.02"),
        professions=(capacity.Profession.HEALTH,),
        since=2023,
        through=2024,
        certified=True,
    )
    assert figures["trained"]["attendances"] == capacity.trained(read_trainings(REGISTER), selection).attendances > 0
    told = run(REGISTER, *options, "--lang", "en").stdout
    assert "Only: health staff.\n" in told
    assert "Only those known to have received a certificate.\n" in told
    of_province = json.loads(run(REGISTER, "--province", "62", "--format", "json").stdout)
    assert [region["key"] for region in of_province["regions_without"]] == ["62.08", "62.12"]
    assert len(of_province["coverage_by_region"]) == 14


def test_html_is_a_page() -> None:
    page = run(EVENT, "--format", "html").stdout
    assert page.startswith('<!doctype html>\n<html lang="id">')
    assert "<h1>Bimbingan Teknis (Bimtek) Konvensi Hak Anak 2025</h1>\n" in page


def test_the_answer_goes_into_an_assessment_and_changes_its_score() -> None:
    written = run(EVENT, "--form", FORM, "--answer", "trained_staff", "--counting", "attendances").stdout
    before = BEFORE.read_text(encoding="utf-8")
    after = before.replace('[[answers]]\nkey = "trained_staff"\nvalue = 0\n', written)
    form = read_edition(FORM)
    scores = [score(parse_assessment(text, Syntax.TOML, editions=[form])) for text in (before, after)]
    assert [result.total() for result in scores] == [600, 619]
    explained = [report.explain(result, kla.PUBLISHED_2022, Language.ID).markdown() for result in scores]
    assert ["Bimbingan Teknis (Bimtek) Konvensi Hak Anak 2025 (DP3APPKB" in text for text in explained] == [False, True]


def test_answers_of_every_kind_are_written_as_toml() -> None:
    options = [REGISTER, "--form", FORM_2011, "--counting", "at_least", "--answer"]
    values = [
        tomllib.loads(run(*options, key).stdout)["answers"][0]["value"]
        for key in ("trained_staff_per_year", "trained_staff_share", "any_training")
    ]
    assert values == [
        {"2021": 58, "2022": 97, "2023": 218, "2024": 338},
        {"part": 336, "whole": 13064},
        True,
    ]
    assert tomllib.loads(answer_toml(Answer(key="k", not_applicable=True))) == {
        "answers": [{"key": "k", "not_applicable": True}]
    }
    assert 'value = ["a", "b"]' in answer_toml(Answer(key="k", value=("a", "b")))
    assert "points = 2.50" in answer_toml(Answer(key="k", points=Decimal("2.50")))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--answer", "trained_stuff", "--counting", "at_least"], "Tulis misalnya: trained_staff."),
        (["--answer", "x", "--counting", "at_least"], "Tidak ada pertanyaan “x”"),
        (["--answer", "trained_staff"], "Tulis salah satu dari: attendances, at_least, at_most."),
        (
            ["--answer", "trained_staff_per_year", "--counting", "at_least"],
            "hanya dari 1 tahun",
        ),
        (["--region", "Atlantis"], "Tidak ada kabupaten atau kota bernama “Atlantis”."),
        (["--province", "Atlantis"], "Tidak ada provinsi bernama “Atlantis”."),
    ],
)
def test_what_cannot_be_asked_ends_with_2(options: list[str], expected: str) -> None:
    result = run(EVENT, "--form", FORM, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert expected in result.stderr


def test_a_spreadsheet_becomes_a_document_that_is_read_again(tmp_path: Path) -> None:
    table = tmp_path / "peserta.CSV"
    table.write_text(CSV.format(12), encoding="utf-8")
    both = run(str(table), EVENT, "--format", "document")
    register = parse_trainings(both.stdout, Syntax.JSON)
    assert [training.count() for training in register.trainings] == [12, 475]


def test_a_bad_spreadsheet_is_refused_with_rows_and_columns_and_nothing_is_written(tmp_path: Path) -> None:
    table, broken = tmp_path / "peserta.csv", tmp_path / "rusak.toml"
    table.write_text(CSV.format("dua") + "b,kurang\n", encoding="utf-8")
    broken.write_text('format = "kha.trainings/1"\ntrainings = 3\n', encoding="utf-8")
    result = run(str(table), str(broken), "--format", "document")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"{table}: 2 masalah pada 2 baris. Tidak ada yang diambil;")
    assert (
        "  baris 2, kolom jumlah (F2) [wrong-type]\n    Di sini diperlukan bilangan bulat, bukan teks" in result.stderr
    )
    assert "  baris 3 [row-width]\n" in result.stderr
    assert f"{broken}: 1 masalah." in result.stderr
    rows = json.loads(run(str(table), str(broken), "--format", "json").stderr)["problems"]
    assert [(row["path"], row.get("row"), row.get("column")) for row in rows] == [
        ("F2", 2, "jumlah"),
        ("3", 3, None),
        ("$.trainings", None, None),
    ]
    assert {"id", "en"} == set(rows[0]["text"])
    table.write_text(CSV.format("dua"), encoding="utf-8")
    assert ": 1 problem. Nothing was taken over;" in run(str(table), "--lang", "en").stderr


def test_files_that_do_not_go_together(tmp_path: Path) -> None:
    assert f"Pelatihan “bimtek_kha_kalteng_2025” ada di {EVENT} dan di {EVENT}." in run(EVENT, EVENT).stderr
    other = tmp_path / "lain.toml"
    other.write_text('format = "kha.trainings/1"\nedition = "permen_12_2011"\n', encoding="utf-8")
    assert "evaluation_2022, permen_12_2011" in run(REGISTER, str(other)).stderr
    staff = tmp_path / "tenaga.toml"
    line = 'staff = [{ region = "62.02", profession = "health", year = 2023, number = 9 }]\n'
    staff.write_text(f'format = "kha.trainings/1"\n{line}', encoding="utf-8")
    result = run(str(staff), REGISTER, "--lang", "en")
    assert "The number of staff of 62.02, health, 2023 is in" in result.stderr
    assert run("tidak-ada.toml").exit_code == 2
    assert "Simpan lembarnya sebagai CSV UTF-8" in run("peserta.xlsx").stderr


def test_an_empty_register_says_so() -> None:
    page = report.describe_trainings(Register(), Language.EN).text()
    assert page.startswith("Trainings on the Convention on the Rights of the Child: none on record\n")
    assert "Certificates: 0\n" in page


def test_a_training_in_full_shows_sessions_roles_and_groups() -> None:
    text = """
format = "kha.trainings/1"
edition = "evaluation_2022"
[[trainings]]
key = "a"
title = "Pelatihan"
starts = 2024-03-01
ends = 2024-03-02
host = "Dinas"
sessions = [
  { title = "Buka", topics = { groups = ["klaster_1"], subjects = ["Anggaran"] }, speakers = [{ institution = "B" }] },
  { title = "Penutupan", day = 2024-03-02, topics = { provisions = "12" } },
]
purposes = ["Kapasitas"]
note = "Catatan"
participants = [{ number = 4, certified = 4 }, { number = 2, role = "committee" }]
[[staff]]
region = "62.02"
profession = "health"
year = 2023
number = 9
evidence = [{ title = "Profil tenaga" }]
"""
    page = report.describe_trainings(parse_trainings(text, Syntax.TOML), Language.EN).text(100)
    assert "Besides participants: organiser: 2\n" in page
    assert "Venue:                not stated\n" in page
    assert "- Buka; KLA groups covered: Cluster I: Civil rights and freedoms; Other subjects: Anggaran;" in page
    assert "- Penutupan; Provisions covered: article 12; 2 March 2024\n" in page
    assert "Certificates: 4\n" in page
    assert "Numbers of staff: [1]\n" in page


def test_a_year_without_and_figures_without_a_place_are_shown_too() -> None:
    line = Participants(number=4, region=regions.region("62.02"))
    event = read_trainings(EVENT).trainings[0]
    quiet = attrs.evolve(event, key="a", starts=dt.date(2023, 1, 2), ends=dt.date(2023, 1, 2), participants=(line,))
    page = report.describe_trainings(Register(trainings=(event, quiet)), Language.EN).text(100)
    assert page.startswith("Trainings on the Convention on the Rights of the Child, 2023–2025\n")
    assert "2024                            0  −4 (100.0%)       0                4\n" in page
    assert "2025                          475         +475     475          475–479\n" in page
    assert "Central Kalimantan, region not stated          475      475\n" in page
    again = attrs.evolve(quiet, key="b")
    one_year = report.describe_trainings(Register(trainings=(again, quiet)), Language.ID).text()
    assert one_year.startswith("Pelatihan Konvensi Hak Anak, 2023\n")


def test_nobody_left_out_is_said_too() -> None:
    lines = tuple(Participants(region=region) for region in regions.regions_of(regions.BALI))
    register = read_trainings(EVENT)
    training = register.trainings[0].__class__(
        key="a",
        title="A",
        starts=register.trainings[0].starts,
        ends=register.trainings[0].ends,
        host="H",
        participants=(*lines, Participants(number=3, role=Role.SPEAKER)),
    )
    page = report.describe_trainings(Register(trainings=(training,)), Language.ID, Selection(place=regions.BALI)).text()
    assert "Tidak ada: setiap kabupaten dan kota mempunyai peserta.\n" in page
    assert "Selain peserta: narasumber: 3\n" in page


def test_a_problem_in_a_form_ends_the_command(tmp_path: Path) -> None:
    form = tmp_path / "form.toml"
    form.write_text("format = 3\n", encoding="utf-8")
    assert run(EVENT, "--form", str(form)).exit_code == 2
    with pytest.raises(InvalidDocumentError):
        read_edition(form)


def test_participants_whose_region_is_not_stated_may_come_from_those_without() -> None:
    page = run(EVENT, "--province", "Kalteng").stdout
    assert "- Kota Palangka Raya\n" in page
    assert "Dari 475 peserta hanya provinsinya yang diketahui" in page
