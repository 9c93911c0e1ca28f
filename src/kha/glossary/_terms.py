# Made by tools/generate.py from data/glossary.toml. Do not edit: correct the data instead.
"""The terms of the field."""

from __future__ import annotations

from typing import Final

from kha.glossary.model import Term
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = ["TERMS"]

TERMS: Final[tuple[Term, ...]] = (
    Term(
        key="accession",
        term=Text(id="aksesi", en="accession"),
        definition=Text(
            id="Persetujuan suatu negara untuk terikat pada perjanjian yang tidak ditandatanganinya lebih dahulu.",
            en="A State's consent to be bound by a treaty it has not signed before.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl"), locator="article 48"),),
        ),
    ),
    Term(
        key="action_plan",
        term=Text(id="rencana aksi daerah KLA", en="regional action plan on KLA"),
        short="RAD KLA",
        definition=Text(
            id="Rencana pemerintah daerah tentang kegiatan KLA dan pelaksananya.",
            en="A regional government's plan of KLA activities and of who carries them out.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("form_24_indicators_2017")),
                Citation(source=source("indragiri_hulu_evaluation_2021")),
            ),
        ),
    ),
    Term(
        key="administrative_verification",
        term=Text(id="verifikasi administrasi", en="administrative verification"),
        definition=Text(
            id="Pemeriksaan jawaban dan bukti, pertama-tama oleh provinsi.",
            en="The check of answers and evidence, first of all by the province.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("potensi_news_2025")), Citation(source=source("radar_sampit_2023"))),
        ),
    ),
    Term(
        key="alternative_care",
        term=Text(id="pengasuhan alternatif", en="alternative care"),
        definition=Text(
            id="Pengasuhan bagi anak tanpa lingkungan keluarganya, misalnya oleh keluarga asuh atau lembaga; Pasal 20 Konvensi.",
            en="Care for children without their family environment, for instance by foster parents or an institution; article 20 of the Convention.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("crc_text_nl"), locator="article 20"),
                Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1"),
            ),
        ),
    ),
    Term(
        key="apsai",
        term=Text(
            id="Asosiasi Perusahaan Sahabat Anak Indonesia",
            en="Association of Child-Friendly Companies of Indonesia",
        ),
        short="APSAI",
        definition=Text(
            id="Perhimpunan perusahaan yang mendukung hak anak.",
            en="An association of companies that support child rights.",
        ),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("indragiri_hulu_evaluation_2021")),),
            note=Text(
                id="Kepanjangannya pengetahuan umum (tingkat D).",
                en="The expansion is general knowledge (grade D).",
            ),
        ),
    ),
    Term(
        key="award",
        term=Text(id="penghargaan KLA", en="KLA award"),
        definition=Text(
            id="Keputusan pleno kementerian tentang kategori suatu daerah; tidak selalu sama dengan kategori menurut skor.",
            en="The decision of the ministry's plenary on a region's band; not always the band of its score.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("kompas_2022_09_20")),
                Citation(source=source("antara_kalteng_2023_release")),
            ),
        ),
    ),
    Term(
        key="band",
        term=Text(id="kategori", en="band"),
        also=("peringkat",),
        definition=Text(
            id="Pratama, Madya, Nindya, Utama, atau KLA menurut ambang skor; di bawah 500 tidak ada.",
            en="Pratama, Madya, Nindya, Utama or KLA by the thresholds of the score; none below 500.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("kompas_2022_09_20")), Citation(source=source("antara_jabar_2023"))),
        ),
    ),
    Term(
        key="best_interests",
        term=Text(id="kepentingan terbaik bagi anak", en="best interests of the child"),
        definition=Text(
            id="Pertimbangan utama dalam setiap tindakan yang menyangkut anak; Pasal 3 ayat (1) Konvensi.",
            en="A primary consideration in all actions that concern children; article 3 (1) of the Convention.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl"), locator="article 3"),),
        ),
    ),
    Term(
        key="birth_certificate",
        term=Text(id="kutipan akta kelahiran", en="birth certificate"),
        also=("akta kelahiran",),
        definition=Text(
            id="Dokumen yang membuktikan bahwa kelahiran seseorang telah dicatat.",
            en="The document that proves that a person's birth is registered.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("perda_semarang_1_2023")), Citation(source=source("deck_lenny_2019"))),
        ),
    ),
    Term(
        key="child",
        term=Text(id="anak", en="child"),
        definition=Text(
            id="Setiap orang yang belum berusia 18 tahun; hukum Indonesia memasukkan anak yang masih dalam kandungan.",
            en="Every person below the age of 18; Indonesian law includes the unborn child.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("crc_text_nl"), locator="article 1"),
                Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1"),
            ),
        ),
    ),
    Term(
        key="child_friendly_information",
        term=Text(id="informasi layak anak", en="child-friendly information"),
        short="ILA",
        definition=Text(
            id="Informasi yang sesuai untuk anak, beserta tempat memperolehnya.",
            en="Information that suits children, and the places that offer it.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("perda_bukittinggi_1_2024")), Citation(source=source("deck_lenny_2019"))),
        ),
    ),
    Term(
        key="child_friendly_school",
        term=Text(id="sekolah ramah anak", en="child-friendly school"),
        short="SRA",
        also=("satuan pendidikan ramah anak",),
        definition=Text(
            id="Satuan pendidikan yang aman, bersih, sehat, dan bebas dari kekerasan terhadap anak.",
            en="A school that is safe, clean, healthy and free from violence against children.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("deck_perpres_slides")), Citation(source=source("pali_kla_page"))),
            note=Text(
                id="Uraiannya pengetahuan umum (tingkat D).",
                en="The description is general knowledge (grade D).",
            ),
        ),
    ),
    Term(
        key="child_in_contact_with_the_law",
        term=Text(id="anak yang berhadapan dengan hukum", en="child in contact with the law"),
        short="ABH",
        definition=Text(
            id="Dalam UU 11/2012 meliputi anak yang berkonflik dengan hukum, anak korban, dan anak saksi.",
            en="In Law 11/2012 children in conflict with the law, child victims and child witnesses.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("hak_anak_sppa_slides")),
                Citation(source=source("hukumm_pidana_definitions")),
            ),
        ),
    ),
    Term(
        key="child_marriage",
        term=Text(id="perkawinan anak", en="child marriage"),
        also=("perkawinan usia anak",),
        definition=Text(
            id="Perkawinan yang salah satu pihaknya belum berusia 18 tahun.",
            en="A marriage in which one party is below the age of 18.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("pali_kla_page")), Citation(source=source("perda_bukittinggi_1_2024"))),
        ),
    ),
    Term(
        key="child_participation",
        term=Text(id="partisipasi anak", en="child participation"),
        definition=Text(
            id="Keterlibatan anak dalam keputusan yang menyangkut dirinya.",
            en="Children's part in decisions that concern them.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("perda_bukittinggi_1_2024")), Citation(source=source("deck_lenny_2019"))),
        ),
    ),
    Term(
        key="child_profile",
        term=Text(id="Profil Anak", en="child profile"),
        definition=Text(
            id="Kumpulan data tentang anak di suatu daerah, diperbarui secara berkala.",
            en="A collection of data on the children of a region, updated regularly.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("form_24_indicators_2017")),
                Citation(source=source("indragiri_hulu_evaluation_2021")),
            ),
        ),
    ),
    Term(
        key="child_protection",
        term=Text(id="perlindungan anak", en="child protection"),
        definition=Text(
            id="Segala kegiatan untuk menjamin dan melindungi anak dan haknya.",
            en="All activities that secure and protect children and their rights.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1"),),
        ),
    ),
    Term(
        key="child_rights",
        term=Text(id="hak anak", en="child rights"),
        also=("children's rights",),
        definition=Text(
            id="Hak yang diakui bagi setiap anak dalam Konvensi Hak Anak dan hukum nasional.",
            en="The rights that the Convention and national law recognise for every child.",
        ),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("crc_text_nl")),)),
    ),
    Term(
        key="childrens_forum",
        term=Text(id="Forum Anak", en="children's forum"),
        also=("FA",),
        definition=Text(
            id="Kelompok anak yang menyampaikan pandangan anak kepada pemerintah daerah.",
            en="A group of children that puts children's views to the regional government.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("pali_kla_page")), Citation(source=source("blog_blora_2018_04"))),
        ),
    ),
    Term(
        key="city",
        term=Text(id="kota", en="city"),
        definition=Text(
            id="Daerah di bawah provinsi yang dipimpin wali kota.",
            en="A region below the province, headed by a mayor.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("idn_area_data_2026")),
                Citation(source=source("regency_list_38_provinces")),
            ),
        ),
    ),
    Term(
        key="committee",
        term=Text(id="Komite Hak Anak", en="Committee on the Rights of the Child"),
        definition=Text(
            id="Delapan belas ahli yang memeriksa laporan negara pihak dan menerbitkan komentar umum.",
            en="Eighteen experts who examine the reports of States parties and issue general comments.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("crc_text_nl"), locator="article 43"),
                Citation(source=source("ohchr_general_comments_page")),
            ),
        ),
    ),
    Term(
        key="concluding_observations",
        term=Text(id="pengamatan penutup", en="concluding observations"),
        definition=Text(
            id="Penilaian dan rekomendasi Komite setelah memeriksa laporan suatu negara.",
            en="The Committee's findings and recommendations after it has examined a State's report.",
        ),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("crc_c_15_add_223")),)),
    ),
    Term(
        key="convention",
        term=Text(id="Konvensi Hak Anak", en="Convention on the Rights of the Child"),
        short="KHA",
        also=("CRC", "UNCRC"),
        definition=Text(
            id="Perjanjian internasional tentang hak anak, diterima Majelis Umum Perserikatan Bangsa-Bangsa pada 1989.",
            en="The international treaty on the rights of the child, adopted by the United Nations General Assembly in 1989.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl")), Citation(source=source("untc_iv_11_crc"))),
        ),
    ),
    Term(
        key="creativity_centre",
        term=Text(id="pusat kreativitas anak", en="child creativity centre"),
        short="PKA",
        definition=Text(
            id="Tempat kegiatan budaya, kreatif, dan rekreatif bagi anak di luar sekolah.",
            en="A place for cultural, creative and recreational activities of children outside school.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("deck_perpres_slides")), Citation(source=source("wahana_deli_serdang"))),
        ),
    ),
    Term(
        key="dekela",
        term=Text(id="Desa/Kelurahan Layak Anak", en="child-friendly village or ward"),
        short="Dekela",
        definition=Text(
            id="Desa atau kelurahan yang menjalankan KLA; blok tersendiri dalam skor.",
            en="A village or urban ward that carries out KLA; a block of its own in the score.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("prokopim_sumbawa_2023")),
                Citation(source=source("form_24_indicators_2017")),
            ),
        ),
    ),
    Term(
        key="diversion",
        term=Text(id="diversi", en="diversion"),
        definition=Text(
            id="Penyelesaian perkara anak di luar peradilan, dengan hak asasi tetap dihormati; Pasal 40 ayat (3) Konvensi dan UU 11/2012.",
            en="Dealing with a child's case without judicial proceedings, human rights being respected; article 40 (3) of the Convention and Law 11/2012.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl"), locator="article 40"),),
        ),
    ),
    Term(
        key="drppa",
        term=Text(id="Desa Ramah Perempuan dan Peduli Anak", en="village friendly to women and caring for children"),
        short="DRPPA",
        definition=Text(
            id="Program kementerian di tingkat desa, tersendiri di samping KLA.",
            en="A programme of the ministry at village level, separate from KLA.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("republika_drppa_2021")),
                Citation(source=source("malang_terkini_drppa_2022")),
            ),
        ),
    ),
    Term(
        key="edition",
        term=Text(id="edisi", en="edition"),
        definition=Text(
            id="Instrumen evaluasi suatu tahun menurut peraturan tertentu.",
            en="The evaluation instrument of a year under named regulations.",
        ),
        provenance=Provenance(confidence=Confidence.D, note=Text(id="Istilah pustaka ini.", en="This library's word.")),
    ),
    Term(
        key="evolving_capacities",
        term=Text(id="perkembangan kemampuan anak", en="evolving capacities of the child"),
        definition=Text(
            id="Makin mampu anak memahami, makin besar perannya dalam melaksanakan haknya sendiri; Pasal 5 Konvensi.",
            en="The more a child can understand, the larger his or her own part in exercising rights; article 5 of the Convention.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl"), locator="article 5"),),
        ),
    ),
    Term(
        key="exclusive_breastfeeding",
        term=Text(id="air susu ibu eksklusif", en="exclusive breastfeeding"),
        short="ASI eksklusif",
        definition=Text(
            id="Bayi hanya diberi air susu ibu selama enam bulan pertama.",
            en="An infant is given breast milk alone for the first six months.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("pali_kla_page")),),
            note=Text(id="Lamanya pengetahuan umum (tingkat D).", en="The duration is general knowledge (grade D)."),
        ),
    ),
    Term(
        key="field_verification",
        term=Text(id="verifikasi lapangan", en="field verification"),
        short="VLH",
        also=("verifikasi lapangan hibrida",),
        definition=Text(
            id="Pemeriksaan oleh kementerian di daerah, kini secara hibrida.",
            en="The ministry's check in the region, nowadays partly online.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("artikel_news_parepare_2025")),
                Citation(source=source("dinamika_sumbawa_2025")),
            ),
        ),
    ),
    Term(
        key="final_verification",
        term=Text(id="verifikasi final", en="final verification"),
        definition=Text(
            id="Tahap terakhir sebelum penghargaan ditetapkan.",
            en="The last stage before the awards are decided.",
        ),
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("potensi_news_2025")),)),
    ),
    Term(
        key="fulfilment_of_child_rights",
        term=Text(id="pemenuhan hak anak", en="fulfilment of child rights"),
        definition=Text(
            id="Upaya memenuhi hak anak dalam klaster I sampai IV KLA.",
            en="Efforts to fulfil the rights of children in KLA clusters I to IV.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1"),),
        ),
    ),
    Term(
        key="general_comment",
        term=Text(id="komentar umum", en="general comment"),
        also=("GC", "KU"),
        definition=Text(
            id="Penjelasan Komite Hak Anak tentang arti suatu ketentuan atau tema Konvensi.",
            en="An explanation by the Committee of what a provision or theme of the Convention means.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("ohchr_general_comments_page")),),
        ),
    ),
    Term(
        key="general_principle",
        term=Text(id="prinsip umum", en="general principle"),
        also=("prinsip",),
        definition=Text(
            id="Salah satu dari empat prinsip Konvensi yang menuntun penerapan semua hak lain.",
            en="One of the four principles of the Convention that guide the application of all other rights.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("gc_5_paragraph_22")),
                Citation(source=source("general_comments_dataset_2026"), locator="CRC/GC/2003/5 ¶12"),
            ),
        ),
    ),
    Term(
        key="grade",
        term=Text(id="tingkat keyakinan", en="grade of confidence"),
        definition=Text(
            id="Seberapa kuat suatu pernyataan diketahui, dari A sampai D.",
            en="How well a statement is known, from A to D.",
        ),
        provenance=Provenance(confidence=Confidence.D, note=Text(id="Istilah pustaka ini.", en="This library's word.")),
    ),
    Term(
        key="indicator",
        term=Text(id="indikator", en="indicator"),
        definition=Text(
            id="Hal yang dinilai dalam evaluasi KLA; jumlahnya berbeda antaredisi.",
            en="What is assessed in the KLA evaluation; their number differs between editions.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("kompas_2022_09_20")),
                Citation(source=source("permen_12_2011_blog_copy")),
            ),
        ),
    ),
    Term(
        key="institutional_group",
        term=Text(id="kelembagaan", en="institutional strengthening"),
        definition=Text(
            id="Kelompok indikator tentang peraturan, gugus tugas, dan peran masyarakat; bukan salah satu dari kelima klaster.",
            en="The group of indicators on regulations, the task force and the part of society; not one of the five clusters.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("deck_lenny_2019")), Citation(source=source("kompas_2022_09_20"))),
        ),
    ),
    Term(
        key="kafalah",
        term=Text(id="kafalah", en="kafalah"),
        definition=Text(
            id="Pengasuhan anak menurut hukum Islam tanpa memutus hubungan nasab; disebut dalam Pasal 20 Konvensi.",
            en="Care of a child under Islamic law that leaves descent unchanged; named in article 20 of the Convention.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl"), locator="article 20"),),
            note=Text(
                id="Uraiannya pengetahuan umum (tingkat D).",
                en="The description is general knowledge (grade D).",
            ),
        ),
    ),
    Term(
        key="kelana",
        term=Text(id="Kecamatan Layak Anak", en="child-friendly subdistrict"),
        short="Kelana",
        definition=Text(
            id="Kecamatan yang menjalankan KLA; blok tersendiri dalam skor.",
            en="A subdistrict that carries out KLA; a block of its own in the score.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("prokopim_sumbawa_2023")),
                Citation(source=source("form_24_indicators_2017")),
            ),
        ),
    ),
    Term(
        key="kla",
        term=Text(id="Kabupaten/Kota Layak Anak", en="child-friendly regency or city"),
        short="KLA",
        definition=Text(
            id="Kabupaten atau kota dengan sistem pembangunan yang menjamin hak dan perlindungan khusus anak secara terencana, menyeluruh, dan berkelanjutan.",
            en="A regency or city whose development system secures the rights and special protection of children in a planned, comprehensive and lasting way.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("perpres_25_2021_gazette_text"), locator="Pasal 1"),
                Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1"),
            ),
        ),
    ),
    Term(
        key="kla_cluster",
        term=Text(id="klaster KLA", en="KLA cluster"),
        definition=Text(
            id="Salah satu dari lima kelompok indikator KLA menurut bidang hak anak.",
            en="One of the five groups of KLA indicators by field of child rights.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1"),),
        ),
    ),
    Term(
        key="kla_policy",
        term=Text(id="Kebijakan KLA", en="KLA policy"),
        definition=Text(
            id="Pedoman bagi kementerian, provinsi, kabupaten, dan kota dalam menyelenggarakan KLA.",
            en="The guideline for ministries, provinces, regencies and cities in carrying out KLA.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("perpres_25_2021_gazette_text"), locator="Pasal 1"),),
        ),
    ),
    Term(
        key="lksa",
        term=Text(id="lembaga kesejahteraan sosial anak", en="child welfare institution"),
        short="LKSA",
        definition=Text(
            id="Lembaga sosial bagi anak, antara lain panti asuhan.",
            en="A social institution for children, such as an orphanage.",
        ),
        provenance=Provenance(confidence=Confidence.B, citations=(Citation(source=source("pali_kla_page")),)),
    ),
    Term(
        key="mainstreaming",
        term=Text(id="pengarusutamaan hak anak", en="mainstreaming of child rights"),
        definition=Text(
            id="Memperhatikan hak anak dalam setiap kebijakan, program, dan kegiatan, bukan hanya dalam yang khusus bagi anak.",
            en="Heeding child rights in every policy, programme and activity, not only in those for children.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("khabar_bimtek_2025")),
                Citation(source=source("introgator_bimtek_2025")),
            ),
        ),
    ),
    Term(
        key="measure",
        term=Text(id="pertanyaan", en="measure"),
        also=("ukuran",),
        definition=Text(
            id="Pertanyaan atau ukuran yang dijawab untuk suatu indikator.",
            en="A question or measure that is answered for an indicator.",
        ),
        provenance=Provenance(confidence=Confidence.B, citations=(Citation(source=source("form_24_indicators_2017")),)),
    ),
    Term(
        key="napza",
        term=Text(
            id="narkotika, psikotropika, dan zat adiktif lain",
            en="narcotics, psychotropics and other addictive substances",
        ),
        short="NAPZA",
        definition=Text(
            id="Zat yang penyalahgunaannya membahayakan anak; Pasal 33 Konvensi.",
            en="Substances whose abuse endangers children; article 33 of the Convention.",
        ),
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("metro_dp3kb_page")),)),
    ),
    Term(
        key="non_discrimination",
        term=Text(id="nondiskriminasi", en="non-discrimination"),
        definition=Text(
            id="Hak berlaku bagi setiap anak tanpa pembedaan apa pun; Pasal 2 Konvensi.",
            en="Rights apply to every child without distinction of any kind; article 2 of the Convention.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl"), locator="article 2"),),
        ),
    ),
    Term(
        key="optional_protocol",
        term=Text(id="protokol opsional", en="optional protocol"),
        definition=Text(
            id="Perjanjian tambahan pada Konvensi yang dapat diikuti secara terpisah; ada tiga.",
            en="A treaty beside the Convention that States may join separately; there are three.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("untc_iv_11_d")),
                Citation(source=source("uu_9_2012_text")),
                Citation(source=source("uu_10_2012_text")),
            ),
        ),
    ),
    Term(
        key="p2tp2a",
        term=Text(
            id="pusat pelayanan terpadu pemberdayaan perempuan dan anak",
            en="integrated service centre for women and children",
        ),
        short="P2TP2A",
        definition=Text(
            id="Lembaga layanan bagi perempuan dan anak korban kekerasan; di banyak daerah kini UPTD PPA.",
            en="A service body for women and children who are victims of violence; in many regions now the UPTD PPA.",
        ),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("blog_blora_2018_04")),),
            note=Text(
                id="Kepanjangan dan uraiannya pengetahuan umum (tingkat D).",
                en="Expansion and description are general knowledge (grade D).",
            ),
        ),
    ),
    Term(
        key="patbm",
        term=Text(id="perlindungan anak terpadu berbasis masyarakat", en="integrated community-based child protection"),
        short="PATBM",
        definition=Text(
            id="Gerakan warga desa atau kelurahan untuk mencegah dan menanggapi kekerasan terhadap anak.",
            en="A movement of the people of a village or ward to prevent violence against children and to respond to it.",
        ),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("form_24_indicators_2017")),),
            note=Text(
                id="Kepanjangan dan uraiannya pengetahuan umum (tingkat D).",
                en="Expansion and description are general knowledge (grade D).",
            ),
        ),
    ),
    Term(
        key="paud_hi",
        term=Text(
            id="pengembangan anak usia dini holistik integratif",
            en="holistic and integrated early childhood development",
        ),
        short="PAUD-HI",
        definition=Text(
            id="Layanan bagi anak usia dini yang memadukan pendidikan, kesehatan, gizi, pengasuhan, dan perlindungan.",
            en="Services for young children that join education, health, nutrition, care and protection.",
        ),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("deck_perpres_slides")),),
            note=Text(
                id="Kepanjangan dan uraiannya pengetahuan umum (tingkat D).",
                en="Expansion and description are general knowledge (grade D).",
            ),
        ),
    ),
    Term(
        key="pksai",
        term=Text(id="pusat kesejahteraan sosial anak integratif", en="integrated child welfare centre"),
        short="PKSAI",
        definition=Text(
            id="Layanan terpadu bagi anak rentan dan keluarganya di kabupaten atau kota.",
            en="An integrated service for vulnerable children and their families in a regency or city.",
        ),
        provenance=Provenance(confidence=Confidence.D),
    ),
    Term(
        key="pmba",
        term=Text(id="pemberian makan bayi dan anak", en="infant and young child feeding"),
        short="PMBA",
        definition=Text(
            id="Cara memberi makan anak sampai berusia dua tahun, termasuk air susu ibu.",
            en="How children up to the age of two are fed, breast milk included.",
        ),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("deck_perpres_slides")),),
            note=Text(
                id="Kepanjangan dan uraiannya pengetahuan umum (tingkat D).",
                en="Expansion and description are general knowledge (grade D).",
            ),
        ),
    ),
    Term(
        key="provila",
        term=Text(id="Provinsi Layak Anak", en="child-friendly province"),
        short="Provila",
        definition=Text(
            id="Penghargaan bagi provinsi yang semua kabupaten dan kotanya mendapat penghargaan KLA.",
            en="The award for a province all of whose regencies and cities hold a KLA award.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("dinas_pppa_lampung_2022")), Citation(source=source("kaidah_2025"))),
        ),
    ),
    Term(
        key="provision",
        term=Text(id="ketentuan", en="provision"),
        definition=Text(
            id="Pasal Konvensi, atau ayat, huruf, atau angka di dalamnya.",
            en="An article of the Convention, or a paragraph, letter or item of one.",
        ),
        provenance=Provenance(confidence=Confidence.D, note=Text(id="Istilah kami.", en="Our use of the word.")),
    ),
    Term(
        key="puspaga",
        term=Text(id="Pusat Pembelajaran Keluarga", en="family learning centre"),
        short="Puspaga",
        definition=Text(
            id="Layanan konsultasi dan pembelajaran pengasuhan bagi keluarga.",
            en="A service of advice and learning on parenting for families.",
        ),
        provenance=Provenance(confidence=Confidence.D),
    ),
    Term(
        key="ratification",
        term=Text(id="ratifikasi", en="ratification"),
        also=("pengesahan",),
        definition=Text(
            id="Persetujuan suatu negara untuk terikat pada perjanjian yang telah ditandatanganinya; Indonesia mengesahkan Konvensi dengan Keppres 36/1990.",
            en="A State's consent to be bound by a treaty it has signed; Indonesia ratified the Convention by Presidential Decree 36/1990.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("crc_text_nl"), locator="article 47"),
                Citation(source=source("keppres_36_1990_extract")),
            ),
        ),
    ),
    Term(
        key="regency",
        term=Text(id="kabupaten", en="regency"),
        definition=Text(
            id="Daerah di bawah provinsi yang dipimpin bupati.",
            en="A region below the province, headed by a regent.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("idn_area_data_2026")),
                Citation(source=source("regency_list_38_provinces")),
            ),
        ),
    ),
    Term(
        key="regional_regulation",
        term=Text(id="peraturan daerah", en="regional regulation"),
        short="perda",
        definition=Text(
            id="Peraturan provinsi, kabupaten, atau kota yang ditetapkan dengan persetujuan dewan perwakilannya.",
            en="A regulation of a province, regency or city made with the consent of its council.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("perda_bukittinggi_1_2024")),),
        ),
    ),
    Term(
        key="reporting_cluster",
        term=Text(id="klaster pelaporan", en="reporting cluster"),
        definition=Text(
            id="Kumpulan ketentuan Konvensi yang dilaporkan bersama; tidak sama dengan klaster KLA.",
            en="A set of provisions of the Convention that are reported on together; not the same as a KLA cluster.",
        ),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("crc_c_58_rev_3")),)),
    ),
    Term(
        key="reporting_guidelines",
        term=Text(id="pedoman laporan", en="reporting guidelines"),
        definition=Text(
            id="Dokumen Komite tentang bentuk dan isi laporan negara.",
            en="A document of the Committee on the form and content of States' reports.",
        ),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("crc_c_58_rev_3")),)),
    ),
    Term(
        key="reservation",
        term=Text(id="reservasi", en="reservation"),
        also=("pensyaratan",),
        definition=Text(
            id="Pernyataan suatu negara bahwa ketentuan tertentu tidak atau tidak sepenuhnya berlaku baginya; dapat ditarik kembali.",
            en="A State's statement that certain provisions shall not, or not wholly, apply to it; it can be withdrawn.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl"), locator="article 51"),),
        ),
    ),
    Term(
        key="self_assessment",
        term=Text(id="evaluasi mandiri", en="self-assessment"),
        also=("penilaian mandiri",),
        definition=Text(
            id="Tahap pertama evaluasi: daerah menilai dirinya sendiri.",
            en="The first stage of the evaluation: a region assesses itself.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("potensi_news_2025")), Citation(source=source("radar_sampit_2023"))),
        ),
    ),
    Term(
        key="simfoni_ppa",
        term=Text(
            id="sistem informasi daring perlindungan perempuan dan anak",
            en="online information system on the protection of women and children",
        ),
        short="SIMFONI PPA",
        definition=Text(
            id="Sistem pencatatan dan pelaporan kekerasan terhadap perempuan dan anak.",
            en="The system that records and reports violence against women and children.",
        ),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("blog_blora_2018_04")),),
            note=Text(
                id="Kepanjangan dan uraiannya pengetahuan umum (tingkat D).",
                en="Expansion and description are general knowledge (grade D).",
            ),
        ),
    ),
    Term(
        key="smoke_free_area",
        term=Text(id="kawasan tanpa rokok", en="smoke-free area"),
        short="KTR",
        definition=Text(
            id="Tempat yang di dalamnya dilarang merokok dan mengiklankan rokok.",
            en="A place where smoking and tobacco advertising are forbidden.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("pali_kla_page")), Citation(source=source("deck_perpres_slides"))),
        ),
    ),
    Term(
        key="special_needs",
        term=Text(id="anak berkebutuhan khusus", en="child with special needs"),
        short="ABK",
        definition=Text(
            id="Sebutan sehari-hari, terutama di sekolah; Konvensi dan indikator KLA menyebut anak penyandang disabilitas.",
            en="An everyday term, above all at school; the Convention and the KLA indicators speak of children with disabilities.",
        ),
        provenance=Provenance(confidence=Confidence.D),
    ),
    Term(
        key="special_protection",
        term=Text(id="perlindungan khusus anak", en="special protection of children"),
        definition=Text(
            id="Perlindungan bagi anak dalam situasi tertentu yang berbahaya baginya; klaster V KLA.",
            en="Protection of children in certain situations that endanger them; KLA cluster V.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1"),),
        ),
    ),
    Term(
        key="state_party",
        term=Text(id="negara pihak", en="State party"),
        definition=Text(id="Negara yang terikat pada suatu perjanjian.", en="A State that is bound by a treaty."),
        provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("untc_iv_11_crc")),)),
    ),
    Term(
        key="subdistrict",
        term=Text(id="kecamatan", en="subdistrict"),
        definition=Text(id="Bagian dari kabupaten atau kota.", en="A part of a regency or city."),
        provenance=Provenance(confidence=Confidence.B, citations=(Citation(source=source("idn_area_data_2026")),)),
    ),
    Term(
        key="survival_and_development",
        term=Text(id="hidup, kelangsungan hidup, dan perkembangan", en="life, survival and development"),
        definition=Text(
            id="Hak anak untuk hidup serta bertahan dan berkembang semaksimal mungkin; Pasal 6 Konvensi.",
            en="The child's right to life and to survive and develop to the greatest extent possible; article 6 of the Convention.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl"), locator="article 6"),),
        ),
    ),
    Term(
        key="task_force",
        term=Text(id="gugus tugas KLA", en="KLA task force"),
        definition=Text(
            id="Lembaga koordinasi KLA di daerah, dibentuk bupati atau wali kota.",
            en="The coordinating body for KLA in a regency or city, formed by the regent or mayor.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("form_24_indicators_2017")),
                Citation(source=source("disdik_dayah_banda_aceh")),
            ),
        ),
    ),
    Term(
        key="tobacco_promotion",
        term=Text(id="iklan, promosi, dan sponsor rokok", en="tobacco advertising, promotion and sponsorship"),
        short="IPS rokok",
        definition=Text(
            id="Upaya memperkenalkan rokok kepada masyarakat, yang pelarangannya dinilai dalam indikator 17.",
            en="Ways of presenting tobacco to the public, whose ban indicator 17 asks for.",
        ),
        provenance=Provenance(confidence=Confidence.C, citations=(Citation(source=source("deck_perpres_slides")),)),
    ),
    Term(
        key="trained_staff",
        term=Text(id="tenaga terlatih Konvensi Hak Anak", en="staff trained in the Convention"),
        also=("SDM terlatih KHA",),
        definition=Text(
            id="Orang yang telah dilatih tentang Konvensi, antara lain guru, tenaga kesehatan, dan penegak hukum.",
            en="People who have been trained in the Convention, such as teachers, health workers and law enforcers.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(Citation(source=source("kompas_2022_09_20")), Citation(source=source("pali_kla_page"))),
        ),
    ),
    Term(
        key="training",
        term=Text(id="bimbingan teknis", en="technical training"),
        short="Bimtek",
        definition=Text(
            id="Pelatihan singkat bagi aparatur dan pemberi layanan, antara lain tentang Konvensi.",
            en="A short training for officials and service providers, among others on the Convention.",
        ),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("khabar_bimtek_2025")),
                Citation(source=source("introgator_bimtek_2025")),
            ),
        ),
    ),
    Term(
        key="uptd_ppa",
        term=Text(
            id="unit pelaksana teknis daerah perlindungan perempuan dan anak",
            en="regional technical unit for the protection of women and children",
        ),
        short="UPTD PPA",
        definition=Text(
            id="Unit pemerintah daerah yang melayani perempuan dan anak korban kekerasan.",
            en="The unit of a regional government that serves women and children who are victims of violence.",
        ),
        provenance=Provenance(confidence=Confidence.D),
    ),
    Term(
        key="views_of_the_child",
        term=Text(id="penghargaan terhadap pandangan anak", en="respect for the views of the child"),
        definition=Text(
            id="Anak berhak didengar dalam hal yang menyangkut dirinya, sesuai dengan usia dan kematangannya; Pasal 12 Konvensi.",
            en="The child has the right to be heard in matters that concern him or her, by age and maturity; article 12 of the Convention.",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(Citation(source=source("crc_text_nl"), locator="article 12"),),
        ),
    ),
    Term(
        key="village",
        term=Text(id="desa", en="village"),
        definition=Text(
            id="Bagian dari kecamatan dengan pemerintahan sendiri.",
            en="A part of a subdistrict with a government of its own.",
        ),
        provenance=Provenance(confidence=Confidence.B, citations=(Citation(source=source("idn_area_data_2026")),)),
    ),
    Term(
        key="ward",
        term=Text(id="kelurahan", en="urban ward"),
        definition=Text(
            id="Bagian dari kecamatan yang dipimpin lurah, perangkat pemerintah daerah.",
            en="A part of a subdistrict headed by an official of the regional government.",
        ),
        provenance=Provenance(confidence=Confidence.B, citations=(Citation(source=source("idn_area_data_2026")),)),
    ),
)
"""All terms, by key."""
