"""From answers to a score: pure, exact, the same for every order of answers."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve

from kha.errors import InvalidAssessmentError
from kha.exact import add, subtract
from kha.kla import Edition, Item
from kha.scoring.check import check_answers
from kha.scoring.model import Answer, Assessment
from kha.scoring.score import Bounds, Score, ScoreNode
from kha.scoring.tree import children_of, level_of

ZERO = Decimal(0)


def score(assessment: Assessment) -> Score:
    """Score an assessment.

    An item that is answered counts as it is answered, by points or by its rule; otherwise it has the sum of its parts.
    What is unanswered is an interval from zero to the maximum, never silently zero.

    Raises:
        InvalidAssessmentError: if the answers do not fit the edition; ``problems`` lists everything at once.

    .. versionadded:: 0.1
    """
    problems, worth = check_answers(assessment.edition, enumerate(assessment.answers))
    if problems:
        raise InvalidAssessmentError(problems)
    root = _node(assessment.edition, {answer.key: answer for answer in assessment.answers}, worth)
    return Score(assessment=assessment, root=root if root.points is not None else _tightened(root, None))


def _node(item: Edition | Item, answers: dict[str, Answer], worth: dict[str, Decimal]) -> ScoreNode:
    answer = None if isinstance(item, Edition) else answers.get(item.key)
    if answer is not None and not isinstance(item, Edition):
        points = worth.get(item.key)
        bounds = Bounds(lower=ZERO, upper=item.max_points) if points is None else Bounds(lower=points, upper=points)
        return ScoreNode(level=level_of(item), item=item, points=points, bounds=bounds, answer=answer)
    children = tuple(_node(part, answers, worth) for part in children_of(item))
    lower = add(child.bounds.lower for child in children)
    if children and all(child.points is not None for child in children):
        bounds = Bounds(lower=lower, upper=lower)
        return ScoreNode(level=level_of(item), item=item, points=lower, bounds=bounds, children=children)
    uppers = [child.bounds.upper for child in children if child.bounds.upper is not None]
    most = add(uppers) if children and len(uppers) == len(children) else None
    bounds = Bounds(lower=lower, upper=_least(item.max_points, most))
    return ScoreNode(level=level_of(item), item=item, points=None, bounds=bounds, children=children)


def _tightened(node: ScoreNode, limit: Decimal | None) -> ScoreNode:
    """Lower what unanswered parts can have to what the answers around them leave of the whole."""
    upper = _least(node.bounds.upper, limit)
    children: list[ScoreNode] = []
    for child in node.children:
        others = subtract(node.bounds.lower, child.bounds.lower)
        left = None if upper is None else subtract(upper, others)
        children.append(child if child.points is not None else _tightened(child, left))
    return evolve(node, bounds=Bounds(lower=node.bounds.lower, upper=upper), children=tuple(children))


def _least(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    known = [value for value in (one, other) if value is not None]
    return min(known, default=None)
