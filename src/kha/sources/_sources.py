# Made by tools/generate.py from data/sources/*.toml. Do not edit: correct the data instead.
"""What every statement rests on."""

from __future__ import annotations

from typing import Final

from kha.sources.model import Source
from kha.text import Text

__all__ = ["SOURCES"]

SOURCES: Final[tuple[Source, ...]] = (
    Source(
        key="antara_2017",
        title=Text(
            id="Berita penghargaan KLA 2017, yang kelima, Antara, nomor 30976",
            en="News report on the KLA awards of 2017, the fifth ones, Antara, item 30976",
        ),
        publisher="Antara",
    ),
    Source(
        key="antara_2019",
        title=Text(
            id="Berita penghargaan KLA 2019 menurut kategori, Antara, nomor 972904",
            en="News report on the KLA awards of 2019 by category, Antara, item 972904",
        ),
        publisher="Antara",
    ),
    Source(
        key="antara_2019_provinces",
        title=Text(
            id="Berita penghargaan provinsi 2019, Antara, nomor 972944",
            en="News report on the awards of provinces in 2019, Antara, item 972944",
        ),
        publisher="Antara",
    ),
    Source(
        key="antara_bali_2012",
        title=Text(
            id="Berita penghargaan KLA 2012, Antara Bali, nomor 28562",
            en="News report on the KLA awards of 2012, Antara Bali, item 28562",
        ),
        publisher="Antara",
    ),
    Source(
        key="antara_banten_serang_2025",
        title=Text(
            id="Berita tentang KLA di Kabupaten Serang, 2025, mengenai langkah dari 700 ke Nindya",
            en="Report on KLA in Kabupaten Serang, 2025, on the step from 700 to Nindya",
        ),
        url="https://banten.antaranews.com/berita/335501/pemkab-serang-incar-status-kabupaten-layak-anak-predikat-utama",
        publisher="Antara",
    ),
    Source(
        key="antara_jabar_2023",
        title=Text(
            id="Bincang media kementerian tentang kategori KLA, 2023, Antara Jawa Barat, berita nomor 454185",
            en="Ministry media talk on the KLA categories, 2023, Antara Jawa Barat, item 454185",
        ),
        publisher="Antara",
    ),
    Source(
        key="antara_kalteng_2022",
        title=Text(
            id="Berita penghargaan KLA Palangka Raya 2022, Antara Kalteng, nomor 578109",
            en="News report on the KLA award of Palangka Raya in 2022, Antara Kalteng, item 578109",
        ),
        publisher="Antara",
    ),
    Source(
        key="antara_kalteng_2023_release",
        title=Text(
            id="Siaran pers kementerian tentang penghargaan KLA 2023, Antara Kalteng, nomor 647535",
            en="Ministry release on the KLA awards of 2023, Antara Kalteng, item 647535",
        ),
        publisher="Antara",
    ),
    Source(
        key="antara_kalteng_kobar_2023",
        title=Text(
            id="Berita penghargaan KLA Kotawaringin Barat 2023, Antara Kalteng, nomor 658476",
            en="News report on the KLA award of Kotawaringin Barat in 2023, Antara Kalteng, item 658476",
        ),
        publisher="Antara",
    ),
    Source(
        key="antara_uu_4_2024",
        title=Text(
            id="DPR RI sosialisasikan UU KIA di HBKB Jakarta",
            en="DPR RI sosialisasikan UU KIA di HBKB Jakarta",
        ),
        url="https://www.antaranews.com/berita/4208079/dpr-ri-sosialisasikan-uu-kia-di-hbkb-jakarta",
        publisher="Antara",
    ),
    Source(
        key="appda_protocols_blog",
        title=Text(id="Blog APPDA tentang UU 9/2012 dan UU 10/2012", en="APPDA blog on Laws 9/2012 and 10/2012"),
        url="https://rianapapda.blogspot.com/2014/01/protokol-keterlibatan-anak-dalam.html",
    ),
    Source(
        key="artikel_news_parepare_2025",
        title=Text(
            id="Parepare bersiap menghadapi verifikasi lapangan hibrida, Mei 2025, dengan jumlah indikator tiap kelompok",
            en="Parepare prepares for the hybrid field verification, May 2025, with the number of indicators per group",
        ),
        url="https://www.artikel.news/sulsel/baca/41770/parepare-permantap-persiapan-jelang-verifikasi-lapangan-hibrid-kota-layak-anak",
        publisher="Artikel News",
    ),
    Source(
        key="bakabar_2022",
        title=Text(
            id="Berita penghargaan KLA 2022, bakabar.com",
            en="News report on the KLA awards of 2022, bakabar.com",
        ),
        publisher="bakabar.com",
    ),
    Source(
        key="balanga_news_2023_11_22",
        title=Text(
            id="Berita tujuh daerah di Kalimantan Tengah yang menerima penghargaan KLA, Balanga News, 22 November 2023",
            en="News report on the seven districts of Kalimantan Tengah with a KLA award, Balanga News, 22 November 2023",
        ),
        url="https://balanganews.com/palangkaraya/berita-119070/6-kabupaten-dan-1-kota-di-kalteng-raih-penghargaan-kota-layak-anak.html",
        publisher="Balanga News",
    ),
    Source(
        key="bangsa_online_tuban_2018",
        title=Text(
            id="Berita tentang pelatihan tenaga KLA di Tuban, 2018",
            en="Report on a training course for KLA staff in Tuban, 2018",
        ),
        url="https://bangsaonline.com/berita/51147/implementasikan-kha-dinsos-p3a-tuban-adakan-pelatihan-sdm-kla",
        publisher="Bangsa Online",
    ),
    Source(
        key="bantuanhukum_principles",
        title=Text(id="Artikel: prinsip-prinsip perlindungan anak", en="Artikel: prinsip-prinsip perlindungan anak"),
        url="https://bantuanhukum-sbm.com/artikel-prinsip-prinsip-perlindungan-anak",
        publisher="bantuanhukum-sbm.com",
    ),
    Source(
        key="bayefsky_indonesia_reservation",
        title=Text(
            id="Indonesia: reservasi, keberatan, dan penarikan",
            en="Indonesia: reservation, objections and withdrawal",
        ),
        url="http://www.bayefsky.com/./html/indonesia_t2_crc.php",
        publisher="Bayefsky.com",
    ),
    Source(
        key="berita_sampit_2025_06_10",
        title=Text(
            id="Sambutan Bupati Kotawaringin Timur dengan skor KLA 2023, Berita Sampit, 10 Juni 2025",
            en="Speech of the regent of Kotawaringin Timur with the KLA score of 2023, Berita Sampit, 10 June 2025",
        ),
        url="https://beritasampit.com/2025/06/10/halikinnor-optimistis-kotim-naik-kategori-dalam-penilaian-kabupaten-layak-anak-2025",
        publisher="Berita Sampit",
    ),
    Source(
        key="berundang_uu_4_2024",
        title=Text(
            id="UU 4 Tahun 2024 tentang kesejahteraan ibu dan anak",
            en="UU 4 Tahun 2024 tentang kesejahteraan ibu dan anak",
        ),
        url="https://berundang.blogspot.com/2024/09/uu-4-tahun-2024-tentang-kesejahteraan.html?m=1",
        publisher="Berundang",
    ),
    Source(
        key="bicara_indonesia_2021",
        title=Text(
            id="Berita penghargaan KLA 2021, bicaraindonesia.id, nomor 3102",
            en="News report on the KLA awards of 2021, bicaraindonesia.id, item 3102",
        ),
        publisher="bicaraindonesia.id",
    ),
    Source(
        key="blog_blora_2018_04",
        title=Text(
            id="Klaster V dalam formulir evaluasi sebagaimana dimuat oleh KLA Blora, April 2018",
            en="Cluster V of the evaluation form as posted by KLA Blora, April 2018",
        ),
        url="https://blorakla.blogspot.com/2018/04/cluster-v-perlindungan-khusus.html",
        publisher="blorakla.blogspot.com",
    ),
    Source(
        key="blog_prosumbawa_2023_02",
        title=Text(
            id="Rapat evaluasi KLA 2022 di Sumbawa menurut sebuah blog berita setempat, Februari 2023",
            en="The evaluation meeting on KLA 2022 in Sumbawa as told on a local news blog, February 2023",
        ),
        url="https://prosumbawa.blogspot.com/2023/02/tahun-2023-sumbawa-targetkan-dapat-kla.html",
        publisher="prosumbawa.blogspot.com",
    ),
    Source(
        key="blog_rianapapda_2014",
        title=Text(
            id="Artikel blog tentang sejarah KLA, Februari 2014",
            en="Blog article on the history of KLA, February 2014",
        ),
        url="https://rianapapda.blogspot.com/2014/02/layak-anak.html",
        publisher="rianapapda.blogspot.com",
    ),
    Source(
        key="bobo_2023",
        title=Text(id="Daftar penghargaan KLA 2023 di Bobo", en="List of the KLA awards of 2023 in Bobo"),
        url="https://bobo.grid.id/amp/083844676/rayakan-hari-anak-nasional-kemenpppa-adakan-malam-penganugerahan-kabupatenkota-layak-anak-2023?page=3",
        publisher="Bobo",
    ),
    Source(
        key="bobo_kla_awards_2023",
        title=Text(
            id="Rayakan Hari Anak Nasional, KemenPPPA Adakan Malam Penganugerahan Kabupaten/Kota Layak Anak 2023",
            en="Rayakan Hari Anak Nasional, KemenPPPA Adakan Malam Penganugerahan Kabupaten/Kota Layak Anak 2023",
        ),
        url="https://bobo.grid.id/amp/083844676/rayakan-hari-anak-nasional-kemenpppa-adakan-malam-penganugerahan-kabupatenkota-layak-anak-2023?page=3",
        publisher="Bobo",
    ),
    Source(
        key="bps_api_audit_2026",
        title=Text(
            id="Audit data API BPS, 2026: kode lama dan baru di Papua muncul bersama dalam sebagian tabel",
            en="Audit of data from the BPS interface, 2026: old and new codes in Papua stand side by side in some tables",
        ),
    ),
    Source(
        key="bps_bridging_2020",
        title=Text(
            id="Layanan pemadanan kode wilayah BPS, BPS 2020/2 ke Kemendagri 2020, sebagaimana disimpan pada 22 Mei 2022 dalam csv/kabkota.csv (komit 8d5e83e)",
            en="Bridging service for region codes of Statistics Indonesia (BPS), BPS 2020/2 to Kemendagri 2020, as saved on 22 May 2022 in csv/kabkota.csv (commit 8d5e83e)",
        ),
        url="https://github.com/zakiego/Kode-Wilayah-Administrasi-Indonesia-Relasi-BPS-Kemendagri",
        publisher="BPS",
    ),
    Source(
        key="bps_bridging_2023",
        title=Text(
            id="Layanan pemadanan kode wilayah BPS, periode 2023_1.2022, sebagaimana disimpan dalam dist/wilayah_indonesia.csv (komit 76d9ebc)",
            en="Bridging service for region codes of Statistics Indonesia (BPS), period 2023_1.2022, as saved in dist/wilayah_indonesia.csv (commit 76d9ebc)",
        ),
        url="https://github.com/furaihan/scrape-wilayah-bps",
        publisher="BPS",
    ),
    Source(
        key="bps_bridging_default",
        title=Text(
            id="Layanan pemadanan kode wilayah BPS, periode bawaan, sebagaimana disimpan dalam data/transformed/2-regencies.json (komit 42b8c8d, Agustus 2025)",
            en="Bridging service for region codes of Statistics Indonesia (BPS), default period, as saved in data/transformed/2-regencies.json (commit 42b8c8d, August 2025)",
        ),
        url="https://github.com/ibnumardini/wilayah-indonesia",
        publisher="BPS",
    ),
    Source(
        key="bps_papua_office_table",
        title=Text(
            id="Tabel wilayah sebuah kantor BPS provinsi di Papua, 2023–2025: 42 wilayah dengan kode BPS baru",
            en="Table of regions of a provincial BPS office in Papua, 2023–2025: 42 regions with new BPS codes",
        ),
        publisher="BPS",
    ),
    Source(
        key="cahyadsn_wilayah_2026",
        title=Text(
            id="wilayah (komit b7ad440): salinan daftar wilayah Kepmendagri 300.2.2-2138/2025 dan 300.2.2-2430/2025, db/wilayah.sql dan README.md",
            en="wilayah (commit b7ad440): transcription of the list of regions in Ministry of Home Affairs decrees 300.2.2-2138/2025 and 300.2.2-2430/2025, db/wilayah.sql and README.md",
        ),
        url="https://github.com/cahyadsn/wilayah",
        publisher="cahyadsn",
    ),
    Source(
        key="cahyadsn_wilayah_archive",
        title=Text(
            id="wilayah (komit b7ad440), arsip: salinan daftar Permendagri 137/2017, 72/2019, 58/2021 (050-145/2022) dan Kepmendagri 100.1.1-6117/2022, db/archive/",
            en="wilayah (commit b7ad440), archive: transcriptions of the lists in Ministry of Home Affairs regulations 137/2017, 72/2019, 58/2021 (050-145/2022) and decree 100.1.1-6117/2022, db/archive/",
        ),
        url="https://github.com/cahyadsn/wilayah",
        publisher="cahyadsn",
    ),
    Source(
        key="capitals_jurnalisme_investigatif_2025",
        title=Text(
            id="38 provinsi di Indonesia beserta ibu kotanya, 26 Juni 2025",
            en="The 38 provinces of Indonesia and their capitals, 26 June 2025 (in Indonesian)",
        ),
        url="https://jurnalismeinvestigatif.com/2025/06/26/38-provinsi-di-indonesia-beserta-ibu-kotanya/",
        publisher="Jurnalisme Investigatif",
    ),
    Source(
        key="capitals_kabarindonk",
        title=Text(
            id="Daftar 38 provinsi di Indonesia lengkap dengan ibu kotanya",
            en="List of the 38 provinces of Indonesia with their capitals (in Indonesian)",
        ),
        url="https://www.kabarindonk.com/daftar-38-provinsi-di-indonesia-lengkap-dengan-ibu-kotanya/",
        publisher="Kabar Indonesia",
    ),
    Source(
        key="capitals_seputarcibubur",
        title=Text(
            id="Artikel tentang provinsi baru dan ibu kotanya, pr-1785842872",
            en="Article on the new provinces and their capitals, pr-1785842872",
        ),
        url="https://seputarcibubur.pikiran-rakyat.com/nasional/pr-1785842872/",
        publisher="Seputar Cibubur",
    ),
    Source(
        key="capitals_terasjatim",
        title=Text(
            id="Saat ini Indonesia punya 38 provinsi; ini provinsi terbaru",
            en="Indonesia now has 38 provinces; these are the newest (in Indonesian)",
        ),
        url="https://www.terasjatim.com/saat-ini-indonesia-punya-38-provinsi-ini-provinsi-terbaru/",
        publisher="Teras Jatim",
    ),
    Source(
        key="child_rights_connect_general_comments",
        title=Text(id="General comments", en="General comments"),
        url="https://childrightsconnect.org/general-comments/",
        publisher="Child Rights Connect",
    ),
    Source(
        key="ciptadesa_uu_4_2024",
        title=Text(id="UU 4 Tahun 2024", en="UU 4 Tahun 2024"),
        url="https://ciptadesa.com/uu-4-tahun-2024/",
        publisher="Ciptadesa",
    ),
    Source(
        key="cldr_subdivisions_48",
        title=Text(
            id="Unicode CLDR 48.2.0, cldr-subdivisions-full: nama provinsi dalam bahasa Inggris",
            en="Unicode CLDR 48.2.0, cldr-subdivisions-full: English names of provinces",
        ),
    ),
    Source(
        key="cluster_order_script",
        title=Text(
            id="Skrip direktori berisi daftar bidang penelitian hak anak dengan pasal-pasal menurut urutan pedoman 1991 dan 1996",
            en="Directory script listing child-rights research areas with articles in the order of the 1991 and 1996 guidelines",
        ),
    ),
    Source(
        key="co_2014_digest_slideplayer",
        title=Text(
            id="Materi paparan berbahasa Indonesia tentang kesimpulan pengamatan tahun 2014",
            en="Slides in Indonesian on the concluding observations of 2014",
        ),
        url="https://slideplayer.info/amp/3645417",
        publisher="KPPPA, YKAI",
    ),
    Source(
        key="co_2014_digest_studylib",
        title=Text(
            id="Kesimpulan pengamatan Komite Hak Anak (ikhtisar berbahasa Indonesia dari kesimpulan pengamatan tahun 2014)",
            en="Kesimpulan pengamatan Komite Hak Anak (Indonesian digest of the concluding observations of 2014)",
        ),
        url="https://studylibid.com/doc/1141662/kesimpulan-pengamatan-komite-hak-anak",
        publisher="KPPPA, YKAI",
    ),
    Source(
        key="crc_article_43_old_text",
        title=Text(
            id="Convention on the Rights of the Child: pasal 43 dengan sepuluh pakar",
            en="Convention on the Rights of the Child: article 43 with ten experts",
        ),
        url="https://www.child-abuse.com/childhouse/childrens_rights/crc/crc42.html",
    ),
    Source(
        key="crc_articles_app",
        title=Text(
            id="Judul singkat pasal 1–40 dalam sebuah aplikasi publik",
            en="Short titles of articles 1–40 in a public application",
        ),
    ),
    Source(
        key="crc_c_15_add_223",
        title=Text(
            id="CRC/C/15/Add.223: kesimpulan pengamatan tentang Indonesia, 2004",
            en="CRC/C/15/Add.223: concluding observations on Indonesia, 2004",
        ),
        url="http://hrlibrary.umn.edu/crc/indonesia2004.html",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="crc_c_15_add_7",
        title=Text(
            id="CRC/C/15/Add.7: kesimpulan pengamatan tentang Indonesia, 18 Oktober 1993",
            en="CRC/C/15/Add.7: concluding observations on Indonesia, 18 October 1993",
        ),
        url="http://hrlibrary.umn.edu/crc/INDONESI.htm",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="crc_c_5",
        title=Text(
            id="CRC/C/5: pedoman laporan awal, 30 Oktober 1991 (hanya bagian awal)",
            en="CRC/C/5: guidelines for initial reports, 30 October 1991 (opening only)",
        ),
        url="http://www.bayefsky.com/general/report_crc.php",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="crc_c_58_rev_2",
        title=Text(
            id="CRC/C/58/Rev.2: pedoman laporan berkala, 23 November 2010 (hanya bagian awal)",
            en="CRC/C/58/Rev.2: guidelines for periodic reports, 23 November 2010 (opening only)",
        ),
        url="https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=6QkG1d%2fPPRiCAqhKb7yhsr1ZWeb%2bRuDNd9qD0ICL6imZxXDYJKScXq%2byQUuYuPxbrvkIk%2f4o%2bqYdzFH1oxi6TKUv%2brZb7xclQll6Ew1f4j2cf0ZEWKOOt9Er5F81ifQY",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="crc_c_58_rev_3",
        title=Text(
            id="CRC/C/58/Rev.3: pedoman laporan berkala, 3 Maret 2015 (hanya bagian awal)",
            en="CRC/C/58/Rev.3: guidelines for periodic reports, 3 March 2015 (opening only)",
        ),
        url="http://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=6QkG1d%2fPPRiCAqhKb7yhsr1ZWeb%2bRuDNd9qD0ICL6ikRB2cfJhMR51%2f10eGSYFCtruq1Ql9a7QWVRO8Mi60ohmvtNns63WFivVgw0QS1DEXFP1BZCTpSZeZGbTrhQAY5",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="crc_c_sr_81",
        title=Text(
            id="CRC/C/SR.81: catatan ringkas rapat, laporan awal Indonesia, 23 September 1993",
            en="CRC/C/SR.81: summary record, initial report of Indonesia, 23 September 1993",
        ),
        url="http://bayefsky.com/summary/indonesia_crc_c_sr.811993.php",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="crc_input_hlpf_2022",
        title=Text(
            id="Komite Hak Anak: masukan untuk Forum Politik Tingkat Tinggi 2022",
            en="Committee on the Rights of the Child: input to the High-level Political Forum 2022",
        ),
        url="https://hlpf.un.org/inputs/committee-on-the-rights-of-the-child-0",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="crc_list_of_issues_1993",
        title=Text(
            id="CRC/C.4/WP.2: daftar isu mengenai laporan awal Indonesia, 1993",
            en="CRC/C.4/WP.2: list of issues on the initial report of Indonesia, 1993",
        ),
        url="http://www.bayefsky.com/issues/indonesia_crc_c.4_wp.2_1993.php",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="crc_states_parties_1995",
        title=Text(
            id="CRC/SP/1995/L.1/Rev.1: rancangan Konferensi Negara-Negara Pihak, 12 Desember 1995",
            en="CRC/SP/1995/L.1/Rev.1: draft of the Conference of States Parties, 12 December 1995",
        ),
        url="http://bayefsky.com/general/crc_sp_1995_l.1_rev.1_1995.php",
        publisher="United Nations",
    ),
    Source(
        key="crc_text_nl",
        title=Text(
            id="Convention on the Rights of the Child: teks autentik bahasa Inggris dalam pangkalan data perjanjian Belanda (BWBV0002508)",
            en="Convention on the Rights of the Child: English authentic text in the Dutch treaty database (BWBV0002508)",
        ),
        url="https://github.com/statengeneraal/laws-markdown/blob/2e1a890f646a504229a3c6e78894e2a45aa3a18e/verdrag/convention/on/the/rights/of/the/child/BWBV0002508/README.md",
    ),
    Source(
        key="crc_text_noharm",
        title=Text(
            id="Convention on the Rights of the Child: teks bahasa Inggris menurut redaksi OHCHR (raisely/NoHarm)",
            en="Convention on the Rights of the Child: English text in the wording of OHCHR (raisely/NoHarm)",
        ),
        url="https://github.com/raisely/NoHarm/blob/736d735bd57cc03c13da5cfc02703e80ff22f3fd/documents/CRC.md",
    ),
    Source(
        key="crin_sdg_mapping",
        title=Text(
            id="Mapping the Global Goals for Sustainable Development and the Convention on the Rights of the Child",
            en="Mapping the Global Goals for Sustainable Development and the Convention on the Rights of the Child",
        ),
        url="https://archive.crin.org/en/library/publications/mapping-global-goals-sustainable-development-and-convention-rights-childe24d.html?qt-countr-tabs=3",
        publisher="CRIN",
    ),
    Source(
        key="deck_kebijakan_kla",
        title=Text(
            id="1. Kebijakan KLA (materi paparan pelatihan tentang Konvensi dan KLA)",
            en="1. Kebijakan KLA (training slides on the Convention and KLA)",
        ),
        url="https://www.slideshare.net/slideshow/1-kebijakan-kla-1pptx/266164105",
    ),
    Source(
        key="deck_lenny_2019",
        title=Text(
            id="KLA: 24 Indikator, materi paparan kementerian oleh Deputi Lenny N. Rosalin, sekitar 2019",
            en="KLA: 24 Indikator, ministry slide deck by Deputy Lenny N. Rosalin, about 2019",
        ),
        url="https://id.scribd.com/presentation/436615164/6-KLA-24-Indikator-by-Lenny-6",
        publisher="Scribd",
    ),
    Source(
        key="deck_perpres_slides",
        title=Text(
            id="Materi paparan tentang KLA yang mengutip Perpres 25/2021, bergaya kementerian, penyusun tidak diketahui",
            en="Slide deck on KLA quoting Perpres 25/2021, in the style of the ministry, author unknown",
        ),
        url="https://slideplayer.info/amp/17552328",
        publisher="SlidePlayer",
    ),
    Source(
        key="derap_juang_sragen_2023",
        title=Text(
            id="Berita penghargaan KLA Sragen 2023, dengan skor 2022, Derap Juang",
            en="News report on the KLA award of Sragen in 2023, with its score of 2022, Derap Juang",
        ),
        url="https://derapjuang.id/featured/sragen-raih-penghargaan-kla-utama-dari-menteri-ppa",
        publisher="Derap Juang",
    ),
    Source(
        key="detak_silampari_2025",
        title=Text(
            id="Berita KLA Musi Rawas, dengan penghargaan sebelumnya, Detak Silampari, Mei 2025",
            en="News report on KLA in Musi Rawas, naming its earlier awards, Detak Silampari, May 2025",
        ),
        url="https://detaksilampari.com/?p=2285",
        publisher="Detak Silampari",
    ),
    Source(
        key="dinamika_sumbawa_2025",
        title=Text(
            id="Berita verifikasi lapangan di Sumbawa bersama pejabat kementerian, 4 Juni 2025",
            en="Report of the field verification in Sumbawa with a ministry official, 4 June 2025",
        ),
        url="https://dinamikasumbawa.com/sumbawa-mantapkan-komitmen-jadi-kabupaten-layak-anak",
        publisher="Dinamika Sumbawa",
    ),
    Source(
        key="dinas_pppa_lampung_2022",
        title=Text(
            id="Halaman Dinas PPPA Provinsi Lampung tentang penghargaan KLA dan Provila 2022",
            en="Page of the Dinas PPPA of the province of Lampung on the KLA and Provila awards of 2022",
        ),
        publisher="Pemerintah Provinsi Lampung",
    ),
    Source(
        key="disdik_dayah_banda_aceh",
        title=Text(
            id="Rapat gugus tugas KLA Banda Aceh, dengan daftar penghargaannya",
            en="Meeting of the KLA task force of Banda Aceh, with a list of its awards",
        ),
        url="https://disdikdayah.bandaacehkota.go.id/post/pemko-banda-aceh-laksanakan-rakor-gugus-tugas-kla",
        publisher="Pemerintah Kota Banda Aceh",
    ),
    Source(
        key="djabarpos_dialogue_2025",
        title=Text(
            id="Indonesia paparkan komitmen pemenuhan hak anak di PBB Jenewa",
            en="Indonesia paparkan komitmen pemenuhan hak anak di PBB Jenewa",
        ),
        url="https://www.djabarpos.com/indonesia-paparkan-komitmen-pemenuhan-hak-anak-di-pbb-jenewa",
        publisher="Djabar Pos",
    ),
    Source(
        key="djpp_2025_draft_amendment",
        title=Text(
            id="Rapat antarkementerian tentang rancangan perubahan Perpres 25/2021, 11 September 2025",
            en="Inter-ministerial meeting on the draft amendment of Perpres 25/2021, 11 September 2025",
        ),
        url="https://djpp.kemenkum.go.id/publikasi/indeks-berita/djpp-hadiri-rapat-pak-rancangan-perubahan-perpres-kebijakan-kabupaten-kota-layak-anak",
        publisher="Ditjen Peraturan Perundang-undangan",
    ),
    Source(
        key="docplayer_43552660",
        title=Text(
            id="Dokumen Docplayer 43552660, yang daftar dokumen serupanya menyebut Permen 13/2011",
            en="Docplayer document 43552660, whose list of similar documents names Permen 13/2011",
        ),
        publisher="Docplayer",
    ),
    Source(
        key="five_cluster_list_page",
        title=Text(
            id="Halaman aplikasi web setempat dengan daftar lima klaster yang tidak resmi",
            en="Page of a local web application with a non-official list of five clusters",
        ),
    ),
    Source(
        key="form_24_indicators_2017",
        title=Text(
            id="Indikator Kabupaten/Kota Layak Anak (KLA), formulir dengan 24 indikator, sekitar 2017/2018",
            en="Indikator Kabupaten/Kota Layak Anak (KLA), form with 24 indicators, about 2017/2018",
        ),
        url="http://docplayer.info/57230066-Indikator-kabupaten-kota-layak-anak-kla.html",
        publisher="Docplayer",
    ),
    Source(
        key="formed_detik",
        title=Text(
            id="Artikel tentang tahun pembentukan provinsi, d-7523971",
            en="Article on the years in which provinces were formed, d-7523971",
        ),
        url="https://www.detik.com/jogja/kota-pelajar/d-7523971/",
        publisher="detikJogja",
    ),
    Source(
        key="formed_halobelajar_2019",
        title=Text(
            id="Artikel tentang waktu pemekaran provinsi, November 2019",
            en="Article on when provinces were divided, November 2019",
        ),
        url="http://halobelajar.blogspot.com/2019/11/kapan-saja-pemekaran-provinsi-di.html",
        publisher="halobelajar.blogspot.com",
    ),
    Source(
        key="formed_scribd_jambi",
        title=Text(id="Dokumen Scribd 503175858, “Jambi”", en="Scribd document 503175858, “Jambi”"),
        url="https://id.scribd.com/document/503175858/Jambi",
        publisher="Scribd",
    ),
    Source(
        key="formed_scribd_jawa_timur",
        title=Text(id="Dokumen Scribd 503175860", en="Scribd document 503175860"),
        url="https://id.scribd.com/document/503175860/",
        publisher="Scribd",
    ),
    Source(
        key="formed_wiki_kalimantan_tengah",
        title=Text(
            id="Kalimantan Tengah, artikel ensiklopedia, revisi 23465009",
            en="Kalimantan Tengah, encyclopaedia article, revision 23465009 (in Indonesian)",
        ),
        url="https://m.wiki-indonesia.club/w/index.php?oldid=23465009&title=Kalimantan_Tengah",
        publisher="wiki-indonesia.club",
    ),
    Source(
        key="forum_anak_ratification",
        title=Text(
            id="Forum Anak: artikel dengan tanggal penandatanganan dan ratifikasi",
            en="Forum Anak: article with the dates of signature and ratification",
        ),
        url="https://www.forumanak.id/production/public/artikelView/je9qkl1zr7",
        publisher="Forum Anak",
    ),
    Source(
        key="ga_res_50_155",
        title=Text(
            id="Resolusi Majelis Umum 50/155, 21 Desember 1995 (terjemahan resmi bahasa Lituania)",
            en="General Assembly resolution 50/155, 21 December 1995 (official Lithuanian translation)",
        ),
        url="https://www.e-tar.lt/rs/legalact/TAR.261472041F0E/",
    ),
    Source(
        key="garut_inews_2021",
        title=Text(
            id="Berita skor dan penghargaan KLA Garut 2021, iNews Garut",
            en="News report on the KLA score and award of Garut in 2021, iNews Garut",
        ),
        url="https://garut.inews.id/amp/57484/tingkatkan-pembangunan-anak-bappeda-garut-gelar-rakor-gugus-tugas-kla/2",
        publisher="iNews Garut",
    ),
    Source(
        key="gc_5_paragraph_22",
        title=Text(
            id="Komentar umum Nomor 5, paragraf 22, dikutip dalam Right to Health Policy Hub",
            en="General comment No. 5, paragraph 22, quoted in the Right to Health Policy Hub",
        ),
        url="https://righttohealthpolicyhub.org/database/committee-on-the-rights-of-the-child-general-recommendation-5-par-22-2003",
    ),
    Source(
        key="gc_5_text",
        title=Text(
            id="Komentar umum Nomor 5, CRC/GC/2003/5, 27 November 2003",
            en="General comment No. 5, CRC/GC/2003/5, 27 November 2003",
        ),
        url="https://www.unicef-irc.org/portfolios/general_comments/GC5_en.doc.html",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="general_comments_dataset_2026",
        title=Text(
            id="Komentar umum badan-badan perjanjian, paragraf demi paragraf (lszoszk/generalcomments, 19 Mei 2026)",
            en="General comments of the treaty bodies, paragraph by paragraph (lszoszk/generalcomments, 19 May 2026)",
        ),
        url="https://github.com/lszoszk/generalcomments/tree/048f6f5a13298e1b4ff32d9f5682f71d100d9108",
    ),
    Source(
        key="gerbang_kaltim_paser_2025",
        title=Text(
            id="Berita tentang pelatihan Konvensi bagi tenaga pendidik di Paser, yang mengutip Permen 12/2011",
            en="Report on a training course on the Convention for educators in Paser, citing Permen 12/2011",
        ),
        url="https://www.gerbangkaltim.com/pelatihan-kha-bagi-tenaga-pendidik-dorong-terwujudnya-satuan-pendidikan-ramah-anak-di-kabupaten-paser",
        publisher="Gerbang Kaltim",
    ),
    Source(
        key="github_indikator_seeder",
        title=Text(
            id="IndikatorSeeder.php, berkas data awal publik yang memuat ulang 24 indikator substansi",
            en="IndikatorSeeder.php, a public seed file reproducing the 24 substance indicators",
        ),
    ),
    Source(
        key="hak_anak_sppa_slides",
        title=Text(id="Hak anak dan SPPA (materi paparan pelatihan)", en="Hak anak dan SPPA (training slides)"),
        url="https://id.scribd.com/presentation/708783117/Hak-Anak-SPPA-by-MENIQ",
    ),
    Source(
        key="hri_gen_2_rev_2",
        title=Text(
            id="HRI/GEN/2/Rev.2: himpunan pedoman pelaporan, 7 Mei 2004 (hanya halaman daftar isi)",
            en="HRI/GEN/2/Rev.2: compilation of reporting guidelines, 7 May 2004 (contents page only)",
        ),
        url="https://tr.scribd.com/document/19240356/Report-Guidelines-E",
        publisher="United Nations",
    ),
    Source(
        key="hukumm_pidana_definitions",
        title=Text(
            id="Tabel definisi dalam UU 11/2012, UU 23/2002 dengan UU 35/2014, dan UU 21/2007",
            en="Table of definitions in Laws 11/2012, 23/2002 with 35/2014, and 21/2007",
        ),
        url="https://hukumm-pidana.blogspot.com/2021/08",
    ),
    Source(
        key="humanium_gc_27",
        title=Text(
            id="General comment No. 27: advancing children's rights to justice and effective remedies",
            en="General comment No. 27: advancing children's rights to justice and effective remedies",
        ),
        url="https://humanium.org/en/general-comment-no-27-advancing-childrens-rights-to-justice-and-effective-remedies",
        publisher="Humanium",
    ),
    Source(
        key="icj_gc_27_submission",
        title=Text(
            id="ICJ submission on draft general comment No. 27 on children's access to justice and effective remedy",
            en="ICJ submission on draft general comment No. 27 on children's access to justice and effective remedy",
        ),
        url="https://www.icj.org/icj-submission-on-draft-general-comment-no-27-on-childrens-access-to-justice-and-effective-remedy",
        publisher="International Commission of Jurists",
    ),
    Source(
        key="icrc_indonesia_reservation",
        title=Text(
            id="Indonesia: reservasi terhadap Konvensi Hak Anak pada saat ratifikasi",
            en="Indonesia: reservation to the Convention on the Rights of the Child on ratification",
        ),
        url="https://ihl-databases.icrc.org/applic/ihl/ihl.nsf/Notification.xsp?action=openDocument&documentId=C685421D8CF00D85C1256402003FCA18",
        publisher="International Committee of the Red Cross",
    ),
    Source(
        key="idn_area_data_2026",
        title=Text(
            id="idn-area-data 4.0.1: salinan daftar wilayah Kepmendagri 300.2.2-2138/2025, data/provinces.csv dan data/regencies.csv",
            en="idn-area-data 4.0.1: transcription of the list of regions in Ministry of Home Affairs decree 300.2.2-2138/2025, data/provinces.csv and data/regencies.csv",
        ),
        url="https://github.com/fityannugroho/idn-area-data",
        publisher="fityannugroho",
    ),
    Source(
        key="idn_times_2018",
        title=Text(id="Berita penghargaan KLA 2018, IDN Times", en="News report on the KLA awards of 2018, IDN Times"),
        publisher="IDN Times",
    ),
    Source(
        key="idn_times_gowa_kla",
        title=Text(
            id="Berita tentang penghargaan di bidang hak anak di Kabupaten Gowa",
            en="News of an award for children's rights in Kabupaten Gowa",
        ),
        url="https://www.idntimes.com/news/indonesia/kabupaten-gowa-penghargaan-anak-csc-02-9krqh-xxbz27/amp",
        publisher="IDN Times",
    ),
    Source(
        key="indragiri_hulu_evaluation_2021",
        title=Text(
            id="Evaluasi KLA 2021, laporan Kabupaten Indragiri Hulu",
            en="Evaluasi KLA 2021, report of Kabupaten Indragiri Hulu",
        ),
        url="https://id.scribd.com/document/544554974/Evaluasi-KLA-2021",
        publisher="Scribd",
    ),
    Source(
        key="intim_news_2021",
        title=Text(
            id="Berita penghargaan KLA Kotawaringin Barat 2021, Intim News",
            en="News report on the KLA award of Kotawaringin Barat in 2021, Intim News",
        ),
        publisher="Intim News",
    ),
    Source(
        key="introgator_bimtek_2025",
        title=Text(
            id="Berita tentang bimbingan teknis Konvensi Hak Anak di Kalimantan Tengah, September 2025, Introgator",
            en="News report on the technical training on the Convention in Kalimantan Tengah, September 2025, Introgator",
        ),
        url="https://introgator.com/?p=8332",
    ),
    Source(
        key="jakarta_timur_2022",
        title=Text(
            id="Jakarta Timur mengincar kategori Utama, 2022",
            en="Jakarta Timur aims at the category Utama, 2022",
        ),
        url="https://timur.jakarta.go.id/berita/12816/pemkot-jakarta-timur-targetkan-kategori-utama-kota-layak-anak-2022",
        publisher="Kota Administrasi Jakarta Timur",
    ),
    Source(
        key="jogloabang_perpres_25_2021",
        title=Text(
            id="Perpres 25 Tahun 2021 tentang Kebijakan KLA: ringkasan",
            en="Perpres 25 Tahun 2021 tentang Kebijakan KLA: summary",
        ),
        url="https://www.jogloabang.com/sosial/perpres-25-2021-kebijakan-kla",
        publisher="Jogloabang",
    ),
    Source(
        key="kabar_kalteng_2019_08",
        title=Text(
            id="Berita penghargaan KLA bagi Lamandau dan Katingan, Kabar Kalteng, Agustus 2019",
            en="News report on the KLA awards of Lamandau and Katingan, Kabar Kalteng, August 2019",
        ),
        url="http://www.kabarkalteng.com/2019/08/kabupaten-lamandau-dan-katingan-peroleh.html",
        publisher="Kabar Kalteng",
    ),
    Source(
        key="kabarindo_reserved_articles",
        title=Text(
            id="Konvensi Hak Anak PBB 20 November siap diperingati",
            en="Konvensi Hak Anak PBB 20 November siap diperingati",
        ),
        url="http://www.kabarindo.com/post/Konvensi%20Hak%20Anak%20PBB%2020%20November%20Siap%20Diperingati/7461",
        publisher="Kabarindo",
    ),
    Source(
        key="kaidah_2025",
        title=Text(
            id="Berita penghargaan KLA dan Provila 2025, Kaidah",
            en="News report on the KLA and Provila awards of 2025, Kaidah",
        ),
        url="https://kaidah.id/?p=16157",
        publisher="Kaidah",
    ),
    Source(
        key="kak_pelatihan_kha_jateng_2015",
        title=Text(
            id="Kerangka acuan pelatihan Konvensi Hak Anak (KHA), Provinsi Jawa Tengah, 2015",
            en="Kerangka acuan pelatihan Konvensi Hak Anak (KHA), Provinsi Jawa Tengah, 2015",
        ),
        url="https://adoc.pub/kerangka-acuan-pelatihan-konvensi-hak-anak-kha-provinsi-jawa.html",
    ),
    Source(
        key="kalteng_pos_barito_selatan_2025",
        title=Text(
            id="Berita tentang rapat KLA Barito Selatan, 28 Februari 2025, dengan ambang skor",
            en="Report on the KLA meeting of Barito Selatan, 28 February 2025, with entry scores",
        ),
        url="https://kaltengpos.jawapos.com/daerah/barito-selatan/28/02/2025/pemkab-barsel-gelar-rapat-lintas-sektor-untuk-wujudkan-kota-layak-anak/?amp=1",
        publisher="Kalteng Pos",
    ),
    Source(
        key="kalteng_pos_palangka_raya_2021",
        title=Text(
            id="Berita penghargaan KLA Palangka Raya 2021, dengan nomor piagam, Kalteng Pos",
            en="News report on the KLA award of Palangka Raya in 2021, with its certificate's number, Kalteng Pos",
        ),
        url="https://kaltengpos.jawapos.com/?p=22176",
        publisher="Kalteng Pos",
    ),
    Source(
        key="karawang_kla_page",
        title=Text(
            id="Kota Layak Anak, halaman pemerintah kabupaten dengan daftar indikator",
            en="Kota Layak Anak, page of the regency with a list of indicators",
        ),
        url="https://karawangkab.go.id/kota-layak-anak",
        publisher="Pemerintah Kabupaten Karawang",
    ),
    Source(
        key="kediri_kota_2024",
        title=Text(
            id="Rapat KLA Kota Kediri, dengan penghargaan sebelumnya",
            en="KLA meeting of Kota Kediri, naming its earlier award",
        ),
        url="https://kedirikota.go.id/p/berita/10112852/upayakan-peningkatan-kategori-kla-pemkot-kediri-rumuskan-strategi-dalam-rakor",
        publisher="Pemerintah Kota Kediri",
    ),
    Source(
        key="kemenpppa_b_318_2020",
        title=Text(
            id="Refleksi dan tantangan 30 tahun Indonesia ratifikasi Konvensi Hak Anak (KHA), siaran pers B-318/2020",
            en="Refleksi dan tantangan 30 tahun Indonesia ratifikasi Konvensi Hak Anak (KHA), press release B-318/2020",
        ),
        url="https://www.kemenpppa.go.id/index.php/page/read/29/2968/refleksi-dan-tantangan-30-tahun-indonesia-ratifikasi-konvensi-hak-anak-kha",
        publisher="KemenPPPA",
    ),
    Source(
        key="keppres_36_1990_extract",
        title=Text(
            id="Keputusan Presiden Nomor 36 Tahun 1990 (kutipan)",
            en="Keputusan Presiden Nomor 36 Tahun 1990 (extract)",
        ),
        url="https://text-id.123dok.com/document/1y9gowlqg-keputusan-presiden-1-keputusan-presiden-nomor-36-tahun-1990-tentang-ratifikasi.html",
    ),
    Source(
        key="kepri_news_tanjungpinang_2021",
        title=Text(
            id="Berita tentang skor KLA Tanjungpinang, 2021",
            en="Report on the KLA score of Tanjungpinang, 2021",
        ),
        url="https://keprinews.co/?p=12511",
        publisher="Kepri News",
    ),
    Source(
        key="khabar_bimtek_2025",
        title=Text(
            id="Berita tentang bimbingan teknis Konvensi Hak Anak di Kalimantan Tengah, September 2025, Khabar",
            en="News report on the technical training on the Convention in Kalimantan Tengah, September 2025, Khabar",
        ),
        url="https://khabar.co.id/eksekutif/2025/6756",
    ),
    Source(
        key="kla_booklet_rosalin",
        title=Text(
            id="Buklet tentang KLA: prinsip dan dasar hukum (Lenny Rosalin, Rini Handayani, Sri Martani Wahyu Widayat)",
            en="Booklet on KLA: principles and legal basis (Lenny Rosalin, Rini Handayani, Sri Martani Wahyu Widayat)",
        ),
        url="https://adoc.pub/download/1-lenny-rosalin-2-rini-handayani-3-sri-martani-wahyu-widayat.html",
    ),
    Source(
        key="kla_indicator_review",
        title=Text(
            id="Pembahasan perubahan indikator pelaksanaan Kabupaten/Kota Layak Anak",
            en="Pembahasan perubahan indikator pelaksanaan Kabupaten/Kota Layak Anak",
        ),
        url="http://docplayer.info/43041283-Pembahasan-perubahan-indikator-pelaksanaan-kabupaten-kota-layak-anak-masukkan-pembahasan-indikator-kla.html",
    ),
    Source(
        key="kla_principles_page",
        title=Text(id="Halaman web yang memuat lima prinsip KLA", en="Web page listing the five principles of KLA"),
    ),
    Source(
        key="kla_thesis_cluster_indicators",
        title=Text(
            id="Kutipan tugas akhir: indikator Permen 12/2011 menurut klaster",
            en="Thesis extract: indicators of Permen 12/2011 by cluster",
        ),
        url="https://text-id.123dok.com/document/dy4wrje9q-klaster-kesehatan-dasar-dan-kesejahteraan-klaster-hak-sipil-dan-kebebasan-klaster-lingkungan-keluarga-dan-pengasuhan-alternatif-klaster-pendidikan-pemanfaatan-waktu-luang-dan-kegiatan-budaya.html",
    ),
    Source(
        key="kompas_2022_09_20",
        title=Text(
            id="KemenPPPA sebut Depok belum jadi kota layak anak, Kompas.com, 20 September 2022, dengan pernyataan kementerian 15 September 2022",
            en="KemenPPPA sebut Depok belum jadi kota layak anak, Kompas.com, 20 September 2022, with the ministry statement of 15 September 2022",
        ),
        url="https://megapolitan.kompas.com/read/2022/09/20/13411801/kemenpppa-sebut-depok-belum-jadi-kota-layak-anak-ini-penjelasan-wali-kota?page=2",
        publisher="Kompas.com",
    ),
    Source(
        key="kompasiana_ratification",
        title=Text(id="Mewujudkan pemenuhan hak anak", en="Mewujudkan pemenuhan hak anak"),
        url="https://kompasiana.com/komentar/agussugianto3999/657e5090c57afb6b30110602/mewujudkan-pemenuhan-hak-anak",
        publisher="Kompasiana",
    ),
    Source(
        key="kompasiana_session_99",
        title=Text(
            id="Sesi ke-99 Komite Hak Anak PBB: alarm global atas krisis hak anak (Hamid Patilima)",
            en="Sesi ke-99 Komite Hak Anak PBB: alarm global atas krisis hak anak (Hamid Patilima)",
        ),
        url="https://www.kompasiana.com/hamidpatilima5046/683bf9f1ed64156b9124fb03/sesi-ke-99-komite-hak-anak-pbb-alarm-global-atas-krisis-hak-anak",
        publisher="Kompasiana",
    ),
    Source(
        key="koranmakassar_codes_2022",
        title=Text(
            id="Artikel tentang pemutakhiran kode wilayah oleh Kemendagri (Kepmendagri 050-145/2022)",
            en="Article on the update of region codes by the Ministry of Home Affairs (decree 050-145/2022)",
        ),
        url="https://koranmakassarnews.com/kemendagri-mutakhirkan-kode-data-wilayah-administrasi-pemerintahan-dan-pulau-di-seluruh-indonesia/2",
        publisher="Koran Makassar News",
    ),
    Source(
        key="kumparan_principles",
        title=Text(
            id="Asas-asas Konvensi Hak-Hak Anak dalam UU No. 23 Tahun 2002 (Arie Mustofa)",
            en="Asas-asas Konvensi Hak-Hak Anak dalam UU No. 23 Tahun 2002 (Arie Mustofa)",
        ),
        url="https://kumparan.com/arie-mustofa/asas-asas-konvensi-hak-hak-anak-dalam-uu-no-23-tahun-2002-22loC04Cvk1",
        publisher="Kumparan",
    ),
    Source(
        key="legal_foundations_app",
        title=Text(
            id="Daftar dasar hukum dalam sebuah aplikasi publik",
            en="List of legal foundations in a public application",
        ),
    ),
    Source(
        key="lensa_2020",
        title=Text(
            id="Berita bahwa tidak ada penghargaan KLA pada 2020, lensa.news",
            en="News report that no KLA awards were given in 2020, lensa.news",
        ),
        publisher="lensa.news",
    ),
    Source(
        key="malang_terkini_drppa_2022",
        title=Text(
            id="Berita tentang DRPPA menurut kementerian, 2022, Malang Terkini",
            en="News report on DRPPA as told by the ministry, 2022, Malang Terkini",
        ),
    ),
    Source(
        key="malangkota_2016",
        title=Text(
            id="Halaman Kelurahan Sumbersari, Kota Malang, tentang penghargaan KLA 2015 (2016)",
            en="Page of the ward Sumbersari, Malang, on the KLA awards of 2015 (2016)",
        ),
        publisher="Pemerintah Kota Malang",
    ),
    Source(
        key="media_indonesia_tpks",
        title=Text(
            id="Ketua Lembaga Perlindungan Anak Klaten nyatakan pemaksaan perkawinan anak bisa dipidanakan",
            en="Ketua Lembaga Perlindungan Anak Klaten nyatakan pemaksaan perkawinan anak bisa dipidanakan",
        ),
        url="https://apps.mediaindonesia.com/nusantara/564741/ketua-lembaga-perlindungan-anak-klaten-nyatakan-pemaksaan-perkawinan-anak-bisa-dipidanakan",
        publisher="Media Indonesia",
    ),
    Source(
        key="media_sumbawa_2020_01_22",
        title=Text(
            id="Berita tentang persiapan KLA oleh dinas di Sumbawa, 22 Januari 2020",
            en="Report on the KLA preparations of the Sumbawa agency, 22 January 2020",
        ),
        url="https://mediasumbawa.com/2020/01/22/p2kbp3a-optimis-raih-pratama-kla-2020/",
        publisher="Media Sumbawa",
    ),
    Source(
        key="merdeka_2025",
        title=Text(
            id="Berita 355 kabupaten/kota yang menerima penghargaan KLA 2025, Merdeka",
            en="News report on the 355 regencies and cities with a KLA award in 2025, Merdeka",
        ),
        url="https://planet.merdeka.com/hot-news/355-kabupatenkota-raih-penghargaan-kla-dari-kemenpppa-komitmen-perlindungan-anak-terus-diperkuat-450791-mvk.html",
        publisher="Merdeka",
    ),
    Source(
        key="merdeka_uu_4_2024_rights",
        title=Text(id="Catat, ini hak anak saat baru dilahirkan", en="Catat, ini hak anak saat baru dilahirkan"),
        url="https://merdeka.com/peristiwa/catat-ini-hak-anak-saat-baru-dilahirkan-145698-mvk.html",
        publisher="Merdeka",
    ),
    Source(
        key="metro_dp3kb_page",
        title=Text(
            id="Pertanyaan dalam formulir evaluasi sebagaimana dimuat oleh Kota Metro, tanpa tanggal",
            en="Questions of an evaluation form as posted by Kota Metro, undated",
        ),
        url="http://dp3kb.metrokota.go.id/?p=256",
        publisher="Pemerintah Kota Metro",
    ),
    Source(
        key="metrotv_dialogue_2025",
        title=Text(
            id="Komitmen Indonesia terhadap hak anak dibahas dalam forum PBB di Jenewa",
            en="Komitmen Indonesia terhadap hak anak dibahas dalam forum PBB di Jenewa",
        ),
        url="https://www.metrotvnews.com/read/kewCMWB4-komitmen-indonesia-terhadap-hak-anak-dibahas-dalam-forum-pbb-di-jenewa",
        publisher="Metro TV",
    ),
    Source(
        key="nhri_norway_gc_27",
        title=Text(id="Masukan untuk komentar umum Nomor 27", en="Input to general comment No. 27"),
        url="https://nhri.no/en/?p=28030",
        publisher="Norwegian National Human Rights Institution",
    ),
    Source(
        key="ohchr_general_comments_page",
        title=Text(
            id="Komentar umum Komite Hak Anak",
            en="General comments of the Committee on the Rights of the Child",
        ),
        url="https://web.dev.ohchr.un-icc.cloud/en/treaty-bodies/crc/general-comments",
        publisher="OHCHR",
    ),
    Source(
        key="ohchr_list_of_issues_5_6",
        title=Text(
            id="Daftar isu mengenai laporan gabungan kelima dan keenam Indonesia",
            en="List of issues on the combined fifth and sixth reports of Indonesia",
        ),
        url="https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=HizqOjVyJWx9pm%2FJhbZdiWVYJO%2B5JfVKm8u0E8HExQtX58JWLDjP4T4ozBMqI5%2BQJ4A2XE%2B7YryyM3dqV81UBQ%3D%3D",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="okezone_2017",
        title=Text(id="Berita penghargaan KLA 2017, Okezone", en="News report on the KLA awards of 2017, Okezone"),
        publisher="Okezone",
    ),
    Source(
        key="okezone_2018_07_24",
        title=Text(
            id="Berita penghargaan KLA 2018, Okezone, 24 Juli 2018",
            en="News report on the KLA awards of 2018, Okezone, 24 July 2018",
        ),
        url="https://news.okezone.com/read/2018/07/24/1/1926501/surabaya-dan-solo-pertahankan-gelar-kota-layak-anak",
        publisher="Okezone",
    ),
    Source(
        key="opinio_juris_gc_27",
        title=Text(
            id="General Comment No. 27 of the Committee on the Rights of the Child and the Transformation of the Concept of Child-Centered Justice",
            en="General Comment No. 27 of the Committee on the Rights of the Child and the Transformation of the Concept of Child-Centered Justice",
        ),
        url="http://opiniojuris.org/2025/08/28/general-comment-no-27-of-the-committee-on-the-rights-of-the-child-and-the-transformation-of-the-concept-of-child-centered-justice",
        publisher="Opinio Juris",
    ),
    Source(
        key="pali_kla_page",
        title=Text(
            id="Dasar hukum KLA, halaman pemerintah kabupaten yang memuat ulang daftar Permen 12/2011",
            en="Dasar hukum KLA, page of the regency reproducing the list of Permen 12/2011",
        ),
        url="http://www.kla.palikab.go.id/dashboard.php?page=kla&hal=dasar-hukum",
        publisher="Pemerintah Kabupaten Penukal Abab Lematang Ilir",
    ),
    Source(
        key="pasal_permen_12_2022",
        title=Text(
            id="Peraturan Menteri PPPA Nomor 12 Tahun 2022: pasal-pasal awal di pasal.id",
            en="Peraturan Menteri PPPA Nomor 12 Tahun 2022: opening articles on pasal.id",
        ),
        url="https://pasal.id/en/peraturan/permen/permen-pppa-no-12-tahun-2022",
        publisher="pasal.id",
    ),
    Source(
        key="perda_bukittinggi_1_2024",
        title=Text(
            id="Peraturan Daerah Kota Bukittinggi Nomor 1 Tahun 2024: pasal-pasal di pasal.id",
            en="Peraturan Daerah Kota Bukittinggi Nomor 1 Tahun 2024: articles on pasal.id",
        ),
        url="https://pasal.id/en/peraturan/perda/perda-kota-bukit-tinggi-1-2024/koreksi/4481655",
        publisher="pasal.id",
    ),
    Source(
        key="perda_kaltara_5_2021",
        title=Text(
            id="Peraturan Daerah Provinsi Kalimantan Utara Nomor 5 Tahun 2021",
            en="Peraturan Daerah Provinsi Kalimantan Utara Nomor 5 Tahun 2021",
        ),
    ),
    Source(
        key="perda_semarang_1_2023",
        title=Text(
            id="Peraturan Daerah Kota Semarang Nomor 1 Tahun 2023: pasal-pasal di pasal.id",
            en="Peraturan Daerah Kota Semarang Nomor 1 Tahun 2023: articles on pasal.id",
        ),
        url="https://pasal.id/peraturan/perda/perda-kota-semarang-no-1-tahun-2023/koreksi/8421057",
        publisher="pasal.id",
    ),
    Source(
        key="permen_12_2011_blog_copy",
        title=Text(
            id="Peraturan Menteri Negara PP dan PA Nomor 12 Tahun 2011 tentang Indikator Kabupaten/Kota Layak Anak",
            en="Peraturan Menteri Negara PP dan PA Nomor 12 Tahun 2011 tentang Indikator Kabupaten/Kota Layak Anak",
        ),
        url="http://odishalahuddin.wordpress.com/2012/03/01/permeneg-pp-pa-nomor-12-tahun-2011-tentang-indikator-kabupatenkota-layak-anak/",
    ),
    Source(
        key="permen_13_2011_docplayer",
        title=Text(
            id="Peraturan Menteri Negara PP dan PA Nomor 13 Tahun 2011: halaman dokumen di Docplayer",
            en="Peraturan Menteri Negara PP dan PA Nomor 13 Tahun 2011: document page on Docplayer",
        ),
        url="https://docplayer.info/amp/29955597-Menteri-negara-pemberdayaan-perempuan-dan-perlindungan-anak-republik-indonesia-peraturan-republik-indonesia-nomor-13-tahun-2011-tentang.html",
        publisher="Docplayer",
    ),
    Source(
        key="permen_14_2010_text",
        title=Text(
            id="Peraturan Menteri Negara PP dan PA Nomor 14 Tahun 2010: teks di 123dok",
            en="Peraturan Menteri Negara PP dan PA Nomor 14 Tahun 2010: text on 123dok",
        ),
        url="https://123dok.com/document/zpv9n2oz-dengan-rahmat-tuhan-yang-maha-perlindungan-republik-indonesia.html",
        publisher="123dok",
    ),
    Source(
        key="perpres_25_2021_gazette_text",
        title=Text(
            id="Perpres 25/2021 sebagaimana dicetak dalam Lembaran Negara: pasal-pasal awal di 123dok",
            en="Perpres 25/2021 as printed in the Lembaran Negara: opening articles on 123dok",
        ),
        url="https://123dok.com/document/q236k52z-lembaran-negara-republik-indonesia.html",
        publisher="123dok",
    ),
    Source(
        key="perpres_kla_draft_2018",
        title=Text(
            id="Rancangan Peraturan Presiden Kebijakan Kabupaten/Kota Layak Anak, naskah hasil harmonisasi 2018",
            en="Rancangan Peraturan Presiden Kebijakan Kabupaten/Kota Layak Anak, harmonised draft of 2018",
        ),
        url="https://id.scribd.com/document/668009843/1-RPerpres-Kabupaten-Kota-Layak-Anak-Hasil-Harmonisasi-2018",
    ),
    Source(
        key="pgk_plus_2023",
        title=Text(
            id="Berita KLA di Bangka Belitung, PGK Plus, 2023",
            en="News report on KLA in Bangka Belitung, PGK Plus, 2023",
        ),
        publisher="PGK Plus",
    ),
    Source(
        key="pij_summary",
        title=Text(
            id="Convention on the Rights of the Child: a summary (pasal 1–12)",
            en="Convention on the Rights of the Child: a summary (articles 1–12)",
        ),
        url="https://pij.org/articles/510",
        publisher="Palestine-Israel Journal",
    ),
    Source(
        key="pikiran_rakyat_bogor_2023",
        title=Text(
            id="Berita penghargaan KLA 2023, Pikiran Rakyat Bogor, nomor 086918167",
            en="News report on the KLA awards of 2023, Pikiran Rakyat Bogor, item 086918167",
        ),
        publisher="Pikiran Rakyat",
    ),
    Source(
        key="pikiran_rakyat_lombok_barat_2023",
        title=Text(
            id="Berita tentang KLA di Lombok Barat dengan rentang skor, 2023",
            en="Report on KLA in Lombok Barat with score ranges, 2023",
        ),
        publisher="Pikiran Rakyat",
    ),
    Source(
        key="portugal_aviso_173_2008",
        title=Text(
            id="Aviso n.º 173/2008, 13 de agosto: penarikan reservasi Indonesia",
            en="Aviso n.º 173/2008, 13 de agosto: Indonesia's withdrawal of its reservation",
        ),
        url="https://dre.tretas.org/dre/237619/aviso-173-2008-de-13-de-agosto",
        publisher="Portugal",
    ),
    Source(
        key="possindo_2023_03",
        title=Text(
            id="Berita persiapan penilaian KLA Kapuas, Possindo, Maret 2023",
            en="News report on Kapuas before the KLA evaluation, Possindo, March 2023",
        ),
        url="https://possindo.com/2023/03/hadapi-penilaian-kla-pemkab-kapuas.html",
        publisher="Possindo",
    ),
    Source(
        key="potensi_news_2025",
        title=Text(
            id="Berita tahap evaluasi dan penghargaan KLA 2025, Potensi News",
            en="News report on the stages of evaluation and the KLA awards of 2025, Potensi News",
        ),
        url="https://potensinews.id/?p=41507",
        publisher="Potensi News",
    ),
    Source(
        key="pp_42_1996",
        title=Text(id="Peraturan Pemerintah Nomor 42 Tahun 1996", en="Peraturan Pemerintah Nomor 42 Tahun 1996"),
    ),
    Source(
        key="prokal_2020",
        title=Text(
            id="Berita bahwa tidak ada penghargaan KLA pada 2020, Prokal",
            en="News report that no KLA awards were given in 2020, Prokal",
        ),
        publisher="Prokal",
    ),
    Source(
        key="prokal_2021",
        title=Text(
            id="Berita penghargaan KLA 2021, Prokal, nomor 389042",
            en="News report on the KLA awards of 2021, Prokal, item 389042",
        ),
        publisher="Prokal",
    ),
    Source(
        key="prokopim_sumbawa_2023",
        title=Text(
            id="Rapat evaluasi KLA 2022 di Sumbawa, dengan skor dan nilai maksimum delapan kelompok, 10 Februari 2023",
            en="Evaluation meeting on KLA 2022 in Sumbawa, with scores and maxima of eight groups, 10 February 2023",
        ),
        url="http://prokopim.sumbawakab.go.id/index.php/berita/id/312/wakil-bupati-sumbawa-buka-secara-resmi-rapat-evaluasi-kabupaten-layak-anak--kla--tahun-2022.html",
        publisher="Pemerintah Kabupaten Sumbawa",
    ),
    Source(
        key="pycountry_iso_3166_2",
        title=Text(
            id="pycountry 26.2.16: ISO 3166-2:ID, 38 provinsi dan 7 satuan geografis",
            en="pycountry 26.2.16: ISO 3166-2:ID, 38 provinces and 7 geographical units",
        ),
    ),
    Source(
        key="radar_kalteng_2019_07_24",
        title=Text(
            id="Berita penghargaan KLA di Kalimantan Tengah, Radar Kalteng, 24 Juli 2019",
            en="News report on KLA awards in Kalimantan Tengah, Radar Kalteng, 24 July 2019",
        ),
        publisher="Radar Kalteng",
    ),
    Source(
        key="radar_sampit_2023",
        title=Text(
            id="Berita persiapan KLA Kotawaringin Timur, dengan penghargaan daerah lain, Radar Sampit, Mei 2023",
            en="News report on KLA in Kotawaringin Timur, naming the awards of others, Radar Sampit, May 2023",
        ),
        url="https://radarsampit.com/berita/kotim-siap-wujudkan-kabupaten-layak-anak.html/2",
        publisher="Radar Sampit",
    ),
    Source(
        key="radar_tegal_2025",
        title=Text(
            id="Berita penghargaan KLA 2025 di Jawa Tengah, dengan nama daerah, Radar Tegal, nomor 716738",
            en="News report naming the districts of Jawa Tengah with a KLA award in 2025, Radar Tegal, item 716738",
        ),
        publisher="Radar Tegal",
    ),
    Source(
        key="radar_tegal_child_marriage",
        title=Text(
            id="Berita tentang perkawinan anak di Kabupaten Tegal yang menyebut indikator KLA",
            en="Report on child marriage in Kabupaten Tegal naming KLA indicators",
        ),
        url="https://radartegal.disway.id/amp/548033/kasus-perkawinan-anak-di-bawah-umur-kabupaten-tegal-turun-167-persen/16",
        publisher="Radar Tegal",
    ),
    Source(
        key="rbnnews_tanjungpinang_training",
        title=Text(
            id="DP3APM Tanjungpinang gelar pelatihan Konvensi Hak Anak",
            en="DP3APM Tanjungpinang gelar pelatihan Konvensi Hak Anak",
        ),
        url="https://rbnnews.co.id/dp3apm-tanjungpinang-gelar-pelatihan-konvensi-hak-anak/2",
        publisher="RBN News",
    ),
    Source(
        key="regency_list_38_provinces",
        title=Text(
            id="Daftar 514 kabupaten/kota dalam 38 provinsi dengan kode BPS",
            en="List of 514 regencies and cities in 38 provinces with BPS codes",
        ),
    ),
    Source(
        key="republika_2019",
        title=Text(
            id="Berita bahwa belum ada kabupaten/kota dengan predikat KLA, Republika, 2019",
            en="News report that no regency or city bears the category KLA yet, Republika, 2019",
        ),
        url="https://fbeta.republika.co.id/berita/pv49yo414/belum-ada-kabkota-berpredikat-layak-anak-di-indonesia",
        publisher="Republika",
    ),
    Source(
        key="republika_drppa_2021",
        title=Text(
            id="Berita tentang sepuluh indikator DRPPA menurut menteri, 2021, Republika Jogja",
            en="News report on the ten indicators of DRPPA as told by the minister, 2021, Republika Jogja",
        ),
    ),
    Source(
        key="riau_pos_2019",
        title=Text(id="Berita KLA di Riau, Riau Pos, 2019", en="News report on KLA in Riau, Riau Pos, 2019"),
        publisher="Riau Pos",
    ),
    Source(
        key="rights_index_app",
        title=Text(
            id="Indeks hak dalam sebuah aplikasi publik, dengan tautan ke Konvensi di OHCHR",
            en="Rights index of a public application, with links to the Convention at OHCHR",
        ),
    ),
    Source(
        key="roza_arliman_2018",
        title=Text(
            id="Roza dan Arliman 2018, tentang peran pemerintah daerah dalam mewujudkan kota layak anak",
            en="Roza and Arliman 2018, on the role of regional governments in making child-friendly cities",
        ),
        url="https://123dok.com/document/zlrowm6z-peran-pemerintah-daerah-untuk-mewujudkan-kota-layak-indonesia.html",
        publisher="Ius Quia Iustum 25/1",
    ),
    Source(
        key="ruggiero_2022_article_4",
        title=Text(
            id="Ruggiero 2022, bab 41, “Article 4”, dalam Vaghri dkk.",
            en="Ruggiero 2022, chapter 41, “Article 4”, in Vaghri et al.",
        ),
        url="https://doi.org/10.1007/978-3-030-84647-3_41",
        publisher="Springer",
    ),
    Source(
        key="sanggau_2018_04_09",
        title=Text(
            id="Kepala dinas di Sanggau tentang aturan penghargaan menurut formulir 31 indikator, 9 April 2018",
            en="Head of the agency of Sanggau on the award rules under the form with 31 indicators, 9 April 2018",
        ),
        publisher="Pemerintah Kabupaten Sanggau",
    ),
    Source(
        key="sanggau_kla_indicators",
        title=Text(
            id="Kabupaten Sanggau: indikator KLA, 6 kelembagaan dan 25 dalam lima klaster",
            en="Sanggau regency: KLA indicators, 6 institutional and 25 in five clusters",
        ),
        url="https://kabar.sanggau.go.id/kategori/skpd/dinsosp3akb/amp/",
        publisher="Kabupaten Sanggau",
    ),
    Source(
        key="scotland_annex_a_2018",
        title=Text(
            id="Progressing the human rights of children in Scotland: report 2015-2018, lampiran A",
            en="Progressing the human rights of children in Scotland: report 2015-2018, annex A",
        ),
        url="https://www.gov.scot/publications/progressing-human-rights-children-scotland-report-2015-2018/pages/12/",
        publisher="Scottish Government",
    ),
    Source(
        key="scribd_article_list",
        title=Text(id="Daftar pasal 1–27, satu baris untuk tiap pasal", en="One-line list of articles 1–27"),
        url="https://id.scribd.com/document/274444589/Article-1",
    ),
    Source(
        key="sindomanado_2020_02_11",
        title=Text(
            id="Pejabat Sulawesi Utara tentang formulir KLA 2019/2020, 11 Februari 2020",
            en="North Sulawesi official on the KLA form of 2019/2020, 11 February 2020",
        ),
        url="https://sindomanado.com/2020/02/11/pemprov-dorong-pemda-perkuat-program-wujudkan-kabupaten-kota-layak-anak-di-sulut",
        publisher="Sindo Manado",
    ),
    Source(
        key="slides_banda_aceh_2021",
        title=Text(
            id="Materi paparan tentang KLA dari Banda Aceh, 2021, yang mengutip Permen 13/2010",
            en="Slides on KLA from Banda Aceh, 2021, citing Permen 13/2010",
        ),
        url="https://id.scribd.com/presentation/543923585",
        publisher="Scribd",
    ),
    Source(
        key="solotrust_sragen_2019",
        title=Text(
            id="Berita syarat KLA di Sragen, Solotrust, 2019, nomor 17982",
            en="News report on the conditions of KLA in Sragen, Solotrust, 2019, item 17982",
        ),
        publisher="Solotrust",
    ),
    Source(
        key="suara_2019",
        title=Text(
            id="Berita penghargaan provinsi 2019, Suara.com",
            en="News report on the awards of provinces in 2019, Suara.com",
        ),
        publisher="Suara.com",
    ),
    Source(
        key="sumbarprov_2015",
        title=Text(
            id="Pengembangan Kabupaten/Kota Layak Anak, artikel tentang formulir evaluasi tahun 2015",
            en="Pengembangan Kabupaten/Kota Layak Anak, article on the evaluation form of 2015",
        ),
        url="https://sumbarprov.go.id/home/news/4713-pengembangan-kabupaten-kota-layak-anak",
        publisher="Pemerintah Provinsi Sumatera Barat",
    ),
    Source(
        key="tinta_putih_pangandaran_2022",
        title=Text(
            id="Berita skor dan penghargaan KLA Pangandaran 2022, Tinta Putih",
            en="News report on the KLA score and award of Pangandaran in 2022, Tinta Putih",
        ),
        url="https://www.tintaputih.net/pemerintahan/pr-2723951263/kabupaten-pangandaran-belum-bisa-capai-kategori-kla-hanya-sampai-tingkatan-madya",
        publisher="Tinta Putih",
    ),
    Source(
        key="together_scotland_2019",
        title=Text(
            id="State of children's rights report 2019, versi ramah anak",
            en="State of children's rights report 2019, child-friendly version",
        ),
        url="https://togetherscotland.org.uk/resources-and-networks/state-of-childrens-rights-reports/child-friendly-2019-state-of-childrens-rights-report",
        publisher="Together (Scotland)",
    ),
    Source(
        key="tribun_jateng_sragen_2019_07_24",
        title=Text(
            id="Berita penghargaan KLA Sragen 2019, Tribun Jateng, 24 Juli 2019",
            en="News report on the KLA award of Sragen in 2019, Tribun Jateng, 24 July 2019",
        ),
        url="https://jateng.tribunnews.com/2019/07/24/meski-masih-ditingkat-pratama-bupati-sragen-optimis-raih-madya-kabupaten-layak-anak-tahun-depan",
        publisher="Tribun Jateng",
    ),
    Source(
        key="uhri_co_2014",
        title=Text(
            id="CRC/C/IDN/CO/3-4: kesimpulan pengamatan tentang Indonesia, 10 Juli 2014",
            en="CRC/C/IDN/CO/3-4: concluding observations on Indonesia, 10 July 2014",
        ),
        url="https://uhri.ohchr.org/Document/File/4cbccb2b-753b-47f5-8f0e-ab50707146f9/ae58c573-351f-4bd8-b80c-942dcdff5038",
        publisher="Committee on the Rights of the Child",
    ),
    Source(
        key="ui_library_uu_10_2012",
        title=Text(
            id="Catatan katalog perpustakaan untuk kajian tentang UU 10/2012",
            en="Library record of a study on Law 10/2012",
        ),
        url="https://lib.ui.ac.id/m/detail.jsp?id=20475085&lokasi=lokal",
        publisher="Perpustakaan Universitas Indonesia",
    ),
    Source(
        key="ulm_thesis_tpks",
        title=Text(
            id="Abstrak tugas akhir tentang UU 12/2022 dan UU 17/2016 (anak korban)",
            en="Thesis abstract on Law 12/2022 and Law 17/2016 (child victims)",
        ),
        url="https://repo-mhs.ulm.ac.id//handle/123456789/41873",
        publisher="Universitas Lambung Mangkurat",
    ),
    Source(
        key="un_library_crc_guide",
        title=Text(
            id="Panduan penelitian tentang Konvensi Hak Anak",
            en="Research guide on the Convention on the Rights of the Child",
        ),
        url="https://research.un.org/c.php?g=1331357&p=10196398",
        publisher="UN Dag Hammarskjöld Library",
    ),
    Source(
        key="unicef_children_version_1_8",
        title=Text(
            id="Convention on the Rights of the Child: the children's version (salinan, pasal 1–8)",
            en="Convention on the Rights of the Child: the children's version (copy, articles 1–8)",
        ),
        url="https://wordorg.org/en/convention-on-the-rights-of-the-child-the-childrens-version",
        publisher="UNICEF",
    ),
    Source(
        key="unicef_children_version_22_29",
        title=Text(
            id="Convention on the Rights of the Child: the children's version (salinan, pasal 22–29)",
            en="Convention on the Rights of the Child: the children's version (copy, articles 22–29)",
        ),
        url="https://instudier.com/inquestion/10370863",
        publisher="UNICEF",
    ),
    Source(
        key="unicef_indonesia_25_years",
        title=Text(
            id="Indonesia and the UNCRC after 25 years (Irwanto, 2014)",
            en="Indonesia and the UNCRC after 25 years (Irwanto, 2014)",
        ),
        url="https://unicefindonesia.blogspot.com/2014/11/indonesia-and-uncrc-25-years-of.html",
        publisher="UNICEF Indonesia",
    ),
    Source(
        key="unicef_malaysia_principles",
        title=Text(
            id="Core principles of the Convention on the Rights of the Child",
            en="Core principles of the Convention on the Rights of the Child",
        ),
        url="https://www.unicef.org/malaysia/childrights_crc-core-principles.html",
        publisher="UNICEF Malaysia",
    ),
    Source(
        key="unicef_serbia_sdg_mapping",
        title=Text(
            id="Mapping the Global Goals for Sustainable Development and the Convention on the Rights of the Child",
            en="Mapping the Global Goals for Sustainable Development and the Convention on the Rights of the Child",
        ),
        url="https://www.unicef.org/serbia/en/reports/mapping-global-goals-sustainable-development-and-convention-rights-child",
        publisher="UNICEF Serbia",
    ),
    Source(
        key="unicef_summary_1_5",
        title=Text(
            id="A summary of the rights under the Convention on the Rights of the Child (kutipan, pasal 1–5)",
            en="A summary of the rights under the Convention on the Rights of the Child (quoted, articles 1–5)",
        ),
        url="https://cyberessays.com/Term-Paper-on-Child-Development-0-19Years/68067",
        publisher="UNICEF",
    ),
    Source(
        key="unicef_summary_37_42",
        title=Text(
            id="A summary of the rights under the Convention on the Rights of the Child (salinan, pasal 37–42)",
            en="A summary of the rights under the Convention on the Rights of the Child (copy, articles 37–42)",
        ),
        url="https://zh.scribd.com/presentation/328498741/A-Summary-of-the-Rights-Under-the-Convention",
        publisher="UNICEF",
    ),
    Source(
        key="untc_iv_11_crc",
        title=Text(
            id="Multilateral Treaties, bab IV-11: Convention on the Rights of the Child (196 pihak)",
            en="Multilateral Treaties, chapter IV-11: Convention on the Rights of the Child (196 parties)",
        ),
        url="https://docslib.org/doc/7580773/2-september-1990-in-accordance-with-article-49-1",
        publisher="United Nations Treaty Collection",
    ),
    Source(
        key="untc_iv_11_crc_older",
        title=Text(
            id="Multilateral Treaties, bab IV-11: Convention on the Rights of the Child (193 pihak)",
            en="Multilateral Treaties, chapter IV-11: Convention on the Rights of the Child (193 parties)",
        ),
        url="https://docslib.org/doc/4927253/signatory-states-declarations-and-reservations",
        publisher="United Nations Treaty Collection",
    ),
    Source(
        key="untc_iv_11_d",
        title=Text(
            id="Multilateral Treaties, bab IV-11-d: Optional Protocol on a communications procedure",
            en="Multilateral Treaties, chapter IV-11-d: Optional Protocol on a communications procedure",
        ),
        url="https://treaties.un.org/doc/Publication/MTDSG/Volume%20I/Chapter%20IV/iv-11-d.en.xml",
        publisher="United Nations Treaty Collection",
    ),
    Source(
        key="uu_10_2012_opening",
        title=Text(
            id="Undang-Undang Nomor 10 Tahun 2012: teks dari sebuah PDF, bagian awal, alamat tidak diketahui",
            en="Undang-Undang Nomor 10 Tahun 2012: text from a PDF, opening, address unknown",
        ),
    ),
    Source(
        key="uu_10_2012_text",
        title=Text(
            id="Undang-Undang Nomor 10 Tahun 2012 (hanya bagian awal)",
            en="Undang-Undang Nomor 10 Tahun 2012 (opening only)",
        ),
    ),
    Source(
        key="uu_35_2014_article_1_quoted",
        title=Text(
            id="Bab II: tinjauan umum tentang anak (bab tugas akhir yang mengutip UU 35/2014)",
            en="Bab II: tinjauan umum tentang anak (thesis chapter quoting Law 35/2014)",
        ),
        url="https://123dok.com/id/docs/bab-ii-tinjauan-umum-a-tinjauan-tentang-anak.11638575",
    ),
    Source(
        key="uu_7_2001_peraturan_info",
        title=Text(id="UU Nomor 7 Tahun 2001, isi, di peraturan.info", en="Law 7/2001, contents, on peraturan.info"),
        url="https://peraturan.info/uu/2001/7/isi",
        publisher="peraturan.info",
    ),
    Source(
        key="uu_9_2012_text",
        title=Text(
            id="Undang-Undang Nomor 9 Tahun 2012 (hanya bagian awal)",
            en="Undang-Undang Nomor 9 Tahun 2012 (opening only)",
        ),
        url="https://text-id.123dok.com/document/yjkr3nkq-uu-nomor-9-tahun-2012-combine.html",
    ),
    Source(
        key="wahana_deli_serdang",
        title=Text(
            id="Berita tentang nominasi KLA Deli Serdang yang menyebut indikator KLA",
            en="Report on the KLA nomination of Deli Serdang naming KLA indicators",
        ),
        url="https://sumut.wahananews.co/nusantara/deli-serdang-masuk-nominasi-kabupaten-layak-anak-oKx72YHn26/2",
        publisher="Wahana News",
    ),
    Source(
        key="warta_eropa_dialogue_2025",
        title=Text(
            id="Indonesia tegaskan komitmen perlindungan hak anak di PBB, 17 Mei 2025",
            en="Indonesia tegaskan komitmen perlindungan hak anak di PBB, 17 May 2025",
        ),
        url="https://wartaeropa.com/2025/05/17/indonesia-tegaskan-komitmen-perlindungan-hak-anak-di-pbb/2",
        publisher="Warta Eropa",
    ),
    Source(
        key="wikipedia_opac",
        title=Text(
            id="Optional Protocol on the Involvement of Children in Armed Conflict",
            en="Optional Protocol on the Involvement of Children in Armed Conflict",
        ),
        url="https://wikimili.com/en/Optional_Protocol_on_the_Involvement_of_Children_in_Armed_Conflict",
        publisher="Wikipedia",
    ),
    Source(
        key="wikipedia_opsc",
        title=Text(
            id="Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography",
            en="Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography",
        ),
        url="https://en.wikipedia.org/wiki/Optional_Protocol_on_the_Sale_of_Children,_Child_Prostitution_and_Child_Pornography",
        publisher="Wikipedia",
    ),
)
"""All sources, by key."""
