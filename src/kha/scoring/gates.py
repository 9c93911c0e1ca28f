"""Whether a score meets a gate: yes, no, or not to be told from what is known."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction

from attrs import frozen

from kha.errors import InapplicableGateError
from kha.kla import Band, Gate, Indicator
from kha.scoring._labels import GATE_OUTCOME
from kha.scoring.node import Bounds, ScoreNode
from kha.scoring.score import Score
from kha.text import Text


class GateOutcome(StrEnum):
    """What can be said of a gate.

    ``MET``: enough components reach the share, whatever the missing answers turn out to be. It speaks of the count
    alone: what the gate leaves `open` may still stand in the way. ``NOT_MET``: too few can. ``UNDECIDED``: it hangs on
    missing answers or on maxima that are not public.

    .. versionadded:: 0.1
    """

    MET = "met"
    NOT_MET = "not_met"
    UNDECIDED = "undecided"

    @property
    def label(self) -> Text:
        """The outcome in words, in both languages."""
        return GATE_OUTCOME[self.value]


@frozen(kw_only=True)
class GateResult:
    """What a score says of a gate, for one band. Each indicator stands in exactly one of the three lists.

    Attributes:
        gate: the gate.
        band: the band it was asked for.
        required: how many indicators must reach the gate's share.
        passing: those that reach it, whatever the missing answers turn out to be.
        failing: those that cannot reach it any more.
        undecided: those of which it cannot be told: unanswered, or scored where no maximum is public.

    .. versionadded:: 0.1
    """

    gate: Gate
    band: Band
    required: int
    passing: tuple[Indicator, ...]
    failing: tuple[Indicator, ...]
    undecided: tuple[Indicator, ...]

    @property
    def outcome(self) -> GateOutcome:
        """Whether the count is met; undecided as long as it can turn out either way."""
        if len(self.passing) >= self.required:
            return GateOutcome.MET
        if len(self.passing) + len(self.undecided) < self.required:
            return GateOutcome.NOT_MET
        return GateOutcome.UNDECIDED


def check_gate(score: Score, gate: Gate, band: Band) -> GateResult:
    """Ask whether a score meets a gate for a band, without pretending to know what nobody published.

    An indicator is undecided while its maximum is not known, and while it hangs on answers that are missing. Points
    given to a whole group say nothing about its indicators.

    Raises:
        InapplicableGateError: if the score's form has another number of indicators than the gate speaks of.
        LookupError: if the gate says nothing of that band.

    .. versionadded:: 0.1
    """
    required = gate.least(band)
    edition = score.edition
    if len(edition.indicators) != gate.components:
        raise InapplicableGateError(gate.key, gate.components, edition.key, len(edition.indicators))
    bounds = {node.key: node.bounds for node in _nodes(score.root) if isinstance(node.item, Indicator)}
    found = [(i, _reaches(Fraction(gate.share), i, bounds.get(i.key))) for i in edition.indicators]
    return GateResult(
        gate=gate,
        band=band,
        required=required,
        passing=tuple(indicator for indicator, reaches in found if reaches is True),
        failing=tuple(indicator for indicator, reaches in found if reaches is False),
        undecided=tuple(indicator for indicator, reaches in found if reaches is None),
    )


def _nodes(node: ScoreNode) -> Iterator[ScoreNode]:
    yield node
    for child in node.children:
        yield from _nodes(child)


def _reaches(share: Fraction, indicator: Indicator, bounds: Bounds | None) -> bool | None:
    """Tell whether an indicator reaches a share of its maximum; ``None`` where that cannot be told."""
    if indicator.max_points is None or bounds is None:
        return None
    needed = share * Fraction(indicator.max_points)
    if Fraction(bounds.lower) >= needed:
        return True
    if bounds.upper is not None and Fraction(bounds.upper) < needed:
        return False
    return None
