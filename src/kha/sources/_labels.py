# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["CONFIDENCE", "LAW_KIND"]

CONFIDENCE: Final[dict[str, Text]] = {
    "A": Text(
        id="naskah peraturan, dokumen PBB, atau pernyataan kementerian dilihat langsung",
        en="a regulation, a United Nations document or a ministry statement was seen",
    ),
    "B": Text(id="beberapa sumber yang saling lepas sependapat", en="several independent sources agree"),
    "C": Text(id="satu sumber sekunder", en="one secondary source"),
    "D": Text(id="dari ingatan, belum dilihat sumbernya", en="recalled, source not seen"),
}

LAW_KIND: Final[dict[str, Text]] = {
    "uud": Text(id="Undang-Undang Dasar", en="Constitution"),
    "uu": Text(id="Undang-Undang", en="Law"),
    "pp": Text(id="Peraturan Pemerintah", en="Government Regulation"),
    "perpres": Text(id="Peraturan Presiden", en="Presidential Regulation"),
    "keppres": Text(id="Keputusan Presiden", en="Presidential Decree"),
    "permen": Text(id="Peraturan Menteri", en="Ministerial Regulation"),
}
