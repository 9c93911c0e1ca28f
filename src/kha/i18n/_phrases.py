# Made by tools/generate.py from data/phrases/i18n.toml. Do not edit: correct the data instead.
"""The room's sentences, with {placeholders}."""

from __future__ import annotations

from typing import Final

from kha.text import Text

__all__ = ["DAYS_APART", "DAYS_OF_A_MONTH", "NOTHING_WANTED", "NOT_AVAILABLE", "NO_FORMATS", "OF_THE_CONVENTION"]

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
