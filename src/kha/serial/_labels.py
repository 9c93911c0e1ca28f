# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["COLUMN", "FORM", "HINT", "KIND", "RULE_NEEDS"]

KIND: Final[dict[str, Text]] = {
    "text": Text(id="teks dalam tanda kutip", en="text in quotation marks"),
    "number": Text(id="angka", en="a number"),
    "whole_number": Text(id="bilangan bulat", en="a whole number"),
    "truth": Text(id="nilai benar/salah", en="a true/false value"),
    "list": Text(id="daftar", en="a list"),
    "table": Text(id="tabel kunci dan nilai", en="a table of keys and values"),
    "date": Text(id="tanggal atau waktu", en="a date or time"),
    "budget": Text(
        id="anggaran tiap tahun dalam rupiah bulat, seperti {{ 2026 = 250000000 }}",
        en="a budget for each year in whole rupiah, such as {{ 2026 = 250000000 }}",
    ),
    "nothing": Text(id="kosong (null)", en="nothing (null)"),
    "value": Text(
        id="jawaban: true atau false, teks, daftar teks, angka, {{ part = 83, whole = 100 }}, atau {{ 2021 = 5, 2022 = 7 }}",
        en="an answer: true or false, a text, a list of texts, a number, {{ part = 83, whole = 100 }}, or {{ 2021 = 5, 2022 = 7 }}",
    ),
}

HINT: Final[dict[str, Text]] = {
    "perhaps": Text(id="Mungkin maksudnya {name}", en="Perhaps {name} was meant"),
    "columns": Text(id="Kolom yang dikenal: {names}", en="The known columns are: {names}"),
    "known": Text(id="Kunci yang dikenal: {names}", en="The known keys are: {names}"),
    "key": Text(id="Atau perbaiki kuncinya; mungkin maksudnya {name}", en="Or mend its key; perhaps {name} was meant"),
    "other_key": Text(id="Atau perbaiki kuncinya", en="Or mend its key"),
}

RULE_NEEDS: Final[dict[str, Text]] = {
    "choice": Text(
        id="sedikitnya satu pilihan, dengan kunci yang berbeda-beda",
        en="at least one option, with distinct keys",
    ),
    "checklist": Text(
        id="sedikitnya satu butir, dengan kunci yang berbeda-beda",
        en="at least one item, with distinct keys",
    ),
    "proportion": Text(
        id="full_at dan zero_at yang berbeda, keduanya dari 0 sampai 100, dan decimals dari 0 sampai {digits}",
        en="full_at and zero_at that differ, both from 0 to 100, and decimals from 0 to {digits}",
    ),
    "target": Text(
        id="target lebih dari nol, dan decimals dari 0 sampai {digits}",
        en="a target of more than zero, and decimals from 0 to {digits}",
    ),
    "brackets": Text(
        id="satu rentang pertama tanpa lower, lalu rentang dengan lower yang terus naik (0 hanya dengan lower_included = false)",
        en="a first bracket without lower, then brackets whose lower rises (0 only with lower_included = false)",
    ),
    "brackets_of_percent": Text(
        id="lower di bawah 100, karena satuannya persen",
        en="a lower below 100, because the unit is per cent",
    ),
    "trend": Text(
        id="overall_points yang tidak melebihi max_points",
        en="overall_points that do not exceed max_points",
    ),
}

FORM: Final[dict[str, Text]] = {
    "refined": Text(
        id="Aturan poinnya dari formulir {form}; pertanyaannya juga dari {base}.",
        en="Its rule of points is from the form {form}; the question is also from {base}.",
    ),
}

COLUMN: Final[dict[str, Text]] = {
    "key": Text(id="kode", en="key"),
    "title": Text(id="kegiatan", en="training"),
    "starts": Text(id="mulai", en="starts"),
    "ends": Text(id="selesai", en="ends"),
    "host": Text(id="penyelenggara", en="host"),
    "held": Text(id="pelaksanaan", en="held"),
    "venue": Text(id="tempat", en="venue"),
    "location": Text(id="lokasi", en="location"),
    "provisions": Text(id="pasal", en="articles"),
    "number": Text(id="jumlah", en="number"),
    "role": Text(id="peran", en="role"),
    "mode": Text(id="cara ikut", en="mode"),
    "region": Text(id="wilayah", en="region"),
    "agency": Text(id="instansi", en="agency"),
    "profession": Text(id="profesi", en="profession"),
    "echelon": Text(id="eselon", en="echelon"),
    "certified": Text(id="bersertifikat", en="certified"),
    "identifier": Text(id="pengenal", en="identifier"),
}
