# Made by tools/generate.py from data/phrases/analysis.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "BOUNDS_DIFFER",
    "BOUNDS_OUTSIDE",
    "COUNTED_TWICE",
    "DIFFERENT_ITEMS",
    "FOREIGN_ITEM",
    "ITEM_TWICE",
    "MISSING_ITEM",
    "NEAR_COLUMN",
    "NEAR_REGION_COLUMN",
    "NOBODY_ANSWERED",
    "NOTHING_MOVES",
    "NOT_A_NUMBER",
    "NOT_IN_PANEL",
    "NOT_RECTANGULAR",
    "NOT_VALID",
    "NOWHERE_COMPLETE",
    "NO_COLUMN",
    "NO_COMMON_REGION",
    "NO_MAXIMUM",
    "NO_REGIONS",
    "NO_REGION_COLUMN",
    "NO_SCORES",
    "OTHER_ITEMS",
    "OUTSIDE",
    "REGION_TWICE",
    "SEVERAL_EDITIONS",
    "SEVERAL_FORMS",
    "TOO_FINE",
    "UNANSWERED",
    "UNANSWERED_BY_LOT",
    "UNEQUAL_COLUMNS",
    "UNITS_ARE_NO_POINTS",
    "UNNAMED_REGION",
    "WHOLE_GROUP",
]

NO_REGIONS: Final[Text] = Text(
    id="Tidak ada wilayah dalam panel. Berikan poin sedikitnya satu wilayah.",
    en="There are no regions in the panel. Give the points of at least one.",
)

REGION_TWICE: Final[Text] = Text(
    id="“{region}” tertulis dua kali. Sisakan satu barisnya.",
    en="“{region}” stands twice. Keep one of its rows.",
)

NOT_RECTANGULAR: Final[Text] = Text(
    id="Tidak setiap wilayah ({regions}) mempunyai satu sel untuk setiap butir ({items}). Beri setiap wilayah satu baris dengan satu sel untuk setiap butir.",
    en="Not every region ({regions}) has one cell for every item ({items}). Give every region a row with a cell for each item.",
)

ITEM_TWICE: Final[Text] = Text(
    id="“{item}” tertulis dua kali dalam panel. Sisakan satu saja.",
    en="“{item}” stands in the panel twice. Keep it once.",
)

FOREIGN_ITEM: Final[Text] = Text(
    id="“{item}” bukan kelompok atau indikator sebagaimana tertulis dalam edisi “{edition}”. Ambil butir dari edisi itu.",
    en="“{item}” is no group or indicator as the edition “{edition}” has it. Take the items from that edition.",
)

COUNTED_TWICE: Final[Text] = Text(
    id="“{item}” termasuk dalam “{group}”, dan keduanya ada dalam panel, sehingga poinnya terhitung dua kali. Sisakan kelompoknya atau semua indikatornya.",
    en="“{item}” is part of “{group}”, and both stand in the panel, so that points count twice. Keep the group or all of its indicators.",
)

MISSING_ITEM: Final[Text] = Text(
    id="“{item}” tidak ada dalam panel, sehingga poinnya tidak terhitung. Masukkan setiap kelompok, atau semua indikatornya.",
    en="“{item}” does not stand in the panel, so that its points are not counted. Put in each group, or all of its indicators.",
)

NO_MAXIMUM: Final[Text] = Text(
    id="Nilai maksimum “{item}” tidak diketahui. Pakai formulir yang menyebutkannya, atau tingkat kelompok.",
    en="No maximum of “{item}” is known. Use a form that says it, or the level of groups.",
)

OUTSIDE: Final[Text] = Text(
    id="“{region}” mempunyai {points} poin untuk “{item}”. Tulis angka dari 0 sampai {most}.",
    en="“{region}” has {points} points for “{item}”. Write a number from 0 to {most}.",
)

TOO_FINE: Final[Text] = Text(
    id="“{region}” mempunyai lebih dari {decimals} angka di belakang tanda desimal untuk “{item}”. Bulatkan menjadi paling banyak {decimals} angka.",
    en="“{region}” has more than {decimals} digits after the decimal mark for “{item}”. Round to {decimals} at most.",
)

NOT_IN_PANEL: Final[Text] = Text(
    id="“{region}” tidak ada dalam panel. Sebutkan wilayah dengan nama atau kode yang dipakai panel.",
    en="“{region}” is not in the panel. Name regions as the panel names them.",
)

BOUNDS_OUTSIDE: Final[Text] = Text(
    id="“{region}” mempunyai antara {lower} dan {upper} poin untuk “{item}”. Tulis batas dari 0 sampai {most}, yang terendah lebih dahulu.",
    en="“{region}” has between {lower} and {upper} points for “{item}”. Write bounds from 0 to {most}, the lower one first.",
)

BOUNDS_DIFFER: Final[Text] = Text(
    id="“{region}” mempunyai {points} poin untuk “{item}”, tetapi batasnya {lower} dan {upper}. Samakan kedua batas dengan poinnya, atau jangan berikan batas.",
    en="“{region}” has {points} points for “{item}”, but bounds of {lower} and {upper}. Make both bounds equal to the points, or give no bounds.",
)

