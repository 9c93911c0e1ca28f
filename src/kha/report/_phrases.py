# Made by tools/generate.py from data/phrases/report.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "ADMINISTRATIVE_REGION",
    "AMENDMENTS_HEADING",
    "AMENDMENT_LINE",
    "ANSWER_NO",
    "ANSWER_NONE",
    "ANSWER_RATIO",
    "ANSWER_YEAR",
    "ANSWER_YES",
    "ARTICLES_HEADING",
    "ARTICLE_CAVEAT",
    "ARTICLE_LINE",
    "ARTICLE_TITLE",
    "ATTESTED_TITLE",
    "AT_LEAST_CELL",
    "AWARDS_CAVEAT",
    "AWARDS_TITLE",
    "AWARDS_TITLE_OF",
    "AWARD_COUNTS_HEADING",
    "AWARD_COUNTS_KEY",
    "AWARD_COUNTS_NONE",
    "AWARD_CRITERION_SOURCE",
    "AWARD_NUMBERS_SOURCE",
    "AWARD_SOURCE",
    "BANDS_SAME",
    "BANDS_THEN",
    "BAND_OPEN",
    "BETWEEN_CELL",
    "BPS_CODE_SOURCE",
    "BRACKET_ABOVE",
    "BRACKET_FIRST",
    "BRACKET_FROM",
    "CAPITAL_SOURCE",
    "CATEGORY_UNSEEN",
    "CAVEAT",
    "CHANGES_HEADING",
    "CHANGE_ALONE",
    "CHANGE_OF",
    "CLUSTERS_HEADING",
    "CLUSTERS_SOURCE",
    "CLUSTER_LINE",
    "CLUSTER_NAME",
    "CODES_CAVEAT",
    "CODE_SOURCE",
    "COLUMN_AFTER",
    "COLUMN_ANY_PART",
    "COLUMN_ARTICLES",
    "COLUMN_AWARD_TOTAL",
    "COLUMN_BAND",
    "COLUMN_BEFORE",
    "COLUMN_BPS",
    "COLUMN_CATEGORY",
    "COLUMN_CHANGE",
    "COLUMN_CHANGE_SHARE",
    "COLUMN_CLUSTER",
    "COLUMN_CODE",
    "COLUMN_DISTANCE",
    "COLUMN_GAINED",
    "COLUMN_GRADE",
    "COLUMN_GROUP",
    "COLUMN_INDICATOR",
    "COLUMN_KEMENDAGRI",
    "COLUMN_LOST",
    "COLUMN_MAXIMUM",
    "COLUMN_MISSING",
    "COLUMN_OF_LOSSES",
    "COLUMN_PART",
    "COLUMN_POINTS",
    "COLUMN_REASON",
    "COLUMN_REGION",
    "COLUMN_SHARE",
    "COLUMN_STAGE",
    "COLUMN_STEP",
    "COLUMN_THRESHOLD",
    "COLUMN_UNDECIDED",
    "COLUMN_YEAR",
    "COMMENTS_HEADING",
    "COMMENT_LINE",
    "COMMENT_LINE_SUPERSEDED",
    "COMMENT_LINE_YEAR",
    "COMMENT_NUMBER",
    "COMMENT_TITLE",
    "COMMENT_WHOLE",
    "COMPARISON_TITLE",
    "CONTENTS_TITLE",
    "CONVENTION_FACTS_ADOPTED",
    "CONVENTION_FACTS_ARTICLES",
    "CONVENTION_FACTS_IN_FORCE",
    "CONVENTION_FACTS_OPENED",
    "CONVENTION_FACTS_PARTIES",
    "CONVENTION_FACTS_REGISTRATION",
    "CONVENTION_FACTS_RESOLUTION",
    "CONVENTION_FACTS_SIGNATORIES",
    "CYCLE_ADOPTED",
    "CYCLE_CONSIDERED",
    "CYCLE_DATED",
    "CYCLE_HEADING",
    "CYCLE_MEETINGS",
    "CYCLE_OBSERVATIONS",
    "CYCLE_REPORT",
    "CYCLE_STATEMENT",
    "CYCLE_SUBMITTED",
    "CYCLE_SYMBOLS",
    "DISTANCES_HEADING",
    "DISTANCE_ABOVE",
    "DISTANCE_FROM",
    "DISTANCE_REACHED",
    "DISTRICT_AWARDS_HEADING",
    "DISTRICT_AWARDS_NONE",
    "EDITION_GROUPS",
    "ESTABLISHED_SOURCE",
    "EVIDENCE_COUNT",
    "EVIDENCE_ENTRY",
    "EVIDENCE_HEADING",
    "EVIDENCE_OF",
    "FACTS_AFTER",
    "FACTS_ATTESTED_TEXT",
    "FACTS_ATTESTED_TITLE",
    "FACTS_ATTESTED_TITLES",
    "FACTS_BAND",
    "FACTS_BASIS",
    "FACTS_BEFORE",
    "FACTS_BPS_CODE",
    "FACTS_CAPITAL",
    "FACTS_CHANGE",
    "FACTS_DATED",
    "FACTS_DIVIDED_INTO",
    "FACTS_EDITION",
    "FACTS_ESTABLISHED",
    "FACTS_EVIDENCE",
    "FACTS_FIRST_USED",
    "FACTS_FORMER_CODES",
    "FACTS_FORMER_NAMES",
    "FACTS_GROUP",
    "FACTS_GUIDELINES",
    "FACTS_ISLAND_GROUP",
    "FACTS_ISO_CODE",
    "FACTS_JOINT_WITH",
    "FACTS_KEMENDAGRI_CODE",
    "FACTS_KEY",
    "FACTS_KIND",
    "FACTS_LAWS",
    "FACTS_MAXIMUM",
    "FACTS_MEASURES",
    "FACTS_NAMED_IN",
    "FACTS_NOTE",
    "FACTS_NOTE_AFTER",
    "FACTS_NOTE_BEFORE",
    "FACTS_OFFICIAL_TITLE",
    "FACTS_PART",
    "FACTS_PART_OF",
    "FACTS_PRINCIPLE",
    "FACTS_PROVINCE",
    "FACTS_PROVISIONS",
    "FACTS_PROVISIONS_OURS",
    "FACTS_PROVISIONS_STATED",
    "FACTS_READ_AS",
    "FACTS_REGION",
    "FACTS_REGIONS",
    "FACTS_REGION_KIND",
    "FACTS_RESERVATION",
    "FACTS_SPELLINGS",
    "FACTS_STAGE",
    "FACTS_STATUS",
    "FACTS_STRUCTURE",
    "FACTS_SUBJECT",
    "FACTS_SUPERSEDED_BY",
    "FACTS_SYMBOL",
    "FACTS_TOTAL",
    "FACTS_TWIN",
    "FACTS_UNIT",
    "FACTS_VARIANTS",
    "FORMER_CODE",
    "FORMER_NAME",
    "FORMER_SOURCE",
    "FOUND_NOTHING",
    "FOUND_TITLE",
    "GAINS_HEADING",
    "GIVEN_LINE",
    "GRADE",
    "GRADE_AGAIN",
    "GROUPS_HEADING",
    "GUIDELINES_NAME",
    "INDICATORS_HEADING",
    "INDICATOR_NAME",
    "INDICATOR_TITLE",
    "INDONESIA_FACTS_DEPOSITED",
    "INDONESIA_FACTS_INSTRUMENT",
    "INDONESIA_FACTS_IN_FORCE",
    "INDONESIA_FACTS_POSITION",
    "INDONESIA_FACTS_RATIFIED",
    "INDONESIA_FACTS_SIGNED",
    "INDONESIA_TITLE",
    "IN_FORCE_UNDER",
    "ISO_SOURCE",
    "ITEMS_OF",
    "KLA_GROUPS_HEADING",
    "LAWS_CAVEAT",
    "LAWS_HEADING",
    "LAW_BESIDE",
    "LAW_LINE",
    "LAW_PLACE",
    "LEVEL_CHANGED_NOTE",
    "LOSSES_HEADING",
    "LOSSES_NONE",
    "MAPPING_CAVEAT",
    "MATCHES_AMBIGUOUS",
    "MATCHES_FOUND",
    "MATCHES_OPEN",
    "MATCHES_OPEN_HEADING",
    "MATCHES_ROWS",
    "MATCHES_SIMILAR",
    "MATCHES_SIMILAR_HEADING",
    "MATCHES_TITLE",
    "MATCHES_UNKNOWN",
    "MATCHES_WAY",
    "MATCHES_WAYS_HEADING",
    "MAXIMA_SOURCE",
    "MAXIMUM_POINTS",
    "MAXIMUM_UNKNOWN",
    "MOVES_HEADING",
    "MOVE_CLUSTER",
    "MOVE_LINE",
    "NAME_EN_SOURCE",
    "NEXT_BAND",
    "NEXT_BAND_ABOVE",
    "NEXT_BAND_FROM",
    "NOTEBOOK_GRADE",
    "NOT_APPLICABLE_CELL",
    "NOT_APPLICABLE_HEADING",
    "NOT_APPLICABLE_INTRO",
    "NOT_AWARDED_CELL",
    "OBJECTION_LINE",
    "OCCASION",
    "OPEN_COUNTED",
    "OPEN_ENTRY",
    "OPEN_ENTRY_UNLIMITED",
    "PARTIES_AS_OF",
    "PARTIES_COUNT",
    "PARTS_GROUPS",
    "PARTS_INDICATORS",
    "PARTS_MEASURES",
    "PLACE",
    "PLACE_MOVED",
    "PORTION_NOTE",
    "PRINCIPLES_HEADING",
    "PRINCIPLE_LINE",
    "PRINCIPLE_PLACE",
    "PROTOCOLS_HEADING",
    "PROTOCOLS_OURS_HEADING",
    "PROTOCOL_LINE",
    "PROVINCE_TITLE",
    "PROVINCIAL_AWARDS_HEADING",
    "PROVINCIAL_AWARD_COUNTED",
    "PROVINCIAL_AWARD_NAMED",
    "PROVISIONS_SOURCE",
    "PROVISIONS_TITLE",
    "PROVISION_LINE",
    "READ_AS",
    "REGION_COUNTS",
    "RESERVATION_FACTS_OBJECTIONS",
    "RESERVATION_FACTS_SUBJECT",
    "RESERVATION_FACTS_WITHDRAWN",
    "RESERVATION_HEADING",
    "RESERVATION_WITHDRAWN",
    "ROW_TOTAL",
    "RULES_HEADING",
    "RULE_BRACKETS",
    "RULE_CHECKLIST",
    "RULE_CHOICE",
    "RULE_LINE",
    "RULE_OPTION",
    "RULE_PROPORTION",
    "RULE_TARGET",
    "RULE_TREND_DOWN",
    "RULE_TREND_UP",
    "RULE_VERIFIER",
    "RULE_YES_NO",
    "SCORE_TITLE",
    "SHORTFALLS_HEADING",
    "SHORTFALLS_INTRO",
    "SHORT_EVALUASI_MANDIRI",
    "SHORT_VERIFIKASI_ADMINISTRASI",
    "SHORT_VERIFIKASI_FINAL",
    "SHORT_VERIFIKASI_LAPANGAN",
    "SIDE_TOTAL",
    "SIGNED_GAIN",
    "SIGNED_LOSS",
    "SOURCES_BANDS",
    "SOURCES_HEADING",
    "SOURCES_MAXIMA",
    "SOURCES_MAXIMA_OF",
    "SOURCES_NONE",
    "SOURCES_POINTS",
    "SOURCES_POINTS_AFTER",
    "SOURCES_POINTS_BEFORE",
    "SOURCES_POINTS_OF",
    "SOURCES_POINTS_PLACE",
    "SPELLINGS_SOURCE",
    "STAGES_BANDS_HEADING",
    "STAGES_POINTS_HEADING",
    "STAGES_POINTS_NOTE",
    "STAGES_TITLE",
    "STAGES_TITLE_MANY",
    "STEP_AFTER",
    "STEP_BEFORE",
    "STEP_GAINED",
    "STEP_HEADING",
    "STEP_LOST",
    "STRUCTURE_SINGLE",
    "STRUCTURE_SOURCE",
    "SUM_HEADING",
    "THRESHOLD_ABOVE",
    "THRESHOLD_FROM",
    "TITLE_UNSEEN",
    "TOTAL_ALONE",
    "TOTAL_BETWEEN",
    "TOTAL_FROM",
    "TOTAL_OF",
    "UNANSWERED_CELL",
    "UNANSWERED_HEADING",
    "UNANSWERED_INTRO",
    "UNKNOWN_CELL",
    "WITHDRAWN_ENTRY",
    "WITHDRAWN_HEADING",
    "WITHDRAWN_INTRO",
    "WORDING",
    "WORDINGS_HEADING",
    "WORDING_IN_LAW",
    "YEARS_RANGE",
]

