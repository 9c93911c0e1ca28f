"""Two scores of one region side by side: every point lost or gained, where, and why."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from attrs import frozen

from kha.errors import IncomparableScoresError
from kha.exact import add, subtract
from kha.kla import Edition
from kha.regions import Region
from kha.scoring._labels import REASON
from kha.scoring.node import Level, ScoreNode
from kha.scoring.score import Score
from kha.shown import Shown
from kha.text import Text


class Reason(StrEnum):
    """Why a part has other points than before, or the same.

    .. versionadded:: 0.1
    """

    LOWERED = "lowered"
    """Answered before and after, with fewer points."""
    RAISED = "raised"
    """Answered before and after, with more points."""
    WITHDRAWN = "withdrawn"
    """Something in it was answered before, nothing after, so that it lost the points that were certain."""
    ADDED = "added"
    """Nothing in it was answered before, something after, so that it gained the points that are certain."""
    LEVEL_CHANGED = "level_changed"
    """Answered as a whole on one side and by its parts on the other, so that only the whole can be compared."""
    UNCHANGED = "unchanged"
    """Answered before and after, with the same points."""
    UNANSWERED = "unanswered"
    """Not answered before, nor after."""
    NOT_APPLICABLE = "not_applicable"
    """Answered as not applicable before, or after, or both. There, no points are certain."""

    @property
    def label(self) -> Text:
        """The reason in words, in both languages."""
        return REASON[self.value]


@frozen(kw_only=True)
class Difference:
    """What became of one group, indicator or measure, or of the whole.

    Attributes:
        before: how it was scored before.
        after: how it was scored after.
        children: what became of its parts; empty at the finest level that both sides share.

    .. versionadded:: 0.1
    """

    before: ScoreNode
    after: ScoreNode
    children: tuple[Difference, ...] = ()

    @property
    def key(self) -> str:
        """The key of the record that is scored."""
        return self.before.key

    @property
    def label(self) -> Text:
        """The label of the record that is scored, in both languages."""
        return self.before.label

    @property
    def level(self) -> Level:
        """Whether it is the whole, a group, an indicator or a measure."""
        return self.before.level

    @property
    def change(self) -> Decimal:
        """How many points it gained, exactly; fewer than zero if it lost some.

        Lower bounds are compared: the points that are certain. What is unanswered on one side counts there with the
        points of whatever in it is answered, and `reason` says so.
        """
        return subtract(self.after.bounds.lower, self.before.bounds.lower)

    @property
    def reason(self) -> Reason:
        """Why it has other points, or the same."""
        if any(node.answer is not None and node.answer.not_applicable for node in (self.before, self.after)):
            return Reason.NOT_APPLICABLE
        match self.before.is_untouched, self.after.is_untouched:
            case True, True:
                return Reason.UNANSWERED
            case True, False:
                return Reason.ADDED
            case False, True:
                return Reason.WITHDRAWN
            case _ if bool(self.before.children) is not bool(self.after.children):
                return Reason.LEVEL_CHANGED
            case _ if self.change:
                return Reason.LOWERED if self.change < 0 else Reason.RAISED
            case _:
                return Reason.UNCHANGED

    @property
    def finest(self) -> tuple[Difference, ...]:
        """Its parts at the finest level that both sides share; itself, if that is as fine as it gets."""
        return tuple(part for child in self.children for part in child.finest) or (self,)


@frozen(kw_only=True)
class Comparison(Shown):
    """Two scores of one region, point for point.

    Attributes:
        before: the earlier score.
        after: the later score.
        root: what became of the whole; its children are the groups, in the edition's order.

    .. versionadded:: 0.1
    """

    before: Score
    after: Score
    root: Difference

    @property
    def edition(self) -> Edition:
        """The instrument both were scored with."""
        return self.before.edition

    @property
    def region(self) -> Region | str:
        """The region both are of, as their assessments name it."""
        return self.before.assessment.region

    @property
    def groups(self) -> tuple[Difference, ...]:
        """What became of each group, in the edition's order."""
        return self.root.children

    @property
    def change(self) -> Decimal:
        """How many points the whole gained; fewer than zero if it lost some. It equals `gained` less `lost`."""
        return self.root.change

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What became of each part at the finest level both sides share; their changes add up to `change`."""
        return self.root.finest

    @property
    def lost(self) -> Decimal:
        """How many points were lost where points were lost."""
        return add(d.change.copy_abs() for d in self.differences if d.change < 0)

    @property
    def gained(self) -> Decimal:
        """How many points were gained where points were gained."""
        return add(d.change for d in self.differences if d.change > 0)

    def losses(self) -> tuple[Difference, ...]:
        """List where points were lost, at the finest level both sides share, the largest loss first."""
        return tuple(sorted((d for d in self.differences if d.change < 0), key=lambda d: d.change))


def compare(before: Score, after: Score) -> Comparison:
    """Compare two scores of one region, such as those of two stages of an evaluation.

    Both trees are walked together down to the finest level that both have: where a group was given points as a whole
    on one side and by its indicators on the other, the group is as fine as it gets. What is compared is the lower
    bound of each part, that is, the points that are certain. An unanswered part counts as nothing yet, an open one
    with what is answered in it; `Difference.reason` tells a withdrawn or added answer from one with other points, and
    the nodes on both sides keep their bounds. So the changes of all parts add up exactly to the change of the whole.

    The years may differ: the same instrument is used for several.

    Raises:
        IncomparableScoresError: if the scores are of different regions or editions; ``differing`` says in what.

    .. versionadded:: 0.1
    """
    demand_same([before, after], "edition", "region")
    return Comparison(before=before, after=after, root=_difference(before.root, after.root))


def demand_same(scores: list[Score], *attributes: str) -> None:
    """Demand that scores agree in their assessments' attributes.

    Raises:
        IncomparableScoresError: if they do not.
    """
    differing: list[tuple[str, tuple[str, ...]]] = []
    for attribute in attributes:
        found: list[object] = [getattr(score.assessment, attribute) for score in scores]
        values = [value for index, value in enumerate(found) if value not in found[:index]]
        if len(values) > 1:
            differing.append((attribute, tuple(_name(value) for value in values)))
    if differing:
        raise IncomparableScoresError(differing)


def _name(value: object) -> str:
    match value:
        case Edition():
            return value.key
        case Region():
            return value.label.en
        case _:
            return str(value)


def _difference(before: ScoreNode, after: ScoreNode) -> Difference:
    shared = zip(before.children, after.children, strict=True) if before.children and after.children else ()
    return Difference(before=before, after=after, children=tuple(_difference(old, new) for old, new in shared))
