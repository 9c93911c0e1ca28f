# Made by tools/generate.py from data/kla/permen_12_2011.toml, permen_12_2011_measures.toml and provisions.toml. Do not edit: correct the data instead.
"""Child-friendly regency or city (KLA) indicators 2011."""

from __future__ import annotations

from typing import Final

from kha.crc import provision
from kha.kla._provisions import EDITORIAL, STATED
from kha.kla.edition import Edition
from kha.kla.model import Group, GroupKind, Indicator, Measure, Unit
from kha.sources import Citation, Confidence, Provenance, law, source
from kha.text import Text

__all__ = ["PERMEN_12_2011"]

PERMEN_12_2011: Final[Edition] = Edition(
    key="permen_12_2011",
    label=Text(
        id="Indikator Kabupaten/Kota Layak Anak (KLA) 2011",
        en="Child-friendly regency or city (KLA) indicators 2011",
    ),
    description=Text(
        id="Tiga puluh satu indikator: tujuh kelembagaan dan dua puluh empat substansi dalam lima klaster.",
        en="Thirty-one indicators: seven institutional ones and twenty-four of substance in five clusters.",
    ),
    laws=(law("permen_pppa_12_2011"), law("permen_pppa_11_2011")),
    first_used=2011,
    groups=(
        Group(
            key="kelembagaan",
            kind=GroupKind.INSTITUTIONAL,
            code="K",
            label=Text(id="Penguatan Kelembagaan", en="Institutional strengthening"),
            provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("pali_kla_page")),
                    Citation(source=source("kla_thesis_cluster_indicators")),
                    Citation(source=source("roza_arliman_2018")),
                    Citation(source=source("github_indikator_seeder")),
                ),
            ),
            indicators=(
                Indicator(
                    key="laws_and_policies",
                    code="1",
                    attested_title="Adanya peraturan perundang-undangan dan kebijakan untuk pemenuhan hak anak",
                    label=Text(
                        id="Peraturan dan kebijakan untuk memenuhi hak anak",
                        en="Regulations and policies to fulfil children's rights",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("kla_indicator_review")),
                            Citation(source=source("roza_arliman_2018")),
                            Citation(source=source("permen_12_2011_blog_copy")),
                        ),
                        note=Text(
                            id="Judul dikutip dari kertas pembahasan perubahan indikator.",
                            en="The title is quoted from the discussion paper on changing the indicators.",
                        ),
                    ),
                    measures=(
                        Measure(
                            key="laws_cover_clusters",
                            label=Text(
                                id="Apakah ada peraturan dan kebijakan hak anak, dan apakah meliputi kelima klaster Konvensi?",
                                en="Are there regulations and policies on children's rights, and do they cover the five clusters?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("kla_indicator_review")),),
                                note=Text(
                                    id="Dikutip dari kertas pembahasan perubahan indikator; lampiran Permen 12/2011 belum dilihat.",
                                    en="Quoted from the discussion paper on changing the indicators; the annex of Regulation 12/2011 was not seen.",
                                ),
                            ),
                            attested_text="Ada, dan mencakup 5 klaster KHA",
                        ),
                    ),
                    provisions=(provision("4"),),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="child_rights_budget",
                    code="2",
                    attested_title="Persentase anggaran untuk pemenuhan hak anak, termasuk anggaran untuk penguatan kelembagaan",
                    label=Text(
                        id="Bagian anggaran untuk hak anak, termasuk penguatan kelembagaan",
                        en="Share of the budget for children's rights, including institutional strengthening",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("roza_arliman_2018")),
                        ),
                    ),
                    provisions=(provision("4"),),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="policies_with_input_from_children",
                    code="3",
                    attested_title="Jumlah peraturan perundang-undangan, kebijakan, program dan kegiatan yang mendapatkan masukan dari Forum Anak dan kelompok anak lainnya",
                    label=Text(
                        id="Jumlah peraturan, kebijakan, dan program yang mendapat masukan dari kelompok anak",
                        en="Number of regulations, policies and programmes with input from children's groups",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("roza_arliman_2018")),
                        ),
                    ),
                    provisions=(provision("12"),),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="staff_trained_in_the_convention",
                    code="4",
                    attested_title="Tersedia sumber daya manusia (SDM) terlatih KHA dan mampu menerapkan hak anak ke dalam kebijakan, program dan kegiatan",
                    label=Text(
                        id="Tenaga terlatih Konvensi Hak Anak yang mampu menerapkannya",
                        en="Staff trained in the Convention and able to apply it",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("roza_arliman_2018")),
                            Citation(source=source("gerbang_kaltim_paser_2025")),
                            Citation(source=source("bangsa_online_tuban_2018")),
                            Citation(source=source("sumbarprov_2015")),
                        ),
                        note=Text(
                            id="Formulir 2015 menghitung jumlah tenaga terlatih dan kenaikannya setiap tahun.",
                            en="The form of 2015 counts trained staff and their increase every year.",
                        ),
                    ),
                    measures=(
                        Measure(
                            key="trained_staff_per_year",
                            label=Text(
                                id="Berapa tenaga terlatih Konvensi dari tahun ke tahun, terutama di antara pemberi layanan?",
                                en="How many staff are trained in the Convention, year by year, above all among service providers?",
                            ),
                            unit=Unit.SERIES,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("sumbarprov_2015")),),
                                note=Text(
                                    id="Dari formulir 2015, yang menyebut indikatornya jumlah tenaga terlatih; bukan dari lampiran Permen 12/2011, yang belum dilihat. Diminta naik setiap tahun.",
                                    en="From the form of 2015, which names the indicator a number of trained staff; not from the annex of Regulation 12/2011, which was not seen. It is to rise every year.",
                                ),
                            ),
                            attested_text="Meningkat setiap tahun, terutama bagi tenaga/petugas pemberi layanan di bidang-bidang: Pendidikan, Kesehatan, Sosial dan Penegak Hukum",
                        ),
                    ),
                    provisions=(provision("4"), provision("42")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="disaggregated_child_data",
                    code="5",
                    attested_title="Tersedia data anak terpilah menurut jenis kelamin, umur, dan kecamatan",
                    label=Text(
                        id="Data anak menurut jenis kelamin, umur, dan kecamatan",
                        en="Data on children by sex, age and subdistrict",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("roza_arliman_2018")),
                        ),
                    ),
                    provisions=(provision("2(1)"), provision("4")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="community_institutions",
                    code="6",
                    attested_title="Keterlibatan lembaga masyarakat dalam pemenuhan hak anak",
                    label=Text(
                        id="Peran serta lembaga masyarakat dalam pemenuhan hak anak",
                        en="Involvement of community institutions in fulfilling children's rights",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("roza_arliman_2018")),
                        ),
                    ),
                    provisions=(provision("4"),),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="business_sector",
                    code="7",
                    attested_title="Keterlibatan dunia usaha dalam pemenuhan hak anak",
                    label=Text(
                        id="Peran serta dunia usaha dalam pemenuhan hak anak",
                        en="Involvement of business in fulfilling children's rights",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("pali_kla_page")),),
                        note=Text(
                            id="Satu sumber untuk kata-katanya; keberadaannya juga mengikuti dari 31 = 7 + 24.",
                            en="One source for the wording; that it exists also follows from 31 = 7 + 24.",
                        ),
                    ),
                    provisions=(provision("4"),),
                    provisions_provenance=EDITORIAL,
                ),
            ),
            provisions=(provision("4"), provision("42"), provision("44(6)")),
            provisions_provenance=EDITORIAL,
        ),
        Group(
            key="klaster_1",
            kind=GroupKind.CLUSTER,
            code="I",
            label=Text(id="Hak Sipil dan Kebebasan", en="Civil rights and freedoms"),
            provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("pali_kla_page")),
                    Citation(source=source("kla_thesis_cluster_indicators")),
                    Citation(source=source("roza_arliman_2018")),
                    Citation(source=source("github_indikator_seeder")),
                ),
            ),
            indicators=(
                Indicator(
                    key="birth_certificate",
                    code="8",
                    attested_title="Persentase anak yang teregistrasi dan mendapatkan Kutipan Akta Kelahiran",
                    label=Text(
                        id="Persentase anak yang kelahirannya tercatat dan memiliki akta kelahiran",
                        en="Share of children whose birth is registered and who hold a certificate",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("7(1)"), provision("8")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="child_friendly_information",
                    code="9",
                    attested_title="Tersedia fasilitas informasi layak anak",
                    label=Text(
                        id="Fasilitas informasi yang layak bagi anak",
                        en="Child-friendly information facilities",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("13"), provision("17")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="children_groups",
                    code="10",
                    attested_title="Jumlah kelompok anak, termasuk Forum Anak, yang ada di kabupaten/kota, kecamatan dan desa/kelurahan",
                    label=Text(
                        id="Jumlah kelompok anak di kabupaten/kota, kecamatan, dan desa/kelurahan",
                        en="Number of children's groups in regency or city, subdistricts, villages and wards",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("12"), provision("15")),
                    provisions_provenance=EDITORIAL,
                ),
            ),
            provisions=(
                provision("7"),
                provision("8"),
                provision("13"),
                provision("14"),
                provision("15"),
                provision("16"),
                provision("17"),
                provision("37(a)"),
            ),
            provisions_provenance=EDITORIAL,
            stated_provisions=(
                provision("7"),
                provision("8"),
                provision("13"),
                provision("14"),
                provision("15"),
                provision("16"),
                provision("17"),
                provision("37"),
            ),
            stated_provisions_provenance=STATED,
        ),
        Group(
            key="klaster_2",
            kind=GroupKind.CLUSTER,
            code="II",
            label=Text(
                id="Lingkungan Keluarga dan Pengasuhan Alternatif",
                en="Family environment and alternative care",
            ),
            provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("pali_kla_page")),
                    Citation(source=source("kla_thesis_cluster_indicators")),
                    Citation(source=source("roza_arliman_2018")),
                    Citation(source=source("github_indikator_seeder")),
                ),
            ),
            indicators=(
                Indicator(
                    key="child_marriage",
                    code="11",
                    attested_title="Persentase usia perkawinan pertama di bawah 18 (delapan belas) tahun",
                    label=Text(
                        id="Persentase perkawinan pertama pada usia di bawah 18 tahun",
                        en="Share of first marriages below the age of 18",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("pali_kla_page")),
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("19"), provision("24(3)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="parenting_consultation",
                    code="12",
                    attested_title="Tersedia lembaga konsultasi bagi orang tua/keluarga tentang pengasuhan dan perawatan anak",
                    label=Text(
                        id="Lembaga konsultasi pengasuhan anak bagi orang tua dan keluarga",
                        en="Parenting consultation services for parents and families",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("5"), provision("18(1)"), provision("18(2)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="child_welfare_institutions",
                    code="13",
                    attested_title="Tersedia lembaga kesejahteraan sosial anak",
                    label=Text(
                        id="Lembaga yang bergerak dalam kesejahteraan sosial anak",
                        en="Child welfare institutions",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("3(3)"), provision("20"), provision("25")),
                    provisions_provenance=EDITORIAL,
                ),
            ),
            provisions=(
                provision("5"),
                provision("9"),
                provision("10"),
                provision("11"),
                provision("18(1)"),
                provision("18(2)"),
                provision("19"),
                provision("20"),
                provision("21"),
                provision("25"),
                provision("27(4)"),
                provision("39"),
            ),
            provisions_provenance=EDITORIAL,
            stated_provisions=(
                provision("5"),
                provision("9"),
                provision("10"),
                provision("11"),
                provision("18"),
                provision("19"),
                provision("20"),
                provision("21"),
                provision("25"),
                provision("27"),
                provision("39"),
            ),
            stated_provisions_provenance=STATED,
        ),
        Group(
            key="klaster_3",
            kind=GroupKind.CLUSTER,
            code="III",
            label=Text(id="Kesehatan Dasar dan Kesejahteraan", en="Basic health and welfare"),
            provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("pali_kla_page")),
                    Citation(source=source("kla_thesis_cluster_indicators")),
                    Citation(source=source("roza_arliman_2018")),
                    Citation(source=source("github_indikator_seeder")),
                ),
            ),
            indicators=(
                Indicator(
                    key="infant_mortality",
                    code="14",
                    attested_title="Angka kematian bayi",
                    label=Text(id="Angka kematian bayi", en="Infant mortality rate"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("6"), provision("24(2)(a)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="undernutrition",
                    code="15",
                    attested_title="Prevalensi kekurangan gizi pada balita",
                    label=Text(
                        id="Prevalensi anak balita yang kekurangan gizi",
                        en="Prevalence of undernutrition among children under five",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("24(2)(c)"), provision("27(3)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="exclusive_breastfeeding",
                    code="16",
                    attested_title="Persentase air susu ibu (ASI) eksklusif",
                    label=Text(
                        id="Persentase bayi yang mendapat air susu ibu eksklusif",
                        en="Exclusive breastfeeding rate",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("24(2)(e)"),),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="breastfeeding_corners",
                    code="17",
                    attested_title="Jumlah pojok ASI",
                    label=Text(id="Jumlah pojok menyusui", en="Number of breastfeeding corners"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("18(2)"), provision("24(2)(e)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="basic_immunisation",
                    code="18",
                    attested_title="Persentase imunisasi dasar lengkap",
                    label=Text(
                        id="Persentase anak yang mendapat imunisasi dasar lengkap",
                        en="Share of children with complete basic immunisation",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("24(2)(b)"), provision("24(2)(c)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="reproductive_and_mental_health",
                    code="19",
                    attested_title="Jumlah lembaga yang memberikan pelayanan kesehatan reproduksi dan mental",
                    label=Text(
                        id="Jumlah lembaga pelayanan kesehatan reproduksi dan kesehatan mental",
                        en="Number of institutions for reproductive and mental health services",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("24(1)"), provision("24(2)(f)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="welfare_of_poor_children",
                    code="20",
                    attested_title="Jumlah anak dari keluarga miskin yang memperoleh akses peningkatan kesejahteraan",
                    label=Text(
                        id="Jumlah anak keluarga miskin yang terjangkau upaya peningkatan kesejahteraan",
                        en="Number of children of poor families with access to better welfare",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("26"), provision("27")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="clean_water",
                    code="21",
                    attested_title="Persentase rumah tangga dengan akses air bersih",
                    label=Text(
                        id="Persentase rumah tangga yang memiliki akses air bersih",
                        en="Share of households with access to clean water",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("24(2)(c)"),),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="tobacco_free_areas",
                    code="22",
                    attested_title="Tersedia kawasan tanpa rokok",
                    label=Text(id="Ketersediaan kawasan tanpa rokok", en="Smoke-free areas"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("24(1)"),),
                    provisions_provenance=EDITORIAL,
                ),
            ),
            provisions=(
                provision("6"),
                provision("18(3)"),
                provision("23"),
                provision("24"),
                provision("26"),
                provision("27(1)"),
                provision("27(2)"),
                provision("27(3)"),
            ),
            provisions_provenance=EDITORIAL,
            stated_provisions=(
                provision("6"),
                provision("18"),
                provision("23"),
                provision("24"),
                provision("26"),
                provision("27"),
            ),
            stated_provisions_provenance=STATED,
        ),
        Group(
            key="klaster_4",
            kind=GroupKind.CLUSTER,
            code="IV",
            label=Text(
                id="Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya",
                en="Education, leisure and cultural activities",
            ),
            provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("pali_kla_page")),
                    Citation(source=source("kla_thesis_cluster_indicators")),
                    Citation(source=source("roza_arliman_2018")),
                    Citation(source=source("github_indikator_seeder")),
                    Citation(source=source("kla_indicator_review")),
                ),
                note=Text(
                    id="Kertas pembahasan indikator menyebut seni dan budaya pada nama klaster ini.",
                    en="The discussion paper on the indicators adds the arts (seni) to the name of this cluster.",
                ),
            ),
            indicators=(
                Indicator(
                    key="early_childhood_education",
                    code="23",
                    attested_title="Angka partisipasi pendidikan anak usia dini",
                    label=Text(
                        id="Angka partisipasi dalam pendidikan anak usia dini",
                        en="Participation rate in early childhood education",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("28(1)"), provision("29(1)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="twelve_year_education",
                    code="24",
                    attested_title="Persentase wajib belajar pendidikan 12 (dua belas) tahun",
                    label=Text(id="Persentase wajib belajar 12 tahun", en="Rate of twelve-year compulsory education"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("28(1)(a)"), provision("28(1)(b)"), provision("28(1)(e)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="child_friendly_schools",
                    code="25",
                    attested_title="Persentase sekolah ramah anak",
                    label=Text(id="Persentase sekolah ramah anak", en="Share of child-friendly schools"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("3(3)"), provision("28(2)"), provision("29(1)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="school_travel",
                    code="26",
                    attested_title="Jumlah sekolah yang memiliki program, sarana dan prasarana perjalanan anak ke dan dari sekolah",
                    label=Text(
                        id="Jumlah sekolah yang mendukung perjalanan anak ke dan dari sekolah",
                        en="Number of schools that support children's travel to and from school",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("28(1)(e)"),),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="creative_and_recreational_facilities",
                    code="27",
                    attested_title="Tersedia fasilitas untuk kegiatan kreatif dan rekreatif yang ramah anak, di luar sekolah, yang dapat diakses semua anak",
                    label=Text(
                        id="Fasilitas kreatif dan rekreatif di luar sekolah yang terbuka bagi semua anak",
                        en="Creative and recreational facilities outside school, open to all children",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("kla_thesis_cluster_indicators")),
                            Citation(source=source("github_indikator_seeder")),
                        ),
                    ),
                    provisions=(provision("31"),),
                    provisions_provenance=EDITORIAL,
                ),
            ),
            provisions=(provision("28"), provision("29"), provision("31")),
            provisions_provenance=EDITORIAL,
            stated_provisions=(provision("28"), provision("29"), provision("31")),
            stated_provisions_provenance=STATED,
        ),
        Group(
            key="klaster_5",
            kind=GroupKind.CLUSTER,
            code="V",
            label=Text(id="Perlindungan Khusus", en="Special protection"),
            provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("pali_kla_page")),
                    Citation(source=source("kla_thesis_cluster_indicators")),
                    Citation(source=source("roza_arliman_2018")),
                    Citation(source=source("github_indikator_seeder")),
                ),
            ),
            indicators=(
                Indicator(
                    key="special_protection_services",
                    code="28",
                    attested_title="Persentase anak yang memerlukan perlindungan khusus dan memperoleh pelayanan",
                    label=Text(
                        id="Persentase anak yang membutuhkan perlindungan khusus dan terlayani",
                        en="Share of children in need of special protection who receive services",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("github_indikator_seeder")),),
                        note=Text(id="Hanya satu sumber sekunder.", en="One secondary source only."),
                    ),
                    provisions=(
                        provision("19"),
                        provision("22"),
                        provision("32"),
                        provision("33"),
                        provision("34"),
                        provision("35"),
                        provision("36"),
                        provision("38"),
                        provision("39"),
                    ),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="restorative_justice",
                    code="29",
                    attested_title="Persentase kasus anak berhadapan dengan hukum (ABH) yang diselesaikan dengan pendekatan keadilan restoratif (restorative justice)",
                    label=Text(
                        id="Persentase perkara hukum anak yang diselesaikan dengan keadilan restoratif",
                        en="Share of cases of children in contact with the law settled by restorative justice",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("github_indikator_seeder")),),
                        note=Text(id="Hanya satu sumber sekunder.", en="One secondary source only."),
                    ),
                    provisions=(provision("37(b)"), provision("40(1)"), provision("40(3)(b)"), provision("40(4)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="disaster_management",
                    code="30",
                    attested_title="Adanya mekanisme penanggulangan bencana yang memperhatikan kepentingan anak",
                    label=Text(
                        id="Mekanisme penanggulangan bencana yang memperhatikan kepentingan anak",
                        en="Disaster management that takes children's interests into account",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("github_indikator_seeder")),),
                        note=Text(id="Hanya satu sumber sekunder.", en="One secondary source only."),
                    ),
                    provisions=(provision("3(1)"), provision("6")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="worst_forms_of_child_labour",
                    code="31",
                    attested_title="Persentase anak yang dibebaskan dari bentuk-bentuk pekerjaan terburuk anak",
                    label=Text(
                        id="Persentase anak yang ditarik dari bentuk-bentuk pekerjaan terburuk",
                        en="Share of children removed from the worst forms of child labour",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("github_indikator_seeder")),),
                        note=Text(id="Hanya satu sumber sekunder.", en="One secondary source only."),
                    ),
                    provisions=(provision("32"), provision("34"), provision("35"), provision("36")),
                    provisions_provenance=EDITORIAL,
                ),
            ),
            provisions=(
                provision("22"),
                provision("30"),
                provision("32"),
                provision("33"),
                provision("34"),
                provision("35"),
                provision("36"),
                provision("37(b)"),
                provision("37(c)"),
                provision("37(d)"),
                provision("38"),
                provision("39"),
                provision("40"),
            ),
            provisions_provenance=EDITORIAL,
            stated_provisions=(
                provision("22"),
                provision("23"),
                provision("30"),
                provision("32"),
                provision("33"),
                provision("34"),
                provision("35"),
                provision("36"),
                provision("37"),
                provision("38"),
                provision("39"),
                provision("40"),
            ),
            stated_provisions_provenance=STATED,
        ),
    ),
    provenance=Provenance(
        confidence=Confidence.B,
        citations=(
            Citation(source=source("pali_kla_page")),
            Citation(source=source("kla_thesis_cluster_indicators")),
            Citation(source=source("roza_arliman_2018")),
            Citation(source=source("github_indikator_seeder")),
            Citation(source=source("permen_12_2011_blog_copy")),
            Citation(source=source("sumbarprov_2015")),
            Citation(source=source("sanggau_kla_indicators")),
        ),
        note=Text(
            id="Judul dan dasar hukum peraturannya terbaca (A); daftarnya tidak terlihat dalam naskah peraturan, melainkan dalam salinan yang saling cocok. Formulir 2015 membagi jumlah yang sama menjadi 6 + 25; itu varian tersendiri.",
            en="Title and legal basis of the regulation were read (A); the list was not seen in its text but in copies that agree with each other. The form of 2015 splits the same total into 6 + 25; that is a variant of its own.",
        ),
    ),
)
"""Child-friendly regency or city (KLA) indicators 2011.

Indikator Kabupaten/Kota Layak Anak (KLA) 2011.
"""
