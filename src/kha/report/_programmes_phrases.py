# Made by tools/generate.py from data/phrases/programmes.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "ARTICLE_NAME",
    "BY_HEADING",
    "BY_INTRO",
    "CHECK_KEY",
    "CHECK_MISSING",
    "CHECK_NO",
    "CHECK_YES",
    "COLUMN_AGENCY",
    "COLUMN_ARTICLE_OF_PRINCIPLE",
    "COLUMN_BUDGET",
    "COLUMN_BUDGET_SHARE",
    "COLUMN_CONSIDERED",
    "COLUMN_INDICATOR",
    "COLUMN_NOT_CONSIDERED",
    "COLUMN_PRINCIPLE",
    "COLUMN_PROGRAMME",
    "COLUMN_PROGRAMMES",
    "COLUMN_RELATED",
    "COLUMN_SHARE",
    "COLUMN_UNCHECKED",
    "DIMENSION_ARTICLE",
    "DIMENSION_GROUP",
    "DIMENSION_INDICATOR",
    "DIMENSION_PRINCIPLE",
    "FACTS_ACTIVITIES",
    "FACTS_ALL",
    "FACTS_BUDGET",
    "FACTS_EDITION",
    "FACTS_NOTE",
    "FACTS_POLICIES",
    "FACTS_PROGRAMMES",
    "FACTS_REGION",
    "FACTS_YEARS",
    "FINDING",
    "FINDINGS_HEADING",
    "FINDING_BY",
    "FINDING_WORDS",
    "GAPS_HEADING",
    "GAPS_OF",
    "GAP_RELATED",
    "MATRIX_HEADING",
    "MATRIX_INTRO",
    "NO_VALUE",
    "PRINCIPLES_HEADING",
    "RUPIAH",
    "RUPIAH_PARTLY",
    "SOURCE_LIST",
    "SOURCE_MAPPING",
    "TITLE",
    "UNTAGGED_HEADING",
]

TITLE: Final[Text] = Text(
    id="{title}: apa yang disebut dan apa yang tidak",
    en="{title}: what it names and what it leaves out",
)

FACTS_REGION: Final[Text] = Text(id="Wilayah", en="Region")

FACTS_EDITION: Final[Text] = Text(id="Instrumen", en="Instrument")

FACTS_YEARS: Final[Text] = Text(id="Tahun", en="Years")

FACTS_POLICIES: Final[Text] = Text(id="Kebijakan", en="Policies")

FACTS_PROGRAMMES: Final[Text] = Text(id="Program", en="Programmes")

FACTS_ACTIVITIES: Final[Text] = Text(id="Kegiatan", en="Activities")

FACTS_ALL: Final[Text] = Text(id="Seluruhnya", en="In all")

FACTS_BUDGET: Final[Text] = Text(id="Anggaran yang diketahui", en="Known budget")

FACTS_NOTE: Final[Text] = Text(id="Catatan", en="Note")

RUPIAH: Final[Text] = Text(id="Rp{amount}", en="IDR {amount}")

RUPIAH_PARTLY: Final[Text] = Text(id="{budget}; tidak diketahui untuk {number}", en="{budget}; not known for {number}")

GAPS_HEADING: Final[Text] = Text(id="Yang tidak disebut program mana pun", en="What no programme names")

GAPS_OF: Final[Text] = Text(id="{dimension}: {number} dari {whole}", en="{dimension}: {number} of {whole}")

GAP_RELATED: Final[Text] = Text(id="{name} (terkait: {number})", en="{name} (related: {number})")

DIMENSION_GROUP: Final[Text] = Text(id="Kelompok", en="Groups")

DIMENSION_INDICATOR: Final[Text] = Text(id="Indikator", en="Indicators")

DIMENSION_PRINCIPLE: Final[Text] = Text(id="Prinsip", en="Principles")

DIMENSION_ARTICLE: Final[Text] = Text(id="Pasal (bagian I Konvensi)", en="Articles (Part I of the Convention)")

UNTAGGED_HEADING: Final[Text] = Text(
    id="Program tanpa sebutan {dimension}: {number}",
    en="Programmes that name no {dimension}: {number}",
)

