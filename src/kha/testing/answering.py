"""Strategies for assessments and what is made of them: answers that fit, scores, comparisons, stages."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve
from hypothesis import strategies as st

from kha.exact import add
from kha.kla import EVALUATION_2022, PERMEN_12_2011, PUBLISHED_2022, Edition, Group, Indicator, Item, Measure
from kha.regions import REGIONS, Region
from kha.scoring import (
    Answer,
    Assessment,
    Comparison,
    Evidence,
    Score,
    ScoreNode,
    Stage,
    StageTable,
    YearTable,
    compare,
    score,
    stage_table,
    year_table,
)
from kha.testing.forms import editions
from kha.testing.ruling import earned, values_for
from kha.testing.small import addresses, keys, one_of, points, values, words

SOMEWHERE = "Kabupaten Contoh"
"""A region that does not exist.

.. versionadded:: 0.1
"""


_PIECES = st.builds(Evidence, title=words(), url=st.none() | addresses())


def evidence() -> st.SearchStrategy[tuple[Evidence, ...]]:
    """Draw what answers rest on; often nothing.

    .. versionadded:: 0.1
    """
    return st.lists(_PIECES, max_size=2).map(tuple)


def regions() -> st.SearchStrategy[Region | str]:
    """Draw regions of Indonesia, and one that does not exist.

    .. versionadded:: 0.1
    """
    return st.just(SOMEWHERE) | one_of(REGIONS)


def answers() -> st.SearchStrategy[Answer]:
    """Draw answers of every kind, each well-formed in itself; whether one fits an edition is another matter.

    .. versionadded:: 0.1
    """
    return st.one_of(
        st.builds(Answer, key=keys(), points=points(), evidence=evidence()),
        st.builds(Answer, key=keys(), value=values(), evidence=evidence()),
        keys().map(lambda key: Answer(key=key, not_applicable=True)),
    )


@st.composite
def answers_for(draw: st.DrawFn, edition: Edition, *, complete: bool = False) -> tuple[Answer, ...]:
    """Draw points that fit an edition, in any order: for each group its own, its indicators', or none.

    Args:
        draw: given by hypothesis.
        edition: what is answered.
        complete: whether nothing may be left unanswered.

    .. versionadded:: 0.1
    """
    found: list[Answer] = []
    for group in edition.groups:
        parts = bool(group.indicators) and draw(st.booleans())
        items: tuple[Item, ...] = group.indicators if parts else (group,)
        left = group.max_points if group.max_points is not None else Decimal(1000)
        for item in items:
            if complete or draw(st.booleans()):
                given = draw(points(left if item.max_points is None else min(left, item.max_points)))
                left -= given
                found.append(Answer(key=item.key, points=given))
    return tuple(draw(st.permutations(found)))


@st.composite
def deep_answers_for(draw: st.DrawFn, edition: Edition) -> tuple[Answer, ...]:
    """Draw answers that fit an edition at any level: points, values for rules, "does not apply", or none.

    .. versionadded:: 0.1
    """
    ways = draw(_WAYS)
    return tuple(answer for group in edition.groups for answer in _deep(draw, group, Decimal(1000), ways))


_ANSWERED = st.sampled_from(("points", "parts", "parts"))
_ANY = st.sampled_from(("nothing", "points", "parts", "points", "parts", "parts", "not applicable"))
"""How an item is answered; the simplest first."""
_WAYS = st.sampled_from((_ANY, _ANSWERED))
_ALL = 1000
_SHARES = st.integers(0, _ALL)


def _deep(draw: st.DrawFn, item: Item, left: Decimal, ways: st.SearchStrategy[str]) -> list[Answer]:
    most = left if item.max_points is None else min(left, item.max_points)
    how = draw(ways)
    if how == "not applicable":
        return [Answer(key=item.key, not_applicable=True)]
    if how != "nothing" and isinstance(item, Measure) and item.rule is not None:
        value = draw(values_for(item.rule))
        return [Answer(key=item.key, value=value)] if earned(item.rule, value) <= left else []
    parts = _parts(item)
    if how == "points" or (how == "parts" and not parts):
        return [Answer(key=item.key, points=_share(most, draw(_SHARES)))]
    found: list[Answer] = []
    for part in parts if how == "parts" else ():
        below = _deep(draw, part, most, ways)
        most -= add(_worth(part, answer) for answer in below)
        found += below
    return found


def _share(most: Decimal, thousandths: int) -> Decimal:
    """Give a share of points, with at most four decimals unless it is all of them."""
    return most if thousandths == _ALL else Decimal(int(most * 10 * thousandths)).scaleb(-4)


def _worth(item: Item, answer: Answer) -> Decimal:
    if answer.points is not None:
        return answer.points
    rules = [m.rule for m in _measures(item) if m.key == answer.key and m.rule is not None]
    return earned(rules[0], answer.value) if rules and answer.value is not None else Decimal(0)


def _measures(item: Item) -> list[Measure]:
    return [item] if isinstance(item, Measure) else [m for part in _parts(item) for m in _measures(part)]


def _built_in() -> Edition:
    return EVALUATION_2022


@st.composite
def assessments(draw: st.DrawFn, *, complete: bool = False, with_maxima: bool | None = None) -> Assessment:
    """Draw assessments that can be scored, by points for groups and indicators.

    Args:
        draw: given by hypothesis.
        complete: whether nothing may be left unanswered.
        with_maxima: as for `editions`; with ``None``, the built-in edition of 2022 is drawn too.

    .. versionadded:: 0.1
    """
    drawn = editions(with_maxima=with_maxima)
    edition = draw(drawn if with_maxima is not None else st.one_of(drawn, st.builds(_built_in)))
    given = draw(answers_for(edition, complete=complete))
    return Assessment(edition=edition, region=SOMEWHERE, year=2024, answers=given)


@st.composite
def full_assessments(draw: st.DrawFn) -> Assessment:
    """Draw assessments that can be scored and use all that an assessment can have: rules, evidence, stage, note.

    .. versionadded:: 0.1
    """
    ruled, unruled = editions(with_measures=True, ruled=True), editions(with_measures=True)
    edition = draw(st.one_of(ruled, unruled, st.builds(_built_in)))
    given = draw(deep_answers_for(edition))
    pool = [(), draw(evidence())]
    return Assessment(
        edition=edition,
        region=draw(regions()),
        year=draw(st.integers(2000, 2100)),
        answers=tuple(evolve(answer, evidence=pool[draw(st.integers(0, 1))]) for answer in given),
        stage=draw(st.none() | st.sampled_from(Stage)),
        evidence=draw(evidence()),
        note=draw(st.none() | words()),
    )


@st.composite
def stage_assessments(draw: st.DrawFn, *, stages: int = 2) -> tuple[Assessment, ...]:
    """Draw assessments of one region with one edition at so many stages, each answered at any level or not at all.

    .. versionadded:: 0.1
    """
    edition = draw(editions(with_measures=True) | st.builds(_built_in))
    return tuple(
        Assessment(
            edition=edition,
            region=SOMEWHERE,
            year=2024,
            stage=stage,
            answers=draw(deep_answers_for(edition)),
        )
        for stage in list(Stage)[:stages]
    )


def scores() -> st.SearchStrategy[Score]:
    """Draw scores.

    .. versionadded:: 0.1
    """
    return full_assessments().map(score)


def comparisons() -> st.SearchStrategy[Comparison]:
    """Draw comparisons of two stages.

    .. versionadded:: 0.1
    """
    return stage_assessments().map(lambda pair: compare(*(score(assessment) for assessment in pair)))


def stage_tables() -> st.SearchStrategy[StageTable]:
    """Draw tables of two to four stages, read under the published thresholds.

    .. versionadded:: 0.1
    """
    several = st.integers(2, len(Stage)).flatmap(lambda count: stage_assessments(stages=count))
    return several.map(lambda found: stage_table([score(assessment) for assessment in found], PUBLISHED_2022))


@st.composite
def year_tables(draw: st.DrawFn) -> YearTable:
    """Draw series of one region over two to four years, the first of them in the edition of 2011.

    .. versionadded:: 0.1
    """
    editions_used = (PERMEN_12_2011, *[EVALUATION_2022] * draw(st.integers(1, 3)))
    return year_table(
        [
            score(Assessment(edition=edition, region=SOMEWHERE, year=2021 + i, answers=draw(deep_answers_for(edition))))
            for i, edition in enumerate(editions_used)
        ],
        PUBLISHED_2022,
    )


def _parts(item: Item) -> tuple[Item, ...]:
    match item:
        case Group():
            return item.indicators
        case Indicator():
            return item.measures
        case _:
            return ()


def nodes_of(node: ScoreNode) -> list[ScoreNode]:
    """List a node of a score and all below it."""
    return [node, *(below for child in node.children for below in nodes_of(child))]
