# Made by tools/generate.py from data/regions/provinces.toml. Do not edit: correct the data instead.
"""The provinces of Indonesia."""

from __future__ import annotations

from typing import Final

from kha.regions import _provenances
from kha.regions.kinds import IslandGroup
from kha.regions.model import Province
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = [
    "ACEH",
    "BALI",
    "BANTEN",
    "BENGKULU",
    "GORONTALO",
    "JAKARTA",
    "JAMBI",
    "JAWA_BARAT",
    "JAWA_TENGAH",
    "JAWA_TIMUR",
    "KALIMANTAN_BARAT",
    "KALIMANTAN_SELATAN",
    "KALIMANTAN_TENGAH",
    "KALIMANTAN_TIMUR",
    "KALIMANTAN_UTARA",
    "KEPULAUAN_BANGKA_BELITUNG",
    "KEPULAUAN_RIAU",
    "LAMPUNG",
    "MALUKU",
    "MALUKU_UTARA",
    "NUSA_TENGGARA_BARAT",
    "NUSA_TENGGARA_TIMUR",
    "PAPUA",
    "PAPUA_BARAT",
    "PAPUA_BARAT_DAYA",
    "PAPUA_PEGUNUNGAN",
    "PAPUA_SELATAN",
    "PAPUA_TENGAH",
    "PROVINCES",
    "RIAU",
    "SULAWESI_BARAT",
    "SULAWESI_SELATAN",
    "SULAWESI_TENGAH",
    "SULAWESI_TENGGARA",
    "SULAWESI_UTARA",
    "SUMATERA_BARAT",
    "SUMATERA_SELATAN",
    "SUMATERA_UTARA",
    "YOGYAKARTA",
]