BY_HEADING: Final[Text] = Text(id="Menurut {dimension}", en="By {dimension}")

BY_INTRO: Final[Text] = Text(
    id="Sebuah program dihitung pada setiap hal yang disebutnya, dengan seluruh anggarannya; karena itu kolom-kolom ini tidak berjumlah 100%. “Terkait” menghitung program yang menyebut hal lain yang menyangkut ketentuan yang sama. Anggaran dalam juta rupiah, sejauh diketahui.",
    en="A programme counts for everything it names, with its whole budget; these columns therefore do not add up to 100%. “Related” counts programmes that name something else which concerns the same provisions. Budgets are in millions of rupiah, as far as they are known.",
)

COLUMN_PROGRAMMES: Final[Text] = Text(id="Program", en="Programmes")

COLUMN_SHARE: Final[Text] = Text(id="% program", en="% of list")

COLUMN_RELATED: Final[Text] = Text(id="Terkait", en="Related")

COLUMN_BUDGET: Final[Text] = Text(id="Rp juta", en="IDR m")

COLUMN_BUDGET_SHARE: Final[Text] = Text(id="% anggaran", en="% of budget")

ARTICLE_NAME: Final[Text] = Text(id="Pasal {number}: {title}", en="Article {number}: {title}")

NO_VALUE: Final[Text] = Text(id="–", en="–")

PRINCIPLES_HEADING: Final[Text] = Text(id="Pemeriksaan keempat prinsip", en="The four principles, checked")

COLUMN_PRINCIPLE: Final[Text] = Text(id="Prinsip", en="Principle")

COLUMN_CONSIDERED: Final[Text] = Text(id="Dipertimbangkan", en="Considered")

COLUMN_NOT_CONSIDERED: Final[Text] = Text(id="Tidak", en="Not")

COLUMN_UNCHECKED: Final[Text] = Text(id="Belum diperiksa", en="Not checked")

COLUMN_PROGRAMME: Final[Text] = Text(id="Program", en="Programme")

COLUMN_ARTICLE_OF_PRINCIPLE: Final[Text] = Text(id="Ps. {article}", en="Art. {article}")

CHECK_YES: Final[Text] = Text(id="ya", en="yes")

CHECK_NO: Final[Text] = Text(id="tidak", en="no")

CHECK_MISSING: Final[Text] = Text(id="?", en="?")

CHECK_KEY: Final[Text] = Text(
    id="Pasal 2: nondiskriminasi; 3: kepentingan terbaik; 6: hidup dan perkembangan; 12: pandangan anak. Tanda ? berarti belum diperiksa, sejauh diketahui.",
    en="Article 2: non-discrimination; 3: best interests; 6: life and development; 12: views of the child. A ? means not checked, as far as is known.",
)

FINDINGS_HEADING: Final[Text] = Text(id="Temuan", en="Findings")

FINDING: Final[Text] = Text(
    id="{title}, {principle}: {answer}{by}{finding}",
    en="{title}, {principle}: {answer}{by}{finding}",
)

FINDING_BY: Final[Text] = Text(id=", oleh {by}", en=", by {by}")

FINDING_WORDS: Final[Text] = Text(id=": {words}", en=": {words}")

MATRIX_HEADING: Final[Text] = Text(
    id="Matriks RAD KLA: indikator, perangkat daerah, tahun",
    en="RAD KLA matrix: indicator, agency, year",
)

MATRIX_INTRO: Final[Text] = Text(
    id="Jumlah program yang menyebut indikator itu; – berarti tidak ada.",
    en="How many programmes name the indicator; – means none.",
)

COLUMN_INDICATOR: Final[Text] = Text(id="Indikator", en="Indicator")

COLUMN_AGENCY: Final[Text] = Text(id="Perangkat daerah", en="Agency")

SOURCE_LIST: Final[Text] = Text(id="Daftar program", en="The list of programmes")

SOURCE_MAPPING: Final[Text] = Text(
    id="Hubungan indikator dan kelompok dengan pasal",
    en="How indicators and groups relate to articles",
)
