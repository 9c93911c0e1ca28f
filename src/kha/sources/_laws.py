# Made by tools/generate.py from data/laws.toml. Do not edit: correct the data instead.
"""Indonesia's laws and regulations that other records refer to."""

from __future__ import annotations

import datetime as dt
from typing import Final

from kha.sources.catalogue import source
from kha.sources.model import Citation, Confidence, Law, LawKind, Provenance
from kha.text import Text

__all__ = ["LAWS"]

LAWS: Final[tuple[Law, ...]] = (
    Law(
        key="permen_pppa_12_2022",
        kind=LawKind.PERMEN,
        number="12",
        year=2022,
        label=Text(
            id="Peraturan Menteri Pemberdayaan Perempuan dan Perlindungan Anak Nomor 12 Tahun 2022 tentang Penyelenggaraan Kabupaten/Kota Layak Anak",
            en="Regulation of the Minister of Women's Empowerment and Child Protection No. 12 of 2022 on the Organisation of KLA",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1"),),
            note=Text(
                id="Hanya pasal-pasal pembuka yang terbaca; lampirannya belum kami lihat.",
                en="Only the opening articles were read; the annex was not seen.",
            ),
        ),
        subject="Penyelenggaraan Kabupaten/Kota Layak Anak",
    ),
    Law(
        key="perpres_25_2021",
        kind=LawKind.PERPRES,
        number="25",
        year=2021,
        label=Text(
            id="Peraturan Presiden Nomor 25 Tahun 2021 tentang Kebijakan Kabupaten/Kota Layak Anak",
            en="Presidential Regulation No. 25 of 2021 on the KLA Policy",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("perpres_25_2021_gazette_text"), locator="Pasal 1"),
                Citation(source=source("jogloabang_perpres_25_2021")),
                Citation(source=source("djpp_2025_draft_amendment")),
            ),
            note=Text(
                id="Hanya pasal-pasal pembuka yang terbaca; lampirannya belum kami lihat. Rancangan perubahannya dibahas sejak September 2025.",
                en="Only the opening articles were read; the annexes were not seen. An amendment has been in drafting since September 2025.",
            ),
        ),
        subject="Kebijakan Kabupaten/Kota Layak Anak",
        gazette="LN 2021 No. 96",
    ),
    Law(
        key="permen_pppa_13_2011",
        kind=LawKind.PERMEN,
        number="13",
        year=2011,
        label=Text(
            id="Peraturan Menteri Negara Pemberdayaan Perempuan dan Perlindungan Anak Nomor 13 Tahun 2011",
            en="Regulation of the State Minister for Women's Empowerment and Child Protection No. 13 of 2011",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("docplayer_43552660")),
                Citation(source=source("permen_13_2011_docplayer")),
            ),
            note=Text(
                id="Keberadaannya dibuktikan sumber; judulnya tidak terlihat, jadi tidak ditulis di sini.",
                en="Sources show that it exists; its title was not seen and is therefore left out.",
            ),
        ),
    ),
    Law(
        key="permen_pppa_12_2011",
        kind=LawKind.PERMEN,
        number="12",
        year=2011,
        label=Text(
            id="Peraturan Menteri Negara Pemberdayaan Perempuan dan Perlindungan Anak Nomor 12 Tahun 2011 tentang Indikator Kabupaten/Kota Layak Anak",
            en="Regulation of the State Minister for Women's Empowerment and Child Protection No. 12 of 2011 on KLA Indicators",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("permen_12_2011_blog_copy")),),
            note=Text(
                id="Judul, dasar hukum, dan definisi terbaca; daftar indikator tidak terlihat dalam naskah peraturan.",
                en="Title, legal basis and definitions were read; the list of indicators was not seen in the text of the regulation.",
            ),
        ),
        subject="Indikator Kabupaten/Kota Layak Anak",
    ),
    Law(
        key="permen_pppa_11_2011",
        kind=LawKind.PERMEN,
        number="11",
        year=2011,
        label=Text(
            id="Peraturan Menteri Negara Pemberdayaan Perempuan dan Perlindungan Anak Nomor 11 Tahun 2011 tentang Kebijakan Pengembangan Kabupaten/Kota Layak Anak",
            en="Regulation of the State Minister for Women's Empowerment and Child Protection No. 11 of 2011 on the KLA Development Policy",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("permen_12_2011_blog_copy"), locator="konsiderans"),),
            note=Text(
                id="Dikenal dari konsiderans Permen 12/2011, yang dibentuk berdasarkan Pasal 4 ayat (2) peraturan ini.",
                en="Known from the recitals of Regulation 12/2011, which was made under Article 4(2) of this regulation.",
            ),
        ),
        subject="Kebijakan Pengembangan Kabupaten/Kota Layak Anak",
    ),
    Law(
        key="permen_pppa_14_2010",
        kind=LawKind.PERMEN,
        number="14",
        year=2010,
        label=Text(
            id="Peraturan Menteri Negara Pemberdayaan Perempuan dan Perlindungan Anak Nomor 14 Tahun 2010 tentang Pedoman Pengembangan Kabupaten/Kota Layak Anak Tingkat Provinsi",
            en="Regulation of the State Minister for Women's Empowerment and Child Protection No. 14 of 2010 on Guidelines for KLA Development at Provincial Level",
        ),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("permen_14_2010_text")),)),
        subject="Pedoman Pengembangan Kabupaten/Kota Layak Anak Tingkat Provinsi",
    ),
    Law(
        key="permen_pppa_13_2010",
        kind=LawKind.PERMEN,
        number="13",
        year=2010,
        label=Text(
            id="Peraturan Menteri Negara Pemberdayaan Perempuan dan Perlindungan Anak Nomor 13 Tahun 2010 tentang Petunjuk Teknis Kabupaten/Kota Layak Anak di Desa/Kelurahan",
            en="Regulation of the State Minister for Women's Empowerment and Child Protection No. 13 of 2010 on Technical Instructions for KLA in Villages and Urban Wards",
        ),
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("slides_banda_aceh_2021")),)),
        subject="Petunjuk Teknis Kabupaten/Kota Layak Anak di Desa/Kelurahan",
    ),
    Law(
        key="permen_pp_02_2009",
        kind=LawKind.PERMEN,
        number="02",
        year=2009,
        label=Text(
            id="Peraturan Menteri Negara Pemberdayaan Perempuan Nomor 02 Tahun 2009 tentang Kebijakan Kabupaten/Kota Layak Anak",
            en="Regulation of the State Minister for Women's Empowerment No. 2 of 2009 on the KLA Policy",
        ),
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("blog_rianapapda_2014")),)),
        subject="Kebijakan Kabupaten/Kota Layak Anak",
    ),
    Law(
        key="uud_1945",
        kind=LawKind.UUD,
        year=1945,
        label=Text(
            id="Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
            en="The 1945 Constitution of the Republic of Indonesia",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("kla_booklet_rosalin")),
                Citation(source=source("rbnnews_tanjungpinang_training"), locator="Pasal 28B ayat (2)"),
            ),
        ),
    ),
    Law(
        key="keppres_36_1990",
        kind=LawKind.KEPPRES,
        number="36",
        year=1990,
        label=Text(
            id="Keputusan Presiden Nomor 36 Tahun 1990 tentang Pengesahan Convention on the Rights of the Child",
            en="Presidential Decree No. 36 of 1990 on the Ratification of the Convention on the Rights of the Child",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("permen_12_2011_blog_copy")),),
        ),
        subject="Pengesahan Convention on the Rights of the Child",
        dated=dt.date(1990, 8, 25),
        dated_provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("kabarindo_reserved_articles")),
                Citation(source=source("kak_pelatihan_kha_jateng_2015")),
            ),
        ),
    ),
    Law(
        key="uu_9_2012",
        kind=LawKind.UU,
        number="9",
        year=2012,
        label=Text(
            id="Undang-Undang Nomor 9 Tahun 2012 tentang Pengesahan Optional Protocol to the Convention on the Rights of the Child on the Involvement of Children in Armed Conflict (Protokol Opsional Konvensi Hak-Hak Anak mengenai Keterlibatan Anak dalam Konflik Bersenjata)",
            en="Law No. 9 of 2012 on the Ratification of the Optional Protocol on the Involvement of Children in Armed Conflict",
        ),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("uu_9_2012_text")),)),
        subject="Pengesahan Optional Protocol to the Convention on the Rights of the Child on the Involvement of Children in Armed Conflict (Protokol Opsional Konvensi Hak-Hak Anak mengenai Keterlibatan Anak dalam Konflik Bersenjata)",
    ),
    Law(
        key="uu_10_2012",
        kind=LawKind.UU,
        number="10",
        year=2012,
        label=Text(
            id="Undang-Undang Nomor 10 Tahun 2012 tentang Pengesahan Optional Protocol to the Convention on the Rights of the Child on the Sale of Children, Child Prostitution and Child Pornography (Protokol Opsional Konvensi Hak-Hak Anak mengenai Penjualan Anak, Prostitusi Anak, dan Pornografi Anak)",
            en="Law No. 10 of 2012 on the Ratification of the Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("uu_10_2012_opening")), Citation(source=source("ui_library_uu_10_2012"))),
        ),
        subject="Pengesahan Optional Protocol to the Convention on the Rights of the Child on the Sale of Children, Child Prostitution and Child Pornography (Protokol Opsional Konvensi Hak-Hak Anak mengenai Penjualan Anak, Prostitusi Anak, dan Pornografi Anak)",
    ),
    Law(
        key="uu_23_2002",
        kind=LawKind.UU,
        number="23",
        year=2002,
        label=Text(
            id="Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak",
            en="Law No. 23 of 2002 on Child Protection",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("perpres_kla_draft_2018")),
                Citation(source=source("kumparan_principles"), locator="Pasal 2"),
                Citation(source=source("hukumm_pidana_definitions"), locator="Pasal 1 angka 1"),
            ),
        ),
        subject="Perlindungan Anak",
        gazette="LN 2002 No. 109, TLN No. 4235",
    ),
    Law(
        key="uu_12_2006",
        kind=LawKind.UU,
        number="12",
        year=2006,
        label=Text(
            id="Undang-Undang Nomor 12 Tahun 2006 tentang Kewarganegaraan Republik Indonesia",
            en="Law No. 12 of 2006 on Citizenship of the Republic of Indonesia",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("hukumm_pidana_definitions"), locator="Pasal 4 huruf h"),
                Citation(source=source("uhri_co_2014")),
            ),
        ),
        subject="Kewarganegaraan Republik Indonesia",
    ),
    Law(
        key="uu_21_2007",
        kind=LawKind.UU,
        number="21",
        year=2007,
        label=Text(
            id="Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang",
            en="Law No. 21 of 2007 on the Eradication of Trafficking in Persons",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("hukumm_pidana_definitions"), locator="Pasal 1 angka 5"),),
        ),
        subject="Pemberantasan Tindak Pidana Perdagangan Orang",
    ),
    Law(
        key="uu_11_2012",
        kind=LawKind.UU,
        number="11",
        year=2012,
        label=Text(
            id="Undang-Undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak",
            en="Law No. 11 of 2012 on the Juvenile Criminal Justice System",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("hukumm_pidana_definitions"), locator="Pasal 1 angka 3-5"),
                Citation(source=source("hak_anak_sppa_slides")),
                Citation(source=source("uhri_co_2014")),
            ),
        ),
        subject="Sistem Peradilan Pidana Anak",
    ),
    Law(
        key="uu_24_2013",
        kind=LawKind.UU,
        number="24",
        year=2013,
        label=Text(
            id="Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan",
            en="Law No. 24 of 2013 amending Law No. 23 of 2006 on Population Administration",
        ),
        provenance=Provenance(confidence=Confidence.B, citations=(Citation(source=source("uhri_co_2014")),)),
        subject="Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan",
    ),
    Law(
        key="uu_35_2014",
        kind=LawKind.UU,
        number="35",
        year=2014,
        label=Text(
            id="Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak",
            en="Law No. 35 of 2014 amending Law No. 23 of 2002 on Child Protection",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("perpres_kla_draft_2018"), locator="konsiderans"),),
            note=Text(
                id="Pasal 21 ayat (6) memerintahkan peraturan presiden tentang kebijakan KLA.",
                en="Article 21(6) calls for a presidential regulation on the KLA policy.",
            ),
        ),
        subject="Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak",
    ),
    Law(
        key="uu_17_2016",
        kind=LawKind.UU,
        number="17",
        year=2016,
        label=Text(
            id="Undang-Undang Nomor 17 Tahun 2016 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak menjadi Undang-Undang",
            en="Law No. 17 of 2016 enacting Government Regulation in Lieu of Law No. 1 of 2016 on the Second Amendment to Law No. 23 of 2002 on Child Protection",
        ),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("perpres_kla_draft_2018")),)),
        subject="Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak menjadi Undang-Undang",
        gazette="LN 2016 No. 237, TLN No. 5946",
    ),
    Law(
        key="uu_16_2019",
        kind=LawKind.UU,
        number="16",
        year=2019,
        label=Text(
            id="Undang-Undang Nomor 16 Tahun 2019 tentang Perubahan atas Undang-Undang Nomor 1 Tahun 1974 tentang Perkawinan",
            en="Law No. 16 of 2019 amending Law No. 1 of 1974 on Marriage",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("hak_anak_sppa_slides"), locator="Pasal 7 ayat (1)"),),
        ),
        subject="Perubahan atas Undang-Undang Nomor 1 Tahun 1974 tentang Perkawinan",
    ),
    Law(
        key="pp_78_2021",
        kind=LawKind.PP,
        number="78",
        year=2021,
        label=Text(
            id="Peraturan Pemerintah Nomor 78 Tahun 2021 tentang Perlindungan Khusus bagi Anak",
            en="Government Regulation No. 78 of 2021 on Special Protection for Children",
        ),
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("legal_foundations_app")),)),
        subject="Perlindungan Khusus bagi Anak",
    ),
    Law(
        key="uu_12_2022",
        kind=LawKind.UU,
        number="12",
        year=2022,
        label=Text(
            id="Undang-Undang Nomor 12 Tahun 2022 tentang Tindak Pidana Kekerasan Seksual",
            en="Law No. 12 of 2022 on Sexual Violence Crimes",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("legal_foundations_app")),
                Citation(source=source("media_indonesia_tpks")),
                Citation(source=source("ulm_thesis_tpks")),
            ),
        ),
        subject="Tindak Pidana Kekerasan Seksual",
    ),
    Law(
        key="uu_4_2024",
        kind=LawKind.UU,
        number="4",
        year=2024,
        label=Text(
            id="Undang-Undang Nomor 4 Tahun 2024 tentang Kesejahteraan Ibu dan Anak pada Fase Seribu Hari Pertama Kehidupan",
            en="Law No. 4 of 2024 on the Welfare of Mother and Child in the First Thousand Days of Life",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("merdeka_uu_4_2024_rights")),
                Citation(source=source("antara_uu_4_2024")),
                Citation(source=source("berundang_uu_4_2024")),
            ),
        ),
        subject="Kesejahteraan Ibu dan Anak pada Fase Seribu Hari Pertama Kehidupan",
        dated=dt.date(2024, 7, 2),
        dated_provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("antara_uu_4_2024")),)),
    ),
)
"""All laws, in the order of the data."""
