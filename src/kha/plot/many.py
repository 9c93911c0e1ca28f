"""Charts of many regions: their scores side by side, and how many have each band."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kha.i18n import format_number
from kha.kla import Band, BandPolicy, NoBand
from kha.plot import _phrases as say
from kha.plot.chart import Chart, Json
from kha.plot.style import (
    BLUE,
    MUTED,
    OPEN,
    OUTCOMES,
    band_of,
    chart,
    names,
    number,
    policy_note,
    span,
    told,
    top,
    wrapped,
)
from kha.regions import Region
from kha.scoring import Score
from kha.text import Language


def by_region(scores: Iterable[Score], policy: BandPolicy, language: Language) -> Chart:
    """Draw the scores of many regions side by side, the highest first, with the thresholds of the bands.

    Raises:
        ValueError: if there are no scores, or they are of several years.

    .. versionadded:: 0.1
    """
    found = sorted(scores, key=lambda s: (-s.bounds.lower, s.assessment.region_name(language)))
    title = _title_of_many(found, language)
    rows: list[Json] = [
        {
            "name": wrapped(score.assessment.region_name(language)),
            "lower": number(score.bounds.lower),
            "upper": number(top(score, policy)),
            "text": f"{span(score.bounds, language)} · {band_of(score, policy, language)}",
        }
        for score in found
    ]
    scale: Json = {"domain": [0, number(policy.ranges[-1].upper)], "nice": False}
    x: dict[str, Json] = {"type": "quantitative", "scale": scale, "title": say.SCORE_AXIS[language]}
    thresholds: list[Json] = [{"at": number(r.lower), "band": r.band.label[language], "row": 0} for r in policy.ranges]
    layers: list[dict[str, Json]] = [
        {
            "mark": {"type": "bar", "color": OPEN, "height": 18},
            "encoding": {"y": names(), "x": {**x, "field": "upper"}},
        },
        {
            "mark": {"type": "bar", "color": BLUE, "height": 18},
            "encoding": {"y": names(), "x": {**x, "field": "lower"}},
        },
        {
            "data": {"values": thresholds},
            "mark": {"type": "rule", "color": MUTED, "strokeDash": [3, 3]},
            "encoding": {"x": {**x, "field": "at"}},
        },
        {
            "data": {"values": thresholds},
            "mark": {"type": "text", "align": "left", "color": MUTED, "dx": 3, "dy": -8, "fontSize": 11},
            "encoding": {"x": {**x, "field": "at"}, "y": {"value": 0}, "text": {"field": "band"}},
        },
        {
            "mark": {"type": "text", "align": "left", "dx": 8},
            "encoding": {"y": names(), "x": {"value": "width"}, "text": {"field": "text"}},
        },
    ]
    lines = [
        f"{s.assessment.region_name(language)}: {span(s.bounds, language)} ({band_of(s, policy, language)})"
        for s in found
    ]
    return chart(
        title=title,
        subtitle=[policy_note(policy, language)],
        description=told(title, lines),
        language=language,
        layers=layers,
        data={"values": rows},
        width=470,
        height={"step": 28},
    )


def over_bands(scores: Iterable[Score], policy: BandPolicy, language: Language) -> Chart:
    """Draw how many regions have each band; those whose band hangs on missing answers are counted apart.

    Raises:
        ValueError: if there are no scores, or they are of several years.

    .. versionadded:: 0.1
    """
    found = list(scores)
    year = _year(found)
    title = say.BANDS_TITLE[language].format(year=year)
    counted: dict[Band | NoBand | None, int] = {NoBand.BELOW: 0, **dict.fromkeys((r.band for r in policy.ranges), 0)}
    for score in found:
        possible = score.possible_bands(policy)
        outcome = possible[0] if len(possible) == 1 else None
        counted[outcome] = counted.get(outcome, 0) + 1
    rows: list[Json] = [
        {
            "name": say.OPEN_BAND[language] if outcome is None else outcome.label[language],
            "count": count,
            "colour": OUTCOMES[outcome],
        }
        for outcome, count in counted.items()
    ]
    axis: Json = {"format": "d", "tickMinStep": 1}
    x: Json = {"field": "count", "type": "quantitative", "title": say.REGIONS_AXIS[language], "axis": axis}
    layers: list[dict[str, Json]] = [
        {
            "mark": {"type": "bar", "height": 24, "stroke": MUTED, "strokeWidth": 0.5},
            "encoding": {"x": x, "color": {"field": "colour", "type": "nominal", "scale": None}},
        },
        {
            "mark": {"type": "text", "align": "left", "dx": 6, "fontWeight": "bold"},
            "encoding": {"x": x, "text": {"field": "count", "type": "quantitative"}},
        },
    ]
    count = format_number(len(found), language)
    return chart(
        title=title,
        subtitle=[say.BANDS_SUBTITLE[language].format(count=count), policy_note(policy, language)],
        description=told(title, [f"{row['name']}: {row['count']}" for row in rows if isinstance(row, dict)]),
        language=language,
        layers=layers,
        data={"values": rows},
        width=430,
        height={"step": 34},
        encoding={"y": names()},
    )


def _title_of_many(scores: Sequence[Score], language: Language) -> str:
    year = _year(scores)
    regions = [score.assessment.region for score in scores]
    provinces = {region.province.code if isinstance(region, Region) else None for region in regions}
    first = regions[0]
    if len(provinces) == 1 and isinstance(first, Region):
        return say.REGIONS_OF_TITLE[language].format(province=first.province.label[language], year=year)
    return say.REGIONS_TITLE[language].format(year=year)


def _year(scores: Sequence[Score]) -> int:
    years = {score.assessment.year for score in scores}
    if len(years) != 1:
        message = "Give at least one score, and scores of one year only."
        raise ValueError(message)
    return years.pop()
