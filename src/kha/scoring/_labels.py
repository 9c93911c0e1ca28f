# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["GATE_OUTCOME", "REASON", "STAGE"]

GATE_OUTCOME: Final[dict[str, Text]] = {
    "met": Text(id="jumlahnya terpenuhi", en="the count is met"),
    "not_met": Text(id="jumlahnya tidak terpenuhi", en="the count is not met"),
    "undecided": Text(id="belum dapat dipastikan", en="undecided"),
}

STAGE: Final[dict[str, Text]] = {
    "evaluasi_mandiri": Text(id="Evaluasi mandiri", en="Self-assessment"),
    "verifikasi_administrasi": Text(id="Verifikasi administrasi", en="Administrative verification"),
    "verifikasi_lapangan": Text(id="Verifikasi lapangan", en="Field verification"),
    "verifikasi_final": Text(id="Verifikasi final", en="Final verification"),
}

REASON: Final[dict[str, Text]] = {
    "lowered": Text(id="Poin turun", en="Points lowered"),
    "raised": Text(id="Poin naik", en="Points raised"),
    "withdrawn": Text(id="Jawaban ditarik", en="Answer withdrawn"),
    "added": Text(id="Jawaban ditambah", en="Answer added"),
    "level_changed": Text(id="Tingkat berubah", en="Level changed"),
    "unchanged": Text(id="Poin tetap", en="Points unchanged"),
    "unanswered": Text(id="Belum dijawab", en="Unanswered"),
    "not_applicable": Text(id="Tidak berlaku", en="Not applicable"),
}
