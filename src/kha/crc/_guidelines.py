# Made by tools/generate.py from data/crc/guidelines.toml. Do not edit: correct the data instead.
"""The Committee's guidelines for periodic reports and their clusters."""

from __future__ import annotations

import datetime as dt
from typing import Final

from kha.crc.committee import Cluster, ClusterTheme, Guidelines, TwinGuidelines
from kha.crc.events import KnownDay
from kha.crc.reading import provision
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = ["CRC_C_58", "CRC_C_58_REV_1", "CRC_C_58_REV_2", "CRC_C_58_REV_3", "GUIDELINES"]

CRC_C_58: Final[Guidelines] = Guidelines(
    key="crc_c_58",
    symbol="CRC/C/58",
    label=Text(id="Pedoman laporan berkala 1996", en="Guidelines for periodic reports of 1996"),
    clusters=(
        Cluster(
            theme=ClusterTheme.GENERAL_MEASURES,
            guidelines="crc_c_58",
            label=Text(id="Langkah-langkah umum pelaksanaan", en="General measures of implementation"),
            provisions=(provision("4"), provision("42"), provision("44(6)")),
            provenance=Provenance(
                confidence=Confidence.A,
                citations=(
                    Citation(source=source("general_comments_dataset_2026"), locator="CRC/GC/2003/5 ¶2"),
                    Citation(source=source("gc_5_text")),
                    Citation(source=source("crc_list_of_issues_1993")),
                ),
            ),
        ),
        Cluster(
            theme=ClusterTheme.DEFINITION,
            guidelines="crc_c_58",
            label=Text(id="Definisi anak", en="Definition of the child"),
            provisions=(provision("1"),),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("cluster_order_script")),),
            ),
        ),
        Cluster(
            theme=ClusterTheme.GENERAL_PRINCIPLES,
            guidelines="crc_c_58",
            label=Text(id="Prinsip umum", en="General principles"),
            provisions=(provision("2"), provision("3"), provision("6"), provision("12")),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("cluster_order_script")),),
            ),
        ),
        Cluster(
            theme=ClusterTheme.CIVIL_RIGHTS,
            guidelines="crc_c_58",
            label=Text(id="Hak sipil dan kebebasan", en="Civil rights and freedoms"),
            provisions=(
                provision("7"),
                provision("8"),
                provision("13"),
                provision("14"),
                provision("15"),
                provision("16"),
                provision("17"),
                provision("37(a)"),
            ),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("cluster_order_script")),),
            ),
        ),
        Cluster(
            theme=ClusterTheme.FAMILY,
            guidelines="crc_c_58",
            label=Text(
                id="Lingkungan keluarga dan pengasuhan alternatif",
                en="Family environment and alternative care",
            ),
            provisions=(
                provision("5"),
                provision("9"),
                provision("10"),
                provision("11"),
                provision("18(1)"),
                provision("18(2)"),
                provision("19"),
                provision("20"),
                provision("21"),
                provision("25"),
                provision("27(4)"),
                provision("39"),
            ),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("cluster_order_script")),),
            ),
        ),
        Cluster(
            theme=ClusterTheme.HEALTH,
            guidelines="crc_c_58",
            label=Text(id="Kesehatan dasar dan kesejahteraan", en="Basic health and welfare"),
            provisions=(
                provision("6(2)"),
                provision("18(3)"),
                provision("23"),
                provision("24"),
                provision("26"),
                provision("27(1)"),
                provision("27(2)"),
                provision("27(3)"),
            ),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("cluster_order_script")),),
                note=Text(
                    id="Sumbernya mencetak Pasal 18 ayat (2) untuk layanan pengasuhan anak; pedoman memaksudkan ayat (3) (dari ingatan).",
                    en="The source prints article 18 (2) for child-care services, where the guidelines mean 18 (3) (recalled).",
                ),
            ),
        ),
        Cluster(
            theme=ClusterTheme.EDUCATION,
            guidelines="crc_c_58",
            label=Text(
                id="Pendidikan, waktu luang, dan kegiatan budaya",
                en="Education, leisure and cultural activities",
            ),
            provisions=(provision("28"), provision("29"), provision("31")),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("cluster_order_script")),),
            ),
        ),
        Cluster(
            theme=ClusterTheme.SPECIAL_PROTECTION,
            guidelines="crc_c_58",
            label=Text(id="Langkah-langkah perlindungan khusus", en="Special protection measures"),
            provisions=(
                provision("22"),
                provision("30"),
                provision("32"),
                provision("33"),
                provision("34"),
                provision("35"),
                provision("36"),
                provision("37(a)"),
                provision("37(b)"),
                provision("37(c)"),
                provision("37(d)"),
                provision("38"),
                provision("39"),
                provision("40"),
            ),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("cluster_order_script")),),
                note=Text(
                    id="Pasal 37 huruf a ada pula di sini karena larangan pidana mati dan pidana seumur hidup.",
                    en="Article 37 (a) stands here as well, for the sentences it prohibits.",
                ),
            ),
        ),
    ),
    provenance=Provenance(
        confidence=Confidence.C,
        citations=(
            Citation(source=source("ruggiero_2022_article_4"), locator="¶11-24 (1996)"),
            Citation(source=source("hri_gen_2_rev_2"), locator="chapter VII, contents page"),
        ),
        note=Text(
            id="Dokumennya tidak terbaca; himpunan pedoman tahun 2004 memuatnya kembali, tetapi hanya daftar isinya yang terlihat.",
            en="The document was not read; the compilation of 2004 reprints it, but only its contents page was seen.",
        ),
    ),
    clusters_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("cluster_order_script")), Citation(source=source("hri_gen_2_rev_2"))),
        note=Text(
            id="Delapan klaster; penyandang disabilitas belum disebut dalam nama klaster kesehatan.",
            en="Eight clusters; the name of the one on health does not yet speak of disability.",
        ),
    ),
    dated=KnownDay(day=dt.date(1996, 11, 20), provenance=Provenance(confidence=Confidence.D)),
    twin=TwinGuidelines(
        symbol="CRC/C/5",
        label=Text(id="Pedoman laporan awal 1991", en="Guidelines for initial reports of 1991"),
        dated=dt.date(1991, 10, 30),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_c_5")),),
            note=Text(
                id="Disetujui Komite pada 15 Oktober 1991; hanya bagian pembukanya yang terbaca.",
                en="Adopted by the Committee on 15 October 1991; only its opening was read.",
            ),
        ),
    ),
)
"""CRC/C/58: Guidelines for periodic reports of 1996, 8 clusters.

Pedoman laporan berkala 1996, 8 klaster.
"""

