# Made by tools/generate.py from data/kla/provisions.toml. Do not edit: correct the data instead.
"""How the mappings between KLA and the Convention are known."""

from __future__ import annotations

from typing import Final

from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = ["EDITORIAL", "STATED"]

EDITORIAL: Final[Provenance] = Provenance(
    confidence=Confidence.D,
    note=Text(
        id="Pemetaan ini bacaan redaksi pustaka ini, bukan pernyataan Komite atau kementerian: tidak ada naskah resmi yang terlihat memuat pasal Konvensi untuk tiap klaster atau indikator.",
        en="This mapping is the editors' own reading, not a statement of the Committee or the ministry: no official text that was seen prints articles of the Convention for a cluster or an indicator.",
    ),
)
"""Our own reading of an edition."""

STATED: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("deck_kebijakan_kla")),),
    note=Text(
        id="Daftar pasal dalam satu materi pelatihan, ditulis apa adanya. Sumber lain mencetak lima klaster yang berbeda tanpa kedudukan resmi.",
        en="The list of articles in one set of training slides, as printed there. Another page prints five different clusters, without official standing.",
    ),
)
"""What one source prints."""
