"""The scores of a region over the years: bands, shares, and what may be compared where the instrument changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from kha.i18n import format_list, format_percent, format_points
from kha.kla import Comparability, Link
from kha.report import _phrases as say
from kha.report import _years_phrases as words
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.points import all_evidence, band_range, occasion, points_cell
from kha.report.stages import SHORT_STAGES
from kha.report.words import item_name, part_column, place_name, source_blocks
from kha.scoring import EditionChange, Evidence, YearCell, YearRow, YearTable
from kha.sources import Provenance
from kha.text import Language


def explain_years(table: YearTable, language: Language) -> Report:
    """Explain a region's scores over the years: points and bands, shares of the maximum, and what may be compared.

    .. versionadded:: 0.1
    """
    return Report(tuple(_YearsPage(table, language).blocks()))


class _YearsPage:
    def __init__(self, table: YearTable, language: Language) -> None:
        self.table = table
        self.language = language

    def blocks(self) -> Iterator[Block]:
        language, table = self.language, self.table
        region = table.region if isinstance(table.region, str) else table.region.label[language]
        first, last = table.years[0], table.years[-1]
        years = str(first) if first == last else words.SPAN[language].format(first=first, last=last)
        yield Heading(words.TITLE[language].format(region=region, years=years), level=1)
        yield Facts(tuple(self._facts()))
        yield Heading(words.WHOLES_HEADING[language])
        yield self._wholes()
        yield Heading(words.SHARES_HEADING[language])
        yield self._shares(table.rows, footer=True)
        yield Paragraph(words.SHARES_NOTE[language])
        if table.indicators:
            yield Heading(words.INDICATORS_HEADING[language])
            yield self._shares(table.indicators, footer=False)
        for change in table.changes:
            yield from self._change(change)
        yield from source_blocks(self._sources(), language)
        yield Paragraph(say.CAVEAT[language])

    def _facts(self) -> Iterator[tuple[str, str]]:
        language, region = self.language, self.table.region
        if not isinstance(region, str):
            yield say.FACTS_REGION[language], place_name(region, language)
        yield say.FACTS_EDITION[language], format_list(self._editions(), language)
        notes = (score.assessment.note for score in self.table.scores)
        for note in dict.fromkeys(note for note in notes if note is not None):
            yield say.FACTS_NOTE[language], note

    def _editions(self) -> list[str]:
        labels = (score.edition.label[self.language] for score in self.table.scores)
        return list(dict.fromkeys(labels))

    def _wholes(self) -> Table:
        language = self.language
        rows: list[tuple[str, ...]] = []
        for score in self.table.scores:
            most, share = score.edition.max_points, score.root.share
            rows.append(
                (
                    occasion(score.assessment, language),
                    points_cell(score.root, language, 0),
                    say.UNKNOWN_CELL[language] if most is None else format_points(most, language),
                    say.UNKNOWN_CELL[language] if share is None else format_percent(share, language),
                    band_range(score.possible_bands(self.table.policy), language),
                )
            )
        columns = (words.COLUMN_YEAR, say.COLUMN_POINTS, say.COLUMN_MAXIMUM, say.COLUMN_SHARE, say.COLUMN_BAND)
        return Table(tuple(column[language] for column in columns), tuple(rows), right=frozenset({1, 2, 3}))

    def _shares(self, rows: Sequence[YearRow], *, footer: bool) -> Table:
        """Give the shares of rows: a column a score."""
        language = self.language
        names = [self._name(row, last=footer and row is rows[-1]) for row in rows]
        cells = [tuple(self._share(cell) for cell in row.cells) for row in rows]
        part = part_column((row.node.item for row in rows), language) if not footer else say.COLUMN_GROUP[language]
        columns = (part, *self._columns())
        lines = tuple((name, *found) for name, found in zip(names, cells, strict=True))
        return Table(columns, lines, right=frozenset(range(1, len(columns))), footer=footer)

    def _name(self, row: YearRow, *, last: bool) -> str:
        return say.ROW_TOTAL[self.language] if last else item_name(row.node.item, self.language)

    def _share(self, cell: YearCell | None) -> str:
        if cell is None or cell.node.share is None:
            return say.UNKNOWN_CELL[self.language]
        return format_percent(cell.node.share, self.language)

    def _columns(self) -> Iterator[str]:
        """Head columns by year; by stage too, where a year has several."""
        times = Counter(score.assessment.year for score in self.table.scores)
        for score in self.table.scores:
            year, stage = str(score.assessment.year), score.assessment.stage
            several = times[score.assessment.year] > 1 and stage is not None
            yield f"{year} {SHORT_STAGES[stage][self.language]}" if several and stage is not None else year

    def _change(self, change: EditionChange) -> Iterator[Block]:
        language, before, after = self.language, change.before, change.after
        names = {"before": str(before.assessment.year), "after": str(after.assessment.year)}
        yield Heading(words.CHANGE_HEADING[language].format(**names))
        labels = {"before": before.edition.label[language], "after": after.edition.label[language]}
        yield Paragraph(words.CHANGE_NOTE[language].format(**labels))
        column = self.table.scores.index(after)
        comparable: dict[Comparability, list[str]] = {}
        for row in self.table.rows:
            cell = row.cells[column]
            if cell is not None and cell.since is not None:
                comparable.setdefault(cell.since, []).append(self._name(row, last=row is self.table.rows[-1]))
        yield Listing(
            tuple(
                words.COMPARABLE[language].format(what=what.label[language], parts="; ".join(comparable[what]))
                for what in Comparability
                if what in comparable
            )
        )
        links = dict.fromkeys(link for group in after.groups for link in change.links_of(group.key))
        if links:
            yield Paragraph(words.MATTER_NOTE[language])
            yield Listing(tuple(self._link(link, change) for link in links))

    def _link(self, link: Link, change: EditionChange) -> str:
        language, relation = self.language, link.relation.label[self.language]
        ends = ((link.before, change.before.edition), (link.after, change.after.edition))
        names = [item_name(edition.item(key), language) for key, edition in ends if key is not None]
        if len(names) == 1:
            return words.LINK_ALONE[language].format(indicator=names[0], relation=relation)
        return words.LINK_BETWEEN[language].format(before=names[0], after=names[1], relation=relation)

    def _sources(self) -> Iterator[tuple[str, Provenance | tuple[Evidence, ...]]]:
        language, policy = self.language, self.table.policy
        for score in self.table.scores:
            what = occasion(score.assessment, language)
            yield say.SOURCES_POINTS_OF[language].format(what=what), all_evidence(score)
        walks = (change.crosswalk for change in self.table.changes)
        for provenance in dict.fromkeys(walk.provenance for walk in walks if walk is not None):
            yield words.SOURCES_CROSSWALK[language], provenance
        yield say.SOURCES_BANDS[language].format(policy=policy.label[language]), policy.provenance
