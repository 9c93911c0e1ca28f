# Made by tools/generate.py from data/crc/attested_titles.toml. Do not edit: correct the data instead.
"""What others call the articles of the Convention on the Rights of the Child."""

from __future__ import annotations

from typing import Final

from kha.crc.model import AttestedTitle
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Language, Text

__all__ = [
    "ATTESTED_TITLES",
    "CLUSTER_ORDER_SCRIPT",
    "KABARINDO_RESERVED_ARTICLES",
    "PIJ_SUMMARY",
    "SCOTLAND_ANNEX_A_2018",
    "UNICEF_CHILDREN_VERSION_1_8",
    "UNICEF_CHILDREN_VERSION_22_29",
    "UNICEF_SUMMARY_1_5",
    "UNICEF_SUMMARY_37_42",
]

SCOTLAND_ANNEX_A_2018: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("scotland_annex_a_2018")),),
    note=Text(
        id="Terbitan resmi Pemerintah Skotlandia, bukan PBB; satu-satunya daftar pasal 1–42 yang terlihat utuh.",
        en="An official publication of the Scottish Government, not of the United Nations; the only list seen whole for articles 1–42.",
    ),
)
"""How the titles of one list are known."""

CLUSTER_ORDER_SCRIPT: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("cluster_order_script")),),
    note=Text(
        id="Butir daftar menurut urutan pedoman 1991 dan 1996; pedomannya sendiri tidak terbaca.",
        en="Items of a list in the order of the guidelines of 1991 and 1996; the guidelines themselves were not read.",
    ),
)
"""How the titles of one list are known."""

UNICEF_SUMMARY_1_5: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("unicef_summary_1_5")),),
    note=Text(id="Dikutip dalam sebuah esai.", en="As quoted in an essay."),
)
"""How the titles of one list are known."""

UNICEF_SUMMARY_37_42: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("unicef_summary_37_42")),),
)
"""How the titles of one list are known."""

UNICEF_CHILDREN_VERSION_1_8: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("unicef_children_version_1_8")),),
)
"""How the titles of one list are known."""

UNICEF_CHILDREN_VERSION_22_29: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("unicef_children_version_22_29")),),
)
"""How the titles of one list are known."""

PIJ_SUMMARY: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("pij_summary")),),
    note=Text(
        id="Judul ringkasan lama yang tidak resmi; hanya pasal 1–12 yang terlihat.",
        en="Headings of the old unofficial summary; only articles 1–12 were seen.",
    ),
)
"""How the titles of one list are known."""

KABARINDO_RESERVED_ARTICLES: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("kabarindo_reserved_articles")),),
    note=Text(
        id="Sebutan singkat untuk tujuh pasal yang dahulu direservasi Indonesia.",
        en="Short labels for the seven articles of Indonesia's former reservation.",
    ),
)
"""How the titles of one list are known."""

