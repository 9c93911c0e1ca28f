# Made by tools/generate.py from data/phrases/years.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "CHANGE_HEADING",
    "CHANGE_NOTE",
    "COLUMN_YEAR",
    "COMPARABLE",
    "INDICATORS_HEADING",
    "LINK_ALONE",
    "LINK_BETWEEN",
    "MATTER_NOTE",
    "SHARES_HEADING",
    "SHARES_NOTE",
    "SOURCES_CROSSWALK",
    "SPAN",
    "TITLE",
    "WHOLES_HEADING",
]

SPAN: Final[Text] = Text(id="{first}–{last}", en="{first}–{last}")

TITLE: Final[Text] = Text(
    id="Skor KLA {region} dari tahun ke tahun, {years}",
    en="KLA scores of {region} over the years, {years}",
)

WHOLES_HEADING: Final[Text] = Text(id="Keseluruhan", en="The whole")

COLUMN_YEAR: Final[Text] = Text(id="Tahun", en="Year")

SHARES_HEADING: Final[Text] = Text(id="Capaian tiap kelompok", en="Share of the maximum, group by group")

SHARES_NOTE: Final[Text] = Text(
    id="Capaian adalah bagian dari nilai maksimum. Tanda – berarti belum pasti, tidak diketahui nilai maksimumnya, atau tidak ada dalam instrumen tahun itu.",
    en="The share is that of the maximum. The sign – means open, of unknown maximum, or not part of that year's instrument.",
)

INDICATORS_HEADING: Final[Text] = Text(id="Indikator yang sama", en="The same indicators")

CHANGE_HEADING: Final[Text] = Text(
    id="Dari {before} ke {after}: yang dapat dibandingkan",
    en="From {before} to {after}: what may be compared",
)

CHANGE_NOTE: Final[Text] = Text(
    id="Instrumennya berganti: dari {before} ke {after}. Poinnya tidak dapat dibandingkan.",
    en="The instrument changes: from {before} to {after}. Points cannot be compared.",
)

COMPARABLE: Final[Text] = Text(id="{parts}: {what}", en="{parts}: {what}")

MATTER_NOTE: Final[Text] = Text(id="Perubahan isi kelompok:", en="What changed in the groups:")

LINK_BETWEEN: Final[Text] = Text(id="{before} → {after}: {relation}", en="{before} → {after}: {relation}")

LINK_ALONE: Final[Text] = Text(id="{indicator}: {relation}", en="{indicator}: {relation}")

SOURCES_CROSSWALK: Final[Text] = Text(id="Padanan indikator", en="Crosswalk of indicators")
