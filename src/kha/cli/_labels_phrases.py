# Made by tools/generate.py from data/phrases/labels.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "COMPLETENESS",
    "FAULTY",
    "FUZZY",
    "LABELS",
    "LINE",
    "MISSING",
    "MORE",
    "NAMED",
    "PHRASES",
    "STALE",
    "TITLE",
    "UNKNOWN",
    "WHOLE",
]

TITLE: Final[Text] = Text(id="Katalog label: {language}", en="Catalogue of labels: {language}")

NAMED: Final[Text] = Text(id="{name} ({language})", en="{name} ({language})")

COMPLETENESS: Final[Text] = Text(id="{translated} dari {total} ({share})", en="{translated} of {total} ({share})")

LABELS: Final[Text] = Text(id="Label", en="Labels")

PHRASES: Final[Text] = Text(id="Kalimat", en="Phrases")

MISSING: Final[Text] = Text(id="Belum diterjemahkan", en="Missing")

STALE: Final[Text] = Text(
    id="Perlu ditinjau karena sumbernya berubah",
    en="To be read again, because the source has changed",
)

FUZZY: Final[Text] = Text(id="Ditandai belum selesai (fuzzy)", en="Marked as not finished (fuzzy)")

FAULTY: Final[Text] = Text(id="Tidak dapat dipakai", en="Cannot be used")

UNKNOWN: Final[Text] = Text(id="Tidak ada lagi dalam pustaka", en="No longer in this library")

LINE: Final[Text] = Text(id="{key}: {words}", en="{key}: {words}")

MORE: Final[Text] = Text(id="dan {count} lagi; semuanya dengan --all", en="and {count} more; all of them with --all")

WHOLE: Final[Text] = Text(id="Semua label dan kalimat sudah diterjemahkan.", en="Every label and phrase is translated.")
