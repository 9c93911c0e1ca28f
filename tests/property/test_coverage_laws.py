"""The laws of what a list of programmes names."""

from __future__ import annotations

from fractions import Fraction

import attrs
from hypothesis import given
from hypothesis import strategies as st

from kha import kla, mainstreaming
from kha.mainstreaming import Coverage, Dimension, Presence, Programme, ProgrammeList, Weight
from kha.testing import programme_lists, programmes
from tests.laws import at_most

EDITION = kla.EVALUATION_2022
lists = programme_lists()
YEARS = st.sampled_from((None, 2024, 2027))


def all_dimensions(listed: ProgrammeList, year: int | None) -> list[Coverage]:
    return [mainstreaming.coverage(listed, dimension, year) for dimension in Dimension]


class TestCoverage:
    """Every subject is named by none, one or many, and every programme names something or stands apart."""

    @at_most(25)
    @given(lists, YEARS)
    def test_counts_add_up(self, listed: ProgrammeList, year: int | None) -> None:
        for found in all_dimensions(listed, year):
            assert sum(len(found.having(presence)) for presence in Presence) == len(found.subjects)
            named = {p.key for entry in found.subjects for p in entry.programmes}
            apart = {p.key for p in found.untagged}
            assert named | apart == {p.key for p in listed.planned_for(year)}
            assert not named & apart
            for entry in found.subjects:
                assert not {p.key for p in entry.programmes} & {p.key for p in entry.related}

    @at_most(25)
    @given(lists, YEARS)
    def test_each_tag_counts_once(self, listed: ProgrammeList, year: int | None) -> None:
        planned = listed.planned_for(year)
        indicators = mainstreaming.coverage(listed, Dimension.INDICATOR, year)
        principles = mainstreaming.coverage(listed, Dimension.PRINCIPLE, year)
        assert sum(len(e.programmes) for e in indicators.subjects) == sum(len(p.indicators) for p in planned)
        assert sum(len(e.programmes) for e in principles.subjects) == sum(len(p.principles) for p in planned)

    @at_most(25)
    @given(lists)
    def test_budgets_of_years_add_up_to_the_budget_of_all_years(self, listed: ProgrammeList) -> None:
        whole = mainstreaming.coverage(listed, Dimension.INDICATOR)
        by_year = [mainstreaming.coverage(listed, Dimension.INDICATOR, year) for year in listed.years]
        for index, entry in enumerate(whole.subjects):
            assert entry.budget == sum(found.subjects[index].budget for found in by_year)

    @at_most(25)
    @given(lists, YEARS)
    def test_a_share_is_between_nothing_and_everything(self, listed: ProgrammeList, year: int | None) -> None:
        for found in all_dimensions(listed, year):
            shares = [found.share(entry, weight) for entry in found.subjects for weight in Weight]
            assert all(share is None or Fraction(0) <= share <= 1 for share in shares)

    @at_most(25)
    @given(lists, programmes(key="more"))
    def test_one_more_programme_never_opens_a_gap(self, listed: ProgrammeList, more: Programme) -> None:
        longer = attrs.evolve(listed, programmes=(*listed.programmes, more))
        for before, after in zip(all_dimensions(listed, None), all_dimensions(longer, None), strict=True):
            gaps = [gap.subject for gap in before.gaps]
            assert all(gap.subject in gaps for gap in after.gaps)

    @at_most(25)
    @given(lists)
    def test_the_order_of_programmes_means_nothing(self, listed: ProgrammeList) -> None:
        backwards = attrs.evolve(listed, programmes=listed.programmes[::-1])
        for here, there in zip(all_dimensions(listed, None), all_dimensions(backwards, None), strict=True):
            assert [(len(e.programmes), len(e.related), e.budget) for e in here.subjects] == [
                (len(e.programmes), len(e.related), e.budget) for e in there.subjects
            ]


class TestPrinciples:
    """A principle was considered, was not, or nobody says: each programme stands in one of the three."""

    @at_most(25)
    @given(lists, YEARS)
    def test_no_programme_is_lost(self, listed: ProgrammeList, year: int | None) -> None:
        for tally in mainstreaming.tally_principles(listed, year):
            keys = [p.key for those in (tally.considered, tally.not_considered, tally.unchecked) for p in those]
            assert sorted(keys) == sorted(p.key for p in listed.planned_for(year))


class TestMatrix:
    """The matrix holds every indicator, and every programme in the cells of what it names."""

    @at_most(25)
    @given(lists)
    def test_cells_add_up(self, listed: ProgrammeList) -> None:
        found = mainstreaming.matrix(listed)
        assert tuple(dict.fromkeys(row.indicator for row in found.rows)) == EDITION.indicators
        cells = sum(len(cell.programmes) for row in found.rows for cell in row.cells)
        assert cells == sum(len(p.indicators) * len(p.years) for p in listed.programmes)
        gaps = mainstreaming.coverage(listed, Dimension.INDICATOR).gaps
        assert found.empty == tuple(gap.subject for gap in gaps)
