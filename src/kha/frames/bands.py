"""From units to bands: the pieces into which a policy cuts the number line, as whole numbers of units."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.cells import chosen
from kha.frames.units import in_units
from kha.kla import Band, BandPolicy, NoBand


@frozen(kw_only=True)
class Piece:
    """A piece of the number line with one outcome.

    Attributes:
        outcome: the band, or why there is none.
        end: where the piece ends, in points; ``None`` for the last.
        end_included: whether the end itself belongs to it.
    """

    outcome: Band | NoBand
    end: Decimal | None
    end_included: bool


def pieces(policy: BandPolicy) -> tuple[Piece, ...]:
    """Cut the number line where the outcome of a policy changes, by asking the policy at every edge and between."""
    alike = groupby(_probed(policy), key=lambda piece: piece.outcome)
    return tuple(list(group)[-1] for _, group in alike)


def _probed(policy: BandPolicy) -> Iterator[Piece]:
    edges = sorted({edge for r in policy.ranges for edge in (r.lower, r.upper)})
    inside = edges[0] - 1
    for edge, following in zip(edges, [*edges[1:], None], strict=True):
        yield Piece(outcome=policy.classify(inside), end=edge, end_included=False)
        yield Piece(outcome=policy.classify(edge), end=edge, end_included=True)
        inside = edge + 1 if following is None else (edge + following) / 2
    yield Piece(outcome=policy.classify(inside), end=None, end_included=False)


def piece_of(units: nw.Expr, cut: tuple[Piece, ...], decimals: int) -> nw.Expr:
    """Number the piece that units lie in, from zero."""
    cases: list[tuple[nw.Expr, int]] = []
    for number, piece in enumerate(cut):
        if piece.end is not None:
            end = in_units(piece.end, decimals)
            cases.append((units <= end if piece.end_included else units < end, number))
    return chosen(cases, otherwise=len(cut) - 1)


def outcome_of(number: nw.Expr, cut: tuple[Piece, ...]) -> nw.Expr:
    """Name the outcome of a piece by its key."""
    result = nw.lit(cut[-1].outcome.value)
    for index, piece in reversed(list(enumerate(cut[:-1]))):
        result = nw.when(number == index).then(nw.lit(piece.outcome.value)).otherwise(result)
    return result
