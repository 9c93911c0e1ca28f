# Made by tools/generate.py from data/phrases/i18n.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = [
    "CATALOGUE_ABSENT",
    "CATALOGUE_NAMELESS",
    "CATALOGUE_OTHER",
    "CATALOGUE_TWICE",
    "CATALOGUE_UNREADABLE",
    "DAYS_APART",
    "DAYS_OF_A_MONTH",
    "FAULT_FORMS",
    "FAULT_PLACEHOLDERS",
    "LANGUAGE_FORMATS",
    "LANGUAGE_NAME",
    "NOTHING",
    "NOTHING_WANTED",
    "NOT_AVAILABLE",
    "NO_FORMATS",
    "OF_THE_CONVENTION",
    "PROVISION",
]

OF_THE_CONVENTION: Final[Text] = Text(
    id="{provisions} Konvensi Hak Anak",
    en="{provisions} of the Convention on the Rights of the Child",
)

DAYS_OF_A_MONTH: Final[Text] = Text(id="{first}–{last}", en="{first}–{last}")

DAYS_APART: Final[Text] = Text(id="{first}–{last}", en="{first} – {last}")

NOT_AVAILABLE: Final[Text] = Text(
    id="Tidak ada bahasa untuk {wanted}. Yang tersedia: {available}.",
    en="There is no language for {wanted}. Available are: {available}.",
)

NOTHING_WANTED: Final[Text] = Text(
    id="Tidak ada bahasa yang diminta. Tulis salah satu dari: {available}.",
    en="No language was asked for. Write one of: {available}.",
)

NO_FORMATS: Final[Text] = Text(
    id="Cara menulis angka dan tanggal dalam bahasa {wanted} tidak diketahui. Sebutkan bahasa yang cara penulisannya diikuti, misalnya: {available}.",
    en="How numbers and dates are written in the language {wanted} is not known. State the language whose way of writing it follows, for example: {available}.",
)

LANGUAGE_NAME: Final[Text] = Text(id="bahasa Indonesia", en="English")

LANGUAGE_FORMATS: Final[Text] = Text(id="id", en="en")

PROVISION: Final[Text] = Text(id="Pasal {reference}", en="article {reference}")

CATALOGUE_UNREADABLE: Final[Text] = Text(
    id="{path} bukan katalog PO atau MO: {reason}. Buat dari templat POT pustaka ini.",
    en="{path} is no PO or MO catalogue: {reason}. Make one from this library's POT.",
)

CATALOGUE_TWICE: Final[Text] = Text(
    id="Lebih dari satu paket menyediakan bahasa {language}: {packages}. Hapus semuanya kecuali satu, atau baca katalognya dengan read_labels.",
    en="More than one package brings the language {language}: {packages}. Remove all but one, or read its catalogue with read_labels.",
)

CATALOGUE_NAMELESS: Final[Text] = Text(
    id="{path} tidak menyebut bahasanya. Tulis kodenya pada baris Language di kepala katalog, atau sebutkan saat membacanya.",
    en="{path} names no language. Write its tag into the line Language of its head, or state it when reading.",
)

CATALOGUE_OTHER: Final[Text] = Text(
    id="{path} menyebut bahasa {found}, bukan {expected}. Perbaiki baris Language di kepala katalog, atau nama yang didaftarkan.",
    en="{path} names the language {found}, not {expected}. Mend the line Language of its head, or the name that was announced.",
)

CATALOGUE_ABSENT: Final[Text] = Text(
    id="Paket {package} tidak berisi {files}.",
    en="The package {package} holds no {files}.",
)

FAULT_PLACEHOLDERS: Final[Text] = Text(
    id="Isian berkurung kurawal tidak sama: seharusnya {expected}, tertulis {found}.",
    en="The {{placeholders}} differ: there should be {expected}, there are {found}.",
)

FAULT_FORMS: Final[Text] = Text(
    id="Bentuk jamak: seharusnya {expected}, tertulis {found}.",
    en="Plural forms: there should be {expected}, there are {found}.",
)

NOTHING: Final[Text] = Text(id="tidak ada", en="none")
