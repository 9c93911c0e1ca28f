"""What comes out: a tree of points with bounds, bands, distances and shortfalls."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum, auto

from attrs import frozen

from kha.errors import IncompleteScoreError
from kha.errors.arguments import option
from kha.exact import add, subtract
from kha.kla import Band, BandPolicy, Edition, NoBand
from kha.scoring.model import Assessment
from kha.scoring.node import Bounds, ScoreNode
from kha.shown import Shown


class Unanswered(StrEnum):
    """What a total does with unanswered items.

    .. versionadded:: 0.1
    """

    REFUSE = auto()
    """Raise `IncompleteScoreError`: nothing is pretended."""
    AS_ZERO = auto()
    """Count them as zero points, as the ministry's application does with an empty form."""


class NotApplicable(StrEnum):
    """What a total does with items that do not apply.

    .. versionadded:: 0.1
    """

    REFUSE = auto()
    """Raise `IncompleteScoreError`: nobody published what such an item is worth."""
    AS_ZERO = auto()
    """Count them as zero points."""
    AS_FULL = auto()
    """Count them as their maximum."""


@frozen(kw_only=True)
class Distance:
    """How far a score is from a band.

    Attributes:
        band: the band.
        points: how many points are missing; zero if the band, or a higher one, is reached.
        exclusive: whether it takes *more than* `points`, because the threshold itself does not belong to the band.

    .. versionadded:: 0.1
    """

    band: Band
    points: Decimal
    exclusive: bool

    @property
    def reached(self) -> bool:
        """Whether nothing is missing."""
        return self.points == 0 and not self.exclusive


@frozen(kw_only=True)
class Shortfall:
    """What one group or indicator falls short of its maximum.

    Attributes:
        node: where.
        lost: points that are lost, whatever the missing answers turn out to be.
        undecided: points that hang on missing answers.

    .. versionadded:: 0.1
    """

    node: ScoreNode
    lost: Decimal
    undecided: Decimal


@frozen(kw_only=True)
class Score(Shown):
    """The score of an assessment: a tree of exact points.

    Attributes:
        assessment: what was scored.
        root: the whole; its children are the groups, in the edition's order.

    .. versionadded:: 0.1
    """

    assessment: Assessment
    root: ScoreNode

    @property
    def edition(self) -> Edition:
        """The instrument it was scored with."""
        return self.assessment.edition

    @property
    def groups(self) -> tuple[ScoreNode, ...]:
        """One node a group, in the edition's order."""
        return self.root.children

    @property
    def not_applicable(self) -> tuple[ScoreNode, ...]:
        """The items that were answered as not applicable."""
        return self.root.not_applicable

    @property
    def without_evidence(self) -> tuple[ScoreNode, ...]:
        """The items that were answered without evidence of their own."""
        return self.root.without_evidence

    @property
    def points(self) -> Decimal | None:
        """All points together; ``None`` while anything is unanswered or does not apply."""
        return self.root.points

    @property
    def bounds(self) -> Bounds:
        """Between which points the whole lies, whatever the missing answers turn out to be."""
        return self.root.bounds

    @property
    def unanswered(self) -> tuple[ScoreNode, ...]:
        """The items without an answer; an item untouched as a whole stands for its parts."""
        return self.root.unanswered

    def total(
        self, unanswered: Unanswered = Unanswered.REFUSE, not_applicable: NotApplicable = NotApplicable.REFUSE
    ) -> Decimal:
        """Give all points together, under stated conventions for what is unanswered and what does not apply.

        Raises:
            IncompleteScoreError: if a convention is to refuse and there is such an item; or if an item that is to
                count as its maximum has none that is known.
            UnknownOptionError: if there is no such convention.
        """
        missing, beside = option(Unanswered, unanswered), option(NotApplicable, not_applicable)
        if self.points is not None:
            return self.points
        refused = list(self.unanswered) if missing is Unanswered.REFUSE else []
        if beside is NotApplicable.REFUSE:
            refused += self.not_applicable
        full = self.not_applicable if beside is NotApplicable.AS_FULL else ()
        refused += [node for node in full if node.bounds.upper is None]
        if refused:
            raise IncompleteScoreError(node.key for node in refused)
        return add((self.bounds.lower, *(node.bounds.upper for node in full if node.bounds.upper is not None)))

    def possible_bands(self, policy: BandPolicy) -> tuple[Band | NoBand, ...]:
        """Give every band the score can have once the missing answers are in, in rising order."""
        return policy.between(self.bounds.lower, self.bounds.upper)

    def band(self, policy: BandPolicy) -> Band | NoBand:
        """Give the band of the score under a policy, without rounding.

        Raises:
            IncompleteScoreError: if missing answers leave more than one band possible.
        """
        band, *others = self.possible_bands(policy)
        if others:
            raise IncompleteScoreError(node.key for node in (*self.unanswered, *self.not_applicable))
        return band

    def distances(self, policy: BandPolicy) -> tuple[Distance, ...]:
        """Tell how far each band is from the points there are, counting unanswered items as nothing yet."""
        here = self.bounds.lower
        distances: list[Distance] = []
        for r in policy.ranges:
            missing = max(subtract(r.lower, here), Decimal(0))
            exclusive = not r.lower_included and here <= r.lower
            distances.append(Distance(band=r.band, points=missing, exclusive=exclusive))
        return tuple(distances)

    def shortfalls(self) -> tuple[Shortfall, ...]:
        """List what keeps the score from its maximum, at the finest level with known maxima, the largest first.

        The `lost` and `undecided` points of all of them add up to the maximum less the lower bound.
        """
        found = [s for s in _shortfalls(self.root) if s.lost or s.undecided]
        return tuple(sorted(found, key=lambda s: (-s.lost, -s.undecided)))


def _shortfalls(node: ScoreNode) -> Iterator[Shortfall]:
    if node.children and all(child.max_points is not None for child in node.children):
        for child in node.children:
            yield from _shortfalls(child)
    elif node.max_points is not None:
        upper = node.bounds.upper if node.bounds.upper is not None else node.max_points
        lost, undecided = subtract(node.max_points, upper), subtract(upper, node.bounds.lower)
        yield Shortfall(node=node, lost=lost, undecided=undecided)
    else:
        for child in node.children:
            yield from _shortfalls(child)
