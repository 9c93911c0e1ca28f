"""The stages of an evaluation side by side: points, changes and bands; for one region, each step explained."""

from __future__ import annotations

from collections.abc import Iterator

from kha.i18n import decimal_places
from kha.kla import Edition
from kha.regions import Region
from kha.report import _phrases as say
from kha.report.blocks import Block, Facts, Heading, Paragraph, Report, Table
from kha.report.comparison import ComparisonPage
from kha.report.points import all_evidence, band_range, occasion, points_cell, signed_percent, signed_points
from kha.report.words import item_name, place_name, source_blocks
from kha.scoring import Comparison, Evidence, Stage, StageCell, StageRow, StageTable
from kha.sources import Provenance
from kha.text import Language, Text

SHORT_STAGES: dict[Stage, Text] = {
    Stage.EVALUASI_MANDIRI: say.SHORT_EVALUASI_MANDIRI,
    Stage.VERIFIKASI_ADMINISTRASI: say.SHORT_VERIFIKASI_ADMINISTRASI,
    Stage.VERIFIKASI_LAPANGAN: say.SHORT_VERIFIKASI_LAPANGAN,
    Stage.VERIFIKASI_FINAL: say.SHORT_VERIFIKASI_FINAL,
}


def explain_stages(table: StageTable, language: Language) -> Report:
    """Explain stages side by side: points and bands at each; and for one region, what became of them at each step.

    .. versionadded:: 0.1
    """
    return Report(tuple(_StagesPage(table, language).blocks()))


class _StagesPage:
    def __init__(self, table: StageTable, language: Language) -> None:
        self.table = table
        self.language = language
        cells = [cell for row in table.rows for cell in row.cells if cell is not None]
        self.decimals = max(decimal_places(cell.points) for cell in cells)

    @property
    def region(self) -> Region | str | None:
        """The only region, if there is only one."""
        regions = self.table.regions
        return regions[0] if len(regions) == 1 else None

    def blocks(self) -> Iterator[Block]:
        language, table = self.language, self.table
        yield Heading(self._title(), level=1)
        yield Facts(tuple(self._facts()))
        yield Heading(say.STAGES_POINTS_HEADING[language])
        yield self._points_table()
        yield Paragraph(say.STAGES_POINTS_NOTE[language].format(first=table.stages[0].label[language]))
        if any(score.points is None for score in table.scores):
            yield Paragraph(say.OPEN_COUNTED[language])
        yield Heading(say.STAGES_BANDS_HEADING[language])
        yield self._band_table()
        if self.region is not None:
            for step in table.steps:
                yield from self._step(step)
        yield from source_blocks(self._sources(), language)
        yield Paragraph(say.CAVEAT[language])

    def _title(self) -> str:
        language, table = self.language, self.table
        if self.region is None:
            return say.STAGES_TITLE_MANY[language].format(count=len(table.regions), year=table.year)
        return say.STAGES_TITLE[language].format(region=_name(self.region, language), year=table.year)

    def _facts(self) -> Iterator[tuple[str, str]]:
        if isinstance(self.region, Region):
            yield say.FACTS_REGION[self.language], place_name(self.region, self.language)
        yield say.FACTS_EDITION[self.language], self.table.edition.label[self.language]
        if self.region is not None:
            notes = (score.assessment.note for score in self.table.scores)
            for note in dict.fromkeys(note for note in notes if note is not None):
                yield say.FACTS_NOTE[self.language], note

    def _points_table(self) -> Table:
        language, table = self.language, self.table
        rows: list[tuple[str, ...]] = []
        for row in table.rows:
            points = (self._points(cell) for cell in row.cells)
            rows.append((self._row_name(row), *points, *self._change(row)))
        first = say.COLUMN_REGION if self.region is None else say.COLUMN_GROUP
        names = (SHORT_STAGES[stage][language] for stage in table.stages)
        columns = (first[language], *names, say.COLUMN_CHANGE[language], say.COLUMN_CHANGE_SHARE[language])
        right = frozenset(range(1, len(columns)))
        return Table(columns, tuple(rows), right=right, footer=self.region is not None)

    def _points(self, cell: StageCell | None) -> str:
        if cell is None:
            return say.UNKNOWN_CELL[self.language]
        return points_cell(cell.node, self.language, self.decimals)

    def _change(self, row: StageRow) -> tuple[str, str]:
        unknown = say.UNKNOWN_CELL[self.language]
        last = [cell for cell in row.cells if cell is not None][-1]
        if last.lost is None:
            return unknown, unknown
        share = unknown if last.lost_share is None else signed_percent(-last.lost_share, self.language)
        return signed_points(last.lost.copy_negate(), self.language, self.decimals), share

    def _band_table(self) -> Table:
        """Give the bands at each stage: a row a stage for one region, a row a region for many."""
        language, table = self.language, self.table
        wholes = [row for row in table.rows if isinstance(row.node.item, Edition)]
        if self.region is not None:
            (row,) = wholes
            cells = zip(table.stages, row.cells, strict=True)
            rows = [(stage.label[language], self._points(cell), self._bands(cell)) for stage, cell in cells]
            columns = (say.COLUMN_STAGE, say.COLUMN_POINTS, say.COLUMN_BAND)
            return Table(tuple(column[language] for column in columns), tuple(rows), right=frozenset({1}))
        many = [(self._row_name(row), *(self._bands(cell) for cell in row.cells)) for row in wholes]
        names = (SHORT_STAGES[stage][language] for stage in table.stages)
        return Table((say.COLUMN_REGION[language], *names), tuple(many))

    def _bands(self, cell: StageCell | None) -> str:
        return say.UNKNOWN_CELL[self.language] if cell is None else band_range(cell.bands, self.language)

    def _row_name(self, row: StageRow) -> str:
        if not isinstance(row.node.item, Edition):
            return item_name(row.node.item, self.language)
        return _name(row.region, self.language) if self.region is None else say.ROW_TOTAL[self.language]

    def _step(self, step: Comparison) -> Iterator[Block]:
        before, after = (occasion(score.assessment, self.language) for score in (step.before, step.after))
        yield Heading(say.STEP_HEADING[self.language].format(before=before, after=after))
        yield from ComparisonPage(step, self.table.policy, self.language).sections(level=3)

    def _sources(self) -> Iterator[tuple[str, Provenance | tuple[Evidence, ...]]]:
        language, policy = self.language, self.table.policy
        for score in self.table.scores:
            what = occasion(score.assessment, language)
            if self.region is None:
                region = score.assessment.region_name(language)
                what = say.SOURCES_POINTS_PLACE[language].format(region=region, what=what)
            yield say.SOURCES_POINTS_OF[language].format(what=what), all_evidence(score)
        yield say.SOURCES_BANDS[language].format(policy=policy.label[language]), policy.provenance


def _name(region: Region | str, language: Language) -> str:
    return region if isinstance(region, str) else region.label[language]
