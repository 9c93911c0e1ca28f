# Made by tools/generate.py from data/phrases/finding.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["ARTICLE", "BAND", "CLUSTER", "GENERAL_COMMENT", "GROUP", "INDICATOR", "PRINCIPLE", "TERM"]

ARTICLE: Final[Text] = Text(id="Pasal {number}: {title}", en="Article {number}: {title}")

PRINCIPLE: Final[Text] = Text(id="Prinsip umum: {title}", en="General principle: {title}")

CLUSTER: Final[Text] = Text(id="Klaster pelaporan: {title}", en="Reporting cluster: {title}")

GENERAL_COMMENT: Final[Text] = Text(
    id="Komentar umum nomor {number}: {title}",
    en="General comment No. {number}: {title}",
)

GROUP: Final[Text] = Text(id="Klaster {code}: {title}", en="Cluster {code}: {title}")

INDICATOR: Final[Text] = Text(id="Indikator {code} ({year}): {title}", en="Indicator {code} ({year}): {title}")

TERM: Final[Text] = Text(id="{term} ({short})", en="{term} ({short})")

BAND: Final[Text] = Text(id="Kategori {title}", en="Band {title}")
