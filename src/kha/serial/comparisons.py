"""Comparisons of scores, tables of stages and of years, as JSON for other programs. Points are texts there too."""

from __future__ import annotations

from decimal import Decimal
import json

from kha.exact import plain
from kha.kla import BandPolicy
from kha.scoring import (
    Comparison,
    Difference,
    Score,
    ScoreNode,
    StageCell,
    StageRow,
    StageTable,
    YearCell,
    YearRow,
    YearTable,
)
from kha.serial.scores import Json, score_document
from kha.text import Language

_OF_A_SIDE = ("year", "stage", "total", "bounds", "band", "possible_bands", "unanswered", "not_applicable", "evidence")


def comparison_json(comparison: Comparison, policy: BandPolicy) -> str:
    """Write a comparison as JSON text: the same as `comparison_document`, indented.

    .. versionadded:: 0.1
    """
    return json.dumps(comparison_document(comparison, policy), ensure_ascii=False, indent=2)


def comparison_document(comparison: Comparison, policy: BandPolicy) -> dict[str, Json]:
    """Give a comparison as plain JSON values.

    ``change`` is ``gained`` less ``lost``, and the changes of ``groups`` add up to it; ``children`` go as deep as both
    scores do.
    ``losses`` lists the finest parts that lost points, the largest loss first.

    .. versionadded:: 0.1
    """
    return {
        "format": "kha.comparison/1",
        **_shared(comparison.before, policy, "region", "region_details", "edition", "policy"),
        "before": _shared(comparison.before, policy, *_OF_A_SIDE),
        "after": _shared(comparison.after, policy, *_OF_A_SIDE),
        "change": plain(comparison.change),
        "lost": plain(comparison.lost),
        "gained": plain(comparison.gained),
        "groups": [_difference(group) for group in comparison.groups],
        "losses": [
            {"key": d.key, "lost": plain(d.change.copy_abs()), "reason": d.reason.value} for d in comparison.losses()
        ],
    }


def stages_json(table: StageTable) -> str:
    """Write a table of stages as JSON text: the same as `stages_document`, indented.

    .. versionadded:: 0.1
    """
    return json.dumps(stages_document(table), ensure_ascii=False, indent=2)


def stages_document(table: StageTable) -> dict[str, Json]:
    """Give a table of stages as plain JSON values, with the comparison of each stage and the next one.

    A cell is ``null`` where a region has no score at that stage. ``lost`` and ``lost_share`` are counted from the
    first stage; a share is an exact fraction such as ``"57/250"``.

    .. versionadded:: 0.1
    """
    return {
        "format": "kha.stages/1",
        **_shared(table.scores[0], table.policy, "edition", "year", "policy"),
        "stages": [{"key": stage.value, "label": stage.label.as_table()} for stage in table.stages],
        "rows": [_row(row) for row in table.rows],
        "comparisons": [comparison_document(step, table.policy) for step in table.steps],
    }


def years_json(table: YearTable) -> str:
    """Write a table of years as JSON text: the same as `years_document`, indented.

    .. versionadded:: 0.1
    """
    return json.dumps(years_document(table), ensure_ascii=False, indent=2)


def years_document(table: YearTable) -> dict[str, Json]:
    """Give a table of years as plain JSON values.

    A cell is ``null`` where that year's instrument has no such group. ``since`` says what may be compared with the cell
    before it: ``points``, ``shares``, ``shares_of_other_matter`` or ``nothing``. A share is an exact fraction.

    .. versionadded:: 0.1
    """
    return {
        "format": "kha.years/1",
        **_shared(table.scores[0], table.policy, "region", "region_details", "policy"),
        "scores": [_shared(score, table.policy, "edition", "max_points", *_OF_A_SIDE) for score in table.scores],
        "rows": [_year_row(row) for row in table.rows],
        "indicators": [_year_row(row) for row in table.indicators],
    }


def _shared(score: Score, policy: BandPolicy, *keys: str) -> dict[str, Json]:
    document = score_document(score, policy)
    return {key: document[key] for key in keys}


def _difference(difference: Difference) -> dict[str, Json]:
    return {
        "key": difference.key,
        "label": difference.label.as_table(),
        "level": difference.level.value,
        "before": _side(difference.before),
        "after": _side(difference.after),
        "change": plain(difference.change),
        "reason": {"key": difference.reason.value, "label": difference.reason.label.as_table()},
        "children": [_difference(child) for child in difference.children],
    }


def _row(row: StageRow) -> dict[str, Json]:
    return {
        "region": row.region if isinstance(row.region, str) else row.region.label[Language.ID],
        "key": row.node.key,
        "label": row.node.label.as_table(),
        "level": row.node.level.value,
        "max_points": _points(row.node.max_points),
        "cells": [None if cell is None else _cell(cell) for cell in row.cells],
    }


def _cell(cell: StageCell) -> dict[str, Json]:
    return {
        **_side(cell.node),
        "lost": _points(cell.lost),
        "lost_share": None if cell.lost_share is None else str(cell.lost_share),
        "possible_bands": [{"key": band.value, "label": band.label.as_table()} for band in cell.bands],
    }


def _year_row(row: YearRow) -> dict[str, Json]:
    return {
        "key": row.node.key,
        "label": row.node.label.as_table(),
        "level": row.node.level.value,
        "cells": [None if cell is None else _year_cell(cell) for cell in row.cells],
    }


def _year_cell(cell: YearCell) -> dict[str, Json]:
    share, since = cell.node.share, cell.since
    return {
        **_side(cell.node),
        "key": cell.node.key,
        "max_points": _points(cell.node.max_points),
        "share": None if share is None else str(share),
        "since": None if since is None else since.value,
    }


def _side(node: ScoreNode) -> dict[str, Json]:
    bounds: dict[str, Json] = {"lower": plain(node.bounds.lower), "upper": _points(node.bounds.upper)}
    return {"points": _points(node.points), "bounds": bounds}


def _points(points: Decimal | None) -> str | None:
    return None if points is None else plain(points)
