"""The stages of an evaluation side by side: for one regency or city group by group, or for many of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from attrs import frozen

from kha.errors import StagesError
from kha.exact import subtract
from kha.kla import Band, BandPolicy, Edition, NoBand
from kha.regions import Region
from kha.scoring.compare import Comparison, compare, demand_same
from kha.scoring.model import Stage
from kha.scoring.node import ScoreNode
from kha.scoring.score import Score
from kha.text import Language


@frozen(kw_only=True)
class StageCell:
    """What one group, or one region as a whole, has at one stage.

    Attributes:
        node: how it was scored at that stage, with its bounds.
        first: how it was scored at the table's first stage; ``None`` if it was not.
        bands: every band that is possible; empty for a group, which has none.

    .. versionadded:: 0.1
    """

    node: ScoreNode
    first: ScoreNode | None
    bands: tuple[Band | NoBand, ...] = ()

    @property
    def points(self) -> Decimal:
        """The points that are certain. What is unanswered counts as nothing yet."""
        return self.node.bounds.lower

    @property
    def lost(self) -> Decimal | None:
        """Points lost since the first stage; fewer than zero if it gained some; ``None`` without a first stage."""
        return None if self.first is None else subtract(self.first.bounds.lower, self.points)

    @property
    def lost_share(self) -> Fraction | None:
        """The lost points as an exact fraction of those of the first stage; ``None`` if it had none."""
        if self.lost is None or self.first is None or not self.first.bounds.lower:
            return None
        return Fraction(self.lost) / Fraction(self.first.bounds.lower)


@frozen(kw_only=True)
class StageRow:
    """One group of a region, or a region as a whole, over the stages.

    Attributes:
        region: the regency or city.
        cells: one cell a stage, in the order of the table's stages; ``None`` where the region has no score.

    .. versionadded:: 0.1
    """

    region: Region | str
    cells: tuple[StageCell | None, ...]

    @property
    def node(self) -> ScoreNode:
        """Its node at the first stage it has, with what it is called and how many points it can have."""
        return next(cell.node for cell in self.cells if cell is not None)


@frozen(kw_only=True)
class StageTable:
    """Stages of one year's evaluation as columns, and groups or regions as rows.

    Attributes:
        policy: the policy the bands were read under.
        stages: the columns, in the order in which a score passes through them.
        rows: the groups of one region and then its whole, or one row a region.
        scores: what the table was made of, region by region in the order of the stages.

    .. versionadded:: 0.1
    """

    policy: BandPolicy
    stages: tuple[Stage, ...]
    rows: tuple[StageRow, ...]
    scores: tuple[Score, ...]

    @property
    def edition(self) -> Edition:
        """The instrument all were scored with."""
        return self.scores[0].edition

    @property
    def year(self) -> int:
        """The year of the evaluation."""
        return self.scores[0].assessment.year

    @property
    def regions(self) -> tuple[Region | str, ...]:
        """The regions, in the order of their rows."""
        return tuple(dict.fromkeys(row.region for row in self.rows))

    @property
    def steps(self) -> tuple[Comparison, ...]:
        """Each stage of a region compared with the next one it has, region by region."""
        pairs = pairwise(self.scores)
        return tuple(compare(a, b) for a, b in pairs if a.assessment.region == b.assessment.region)


def stage_table(scores: Iterable[Score], policy: BandPolicy) -> StageTable:
    """Put the stages of one region's evaluation side by side: a row for each group, and one for the whole.

    The scores may come in any order; the columns follow the order of `Stage`.

    Raises:
        IncomparableScoresError: if the scores differ in edition, region or year.
        StagesError: if there are fewer than two, or one names no stage, or two name the same.

    .. versionadded:: 0.1
    """
    found = list(scores)
    demand_same(found, "edition", "region", "year")
    ordered = _in_stage_order(found, at_least=2)
    region = ordered[0].assessment.region
    parts = [
        StageRow(region=region, cells=tuple(StageCell(node=node, first=nodes[0]) for node in nodes))
        for nodes in zip(*(score.groups for score in ordered), strict=True)
    ]
    rows = (*parts, _region_row(region, ordered, policy))
    return StageTable(policy=policy, stages=_stages(ordered), rows=rows, scores=tuple(ordered))


def province_table(scores: Iterable[Score], policy: BandPolicy) -> StageTable:
    """Put the stages of many regions' evaluations side by side: a row for each region, in the order of the scores.

    A region may lack a stage that others have; its cell is then ``None``.

    Raises:
        IncomparableScoresError: if the scores differ in edition or year.
        StagesError: if there are none, or one names no stage, or two of one region name the same.

    .. versionadded:: 0.1
    """
    found = list(scores)
    demand_same(found, "edition", "year")
    by_region: dict[Region | str, list[Score]] = {}
    for score in found:
        by_region.setdefault(score.assessment.region, []).append(score)
    ordered = {region: _in_stage_order(own, at_least=1) for region, own in by_region.items()}
    if not ordered:
        raise StagesError(region="", stages=())
    everything = tuple(score for own in ordered.values() for score in own)
    stages = _stages(everything)
    rows = tuple(_region_row(region, _at(stages, own), policy) for region, own in ordered.items())
    return StageTable(policy=policy, stages=stages, rows=rows, scores=everything)


def _in_stage_order(scores: Sequence[Score], *, at_least: int) -> list[Score]:
    named = [score.assessment.stage for score in scores]
    if None in named or len(set(named)) < max(len(named), at_least):
        raise StagesError(scores[0].assessment.region_name(Language.EN) if scores else "", named)
    by_stage = {score.assessment.stage: score for score in scores}
    return [by_stage[stage] for stage in Stage if stage in by_stage]


def _stages(scores: Iterable[Score]) -> tuple[Stage, ...]:
    named = {score.assessment.stage for score in scores}
    return tuple(stage for stage in Stage if stage in named)


def _at(stages: Iterable[Stage], scores: Iterable[Score]) -> list[Score | None]:
    by_stage = {score.assessment.stage: score for score in scores}
    return [by_stage.get(stage) for stage in stages]


def _region_row(region: Region | str, scores: Sequence[Score | None], policy: BandPolicy) -> StageRow:
    first = None if scores[0] is None else scores[0].root
    cells = (
        None if score is None else StageCell(node=score.root, first=first, bands=score.possible_bands(policy))
        for score in scores
    )
    return StageRow(region=region, cells=tuple(cells))
