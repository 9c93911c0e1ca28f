# Made by tools/generate.py from data/crc/general_comments.toml. Do not edit: correct the data instead.
"""The general comments of the Committee on the Rights of the Child."""

from __future__ import annotations

import datetime as dt
from typing import Final

from kha.crc.committee import CommentBasis, CommentStatus, GeneralComment
from kha.crc.events import KnownDay
from kha.crc.reading import provision
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = [
    "GENERAL_COMMENTS",
    "GENERAL_COMMENT_1",
    "GENERAL_COMMENT_10",
    "GENERAL_COMMENT_11",
    "GENERAL_COMMENT_12",
    "GENERAL_COMMENT_13",
    "GENERAL_COMMENT_14",
    "GENERAL_COMMENT_15",
    "GENERAL_COMMENT_16",
    "GENERAL_COMMENT_17",
    "GENERAL_COMMENT_18",
    "GENERAL_COMMENT_19",
    "GENERAL_COMMENT_2",
    "GENERAL_COMMENT_20",
    "GENERAL_COMMENT_21",
    "GENERAL_COMMENT_22",
    "GENERAL_COMMENT_23",
    "GENERAL_COMMENT_24",
    "GENERAL_COMMENT_25",
    "GENERAL_COMMENT_26",
    "GENERAL_COMMENT_27",
    "GENERAL_COMMENT_3",
    "GENERAL_COMMENT_4",
    "GENERAL_COMMENT_5",
    "GENERAL_COMMENT_6",
    "GENERAL_COMMENT_7",
    "GENERAL_COMMENT_8",
    "GENERAL_COMMENT_9",
]

