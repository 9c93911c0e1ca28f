"""Scoring: an assessment in, an exact tree of points with bounds, bands and shortfalls out."""

from kha.scoring.check import find_problems
from kha.scoring.compare import Comparison, Difference, Reason, compare
from kha.scoring.engine import score
from kha.scoring.gates import GateOutcome, GateResult, check_gate
from kha.scoring.model import Answer, Assessment, Evidence, Stage
from kha.scoring.node import Bounds, Level, ScoreNode
from kha.scoring.plan import Plan, plan, what_if
from kha.scoring.score import Distance, NotApplicable, Score, Shortfall, Unanswered
from kha.scoring.stages import StageCell, StageRow, StageTable, province_table, stage_table
from kha.scoring.years import EditionChange, YearCell, YearRow, YearTable, year_table

__all__ = [
    "Answer",
    "Assessment",
    "Bounds",
    "Comparison",
    "Difference",
    "Distance",
    "EditionChange",
    "Evidence",
    "GateOutcome",
    "GateResult",
    "Level",
    "NotApplicable",
    "Plan",
    "Reason",
    "Score",
    "ScoreNode",
    "Shortfall",
    "Stage",
    "StageCell",
    "StageRow",
    "StageTable",
    "Unanswered",
    "YearCell",
    "YearRow",
    "YearTable",
    "check_gate",
    "compare",
    "find_problems",
    "plan",
    "province_table",
    "score",
    "stage_table",
    "what_if",
    "year_table",
]
