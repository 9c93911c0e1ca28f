"""What a JSON Schema says of a document beyond its keys and their kinds: what must be there, and what must go together.

The readers say the same in Python (`kha.serial.edition_checks` and its like, the constructors of rules), with more to
tell. Whatever a schema refuses a reader refuses too; tests hold both against the same documents.
"""

from __future__ import annotations

from collections.abc import Mapping

from kha.exact import MAX_DIGITS
from kha.kla.rules import Brackets, Checklist, Choice, Proportion, Target
from kha.serial import edition_checks, programme_checks, training_checks
from kha.serial.assessments import AnswerDocument
from kha.serial.edition_records import EditionDocument, GroupDocument, IndicatorDocument, MeasureDocument
from kha.serial.edition_rules import FITTING, PERCENT
from kha.serial.programme_records import CheckDocument, ProgrammeDocument, ProgrammesDocument
from kha.serial.shapes import Schema, refer
from kha.serial.training_records import SessionDocument, StaffDocument, TrainingDocument, TrainingsDocument
from kha.sources import Confidence

REQUIRED: Mapping[type, tuple[str, ...]] = {
    EditionDocument: edition_checks.REQUIRED,
    GroupDocument: ("key",),
    IndicatorDocument: ("key",),
    MeasureDocument: ("key",),
    TrainingsDocument: training_checks.REQUIRED,
    TrainingDocument: training_checks.REQUIRED_OF_TRAINING,
    SessionDocument: training_checks.REQUIRED_OF_SESSION,
    StaffDocument: training_checks.REQUIRED_OF_STAFF,
    ProgrammesDocument: programme_checks.REQUIRED,
    ProgrammeDocument: programme_checks.REQUIRED_OF_PROGRAMME,
    CheckDocument: programme_checks.REQUIRED_OF_CHECK,
}
"""The keys that must be there, of records whose every field may be missing; elsewhere, the fields without default."""

_GRADES_WITH_EVIDENCE = [grade.value for grade in Confidence if grade is not Confidence.D]
_EVIDENCE_FOR_A_GRADE: Schema = {
    "if": {"required": ["confidence"], "properties": {"confidence": {"enum": _GRADES_WITH_EVIDENCE}}},
    "then": {"required": ["evidence"], "properties": {"evidence": {"minItems": 1}}},
}


def _new(record: type, below: str = "", part: Schema | None = None) -> Schema:
    """Say what an addition to a form needs, and what its parts need."""
    needed: Schema = {"required": [*edition_checks.REQUIRED_OF_NEW[record]]}
    return needed if part is None else needed | {"properties": {below: {"items": part}}}


_NEW_MEASURE = _new(MeasureDocument)
_NEW_INDICATOR = _new(IndicatorDocument, "measures", _NEW_MEASURE)
_NEW_GROUP = _new(GroupDocument, "indicators", _NEW_INDICATOR)

CONDITIONS: Mapping[type, Schema] = {
    AnswerDocument: {
        "oneOf": [
            {"required": ["points"], "properties": {"value": False, "not_applicable": {"const": False}}},
            {"required": ["value"], "properties": {"points": False, "not_applicable": {"const": False}}},
            {
                "required": ["not_applicable"],
                "properties": {"points": False, "value": False, "not_applicable": {"const": True}},
            },
        ]
    },
    EditionDocument: {
        "allOf": [
            {
                "if": {"required": ["extends"]},
                "else": {"required": ["groups"], "properties": {"groups": {"minItems": 1, "items": _NEW_GROUP}}},
            },
            _EVIDENCE_FOR_A_GRADE,
        ]
    },
    MeasureDocument: {
        "allOf": [
            {
                "if": {"required": ["unit", "rule"], "properties": {"unit": {"const": unit.value}}},
                "then": {"properties": {"rule": {"properties": {"kind": {"enum": [kind.value for kind in kinds]}}}}},
            }
            for unit, kinds in FITTING.items()
        ]
    },
    TrainingDocument: _EVIDENCE_FOR_A_GRADE,
}
"""What must go together in a table."""

_UP_TO_A_HUNDRED: Schema = {"if": {"type": "number"}, "then": {"maximum": PERCENT}}
_DECIMALS: Schema = {"minimum": 0, "maximum": MAX_DIGITS}
_BRACKET = refer("bracket")

REFINED: Mapping[tuple[type, str], Schema] = {
    (Choice, "options"): {"minItems": 1},
    (Checklist, "options"): {"minItems": 1},
    (Proportion, "full_at"): _UP_TO_A_HUNDRED,
    (Proportion, "zero_at"): _UP_TO_A_HUNDRED,
    (Proportion, "decimals"): _DECIMALS,
    (Target, "decimals"): _DECIMALS,
    (Target, "target"): {"not": {"const": 0}},
    (Brackets, "brackets"): {
        "minItems": 1,
        "prefixItems": [{"allOf": [_BRACKET, {"properties": {"lower": False}}]}],
        "items": {"allOf": [_BRACKET, {"required": ["lower"]}]},
    },
    (ProgrammeDocument, "principles"): {"uniqueItems": True},
    (ProgrammeDocument, "indicators"): {"uniqueItems": True},
    (ProgrammeDocument, "groups"): {"uniqueItems": True},
}
"""What a key's value must be besides what its kind says."""
