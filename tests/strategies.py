"""Hypothesis strategies: editions with and without maxima, and assessments that fit them."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, auto

import attrs
from hypothesis import strategies as st

from kha.exact import add
from kha.kla import EVALUATION_2022, Edition, Group, GroupKind, Indicator, Item, Measure, Unit
from kha.scoring import Answer, Assessment, Stage
from kha.sources import Confidence, Provenance
from kha.text import Text
from tests.rules import EXAMPLES

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
    for part in _parts(item) if how == "parts" else ():
        below = _deep_answers(draw, part, most)
        most -= add(answer.points for answer in below if answer.points is not None)
        answers += below
    return answers


def _parts(item: Item) -> tuple[Item, ...]:
    match item:
        case Group():
            return item.indicators
        case Indicator():
            return item.measures
        case Measure():
            return ()


@st.composite
def ruled_editions(draw: st.DrawFn) -> Edition:
    """Editions in which nearly all measures have rules; maxima of wholes are unknown, agree, or are less."""
    groups: list[Group] = []
    for g in range(draw(st.integers(1, 2))):
        indicators = tuple(draw(_ruled_indicators(f"i{g}_{i}")) for i in range(draw(st.integers(0, 2))))
        group = Group(
            key=f"g{g}",
            kind=GroupKind.CLUSTER,
            code=str(g),
            label=_text(f"Group {g}"),
            provenance=UNSOURCED,
            max_points=draw(_maxima([indicator.max_points for indicator in indicators])),
            indicators=indicators,
        )
        groups.append(group)
    return attrs.evolve(_built_in(), key="ruled", groups=tuple(groups))


@st.composite
def _ruled_indicators(draw: st.DrawFn, key: str) -> Indicator:
    drawn = draw(st.lists(st.sampled_from([*EXAMPLES, (None, ())]), max_size=3))
    measures = tuple(
        Measure(key=f"{key}_m{m}", label=_text(f"Measure {m}"), unit=Unit.POINTS, provenance=UNSOURCED, rule=rule)
        for m, (rule, _) in enumerate(drawn)
    )
    return Indicator(
        key=key,
        code=key,
        attested_title=key,
        label=_text(key),
        provenance=UNSOURCED,
        max_points=draw(_maxima([measure.max_points for measure in measures])),
        measures=measures,
    )


def _maxima(parts: list[Decimal | None]) -> st.SearchStrategy[Decimal | None]:
    known = [part for part in parts if part is not None]
    whole = add(known) if len(known) == len(parts) and known else Decimal(20)
    return st.sampled_from([None, None, whole, whole, whole, whole / 2])


@st.composite
def answers_to_every_leaf(draw: st.DrawFn, edition: Edition) -> tuple[Answer, ...]:
    """An answer to everything that has no parts, in any order; most of them fit."""
    leaves = [item for item in edition.items if not _parts(item)]
    return tuple(draw(st.permutations([draw(_an_answer(item)) for item in leaves])))


def _an_answer(item: Item) -> st.SearchStrategy[Answer]:
    rule = item.rule if isinstance(item, Measure) else None
    taken = [value for example, fitting in EXAMPLES if example is rule for value in fitting]
    most = Decimal(5) if item.max_points is None else item.max_points
    by_points = st.builds(Answer, key=st.just(item.key), points=points(most))
    by_value = st.builds(Answer, key=st.just(item.key), value=st.sampled_from(taken)) if taken else by_points
    return st.one_of(by_value, by_points)


@st.composite
def any_answers(draw: st.DrawFn, edition: Edition) -> tuple[Answer, ...]:
    """Answers of which anything may be wrong: unknown or repeated keys, mixed levels, impossible points and values."""
    answers = list(draw(answers_to_every_leaf(edition)))
    for flaw in draw(st.lists(st.sampled_from(list(_Flaw)), max_size=2)):
        key, kept = draw(st.sampled_from([item.key for item in edition.items])), draw(st.integers(0, len(answers)))
        number = draw(st.sampled_from([Decimal(text) for text in ("-1", "99", "99", "1E+30", "1E-31", "NaN", "sNaN")]))
        others = [answer for answer in answers if answer.key != key]
        match flaw:
            case _Flaw.LEFT_OUT:
                answers = answers[:kept]
            case _Flaw.REPEATED:
                answers += answers[kept:]
            case _Flaw.UNKNOWN:
                answers.append(Answer(key="unknown", points=Decimal(0)))
            case _Flaw.BESIDE:
                answers.append(Answer(key=key, points=Decimal(0)))
            case _Flaw.POINTS:
                answers = [*others, Answer(key=key, points=number)]
            case _Flaw.NUMBER:
                answers = [*others, Answer(key=key, value=number)]
            case _Flaw.WORD:
                answers = [*others, Answer(key=key, value="c")]
            case _Flaw.NOT_APPLICABLE:
                answers = [*others, Answer(key=key, not_applicable=True)]
    return tuple(answers)


class _Flaw(Enum):
    LEFT_OUT = auto()
    REPEATED = auto()
    UNKNOWN = auto()
    BESIDE = auto()
    POINTS = auto()
    NUMBER = auto()
    WORD = auto()
    NOT_APPLICABLE = auto()
