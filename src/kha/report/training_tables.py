"""Figures of a register of trainings as tables."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import evolve

from kha.capacity import (
    Counting,
    Coverage,
    Echelon,
    Facet,
    FacetValue,
    Mode,
    Profession,
    Register,
    Selection,
    Trained,
    YearFigure,
    breakdown,
    coverage,
    crosstab,
    growth,
    regions_without,
    trained,
)
from kha.i18n import format_number, format_percent
from kha.regions import Province, Region, regions_of
from kha.report import _trainings_phrases as say
from kha.report.blocks import Block, Heading, Listing, Paragraph, Table
from kha.text import Language, Text

FEWEST_YEARS = 2


class TrainingTables:
    """Makes the tables of a register, for those who are asked about."""

    def __init__(self, register: Register, selection: Selection, language: Language) -> None:
        self.register = register
        self.selection = selection
        self.language = language
        self.province: Province | None = selection.place if isinstance(selection.place, Province) else None

    def blocks(self) -> Iterator[Block]:
        """Give all tables that have something to say."""
        for facet in Facet:
            yield from self._by(facet)
        yield from self._by_both()
        yield from self._years()
        yield from self._coverage()
        yield from self._without()

    def number(self, number: int) -> str:
        """Write a number."""
        return format_number(number, self.language)

    def people(self, counted: Trained) -> str:
        """Write between how many people it can be."""
        least, most = self.number(counted.at_least), self.number(counted.at_most)
        return least if counted.at_least == counted.at_most else say.RANGE[self.language].format(least=least, most=most)

    def _by(self, facet: Facet) -> Iterator[Block]:
        language, parts = self.language, breakdown(self.register, facet, self.selection)
        if all(part.value is None for part in parts):
            return
        rows = [
            (_name(part.value, language), self.number(part.trained.attendances), self.people(part.trained))
            for part in parts
        ]
        whole = trained(self.register, self.selection)
        rows.append((say.ROW_ALL[language], self.number(whole.attendances), self.people(whole)))
        columns = (facet.label[language].capitalize(), say.COLUMN_ATTENDANCES[language], say.COLUMN_PEOPLE[language])
        yield Heading(say.BY_HEADING[language].format(facet=facet.label[language]))
        yield Table(columns, tuple(rows), right=frozenset({1, 2}), footer=True)

    def _by_both(self) -> Iterator[Block]:
        language = self.language
        cells = crosstab(self.register, Facet.REGION, Facet.PROFESSION, self.selection)
        if not any(isinstance(cell.row, Region) and cell.column is not None for cell in cells):
            return
        rows = [
            (
                _name(cell.row, language),
                _name(cell.column, language),
                self.number(cell.trained.attendances),
                self.people(cell.trained),
            )
            for cell in cells
        ]
        columns = (say.COLUMN_REGION, say.COLUMN_PROFESSION, say.COLUMN_ATTENDANCES, say.COLUMN_PEOPLE)
        yield Heading(say.BY_BOTH_HEADING[language])
        yield Table(tuple(column[language] for column in columns), tuple(rows), right=frozenset({2, 3}))

    def _years(self) -> Iterator[Block]:
        language, figures = self.language, growth(self.register, self.selection)
        if len(figures) < FEWEST_YEARS:
            return
        rows = [
            (
                str(figure.year),
                self.number(figure.trained.attendances),
                self._change(figure),
                self.people(figure.trained),
                self.people(figure.so_far),
            )
            for figure in figures
        ]
        columns = (say.COLUMN_YEAR, say.COLUMN_ATTENDANCES, say.COLUMN_CHANGE, say.COLUMN_PEOPLE, say.COLUMN_SO_FAR)
        yield Heading(say.YEARS_HEADING[language])
        yield Table(tuple(column[language] for column in columns), tuple(rows), right=frozenset({1, 2, 3, 4}))

    def _change(self, figure: YearFigure) -> str:
        change, share = figure.change, figure.growth
        if change is None:
            return say.NO_VALUE[self.language]
        if share is None:
            return say.CHANGE_FROM_NONE[self.language].format(number=self.number(change))
        phrase = say.CHANGE_UP if change >= 0 else say.CHANGE_DOWN
        percent = format_percent(abs(share), self.language)
        return phrase[self.language].format(number=self.number(abs(change)), percent=percent)

    def _coverage(self) -> Iterator[Block]:
        whole = coverage(self.register, self.selection)
        if not whole.staff:
            return
        language = self.language
        yield Heading(say.COVERAGE_HEADING[language])
        yield Paragraph(say.COVERAGE_INTRO[language])
        professions = self.selection.professions or tuple(Profession)
        by_profession = [(p.label, evolve(self.selection, professions=(p,))) for p in professions]
        yield self._coverage_table(say.COLUMN_PROFESSION, by_profession, whole)
        if self.province is not None:
            by_region = [(r.label, evolve(self.selection, place=r)) for r in regions_of(self.province)]
            yield self._coverage_table(say.COLUMN_REGION, by_region, whole)
        if whole.outside:
            yield Paragraph(say.COVERAGE_OUTSIDE[language].format(number=self.number(whole.outside)))

    def _coverage_table(self, first: Text, selections: list[tuple[Text, Selection]], whole: Coverage) -> Table:
        found = [(label[self.language], coverage(self.register, selection)) for label, selection in selections]
        rows = [self._coverage_row(label, part) for label, part in found if part.staff]
        rows.append(self._coverage_row(say.ROW_ALL[self.language], whole))
        columns = (first, say.COLUMN_TRAINED, say.COLUMN_STAFF, say.COLUMN_SHARE)
        names = tuple(column[self.language] for column in columns)
        return Table(names, tuple(rows), right=frozenset({1, 2, 3}), footer=True)

    def _coverage_row(self, label: str, found: Coverage) -> tuple[str, ...]:
        share = found.share(Counting.ATTENDANCES) or Fraction(0)
        numbers = (self.number(found.trained.attendances), self.number(found.staff))
        return (label, *numbers, format_percent(share, self.language))

    def _without(self) -> Iterator[Block]:
        if self.province is None:
            return
        language, none = self.language, regions_without(self.register, self.province, self.selection)
        yield Heading(say.WITHOUT_HEADING[language])
        if not none:
            yield Paragraph(say.WITHOUT_NONE[language])
            return
        yield Listing(tuple(region.label[language] for region in none))
        parts = breakdown(self.register, Facet.REGION, evolve(self.selection, place=None))
        unplaced = sum(p.trained.attendances for p in parts if p.value is None or p.value == self.province)
        if unplaced:
            yield Paragraph(say.WITHOUT_UNPLACED[language].format(number=self.number(unplaced)))


def _name(value: FacetValue, language: Language) -> str:
    match value:
        case Province(label=label):
            return say.ONLY_PROVINCE[language].format(province=label[language])
        case Region() | Profession() | Mode() | Echelon():
            return value.label[language]
        case _:
            return say.OF_UNKNOWN[language] if value is None else value
