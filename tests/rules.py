"""Rules of the closed family of eight and answers to them: hypothesis strategies, and an example of each kind."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

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
from kha.kla.values import Ratio, Series, Value
from kha.text import Text

WORDS = Text(id="Pilihan", en="Option")


def figures(most: int = 1000) -> st.SearchStrategy[Decimal]:
    return st.integers(0, most * 1000).map(lambda n: Decimal(n).scaleb(-3))


points = figures(50)
shares = figures(100)
keys = st.text("abc", min_size=1, max_size=2)
options = st.lists(
    st.builds(Option, key=keys, label=st.just(WORDS), points=points), min_size=1, max_size=6, unique_by=lambda o: o.key
).map(tuple)


@st.composite
def ratios(draw: st.DrawFn) -> Ratio:
    whole = draw(st.integers(1, 500))
    return Ratio(part=Decimal(draw(st.integers(0, whole))), whole=Decimal(whole))


@st.composite
def series(draw: st.DrawFn) -> Series:
    drawn = draw(st.lists(figures(20), min_size=2, max_size=5))
    return Series(figures=tuple((2020 + n, figure) for n, figure in enumerate(drawn)))


@st.composite
def proportions(draw: st.DrawFn) -> Proportion:
    full_at, zero_at = draw(st.lists(shares, min_size=2, max_size=2, unique=True))
    return Proportion(max_points=draw(points), full_at=full_at, zero_at=zero_at, decimals=draw(st.integers(0, 4)))


@st.composite
def trends(draw: st.DrawFn) -> Trend:
    some, most = sorted((draw(points), draw(points)))
    return Trend(max_points=most, overall_points=some, direction=draw(st.sampled_from(Direction)))


targets = st.builds(Target, max_points=points, target=figures(100).filter(bool), decimals=st.integers(0, 4))


@st.composite
def brackets(draw: st.DrawFn, *, rising: bool = False) -> Brackets:
    edges = sorted(draw(st.sets(figures(100), max_size=5)))
    includes = [edge > 0 and draw(st.booleans()) for edge in edges]  # else nothing would be left to the first bracket
    worth = draw(st.lists(points, min_size=len(edges) + 1, max_size=len(edges) + 1))
    first, *rest = sorted(worth) if rising else worth
    later = (
        Bracket(points=p, lower=edge, lower_included=included)
        for p, edge, included in zip(rest, edges, includes, strict=True)
    )
    return Brackets(brackets=(Bracket(points=first), *later))


rules: st.SearchStrategy[Rule] = st.one_of(
    st.builds(YesNo, max_points=points),
    st.builds(Choice, options=options),
    st.builds(Checklist, options=options),
    proportions(),
    targets,
    brackets(),
    trends(),
    st.builds(VerifierPoints, max_points=points),
)
values: st.SearchStrategy[Value] = st.one_of(
    st.booleans(), keys, st.lists(keys, max_size=4).map(tuple), st.decimals(), figures(), ratios(), series()
)

ONE, TWO, FIVE = Decimal("1.25"), Decimal(2), Decimal("5.0")
TWO_OPTIONS = (Option(key="a", label=WORDS, points=TWO), Option(key="b", label=WORDS, points=ONE))
TWO_EDGES = (Bracket(points=ONE), Bracket(points=FIVE, lower=Decimal("33.3"), lower_included=False))
RISING, FALLING = (
    Series(figures=tuple((2020 + n, Decimal(figure)) for n, figure in enumerate(figures)))
    for figures in ((1, 2, 3), (3, 2, 1))
)
EXAMPLES: tuple[tuple[Rule, tuple[Value, ...]], ...] = (
    (YesNo(max_points=TWO), (True, False)),
    (Choice(options=TWO_OPTIONS), ("a", "b")),
    (Checklist(options=TWO_OPTIONS), ((), ("b",), ("b", "a"))),
    (Proportion(max_points=FIVE), (Decimal("33.3"), Ratio(part=Decimal(1), whole=Decimal(3)))),
    (Proportion(max_points=ONE, full_at=Decimal(0), zero_at=Decimal(20), decimals=0), (Decimal("7.5"), Decimal(90))),
    (Target(max_points=FIVE, target=Decimal(7)), (Decimal(3), Decimal(99))),
    (Brackets(brackets=TWO_EDGES), (Decimal("33.3"), Decimal("33.31"), Ratio(part=Decimal(333), whole=Decimal(1000)))),
    (Trend(max_points=TWO, overall_points=ONE, direction=Direction.DOWN), (RISING, FALLING)),
    (VerifierPoints(max_points=FIVE), (Decimal("4.75"), Decimal(0))),
)
"""An example of each kind of rule, with answers that it takes."""