SCORE_TITLE: Final[Text] = Text(id="Skor KLA {region}, {year}", en="KLA score of {region}, {year}")

FACTS_REGION: Final[Text] = Text(id="Wilayah", en="Region")

PLACE: Final[Text] = Text(
    id="{region}, Provinsi {province} (kode Kemendagri {code})",
    en="{region}, {province} Province (Kemendagri code {code})",
)

PLACE_MOVED: Final[Text] = Text(
    id="{region}, kini Provinsi {province} (kode Kemendagri {code})",
    en="{region}, now {province} Province (Kemendagri code {code})",
)

FACTS_EDITION: Final[Text] = Text(id="Instrumen", en="Instrument")

FACTS_STAGE: Final[Text] = Text(id="Tahap", en="Stage")

FACTS_TOTAL: Final[Text] = Text(id="Skor", en="Score")

FACTS_BAND: Final[Text] = Text(id="Kategori", en="Band")

FACTS_NOTE: Final[Text] = Text(id="Catatan", en="Note")

TOTAL_OF: Final[Text] = Text(id="{points} dari {maximum} poin", en="{points} of {maximum} points")

TOTAL_ALONE: Final[Text] = Text(
    id="{points} poin (nilai maksimum tidak diketahui)",
    en="{points} points (maximum not known)",
)

