# Made by tools/generate.py from data/kla/gates.toml. Do not edit: correct the data instead.
"""What an award is said to need besides enough points."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from kha.kla.bands import Band
from kha.kla.gates import Gate, GateThreshold
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = ["GATES", "SANGGAU_2018"]

SANGGAU_2018: Final[Gate] = Gate(
    key="sanggau_2018",
    label=Text(id="Syarat komponen menurut Sanggau, 2018", en="Gate on components as told by Sanggau, 2018"),
    description=Text(
        id="Selain skornya, sedikitnya sekian dari 31 komponen harus mencapai 70 persen nilai maksimumnya: 17 untuk Pratama, 21 untuk Madya, 25 untuk Nindya.",
        en="Beside the score, at least so many of the 31 components must reach 70 per cent of their maximum: 17 for Pratama, 21 for Madya, 25 for Nindya.",
    ),
    open=Text(
        id="Sebagian komponen harus penuh; komponen yang mana ditentukan juri dan tidak diumumkan. Angka untuk Utama dan KLA tidak terlihat.",
        en="Some components must be full; which ones is up to the jury and was not published. No figure for Utama and KLA was seen.",
    ),
    components=31,
    share=Decimal("0.70"),
    thresholds=(
        GateThreshold(band=Band.PRATAMA, least=17),
        GateThreshold(band=Band.MADYA, least=21),
        GateThreshold(band=Band.NINDYA, least=25),
    ),
    provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("sanggau_2018_04_09")),),
        note=Text(
            id="Pernyataan satu kepala dinas tentang formulir 31 indikator; apakah berlaku kini tidak diketahui.",
            en="The statement of one head of agency on the form with 31 indicators; whether it holds today is not known.",
        ),
    ),
)
"""Gate on components as told by Sanggau, 2018: Beside the score, at least so many of the 31 components must reach 70 per cent of their maximum: 17 for Pratama, 21 for Madya, 25 for Nindya.

Syarat komponen menurut Sanggau, 2018: Selain skornya, sedikitnya sekian dari 31 komponen harus mencapai 70 persen nilai maksimumnya: 17 untuk Pratama, 21 untuk Madya, 25 untuk Nindya.
"""

GATES: Final[tuple[Gate, ...]] = (SANGGAU_2018,)
"""All gates that are known."""
