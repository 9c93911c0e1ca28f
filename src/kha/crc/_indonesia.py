# Made by tools/generate.py from data/crc/indonesia.toml. Do not edit: correct the data instead.
"""Indonesia and the Convention on the Rights of the Child."""

from __future__ import annotations

import datetime as dt
from typing import Final

from kha.crc.events import KnownDay
from kha.crc.indonesia import Objection, ReportingCycle, Reservation, StateRecord
from kha.crc.reading import provision
from kha.sources import Citation, Confidence, Provenance, law, source
from kha.text import Text

__all__ = ["INDONESIA"]

INDONESIA: Final[StateRecord] = StateRecord(
    signed=KnownDay(
        day=dt.date(1990, 1, 26),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("forum_anak_ratification")),
                Citation(source=source("kompasiana_ratification")),
                Citation(source=source("keppres_36_1990_extract")),
            ),
        ),
    ),
    instrument=law("keppres_36_1990"),
    deposited=KnownDay(
        day=dt.date(1990, 9, 5),
        provenance=Provenance(
            confidence=Confidence.B,
            citations=(
                Citation(source=source("forum_anak_ratification")),
                Citation(source=source("kompasiana_ratification")),
                Citation(source=source("unicef_indonesia_25_years")),
            ),
            note=Text(
                id="Hari penyimpanan piagam. Sebagian sumber menyebut 25 Agustus 1990, hari keputusan presidennya, sebagai tanggal ratifikasi.",
                en="The day of deposit. Some sources give 25 August 1990, the day of the presidential decree, as the day of ratification.",
            ),
        ),
    ),
    in_force=KnownDay(
        day=dt.date(1990, 10, 5),
        provenance=Provenance(
            confidence=Confidence.C,
            citations=(Citation(source=source("crc_text_nl"), locator="article 49(2)"),),
            note=Text(
                id="Dihitung: hari ketiga puluh sesudah penyimpanan.",
                en="Computed: the thirtieth day after the deposit.",
            ),
        ),
    ),
    reservation=Reservation(
        provisions=(
            provision("1"),
            provision("14"),
            provision("16"),
            provision("17"),
            provision("21"),
            provision("22"),
            provision("29"),
        ),
        subject=Text(
            id="Pasal-pasal ini diterapkan sesuai dengan konstitusi Indonesia, tanpa kewajiban yang melampauinya",
            en="These articles to be applied in conformity with Indonesia's constitution, without obligations beyond it",
        ),
        provenance=Provenance(
            confidence=Confidence.A,
            citations=(
                Citation(source=source("icrc_indonesia_reservation")),
                Citation(source=source("bayefsky_indonesia_reservation")),
                Citation(source=source("portugal_aviso_173_2008")),
            ),
            note=Text(
                id="Indonesia menyebutnya deklarasi; penyimpan dan negara yang berkeberatan memperlakukannya sebagai reservasi.",
                en="Indonesia called it a declaration; the depositary and the objecting State treat it as a reservation.",
            ),
        ),
        withdrawn=KnownDay(
            day=dt.date(2005, 2, 2),
            provenance=Provenance(
                confidence=Confidence.A,
                citations=(
                    Citation(source=source("bayefsky_indonesia_reservation")),
                    Citation(source=source("portugal_aviso_173_2008")),
                ),
            ),
        ),
        objections=(
            Objection(
                state=Text(id="Belanda", en="Netherlands"),
                dated=KnownDay(
                    day=dt.date(1995, 2, 6),
                    provenance=Provenance(
                        confidence=Confidence.A,
                        citations=(Citation(source=source("bayefsky_indonesia_reservation")),),
                    ),
                ),
            ),
        ),
    ),
    cycles=(
        ReportingCycle(
            key="initial",
            label=Text(id="Laporan awal", en="Initial report"),
            reports=(1,),
            report_symbol="CRC/C/3/Add.10",
            considered=(dt.date(1993, 9, 22), dt.date(1993, 9, 23)),
            observations_symbol="CRC/C/15/Add.7",
            provenance=Provenance(
                confidence=Confidence.A,
                citations=(Citation(source=source("crc_c_15_add_7")), Citation(source=source("crc_c_sr_81"))),
                note=Text(
                    id="Pengamatan ini bersifat sementara. Dari ingatan (tingkat D): pembahasan berlanjut pada sidang ke-7 tahun 1994 dengan CRC/C/3/Add.26 dan CRC/C/15/Add.25.",
                    en="These observations are preliminary. Recalled (grade D): the discussion went on at the 7th session in 1994, with CRC/C/3/Add.26 and CRC/C/15/Add.25.",
                ),
            ),
            meetings=Text(id="rapat ke-79 sampai ke-81", en="79th to 81st meetings"),
            observations_dated=KnownDay(
                day=dt.date(1993, 10, 18),
                provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("crc_c_15_add_7")),)),
            ),
        ),
        ReportingCycle(
            key="second",
            label=Text(id="Laporan kedua", en="Second report"),
            reports=(2,),
            report_symbol="CRC/C/65/Add.23",
            considered=(dt.date(2004, 1, 13),),
            observations_symbol="CRC/C/15/Add.223",
            provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("crc_c_15_add_223")),)),
            meetings=Text(id="rapat ke-920 dan ke-921", en="920th and 921st meetings"),
            submitted=KnownDay(
                day=dt.date(2002, 2, 5),
                provenance=Provenance(
                    confidence=Confidence.A,
                    citations=(Citation(source=source("crc_c_15_add_223")),),
                ),
            ),
            observations_adopted=KnownDay(
                day=dt.date(2004, 1, 30),
                provenance=Provenance(
                    confidence=Confidence.A,
                    citations=(Citation(source=source("crc_c_15_add_223")),),
                ),
            ),
            observations_dated=KnownDay(
                day=dt.date(2004, 2, 26),
                provenance=Provenance(
                    confidence=Confidence.A,
                    citations=(Citation(source=source("crc_c_15_add_223")),),
                ),
            ),
        ),
        ReportingCycle(
            key="third_and_fourth",
            label=Text(id="Laporan ketiga dan keempat (gabungan)", en="Combined third and fourth reports"),
            reports=(3, 4),
            report_symbol="CRC/C/IDN/3-4",
            considered=(dt.date(2014, 6, 5),),
            observations_symbol="CRC/C/IDN/CO/3-4",
            provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("uhri_co_2014")),)),
            meetings=Text(id="rapat ke-1890 dan ke-1891", en="1890th and 1891st meetings"),
            observations_adopted=KnownDay(
                day=dt.date(2014, 6, 13),
                provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("uhri_co_2014")),)),
            ),
            observations_dated=KnownDay(
                day=dt.date(2014, 7, 10),
                provenance=Provenance(confidence=Confidence.A, citations=(Citation(source=source("uhri_co_2014")),)),
            ),
        ),
        ReportingCycle(
            key="fifth_and_sixth",
            label=Text(id="Laporan kelima dan keenam (gabungan)", en="Combined fifth and sixth reports"),
            reports=(5, 6),
            report_symbol="CRC/C/IDN/5-6",
            considered=(dt.date(2025, 5, 14), dt.date(2025, 5, 15)),
            observations_symbol="CRC/C/IDN/CO/5-6",
            provenance=Provenance(
                confidence=Confidence.B,
                citations=(
                    Citation(source=source("ohchr_list_of_issues_5_6")),
                    Citation(source=source("metrotv_dialogue_2025")),
                    Citation(source=source("djabarpos_dialogue_2025")),
                    Citation(source=source("warta_eropa_dialogue_2025")),
                    Citation(source=source("kompasiana_session_99")),
                ),
                note=Text(
                    id="Tingkat B berlaku bagi pembahasannya. Daftar isu meminta jawaban sebelum 15 Februari 2025 (tingkat A). Sidang ke-99 ditutup 30 Mei 2025 dan pengamatan penutup diumumkan terbit 5 Juni 2025 (tingkat C).",
                    en="Grade B is for the dialogue. The list of issues asked for replies by 15 February 2025 (grade A). Session 99 closed on 30 May 2025, and the concluding observations were announced for 5 June 2025 (grade C).",
                ),
            ),
            symbols_provenance=Provenance(
                confidence=Confidence.D,
                note=Text(
                    id="Kedua lambang dokumen ini mengikuti pola yang lazim dan belum terlihat.",
                    en="Both symbols follow the usual pattern and have not been seen.",
                ),
            ),
        ),
    ),
)
"""Indonesia and the Convention.

Indonesia dan Konvensi Hak Anak.
"""