GENERAL_COMMENT_1: Final[GeneralComment] = GeneralComment(
    number=1,
    label=Text(id="Tujuan pendidikan", en="The aims of education"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="The aims of education",
    year=2001,
    symbol="CRC/GC/2001/1",
    dated=KnownDay(
        day=dt.date(2001, 4, 17),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("29(1)"),),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 1 (2001): The aims of education.

Komentar umum nomor 1 (2001): Tujuan pendidikan.
"""

GENERAL_COMMENT_2: Final[GeneralComment] = GeneralComment(
    number=2,
    label=Text(
        id="Peran lembaga nasional hak asasi manusia yang independen bagi hak anak",
        en="The role of independent human rights institutions for children's rights",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
        note=Text(
            id="Judulnya juga beredar dengan urutan “promotion and protection”.",
            en="The title also circulates with the words “promotion and protection” in that order.",
        ),
    ),
    title="The role of independent national human rights institutions in the protection and promotion of the rights of the child",
    year=2002,
    symbol="CRC/GC/2002/2",
    dated=KnownDay(
        day=dt.date(2002, 11, 15),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("4"),),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 2 (2002): The role of independent human rights institutions for children's rights.

Komentar umum nomor 2 (2002): Peran lembaga nasional hak asasi manusia yang independen bagi hak anak.
"""

GENERAL_COMMENT_3: Final[GeneralComment] = GeneralComment(
    number=3,
    label=Text(id="HIV/AIDS dan hak anak", en="HIV/AIDS and children's rights"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="HIV/AIDS and the rights of the child",
    year=2003,
    symbol="CRC/GC/2003/3",
    dated=KnownDay(
        day=dt.date(2003, 3, 17),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("2"), provision("3"), provision("6"), provision("12"), provision("24"), provision("34")),
    basis=CommentBasis.COUNT,
    provisions_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 3 (2003): HIV/AIDS and children's rights.

Komentar umum nomor 3 (2003): HIV/AIDS dan hak anak.
"""

GENERAL_COMMENT_4: Final[GeneralComment] = GeneralComment(
    number=4,
    label=Text(id="Kesehatan dan perkembangan remaja", en="Adolescent health and development"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="Adolescent health and development in the context of the Convention",
    year=2003,
    symbol="CRC/GC/2003/4",
    dated=KnownDay(
        day=dt.date(2003, 7, 21),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
            note=Text(
                id="Daftar lambang PBB mencantumkan 1 Juli 2003 (dari ingatan).",
                en="A list of symbols of the United Nations dates it 1 July 2003 (recalled).",
            ),
        ),
    ),
    provisions=(provision("6"), provision("12"), provision("17"), provision("24")),
    basis=CommentBasis.COUNT,
    provisions_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 4 (2003): Adolescent health and development.

Komentar umum nomor 4 (2003): Kesehatan dan perkembangan remaja.
"""

GENERAL_COMMENT_5: Final[GeneralComment] = GeneralComment(
    number=5,
    label=Text(id="Langkah-langkah umum pelaksanaan Konvensi", en="General measures to implement the Convention"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")), Citation(source=source("gc_5_text"))),
    ),
    title="General measures of implementation of the Convention (arts. 4, 42 and 44, para. 6)",
    year=2003,
    symbol="CRC/GC/2003/5",
    dated=KnownDay(
        day=dt.date(2003, 11, 27),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("gc_5_text")),),
            note=Text(
                id="Disetujui pada sidang ke-34, yang berakhir 3 Oktober 2003.",
                en="Adopted at the 34th session, which ended on 3 October 2003.",
            ),
        ),
    ),
    provisions=(provision("4"), provision("42"), provision("44(6)")),
    basis=CommentBasis.TITLE,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 5 (2003): General measures to implement the Convention.

Komentar umum nomor 5 (2003): Langkah-langkah umum pelaksanaan Konvensi.
"""

GENERAL_COMMENT_6: Final[GeneralComment] = GeneralComment(
    number=6,
    label=Text(
        id="Anak tanpa pendamping dan anak terpisah di luar negara asalnya",
        en="Unaccompanied and separated children outside their country of origin",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
        note=Text(
            id="Sebuah daftar lama salah mencetak lambangnya sebagai CRC/GC/2003/6.",
            en="An older list misprints its symbol as CRC/GC/2003/6.",
        ),
    ),
    title="Treatment of unaccompanied and separated children outside their country of origin",
    year=2005,
    symbol="CRC/GC/2005/6",
    dated=KnownDay(
        day=dt.date(2005, 9, 1),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(
        provision("2"),
        provision("3"),
        provision("6"),
        provision("10"),
        provision("12"),
        provision("20"),
        provision("22"),
        provision("37"),
    ),
    basis=CommentBasis.COUNT,
    provisions_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 6 (2005): Unaccompanied and separated children outside their country of origin.

Komentar umum nomor 6 (2005): Anak tanpa pendamping dan anak terpisah di luar negara asalnya.
"""

GENERAL_COMMENT_7: Final[GeneralComment] = GeneralComment(
    number=7,
    label=Text(id="Hak anak usia dini", en="Child rights in early childhood"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
        note=Text(
            id="Terbit pertama kali sebagai CRC/C/GC/7 pada tahun 2005 (dari ingatan); dokumen ini Rev.1 tahun 2006.",
            en="First issued as CRC/C/GC/7 in 2005 (recalled); this document is Rev.1 of 2006.",
        ),
    ),
    title="Implementing child rights in early childhood",
    year=2005,
    symbol="CRC/C/GC/7/Rev.1",
    dated=KnownDay(
        day=dt.date(2006, 9, 20),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("5"), provision("6"), provision("18"), provision("24"), provision("29")),
    basis=CommentBasis.COUNT,
    provisions_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 7 (2005): Child rights in early childhood.

Komentar umum nomor 7 (2005): Hak anak usia dini.
"""

GENERAL_COMMENT_8: Final[GeneralComment] = GeneralComment(
    number=8,
    label=Text(
        id="Perlindungan dari hukuman fisik dan hukuman lain yang kejam atau merendahkan",
        en="Protection from corporal punishment and other cruel or degrading punishment",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
        note=Text(
            id="Komentar tahun 2006 ini dimuat dalam dokumen bertanggal 2007.",
            en="The comment is of 2006, its document is dated 2007.",
        ),
    ),
    title="The right of the child to protection from corporal punishment and other cruel or degrading forms of punishment (arts. 19; 28, para. 2; and 37, inter alia)",
    year=2006,
    symbol="CRC/C/GC/8",
    dated=KnownDay(
        day=dt.date(2007, 3, 2),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("19"), provision("28(2)"), provision("37")),
    basis=CommentBasis.TITLE,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 8 (2006): Protection from corporal punishment and other cruel or degrading punishment.

Komentar umum nomor 8 (2006): Perlindungan dari hukuman fisik dan hukuman lain yang kejam atau merendahkan.
"""

GENERAL_COMMENT_9: Final[GeneralComment] = GeneralComment(
    number=9,
    label=Text(id="Hak anak penyandang disabilitas", en="The rights of children with disabilities"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
        note=Text(
            id="Komentar tahun 2006 ini dimuat dalam dokumen bertanggal 2007; ada pula Corr.1.",
            en="The comment is of 2006, its document is dated 2007; there is a Corr.1.",
        ),
    ),
    title="The rights of children with disabilities",
    year=2006,
    symbol="CRC/C/GC/9",
    dated=KnownDay(
        day=dt.date(2007, 2, 27),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("2"), provision("23")),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 9 (2006): The rights of children with disabilities.

Komentar umum nomor 9 (2006): Hak anak penyandang disabilitas.
"""

GENERAL_COMMENT_10: Final[GeneralComment] = GeneralComment(
    number=10,
    label=Text(id="Hak anak dalam peradilan anak", en="Children's rights in juvenile justice"),
    status=CommentStatus.SUPERSEDED,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
        note=Text(
            id="Digantikan oleh komentar umum nomor 24 tahun 2019.",
            en="Replaced by general comment No. 24 of 2019.",
        ),
    ),
    title="Children's rights in juvenile justice",
    year=2007,
    symbol="CRC/C/GC/10",
    dated=KnownDay(
        day=dt.date(2007, 4, 25),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("37"), provision("40")),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    superseded_by=24,
)
"""General comment No. 10 (2007): Children's rights in juvenile justice.

Komentar umum nomor 10 (2007): Hak anak dalam peradilan anak.
"""

GENERAL_COMMENT_11: Final[GeneralComment] = GeneralComment(
    number=11,
    label=Text(id="Anak masyarakat adat dan hak-haknya", en="Indigenous children and their rights"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="Indigenous children and their rights under the Convention",
    year=2009,
    symbol="CRC/C/GC/11",
    dated=KnownDay(
        day=dt.date(2009, 2, 12),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("30"),),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 11 (2009): Indigenous children and their rights.

Komentar umum nomor 11 (2009): Anak masyarakat adat dan hak-haknya.
"""

GENERAL_COMMENT_12: Final[GeneralComment] = GeneralComment(
    number=12,
    label=Text(id="Hak anak untuk didengar", en="The child's right to be heard"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="The right of the child to be heard",
    year=2009,
    symbol="CRC/C/GC/12",
    dated=KnownDay(
        day=dt.date(2009, 7, 20),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("12"),),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 12 (2009): The child's right to be heard.

Komentar umum nomor 12 (2009): Hak anak untuk didengar.
"""

GENERAL_COMMENT_13: Final[GeneralComment] = GeneralComment(
    number=13,
    label=Text(
        id="Hak anak untuk bebas dari segala bentuk kekerasan",
        en="The child's right to freedom from all forms of violence",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="The right of the child to freedom from all forms of violence",
    year=2011,
    symbol="CRC/C/GC/13",
    dated=KnownDay(
        day=dt.date(2011, 4, 18),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("19"),),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 13 (2011): The child's right to freedom from all forms of violence.

Komentar umum nomor 13 (2011): Hak anak untuk bebas dari segala bentuk kekerasan.
"""

GENERAL_COMMENT_14: Final[GeneralComment] = GeneralComment(
    number=14,
    label=Text(
        id="Kepentingan terbaik bagi anak sebagai pertimbangan utama",
        en="The child's best interests as a primary consideration",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="The right of the child to have his or her best interests taken as a primary consideration (art. 3, para. 1)",
    year=2013,
    symbol="CRC/C/GC/14",
    dated=KnownDay(
        day=dt.date(2013, 5, 29),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("3(1)"),),
    basis=CommentBasis.TITLE,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 14 (2013): The child's best interests as a primary consideration.

Komentar umum nomor 14 (2013): Kepentingan terbaik bagi anak sebagai pertimbangan utama.
"""

GENERAL_COMMENT_15: Final[GeneralComment] = GeneralComment(
    number=15,
    label=Text(
        id="Hak anak atas derajat kesehatan tertinggi yang dapat dicapai",
        en="The child's right to the highest attainable standard of health",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="The right of the child to the enjoyment of the highest attainable standard of health (art. 24)",
    year=2013,
    symbol="CRC/C/GC/15",
    dated=KnownDay(
        day=dt.date(2013, 4, 17),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("24"),),
    basis=CommentBasis.TITLE,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 15 (2013): The child's right to the highest attainable standard of health.

Komentar umum nomor 15 (2013): Hak anak atas derajat kesehatan tertinggi yang dapat dicapai.
"""

GENERAL_COMMENT_16: Final[GeneralComment] = GeneralComment(
    number=16,
    label=Text(
        id="Kewajiban negara mengenai dampak dunia usaha terhadap hak anak",
        en="State obligations on the impact of business on children's rights",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="State obligations regarding the impact of the business sector on children's rights",
    year=2013,
    symbol="CRC/C/GC/16",
    dated=KnownDay(
        day=dt.date(2013, 4, 17),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("2"), provision("3"), provision("4"), provision("6"), provision("12")),
    basis=CommentBasis.COUNT,
    provisions_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 16 (2013): State obligations on the impact of business on children's rights.

Komentar umum nomor 16 (2013): Kewajiban negara mengenai dampak dunia usaha terhadap hak anak.
"""

GENERAL_COMMENT_17: Final[GeneralComment] = GeneralComment(
    number=17,
    label=Text(
        id="Hak anak atas istirahat, waktu luang, bermain, rekreasi, budaya, dan seni",
        en="The child's right to rest, leisure, play, recreation, culture and the arts",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    title="The right of the child to rest, leisure, play, recreational activities, cultural life and the arts (art. 31)",
    year=2013,
    symbol="CRC/C/GC/17",
    dated=KnownDay(
        day=dt.date(2013, 4, 17),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("31"),),
    basis=CommentBasis.TITLE,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 17 (2013): The child's right to rest, leisure, play, recreation, culture and the arts.

Komentar umum nomor 17 (2013): Hak anak atas istirahat, waktu luang, bermain, rekreasi, budaya, dan seni.
"""

GENERAL_COMMENT_18: Final[GeneralComment] = GeneralComment(
    number=18,
    label=Text(id="Praktik-praktik yang membahayakan anak", en="Harmful practices"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("ohchr_general_comments_page")),
        ),
        note=Text(
            id="Disetujui tahun 2014 dan diubah tahun 2019 (CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1, 8 Mei 2019). Judulnya ditulis sebagaimana disingkat dalam sumber.",
            en="Adopted in 2014 and revised in 2019 (CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1, 8 May 2019). The title stands here as the source shortens it.",
        ),
    ),
    title="Joint general recommendation No. 31 of CEDAW / general comment No. 18 of the CRC on harmful practices",
    year=2014,
    symbol="CEDAW/C/GC/31-CRC/C/GC/18",
    dated=KnownDay(
        day=dt.date(2014, 11, 14),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("19"), provision("24(3)"), provision("37(a)")),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026"), locator="¶31, ¶91"),),
    ),
    joint_with="CEDAW 31",
)
"""General comment No. 18 (2014): Harmful practices.

Komentar umum nomor 18 (2014): Praktik-praktik yang membahayakan anak.
"""

GENERAL_COMMENT_19: Final[GeneralComment] = GeneralComment(
    number=19,
    label=Text(id="Penganggaran publik untuk mewujudkan hak anak", en="Public budgeting to realise children's rights"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("ohchr_general_comments_page")),
        ),
    ),
    title="Public budgeting for the realization of children's rights (art. 4)",
    year=2016,
    symbol="CRC/C/GC/19",
    dated=KnownDay(
        day=dt.date(2016, 7, 20),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
            note=Text(id="Laman OHCHR mencantumkan 21 Juli 2016.", en="The OHCHR page prints 21 July 2016."),
        ),
    ),
    provisions=(provision("4"),),
    basis=CommentBasis.TITLE,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 19 (2016): Public budgeting to realise children's rights.

Komentar umum nomor 19 (2016): Penganggaran publik untuk mewujudkan hak anak.
"""

GENERAL_COMMENT_20: Final[GeneralComment] = GeneralComment(
    number=20,
    label=Text(id="Pelaksanaan hak anak pada masa remaja", en="The rights of the child during adolescence"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("ohchr_general_comments_page")),
        ),
    ),
    title="The implementation of the rights of the child during adolescence",
    year=2016,
    symbol="CRC/C/GC/20",
    dated=KnownDay(
        day=dt.date(2016, 12, 6),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    basis=CommentBasis.THEME,
)
"""General comment No. 20 (2016): The rights of the child during adolescence.

Komentar umum nomor 20 (2016): Pelaksanaan hak anak pada masa remaja.
"""

GENERAL_COMMENT_21: Final[GeneralComment] = GeneralComment(
    number=21,
    label=Text(id="Anak dalam situasi jalanan", en="Children in street situations"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("ohchr_general_comments_page")),
        ),
    ),
    title="Children in street situations",
    year=2017,
    symbol="CRC/C/GC/21",
    dated=KnownDay(
        day=dt.date(2017, 6, 21),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("5"), provision("15"), provision("27")),
    basis=CommentBasis.COUNT,
    provisions_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 21 (2017): Children in street situations.

Komentar umum nomor 21 (2017): Anak dalam situasi jalanan.
"""

GENERAL_COMMENT_22: Final[GeneralComment] = GeneralComment(
    number=22,
    label=Text(
        id="Hak anak dalam migrasi internasional: prinsip-prinsip umum",
        en="Children's rights in international migration: general principles",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("ohchr_general_comments_page")),
        ),
        note=Text(
            id="Judul resminya tidak terlihat. Laman OHCHR menukar pokok bahasan nomor 22 dan 23 serta mencetak tahun 2019; naskahnya menunjukkan 2017.",
            en="The official title was not seen. The OHCHR page swaps the subjects of 22 and 23 and prints 2019; the texts show 2017.",
        ),
    ),
    year=2017,
    symbol="CMW/C/GC/3-CRC/C/GC/22",
    dated=KnownDay(
        day=dt.date(2017, 11, 16),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
            note=Text(id="Laman OHCHR mencantumkan 16 November 2019.", en="The OHCHR page prints 16 November 2019."),
        ),
    ),
    provisions=(provision("2"), provision("3"), provision("6"), provision("12")),
    basis=CommentBasis.THEME,
    provisions_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    joint_with="CMW 3",
)
"""General comment No. 22 (2017): Children's rights in international migration: general principles.

Komentar umum nomor 22 (2017): Hak anak dalam migrasi internasional: prinsip-prinsip umum.
"""

GENERAL_COMMENT_23: Final[GeneralComment] = GeneralComment(
    number=23,
    label=Text(
        id="Hak anak dalam migrasi internasional: kewajiban negara asal, transit, tujuan, dan kepulangan",
        en="Children's rights in international migration: obligations of States of origin, transit, destination and return",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("ohchr_general_comments_page")),
        ),
        note=Text(
            id="Judul resminya tidak terlihat. Laman OHCHR menukar pokok bahasan nomor 22 dan 23 serta mencetak tahun 2019; naskahnya menunjukkan 2017.",
            en="The official title was not seen. The OHCHR page swaps the subjects of 22 and 23 and prints 2019; the texts show 2017.",
        ),
    ),
    year=2017,
    symbol="CMW/C/GC/4-CRC/C/GC/23",
    dated=KnownDay(
        day=dt.date(2017, 11, 16),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
            note=Text(id="Laman OHCHR mencantumkan 16 November 2019.", en="The OHCHR page prints 16 November 2019."),
        ),
    ),
    provisions=(provision("7"), provision("10"), provision("18"), provision("37")),
    basis=CommentBasis.COUNT,
    provisions_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
    joint_with="CMW 4",
)
"""General comment No. 23 (2017): Children's rights in international migration: obligations of States of origin, transit, destination and return.

Komentar umum nomor 23 (2017): Hak anak dalam migrasi internasional: kewajiban negara asal, transit, tujuan, dan kepulangan.
"""

