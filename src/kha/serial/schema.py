"""The JSON Schemas of documents, derived from what reads them."""

from __future__ import annotations

from typing import assert_never

from kha.kla import EDITIONS
from kha.serial.assessments import AssessmentDocument, AssessmentFormat, assessment_converter
from kha.serial.derivation import derive
from kha.serial.edition_records import EditionDocument, EditionFormat, edition_converter
from kha.serial.programme_records import ProgrammesDocument, ProgrammesFormat, programmes_converter
from kha.serial.scores import Json
from kha.serial.training_records import TrainingsDocument, TrainingsFormat, trainings_converter


def json_schema(of: AssessmentFormat | EditionFormat | TrainingsFormat | ProgrammesFormat) -> dict[str, Json]:
    """Give the JSON Schema (draft 2020-12) of a format of documents, for editors and other programs.

    It is derived from the records and functions that the documents are read with. Whatever it refuses, the reader
    refuses too; the reader sees more, such as maxima that do not add up.

    >>> from kha.serial import EditionFormat, json_schema
    >>> json_schema(EditionFormat.V1)["title"]
    'Formulir penilaian KLA / A form for scoring KLA'

    .. versionadded:: 0.1
    """
    match of:
        case AssessmentFormat():
            return derive(AssessmentDocument, assessment_converter(EDITIONS), of.value)
        case EditionFormat():
            return derive(EditionDocument, edition_converter(EDITIONS), of.value)
        case TrainingsFormat():
            return derive(TrainingsDocument, trainings_converter(), of.value)
        case ProgrammesFormat():
            return derive(ProgrammesDocument, programmes_converter(EDITIONS), of.value)
        case _:
            assert_never(of)
