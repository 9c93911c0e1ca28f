"""Spreadsheets of participants: every bad cell with its row and column, nothing lost, nothing taken over in part."""

from __future__ import annotations

from pathlib import Path

import pytest

from kha import regions
from kha.capacity import Echelon, Mode, Profession, Role
from kha.errors import InvalidDocumentError, ProblemCode
from kha.serial import TrainingsImport, import_trainings, parse_trainings_csv
from kha.serial.tables import address

HEAD = "kode,kegiatan,mulai,selesai,penyelenggara,pelaksanaan,jumlah,wilayah,profesi,cara ikut,bersertifikat,pengenal"
ROW = "bimtek,Bimtek KHA,2025-09-10,2025-09-11,Dinas PPPA,hibrida (luring dan daring),12,Kab. Kotim,{},daring,12,"


def table(*rows: str, head: str = HEAD) -> TrainingsImport:
    return parse_trainings_csv("\n".join((head, *rows)))


def found(imported: TrainingsImport) -> list[tuple[int, str | None, str, str]]:
    return [(problem.row, problem.column, problem.cell, problem.code.value) for problem in imported.problems]


def test_rows_with_the_same_key_are_one_training() -> None:
    imported = table(ROW.format("Tenaga Kesehatan"), ",".join(["bimtek", *[""] * 5, "3", "62.71", "media", "", "", ""]))
    assert (found(imported), imported.rows, imported.blank, imported.bad_rows) == ([], 2, 0, ())
    (event,) = imported.register.trainings
    assert (event.title, event.mode, event.count()) == ("Bimtek KHA", Mode.HYBRID, 15)
    first, second = event.participants
    assert (first.profession, first.mode, first.certified) == (Profession.HEALTH, Mode.DARING, 12)
    assert (second.profession, second.region) == (Profession.MEDIA, regions.region("62.71"))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_english_names_every_separator_and_a_byte_order_mark_are_understood(separator: str, newline: str) -> None:
    rows = [
        "KEY|Training|starts|ends|Host|held|venue|location|articles|Role|echelon|agency",
        'b_1|CRC|2025-09-10|2025-09-10|Office|in person|Hall|62.71|"2, 12"|observer|echelon ii|Police',
        "|" * 11,
    ]
    text = newline.join(rows).replace("|", separator) + newline
    imported = parse_trainings_csv(b"\xef\xbb\xbf" + text.encode())
    (event,) = imported.register.trainings
    assert (imported.rows, imported.blank) == (1, 1)
    assert (event.host, event.venue, event.region, event.mode) == (
        "Office",
        "Hall",
        regions.region("62.71"),
        Mode.LURING,
    )
    assert [provision.reference for provision in event.topics.provisions] == ["2", "12"]
    (line,) = event.participants
    assert (line.role, line.echelon, line.agency, line.number) == (Role.OBSERVER, Echelon.II, "Police", 1)


def test_every_bad_cell_is_named_and_nothing_is_taken_over() -> None:
    imported = table(
        ROW.format("guru"),
        "bimtek,Bimtek lain,,,,,-4,Kota Atlantis,,hibrida,1,",
        "Bimtek 2,,10/9/2025,,Dinas,,lima,,,,,",
        ",,,,,,,,,,,",
        "bimtek,,,,,,1,,,,,p1",
        "bimtek,,,,,,,,,,,p1",
        "bimtek,,,,,,2,,,,3,p2",
        "bimtek,kurang",
        "bimtek,,,,,,,,media,,,",
    )
    assert found(imported) == [
        (2, "profesi", "I2", "unknown-value"),
        (3, "kegiatan", "B3", "row-disagrees"),
        (3, "jumlah", "G3", "wrong-type"),
        (3, "wilayah", "H3", "unknown-region"),
        (3, "cara ikut", "J3", "unknown-value"),
        (4, "kode", "A4", "not-a-key"),
        (4, "kegiatan", "B4", "empty-cell"),
        (4, "mulai", "C4", "not-a-date"),
        (4, "selesai", "D4", "empty-cell"),
        (4, "jumlah", "G4", "wrong-type"),
        (7, "pengenal", "L7", "duplicate-item"),
        (8, "bersertifikat", "K8", "more-certified"),
        (8, "pengenal", "L8", "one-person"),
        (9, None, "9", "row-width"),
        (10, "jumlah", "G10", "empty-cell"),
    ]
    assert (imported.rows, imported.blank, imported.bad_rows) == (8, 1, (2, 3, 4, 7, 8, 9, 10))
    with pytest.raises(InvalidDocumentError) as caught:
        imported.register  # noqa: B018
    assert [problem.path for problem in caught.value.problems] == [problem.cell for problem in imported.problems]


