from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result
import pytest

from kha.cli.commands import kha

MANDIRI, ADMINISTRASI, FINAL = (
    f"examples/illustrative/contoh-{name}-2024.toml" for name in ("mandiri", "verifikasi-administrasi", "final")
)
FULL = "examples/forms/contoh-lengkap-24-indikator.toml"
ANSWERS = "examples/illustrative/contoh-penilaian-lengkap.toml"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, ("compare", *arguments), env={"COLUMNS": "80"})


@pytest.fixture
def write(tmp_path: Path) -> Writer:
    return Writer(tmp_path)


class Writer:
    """Writes assessment documents, small ones."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, name: str, **values: object) -> str:
        whole = {"format": "kha.assessment/1", "edition": "evaluation_2022", "region": "Kabupaten Contoh", "year": 2024}
        path = self.folder / name
        path.write_text(json.dumps({**whole, "answers": [], **values}), encoding="utf-8")
        return str(path)


def test_two_documents_are_compared_in_indonesian_by_default() -> None:
    result = run(MANDIRI, ADMINISTRASI)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Perbandingan skor KLA Kabupaten Contoh, 2024\n")
    assert "Perubahan: −163,60 poin (−21,3% dari semula)" in result.stdout


def test_documents_that_name_stages_are_put_in_their_order() -> None:
    assert run(ADMINISTRASI, MANDIRI).stdout == run(MANDIRI, ADMINISTRASI).stdout


def test_a_later_year_comes_after_an_earlier_one_whatever_the_stage(write: Writer) -> None:
    early = write("early.json", year=2023, stage="verifikasi_final", answers=[{"key": "kelana", "points": 10}])
    late = write("late.json", year=2024, stage="evaluasi_mandiri", answers=[{"key": "kelana", "points": 15}])
    assert "Change:     +5 points (+50.0% of what there was)" in run(late, early, "--lang", "en").stdout


def test_documents_without_stages_stay_in_the_order_given(write: Writer) -> None:
    one = write("one.json", answers=[{"key": "kelana", "points": 10}])
    other = write("other.json", answers=[{"key": "kelana", "points": 15}], stage="evaluasi_mandiri")
    for first, then, change in ((one, other, "5"), (other, one, "-5")):
        assert json.loads(run(first, then, "--format", "json").stdout)["change"] == change


def test_more_than_two_documents_are_a_table_of_stages() -> None:
    result = run(FINAL, MANDIRI, ADMINISTRASI, "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Stages of the KLA evaluation of Kabupaten Contoh, 2024\n")
    assert "Total                          768.50   604.90–655.65  608.65  −159.85    −20.8%" in result.stdout


def test_programs_and_markdown_get_the_same_digits() -> None:
    two = json.loads(run(MANDIRI, ADMINISTRASI, "--format", "json").stdout)
    assert (two["format"], two["change"]) == ("kha.comparison/1", "-163.60")
    three = json.loads(run(MANDIRI, ADMINISTRASI, FINAL, "--format", "json").stdout)
    assert (three["format"], [step["change"] for step in three["comparisons"]]) == ("kha.stages/1", ["-163.60", "3.75"])
    assert "| **Sesudah** | **604,90** |" in run(MANDIRI, ADMINISTRASI, "--format", "md").stdout


def test_the_policy_can_be_chosen(write: Writer) -> None:
    edge = [{"key": key, "points": points} for key, points in (("klaster_5", 205), ("klaster_2", 170), ("dekela", 75))]
    half = [*edge, {"key": "klaster_3", "points": 150}, {"key": "klaster_4", "points": "0.5"}]
    rest = [{"key": key, "points": 0} for key in ("kelembagaan", "klaster_1", "kelana")]
    stages = ("evaluasi_mandiri", "verifikasi_final")
    documents = [write(f"{stage}.json", stage=stage, answers=[*half, *rest]) for stage in stages]
    policy = "published_2022_with_gaps"
    assert "Kategori:  Madya" in run(*documents).stdout
    assert "Kategori:  Madya" not in run(*documents, "--policy", policy).stdout


def test_documents_of_a_form_are_compared_with_it(tmp_path: Path) -> None:
    cut = tmp_path / "cut.toml"
    text = Path(ANSWERS).read_text(encoding="utf-8").replace("evaluasi_mandiri", "verifikasi_final")
    cut.write_text(text.replace('value = "perda"', 'value = "perkada"', 1), encoding="utf-8")
    result = run(ANSWERS, str(cut), "--form", FULL, "--format", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    document = json.loads(result.stdout)
    assert document["before"]["total"] == "728.13"
    assert [loss["key"] for loss in document["losses"]] == ["perda_bentuk"]
    assert run(ANSWERS, str(cut)).exit_code == 2


class TestProvince:
    def test_many_regions_have_a_row_each(self, write: Writer) -> None:
        names = ("Kota Palangka Raya", "Kabupaten Kapuas", "Kabupaten Barito Utara")
        documents = [
            write(
                f"{n}-{stage}.json", region=name, stage=stage, answers=[{"key": "klaster_1", "points": 100 - n - cut}]
            )
            for n, name in enumerate(names)
            for cut, stage in ((0, "evaluasi_mandiri"), (20, "verifikasi_final"))
        ]
        result = run(*documents, "--province")
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout.startswith("Tahap evaluasi KLA 3 kabupaten/kota, 2024\n")
        assert "Kabupaten Kapuas" in result.stdout
        rows = json.loads(run(*documents, "--province", "--format", "json").stdout)["rows"]
        assert [(row["region"], row["cells"][1]["lost"]) for row in rows] == [(name, "20") for name in names]

    def test_two_regions_are_not_compared_but_may_be_put_in_a_table(self, write: Writer) -> None:
        one = write("one.json", region="Kota Palangka Raya", stage="verifikasi_final")
        other = write("other.json", region="Kabupaten Kapuas", stage="verifikasi_final")
        refused = run(one, other, "--lang", "en")
        assert (refused.exit_code, refused.stdout) == (2, "")
        assert refused.stderr.splitlines() == [
            "These documents cannot be compared. Make them agree in the region:",
            f"  {one}: Palangka Raya City",
            f"  {other}: Kapuas Regency",
            "Or add --province: a table with a row for each region.",
        ]
        assert run(one, other, "--province").exit_code == 0

    def test_two_documents_of_one_region_and_stage_are_refused_with_their_names(self, write: Writer) -> None:
        same = [write(f"{n}.json", stage="verifikasi_final") for n in "ab"]
        other = write("c.json", region="Kota Lain", stage="verifikasi_final")
        result = run(*same, other, "--province", "--lang", "en")
        assert (result.exit_code, result.stdout) == (2, "")
        assert [line.split(" names")[0] for line in result.stderr.splitlines()] == same


class TestYears:
    def test_one_region_over_the_years_also_across_instruments(self, write: Writer) -> None:
        documents = [
            write("new.json", year=2022, answers=[{"key": "klaster_1", "points": 100}]),
            write("old.json", year=2017, edition="permen_12_2011", answers=[{"key": "klaster_1", "points": 60}]),
        ]
        result = run(*documents, "--years", "--lang", "en")
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout.startswith("KLA scores of Kabupaten Contoh over the years, 2017–2022\n")
        assert json.loads(run(*documents, "--years", "--format", "json").stdout)["format"] == "kha.years/1"

    def test_other_editions_are_refused_with_a_word_on_years(self, write: Writer) -> None:
        result = run(write("a.json"), write("b.json", edition="permen_12_2011"), "--lang", "en")
        assert result.stderr.endswith(
            "Or add --years: the scores of one region over the years, also across instruments.\n"
        )

    def test_it_is_no_table_of_a_province(self) -> None:
        result = run(MANDIRI, FINAL, "--province", "--years", "--lang", "en")
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr == "Write only one of --province and --years.\n"


def test_stages_of_other_editions_and_years_are_refused_with_what_each_says(write: Writer) -> None:
    documents = [
        write("a.json", stage="evaluasi_mandiri"),
        write("b.json", stage="verifikasi_administrasi", edition="permen_12_2011"),
        write("c.json", stage="verifikasi_final", year=2023),
    ]
    result = run(*documents)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines() == [
        "Dokumen-dokumen ini tidak dapat dibandingkan. Samakan edisi:",
        f"  {documents[2]}: evaluation_2022",
        f"  {documents[0]}: evaluation_2022",
        f"  {documents[1]}: permen_12_2011",
        "Dokumen-dokumen ini tidak dapat dibandingkan. Samakan tahun:",
        f"  {documents[2]}: 2023",
        f"  {documents[0]}: 2024",
        f"  {documents[1]}: 2024",
        "Atau tambahkan --years: skor satu wilayah dari tahun ke tahun, juga antarinstrumen.",
    ]


def test_a_table_of_stages_needs_a_stage_in_every_document(write: Writer) -> None:
    stageless = write("a.json")
    result = run(stageless, write("b.json", stage="verifikasi_final"), write("c.json", stage="evaluasi_mandiri"))
    assert result.exit_code == 2
    assert result.stderr == f'{stageless} tidak menyebut tahap. Tambahkan misalnya stage = "evaluasi_mandiri".\n'


@pytest.mark.parametrize(
    ("count", "expected"),
    [(1, "Give at least two files; here is 1."), (5, "Give two to four files of one region; here are 5.")],
)
def test_too_few_and_too_many_documents(count: int, expected: str) -> None:
    result = run(*[MANDIRI] * count, "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(expected)


def test_the_problems_of_all_documents_are_told_at_once(write: Writer) -> None:
    one, other = write("one.json", region="", year=-1), write("other.json", answers=[{"key": "klaster_9", "points": 1}])
    result = run(one, MANDIRI, other, "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{one}: 2 problems. Mend them all and run again.\n  $.region [" in result.stderr
    assert f"{other}: 1 problem. Mend it and run again.\n  $.answers[0].key [unknown-item]\n" in result.stderr
    problems = json.loads(run(one, MANDIRI, other, "--format", "json").stderr)["problems"]
    assert [problem["file"] for problem in problems] == [one, one, other]
    assert {"id", "en"} == set(problems[0]["text"])


def test_all_documents_that_cannot_be_opened_are_named() -> None:
    result = run("no-such.toml", MANDIRI, "nor-this.toml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert [line.split(" ")[0] for line in result.stderr.splitlines()] == ["no-such.toml", "nor-this.toml"]
