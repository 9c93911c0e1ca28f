# Made by tools/generate.py from data/crc/national_laws.toml. Do not edit: correct the data instead.
"""Indonesian laws beside the Convention: an editorial pairing."""

from __future__ import annotations

from typing import Final

from kha.crc.indonesia import LawAnchor
from kha.crc.reading import provision
from kha.sources import Citation, Confidence, Provenance, law, source
from kha.text import Text

__all__ = ["NATIONAL_LAWS", "PAIRING"]

PAIRING: Final[Provenance] = Provenance(
    confidence=Confidence.D,
    note=Text(
        id="Pemasangan ini bacaan redaksi pustaka ini; tidak berarti undang-undang itu sesuai dengan Konvensi.",
        en="This pairing is the editors' own reading; it does not mean that the law agrees with the Convention.",
    ),
)
"""How every pairing of a law with provisions is known."""

NATIONAL_LAWS: Final[tuple[LawAnchor, ...]] = (
    LawAnchor(
        law=law("uud_1945"),
        subject=Text(
            id="Kelangsungan hidup, tumbuh kembang, serta perlindungan dari kekerasan dan diskriminasi",
            en="Survival, growth and development; protection from violence and discrimination",
        ),
        provisions=(provision("2"), provision("6"), provision("19")),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("kla_booklet_rosalin")),
                Citation(source=source("rbnnews_tanjungpinang_training")),
            ),
        ),
        pairing_provenance=PAIRING,
        place="Pasal 28B ayat (2)",
    ),
    LawAnchor(
        law=law("keppres_36_1990"),
        subject=Text(id="Ratifikasi Konvensi secara keseluruhan", en="Ratification of the whole Convention"),
        provisions=(
            provision("1"),
            provision("2"),
            provision("3"),
            provision("4"),
            provision("5"),
            provision("6"),
            provision("7"),
            provision("8"),
            provision("9"),
            provision("10"),
            provision("11"),
            provision("12"),
            provision("13"),
            provision("14"),
            provision("15"),
            provision("16"),
            provision("17"),
            provision("18"),
            provision("19"),
            provision("20"),
            provision("21"),
            provision("22"),
            provision("23"),
            provision("24"),
            provision("25"),
            provision("26"),
            provision("27"),
            provision("28"),
            provision("29"),
            provision("30"),
            provision("31"),
            provision("32"),
            provision("33"),
            provision("34"),
            provision("35"),
            provision("36"),
            provision("37"),
            provision("38"),
            provision("39"),
            provision("40"),
            provision("41"),
            provision("42"),
            provision("43"),
            provision("44"),
            provision("45"),
            provision("46"),
            provision("47"),
            provision("48"),
            provision("49"),
            provision("50"),
            provision("51"),
            provision("52"),
            provision("53"),
            provision("54"),
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("permen_12_2011_blog_copy")),),
        ),
        pairing_provenance=PAIRING,
    ),
    LawAnchor(
        law=law("uu_23_2002"),
        subject=Text(
            id="Siapa yang disebut anak: di bawah 18 tahun, termasuk dalam kandungan",
            en="Who counts as a child: under 18, also before birth",
        ),
        provisions=(provision("1"),),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("hukumm_pidana_definitions")),
                Citation(source=source("uu_35_2014_article_1_quoted")),
            ),
        ),
        pairing_provenance=PAIRING,
        place="Pasal 1 angka 1",
    ),
    LawAnchor(
        law=law("uu_23_2002"),
        subject=Text(
            id="Empat prinsip umum sebagai dasar perlindungan anak",
            en="The four general principles as the basis of child protection",
        ),
        provisions=(provision("2"), provision("3"), provision("6"), provision("12")),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("kumparan_principles")),
                Citation(source=source("bantuanhukum_principles")),
            ),
        ),
        pairing_provenance=PAIRING,
        place="Pasal 2",
    ),
    LawAnchor(
        law=law("uu_12_2006"),
        subject=Text(
            id="Kewarganegaraan anak yang diakui sebelum berusia 18 tahun",
            en="Nationality of a child acknowledged before the age of 18",
        ),
        provisions=(provision("7"), provision("8")),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("hukumm_pidana_definitions")), Citation(source=source("uhri_co_2014"))),
        ),
        pairing_provenance=PAIRING,
        place="Pasal 4 huruf h",
    ),
    LawAnchor(
        law=law("uu_21_2007"),
        subject=Text(
            id="Pemberantasan perdagangan orang, dengan batas usia anak 18 tahun",
            en="Trafficking in persons, with childhood ending at 18",
        ),
        provisions=(provision("35"),),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("hukumm_pidana_definitions")),),
        ),
        pairing_provenance=PAIRING,
        place="Pasal 1 angka 5",
    ),
    LawAnchor(
        law=law("uu_9_2012"),
        subject=Text(
            id="Pengesahan protokol tentang anak dalam konflik bersenjata",
            en="Ratification of the protocol on children in armed conflict",
        ),
        provisions=(provision("38"),),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("uu_9_2012_text")),)),
        pairing_provenance=PAIRING,
    ),
    LawAnchor(
        law=law("uu_10_2012"),
        subject=Text(
            id="Pengesahan protokol tentang penjualan anak, prostitusi anak, dan pornografi anak",
            en="Ratification of the protocol on the sale of children, child prostitution and child pornography",
        ),
        provisions=(provision("34"), provision("35")),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("uu_10_2012_opening")),)),
        pairing_provenance=PAIRING,
    ),
    LawAnchor(
        law=law("uu_11_2012"),
        subject=Text(
            id="Anak yang berkonflik dengan hukum, anak korban, dan anak saksi; batas usia 12 sampai di bawah 18 tahun",
            en="Children in conflict with the law, child victims and witnesses; from 12 to under 18",
        ),
        provisions=(provision("37"), provision("40")),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("hukumm_pidana_definitions")),
                Citation(source=source("hak_anak_sppa_slides")),
                Citation(source=source("uhri_co_2014")),
            ),
            note=Text(
                id="Diversi diatur mulai Pasal 6 dan 7 (dari ingatan, tingkat D).",
                en="Diversion begins at articles 6 and 7 (recalled, grade D).",
            ),
        ),
        pairing_provenance=PAIRING,
        place="Pasal 1 angka 3–5",
    ),
    LawAnchor(
        law=law("uu_24_2013"),
        subject=Text(id="Pencatatan kelahiran dan akta kelahiran", en="Birth registration and birth certificates"),
        provisions=(provision("7"),),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("uhri_co_2014")),),
            note=Text(
                id="Komite menyambutnya dalam pengamatan penutup tahun 2014.",
                en="The Committee welcomed it in its concluding observations of 2014.",
            ),
        ),
        pairing_provenance=PAIRING,
    ),
    LawAnchor(
        law=law("uu_35_2014"),
        subject=Text(
            id="Kewajiban negara dan pemerintah daerah; kabupaten/kota layak anak",
            en="Duties of the State and of local government; child-friendly regencies and cities",
        ),
        provisions=(provision("2"), provision("4")),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("perpres_kla_draft_2018")),),
            note=Text(
                id="Tingkat A berlaku bagi ayat (6); isi ayat (4) dan (5) dari ingatan (tingkat D).",
                en="Grade A is for paragraph (6); what (4) and (5) say is recalled (grade D).",
            ),
        ),
        pairing_provenance=PAIRING,
        place="Pasal 21",
    ),
    LawAnchor(
        law=law("uu_17_2016"),
        subject=Text(
            id="Perubahan kedua atas UU Perlindungan Anak: kekerasan seksual",
            en="Second amendment of the child protection law: sexual offences",
        ),
        provisions=(provision("19"), provision("34")),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("perpres_kla_draft_2018")),)),
        pairing_provenance=PAIRING,
    ),
    LawAnchor(
        law=law("uu_16_2019"),
        subject=Text(
            id="Usia perkawinan minimum 19 tahun bagi pria dan wanita; dispensasi pengadilan masih ada",
            en="Minimum age of marriage 19 for men and women; courts may still grant dispensation",
        ),
        provisions=(provision("1"), provision("2"), provision("24(3)")),
        provenance=Provenance(confidence=Confidence.B, citations=(Citation(source=source("hak_anak_sppa_slides")),)),
        pairing_provenance=PAIRING,
        place="Pasal 7 ayat (1)",
    ),
    LawAnchor(
        law=law("pp_78_2021"),
        subject=Text(id="Perlindungan khusus bagi anak", en="Special protection of children"),
        provisions=(
            provision("19"),
            provision("22"),
            provision("32"),
            provision("33"),
            provision("34"),
            provision("35"),
            provision("36"),
            provision("37"),
            provision("38"),
            provision("39"),
            provision("40"),
        ),
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("legal_foundations_app")),)),
        pairing_provenance=PAIRING,
    ),
    LawAnchor(
        law=law("perpres_25_2021"),
        subject=Text(
            id="Kebijakan kabupaten/kota layak anak, pelaksanaan Pasal 21 ayat (6) UU 35/2014",
            en="KLA policy, under article 21(6) of Law 35/2014",
        ),
        provisions=(provision("4"),),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("perpres_kla_draft_2018")),
                Citation(source=source("perpres_25_2021_gazette_text")),
            ),
        ),
        pairing_provenance=PAIRING,
    ),
    LawAnchor(
        law=law("uu_12_2022"),
        subject=Text(
            id="Kekerasan seksual; pidana lebih berat jika korbannya anak; perkawinan anak sebagai pemaksaan perkawinan",
            en="Sexual violence; a higher penalty where the victim is a child; child marriage as forced marriage",
        ),
        provisions=(provision("19"), provision("34"), provision("39")),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("legal_foundations_app")),
                Citation(source=source("media_indonesia_tpks")),
                Citation(source=source("ulm_thesis_tpks")),
            ),
            note=Text(
                id="Bahwa pidananya ditambah sepertiga bertumpu pada satu sumber (tingkat C).",
                en="That the penalty rises by one third rests on one source (grade C).",
            ),
        ),
        pairing_provenance=PAIRING,
        place="Pasal 15 ayat (1) huruf g",
    ),
    LawAnchor(
        law=law("uu_4_2024"),
        subject=Text(
            id="Hak anak pada seribu hari pertama kehidupan",
            en="Rights of the child in the first thousand days of life",
        ),
        provisions=(provision("6"), provision("7"), provision("18"), provision("24"), provision("27")),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("merdeka_uu_4_2024_rights")),
                Citation(source=source("antara_uu_4_2024")),
                Citation(source=source("berundang_uu_4_2024")),
                Citation(source=source("ciptadesa_uu_4_2024")),
            ),
            note=Text(
                id="Di dalam undang-undang ini anak berarti janin sampai usia dua tahun.",
                en="In this law a child is a foetus or a child up to the age of two.",
            ),
        ),
        pairing_provenance=PAIRING,
        place="Pasal 11 ayat (1)",
    ),
)
"""National laws beside the provisions they speak to, oldest first. The pairing is ours."""
