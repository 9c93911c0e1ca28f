"""The scores of one region over the years, also across editions, as far as they can honestly be compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from kha.kla import (
    CROSSWALK_2011_2022,
    Band,
    BandPolicy,
    Comparability,
    Crosswalk,
    Edition,
    Group,
    Link,
    NoBand,
    Relation,
)
from kha.regions import Region
from kha.scoring.compare import demand_same
from kha.scoring.model import Stage
from kha.scoring.node import ScoreNode
from kha.scoring.score import Score


@frozen(kw_only=True)
class YearCell:
    """What one group, or the whole, has in one score.

    Attributes:
        node: how it was scored, with its share of the maximum where that is known.
        since: what may be compared with the cell before it in the row; ``None`` for the first one.
        bands: every band that is possible; empty for a group, which has none.

    .. versionadded:: 0.1
    """

    node: ScoreNode
    since: Comparability | None
    bands: tuple[Band | NoBand, ...] = ()


@frozen(kw_only=True)
class YearRow:
    """One group over the years, or the whole.

    Attributes:
        cells: one cell a score, in the order of the table's scores; ``None`` where the edition has no such group.

    .. versionadded:: 0.1
    """

    cells: tuple[YearCell | None, ...]

    @property
    def node(self) -> ScoreNode:
        """Its node in the latest score that has it, with what it is called there."""
        return next(cell.node for cell in reversed(self.cells) if cell is not None)


@frozen(kw_only=True)
class EditionChange:
    """Where a series goes on with another edition.

    Attributes:
        before: the last score with the earlier edition.
        after: the first score with the later one.
        crosswalk: what became of each indicator; ``None`` where the two editions have none.

    .. versionadded:: 0.1
    """

    before: Score
    after: Score
    crosswalk: Crosswalk | None

    def links_of(self, group: str) -> tuple[Link, ...]:
        """Give what came, went or changed groups between the group's two versions."""
        pairs = () if self.crosswalk is None else self.crosswalk.group_pairs
        return tuple(link for pair in pairs if pair.after.key == group for link in pair.crossing)


@frozen(kw_only=True)
class YearTable:
    """The scores of one region as columns, and its groups as rows.

    Attributes:
        policy: the policy the bands were read under.
        scores: the columns, in order of year and stage.
        rows: the groups of the latest edition, then groups that only earlier ones have, and then the whole.
        indicators: the indicators of the latest edition that at least two scores have points or bounds for: the same
            indicator, in the same edition or by a crosswalk that calls it the same.
        changes: where the edition changes, in order.

    .. versionadded:: 0.1
    """

    policy: BandPolicy
    scores: tuple[Score, ...]
    rows: tuple[YearRow, ...]
    indicators: tuple[YearRow, ...]
    changes: tuple[EditionChange, ...]

    @property
    def region(self) -> Region | str:
        """The region."""
        return self.scores[0].assessment.region

    @property
    def years(self) -> tuple[int, ...]:
        """The years, each once, in order."""
        return tuple(dict.fromkeys(score.assessment.year for score in self.scores))


def year_table(
    scores: Iterable[Score], policy: BandPolicy, crosswalks: Sequence[Crosswalk] = (CROSSWALK_2011_2022,)
) -> YearTable:
    """Put the scores of one region over the years side by side, and say between each two what may be compared.

    Within one edition points may be compared. Across editions only shares of a maximum may, where both maxima are
    known, and it is said whether the group still has the same matter: by a crosswalk of the two editions, or of
    editions with the same indicators; without one, by whether both have the same indicators.

    Args:
        scores: at least one; in any order.
        policy: how bands are read.
        crosswalks: what is known of indicators from one edition to another.

    Raises:
        IncomparableScoresError: if the scores are of different regions.
        ValueError: if there are none.

    .. versionadded:: 0.1
    """
    ordered = sorted(scores, key=_when)
    if not ordered:
        message = "A series takes at least one score."
        raise ValueError(message)
    demand_same(ordered, "region")
    changes = tuple(
        EditionChange(before=before, after=after, crosswalk=_crosswalk(before.edition, after.edition, crosswalks))
        for before, after in pairwise(ordered)
        if before.edition != after.edition
    )
    keys = dict.fromkeys(group.key for score in reversed(ordered) for group in score.edition.groups)
    rows = [_group_row(key, ordered, crosswalks) for key in keys]
    return YearTable(
        policy=policy,
        scores=tuple(ordered),
        rows=(*rows, _whole_row(ordered, policy, crosswalks)),
        indicators=tuple(_indicator_rows(ordered, crosswalks)),
        changes=changes,
    )