def test_every_problem_speaks_both_languages_and_repeats_what_was_written() -> None:
    imported = table(ROW.format("guru"), "bimtek,Bimtek lain,,,,,1,,,,,")
    unknown, disagrees = (problem.text for problem in imported.problems)
    assert unknown.id.startswith("“guru” tidak dikenal di sini. Tulis salah satu dari: tenaga pendidikan, ")
    assert unknown.en.startswith("“guru” is not known here. Write one of: education staff, ")
    assert "“Bimtek lain” tidak sama dengan “Bimtek KHA” di B2" in disagrees.id
    assert "“Bimtek lain” is not the same as “Bimtek KHA” at B2" in disagrees.en


def test_a_later_row_that_fills_what_the_first_left_blank_disagrees() -> None:
    first = ROW.format("media").replace("hibrida (luring dan daring)", "")
    imported = table(first, ",".join(["bimtek", *[""] * 4, "daring", "1", *[""] * 5]))
    assert found(imported) == [(3, "pelaksanaan", "F3", "row-disagrees")]


def test_a_row_without_a_key_is_not_lost() -> None:
    imported = table(ROW.format("media"), ",,,,,,0,,,,,")
    assert [cell for _, _, cell, _ in found(imported)] == ["A3", "B3", "C3", "D3", "E3", "G3"]
    assert "misalnya bimtek_2025" in imported.problems[0].text.id


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (HEAD.replace("kode,", ""), [(1, None, "1", "missing-column")]),
        (HEAD.replace("jumlah", "jumlahh"), [(1, "jumlahh", "G1", "unknown-column")]),
        (HEAD.replace("jumlah", "xyz"), [(1, "xyz", "G1", "unknown-column")]),
        (HEAD.replace("jumlah", "Training"), [(1, "Training", "G1", "duplicate-column")]),
    ],
)
def test_a_header_that_cannot_be_used(head: str, expected: list[tuple[int, str | None, str, str]]) -> None:
    row = ROW.format("media").replace("daring,12", "daring,").split(",")
    cells = ",".join(row[1:] if "kode" not in head else row)
    assert found(table(cells, head=head)) == expected


def test_a_column_that_was_meant_is_proposed_and_else_all_are_listed() -> None:
    near, far = (table(ROW.format("media"), head=HEAD.replace("jumlah", name)) for name in ("jumlahh", "xyz"))
    assert near.problems[0].text.id == "Kolom “jumlahh” tidak dikenal. Mungkin maksudnya jumlah."
    assert "The known columns are: key, training, starts" in far.problems[0].text.en


@pytest.mark.parametrize(
    ("data", "code", "cell"),
    [
        (b"\xff\xfe", ProblemCode.NOT_UTF8, "1"),
        ("", ProblemCode.NO_ROWS, "1"),
        ("\n\n", ProblemCode.NO_ROWS, "1"),
        (HEAD, ProblemCode.NO_ROWS, "1"),
        (f'{HEAD}\n"a"b', ProblemCode.SYNTAX, "2"),
    ],
)
def test_what_is_no_table_is_one_problem(data: bytes | str, code: ProblemCode, cell: str) -> None:
    imported = parse_trainings_csv(data)
    (problem,) = imported.problems
    assert (problem.code, problem.cell, problem.column, imported.rows) == (code, cell, None, 0)


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "peserta.csv"
    file.write_text(f"{HEAD}\n{ROW.format('media')}\n", encoding="utf-8")
    assert import_trainings(file).register.trainings[0].count() == 12


def test_a_cell_is_named_as_a_spreadsheet_names_it() -> None:
    assert [address(1, column) for column in (0, 25, 26, 701, 702)] == ["A1", "Z1", "AA1", "ZZ1", "AAA1"]