GENERAL_COMMENT_24: Final[GeneralComment] = GeneralComment(
    number=24,
    label=Text(id="Hak anak dalam sistem peradilan anak", en="Children's rights in the child justice system"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("ohchr_general_comments_page")),
        ),
        note=Text(id="Menggantikan komentar umum nomor 10 tahun 2007.", en="Replaces general comment No. 10 of 2007."),
    ),
    title="Children's rights in the child justice system",
    year=2019,
    symbol="CRC/C/GC/24",
    dated=KnownDay(
        day=dt.date(2019, 9, 18),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(provision("37"), provision("40")),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026")),),
    ),
)
"""General comment No. 24 (2019): Children's rights in the child justice system.

Komentar umum nomor 24 (2019): Hak anak dalam sistem peradilan anak.
"""

GENERAL_COMMENT_25: Final[GeneralComment] = GeneralComment(
    number=25,
    label=Text(id="Hak anak di lingkungan digital", en="Children's rights in the digital environment"),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("ohchr_general_comments_page")),
        ),
    ),
    title="Children's rights in relation to the digital environment",
    year=2021,
    symbol="CRC/C/GC/25",
    dated=KnownDay(
        day=dt.date(2021, 3, 2),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    basis=CommentBasis.THEME,
)
"""General comment No. 25 (2021): Children's rights in the digital environment.

Komentar umum nomor 25 (2021): Hak anak di lingkungan digital.
"""

