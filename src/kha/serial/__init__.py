"""Documents in and out: assessments and forms as TOML or JSON, scores and comparisons as JSON."""

from kha.serial.assessments import AssessmentFormat, parse_assessment, read_assessment
from kha.serial.comparisons import comparison_document, comparison_json, stages_document, stages_json
from kha.serial.edition_records import EditionFormat
from kha.serial.editions import parse_edition, read_edition
from kha.serial.schema import json_schema
from kha.serial.scores import score_document, score_json
from kha.serial.syntax import Syntax

__all__ = [
    "AssessmentFormat",
    "EditionFormat",
    "Syntax",
    "comparison_document",
    "comparison_json",
    "json_schema",
    "parse_assessment",
    "parse_edition",
    "read_assessment",
    "read_edition",
    "score_document",
    "score_json",
    "stages_document",
    "stages_json",
]
