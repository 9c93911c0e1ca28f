"""Look-ups: awards by year, place and category; counts by year."""

from __future__ import annotations

from kha.errors import UnknownAwardCountError
from kha.kla._awards import AWARD_COUNTS, AWARDS
from kha.kla.awards import Award, AwardCount
from kha.kla.bands import Band
from kha.regions import Province, Region


def find_awards(
    *,
    year: int | None = None,
    region: Region | None = None,
    province: Province | None = None,
    category: Band | None = None,
) -> tuple[Award, ...]:
    """Give the known awards that fit everything asked for, by year and then by code.

    Nothing found means that nothing is known here, not that there was no award: most awards were published as lists
    that are not in this register.

    >>> from kha import kla, regions
    >>> [(award.year, award.category) for award in kla.find_awards(region=regions.region("62.71"))]
    [(2021, <Band.PRATAMA: 'pratama'>), (2022, <Band.MADYA: 'madya'>), (2023, <Band.MADYA: 'madya'>)]

    Args:
        year: of that year.
        region: of that regency or city.
        province: of the regencies and cities of that province.
        category: of that category; awards whose category was not seen do not fit.

    .. versionadded:: 0.1
    """
    return tuple(
        award
        for award in AWARDS
        if year in {None, award.year}
        and (region is None or award.region == region)
        and (province is None or award.region.province == province)
        and category in {None, award.category}
    )


def award_count(year: int, province: Province | None = None) -> AwardCount:
    """Give the count of a year: of the whole country, or of one province.

    A year that is known to have had no awards has a count too; its `~AwardCount.awarded` is false.

    Raises:
        UnknownAwardCountError: if none is known for that year and place.

    .. versionadded:: 0.1
    """
    here = {count.year: count for count in AWARD_COUNTS if count.province == province}
    try:
        return here[year]
    except KeyError:
        raise UnknownAwardCountError(year, here, None if province is None else province.name) from None
