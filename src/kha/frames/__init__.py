"""The same score on columns: whole tables of assessments, on pandas, Polars, PyArrow, DuckDB, Dask, Spark and others.

Needs the extra ``frames`` (narwhals); the engine is the user's own. One definition, built from the same records of an
edition as `kha.score`, serves all of them, in whole numbers of the smallest unit of points.
"""

from kha.frames.columns import answer_columns
from kha.frames.labels import BAND_LABELS, region_columns, with_labels
from kha.frames.names import Figures, score_columns
from kha.frames.score import Layout, check_frame, score_frame
from kha.frames.units import decimals_of

__all__ = [
    "BAND_LABELS",
    "Figures",
    "Layout",
    "answer_columns",
    "check_frame",
    "decimals_of",
    "region_columns",
    "score_columns",
    "score_frame",
    "with_labels",
]
