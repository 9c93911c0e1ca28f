# Made by tools/generate.py from data/regions/*.toml. Do not edit: correct the data instead.
"""How the register's records are known: what many of them share."""

from __future__ import annotations

from typing import Final

from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = [
    "FORMER_BPS",
    "FORMER_KEMENDAGRI",
    "PROVINCE_BPS",
    "PROVINCE_BPS_PAPUA",
    "PROVINCE_CAPITAL",
    "PROVINCE_CAPITAL_BANJARBARU",
    "PROVINCE_CAPITAL_NEW",
    "PROVINCE_CLDR",
    "PROVINCE_DECREE",
    "PROVINCE_DECREE_OF_2025",
    "PROVINCE_ISO",
    "PROVINCE_JAKARTA",
    "PROVINCE_PAPUA_PEGUNUNGAN",
    "PROVINCE_RECALLED",
    "PROVINCE_USAGE",
    "PROVINCE_USAGE_EN",
    "PROVINCE_YOGYAKARTA",
    "REGION_BPS",
    "REGION_BPS_2020_SPELLING",
    "REGION_BPS_JOINED",
    "REGION_BPS_PAPUA",
    "REGION_BPS_SPELLING",
    "REGION_BRIDGING_SPELLING",
    "REGION_DECREE",
    "REGION_DECREE_OF_2025",
    "REGION_DECREE_OVER_AWARDS",
    "REGION_DECREE_OVER_BPS",
    "REGION_DECREE_SPELLING",
    "REGION_KLA_AWARDS_SPELLING",
    "REGION_LUBUK_LINGGAU",
    "REGION_NEWEST_DECREE",
    "REGION_OLDER_LISTS",
    "REGION_PALANGKA_RAYA",
    "REGION_SITARO_SPELLINGS",
    "REGION_USAGE",
    "REGION_WRITTEN_OUT",
]

PROVINCE_DECREE: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("bps_bridging_2023")),
    ),
    note=Text(
        id="Naskah keputusan Mendagri tidak dapat dibuka: dua salinannya sama, dan layanan BPS sependapat.",
        en="The decree of the Ministry of Home Affairs could not be opened: two transcriptions of it agree, and the BPS service agrees.",
    ),
)

PROVINCE_DECREE_OF_2025: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("idn_area_data_2026")), Citation(source=source("cahyadsn_wilayah_2026"))),
    note=Text(
        id="Kode 96 lebih baru daripada daftar BPS: hanya bertumpu pada dua salinan keputusan yang sama.",
        en="The code 96 is newer than the list of BPS: it rests on two transcriptions of the same decree alone.",
    ),
)

PROVINCE_JAKARTA: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("bps_bridging_2023")),
    ),
    note=Text(
        id="Nama menurut keputusan Mendagri. UU 2/2024 menamainya Daerah Khusus Jakarta, berlaku setelah ada keputusan presiden tentang pemindahan ibu kota; apakah keputusan itu sudah terbit tidak dapat diperiksa.",
        en="Named as in the decree of the Ministry of Home Affairs. Law 2/2024 renames it Daerah Khusus Jakarta once a presidential decree moves the capital; whether that decree has been issued could not be checked.",
    ),
)

PROVINCE_YOGYAKARTA: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("bps_bridging_2023")),
    ),
    note=Text(
        id="Nama menurut keputusan Mendagri; BPS menulis “DI Yogyakarta”.",
        en="Named as in the decree of the Ministry of Home Affairs; BPS writes “DI Yogyakarta”.",
    ),
)

PROVINCE_PAPUA_PEGUNUNGAN: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("bps_bridging_2023")),
    ),
    note=Text(
        id="Nama menurut keputusan Mendagri; ISO 3166-2 dan CLDR salah cetak “Papua Pengunungan”.",
        en="Named as in the decree of the Ministry of Home Affairs; ISO 3166-2 and CLDR misprint it “Papua Pengunungan”.",
    ),
)

PROVINCE_BPS: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(Citation(source=source("bps_bridging_2023")), Citation(source=source("regency_list_38_provinces"))),
)

