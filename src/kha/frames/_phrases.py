# Made by tools/generate.py from data/phrases/frames.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "ABOVE_MAXIMUM",
    "DUPLICATE_COLUMNS",
    "DUPLICATE_ROWS",
    "EXPECT_COUNT",
    "EXPECT_FIGURE",
    "EXPECT_RATIO",
    "EXPECT_TICKS",
    "EXPECT_YEARS",
    "EXPECT_YES_NO",
    "HINT_BY",
    "HINT_LONG",
    "HINT_NEAR",
    "HINT_PARTS",
    "HINT_POINTS",
    "MISSING_COLUMN",
    "MIXED_LEVELS",
    "NAME_IS_TEXT",
    "NEED_ANSWERS",
    "NEED_BY",
    "NEED_LABELS",
    "NEED_LONG",
    "NEED_PARTNER",
    "NEED_YEARS",
    "NEGATIVE_POINTS",
    "NOT_A_NUMBER",
    "RESERVED_ANSWER",
    "RESERVED_DOT",
    "RESERVED_HELPER",
    "RESERVED_PATTERN",
    "RESERVED_RESULT",
    "SUM_ABOVE_MAXIMUM",
    "TOO_MANY_DIGITS",
    "TYPE_NUMBER",
    "TYPE_TEXT",
    "TYPE_TRUTH",
    "UNKNOWN_ITEM",
    "VALUE_OR_CHOICE",
    "WRONG_VALUE",
]

NOT_A_NUMBER: Final[Text] = Text(
    id="Nilai di kolom “{column}” bukan angka terhingga. Tulis angka, atau kosongkan jika belum dijawab.",
    en="The value in column “{column}” is no finite number. Write a number, or leave it empty if it is unanswered.",
)

NEGATIVE_POINTS: Final[Text] = Text(
    id="Poin di kolom “{column}” kurang dari nol. Tulis angka nol atau lebih.",
    en="The points in column “{column}” are less than zero. Write zero or more.",
)

ABOVE_MAXIMUM: Final[Text] = Text(
    id="Poin di kolom “{column}” melebihi nilai maksimum {label}. Tulis angka dari 0 sampai {maximum}.",
    en="The points in column “{column}” are more than {label} can have. Write a number from 0 to {maximum}.",
)

TOO_MANY_DIGITS: Final[Text] = Text(
    id="Angka di kolom “{column}” terlalu besar, atau mempunyai lebih dari {decimals} angka di belakang tanda desimal. Bulatkan sendiri menjadi paling banyak {decimals} angka, di bawah {most}.",
    en="The number in column “{column}” is too large, or has more than {decimals} decimals. Round it yourself to at most {decimals} decimals, below {most}.",
)

WRONG_VALUE: Final[Text] = Text(
    id="Isi kolom “{column}” bukan jawaban atas pertanyaannya. Tulis {expected}.",
    en="What stands in column “{column}” is no answer to its question. Write {expected}.",
)

MIXED_LEVELS: Final[Text] = Text(
    id="“{column}” dan “{whole}”, yang memuatnya, sama-sama dijawab. Isi salah satu saja: keseluruhannya, atau bagian-bagiannya.",
    en="“{column}” and “{whole}”, which contains it, are both answered. Fill in either the whole or its parts.",
)

SUM_ABOVE_MAXIMUM: Final[Text] = Text(
    id="Poin di dalam “{column}” berjumlah melebihi nilai maksimumnya. Kurangi hingga jumlahnya paling banyak {maximum}.",
    en="The points within “{column}” add up to more than its maximum. Bring the sum down to {maximum} at most.",
)

DUPLICATE_COLUMNS: Final[Text] = Text(
    id="Pertanyaan ini dijawab di lebih dari satu kolom: {columns}. Isi salah satu saja.",
    en="This question is answered in more than one column: {columns}. Fill in one of them.",
)

DUPLICATE_ROWS: Final[Text] = Text(
    id="“{column}” mempunyai lebih dari satu baris untuk penilaian ini. Sisakan satu saja.",
    en="“{column}” has more than one row for this assessment. Keep only one.",
)

UNKNOWN_ITEM: Final[Text] = Text(
    id="Nilai di kolom “item” bukan salah satu kolom jawaban edisi ini, atau tidak disebut dalam items. Perbaiki namanya.",
    en="What stands in column “item” is no column of answers to this edition, or is not named in items. Mend its name.",
)

VALUE_OR_CHOICE: Final[Text] = Text(
    id="Baris ini berisi value di tempat choice, atau sebaliknya. Isi choice untuk pilihan, dan value untuk yang lain.",
    en="This row has a value where a choice belongs, or the other way round. Fill in choice for choices, and value for all else.",
)

EXPECT_YES_NO: Final[Text] = Text(id="benar atau salah, atau 1 atau 0", en="true or false, or 1 or 0")