TOTAL_BETWEEN: Final[Text] = Text(id="antara {lower} dan {upper} poin", en="between {lower} and {upper} points")

TOTAL_FROM: Final[Text] = Text(
    id="{lower} poin atau lebih (nilai maksimum tidak diketahui)",
    en="{lower} points or more (maximum not known)",
)

BAND_OPEN: Final[Text] = Text(
    id="{bands} (belum pasti karena belum semuanya ada poinnya)",
    en="{bands} (open, because not everything has points yet)",
)

GROUPS_HEADING: Final[Text] = Text(id="Poin tiap kelompok", en="Points of each group")

COLUMN_GROUP: Final[Text] = Text(id="Kelompok", en="Group")

CLUSTER_NAME: Final[Text] = Text(id="Klaster {code}: {label}", en="Cluster {code}: {label}")

INDICATOR_NAME: Final[Text] = Text(id="{code}. {label}", en="{code}. {label}")

COLUMN_POINTS: Final[Text] = Text(id="Poin", en="Points")

COLUMN_MAXIMUM: Final[Text] = Text(id="Maks.", en="Max.")

COLUMN_SHARE: Final[Text] = Text(id="Capaian", en="Share")

COLUMN_MISSING: Final[Text] = Text(id="Kurang", en="Missing")

ROW_TOTAL: Final[Text] = Text(id="Jumlah", en="Total")

UNANSWERED_CELL: Final[Text] = Text(id="belum dijawab", en="unanswered")

NOT_APPLICABLE_CELL: Final[Text] = Text(id="tidak berlaku", en="not applicable")

BETWEEN_CELL: Final[Text] = Text(id="{lower}–{upper}", en="{lower}–{upper}")

UNKNOWN_CELL: Final[Text] = Text(id="–", en="–")

DISTANCES_HEADING: Final[Text] = Text(id="Jarak ke setiap kategori", en="Distance to each band")

COLUMN_BAND: Final[Text] = Text(id="Kategori", en="Band")

COLUMN_THRESHOLD: Final[Text] = Text(id="Syarat skor", en="Score needed")

COLUMN_DISTANCE: Final[Text] = Text(id="Kekurangan", en="Still missing")

THRESHOLD_ABOVE: Final[Text] = Text(id="lebih dari {points}", en="more than {points}")

THRESHOLD_FROM: Final[Text] = Text(id="{points} atau lebih", en="{points} or more")

DISTANCE_REACHED: Final[Text] = Text(id="tercapai", en="reached")

DISTANCE_ABOVE: Final[Text] = Text(id="lebih dari {points} poin", en="more than {points} points")

DISTANCE_FROM: Final[Text] = Text(id="{points} poin", en="{points} points")

NEXT_BAND: Final[Text] = Text(
    id="Untuk mencapai {band} diperlukan {distance} lagi.",
    en="To reach {band} it takes {distance}.",
)

NEXT_BAND_ABOVE: Final[Text] = Text(id="lebih dari {points} poin", en="more than {points} further points")

NEXT_BAND_FROM: Final[Text] = Text(id="{points} poin", en="{points} further points")

SHORTFALLS_HEADING: Final[Text] = Text(id="Kekurangan terbesar", en="Largest shortfalls")

SHORTFALLS_INTRO: Final[Text] = Text(
    id="Poin yang hilang terhadap nilai maksimum, dari yang terbesar:",
    en="Points lost against the maximum, the largest first:",
)

COLUMN_LOST: Final[Text] = Text(id="Hilang", en="Lost")

COLUMN_UNDECIDED: Final[Text] = Text(id="Belum dijawab", en="Unanswered")

UNANSWERED_HEADING: Final[Text] = Text(id="Belum dijawab", en="Not answered")

UNANSWERED_INTRO: Final[Text] = Text(
    id="Yang belum dijawab bukan nol, melainkan rentang:",
    en="What is not answered is not zero but a range:",
)

OPEN_ENTRY: Final[Text] = Text(id="{part} 0 sampai {upper} poin", en="{part} from 0 to {upper} points")

OPEN_ENTRY_UNLIMITED: Final[Text] = Text(
    id="{part} 0 poin atau lebih (nilai maksimum tidak diketahui)",
    en="{part} 0 points or more (maximum not known)",
)

NOT_APPLICABLE_HEADING: Final[Text] = Text(id="Tidak berlaku", en="Not applicable")

NOT_APPLICABLE_INTRO: Final[Text] = Text(
    id="Tidak ada sumber yang menyebutkan nilainya; di sini dihitung sebagai rentang:",
    en="No source says what these are worth; here they count as a range:",
)

EVIDENCE_HEADING: Final[Text] = Text(id="Bukti tiap jawaban", en="Evidence of each answer")

EVIDENCE_ENTRY: Final[Text] = Text(id="{part}. {evidence}", en="{part}. {evidence}")

EVIDENCE_OF: Final[Text] = Text(id="Bukti: {numbers}.", en="Evidence: {numbers}.")

FACTS_EVIDENCE: Final[Text] = Text(id="Bukti", en="Evidence")

EVIDENCE_COUNT: Final[Text] = Text(
    id="{stated} dari {count} jawaban menyebutkan buktinya sendiri",
    en="{stated} of {count} answers state evidence of their own",
)

SOURCES_HEADING: Final[Text] = Text(id="Sumber", en="Sources")

SOURCES_POINTS: Final[Text] = Text(id="Poin", en="Points")

SOURCES_MAXIMA: Final[Text] = Text(id="Nilai maksimum", en="Maxima")

SOURCES_MAXIMA_OF: Final[Text] = Text(id="Nilai maksimum {parts}", en="Maxima of {parts}")

PARTS_GROUPS: Final[Text] = Text(id="kelompok", en="groups")

PARTS_INDICATORS: Final[Text] = Text(id="indikator", en="indicators")

PARTS_MEASURES: Final[Text] = Text(id="pertanyaan", en="questions")

SOURCES_BANDS: Final[Text] = Text(id="Ambang kategori ({policy})", en="Thresholds of the bands ({policy})")

SOURCES_NONE: Final[Text] = Text(id="tidak disebutkan dalam dokumen", en="not stated in the document")

