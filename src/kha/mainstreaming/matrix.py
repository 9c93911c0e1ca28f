"""The matrix of a regional action plan (RAD KLA): indicator, agency and year."""

from __future__ import annotations

from attrs import frozen

from kha.kla import Indicator
from kha.mainstreaming.coverage import total_budget
from kha.mainstreaming.model import Programme, ProgrammeList


@frozen(kw_only=True)
class MatrixCell:
    """What one agency plans for one indicator in one year.

    Attributes:
        year: the year.
        programmes: what is planned; a programme stands in the cell of each indicator it names.
        budget: the known budget of that year, in rupiah.
        without_budget: how many of the programmes have no known budget in that year.

    .. versionadded:: 0.1
    """

    year: int
    programmes: tuple[Programme, ...]
    budget: int
    without_budget: int


@frozen(kw_only=True)
class MatrixRow:
    """What one agency plans for one indicator.

    Attributes:
        indicator: the indicator.
        agency: the agency; ``None`` in the one row of an indicator that nobody names.
        cells: one cell a year of the matrix.

    .. versionadded:: 0.1
    """

    indicator: Indicator
    agency: str | None
    cells: tuple[MatrixCell, ...]


@frozen(kw_only=True)
class Matrix:
    """Indicators and agencies as rows, years as columns.

    Attributes:
        years: the columns.
        rows: at least one row an indicator, in the edition's order; agencies in the alphabet.

    .. versionadded:: 0.1
    """

    years: tuple[int, ...]
    rows: tuple[MatrixRow, ...]

    @property
    def empty(self) -> tuple[Indicator, ...]:
        """The indicators that nobody names in any year."""
        return tuple(row.indicator for row in self.rows if row.agency is None)


def matrix(programmes: ProgrammeList) -> Matrix:
    """Lay a list of programmes out by indicator, agency and year. Indicators that nobody names stay visible.

    .. versionadded:: 0.1
    """
    rows: list[MatrixRow] = []
    for indicator in programmes.edition.indicators:
        naming = [p for p in programmes.programmes if indicator in p.indicators]
        agencies: list[str | None] = [*sorted({p.agency for p in naming})]
        for agency in agencies or [None]:
            of_agency = [p for p in naming if p.agency == agency]
            cells = tuple(_cell(year, of_agency) for year in programmes.years)
            rows.append(MatrixRow(indicator=indicator, agency=agency, cells=cells))
    return Matrix(years=programmes.years, rows=tuple(rows))


def _cell(year: int, programmes: list[Programme]) -> MatrixCell:
    planned = tuple(programme for programme in programmes if year in programme.years)
    return MatrixCell(
        year=year,
        programmes=planned,
        budget=total_budget(planned, year),
        without_budget=sum(programme.budget(year) is None for programme in planned),
    )
