# Made by tools/generate.py from data/crc/convention.toml. Do not edit: correct the data instead.
"""The Convention on the Rights of the Child as a treaty."""

from __future__ import annotations

import datetime as dt
from typing import Final

from kha.crc.events import KnownDay, Parties
from kha.crc.reading import provision
from kha.crc.treaties import Amendment, Convention
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = ["CONVENTION"]

CONVENTION: Final[Convention] = Convention(
    label=Text(id="Konvensi Hak Anak", en="Convention on the Rights of the Child"),
    resolution="A/RES/44/25",
    registration="UNTS vol. 1577, p. 3, No. 27531",
    adopted=KnownDay(
        day=dt.date(1989, 11, 20),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("untc_iv_11_crc")), Citation(source=source("crc_text_noharm"))),
        ),
    ),
    in_force=KnownDay(
        day=dt.date(1990, 9, 2),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("untc_iv_11_crc")),)),
    ),
    in_force_under=provision("49(1)"),
    parties=Parties(
        count=196,
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("untc_iv_11_crc")), Citation(source=source("untc_iv_11_crc_older"))),
            note=Text(
                id="Salinan yang dilihat tidak bertanggal; cetakan yang lebih lama menyebut 193. Di antara anggota PBB hanya Amerika Serikat yang bukan negara pihak (tingkat B); negara itu hanya menandatangani.",
                en="The copy seen bears no date; an older print says 193. Among the members of the United Nations only the United States is not a party (grade B); it has only signed.",
            ),
        ),
        signatories=140,
    ),
    amendments=(
        Amendment(
            provision=provision("43(2)"),
            subject=Text(
                id="Jumlah anggota Komite bertambah dari sepuluh menjadi delapan belas",
                en="The Committee grows from ten to eighteen members",
            ),
            resolution="A/RES/50/155",
            provenance=Provenance(
                confidence=Confidence.A,
                citations=(
                    Citation(source=source("ga_res_50_155")),
                    Citation(source=source("un_library_crc_guide")),
                    Citation(source=source("crc_text_nl")),
                    Citation(source=source("crc_article_43_old_text")),
                ),
                note=Text(
                    id="Salinan lama Konvensi masih mencetak sepuluh anggota.",
                    en="Old copies of the Convention still print ten members.",
                ),
            ),
            proposed=KnownDay(
                day=dt.date(1995, 12, 12),
                provenance=Provenance(
                    confidence=Confidence.A,
                    citations=(
                        Citation(source=source("ga_res_50_155")),
                        Citation(source=source("crc_states_parties_1995")),
                    ),
                ),
            ),
            approved=KnownDay(
                day=dt.date(1995, 12, 21),
                provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("ga_res_50_155")),)),
            ),
            in_force=KnownDay(day=dt.date(2002, 11, 18), provenance=Provenance(confidence=Confidence.D)),
        ),
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("untc_iv_11_crc")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Convention on the Rights of the Child.

Konvensi Hak Anak.
"""