GRADE: Final[Text] = Text(id="Tingkat keyakinan {grade}: {meaning}.", en="Grade {grade}: {meaning}.")

GRADE_AGAIN: Final[Text] = Text(id="Tingkat keyakinan {grade}.", en="Grade {grade}.")

CAVEAT: Final[Text] = Text(
    id="Kategori di atas dibaca dari ambang yang diumumkan. Penghargaan KLA adalah keputusan pleno dan tidak dihitung di sini.",
    en="The band above is read from published thresholds. A KLA award is the decision of a plenary and is not computed here.",
)

RULES_HEADING: Final[Text] = Text(id="Perhitungan tiap pertanyaan", en="How each question was computed")

RULE_LINE: Final[Text] = Text(
    id="{question} Jawaban: {answer}. Poin: {points}. Aturan: {rule}.",
    en="{question} Answer: {answer}. Points: {points}. Rule: {rule}.",
)

GIVEN_LINE: Final[Text] = Text(
    id="{question} Poin: {points}, diberikan langsung.",
    en="{question} Points: {points}, given as such.",
)

RULE_YES_NO: Final[Text] = Text(id="ya = {points}, tidak = 0", en="yes = {points}, no = 0")

RULE_CHOICE: Final[Text] = Text(id="pilihan: {options}", en="choice: {options}")

RULE_CHECKLIST: Final[Text] = Text(id="dijumlahkan: {options}", en="added up: {options}")

RULE_OPTION: Final[Text] = Text(id="{label} = {points}", en="{label} = {points}")

RULE_PROPORTION: Final[Text] = Text(
    id="sebanding dari {zero}% (= 0) sampai {full}% (= {points}), dibulatkan ke {decimals} desimal",
    en="in proportion from {zero}% (= 0) to {full}% (= {points}), rounded to {decimals} decimals",
)

RULE_TARGET: Final[Text] = Text(
    id="sebanding sampai target {target} (= {points}), dibulatkan ke {decimals} desimal",
    en="in proportion up to the target of {target} (= {points}), rounded to {decimals} decimals",
)

RULE_BRACKETS: Final[Text] = Text(id="menurut rentang: {brackets}", en="by bracket: {brackets}")

BRACKET_FIRST: Final[Text] = Text(id="selebihnya = {points}", en="otherwise = {points}")

BRACKET_FROM: Final[Text] = Text(id="mulai {lower} = {points}", en="from {lower} = {points}")

BRACKET_ABOVE: Final[Text] = Text(id="di atas {lower} = {points}", en="above {lower} = {points}")

RULE_TREND_UP: Final[Text] = Text(
    id="naik tiap tahun = {points}, naik secara keseluruhan = {overall}, selain itu = 0",
    en="up every year = {points}, up overall = {overall}, otherwise = 0",
)

RULE_TREND_DOWN: Final[Text] = Text(
    id="turun tiap tahun = {points}, turun secara keseluruhan = {overall}, selain itu = 0",
    en="down every year = {points}, down overall = {overall}, otherwise = 0",
)

RULE_VERIFIER: Final[Text] = Text(
    id="poin dari verifikator, paling banyak {points}",
    en="a verifier's points, at most {points}",
)

ANSWER_YES: Final[Text] = Text(id="ya", en="yes")

ANSWER_NO: Final[Text] = Text(id="tidak", en="no")

ANSWER_RATIO: Final[Text] = Text(id="{part} dari {whole}", en="{part} of {whole}")

ANSWER_YEAR: Final[Text] = Text(id="{year}: {figure}", en="{year}: {figure}")

ANSWER_NONE: Final[Text] = Text(id="tidak ada yang dicentang", en="nothing ticked")

ARTICLE_TITLE: Final[Text] = Text(id="Pasal {number}: {title}", en="Article {number}: {title}")

ARTICLE_CAVEAT: Final[Text] = Text(
    id="Konvensi tidak memberi judul pada pasal-pasalnya; judul dan uraian di sini dari kami.",
    en="The Convention gives its articles no headings; the title and the description here are ours.",
)

FACTS_PART: Final[Text] = Text(id="Bagian", en="Part")

FACTS_STRUCTURE: Final[Text] = Text(id="Susunan", en="Structure")

FACTS_PRINCIPLE: Final[Text] = Text(id="Prinsip umum", en="General principle")

STRUCTURE_SINGLE: Final[Text] = Text(id="satu paragraf tanpa nomor", en="one unnumbered paragraph")

EDITION_GROUPS: Final[Text] = Text(id="Kelompok dan indikator", en="Groups and indicators")

FACTS_KEY: Final[Text] = Text(id="Kunci", en="Key")

FACTS_LAWS: Final[Text] = Text(id="Dasar hukum", en="Legal basis")

FACTS_FIRST_USED: Final[Text] = Text(id="Mulai dipakai", en="First used")

FACTS_GROUP: Final[Text] = Text(id="Kelompok", en="Group")

FACTS_KIND: Final[Text] = Text(id="Jenis", en="Kind")

FACTS_MAXIMUM: Final[Text] = Text(id="Nilai maksimum", en="Maximum")

FACTS_ATTESTED_TITLE: Final[Text] = Text(id="Judul menurut sumber", en="Title as a source prints it")

FACTS_VARIANTS: Final[Text] = Text(id="Judul lain yang terlihat", en="Other titles seen")

FACTS_MEASURES: Final[Text] = Text(id="Pertanyaan yang pernah terlihat", en="Questions that were seen")

FACTS_UNIT: Final[Text] = Text(id="Satuan", en="Unit")

FACTS_ATTESTED_TEXT: Final[Text] = Text(id="Bunyi menurut sumber", en="Wording as a source prints it")

MAXIMUM_POINTS: Final[Text] = Text(id="{points} poin", en="{points} points")

MAXIMUM_UNKNOWN: Final[Text] = Text(id="tidak diumumkan", en="not public")

INDICATOR_TITLE: Final[Text] = Text(id="Indikator {code}: {title}", en="Indicator {code}: {title}")

COLUMN_CODE: Final[Text] = Text(id="No.", en="No.")

COLUMN_INDICATOR: Final[Text] = Text(id="Indikator", en="Indicator")

MAXIMA_SOURCE: Final[Text] = Text(id="Nilai maksimum", en="Maximum")

CODE_SOURCE: Final[Text] = Text(id="Nomor", en="Number")

STRUCTURE_SOURCE: Final[Text] = Text(id="Susunan", en="Structure")

FACTS_PROVINCE: Final[Text] = Text(id="Provinsi", en="Province")

FACTS_REGION_KIND: Final[Text] = Text(id="Jenis", en="Kind")

FACTS_KEMENDAGRI_CODE: Final[Text] = Text(id="Kode Kemendagri", en="Kemendagri code")

FACTS_BPS_CODE: Final[Text] = Text(id="Kode BPS", en="BPS code")

