# Made by tools/generate.py from data/phrases/cli.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "AMBIGUOUS_NAME",
    "BAD_BASE",
    "CANNOT_OPEN",
    "CANNOT_WRITE",
    "COMPARE_DIFFERING",
    "COMPARE_EDITION",
    "COMPARE_NO_STAGE",
    "COMPARE_PROVINCE",
    "COMPARE_REGION",
    "COMPARE_SAME_STAGE",
    "COMPARE_TOO_FEW",
    "COMPARE_TOO_MANY",
    "COMPARE_YEAR",
    "KNOWN_NAME",
    "NO_AWARD_YEAR",
    "NO_COMMENT",
    "NO_ITEM",
    "NO_WORDS",
    "PROBLEMS_MANY",
    "PROBLEMS_ONE",
    "UNKNOWN_NAME",
    "WRITTEN_FILES",
]

CANNOT_OPEN: Final[Text] = Text(
    id="{path} tidak dapat dibuka: periksa nama berkas dan izin bacanya.",
    en="{path} cannot be opened: check the file's name and that you may read it.",
)

PROBLEMS_ONE: Final[Text] = Text(
    id="{path}: 1 masalah. Perbaiki, lalu jalankan lagi.",
    en="{path}: 1 problem. Mend it and run again.",
)

PROBLEMS_MANY: Final[Text] = Text(
    id="{path}: {count} masalah. Perbaiki semuanya, lalu jalankan lagi.",
    en="{path}: {count} problems. Mend them all and run again.",
)

UNKNOWN_NAME: Final[Text] = Text(
    id="“{name}” tidak dikenal di sini. Tulis salah satu dari: {known}.",
    en="“{name}” is not known here. Write one of: {known}.",
)

AMBIGUOUS_NAME: Final[Text] = Text(
    id="“{name}” dapat berarti lebih dari satu. Tulis salah satu dari: {known}.",
    en="“{name}” may mean more than one. Write one of: {known}.",
)

KNOWN_NAME: Final[Text] = Text(id="{key} ({label})", en="{key} ({label})")

NO_WORDS: Final[Text] = Text(
    id="Tulis kata yang dicari, misalnya: kha show crc cari bermain.",
    en="Write the words to look for, for example: kha show crc find play.",
)

NO_COMMENT: Final[Text] = Text(
    id="Tidak ada komentar umum “{name}”. Tulis angka dari 1 sampai {last}.",
    en="There is no general comment “{name}”. Write a number from 1 to {last}.",
)

NO_ITEM: Final[Text] = Text(
    id="Edisi {edition} tidak mempunyai “{name}”. Tulis nomor indikator, atau salah satu kunci ini: {keys}.",
    en="The edition {edition} has no “{name}”. Write an indicator's number, or one of these keys: {keys}.",
)

COMPARE_TOO_FEW: Final[Text] = Text(
    id="Tulis sedikitnya dua berkas; di sini ada {count}.",
    en="Give at least two files; here is {count}.",
)

COMPARE_TOO_MANY: Final[Text] = Text(
    id="Tulis dua sampai empat berkas dari satu wilayah; di sini ada {count}. Untuk banyak wilayah, tambahkan --province.",
    en="Give two to four files of one region; here are {count}. For many regions, add --province.",
)

COMPARE_DIFFERING: Final[Text] = Text(
    id="Dokumen-dokumen ini tidak dapat dibandingkan. Samakan {what}:",
    en="These documents cannot be compared. Make them agree in the {what}:",
)

COMPARE_EDITION: Final[Text] = Text(id="edisi", en="edition")

COMPARE_REGION: Final[Text] = Text(id="wilayah", en="region")

COMPARE_PROVINCE: Final[Text] = Text(
    id="Atau tambahkan --province: tabel dengan satu baris tiap wilayah.",
    en="Or add --province: a table with a row for each region.",
)

COMPARE_YEAR: Final[Text] = Text(id="tahun", en="year")

COMPARE_NO_STAGE: Final[Text] = Text(
    id="{path} tidak menyebut tahap. Tambahkan misalnya stage = \"evaluasi_mandiri\".",
    en="{path} names no stage. Add for example stage = \"evaluasi_mandiri\".",
)

COMPARE_SAME_STAGE: Final[Text] = Text(
    id="{path} menyebut tahap yang sama dengan berkas lain: {stage}. Sisakan satu berkas tiap tahap.",
    en="{path} names the same stage as another file: {stage}. Keep one file for each stage.",
)

NO_AWARD_YEAR: Final[Text] = Text(
    id="Tidak ada yang diketahui tentang penghargaan tahun {year}. Tulis salah satu tahun ini: {years}.",
    en="Nothing is known of awards in {year}. Write one of these years: {years}.",
)

BAD_BASE: Final[Text] = Text(
    id="“{base}” tidak dapat mengawali alamat. Tulis alamat lengkap yang diakhiri /, #, atau titik dua, misalnya https://contoh.go.id/kha/.",
    en="“{base}” cannot begin an address. Write a whole one that ends with /, # or a colon, such as https://example.org/kha/.",
)

CANNOT_WRITE: Final[Text] = Text(
    id="{path} tidak dapat ditulis: periksa nama dan izin tulisnya.",
    en="{path} cannot be written: check its name and that you may write there.",
)

WRITTEN_FILES: Final[Text] = Text(id="{count} berkas ditulis di {path}.", en="{count} files written in {path}.")
