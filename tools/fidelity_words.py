"""What the fidelity page says in both languages, besides the labels and caveats that stand in the library."""

from __future__ import annotations

from attrs import frozen

from kha.text import Text


@frozen
class Section:
    """A heading, and the target by which other pages link to it in either language."""

    target: str
    words: Text


OPENING = Text(
    en="""\
<!-- Made by tools/fidelity.py from the library. Do not edit: correct the data instead. -->

# How well each fact is known

Every record carries a grade and its sources. This page counts them, says what is missing, and repeats every caveat. It
is made from the data.""",
    id="""\
<!-- Dibuat oleh tools/fidelity.py dari pustaka. Jangan diubah di sini: perbaiki datanya. -->

# Seberapa pasti setiap fakta diketahui

Setiap catatan mempunyai tingkat keyakinan dan sumber. Halaman ini menghitung catatan menurut tingkat keyakinannya,
menyebutkan apa yang belum ada, dan memuat semua hal yang perlu diketahui pembaca. Isinya dibuat dari data.""",
)
COUNTS = Section("fidelity-counts", Text(id="Catatan menurut jenis dan tingkat", en="Records by kind and grade"))
MISSING = Section("fidelity-missing", Text(id="Yang belum ada", en="What is missing"))
CAVEATS = Section("fidelity-caveats", Text(id="Yang perlu diketahui", en="What must be said"))

GRADE = Text(id="Tingkat", en="Grade")
MEANING = Text(id="Arti", en="Meaning")
KIND = Text(id="Jenis", en="Kind")
ALL = Text(id="Semua", en="All")
FIELD = Text(id="Bidang", en="Field")
EMPTY = Text(id="Kosong", en="Empty")
OF = Text(id="Dari", en="Of")
AND_MORE = Text(id="{names}, dan {number} lainnya", en="{names} and {number} more")

NOTHING_GUESSED = Text(
    id="Bidang yang tidak diisi oleh satu sumber pun bernilai `None`. Tidak ada yang ditebak.",
    en="A field that no source fills is `None`. Nothing is guessed.",
)
NOT_AT_ALL = Text(
    id="""\
Beberapa hal sama sekali tidak ada dalam data karena sumber yang terbuka tidak ditemukan: bobot untuk tahun selain
2022, lampiran kedua peraturan, nama resmi dalam bahasa Inggris, aturan resmi untuk nilai pecahan, serta cara tenaga
terlatih Konvensi Hak Anak ditanyakan dan dinilai sejak 2022.""",
    en="""\
Not in the data at all, because no public source was found: weights of any year but 2022, the annexes of both
regulations, official English names, the official rule for fractional scores, and how staff trained in the Convention is
asked for and scored since 2022.""",
)

KINDS = {
    "amendment": Text(id="amendemen", en="amendment"),
    "article": Text(id="pasal", en="article"),
    "attested title": Text(id="judul menurut sumber", en="attested title"),
    "award": Text(id="penghargaan", en="award"),
    "award count": Text(id="jumlah penghargaan", en="award count"),
    "band policy": Text(id="kebijakan ambang", en="band policy"),
    "cluster": Text(id="klaster pelaporan", en="cluster"),
    "convention": Text(id="konvensi", en="convention"),
    "crosswalk": Text(id="padanan antaredisi", en="crosswalk"),
    "edition": Text(id="edisi", en="edition"),
    "former code": Text(id="kode lama", en="former code"),
    "former name": Text(id="nama lama", en="former name"),
    "gate": Text(id="syarat", en="gate"),
    "general comment": Text(id="komentar umum", en="general comment"),
    "general principle": Text(id="prinsip umum", en="general principle"),
    "group": Text(id="kelompok", en="group"),
    "guidelines": Text(id="pedoman laporan", en="guidelines"),
    "indicator": Text(id="indikator", en="indicator"),
    "known count": Text(id="jumlah yang diketahui", en="known count"),
    "known day": Text(id="tanggal yang diketahui", en="known day"),
    "law": Text(id="peraturan", en="law"),
    "law anchor": Text(id="kaitan dengan hukum nasional", en="law anchor"),
    "measure": Text(id="pertanyaan", en="measure"),
    "optional protocol": Text(id="protokol opsional", en="optional protocol"),
    "parties": Text(id="negara pihak", en="parties"),
    "protocol position": Text(id="kedudukan Indonesia pada protokol", en="protocol position"),
    "province": Text(id="provinsi", en="province"),
    "provincial award": Text(id="penghargaan provinsi", en="provincial award"),
    "region": Text(id="kabupaten/kota", en="region"),
    "reporting cycle": Text(id="siklus pelaporan", en="reporting cycle"),
    "reservation": Text(id="reservasi", en="reservation"),
    "term": Text(id="istilah", en="term"),
    "title variant": Text(id="varian judul", en="title variant"),
    "twin guidelines": Text(id="pedoman untuk laporan awal", en="twin guidelines"),
    "wording": Text(id="rumusan prinsip", en="wording"),
}
"""The kinds of records, by the names of their classes in words."""
