"""Planning: where points can still be had, and how few items would close the way to a band.

It counts points, not effort: nobody published how hard an item is. Among plans of as many items it always gives the one
with the most points, so that it never suggests more items for fewer points.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from attrs import evolve, frozen

from kha.exact import add
from kha.kla import Band, BandPolicy
from kha.scoring.engine import score as score_assessment
from kha.scoring.model import Answer
from kha.scoring.score import Score, Shortfall


@frozen(kw_only=True)
class Plan:
    """A way to a band.

    Attributes:
        band: the band aimed at.
        steps: the items to bring to their maxima, the most points first; as few as reach the band, or all there are.
        gain: the points they bring together.
        reaches: whether they are enough.

    .. versionadded:: 0.1
    """

    band: Band
    steps: tuple[Shortfall, ...]
    gain: Decimal
    reaches: bool


def plan(score: Score, policy: BandPolicy, band: Band) -> Plan:
    """Find the fewest items whose full marks would reach a band.

    Items are those of `Score.shortfalls`: at the finest level with known maxima, whether their points were lost or are
    still unanswered. What does not apply is no item to work on.

    Raises:
        LookupError: if the policy does not know the band.

    .. versionadded:: 0.1
    """
    threshold = policy.range_of(band)
    here = score.bounds.lower
    steps: list[Shortfall] = []
    gain = Decimal(0)
    workable = (s for s in score.shortfalls() if s.node.answer is None or not s.node.answer.not_applicable)
    for shortfall in sorted(workable, key=_open_points, reverse=True):
        if _reached(add((here, gain)), threshold.lower, included=threshold.lower_included):
            break
        steps.append(shortfall)
        gain = add((gain, _open_points(shortfall)))
    reaches = _reached(add((here, gain)), threshold.lower, included=threshold.lower_included)
    return Plan(band=band, steps=tuple(steps), gain=gain, reaches=reaches)


def what_if(score: Score, answers: Iterable[Answer]) -> Score:
    """Score again with some answers put in place of, or beside, those there are. The old score stays as it is.

    >>> from decimal import Decimal
    >>> from kha import Answer, read_assessment, score
    >>> from kha.scoring import what_if
    >>> sumbawa = score(read_assessment("examples/sumbawa-2022.toml"))
    >>> what_if(sumbawa, [Answer(key="klaster_5", points=Decimal("200"))]).total()
    Decimal('601.00')

    Raises:
        InvalidAssessmentError: if the new answers do not fit, for example an indicator beside its answered group.

    .. versionadded:: 0.1
    """
    changed = {answer.key: answer for answer in answers}
    kept = [answer for answer in score.assessment.answers if answer.key not in changed]
    return score_assessment(evolve(score.assessment, answers=(*kept, *changed.values())))


def _open_points(shortfall: Shortfall) -> Decimal:
    return add((shortfall.lost, shortfall.undecided))


def _reached(points: Decimal, threshold: Decimal, *, included: bool) -> bool:
    return points > threshold or (included and points == threshold)
