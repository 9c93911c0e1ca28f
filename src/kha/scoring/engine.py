"""From answers to a score: pure, exact, the same for every order of answers."""

from __future__ import annotations

from kha.errors import InvalidAssessmentError
from kha.scoring.check import find_problems
from kha.scoring.model import Assessment
from kha.scoring.score import Score
from kha.scoring.sheet import read


def score(assessment: Assessment) -> Score:
    """Score an assessment.

    An item that is answered counts as it is answered, by points or by its rule; otherwise it has the sum of its parts.
    What is unanswered is an interval from zero to the maximum, never silently zero.

    Raises:
        InvalidAssessmentError: if the answers do not fit the edition; ``problems`` lists everything at once.

    .. versionadded:: 0.1
    """
    root = read(assessment)
    if root is None:
        raise InvalidAssessmentError(find_problems(assessment))
    return Score(assessment=assessment, root=root)
