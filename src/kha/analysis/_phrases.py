# Made by tools/generate.py from data/phrases/analysis.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "DIFFERENT_ITEMS",
    "NOBODY_ANSWERED",
    "NOTHING_MOVES",
    "NOT_A_NUMBER",
    "NOT_IN_PANEL",
    "NOT_RECTANGULAR",
    "NOWHERE_COMPLETE",
    "NO_COLUMN",
    "NO_MAXIMUM",
    "OTHER_ITEMS",
    "OUTSIDE",
    "REGION_TWICE",
    "UNANSWERED",
    "UNANSWERED_BY_LOT",
    "WHOLE_GROUP",
]

REGION_TWICE: Final[Text] = Text(
    id="“{region}” tertulis dua kali. Sisakan satu barisnya.",
    en="“{region}” stands twice. Keep one of its rows.",
)

NOT_RECTANGULAR: Final[Text] = Text(
    id="Tidak setiap wilayah ({regions}) mempunyai satu sel untuk setiap butir ({items}). Beri setiap wilayah satu baris dengan satu sel untuk setiap butir.",
    en="Not every region ({regions}) has one cell for every item ({items}). Give every region a row with a cell for each item.",
)

NO_MAXIMUM: Final[Text] = Text(
    id="Nilai maksimum “{item}” tidak diketahui. Pakai formulir yang menyebutkannya, atau tingkat kelompok.",
    en="No maximum of “{item}” is known. Use a form that says it, or the level of groups.",
)

OUTSIDE: Final[Text] = Text(
    id="“{region}” mempunyai {points} poin untuk “{item}”. Tulis angka dari 0 sampai {most}.",
    en="“{region}” has {points} points for “{item}”. Write a number from 0 to {most}.",
)

NOT_IN_PANEL: Final[Text] = Text(
    id="“{region}” tidak ada dalam panel. Sebutkan wilayah dengan nama atau kode yang dipakai panel.",
    en="“{region}” is not in the panel. Name regions as the panel names them.",
)

NO_COLUMN: Final[Text] = Text(
    id="Tidak ada kolom “{column}”. Tambahkan, atau sebutkan nama kolomnya dengan region dan suffix.",
    en="There is no column “{column}”. Add it, or say with region and suffix how columns are named.",
)

NOT_A_NUMBER: Final[Text] = Text(
    id="“{cell}” di kolom “{column}”, untuk “{region}”, bukan angka. Tulis angka, atau kosongkan.",
    en="“{cell}” in the column “{column}”, for “{region}”, is not a number. Write a number, or leave it empty.",
)

WHOLE_GROUP: Final[Text] = Text(
    id="“{region}” mempunyai poin untuk seluruh kelompok, bukan untuk “{item}” di dalamnya. Susun panel menurut kelompok.",
    en="“{region}” has points for a whole group, not for “{item}” in it. Make the panel of groups.",
)

UNANSWERED: Final[Text] = Text(
    id="“{region}” tidak mempunyai poin untuk “{item}”. Isi poinnya, atau keluarkan wilayah itu dari panel.",
    en="“{region}” has no points for “{item}”. Fill them in, or leave the region out of the panel.",
)

UNANSWERED_BY_LOT: Final[Text] = Text(
    id="“{region}” tidak mempunyai poin untuk “{item}”. Isi poinnya, atau sebutkan dalam skenario (missing) apa jadinya jawaban yang belum ada.",
    en="“{region}” has no points for “{item}”. Fill them in, or say in the scenario (missing) what becomes of missing answers.",
)

OTHER_ITEMS: Final[Text] = Text(
    id="Skenario itu diamati pada butir lain daripada butir panel. Amati pada panel dengan butir yang sama.",
    en="The scenario was observed on other items than the panel has. Observe it on a panel of the same items.",
)

NOTHING_MOVES: Final[Text] = Text(
    id="Tidak ada dalam skenario ini yang menggeser rata-rata jumlah poin. Serahkan sesuatu pada undian: bobot, jawaban yang belum ada, atau pengurangan.",
    en="Nothing in this scenario moves the mean total. Leave something to chance: weights, missing answers or cuts.",
)

NOBODY_ANSWERED: Final[Text] = Text(
    id="Tidak ada yang menjawab “{item}”, jadi tidak ada yang dapat ditiru. Pakai Missing.uniform().",
    en="Nobody answered “{item}”, so there is nothing to be like. Use Missing.uniform().",
)

DIFFERENT_ITEMS: Final[Text] = Text(
    id="Kedua tahap mempunyai butir yang berbeda. Susun kedua panel dari edisi dan tingkat yang sama.",
    en="The two stages have different items. Make both panels of the same edition and level.",
)

NOWHERE_COMPLETE: Final[Text] = Text(
    id="Tidak ada wilayah yang lengkap pada kedua tahap. Lengkapi sedikitnya satu wilayah.",
    en="No region is complete at both stages. Complete at least one.",
)