GENERAL_COMMENT_26: Final[GeneralComment] = GeneralComment(
    number=26,
    label=Text(
        id="Hak anak dan lingkungan hidup, khususnya perubahan iklim",
        en="Children's rights and the environment, in particular climate change",
    ),
    status=CommentStatus.IN_FORCE,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("ohchr_general_comments_page")),
        ),
    ),
    title="Children's rights and the environment, with a special focus on climate change",
    year=2023,
    symbol="CRC/C/GC/26",
    dated=KnownDay(
        day=dt.date(2023, 8, 22),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("general_comments_dataset_2026")),),
        ),
    ),
    provisions=(
        provision("2"),
        provision("3"),
        provision("6"),
        provision("12"),
        provision("24(2)(c)"),
        provision("29(1)(e)"),
    ),
    basis=CommentBasis.TEXT,
    provisions_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("general_comments_dataset_2026"), locator="¶9"),),
    ),
)
"""General comment No. 26 (2023): Children's rights and the environment, in particular climate change.

Komentar umum nomor 26 (2023): Hak anak dan lingkungan hidup, khususnya perubahan iklim.
"""

GENERAL_COMMENT_27: Final[GeneralComment] = GeneralComment(
    number=27,
    label=Text(
        id="Akses anak terhadap keadilan dan pemulihan yang efektif",
        en="Children's access to justice and effective remedies",
    ),
    status=CommentStatus.IN_PREPARATION,
    provenance=Provenance(
        confidence=Confidence.B,
        citations=(
            Citation(source=source("ohchr_general_comments_page")),
            Citation(source=source("general_comments_dataset_2026")),
            Citation(source=source("humanium_gc_27")),
            Citation(source=source("opinio_juris_gc_27")),
            Citation(source=source("icj_gc_27_submission")),
            Citation(source=source("child_rights_connect_general_comments")),
            Citation(source=source("nhri_norway_gc_27")),
        ),
        note=Text(
            id="Penyusunannya diputuskan pada Januari 2024; masih berupa rancangan pada Agustus 2025 dan belum ada dalam daftar Mei 2026. Apakah sudah disetujui sesudahnya tidak diketahui.",
            en="Its drafting was decided in January 2024; it was still a draft in August 2025 and absent from the list of May 2026. Whether it was adopted since is not known.",
        ),
    ),
)
"""General comment No. 27: Children's access to justice and effective remedies.

Komentar umum nomor 27: Akses anak terhadap keadilan dan pemulihan yang efektif.
"""

GENERAL_COMMENTS: Final[tuple[GeneralComment, ...]] = (
    GENERAL_COMMENT_1,
    GENERAL_COMMENT_2,
    GENERAL_COMMENT_3,
    GENERAL_COMMENT_4,
    GENERAL_COMMENT_5,
    GENERAL_COMMENT_6,
    GENERAL_COMMENT_7,
    GENERAL_COMMENT_8,
    GENERAL_COMMENT_9,
    GENERAL_COMMENT_10,
    GENERAL_COMMENT_11,
    GENERAL_COMMENT_12,
    GENERAL_COMMENT_13,
    GENERAL_COMMENT_14,
    GENERAL_COMMENT_15,
    GENERAL_COMMENT_16,
    GENERAL_COMMENT_17,
    GENERAL_COMMENT_18,
    GENERAL_COMMENT_19,
    GENERAL_COMMENT_20,
    GENERAL_COMMENT_21,
    GENERAL_COMMENT_22,
    GENERAL_COMMENT_23,
    GENERAL_COMMENT_24,
    GENERAL_COMMENT_25,
    GENERAL_COMMENT_26,
    GENERAL_COMMENT_27,
)
"""The general comments by number, the last in preparation."""