ATTESTED_TITLES: Final[tuple[AttestedTitle, ...]] = (
    AttestedTitle(article=1, words="Definition of the child", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=1, words="definition of the child", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=1, words="Definition of the child", language=Language.EN, provenance=UNICEF_SUMMARY_1_5),
    AttestedTitle(
        article=1,
        words="Definition of a child",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_1_8,
    ),
    AttestedTitle(article=1, words="Definition of Child", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(article=1, words="Definisi", language=Language.ID, provenance=KABARINDO_RESERVED_ARTICLES),
    AttestedTitle(article=2, words="Non-discrimination", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=2, words="non-discrimination", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=2, words="Non-discrimination", language=Language.EN, provenance=UNICEF_SUMMARY_1_5),
    AttestedTitle(article=2, words="No discrimination", language=Language.EN, provenance=UNICEF_CHILDREN_VERSION_1_8),
    AttestedTitle(article=2, words="Freedom from Discrimination", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(
        article=3,
        words="Best interests of the child",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=3,
        words="best interests of the child",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=3, words="Best interests of the child", language=Language.EN, provenance=UNICEF_SUMMARY_1_5),
    AttestedTitle(
        article=3,
        words="Best interests of the child",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_1_8,
    ),
    AttestedTitle(article=3, words="Best Interests of Child", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(
        article=4,
        words="Implementation of the Convention",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(article=4, words="legislation on children", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=4, words="Protection of rights", language=Language.EN, provenance=UNICEF_SUMMARY_1_5),
    AttestedTitle(article=4, words="Making rights real", language=Language.EN, provenance=UNICEF_CHILDREN_VERSION_1_8),
    AttestedTitle(article=4, words="Implementation of Rights", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(
        article=5,
        words="Parental guidance and a child's evolving capacities",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=5,
        words="parental guidance and the child's evolving capacities",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=5, words="Parental guidance", language=Language.EN, provenance=UNICEF_SUMMARY_1_5),
    AttestedTitle(
        article=5,
        words="Family guidance as children develop",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_1_8,
    ),
    AttestedTitle(article=5, words="Respect for Parental Responsibility", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(
        article=6,
        words="Right to life, survival and development",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=6,
        words="life, survival and development",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=6,
        words="Life survival and development",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_1_8,
    ),
    AttestedTitle(article=6, words="Survival & Development", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(
        article=7,
        words="Birth, registration, name, nationality and care",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(article=7, words="name and nationality", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(
        article=7,
        words="Name and nationality",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_1_8,
    ),
    AttestedTitle(article=7, words="Name & Nationality", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(
        article=8,
        words="Protection and preservation of identity",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(article=8, words="preservation of identity", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=8, words="Identity", language=Language.EN, provenance=UNICEF_CHILDREN_VERSION_1_8),
    AttestedTitle(article=8, words="Preservation of Identity", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(article=9, words="Separation from parents", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=9, words="separation from parent(s)", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=9, words="Parental Care & Non-Separation", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(article=10, words="Family reunification", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=10, words="family reunification", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=10, words="Family Reunification", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(
        article=11,
        words="Abduction and non-return of children",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=11,
        words="illicit transfer and non-return of children abroad",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=11, words="Illicit Transfer and Non-Return", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(
        article=12,
        words="Respect for the views of the child",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(article=12, words="views of the child", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=12, words="Free Expression of Opinion", language=Language.EN, provenance=PIJ_SUMMARY),
    AttestedTitle(article=13, words="Freedom of expression", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=13, words="freedom of expression", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(
        article=14,
        words="Freedom of thought, belief and religion",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=14,
        words="freedom of thought, conscience and religion",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=14,
        words="Hak anak atas kemerdekaan berpikir, berkeyakinan dan beragama",
        language=Language.ID,
        provenance=KABARINDO_RESERVED_ARTICLES,
    ),
    AttestedTitle(article=15, words="Freedom of association", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(
        article=15,
        words="freedom of association and of peaceful assembly",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=16, words="Right to privacy", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=16, words="privacy", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=16, words="Hak privasi", language=Language.ID, provenance=KABARINDO_RESERVED_ARTICLES),
    AttestedTitle(
        article=17,
        words="Access to information from the media",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(article=17, words="information, access to", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(
        article=17,
        words="Hak anak mendapatkan informasi layak anak",
        language=Language.ID,
        provenance=KABARINDO_RESERVED_ARTICLES,
    ),
    AttestedTitle(
        article=18,
        words="Parental responsibilities and state assistance",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=18,
        words="parental responsibilities (§1-2)",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=19,
        words="Protection from violence, abuse and neglect",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(article=19, words="abuse and neglect", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(
        article=20,
        words="Children unable to live with their family",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=20,
        words="children deprived of their family environment",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=21, words="Adoption", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=21, words="adoption", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=21, words="Adopsi", language=Language.ID, provenance=KABARINDO_RESERVED_ARTICLES),
    AttestedTitle(article=22, words="Refugee children", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=22, words="refugee children", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=22, words="Refugee children", language=Language.EN, provenance=UNICEF_CHILDREN_VERSION_22_29),
    AttestedTitle(article=22, words="Pengungsi Anak", language=Language.ID, provenance=KABARINDO_RESERVED_ARTICLES),
    AttestedTitle(
        article=23,
        words="Children with a disability",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(article=23, words="disabled children", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(
        article=23,
        words="Children with disabilities",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_22_29,
    ),
    AttestedTitle(
        article=24,
        words="Health and health services",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=24,
        words="health and health care services",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=24,
        words="Health, water, food, environment",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_22_29,
    ),
    AttestedTitle(
        article=25,
        words="Review of treatment in care",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=25,
        words="periodic review of placement",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=25,
        words="Review of a child's placement",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_22_29,
    ),
    AttestedTitle(article=26, words="Social security", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(
        article=26,
        words="social security and child care services",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=26,
        words="Social and economic help",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_22_29,
    ),
    AttestedTitle(
        article=27,
        words="Adequate standard of living",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=27,
        words="standard of living (§1-3); recovery of maintenance (§4)",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=27,
        words="Food, clothing, a safe home",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_22_29,
    ),
    AttestedTitle(article=28, words="Right to education", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=28, words="education", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(
        article=28,
        words="Access to education",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_22_29,
    ),
    AttestedTitle(article=29, words="Goals of education", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=29, words="aims of education", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(
        article=29,
        words="Aims of education",
        language=Language.EN,
        provenance=UNICEF_CHILDREN_VERSION_22_29,
    ),
    AttestedTitle(article=29, words="Tujuan pendidikan", language=Language.ID, provenance=KABARINDO_RESERVED_ARTICLES),
    AttestedTitle(
        article=30,
        words="Children from minority or indigenous groups",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=30,
        words="children belonging to a minority or indigenous group",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=31,
        words="Leisure, play and culture",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=31,
        words="leisure, recreation and cultural activities",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=32, words="Child labour", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(
        article=32,
        words="economic exploitation (including child labour)",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=33, words="Drug abuse", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=33, words="drug abuse", language=Language.EN, provenance=CLUSTER_ORDER_SCRIPT),
    AttestedTitle(article=34, words="Sexual exploitation", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(
        article=34,
        words="sexual exploitation and sexual abuse",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=35,
        words="Abduction, sale and trafficking",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=35,
        words="sale, trafficking and abduction",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=36,
        words="Other forms of exploitation",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=36,
        words="other forms of exploitation",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=37,
        words="Inhumane treatment and detention",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=37,
        words="torture or other cruel, inhuman or degrading treatment (a); children deprived of their liberty (b-d)",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=37, words="Detention and punishment", language=Language.EN, provenance=UNICEF_SUMMARY_37_42),
    AttestedTitle(article=38, words="War and armed conflicts", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(
        article=38,
        words="children in armed conflicts",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=38, words="War and armed conflicts", language=Language.EN, provenance=UNICEF_SUMMARY_37_42),
    AttestedTitle(
        article=39,
        words="Recovery from trauma and reintegration",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=39,
        words="recovery and social reintegration",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(
        article=39,
        words="Rehabilitation of child victims",
        language=Language.EN,
        provenance=UNICEF_SUMMARY_37_42,
    ),
    AttestedTitle(article=40, words="Juvenile justice", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(
        article=40,
        words="administration of juvenile justice",
        language=Language.EN,
        provenance=CLUSTER_ORDER_SCRIPT,
    ),
    AttestedTitle(article=40, words="Juvenile justice", language=Language.EN, provenance=UNICEF_SUMMARY_37_42),
    AttestedTitle(
        article=41,
        words="Respect for higher national standards",
        language=Language.EN,
        provenance=SCOTLAND_ANNEX_A_2018,
    ),
    AttestedTitle(
        article=41,
        words="Respect for superior national standards",
        language=Language.EN,
        provenance=UNICEF_SUMMARY_37_42,
    ),
    AttestedTitle(article=42, words="Knowledge of rights", language=Language.EN, provenance=SCOTLAND_ANNEX_A_2018),
    AttestedTitle(article=42, words="Knowledge of rights", language=Language.EN, provenance=UNICEF_SUMMARY_37_42),
)
"""What others call the articles, by article; none of it is part of the Convention."""
