# Made by tools/generate.py from data/phrases/trainings.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "ABOUT_CERTIFIED",
    "ABOUT_PROFESSIONS",
    "BY_BOTH_HEADING",
    "BY_HEADING",
    "CERTIFICATES_PARTLY",
    "CERTIFICATES_UNKNOWN",
    "CHANGE_DOWN",
    "CHANGE_FROM_NONE",
    "CHANGE_UP",
    "COLUMN_ATTENDANCES",
    "COLUMN_CHANGE",
    "COLUMN_DAYS",
    "COLUMN_PARTICIPANTS",
    "COLUMN_PEOPLE",
    "COLUMN_PROFESSION",
    "COLUMN_REGION",
    "COLUMN_SHARE",
    "COLUMN_SO_FAR",
    "COLUMN_STAFF",
    "COLUMN_TRAINED",
    "COLUMN_TRAINING",
    "COLUMN_YEAR",
    "COVERAGE_HEADING",
    "COVERAGE_INTRO",
    "COVERAGE_OUTSIDE",
    "FACTS_ATTENDANCES",
    "FACTS_CERTIFICATES",
    "FACTS_DAYS",
    "FACTS_GROUPS",
    "FACTS_HOST",
    "FACTS_MODE",
    "FACTS_NOTE",
    "FACTS_OTHERS",
    "FACTS_PARTICIPANTS",
    "FACTS_PEOPLE",
    "FACTS_PRINCIPLES",
    "FACTS_PROVISIONS",
    "FACTS_PURPOSES",
    "FACTS_SESSIONS",
    "FACTS_SPEAKERS",
    "FACTS_SUBJECTS",
    "FACTS_VENUE",
    "NOT_PUBLISHED",
    "NO_VALUE",
    "OF_UNKNOWN",
    "ONLY_PROVINCE",
    "PEOPLE_BETWEEN",
    "RANGE",
    "ROW_ALL",
    "SOURCE_STAFF",
    "TITLE",
    "TITLE_NONE",
    "TITLE_PLACE",
    "TRAINED_HEADING",
    "TRAININGS_HEADING",
    "WITHOUT_HEADING",
    "WITHOUT_NONE",
    "WITHOUT_UNPLACED",
    "YEARS_HEADING",
]

TITLE: Final[Text] = Text(
    id="Pelatihan Konvensi Hak Anak, {years}",
    en="Trainings on the Convention on the Rights of the Child, {years}",
)

TITLE_PLACE: Final[Text] = Text(
    id="Pelatihan Konvensi Hak Anak, {place}, {years}",
    en="Trainings on the Convention on the Rights of the Child, {place}, {years}",
)

TITLE_NONE: Final[Text] = Text(
    id="Pelatihan Konvensi Hak Anak: tidak ada yang tercatat",
    en="Trainings on the Convention on the Rights of the Child: none on record",
)

ABOUT_PROFESSIONS: Final[Text] = Text(id="Hanya: {professions}.", en="Only: {professions}.")

ABOUT_CERTIFIED: Final[Text] = Text(
    id="Hanya yang diketahui menerima sertifikat.",
    en="Only those known to have received a certificate.",
)

FACTS_DAYS: Final[Text] = Text(id="Waktu", en="Days")

FACTS_HOST: Final[Text] = Text(id="Penyelenggara", en="Host")

FACTS_VENUE: Final[Text] = Text(id="Tempat", en="Venue")

FACTS_MODE: Final[Text] = Text(id="Pelaksanaan", en="Mode")

FACTS_SPEAKERS: Final[Text] = Text(id="Narasumber", en="Speakers")

FACTS_PURPOSES: Final[Text] = Text(id="Tujuan", en="Purposes")

FACTS_PARTICIPANTS: Final[Text] = Text(id="Peserta", en="Participants")

FACTS_OTHERS: Final[Text] = Text(id="Selain peserta", en="Besides participants")

FACTS_PROVISIONS: Final[Text] = Text(id="Ketentuan yang dibahas", en="Provisions covered")

FACTS_PRINCIPLES: Final[Text] = Text(id="Prinsip yang dibahas", en="Principles covered")

FACTS_GROUPS: Final[Text] = Text(id="Kelompok KLA yang dibahas", en="KLA groups covered")

FACTS_SUBJECTS: Final[Text] = Text(id="Pokok bahasan lain", en="Other subjects")

FACTS_SESSIONS: Final[Text] = Text(id="Sesi", en="Sessions")

FACTS_NOTE: Final[Text] = Text(id="Catatan", en="Note")

NOT_PUBLISHED: Final[Text] = Text(id="tidak disebutkan", en="not stated")

TRAININGS_HEADING: Final[Text] = Text(id="Pelatihan", en="Trainings")

