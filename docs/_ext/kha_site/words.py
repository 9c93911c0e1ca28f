"""The words of the site itself, in both languages. What pages say of a record comes from the library."""

from __future__ import annotations

from kha.text import Text

# Names of pages
ARTICLE = Text(id="Pasal {number}: {title}", en="Article {number}: {title}")
ARTICLE_NUMBER = Text(id="Pasal {number}", en="Article {number}")
COMMENT = Text(id="Komentar umum Nomor {number}: {title}", en="General comment No. {number}: {title}")
COMMENT_NUMBER = Text(id="Komentar umum {number}", en="General comment {number}")
INDICATOR = Text(id="Indikator {number}: {title}", en="Indicator {number}: {title}")
INDICATOR_NUMBER = Text(id="Indikator {number}", en="Indicator {number}")
CLUSTER = Text(id="Klaster {number}: {title}", en="Cluster {number}: {title}")
CLUSTER_NUMBER = Text(id="Klaster {number}", en="Cluster {number}")
OF_YEAR = Text(id="{name} ({year})", en="{name} ({year})")
WITH_SYMBOL = Text(id="{name} ({symbol})", en="{name} ({symbol})")
BAND = Text(id="Kategori {band}", en="Band {band}")
PROVINCE = Text(id="Provinsi {name}", en="{name} Province")

# Pages that the library has no report for
THRESHOLDS = Text(id="Skor yang termasuk, menurut setiap kebijakan ambang", en="Scores it takes, under each policy")
POLICY = Text(id="Kebijakan ambang", en="Policy")
SCORES = Text(id="Skor", en="Scores")
FROM = Text(id="mulai {points}", en="from {points}")
ABOVE = Text(id="lebih dari {points}", en="more than {points}")
TO = Text(id="sampai {points}", en="up to {points}")
BELOW = Text(id="kurang dari {points}", en="less than {points}")
LIMITS = Text(id="{lower}, {upper}", en="{lower}, {upper}")
BAND_INTRO = Text(
    id="Salah satu kategori dalam evaluasi Kabupaten/Kota Layak Anak, dibaca dari skor 0–1000.",
    en="One of the bands of the child-friendly regency or city evaluation, read from a score of 0–1000.",
)
BAND_CAVEAT = Text(
    id="Kategori dibaca dari ambang yang diumumkan. Penghargaan KLA adalah keputusan pleno dan tidak dihitung.",
    en="A band is read from published thresholds. A KLA award is the decision of a plenary and is not computed.",
)
KEY = Text(id="Kunci", en="Key")
STAGE_INTRO = Text(
    id="Satu skor KLA melewati beberapa tahap, dari penilaian daerah sendiri sampai verifikasi akhir.",
    en="One KLA score passes through several stages, from the region's own assessment to the final verification.",
)
STAGE_PLACE = Text(id="Urutan", en="Order")
STAGE_ORDER = Text(id="tahap {number} dari {count}", en="stage {number} of {count}")
STAGES = Text(id="Semua tahap", en="All stages")
STAGE_CAVEAT = Text(
    id="Poin dapat berkurang atau bertambah dari satu tahap ke tahap berikutnya. Skor dari tahap yang berbeda tidak "
    "dicampur: setiap skor menyebut tahapnya.",
    en="Points can be lost or gained from one stage to the next. Scores of different stages are never mixed: each "
    "score names its stage.",
)
CROSSWALK = Text(id="Padanan dalam edisi lain (bacaan kami)", en="In the other edition (our reading)")
CROSSWALK_LINE = Text(id="{relation}: {name}. {reason}", en="{relation}: {name}. {reason}")
CROSSWALK_ALONE = Text(id="{relation}. {reason}", en="{relation}. {reason}")

SAME_SOURCE = Text(id="halaman lain dengan sumber ini", en="other pages with this source")
CITED_BY = Text(id="Dirujuk oleh", en="Cited by")
PUBLISHER = Text(id="Penerbit", en="Publisher")

# Around a page
HOME = Text(id="Beranda", en="Home")
YOU_ARE_HERE = Text(id="Letak halaman ini", en="Where this page stands")
IN_PYTHON = Text(id="Dengan Python", en="In Python")
CITE = Text(id="Kutip halaman ini", en="Cite this page")
CITATION = Text(
    id="Pengelola kha, “{title}”, kha {version}, {address}.",
    en="The kha maintainers, “{title}”, kha {version}, {address}.",
)
FROM_SPHINX = Text(id="Dari situs Sphinx lain", en="From another Sphinx site")
TO_CALCULATOR = Text(id="Hitung skor dengan kalkulator", en="Work out a score with the calculator")
LANGUAGE = Text(id="Bahasa", en="Language")
COPYRIGHT = Text(id="2026, pengelola kha", en="2026, the kha maintainers")
UNTRANSLATED = Text(
    id="Keterangan setiap nama dalam kode ditulis dalam bahasa Inggris.",
    en="The description of every name in the code is written in English.",
)
SET_OF_TERMS = Text(id="Rujukan kha", en="The kha reference")

# The root, which is in no language yet
WELCOME = Text(id="Rujukan hak anak dan KLA", en="A reference on child rights and KLA")
