"""Hypothesis strategies: editions with and without maxima, and assessments that fit them."""

from __future__ import annotations

from decimal import Decimal

import attrs
from hypothesis import strategies as st

from kha.exact import add
from kha.kla import EVALUATION_2022, Edition, Group, GroupKind, Indicator, Item, Measure, Unit
from kha.scoring import Answer, Assessment, Stage
from kha.scoring.tree import children_of
from kha.sources import Confidence, Provenance
from kha.text import Text

UNSOURCED = Provenance(confidence=Confidence.D)


def points(most: Decimal | int = 1000) -> st.SearchStrategy[Decimal]:
    """Points from zero to ``most``, with up to four decimals."""
    return st.integers(0, int(Decimal(most) * 10_000)).map(lambda n: Decimal(n).scaleb(-4))


def _text(name: str) -> Text:
    return Text(id=f"{name} (id)", en=f"{name} (en)")


@st.composite
def editions(draw: st.DrawFn, *, with_maxima: bool | None = None) -> Edition:
    """Editions of one to five groups with up to four indicators each.

    With maxima, they are known at every level and add up; without, each is known or not, and adds up where known.
    """
    groups: list[Group] = []
    for g in range(draw(st.integers(1, 5))):
        maxima = [draw(points(200)) for _ in range(draw(st.integers(0, 4)))]
        known = with_maxima if with_maxima is not None else draw(st.booleans())
        deep = known and (with_maxima is True or draw(st.booleans()))
        indicators = tuple(
            Indicator(
                key=f"i{g}_{i}",
                code=f"{g}.{i}",
                attested_title=f"Indikator {g}.{i}",
                label=_text(f"Indicator {g}.{i}"),
                provenance=UNSOURCED,
                max_points=maximum if deep else None,
            )
            for i, maximum in enumerate(maxima)
        )
        groups.append(
            Group(
                key=f"g{g}",
                kind=GroupKind.CLUSTER,
                code=str(g),
                label=_text(f"Group {g}"),
                provenance=UNSOURCED,
                max_points=(add(maxima) if maxima else draw(points(200))) if known else None,
                indicators=indicators,
            )
        )
    return Edition(
        key="drawn",
        label=_text("Drawn"),
        description=_text("Drawn"),
        laws=(),
        first_used=2024,
        groups=tuple(groups),
        provenance=UNSOURCED,
    )


@st.composite
def answers_for(draw: st.DrawFn, edition: Edition, *, complete: bool = False) -> tuple[Answer, ...]:
    """Answers that fit an edition: for each group its points, its indicators' points, or none."""
    answers: list[Answer] = []
    for group in edition.groups:
        whole = not group.indicators or draw(st.booleans())
        items: tuple[Group | Indicator, ...] = (group,) if whole else group.indicators
        left = group.max_points if group.max_points is not None else Decimal(1000)
        for item in items:
            if complete or draw(st.booleans()):
                most = left if item.max_points is None else min(left, item.max_points)
                given_points = draw(points(most))
                left -= given_points
                answers.append(Answer(key=item.key, points=given_points))
    return tuple(draw(st.permutations(answers)))


@st.composite
def assessments(draw: st.DrawFn, *, complete: bool = False, with_maxima: bool | None = None) -> Assessment:
    """Assessments that can be scored; without a demand on maxima, of the built-in edition of 2022 too."""
    drawn = editions(with_maxima=with_maxima)
    chosen = draw(drawn if with_maxima is not None else st.one_of(drawn, st.builds(_built_in)))
    answers = draw(answers_for(chosen, complete=complete))
    return Assessment(edition=chosen, region="Kabupaten Contoh", year=2024, answers=answers)


def _built_in() -> Edition:
    return EVALUATION_2022


@st.composite
def deep_editions(draw: st.DrawFn) -> Edition:
    """Editions in which some indicators have one or two measures; as with real ones, no rule is known."""
    edition = draw(editions())
    groups = tuple(
        attrs.evolve(group, indicators=tuple(_with_measures(i, draw(st.integers(0, 2))) for i in group.indicators))
        for group in edition.groups
    )
    return attrs.evolve(edition, groups=groups)


def _with_measures(indicator: Indicator, count: int) -> Indicator:
    measures = tuple(
        Measure(key=f"{indicator.key}_m{m}", label=_text(f"Measure {m}"), unit=Unit.POINTS, provenance=UNSOURCED)
        for m in range(count)
    )
    return attrs.evolve(indicator, measures=measures)


@st.composite
def stage_assessments(draw: st.DrawFn, *, stages: int = 2) -> tuple[Assessment, ...]:
    """Assessments of one region with one edition, at so many stages, each answered at any level or not at all."""
    edition = draw(st.one_of(deep_editions(), st.builds(_built_in)))
    return tuple(
        Assessment(
            edition=edition,
            region="Kabupaten Contoh",
            year=2024,
            stage=stage,
            answers=tuple(a for group in edition.groups for a in _deep_answers(draw, group, Decimal(1000))),
        )
        for stage in list(Stage)[:stages]
    )


def _deep_answers(draw: st.DrawFn, item: Item, left: Decimal) -> list[Answer]:
    most = left if item.max_points is None else min(left, item.max_points)
    how = draw(st.sampled_from(("points", "points", "parts", "parts", "not applicable", "nothing")))
    if how == "not applicable":
        return [Answer(key=item.key, not_applicable=True)]
    if how == "points":
        return [Answer(key=item.key, points=draw(points(most)))]
    answers: list[Answer] = []
    for part in children_of(item) if how == "parts" else ():
        below = _deep_answers(draw, part, most)
        most -= add(answer.points for answer in below if answer.points is not None)
        answers += below
    return answers
