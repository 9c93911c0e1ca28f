"""Strategies for editions and band policies: with and without maxima, questions and rules."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from functools import partial
from itertools import pairwise
from typing import TypeAlias

from hypothesis import strategies as st

from kha.exact import add
from kha.kla import Band, BandPolicy, BandRange, Edition, Group, GroupKind, Indicator, Measure, Unit
from kha.kla.rules import Rule
from kha.testing.ruling import rules
from kha.testing.small import UNSOURCED, points, provenances, texts
from kha.text import Text


class _Known(IntEnum):
    """Where the maxima of a group are known; the simplest first."""

    DEEP = 0
    NOWHERE = 1
    GROUP = 2


_Measure: TypeAlias = tuple[Unit, Rule | None]
_Indicator: TypeAlias = tuple[Decimal, list[_Measure]]
_Group: TypeAlias = tuple[list[_Indicator], _Known, Decimal]
"""What is drawn of a part of an edition. Names are given afterwards, by position, so that any part can be left out."""


def _label(name: str) -> Text:
    return Text(id=f"{name} (id)", en=f"{name} (en)")


def _measures(*, ruled: bool) -> st.SearchStrategy[_Measure]:
    if not ruled:
        return st.just((Unit.POINTS, None))
    return st.sampled_from(Unit).flatmap(lambda unit: st.tuples(st.just(unit), rules(unit)))


def measures(*, key: str = "m", ruled: bool = True) -> st.SearchStrategy[Measure]:
    """Draw questions, with a rule that fits their unit or, as in the built-in editions, without.

    .. versionadded:: 0.1
    """
    return _measures(ruled=ruled).map(partial(_measure, key))


def editions(
    *, with_maxima: bool | None = None, with_measures: bool = False, ruled: bool = False
) -> st.SearchStrategy[Edition]:
    """Draw editions of one to five groups with up to four indicators each.

    Args:
        with_maxima: whether maxima are known: at every level, where they add up; nowhere; or, with ``None``, here and
            there, adding up where they are known.
        with_measures: whether some indicators have one or two questions.
        ruled: whether the questions have rules; their maxima then make up that of their indicator.

    .. versionadded:: 0.1
    """
    asked = st.lists(_measures(ruled=ruled), max_size=2) if with_measures else st.builds(_nothing)
    indicators = st.lists(st.tuples(points(200), asked), max_size=4)
    known = {True: st.just(_Known.DEEP), False: st.just(_Known.NOWHERE), None: st.sampled_from(_Known)}[with_maxima]
    groups = st.lists(st.tuples(indicators, known, points(200)), min_size=1, max_size=5)
    return groups.map(_edition)


def _nothing() -> list[_Measure]:
    return []


def _edition(groups: list[_Group]) -> Edition:
    return Edition(
        key="drawn",
        label=_label("Drawn"),
        description=_label("Drawn"),
        laws=(),
        first_used=2024,
        groups=tuple(_group(f"g{g}", drawn) for g, drawn in enumerate(groups)),
        provenance=UNSOURCED,
    )


def _group(key: str, drawn: _Group) -> Group:
    shapes, known, own = drawn
    place = key[1:]
    indicators = tuple(
        _indicator(f"i{place}_{i}", f"{place}.{i}", shape, deep=known is _Known.DEEP) for i, shape in enumerate(shapes)
    )
    maxima = [indicator.max_points for indicator in indicators if indicator.max_points is not None]
    whole = add(maxima) if maxima and len(maxima) == len(indicators) else add([own, *maxima])
    return Group(
        key=key,
        kind=GroupKind.CLUSTER,
        code=place,
        label=_label(f"Group {place}"),
        provenance=UNSOURCED,
        max_points=None if known is _Known.NOWHERE else whole,
        indicators=indicators,
    )


def _indicator(key: str, code: str, drawn: _Indicator, *, deep: bool) -> Indicator:
    own, shapes = drawn
    asked = tuple(_measure(f"{key}_m{m}", shape) for m, shape in enumerate(shapes))
    maxima = [measure.max_points for measure in asked if measure.max_points is not None]
    return Indicator(
        key=key,
        code=code,
        attested_title=f"Indikator {code}",
        label=_label(f"Indicator {code}"),
        provenance=UNSOURCED,
        max_points=add(maxima) if maxima else own if deep else None,
        measures=asked,
    )


def _measure(key: str, drawn: _Measure) -> Measure:
    unit, rule = drawn
    return Measure(key=key, label=_label(f"Measure {key}"), unit=unit, provenance=UNSOURCED, rule=rule)


@st.composite
def band_policies(draw: st.DrawFn) -> BandPolicy:
    """Draw policies: five bands with rising ranges that touch or leave holes between them.

    .. versionadded:: 0.1
    """
    edges = sorted(draw(st.lists(points(), min_size=6, max_size=6, unique=True)))
    ranges: list[BandRange] = []
    lower_included = draw(st.booleans())
    for band, (lower, following) in zip(Band, pairwise(edges), strict=True):
        hole, upper_included = draw(st.booleans()), draw(st.booleans())
        ranges.append(
            BandRange(
                band=band,
                lower=lower,
                upper=(lower + following) / 2 if hole else following,
                lower_included=lower_included,
                upper_included=upper_included,
            )
        )
        lower_included = draw(st.booleans()) if hole else not upper_included
    label, provenance = draw(texts()), draw(provenances())
    return BandPolicy(key="drawn", label=label, description=label, ranges=tuple(ranges), provenance=provenance)
