# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["CLUSTER_THEME", "COMMENT_BASIS", "COMMENT_STATUS", "INSTEAD", "PART", "POSITION", "PRINCIPLE", "WORDING_USE"]

PART: Final[dict[str, Text]] = {
    "I": Text(id="Bagian I: hak anak dan kewajiban negara", en="Part I: rights of the child and duties of States"),
    "II": Text(
        id="Bagian II: penyebarluasan, Komite Hak Anak, dan pelaporan",
        en="Part II: making the Convention known, the Committee, and reporting",
    ),
    "III": Text(id="Bagian III: ketentuan penutup", en="Part III: final clauses"),
}

PRINCIPLE: Final[dict[str, Text]] = {
    "non_discrimination": Text(id="Nondiskriminasi", en="Non-discrimination"),
    "best_interests": Text(id="Kepentingan terbaik bagi anak", en="Best interests of the child"),
    "survival_and_development": Text(
        id="Hak untuk hidup, kelangsungan hidup, dan perkembangan",
        en="Right to life, survival and development",
    ),
    "views_of_the_child": Text(id="Penghargaan terhadap pandangan anak", en="Respect for the views of the child"),
}

INSTEAD: Final[dict[str, Text]] = {
    "article": Text(id="Tulis pasal 1 sampai 54", en="Write an article from 1 to 54"),
    "undivided": Text(
        id="{place} tidak terbagi lagi; hapus yang sesudahnya",
        en="{place} is not divided further; leave out what follows",
    ),
    "paragraph": Text(
        id="{place} terdiri atas ayat ({first}) {up_to} ({last})",
        en="{place} has paragraphs ({first}) {up_to} ({last})",
    ),
    "letter": Text(
        id="{place} terdiri atas huruf {first} {up_to} {last}",
        en="{place} has letters ({first}) {up_to} ({last})",
    ),
    "item": Text(
        id="{place} terdiri atas angka ({first}) {up_to} ({last})",
        en="{place} has items ({first}) {up_to} ({last})",
    ),
    "and": Text(id="dan", en="and"),
    "to": Text(id="sampai", en="to"),
    "example": Text(id="Pasal 24 ayat (2) huruf e", en="article 24 (2) (e)"),
}

CLUSTER_THEME: Final[dict[str, Text]] = {
    "general_measures": Text(id="Langkah-langkah umum pelaksanaan", en="General measures of implementation"),
    "definition": Text(id="Definisi anak", en="Definition of the child"),
    "general_principles": Text(id="Prinsip umum", en="General principles"),
    "civil_rights": Text(id="Hak sipil dan kebebasan", en="Civil rights and freedoms"),
    "violence": Text(id="Kekerasan terhadap anak", en="Violence against children"),
    "family": Text(id="Lingkungan keluarga dan pengasuhan alternatif", en="Family environment and alternative care"),
    "health": Text(id="Disabilitas, kesehatan, dan kesejahteraan", en="Disability, health and welfare"),
    "education": Text(
        id="Pendidikan, waktu luang, dan kegiatan budaya",
        en="Education, leisure and cultural activities",
    ),
    "special_protection": Text(id="Perlindungan khusus", en="Special protection"),
}

COMMENT_STATUS: Final[dict[str, Text]] = {
    "in_force": Text(id="berlaku", en="in force"),
    "superseded": Text(id="digantikan", en="superseded"),
    "in_preparation": Text(id="sedang disusun menurut bukti terakhir", en="in preparation by the last evidence"),
}

COMMENT_BASIS: Final[dict[str, Text]] = {
    "title": Text(id="disebut dalam judulnya", en="named in its title"),
    "text": Text(id="dinyatakan dalam naskahnya", en="stated in its text"),
    "count": Text(
        id="paling sering dirujuk dalam naskahnya, menurut hitungan kami",
        en="cited most in its text, by our count",
    ),
    "theme": Text(id="dari temanya", en="from its theme"),
}

WORDING_USE: Final[dict[str, Text]] = {
    "law": Text(id="undang-undang", en="law"),
    "kla": Text(id="kebijakan KLA", en="KLA policy"),
}

POSITION: Final[dict[str, Text]] = {
    "party": Text(id="negara pihak", en="party"),
    "not_party": Text(id="bukan negara pihak", en="not a party"),
}
