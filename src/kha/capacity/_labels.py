# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["CAVEAT", "COUNTING", "ECHELON", "EVIDENCE", "FACET", "MODE", "PROFESSION", "ROLE", "UNSUITABLE"]

MODE: Final[dict[str, Text]] = {
    "luring": Text(id="luring", en="in person"),
    "daring": Text(id="daring", en="online"),
    "hybrid": Text(id="hibrida (luring dan daring)", en="hybrid (in person and online)"),
}

ROLE: Final[dict[str, Text]] = {
    "participant": Text(id="peserta", en="participant"),
    "speaker": Text(id="narasumber", en="speaker"),
    "facilitator": Text(id="fasilitator", en="facilitator"),
    "committee": Text(id="panitia", en="organiser"),
    "observer": Text(id="peninjau", en="observer"),
}

PROFESSION: Final[dict[str, Text]] = {
    "education": Text(id="tenaga pendidikan", en="education staff"),
    "health": Text(id="tenaga kesehatan", en="health staff"),
    "social": Text(id="tenaga sosial", en="social workers"),
    "law_enforcement": Text(id="penegak hukum", en="law enforcement"),
    "civil_registration": Text(id="petugas pencatatan sipil", en="civil registration staff"),
    "library": Text(id="petugas perpustakaan", en="library staff"),
    "play": Text(id="petugas tempat bermain anak", en="playground staff"),
    "government": Text(id="pejabat dan staf perangkat daerah lain", en="officials and staff of other agencies"),
    "village": Text(id="perangkat desa atau kelurahan", en="village or ward staff"),
    "community": Text(id="lembaga masyarakat", en="community organisations"),
    "business": Text(id="dunia usaha", en="business"),
    "media": Text(id="media massa", en="news media"),
    "other": Text(id="lainnya", en="others"),
}

ECHELON: Final[dict[str, Text]] = {
    "I": Text(id="Eselon I", en="Echelon I"),
    "II": Text(id="Eselon II", en="Echelon II"),
    "III": Text(id="Eselon III", en="Echelon III"),
    "IV": Text(id="Eselon IV", en="Echelon IV"),
    "V": Text(id="Eselon V", en="Echelon V"),
}

FACET: Final[dict[str, Text]] = {
    "region": Text(id="wilayah", en="region"),
    "profession": Text(id="profesi", en="profession"),
    "mode": Text(id="cara mengikuti", en="mode"),
    "echelon": Text(id="eselon", en="echelon"),
    "agency": Text(id="instansi", en="agency"),
}

COUNTING: Final[dict[str, Text]] = {
    "attendances": Text(
        id="kehadiran (yang hadir dua kali dihitung dua kali)",
        en="attendances (who came twice counts twice)",
    ),
    "at_least": Text(id="orang, paling sedikit", en="people, at the least"),
    "at_most": Text(id="orang, paling banyak", en="people, at the most"),
}

CAVEAT: Final[dict[str, Text]] = {
    "presence": Text(
        id="Angka ini menghitung kehadiran, bukan mutu pelatihan dan bukan penerapannya. Rumus resmi untuk tenaga terlatih tidak diumumkan; poin hanya lahir dari aturan sebuah formulir.",
        en="These figures count presence, not the quality of a training and not what became of it. No official formula for trained staff is public; points come only from the rule of a form.",
    ),
}

EVIDENCE: Final[dict[str, Text]] = {
    "training": Text(
        id="{title} ({host}, {days}): {number} peserta / participants",
        en="{title} ({host}, {days}): {number} peserta / participants",
    ),
}

UNSUITABLE: Final[dict[str, Text]] = {
    "unit": Text(
        id="“{measure}” meminta {unit}; pelatihan hanya dapat menjawab pertanyaan ya/tidak, jumlah, persen, atau angka tiap tahun. Pilih pertanyaan lain.",
        en="“{measure}” asks for {unit}; trainings can answer only a yes or no, a count, a percentage or a figure for each year. Choose another question.",
    ),
    "no_staff": Text(
        id="“{measure}” meminta persen, tetapi jumlah seluruh tenaga tidak tertulis. Tambahkan [[staff]] untuk wilayah dan profesi itu.",
        en="“{measure}” asks for a percentage, but the number of all staff is not written. Add [[staff]] for that region and profession.",
    ),
    "more_than_staff": Text(
        id="“{measure}” meminta persen, tetapi yang terlatih ({trained}) melebihi jumlah tenaga ({staff}). Perbaiki jumlah tenaga, atau pilih cara menghitung yang lain.",
        en="“{measure}” asks for a percentage, but more are trained ({trained}) than there are staff ({staff}). Mend the number of staff, or choose another way of counting.",
    ),
    "few_years": Text(
        id="“{measure}” meminta angka sedikitnya dua tahun, tetapi pelatihan yang tercatat hanya dari {count} tahun. Tambahkan pelatihan tahun lain.",
        en="“{measure}” asks for figures of at least two years, but the trainings on record are of {count}. Add trainings of other years.",
    ),
}