CRC_C_58_REV_1: Final[Guidelines] = Guidelines(
    key="crc_c_58_rev_1",
    symbol="CRC/C/58/Rev.1",
    label=Text(id="Pedoman laporan berkala 2005 (Rev.1)", en="Guidelines for periodic reports of 2005 (Rev.1)"),
    clusters=(
        Cluster(
            theme=ClusterTheme.GENERAL_MEASURES,
            guidelines="crc_c_58_rev_1",
            label=Text(id="Langkah-langkah umum pelaksanaan", en="General measures of implementation"),
            provisions=(provision("4"), provision("42"), provision("44(6)")),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("deck_kebijakan_kla")),),
                note=Text(
                    id="Sumbernya menambahkan Pasal 41, berbeda dari pedoman lainnya.",
                    en="The source adds article 41, unlike the other guidelines.",
                ),
            ),
        ),
        Cluster(
            theme=ClusterTheme.DEFINITION,
            guidelines="crc_c_58_rev_1",
            label=Text(id="Definisi anak", en="Definition of the child"),
            provisions=(provision("1"),),
            provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("deck_kebijakan_kla")),)),
        ),
        Cluster(
            theme=ClusterTheme.GENERAL_PRINCIPLES,
            guidelines="crc_c_58_rev_1",
            label=Text(id="Prinsip umum", en="General principles"),
            provisions=(provision("2"), provision("3"), provision("6"), provision("12")),
            provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("deck_kebijakan_kla")),)),
        ),
        Cluster(
            theme=ClusterTheme.CIVIL_RIGHTS,
            guidelines="crc_c_58_rev_1",
            label=Text(id="Hak sipil dan kebebasan", en="Civil rights and freedoms"),
            provisions=(
                provision("7"),
                provision("8"),
                provision("13"),
                provision("14"),
                provision("15"),
                provision("16"),
                provision("17"),
                provision("37(a)"),
            ),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("deck_kebijakan_kla")),),
                note=Text(
                    id="Sumbernya hanya memerinci sampai pasal; pembagian menurut ayat dan huruf dari ingatan (tingkat D).",
                    en="The source goes no further than articles; the split by paragraph and letter is recalled (grade D).",
                ),
            ),
        ),
        Cluster(
            theme=ClusterTheme.FAMILY,
            guidelines="crc_c_58_rev_1",
            label=Text(
                id="Lingkungan keluarga dan pengasuhan alternatif",
                en="Family environment and alternative care",
            ),
            provisions=(
                provision("5"),
                provision("9"),
                provision("10"),
                provision("11"),
                provision("18(1)"),
                provision("18(2)"),
                provision("19"),
                provision("20"),
                provision("21"),
                provision("25"),
                provision("27(4)"),
                provision("39"),
            ),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("deck_kebijakan_kla")),),
                note=Text(
                    id="Sumbernya hanya memerinci sampai pasal; pembagian menurut ayat dan huruf dari ingatan (tingkat D).",
                    en="The source goes no further than articles; the split by paragraph and letter is recalled (grade D).",
                ),
            ),
        ),
        Cluster(
            theme=ClusterTheme.HEALTH,
            guidelines="crc_c_58_rev_1",
            label=Text(id="Kesehatan dasar dan kesejahteraan", en="Basic health and welfare"),
            provisions=(
                provision("6"),
                provision("18(3)"),
                provision("23"),
                provision("24"),
                provision("26"),
                provision("27(1)"),
                provision("27(2)"),
                provision("27(3)"),
            ),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("deck_kebijakan_kla")),),
                note=Text(
                    id="Sumbernya hanya memerinci sampai pasal; pembagian menurut ayat dan huruf dari ingatan (tingkat D).",
                    en="The source goes no further than articles; the split by paragraph and letter is recalled (grade D).",
                ),
            ),
        ),
        Cluster(
            theme=ClusterTheme.EDUCATION,
            guidelines="crc_c_58_rev_1",
            label=Text(
                id="Pendidikan, waktu luang, dan kegiatan budaya",
                en="Education, leisure and cultural activities",
            ),
            provisions=(provision("28"), provision("29"), provision("31")),
            provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("deck_kebijakan_kla")),)),
        ),
        Cluster(
            theme=ClusterTheme.SPECIAL_PROTECTION,
            guidelines="crc_c_58_rev_1",
            label=Text(id="Langkah-langkah perlindungan khusus", en="Special protection measures"),
            provisions=(
                provision("22"),
                provision("30"),
                provision("32"),
                provision("33"),
                provision("34"),
                provision("35"),
                provision("36"),
                provision("37(b)"),
                provision("37(c)"),
                provision("37(d)"),
                provision("38"),
                provision("39"),
                provision("40"),
            ),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("deck_kebijakan_kla")),),
                note=Text(
                    id="Sumbernya hanya memerinci sampai pasal dan menyebut Pasal 23 sekali lagi di sini; pembagian menurut ayat dan huruf dari ingatan (tingkat D).",
                    en="The source goes no further than articles and names article 23 here once more; the split by paragraph and letter is recalled (grade D).",
                ),
            ),
        ),
    ),
    provenance=Provenance(
        confidence=Confidence.D,
        citations=(Citation(source=source("crc_c_58_rev_2")),),
        note=Text(
            id="Dokumennya tidak terlihat; keberadaannya mengikuti dari lambang Rev.2, yang terlihat.",
            en="The document was not seen; that it exists follows from the symbol of Rev.2, which was.",
        ),
    ),
    clusters_provenance=Provenance(
        confidence=Confidence.D,
        citations=(Citation(source=source("deck_kebijakan_kla")),),
        note=Text(
            id="Delapan klaster yang sama seperti tahun 1996. Materi pelatihan Indonesia memuat daftar yang nyaris sama tanpa menyebut Rev.1.",
            en="The same eight clusters as in 1996. Indonesian training slides give almost the same list without naming Rev.1.",
        ),
    ),
    dated=KnownDay(day=dt.date(2005, 11, 29), provenance=Provenance(confidence=Confidence.D)),
)
"""CRC/C/58/Rev.1: Guidelines for periodic reports of 2005 (Rev.1), 8 clusters.

Pedoman laporan berkala 2005 (Rev.1), 8 klaster.
"""

