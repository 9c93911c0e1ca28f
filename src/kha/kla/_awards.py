# Made by tools/generate.py from data/kla/awards.toml. Do not edit: correct the data instead.
"""Who received what, and how many there were."""

from __future__ import annotations

from typing import Final

from kha.kla.awards import Award, AwardCount, AwardNumber, ProvincialAward, ProvincialAwardKind
from kha.kla.bands import Band
from kha.regions import province, region
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = ["AWARDS", "AWARD_COUNTS", "PROVINCIAL_AWARDS"]

AWARDS: Final[tuple[Award, ...]] = (
    Award(
        region=region("32.04"),
        year=2012,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("antara_bali_2012")),)),
    ),
    Award(
        region=region("33.72"),
        year=2012,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("antara_bali_2012")),)),
    ),
    Award(
        region=region("35.78"),
        year=2012,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("antara_bali_2012")),)),
    ),
    Award(
        region=region("51.71"),
        year=2012,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("antara_bali_2012")),)),
    ),
    Award(
        region=region("33.72"),
        year=2015,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("malangkota_2016")),)),
    ),
    Award(
        region=region("35.78"),
        year=2015,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("malangkota_2016")),)),
    ),
    Award(
        region=region("51.71"),
        year=2015,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("malangkota_2016")),)),
    ),
    Award(
        region=region("33.72"),
        year=2017,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_2017")), Citation(source=source("okezone_2017"))),
        ),
    ),
    Award(
        region=region("35.78"),
        year=2017,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_2017")), Citation(source=source("okezone_2017"))),
        ),
    ),
    Award(
        region=region("33.14"),
        year=2019,
        category=Band.PRATAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("tribun_jateng_sragen_2019_07_24")),),
            note=Text(
                id="Skor verifikasi lapangannya 620, menurut bupati “masih Madya”: tidak mengikuti ambang saja.",
                en="Its field verification gave 620, “still Madya” to the regent: it does not follow from the thresholds alone.",
            ),
        ),
    ),
    Award(
        region=region("33.72"),
        year=2019,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_2019")), Citation(source=source("republika_2019"))),
        ),
    ),
    Award(
        region=region("35.78"),
        year=2019,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_2019")), Citation(source=source("republika_2019"))),
        ),
    ),
    Award(
        region=region("51.71"),
        year=2019,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_2019")), Citation(source=source("republika_2019"))),
        ),
    ),
    Award(
        region=region("62.06"),
        year=2019,
        category=None,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("kabar_kalteng_2019_08")),
                Citation(source=source("radar_kalteng_2019_07_24")),
            ),
            note=Text(
                id="Bersama Lamandau penghargaan pertama di provinsi itu; kategorinya tidak terlihat.",
                en="With Lamandau the first in the province; its category was not seen.",
            ),
        ),
    ),
    Award(
        region=region("62.09"),
        year=2019,
        category=None,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("kabar_kalteng_2019_08")),
                Citation(source=source("radar_kalteng_2019_07_24")),
            ),
            note=Text(
                id="Bersama Katingan penghargaan pertama di provinsi itu; kategorinya tidak terlihat.",
                en="With Katingan the first in the province; its category was not seen.",
            ),
        ),
    ),
    Award(
        region=region("11.71"),
        year=2021,
        category=Band.MADYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("disdik_dayah_banda_aceh")),)),
    ),
    Award(
        region=region("21.72"),
        year=2021,
        category=Band.MADYA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("kepri_news_tanjungpinang_2021")),),
        ),
    ),
    Award(
        region=region("32.05"),
        year=2021,
        category=Band.MADYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("garut_inews_2021")),)),
    ),
    Award(
        region=region("33.72"),
        year=2021,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("bicara_indonesia_2021")), Citation(source=source("prokal_2021"))),
        ),
    ),
    Award(
        region=region("34.71"),
        year=2021,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("bicara_indonesia_2021")), Citation(source=source("prokal_2021"))),
        ),
    ),
    Award(
        region=region("35.78"),
        year=2021,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("bicara_indonesia_2021")), Citation(source=source("prokal_2021"))),
        ),
    ),
    Award(
        region=region("51.71"),
        year=2021,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("bicara_indonesia_2021")), Citation(source=source("prokal_2021"))),
        ),
    ),
    Award(
        region=region("62.01"),
        year=2021,
        category=None,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("intim_news_2021")),),
            note=Text(id="Kategorinya tidak terlihat.", en="Its category was not seen."),
        ),
    ),
    Award(
        region=region("62.71"),
        year=2021,
        category=Band.PRATAMA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("kalteng_pos_palangka_raya_2021")),
                Citation(source=source("radar_sampit_2023")),
            ),
            note=Text(id="Piagam nomor 209/MEN/TK.05/7/2021.", en="Certificate number 209/MEN/TK.05/7/2021."),
        ),
    ),
    Award(
        region=region("16.05"),
        year=2022,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("detak_silampari_2025")),)),
    ),
    Award(
        region=region("32.18"),
        year=2022,
        category=Band.MADYA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("tinta_putih_pangandaran_2022")),),
        ),
    ),
    Award(
        region=region("33.14"),
        year=2022,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("derap_juang_sragen_2023")),)),
    ),
    Award(
        region=region("52.04"),
        year=2022,
        category=Band.PRATAMA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("prokopim_sumbawa_2023")),)),
    ),
    Award(
        region=region("62.01"),
        year=2022,
        category=Band.PRATAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("radar_sampit_2023")),),
            note=Text(
                id="Menurut sumber itu Pratama dua tahun berturut-turut; daftar 2022 berbeda antarsumber.",
                en="Pratama two years in a row, the source says; the lists of 2022 differ between sources.",
            ),
        ),
    ),
    Award(
        region=region("62.03"),
        year=2022,
        category=Band.PRATAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("possindo_2023_03")),),
            note=Text(
                id="Berbeda dengan Radar Sampit (Mei 2023), yang hanya menyebut Palangka Raya, Sukamara, dan Kotawaringin Barat.",
                en="Contradicts Radar Sampit (May 2023), which names only Palangka Raya, Sukamara and Kotawaringin Barat.",
            ),
        ),
    ),
    Award(
        region=region("62.08"),
        year=2022,
        category=Band.PRATAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("radar_sampit_2023")),),
            note=Text(
                id="Menurut sumber itu Pratama empat tahun berturut-turut, padahal pada 2019 hanya Katingan dan Lamandau yang disebut.",
                en="Pratama four years in a row, the source says, though only Katingan and Lamandau are named for 2019.",
            ),
        ),
    ),
    Award(
        region=region("62.71"),
        year=2022,
        category=Band.MADYA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("radar_sampit_2023")), Citation(source=source("antara_kalteng_2022"))),
            note=Text(
                id="Kategorinya dari Radar Sampit; berita Antara hanya memuat penghargaannya.",
                en="The category is from Radar Sampit; the Antara report has the award alone.",
            ),
        ),
    ),
    Award(
        region=region("16.05"),
        year=2023,
        category=Band.NINDYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("detak_silampari_2025")),)),
    ),
    Award(
        region=region("33.14"),
        year=2023,
        category=Band.UTAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("derap_juang_sragen_2023")),),
            note=Text(
                id="Skor 903 dalam berita itu, yang tahapnya tidak disebut, ada dalam rentang KLA.",
                en="The score of 903 in that report, of a stage it does not name, lies in the range of KLA.",
            ),
        ),
    ),
    Award(
        region=region("35.71"),
        year=2023,
        category=Band.MADYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("kediri_kota_2024")),)),
    ),
    Award(
        region=region("62.01"),
        year=2023,
        category=Band.MADYA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("balanga_news_2023_11_22")),
                Citation(source=source("antara_kalteng_kobar_2023")),
            ),
        ),
    ),
    Award(
        region=region("62.02"),
        year=2023,
        category=Band.PRATAMA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("balanga_news_2023_11_22")),
                Citation(source=source("bobo_2023")),
                Citation(source=source("antara_kalteng_2023_release")),
            ),
            note=Text(id="Penghargaan pertamanya.", en="Its first award."),
        ),
    ),
    Award(
        region=region("62.03"),
        year=2023,
        category=Band.PRATAMA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("balanga_news_2023_11_22")),),
            note=Text(id="Menurut pemerintah provinsi.", en="By the provincial government."),
        ),
    ),
    Award(
        region=region("62.06"),
        year=2023,
        category=Band.PRATAMA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("balanga_news_2023_11_22")), Citation(source=source("bobo_2023"))),
        ),
    ),
    Award(
        region=region("62.08"),
        year=2023,
        category=Band.PRATAMA,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("balanga_news_2023_11_22")), Citation(source=source("bobo_2023"))),
        ),
    ),
    Award(
        region=region("62.11"),
        year=2023,
        category=Band.MADYA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("balanga_news_2023_11_22")),),
            note=Text(id="Menurut pemerintah provinsi.", en="By the provincial government."),
        ),
    ),
    Award(
        region=region("62.71"),
        year=2023,
        category=Band.MADYA,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("balanga_news_2023_11_22")),),
            note=Text(id="Menurut pemerintah provinsi.", en="By the provincial government."),
        ),
    ),
    Award(
        region=region("63.72"),
        year=2023,
        category=Band.MADYA,
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("bobo_2023")),)),
    ),
)
"""The known awards, by year and then by code."""

