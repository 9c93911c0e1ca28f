# Made by tools/generate.py from data/kla/evaluation_2022.toml, evaluation_2022_measures.toml and provisions.toml. Do not edit: correct the data instead.
"""Child-friendly regency or city (KLA) evaluation 2022."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from kha.crc import provision
from kha.kla._provisions import EDITORIAL, STATED
from kha.kla.edition import Edition
from kha.kla.model import Group, GroupKind, Indicator, Measure, TitleVariant, Unit
from kha.sources import Citation, Confidence, Provenance, law, source
from kha.text import Text

__all__ = ["EVALUATION_2022"]

EVALUATION_2022: Final[Edition] = Edition(
    key="evaluation_2022",
    label=Text(
        id="Evaluasi Kabupaten/Kota Layak Anak (KLA) 2022",
        en="Child-friendly regency or city (KLA) evaluation 2022",
    ),
    description=Text(
        id="Dua puluh empat indikator dalam kelembagaan dan lima klaster, ditambah blok kecamatan (Kelana) dan desa/kelurahan (Dekela); maksimum delapan kelompok ini berjumlah 1000.",
        en="Twenty-four indicators in an institutional group and five clusters, plus a block for subdistricts (Kelana) and one for villages and urban wards (Dekela); the maxima of these eight groups add up to 1000.",
    ),
    laws=(law("perpres_25_2021"), law("permen_pppa_12_2022")),
    first_used=2022,
    groups=(
        Group(
            key="kelembagaan",
            kind=GroupKind.INSTITUTIONAL,
            code="K",
            label=Text(id="Kelembagaan", en="Institutional strengthening"),
            provenance=Provenance(
                confidence=Confidence.A,
                citations=(
                    Citation(source=source("deck_lenny_2019")),
                    Citation(source=source("kompas_2022_09_20")),
                    Citation(source=source("deck_perpres_slides")),
                    Citation(source=source("artikel_news_parepare_2025")),
                ),
                note=Text(
                    id="Namanya bertingkat keyakinan A; jumlah indikatornya (3) B.",
                    en="The name is grade A; the number of indicators (3) is grade B.",
                ),
            ),
            max_points=Decimal("150"),
            max_points_provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                ),
                note=Text(
                    id="Satu asal daerah, terbit di dua tempat; kedelapan angka tepat berjumlah 1000. Berlaku untuk formulir 2022.",
                    en="One local origin, published in two places; the eight figures add up to exactly 1000. For the form of 2022.",
                ),
            ),
            indicators=(
                Indicator(
                    key="regional_regulation",
                    code="1",
                    attested_title="Peraturan Daerah (Perda) tentang KLA",
                    label=Text(
                        id="Peraturan daerah tentang kabupaten/kota layak anak",
                        en="Regional regulation on the child-friendly regency or city",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.A,
                        citations=(
                            Citation(source=source("deck_lenny_2019")),
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("form_24_indicators_2017")),
                            Citation(source=source("karawang_kla_page")),
                            Citation(source=source("indragiri_hulu_evaluation_2021")),
                        ),
                        note=Text(
                            id="Formulir lama (sekitar 2017/2018) juga menerima aturan di bawah peraturan daerah.",
                            en="The older form (about 2017/2018) also accepted instruments below a regional regulation.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Perda KLA",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="Tersedia Peraturan/Kebijakan Daerah tentang Kabupaten/Kota Layak Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                            ),
                        ),
                        TitleVariant(
                            text="Tersedia Peraturan/Kebijakan Daerah tentang Kabupaten/Kota Layak Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                        TitleVariant(
                            text="Tersedia Peraturan/Kebijakan Daerah tentang Kabupaten/Kota Layak Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("indragiri_hulu_evaluation_2021")),),
                            ),
                        ),
                    ),
                    measures=(
                        Measure(
                            key="regulation_exists",
                            label=Text(
                                id="Apakah ada peraturan atau kebijakan daerah tentang KLA yang dilaksanakan?",
                                en="Is there a regional regulation or policy on KLA that is carried out?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Ukuran: Ada dan dilaksanakan",
                        ),
                        Measure(
                            key="regulation_form",
                            label=Text(
                                id="Apa bentuk aturan tentang KLA: perda, aturan bupati atau wali kota, atau perda yang masih diproses?",
                                en="What form does the rule on KLA take: regional regulation, regent's or mayor's rule, or one in process?",
                            ),
                            unit=Unit.CHOICE,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022. Susunan katanya kami persingkat (…).",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022. The wording is shortened (…).",
                                ),
                            ),
                            attested_text="Apakah tersedia …? Bentuk: (a) Perda; (b) Peraturan/Keputusan/Instruksi/Surat Edaran Bupati/Walikota; (c) Perda sedang dalam proses",
                        ),
                        Measure(
                            key="regulation_budget",
                            label=Text(
                                id="Apakah ada anggaran untuk aturan itu, dan mana sumber yang lebih besar: APBD atau APBN?",
                                en="Is there a budget for the rule, and which source is larger: the regional or the national budget?",
                            ),
                            unit=Unit.CHOICE,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022. Formulirnya menanyakan ya atau tidak, lalu satu dari dua pilihan sumber.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022. The form asks yes or no, then for one of two sources.",
                                ),
                            ),
                            attested_text="Apakah tersedia anggaran untuk melaksanakan peraturan/kebijakan tersebut? Sumber: (a) APBD > APBN; (b) APBD < APBN",
                        ),
                        Measure(
                            key="regulation_childrens_views",
                            label=Text(
                                id="Apakah kepentingan dan pandangan anak ditindaklanjuti: seluruhnya, sebagian, atau tidak?",
                                en="Are children's interests and views followed up: all of them, some or none?",
                            ),
                            unit=Unit.CHOICE,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022. Susunan katanya kami persingkat (…).",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022. The wording is shortened (…).",
                                ),
                            ),
                            attested_text="Apakah kepentingan dan pandangan anak diperhatikan …? Ditindaklanjuti: seluruhnya / sebagian / tidak",
                        ),
                    ),
                    provisions=(provision("4"),),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="kla_institutions",
                    code="2",
                    attested_title="Penguatan Kelembagaan KLA",
                    label=Text(
                        id="Penguatan kelembagaan kabupaten/kota layak anak",
                        en="Stronger institutions for the child-friendly regency or city",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.A,
                        citations=(
                            Citation(source=source("deck_lenny_2019")),
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("form_24_indicators_2017")),
                            Citation(source=source("karawang_kla_page")),
                            Citation(source=source("indragiri_hulu_evaluation_2021")),
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Terlembaga KLA",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="Terlembaganya Kabupaten/Kota Layak Anak (KLA)",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                            ),
                        ),
                        TitleVariant(
                            text="Terlembaga Kabupaten/Kota Layak Anak (KLA)",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                        TitleVariant(
                            text="Menguatnya Kelembagaan Kabupaten/Kota Layak Anak (KLA)",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("indragiri_hulu_evaluation_2021")),),
                            ),
                        ),
                    ),
                    measures=(
                        Measure(
                            key="task_force_exists",
                            label=Text(
                                id="Apakah ada Gugus Tugas KLA yang berfungsi?",
                                en="Is there a KLA task force that functions?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022. Seberapa jauh gugus tugas berfungsi ditanyakan tersendiri.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022. How far the task force functions is a question of its own.",
                                ),
                            ),
                            attested_text="Ukuran: Ada Gugus Tugas KLA, dan berfungsi",
                        ),
                        Measure(
                            key="action_plan_exists",
                            label=Text(
                                id="Apakah ada rencana aksi daerah (RAD) KLA?",
                                en="Is there a regional action plan (RAD) on KLA?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Ukuran: Ada Rencana Aksi Daerah (RAD) KLA",
                        ),
                        Measure(
                            key="child_profile_updated",
                            label=Text(
                                id="Apakah ada data Profil Anak yang diperbarui setiap tahun?",
                                en="Is there a child profile with data that are updated every year?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022. Kata \"teragregasi\" sesuai cetakan sumbernya.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022. The word \"teragregasi\" (aggregated) is as the source prints it.",
                                ),
                            ),
                            attested_text="Ukuran: Ada data dan informasi Profil Anak teragregasi, dan diperbarui setiap tahun",
                        ),
                        Measure(
                            key="kelana_share",
                            label=Text(
                                id="Berapa persen kecamatan yang layak anak (Kelana), dan apakah meningkat setiap tahun?",
                                en="What share of subdistricts is child-friendly (Kelana), and does it rise every year?",
                            ),
                            unit=Unit.SERIES,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022. Angkanya persen; pada 2022 Kelana dinilai sebagai blok tersendiri.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022. The figures are per cent; in 2022 Kelana is scored as a block of its own.",
                                ),
                            ),
                            attested_text="Ukuran: Persentase Kecamatan Layak Anak (KELANA), dan meningkat setiap tahun",
                        ),
                        Measure(
                            key="dekela_share",
                            label=Text(
                                id="Berapa persen desa dan kelurahan yang layak anak (Dekela), dan apakah meningkat setiap tahun?",
                                en="What share of villages and urban wards is child-friendly (Dekela), and does it rise every year?",
                            ),
                            unit=Unit.SERIES,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022. Angkanya persen; pada 2022 Dekela dinilai sebagai blok tersendiri.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022. The figures are per cent; in 2022 Dekela is scored as a block of its own.",
                                ),
                            ),
                            attested_text="Ukuran: Persentase Desa/Kelurahan Layak Anak (DEKELA), dan meningkat setiap tahun",
                        ),
                        Measure(
                            key="dekela_with_patbm",
                            label=Text(
                                id="Berapa persen Dekela yang memadukan PATBM atau sejenisnya?",
                                en="What share of child-friendly villages and wards (Dekela) has integrated PATBM or the like?",
                            ),
                            unit=Unit.PERCENT,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Ukuran: Persentase DEKELA yang mengintegrasikan PATBM/sejenisnya",
                        ),
                        Measure(
                            key="task_force_functions",
                            label=Text(
                                id="Apakah Gugus Tugas KLA berfungsi penuh (kelembagaan dan lima klaster) atau sebagian?",
                                en="Does the KLA task force function in full (institutions and five clusters) or in part?",
                            ),
                            unit=Unit.CHOICE,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Apakah sudah terbentuk Gugus Tugas KLA? (a) Berfungsi penuh (Kelembagaan dan 5 Klaster); (b) Berfungsi sebagian",
                        ),
                        Measure(
                            key="task_force_legal_basis",
                            label=Text(
                                id="Apakah Gugus Tugas KLA mempunyai dasar hukum?",
                                en="Does the KLA task force have a legal basis?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Apakah Gugus Tugas KLA memiliki dasar hukum?",
                        ),
                        Measure(
                            key="task_force_structure",
                            label=Text(
                                id="Apakah susunan Gugus Tugas KLA meliputi kelembagaan dan kelima klaster?",
                                en="Does the structure of the KLA task force cover the institutions and all five clusters?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Apakah struktur Gugus Tugas KLA sudah mencakup Kelembagaan dan 5 Klaster KLA?",
                        ),
                        Measure(
                            key="task_force_budget",
                            label=Text(
                                id="Apakah ada anggaran bagi Gugus Tugas KLA?",
                                en="Is there a budget for the KLA task force?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Apakah tersedia anggaran untuk Gugus Tugas KLA?",
                        ),
                        Measure(
                            key="task_force_meetings",
                            label=Text(
                                id="Berapa kali Gugus Tugas KLA mengadakan rapat koordinasi dalam setahun: lebih dari empat atau 1–4 kali?",
                                en="How many coordination meetings does the KLA task force hold in a year: more than four or 1–4?",
                            ),
                            unit=Unit.COUNT,
                            provenance=Provenance(
                                confidence=Confidence.B,
                                citations=(Citation(source=source("form_24_indicators_2017")),),
                                note=Text(
                                    id="Dari formulir 24 indikator sekitar 2017/2018, bukan dari lampiran Permen 12/2022. Formulirnya memberi dua rentang untuk dipilih.",
                                    en="From the form with 24 indicators of about 2017/2018, not from the annex of Regulation 12/2022. The form offers two ranges to choose from.",
                                ),
                            ),
                            attested_text="Berapa kali rapat koordinasi Gugus Tugas KLA dalam 1 tahun? (a) > 4 kali; (b) 1-4 kali",
                        ),
                        Measure(
                            key="institution_documents",
                            label=Text(
                                id="Apa saja dokumen tentang gugus tugas, RAD dan pengawasannya, RPJMD, Profil Anak, dan publikasi KLA?",
                                en="Which documents show task force, action plan, its monitoring and place in the RPJMD, profile, publicity?",
                            ),
                            unit=Unit.DOCUMENTS,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("indragiri_hulu_evaluation_2021")),),
                                note=Text(
                                    id="Dari bacaan daerah atas evaluasi 2021, bukan dari lampiran Permen 12/2022.",
                                    en="From a local reading of the evaluation of 2021, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Data dukung: SK Gugus Tugas, RAD KLA, mekanisme pengawasan RAD, integrasi RAD ke RPJMD, Profil Anak, publikasi KLA",
                        ),
                    ),
                    provisions=(provision("4"), provision("42")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="community_business_media",
                    code="3",
                    attested_title="Keterlibatan Lembaga Masyarakat, Dunia Usaha, dan Media dalam Pemenuhan Hak Anak dan Perlindungan Khusus Anak",
                    label=Text(
                        id="Keterlibatan masyarakat, dunia usaha, dan media dalam memenuhi dan melindungi hak anak",
                        en="Community, business and media involvement in fulfilling and protecting children's rights",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.A,
                        citations=(
                            Citation(source=source("deck_lenny_2019")),
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                            Citation(source=source("indragiri_hulu_evaluation_2021")),
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Keterlibatan Masyarakat, Dunia Usaha & Media",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="Keterlibatan lembaga masyarakat, dunia usaha, dan media massa dalam Pemenuhan Hak dan Perlindungan Khusus Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                    ),
                    measures=(
                        Measure(
                            key="involvement_documents",
                            label=Text(
                                id="Apa saja dokumen tentang APSAI, CSR, lembaga masyarakat, media massa, dan tokoh masyarakat?",
                                en="Which documents show APSAI, business CSR, community bodies, mass media and public figures?",
                            ),
                            unit=Unit.DOCUMENTS,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("indragiri_hulu_evaluation_2021")),),
                                note=Text(
                                    id="Dari bacaan daerah atas evaluasi 2021, bukan dari lampiran Permen 12/2022.",
                                    en="From a local reading of the evaluation of 2021, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Data dukung: APSAI, CSR dunia usaha, data lembaga masyarakat, media massa, tokoh masyarakat",
                        ),
                    ),
                    provisions=(provision("4"), provision("17"), provision("42")),
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
                confidence=Confidence.A,
                citations=(
                    Citation(source=source("deck_lenny_2019")),
                    Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1 angka 4"),
                    Citation(source=source("deck_perpres_slides")),
                    Citation(source=source("artikel_news_parepare_2025")),
                ),
                note=Text(
                    id="Namanya bertingkat keyakinan A; jumlah indikatornya (3) B.",
                    en="The name is grade A; the number of indicators (3) is grade B.",
                ),
            ),
            max_points=Decimal("115"),
            max_points_provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                ),
                note=Text(
                    id="Satu asal daerah, terbit di dua tempat; kedelapan angka tepat berjumlah 1000. Berlaku untuk formulir 2022.",
                    en="One local origin, published in two places; the eight figures add up to exactly 1000. For the form of 2022.",
                ),
            ),
            indicators=(
                Indicator(
                    key="birth_certificate",
                    code="4",
                    attested_title="Anak yang memiliki kutipan akta kelahiran",
                    label=Text(id="Anak yang memiliki akta kelahiran", en="Children who hold a birth certificate"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("perda_semarang_1_2023"), locator="Pasal 14"),
                            Citation(source=source("perda_bukittinggi_1_2024"), locator="Pasal 6"),
                            Citation(source=source("deck_lenny_2019")),
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                        ),
                        note=Text(
                            id="Dua perda setelah 2022 memakai judul ini; paparan sekitar 2019 memakai judul lain (lihat varian).",
                            en="Two regional regulations made after 2022 use this title; the deck of about 2019 has another (see the variants).",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Kepemilikan Kutipan Akta Kelahiran",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_lenny_2019")),),
                            ),
                        ),
                        TitleVariant(
                            text="Akta Kelahiran",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="Persentase Anak yang Diregistrasi dan Mendapatkan Kutipan Akta Kelahiran",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                    ),
                    measures=(
                        Measure(
                            key="birth_certificate_share",
                            label=Text(
                                id="Berapa persen anak yang diregistrasi dan memiliki kutipan akta kelahiran?",
                                en="What share of children is registered and holds a birth certificate?",
                            ),
                            unit=Unit.PERCENT,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                                note=Text(
                                    id="Satuannya kami baca dari judul indikator di laman kabupaten, bukan dari formulir dan bukan dari lampiran Permen 12/2022.",
                                    en="The unit is read off the indicator's title on the regency's page, not from a form and not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Persentase Anak yang Diregistrasi dan Mendapatkan Kutipan Akta Kelahiran",
                        ),
                    ),
                    provisions=(provision("7(1)"), provision("8")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="child_friendly_information",
                    code="5",
                    attested_title="Ketersediaan fasilitas informasi layak Anak",
                    label=Text(
                        id="Fasilitas informasi yang layak bagi anak",
                        en="Child-friendly information facilities",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.A,
                        citations=(
                            Citation(source=source("perda_bukittinggi_1_2024"), locator="Pasal 6"),
                            Citation(source=source("deck_lenny_2019")),
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Ketersediaan Fasilitas Informasi Layak Anak (ILA)",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_lenny_2019")),),
                            ),
                        ),
                        TitleVariant(
                            text="Informasi Layak Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="Tersedia Fasilitas Informasi Layak Anak (ILA)",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                    ),
                    provisions=(provision("13"), provision("17")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="child_participation",
                    code="6",
                    attested_title="Pelembagaan partisipasi Anak",
                    label=Text(id="Partisipasi anak yang melembaga", en="Institutionalised child participation"),
                    provenance=Provenance(
                        confidence=Confidence.A,
                        citations=(
                            Citation(source=source("perda_bukittinggi_1_2024"), locator="Pasal 6"),
                            Citation(source=source("deck_lenny_2019")),
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Pelembagaan Partisipasi Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_lenny_2019")),),
                            ),
                        ),
                        TitleVariant(
                            text="Partisipasi Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="Terlembaga partisipasi anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
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
                confidence=Confidence.A,
                citations=(
                    Citation(source=source("deck_lenny_2019")),
                    Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1 angka 4"),
                    Citation(source=source("deck_perpres_slides")),
                    Citation(source=source("artikel_news_parepare_2025")),
                ),
                note=Text(
                    id="Namanya bertingkat keyakinan A; jumlah indikatornya (5) B.",
                    en="The name is grade A; the number of indicators (5) is grade B.",
                ),
            ),
            max_points=Decimal("170"),
            max_points_provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                ),
                note=Text(
                    id="Satu asal daerah, terbit di dua tempat; kedelapan angka tepat berjumlah 1000. Berlaku untuk formulir 2022.",
                    en="One local origin, published in two places; the eight figures add up to exactly 1000. For the form of 2022.",
                ),
            ),
            indicators=(
                Indicator(
                    key="child_marriage_prevention",
                    code="7",
                    attested_title="Pencegahan perkawinan Anak",
                    label=Text(id="Pencegahan perkawinan anak", en="Prevention of child marriage"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("perda_bukittinggi_1_2024"), locator="Pasal 6"),
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                        ),
                        note=Text(
                            id="Perda Bukittinggi salah cetak pada kata pertama; ejaannya kami betulkan.",
                            en="The Bukittinggi regulation misprints the first word; the spelling is corrected here.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Perkawinan Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="Persentase Perkawinan Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                        TitleVariant(
                            text="percegahan perkawinan Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("perda_bukittinggi_1_2024")),),
                            ),
                        ),
                    ),
                    measures=(
                        Measure(
                            key="child_marriage_share",
                            label=Text(
                                id="Berapa persen perkawinan anak?",
                                en="What is the percentage of child marriages?",
                            ),
                            unit=Unit.PERCENT,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                                note=Text(
                                    id="Satuannya kami baca dari judul indikator di laman kabupaten, bukan dari formulir dan bukan dari lampiran Permen 12/2022. Makin rendah makin baik.",
                                    en="The unit is read off the indicator's title on the regency's page, not from a form and not from the annex of Regulation 12/2022. Lower is better.",
                                ),
                            ),
                            attested_text="Persentase Perkawinan Anak",
                        ),
                    ),
                    provisions=(provision("19"), provision("24(3)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="parenting_consultation",
                    code="8",
                    attested_title="Penguatan kapasitas lembaga konsultasi penyedia layanan pengasuhan Anak bagi orang tua/keluarga",
                    label=Text(
                        id="Lembaga konsultasi pengasuhan anak bagi orang tua dan keluarga",
                        en="Parenting consultation services for parents and families",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("perda_bukittinggi_1_2024"), locator="Pasal 6"),
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                        ),
                        note=Text(
                            id="Teks perda yang terlihat terpotong; akhir judul dilengkapi dari halaman Karawang.",
                            en="The text of the regional regulation that was seen breaks off; the end of the title is completed from the Karawang page.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Lembaga Konsultasi bg Ortu/Keluarga",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="Tersedia Lembaga Konsultasi Penyedia Layanan Pengasuhan Anak bagi Orang Tua/Keluarga",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                    ),
                    provisions=(provision("5"), provision("18(1)"), provision("18(2)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="alternative_care",
                    code="9",
                    attested_title="Lembaga Pengasuhan Alternatif",
                    label=Text(
                        id="Lembaga pengasuhan alternatif yang memenuhi standar",
                        en="Alternative care institutions that meet the standard",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                        ),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Kata standar dalam label kami berasal dari halaman Karawang.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. The word standard in our label comes from the Karawang page.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Persentase lembaga pengasuhan alternatif terstandarisasi",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                    ),
                    code_provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Urutan nomor 9 dan 10 belum pasti: materi paparan menaruh pengasuhan alternatif lebih dulu, sedangkan urutan dalam peraturan belum kami lihat.",
                            en="The order of 9 and 10 is contested: the deck puts alternative care first, and the order in the regulation was not seen.",
                        ),
                    ),
                    measures=(
                        Measure(
                            key="alternative_care_standardised",
                            label=Text(
                                id="Berapa persen lembaga pengasuhan alternatif yang memenuhi standar?",
                                en="What share of alternative-care institutions is standardised?",
                            ),
                            unit=Unit.PERCENT,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                                note=Text(
                                    id="Satuannya kami baca dari judul indikator di laman kabupaten, bukan dari formulir dan bukan dari lampiran Permen 12/2022.",
                                    en="The unit is read off the indicator's title on the regency's page, not from a form and not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Persentase lembaga pengasuhan alternatif terstandarisasi",
                        ),
                    ),
                    provisions=(provision("3(3)"), provision("9"), provision("20"), provision("21"), provision("25")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="early_childhood_development",
                    code="10",
                    attested_title="PAUD-HI",
                    label=Text(
                        id="Pengembangan anak usia dini yang holistik dan integratif",
                        en="Holistic and integrated early childhood development",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Kepanjangan singkatannya menurut pemahaman kami.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. The abbreviation is spelled out as we understand it.",
                        ),
                    ),
                    code_provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Urutan nomor 9 dan 10 belum pasti: materi paparan menaruh pengasuhan alternatif lebih dulu, sedangkan urutan dalam peraturan belum kami lihat.",
                            en="The order of 9 and 10 is contested: the deck puts alternative care first, and the order in the regulation was not seen.",
                        ),
                    ),
                    provisions=(
                        provision("6(2)"),
                        provision("18(2)"),
                        provision("18(3)"),
                        provision("24"),
                        provision("29(1)"),
                    ),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="child_friendly_infrastructure",
                    code="11",
                    attested_title="Infrastruktur Ramah Anak",
                    label=Text(
                        id="Infrastruktur ramah anak di ruang publik",
                        en="Child-friendly infrastructure in public space",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                        ),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Tersedia infrastruktur (sarana dan prasarana) di ruang publik yang ramah anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                    ),
                    measures=(
                        Measure(
                            key="infrastructure_available",
                            label=Text(
                                id="Apakah tersedia infrastruktur yang ramah anak di ruang publik?",
                                en="Is child-friendly infrastructure available in public space?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                                note=Text(
                                    id="Satuannya kami baca dari judul indikator di laman kabupaten, bukan dari formulir dan bukan dari lampiran Permen 12/2022. Judulnya hanya menanyakan ketersediaan.",
                                    en="The unit is read off the indicator's title on the regency's page, not from a form and not from the annex of Regulation 12/2022. The title asks for availability only.",
                                ),
                            ),
                            attested_text="Tersedia infrastruktur di ruang publik yang ramah anak",
                        ),
                    ),
                    provisions=(provision("3(3)"), provision("31")),
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
                confidence=Confidence.A,
                citations=(
                    Citation(source=source("deck_lenny_2019")),
                    Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1 angka 4"),
                    Citation(source=source("deck_perpres_slides")),
                    Citation(source=source("artikel_news_parepare_2025")),
                ),
                note=Text(
                    id="Namanya bertingkat keyakinan A; jumlah indikatornya (6) B. Ada pula yang menulis Kesehatan dan Kesejahteraan Dasar (Sanggau) dan, dalam sebuah abstrak berbahasa Inggris, disabilitas di depannya.",
                    en="The name is grade A; the number of indicators (6) is grade B. Some write Kesehatan dan Kesejahteraan Dasar (Sanggau), and an English abstract puts disability before it.",
                ),
            ),
            max_points=Decimal("150"),
            max_points_provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                ),
                note=Text(
                    id="Satu asal daerah, terbit di dua tempat; kedelapan angka tepat berjumlah 1000. Berlaku untuk formulir 2022.",
                    en="One local origin, published in two places; the eight figures add up to exactly 1000. For the form of 2022.",
                ),
            ),
            indicators=(
                Indicator(
                    key="births_in_health_facilities",
                    code="12",
                    attested_title="Persalinan di Fasilitas Kesehatan",
                    label=Text(id="Persalinan di fasilitas kesehatan", en="Births in health facilities"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                        ),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Singkatan dalam materi paparan sudah diuraikan.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. An abbreviation of the deck is written out.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Persalinan di Faskes",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="Persentase Persalinan di Fasilitas Pelayanan Kesehatan",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                            ),
                        ),
                    ),
                    measures=(
                        Measure(
                            key="births_in_facilities_share",
                            label=Text(
                                id="Berapa persen persalinan yang berlangsung di fasilitas kesehatan?",
                                en="What share of births takes place in health facilities?",
                            ),
                            unit=Unit.PERCENT,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("karawang_kla_page")),),
                                note=Text(
                                    id="Satuannya kami baca dari judul indikator di laman kabupaten, bukan dari formulir dan bukan dari lampiran Permen 12/2022.",
                                    en="The unit is read off the indicator's title on the regency's page, not from a form and not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="Persentase Persalinan di Fasilitas Pelayanan Kesehatan",
                        ),
                    ),
                    provisions=(provision("24(2)(a)"), provision("24(2)(d)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="nutrition",
                    code="13",
                    attested_title="Prevalensi Gizi",
                    label=Text(id="Keadaan gizi anak", en="Nutritional status of children"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("karawang_kla_page")),
                        ),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen.",
                        ),
                    ),
                    measures=(
                        Measure(
                            key="nutrition_prevalence",
                            label=Text(
                                id="Berapa prevalensi menurut status gizi anak?",
                                en="What is the prevalence figure for the nutritional status of children?",
                            ),
                            unit=Unit.PERCENT,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                                note=Text(
                                    id="Satuannya kami baca dari judul indikator dalam materi paparan, bukan dari formulir dan bukan dari lampiran Permen 12/2022. Keadaan gizi mana yang dihitung tidak disebut di sana.",
                                    en="The unit is read off the indicator's title in the slide deck, not from a form and not from the annex of Regulation 12/2022. Which state of nutrition is counted is not said there.",
                                ),
                            ),
                            attested_text="Prevalensi Gizi",
                        ),
                    ),
                    provisions=(provision("24(2)(c)"), provision("27(3)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="infant_feeding",
                    code="14",
                    attested_title="PMBA",
                    label=Text(id="Pemberian makan bayi dan anak", en="Infant and young child feeding"),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Kepanjangan singkatannya menurut pemahaman kami.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. The abbreviation is spelled out as we understand it.",
                        ),
                    ),
                    provisions=(provision("24(2)(c)"), provision("24(2)(e)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="child_friendly_health_facilities",
                    code="15",
                    attested_title="Fasilitas Kesehatan dengan Pelayanan Ramah Anak",
                    label=Text(
                        id="Fasilitas kesehatan dengan pelayanan ramah anak",
                        en="Health facilities with child-friendly services",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Singkatan dalam materi paparan sudah diuraikan.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. An abbreviation of the deck is written out.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Faskes dgn Pelayanan Ramah Anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                    ),
                    provisions=(provision("3(3)"), provision("24(1)"), provision("24(2)(b)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="water_and_sanitation",
                    code="16",
                    attested_title="Air Minum dan Sanitasi",
                    label=Text(id="Air minum dan sanitasi", en="Drinking water and sanitation"),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen.",
                        ),
                    ),
                    provisions=(provision("24(2)(c)"), provision("24(2)(e)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="tobacco_free_areas",
                    code="17",
                    attested_title="KTR dan IPS Rokok",
                    label=Text(
                        id="Kawasan tanpa rokok serta larangan iklan, promosi, dan sponsor rokok",
                        en="Smoke-free areas and a ban on tobacco advertising, promotion and sponsorship",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Kepanjangan singkatannya menurut pemahaman kami.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. The abbreviation is spelled out as we understand it.",
                        ),
                    ),
                    provisions=(provision("17(e)"), provision("24(1)")),
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
                confidence=Confidence.A,
                citations=(
                    Citation(source=source("deck_lenny_2019")),
                    Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1 angka 4"),
                    Citation(source=source("deck_perpres_slides")),
                    Citation(source=source("artikel_news_parepare_2025")),
                ),
                note=Text(
                    id="Namanya bertingkat keyakinan A; jumlah indikatornya (3) B. Sebuah naskah pembahasan indikator menulis Kegiatan Seni dan Budaya.",
                    en="The name is grade A; the number of indicators (3) is grade B. A paper on the indicators writes Kegiatan Seni dan Budaya.",
                ),
            ),
            max_points=Decimal("110"),
            max_points_provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                ),
                note=Text(
                    id="Satu asal daerah, terbit di dua tempat; kedelapan angka tepat berjumlah 1000. Berlaku untuk formulir 2022.",
                    en="One local origin, published in two places; the eight figures add up to exactly 1000. For the form of 2022.",
                ),
            ),
            indicators=(
                Indicator(
                    key="twelve_year_education",
                    code="18",
                    attested_title="Wajib Belajar 12 Tahun",
                    label=Text(id="Wajib belajar 12 tahun", en="Twelve years of compulsory education"),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Singkatan dalam materi paparan sudah diuraikan.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. An abbreviation of the deck is written out.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Wajar 12 Th",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                    ),
                    provisions=(provision("28(1)(a)"), provision("28(1)(b)"), provision("28(1)(e)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="child_friendly_schools",
                    code="19",
                    attested_title="Sekolah Ramah Anak (SRA)",
                    label=Text(id="Sekolah ramah anak", en="Child-friendly schools"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("radar_tegal_child_marriage")),
                            Citation(source=source("wahana_deli_serdang")),
                            Citation(source=source("media_sumbawa_2020_01_22")),
                        ),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Singkatan dalam materi paparan sudah diuraikan. Kementerian kemudian memakai istilah satuan pendidikan ramah anak; apakah judulnya ikut berubah, belum diketahui.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. An abbreviation of the deck is written out. The ministry later speaks of satuan pendidikan ramah anak; whether the title changed with it is not known.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="SRA",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="satuan pendidikan ramah anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("radar_tegal_child_marriage")),),
                            ),
                        ),
                        TitleVariant(
                            text="satuan pendidikan ramah anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("wahana_deli_serdang")),),
                            ),
                        ),
                    ),
                    provisions=(provision("3(3)"), provision("28(2)"), provision("29(1)")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="creativity_centres",
                    code="20",
                    attested_title="Pusat Kreativitas Anak (PKA)",
                    label=Text(id="Pusat kreativitas anak", en="Children's creativity centres"),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("radar_tegal_child_marriage")),
                            Citation(source=source("wahana_deli_serdang")),
                        ),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Singkatan dalam materi paparan sudah diuraikan.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. An abbreviation of the deck is written out.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="PKA",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("deck_perpres_slides")),),
                            ),
                        ),
                        TitleVariant(
                            text="pusat kreativitas anak",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("radar_tegal_child_marriage")),),
                            ),
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
                confidence=Confidence.A,
                citations=(
                    Citation(source=source("deck_lenny_2019")),
                    Citation(source=source("pasal_permen_12_2022"), locator="Pasal 1 angka 5"),
                    Citation(source=source("deck_perpres_slides")),
                    Citation(source=source("artikel_news_parepare_2025")),
                ),
                note=Text(
                    id="Namanya bertingkat keyakinan A; jumlah indikatornya (4) B. Permen 12/2022 memakai nama Perlindungan Khusus Anak.",
                    en="The name is grade A; the number of indicators (4) is grade B. Regulation 12/2022 uses the name Perlindungan Khusus Anak.",
                ),
            ),
            max_points=Decimal("205"),
            max_points_provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                ),
                note=Text(
                    id="Satu asal daerah, terbit di dua tempat; kedelapan angka tepat berjumlah 1000. Berlaku untuk formulir 2022.",
                    en="One local origin, published in two places; the eight figures add up to exactly 1000. For the form of 2022.",
                ),
            ),
            indicators=(
                Indicator(
                    key="victims_of_violence_and_exploitation",
                    code="21",
                    attested_title="Korban Kekerasan & Eksploitasi",
                    label=Text(
                        id="Anak korban kekerasan dan eksploitasi",
                        en="Child victims of violence and exploitation",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("blog_blora_2018_04")),
                        ),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Varian 21a berasal dari formulir 2018, yang membagi indikator ini.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. The variant 21a comes from the form of 2018, which splits this indicator.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="21a. Anak Korban Kekerasan dan Penelantaran yang Terlayani",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04")),),
                            ),
                        ),
                    ),
                    measures=(
                        Measure(
                            key="violence_policy",
                            label=Text(
                                id="Apakah ada peraturan atau kebijakan daerah tentang penanganan anak korban kekerasan?",
                                en="Is there a regional regulation or policy on the care of child victims of violence?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf a"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="tersedia peraturan/kebijakan daerah tentang penanganan anak korban kekerasan",
                        ),
                        Measure(
                            key="neglect_policy",
                            label=Text(
                                id="Apakah ada peraturan tentang penanganan anak korban penelantaran?",
                                en="Is there a regulation on the care of child victims of neglect?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf b"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="tersedia peraturan tentang penanganan anak korban penelantaran",
                        ),
                        Measure(
                            key="violence_budget",
                            label=Text(
                                id="Apakah ada anggaran untuk mencegah dan menangani kekerasan dan penelantaran anak?",
                                en="Is there a budget to prevent violence against and neglect of children and to respond to it?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf c"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="tersedia anggaran untuk kebijakan/program/kegiatan pencegahan dan penanganan",
                        ),
                        Measure(
                            key="violence_service_bodies",
                            label=Text(
                                id="Apakah ada lembaga layanan bagi korban: P2TP2A, puskesmas, UPPA, rumah aman, PPT, RPSA, atau lainnya?",
                                en="Is there a service body for victims: P2TP2A, health centre, UPPA, safe house, PPT, RPSA or another?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf d"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="tersedia lembaga layanan (P2TP2A/sejenisnya, Puskesmas mampu tata laksana KtA, UPPA, Rumah Aman, PPT, Shelter, RPSA, lainnya)",
                        ),
                        Measure(
                            key="violence_referral",
                            label=Text(
                                id="Apakah ada mekanisme rujukan bagi anak korban?",
                                en="Is there a referral mechanism for child victims?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf e"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada mekanisme rujukan",
                        ),
                        Measure(
                            key="violence_aftercare_monitoring",
                            label=Text(
                                id="Apakah ada mekanisme pemantauan korban dan keluarganya setelah penanganan?",
                                en="Is there a mechanism to follow victims and their families after their case was handled?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf f"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada mekanisme monitoring korban dan keluarganya pasca penanganan",
                        ),
                        Measure(
                            key="violence_recording",
                            label=Text(
                                id="Apakah ada sistem pencatatan dan pelaporan kasus?",
                                en="Is there a system to record and report cases?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf g"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada sistem pencatatan dan pelaporan",
                        ),
                        Measure(
                            key="violence_recording_simfoni",
                            label=Text(
                                id="Apakah sistem pencatatannya terhubung dengan SIMFONI PPA?",
                                en="Is the recording system linked to SIMFONI PPA?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf h"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="sistem pencatatan terintegrasi dengan SIMFONI PPA",
                        ),
                        Measure(
                            key="violence_all_served",
                            label=Text(
                                id="Apakah semua anak korban kekerasan dan penelantaran mendapat layanan?",
                                en="Are all child victims of violence and neglect served?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf i"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="semua anak korban kekerasan dan penelantaran mendapatkan layanan",
                        ),
                        Measure(
                            key="violence_trained_staff",
                            label=Text(
                                id="Apakah ada tenaga terlatih untuk melayani anak korban?",
                                en="Are there trained staff to serve child victims?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf j"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada SDM terlatih",
                        ),
                        Measure(
                            key="violence_psychologists",
                            label=Text(
                                id="Apakah ada psikolog dan psikiater di lembaga layanan?",
                                en="Do the service bodies have a psychologist and a psychiatrist?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf k"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada psikolog dan psikiater di lembaga layanan",
                        ),
                        Measure(
                            key="violence_childrens_forum",
                            label=Text(
                                id="Apakah Forum Anak atau kelompok anak berperan serta dalam pencegahan?",
                                en="Does the children's forum or another children's group take part in prevention?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf l"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada peran serta Forum Anak/kelompok anak dalam pencegahan",
                        ),
                        Measure(
                            key="violence_partnership_agencies",
                            label=Text(
                                id="Apakah ada kemitraan antarperangkat daerah?",
                                en="Is there a partnership between regional agencies?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf m"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada kemitraan antar Perangkat Daerah",
                        ),
                        Measure(
                            key="violence_partnership_community",
                            label=Text(
                                id="Apakah ada kemitraan dengan lembaga masyarakat?",
                                en="Is there a partnership with community bodies?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf n"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada kemitraan dengan lembaga masyarakat",
                        ),
                        Measure(
                            key="violence_partnership_business",
                            label=Text(
                                id="Apakah ada kemitraan dengan dunia usaha?",
                                en="Is there a partnership with business?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf o"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada kemitraan dengan dunia usaha",
                        ),
                        Measure(
                            key="violence_partnership_media",
                            label=Text(
                                id="Apakah ada kemitraan dengan media massa?",
                                en="Is there a partnership with the mass media?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf p"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada kemitraan dengan media massa",
                        ),
                        Measure(
                            key="violence_innovation",
                            label=Text(id="Apakah ada program inovasi?", en="Is there an innovative programme?"),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21a huruf q"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022.",
                                ),
                            ),
                            attested_text="ada program inovasi",
                        ),
                        Measure(
                            key="freed_children_share",
                            label=Text(
                                id="Berapa persen anak yang dibebaskan (dari apa, terpotong dalam sumber)?",
                                en="What share of children was freed (from what, the source cuts off)?",
                            ),
                            unit=Unit.PERCENT,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("blog_blora_2018_04"), locator="21b"),),
                                note=Text(
                                    id="Dari formulir 24 indikator sebagaimana dimuat pada April 2018, bukan dari lampiran Permen 12/2022. Judulnya terpotong; lanjutannya tidak kami isi.",
                                    en="From the form with 24 indicators as posted in April 2018, not from the annex of Regulation 12/2022. The title is cut off; its rest is left out here.",
                                ),
                            ),
                            attested_text="Persentase Anak yang Dibebaskan da…",
                        ),
                    ),
                    provisions=(
                        provision("19"),
                        provision("32"),
                        provision("34"),
                        provision("35"),
                        provision("36"),
                        provision("39"),
                    ),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="victims_of_pornography_and_emergencies",
                    code="22",
                    attested_title="Korban Pornografi & Situasi Darurat",
                    label=Text(
                        id="Anak korban pornografi dan anak dalam situasi darurat",
                        en="Child victims of pornography and children in emergencies",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.B,
                        citations=(
                            Citation(source=source("deck_perpres_slides")),
                            Citation(source=source("metro_dp3kb_page")),
                        ),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Varian dari Kota Metro hanya mencakup sebagian indikator ini.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. The variant from Kota Metro covers only a part of this indicator.",
                        ),
                    ),
                    variants=(
                        TitleVariant(
                            text="Anak Korban Pornografi, NAPZA dan Terinfeksi HIV/AIDS yang Terlayani",
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page")),),
                            ),
                        ),
                    ),
                    code_provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Nomornya tidak tercetak dalam materi paparan; kami menurunkannya dari urutan kata di sana.",
                            en="The number is not printed in the deck; it follows from the order of the words there.",
                        ),
                    ),
                    measures=(
                        Measure(
                            key="pornography_drugs_policy",
                            label=Text(
                                id="Apakah ada peraturan atau kebijakan daerah tentang anak korban pornografi dan NAPZA?",
                                en="Is there a regional regulation or policy on child victims of pornography and drugs?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 1"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS.",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only.",
                                ),
                            ),
                            attested_text="Apakah ada peraturan/kebijakan daerah tentang pencegahan dan penanganan anak korban pornografi dan penyalahgunaan NAPZA?",
                        ),
                        Measure(
                            key="hiv_policy",
                            label=Text(
                                id="Apakah ada peraturan tentang anak yang terinfeksi HIV/AIDS?",
                                en="Is there a regulation on children infected with HIV/AIDS?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 2"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS.",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only.",
                                ),
                            ),
                            attested_text="Apakah ada peraturan tentang pencegahan dan penanganan anak terinfeksi HIV/AIDS?",
                        ),
                        Measure(
                            key="pornography_drugs_budget",
                            label=Text(
                                id="Apakah ada anggaran bagi anak korban pornografi dan NAPZA?",
                                en="Is there a budget for child victims of pornography and drugs?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 3"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS.",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only.",
                                ),
                            ),
                            attested_text="Apakah tersedia anggaran (pornografi dan NAPZA)?",
                        ),
                        Measure(
                            key="hiv_budget",
                            label=Text(
                                id="Apakah ada anggaran bagi anak yang terinfeksi HIV/AIDS?",
                                en="Is there a budget for children infected with HIV/AIDS?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 4"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS.",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only.",
                                ),
                            ),
                            attested_text="Apakah tersedia anggaran (HIV/AIDS)?",
                        ),
                        Measure(
                            key="pornography_drugs_service_bodies",
                            label=Text(
                                id="Apakah ada lembaga layanan bagi anak korban pornografi dan NAPZA?",
                                en="Is there a service body for child victims of pornography and drugs?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 5"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS.",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only.",
                                ),
                            ),
                            attested_text="Apakah tersedia lembaga layanan bagi anak korban pornografi dan NAPZA?",
                        ),
                        Measure(
                            key="hiv_service_bodies",
                            label=Text(
                                id="Apakah ada lembaga layanan bagi anak yang terinfeksi HIV/AIDS, berapa, dan apa namanya?",
                                en="Is there a service body for children infected with HIV/AIDS, how many are there and which?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 6"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS. Selain ya atau tidak, formulirnya meminta jumlah dan nama lembaga. Susunan katanya kami persingkat (…).",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only. Besides yes or no, the form asks for the number and names of the bodies. The wording is shortened (…).",
                                ),
                            ),
                            attested_text="Apakah tersedia lembaga layanan bagi anak terinfeksi HIV/AIDS? Sebutkan jumlah dan nama (P2TP2A, Puskesmas, … BNN daerah, Klinik VCT)",
                        ),
                        Measure(
                            key="pornography_drugs_recording",
                            label=Text(
                                id="Apakah ada sistem pencatatan dan pelaporan tentang anak korban pornografi dan NAPZA?",
                                en="Is there a system to record and report child victims of pornography and drugs?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 7"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS.",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only.",
                                ),
                            ),
                            attested_text="Apakah tersedia sistem pencatatan dan pelaporan (pornografi dan NAPZA)?",
                        ),
                        Measure(
                            key="hiv_recording",
                            label=Text(
                                id="Apakah ada sistem pencatatan dan pelaporan tentang anak yang terinfeksi HIV/AIDS?",
                                en="Is there a system to record and report children infected with HIV/AIDS?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 8"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS.",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only.",
                                ),
                            ),
                            attested_text="Apakah tersedia sistem pencatatan dan pelaporan (HIV/AIDS)?",
                        ),
                        Measure(
                            key="pornography_drugs_all_served",
                            label=Text(
                                id="Apakah semua anak korban pornografi dan NAPZA terlayani, dan berapa menurut jenis layanan?",
                                en="Are all child victims of pornography and drugs served, and how many by kind of service?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 9"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS. Selain ya atau tidak, formulirnya meminta jumlah anak menurut layanan. Susunan katanya kami persingkat (…).",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only. Besides yes or no, the form asks for numbers of children by service. The wording is shortened (…).",
                                ),
                            ),
                            attested_text="Apakah semua anak korban pornografi dan NAPZA terlayani? Jumlah: melapor; layanan kesehatan; rehabilitasi sosial; bantuan hukum; reintegrasi …",
                        ),
                        Measure(
                            key="hiv_all_served",
                            label=Text(
                                id="Apakah semua anak yang terinfeksi HIV/AIDS terlayani, dan berapa menurut jenis layanan?",
                                en="Are all children infected with HIV/AIDS served, and how many by kind of service?",
                            ),
                            unit=Unit.YES_NO,
                            provenance=Provenance(
                                confidence=Confidence.C,
                                citations=(Citation(source=source("metro_dp3kb_page"), locator="pertanyaan 10"),),
                                note=Text(
                                    id="Dari formulir 24 indikator tanpa tanggal, entah sebelum atau sesudah 2022; bukan dari lampiran Permen 12/2022. Pertanyaannya hanya mencakup pornografi, NAPZA, dan HIV/AIDS. Selain ya atau tidak, formulirnya meminta jumlah anak menurut layanan.",
                                    en="From an undated form with 24 indicators, from before or after 2022; not from the annex of Regulation 12/2022. Its questions cover pornography, drugs and HIV/AIDS only. Besides yes or no, the form asks for numbers of children by service.",
                                ),
                            ),
                            attested_text="Apakah semua anak terinfeksi HIV/AIDS terlayani? Jumlah menurut layanan",
                        ),
                    ),
                    provisions=(provision("22"), provision("34(c)"), provision("38"), provision("39")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="children_with_disabilities",
                    code="23",
                    attested_title="Penyandang Disabilitas",
                    label=Text(id="Anak penyandang disabilitas", en="Children with disabilities"),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen.",
                        ),
                    ),
                    code_provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Nomornya tidak tercetak dalam materi paparan; kami menurunkannya dari urutan kata di sana.",
                            en="The number is not printed in the deck; it follows from the order of the words there.",
                        ),
                    ),
                    provisions=(provision("2(1)"), provision("23")),
                    provisions_provenance=EDITORIAL,
                ),
                Indicator(
                    key="children_in_contact_with_the_law_terrorism_and_stigma",
                    code="24",
                    attested_title="ABH, Terorisme, Stigma",
                    label=Text(
                        id="Anak yang berhadapan dengan hukum, anak korban terorisme, dan anak korban stigma",
                        en="Children in contact with the law, child victims of terrorism and stigmatised children",
                    ),
                    provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Judul ini bentuk singkat dalam materi paparan; judul menurut peraturan belum kami lihat. Kepanjangan singkatannya menurut pemahaman kami.",
                            en="This is the short form of a slide deck; the title in the regulation was not seen. The abbreviation is spelled out as we understand it.",
                        ),
                    ),
                    code_provenance=Provenance(
                        confidence=Confidence.C,
                        citations=(Citation(source=source("deck_perpres_slides")),),
                        note=Text(
                            id="Nomornya tidak tercetak dalam materi paparan; kami menurunkannya dari urutan kata di sana.",
                            en="The number is not printed in the deck; it follows from the order of the words there.",
                        ),
                    ),
                    provisions=(provision("2(2)"), provision("37"), provision("39"), provision("40")),
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
        Group(
            key="kelana",
            kind=GroupKind.KELANA,
            code="Kelana",
            label=Text(id="Kecamatan Layak Anak (Kelana)", en="Child-friendly subdistricts (Kelana)"),
            provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                    Citation(source=source("artikel_news_parepare_2025")),
                    Citation(source=source("form_24_indicators_2017")),
                ),
                note=Text(
                    id="Blok penilaian tersendiri di luar 24 indikator; rincian penilaiannya tidak terbit.",
                    en="A scored block of its own beside the 24 indicators; how it is scored in detail is not published.",
                ),
            ),
            max_points=Decimal("25"),
            max_points_provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                ),
                note=Text(
                    id="Satu asal daerah, terbit di dua tempat; kedelapan angka tepat berjumlah 1000. Berlaku untuk formulir 2022.",
                    en="One local origin, published in two places; the eight figures add up to exactly 1000. For the form of 2022.",
                ),
            ),
            provisions=(provision("4"),),
            provisions_provenance=EDITORIAL,
        ),
        Group(
            key="dekela",
            kind=GroupKind.DEKELA,
            code="Dekela",
            label=Text(id="Desa/Kelurahan Layak Anak (Dekela)", en="Child-friendly villages and urban wards (Dekela)"),
            provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                    Citation(source=source("artikel_news_parepare_2025")),
                    Citation(source=source("form_24_indicators_2017")),
                ),
                note=Text(
                    id="Blok penilaian tersendiri di luar 24 indikator; rincian penilaiannya tidak terbit.",
                    en="A scored block of its own beside the 24 indicators; how it is scored in detail is not published.",
                ),
            ),
            max_points=Decimal("75"),
            max_points_provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("prokopim_sumbawa_2023")),
                    Citation(source=source("blog_prosumbawa_2023_02")),
                ),
                note=Text(
                    id="Satu asal daerah, terbit di dua tempat; kedelapan angka tepat berjumlah 1000. Berlaku untuk formulir 2022.",
                    en="One local origin, published in two places; the eight figures add up to exactly 1000. For the form of 2022.",
                ),
            ),
            provisions=(provision("4"),),
            provisions_provenance=EDITORIAL,
        ),
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("kompas_2022_09_20")),
            Citation(source=source("dinamika_sumbawa_2025")),
            Citation(source=source("pasal_permen_12_2022")),
            Citation(source=source("deck_perpres_slides")),
            Citation(source=source("sindomanado_2020_02_11")),
        ),
        note=Text(
            id="Jumlah 24 dinyatakan kementerian pada 2022 dan 2025; lampiran peraturan belum kami lihat. Maksimum berbeda antarformulir: pada 2019/2020 klaster I 125 dan klaster II 180 (tingkat C). Nama Inggris dari kami; daftar resminya tidak ditemukan.",
            en="The ministry stated the number 24 in 2022 and 2025; the annex of the regulation was not seen. Maxima differ between forms: in 2019/2020 cluster I had 125 and cluster II 180 (grade C). English names are ours; no official list was found.",
        ),
    ),
)
"""Child-friendly regency or city (KLA) evaluation 2022.

Evaluasi Kabupaten/Kota Layak Anak (KLA) 2022.
"""