ACEH: Final[Province] = Province(
    key="aceh",
    code="11",
    name="Aceh",
    name_en="Aceh",
    iso_3166_2="ID-AC",
    bps_code="11",
    island_group=IslandGroup.SUMATERA,
    capital="Banda Aceh",
    established_year=1956,
    aliases=("NAD", "Nanggroe Aceh Darussalam", "Daerah Istimewa Aceh", "DI Aceh"),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.B,
        citations=(Citation(source=source("formed_detik")), Citation(source=source("formed_halobelajar_2019"))),
        note=Text(id="Dibentuk dengan UU Nomor 24 Tahun 1956.", en="Formed by Law 24/1956."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Aceh (Kemendagri 11).

Provinsi Aceh (Kemendagri 11).
"""

SUMATERA_UTARA: Final[Province] = Province(
    key="sumatera_utara",
    code="12",
    name="Sumatera Utara",
    name_en="North Sumatra",
    iso_3166_2="ID-SU",
    bps_code="12",
    island_group=IslandGroup.SUMATERA,
    capital="Medan",
    aliases=("Sumut", "Sumatra Utara"),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""North Sumatra (Kemendagri 12).

Provinsi Sumatera Utara (Kemendagri 12).
"""

SUMATERA_BARAT: Final[Province] = Province(
    key="sumatera_barat",
    code="13",
    name="Sumatera Barat",
    name_en="West Sumatra",
    iso_3166_2="ID-SB",
    bps_code="13",
    island_group=IslandGroup.SUMATERA,
    capital="Padang",
    established_year=1957,
    aliases=("Sumbar", "Sumatra Barat"),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("formed_detik")),),
        note=Text(
            id="Dibentuk dengan UU Darurat Nomor 19 Tahun 1957, ditetapkan dengan UU Nomor 61 Tahun 1958; karena itu sebagian daftar menyebut 1958.",
            en="Formed by Emergency Law 19/1957, confirmed by Law 61/1958; some lists therefore say 1958.",
        ),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""West Sumatra (Kemendagri 13).

Provinsi Sumatera Barat (Kemendagri 13).
"""

RIAU: Final[Province] = Province(
    key="riau",
    code="14",
    name="Riau",
    name_en="Riau",
    iso_3166_2="ID-RI",
    bps_code="14",
    island_group=IslandGroup.SUMATERA,
    capital="Pekanbaru",
    established_year=1957,
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("formed_detik")),),
        note=Text(
            id="Dibentuk dengan UU Darurat Nomor 19 Tahun 1957, ditetapkan dengan UU Nomor 61 Tahun 1958; karena itu sebagian daftar menyebut 1958.",
            en="Formed by Emergency Law 19/1957, confirmed by Law 61/1958; some lists therefore say 1958.",
        ),
    ),
)
"""Riau (Kemendagri 14).

Provinsi Riau (Kemendagri 14).
"""

JAMBI: Final[Province] = Province(
    key="jambi",
    code="15",
    name="Jambi",
    name_en="Jambi",
    iso_3166_2="ID-JA",
    bps_code="15",
    island_group=IslandGroup.SUMATERA,
    capital="Jambi",
    established_year=1957,
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.B,
        citations=(Citation(source=source("formed_detik")), Citation(source=source("formed_scribd_jambi"))),
        note=Text(
            id="Dibentuk dengan UU Darurat Nomor 19 Tahun 1957, ditetapkan dengan UU Nomor 61 Tahun 1958; karena itu sebagian daftar menyebut 1958.",
            en="Formed by Emergency Law 19/1957, confirmed by Law 61/1958; some lists therefore say 1958.",
        ),
    ),
)
"""Jambi (Kemendagri 15).

Provinsi Jambi (Kemendagri 15).
"""

SUMATERA_SELATAN: Final[Province] = Province(
    key="sumatera_selatan",
    code="16",
    name="Sumatera Selatan",
    name_en="South Sumatra",
    iso_3166_2="ID-SS",
    bps_code="16",
    island_group=IslandGroup.SUMATERA,
    capital="Palembang",
    established_year=1950,
    aliases=("Sumsel", "Sumatra Selatan"),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("formed_detik")),),
        note=Text(
            id="Dibentuk dengan Perppu Nomor 3 Tahun 1950.",
            en="Formed by Government Regulation in Lieu of Law 3/1950.",
        ),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""South Sumatra (Kemendagri 16).

Provinsi Sumatera Selatan (Kemendagri 16).
"""

BENGKULU: Final[Province] = Province(
    key="bengkulu",
    code="17",
    name="Bengkulu",
    name_en="Bengkulu",
    iso_3166_2="ID-BE",
    bps_code="17",
    island_group=IslandGroup.SUMATERA,
    capital="Bengkulu",
    established_year=1967,
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("formed_detik")),)),
)
"""Bengkulu (Kemendagri 17).

Provinsi Bengkulu (Kemendagri 17).
"""

LAMPUNG: Final[Province] = Province(
    key="lampung",
    code="18",
    name="Lampung",
    name_en="Lampung",
    iso_3166_2="ID-LA",
    bps_code="18",
    island_group=IslandGroup.SUMATERA,
    capital="Bandar Lampung",
    established_year=1964,
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("formed_scribd_jambi")),),
        note=Text(
            id="Dibentuk dengan Perppu Nomor 3 Tahun 1964 dan UU Nomor 14 Tahun 1964; satu sumber lain menyebut 1959.",
            en="Formed by Government Regulation in Lieu of Law 3/1964 and Law 14/1964; another source says 1959.",
        ),
    ),
)
"""Lampung (Kemendagri 18).

Provinsi Lampung (Kemendagri 18).
"""

