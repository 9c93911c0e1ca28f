# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["CAVEAT", "DIMENSION", "PRESENCE", "PROGRAMME_KIND", "WEIGHT"]

PROGRAMME_KIND: Final[dict[str, Text]] = {
    "policy": Text(id="kebijakan", en="policy"),
    "programme": Text(id="program", en="programme"),
    "activity": Text(id="kegiatan", en="activity"),
}

DIMENSION: Final[dict[str, Text]] = {
    "group": Text(id="kelompok", en="group"),
    "indicator": Text(id="indikator", en="indicator"),
    "principle": Text(id="prinsip", en="principle"),
    "article": Text(id="pasal", en="article"),
}

PRESENCE: Final[dict[str, Text]] = {
    "none": Text(id="tidak ada program", en="no programme"),
    "one": Text(id="satu program", en="one programme"),
    "many": Text(id="beberapa program", en="several programmes"),
}

WEIGHT: Final[dict[str, Text]] = {
    "count": Text(id="menurut jumlah program", en="by number of programmes"),
    "budget": Text(id="menurut anggaran", en="by budget"),
}

CAVEAT: Final[dict[str, Text]] = {
    "presence": Text(
        id="Ini menunjukkan apa yang disebut dalam daftar program, bukan mutu, pelaksanaan, atau hasilnya. Hubungan indikator dengan pasal adalah pemetaan kami, bukan pemetaan resmi.",
        en="This shows what a list of programmes names, not the quality of the programmes, how they are carried out, or what comes of them. How indicators relate to articles is our mapping, not an official one.",
    ),
}