COLUMN_TRAINING: Final[Text] = Text(id="Pelatihan", en="Training")

COLUMN_DAYS: Final[Text] = Text(id="Waktu", en="Days")

COLUMN_PARTICIPANTS: Final[Text] = Text(id="Peserta", en="Participants")

TRAINED_HEADING: Final[Text] = Text(id="Yang terlatih", en="Who was trained")

FACTS_ATTENDANCES: Final[Text] = Text(id="Kehadiran", en="Attendances")

FACTS_PEOPLE: Final[Text] = Text(id="Orang", en="People")

FACTS_CERTIFICATES: Final[Text] = Text(id="Sertifikat", en="Certificates")

PEOPLE_BETWEEN: Final[Text] = Text(
    id="antara {least} dan {most}: yang hanya dihitung dapat hadir lebih dari sekali",
    en="between {least} and {most}: those only counted may have come more than once",
)

CERTIFICATES_PARTLY: Final[Text] = Text(
    id="{number}; tidak diketahui untuk {unknown} peserta",
    en="{number}; not known of {unknown} participants",
)

CERTIFICATES_UNKNOWN: Final[Text] = Text(id="tidak diketahui", en="not known")

BY_HEADING: Final[Text] = Text(id="Menurut {facet}", en="By {facet}")

BY_BOTH_HEADING: Final[Text] = Text(id="Menurut wilayah dan profesi", en="By region and profession")

COLUMN_ATTENDANCES: Final[Text] = Text(id="Kehadiran", en="Attendances")

COLUMN_PEOPLE: Final[Text] = Text(id="Orang", en="People")

RANGE: Final[Text] = Text(id="{least}–{most}", en="{least}–{most}")

OF_UNKNOWN: Final[Text] = Text(id="tidak disebutkan", en="not stated")

ONLY_PROVINCE: Final[Text] = Text(id="{province}, wilayahnya tidak disebutkan", en="{province}, region not stated")

ROW_ALL: Final[Text] = Text(id="Semua", en="All")

YEARS_HEADING: Final[Text] = Text(id="Dari tahun ke tahun", en="Year by year")

COLUMN_YEAR: Final[Text] = Text(id="Tahun", en="Year")

COLUMN_CHANGE: Final[Text] = Text(id="Perubahan", en="Change")

COLUMN_SO_FAR: Final[Text] = Text(id="Sejak awal", en="Since the start")

CHANGE_UP: Final[Text] = Text(id="+{number} ({percent})", en="+{number} ({percent})")

CHANGE_DOWN: Final[Text] = Text(id="−{number} ({percent})", en="−{number} ({percent})")

CHANGE_FROM_NONE: Final[Text] = Text(id="+{number}", en="+{number}")

NO_VALUE: Final[Text] = Text(id="–", en="–")

COVERAGE_HEADING: Final[Text] = Text(
    id="Cakupan: kehadiran terhadap jumlah tenaga",
    en="Coverage: attendances against all staff",
)

COVERAGE_INTRO: Final[Text] = Text(
    id="Hanya wilayah dan profesi yang jumlah tenaganya tertulis. Yang hadir lebih dari sekali dihitung berulang; bagian di atas 100% berarti jumlah tenaganya perlu diperiksa.",
    en="Only regions and professions whose staff is counted. Who came more than once counts again; a share above 100% means that the number of staff should be checked.",
)

COVERAGE_OUTSIDE: Final[Text] = Text(
    id="Di luar itu ada {number} kehadiran dari wilayah atau profesi yang jumlah tenaganya tidak tertulis.",
    en="Besides, there are {number} attendances of regions or professions whose staff is not counted.",
)

COLUMN_PROFESSION: Final[Text] = Text(id="Profesi", en="Profession")

COLUMN_REGION: Final[Text] = Text(id="Wilayah", en="Region")

COLUMN_TRAINED: Final[Text] = Text(id="Terlatih", en="Trained")

COLUMN_STAFF: Final[Text] = Text(id="Tenaga", en="Staff")

COLUMN_SHARE: Final[Text] = Text(id="Bagian", en="Share")

WITHOUT_HEADING: Final[Text] = Text(
    id="Kabupaten dan kota tanpa peserta yang tercatat",
    en="Regencies and cities without participants on record",
)

WITHOUT_NONE: Final[Text] = Text(
    id="Tidak ada: setiap kabupaten dan kota mempunyai peserta.",
    en="None: every regency and city has participants.",
)

WITHOUT_UNPLACED: Final[Text] = Text(
    id="Dari {number} peserta hanya provinsinya yang diketahui, atau tidak sama sekali; mereka mungkin dari wilayah ini.",
    en="Of {number} participants no more than the province is known; they may come from these.",
)

SOURCE_STAFF: Final[Text] = Text(id="Jumlah tenaga", en="Numbers of staff")
