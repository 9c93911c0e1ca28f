"""What type checkers see of `kha.adapters`. Checked by mypy and pyright, never run."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_type

from sqlalchemy.types import TypeDecorator

from kha import kla, scoring
from kha.adapters.pydantic import PROBLEMS, AssessmentDocument, DocumentOf, Labelled
from kha.adapters.sqlalchemy import AssessmentDocument as KeptDocument
from kha.adapters.sqlalchemy import Points, RegionCode
from kha.regions import Region


def take(assessment: AssessmentDocument) -> None:
    """Take an assessment from a model."""
    assert_type(assessment, scoring.Assessment)


def keep(points: Points, region: RegionCode) -> tuple[TypeDecorator[Decimal], TypeDecorator[Region]]:
    """Keep values in columns."""
    return points, region


problems: str = PROBLEMS
assert_type(DocumentOf(editions=kla.EDITIONS), DocumentOf)
assert_type(Labelled(), Labelled)
assert_type(KeptDocument(kla.EDITIONS), KeptDocument)
