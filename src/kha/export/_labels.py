# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["LANGUAGE", "PACKAGE", "SCHEME", "SCHEME_NOTE", "TABLE", "TERM"]

SCHEME: Final[dict[str, Text]] = {
    "articles": Text(id="Ketentuan Konvensi Hak Anak", en="Provisions of the Convention on the Rights of the Child"),
    "principles": Text(
        id="Prinsip umum Konvensi Hak Anak",
        en="General principles of the Convention on the Rights of the Child",
    ),
    "clusters": Text(id="Klaster pelaporan: {guidelines}", en="Reporting clusters: {guidelines}"),
    "bands": Text(id="Kategori evaluasi KLA", en="Bands of the KLA evaluation"),
    "regions": Text(id="Provinsi, kabupaten, dan kota di Indonesia", en="Provinces, regencies and cities of Indonesia"),
}

SCHEME_NOTE: Final[dict[str, Text]] = {
    "articles": Text(
        id="Konvensi tidak memberi judul pasal; judul dan uraiannya dari kami.",
        en="The Convention gives its articles no headings; titles and descriptions are ours.",
    ),
    "bands": Text(
        id="Kategori dibaca dari ambang skor; penghargaan adalah keputusan pleno. Notasinya menunjukkan urutan dari yang terendah.",
        en="A band is read off the thresholds of a score; an award is a decision of a plenary. The notation is the rank, from the lowest.",
    ),
    "regions": Text(
        id="Alamat konsep memakai kode Kemendagri; kode BPS adalah notasi tersendiri.",
        en="Addresses of concepts use Kemendagri codes; BPS codes are notations of their own.",
    ),
}

TERM: Final[dict[str, Text]] = {
    "grade": Text(id="tingkat keyakinan, dari A sampai D", en="grade of confidence, from A to D"),
    "kemendagri": Text(id="kode Kementerian Dalam Negeri", en="code of the Ministry of Home Affairs"),
    "bps": Text(id="kode Badan Pusat Statistik", en="code of Statistics Indonesia"),
    "iso_3166_2": Text(id="kode ISO 3166-2", en="code of ISO 3166-2"),
}

LANGUAGE: Final[dict[str, Text]] = {
    "id": Text(id="bahasa Indonesia", en="Indonesian"),
    "en": Text(id="bahasa Inggris", en="English"),
}

PACKAGE: Final[dict[str, Text]] = {
    "title": Text(id="Data rujukan hak anak dan KLA", en="Reference data on child rights and KLA"),
    "description": Text(
        id="Konvensi Hak Anak, edisi evaluasi Kabupaten/Kota Layak Anak, penghargaan, dan wilayah Indonesia, dengan sumber dan tingkat keyakinan tiap catatan. Sel kosong berarti tidak diketahui. Bukan terbitan resmi.",
        en="The Convention on the Rights of the Child, the editions of the Kabupaten/Kota Layak Anak evaluation, its awards, and the regions of Indonesia, with the source and the grade of every record. An empty cell means not known. Not an official publication.",
    ),
}

TABLE: Final[dict[str, Text]] = {
    "sources": Text(id="Sumber", en="Sources"),
    "laws": Text(id="Hukum Indonesia", en="Indonesian laws"),
    "convention": Text(id="Konvensi Hak Anak", en="The Convention on the Rights of the Child"),
    "amendments": Text(id="Perubahan Konvensi", en="Amendments of the Convention"),
    "articles": Text(id="Pasal Konvensi", en="Articles of the Convention"),
    "attested_titles": Text(id="Sebutan lain pasal, tidak resmi", en="What others call the articles"),
    "provisions": Text(
        id="Ketentuan: pasal, ayat, huruf, dan angka",
        en="Provisions: articles, paragraphs, letters and items",
    ),
    "principles": Text(id="Prinsip umum", en="General principles"),
    "wordings": Text(
        id="Sebutan prinsip umum dalam naskah Indonesia",
        en="What Indonesian texts call the general principles",
    ),
    "guidelines": Text(id="Pedoman laporan berkala", en="Guidelines for periodic reports"),
    "clusters": Text(id="Klaster pelaporan Komite Hak Anak", en="Reporting clusters of the Committee"),
    "general_comments": Text(id="Komentar umum Komite Hak Anak", en="General comments of the Committee"),
    "protocols": Text(id="Protokol opsional", en="Optional protocols"),
    "indonesia": Text(id="Indonesia dan Konvensi", en="Indonesia and the Convention"),
    "objections": Text(id="Keberatan atas reservasi Indonesia", en="Objections to Indonesia's reservation"),
    "reports": Text(id="Laporan Indonesia kepada Komite", en="Indonesia's reports to the Committee"),
    "law_anchors": Text(id="Hukum Indonesia di samping Konvensi", en="Indonesian laws beside the Convention"),
    "editions": Text(id="Edisi evaluasi KLA", en="Editions of the KLA evaluation"),
    "groups": Text(id="Kelompok yang dinilai", en="Scored groups"),
    "indicators": Text(id="Indikator", en="Indicators"),
    "title_variants": Text(id="Variasi judul indikator", en="Variants of indicators' titles"),
    "measures": Text(id="Pertanyaan indikator", en="Questions of indicators"),
    "band_policies": Text(id="Cara membaca ambang kategori", en="Ways to read the thresholds of the bands"),
    "band_ranges": Text(id="Rentang kategori", en="Ranges of the bands"),
    "gates": Text(id="Syarat di samping skor", en="Conditions besides the score"),
    "gate_thresholds": Text(id="Banyaknya komponen yang disyaratkan", en="Components that a condition needs"),
    "crosswalks": Text(id="Padanan antaredisi", en="Crosswalks between editions"),
    "crosswalk_links": Text(id="Padanan indikator", en="Links of indicators"),
    "awards": Text(id="Penghargaan kabupaten dan kota yang diketahui", en="Known awards of regencies and cities"),
    "award_counts": Text(id="Jumlah penghargaan tiap tahun", en="Numbers of awards by year"),
    "award_numbers": Text(id="Jumlah penghargaan tiap kategori", en="Numbers of awards by category"),
    "provincial_awards": Text(id="Penghargaan provinsi", en="Awards of provinces"),
    "provinces": Text(id="Provinsi", en="Provinces"),
    "regions": Text(id="Kabupaten dan kota", en="Regencies and cities"),
    "former_names": Text(id="Nama lama", en="Former names"),
    "former_codes": Text(id="Kode lama", en="Former codes"),
    "glossary": Text(id="Istilah", en="Terms"),
    "terms": Text(id="Arti nilai kosakata tertutup", en="Meanings of the values of closed vocabularies"),
}
