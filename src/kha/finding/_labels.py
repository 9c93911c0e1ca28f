# Made by tools/generate.py from data/labels.toml. Do not edit: correct the data instead.
"""Labels of the room's closed vocabularies."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["FIELD", "KIND", "LIKENESS"]

KIND: Final[dict[str, Text]] = {
    "article": Text(id="pasal", en="article"),
    "provision": Text(id="ketentuan", en="provision"),
    "principle": Text(id="prinsip umum", en="general principle"),
    "cluster": Text(id="klaster pelaporan", en="reporting cluster"),
    "general_comment": Text(id="komentar umum", en="general comment"),
    "convention": Text(id="perjanjian", en="treaty"),
    "protocol": Text(id="protokol opsional", en="optional protocol"),
    "edition": Text(id="edisi evaluasi", en="evaluation edition"),
    "group": Text(id="kelompok indikator", en="group of indicators"),
    "indicator": Text(id="indikator", en="indicator"),
    "measure": Text(id="pertanyaan indikator", en="question of an indicator"),
    "band": Text(id="kategori penghargaan", en="award band"),
    "stage": Text(id="tahap evaluasi", en="evaluation stage"),
    "law": Text(id="peraturan perundang-undangan", en="law or regulation"),
    "term": Text(id="istilah", en="term"),
    "province": Text(id="provinsi", en="province"),
    "region": Text(id="kabupaten atau kota", en="regency or city"),
}

FIELD: Final[dict[str, Text]] = {
    "code": Text(id="nomor atau kode", en="number or code"),
    "title": Text(id="judul", en="title"),
    "other_name": Text(id="nama lain", en="other name"),
    "subject": Text(id="pokok isi", en="subject"),
    "keyword": Text(id="kata sehari-hari", en="everyday word"),
    "key": Text(id="kunci", en="key"),
}

LIKENESS: Final[dict[str, Text]] = {
    "exact": Text(id="sama persis", en="exactly"),
    "beginning": Text(id="awal kata", en="beginning of a word"),
    "stem": Text(id="bentuk lain kata itu", en="another form of the word"),
    "synonym": Text(id="kata yang searti", en="a word that means the same"),
    "slip": Text(id="ejaan yang mirip", en="a similar spelling"),
}
