# Made by tools/generate.py from data/crc/principles.toml. Do not edit: correct the data instead.
"""The general principles of the Convention."""

from __future__ import annotations

from typing import Final

from kha.crc.model import GeneralPrinciple, Principle, Wording, WordingUse
from kha.crc.reading import provision
from kha.sources import Citation, Confidence, Provenance, law, source
from kha.text import Text

__all__ = ["GENERAL_PRINCIPLES"]

GENERAL_PRINCIPLES: Final[tuple[GeneralPrinciple, ...]] = (
    GeneralPrinciple(
        principle=Principle.NON_DISCRIMINATION,
        article=2,
        provisions=(provision("2"),),
        comment=5,
        paragraphs=("12", "22", "38"),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("general_comments_dataset_2026"), locator="CRC/GC/2003/5 ¶12, ¶22, ¶38"),
                Citation(source=source("gc_5_paragraph_22"), locator="¶22"),
                Citation(source=source("kumparan_principles")),
                Citation(source=source("bantuanhukum_principles")),
                Citation(source=source("kla_principles_page")),
                Citation(source=source("kla_booklet_rosalin")),
                Citation(source=source("unicef_malaysia_principles")),
            ),
            note=Text(
                id="Tingkat A berlaku bagi pasalnya; nama singkat mengikuti pemakaian umum (tingkat B).",
                en="Grade A is for the article; the short name follows common usage (grade B).",
            ),
        ),
        wordings=(
            Wording(
                words="non diskriminasi",
                used_in=WordingUse.LAW,
                provenance=Provenance(
                    confidence=Confidence.B,
                    citations=(
                        Citation(source=source("kumparan_principles")),
                        Citation(source=source("bantuanhukum_principles")),
                    ),
                    note=Text(
                        id="Huruf di dalam pasal itu bertumpu pada satu sumber (tingkat C).",
                        en="The letter within that article rests on one source (grade C).",
                    ),
                ),
                law=law("uu_23_2002"),
                place="Pasal 2 huruf a",
            ),
            Wording(
                words="non diskriminasi",
                used_in=WordingUse.KLA,
                provenance=Provenance(
                    confidence=Confidence.C,
                    citations=(Citation(source=source("kla_booklet_rosalin")),),
                ),
            ),
        ),
    ),
    GeneralPrinciple(
        principle=Principle.BEST_INTERESTS,
        article=3,
        provisions=(provision("3(1)"),),
        comment=5,
        paragraphs=("12", "22", "38"),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("general_comments_dataset_2026"), locator="CRC/GC/2003/5 ¶12, ¶22, ¶38"),
                Citation(source=source("gc_5_paragraph_22"), locator="¶22"),
                Citation(source=source("kumparan_principles")),
                Citation(source=source("bantuanhukum_principles")),
                Citation(source=source("kla_principles_page")),
                Citation(source=source("kla_booklet_rosalin")),
                Citation(source=source("unicef_malaysia_principles")),
            ),
            note=Text(
                id="Tingkat A berlaku bagi pasalnya; nama singkat mengikuti pemakaian umum (tingkat B). Komentar umum 5 menyebut ayat (1) pasal ini.",
                en="Grade A is for the article; the short name follows common usage (grade B). General comment 5 names paragraph 1 of the article.",
            ),
        ),
        wordings=(
            Wording(
                words="kepentingan yang terbaik bagi anak",
                used_in=WordingUse.LAW,
                provenance=Provenance(
                    confidence=Confidence.B,
                    citations=(
                        Citation(source=source("kumparan_principles")),
                        Citation(source=source("bantuanhukum_principles")),
                    ),
                    note=Text(
                        id="Huruf di dalam pasal itu bertumpu pada satu sumber (tingkat C).",
                        en="The letter within that article rests on one source (grade C).",
                    ),
                ),
                law=law("uu_23_2002"),
                place="Pasal 2 huruf b",
            ),
            Wording(
                words="Kepentingan terbaik bagi Anak",
                used_in=WordingUse.KLA,
                provenance=Provenance(
                    confidence=Confidence.C,
                    citations=(Citation(source=source("kla_principles_page")),),
                ),
            ),
        ),
    ),
    GeneralPrinciple(
        principle=Principle.SURVIVAL_AND_DEVELOPMENT,
        article=6,
        provisions=(provision("6"),),
        comment=5,
        paragraphs=("12", "22", "38"),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("general_comments_dataset_2026"), locator="CRC/GC/2003/5 ¶12, ¶22, ¶38"),
                Citation(source=source("gc_5_paragraph_22"), locator="¶22"),
                Citation(source=source("kumparan_principles")),
                Citation(source=source("bantuanhukum_principles")),
                Citation(source=source("kla_principles_page")),
                Citation(source=source("kla_booklet_rosalin")),
                Citation(source=source("unicef_malaysia_principles")),
            ),
            note=Text(
                id="Tingkat A berlaku bagi pasalnya; nama singkat mengikuti pemakaian umum (tingkat B).",
                en="Grade A is for the article; the short name follows common usage (grade B).",
            ),
        ),
        wordings=(
            Wording(
                words="hak untuk hidup, kelangsungan hidup, dan perkembangan",
                used_in=WordingUse.LAW,
                provenance=Provenance(
                    confidence=Confidence.B,
                    citations=(
                        Citation(source=source("kumparan_principles")),
                        Citation(source=source("bantuanhukum_principles")),
                    ),
                    note=Text(
                        id="Huruf di dalam pasal itu bertumpu pada satu sumber (tingkat C).",
                        en="The letter within that article rests on one source (grade C).",
                    ),
                ),
                law=law("uu_23_2002"),
                place="Pasal 2 huruf c",
            ),
        ),
    ),
    GeneralPrinciple(
        principle=Principle.VIEWS_OF_THE_CHILD,
        article=12,
        provisions=(provision("12"),),
        comment=5,
        paragraphs=("12", "22", "38"),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("general_comments_dataset_2026"), locator="CRC/GC/2003/5 ¶12, ¶22, ¶38"),
                Citation(source=source("gc_5_paragraph_22"), locator="¶22"),
                Citation(source=source("kumparan_principles")),
                Citation(source=source("bantuanhukum_principles")),
                Citation(source=source("kla_principles_page")),
                Citation(source=source("kla_booklet_rosalin")),
                Citation(source=source("unicef_malaysia_principles")),
            ),
            note=Text(
                id="Tingkat A berlaku bagi pasalnya; nama singkat mengikuti pemakaian umum (tingkat B). UU 23/2002 menyebutnya pendapat anak; kebijakan KLA menyebutnya pandangan anak.",
                en="Grade A is for the article; the short name follows common usage (grade B). In Indonesian, Law 23/2002 says “pendapat” (opinion) and KLA policy says “pandangan” (view).",
            ),
        ),
        wordings=(
            Wording(
                words="penghargaan terhadap pendapat anak",
                used_in=WordingUse.LAW,
                provenance=Provenance(
                    confidence=Confidence.B,
                    citations=(
                        Citation(source=source("kumparan_principles")),
                        Citation(source=source("bantuanhukum_principles")),
                    ),
                    note=Text(
                        id="Huruf di dalam pasal itu bertumpu pada satu sumber (tingkat C).",
                        en="The letter within that article rests on one source (grade C).",
                    ),
                ),
                law=law("uu_23_2002"),
                place="Pasal 2 huruf d",
            ),
            Wording(
                words="Penghargaan terhadap pandangan Anak",
                used_in=WordingUse.KLA,
                provenance=Provenance(
                    confidence=Confidence.C,
                    citations=(Citation(source=source("kla_principles_page")),),
                    note=Text(
                        id="Kebijakan KLA menambahkan prinsip kelima, tata pemerintahan yang baik, yang bukan prinsip umum Konvensi.",
                        en="KLA policy adds a fifth principle, good governance, which is not a general principle of the Convention.",
                    ),
                ),
            ),
        ),
    ),
)
"""The four general principles, in the order of their articles."""