FACTS_ISO_CODE: Final[Text] = Text(id="Kode ISO 3166-2", en="ISO 3166-2 code")

FACTS_FORMER_CODES: Final[Text] = Text(id="Kode lama", en="Former codes")

FORMER_CODE: Final[Text] = Text(id="{code} ({system}, sampai {year})", en="{code} ({system}, until {year})")

FACTS_FORMER_NAMES: Final[Text] = Text(id="Nama lama", en="Former names")

FORMER_NAME: Final[Text] = Text(
    id="{name} (sampai daftar {last}; nama sekarang sejak daftar {since})",
    en="{name} (until the list of {last}; the present name since that of {since})",
)

FACTS_SPELLINGS: Final[Text] = Text(id="Ejaan lain", en="Other spellings")

FACTS_READ_AS: Final[Text] = Text(id="Dibaca dari", en="Read from")

READ_AS: Final[Text] = Text(id="“{query}”: {how}", en="“{query}”: {how}")

ADMINISTRATIVE_REGION: Final[Text] = Text(id="{kind}, administratif", en="{kind}, administrative")

FACTS_CAPITAL: Final[Text] = Text(id="Ibu kota", en="Capital")

FACTS_ISLAND_GROUP: Final[Text] = Text(id="Kelompok pulau", en="Island group")

FACTS_ESTABLISHED: Final[Text] = Text(id="Tahun pembentukan", en="Formed in")

FACTS_REGIONS: Final[Text] = Text(id="Wilayah", en="Regions")

REGION_COUNTS: Final[Text] = Text(
    id="{kabupaten} kabupaten dan {kota} kota",
    en="{kabupaten} regencies and {kota} cities",
)

PROVINCE_TITLE: Final[Text] = Text(id="Provinsi {name}", en="{name} Province")

COLUMN_KEMENDAGRI: Final[Text] = Text(id="Kemendagri", en="Kemendagri")

COLUMN_BPS: Final[Text] = Text(id="BPS", en="BPS")

MATCHES_TITLE: Final[Text] = Text(id="Nama wilayah yang dicocokkan", en="Names of regions matched")

MATCHES_ROWS: Final[Text] = Text(id="Baris", en="Rows")

MATCHES_FOUND: Final[Text] = Text(id="Cocok", en="Matched")

MATCHES_WAYS_HEADING: Final[Text] = Text(id="Cara menemukan yang cocok", en="How the matches were found")

MATCHES_WAY: Final[Text] = Text(id="{count}: {how}", en="{count}: {how}")

MATCHES_AMBIGUOUS: Final[Text] = Text(id="Meragukan", en="Ambiguous")

MATCHES_UNKNOWN: Final[Text] = Text(id="Tidak dikenal", en="Unknown")

MATCHES_OPEN_HEADING: Final[Text] = Text(id="Yang perlu diperbaiki", en="What to mend")

MATCHES_SIMILAR_HEADING: Final[Text] = Text(id="Yang hanya mirip: periksa kembali", en="Only similar: read these again")

MATCHES_OPEN: Final[Text] = Text(id="Baris {row}: {text}", en="Row {row}: {text}")

MATCHES_SIMILAR: Final[Text] = Text(
    id="Baris {row}: “{query}” dibaca sebagai {region} ({code}), mirip {similarity}%",
    en="Row {row}: “{query}” read as {region} ({code}), {similarity}% similar",
)

COLUMN_REGION: Final[Text] = Text(id="Kabupaten atau kota", en="Regency or city")

CODES_CAVEAT: Final[Text] = Text(
    id="Kode BPS bukan kode Kemendagri tanpa titik: sebutkan selalu sistemnya.",
    en="A BPS code is not the Kemendagri code without its dot: always state whose code it is.",
)

BPS_CODE_SOURCE: Final[Text] = Text(id="Kode BPS", en="BPS code")

SPELLINGS_SOURCE: Final[Text] = Text(id="Ejaan lain", en="Other spellings")

ISO_SOURCE: Final[Text] = Text(id="Kode ISO 3166-2 dan kelompok pulau", en="ISO 3166-2 code and island group")

CAPITAL_SOURCE: Final[Text] = Text(id="Ibu kota", en="Capital")

ESTABLISHED_SOURCE: Final[Text] = Text(id="Tahun pembentukan", en="Formed in")

NAME_EN_SOURCE: Final[Text] = Text(id="Nama Inggris", en="English name")

FORMER_SOURCE: Final[Text] = Text(id="Kode lama ({system})", en="Former code ({system})")

COMPARISON_TITLE: Final[Text] = Text(
    id="Perbandingan skor KLA {region}, {years}",
    en="KLA scores of {region} compared, {years}",
)

YEARS_RANGE: Final[Text] = Text(id="{first} dan {last}", en="{first} and {last}")

FACTS_BEFORE: Final[Text] = Text(id="Sebelum", en="Before")

FACTS_AFTER: Final[Text] = Text(id="Sesudah", en="After")

FACTS_CHANGE: Final[Text] = Text(id="Perubahan", en="Change")

BANDS_THEN: Final[Text] = Text(id="{before}; sesudahnya {after}", en="{before}; after: {after}")

BANDS_SAME: Final[Text] = Text(id="{band}, sebelum dan sesudah", en="{band}, before and after")

FACTS_NOTE_BEFORE: Final[Text] = Text(id="Catatan (sebelum)", en="Note (before)")

FACTS_NOTE_AFTER: Final[Text] = Text(id="Catatan (sesudah)", en="Note (after)")

OCCASION: Final[Text] = Text(id="{stage} {year}", en="{stage} {year}")

SIDE_TOTAL: Final[Text] = Text(id="{occasion}: {total}", en="{occasion}: {total}")

CHANGE_OF: Final[Text] = Text(
    id="{change} poin ({share} dari semula)",
    en="{change} points ({share} of what there was)",
)

CHANGE_ALONE: Final[Text] = Text(id="{change} poin", en="{change} points")

SIGNED_LOSS: Final[Text] = Text(id="−{points}", en="−{points}")

SIGNED_GAIN: Final[Text] = Text(id="+{points}", en="+{points}")

CHANGES_HEADING: Final[Text] = Text(
    id="Poin tiap kelompok, sebelum dan sesudah",
    en="Points of each group, before and after",
)

COLUMN_ANY_PART: Final[Text] = Text(id="Bagian", en="Part")

COLUMN_PART: Final[Text] = Text(id="Kelompok atau indikator", en="Group or indicator")

COLUMN_BEFORE: Final[Text] = Text(id="Sebelum", en="Before")

COLUMN_AFTER: Final[Text] = Text(id="Sesudah", en="After")

COLUMN_CHANGE: Final[Text] = Text(id="Perubahan", en="Change")

COLUMN_REASON: Final[Text] = Text(id="Keterangan", en="Reason")

