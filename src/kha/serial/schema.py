"""The JSON Schemas of the documents, as the package carries them."""

from __future__ import annotations

from importlib import resources
import json

from kha.serial.assessments import AssessmentFormat
from kha.serial.edition_records import EditionFormat
from kha.serial.programme_records import ProgrammesFormat
from kha.serial.scores import Json
from kha.serial.training_records import TrainingsFormat


def json_schema(of: AssessmentFormat | EditionFormat | TrainingsFormat | ProgrammesFormat) -> dict[str, Json]:
    """Give the JSON Schema (draft 2020-12) of a format of documents, for editors and other programs.

    Whatever it refuses, the reader refuses too; the reader sees more, such as maxima that do not add up.

    >>> from kha.serial import EditionFormat, json_schema
    >>> json_schema(EditionFormat.V1)["title"]
    'Formulir penilaian KLA / A form for scoring KLA'

    .. versionadded:: 0.1
    """
    name = of.value.removeprefix("kha.").replace("/", "-")
    schema: dict[str, Json] = json.loads(resources.files("kha.serial").joinpath("schemas", f"{name}.json").read_bytes())
    return schema
