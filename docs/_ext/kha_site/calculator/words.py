"""What the calculator says, in both languages."""

from __future__ import annotations

from kha.text import Text

# The form
REGION = Text(id="Kabupaten atau kota", en="Regency or city")
YEAR = Text(id="Tahun", en="Year")
STAGE = Text(id="Tahap", en="Stage")
NO_STAGE = Text(id="(tidak disebutkan)", en="(not stated)")
POLICY = Text(id="Ambang kategori", en="Thresholds of the bands")
POINTS_OF = Text(id="Poin {name}", en="Points of {name}")
AT_MOST = Text(id="paling banyak {points}", en="at most {points}")
BY_PARTS = Text(id="Isi per indikator", en="Fill in by indicator")
EITHER = Text(
    id="Isi poin kelompok atau rinciannya, tidak keduanya. Yang dikosongkan dihitung sebagai belum dijawab, bukan nol.",
    en="Fill in the points of a group or its parts, not both. What is left empty counts as unanswered, not as zero.",
)
NOT_ANSWERED = Text(id="belum dijawab", en="not answered")
YES = Text(id="ya", en="yes")
NO = Text(id="tidak", en="no")
NONE_OF_THEM = Text(id="tidak satu pun", en="none of them")
NOT_APPLICABLE = Text(id="tidak berlaku di sini", en="does not apply here")
PER_CENT = Text(id="persen", en="per cent")
OR_PART = Text(id="atau sejumlah", en="or so many")
OF_WHOLE = Text(id="dari", en="of")
BY_YEAR = Text(id="tiap tahun, misalnya 2023: 5; 2024: 7", en="year by year, such as 2023: 5; 2024: 7")
COMPUTE = Text(id="Hitung skor", en="Compute the score")
OPEN_FILES = Text(
    id="Buka berkas penilaian atau formulir (TOML atau JSON)", en="Open assessments or forms (TOML or JSON)"
)
EMPTY = Text(id="Kosongkan formulir", en="Clear the form")

# The result
RESULT = Text(id="Hasil", en="Result")
SAVE = Text(id="Simpan sebagai berkas", en="Save as a file")
PRINT = Text(id="Cetak penjelasan", en="Print the explanation")
KEEP = Text(id="Simpan untuk dibandingkan", en="Keep for comparison")
KEPT = Text(id="Untuk dibandingkan", en="Kept for comparison")
REMOVE = Text(id="Keluarkan", en="Remove")
COMPARISON = Text(id="Perbandingan", en="Comparison")
CANNOT = Text(id="Belum dapat dihitung. Perbaiki hal berikut:", en="This cannot be computed yet. Mend the following:")
CANNOT_READ = Text(id="{file} tidak dapat dipakai:", en="{file} cannot be used:")
CANNOT_COMPARE = Text(
    id="Yang dibandingkan harus tentang daerah, tahun, dan formulir yang sama, masing-masing dengan tahap lain.",
    en="What is compared must be of the same region, year and form, each with another stage.",
)
TO_FIELD = Text(id="ke isiannya", en="to its field")
FORM_READ = Text(id="Formulir “{form}” siap dipakai.", en="The form “{form}” is ready.")
FILE_READ = Text(id="{file} sudah dimasukkan ke formulir.", en="{file} is in the form now.")

# Around it
START = Text(id="Buka kalkulator", en="Open the calculator")
MOST_MEGABYTES = 8
"""What the first click fetches is less, compressed; how much less depends on the releases of what the library needs."""
WEIGHT = Text(
    id="Saat dibuka, halaman ini mengambil Python sekali saja, kurang dari {size} MB, dari situs ini juga. Sesudah itu "
    "semuanya berjalan di peramban Anda: tidak ada jawaban atau berkas yang keluar dari perangkat ini.",
    en="When it is opened, this page fetches Python once, less than {size} MB, from this same site. After that "
    "everything runs in your browser: no answer and no file leaves this device.",
)
LOADING = Text(id="Menyiapkan kalkulator …", en="Getting the calculator ready …")
WORKING = Text(id="Menghitung …", en="Computing …")
BROKEN = Text(
    id="Kalkulator tidak dapat dijalankan di peramban ini. Tabel di bawah tetap berlaku, dan perintah kha score "
    "menghitung hal yang sama.",
    en="The calculator does not run in this browser. The table below still holds, and the command kha score computes "
    "the same.",
)
ABSENT = Text(
    id="Salinan situs ini dibuat tanpa jaringan, jadi kalkulatornya tidak disertakan. Tabel di bawah tetap berlaku, "
    "dan perintah kha score menghitung hal yang sama.",
    en="This copy of the site was built without a network, so that its calculator is not there. The table below still "
    "holds, and the command kha score computes the same.",
)
NO_SCRIPT = Text(
    id="Kalkulator memerlukan JavaScript. Tabel di bawah dapat dipakai tanpa JavaScript.",
    en="The calculator needs JavaScript. The table below does not.",
)

# Without it
TABLE = Text(id="Nilai maksimum tiap kelompok", en="Maximum of each group")
TABLE_GROUP = Text(id="Kelompok", en="Group")
TABLE_MAXIMUM = Text(id="Nilai maksimum", en="Maximum")
TABLE_OWN = Text(id="Poin Anda", en="Your points")
TABLE_SUM = Text(id="Jumlah", en="Total")
THRESHOLDS = Text(id="Kategori menurut jumlahnya", en="Band by the total")