OPEN_COUNTED: Final[Text] = Text(
    id="Yang belum dijawab atau tidak berlaku dibandingkan dengan batas bawahnya, yaitu poin yang sudah pasti.",
    en="What is unanswered or does not apply is compared by its lower bound: the points that are certain.",
)

LEVEL_CHANGED_NOTE: Final[Text] = Text(
    id="Tingkat berubah: poin diberikan untuk keseluruhan pada satu sisi dan untuk bagian-bagiannya pada sisi lain, sehingga hanya keseluruhannya yang dapat dibandingkan.",
    en="Level changed: points were given to the whole on one side and to its parts on the other, so that only the whole can be compared.",
)

LOSSES_HEADING: Final[Text] = Text(id="Poin yang hilang, dari yang terbesar", en="Points lost, the largest loss first")

LOSSES_NONE: Final[Text] = Text(id="Tidak ada poin yang hilang.", en="No points were lost.")

COLUMN_OF_LOSSES: Final[Text] = Text(id="Porsi", en="Portion")

PORTION_NOTE: Final[Text] = Text(
    id="Porsi adalah bagian dari semua poin yang hilang.",
    en="The portion is that of all points lost.",
)

GAINS_HEADING: Final[Text] = Text(id="Poin yang bertambah", en="Points gained")

COLUMN_GAINED: Final[Text] = Text(id="Bertambah", en="Gained")

WITHDRAWN_HEADING: Final[Text] = Text(id="Jawaban yang ditarik", en="Answers withdrawn")

WITHDRAWN_INTRO: Final[Text] = Text(
    id="Yang berikut ini dijawab sebelumnya, tetapi tidak lagi sesudahnya:",
    en="These were answered before and no longer are:",
)

WITHDRAWN_ENTRY: Final[Text] = Text(id="{part}: {points} poin", en="{part}: {points} points")

SUM_HEADING: Final[Text] = Text(id="Jumlahnya", en="How it adds up")

COLUMN_STEP: Final[Text] = Text(id="Langkah", en="Step")

STEP_BEFORE: Final[Text] = Text(id="Sebelum", en="Before")

STEP_LOST: Final[Text] = Text(id="Hilang (jumlah bagian: {count})", en="Lost (number of parts: {count})")

STEP_GAINED: Final[Text] = Text(id="Bertambah (jumlah bagian: {count})", en="Gained (number of parts: {count})")

STEP_AFTER: Final[Text] = Text(id="Sesudah", en="After")

SOURCES_POINTS_BEFORE: Final[Text] = Text(id="Poin sebelum", en="Points before")

SOURCES_POINTS_AFTER: Final[Text] = Text(id="Poin sesudah", en="Points after")

STAGES_TITLE: Final[Text] = Text(
    id="Tahap evaluasi KLA {region}, {year}",
    en="Stages of the KLA evaluation of {region}, {year}",
)

STAGES_TITLE_MANY: Final[Text] = Text(
    id="Tahap evaluasi KLA {count} kabupaten/kota, {year}",
    en="Stages of the KLA evaluation of {count} regencies and cities, {year}",
)

STAGES_POINTS_HEADING: Final[Text] = Text(id="Poin tiap tahap", en="Points at each stage")

STAGES_POINTS_NOTE: Final[Text] = Text(
    id="Perubahan dihitung dari tahap pertama ({first}) ke tahap terakhir yang ada skornya.",
    en="The change is counted from the first stage ({first}) to the last one that has a score.",
)

COLUMN_STAGE: Final[Text] = Text(id="Tahap", en="Stage")

COLUMN_CHANGE_SHARE: Final[Text] = Text(id="Perubahan %", en="Change %")

STAGES_BANDS_HEADING: Final[Text] = Text(id="Kategori tiap tahap", en="Band at each stage")

SHORT_EVALUASI_MANDIRI: Final[Text] = Text(id="Mandiri", en="Self")

SHORT_VERIFIKASI_ADMINISTRASI: Final[Text] = Text(id="Administrasi", en="Administrative")

SHORT_VERIFIKASI_LAPANGAN: Final[Text] = Text(id="Lapangan", en="Field")

SHORT_VERIFIKASI_FINAL: Final[Text] = Text(id="Final", en="Final")

SOURCES_POINTS_OF: Final[Text] = Text(id="Poin, {what}", en="Points, {what}")

SOURCES_POINTS_PLACE: Final[Text] = Text(id="{region}, {what}", en="{region}, {what}")

STEP_HEADING: Final[Text] = Text(id="Dari {before} ke {after}", en="From {before} to {after}")

NOTEBOOK_GRADE: Final[Text] = Text(id="Tingkat keyakinan", en="Grade")

FACTS_PROVISIONS: Final[Text] = Text(id="Ketentuan", en="Provisions")

FACTS_PROVISIONS_OURS: Final[Text] = Text(
    id="Ketentuan Konvensi (bacaan kami)",
    en="Provisions of the Convention (our reading)",
)

FACTS_PROVISIONS_STATED: Final[Text] = Text(
    id="Pasal Konvensi menurut sebuah sumber",
    en="Articles of the Convention in one source",
)

FACTS_SUBJECT: Final[Text] = Text(id="Pokok pasal", en="Article's subject")

FACTS_PART_OF: Final[Text] = Text(id="Bagian dari", en="Part of")

FACTS_DIVIDED_INTO: Final[Text] = Text(id="Terbagi atas", en="Divided into")

FACTS_ATTESTED_TITLES: Final[Text] = Text(id="Disebut juga", en="Also called")

ATTESTED_TITLE: Final[Text] = Text(id="“{words}”", en="“{words}”")

FACTS_RESERVATION: Final[Text] = Text(id="Reservasi Indonesia", en="Indonesia's reservation")

RESERVATION_WITHDRAWN: Final[Text] = Text(id="ditarik {day}", en="withdrawn {day}")

FACTS_NAMED_IN: Final[Text] = Text(id="Disebut dalam", en="Named in")

PRINCIPLE_PLACE: Final[Text] = Text(
    id="komentar umum nomor {number}, paragraf {paragraphs}",
    en="general comment No. {number}, paragraphs {paragraphs}",
)

PRINCIPLE_LINE: Final[Text] = Text(id="{label}: {provisions} ({key})", en="{label}: {provisions} ({key})")

WORDINGS_HEADING: Final[Text] = Text(id="Sebutan dalam naskah Indonesia", en="What Indonesian texts call it")

WORDING: Final[Text] = Text(id="“{words}” ({use})", en="“{words}” ({use})")

WORDING_IN_LAW: Final[Text] = Text(id="“{words}” ({law}, {place})", en="“{words}” ({law}, {place})")

PRINCIPLES_HEADING: Final[Text] = Text(id="Prinsip umum", en="General principles")

