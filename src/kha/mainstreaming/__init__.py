"""Children's rights in policies, programmes and activities: what a list names, what it leaves out, what was checked.

It shows presence, not quality: that a list names an article says nothing of what is done about it.
"""

from kha.mainstreaming.coverage import CAVEAT, Coverage, Covered, Subject, coverage, total_budget
from kha.mainstreaming.kinds import Dimension, Presence, ProgrammeKind, Weight
from kha.mainstreaming.matrix import Matrix, MatrixCell, MatrixRow, matrix
from kha.mainstreaming.model import PrincipleCheck, Programme, ProgrammeList, YearBudget
from kha.mainstreaming.principles import PrincipleTally, tally_principles

__all__ = [
    "CAVEAT",
    "Coverage",
    "Covered",
    "Dimension",
    "Matrix",
    "MatrixCell",
    "MatrixRow",
    "Presence",
    "PrincipleCheck",
    "PrincipleTally",
    "Programme",
    "ProgrammeKind",
    "ProgrammeList",
    "Subject",
    "Weight",
    "YearBudget",
    "coverage",
    "matrix",
    "tally_principles",
    "total_budget",
]