PROVINCE_BPS_PAPUA: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("bps_bridging_2023")),
        Citation(source=source("regency_list_38_provinces")),
        Citation(source=source("bps_api_audit_2026")),
    ),
)

PROVINCE_ISO: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("pycountry_iso_3166_2")),),
)

PROVINCE_CLDR: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("cldr_subdivisions_48")),),
)

PROVINCE_USAGE_EN: Final[Provenance] = Provenance(
    confidence=Confidence.D,
    note=Text(
        id="CLDR tidak menerjemahkan nama ini; nama Inggrisnya mengikuti pemakaian umum.",
        en="CLDR does not translate this name; the English one follows common usage.",
    ),
)

PROVINCE_CAPITAL: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("capitals_jurnalisme_investigatif_2025")),),
)

PROVINCE_CAPITAL_BANJARBARU: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("capitals_jurnalisme_investigatif_2025")),
        Citation(source=source("capitals_kabarindonk")),
    ),
    note=Text(
        id="Daftar yang lebih lama menyebut Banjarmasin; ibu kota pindah pada tahun 2022.",
        en="Older lists say Banjarmasin; the capital moved in 2022.",
    ),
)

PROVINCE_CAPITAL_NEW: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(Citation(source=source("capitals_seputarcibubur")), Citation(source=source("capitals_terasjatim"))),
)

PROVINCE_RECALLED: Final[Provenance] = Provenance(confidence=Confidence.D)

PROVINCE_USAGE: Final[Provenance] = Provenance(
    confidence=Confidence.D,
    note=Text(
        id="Singkatan dan sebutan lain yang lazim, tidak disumberkan satu per satu. Hanya untuk mencocokkan masukan.",
        en="Common contractions and other names, not sourced one by one. For matching input only.",
    ),
)

REGION_DECREE: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("bps_bridging_2023")),
    ),
    note=Text(
        id="Naskah keputusan tidak dapat dibuka: dua salinannya sama, dan layanan BPS sependapat sampai keputusan tahun 2022.",
        en="The decree itself could not be opened: two transcriptions of it agree, and the BPS service agrees up to the decree of 2022.",
    ),
)

REGION_DECREE_OF_2025: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("idn_area_data_2026")), Citation(source=source("cahyadsn_wilayah_2026"))),
    note=Text(
        id="Kode 96.xx lebih baru daripada daftar BPS: hanya bertumpu pada dua salinan keputusan yang sama.",
        en="The codes 96.xx are newer than the list of BPS: they rest on two transcriptions of the same decree alone.",
    ),
)

REGION_PALANGKA_RAYA: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("bps_bridging_2020")),
        Citation(source=source("regency_list_38_provinces")),
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
    ),
    note=Text(
        id="Menyimpang dari keputusan Mendagri: semua daftar Kemendagri yang terlihat (2015–2025) menulis “Palangkaraya”. Di sini ditulis “Palangka Raya”, seperti BPS (2020), pemerintah provinsi, dan pers; ejaan keputusan tetap dikenali. Kodenya sama di semua sumber.",
        en="Departs from the decree: every Kemendagri list seen (2015–2025) writes “Palangkaraya”. Here it is “Palangka Raya”, as BPS (2020), the province and the press write; the decree's spelling is still recognised. The code is the same in all sources.",
    ),
)

REGION_WRITTEN_OUT: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("bps_bridging_2023")),
        Citation(source=source("regency_list_38_provinces")),
    ),
    note=Text(
        id="“Kepulauan” ditulis utuh; sebagian sumber menyingkatnya menjadi “Kep.”.",
        en="“Kepulauan” is written out; some sources shorten it to “Kep.”.",
    ),
)

REGION_NEWEST_DECREE: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("regency_list_38_provinces")),
    ),
    note=Text(
        id="Ejaan menurut keputusan terbaru; daftar yang lebih lama menulisnya berbeda.",
        en="Spelt as in the newest decree; older lists spell it differently.",
    ),
)

