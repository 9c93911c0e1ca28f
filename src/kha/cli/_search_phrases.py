# Made by tools/generate.py from data/phrases/search.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "HIT",
    "IN",
    "LIKE",
    "MISSING",
    "NEEDS",
    "NOTE",
    "NOTHING",
    "OPEN",
    "SHOW_CLUSTER",
    "SHOW_COMMENT",
    "SHOW_PRINCIPLE",
    "TITLE",
]

TITLE: Final[Text] = Text(id="Pencarian: {query}", en="Search: {query}")

NOTHING: Final[Text] = Text(
    id="Tidak ada yang cocok. Coba kata lain, satu kata saja, atau nomor seperti “pasal 12”.",
    en="Nothing matches. Try other words, a single word, or a number such as “article 12”.",
)

HIT: Final[Text] = Text(id="{name} ({reason})", en="{name} ({reason})")

IN: Final[Text] = Text(id="{field} “{matched}”", en="{field} “{matched}”")

LIKE: Final[Text] = Text(id="{reason}, {likeness}", en="{reason}, {likeness}")

NEEDS: Final[Text] = Text(id="{reason}*", en="{reason}*")

OPEN: Final[Text] = Text(id="{reason}; kha show {command}", en="{reason}; kha show {command}")

NOTE: Final[Text] = Text(id="* Ditemukan berkat paket {packages}.", en="* Found thanks to {packages}.")

MISSING: Final[Text] = Text(
    id="Tanpa paket {packages}, bentuk lain dari suatu kata atau ejaan yang kurang mirip tidak ditemukan. Pasang dengan: python -m pip install 'kha[search]'",
    en="Without {packages}, other forms of a word or less similar spellings are not found. Install with: python -m pip install 'kha[search]'",
)

SHOW_PRINCIPLE: Final[Text] = Text(id="crc prinsip {key}", en="crc principle {key}")

SHOW_CLUSTER: Final[Text] = Text(id="crc klaster {key}", en="crc cluster {key}")

SHOW_COMMENT: Final[Text] = Text(id="crc komentar {key}", en="crc comment {key}")
