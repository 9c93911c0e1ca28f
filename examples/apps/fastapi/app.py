"""A service that scores assessments: ``fastapi dev app.py``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from fastapi import Body, FastAPI
from pydantic import BaseModel

from kha import Assessment, Language, Stage, kla, score
from kha.adapters.pydantic import AssessmentDocument, Labelled
from kha.kla import Band, NoBand
from kha.report import explain

app = FastAPI(title="Skor KLA / KLA scores")


class Group(BaseModel):
    """The points of one group."""

    key: str
    label: str
    points: Decimal | None
    max_points: Decimal | None


class Result(BaseModel):
    """What a score says. Points are written as texts, so that no digit is lost."""

    region: str
    stage: Annotated[Stage, Labelled()] | None
    points: Decimal | None
    bands: list[Annotated[Band, Labelled()] | Annotated[NoBand, Labelled()]]
    groups: list[Group]
    explanation: str


@app.post("/scores")
def scores(assessment: Annotated[AssessmentDocument, Body()], lang: Language = Language.ID) -> Result:
    """Score an assessment."""
    scored = score(assessment)
    return Result(
        region=assessment.region_name(lang),
        stage=assessment.stage,
        points=scored.points,
        bands=list(scored.possible_bands(kla.PUBLISHED_2022)),
        groups=[
            Group(key=node.key, label=node.label[lang], points=node.points, max_points=node.max_points)
            for node in scored.groups
        ],
        explanation=explain(scored, kla.PUBLISHED_2022, lang).html(),
    )


@app.get("/assessments/{key}")
def example(key: str) -> AssessmentDocument:
    """Give an empty form of an edition, as a document to be filled in."""
    return Assessment(edition=kla.edition(key), region="Kabupaten Contoh", year=2024, answers=())