KEPULAUAN_BANGKA_BELITUNG: Final[Province] = Province(
    key="kepulauan_bangka_belitung",
    code="19",
    name="Kepulauan Bangka Belitung",
    name_en="Bangka–Belitung Islands",
    iso_3166_2="ID-BB",
    bps_code="19",
    island_group=IslandGroup.SUMATERA,
    capital="Pangkal Pinang",
    established_year=2000,
    aliases=("Babel", "Bangka Belitung", "Kep. Bangka Belitung"),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.B,
        citations=(Citation(source=source("formed_detik")), Citation(source=source("formed_scribd_jambi"))),
        note=Text(id="Dibentuk dengan UU Nomor 27 Tahun 2000.", en="Formed by Law 27/2000."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Bangka–Belitung Islands (Kemendagri 19).

Provinsi Kepulauan Bangka Belitung (Kemendagri 19).
"""

KEPULAUAN_RIAU: Final[Province] = Province(
    key="kepulauan_riau",
    code="21",
    name="Kepulauan Riau",
    name_en="Riau Islands",
    iso_3166_2="ID-KR",
    bps_code="21",
    island_group=IslandGroup.SUMATERA,
    capital="Tanjung Pinang",
    established_year=2002,
    aliases=("Kepri", "Kep. Riau"),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.B,
        citations=(Citation(source=source("formed_detik")), Citation(source=source("formed_scribd_jambi"))),
        note=Text(id="Dibentuk dengan UU Nomor 25 Tahun 2002.", en="Formed by Law 25/2002."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Riau Islands (Kemendagri 21).

Provinsi Kepulauan Riau (Kemendagri 21).
"""

JAKARTA: Final[Province] = Province(
    key="jakarta",
    code="31",
    name="Daerah Khusus Ibukota Jakarta",
    name_en="Jakarta",
    iso_3166_2="ID-JK",
    bps_code="31",
    island_group=IslandGroup.JAWA,
    capital="Jakarta",
    aliases=(
        "DKI Jakarta",
        "DKI",
        "Jakarta",
        "Jakarta Raya",
        "Daerah Khusus Ibu Kota Jakarta",
        "Daerah Khusus Jakarta",
        "DKJ",
    ),
    provenance=_provenances.PROVINCE_JAKARTA,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Jakarta (Kemendagri 31).

Provinsi Daerah Khusus Ibukota Jakarta (Kemendagri 31).
"""

JAWA_BARAT: Final[Province] = Province(
    key="jawa_barat",
    code="32",
    name="Jawa Barat",
    name_en="West Java",
    iso_3166_2="ID-JB",
    bps_code="32",
    island_group=IslandGroup.JAWA,
    capital="Bandung",
    aliases=("Jabar",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""West Java (Kemendagri 32).

Provinsi Jawa Barat (Kemendagri 32).
"""

JAWA_TENGAH: Final[Province] = Province(
    key="jawa_tengah",
    code="33",
    name="Jawa Tengah",
    name_en="Central Java",
    iso_3166_2="ID-JT",
    bps_code="33",
    island_group=IslandGroup.JAWA,
    capital="Semarang",
    aliases=("Jateng",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Central Java (Kemendagri 33).

Provinsi Jawa Tengah (Kemendagri 33).
"""

YOGYAKARTA: Final[Province] = Province(
    key="yogyakarta",
    code="34",
    name="Daerah Istimewa Yogyakarta",
    name_en="Yogyakarta",
    iso_3166_2="ID-YO",
    bps_code="34",
    island_group=IslandGroup.JAWA,
    capital="Yogyakarta",
    established_year=1950,
    aliases=("DIY", "DI Yogyakarta", "D.I. Yogyakarta", "Yogyakarta", "Daerah Istimewa Jogjakarta"),
    provenance=_provenances.PROVINCE_YOGYAKARTA,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("formed_halobelajar_2019")),),
        note=Text(id="Dibentuk dengan UU Nomor 3 Tahun 1950.", en="Formed by Law 3/1950."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Yogyakarta (Kemendagri 34).

Provinsi Daerah Istimewa Yogyakarta (Kemendagri 34).
"""

JAWA_TIMUR: Final[Province] = Province(
    key="jawa_timur",
    code="35",
    name="Jawa Timur",
    name_en="East Java",
    iso_3166_2="ID-JI",
    bps_code="35",
    island_group=IslandGroup.JAWA,
    capital="Surabaya",
    established_year=1950,
    aliases=("Jatim",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("formed_scribd_jawa_timur")),),
        note=Text(id="Dibentuk dengan UU Nomor 2 Tahun 1950.", en="Formed by Law 2/1950."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""East Java (Kemendagri 35).

Provinsi Jawa Timur (Kemendagri 35).
"""

BANTEN: Final[Province] = Province(
    key="banten",
    code="36",
    name="Banten",
    name_en="Banten",
    iso_3166_2="ID-BT",
    bps_code="36",
    island_group=IslandGroup.JAWA,
    capital="Serang",
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
)
"""Banten (Kemendagri 36).

Provinsi Banten (Kemendagri 36).
"""

BALI: Final[Province] = Province(
    key="bali",
    code="51",
    name="Bali",
    name_en="Bali",
    iso_3166_2="ID-BA",
    bps_code="51",
    island_group=IslandGroup.NUSA_TENGGARA,
    capital="Denpasar",
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
)
"""Bali (Kemendagri 51).

Provinsi Bali (Kemendagri 51).
"""

NUSA_TENGGARA_BARAT: Final[Province] = Province(
    key="nusa_tenggara_barat",
    code="52",
    name="Nusa Tenggara Barat",
    name_en="West Nusa Tenggara",
    iso_3166_2="ID-NB",
    bps_code="52",
    island_group=IslandGroup.NUSA_TENGGARA,
    capital="Mataram",
    aliases=("NTB",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""West Nusa Tenggara (Kemendagri 52).

Provinsi Nusa Tenggara Barat (Kemendagri 52).
"""

NUSA_TENGGARA_TIMUR: Final[Province] = Province(
    key="nusa_tenggara_timur",
    code="53",
    name="Nusa Tenggara Timur",
    name_en="East Nusa Tenggara",
    iso_3166_2="ID-NT",
    bps_code="53",
    island_group=IslandGroup.NUSA_TENGGARA,
    capital="Kupang",
    aliases=("NTT",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""East Nusa Tenggara (Kemendagri 53).

Provinsi Nusa Tenggara Timur (Kemendagri 53).
"""

KALIMANTAN_BARAT: Final[Province] = Province(
    key="kalimantan_barat",
    code="61",
    name="Kalimantan Barat",
    name_en="West Kalimantan",
    iso_3166_2="ID-KB",
    bps_code="61",
    island_group=IslandGroup.KALIMANTAN,
    capital="Pontianak",
    established_year=1956,
    aliases=("Kalbar",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("pp_42_1996")),),
        note=Text(id="Dibentuk dengan UU Nomor 25 Tahun 1956.", en="Formed by Law 25/1956."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""West Kalimantan (Kemendagri 61).

Provinsi Kalimantan Barat (Kemendagri 61).
"""

KALIMANTAN_TENGAH: Final[Province] = Province(
    key="kalimantan_tengah",
    code="62",
    name="Kalimantan Tengah",
    name_en="Central Kalimantan",
    iso_3166_2="ID-KT",
    bps_code="62",
    island_group=IslandGroup.KALIMANTAN,
    capital="Palangka Raya",
    established_year=1957,
    aliases=("Kalteng",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("formed_wiki_kalimantan_tengah")),),
        note=Text(id="Dibentuk dengan UU Darurat Nomor 10 Tahun 1957.", en="Formed by Emergency Law 10/1957."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Central Kalimantan (Kemendagri 62).

Provinsi Kalimantan Tengah (Kemendagri 62).
"""

KALIMANTAN_SELATAN: Final[Province] = Province(
    key="kalimantan_selatan",
    code="63",
    name="Kalimantan Selatan",
    name_en="South Kalimantan",
    iso_3166_2="ID-KS",
    bps_code="63",
    island_group=IslandGroup.KALIMANTAN,
    capital="Banjarbaru",
    established_year=1956,
    aliases=("Kalsel",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL_BANJARBARU,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("pp_42_1996")),),
        note=Text(id="Dibentuk dengan UU Nomor 25 Tahun 1956.", en="Formed by Law 25/1956."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""South Kalimantan (Kemendagri 63).

Provinsi Kalimantan Selatan (Kemendagri 63).
"""

KALIMANTAN_TIMUR: Final[Province] = Province(
    key="kalimantan_timur",
    code="64",
    name="Kalimantan Timur",
    name_en="East Kalimantan",
    iso_3166_2="ID-KI",
    bps_code="64",
    island_group=IslandGroup.KALIMANTAN,
    capital="Samarinda",
    established_year=1956,
    aliases=("Kaltim",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.B,
        citations=(Citation(source=source("formed_detik")), Citation(source=source("pp_42_1996"))),
        note=Text(id="Dibentuk dengan UU Nomor 25 Tahun 1956.", en="Formed by Law 25/1956."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""East Kalimantan (Kemendagri 64).

Provinsi Kalimantan Timur (Kemendagri 64).
"""

KALIMANTAN_UTARA: Final[Province] = Province(
    key="kalimantan_utara",
    code="65",
    name="Kalimantan Utara",
    name_en="North Kalimantan",
    iso_3166_2="ID-KU",
    bps_code="65",
    island_group=IslandGroup.KALIMANTAN,
    capital="Tanjung Selor",
    established_year=2012,
    aliases=("Kaltara",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("perda_kaltara_5_2021")),),
        note=Text(id="Dibentuk dengan UU Nomor 20 Tahun 2012.", en="Formed by Law 20/2012."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""North Kalimantan (Kemendagri 65).

Provinsi Kalimantan Utara (Kemendagri 65).
"""

SULAWESI_UTARA: Final[Province] = Province(
    key="sulawesi_utara",
    code="71",
    name="Sulawesi Utara",
    name_en="North Sulawesi",
    iso_3166_2="ID-SA",
    bps_code="71",
    island_group=IslandGroup.SULAWESI,
    capital="Manado",
    aliases=("Sulut",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""North Sulawesi (Kemendagri 71).

Provinsi Sulawesi Utara (Kemendagri 71).
"""

SULAWESI_TENGAH: Final[Province] = Province(
    key="sulawesi_tengah",
    code="72",
    name="Sulawesi Tengah",
    name_en="Central Sulawesi",
    iso_3166_2="ID-ST",
    bps_code="72",
    island_group=IslandGroup.SULAWESI,
    capital="Palu",
    aliases=("Sulteng",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Central Sulawesi (Kemendagri 72).

Provinsi Sulawesi Tengah (Kemendagri 72).
"""

SULAWESI_SELATAN: Final[Province] = Province(
    key="sulawesi_selatan",
    code="73",
    name="Sulawesi Selatan",
    name_en="South Sulawesi",
    iso_3166_2="ID-SN",
    bps_code="73",
    island_group=IslandGroup.SULAWESI,
    capital="Makassar",
    aliases=("Sulsel",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""South Sulawesi (Kemendagri 73).

Provinsi Sulawesi Selatan (Kemendagri 73).
"""

SULAWESI_TENGGARA: Final[Province] = Province(
    key="sulawesi_tenggara",
    code="74",
    name="Sulawesi Tenggara",
    name_en="Southeast Sulawesi",
    iso_3166_2="ID-SG",
    bps_code="74",
    island_group=IslandGroup.SULAWESI,
    capital="Kendari",
    aliases=("Sultra",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Southeast Sulawesi (Kemendagri 74).

Provinsi Sulawesi Tenggara (Kemendagri 74).
"""

GORONTALO: Final[Province] = Province(
    key="gorontalo",
    code="75",
    name="Gorontalo",
    name_en="Gorontalo",
    iso_3166_2="ID-GO",
    bps_code="75",
    island_group=IslandGroup.SULAWESI,
    capital="Gorontalo",
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
)
"""Gorontalo (Kemendagri 75).

Provinsi Gorontalo (Kemendagri 75).
"""

SULAWESI_BARAT: Final[Province] = Province(
    key="sulawesi_barat",
    code="76",
    name="Sulawesi Barat",
    name_en="West Sulawesi",
    iso_3166_2="ID-SR",
    bps_code="76",
    island_group=IslandGroup.SULAWESI,
    capital="Mamuju",
    aliases=("Sulbar",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""West Sulawesi (Kemendagri 76).

Provinsi Sulawesi Barat (Kemendagri 76).
"""

MALUKU: Final[Province] = Province(
    key="maluku",
    code="81",
    name="Maluku",
    name_en="Maluku",
    iso_3166_2="ID-MA",
    bps_code="81",
    island_group=IslandGroup.MALUKU,
    capital="Ambon",
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_CAPITAL,
)
"""Maluku (Kemendagri 81).

Provinsi Maluku (Kemendagri 81).
"""

MALUKU_UTARA: Final[Province] = Province(
    key="maluku_utara",
    code="82",
    name="Maluku Utara",
    name_en="North Maluku",
    iso_3166_2="ID-MU",
    bps_code="82",
    island_group=IslandGroup.MALUKU,
    capital="Sofifi",
    aliases=("Malut",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_RECALLED,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""North Maluku (Kemendagri 82).

Provinsi Maluku Utara (Kemendagri 82).
"""

PAPUA: Final[Province] = Province(
    key="papua",
    code="91",
    name="Papua",
    name_en="Papua",
    iso_3166_2="ID-PA",
    bps_code="94",
    island_group=IslandGroup.PAPUA,
    capital="Jayapura",
    aliases=("Irian Jaya",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_RECALLED,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Papua (Kemendagri 91).

Provinsi Papua (Kemendagri 91).
"""

PAPUA_BARAT: Final[Province] = Province(
    key="papua_barat",
    code="92",
    name="Papua Barat",
    name_en="West Papua",
    iso_3166_2="ID-PB",
    bps_code="91",
    island_group=IslandGroup.PAPUA,
    capital="Manokwari",
    aliases=("Irian Jaya Barat", "Pabar"),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_CLDR,
    capital_provenance=_provenances.PROVINCE_RECALLED,
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""West Papua (Kemendagri 92).

Provinsi Papua Barat (Kemendagri 92).
"""

PAPUA_SELATAN: Final[Province] = Province(
    key="papua_selatan",
    code="93",
    name="Papua Selatan",
    name_en="South Papua",
    iso_3166_2="ID-PS",
    bps_code="95",
    island_group=IslandGroup.PAPUA,
    capital="Merauke",
    established_year=2022,
    aliases=("Papsel",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS_PAPUA,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_USAGE_EN,
    capital_provenance=_provenances.PROVINCE_CAPITAL_NEW,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("cahyadsn_wilayah_2026")),),
        note=Text(id="Dibentuk dengan UU Nomor 14 Tahun 2022.", en="Formed by Law 14/2022."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""South Papua (Kemendagri 93).

Provinsi Papua Selatan (Kemendagri 93).
"""

PAPUA_TENGAH: Final[Province] = Province(
    key="papua_tengah",
    code="94",
    name="Papua Tengah",
    name_en="Central Papua",
    iso_3166_2="ID-PT",
    bps_code="96",
    island_group=IslandGroup.PAPUA,
    capital="Nabire",
    established_year=2022,
    aliases=("Papteng",),
    provenance=_provenances.PROVINCE_DECREE,
    bps_provenance=_provenances.PROVINCE_BPS_PAPUA,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_USAGE_EN,
    capital_provenance=_provenances.PROVINCE_CAPITAL_NEW,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("cahyadsn_wilayah_2026")),),
        note=Text(id="Dibentuk dengan UU Nomor 15 Tahun 2022.", en="Formed by Law 15/2022."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Central Papua (Kemendagri 94).

Provinsi Papua Tengah (Kemendagri 94).
"""

PAPUA_PEGUNUNGAN: Final[Province] = Province(
    key="papua_pegunungan",
    code="95",
    name="Papua Pegunungan",
    name_en="Highland Papua",
    iso_3166_2="ID-PE",
    bps_code="97",
    island_group=IslandGroup.PAPUA,
    capital="Wamena",
    established_year=2022,
    aliases=("Papua Pengunungan", "Papeg"),
    provenance=_provenances.PROVINCE_PAPUA_PEGUNUNGAN,
    bps_provenance=_provenances.PROVINCE_BPS_PAPUA,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_USAGE_EN,
    capital_provenance=_provenances.PROVINCE_RECALLED,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("cahyadsn_wilayah_2026")),),
        note=Text(id="Dibentuk dengan UU Nomor 16 Tahun 2022.", en="Formed by Law 16/2022."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Highland Papua (Kemendagri 95).

Provinsi Papua Pegunungan (Kemendagri 95).
"""

PAPUA_BARAT_DAYA: Final[Province] = Province(
    key="papua_barat_daya",
    code="96",
    name="Papua Barat Daya",
    name_en="Southwest Papua",
    iso_3166_2="ID-PD",
    bps_code="92",
    island_group=IslandGroup.PAPUA,
    capital="Sorong",
    established_year=2022,
    aliases=("PBD",),
    provenance=_provenances.PROVINCE_DECREE_OF_2025,
    bps_provenance=_provenances.PROVINCE_BPS_PAPUA,
    iso_provenance=_provenances.PROVINCE_ISO,
    name_en_provenance=_provenances.PROVINCE_USAGE_EN,
    capital_provenance=_provenances.PROVINCE_CAPITAL_NEW,
    established_provenance=Provenance(
        confidence=Confidence.C,
        citations=(Citation(source=source("cahyadsn_wilayah_2026")),),
        note=Text(id="Dibentuk dengan UU Nomor 29 Tahun 2022.", en="Formed by Law 29/2022."),
    ),
    aliases_provenance=_provenances.PROVINCE_USAGE,
)
"""Southwest Papua (Kemendagri 96).

Provinsi Papua Barat Daya (Kemendagri 96).
"""

PROVINCES: Final[tuple[Province, ...]] = (
    ACEH,
    SUMATERA_UTARA,
    SUMATERA_BARAT,
    RIAU,
    JAMBI,
    SUMATERA_SELATAN,
    BENGKULU,
    LAMPUNG,
    KEPULAUAN_BANGKA_BELITUNG,
    KEPULAUAN_RIAU,
    JAKARTA,
    JAWA_BARAT,
    JAWA_TENGAH,
    YOGYAKARTA,
    JAWA_TIMUR,
    BANTEN,
    BALI,
    NUSA_TENGGARA_BARAT,
    NUSA_TENGGARA_TIMUR,
    KALIMANTAN_BARAT,
    KALIMANTAN_TENGAH,
    KALIMANTAN_SELATAN,
    KALIMANTAN_TIMUR,
    KALIMANTAN_UTARA,
    SULAWESI_UTARA,
    SULAWESI_TENGAH,
    SULAWESI_SELATAN,
    SULAWESI_TENGGARA,
    GORONTALO,
    SULAWESI_BARAT,
    MALUKU,
    MALUKU_UTARA,
    PAPUA,
    PAPUA_BARAT,
    PAPUA_SELATAN,
    PAPUA_TENGAH,
    PAPUA_PEGUNUNGAN,
    PAPUA_BARAT_DAYA,
)
"""The 38 provinces, in the order of their Kemendagri codes."""
