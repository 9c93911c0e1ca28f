# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["CODE_SYSTEM", "FOUND_BY", "ISLAND_GROUP", "OUTCOME", "REGION_KIND", "REGION_TITLE", "SETTLED_BY"]

REGION_KIND: Final[dict[str, Text]] = {
    "kabupaten": Text(id="kabupaten", en="regency"),
    "kota": Text(id="kota", en="city"),
}

REGION_TITLE: Final[dict[str, Text]] = {
    "kabupaten": Text(id="Kabupaten {name}", en="{name} Regency"),
    "kota": Text(id="Kota {name}", en="{name} City"),
    "administrative_kabupaten": Text(id="Kabupaten Administrasi {name}", en="{name} Administrative Regency"),
    "administrative_kota": Text(id="Kota Administrasi {name}", en="{name} Administrative City"),
}

CODE_SYSTEM: Final[dict[str, Text]] = {
    "kemendagri": Text(id="kode Kemendagri", en="Kemendagri code"),
    "bps": Text(id="kode BPS", en="BPS code"),
}

ISLAND_GROUP: Final[dict[str, Text]] = {
    "sumatera": Text(id="Sumatera", en="Sumatra"),
    "jawa": Text(id="Jawa", en="Java"),
    "nusa_tenggara": Text(id="Nusa Tenggara", en="Nusa Tenggara"),
    "kalimantan": Text(id="Kalimantan", en="Kalimantan"),
    "sulawesi": Text(id="Sulawesi", en="Sulawesi"),
    "maluku": Text(id="Maluku", en="Maluku"),
    "papua": Text(id="Papua", en="Papua"),
}

FOUND_BY: Final[dict[str, Text]] = {
    "code": Text(id="kode", en="code"),
    "former_code": Text(id="kode lama", en="former code"),
    "name": Text(id="nama resmi", en="official name"),
    "letters": Text(
        id="huruf nama resmi dengan spasi atau tanda baca lain",
        en="letters of the official name, spaced or punctuated otherwise",
    ),
    "spelling": Text(id="ejaan lain yang terlihat dalam sumber", en="another spelling seen in a source"),
    "former_name": Text(id="nama lama", en="former name"),
    "alias": Text(id="sebutan yang lazim", en="customary alias"),
    "similarity": Text(id="hanya mirip; periksa", en="only similar; check it"),
}

SETTLED_BY: Final[dict[str, Text]] = {
    "kind": Text(id="tulis jenisnya, misalnya {example}", en="write its kind, for example {example}"),
    "province": Text(id="sebutkan provinsinya, misalnya {example}", en="state its province, for example {example}"),
    "full_name": Text(id="tulis nama lengkapnya, misalnya {example}", en="write its full name, for example {example}"),
    "code_system": Text(
        id="sebutkan sistem kodenya (Kemendagri atau BPS)",
        en="state whose code it is (Kemendagri or BPS)",
    ),
}

OUTCOME: Final[dict[str, Text]] = {
    "ambiguous": Text(
        id="“{name}” dapat berarti salah satu dari: {candidates}. Untuk memastikan: {remedy}.",
        en="“{name}” may mean any of: {candidates}. To settle it: {remedy}.",
    ),
    "unknown": Text(
        id="Tidak ada kabupaten atau kota bernama “{name}”. {remedy}.",
        en="There is no regency or city named “{name}”. {remedy}.",
    ),
    "misfit": Text(
        id="“{name}” tidak cocok dengan jenis atau provinsi yang disebutkan. Yang dikenal: {names}. Perbaiki jenis, provinsi, atau namanya.",
        en="“{name}” does not fit the kind or province that was stated. What is known: {names}. Mend the kind, the province or the name.",
    ),
    "unknown_code": Text(
        id="Tidak ada kabupaten atau kota dengan {system} “{name}”. {remedy}.",
        en="No regency or city has the {system} “{name}”. {remedy}.",
    ),
    "unknown_province": Text(
        id="Tidak ada provinsi bernama “{name}”. {remedy}.",
        en="There is no province named “{name}”. {remedy}.",
    ),
    "unknown_province_code": Text(
        id="Tidak ada provinsi dengan {system} “{name}”. {remedy}.",
        en="No province has the {system} “{name}”. {remedy}.",
    ),
    "perhaps": Text(id="Mungkin maksudnya: {names}", en="Perhaps one of these was meant: {names}"),
    "other_system": Text(
        id="Sebagai {system} artinya {names}: sebutkan sistemnya",
        en="As a {system} it means {names}: state the system",
    ),
    "former": Text(
        id="Kode itu dipakai sampai {year}; wilayahnya sekarang {names}",
        en="That code was used until {year}; its region now is {names}",
    ),
    "is_province": Text(
        id="{names} adalah provinsi; tulis nama kabupaten atau kotanya",
        en="{names} is a province; write the name of its regency or city",
    ),
    "write_name": Text(
        id="Tulis nama resminya, atau kode Kemendagri seperti 62.71",
        en="Write its official name, or a Kemendagri code such as 62.71",
    ),
    "write_province": Text(
        id="Tulis nama resminya, seperti Kalimantan Tengah",
        en="Write its official name, such as Kalimantan Tengah",
    ),
    "write_code": Text(
        id="Tulis kode Kemendagri seperti 62.71, atau kode BPS seperti 6271 dengan menyebutkan sistemnya",
        en="Write a Kemendagri code such as 62.71, or a BPS code such as 6271 and state that it is one",
    ),
    "coded": Text(id="{label} ({code})", en="{label} ({code})"),
    "coded_in": Text(id="{label} ({system} {code})", en="{label} ({system} {code})"),
}
