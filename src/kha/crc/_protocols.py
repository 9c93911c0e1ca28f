# Made by tools/generate.py from data/crc/protocols.toml. Do not edit: correct the data instead.
"""The optional protocols to the Convention on the Rights of the Child."""

from __future__ import annotations

import datetime as dt
from typing import Final

from kha.crc.events import KnownCount, KnownDay, Parties
from kha.crc.reading import provision
from kha.crc.treaties import OptionalProtocol, Position, ProtocolPosition
from kha.sources import Citation, Confidence, Provenance, law, source
from kha.text import Text

__all__ = ["OPAC", "OPIC", "OPSC", "PROTOCOLS"]

OPAC: Final[OptionalProtocol] = OptionalProtocol(
    key="opac",
    label=Text(
        id="Protokol Opsional mengenai Keterlibatan Anak dalam Konflik Bersenjata",
        en="Optional Protocol on the involvement of children in armed conflict",
    ),
    resolution="A/RES/54/263, Annex I",
    adopted=KnownDay(
        day=dt.date(2000, 5, 25),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("appda_protocols_blog")), Citation(source=source("wikipedia_opac"))),
        ),
    ),
    in_force=KnownDay(
        day=dt.date(2002, 2, 12),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("appda_protocols_blog")), Citation(source=source("wikipedia_opac"))),
        ),
    ),
    article_count=KnownCount(
        count=13,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("wikipedia_opac")),)),
    ),
    parties=Parties(
        count=173,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("wikipedia_opac")),)),
        as_of="2023-01",
    ),
    indonesia=ProtocolPosition(
        position=Position.PARTY,
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("uu_9_2012_text")), Citation(source=source("uhri_co_2014"))),
            note=Text(
                id="Komite menyambut ratifikasinya dalam pengamatan penutup tahun 2014.",
                en="The Committee welcomed the ratification in its concluding observations of 2014.",
            ),
        ),
        law=law("uu_9_2012"),
        signed=KnownDay(day=dt.date(2001, 9, 24), provenance=Provenance(confidence=Confidence.D)),
        ratified=KnownDay(day=dt.date(2012, 9, 24), provenance=Provenance(confidence=Confidence.D)),
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("uu_9_2012_text")), Citation(source=source("appda_protocols_blog"))),
    ),
    provisions=(provision("38"),),
    provisions_provenance=Provenance(
        confidence=Confidence.D,
        note=Text(
            id="Pemasangan ini bacaan redaksi pustaka ini, sama dengan pemasangan undang-undang pengesahannya.",
            en="This pairing is the editors' own reading, the same as that of the law of ratification.",
        ),
    ),
)
"""Optional Protocol on the involvement of children in armed conflict.

Protokol Opsional mengenai Keterlibatan Anak dalam Konflik Bersenjata.
"""

OPSC: Final[OptionalProtocol] = OptionalProtocol(
    key="opsc",
    label=Text(
        id="Protokol Opsional mengenai Penjualan Anak, Prostitusi Anak, dan Pornografi Anak",
        en="Optional Protocol on the sale of children, child prostitution and child pornography",
    ),
    resolution="A/RES/54/263, Annex II",
    adopted=KnownDay(
        day=dt.date(2000, 5, 25),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("appda_protocols_blog")), Citation(source=source("wikipedia_opsc"))),
        ),
    ),
    in_force=KnownDay(
        day=dt.date(2002, 1, 18),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("appda_protocols_blog")), Citation(source=source("wikipedia_opsc"))),
        ),
    ),
    article_count=KnownCount(count=17, provenance=Provenance(confidence=Confidence.D)),
    parties=Parties(
        count=178,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("wikipedia_opsc")),)),
        as_of="2024-04",
    ),
    indonesia=ProtocolPosition(
        position=Position.PARTY,
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("uu_10_2012_opening")), Citation(source=source("ui_library_uu_10_2012"))),
        ),
        law=law("uu_10_2012"),
        signed=KnownDay(day=dt.date(2001, 9, 24), provenance=Provenance(confidence=Confidence.D)),
        ratified=KnownDay(day=dt.date(2012, 9, 24), provenance=Provenance(confidence=Confidence.D)),
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("uu_10_2012_opening")), Citation(source=source("appda_protocols_blog"))),
    ),
    provisions=(provision("34"), provision("35")),
    provisions_provenance=Provenance(
        confidence=Confidence.D,
        note=Text(
            id="Pemasangan ini bacaan redaksi pustaka ini, sama dengan pemasangan undang-undang pengesahannya.",
            en="This pairing is the editors' own reading, the same as that of the law of ratification.",
        ),
    ),
)
"""Optional Protocol on the sale of children, child prostitution and child pornography.

Protokol Opsional mengenai Penjualan Anak, Prostitusi Anak, dan Pornografi Anak.
"""

OPIC: Final[OptionalProtocol] = OptionalProtocol(
    key="opic",
    label=Text(
        id="Protokol Opsional mengenai Prosedur Komunikasi",
        en="Optional Protocol on a communications procedure",
    ),
    resolution="A/RES/66/138",
    adopted=KnownDay(
        day=dt.date(2011, 12, 19),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("untc_iv_11_d")),)),
    ),
    in_force=KnownDay(
        day=dt.date(2014, 4, 14),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("untc_iv_11_d"), locator="article 19(1) of the protocol"),),
        ),
    ),
    article_count=KnownCount(count=24, provenance=Provenance(confidence=Confidence.D)),
    parties=Parties(
        count=52,
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("untc_iv_11_d")),),
            note=Text(
                id="Salinan yang dilihat dibuat sesudah 25 September 2024; hari persisnya tidak diketahui.",
                en="The copy seen was made after 25 September 2024; its exact day is not known.",
            ),
        ),
        signatories=54,
        as_of="2024-09-25",
    ),
    indonesia=ProtocolPosition(
        position=Position.NOT_PARTY,
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("untc_iv_11_d")),),
            note=Text(
                id="Indonesia tidak ada dalam daftar penanda tangan maupun negara pihak pada salinan itu; langkah sesudahnya tidak ditemukan.",
                en="Indonesia is in that copy's list neither as a signatory nor as a party; later action was not found.",
            ),
        ),
    ),
    provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("untc_iv_11_d")),)),
    opened=KnownDay(
        day=dt.date(2012, 2, 28),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("untc_iv_11_d")),)),
    ),
    registration="UNTS vol. 2983, p. 135, No. 27531",
)
"""Optional Protocol on a communications procedure.

Protokol Opsional mengenai Prosedur Komunikasi.
"""

PROTOCOLS: Final[tuple[OptionalProtocol, ...]] = (OPAC, OPSC, OPIC)
"""The protocols, in the order of their adoption."""
