# Made by tools/generate.py from data/phrases/schemas.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["TEXTS"]

TEXTS: Final[dict[str, Text]] = {
    "assessment_document": Text(id="Penilaian KLA", en="A KLA assessment"),
    "assessment": Text(
        id="Jawaban satu kabupaten/kota dalam satu evaluasi. Pembaca memeriksa lebih banyak lagi: kunci dan nilai maksimum edisinya.",
        en="The answers of one regency or city in one evaluation. The reader checks more: keys and maxima of the edition.",
    ),
    "format": Text(id="Format dokumen ini.", en="The format of this document."),
    "assessment.edition": Text(id="Kunci edisi atau formulirnya.", en="Key of the edition or form."),
    "assessment.region": Text(id="Kabupaten/kota: nama atau kodenya.", en="The regency or city: its name or code."),
    "assessment.year": Text(id="Tahun evaluasi.", en="Year of the evaluation."),
    "assessment.stage": Text(id="Tahap evaluasi.", en="Stage of the evaluation."),
    "assessment.evidence": Text(id="Dasar seluruh jawaban.", en="What the answers as a whole rest on."),
    "assessment.note": Text(id="Catatan.", en="A remark."),
    "assessment.answers": Text(
        id="Jawaban; daftar kosong berarti formulir kosong.",
        en="The answers; an empty list is an empty form.",
    ),
    "words": Text(
        id="Teks yang tidak kosong, tanpa spasi di awal atau akhir, dalam Unicode NFC.",
        en="Words, not empty, without white space around them, in Unicode NFC.",
    ),
    "number": Text(
        id="Angka nol atau lebih, sebagai angka atau teks; keduanya dibaca persis.",
        en="A number of zero or more, as a number or as text; either is read exactly.",
    ),
    "evidence": Text(id="Dokumen atau halaman yang menjadi dasar.", en="A document or page that something rests on."),
    "evidence.title": Text(id="Judulnya.", en="Its title."),
    "evidence.url": Text(
        id="Alamat webnya, diawali https:// atau http://.",
        en="Its web address, beginning with https:// or http://.",
    ),
    "value": Text(
        id="Jawaban: ya/tidak, satu pilihan, beberapa pilihan, angka, bagian dari keseluruhan, atau angka tiap tahun.",
        en="An answer: yes or no, one option, several options, a number, a part of a whole, or a figure for each year.",
    ),
    "answer": Text(
        id="Jawaban untuk satu kelompok, indikator, atau pertanyaan: tepat satu dari points, value, dan not_applicable = true.",
        en="The answer to one group, indicator or measure: exactly one of points, value and not_applicable = true.",
    ),
    "answer.key": Text(
        id="Kunci kelompok, indikator, atau pertanyaan dalam edisinya.",
        en="Key of a group, indicator or measure of the edition.",
    ),
    "answer.points": Text(id="Poin yang diberikan.", en="The points it was given."),
    "answer.value": Text(
        id="Jawaban yang diubah menjadi poin oleh aturan pertanyaannya.",
        en="An answer that the measure's rule turns into points.",
    ),
    "answer.not_applicable": Text(
        id="Apakah hal ini tidak berlaku di wilayah ini.",
        en="Whether the item does not apply in this region.",
    ),
    "answer.evidence": Text(id="Dasar jawaban ini.", en="What this answer rests on."),
    "edition_document": Text(id="Formulir penilaian KLA", en="A form for scoring KLA"),
    "edition": Text(
        id="Formulir (edisi) yang ditulis sendiri, dari nol atau di atas edisi lain. Pembaca memeriksa lebih banyak lagi, misalnya apakah nilai maksimum berjumlah benar.",
        en="A form (edition) of one's own, from scratch or on top of another edition. The reader checks more, for example that maxima add up.",
    ),
    "edition.key": Text(
        id="Kunci formulir, yang disebut dalam dokumen penilaian.",
        en="The form's key, which assessments name.",
    ),
    "edition.label": Text(id="Nama formulir.", en="The form's name."),
    "edition.description": Text(
        id="Apa formulir ini, dan apa yang belum diketahui tentangnya.",
        en="What the form is, and what is not known of it.",
    ),
    "edition.first_used": Text(id="Tahun pertama dipakai.", en="The year it was first used."),
    "edition.extends": Text(
        id="Kunci edisi yang dilengkapi; tanpa ini formulir ditulis dari nol.",
        en="Key of the edition it extends; without it the form is from scratch.",
    ),
    "edition.keep_measures": Text(
        id="Apakah pertanyaan edisi dasar yang tidak disebut tetap ikut (bawaannya true).",
        en="Whether questions of the extended edition that are not named stay (true unless written).",
    ),
    "edition.confidence": Text(
        id="Tingkat keyakinan atas nilai maksimum dan aturan; wajib bila ada yang ditulis.",
        en="How well its maxima and rules are known; required where any are written.",
    ),
    "edition.evidence": Text(
        id="Dari mana formulir ini; wajib untuk tingkat A, B, dan C.",
        en="Where the form comes from; required for the grades A, B and C.",
    ),
    "edition.note": Text(id="Hal yang harus diketahui pembaca skor.", en="What the reader of a score must know."),
    "edition.groups": Text(id="Kelompok, menurut urutan formulir.", en="The groups, in the form's order."),
    "key": Text(
        id="Kunci: huruf kecil, angka, dan garis bawah, diawali huruf.",
        en="A key: lower-case letters, digits and underscores, beginning with a letter.",
    ),
    "text": Text(id="Teks dalam kedua bahasa.", en="Words in both languages."),
    "text.id": Text(id="Bahasa Indonesia.", en="Indonesian."),
    "text.en": Text(id="Bahasa Inggris.", en="English."),
    "option": Text(id="Satu pilihan atau butir.", en="An option or item."),
    "option.key": Text(id="Nama pilihan dalam jawaban.", en="How an answer names it."),
    "option.label": Text(id="Bunyinya.", en="What it says."),
    "option.points": Text(id="Poinnya.", en="What it is worth."),
    "bracket": Text(
        id="Satu rentang; berakhir di awal rentang berikutnya.",
        en="A range; it ends where the next one begins.",
    ),
    "bracket.points": Text(id="Poinnya.", en="What it is worth."),
    "bracket.lower": Text(
        id="Awal rentang; tidak ditulis pada rentang pertama.",
        en="Where it begins; left out of the first.",
    ),
    "bracket.lower_included": Text(
        id="Apakah angka awal itu termasuk rentang ini (bawaannya true).",
        en="Whether that number belongs to this range (true unless written).",
    ),
    "rule_yes_no": Text(id="Ya mendapat seluruh poin, tidak mendapat nol.", en="A yes brings all points, a no none."),
    "rule.kind": Text(id="Macam aturan.", en="Kind of rule."),
    "rule_yes_no.max_points": Text(id="Poin untuk ya.", en="Points of a yes."),
    "rule_choice": Text(id="Poin satu pilihan.", en="The points of the one option chosen."),
    "rule_choice.options": Text(id="Pilihan, dengan kunci yang berbeda.", en="The options, with distinct keys."),
    "rule_checklist": Text(id="Jumlah poin butir yang dicentang.", en="The points of every item ticked, added up."),
    "rule_checklist.options": Text(id="Butir, dengan kunci yang berbeda.", en="The items, with distinct keys."),
    "rule_proportion": Text(
        id="Poin sebanding dengan persentase, di antara zero_at dan full_at.",
        en="Points in proportion to a percentage, between zero_at and full_at.",
    ),
    "rule_proportion.max_points": Text(id="Poin pada full_at.", en="Points at full_at."),
    "rule_proportion.full_at": Text(
        id="Persentase dengan poin penuh (bawaannya 100).",
        en="Percentage with full points (100 unless written).",
    ),
    "rule_proportion.zero_at": Text(
        id="Persentase tanpa poin (bawaannya 0); lebih besar dari full_at bila makin sedikit makin baik.",
        en="Percentage without points (0 unless written); above full_at where less is better.",
    ),
    "rule_proportion.decimals": Text(
        id="Jumlah desimal pembulatan poin, setengah ke atas (bawaannya 2).",
        en="To how many decimals points are rounded, half up (2 unless written).",
    ),
    "rule_target": Text(
        id="Poin sebanding dengan jumlah terhadap sasaran.",
        en="Points in proportion to a count against a target.",
    ),
    "rule_target.max_points": Text(id="Poin pada sasaran.", en="Points at the target."),
    "rule_target.target": Text(id="Sasaran, lebih dari nol.", en="The target, more than zero."),
    "rule_target.decimals": Text(
        id="Jumlah desimal pembulatan poin, setengah ke atas (bawaannya 2).",
        en="To how many decimals points are rounded, half up (2 unless written).",
    ),
    "rule_brackets": Text(id="Poin rentang tempat angka jatuh.", en="The points of the range a number falls into."),
    "rule_brackets.brackets": Text(
        id="Rentang, dari yang terendah; hanya yang pertama tanpa lower.",
        en="The ranges, from the lowest; only the first has no lower.",
    ),
    "rule_trend": Text(
        id="Poin untuk angka yang membaik dari tahun ke tahun.",
        en="Points for figures that get better from year to year.",
    ),
    "rule_trend.max_points": Text(
        id="Poin bila setiap tahun membaik.",
        en="Points if every year is better than the year before.",
    ),
    "rule_trend.overall_points": Text(
        id="Poin bila hanya tahun terakhir lebih baik dari tahun pertama (bawaannya 0).",
        en="Points if only the last year is better than the first (0 unless written).",
    ),
    "rule_trend.direction": Text(
        id="Arah yang lebih baik (bawaannya up).",
        en="Which way is better (up unless written).",
    ),
    "rule_verifier": Text(
        id="Poin dari verifikator, sampai nilai maksimumnya.",
        en="Points a verifier gives, up to the maximum.",
    ),
    "rule_verifier.max_points": Text(id="Poin terbanyak.", en="The most points."),
    "rule": Text(id="Aturan yang mengubah jawaban menjadi poin.", en="The rule that turns an answer into points."),
    "measure": Text(
        id="Pertanyaan; yang kuncinya sudah ada dalam edisi dasar diperbarui.",
        en="A question; one whose key the extended edition has is refined.",
    ),
    "measure.key": Text(id="Kuncinya, tidak dipakai dua kali dalam formulir.", en="Its key, used once in the form."),
    "measure.label": Text(id="Apa yang ditanyakan.", en="What it asks."),
    "measure.unit": Text(id="Satuan jawabannya.", en="What the answer is counted in."),
    "measure.attested_text": Text(
        id="Bunyinya dalam formulir, secara singkat.",
        en="Its wording in the form, in short.",
    ),
    "indicator": Text(
        id="Indikator; yang kuncinya sudah ada dalam edisi dasar diperbarui.",
        en="An indicator; one whose key the extended edition has is refined.",
    ),
    "indicator.key": Text(id="Kuncinya, tidak dipakai dua kali dalam formulir.", en="Its key, used once in the form."),
    "indicator.code": Text(id="Nomornya dalam formulir.", en="Its number in the form."),
    "indicator.label": Text(id="Namanya dalam kedua bahasa.", en="Its name in both languages."),
    "indicator.attested_title": Text(id="Judul Indonesianya dalam formulir.", en="Its Indonesian title in the form."),
    "indicator.max_points": Text(
        id="Nilai maksimumnya; tanpa ini: jumlah pertanyaannya, bila semuanya mempunyai aturan.",
        en="Its maximum; without it, the sum of its measures if all have rules.",
    ),
    "indicator.measures": Text(id="Pertanyaannya.", en="Its questions."),
    "group": Text(
        id="Kelompok; yang kuncinya sudah ada dalam edisi dasar diperbarui.",
        en="A group; one whose key the extended edition has is refined.",
    ),
    "group.key": Text(id="Kuncinya, tidak dipakai dua kali dalam formulir.", en="Its key, used once in the form."),
    "group.kind": Text(id="Jenisnya.", en="What it is."),
    "group.code": Text(
        id="Tanda pendeknya dalam formulir, seperti III.",
        en="Its short sign in the form, such as III.",
    ),
    "group.label": Text(id="Namanya dalam kedua bahasa.", en="Its name in both languages."),
    "group.max_points": Text(
        id="Nilai maksimumnya; tanpa ini: jumlah indikatornya, bila semuanya diketahui.",
        en="Its maximum; without it, the sum of its indicators if all are known.",
    ),
    "group.indicators": Text(id="Indikatornya.", en="Its indicators."),
    "trainings_document": Text(id="Daftar pelatihan Konvensi Hak Anak", en="A register of trainings on the Convention"),
    "trainings": Text(
        id="Pelatihan Konvensi Hak Anak dan pesertanya, serta jumlah tenaga. Pembaca memeriksa lebih banyak lagi: wilayah, ketentuan, dan keselarasan angkanya.",
        en="Trainings on the Convention with their participants, and numbers of staff. The reader checks more: regions, provisions, and whether the figures agree.",
    ),
    "trainings.edition": Text(
        id="Kunci edisi atau formulir yang kelompoknya disebut.",
        en="Key of the edition or form whose groups are named.",
    ),
    "trainings.note": Text(id="Catatan.", en="A remark."),
    "trainings.trainings": Text(id="Pelatihan.", en="The trainings."),
    "trainings.staff": Text(
        id="Jumlah seluruh tenaga, terlatih atau belum.",
        en="Numbers of all staff, trained or not.",
    ),
    "day": Text(id="Tanggal: tahun, bulan, hari.", en="A date: year, month, day."),
    "speaker": Text(
        id="Lembaga narasumber; nama orang tidak diperlukan.",
        en="An institution that spoke; the name of a person is not needed.",
    ),
    "speaker.institution": Text(id="Nama lembaganya.", en="Its name."),
    "speaker.mode": Text(id="Cara mengikuti.", en="How it took part."),
    "topics": Text(id="Yang dibahas.", en="What it was about."),
    "topics.provisions": Text(
        id="Ketentuan Konvensi, misalnya “Pasal 1–54” atau “12, 19(1)”.",
        en="Provisions of the Convention, such as “articles 1–54” or “12, 19(1)”.",
    ),
    "topics.principles": Text(id="Prinsip umum.", en="General principles."),
    "topics.groups": Text(
        id="Kunci kelompok edisinya, misalnya klaster_1.",
        en="Keys of groups of the edition, such as klaster_1.",
    ),
    "topics.subjects": Text(id="Pokok bahasan lain.", en="Other subjects."),
    "session": Text(id="Satu sesi pelatihan.", en="One session of a training."),
    "session.title": Text(id="Judul sesi.", en="The session's title."),
    "session.day": Text(id="Tanggal sesi.", en="The session's day."),
    "session.topics": Text(id="Yang dibahas dalam sesi ini.", en="What the session was about."),
    "session.speakers": Text(id="Lembaga narasumbernya.", en="The institutions that spoke."),
    "participants": Text(
        id="Orang dengan keterangan yang sama, atau satu orang dengan pengenalnya.",
        en="People of whom the same is known, or one of them by an identifier.",
    ),
    "participants.number": Text(id="Berapa orang; 1 jika tidak ditulis.", en="How many; 1 if left out."),
    "participants.role": Text(
        id="Perannya; peserta jika tidak ditulis. Hanya peserta dihitung terlatih.",
        en="What they did; participants if left out. Only participants count as trained.",
    ),
    "participants.mode": Text(id="Cara mengikuti.", en="How they took part."),
    "participants.region": Text(
        id="Kabupaten, kota, atau, jika tidak lebih rinci, provinsinya: nama atau kode.",
        en="Regency or city, or the province where no more is known: name or code.",
    ),
    "participants.agency": Text(id="Instansinya.", en="For whom they work."),
    "participants.profession": Text(id="Profesinya.", en="Their profession."),
    "participants.echelon": Text(id="Eselonnya.", en="Their echelon."),
    "participants.certified": Text(
        id="Berapa yang menerima sertifikat; dihilangkan jika tidak diketahui.",
        en="How many received a certificate; left out if not known.",
    ),
    "participants.identifier": Text(
        id="Pengenal satu orang, bukan namanya, sama di semua pelatihan.",
        en="What stands for one person, no name, the same in all trainings.",
    ),
    "training": Text(id="Satu pelatihan.", en="One training."),
    "training.key": Text(id="Kunci pelatihan, tidak boleh sama.", en="Key of the training, unique."),
    "training.title": Text(id="Nama pelatihan.", en="What it was called."),
    "training.starts": Text(id="Hari pertama.", en="The first day."),
    "training.ends": Text(id="Hari terakhir.", en="The last day."),
    "training.host": Text(id="Penyelenggara.", en="Who held it."),
    "training.mode": Text(id="Cara pelaksanaan.", en="How it was held."),
    "training.venue": Text(id="Gedung atau ruang.", en="The building or room."),
    "training.region": Text(
        id="Kabupaten atau kota tempatnya: nama atau kode.",
        en="The regency or city it was held in: name or code.",
    ),
    "training.topics": Text(id="Yang dibahas.", en="What it was about."),
    "training.sessions": Text(id="Sesi-sesinya.", en="Its sessions."),
    "training.speakers": Text(
        id="Lembaga narasumber, jika sesinya tidak diketahui.",
        en="Institutions that spoke, if the session is not known.",
    ),
    "training.purposes": Text(id="Tujuannya.", en="What it was for."),
    "training.participants": Text(
        id="Pesertanya, terbagi sejauh diketahui.",
        en="Who took part, split as far as is known.",
    ),
    "training.confidence": Text(
        id="Tingkat keyakinan; D jika tidak ditulis. A sampai C memerlukan evidence.",
        en="The grade; D if left out. A to C need evidence.",
    ),
    "training.evidence": Text(id="Dasarnya.", en="What it rests on."),
    "training.note": Text(id="Catatan.", en="A remark."),
    "staff": Text(
        id="Jumlah tenaga satu profesi di satu wilayah dalam satu tahun.",
        en="Staff of one profession in one region in one year.",
    ),
    "staff.region": Text(id="Kabupaten atau kota: nama atau kode.", en="Regency or city: name or code."),
    "staff.profession": Text(id="Profesinya.", en="The profession."),
    "staff.year": Text(id="Tahunnya.", en="The year."),
    "staff.number": Text(id="Berapa orang.", en="How many."),
    "staff.evidence": Text(id="Dasar angkanya.", en="What the number rests on."),
    "programmes_document": Text(id="Daftar program", en="A list of programmes"),
    "programmes": Text(
        id="Kebijakan, program, dan kegiatan dengan ketentuan Konvensi, prinsip, dan indikator yang disebutnya. Pembaca memeriksa lebih banyak lagi: kunci edisinya, ketentuan, dan tahun anggaran.",
        en="Policies, programmes and activities with the provisions of the Convention, principles and indicators they name. The reader checks more: keys of the edition, provisions, and the years of budgets.",
    ),
    "programmes.edition": Text(
        id="Kunci edisi atau formulir yang indikatornya disebut.",
        en="Key of the edition or form whose indicators are named.",
    ),
    "programmes.title": Text(id="Nama daftar ini.", en="What the list is called."),
    "programmes.region": Text(id="Kabupaten/kota: nama atau kodenya.", en="The regency or city: its name or code."),
    "programmes.evidence": Text(id="Asal daftar ini.", en="Where the list comes from."),
    "programmes.note": Text(id="Catatan.", en="A remark."),
    "programmes.programmes": Text(
        id="Kebijakan, program, dan kegiatannya.",
        en="The policies, programmes and activities.",
    ),
    "check": Text(id="Pemeriksaan satu prinsip.", en="The check of one principle."),
    "check.principle": Text(id="Prinsipnya.", en="Which principle."),
    "check.considered": Text(id="Apakah prinsip itu dipertimbangkan.", en="Whether it was considered."),
    "check.by": Text(id="Oleh siapa: instansi, bukan nama orang.", en="By whom: an office, no person."),
    "check.finding": Text(id="Temuannya.", en="What came of it."),
    "programme": Text(id="Satu kebijakan, program, atau kegiatan.", en="One policy, programme or activity."),
    "programme.key": Text(id="Kuncinya, tidak boleh sama.", en="Its key, unique."),
    "programme.title": Text(id="Namanya.", en="What it is called."),
    "programme.kind": Text(id="Kebijakan, program, atau kegiatan.", en="Policy, programme or activity."),
    "programme.agency": Text(id="Perangkat daerah yang bertanggung jawab.", en="The agency responsible."),
    "programme.years": Text(id="Tahun rencananya.", en="The years it is planned for."),
    "programme.budget": Text(
        id="Anggaran tiap tahun dalam rupiah bulat, sejauh diketahui.",
        en="The budget of each year in whole rupiah, as far as it is known.",
    ),
    "programme.provisions": Text(
        id="Ketentuan Konvensi yang disebut, misalnya “Pasal 12” atau “19, 24(3)”.",
        en="Provisions of the Convention it names, such as “article 12” or “19, 24(3)”.",
    ),
    "programme.principles": Text(id="Prinsip yang disebut.", en="Principles it names."),
    "programme.indicators": Text(id="Kunci indikator edisinya.", en="Keys of indicators of the edition."),
    "programme.groups": Text(
        id="Kunci kelompok edisinya, misalnya kelana, tanpa indikator.",
        en="Keys of groups of the edition, such as kelana, without an indicator.",
    ),
    "programme.checks": Text(
        id="Prinsip yang sudah diperiksa; yang tidak ada di sini terlihat sebagai belum diperiksa.",
        en="Principles that were checked; what is missing here shows as not checked.",
    ),
    "programme.evidence": Text(id="Dasarnya.", en="What it rests on."),
    "programme.note": Text(id="Catatan.", en="A remark."),
    "measure.rule": Text(
        id="Aturan yang mengubah jawabannya menjadi poin.",
        en="The rule that turns its answer into points.",
    ),
}
