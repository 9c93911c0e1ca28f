"""Assessments as documents: read them, whole or with every problem at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from attrs import frozen
from cattrs import BaseValidationError

from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.kla import EDITIONS, Edition
from kha.regions import Region, recognise
from kha.scoring import Answer, Assessment, Evidence, Stage
from kha.scoring.check import check_answers, check_points
from kha.serial.hooks import (
    DocumentConverter,
    EditionOf,
    ListOf,
    attempt,
    made_once,
    strict_converter,
    table,
    tidy_text,
    web_address,
    year,
)
from kha.serial.problems import MismatchError, problems_of
from kha.serial.shapes import WORDS, accepts
from kha.serial.syntax import Syntax, Tree, syntax_of
from kha.serial.values import AnswerValue, answer_value
from kha.serial.versions import read_tree


class AssessmentFormat(StrEnum):
    """The formats of assessment documents.

    .. versionadded:: 0.1
    """

    V1 = "kha.assessment/1"


@frozen(kw_only=True)
class AnswerDocument:
    """An answer as a document has it; whether it has points or a value is checked with everything else."""

    key: str
    points: Decimal | None = None
    value: AnswerValue | None = None
    not_applicable: bool = False
    evidence: tuple[Evidence, ...] = ()

    def to_answer(self) -> Answer:
        """Make the answer of what the document says."""
        value = None if self.value is None else self.value.value
        return Answer(
            key=self.key,
            points=self.points,
            value=value,
            not_applicable=self.not_applicable,
            evidence=self.evidence,
        )


@frozen(kw_only=True)
class AssessmentDocument:
    """The document of an assessment: what it says, key by key."""

    format: AssessmentFormat
    edition: Edition
    region: Region | str
    year: int
    answers: tuple[AnswerDocument, ...]
    stage: Stage | None = None
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None


_EXAMPLES: dict[str, Tree] = {
    "format": AssessmentFormat.V1.value,
    "edition": "evaluation_2022",
    "region": "Kabupaten Sumbawa",
    "year": 2022,
    "answers": [],
    "key": "klaster_1",
    "points": 83.5,
    "title": "Perda Nomor 1 Tahun 2020",
}


def read_assessment(path: str | Path, *, editions: Sequence[Edition] = EDITIONS) -> Assessment:
    """Read the document of an assessment: JSON if the file's name ends in ``.json``, else TOML.

    Args:
        path: the file.
        editions: the editions a document may name.

    Raises:
        OSError: if the file cannot be read.
        InvalidDocumentError: if it cannot be used; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """
    return parse_assessment(Path(path).read_bytes(), syntax_of(path), editions=editions)


def parse_assessment(data: bytes | str, syntax: Syntax, *, editions: Sequence[Edition] = EDITIONS) -> Assessment:
    """Read the document of an assessment from memory.

    Raises:
        InvalidDocumentError: if it cannot be used; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """
    tree, repeated = read_tree(data, syntax, AssessmentFormat.V1)
    converter = assessment_converter(editions)
    found = list(repeated)
    document: AssessmentDocument | None = None
    try:
        document = converter.structure(tree, AssessmentDocument)
    except (BaseValidationError, MismatchError) as error:
        found += problems_of(error, syntax, _EXAMPLES)
    found += _misfits(tree, converter)
    if document is None or found:
        raise InvalidDocumentError(found)
    return Assessment(
        edition=document.edition,
        region=document.region,
        year=document.year,
        answers=tuple(answer.to_answer() for answer in document.answers),
        stage=document.stage,
        evidence=document.evidence,
        note=document.note,
    )


def _misfits(tree: Tree, converter: DocumentConverter) -> Iterator[Problem]:
    """Check whatever answers can be read against the edition, even where other parts of the document cannot."""
    if not isinstance(tree, dict):
        return
    edition = attempt(converter, tree.get("edition"), Edition)
    answers = tree.get("answers")
    if edition is None or not isinstance(answers, list):
        return
    numbered: list[tuple[int, Answer]] = []
    for index, raw in enumerate(answers):
        if isinstance(raw, dict):
            if ("points" in raw) + ("value" in raw) + (raw.get("not_applicable") not in (None, False)) != 1:
                yield Problem.of(ProblemCode.POINTS_OR_VALUE, f"$.answers[{index}]")
            key = attempt(converter, raw.get("key"), str)
            points = attempt(converter, raw.get("points"), Decimal)
            value = attempt(converter, raw.get("value"), AnswerValue)
            if key is None:
                yield from () if points is None else check_points(f"$.answers[{index}].points", points, None)
            elif points is None and value is not None:
                numbered.append((index, Answer(key=key, value=value.value)))
            else:
                numbered.append((index, Answer(key=key, points=points or Decimal(0))))
    yield from check_answers(edition, numbered)[0]


@made_once
def assessment_converter(editions: Sequence[Edition]) -> DocumentConverter:
    """Make the converter that structures an `AssessmentDocument`."""
    converter = strict_converter()
    named = EditionOf(editions)
    converter.register_structure_hook(Edition, lambda value, _type: named(value))
    table(converter, Evidence, url=web_address)
    converter.register_structure_hook(AnswerValue, lambda value, _type: answer_value(value))
    table(converter, AnswerDocument, evidence=ListOf(converter, Evidence))
    table(
        converter,
        AssessmentDocument,
        region=_region,
        year=year,
        answers=ListOf(converter, AnswerDocument),
        evidence=ListOf(converter, Evidence),
    )
    return converter


@accepts(WORDS)
def _region(value: Tree) -> Region | str:
    """Take a region's code, or a name that means one region beyond doubt; any other text stands as it is."""
    text = tidy_text(value)
    return recognise(text) or text
