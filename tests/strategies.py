"""The strategies of our own tests: those the library gives to everyone, and some for columns and for flaws."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, auto

import attrs
from hypothesis import strategies as st

from kha.exact import add
from kha.kla import EVALUATION_2022, Edition, Group, GroupKind, Indicator, Item, Measure, Unit
from kha.scoring import Answer
from kha.testing import UNSOURCED, answers_for, assessments, editions, points, stage_assessments
from kha.text import Text
from tests.rules import EXAMPLES

__all__ = [
    "UNSOURCED",
    "answers_for",
    "answers_to_every_leaf",
    "any_answers",
    "assessments",
    "editions",
    "points",
    "ruled_editions",
    "stage_assessments",
]


def _text(name: str) -> Text:
    return Text(id=f"{name} (id)", en=f"{name} (en)")


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
    return attrs.evolve(EVALUATION_2022, key="ruled", groups=tuple(groups))


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