CRC_C_58_REV_2: Final[Guidelines] = Guidelines(
    key="crc_c_58_rev_2",
    symbol="CRC/C/58/Rev.2",
    label=Text(id="Pedoman laporan berkala 2010 (Rev.2)", en="Guidelines for periodic reports of 2010 (Rev.2)"),
    clusters=(
        Cluster(
            theme=ClusterTheme.GENERAL_MEASURES,
            guidelines="crc_c_58_rev_2",
            label=Text(id="Langkah-langkah umum pelaksanaan", en="General measures of implementation"),
            provisions=(provision("4"), provision("42"), provision("44(6)")),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("co_2014_digest_studylib")),),
            ),
        ),
        Cluster(
            theme=ClusterTheme.DEFINITION,
            guidelines="crc_c_58_rev_2",
            label=Text(id="Definisi anak", en="Definition of the child"),
            provisions=(provision("1"),),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.GENERAL_PRINCIPLES,
            guidelines="crc_c_58_rev_2",
            label=Text(id="Prinsip umum", en="General principles"),
            provisions=(provision("2"), provision("3"), provision("6"), provision("12")),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.CIVIL_RIGHTS,
            guidelines="crc_c_58_rev_2",
            label=Text(id="Hak sipil dan kebebasan", en="Civil rights and freedoms"),
            provisions=(
                provision("7"),
                provision("8"),
                provision("13"),
                provision("14"),
                provision("15"),
                provision("16"),
                provision("17"),
                provision("28(2)"),
                provision("37(a)"),
                provision("39"),
            ),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.FAMILY,
            guidelines="crc_c_58_rev_2",
            label=Text(
                id="Lingkungan keluarga dan pengasuhan alternatif",
                en="Family environment and alternative care",
            ),
            provisions=(
                provision("5"),
                provision("9"),
                provision("10"),
                provision("11"),
                provision("18(1)"),
                provision("18(2)"),
                provision("19"),
                provision("20"),
                provision("21"),
                provision("25"),
                provision("27(4)"),
                provision("39"),
            ),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.HEALTH,
            guidelines="crc_c_58_rev_2",
            label=Text(id="Disabilitas, kesehatan dasar, dan kesejahteraan", en="Disability, basic health and welfare"),
            provisions=(
                provision("6"),
                provision("18(3)"),
                provision("23"),
                provision("24"),
                provision("26"),
                provision("27(1)"),
                provision("27(2)"),
                provision("27(3)"),
                provision("33"),
            ),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.EDUCATION,
            guidelines="crc_c_58_rev_2",
            label=Text(
                id="Pendidikan, waktu luang, dan kegiatan budaya",
                en="Education, leisure and cultural activities",
            ),
            provisions=(provision("28"), provision("29"), provision("30"), provision("31")),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.SPECIAL_PROTECTION,
            guidelines="crc_c_58_rev_2",
            label=Text(id="Langkah-langkah perlindungan khusus", en="Special protection measures"),
            provisions=(
                provision("22"),
                provision("30"),
                provision("32"),
                provision("33"),
                provision("34"),
                provision("35"),
                provision("36"),
                provision("37(b)"),
                provision("37(c)"),
                provision("37(d)"),
                provision("38"),
                provision("39"),
                provision("40"),
            ),
            provenance=Provenance(confidence=Confidence.D),
        ),
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("crc_c_58_rev_2")),
            Citation(source=source("general_comments_dataset_2026"), locator="CRC/C/GC/13 ¶9"),
        ),
        note=Text(
            id="Hanya bagian pembukanya yang terbaca. Disetujui pada sidang ke-55 (13 September–1 Oktober 2010); ada pula Corr.1.",
            en="Only its opening was read. Adopted at the 55th session (13 September–1 October 2010); there is a Corr.1.",
        ),
    ),
    clusters_provenance=Provenance(
        confidence=Confidence.C,
        citations=(
            Citation(source=source("co_2014_digest_studylib")),
            Citation(source=source("co_2014_digest_slideplayer")),
        ),
        note=Text(
            id="Nama-namanya mengikuti judul dalam pengamatan penutup untuk Indonesia tahun 2014, yang disusun pada masa Rev.2.",
            en="The names follow the headings of the concluding observations on Indonesia of 2014, made under Rev.2.",
        ),
    ),
    dated=KnownDay(
        day=dt.date(2010, 11, 23),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("crc_c_58_rev_2")),)),
    ),
)
"""CRC/C/58/Rev.2: Guidelines for periodic reports of 2010 (Rev.2), 8 clusters.

Pedoman laporan berkala 2010 (Rev.2), 8 klaster.
"""

