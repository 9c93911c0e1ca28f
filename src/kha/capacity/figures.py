"""Figures of a register: who is trained, of how many, and how that grows. Pure counting, nothing estimated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import TypeAlias

from attrs import evolve, frozen

from kha.capacity._labels import CAVEAT as CAVEATS
from kha.capacity.kinds import Counting, Echelon, Facet, Mode, Profession
from kha.capacity.model import Participants, Place
from kha.capacity.register import Register, Staff
from kha.capacity.selection import EVERYONE, Selection, Trained, count_by, trained
from kha.regions import Province, Region, regions_of
from kha.text import Text

CAVEAT: Text = CAVEATS["presence"]
"""What every output of these figures must say: they count presence, not quality.

.. versionadded:: 0.1
"""

FacetValue: TypeAlias = Region | Province | Profession | Mode | Echelon | str | None
"""A value of a facet; ``None`` for those of whom it is not known.

.. versionadded:: 0.1
"""

_FACETS: Mapping[Facet, Callable[[Participants], FacetValue]] = {
    Facet.REGION: lambda line: line.region,
    Facet.PROFESSION: lambda line: line.profession,
    Facet.MODE: lambda line: line.mode,
    Facet.ECHELON: lambda line: line.echelon,
    Facet.AGENCY: lambda line: line.agency,
}


@frozen(kw_only=True)
class Part:
    """Those who have one thing in common.

    Attributes:
        value: what: a region, a profession, …; ``None`` for those of whom it is not known.
        trained: how many were trained.

    .. versionadded:: 0.1
    """

    value: FacetValue
    trained: Trained


def breakdown(register: Register, facet: Facet, selection: Selection = EVERYONE) -> tuple[Part, ...]:
    """Split those who were trained by a facet; what is not known is a part too, so that attendances add up.

    The parts stand in an order of their own: regions by code, others as they are listed in their enumeration or in
    the alphabet, and those of whom it is not known last.

    .. versionadded:: 0.1
    """
    value_of = _FACETS[facet]

    def only(value: FacetValue) -> Callable[[Participants], int]:
        return lambda line: selection.count(line) if value_of(line) == value else 0

    lines = (line for training in register.trainings for line in training.participants)
    values = sorted({value_of(line) for line in lines}, key=_rank)
    parts = (Part(value=value, trained=count_by(register, selection, only(value))) for value in values)
    return tuple(part for part in parts if part.trained.contributions)


@frozen(kw_only=True)
class Cell:
    """Those who have two things in common.

    Attributes:
        row: the one.
        column: the other.
        trained: how many were trained.

    .. versionadded:: 0.1
    """

    row: FacetValue
    column: FacetValue
    trained: Trained


def crosstab(register: Register, rows: Facet, columns: Facet, selection: Selection = EVERYONE) -> tuple[Cell, ...]:
    """Split those who were trained by two facets at once, such as region and profession; empty cells are left out.

    The cells of a row add up to its part of `breakdown`, in attendances.

    .. versionadded:: 0.1
    """
    row_of, column_of = _FACETS[rows], _FACETS[columns]

    def only(row: FacetValue, column: FacetValue) -> Callable[[Participants], int]:
        return lambda line: selection.count(line) if (row_of(line), column_of(line)) == (row, column) else 0

    lines = [line for training in register.trainings for line in training.participants]
    pairs = {(row_of(line), column_of(line)) for line in lines}
    cells = (
        Cell(row=row, column=column, trained=count_by(register, selection, only(row, column)))
        for row, column in sorted(pairs, key=lambda pair: (_rank(pair[0]), _rank(pair[1])))
    )
    return tuple(cell for cell in cells if cell.trained.contributions)


def _rank(value: FacetValue) -> tuple[bool, int, str]:
    match value:
        case Region() | Province():
            return False, 0, value.code
        case Profession() | Mode() | Echelon():
            return False, list(type(value)).index(value), ""
        case _:
            return value is None, 0, value or ""


@frozen(kw_only=True)
class Certificates:
    """How many certificates were handed out, as far as is known.

    Attributes:
        attendances: participants who are known to have received one.
        unknown: participants of whom it is not known whether they did.

    .. versionadded:: 0.1
    """

    attendances: int
    unknown: int


def certificates(register: Register, selection: Selection = EVERYONE) -> Certificates:
    """Count certificates. Where nobody says whether there were any, nothing is counted as none.

    .. versionadded:: 0.1
    """
    everyone = evolve(selection, certified=False)
    return Certificates(
        attendances=trained(register, evolve(selection, certified=True)).attendances,
        unknown=count_by(
            register, everyone, lambda line: 0 if line.certified is not None else everyone.count(line)
        ).attendances,
    )


def regions_without(register: Register, province: Province, selection: Selection = EVERYONE) -> tuple[Region, ...]:
    """Name the regencies and cities of a province from which nobody is known to have been trained.

    .. versionadded:: 0.1
    """
    return tuple(
        region
        for region in regions_of(province)
        if not trained(register, evolve(selection, place=region)).contributions
    )


@frozen(kw_only=True)
class Coverage:
    """How many of all staff were trained, where the number of all staff is known.

    Attributes:
        trained: who was trained, among the regions and professions whose staff is counted.
        staff: how many staff those have, each by its latest count.
        counts: those counts.
        outside: attendances of those asked about whose region or profession has no count, and who are left out.

    .. versionadded:: 0.1
    """

    trained: Trained
    staff: int
    counts: tuple[Staff, ...]
    outside: int

    def share(self, counting: Counting) -> Fraction | None:
        """Give the share that is trained, exactly; ``None`` where no staff is counted.

        It exceeds one where more were trained than work there: people leave, and counts are of another year.
        """
        return Fraction(self.trained.number(counting), self.staff) if self.staff else None


def coverage(register: Register, selection: Selection = EVERYONE) -> Coverage:
    """Compare who was trained with all staff: like with like, region by region and profession by profession.

    Of several counts the latest is taken that is not after ``selection.through``.

    .. versionadded:: 0.1
    """
    counts: dict[tuple[Place, Profession], Staff] = {}
    for line in sorted(register.staff, key=lambda line: line.year):
        if selection.includes(line.region, line.profession) and selection.takes_staff_of(line.year):
            counts[line.region, line.profession] = line

    def counted(line: Participants) -> int:
        return selection.count(line) if (line.region, line.profession) in counts else 0

    inside = count_by(register, selection, counted)
    ordered = sorted(counts.values(), key=lambda line: (line.region.code, _rank(line.profession)))
    return Coverage(
        trained=inside,
        staff=sum(line.number for line in ordered),
        counts=tuple(ordered),
        outside=trained(register, selection).attendances - inside.attendances,
    )


@frozen(kw_only=True)
class YearFigure:
    """One year of a register.

    Attributes:
        year: the year.
        trained: who was trained in it.
        so_far: who was trained up to its end.
        change: how many attendances more than in the year before; ``None`` for the first year.

    .. versionadded:: 0.1
    """

    year: int
    trained: Trained
    so_far: Trained
    change: int | None

    @property
    def growth(self) -> Fraction | None:
        """The change as an exact share of the year before; ``None`` where that had nobody."""
        before = None if self.change is None else self.trained.attendances - self.change
        return Fraction(self.change, before) if self.change is not None and before else None


def growth(register: Register, selection: Selection = EVERYONE) -> tuple[YearFigure, ...]:
    """Count year by year, from the first year of the register that is asked about to the last, years without too.

    .. versionadded:: 0.1
    """
    years = [training.year for training in register.trainings if selection.takes(training)]
    figures: list[YearFigure] = []
    for year in _span(years):
        here = trained(register, evolve(selection, since=year, through=year))
        before = figures[-1].trained.attendances if figures else None
        figures.append(
            YearFigure(
                year=year,
                trained=here,
                so_far=trained(register, evolve(selection, through=year)),
                change=None if before is None else here.attendances - before,
            )
        )
    return tuple(figures)


def _span(years: Iterable[int]) -> range:
    known = sorted(years)
    return range(known[0], known[-1] + 1) if known else range(0)
