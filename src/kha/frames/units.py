"""The unit in which columns count points: the smallest that an edition, its rules and a policy can tell apart."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from kha.errors import InvalidFrameError, Problem, ProblemCode
from kha.errors.arguments import whole_number
from kha.exact import MAX_DIGITS, plain
from kha.kla import BandPolicy, Edition, Measure
from kha.kla.rules import Brackets, Checklist, Choice, Proportion, Target

FEWEST_DECIMALS = 2
"""Published points have two decimals, even where all maxima are whole numbers."""
MOST_DECIMALS = 6
"""More would leave too little room for sums in 64-bit integers and for figures in 64-bit floats."""
MOST_POINTS = 10**9
"""Points below this are exact in 64 bits with `MOST_DECIMALS` decimals, in every step that a table takes."""


def decimals_of(edition: Edition, policy: BandPolicy | None = None) -> int:
    """Give how many decimals points have in a table: its unit is one at the last of them.

    They are as many as the edition's maxima and rules and the policy's thresholds need, and never fewer than two.

    >>> from kha import frames, kla
    >>> frames.decimals_of(kla.EVALUATION_2022, kla.PUBLISHED_2022)
    2

    Raises:
        InvalidFrameError: if a maximum or a rule of the edition is too fine or too large for a table.

    .. versionadded:: 0.1
    """
    thresholds = () if policy is None else (("", point) for r in policy.ranges for point in (r.lower, r.upper))
    known = [*_points_of(edition), *thresholds]
    problems = [
        Problem.of(ProblemCode.TOO_FINE, key, key=key, points=plain(points), most=str(MOST_DECIMALS))
        for key, points in dict.fromkeys(known)
        if decimals_in(points) > MOST_DECIMALS or points >= MOST_POINTS
    ]
    if problems:
        raise InvalidFrameError(problems)
    return max([FEWEST_DECIMALS, *(decimals_in(points) for _, points in known)])


def decimals_at_least(asked: int | None, needed: int) -> int:
    """Give the decimals that were asked for, or those that are needed, whichever are more.

    Raises:
        UnsuitableArgumentError: if so many cannot be had.
    """
    return needed if asked is None else max(needed, whole_number("decimals", asked, 0, MOST_DECIMALS))


def decimals_in(points: Decimal) -> int:
    """Give how many decimals points need."""
    return next(d for d in range(MAX_DIGITS + 1) if not (Fraction(points) * scale_of(d)).denominator > 1)


def scale_of(decimals: int) -> int:
    """Give how many units of so many decimals make one."""
    return int("1" + decimals * "0")


def in_units(points: Decimal, decimals: int) -> int:
    """Give points as a whole number of units of so many decimals."""
    return int(Fraction(points) * scale_of(decimals))


def _points_of(edition: Edition) -> Iterator[tuple[str, Decimal]]:
    for item in edition.items:
        if item.max_points is not None:
            yield item.key, item.max_points
        match item:
            case Measure(rule=Choice() | Checklist() as rule):
                yield from ((item.key, option.points) for option in rule.options)
            case Measure(rule=Brackets() as rule):
                yield from ((item.key, bracket.points) for bracket in rule.brackets)
            case Measure(rule=Proportion() | Target() as rule):
                yield item.key, Decimal(1).scaleb(-rule.decimals)
            case _:
                pass