AWARD_COUNTS: Final[tuple[AwardCount, ...]] = (
    AwardCount(
        year=2011,
        numbers=(AwardNumber(category=Band.KLA, number=0),),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("antara_2017")), Citation(source=source("antara_jabar_2023"))),
            note=Text(
                id="Bahwa ada penghargaan kami simpulkan: yang tahun 2017 disebut kelima. Jumlahnya tidak ditemukan.",
                en="That there were awards is our inference: those of 2017 are called the fifth. No numbers were found.",
            ),
        ),
    ),
    AwardCount(
        year=2012,
        numbers=(
            AwardNumber(category=Band.PRATAMA, number=14, exact=False),
            AwardNumber(category=Band.NINDYA, number=4, exact=False),
            AwardNumber(category=Band.KLA, number=0),
        ),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("antara_bali_2012")),),
            note=Text(
                id="Sumbernya menyebut nama dengan “antara lain”: daftarnya tidak lengkap.",
                en="The source names districts “among others”: its list is not complete.",
            ),
        ),
    ),
    AwardCount(
        year=2013,
        numbers=(AwardNumber(category=Band.KLA, number=0),),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("antara_2017")), Citation(source=source("antara_jabar_2023"))),
            note=Text(
                id="Bahwa ada penghargaan kami simpulkan: yang tahun 2017 disebut kelima. Jumlahnya tidak ditemukan.",
                en="That there were awards is our inference: those of 2017 are called the fifth. No numbers were found.",
            ),
        ),
    ),
    AwardCount(
        year=2015,
        numbers=(
            AwardNumber(category=Band.MADYA, number=24),
            AwardNumber(category=Band.NINDYA, number=3),
            AwardNumber(category=Band.UTAMA, number=0),
            AwardNumber(category=Band.KLA, number=0),
        ),
        total=77,
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("malangkota_2016")), Citation(source=source("antara_2017"))),
            note=Text(
                id="Jumlah Pratama tidak terlihat; jumlah seluruhnya dari berita 2017.",
                en="The number of Pratama was not seen; the total is from the report of 2017.",
            ),
        ),
    ),
    AwardCount(
        year=2017,
        numbers=(
            AwardNumber(category=Band.NINDYA, number=7, exact=False),
            AwardNumber(category=Band.UTAMA, number=2),
            AwardNumber(category=Band.KLA, number=0),
        ),
        total=126,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_2017")), Citation(source=source("okezone_2017"))),
        ),
    ),
    AwardCount(
        year=2018,
        numbers=(
            AwardNumber(category=Band.PRATAMA, number=113),
            AwardNumber(category=Band.MADYA, number=51),
            AwardNumber(category=Band.NINDYA, number=11),
            AwardNumber(category=Band.UTAMA, number=2),
            AwardNumber(category=Band.KLA, number=0),
        ),
        total=177,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("idn_times_2018")), Citation(source=source("okezone_2018_07_24"))),
        ),
    ),
    AwardCount(
        year=2019,
        numbers=(
            AwardNumber(category=Band.PRATAMA, number=135),
            AwardNumber(category=Band.MADYA, number=86),
            AwardNumber(category=Band.NINDYA, number=23),
            AwardNumber(category=Band.UTAMA, number=3),
            AwardNumber(category=Band.KLA, number=0),
        ),
        total=247,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_2019")), Citation(source=source("republika_2019"))),
        ),
    ),
    AwardCount(
        year=2020,
        awarded=False,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("lensa_2020")), Citation(source=source("prokal_2020"))),
            note=Text(id="Tidak ada penghargaan karena pandemi.", en="No awards, because of the pandemic."),
        ),
    ),
    AwardCount(
        year=2021,
        numbers=(
            AwardNumber(category=Band.PRATAMA, number=133),
            AwardNumber(category=Band.MADYA, number=100),
            AwardNumber(category=Band.NINDYA, number=38),
            AwardNumber(category=Band.UTAMA, number=4),
            AwardNumber(category=Band.KLA, number=0),
        ),
        total=275,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("bicara_indonesia_2021")), Citation(source=source("prokal_2021"))),
        ),
        numbers_provenance=Provenance(
            confidence=Confidence.D,
            note=Text(
                id="Jumlah Pratama, Madya, dan Nindya dari ingatan; hanya jumlah seluruhnya yang bersumber.",
                en="The numbers of Pratama, Madya and Nindya are recalled; only the total has sources.",
            ),
        ),
    ),
    AwardCount(
        year=2022,
        numbers=(
            AwardNumber(category=Band.PRATAMA, number=121),
            AwardNumber(category=Band.MADYA, number=117),
            AwardNumber(category=Band.NINDYA, number=66),
            AwardNumber(category=Band.UTAMA, number=8),
            AwardNumber(category=Band.KLA, number=0),
        ),
        total=312,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("dinas_pppa_lampung_2022")), Citation(source=source("bakabar_2022"))),
            note=Text(
                id="“320” dalam berita termasuk delapan penghargaan provinsi; satu berita salah cetak 121 untuk Madya.",
                en="The “320” of the press includes eight awards of provinces; one report misprints 121 for Madya.",
            ),
        ),
    ),
    AwardCount(
        year=2023,
        numbers=(
            AwardNumber(category=Band.PRATAMA, number=135),
            AwardNumber(category=Band.MADYA, number=130),
            AwardNumber(category=Band.NINDYA, number=76),
            AwardNumber(category=Band.UTAMA, number=19),
            AwardNumber(category=Band.KLA, number=0),
        ),
        total=360,
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("antara_kalteng_2023_release")),
                Citation(source=source("pikiran_rakyat_bogor_2023")),
            ),
        ),
    ),
    AwardCount(
        year=2024,
        awarded=False,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("potensi_news_2025")), Citation(source=source("kaidah_2025"))),
            note=Text(
                id="Tidak ada penghargaan: sejak itu siklusnya dua tahun.",
                en="No awards: since then the cycle has been two years.",
            ),
        ),
    ),
    AwardCount(
        year=2025,
        numbers=(
            AwardNumber(category=Band.PRATAMA, number=139),
            AwardNumber(category=Band.MADYA, number=125),
            AwardNumber(category=Band.NINDYA, number=69),
            AwardNumber(category=Band.UTAMA, number=22),
            AwardNumber(category=Band.KLA, number=0),
        ),
        total=355,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("kaidah_2025")), Citation(source=source("merdeka_2025"))),
        ),
    ),
    AwardCount(
        year=2023,
        province=province("62"),
        numbers=(AwardNumber(category=Band.PRATAMA, number=4), AwardNumber(category=Band.MADYA, number=3)),
        total=7,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("balanga_news_2023_11_22")),
                Citation(source=source("bobo_2023")),
                Citation(source=source("antara_kalteng_kobar_2023")),
                Citation(source=source("antara_kalteng_2023_release")),
            ),
            note=Text(
                id="Tujuh dari empat belas daerah, menurut pemerintah provinsi, 22 November 2023.",
                en="Seven of fourteen districts, by the provincial government, 22 November 2023.",
            ),
        ),
    ),
    AwardCount(
        year=2025,
        province=province("33"),
        numbers=(
            AwardNumber(category=Band.PRATAMA, number=5),
            AwardNumber(category=Band.MADYA, number=15),
            AwardNumber(category=Band.NINDYA, number=13),
            AwardNumber(category=Band.UTAMA, number=2),
        ),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("radar_tegal_2025")),),
            note=Text(
                id="Dihitung dari nama daerah dalam satu berita.",
                en="Counted from the names of districts in one report.",
            ),
        ),
    ),
)
"""The known counts, the country first."""