CRC_C_58_REV_3: Final[Guidelines] = Guidelines(
    key="crc_c_58_rev_3",
    symbol="CRC/C/58/Rev.3",
    label=Text(id="Pedoman laporan berkala 2015 (Rev.3)", en="Guidelines for periodic reports of 2015 (Rev.3)"),
    clusters=(
        Cluster(
            theme=ClusterTheme.GENERAL_MEASURES,
            guidelines="crc_c_58_rev_3",
            label=Text(id="Langkah-langkah umum pelaksanaan", en="General measures of implementation"),
            provisions=(provision("4"), provision("42"), provision("44(6)")),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(Citation(source=source("ruggiero_2022_article_4"), locator="¶18-21 (2015)"),),
            ),
        ),
        Cluster(
            theme=ClusterTheme.DEFINITION,
            guidelines="crc_c_58_rev_3",
            label=Text(id="Definisi anak", en="Definition of the child"),
            provisions=(provision("1"),),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(
                    Citation(source=source("deck_kebijakan_kla")),
                    Citation(source=source("together_scotland_2019")),
                ),
            ),
        ),
        Cluster(
            theme=ClusterTheme.GENERAL_PRINCIPLES,
            guidelines="crc_c_58_rev_3",
            label=Text(id="Prinsip umum", en="General principles"),
            provisions=(provision("2"), provision("3"), provision("6"), provision("12")),
            provenance=Provenance(
                confidence=Confidence.C,
                citations=(
                    Citation(source=source("deck_kebijakan_kla")),
                    Citation(source=source("together_scotland_2019")),
                ),
            ),
        ),
        Cluster(
            theme=ClusterTheme.CIVIL_RIGHTS,
            guidelines="crc_c_58_rev_3",
            label=Text(id="Hak sipil dan kebebasan", en="Civil rights and freedoms"),
            provisions=(
                provision("7"),
                provision("8"),
                provision("13"),
                provision("14"),
                provision("15"),
                provision("16"),
                provision("17"),
            ),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.VIOLENCE,
            guidelines="crc_c_58_rev_3",
            label=Text(id="Kekerasan terhadap anak", en="Violence against children"),
            provisions=(
                provision("19"),
                provision("24(3)"),
                provision("28(2)"),
                provision("34"),
                provision("37(a)"),
                provision("39"),
            ),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.FAMILY,
            guidelines="crc_c_58_rev_3",
            label=Text(
                id="Lingkungan keluarga dan pengasuhan alternatif",
                en="Family environment and alternative care",
            ),
            provisions=(
                provision("5"),
                provision("9"),
                provision("10"),
                provision("11"),
                provision("18(1)"),
                provision("18(2)"),
                provision("20"),
                provision("21"),
                provision("25"),
                provision("27(4)"),
            ),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.HEALTH,
            guidelines="crc_c_58_rev_3",
            label=Text(id="Disabilitas, kesehatan dasar, dan kesejahteraan", en="Disability, basic health and welfare"),
            provisions=(
                provision("6"),
                provision("18(3)"),
                provision("23"),
                provision("24"),
                provision("26"),
                provision("27(1)"),
                provision("27(2)"),
                provision("27(3)"),
                provision("33"),
            ),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.EDUCATION,
            guidelines="crc_c_58_rev_3",
            label=Text(
                id="Pendidikan, waktu luang, dan kegiatan budaya",
                en="Education, leisure and cultural activities",
            ),
            provisions=(provision("28"), provision("29"), provision("30"), provision("31")),
            provenance=Provenance(confidence=Confidence.D),
        ),
        Cluster(
            theme=ClusterTheme.SPECIAL_PROTECTION,
            guidelines="crc_c_58_rev_3",
            label=Text(id="Langkah-langkah perlindungan khusus", en="Special protection measures"),
            provisions=(
                provision("22"),
                provision("30"),
                provision("32"),
                provision("33"),
                provision("35"),
                provision("36"),
                provision("37(b)"),
                provision("37(c)"),
                provision("37(d)"),
                provision("38"),
                provision("39"),
                provision("40"),
            ),
            provenance=Provenance(confidence=Confidence.D),
        ),
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_c_58_rev_3")),),
        note=Text(
            id="Hanya bagian pembukanya yang terbaca. Negara yang sudah menyampaikan laporan awal tentang kedua protokol opsional pertama melaporkan tindak lanjutnya di dalam laporan berkala.",
            en="Only its opening was read. States that have submitted their initial reports on the first two optional protocols report on them within the periodic report.",
        ),
    ),
    clusters_provenance=Provenance(
        confidence=Confidence.C,
        citations=(
            Citation(source=source("deck_kebijakan_kla")),
            Citation(source=source("together_scotland_2019")),
            Citation(source=source("ruggiero_2022_article_4"), locator="¶18-21 (2015)"),
        ),
        note=Text(
            id="Sembilan klaster, dengan kekerasan sebagai klaster tersendiri menurut dua sumber sekunder; nama-namanya dari ingatan.",
            en="Nine clusters, with violence as one of its own in two secondary sources; the names are recalled.",
        ),
    ),
    dated=KnownDay(
        day=dt.date(2015, 3, 3),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("crc_c_58_rev_3")),)),
    ),
)
"""CRC/C/58/Rev.3: Guidelines for periodic reports of 2015 (Rev.3), 9 clusters.

Pedoman laporan berkala 2015 (Rev.3), 9 klaster.
"""

GUIDELINES: Final[tuple[Guidelines, ...]] = (CRC_C_58, CRC_C_58_REV_1, CRC_C_58_REV_2, CRC_C_58_REV_3)
"""The guidelines for periodic reports, oldest first."""