NO_REGION_COLUMN: Final[Text] = Text(
    id="Tidak ada kolom “{column}” yang menyebut wilayah. Tambahkan, atau sebutkan nama kolomnya dengan region.",
    en="There is no column “{column}” that names the regions. Add it, or say with region what it is called.",
)

NEAR_REGION_COLUMN: Final[Text] = Text(
    id="Tidak ada kolom “{column}” yang menyebut wilayah. Mungkin maksudnya “{near}”: ganti namanya, atau sebutkan nama kolomnya dengan region.",
    en="There is no column “{column}” that names the regions. Perhaps “{near}” was meant: rename it, or say with region what it is called.",
)

NO_COLUMN: Final[Text] = Text(
    id="Tidak ada kolom “{column}”. Sebutkan dengan suffix dan level bagaimana kolom dinamai; jika belum dijawab, tambahkan kolomnya dan biarkan kosong.",
    en="There is no column “{column}”. Say with suffix and level how columns are named; if it is unanswered, add the column and leave it empty.",
)

NEAR_COLUMN: Final[Text] = Text(
    id="Tidak ada kolom “{column}”. Mungkin maksudnya “{near}”: ganti namanya, atau sebutkan dengan suffix bagaimana kolom dinamai; jika belum dijawab, tambahkan kolomnya dan biarkan kosong.",
    en="There is no column “{column}”. Perhaps “{near}” was meant: rename it, or say with suffix how columns are named; if it is unanswered, add the column and leave it empty.",
)

UNEQUAL_COLUMNS: Final[Text] = Text(
    id="Kolom “{column}” mempunyai {cells} sel, sedangkan kolom wilayah {regions}. Beri setiap wilayah satu sel di setiap kolom.",
    en="The column “{column}” has {cells} cells, and that of the regions has {regions}. Give every region a cell in each column.",
)

UNNAMED_REGION: Final[Text] = Text(
    id="Baris {row} tidak menyebut wilayah. Tulis nama atau kodenya di kolom “{column}”.",
    en="Row {row} names no region. Write its name or code in the column “{column}”.",
)

NOT_A_NUMBER: Final[Text] = Text(
    id="“{cell}” di kolom “{column}”, untuk “{region}”, bukan angka. Tulis angka, atau kosongkan.",
    en="“{cell}” in the column “{column}”, for “{region}”, is not a number. Write a number, or leave it empty.",
)

UNITS_ARE_NO_POINTS: Final[Text] = Text(
    id="Kolom yang namanya berakhir dengan “{suffix}” berisi satuan, misalnya perseratusan, bukan poin. Hitung skor tabel itu dengan Figures.FLOAT atau Figures.DECIMAL, lalu sebutkan “_points” dengan suffix.",
    en="Columns whose names end in “{suffix}” hold units, such as hundredths, and no points. Score the table with Figures.FLOAT or Figures.DECIMAL, and say “_points” with suffix.",
)

NOT_VALID: Final[Text] = Text(
    id="“{region}” tidak ditandai benar di kolom “valid”, sehingga jawabannya mungkin tidak sesuai dengan edisi. Tanyakan sebabnya kepada kha.frames.check_frame lalu perbaiki, atau keluarkan wilayah itu.",
    en="“{region}” is not marked as true in the column “valid”, so that its answers may not fit the edition. Ask kha.frames.check_frame why and mend them, or leave the region out.",
)

NO_SCORES: Final[Text] = Text(
    id="Tidak ada skor. Berikan skor sedikitnya satu wilayah.",
    en="There are no scores. Give the score of at least one region.",
)

SEVERAL_EDITIONS: Final[Text] = Text(
    id="Skor-skor itu dibuat dengan beberapa edisi: {editions}. Berikan skor berbagai wilayah dari satu edisi.",
    en="The scores were made with several editions: {editions}. Give scores of different regions, made with one edition.",
)

SEVERAL_FORMS: Final[Text] = Text(
    id="Skor-skor itu dibuat dengan formulir berbeda yang kuncinya sama, “{edition}”. Hitung skor semua wilayah dengan satu formulir.",
    en="The scores were made with different forms of one key, “{edition}”. Score all regions with one form.",
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
    id="Skenario itu diamati pada butir lain daripada butir panel, atau pada urutan yang lain. Amati pada panel dengan butir yang sama dalam urutan yang sama.",
    en="The scenario was observed on other items than the panel has, or in another order. Observe it on a panel of the same items in the same order.",
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

NO_COMMON_REGION: Final[Text] = Text(
    id="Tidak ada wilayah yang bernama sama pada kedua tahap: tahap pertama menyebut “{before}”, misalnya, dan tahap kedua “{after}”. Sebutkan wilayah pada kedua tahap dengan nama atau kode yang sama, sebagai teks.",
    en="No region has the same name at both stages: the first has “{before}”, for example, and the second “{after}”. Name regions at both stages by the same name or code, as texts.",
)

NOWHERE_COMPLETE: Final[Text] = Text(
    id="Tidak ada wilayah yang lengkap pada kedua tahap. Lengkapi sedikitnya satu wilayah.",
    en="No region is complete at both stages. Complete at least one.",
)