PROVINCIAL_AWARDS: Final[tuple[ProvincialAward, ...]] = (
    ProvincialAward(
        year=2019,
        kind=ProvincialAwardKind.PELOPOR,
        criterion=Text(
            id="Semua kabupaten/kota di provinsi itu menerima penghargaan.",
            en="Every regency and city of the province holds an award.",
        ),
        provinces=(province("21"), province("31"), province("34"), province("36")),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_2019_provinces")), Citation(source=source("suara_2019"))),
        ),
    ),
    ProvincialAward(
        year=2019,
        kind=ProvincialAwardKind.PENGGERAK,
        criterion=Text(
            id="Daerah penerima penghargaan terbanyak; Riau karena peran dunia usaha; Bali dan Kalimantan Selatan karena evaluasi mandiri semua daerahnya di atas 500.",
            en="The most districts with an award; Riau for the role of business; Bali and Kalimantan Selatan because all their districts assessed themselves above 500.",
        ),
        provinces=(
            province("12"),
            province("13"),
            province("14"),
            province("15"),
            province("18"),
            province("32"),
            province("33"),
            province("35"),
            province("51"),
            province("63"),
            province("73"),
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_2019_provinces")), Citation(source=source("suara_2019"))),
        ),
    ),
    ProvincialAward(
        year=2022,
        kind=ProvincialAwardKind.PROVILA,
        criterion=Text(
            id="Semua kabupaten/kota di provinsi itu sedikitnya menerima satu penghargaan.",
            en="Every regency and city of the province holds at least an award.",
        ),
        provinces=(
            province("18"),
            province("19"),
            province("21"),
            province("31"),
            province("33"),
            province("34"),
            province("35"),
            province("36"),
        ),
        total=8,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("dinas_pppa_lampung_2022")), Citation(source=source("bakabar_2022"))),
        ),
        criterion_provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("balanga_news_2023_11_22")),
                Citation(source=source("riau_pos_2019")),
                Citation(source=source("pgk_plus_2023")),
            ),
        ),
    ),
    ProvincialAward(
        year=2023,
        kind=ProvincialAwardKind.PROVILA,
        criterion=Text(
            id="Semua kabupaten/kota di provinsi itu sedikitnya menerima satu penghargaan.",
            en="Every regency and city of the province holds at least an award.",
        ),
        total=14,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("antara_kalteng_2023_release")),),
            note=Text(id="Nama provinsinya tidak terlihat.", en="The names of the provinces were not seen."),
        ),
        criterion_provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("balanga_news_2023_11_22")),
                Citation(source=source("riau_pos_2019")),
                Citation(source=source("pgk_plus_2023")),
            ),
        ),
    ),
    ProvincialAward(
        year=2025,
        kind=ProvincialAwardKind.PROVILA,
        criterion=Text(
            id="Semua kabupaten/kota di provinsi itu sedikitnya menerima satu penghargaan.",
            en="Every regency and city of the province holds at least an award.",
        ),
        provinces=(
            province("13"),
            province("14"),
            province("18"),
            province("19"),
            province("21"),
            province("31"),
            province("33"),
            province("34"),
            province("35"),
            province("36"),
            province("51"),
            province("63"),
            province("75"),
        ),
        total=13,
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("kaidah_2025")),
                Citation(source=source("merdeka_2025")),
                Citation(source=source("potensi_news_2025")),
            ),
        ),
        criterion_provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("balanga_news_2023_11_22")),
                Citation(source=source("riau_pos_2019")),
                Citation(source=source("pgk_plus_2023")),
            ),
        ),
    ),
)
"""By year."""
