# Made by tools/generate.py from data/phrases/problems.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["TEXTS"]

TEXTS: Final[dict[str, Text]] = {
    "not-utf8": Text(
        id="Berkas ini bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8.",
        en="This file is not UTF-8 text. Save it again with the encoding UTF-8.",
    ),
    "syntax": Text(
        id="Ini bukan {format} yang benar. Perbaiki baris {line}, kolom {column}: {excerpt}",
        en="This is not valid {format}. Mend line {line}, column {column}: {excerpt}",
    ),
    "not-messagepack": Text(
        id="Berkas ini bukan MessagePack yang benar. Simpan ulang dokumennya, atau tulis sebagai TOML atau JSON.",
        en="This is not valid MessagePack. Save the document again, or write it as TOML or JSON.",
    ),
    "other-format": Text(
        id="Dokumen ini berformat {found}, padahal di sini diperlukan {newest}. Berikan dokumen berformat {newest}.",
        en="This document has the format {found}, but {newest} is needed here. Give a document of the format {newest}.",
    ),
    "newer-format": Text(
        id="Dokumen ini berformat {found}, lebih baru daripada {newest}, format terbaru yang dapat dibaca di sini. Pasang kha versi yang lebih baru.",
        en="This document has the format {found}, newer than {newest}, the newest one that can be read here. Install a newer version of kha.",
    ),
    "duplicate-key": Text(
        id="Kunci “{key}” ditulis lebih dari sekali. Sisakan satu saja.",
        en="The key “{key}” is written more than once. Keep only one.",
    ),
    "missing-key": Text(
        id="Kunci “{key}” belum ada. Tambahkan misalnya {example}.",
        en="The key “{key}” is missing. Add for example {example}.",
    ),
    "unknown-key": Text(
        id="Kunci “{key}” tidak dikenal di sini. {hint}.",
        en="The key “{key}” is not known here. {hint}.",
    ),
    "wrong-type": Text(
        id="Di sini diperlukan {expected}, bukan {found}. Tulis misalnya {example}.",
        en="This must be {expected}, not {found}. Write for example {example}.",
    ),
    "empty-text": Text(
        id="Teks ini kosong. Isi, atau hapus kuncinya jika tidak wajib.",
        en="This text is empty. Fill it in, or leave the key out if it is optional.",
    ),
    "untidy-text": Text(
        id="Teks ini diawali atau diakhiri spasi, atau bukan Unicode NFC. Tulis {tidy}.",
        en="This text begins or ends with white space, or is not Unicode NFC. Write {tidy}.",
    ),
    "not-a-number": Text(
        id="“{found}” bukan angka. Tulis poin dengan titik desimal, misalnya 83.50.",
        en="“{found}” is not a number. Write points with a decimal point, for example 83.50.",
    ),
    "too-many-digits": Text(
        id="Angka ini terlalu panjang. Tulis paling banyak {digits} digit di depan dan {digits} digit di belakang titik desimal.",
        en="This number is too long. Write at most {digits} digits before and {digits} digits after the decimal point.",
    ),
    "not-a-web-address": Text(
        id="“{found}” bukan alamat web. Tulis alamat lengkap yang diawali https:// atau http://.",
        en="“{found}” is not a web address. Write the whole address, beginning with https:// or http://.",
    ),
    "unknown-value": Text(
        id="“{found}” tidak dikenal di sini. Tulis salah satu dari: {allowed}.",
        en="“{found}” is not known here. Write one of: {allowed}.",
    ),
    "year-out-of-range": Text(
        id="Tahun {found} di luar jangkauan. Tulis tahun evaluasi dengan empat angka, dari {first} sampai {last}.",
        en="The year {found} is out of range. Write the year of the evaluation with four digits, from {first} to {last}.",
    ),
    "unknown-item": Text(
        id="Edisi {edition} tidak mempunyai kelompok atau indikator “{key}”. {hint}.",
        en="The edition {edition} has no group or indicator “{key}”. {hint}.",
    ),
    "duplicate-answer": Text(
        id="“{key}” sudah dijawab di {first}. Sisakan satu jawaban saja.",
        en="“{key}” is already answered at {first}. Keep only one answer.",
    ),
    "mixed-levels": Text(
        id="“{part}” dan “{whole}” ({other}), yang memuatnya, sama-sama dijawab. Jawab salah satu saja: keseluruhannya, atau bagian-bagiannya.",
        en="“{part}” and “{whole}” ({other}), which contains it, are both answered. Answer either the whole or its parts.",
    ),
    "negative-points": Text(
        id="Poin {found} kurang dari nol. Tulis angka nol atau lebih.",
        en="{found} points are less than zero. Write zero or more.",
    ),
    "above-maximum": Text(
        id="Poin {found} melebihi nilai maksimum {key} ({label}). Tulis angka dari 0 sampai {maximum}.",
        en="{found} points are more than {key} ({label}) can have. Write a number from 0 to {maximum}.",
    ),
    "sum-above-maximum": Text(
        id="Poin di dalam “{key}” berjumlah {sum}, melebihi nilai maksimumnya. Kurangi hingga jumlahnya paling banyak {maximum}.",
        en="The points within “{key}” add up to {sum}, more than its maximum. Bring the sum down to {maximum} at most.",
    ),
    "no-rule": Text(
        id="“{key}” tidak mempunyai aturan yang mengubah jawaban menjadi poin. Tulis points sebagai ganti value.",
        en="“{key}” has no rule that turns an answer into points. Write points instead of value.",
    ),
    "wrong-value": Text(
        id="Jawaban ini tidak sesuai dengan “{key}”. Tulis {expected}.",
        en="This is no answer to “{key}”. Write {expected}.",
    ),
    "unknown-provision": Text(
        id="Konvensi tidak mempunyai {reference}. {instead}.",
        en="The Convention has no {reference}. {instead}.",
    ),
    "unreadable-reference": Text(
        id="“{found}” tidak terbaca sebagai rujukan pasal, mulai dari “{excerpt}”. Tulis misalnya {example}.",
        en="“{found}” cannot be read as a reference to articles, from “{excerpt}” on. Write for example {example}.",
    ),
    "points-or-value": Text(
        id="Jawaban ini memerlukan tepat satu dari points, value, atau not_applicable = true. Tulis salah satu saja.",
        en="This answer needs exactly one of points, value and not_applicable = true. Write one of them.",
    ),
    "duplicate-item": Text(
        id="“{key}” sudah dipakai oleh {first}. Beri nama atau nomor yang berbeda.",
        en="“{key}” is already used by {first}. Give each its own.",
    ),
    "not-a-key": Text(
        id="“{found}” bukan kunci. Tulis huruf kecil, angka, dan garis bawah, diawali huruf, misalnya {example}.",
        en="“{found}” is no key. Write lower-case letters, digits and underscores, beginning with a letter, for example {example}.",
    ),
    "empty-list": Text(
        id="Daftar ini kosong. Tulis sedikitnya satu isi.",
        en="This list is empty. Write at least one entry.",
    ),
    "missing-for-new": Text(
        id="“{key}” tidak ada dalam {base} di tempat ini, jadi ini tambahan baru dan memerlukan {missing}. Tambahkan misalnya {example}. {hint}.",
        en="“{key}” is not in {base} at this place, so it is an addition and needs {missing}. Add for example {example}. {hint}.",
    ),
    "maxima-disagree": Text(
        id="Nilai maksimum di dalam “{key}” berjumlah {sum}, padahal nilai maksimumnya sendiri {maximum}. Samakan keduanya.",
        en="The maxima within “{key}” add up to {sum}, but its own maximum is {maximum}. Make them agree.",
    ),
    "rule-unit": Text(
        id="Aturan {kind} tidak cocok dengan satuan {unit}. Untuk satuan ini tulis salah satu dari: {allowed}.",
        en="The rule {kind} does not fit the unit {unit}. For this unit write one of: {allowed}.",
    ),
    "wrong-rule": Text(
        id="Aturan {kind} ini tidak dapat dipakai. Tulis {needs}.",
        en="This {kind} rule cannot be used. Write {needs}.",
    ),
    "no-evidence": Text(
        id="Tingkat keyakinan {grade} memerlukan sumber. Tambahkan evidence dengan title dan url, atau turunkan confidence menjadi D.",
        en="The grade {grade} needs a source. Add evidence with a title and a url, or lower the confidence to D.",
    ),
    "unknown-region": Text(id="{said}", en="{said}"),
    "ambiguous-place": Text(
        id="“{found}” dapat berarti provinsi, dan dapat berarti kabupaten atau kota. Tulis “Provinsi {found}”, “Kabupaten {found}”, atau “Kota {found}”.",
        en="“{found}” may mean a province, or a regency or city. Write “Provinsi {found}”, “Kabupaten {found}” or “Kota {found}”.",
    ),
    "not-a-date": Text(
        id="“{found}” bukan tanggal. Tulis tahun, bulan, dan hari, misalnya 2025-09-10.",
        en="“{found}” is no date. Write year, month and day, for example 2025-09-10.",
    ),
    "too-small": Text(
        id="{found} terlalu kecil. Tulis bilangan bulat {least} atau lebih, atau hapus jika tidak diketahui.",
        en="{found} is too small. Write a whole number of {least} or more, or leave it out if it is not known.",
    ),
    "days-disagree": Text(
        id="{day} berada di luar pelatihan ini, yang berlangsung dari {starts} sampai {ends}. Perbaiki tanggalnya.",
        en="{day} is not within this training, which lasts from {starts} to {ends}. Mend the dates.",
    ),
    "mode-disagrees": Text(
        id="Peserta {found}, padahal pelatihan ini {held}. Samakan, atau tulis mode = \"hybrid\" untuk pelatihannya.",
        en="These took part {found}, but the training was {held}. Make them agree, or write mode = \"hybrid\" for the training.",
    ),
    "more-certified": Text(
        id="{certified} bersertifikat melebihi {number} peserta. Tulis angka dari 0 sampai {number}.",
        en="{certified} with a certificate are more than {number} participants. Write a number from 0 to {number}.",
    ),
    "one-person": Text(
        id="“{identifier}” menandai satu orang, bukan {number}. Hapus identifier, atau tulis number = 1.",
        en="“{identifier}” stands for one person, not for {number}. Leave the identifier out, or write number = 1.",
    ),
    "no-edition": Text(
        id="Kunci kelompok memerlukan edisi. Tambahkan di awal dokumen misalnya edition = \"evaluation_2022\".",
        en="Keys of groups need an edition. Add at the top of the document for example edition = \"evaluation_2022\".",
    ),
    "unknown-column": Text(
        id="Kolom “{found}” tidak dikenal. {hint}.",
        en="The column “{found}” is not known. {hint}.",
    ),
    "missing-column": Text(
        id="Kolom “{column}” belum ada. Tambahkan di baris pertama.",
        en="The column “{column}” is missing. Add it to the first row.",
    ),
    "duplicate-column": Text(
        id="Kolom “{found}” sama dengan kolom {first}. Sisakan satu saja.",
        en="The column “{found}” is the same as column {first}. Keep only one.",
    ),
    "empty-cell": Text(
        id="Sel ini kosong. Isi “{column}”, misalnya {example}.",
        en="This cell is empty. Fill in “{column}”, for example {example}.",
    ),
    "row-width": Text(
        id="Baris ini mempunyai {found} sel, padahal baris pertama {expected}. Samakan; sel yang memuat tanda pemisah harus diapit tanda kutip.",
        en="This row has {found} cells, but the first row has {expected}. Make them agree; a cell that holds the separator must stand in quotation marks.",
    ),
    "row-disagrees": Text(
        id="“{found}” tidak sama dengan “{first}” di {cell} untuk pelatihan yang sama. Samakan, atau beri kode yang berbeda.",
        en="“{found}” is not the same as “{first}” at {cell} for the same training. Make them agree, or give the trainings different keys.",
    ),
    "no-rows": Text(
        id="Tabel ini tidak mempunyai baris data. Tulis nama kolom di baris pertama dan peserta di bawahnya.",
        en="This table has no rows. Write the names of the columns in the first row, and participants beneath.",
    ),
    "year-not-planned": Text(
        id="Anggaran {found} tidak termasuk tahun program ini ({years}). Tambahkan tahunnya di years, atau hapus anggarannya.",
        en="A budget of {found} is not within the years of this programme ({years}). Add the year to years, or leave the budget out.",
    ),
    "repeated": Text(
        id="Daftar ini memuat sesuatu dua kali: {found}. Sisakan satu saja.",
        en="This list holds something twice: {found}. Keep only one.",
    ),
    "wrong-column-type": Text(
        id="Kolom “{column}” berjenis {found}. Ubah menjadi {expected}.",
        en="The column “{column}” is of type {found}. Make it {expected}.",
    ),
    "reserved-column": Text(
        id="Nama kolom “{column}” {reason}. Ganti nama kolom itu.",
        en="The name of the column “{column}” {reason}. Rename that column.",
    ),
    "too-fine": Text(
        id="Poin {points} pada “{key}” terlalu halus atau terlalu besar untuk tabel. Tulis paling banyak {most} angka di belakang tanda desimal, di bawah satu miliar.",
        en="The {points} points of “{key}” are too fine or too large for a table. Write at most {most} decimals, below a thousand million.",
    ),
    "record-refused": Text(
        id="Bagian-bagian {kind} ini tidak saling cocok, misalnya kunci yang berulang, rentang yang bertumpukan, atau tautan yang kurang. Bandingkan dengan catatan yang diberikan record_document.",
        en="The parts of this {kind} do not fit together: a key may be repeated, ranges may overlap, or links be missing. Compare it with a record that record_document gives.",
    ),
}
