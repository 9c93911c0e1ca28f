"""Trainings on the Convention as evidence: who was trained, of how many, and what a form may ask about it.

It counts who was there. It says nothing of how good a training was, or of what anybody does with it.
"""

from kha.capacity.answers import answer, evidence_of
from kha.capacity.figures import (
    CAVEAT,
    Cell,
    Certificates,
    Coverage,
    FacetValue,
    Part,
    YearFigure,
    breakdown,
    certificates,
    coverage,
    crosstab,
    growth,
    regions_without,
)
from kha.capacity.kinds import SERVICE_PROFESSIONS, Counting, Echelon, Facet, Mode, Profession, Role
from kha.capacity.model import Participants, Place, Session, Speaker, Training, TrainingTopics
from kha.capacity.register import Register, Staff
from kha.capacity.selection import EVERYONE, Contribution, Selection, Trained, trained

__all__ = [
    "CAVEAT",
    "EVERYONE",
    "SERVICE_PROFESSIONS",
    "Cell",
    "Certificates",
    "Contribution",
    "Counting",
    "Coverage",
    "Echelon",
    "Facet",
    "FacetValue",
    "Mode",
    "Part",
    "Participants",
    "Place",
    "Profession",
    "Register",
    "Role",
    "Selection",
    "Session",
    "Speaker",
    "Staff",
    "Trained",
    "Training",
    "TrainingTopics",
    "YearFigure",
    "answer",
    "breakdown",
    "certificates",
    "coverage",
    "crosstab",
    "evidence_of",
    "growth",
    "regions_without",
    "trained",
]