CLUSTERS_HEADING: Final[Text] = Text(id="Klaster pelaporan Komite Hak Anak", en="Reporting clusters of the Committee")

CLUSTER_LINE: Final[Text] = Text(id="{symbol}: {labels}", en="{symbol}: {labels}")

COMMENTS_HEADING: Final[Text] = Text(id="Komentar umum", en="General comments")

COMMENT_LINE: Final[Text] = Text(id="Nomor {number}: {label}", en="No. {number}: {label}")

COMMENT_LINE_YEAR: Final[Text] = Text(id="Nomor {number} ({year}): {label}", en="No. {number} ({year}): {label}")

COMMENT_LINE_SUPERSEDED: Final[Text] = Text(
    id="{line}; digantikan oleh nomor {successor}",
    en="{line}; superseded by No. {successor}",
)

KLA_GROUPS_HEADING: Final[Text] = Text(id="Kelompok KLA (bacaan kami)", en="KLA groups (our reading)")

INDICATORS_HEADING: Final[Text] = Text(id="Indikator KLA (bacaan kami)", en="KLA indicators (our reading)")

ITEMS_OF: Final[Text] = Text(id="{edition}: {items}", en="{edition}: {items}")

LAWS_HEADING: Final[Text] = Text(id="Hukum nasional (bacaan kami)", en="National law (our reading)")

LAW_LINE: Final[Text] = Text(id="{law}: {subject}", en="{law}: {subject}")

LAW_BESIDE: Final[Text] = Text(id="{law} (Konvensi: {provisions})", en="{law} (Convention: {provisions})")

LAW_PLACE: Final[Text] = Text(id="{law}, {place}", en="{law}, {place}")

ARTICLES_HEADING: Final[Text] = Text(id="Pasal", en="Articles")

ARTICLE_LINE: Final[Text] = Text(id="{number}. {title}", en="{number}. {title}")

CONTENTS_TITLE: Final[Text] = Text(
    id="Konvensi Hak Anak: 54 pasal",
    en="Convention on the Rights of the Child: 54 articles",
)

PROVISIONS_TITLE: Final[Text] = Text(
    id="{provisions} Konvensi Hak Anak",
    en="Convention on the Rights of the Child, {provisions}",
)

PROVISION_LINE: Final[Text] = Text(id="{provision}: {title}", en="{provision}: {title}")

FOUND_TITLE: Final[Text] = Text(
    id="“{words}” dalam Konvensi dan komentar umum",
    en="“{words}” in the Convention and the general comments",
)

FOUND_NOTHING: Final[Text] = Text(
    id="Tidak ditemukan. Coba satu kata saja, atau bagian kata.",
    en="Nothing found. Try a single word, or a part of one.",
)

COMMENT_TITLE: Final[Text] = Text(
    id="Komentar umum nomor {number}: {label}",
    en="General comment No. {number}: {label}",
)

FACTS_OFFICIAL_TITLE: Final[Text] = Text(id="Judul resmi", en="Official title")

TITLE_UNSEEN: Final[Text] = Text(id="tidak terlihat", en="not seen")

FACTS_SYMBOL: Final[Text] = Text(id="Lambang dokumen", en="Symbol")

FACTS_DATED: Final[Text] = Text(id="Tanggal dokumen", en="Date of the document")

FACTS_STATUS: Final[Text] = Text(id="Status", en="Status")

FACTS_SUPERSEDED_BY: Final[Text] = Text(id="Digantikan oleh", en="Superseded by")

COMMENT_NUMBER: Final[Text] = Text(id="komentar umum nomor {number}", en="general comment No. {number}")

FACTS_JOINT_WITH: Final[Text] = Text(id="Bersama", en="Joint with")

COMMENT_WHOLE: Final[Text] = Text(
    id="seluruh Konvensi; tidak ada daftar pasalnya",
    en="the whole Convention; there is no list of articles",
)

FACTS_BASIS: Final[Text] = Text(id="Dasar daftar pasal", en="Basis of the list of articles")

PROVISIONS_SOURCE: Final[Text] = Text(id="Daftar pasal", en="List of articles")

FACTS_GUIDELINES: Final[Text] = Text(id="Pedoman", en="Guidelines")

GUIDELINES_NAME: Final[Text] = Text(id="{label} ({symbol})", en="{label} ({symbol})")

FACTS_TWIN: Final[Text] = Text(id="Pedoman kembar", en="Twin guidelines")

COLUMN_CLUSTER: Final[Text] = Text(id="Klaster", en="Cluster")

COLUMN_ARTICLES: Final[Text] = Text(id="Pasal", en="Articles")

COLUMN_GRADE: Final[Text] = Text(id="Tingkat", en="Grade")

CLUSTERS_SOURCE: Final[Text] = Text(id="Jumlah dan nama klaster", en="Number and names of the clusters")

MOVES_HEADING: Final[Text] = Text(id="Yang berpindah sejak {symbol}", en="What moved since {symbol}")

MOVE_CLUSTER: Final[Text] = Text(id="“{label}”", en="“{label}”")

MOVE_LINE: Final[Text] = Text(id="{provision}: dari {before} ke {after}", en="{provision}: from {before} to {after}")

CONVENTION_FACTS_ADOPTED: Final[Text] = Text(id="Disetujui", en="Adopted")

CONVENTION_FACTS_RESOLUTION: Final[Text] = Text(id="Resolusi Majelis Umum PBB", en="Resolution of the General Assembly")

CONVENTION_FACTS_OPENED: Final[Text] = Text(id="Terbuka untuk ditandatangani", en="Opened for signature")

CONVENTION_FACTS_IN_FORCE: Final[Text] = Text(id="Mulai berlaku", en="In force")

IN_FORCE_UNDER: Final[Text] = Text(id="{day} ({provision})", en="{day} ({provision})")

CONVENTION_FACTS_REGISTRATION: Final[Text] = Text(id="Pendaftaran", en="Registration")

CONVENTION_FACTS_PARTIES: Final[Text] = Text(id="Negara pihak", en="Parties")

PARTIES_COUNT: Final[Text] = Text(id="{count}", en="{count}")

PARTIES_AS_OF: Final[Text] = Text(id="{count} (per {as_of})", en="{count} (as of {as_of})")

CONVENTION_FACTS_SIGNATORIES: Final[Text] = Text(id="Penanda tangan", en="Signatories")

CONVENTION_FACTS_ARTICLES: Final[Text] = Text(id="Jumlah pasal", en="Number of articles")

AMENDMENTS_HEADING: Final[Text] = Text(id="Perubahan", en="Amendments")

AMENDMENT_LINE: Final[Text] = Text(
    id="{provision}: {subject}. Disetujui negara pihak {proposed}, disahkan Majelis Umum {approved} ({resolution}), berlaku {in_force}",
    en="{provision}: {subject}. Adopted by the States parties {proposed}, approved by the General Assembly {approved} ({resolution}), in force {in_force}",
)