def _when(score: Score) -> tuple[int, int]:
    stage = score.assessment.stage
    return score.assessment.year, -1 if stage is None else list(Stage).index(stage)


def _crosswalk(before: Edition, after: Edition, crosswalks: Iterable[Crosswalk]) -> Crosswalk | None:
    found = (walk.between(before, after) for walk in crosswalks)
    return next((walk for walk in found if walk is not None), None)


def _row(
    scores: Sequence[Score], nodes: Sequence[ScoreNode | None], compare: Callable[[Edition, Edition], Comparability]
) -> YearRow:
    """Make a row; each cell is compared with the last one before it that is there."""
    cells: list[YearCell | None] = []
    last: Edition | None = None
    for score, node in zip(scores, nodes, strict=True):
        if node is None:
            cells.append(None)
            continue
        here = score.edition
        since = None if last is None else Comparability.POINTS if last == here else compare(last, here)
        cells.append(YearCell(node=node, since=since))
        last = here
    return YearRow(cells=tuple(cells))


def _group_row(key: str, scores: Sequence[Score], crosswalks: Sequence[Crosswalk]) -> YearRow:
    def compare(before: Edition, after: Edition) -> Comparability:
        walk = _crosswalk(before, after, crosswalks)
        if walk is not None:
            return next(pair.comparability for pair in walk.group_pairs if pair.after.key == key)
        old, new = (next(group for group in edition.groups if group.key == key) for edition in (before, after))
        return _by_matter(old, new, same={i.key for i in old.indicators} == {i.key for i in new.indicators})

    return _row(scores, [next((node for node in s.groups if node.key == key), None) for s in scores], compare)


def _whole_row(scores: Sequence[Score], policy: BandPolicy, crosswalks: Sequence[Crosswalk]) -> YearRow:
    def compare(before: Edition, after: Edition) -> Comparability:
        walk = _crosswalk(before, after, crosswalks)
        if walk is not None:
            return _by_matter(before, after, same=all(link.relation is Relation.SAME for link in walk.links))
        keys = [{i.key for i in edition.indicators} for edition in (before, after)]
        return _by_matter(before, after, same=keys[0] == keys[1])

    row = _row(scores, [score.root for score in scores], compare)
    pairs = zip(row.cells, scores, strict=True)
    return YearRow(
        cells=tuple(evolve(cell, bands=score.possible_bands(policy)) for cell, score in pairs if cell is not None)
    )


def _indicator_rows(scores: Sequence[Score], crosswalks: Sequence[Crosswalk]) -> Iterator[YearRow]:
    nodes = [{node.key: node for group in score.groups for node in group.children} for score in scores]
    for indicator in scores[-1].edition.indicators:
        keys: list[str | None] = [indicator.key]
        for before, after in reversed(list(pairwise(scores))):
            key = keys[-1]
            keys.append(None if key is None else _same_before(key, before.edition, after.edition, crosswalks))
        found = [None if key is None else known.get(key) for key, known in zip(reversed(keys), nodes, strict=True)]
        if sum(node is not None and not node.is_untouched for node in found) > 1:
            yield _row(scores, found, _by_maxima(found))


def _same_before(key: str, before: Edition, after: Edition, crosswalks: Sequence[Crosswalk]) -> str | None:
    """Give the key that the same indicator had in an earlier edition; ``None`` if there was no such indicator."""
    walk = None if before == after else _crosswalk(before, after, crosswalks)
    if walk is None:
        return key if any(indicator.key == key for indicator in before.indicators) else None
    (first, *_) = walk.predecessors(key)
    return first.before if first.relation is Relation.SAME else None


def _by_maxima(nodes: Sequence[ScoreNode | None]) -> Callable[[Edition, Edition], Comparability]:
    """Compare the same indicator of two editions by its shares, if all its maxima are known."""
    known = all(node.max_points is not None for node in nodes if node is not None)
    return lambda _before, _after: Comparability.SHARES if known else Comparability.NOTHING


def _by_matter(before: Edition | Group, after: Edition | Group, *, same: bool) -> Comparability:
    if before.max_points is None or after.max_points is None:
        return Comparability.NOTHING
    return Comparability.SHARES if same else Comparability.SHARES_OF_OTHER_MATTER
