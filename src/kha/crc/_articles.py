# Made by tools/generate.py from data/crc/articles.toml. Do not edit: correct the data instead.
"""The articles of the Convention on the Rights of the Child."""

from __future__ import annotations

from typing import Final

from kha.crc.model import Article, Part, Principle
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = [
    "ARTICLES",
    "ARTICLE_1",
    "ARTICLE_10",
    "ARTICLE_11",
    "ARTICLE_12",
    "ARTICLE_13",
    "ARTICLE_14",
    "ARTICLE_15",
    "ARTICLE_16",
    "ARTICLE_17",
    "ARTICLE_18",
    "ARTICLE_19",
    "ARTICLE_2",
    "ARTICLE_20",
    "ARTICLE_21",
    "ARTICLE_22",
    "ARTICLE_23",
    "ARTICLE_24",
    "ARTICLE_25",
    "ARTICLE_26",
    "ARTICLE_27",
    "ARTICLE_28",
    "ARTICLE_29",
    "ARTICLE_3",
    "ARTICLE_30",
    "ARTICLE_31",
    "ARTICLE_32",
    "ARTICLE_33",
    "ARTICLE_34",
    "ARTICLE_35",
    "ARTICLE_36",
    "ARTICLE_37",
    "ARTICLE_38",
    "ARTICLE_39",
    "ARTICLE_4",
    "ARTICLE_40",
    "ARTICLE_41",
    "ARTICLE_42",
    "ARTICLE_43",
    "ARTICLE_44",
    "ARTICLE_45",
    "ARTICLE_46",
    "ARTICLE_47",
    "ARTICLE_48",
    "ARTICLE_49",
    "ARTICLE_5",
    "ARTICLE_50",
    "ARTICLE_51",
    "ARTICLE_52",
    "ARTICLE_53",
    "ARTICLE_54",
    "ARTICLE_6",
    "ARTICLE_7",
    "ARTICLE_8",
    "ARTICLE_9",
]