INDONESIA_TITLE: Final[Text] = Text(
    id="Indonesia dan Konvensi Hak Anak",
    en="Indonesia and the Convention on the Rights of the Child",
)

INDONESIA_FACTS_POSITION: Final[Text] = Text(id="Indonesia", en="Indonesia")

INDONESIA_FACTS_SIGNED: Final[Text] = Text(id="Ditandatangani Indonesia", en="Signed by Indonesia")

INDONESIA_FACTS_INSTRUMENT: Final[Text] = Text(id="Dasar hukum pengesahan", en="National act of ratification")

INDONESIA_FACTS_DEPOSITED: Final[Text] = Text(id="Ratifikasi (piagam disimpan)", en="Ratified (instrument deposited)")

INDONESIA_FACTS_RATIFIED: Final[Text] = Text(id="Diratifikasi Indonesia", en="Ratified by Indonesia")

INDONESIA_FACTS_IN_FORCE: Final[Text] = Text(id="Berlaku bagi Indonesia", en="In force for Indonesia")

RESERVATION_HEADING: Final[Text] = Text(id="Reservasi yang sudah ditarik", en="The former reservation")

RESERVATION_FACTS_SUBJECT: Final[Text] = Text(id="Isi", en="Content")

RESERVATION_FACTS_WITHDRAWN: Final[Text] = Text(id="Ditarik", en="Withdrawn")

RESERVATION_FACTS_OBJECTIONS: Final[Text] = Text(id="Keberatan", en="Objections")

OBJECTION_LINE: Final[Text] = Text(id="{state}, {day}", en="{state}, {day}")

CYCLE_HEADING: Final[Text] = Text(id="{label} kepada Komite", en="{label} to the Committee")

CYCLE_REPORT: Final[Text] = Text(id="Laporan", en="Report")

CYCLE_SUBMITTED: Final[Text] = Text(id="Disampaikan", en="Submitted")

CYCLE_CONSIDERED: Final[Text] = Text(id="Dibahas", en="Considered")

CYCLE_MEETINGS: Final[Text] = Text(id="{days} ({meetings})", en="{days} ({meetings})")

CYCLE_OBSERVATIONS: Final[Text] = Text(id="Pengamatan penutup", en="Concluding observations")

CYCLE_ADOPTED: Final[Text] = Text(id="Pengamatan disetujui", en="Observations adopted")

CYCLE_DATED: Final[Text] = Text(id="Tanggal dokumennya", en="Date of their document")

CYCLE_STATEMENT: Final[Text] = Text(id="{label}, {what}", en="{label}, {what}")

CYCLE_SYMBOLS: Final[Text] = Text(id="lambang dokumen", en="symbols of the documents")

PROTOCOLS_OURS_HEADING: Final[Text] = Text(id="Protokol opsional (bacaan kami)", en="Optional protocols (our reading)")

PROTOCOLS_HEADING: Final[Text] = Text(id="Protokol opsional", en="Optional protocols")

PROTOCOL_LINE: Final[Text] = Text(
    id="{label} ({key}); Indonesia: {position}",
    en="{label} ({key}); Indonesia: {position}",
)

LAWS_CAVEAT: Final[Text] = Text(
    id="Pemasangan dengan pasal ini bacaan kami sendiri; tidak berarti undang-undang itu sesuai dengan Konvensi.",
    en="The pairing with articles is our own reading; it does not mean that the law agrees with the Convention.",
)

MAPPING_CAVEAT: Final[Text] = Text(
    id="Kelompok dan indikator KLA, protokol opsional, dan hukum nasional dipasangkan dengan Konvensi menurut bacaan kami sendiri (tingkat D), bukan pernyataan resmi.",
    en="KLA groups and indicators, optional protocols and national laws are paired with the Convention by our own reading (grade D), not by any official statement.",
)

AWARDS_TITLE: Final[Text] = Text(id="Penghargaan KLA", en="KLA awards")

AWARDS_TITLE_OF: Final[Text] = Text(id="Penghargaan KLA: {scope}", en="KLA awards: {scope}")

AWARDS_CAVEAT: Final[Text] = Text(
    id="Penghargaan adalah keputusan pleno dan tidak dihitung dari skor. Daftar nama di sini tidak lengkap: yang tidak tercantum belum tentu tidak menerima penghargaan.",
    en="An award is the decision of a plenary and is not computed from a score. The names here are not complete: what is not listed may still have received an award.",
)

AWARD_COUNTS_HEADING: Final[Text] = Text(
    id="Jumlah kabupaten/kota menurut tahun dan kategori",
    en="Regencies and cities by year and category",
)

AWARD_COUNTS_KEY: Final[Text] = Text(
    id="“–” berarti tidak diketahui, “≥” berarti sedikitnya; jumlah seluruhnya menurut sumber.",
    en="“–” means not known, “≥” at least; the totals are those of the sources.",
)

AWARD_COUNTS_NONE: Final[Text] = Text(id="Jumlahnya tidak diketahui.", en="No count is known.")

COLUMN_YEAR: Final[Text] = Text(id="Tahun", en="Year")

COLUMN_CATEGORY: Final[Text] = Text(id="Kategori", en="Category")

COLUMN_AWARD_TOTAL: Final[Text] = Text(id="Jumlah", en="Total")

AT_LEAST_CELL: Final[Text] = Text(id="≥ {number}", en="≥ {number}")

NOT_AWARDED_CELL: Final[Text] = Text(id="tidak diadakan", en="none given")

DISTRICT_AWARDS_HEADING: Final[Text] = Text(id="Penghargaan yang diketahui", en="Awards that are known")

DISTRICT_AWARDS_NONE: Final[Text] = Text(id="Tidak ada yang diketahui.", en="None is known.")

CATEGORY_UNSEEN: Final[Text] = Text(id="kategori tidak terlihat", en="category not seen")

PROVINCIAL_AWARDS_HEADING: Final[Text] = Text(id="Penghargaan bagi provinsi", en="Awards of provinces")

PROVINCIAL_AWARD_NAMED: Final[Text] = Text(
    id="{year}, {award}: {provinces}. {criterion}",
    en="{year}, {award}: {provinces}. {criterion}",
)

PROVINCIAL_AWARD_COUNTED: Final[Text] = Text(
    id="{year}, {award}: {total} provinsi, namanya tidak terlihat. {criterion}",
    en="{year}, {award}: {total} provinces, whose names were not seen. {criterion}",
)

AWARD_SOURCE: Final[Text] = Text(id="{what}, {year}", en="{what}, {year}")

AWARD_NUMBERS_SOURCE: Final[Text] = Text(id="{year}, menurut kategori", en="{year}, by category")

AWARD_CRITERION_SOURCE: Final[Text] = Text(id="{what}, kriteria", en="{what}, criterion")
