"""Dask: a table of partitions, each a table of pandas, and taken as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, TypeAlias, cast

from narwhals.stable.v2 import dependencies

from kha.errors import InvalidFrameError, ProblemCode

Step: TypeAlias = Callable[[Any], Any]
"""What makes a table of a table. Dask sends it to where the partitions are, so that it must be of a kind to be sent."""


def is_partitioned(native: object) -> bool:
    """Tell whether a table is one of Dask."""
    return bool(cast("Any", dependencies).is_dask_dataframe(native))


def on_each(native: Any, step: Step, *, together: Sequence[str] | None = None) -> Any:
    """Take a step with every partition, once it is asked for; what no partition can be taken with is said at once.

    Args:
        native: the Dask table.
        step: the step.
        together: the columns of which rows with the same values are brought into one partition first; if there are
            none, all rows are; ``None`` leaves every row where it is.

    Raises:
        InvalidFrameError: if the step refuses the columns.
    """
    like = _like(native, step)
    added = {name: _with_room(dtype) for name, dtype in like.dtypes.items() if name not in native.columns}
    if together is not None:
        native = native.shuffle(on=list(together)) if together else native.repartition(npartitions=1)
    return native.map_partitions(_step, step, added, meta=like.astype(added), clear_divisions=True)


def _step(partition: Any, step: Step, added: dict[str, Any]) -> Any:
    return step(partition).astype(added)


def _with_room(dtype: Any) -> Any:
    """Give a type that holds what is missing as well: one partition may miss what another has."""
    return "Int64" if dtype == "int64" else dtype


def _like(native: Any, step: Step) -> Any:
    """Take the step with a made-up table of the same types, and give what comes out, without its rows.

    A column of a type that does not fit is taken for empty, if all of it is: the one question that is asked at once.
    """
    utils = import_module("dask.dataframe.utils")
    made_up = utils.meta_nonempty(utils.make_meta(native))
    try:
        return step(made_up).head(0)
    except InvalidFrameError as error:
        asked = [p.path for p in error.problems if p.code is ProblemCode.WRONG_COLUMN_TYPE and p.path in made_up]
        held: Any = native[asked].count().compute() if asked else {}
        empty = [name for name in asked if not held[name]]
        if not empty:
            raise
    return step(made_up.assign(**dict.fromkeys(empty))).head(0)
