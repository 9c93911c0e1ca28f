"""Charts of one region: a score by its groups, and its scores over the years."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from kha.i18n import format_points
from kha.kla import BandPolicy
from kha.plot import _phrases as say
from kha.plot.chart import Chart, Json
from kha.plot.style import (
    BLUE,
    FAINT,
    MUTED,
    OPEN,
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
from kha.scoring import Score, ScoreNode
from kha.text import Language

STEP = 34
"""How high a row is."""


def points_by_group(score: Score, policy: BandPolicy, language: Language) -> Chart:
    """Draw the points of each group against its maximum; what hangs on missing answers is lighter.

    >>> from kha import Language, kla, read_assessment, score
    >>> from kha.plot import points_by_group
    >>> drawn = points_by_group(score(read_assessment("examples/sumbawa-2022.toml")), kla.PUBLISHED_2022, Language.EN)
    >>> drawn.description[43:86]
    '. Institutional strengthening: 83.50 of 150'

    .. versionadded:: 0.1
    """
    assessment = score.assessment
    title = say.GROUPS_TITLE[language].format(region=assessment.region_name(language), year=assessment.year)
    subtitle = say.SCORE_SUBTITLE[language].format(
        total=_of(score.root, language), band=band_of(score, policy, language)
    )
    rows: list[Json] = [
        {
            "name": wrapped(node.label[language]),
            "lower": number(node.bounds.lower),
            "upper": number(node.bounds.upper if node.bounds.upper is not None else node.bounds.lower),
            "end": number(_end(node)),
            "text": _of(node, language),
        }
        for node in score.groups
    ]
    kinds = [(say.SCORED, BLUE), (say.OPEN_POINTS, OPEN), (say.MAXIMUM, FAINT)]
    known = [kinds[0]]
    known += [kinds[1]] if any(node.points is None for node in score.groups) else []
    known += [kinds[2]] if any(node.max_points is not None for node in score.groups) else []
    colours = _legend([(label[language], colour) for label, colour in known])

    def bar(field: str, kind: str, title: str | None = None) -> dict[str, Json]:
        x: dict[str, Json] = {"field": field, "type": "quantitative", "title": title, "axis": {"tickCount": 6}}
        return {
            "mark": {"type": "bar", "height": 20},
            "encoding": {"x": x, "color": {"datum": kind, "type": "nominal", **colours}},
        }

    labels: dict[str, Json] = {
        "mark": {"type": "text", "align": "left", "dx": 6},
        "encoding": {"x": {"field": "end", "type": "quantitative"}, "text": {"field": "text"}},
    }
    fields = {say.MAXIMUM: "end", say.OPEN_POINTS: "upper", say.SCORED: "lower"}
    bars = [
        bar(fields[label], label[language], say.POINTS_AXIS[language])
        for label in fields
        if label in {known_label for known_label, _ in known}
    ]
    lines = [f"{node.label[language]}: {_of(node, language)}" for node in score.groups]
    return chart(
        title=title,
        subtitle=[subtitle, policy_note(policy, language)],
        description=told(title, lines),
        language=language,
        layers=[*bars, labels],
        data={"values": rows},
        width=430,
        height={"step": STEP},
        encoding={"y": names()},
    )


def over_years(scores: Iterable[Score], policy: BandPolicy, language: Language) -> Chart:
    """Draw the scores of one region over the years, before the bands; what is still possible is an upright line.

    Raises:
        ValueError: if there are no scores, they are of several regions, or two are of one year.

    .. versionadded:: 0.1
    """
    found = sorted(scores, key=lambda score: score.assessment.year)
    regions = {score.assessment.region_name(language) for score in found}
    years = [score.assessment.year for score in found]
    if len(regions) != 1 or len(set(years)) < len(years):
        message = "Give scores of one region, one a year."
        raise ValueError(message)
    title = say.YEARS_TITLE[language].format(region=regions.pop())
    differ = len({score.edition.key for score in found}) > 1
    is_open = any(score.points is None for score in found)
    tops = [number(top(score, policy)) for score in found]
    rows: list[Json] = [
        {
            "year": str(score.assessment.year),
            "lower": number(score.bounds.lower),
            "upper": most,
            "text": span(score.bounds, language),
            "is_dip": all(most < other for other in (*tops[max(place - 1, 0) : place], *tops[place + 1 : place + 2])),
        }
        for place, (score, most) in enumerate(zip(found, tops, strict=True))
    ]
    whole_span = [str(year) for year in range(years[0], years[-1] + 1)]
    x: dict[str, Json] = {"field": "year", "type": "ordinal", "title": say.YEAR_AXIS[language]}
    x |= {"axis": {"labelAngle": 0}, "scale": {"domain": whole_span}}
    lower: Json = {"field": "lower", "type": "quantitative"}
    upper: Json = {"field": "upper", "type": "quantitative"}

    def label(at: Json, dy: int, which: str) -> dict[str, Json]:
        return {
            "transform": [{"filter": which}],
            "mark": {"type": "text", "dy": dy, "fontWeight": "bold"},
            "encoding": {"x": x, "y": at, "text": {"field": "text"}},
        }

    point: dict[str, Json] = {"type": "point", "color": BLUE, "filled": True, "size": 70, "opacity": 1}
    layers: list[dict[str, Json]] = [
        *_band_shades(policy, language),
        {
            "mark": {"type": "rule", "color": BLUE, "strokeWidth": 3},
            "encoding": {"x": x, "y": lower, "y2": {"field": "upper"}},
        },
        {"mark": {"type": "line", "color": BLUE, "strokeWidth": 2.5}, "encoding": {"x": x, "y": lower}},
        {"mark": point, "encoding": {"x": x, "y": lower}},
        label(upper, -14, "!datum.is_dip"),
        label(lower, 16, "datum.is_dip"),
    ]
    notes = [say.YEARS_EDITIONS[language]] if differ else []
    notes += [say.YEARS_SUBTITLE[language]] if is_open else []
    lines = [f"{s.assessment.year}: {span(s.bounds, language)} ({band_of(s, policy, language)})" for s in found]
    return chart(
        title=title,
        subtitle=[*notes, policy_note(policy, language)],
        description=told(title, lines),
        language=language,
        layers=layers,
        data={"values": rows},
        width={"step": 84},
        height=340,
    )


def _of(node: ScoreNode, language: Language) -> str:
    """Write the points of a node, with its maximum where that is known."""
    points = span(node.bounds, language)
    if node.max_points is None:
        return points
    return say.OF_MAXIMUM[language].format(points=points, maximum=format_points(node.max_points, language))


def _end(node: ScoreNode) -> Decimal:
    """Tell where the row of a node ends: at its maximum, or at what it has where none is known."""
    known = [points for points in (node.max_points, node.bounds.upper, node.bounds.lower) if points is not None]
    return max(known)


def _legend(kinds: Sequence[tuple[str, str]]) -> dict[str, Json]:
    scale: dict[str, Json] = {"domain": [name for name, _ in kinds], "range": [colour for _, colour in kinds]}
    return {"scale": scale, "legend": {"symbolType": "square"}}


def _band_shades(policy: BandPolicy, language: Language) -> list[dict[str, Json]]:
    """Draw the bands as stripes behind a chart, each with its name at the right."""
    rows: list[Json] = [
        {
            "lower": number(r.lower),
            "upper": number(r.upper),
            "middle": number((r.lower + r.upper) / 2),
            "band": r.band.label[language],
            "shade": FAINT if place % 2 else "#f2f5f8",
        }
        for place, r in enumerate(policy.ranges)
    ]
    y: dict[str, Json] = {
        "field": "lower",
        "type": "quantitative",
        "title": say.SCORE_AXIS[language],
        "scale": {"domain": [0, number(policy.ranges[-1].upper)], "nice": False},
        "axis": {"grid": False, "zindex": 1},
    }
    shade: Json = {"field": "shade", "type": "nominal", "scale": None}
    return [
        {
            "data": {"values": rows},
            "mark": {"type": "rect"},
            "encoding": {"y": y, "y2": {"field": "upper"}, "color": shade},
        },
        {
            "data": {"values": rows},
            "mark": {"type": "text", "align": "left", "color": MUTED, "dx": 6},
            "encoding": {"y": {**y, "field": "middle"}, "x": {"value": "width"}, "text": {"field": "band"}},
        },
    ]
