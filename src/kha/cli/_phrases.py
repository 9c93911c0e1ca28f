# Made by tools/generate.py from data/phrases/cli.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "AMBIGUOUS_NAME",
    "ANSWER_COUNTING",
    "ANSWER_NEEDS",
    "BAD_BASE",
    "CANNOT_OPEN",
    "CANNOT_WRITE",
    "COMPARE_DIFFERING",
    "COMPARE_EDITION",
    "COMPARE_NO_STAGE",
    "COMPARE_ONE_OF",
    "COMPARE_PROVINCE",
    "COMPARE_REGION",
    "COMPARE_SAME_STAGE",
    "COMPARE_TOO_FEW",
    "COMPARE_TOO_MANY",
    "COMPARE_YEAR",
    "COMPARE_YEARS",
    "DIFFERING_EDITIONS",
    "KNOWN_NAME",
    "NO_AWARD_YEAR",
    "NO_COMMENT",
    "NO_ITEM",
    "NO_PLANNED_YEAR",
    "NO_WORDS",
    "PROBLEMS_MANY",
    "PROBLEMS_ONE",
    "SAME_STAFF",
    "SAME_TRAINING",
    "SAVE_AS_CSV",
    "TABLE_CELL",
    "TABLE_PROBLEMS_MANY",
    "TABLE_PROBLEMS_ONE",
    "TABLE_ROW",
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

COMPARE_YEARS: Final[Text] = Text(
    id="Atau tambahkan --years: skor satu wilayah dari tahun ke tahun, juga antarinstrumen.",
    en="Or add --years: the scores of one region over the years, also across instruments.",
)

COMPARE_ONE_OF: Final[Text] = Text(
    id="Tulis salah satu saja: --province atau --years.",
    en="Write only one of --province and --years.",
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

SAME_TRAINING: Final[Text] = Text(
    id="Pelatihan “{key}” ada di {first} dan di {second}. Sisakan satu saja, atau beri kunci yang berbeda.",
    en="The training “{key}” is in {first} and in {second}. Keep only one, or give them different keys.",
)

SAME_STAFF: Final[Text] = Text(
    id="Jumlah tenaga {staff} ada di {first} dan di {second}. Sisakan satu saja.",
    en="The number of staff of {staff} is in {first} and in {second}. Keep only one.",
)

DIFFERING_EDITIONS: Final[Text] = Text(
    id="Dokumen-dokumen ini menyebut edisi yang berbeda: {editions}. Samakan edisinya, atau baca satu per satu.",
    en="These documents name different editions: {editions}. Make them agree, or read them one by one.",
)

TABLE_PROBLEMS_ONE: Final[Text] = Text(
    id="{path}: 1 masalah. Tidak ada yang diambil; perbaiki, lalu jalankan lagi.",
    en="{path}: 1 problem. Nothing was taken over; mend it and run again.",
)

TABLE_PROBLEMS_MANY: Final[Text] = Text(
    id="{path}: {count} masalah pada {rows} baris. Tidak ada yang diambil; perbaiki semuanya, lalu jalankan lagi.",
    en="{path}: {count} problems in {rows} rows. Nothing was taken over; mend them all and run again.",
)

TABLE_CELL: Final[Text] = Text(id="baris {row}, kolom {column} ({cell})", en="row {row}, column {column} ({cell})")

TABLE_ROW: Final[Text] = Text(id="baris {row}", en="row {row}")

ANSWER_NEEDS: Final[Text] = Text(
    id="Tidak ada pertanyaan “{name}” dalam edisi bawaan dan formulir dari --form. Tulis misalnya: {known}.",
    en="No question “{name}” is in the built-in editions and the forms of --form. Write for example: {known}.",
)

ANSWER_COUNTING: Final[Text] = Text(
    id="--answer memerlukan --counting, karena orang yang sama dapat hadir lebih dari sekali. Tulis salah satu dari: {known}.",
    en="--answer needs --counting, because the same person may have come more than once. Write one of: {known}.",
)

NO_PLANNED_YEAR: Final[Text] = Text(
    id="Tidak ada yang direncanakan untuk {year}. Tulis salah satu tahun ini: {years}.",
    en="Nothing is planned for {year}. Write one of these years: {years}.",
)

SAVE_AS_CSV: Final[Text] = Text(
    id="{path} adalah buku kerja. Simpan lembarnya sebagai CSV UTF-8, lalu baca berkas .csv itu.",
    en="{path} is a workbook. Save its sheet as CSV UTF-8, and read that .csv file.",
)