ARTICLE_1: Final[Article] = Article(
    number=1,
    part=Part(1),
    title=Text(id="Definisi anak", en="Definition of the child"),
    subject=Text(
        id="Siapa yang disebut anak: setiap orang di bawah 18 tahun, kecuali hukum yang berlaku menetapkan usia dewasa lebih awal",
        en="Who counts as a child: anyone under 18, unless the applicable law sets majority earlier",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 1: Definition of the child. Who counts as a child: anyone under 18, unless the applicable law sets majority earlier.

Pasal 1: Definisi anak. Siapa yang disebut anak: setiap orang di bawah 18 tahun, kecuali hukum yang berlaku menetapkan usia dewasa lebih awal.
"""

ARTICLE_2: Final[Article] = Article(
    number=2,
    part=Part(1),
    title=Text(id="Nondiskriminasi", en="Non-discrimination"),
    subject=Text(
        id="Hak berlaku bagi setiap anak tanpa diskriminasi; perlindungan dari diskriminasi akibat status atau pandangan keluarga",
        en="Rights apply to every child without discrimination; protection from discrimination because of the family's status or views",
    ),
    principle=Principle.NON_DISCRIMINATION,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 2: Non-discrimination. Rights apply to every child without discrimination; protection from discrimination because of the family's status or views.

Pasal 2: Nondiskriminasi. Hak berlaku bagi setiap anak tanpa diskriminasi; perlindungan dari diskriminasi akibat status atau pandangan keluarga.
"""

ARTICLE_3: Final[Article] = Article(
    number=3,
    part=Part(1),
    title=Text(id="Kepentingan terbaik bagi anak", en="Best interests of the child"),
    subject=Text(
        id="Kepentingan terbaik bagi anak sebagai pertimbangan utama; kewajiban negara melindungi anak; standar lembaga dan layanan",
        en="The child's best interests as a primary consideration; State duty of care and standards for services and institutions",
    ),
    principle=Principle.BEST_INTERESTS,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 3: Best interests of the child. The child's best interests as a primary consideration; State duty of care and standards for services and institutions.

Pasal 3: Kepentingan terbaik bagi anak. Kepentingan terbaik bagi anak sebagai pertimbangan utama; kewajiban negara melindungi anak; standar lembaga dan layanan.
"""

ARTICLE_4: Final[Article] = Article(
    number=4,
    part=Part(1),
    title=Text(id="Pelaksanaan hak anak", en="Implementation of rights"),
    subject=Text(
        id="Kewajiban negara mengambil langkah legislatif, administratif, dan lainnya dengan sumber daya semaksimal mungkin",
        en="Duty to take legislative, administrative and other measures, using the maximum available resources",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 4: Implementation of rights. Duty to take legislative, administrative and other measures, using the maximum available resources.

Pasal 4: Pelaksanaan hak anak. Kewajiban negara mengambil langkah legislatif, administratif, dan lainnya dengan sumber daya semaksimal mungkin.
"""

ARTICLE_5: Final[Article] = Article(
    number=5,
    part=Part(1),
    title=Text(
        id="Bimbingan orang tua dan perkembangan kemampuan anak",
        en="Parental guidance and the child's evolving capacities",
    ),
    subject=Text(
        id="Penghormatan atas bimbingan orang tua dan keluarga sesuai dengan perkembangan kemampuan anak",
        en="Respect for parents' and family guidance in line with the child's evolving capacities",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 5: Parental guidance and the child's evolving capacities. Respect for parents' and family guidance in line with the child's evolving capacities.

Pasal 5: Bimbingan orang tua dan perkembangan kemampuan anak. Penghormatan atas bimbingan orang tua dan keluarga sesuai dengan perkembangan kemampuan anak.
"""

ARTICLE_6: Final[Article] = Article(
    number=6,
    part=Part(1),
    title=Text(
        id="Hak untuk hidup, kelangsungan hidup, dan perkembangan",
        en="Right to life, survival and development",
    ),
    subject=Text(
        id="Hak untuk hidup, serta kelangsungan hidup dan perkembangan semaksimal mungkin",
        en="Right to life, and survival and development to the greatest extent possible",
    ),
    principle=Principle.SURVIVAL_AND_DEVELOPMENT,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 6: Right to life, survival and development. Right to life, and survival and development to the greatest extent possible.

Pasal 6: Hak untuk hidup, kelangsungan hidup, dan perkembangan. Hak untuk hidup, serta kelangsungan hidup dan perkembangan semaksimal mungkin.
"""

ARTICLE_7: Final[Article] = Article(
    number=7,
    part=Part(1),
    title=Text(id="Pencatatan kelahiran, nama, dan kewarganegaraan", en="Birth registration, name and nationality"),
    subject=Text(
        id="Pencatatan kelahiran, nama, kewarganegaraan, serta hak mengenal dan diasuh oleh orang tua",
        en="Birth registration, name, nationality, and knowing and being cared for by parents",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 7: Birth registration, name and nationality. Birth registration, name, nationality, and knowing and being cared for by parents.

Pasal 7: Pencatatan kelahiran, nama, dan kewarganegaraan. Pencatatan kelahiran, nama, kewarganegaraan, serta hak mengenal dan diasuh oleh orang tua.
"""

ARTICLE_8: Final[Article] = Article(
    number=8,
    part=Part(1),
    title=Text(id="Pelestarian identitas", en="Preservation of identity"),
    subject=Text(
        id="Mempertahankan identitas (nama, kewarganegaraan, dan hubungan keluarga) dan bantuan untuk memulihkannya",
        en="Keeping one's identity (name, nationality and family ties) and help to restore it",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 8: Preservation of identity. Keeping one's identity (name, nationality and family ties) and help to restore it.

Pasal 8: Pelestarian identitas. Mempertahankan identitas (nama, kewarganegaraan, dan hubungan keluarga) dan bantuan untuk memulihkannya.
"""

ARTICLE_9: Final[Article] = Article(
    number=9,
    part=Part(1),
    title=Text(id="Pemisahan dari orang tua", en="Separation from parents"),
    subject=Text(
        id="Tidak dipisahkan dari orang tua di luar kehendak mereka kecuali dengan keputusan yang dapat ditinjau; hubungan dan informasi jika terpisah",
        en="No separation from parents against their will except by reviewable decision; contact and information when separated",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 9: Separation from parents. No separation from parents against their will except by reviewable decision; contact and information when separated.

Pasal 9: Pemisahan dari orang tua. Tidak dipisahkan dari orang tua di luar kehendak mereka kecuali dengan keputusan yang dapat ditinjau; hubungan dan informasi jika terpisah.
"""

ARTICLE_10: Final[Article] = Article(
    number=10,
    part=Part(1),
    title=Text(id="Penyatuan kembali keluarga", en="Family reunification"),
    subject=Text(
        id="Masuk atau keluar suatu negara untuk penyatuan kembali keluarga; hubungan dengan orang tua yang tinggal di negara berbeda",
        en="Entering or leaving a country for family reunification; contact with parents living in different States",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 10: Family reunification. Entering or leaving a country for family reunification; contact with parents living in different States.

Pasal 10: Penyatuan kembali keluarga. Masuk atau keluar suatu negara untuk penyatuan kembali keluarga; hubungan dengan orang tua yang tinggal di negara berbeda.
"""

ARTICLE_11: Final[Article] = Article(
    number=11,
    part=Part(1),
    title=Text(id="Pemindahan gelap dan tidak dipulangkannya anak", en="Illicit transfer and non-return of children"),
    subject=Text(
        id="Pemberantasan pemindahan anak ke luar negeri secara gelap dan tidak dipulangkannya anak",
        en="Combating illicit transfer and non-return of children abroad",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 11: Illicit transfer and non-return of children. Combating illicit transfer and non-return of children abroad.

Pasal 11: Pemindahan gelap dan tidak dipulangkannya anak. Pemberantasan pemindahan anak ke luar negeri secara gelap dan tidak dipulangkannya anak.
"""

ARTICLE_12: Final[Article] = Article(
    number=12,
    part=Part(1),
    title=Text(id="Penghargaan terhadap pandangan anak", en="Respect for the views of the child"),
    subject=Text(
        id="Hak menyatakan pandangan dan dipertimbangkan sesuai dengan usia dan kematangan; hak didengar dalam proses peradilan dan administrasi",
        en="Right to express views and have them given due weight by age and maturity; right to be heard in court and administrative proceedings",
    ),
    principle=Principle.VIEWS_OF_THE_CHILD,
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 12: Respect for the views of the child. Right to express views and have them given due weight by age and maturity; right to be heard in court and administrative proceedings.

Pasal 12: Penghargaan terhadap pandangan anak. Hak menyatakan pandangan dan dipertimbangkan sesuai dengan usia dan kematangan; hak didengar dalam proses peradilan dan administrasi.
"""

ARTICLE_13: Final[Article] = Article(
    number=13,
    part=Part(1),
    title=Text(id="Kebebasan berekspresi", en="Freedom of expression"),
    subject=Text(
        id="Kebebasan berekspresi: mencari, menerima, dan menyebarkan informasi serta gagasan",
        en="Freedom of expression: seeking, receiving and sharing information and ideas",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 13: Freedom of expression. Freedom of expression: seeking, receiving and sharing information and ideas.

Pasal 13: Kebebasan berekspresi. Kebebasan berekspresi: mencari, menerima, dan menyebarkan informasi serta gagasan.
"""

ARTICLE_14: Final[Article] = Article(
    number=14,
    part=Part(1),
    title=Text(id="Kebebasan berpikir, berhati nurani, dan beragama", en="Freedom of thought, conscience and religion"),
    subject=Text(
        id="Kebebasan berpikir, berhati nurani, dan beragama, dengan bimbingan orang tua",
        en="Freedom of thought, conscience and religion, with parental direction",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 14: Freedom of thought, conscience and religion. Freedom of thought, conscience and religion, with parental direction.

Pasal 14: Kebebasan berpikir, berhati nurani, dan beragama. Kebebasan berpikir, berhati nurani, dan beragama, dengan bimbingan orang tua.
"""

ARTICLE_15: Final[Article] = Article(
    number=15,
    part=Part(1),
    title=Text(id="Kebebasan berserikat dan berkumpul secara damai", en="Freedom of association and peaceful assembly"),
    subject=Text(
        id="Kebebasan anak untuk berserikat dan berkumpul secara damai",
        en="The child's freedom of association and of peaceful assembly",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 15: Freedom of association and peaceful assembly. The child's freedom of association and of peaceful assembly.

Pasal 15: Kebebasan berserikat dan berkumpul secara damai. Kebebasan anak untuk berserikat dan berkumpul secara damai.
"""

ARTICLE_16: Final[Article] = Article(
    number=16,
    part=Part(1),
    title=Text(id="Hak atas privasi", en="Right to privacy"),
    subject=Text(
        id="Perlindungan privasi, keluarga, rumah, surat-menyurat, kehormatan, dan nama baik",
        en="Protection of privacy, family, home, correspondence, honour and reputation",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 16: Right to privacy. Protection of privacy, family, home, correspondence, honour and reputation.

Pasal 16: Hak atas privasi. Perlindungan privasi, keluarga, rumah, surat-menyurat, kehormatan, dan nama baik.
"""

ARTICLE_17: Final[Article] = Article(
    number=17,
    part=Part(1),
    title=Text(id="Akses terhadap informasi yang layak", en="Access to appropriate information"),
    subject=Text(
        id="Akses terhadap informasi yang beragam dan layak bagi anak; peran media massa",
        en="Access to diverse, child-appropriate information; role of mass media",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 17: Access to appropriate information. Access to diverse, child-appropriate information; role of mass media.

Pasal 17: Akses terhadap informasi yang layak. Akses terhadap informasi yang beragam dan layak bagi anak; peran media massa.
"""

ARTICLE_18: Final[Article] = Article(
    number=18,
    part=Part(1),
    title=Text(id="Tanggung jawab orang tua dan bantuan negara", en="Parental responsibilities and State assistance"),
    subject=Text(
        id="Tanggung jawab bersama kedua orang tua, dukungan negara bagi orang tua, dan layanan pengasuhan anak",
        en="Shared parental responsibility, State support to parents and child-care services",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 18: Parental responsibilities and State assistance. Shared parental responsibility, State support to parents and child-care services.

Pasal 18: Tanggung jawab orang tua dan bantuan negara. Tanggung jawab bersama kedua orang tua, dukungan negara bagi orang tua, dan layanan pengasuhan anak.
"""

ARTICLE_19: Final[Article] = Article(
    number=19,
    part=Part(1),
    title=Text(
        id="Perlindungan dari kekerasan, perlakuan salah, dan penelantaran",
        en="Protection from violence, abuse and neglect",
    ),
    subject=Text(
        id="Perlindungan dari segala bentuk kekerasan, perlakuan salah, penelantaran, dan eksploitasi selama dalam pengasuhan",
        en="Protection from all violence, abuse, neglect and exploitation while in someone's care",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 19: Protection from violence, abuse and neglect. Protection from all violence, abuse, neglect and exploitation while in someone's care.

Pasal 19: Perlindungan dari kekerasan, perlakuan salah, dan penelantaran. Perlindungan dari segala bentuk kekerasan, perlakuan salah, penelantaran, dan eksploitasi selama dalam pengasuhan.
"""

ARTICLE_20: Final[Article] = Article(
    number=20,
    part=Part(1),
    title=Text(id="Anak tanpa lingkungan keluarga", en="Children deprived of their family environment"),
    subject=Text(
        id="Perlindungan khusus dan pengasuhan alternatif bagi anak tanpa lingkungan keluarga (termasuk orang tua asuh, kafalah, dan adopsi)",
        en="Special protection and alternative care for children without a family environment (including foster care, kafalah and adoption)",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 20: Children deprived of their family environment. Special protection and alternative care for children without a family environment (including foster care, kafalah and adoption).

Pasal 20: Anak tanpa lingkungan keluarga. Perlindungan khusus dan pengasuhan alternatif bagi anak tanpa lingkungan keluarga (termasuk orang tua asuh, kafalah, dan adopsi).
"""

ARTICLE_21: Final[Article] = Article(
    number=21,
    part=Part(1),
    title=Text(id="Pengangkatan anak (adopsi)", en="Adoption"),
    subject=Text(
        id="Pengangkatan anak (adopsi) di dalam negeri dan antarnegara dengan kepentingan terbaik bagi anak sebagai pertimbangan tertinggi",
        en="Adoption, domestic and inter-country, with best interests paramount",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 21: Adoption. Adoption, domestic and inter-country, with best interests paramount.

Pasal 21: Pengangkatan anak (adopsi). Pengangkatan anak (adopsi) di dalam negeri dan antarnegara dengan kepentingan terbaik bagi anak sebagai pertimbangan tertinggi.
"""

ARTICLE_22: Final[Article] = Article(
    number=22,
    part=Part(1),
    title=Text(id="Anak pengungsi", en="Refugee children"),
    subject=Text(
        id="Perlindungan dan bantuan bagi anak pengungsi dan anak pencari suaka, termasuk penelusuran keluarga",
        en="Protection and assistance for refugee and asylum-seeking children, including family tracing",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 22: Refugee children. Protection and assistance for refugee and asylum-seeking children, including family tracing.

Pasal 22: Anak pengungsi. Perlindungan dan bantuan bagi anak pengungsi dan anak pencari suaka, termasuk penelusuran keluarga.
"""

ARTICLE_23: Final[Article] = Article(
    number=23,
    part=Part(1),
    title=Text(id="Anak penyandang disabilitas", en="Children with disabilities"),
    subject=Text(
        id="Kehidupan yang utuh dan layak, perawatan khusus, serta inklusi bagi anak penyandang disabilitas",
        en="Full and decent life, special care and inclusion for children with disabilities",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 23: Children with disabilities. Full and decent life, special care and inclusion for children with disabilities.

Pasal 23: Anak penyandang disabilitas. Kehidupan yang utuh dan layak, perawatan khusus, serta inklusi bagi anak penyandang disabilitas.
"""

ARTICLE_24: Final[Article] = Article(
    number=24,
    part=Part(1),
    title=Text(id="Kesehatan dan layanan kesehatan", en="Health and health services"),
    subject=Text(
        id="Derajat kesehatan tertinggi yang dapat dicapai dan layanan kesehatan; penghapusan praktik tradisional yang merugikan",
        en="Highest attainable health and health care; ending harmful traditional practices",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 24: Health and health services. Highest attainable health and health care; ending harmful traditional practices.

Pasal 24: Kesehatan dan layanan kesehatan. Derajat kesehatan tertinggi yang dapat dicapai dan layanan kesehatan; penghapusan praktik tradisional yang merugikan.
"""

ARTICLE_25: Final[Article] = Article(
    number=25,
    part=Part(1),
    title=Text(id="Peninjauan berkala atas penempatan anak", en="Periodic review of placement"),
    subject=Text(
        id="Peninjauan berkala atas penempatan dan perawatan anak",
        en="Periodic review of a child's placement and treatment",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 25: Periodic review of placement. Periodic review of a child's placement and treatment.

Pasal 25: Peninjauan berkala atas penempatan anak. Peninjauan berkala atas penempatan dan perawatan anak.
"""

ARTICLE_26: Final[Article] = Article(
    number=26,
    part=Part(1),
    title=Text(id="Jaminan sosial", en="Social security"),
    subject=Text(
        id="Hak atas manfaat jaminan sosial, termasuk asuransi sosial",
        en="Right to benefit from social security, including social insurance",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 26: Social security. Right to benefit from social security, including social insurance.

Pasal 26: Jaminan sosial. Hak atas manfaat jaminan sosial, termasuk asuransi sosial.
"""

ARTICLE_27: Final[Article] = Article(
    number=27,
    part=Part(1),
    title=Text(id="Standar hidup yang layak", en="Adequate standard of living"),
    subject=Text(
        id="Standar hidup yang layak; peran utama orang tua, bantuan negara, dan penagihan nafkah anak",
        en="Adequate standard of living; parents' primary role, State help and recovery of maintenance",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 27: Adequate standard of living. Adequate standard of living; parents' primary role, State help and recovery of maintenance.

Pasal 27: Standar hidup yang layak. Standar hidup yang layak; peran utama orang tua, bantuan negara, dan penagihan nafkah anak.
"""

ARTICLE_28: Final[Article] = Article(
    number=28,
    part=Part(1),
    title=Text(id="Hak atas pendidikan", en="Right to education"),
    subject=Text(
        id="Hak atas pendidikan (pendidikan dasar wajib dan gratis, akses ke jenjang lanjut) serta disiplin sekolah yang manusiawi",
        en="Right to education (free compulsory primary, access to further levels) and humane school discipline",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 28: Right to education. Right to education (free compulsory primary, access to further levels) and humane school discipline.

Pasal 28: Hak atas pendidikan. Hak atas pendidikan (pendidikan dasar wajib dan gratis, akses ke jenjang lanjut) serta disiplin sekolah yang manusiawi.
"""

ARTICLE_29: Final[Article] = Article(
    number=29,
    part=Part(1),
    title=Text(id="Tujuan pendidikan", en="Aims of education"),
    subject=Text(
        id="Tujuan pendidikan; kebebasan mendirikan dan mengelola lembaga pendidikan",
        en="Aims of education; liberty to found and run educational institutions",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 29: Aims of education. Aims of education; liberty to found and run educational institutions.

Pasal 29: Tujuan pendidikan. Tujuan pendidikan; kebebasan mendirikan dan mengelola lembaga pendidikan.
"""

ARTICLE_30: Final[Article] = Article(
    number=30,
    part=Part(1),
    title=Text(
        id="Anak dari kelompok minoritas dan masyarakat adat",
        en="Children of minorities and indigenous peoples",
    ),
    subject=Text(
        id="Budaya, agama, dan bahasa anak dari kelompok minoritas dan masyarakat adat",
        en="Culture, religion and language of minority and indigenous children",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 30: Children of minorities and indigenous peoples. Culture, religion and language of minority and indigenous children.

Pasal 30: Anak dari kelompok minoritas dan masyarakat adat. Budaya, agama, dan bahasa anak dari kelompok minoritas dan masyarakat adat.
"""

ARTICLE_31: Final[Article] = Article(
    number=31,
    part=Part(1),
    title=Text(
        id="Istirahat, waktu luang, bermain, dan kegiatan budaya",
        en="Rest, leisure, play and cultural activities",
    ),
    subject=Text(
        id="Istirahat, waktu luang, bermain, rekreasi, serta kehidupan budaya dan seni",
        en="Rest, leisure, play, recreation, cultural life and the arts",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 31: Rest, leisure, play and cultural activities. Rest, leisure, play, recreation, cultural life and the arts.

Pasal 31: Istirahat, waktu luang, bermain, dan kegiatan budaya. Istirahat, waktu luang, bermain, rekreasi, serta kehidupan budaya dan seni.
"""

ARTICLE_32: Final[Article] = Article(
    number=32,
    part=Part(1),
    title=Text(id="Eksploitasi ekonomi dan pekerja anak", en="Economic exploitation and child labour"),
    subject=Text(
        id="Perlindungan dari eksploitasi ekonomi dan pekerjaan berbahaya; usia minimum dan pengaturan kerja",
        en="Protection from economic exploitation and hazardous work; minimum age and regulation of work",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 32: Economic exploitation and child labour. Protection from economic exploitation and hazardous work; minimum age and regulation of work.

Pasal 32: Eksploitasi ekonomi dan pekerja anak. Perlindungan dari eksploitasi ekonomi dan pekerjaan berbahaya; usia minimum dan pengaturan kerja.
"""

ARTICLE_33: Final[Article] = Article(
    number=33,
    part=Part(1),
    title=Text(id="Penyalahgunaan narkotika dan psikotropika", en="Drug abuse"),
    subject=Text(
        id="Perlindungan dari penyalahgunaan narkotika dan psikotropika serta dari pelibatan anak dalam produksi dan peredarannya",
        en="Protection from illicit drug use and from the use of children in drug production and trafficking",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 33: Drug abuse. Protection from illicit drug use and from the use of children in drug production and trafficking.

Pasal 33: Penyalahgunaan narkotika dan psikotropika. Perlindungan dari penyalahgunaan narkotika dan psikotropika serta dari pelibatan anak dalam produksi dan peredarannya.
"""

ARTICLE_34: Final[Article] = Article(
    number=34,
    part=Part(1),
    title=Text(id="Eksploitasi dan kekerasan seksual", en="Sexual exploitation and sexual abuse"),
    subject=Text(
        id="Perlindungan dari segala bentuk eksploitasi seksual dan kekerasan seksual",
        en="Protection from all sexual exploitation and sexual abuse",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 34: Sexual exploitation and sexual abuse. Protection from all sexual exploitation and sexual abuse.

Pasal 34: Eksploitasi dan kekerasan seksual. Perlindungan dari segala bentuk eksploitasi seksual dan kekerasan seksual.
"""

ARTICLE_35: Final[Article] = Article(
    number=35,
    part=Part(1),
    title=Text(id="Penculikan, penjualan, dan perdagangan anak", en="Abduction, sale and trafficking of children"),
    subject=Text(
        id="Pencegahan penculikan, penjualan, dan perdagangan anak",
        en="Prevention of the abduction and sale of children and of trafficking in them",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 35: Abduction, sale and trafficking of children. Prevention of the abduction and sale of children and of trafficking in them.

Pasal 35: Penculikan, penjualan, dan perdagangan anak. Pencegahan penculikan, penjualan, dan perdagangan anak.
"""

ARTICLE_36: Final[Article] = Article(
    number=36,
    part=Part(1),
    title=Text(id="Bentuk eksploitasi lain", en="Other forms of exploitation"),
    subject=Text(
        id="Perlindungan dari segala bentuk eksploitasi lain yang merugikan kesejahteraan anak",
        en="Protection from all other exploitation harmful to the child's welfare",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 36: Other forms of exploitation. Protection from all other exploitation harmful to the child's welfare.

Pasal 36: Bentuk eksploitasi lain. Perlindungan dari segala bentuk eksploitasi lain yang merugikan kesejahteraan anak.
"""

ARTICLE_37: Final[Article] = Article(
    number=37,
    part=Part(1),
    title=Text(id="Penyiksaan dan perampasan kemerdekaan", en="Torture and deprivation of liberty"),
    subject=Text(
        id="Larangan penyiksaan, hukuman mati, dan hukuman seumur hidup tanpa kemungkinan bebas; penahanan sebagai upaya terakhir; perlakuan dan bantuan hukum dalam tahanan",
        en="No torture, death penalty or life sentence without release; detention as last resort; treatment and legal help in detention",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 37: Torture and deprivation of liberty. No torture, death penalty or life sentence without release; detention as last resort; treatment and legal help in detention.

Pasal 37: Penyiksaan dan perampasan kemerdekaan. Larangan penyiksaan, hukuman mati, dan hukuman seumur hidup tanpa kemungkinan bebas; penahanan sebagai upaya terakhir; perlakuan dan bantuan hukum dalam tahanan.
"""

ARTICLE_38: Final[Article] = Article(
    number=38,
    part=Part(1),
    title=Text(id="Anak dalam konflik bersenjata", en="Children in armed conflict"),
    subject=Text(
        id="Perlindungan anak dalam konflik bersenjata; batas perekrutan dan keterlibatan dalam permusuhan (15 tahun dalam Konvensi)",
        en="Protection of children in armed conflict; limits on recruitment and taking part in hostilities (age 15 in the Convention)",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 38: Children in armed conflict. Protection of children in armed conflict; limits on recruitment and taking part in hostilities (age 15 in the Convention).

Pasal 38: Anak dalam konflik bersenjata. Perlindungan anak dalam konflik bersenjata; batas perekrutan dan keterlibatan dalam permusuhan (15 tahun dalam Konvensi).
"""

ARTICLE_39: Final[Article] = Article(
    number=39,
    part=Part(1),
    title=Text(id="Pemulihan dan reintegrasi anak korban", en="Recovery and reintegration of child victims"),
    subject=Text(
        id="Pemulihan fisik dan psikologis serta reintegrasi sosial anak korban",
        en="Physical and psychological recovery and social reintegration of child victims",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 39: Recovery and reintegration of child victims. Physical and psychological recovery and social reintegration of child victims.

Pasal 39: Pemulihan dan reintegrasi anak korban. Pemulihan fisik dan psikologis serta reintegrasi sosial anak korban.
"""

ARTICLE_40: Final[Article] = Article(
    number=40,
    part=Part(1),
    title=Text(id="Peradilan anak", en="Child justice"),
    subject=Text(
        id="Peradilan anak: martabat, jaminan prosedural, usia minimum, diversi, dan alternatif",
        en="Child justice: dignity, procedural guarantees, minimum age, diversion and alternatives",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
        note=Text(
            id="Satu salinan menyambung ayat (4) pada ayat (3) huruf b; salinan resmi memuat ayat (1) sampai dengan (4).",
            en="One copy runs paragraph 4 into 3(b); the official copy has paragraphs 1 to 4.",
        ),
    ),
)
"""Article 40: Child justice. Child justice: dignity, procedural guarantees, minimum age, diversion and alternatives.

Pasal 40: Peradilan anak. Peradilan anak: martabat, jaminan prosedural, usia minimum, diversi, dan alternatif.
"""

ARTICLE_41: Final[Article] = Article(
    number=41,
    part=Part(1),
    title=Text(id="Ketentuan yang lebih menguntungkan anak", en="More favourable provisions"),
    subject=Text(
        id="Ketentuan nasional atau internasional yang lebih menguntungkan anak tetap berlaku",
        en="National or international provisions more favourable to children continue to apply",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 41: More favourable provisions. National or international provisions more favourable to children continue to apply.

Pasal 41: Ketentuan yang lebih menguntungkan anak. Ketentuan nasional atau internasional yang lebih menguntungkan anak tetap berlaku.
"""

ARTICLE_42: Final[Article] = Article(
    number=42,
    part=Part(2),
    title=Text(id="Penyebarluasan Konvensi", en="Making the Convention known"),
    subject=Text(
        id="Kewajiban menyebarluaskan Konvensi kepada orang dewasa dan anak",
        en="Duty to make the Convention widely known to adults and children",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 42: Making the Convention known. Duty to make the Convention widely known to adults and children.

Pasal 42: Penyebarluasan Konvensi. Kewajiban menyebarluaskan Konvensi kepada orang dewasa dan anak.
"""

ARTICLE_43: Final[Article] = Article(
    number=43,
    part=Part(2),
    title=Text(id="Komite Hak Anak", en="Committee on the Rights of the Child"),
    subject=Text(
        id="Komite Hak Anak: susunan, pemilihan, dan tata kerja",
        en="Committee on the Rights of the Child: composition, elections and working rules",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("crc_text_nl")),
            Citation(source=source("crc_text_noharm")),
            Citation(source=source("un_library_crc_guide")),
        ),
        note=Text(
            id="Kedua salinan memuat ayat (2) setelah amendemen: delapan belas ahli, semula sepuluh.",
            en="Both copies carry paragraph 2 as amended: eighteen experts, formerly ten.",
        ),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 43: Committee on the Rights of the Child. Committee on the Rights of the Child: composition, elections and working rules.

Pasal 43: Komite Hak Anak. Komite Hak Anak: susunan, pemilihan, dan tata kerja.
"""

ARTICLE_44: Final[Article] = Article(
    number=44,
    part=Part(2),
    title=Text(id="Kewajiban pelaporan negara", en="Reporting obligations of States"),
    subject=Text(
        id="Kewajiban pelaporan negara: dalam dua tahun, lalu tiap lima tahun; laporan disebarluaskan di dalam negeri",
        en="States' reporting duty: within two years, then every five years; reports made public at home",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 44: Reporting obligations of States. States' reporting duty: within two years, then every five years; reports made public at home.

Pasal 44: Kewajiban pelaporan negara. Kewajiban pelaporan negara: dalam dua tahun, lalu tiap lima tahun; laporan disebarluaskan di dalam negeri.
"""

ARTICLE_45: Final[Article] = Article(
    number=45,
    part=Part(2),
    title=Text(
        id="Kerja sama dengan badan Perserikatan Bangsa-Bangsa dan lembaga lain",
        en="Cooperation with United Nations agencies and other bodies",
    ),
    subject=Text(
        id="Peran UNICEF, badan khusus, dan pihak lain; bantuan teknis, studi, dan rekomendasi",
        en="Role of UNICEF, specialised agencies and others; technical advice, studies and recommendations",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 45: Cooperation with United Nations agencies and other bodies. Role of UNICEF, specialised agencies and others; technical advice, studies and recommendations.

Pasal 45: Kerja sama dengan badan Perserikatan Bangsa-Bangsa dan lembaga lain. Peran UNICEF, badan khusus, dan pihak lain; bantuan teknis, studi, dan rekomendasi.
"""

ARTICLE_46: Final[Article] = Article(
    number=46,
    part=Part(3),
    title=Text(id="Penandatanganan", en="Signature"),
    subject=Text(id="Terbuka untuk ditandatangani oleh semua negara", en="Signature open to all States"),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 46: Signature. Signature open to all States.

Pasal 46: Penandatanganan. Terbuka untuk ditandatangani oleh semua negara.
"""

ARTICLE_47: Final[Article] = Article(
    number=47,
    part=Part(3),
    title=Text(id="Ratifikasi", en="Ratification"),
    subject=Text(id="Ratifikasi dan penyimpanan instrumennya", en="Ratification and deposit of its instruments"),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 47: Ratification. Ratification and deposit of its instruments.

Pasal 47: Ratifikasi. Ratifikasi dan penyimpanan instrumennya.
"""

ARTICLE_48: Final[Article] = Article(
    number=48,
    part=Part(3),
    title=Text(id="Aksesi", en="Accession"),
    subject=Text(
        id="Aksesi terbuka bagi setiap negara; penyimpanan instrumennya",
        en="Accession open to any State; deposit of its instruments",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 48: Accession. Accession open to any State; deposit of its instruments.

Pasal 48: Aksesi. Aksesi terbuka bagi setiap negara; penyimpanan instrumennya.
"""

ARTICLE_49: Final[Article] = Article(
    number=49,
    part=Part(3),
    title=Text(id="Mulai berlaku", en="Entry into force"),
    subject=Text(
        id="Hari ke-30 setelah instrumen ke-20 disimpan; bagi negara berikutnya, hari ke-30 setelah instrumennya sendiri disimpan",
        en="The 30th day after the 20th instrument is deposited; for each later State, the 30th day after its own deposit",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 49: Entry into force. The 30th day after the 20th instrument is deposited; for each later State, the 30th day after its own deposit.

Pasal 49: Mulai berlaku. Hari ke-30 setelah instrumen ke-20 disimpan; bagi negara berikutnya, hari ke-30 setelah instrumennya sendiri disimpan.
"""

ARTICLE_50: Final[Article] = Article(
    number=50,
    part=Part(3),
    title=Text(id="Amendemen", en="Amendments"),
    subject=Text(id="Tata cara amendemen Konvensi", en="Procedure for amending the Convention"),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 50: Amendments. Procedure for amending the Convention.

Pasal 50: Amendemen. Tata cara amendemen Konvensi.
"""

ARTICLE_51: Final[Article] = Article(
    number=51,
    part=Part(3),
    title=Text(id="Reservasi", en="Reservations"),
    subject=Text(
        id="Reservasi (pensyaratan), batasnya, dan penarikannya",
        en="Reservations, their limits and withdrawal",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 51: Reservations. Reservations, their limits and withdrawal.

Pasal 51: Reservasi. Reservasi (pensyaratan), batasnya, dan penarikannya.
"""

ARTICLE_52: Final[Article] = Article(
    number=52,
    part=Part(3),
    title=Text(id="Penarikan diri", en="Denunciation"),
    subject=Text(
        id="Penarikan diri dari Konvensi (berlaku satu tahun setelah pemberitahuan diterima)",
        en="Denunciation of the Convention (effective one year after notification is received)",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 52: Denunciation. Denunciation of the Convention (effective one year after notification is received).

Pasal 52: Penarikan diri. Penarikan diri dari Konvensi (berlaku satu tahun setelah pemberitahuan diterima).
"""

ARTICLE_53: Final[Article] = Article(
    number=53,
    part=Part(3),
    title=Text(id="Penyimpan", en="Depositary"),
    subject=Text(
        id="Penyimpan Konvensi: Sekretaris Jenderal Perserikatan Bangsa-Bangsa",
        en="Depositary of the Convention: the Secretary-General of the United Nations",
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 53: Depositary. Depositary of the Convention: the Secretary-General of the United Nations.

Pasal 53: Penyimpan. Penyimpan Konvensi: Sekretaris Jenderal Perserikatan Bangsa-Bangsa.
"""

ARTICLE_54: Final[Article] = Article(
    number=54,
    part=Part(3),
    title=Text(id="Naskah autentik", en="Authentic texts"),
    subject=Text(id="Naskah autentik dalam enam bahasa", en="Authentic texts in six languages"),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
    structure_provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("crc_text_nl")), Citation(source=source("crc_text_noharm"))),
    ),
)
"""Article 54: Authentic texts. Authentic texts in six languages.

Pasal 54: Naskah autentik. Naskah autentik dalam enam bahasa.
"""

ARTICLES: Final[tuple[Article, ...]] = (
    ARTICLE_1,
    ARTICLE_2,
    ARTICLE_3,
    ARTICLE_4,
    ARTICLE_5,
    ARTICLE_6,
    ARTICLE_7,
    ARTICLE_8,
    ARTICLE_9,
    ARTICLE_10,
    ARTICLE_11,
    ARTICLE_12,
    ARTICLE_13,
    ARTICLE_14,
    ARTICLE_15,
    ARTICLE_16,
    ARTICLE_17,
    ARTICLE_18,
    ARTICLE_19,
    ARTICLE_20,
    ARTICLE_21,
    ARTICLE_22,
    ARTICLE_23,
    ARTICLE_24,
    ARTICLE_25,
    ARTICLE_26,
    ARTICLE_27,
    ARTICLE_28,
    ARTICLE_29,
    ARTICLE_30,
    ARTICLE_31,
    ARTICLE_32,
    ARTICLE_33,
    ARTICLE_34,
    ARTICLE_35,
    ARTICLE_36,
    ARTICLE_37,
    ARTICLE_38,
    ARTICLE_39,
    ARTICLE_40,
    ARTICLE_41,
    ARTICLE_42,
    ARTICLE_43,
    ARTICLE_44,
    ARTICLE_45,
    ARTICLE_46,
    ARTICLE_47,
    ARTICLE_48,
    ARTICLE_49,
    ARTICLE_50,
    ARTICLE_51,
    ARTICLE_52,
    ARTICLE_53,
    ARTICLE_54,
)
"""The 54 articles, in the Convention's order."""
