"""Panels of simulations from tables as they are: scored by Polars, or with the missing numbers of pandas."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kha.analysis import panel_from_columns, panel_of
from kha.frames import Figures, score_frame
from kha.kla import EVALUATION_2022, PUBLISHED_2022
from kha.scoring import Level
from tests.analysis.given import KEYS, WEIGHTED, reasons
from tests.analysis.test_scored_columns import SCORES
from tests.frames.backends import pandas, polars


@pytest.mark.parametrize("figures", [Figures.FLOAT, Figures.DECIMAL])
@pytest.mark.parametrize("level", [Level.GROUP, Level.INDICATOR])
def test_a_scored_table_makes_the_same_panel_as_its_scores(figures: Figures, level: Level) -> None:
    items = [item for group in WEIGHTED.groups for item in group.indicators or (group,)]
    rows = [{answer.key: float(answer.points or 0) for answer in s.assessment.answers} for s in SCORES]
    answers = {item.key: [row.get(item.key) for row in rows] for item in items}
    frame = polars.DataFrame({"region": ["a", "b", "c"], **answers})
    columns = score_frame(frame, WEIGHTED, PUBLISHED_2022, by=["region"], level=level, figures=figures)
    panel = panel_from_columns(WEIGHTED, columns.to_dict(as_series=False), suffix="_points", level=level)
    assert panel == panel_of(SCORES, level)


def test_nullable_columns_of_pandas_are_read_from_the_frame_itself() -> None:
    cells = {key: pandas.array([1, None], dtype="Int64") for key in KEYS}
    frame = pandas.DataFrame({"region": ["a", "b"], **cells, KEYS[1]: pandas.array([0.5, None], dtype="Float64")})
    panel = panel_from_columns(EVALUATION_2022, frame)
    assert panel.points == ((Decimal(1), Decimal("0.5"), *(Decimal(1),) * 6), (None,) * 8)
    (reason,) = reasons(panel_from_columns, EVALUATION_2022, frame.drop(columns=KEYS[2]))
    assert reason.startswith(f"There is no column “{KEYS[2]}”. Say with suffix and level how columns are named;")
