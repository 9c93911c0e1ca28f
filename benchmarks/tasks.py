"""The tables that are scored, each in a Parquet file: points of groups, wide and long, and answers to 24 questions.

All of it is synthetic, by `examples/synthetic.py`: no real region scored so. Five cells in a hundred are empty, and a
few rows do not fit the edition.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
import math
from pathlib import Path
from typing import Any

import attrs

from benchmarks.results import Task
from examples.synthetic import batches
from kha.kla import EVALUATION_2022, Edition, Group, Indicator, Measure, Unit
from kha.kla.rules import Bracket, Brackets, Proportion, Rule, YesNo
from kha.sources import Confidence, Provenance
from kha.text import Text

np: Any = import_module("numpy")
BY = ("region", "year", "stage", "draw")
ONE_DRAW = 514 * 15 * 4
LABEL = Text(id="Pertanyaan rekaan", en="Made-up question")
MOST = Decimal(40)
EDGES = (
    Bracket(points=Decimal(0)),
    Bracket(points=Decimal(15), lower=Decimal(50)),
    Bracket(points=MOST, lower=Decimal(80)),
)
RULES: tuple[tuple[Unit, Rule], ...] = (
    (Unit.YES_NO, YesNo(max_points=MOST)),
    (Unit.PERCENT, Brackets(brackets=EDGES)),
    (Unit.PERCENT, Proportion(max_points=MOST)),
)


def _form() -> Edition:
    """Make a form of 24 indicators with a question each, of three kinds in turn, forty points each."""
    places = {indicator.key: place for place, indicator in enumerate(EVALUATION_2022.indicators)}

    def asked(indicator: Indicator) -> Indicator:
        unit, rule = RULES[places[indicator.key] % len(RULES)]
        provenance = Provenance(confidence=Confidence.D)
        measure = Measure(key=f"q{places[indicator.key]}", label=LABEL, unit=unit, provenance=provenance, rule=rule)
        return attrs.evolve(indicator, measures=(measure,))

    def summed(group: Group) -> Group:
        indicators = tuple(asked(indicator) for indicator in group.indicators)
        return attrs.evolve(group, max_points=MOST * len(indicators), indicators=indicators)

    groups = tuple(summed(group) for group in EVALUATION_2022.groups if group.indicators)
    return attrs.evolve(EVALUATION_2022, groups=groups)


FORM = _form()
EDITIONS = {Task.WIDE: EVALUATION_2022, Task.LONG: EVALUATION_2022, Task.FORM: FORM, Task.CHECK: EVALUATION_2022}


def write(task: Task, rows: int, path: Path) -> None:
    """Write the table of a task with so many assessments."""
    parquet, writer = import_module("pyarrow.parquet"), None
    for table in _tables(task, rows):
        writer = writer or parquet.ParquetWriter(path, table.schema)
        writer.write_table(table)
    if writer is not None:
        writer.close()


def _tables(task: Task, rows: int) -> Iterator[Any]:
    left = rows
    for draw, table in enumerate(batches(math.ceil(rows / ONE_DRAW))):
        wide = _spoilt(table.slice(0, min(left, ONE_DRAW)))
        left -= wide.num_rows
        if task in {Task.WIDE, Task.CHECK}:
            yield wide
        elif task is Task.LONG:
            yield _long(wide)
        else:
            yield _answers(wide.select(BY), draw)


def _spoilt(table: Any) -> Any:
    """Raise some points above the maximum, and give some a third decimal."""
    pyarrow, key = import_module("pyarrow"), "klaster_1"
    points = table[key].to_numpy().copy()
    points[::501] += 115.5
    points[::703] += 0.001
    column = pyarrow.array(points, from_pandas=True)
    return table.set_column(table.schema.get_field_index(key), key, column)


def _long(wide: Any) -> Any:
    """Put each cell in a row of its own; repeat an answer here and there, and ask what the edition does not ask."""
    pyarrow = import_module("pyarrow")
    pieces: list[Any] = []
    for key in wide.column_names[len(BY) :]:
        item = pyarrow.array([key]).take(pyarrow.array(np.zeros(wide.num_rows, dtype=np.int64)))
        piece = wide.select(BY).append_column("item", item).append_column("value", wide[key].combine_chunks())
        pieces += [piece, piece.take(list(range(0, wide.num_rows, 997)))] if key == "klaster_2" else [piece]
    odd = pieces[0].take(list(range(0, wide.num_rows, 1999)))
    place = odd.schema.get_field_index("item")
    pieces.append(odd.set_column(place, "item", pyarrow.array(["klaster_9"] * odd.num_rows)))
    long = pyarrow.concat_tables(pieces)
    mixed = np.random.default_rng(7).permutation(long.num_rows)
    return long.take(pyarrow.array(mixed)).combine_chunks()


def _answers(by: Any, draw: int) -> Any:
    """Answer 24 questions: yes or no, a percentage, a part and a whole."""
    pyarrow, random = import_module("pyarrow"), np.random.default_rng([24, draw])
    rows, columns = by.num_rows, by
    for measure in (m for indicator in FORM.indicators for m in indicator.measures):
        gone = random.random(rows) < 0.05  # noqa: PLR2004  (five in a hundred)
        match measure.rule:
            case YesNo():
                cells = {measure.key: random.random(rows) < 0.7}  # noqa: PLR2004  (most answers are yes)
            case Brackets():
                cells = {measure.key: np.floor(random.random(rows) * 10_000) / 100}
            case _:
                whole = 1 + np.floor(random.random(rows) * 5000).astype(np.int64)
                part = np.floor(random.random(rows) * (whole + 1)).astype(np.int64)
                part[::1009] += whole[::1009]
                cells = {f"{measure.key}__part": part, f"{measure.key}__whole": whole}
        for name, values in cells.items():
            columns = columns.append_column(name, pyarrow.array(values, mask=gone))
    return columns
