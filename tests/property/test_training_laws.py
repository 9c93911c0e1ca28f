"""The laws of counting who was trained."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import attrs
from hypothesis import given
from hypothesis import strategies as st

from kha import capacity, regions
from kha.capacity import (
    Counting,
    Facet,
    Participants,
    Register,
    Selection,
    Training,
)
from kha.serial import Syntax, parse_trainings, parse_trainings_csv, trainings_json
from kha.testing import participants, registers, selections
from tests.laws import at_most

KALTENG = regions.KALIMANTAN_TENGAH


class TestCounting:
    """Attendances are exact; how many people they were lies between the fewest and the most there can have been."""

    @at_most(40)
    @given(registers(), selections())
    def test_there_are_never_more_people_than_attendances_and_never_fewer_than_at_one_training(
        self, register: Register, selection: Selection
    ) -> None:
        counted = capacity.trained(register, selection)
        assert counted.at_least <= counted.at_most <= counted.attendances
        assert all(c.number <= counted.at_least for c in counted.contributions)
        assert sum(c.number for c in counted.contributions) == counted.attendances

    @at_most(40)
    @given(registers(), selections())
    def test_the_order_of_trainings_participants_and_staff_means_nothing(
        self, register: Register, selection: Selection
    ) -> None:
        backwards = Register(
            trainings=tuple(attrs.evolve(t, participants=t.participants[::-1]) for t in register.trainings[::-1]),
            staff=register.staff[::-1],
        )
        here, there = (
            (
                capacity.trained(r, selection).attendances,
                capacity.trained(r, selection).at_least,
                capacity.trained(r, selection).at_most,
                capacity.coverage(r, selection).share(Counting.AT_MOST),
                [(f.year, f.change) for f in capacity.growth(r, selection)],
                [(p.value, p.trained.at_least) for p in capacity.breakdown(r, Facet.REGION, selection)],
            )
            for r in (register, backwards)
        )
        assert here == there

    @at_most(40)
    @given(registers(), selections(), st.sampled_from(list(Facet)))
    def test_the_parts_of_a_facet_add_up_to_the_whole(
        self, register: Register, selection: Selection, facet: Facet
    ) -> None:
        parts = capacity.breakdown(register, facet, selection)
        assert sum(p.trained.attendances for p in parts) == capacity.trained(register, selection).attendances
        assert len({p.value for p in parts}) == len(parts)

    @at_most(40)
    @given(registers(), selections())
    def test_the_cells_of_a_row_add_up_to_the_row(self, register: Register, selection: Selection) -> None:
        cells = capacity.crosstab(register, Facet.REGION, Facet.PROFESSION, selection)
        for part in capacity.breakdown(register, Facet.REGION, selection):
            assert part.trained.attendances == sum(c.trained.attendances for c in cells if c.row == part.value)

    @at_most(40)
    @given(registers(), participants())
    def test_one_more_line_never_lowers_a_figure(self, register: Register, line: Participants) -> None:
        day = dt.date(2024, 1, 1)
        more = Training(key="more", title="M", starts=day, ends=day, host="H", participants=(line,))
        before, after = (
            capacity.trained(r) for r in (register, attrs.evolve(register, trainings=(*register.trainings, more)))
        )
        assert all(before.number(counting) <= after.number(counting) for counting in Counting)

    @at_most(40)
    @given(registers(), selections())
    def test_certificates_are_handed_out_or_not_or_nobody_says(self, register: Register, selection: Selection) -> None:
        everyone = attrs.evolve(selection, certified=False)
        found = capacity.certificates(register, selection)
        assert 0 <= found.attendances + found.unknown <= capacity.trained(register, everyone).attendances


class TestYears:
    """Growth year on year: every year is there, and the changes lead from the first to the last."""

    @at_most(40)
    @given(registers(), selections())
    def test_years_add_up(self, register: Register, selection: Selection) -> None:
        figures = capacity.growth(register, selection)
        assert sum(f.trained.attendances for f in figures) == capacity.trained(register, selection).attendances
        assert [f.year for f in figures] == list(range(figures[0].year, figures[-1].year + 1) if figures else ())
        if figures:
            climbed = figures[0].trained.attendances + sum(f.change or 0 for f in figures)
            assert climbed == figures[-1].trained.attendances
            assert figures[-1].so_far == capacity.trained(register, selection)


class TestCoverage:
    """Coverage compares like with like, and tells of whom it cannot speak."""

    @at_most(40)
    @given(registers(), selections())
    def test_who_is_compared_and_who_is_outside_are_everybody(self, register: Register, selection: Selection) -> None:
        found = capacity.coverage(register, selection)
        assert found.trained.attendances + found.outside == capacity.trained(register, selection).attendances
        if found.staff:
            assert found.share(Counting.ATTENDANCES) == Fraction(found.trained.attendances, found.staff)

    @at_most(40)
    @given(registers())
    def test_regions_add_up_to_their_province(self, register: Register) -> None:
        whole = capacity.coverage(register, Selection(place=KALTENG))
        parts = [capacity.coverage(register, Selection(place=region)) for region in regions.regions_of(KALTENG)]
        assert sum(part.staff for part in parts) == whole.staff
        assert sum(part.trained.attendances for part in parts) == whole.trained.attendances

    @at_most(40)
    @given(registers())
    def test_a_region_has_participants_or_is_named_as_one_without(self, register: Register) -> None:
        without = capacity.regions_without(register, KALTENG)
        for region in regions.regions_of(KALTENG):
            assert (region in without) == (capacity.trained(register, Selection(place=region)).attendances == 0)


class TestDocuments:
    """What is written is read back the same, and nothing of a spreadsheet is lost."""

    @at_most(40)
    @given(registers())
    def test_a_register_survives_being_written(self, register: Register) -> None:
        assert parse_trainings(trainings_json(register), Syntax.JSON) == register

    @at_most(40)
    @given(st.lists(st.tuples(st.sampled_from(["a", "b", ""]), st.sampled_from(["7", "12", "x", "0", ""])), min_size=1))
    def test_every_row_is_taken_over_blank_or_named(self, rows: list[tuple[str, str]]) -> None:
        head = "kode,kegiatan,mulai,selesai,penyelenggara,jumlah"
        lines = [f"{key},T,2025-01-01,2025-01-01,H,{number}" if key or number else ",,,,," for key, number in rows]
        found = parse_trainings_csv("\n".join((head, *lines)))
        assert found.rows + found.blank == len(rows)
        bad = {
            n for n, (key, number) in enumerate(rows, 2) if (key or number) and (not key or number in {"x", "0", ""})
        }
        assert set(found.bad_rows) == (bad if found.rows else {1})
        if not found.problems:
            wanted = sum(int(number) for key, number in rows if key)
            assert capacity.trained(found.register).attendances == wanted
