"""Two scores compared: which part lost or gained how many points, why, and how it adds up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from kha.i18n import decimal_places, format_percent, format_points
from kha.kla import BandPolicy
from kha.report import _phrases as say
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.points import (
    all_evidence,
    band_words,
    occasion,
    points_cell,
    signed_percent,
    signed_points,
    total_words,
)
from kha.report.words import item_name, maxima_sources, part_column, place_name, source_blocks
from kha.scoring import Comparison, Difference, Evidence, Reason, ScoreNode
from kha.sources import Provenance
from kha.text import Language


def explain_comparison(comparison: Comparison, policy: BandPolicy, language: Language) -> Report:
    """Explain what became of a score: totals, bands, each group, the losses, what was withdrawn, and the sum.

    .. versionadded:: 0.1
    """
    return Report(tuple(ComparisonPage(comparison, policy, language).blocks()))


class ComparisonPage:
    """The blocks of a comparison's report."""

    def __init__(self, comparison: Comparison, policy: BandPolicy, language: Language) -> None:
        self.comparison = comparison
        self.policy = policy
        self.language = language
        ends = (comparison.root.before.bounds.lower, comparison.root.after.bounds.lower)
        self.decimals: int = max(decimal_places(points) for points in ends)

    def blocks(self) -> Iterator[Block]:
        """Give the whole report."""
        language, assessments = self.language, (self.comparison.before.assessment, self.comparison.after.assessment)
        first, last = (str(assessment.year) for assessment in assessments)
        years = first if first == last else say.YEARS_RANGE[language].format(first=first, last=last)
        region = assessments[0].region_name(language)
        yield Heading(say.COMPARISON_TITLE[language].format(region=region, years=years), level=1)
        yield Facts(tuple(self._facts()))
        yield Heading(say.CHANGES_HEADING[language])
        yield self._change_table()
        yield from self._remarks()
        yield from self.sections(level=2)
        yield from source_blocks(self._sources(), language)
        yield Paragraph(say.CAVEAT[language])

    def sections(self, level: int) -> Iterator[Block]:
        """Give the losses, the gains, what was withdrawn and the sum, under headings of that level."""
        language, differences = self.language, self.comparison.differences
        yield Heading(say.LOSSES_HEADING[language], level)
        losses = self.comparison.losses()
        if losses:
            yield self._share_table(losses, say.COLUMN_LOST[language], self.comparison.lost)
            yield Paragraph(say.PORTION_NOTE[language])
        else:
            yield Paragraph(say.LOSSES_NONE[language])
        gains = sorted((d for d in differences if d.change > 0), key=lambda d: d.change, reverse=True)
        if gains:
            yield Heading(say.GAINS_HEADING[language], level)
            yield self._share_table(gains, say.COLUMN_GAINED[language], None)
        withdrawn = [d for d in differences if d.reason is Reason.WITHDRAWN]
        if withdrawn:
            yield Heading(say.WITHDRAWN_HEADING[language], level)
            yield Paragraph(say.WITHDRAWN_INTRO[language])
            yield Listing(tuple(self._withdrawn(difference) for difference in withdrawn))
        yield Heading(say.SUM_HEADING[language], level)
        yield self._sum_table(len(losses), len(gains))

    def _facts(self) -> Iterator[tuple[str, str]]:
        language, comparison = self.language, self.comparison
        before, after = comparison.before, comparison.after
        if not isinstance(comparison.region, str):
            yield say.FACTS_REGION[language], place_name(comparison.region, language)
        yield say.FACTS_EDITION[language], comparison.edition.label[language]
        for name, score in ((say.FACTS_BEFORE, before), (say.FACTS_AFTER, after)):
            total = total_words(score, language)
            words = say.SIDE_TOTAL[language].format(occasion=occasion(score.assessment, language), total=total)
            yield name[language], words
        yield say.FACTS_CHANGE[language], self._change_words()
        bands = [band_words(score, self.policy, language) for score in (before, after)]
        phrase = say.BANDS_SAME if bands[0] == bands[1] else say.BANDS_THEN
        yield say.FACTS_BAND[language], phrase[language].format(before=bands[0], after=bands[1], band=bands[0])
        yield from self._notes()

    def _notes(self) -> Iterator[tuple[str, str]]:
        before, after = self.comparison.before.assessment.note, self.comparison.after.assessment.note
        names = (say.FACTS_NOTE, None) if before == after else (say.FACTS_NOTE_BEFORE, say.FACTS_NOTE_AFTER)
        for name, note in zip(names, (before, after), strict=True):
            if name is not None and note is not None:
                yield name[self.language], note

    def _change_words(self) -> str:
        language, change = self.language, self.comparison.change
        points, base = signed_points(change, language), self.comparison.root.before.bounds.lower
        if not base:
            return say.CHANGE_ALONE[language].format(change=points)
        share = signed_percent(Fraction(change) / Fraction(base), language)
        return say.CHANGE_OF[language].format(change=points, share=share)

    def _change_table(self) -> Table:
        language = self.language
        rows = [row for group in self.comparison.groups for row in self._rows(group, "")]
        rows.append(self._row(self.comparison.root, say.ROW_TOTAL[language], reason=""))
        columns = (say.COLUMN_BEFORE, say.COLUMN_AFTER, say.COLUMN_CHANGE, say.COLUMN_REASON)
        part = part_column((d.before.item for d in self.comparison.differences), language)
        names = (part, *(column[language] for column in columns))
        return Table(names, tuple(rows), right=frozenset({1, 2, 3}), footer=True)

    def _rows(self, difference: Difference, indent: str) -> Iterator[tuple[str, ...]]:
        name = indent + item_name(difference.before.item, self.language)
        yield self._row(difference, name, difference.reason.label[self.language])
        below = indent + "  "
        if difference.reason is not Reason.UNANSWERED:
            for child in difference.children:
                yield from self._rows(child, below)
        if not difference.children:
            yield from self._one_sided(difference.before, below, 1)
            yield from self._one_sided(difference.after, below, 2)

    def _row(self, difference: Difference, name: str, reason: str) -> tuple[str, ...]:
        before, after = (points_cell(n, self.language, self.decimals) for n in (difference.before, difference.after))
        return name, before, after, signed_points(difference.change, self.language, self.decimals), reason

    def _one_sided(self, node: ScoreNode, indent: str, column: int) -> Iterator[tuple[str, ...]]:
        """Write the parts that only one side has points for."""
        for child in node.children:
            if not child.is_untouched:
                row = [indent + item_name(child.item, self.language), *[say.UNKNOWN_CELL[self.language]] * 3, ""]
                row[column] = points_cell(child, self.language, self.decimals)
                yield tuple(row)
                yield from self._one_sided(child, indent + "  ", column)

    def _remarks(self) -> Iterator[Paragraph]:
        both = (self.comparison.before.points, self.comparison.after.points)
        if None in both:
            yield Paragraph(say.OPEN_COUNTED[self.language])
        if any(d.reason is Reason.LEVEL_CHANGED for d in self.comparison.differences):
            yield Paragraph(say.LEVEL_CHANGED_NOTE[self.language])

    def _share_table(self, differences: Iterable[Difference], column: str, whole: Decimal | None) -> Table:
        language = self.language
        rows: list[tuple[str, ...]] = []
        for d in differences:
            points = d.change.copy_abs()
            share = () if whole is None else (format_percent(Fraction(points) / Fraction(whole), language),)
            words = format_points(points, language, decimals=self.decimals)
            rows.append((item_name(d.before.item, language), words, *share, d.reason.label[language]))
        share_column = () if whole is None else (say.COLUMN_OF_LOSSES[language],)
        part = part_column((d.before.item for d in differences), language)
        columns = (part, column, *share_column, say.COLUMN_REASON[language])
        return Table(columns, tuple(rows), right=frozenset({1} if whole is None else {1, 2}))

    def _withdrawn(self, difference: Difference) -> str:
        part = item_name(difference.before.item, self.language)
        points = format_points(difference.before.bounds.lower, self.language, decimals=self.decimals)
        return say.WITHDRAWN_ENTRY[self.language].format(part=part, points=points)

    def _sum_table(self, losses: int, gains: int) -> Table:
        language, root = self.language, self.comparison.root
        lost, gained = say.STEP_LOST[language].format(count=losses), say.STEP_GAINED[language].format(count=gains)
        minus = signed_points(self.comparison.lost.copy_negate(), language, self.decimals)
        rows = (
            (say.STEP_BEFORE[language], format_points(root.before.bounds.lower, language, decimals=self.decimals)),
            (lost, minus),
            (gained, signed_points(self.comparison.gained, language, self.decimals)),
            (say.STEP_AFTER[language], format_points(root.after.bounds.lower, language, decimals=self.decimals)),
        )
        columns = (say.COLUMN_STEP[language], say.COLUMN_POINTS[language])
        return Table(columns, rows, right=frozenset({1}), footer=True)

    def _sources(self) -> Iterator[tuple[str, Provenance | tuple[Evidence, ...]]]:
        language = self.language
        yield say.SOURCES_POINTS_BEFORE[language], all_evidence(self.comparison.before)
        yield say.SOURCES_POINTS_AFTER[language], all_evidence(self.comparison.after)
        yield from maxima_sources(self.comparison.edition, language)
        yield say.SOURCES_BANDS[language].format(policy=self.policy.label[language]), self.policy.provenance
