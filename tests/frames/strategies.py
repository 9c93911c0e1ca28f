"""Hypothesis strategies: editions with rules of all kinds, and tables of answers to them, with the same answers as the
scalar engine takes them."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve, frozen
from hypothesis import strategies as st

from kha.frames.columns import Way, WayKind, answer_columns, read_columns
from kha.kla import Edition, Indicator, Measure, Unit
from kha.kla.rules import (
    Bracket,
    Brackets,
    Checklist,
    Choice,
    Direction,
    Option,
    Proportion,
    Rule,
    Target,
    Trend,
    VerifierPoints,
    YesNo,
)
from kha.kla.values import Ratio, Series
from kha.scoring import Answer
from kha.text import Text
from tests.strategies import UNSOURCED, editions

WORDS = Text(id="Pertanyaan", en="Question")
Cells = dict[str, object]


def decimals(most: int, places: int = 3) -> st.SearchStrategy[Decimal]:
    return st.integers(0, most * 10**places).map(lambda n: Decimal(n).scaleb(-places))


points = decimals(40)
shares = decimals(100, 2)
options = st.lists(
    st.builds(Option, key=st.sampled_from("abcd"), label=st.just(WORDS), points=points),
    min_size=1,
    max_size=4,
    unique_by=lambda option: option.key,
).map(tuple)


@st.composite
def proportions(draw: st.DrawFn) -> Proportion:
    full_at, zero_at = draw(st.lists(shares, min_size=2, max_size=2, unique=True))
    return Proportion(max_points=draw(points), full_at=full_at, zero_at=zero_at, decimals=draw(st.integers(0, 4)))


@st.composite
def bracketed(draw: st.DrawFn) -> Brackets:
    edges = sorted(draw(st.lists(decimals(200, 2).filter(bool), max_size=4, unique=True)))
    rest = [Bracket(points=draw(points), lower=edge, lower_included=draw(st.booleans())) for edge in edges]
    return Brackets(brackets=(Bracket(points=draw(points)), *rest))


@st.composite
def trends(draw: st.DrawFn) -> Trend:
    some, most = sorted([draw(points), draw(points)])
    return Trend(max_points=most, overall_points=some, direction=draw(st.sampled_from(Direction)))


targets = st.builds(Target, max_points=points, target=decimals(50).filter(bool), decimals=st.integers(0, 4))
rules: st.SearchStrategy[Rule] = st.one_of(
    st.builds(YesNo, max_points=points),
    st.builds(Choice, options=options),
    st.builds(Checklist, options=options),
    proportions(),
    targets,
    bracketed(),
    trends(),
    st.builds(VerifierPoints, max_points=points),
)


@st.composite
def ruled_editions(draw: st.DrawFn) -> Edition:
    """Editions some of whose indicators have measures, with and without rules; maxima need not agree."""
    edition = draw(editions())
    groups = tuple(
        evolve(group, indicators=tuple(_asked(draw, indicator) for indicator in group.indicators))
        for group in edition.groups
    )
    return evolve(edition, groups=groups)


def _asked(draw: st.DrawFn, indicator: Indicator) -> Indicator:
    measures = tuple(
        Measure(
            key=f"{indicator.key}_m{m}",
            label=WORDS,
            unit=Unit.POINTS,
            provenance=UNSOURCED,
            rule=draw(st.one_of(st.none(), rules, rules)),
        )
        for m in range(draw(st.integers(0, 3)))
    )
    return evolve(indicator, measures=measures)


@frozen(kw_only=True)
class DrawnTable:
    """A table of answers, and the answers of each of its rows as the scalar engine takes them.

    Attributes:
        edition: what is answered.
        types: the Arrow type of each column.
        rows: the cells of each row, by column.
        answers: the answers of each row.
    """

    edition: Edition
    types: dict[str, str]
    rows: tuple[Cells, ...]
    answers: tuple[tuple[Answer, ...], ...]


@st.composite
def tables(draw: st.DrawFn, *, faulty: bool = False) -> DrawnTable:
    """Tables in which each item is answered, or not, by itself or by its parts; or both, where faults are wanted."""
    edition = draw(ruled_editions())
    years = [
        f"{item.key}__{year}"
        for item in edition.items
        if isinstance(item, Measure) and isinstance(item.rule, Trend)
        for year in (2021, 2022, 2023)
    ]
    ways = read_columns(edition, (*answer_columns(edition), *years))[0]
    used = draw(st.lists(st.sampled_from(ways), min_size=1, max_size=12, unique=True))
    rows: list[Cells] = []
    answers: list[tuple[Answer, ...]] = []
    for _ in range(draw(st.integers(1, 8))):
        cells: Cells = {}
        given: list[Answer] = []
        for way in used:
            barred = not faulty and any(_related(edition, way.item.key, answer.key) for answer in given)
            if barred or draw(st.integers(0, 19)) == 0:
                cells |= dict.fromkeys(way.columns)
            else:
                filled, answer = draw(_answered(way, faulty=faulty))
                cells |= filled
                given.append(answer)
        rows.append(cells)
        answers.append(tuple(given))
    types = {column: _TYPES.get(way.kind, "float64") for way in used for column in way.columns}
    return DrawnTable(edition=edition, types=types, rows=tuple(rows), answers=tuple(answers))


_TYPES = {WayKind.YES_NO: "bool", WayKind.CHECKLIST: "bool", WayKind.CHOICE: "string"}


def _related(edition: Edition, one: str, other: str) -> bool:
    return one == other or other in _above(edition, one) or one in _above(edition, other)


def _above(edition: Edition, key: str) -> list[str]:
    parent = edition.parents.get(key)
    return [] if parent is None else [parent.key, *_above(edition, parent.key)]


def _answered(way: Way, *, faulty: bool) -> st.SearchStrategy[tuple[Cells, Answer]]:
    """Cells and the same answer; where faults are wanted, also such that neither engine can score."""
    item, rule = way.item, way.item.rule if isinstance(way.item, Measure) else None
    (column, *_) = way.columns
    if way.kind is WayKind.POINTS:
        most = 200 if item.max_points is None else int(item.max_points)
        some = decimals(most, 4)
        if faulty:
            some = st.one_of(some, decimals(400, 4), decimals(10, 4).map(lambda d: -d))
        return some.map(lambda p: ({column: float(p)}, Answer(key=item.key, points=p)))
    match rule:
        case YesNo():
            return st.booleans().map(lambda yes: ({column: yes}, Answer(key=item.key, value=yes)))
        case Choice():
            keys = [option.key for option in rule.options]
            chosen = st.sampled_from([*keys, "z"] if faulty else keys)
            return chosen.map(lambda key: ({column: key}, Answer(key=item.key, value=key)))
        case Checklist():
            return _ticks(way, rule)
        case Trend():
            return _series(way)
        case _ if way.kind is WayKind.RATIO:
            return _ratios(way)
        case VerifierPoints():
            return _numbers(way, decimals(int(rule.max_points) + 20 * faulty, 3))
        case Proportion():
            return _numbers(way, decimals(100 + 20 * faulty, 4))
        case _:
            return _numbers(way, decimals(210, 4))


def _numbers(way: Way, figures: st.SearchStrategy[Decimal]) -> st.SearchStrategy[tuple[Cells, Answer]]:
    return figures.map(lambda f: ({way.columns[0]: float(f)}, Answer(key=way.item.key, value=f)))


def _ticks(way: Way, rule: Checklist) -> st.SearchStrategy[tuple[Cells, Answer]]:
    def answer(ticks: list[bool]) -> tuple[Cells, Answer]:
        value = tuple(option.key for option, tick in zip(rule.options, ticks, strict=True) if tick)
        return dict(zip(way.columns, ticks, strict=True)), Answer(key=way.item.key, value=value)

    count = len(rule.options)
    return st.lists(st.booleans(), min_size=count, max_size=count).map(answer)


def _ratios(way: Way) -> st.SearchStrategy[tuple[Cells, Answer]]:
    def answer(pair: tuple[int, int]) -> tuple[Cells, Answer]:
        part, whole = min(pair), max(pair)
        value = Ratio(part=Decimal(part), whole=Decimal(whole))
        cells: Cells = {way.columns[0]: float(part), way.columns[1]: float(whole)}
        return cells, Answer(key=way.item.key, value=value)

    sizes = st.one_of(st.integers(1, 60), st.integers(1, 10**9))
    return st.tuples(sizes | st.just(0), sizes).map(answer)


def _series(way: Way) -> st.SearchStrategy[tuple[Cells, Answer]]:
    def answer(figures: list[Decimal | None]) -> tuple[Cells, Answer]:
        pairs = [(int(c[-4:]), f) for c, f in zip(way.columns, figures, strict=True) if f is not None]
        cells: Cells = {c: None if f is None else float(f) for c, f in zip(way.columns, figures, strict=True)}
        return cells, Answer(key=way.item.key, value=Series(figures=tuple(pairs)))

    def several(figures: list[Decimal | None]) -> bool:
        return len([figure for figure in figures if figure is not None]) > 1

    count = len(way.columns)
    return st.lists(st.one_of(decimals(3, 1), st.none()), min_size=count, max_size=count).filter(several).map(answer)
