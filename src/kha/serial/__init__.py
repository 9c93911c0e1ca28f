"""Documents in and out: assessments, forms, registers and programmes; scores and comparisons as JSON."""

from kha.serial.assessments import AssessmentFormat, parse_assessment, read_assessment
from kha.serial.bulk import dump_assessments, parse_assessments, read_assessments, write_assessments
from kha.serial.comparisons import (
    comparison_document,
    comparison_json,
    stages_document,
    stages_json,
    years_document,
    years_json,
)
from kha.serial.edition_out import dump_edition, rule_document, write_edition
from kha.serial.edition_records import EditionFormat
from kha.serial.editions import parse_edition, read_edition
from kha.serial.programme_coverage import coverage_document, coverage_json
from kha.serial.programme_out import dump_programmes, write_programmes
from kha.serial.programme_records import ProgrammesFormat
from kha.serial.programmes import parse_programmes, read_programmes
from kha.serial.schema import json_schema
from kha.serial.scores import score_document, score_json
from kha.serial.syntax import Syntax
from kha.serial.tables import CellProblem
from kha.serial.training_csv import TrainingsImport, import_trainings, parse_trainings_csv
from kha.serial.training_figures import figures_document, figures_json
from kha.serial.training_out import dump_trainings, trainings_document, trainings_json, write_trainings
from kha.serial.training_records import TrainingsFormat
from kha.serial.trainings import parse_trainings, read_trainings
from kha.serial.values import answer_toml
from kha.serial.writing import dump_assessment, write_assessment

__all__ = [
    "AssessmentFormat",
    "CellProblem",
    "EditionFormat",
    "ProgrammesFormat",
    "Syntax",
    "TrainingsFormat",
    "TrainingsImport",
    "answer_toml",
    "comparison_document",
    "comparison_json",
    "coverage_document",
    "coverage_json",
    "dump_assessment",
    "dump_assessments",
    "dump_edition",
    "dump_programmes",
    "dump_trainings",
    "figures_document",
    "figures_json",
    "import_trainings",
    "json_schema",
    "parse_assessment",
    "parse_assessments",
    "parse_edition",
    "parse_programmes",
    "parse_trainings",
    "parse_trainings_csv",
    "read_assessment",
    "read_assessments",
    "read_edition",
    "read_programmes",
    "read_trainings",
    "rule_document",
    "score_document",
    "score_json",
    "stages_document",
    "stages_json",
    "trainings_document",
    "trainings_json",
    "write_assessment",
    "write_assessments",
    "write_edition",
    "write_programmes",
    "write_trainings",
    "years_document",
    "years_json",
]
