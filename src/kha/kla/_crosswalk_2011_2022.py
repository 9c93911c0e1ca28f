# Made by tools/generate.py from data/kla/crosswalk_2011_2022.toml. Do not edit: correct the data instead.
"""Crosswalk of the KLA indicators of 2011 and 2022."""

from __future__ import annotations

from typing import Final

from kha.kla._evaluation_2022 import EVALUATION_2022
from kha.kla._permen_12_2011 import PERMEN_12_2011
from kha.kla.crosswalk import Crosswalk, Link, Relation
from kha.sources import Confidence, Provenance
from kha.text import Text

__all__ = ["CROSSWALK_2011_2022"]

CROSSWALK_2011_2022: Final[Crosswalk] = Crosswalk(
    key="crosswalk_2011_2022",
    label=Text(id="Padanan indikator KLA 2011 dan 2022", en="Crosswalk of the KLA indicators of 2011 and 2022"),
    description=Text(
        id="Menghubungkan 31 indikator tahun 2011 dengan 24 indikator tahun 2022 menurut judul dan pertanyaan yang terlihat. Blok Kelana dan Dekela tidak berindikator dan belum ada pada 2011.",
        en="Links the 31 indicators of 2011 to the 24 of 2022 by their titles and by the questions that were seen. The blocks Kelana and Dekela have no indicators and did not exist in 2011.",
    ),
    before=PERMEN_12_2011,
    after=EVALUATION_2022,
    provenance=Provenance(
        confidence=Confidence.D,
        note=Text(
            id="Pemetaan ini disusun redaksi pustaka ini, bukan ketentuan resmi. Judul berasal dari kedua edisi; naskah lampiran kedua peraturan belum dilihat.",
            en="This mapping is the editors' own work, not an official one. The titles are those of the two editions; the annexes of the two regulations were not seen.",
        ),
    ),
    links=(
        Link(
            before="laws_and_policies",
            after="regional_regulation",
            relation=Relation.MERGED,
            reason=Text(
                id="Judul 2022 hanya menyebut peraturan daerah tentang KLA, tidak lagi semua aturan dalam lima klaster.",
                en="The title of 2022 names the regional regulation on KLA alone, no longer all rules across the five clusters.",
            ),
        ),
        Link(
            before="child_rights_budget",
            after="regional_regulation",
            relation=Relation.MERGED,
            reason=Text(
                id="Formulir sekitar 2017/2018 menanyakan anggaran bagi kebijakan itu di sini; bagian dari seluruh anggaran tidak lagi menjadi indikator.",
                en="The form of about 2017/2018 asks here for a budget for the policy; a share of the whole budget is no indicator any more.",
            ),
        ),
        Link(
            before="policies_with_input_from_children",
            after="regional_regulation",
            relation=Relation.MERGED,
            reason=Text(
                id="Formulir sekitar 2017/2018 menanyakan di sini apakah pandangan anak diperhatikan dalam penyusunan kebijakan.",
                en="The form of about 2017/2018 asks here whether the views of children are heeded when policies are made.",
            ),
        ),
        Link(
            before="staff_trained_in_the_convention",
            after="kla_institutions",
            relation=Relation.MERGED,
            reason=Text(
                id="Kementerian (2022) menyebut tenaga terlatih di antara hal kelembagaan, tanpa nomor indikator; pelatihan juga ditanyakan di dalam klaster.",
                en="The ministry (2022) lists trained staff among the institutional matters, under no number; training is also asked for inside the clusters.",
            ),
        ),
        Link(
            before="disaggregated_child_data",
            after="kla_institutions",
            relation=Relation.MERGED,
            reason=Text(
                id="Formulir sekitar 2017/2018 menanyakan profil anak yang diperbarui setiap tahun di sini, bersama gugus tugas dan rencana aksi.",
                en="The form of about 2017/2018 asks here for a child profile updated every year, beside the task force and the action plan.",
            ),
        ),
        Link(
            before="community_institutions",
            after="community_business_media",
            relation=Relation.MERGED,
            reason=Text(
                id="Indikator 2022 mencakup masyarakat, dunia usaha, dan media sekaligus.",
                en="The indicator of 2022 takes community, business and media together.",
            ),
        ),
        Link(
            before="business_sector",
            after="community_business_media",
            relation=Relation.MERGED,
            reason=Text(
                id="Indikator 2022 mencakup masyarakat, dunia usaha, dan media sekaligus.",
                en="The indicator of 2022 takes community, business and media together.",
            ),
        ),
        Link(before="birth_certificate", after="birth_certificate", relation=Relation.SAME),
        Link(before="child_friendly_information", after="child_friendly_information", relation=Relation.SAME),
        Link(
            before="children_groups",
            after="child_participation",
            relation=Relation.BROADER,
            reason=Text(
                id="Indikator 2022 menanyakan partisipasi anak yang melembaga; kelompok anak hanya salah satu bentuknya.",
                en="The indicator of 2022 asks for institutionalised participation, of which children's groups are one form.",
            ),
        ),
        Link(
            before="child_marriage",
            after="child_marriage_prevention",
            relation=Relation.BROADER,
            reason=Text(
                id="Judul 2022 menyebut pencegahan, bukan hanya persentase perkawinan pertama di bawah 18 tahun.",
                en="The title of 2022 names prevention, not only the share of first marriages below 18.",
            ),
        ),
        Link(before="parenting_consultation", after="parenting_consultation", relation=Relation.SAME),
        Link(
            before="child_welfare_institutions",
            after="alternative_care",
            relation=Relation.NARROWER,
            reason=Text(
                id="Indikator 2022 menanyakan lembaga pengasuhan alternatif saja, menurut satu sumber hanya yang terstandardisasi.",
                en="The indicator of 2022 asks for institutions of alternative care alone, by one source only those that meet the standard.",
            ),
        ),
        Link(
            before="infant_mortality",
            after=None,
            relation=Relation.DROPPED,
            reason=Text(
                id="Tidak ada lagi angka kematian di antara judul 2022; persalinan di fasilitas kesehatan adalah besaran lain.",
                en="No mortality rate is left among the titles of 2022; births in health facilities are another quantity.",
            ),
        ),
        Link(
            before="undernutrition",
            after="nutrition",
            relation=Relation.BROADER,
            reason=Text(
                id="Judul 2022 menyebut keadaan gizi pada umumnya, bukan hanya kekurangan gizi.",
                en="The title of 2022 names nutritional status at large, not undernutrition alone.",
            ),
        ),
        Link(
            before="exclusive_breastfeeding",
            after="infant_feeding",
            relation=Relation.MERGED,
            reason=Text(
                id="Pemberian makan bayi dan anak mencakup air susu ibu; pertanyaannya belum dilihat.",
                en="Infant and young child feeding includes breastfeeding; its questions were not seen.",
            ),
        ),
        Link(
            before="breastfeeding_corners",
            after="infant_feeding",
            relation=Relation.MERGED,
            reason=Text(
                id="Ditempatkan di sini menurut pokoknya; pertanyaan indikator 2022 belum dilihat.",
                en="Placed here by its subject; the questions of the indicator of 2022 were not seen.",
            ),
        ),
        Link(
            before="basic_immunisation",
            after=None,
            relation=Relation.DROPPED,
            reason=Text(
                id="Imunisasi tidak muncul lagi di antara judul 2022.",
                en="Immunisation no longer appears among the titles of 2022.",
            ),
        ),
        Link(
            before="reproductive_and_mental_health",
            after="child_friendly_health_facilities",
            relation=Relation.BROADER,
            reason=Text(
                id="Indikator 2022 menanyakan fasilitas kesehatan yang ramah anak pada umumnya; ditempatkan di sini menurut pokoknya.",
                en="The indicator of 2022 asks for child-friendly health facilities at large; placed here by its subject.",
            ),
        ),
        Link(
            before="welfare_of_poor_children",
            after=None,
            relation=Relation.DROPPED,
            reason=Text(
                id="Kesejahteraan keluarga miskin tidak muncul lagi di antara judul 2022.",
                en="The welfare of poor families no longer appears among the titles of 2022.",
            ),
        ),
        Link(
            before="clean_water",
            after="water_and_sanitation",
            relation=Relation.BROADER,
            reason=Text(
                id="Sanitasi ditambahkan, dan yang disebut kini air minum, bukan air bersih.",
                en="Sanitation is added, and drinking water is named rather than clean water.",
            ),
        ),
        Link(
            before="tobacco_free_areas",
            after="tobacco_free_areas",
            relation=Relation.BROADER,
            reason=Text(
                id="Iklan, promosi, dan sponsor rokok ditambahkan.",
                en="Tobacco advertising, promotion and sponsorship are added.",
            ),
        ),
        Link(
            before=None,
            after="births_in_health_facilities",
            relation=Relation.NEW,
            reason=Text(
                id="Tidak ada padanannya di antara 31 judul tahun 2011.",
                en="It has no counterpart among the 31 titles of 2011.",
            ),
        ),
        Link(
            before="early_childhood_education",
            after="early_childhood_development",
            relation=Relation.BROADER,
            reason=Text(
                id="Bukan lagi partisipasi pendidikan saja, melainkan pengembangan anak usia dini yang menyeluruh; pindah ke klaster II.",
                en="No longer participation in education alone but early childhood development as a whole; moved to cluster II.",
            ),
        ),
        Link(before="twelve_year_education", after="twelve_year_education", relation=Relation.SAME),
        Link(before="child_friendly_schools", after="child_friendly_schools", relation=Relation.SAME),
        Link(
            before="school_travel",
            after="child_friendly_infrastructure",
            relation=Relation.BROADER,
            reason=Text(
                id="Satu sumber menempatkan zona aman sekolah di sini; infrastruktur ruang publik lebih luas, dan pindah ke klaster II.",
                en="One source places safe school zones here; infrastructure in public space is wider, and moved to cluster II.",
            ),
        ),
        Link(
            before="creative_and_recreational_facilities",
            after="creativity_centres",
            relation=Relation.SPLIT,
            reason=Text(id="Bagian kreatifnya.", en="Its creative part."),
        ),
        Link(
            before="creative_and_recreational_facilities",
            after="child_friendly_infrastructure",
            relation=Relation.SPLIT,
            reason=Text(
                id="Bagian rekreatifnya di ruang publik, yang pindah ke klaster II.",
                en="Its recreational part in public space, which moved to cluster II.",
            ),
        ),
        Link(
            before="special_protection_services",
            after="victims_of_violence_and_exploitation",
            relation=Relation.SPLIT,
            reason=Text(
                id="Sebuah formulir 2018 menanyakan korban kekerasan dan penelantaran yang terlayani di sini.",
                en="A form of 2018 asks here for victims of violence and neglect who receive services.",
            ),
        ),
        Link(
            before="special_protection_services",
            after="victims_of_pornography_and_emergencies",
            relation=Relation.SPLIT,
            reason=Text(
                id="Pertanyaan yang diterbitkan Kota Metro menyebut korban yang terlayani di sini.",
                en="Questions posted by Kota Metro ask here for victims who receive services.",
            ),
        ),
        Link(
            before="special_protection_services",
            after="children_with_disabilities",
            relation=Relation.SPLIT,
            reason=Text(
                id="Anak penyandang disabilitas termasuk yang memerlukan perlindungan khusus; pertanyaannya belum dilihat.",
                en="Children with disabilities are among those in need of special protection; its questions were not seen.",
            ),
        ),
        Link(
            before="special_protection_services",
            after="children_in_contact_with_the_law_terrorism_and_stigma",
            relation=Relation.SPLIT,
            reason=Text(
                id="Mereka termasuk anak yang memerlukan perlindungan khusus; pertanyaannya belum dilihat.",
                en="They are among the children in need of special protection; its questions were not seen.",
            ),
        ),
        Link(
            before="restorative_justice",
            after="children_in_contact_with_the_law_terrorism_and_stigma",
            relation=Relation.BROADER,
            reason=Text(
                id="Indikator 2022 juga mencakup korban terorisme dan korban stigma.",
                en="The indicator of 2022 also takes in child victims of terrorism and stigmatised children.",
            ),
        ),
        Link(
            before="disaster_management",
            after="victims_of_pornography_and_emergencies",
            relation=Relation.BROADER,
            reason=Text(
                id="Situasi darurat lebih luas daripada bencana, dan indikator 2022 juga mencakup korban pornografi.",
                en="Emergencies are more than disasters, and the indicator of 2022 also takes in victims of pornography.",
            ),
        ),
        Link(
            before="worst_forms_of_child_labour",
            after="victims_of_violence_and_exploitation",
            relation=Relation.BROADER,
            reason=Text(
                id="Eksploitasi lebih luas; sebuah formulir 2018 menanyakan anak yang dibebaskan di sini.",
                en="Exploitation is wider; a form of 2018 asks here for children who were removed from it.",
            ),
        ),
    ),
)
"""Crosswalk of the KLA indicators of 2011 and 2022.

Padanan indikator KLA 2011 dan 2022.
"""
