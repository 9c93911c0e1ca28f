# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["BAND", "COMPARABILITY", "EXPECTED", "GROUP_KIND", "NO_BAND", "PROVINCIAL_AWARD_KIND", "RELATION", "UNIT", "WEIGHTED"]

GROUP_KIND: Final[dict[str, Text]] = {
    "institutional": Text(id="kelembagaan", en="institutional group"),
    "cluster": Text(id="klaster", en="cluster"),
    "kelana": Text(id="blok kecamatan", en="subdistrict block"),
    "dekela": Text(id="blok desa/kelurahan", en="village block"),
}

UNIT: Final[dict[str, Text]] = {
    "yes_no": Text(id="ya atau tidak", en="yes or no"),
    "choice": Text(id="satu pilihan", en="one choice"),
    "checklist": Text(id="daftar centang", en="a checklist"),
    "percent": Text(id="persen", en="per cent"),
    "count": Text(id="jumlah", en="a count"),
    "series": Text(id="angka tiap tahun", en="a figure for each year"),
    "documents": Text(id="dokumen", en="documents"),
    "points": Text(id="poin dari verifikator", en="points from a verifier"),
}

EXPECTED: Final[dict[str, Text]] = {
    "yes_no": Text(id="true (ya) atau false (tidak)", en="true (yes) or false (no)"),
    "choice": Text(id="salah satu dari: {keys}", en="one of: {keys}"),
    "checklist": Text(id="daftar tanpa pengulangan dari: {keys}", en="a list, without repetition, of: {keys}"),
    "share": Text(
        id="persen dari 0 sampai 100, atau pecahan seperti {{ part = 83, whole = 100 }}",
        en="a percentage from 0 to 100, or a fraction such as {{ part = 83, whole = 100 }}",
    ),
    "number_within": Text(id="angka dari {lower} sampai {upper}", en="a number from {lower} to {upper}"),
    "number_from": Text(id="angka {lower} atau lebih", en="a number of {lower} or more"),
    "series": Text(
        id="angka untuk sedikitnya dua tahun, seperti {{ 2021 = 5, 2022 = 7 }}",
        en="figures for at least two years, such as {{ 2021 = 5, 2022 = 7 }}",
    ),
}

WEIGHTED: Final[dict[str, Text]] = {
    "label": Text(id="{edition}, {weighting} (bukan bobot resmi)", en="{edition}, {weighting} (weights not official)"),
    "equal": Text(id="bobot sama dalam tiap kelompok", en="equal weights within each group"),
    "note": Text(
        id="Nilai maksimum indikator ini andaian untuk penelitian, bukan bobot resmi.",
        en="These indicator maxima are an assumption for research, not official weights.",
    ),
}

BAND: Final[dict[str, Text]] = {
    "pratama": Text(id="Pratama", en="Pratama"),
    "madya": Text(id="Madya", en="Madya"),
    "nindya": Text(id="Nindya", en="Nindya"),
    "utama": Text(id="Utama", en="Utama"),
    "kla": Text(id="KLA", en="KLA"),
}

NO_BAND: Final[dict[str, Text]] = {
    "below": Text(id="di bawah Pratama", en="below Pratama"),
    "undetermined": Text(
        id="tidak tertentu: di antara dua ambang terbitan",
        en="undetermined: between two published thresholds",
    ),
    "above_scale": Text(id="di atas skala", en="above the scale"),
}

RELATION: Final[dict[str, Text]] = {
    "same": Text(id="sama", en="same"),
    "narrower": Text(id="lebih sempit", en="narrower"),
    "broader": Text(id="lebih luas", en="broader"),
    "split": Text(id="terbagi", en="split"),
    "merged": Text(id="digabung", en="merged"),
    "dropped": Text(id="dihapus", en="dropped"),
    "new": Text(id="baru", en="new"),
}

COMPARABILITY: Final[dict[str, Text]] = {
    "points": Text(
        id="poin dapat dibandingkan: instrumennya sama",
        en="points can be compared: the instrument is the same",
    ),
    "shares": Text(id="capaian terhadap nilai maksimum dapat dibandingkan", en="shares of the maximum can be compared"),
    "shares_of_other_matter": Text(
        id="capaian dapat dibandingkan, tetapi isi kelompoknya berubah",
        en="shares can be compared, but the group's matter has changed",
    ),
    "nothing": Text(
        id="tidak dapat dibandingkan karena nilai maksimum tidak diumumkan",
        en="nothing can be compared, because a maximum is not public",
    ),
}

PROVINCIAL_AWARD_KIND: Final[dict[str, Text]] = {
    "pelopor": Text(id="Pelopor Provinsi Layak Anak", en="Pelopor Provinsi Layak Anak (pioneer province)"),
    "penggerak": Text(id="Penggerak Provinsi Layak Anak", en="Penggerak Provinsi Layak Anak (driving province)"),
    "provila": Text(id="Provinsi Layak Anak (Provila)", en="Child-friendly province (Provila)"),
}
