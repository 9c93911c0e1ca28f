"""The stages of an evaluation as a chart: what each group, or each region, had at each stage."""

from __future__ import annotations

from fractions import Fraction

from kha.i18n import format_percent
from kha.kla import Edition
from kha.plot import _phrases as say
from kha.plot.chart import Chart, Json
from kha.plot.style import STAGES, chart, names, number, told, wrapped
from kha.scoring import StageCell, StageRow, StageTable
from kha.text import Language


def stages(table: StageTable, language: Language) -> Chart:
    """Draw the stages of a table: one row a group, or a region, and one mark a stage, as a share of the maximum.

    A row without a known maximum has no share, and is left out.

    Raises:
        ValueError: if no row has a known maximum.

    .. versionadded:: 0.1
    """
    rows = [row for row in table.rows if row.node.max_points]
    if not rows:
        message = "No maximum is known, so that there are no shares to draw."
        raise ValueError(message)
    title = _title(table, language)
    shown = [
        (row, stage, cell)
        for row in rows
        for stage, cell in zip(table.stages, row.cells, strict=True)
        if cell is not None
    ]
    values: list[Json] = [
        {
            "name": wrapped(_name(row, table, language)),
            "stage": stage.label[language],
            "share": number(100 * _share(row, cell)),
        }
        for row, stage, cell in shown
    ]
    looks = list(zip(table.stages, STAGES, strict=False))
    order: list[Json] = [stage.label[language] for stage, _ in looks]
    colours: dict[str, Json] = {"domain": order, "range": [colour for _, (colour, _) in looks]}
    shapes: dict[str, Json] = {"domain": order, "range": [shape for _, (_, shape) in looks]}
    x: dict[str, Json] = {
        "field": "share",
        "type": "quantitative",
        "title": say.SHARE_AXIS[language],
        "scale": {"domain": [0, 100]},
    }
    grouped: list[Json] = [
        {
            "aggregate": [
                {"op": "min", "field": "share", "as": "least"},
                {"op": "max", "field": "share", "as": "most"},
            ],
            "groupby": ["name"],
        }
    ]
    layers: list[dict[str, Json]] = [
        {
            "transform": grouped,
            "mark": {"type": "rule", "color": "#9aa5b1", "strokeWidth": 2.5},
            "encoding": {"x": {**x, "field": "least"}, "x2": {"field": "most"}},
        },
        {
            "mark": {"type": "point", "filled": True, "size": 100, "opacity": 1, "stroke": "white", "strokeWidth": 1},
            "encoding": {
                "x": x,
                "yOffset": {"field": "stage", "sort": order},
                "color": {"field": "stage", "type": "nominal", "scale": colours},
                "shape": {"field": "stage", "type": "nominal", "scale": shapes},
            },
        },
    ]
    lines = [
        f"{_name(row, table, language)}, {stage.label[language]}: {format_percent(_share(row, cell), language)}"
        for row, stage, cell in shown
    ]
    return chart(
        title=title,
        subtitle=[say.STAGES_SUBTITLE[language]],
        description=told(title, lines),
        language=language,
        layers=layers,
        data={"values": values},
        width=430,
        height={"step": 44, "for": "position"},
        encoding={"y": {**names(), "scale": {"paddingInner": 0.25, "paddingOuter": 0.1}}},
    )


def _share(row: StageRow, cell: StageCell) -> Fraction:
    """Give the certain points of a cell as a share of the row's maximum."""
    return Fraction(cell.points) / Fraction(row.node.max_points or 1)


def _name(row: StageRow, table: StageTable, language: Language) -> str:
    """Name a row: its region among many, else its group, or the whole."""
    if len(table.regions) > 1:
        return row.region if isinstance(row.region, str) else row.region.label[language]
    return say.WHOLE[language] if isinstance(row.node.item, Edition) else row.node.label[language]


def _title(table: StageTable, language: Language) -> str:
    if len(table.regions) > 1:
        return say.STAGES_OF_MANY_TITLE[language].format(year=table.year)
    region = table.scores[0].assessment.region_name(language)
    return say.STAGES_TITLE[language].format(region=region, year=table.year)
