"""A form of answers read as a whole: quick for what fits, silent about what does not (`kha.scoring.check` explains).

Nearly every assessment fits its edition, and most answer all of it. So the answers are read in columns, without asking
of each one what could be wrong with it, and the tree of points is made when it is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from operator import le

from kha.exact import add
from kha.kla.layout import Evaluate, Place
from kha.scoring.model import BEYOND, Answer, Assessment
from kha.scoring.node import Bounds, Later, Level, ScoreNode
from kha.scoring.tree import Tree


def read(assessment: Assessment) -> ScoreNode | None:
    """Give the root of the tree of points; ``None`` if anything does not fit."""
    layout, answers = assessment.edition.layout, assessment.answers
    if assessment.keys == layout.leaf_keys:
        return _full(assessment, answers, assessment.ready)
    if len(answers) == len(layout.leaf_keys) and set(assessment.keys) == set(layout.leaf_keys):
        by_key = dict(zip(assessment.keys, answers, strict=True))
        ordered = [by_key[key] for key in layout.leaf_keys]
        return _full(assessment, ordered, [answer.ready for answer in ordered])
    return _open(assessment)


def _full(assessment: Assessment, answers: Sequence[Answer], worth: Sequence[Decimal]) -> ScoreNode | None:
    """Read an answer to every leaf, in their order; if all have points that fit, only the total is needed yet."""
    edition, layout = assessment.edition, assessment.edition.layout
    if not all(map(le, worth, layout.leaf_limits)):
        worth = list(map(_worth, answers, layout.leaf_rules))
        if not all(map(le, worth, layout.leaf_limits)):
            return _open(assessment)
    for position in layout.watched:
        if not _fits(layout.places[position], worth):
            return None

    def parts() -> tuple[ScoreNode, ...]:
        given = zip(layout.leaves, zip(answers, worth, strict=True), strict=True)
        return Tree.of(edition, dict(given)).parts(0, total)

    total = add(worth)
    bounds = Bounds(lower=total, upper=total)
    return ScoreNode(level=Level.TOTAL, item=edition, points=total, bounds=bounds, children=Later(parts))


def _fits(place: Place, worth: Sequence[Decimal]) -> bool:
    """Tell whether a whole has no more points than its maximum."""
    return place.max_points is None or add(worth[place.first : place.last]) <= place.max_points


def _worth(answer: Answer, evaluate: Evaluate) -> Decimal:
    """Give what an answer is worth; infinity if it has no points that could be added."""
    if answer.value is None:
        return answer.ready
    points = evaluate(answer.value)
    return BEYOND if points is None else points


def _open(assessment: Assessment) -> ScoreNode | None:
    """Read answers at any level, of which some may be missing or not apply."""
    edition, layout = assessment.edition, assessment.edition.layout
    given: dict[int, tuple[Answer, Decimal | None]] = {}
    for answer in assessment.answers:
        position = layout.positions.get(answer.key)
        if position is None or position in given:
            return None
        worth = None if answer.not_applicable else _worth(answer, layout.places[position].evaluate)
        if worth == BEYOND:
            return None
        given[position] = answer, worth
    if any(above in given for position in given for above in layout.above(position)):
        return None
    tree = Tree.of(edition, given)
    return tree.node(0, None) if tree.fits() else None
