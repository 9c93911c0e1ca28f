"""How all charts look: one ink, few colours that everyone can tell apart, readable in print without colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from textwrap import wrap

from kha.i18n import format_list, format_points
from kha.kla import Band, BandPolicy, NoBand
from kha.plot import _phrases as say
from kha.plot.chart import Chart, Json
from kha.scoring import Bounds, Score
from kha.text import Language

INK, MUTED, FAINT, GRID = "#1f2933", "#52606d", "#dde3ea", "#e4e9ee"
BLUE, ORANGE = "#0b5ea8", "#e08a00"
OPEN = "#8fbce0"
"""What is still possible: the colour of what is scored, lighter."""

STAGES = (("#0b5ea8", "circle"), ("#e08a00", "square"), ("#4d4d4d", "triangle-up"), ("#a1266b", "diamond"))
"""One colour and one shape a stage: the shape is enough without the colour."""

OUTCOMES: Mapping[Band | NoBand | None, str] = {
    NoBand.BELOW: "#b9c1ca",
    Band.PRATAMA: "#a9cbe6",
    Band.MADYA: "#6fa8d6",
    Band.NINDYA: "#3584bf",
    Band.UTAMA: "#0b5ea8",
    Band.KLA: "#07365f",
    NoBand.ABOVE_SCALE: "#07365f",
    NoBand.UNDETERMINED: "#e9d8a6",
    None: "#e9d8a6",
}
"""The bands from light to dark, so that their order shows in grey too; what is not decided is yellow."""

_FONT = "Helvetica Neue, Arial, Liberation Sans, DejaVu Sans, sans-serif"
_WRAP = 34
_NUMBERS: Mapping[Language, Mapping[str, Json]] = {
    Language.ID: {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["Rp", ""]},
    Language.EN: {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["Rp", ""]},
}


def chart(
    *,
    title: str,
    subtitle: Sequence[str],
    description: str,
    language: Language,
    layers: Sequence[Mapping[str, Json]],
    **more: Json,
) -> Chart:
    """Make a chart of layers in the house's style."""
    specification: dict[str, Json] = {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "description": description,
        "title": {"text": wrap(title, 64), "subtitle": [line for part in subtitle for line in wrap(part, 78)]},
        **more,
        "layer": list(layers),
        "config": {
            "font": _FONT,
            "background": "white",
            "padding": 12,
            "locale": {"number": _NUMBERS[language]},
            "view": {"stroke": None},
            "title": {
                "anchor": "start",
                "frame": "group",
                "color": INK,
                "fontSize": 16,
                "offset": 14,
                "subtitleColor": MUTED,
                "subtitleFontSize": 12.5,
                "subtitleLineHeight": 17,
                "subtitlePadding": 6,
            },
            "axis": {
                "domainColor": "#9aa5b1",
                "gridColor": GRID,
                "labelColor": INK,
                "labelFontSize": 12,
                "tickColor": "#9aa5b1",
                "titleColor": MUTED,
                "titleFontSize": 12,
                "titleFontWeight": "normal",
                "titlePadding": 8,
            },
            "legend": {"labelColor": INK, "labelFontSize": 12, "orient": "top", "symbolSize": 110, "title": None},
            "text": {"color": INK, "fontSize": 12},
        },
    }
    return Chart(specification=specification, description=description)


def names(field: str = "name") -> Mapping[str, Json]:
    """Put names on the upright axis, in the order of the data, long ones in two lines."""
    axis: dict[str, Json] = {
        "domain": False,
        "labelExpr": "split(datum.label, '\\n')",
        "labelLimit": 320,
        "labelOffset": {"condition": {"test": "indexof(datum.label, '\\n') > 0", "value": -7}, "value": 0},
        "labelPadding": 8,
        "ticks": False,
    }
    return {"field": field, "type": "nominal", "sort": None, "title": None, "axis": axis}


def wrapped(name: str) -> str:
    """Break a long name into lines of about the same length."""
    lines, width = wrap(name, _WRAP), _WRAP
    while len(narrower := wrap(name, width)) == len(lines) and width > len(max(name.split(), key=len)):
        lines, width = narrower, width - 1
    return "\n".join(lines)


def number(points: Decimal | Fraction) -> float:
    """Give a place on the paper; what is written is always exact."""
    return float(points)


def span(bounds: Bounds, language: Language) -> str:
    """Write points, or between which they lie."""
    lower = format_points(bounds.lower, language)
    if bounds.upper is None:
        return say.FROM_LOWER[language].format(lower=lower)
    if bounds.upper == bounds.lower:
        return lower
    return say.RANGE[language].format(lower=lower, upper=format_points(bounds.upper, language))


def top(score: Score, policy: BandPolicy) -> Decimal:
    """Tell how many points a score can have at most; as many as the scale where no maximum is known."""
    return policy.ranges[-1].upper if score.bounds.upper is None else score.bounds.upper


def band_of(score: Score, policy: BandPolicy, language: Language) -> str:
    """Name the band of a score, or those that are possible."""
    possible = [band.label[language] for band in score.possible_bands(policy)]
    return format_list(possible, language, alternatives=True)


def policy_note(policy: BandPolicy, language: Language) -> str:
    """Say under which policy bands were read."""
    return say.POLICY_NOTE[language].format(policy=policy.label[language])


def told(title: str, lines: Sequence[str]) -> str:
    """Say a chart in words: its title and every number in it."""
    return f"{title}. {'; '.join(lines)}."
