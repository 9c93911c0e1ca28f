# Made by tools/generate.py from data/phrases/plot.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "BANDS_SUBTITLE",
    "BANDS_TITLE",
    "FROM_LOWER",
    "GROUPS_TITLE",
    "MAXIMUM",
    "OF_MAXIMUM",
    "OPEN_BAND",
    "OPEN_POINTS",
    "POINTS_AXIS",
    "POLICY_NOTE",
    "RANGE",
    "REGIONS_AXIS",
    "REGIONS_OF_TITLE",
    "REGIONS_TITLE",
    "SCORED",
    "SCORE_AXIS",
    "SCORE_SUBTITLE",
    "SHARE_AXIS",
    "STAGES_OF_MANY_TITLE",
    "STAGES_SUBTITLE",
    "STAGES_TITLE",
    "WHOLE",
    "YEARS_EDITIONS",
    "YEARS_SUBTITLE",
    "YEARS_TITLE",
    "YEAR_AXIS",
]

POINTS_AXIS: Final[Text] = Text(id="Poin", en="Points")

SCORE_AXIS: Final[Text] = Text(id="Skor", en="Score")

SHARE_AXIS: Final[Text] = Text(id="Persen dari nilai maksimum", en="Per cent of the maximum")

REGIONS_AXIS: Final[Text] = Text(id="Banyaknya kabupaten dan kota", en="Number of regencies and cities")

YEAR_AXIS: Final[Text] = Text(id="Tahun", en="Year")

SCORED: Final[Text] = Text(id="Diperoleh", en="Scored")

OPEN_POINTS: Final[Text] = Text(id="Belum dijawab", en="Unanswered")

MAXIMUM: Final[Text] = Text(id="Nilai maksimum", en="Maximum")

OF_MAXIMUM: Final[Text] = Text(id="{points} dari {maximum}", en="{points} of {maximum}")

RANGE: Final[Text] = Text(id="{lower}–{upper}", en="{lower}–{upper}")

FROM_LOWER: Final[Text] = Text(id="{lower} atau lebih", en="{lower} or more")

GROUPS_TITLE: Final[Text] = Text(id="Poin tiap kelompok: {region}, {year}", en="Points of each group: {region}, {year}")

SCORE_SUBTITLE: Final[Text] = Text(id="Skor {total}, kategori {band}", en="Score {total}, band {band}")

STAGES_TITLE: Final[Text] = Text(
    id="Capaian dari tahap ke tahap: {region}, {year}",
    en="Achievement from stage to stage: {region}, {year}",
)

STAGES_OF_MANY_TITLE: Final[Text] = Text(
    id="Capaian kabupaten dan kota dari tahap ke tahap, {year}",
    en="Achievement of regencies and cities from stage to stage, {year}",
)

STAGES_SUBTITLE: Final[Text] = Text(id="Jawaban yang belum ada dihitung nol", en="What is unanswered counts as zero")

WHOLE: Final[Text] = Text(id="Seluruhnya", en="As a whole")

YEARS_TITLE: Final[Text] = Text(id="Skor KLA {region} dari tahun ke tahun", en="KLA score of {region} over the years")

YEARS_SUBTITLE: Final[Text] = Text(
    id="Garis tegak: rentang yang masih mungkin bila ada jawaban yang kurang",
    en="Upright lines: what is still possible where answers are missing",
)

YEARS_EDITIONS: Final[Text] = Text(
    id="Instrumennya berbeda antartahun; skornya tidak langsung sebanding",
    en="The instruments differ between the years; their scores do not compare directly",
)

REGIONS_TITLE: Final[Text] = Text(
    id="Skor KLA kabupaten dan kota, {year}",
    en="KLA scores of regencies and cities, {year}",
)

REGIONS_OF_TITLE: Final[Text] = Text(id="Skor KLA di {province}, {year}", en="KLA scores in {province}, {year}")

BANDS_TITLE: Final[Text] = Text(id="Sebaran kategori, {year}", en="Distribution over the bands, {year}")

BANDS_SUBTITLE: Final[Text] = Text(
    id="{count} kabupaten dan kota; kategori dibaca dari skor, bukan penghargaan",
    en="{count} regencies and cities; bands are read off scores and are no awards",
)

OPEN_BAND: Final[Text] = Text(id="Belum pasti", en="Open")

POLICY_NOTE: Final[Text] = Text(id="Kategori menurut: {policy}", en="Bands by: {policy}")