EXPECT_TICKS: Final[Text] = Text(
    id="benar atau salah (1 atau 0) di semua kolom {columns}, atau kosongkan semuanya",
    en="true or false (1 or 0) in all columns {columns}, or leave all of them empty",
)

EXPECT_RATIO: Final[Text] = Text(
    id="bilangan bulat di kedua kolom {columns}: bagian yang tidak melebihi keseluruhannya, dan keseluruhan lebih dari nol; atau kosongkan keduanya",
    en="whole numbers in both columns {columns}: a part no larger than its whole, and a whole of more than zero; or leave both empty",
)

EXPECT_COUNT: Final[Text] = Text(id="bilangan bulat, nol atau lebih", en="a whole number of zero or more")

EXPECT_YEARS: Final[Text] = Text(
    id="angka untuk sedikitnya dua tahun di kolom {columns}, atau kosongkan semuanya",
    en="figures for at least two years in the columns {columns}, or leave all of them empty",
)

EXPECT_FIGURE: Final[Text] = Text(id="angka nol atau lebih", en="a number of zero or more")

TYPE_NUMBER: Final[Text] = Text(
    id="bilangan bulat, desimal, atau angka 64-bit seperti Float64; jika berkas memakai koma desimal, sebutkan itu saat membacanya",
    en="whole numbers, decimals or 64-bit floats such as Float64; where a file has decimal commas, say so as you read it",
)

TYPE_TRUTH: Final[Text] = Text(id="benar atau salah, atau 1 atau 0", en="true or false, or 1 or 0")

TYPE_TEXT: Final[Text] = Text(id="teks", en="a text")

MISSING_COLUMN: Final[Text] = Text(
    id="Kolom “{column}” belum ada: {need}. Tambahkan kolom itu.",
    en="The column “{column}” is missing: {need}. Add that column.",
)

NEED_BY: Final[Text] = Text(id="kolom itu disebut dalam by", en="it is named in by")

NEED_LABELS: Final[Text] = Text(
    id="label hendak diberikan kepada kunci di dalamnya",
    en="labels are to be given to the keys in it",
)

NEED_ANSWERS: Final[Text] = Text(
    id="tabel ini tidak mempunyai satu pun kolom jawaban; salah satunya",
    en="the table has no column of answers at all; this is one of them",
)

NEED_PARTNER: Final[Text] = Text(
    id="“{column}” tidak berarti tanpa kolom itu",
    en="“{column}” means nothing without it",
)

NEED_YEARS: Final[Text] = Text(
    id="“{column}” memerlukan sedikitnya satu tahun lain",
    en="“{column}” needs at least one other year",
)

NEED_LONG: Final[Text] = Text(
    id="tabel panjang mempunyai item dan value, atau choice, di setiap baris",
    en="a long table has an item and a value, or a choice, in each row",
)

RESERVED_RESULT: Final[Text] = Text(id="dipakai oleh kolom hasil", en="is that of a column of the result")

RESERVED_ANSWER: Final[Text] = Text(id="dipakai oleh kolom jawaban", en="is that of a column of answers")

RESERVED_PATTERN: Final[Text] = Text(
    id="dibaca sebagai pola oleh sebagian pengolah tabel",
    en="is read as a pattern by some engines",
)

RESERVED_DOT: Final[Text] = Text(
    id="memuat titik, yang oleh Spark dibaca sebagai bagian dari kolom lain",
    en="holds a dot, by which Spark means a part of another column",
)

RESERVED_HELPER: Final[Text] = Text(
    id="berawal “kha__”, yang dipakai kha sendiri",
    en="begins with “kha__”, which kha uses itself",
)

NAME_IS_TEXT: Final[Text] = Text(
    id="Nama kolom {column} bukan teks. Beri kolom itu nama berupa teks, seperti {example}.",
    en="The name of the column {column} is no text. Give it a name that is one, such as {example}.",
)

HINT_NEAR: Final[Text] = Text(id="Mungkin maksudnya {name}", en="Perhaps {name} was meant")

HINT_BY: Final[Text] = Text(
    id="Sebut kolom itu dalam by jika tidak memuat jawaban",
    en="Name it in by if it holds no answers",
)

HINT_POINTS: Final[Text] = Text(
    id="Pertanyaan ini tidak mempunyai aturan; poinnya ditulis di kolom {name}",
    en="That question has no rule; its points go into a column {name}",
)

HINT_PARTS: Final[Text] = Text(
    id="Pertanyaan ini memerlukan beberapa kolom, misalnya {name}",
    en="That question takes several columns, for example {name}",
)

HINT_LONG: Final[Text] = Text(
    id="Tabel panjang hanya memuat kolom dalam by, item, value, dan choice",
    en="A long table holds the columns named in by, item, value and choice, and no others",
)
