# Made by tools/generate.py from data/phrases/counts.toml. Do not edit: correct the data instead.
"""Phrases that depend on a number."""

from __future__ import annotations

from typing import Final

from kha.i18n.plural import CountedPhrase

__all__ = ["COUNTS", "ORDINALS"]

ORDINALS: Final[dict[str, dict[str, str]]] = {
    "id": {"other": "ke-{number}"},
    "en": {"one": "{number}st", "two": "{number}nd", "few": "{number}rd", "other": "{number}th"},
}

COUNTS: Final[dict[str, CountedPhrase]] = {
    "article": CountedPhrase(id="{number} pasal", one="{number} article", other="{number} articles"),
    "provision": CountedPhrase(id="{number} ketentuan", one="{number} provision", other="{number} provisions"),
    "principle": CountedPhrase(id="{number} prinsip", one="{number} principle", other="{number} principles"),
    "cluster": CountedPhrase(id="{number} klaster", one="{number} cluster", other="{number} clusters"),
    "general_comment": CountedPhrase(
        id="{number} komentar umum",
        one="{number} general comment",
        other="{number} general comments",
    ),
    "group": CountedPhrase(id="{number} kelompok", one="{number} group", other="{number} groups"),
    "indicator": CountedPhrase(id="{number} indikator", one="{number} indicator", other="{number} indicators"),
    "measure": CountedPhrase(id="{number} pertanyaan", one="{number} question", other="{number} questions"),
    "point": CountedPhrase(id="{number} poin", one="{number} point", other="{number} points"),
    "region": CountedPhrase(
        id="{number} kabupaten/kota",
        one="{number} regency or city",
        other="{number} regencies and cities",
    ),
    "province": CountedPhrase(id="{number} provinsi", one="{number} province", other="{number} provinces"),
    "result": CountedPhrase(id="{number} hasil", one="{number} result", other="{number} results"),
    "problem": CountedPhrase(id="{number} masalah", one="{number} problem", other="{number} problems"),
    "child": CountedPhrase(id="{number} anak", one="{number} child", other="{number} children"),
    "person": CountedPhrase(id="{number} orang", one="{number} person", other="{number} people"),
    "training": CountedPhrase(id="{number} pelatihan", one="{number} training", other="{number} trainings"),
    "day": CountedPhrase(id="{number} hari", one="{number} day", other="{number} days"),
    "year": CountedPhrase(id="{number} tahun", one="{number} year", other="{number} years"),
}
