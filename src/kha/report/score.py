"""A score explained: for a head of office to read aloud, for an auditor to compute again."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kha.exact import subtract
from kha.i18n import decimal_places, format_percent, format_points
from kha.kla import BandPolicy
from kha.report import _phrases as say
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.points import EvidenceNumbers, all_evidence, band_words, open_words, points_cell, total_words
from kha.report.rules import rule_blocks
from kha.report.words import item_name, maxima_sources, part_column, place_name, source_blocks
from kha.scoring import Evidence, Level, Score, ScoreNode
from kha.sources import Provenance
from kha.text import Language

SHORTFALLS_SHOWN = 5


def explain(score: Score, policy: BandPolicy, language: Language) -> Report:
    """Explain a score: total, band, groups, distances, shortfalls, and the source of every number.

    .. versionadded:: 0.1
    """
    return Report(tuple(_Explanation(score, policy, language).blocks()))


class _Explanation:
    def __init__(self, score: Score, policy: BandPolicy, language: Language) -> None:
        self.score = score
        self.policy = policy
        self.language = language
        shown = [node.points for node in _nodes(score.root) if node.points is not None]
        self.decimals = max((decimal_places(points) for points in shown), default=0)

    def points(self, points: Decimal, decimals: int | None = None) -> str:
        return format_points(points, self.language, decimals=decimals)

    def blocks(self) -> Iterator[Block]:
        language, assessment = self.language, self.score.assessment
        title = say.SCORE_TITLE[language].format(region=assessment.region_name(language), year=assessment.year)
        yield Heading(title, level=1)
        yield Facts(tuple(self._facts()))
        yield from self._next_band()
        yield Heading(say.GROUPS_HEADING[language])
        yield self._group_table()
        evidence = EvidenceNumbers(self.score, language)
        yield from rule_blocks(self.score.groups, language, evidence)
        yield from self._evidence(evidence)
        yield Heading(say.DISTANCES_HEADING[language])
        yield self._distance_table()
        yield from self._shortfalls()
        yield from self._open()
        yield from source_blocks(self._sources(), language)
        yield Paragraph(say.CAVEAT[language])

    def _facts(self) -> Iterator[tuple[str, str]]:
        language, assessment = self.language, self.score.assessment
        if not isinstance(assessment.region, str):
            yield say.FACTS_REGION[language], place_name(assessment.region, language)
        yield say.FACTS_EDITION[language], self.score.edition.label[language]
        if assessment.stage is not None:
            yield say.FACTS_STAGE[language], assessment.stage.label[language]
        yield say.FACTS_TOTAL[language], total_words(self.score, language)
        yield say.FACTS_BAND[language], band_words(self.score, self.policy, language)
        stated, count = sum(bool(answer.evidence) for answer in assessment.answers), len(assessment.answers)
        if stated:
            yield say.FACTS_EVIDENCE[language], say.EVIDENCE_COUNT[language].format(stated=stated, count=count)
        if assessment.note is not None:
            yield say.FACTS_NOTE[language], assessment.note

    def _next_band(self) -> Iterator[Paragraph]:
        missing = [d for d in self.score.distances(self.policy) if not d.reached]
        if missing and self.score.points is not None:
            phrase = say.NEXT_BAND_ABOVE if missing[0].exclusive else say.NEXT_BAND_FROM
            distance = phrase[self.language].format(points=self.points(missing[0].points))
            band = missing[0].band.label[self.language]
            yield Paragraph(say.NEXT_BAND[self.language].format(band=band, distance=distance))

    def _group_table(self) -> Table:
        language = self.language
        shown = [found for group in self.score.groups for found in _shown(group)]
        rows = [self._row(node, "  " * depth + item_name(node.item, language)) for node, depth in shown]
        rows.append(self._row(self.score.root, say.ROW_TOTAL[language]))
        part = part_column((node.item for node, _ in shown), language)
        columns = (say.COLUMN_POINTS, say.COLUMN_MAXIMUM, say.COLUMN_SHARE, say.COLUMN_MISSING)
        names = (part, *(column[language] for column in columns))
        return Table(names, tuple(rows), right=frozenset({1, 2, 3, 4}), footer=True)

    def _row(self, node: ScoreNode, name: str) -> tuple[str, ...]:
        maximum = missing = percent = say.UNKNOWN_CELL[self.language]
        most, share = node.max_points, node.share
        if most is not None:
            maximum = self.points(most)
            if node.points is not None:
                missing = self.points(subtract(most, node.points), self.decimals)
        if share is not None:
            percent = format_percent(share, self.language)
        return name, points_cell(node, self.language, self.decimals), maximum, percent, missing

    def _distance_table(self) -> Table:
        language = self.language
        rows: list[tuple[str, ...]] = []
        for distance in self.score.distances(self.policy):
            limit = self.policy.range_of(distance.band)
            needed = say.THRESHOLD_FROM if limit.lower_included else say.THRESHOLD_ABOVE
            if distance.reached:
                missing = say.DISTANCE_REACHED[language]
            else:
                phrase = say.DISTANCE_ABOVE if distance.exclusive else say.DISTANCE_FROM
                missing = phrase[language].format(points=self.points(distance.points))
            threshold = needed[language].format(points=self.points(limit.lower))
            rows.append((distance.band.label[language], threshold, missing))
        columns = (say.COLUMN_BAND, say.COLUMN_THRESHOLD, say.COLUMN_DISTANCE)
        return Table(tuple(column[language] for column in columns), tuple(rows))

    def _shortfalls(self) -> Iterator[Block]:
        language = self.language
        shortfalls = self.score.shortfalls()[:SHORTFALLS_SHOWN]
        if shortfalls:
            open_too = any(shortfall.undecided for shortfall in shortfalls)
            columns = (say.COLUMN_LOST, *((say.COLUMN_UNDECIDED,) if open_too else ()))
            part = part_column((shortfall.node.item for shortfall in shortfalls), language)
            rows = [
                (
                    item_name(s.node.item, language),
                    self.points(s.lost, self.decimals),
                    *((self.points(s.undecided, self.decimals),) if open_too else ()),
                )
                for s in shortfalls
            ]
            yield Heading(say.SHORTFALLS_HEADING[language])
            yield Paragraph(say.SHORTFALLS_INTRO[language])
            yield Table((part, *(column[language] for column in columns)), tuple(rows), right=frozenset({1, 2}))

    def _open(self) -> Iterator[Block]:
        """List what has no points, and why."""
        kinds = (
            (say.UNANSWERED_HEADING, say.UNANSWERED_INTRO, self.score.unanswered),
            (say.NOT_APPLICABLE_HEADING, say.NOT_APPLICABLE_INTRO, self.score.not_applicable),
        )
        for heading, intro, nodes in kinds:
            if nodes:
                yield Heading(heading[self.language])
                yield Paragraph(intro[self.language])
                yield Listing(tuple(open_words(node, self.language) for node in nodes))

    def _evidence(self, evidence: EvidenceNumbers) -> Iterator[Block]:
        """Say what answers to groups and indicators rest on; those to measures stand with their rules."""
        words = [
            (item_name(node.item, self.language), evidence.words(node.answer))
            for node in _nodes(self.score.root)
            if node.level is not Level.MEASURE
        ]
        lines = [say.EVIDENCE_ENTRY[self.language].format(part=part, evidence=found) for part, found in words if found]
        if lines:
            yield Heading(say.EVIDENCE_HEADING[self.language])
            yield Listing(tuple(lines))

    def _sources(self) -> Iterator[tuple[str, Provenance | tuple[Evidence, ...]]]:
        language = self.language
        yield say.SOURCES_POINTS[language], all_evidence(self.score)
        yield from maxima_sources(self.score.edition, language)
        yield say.SOURCES_BANDS[language].format(policy=self.policy.label[language]), self.policy.provenance


def _shown(node: ScoreNode, depth: int = 0) -> Iterator[tuple[ScoreNode, int]]:
    """Give a node and what stands in it, with how deep; what is unanswered as a whole stands for its parts."""
    yield node, depth
    for child in () if node.is_untouched else node.children:
        yield from _shown(child, depth + 1)


def _nodes(node: ScoreNode) -> Iterator[ScoreNode]:
    yield node
    for child in node.children:
        yield from _nodes(child)