REGION_DECREE_OVER_BPS: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("bps_bridging_2023")),
    ),
    note=Text(
        id="Ejaan menurut keputusan Mendagri; BPS menulisnya berbeda.",
        en="Spelt as in the decree of the Ministry of Home Affairs; BPS spells it differently.",
    ),
)

REGION_LUBUK_LINGGAU: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("uu_7_2001_peraturan_info")),
    ),
    note=Text(
        id="Ejaan menurut keputusan Mendagri dan undang-undang pembentukannya; BPS menulis “Lubuklinggau”.",
        en="Spelt as in the decree of the Ministry of Home Affairs and in the act that formed it; BPS writes “Lubuklinggau”.",
    ),
)

REGION_DECREE_OVER_AWARDS: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("bps_bridging_2023")),
    ),
    note=Text(
        id="Ejaan menurut keputusan Mendagri dan BPS; daftar penghargaan KLA 2023 menulis “Tanjungpinang”.",
        en="Spelt as in the decree of the Ministry of Home Affairs and by BPS; the list of KLA awards 2023 writes “Tanjungpinang”.",
    ),
)

REGION_BPS: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(Citation(source=source("bps_bridging_2023")), Citation(source=source("bps_bridging_2020"))),
)

REGION_BPS_PAPUA: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("bps_bridging_2023")),
        Citation(source=source("bps_papua_office_table")),
        Citation(source=source("regency_list_38_provinces")),
    ),
)

REGION_BPS_JOINED: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("bps_bridging_2023")),
        Citation(source=source("bps_papua_office_table")),
        Citation(source=source("regency_list_38_provinces")),
    ),
    note=Text(
        id="Layanan BPS masih menyebut kode Kemendagri lama (92.xx): dipadankan menurut nama dan jenis.",
        en="The BPS service still names the former Kemendagri code (92.xx): joined by name and kind.",
    ),
)

REGION_USAGE: Final[Provenance] = Provenance(
    confidence=Confidence.D,
    note=Text(
        id="Singkatan pers, variasi spasi, dan salah tulis yang lazim: dari pengetahuan umum, tidak disumberkan satu per satu. Hanya untuk mencocokkan masukan, tidak untuk dicetak sebagai nama.",
        en="Press contractions, spacing variants and common misspellings: general knowledge, not sourced one by one. For matching input only, never printed as names.",
    ),
)

REGION_DECREE_SPELLING: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(
        Citation(source=source("idn_area_data_2026")),
        Citation(source=source("cahyadsn_wilayah_2026")),
        Citation(source=source("cahyadsn_wilayah_archive")),
        Citation(source=source("bps_bridging_2023")),
    ),
)

REGION_OLDER_LISTS: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("cahyadsn_wilayah_archive")),),
)

REGION_BRIDGING_SPELLING: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("bps_bridging_2023")), Citation(source=source("bps_bridging_2020"))),
)

REGION_BPS_SPELLING: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("bps_bridging_2023")),),
)

REGION_BPS_2020_SPELLING: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("bps_bridging_2020")),),
)

REGION_SITARO_SPELLINGS: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("bps_bridging_2020")), Citation(source=source("cahyadsn_wilayah_2026"))),
)

REGION_KLA_AWARDS_SPELLING: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("bobo_kla_awards_2023")),),
)

FORMER_KEMENDAGRI: Final[Provenance] = Provenance(
    confidence=Confidence.B,
    citations=(Citation(source=source("cahyadsn_wilayah_archive")), Citation(source=source("bps_bridging_2020"))),
    note=Text(
        id="Enam kode 92.xx masih dipakai untuk Papua Barat Daya dalam Kepmendagri 100.1.1-6117/2022.",
        en="Decree 100.1.1-6117/2022 still uses the six codes 92.xx for Papua Barat Daya.",
    ),
)

FORMER_BPS: Final[Provenance] = Provenance(
    confidence=Confidence.C,
    citations=(Citation(source=source("bps_bridging_2020")), Citation(source=source("bps_bridging_default"))),
    note=Text(
        id="Tabel BPS dapat memuat kode lama dan kode baru berdampingan, dengan nilai yang berbeda.",
        en="Tables of BPS may hold old and new codes side by side, with different values.",
    ),
)
