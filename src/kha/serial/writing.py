"""Assessments out: the document that reads back as the same assessment, in every syntax."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import assert_never

from kha.kla.values import Ratio, Series, Value
from kha.regions import Region
from kha.scoring import Answer, Assessment, Evidence
from kha.serial.assessments import AssessmentFormat
from kha.serial.packing import Writable
from kha.serial.syntax import Syntax, dump_tree, syntax_of


def write_assessment(assessment: Assessment, path: str | Path) -> None:
    """Write an assessment into a file: JSON, MessagePack or TOML, as `read_assessment` reads that name.

    Raises:
        OSError: if the file cannot be written.
        MissingExtraError: for TOML and MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    Path(path).write_bytes(dump_assessment(assessment, syntax_of(path)))


def dump_assessment(assessment: Assessment, syntax: Syntax) -> bytes:
    """Write an assessment as a document in memory.

    `parse_assessment` reads it back as the same assessment, if it is given the edition; a region that is only a text is
    kept as that text, unless it means a region beyond doubt.

    >>> from kha import Syntax, parse_assessment, read_assessment
    >>> from kha.serial import dump_assessment
    >>> sumbawa = read_assessment("examples/sumbawa-2022.toml")
    >>> parse_assessment(dump_assessment(sumbawa, Syntax.JSON), Syntax.JSON) == sumbawa
    True

    Raises:
        MissingExtraError: for TOML and MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    return dump_tree(assessment_tree(assessment), syntax)


def assessment_tree(assessment: Assessment) -> dict[str, Writable]:
    """Give the tree of an assessment's document."""
    region = assessment.region
    tree: dict[str, Writable] = {
        "format": AssessmentFormat.V1.value,
        "edition": assessment.edition.key,
        "region": region.code if isinstance(region, Region) else region,
        "year": assessment.year,
    }
    if assessment.stage is not None:
        tree["stage"] = assessment.stage.value
    if assessment.note is not None:
        tree["note"] = assessment.note
    if assessment.evidence:
        tree["evidence"] = evidence_tree(assessment.evidence)
    return {**tree, "answers": [_answer(answer) for answer in assessment.answers]}


def _answer(answer: Answer) -> dict[str, Writable]:
    tree: dict[str, Writable] = {"key": answer.key}
    if answer.points is not None:
        tree["points"] = answer.points
    elif answer.value is not None:
        tree["value"] = _value(answer.value)
    else:
        tree["not_applicable"] = True
    if answer.evidence:
        tree["evidence"] = evidence_tree(answer.evidence)
    return tree


def evidence_tree(evidence: Iterable[Evidence]) -> list[Writable]:
    """Give the trees of pieces of evidence."""
    return [{"title": e.title} if e.url is None else {"title": e.title, "url": e.url} for e in evidence]


def _value(value: Value) -> Writable:
    match value:
        case bool() | str() | Decimal():
            return value
        case tuple():
            return list(value)
        case Ratio(part=part, whole=whole):
            return {"part": part, "whole": whole}
        case Series(figures=figures):
            return {str(year): figure for year, figure in figures}
        case _:
            assert_never(value)
