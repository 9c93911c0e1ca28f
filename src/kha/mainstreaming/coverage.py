"""What a list of programmes names, and what it leaves out. Presence, not quality: a name in a list is no result."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import TypeAlias, assert_never

from attrs import frozen

from kha.crc import ARTICLES, GENERAL_PRINCIPLES, Article, GeneralPrinciple, Part
from kha.kla import Edition, Group, Indicator
from kha.mainstreaming._labels import CAVEAT as CAVEATS
from kha.mainstreaming.kinds import Dimension, Presence, Weight
from kha.mainstreaming.model import Programme, ProgrammeList
from kha.text import Text

CAVEAT: Text = CAVEATS["presence"]
"""What every output of these figures must say: they show presence, not quality.

.. versionadded:: 0.1
"""

Subject: TypeAlias = Article | GeneralPrinciple | Group | Indicator
"""What programmes are held against.

.. versionadded:: 0.1
"""


@frozen(kw_only=True)
class Covered:
    """One article, principle, group or indicator, and the programmes that speak to it.

    Attributes:
        subject: what.
        programmes: those that name it.
        related: those that do not name it, but name something that concerns the same provisions of the Convention; for
            indicators and groups by our own mapping.
        budget: the known budget of those that name it, in rupiah.
        without_budget: how many of them have no known budget.

    .. versionadded:: 0.1
    """

    subject: Subject
    programmes: tuple[Programme, ...]
    related: tuple[Programme, ...]
    budget: int
    without_budget: int

    @property
    def presence(self) -> Presence:
        """Whether none, one or many name it."""
        match len(self.programmes):
            case 0:
                return Presence.NONE
            case 1:
                return Presence.ONE
            case _:
                return Presence.MANY


@frozen(kw_only=True)
class Coverage:
    """A list of programmes held against one dimension.

    A programme that names several subjects counts, with its whole budget, for each: shares do not add up to one.

    Attributes:
        dimension: which.
        programmes: what was looked at.
        year: the year that was looked at; ``None`` for all years together.
        subjects: one entry a subject, in the order of the Convention or of the edition.
        untagged: programmes that name nothing of this dimension.

    .. versionadded:: 0.1
    """

    dimension: Dimension
    programmes: tuple[Programme, ...]
    year: int | None
    subjects: tuple[Covered, ...]
    untagged: tuple[Programme, ...]

    @property
    def gaps(self) -> tuple[Covered, ...]:
        """What no programme names."""
        return self.having(Presence.NONE)

    def having(self, presence: Presence) -> tuple[Covered, ...]:
        """Give what none, one or many programmes name."""
        return tuple(covered for covered in self.subjects if covered.presence is presence)

    def share(self, covered: Covered, weight: Weight) -> Fraction | None:
        """Give which part of the list names something, by number or by budget; ``None`` where there is none at all."""
        match weight:
            case Weight.COUNT:
                part, whole = len(covered.programmes), len(self.programmes)
            case Weight.BUDGET:
                part, whole = covered.budget, total_budget(self.programmes, self.year)
            case _:
                assert_never(weight)
        return Fraction(part, whole) if whole else None


def coverage(programmes: ProgrammeList, dimension: Dimension, year: int | None = None) -> Coverage:
    """Hold a list of programmes against articles, principles, groups or indicators.

    Articles are those of Part I of the Convention, which hold the rights of the child: the others are about the
    Committee and the treaty itself.

    Args:
        programmes: the list.
        dimension: against what.
        year: only what is planned for that year, with its budget; all years together for ``None``.

    .. versionadded:: 0.1
    """
    planned = programmes.planned_for(year)
    entries = tuple(_covered(subject, planned, year) for subject in _subjects(dimension, programmes.edition))
    tagged = {programme.key for entry in entries for programme in entry.programmes}
    untagged = tuple(programme for programme in planned if programme.key not in tagged)
    return Coverage(dimension=dimension, programmes=planned, year=year, subjects=entries, untagged=untagged)


def total_budget(programmes: Iterable[Programme], year: int | None = None) -> int:
    """Add up what is known to be set aside for a year, or for all years.

    .. versionadded:: 0.1
    """
    return sum(programme.budget(year) or 0 for programme in programmes)


def _subjects(dimension: Dimension, edition: Edition) -> tuple[Subject, ...]:
    match dimension:
        case Dimension.GROUP:
            return edition.groups
        case Dimension.INDICATOR:
            return edition.indicators
        case Dimension.PRINCIPLE:
            return GENERAL_PRINCIPLES
        case Dimension.ARTICLE:
            return tuple(article for article in ARTICLES if article.part is Part.I)
        case _:
            assert_never(dimension)


def _covered(subject: Subject, planned: Iterable[Programme], year: int | None) -> Covered:
    naming: list[Programme] = []
    related: list[Programme] = []
    for programme in planned:
        if _names(programme, subject):
            naming.append(programme)
        elif programme.meets(subject):
            related.append(programme)
    return Covered(
        subject=subject,
        programmes=tuple(naming),
        related=tuple(related),
        budget=total_budget(naming, year),
        without_budget=sum(programme.budget(year) is None for programme in naming),
    )


def _names(programme: Programme, subject: Subject) -> bool:
    match subject:
        case Article():
            return any(provision.article == subject.number for provision in programme.provisions)
        case GeneralPrinciple():
            return subject.principle in programme.principles
        case Group():
            within = {indicator.key for indicator in subject.indicators}
            by_indicator = any(indicator.key in within for indicator in programme.indicators)
            return by_indicator or any(group.key == subject.key for group in programme.groups)
        case Indicator():
            return any(indicator.key == subject.key for indicator in programme.indicators)
        case _:
            assert_never(subject)
