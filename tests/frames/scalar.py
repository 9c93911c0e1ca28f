"""What the scalar engine says of an assessment, as a row of a scored table."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kha.errors import InvalidAssessmentError
from kha.frames import Figures, decimals_of, score_columns
from kha.kla import BandPolicy, Edition, NoBand
from kha.scoring import Answer, Assessment, Level, ScoreNode, score

Row = dict[str, object]


def scalar_row(  # noqa: PLR0913  (options, each by its name)
    edition: Edition,
    policy: BandPolicy,
    answers: tuple[Answer, ...],
    level: Level = Level.GROUP,
    decimals: int = 0,
    *,
    places: int | None = None,
) -> Row:
    """Score answers with the scalar engine; give them as a row in whole units, of ``places`` where that is known."""
    names = score_columns(edition, policy, level=level, figures=Figures.UNITS)
    row: Row = {name: None for name in names}  # noqa: C420  (typed)
    row["valid"] = False
    try:
        result = score(Assessment(edition=edition, region="Kabupaten Contoh", year=2024, answers=answers))
    except InvalidAssessmentError:
        return row
    decimals = max(decimals, decimals_of(edition, policy)) if places is None else places
    row["valid"] = True
    bands = result.possible_bands(policy)
    row["band"] = bands[0].value if len(bands) == 1 else None
    row["band_lower"] = policy.classify(result.bounds.lower).value
    upper = result.bounds.upper
    row["band_upper"] = (NoBand.ABOVE_SCALE if upper is None else policy.classify(upper)).value
    row |= {f"to_{d.band.value}_units": _units(d.points, decimals) for d in result.distances(policy)}
    for node in _nodes(result.root, level):
        key = "total" if node.level is Level.TOTAL else node.key
        cells: Row = {
            f"{key}_units": _units(node.points, decimals),
            f"{key}_lower_units": _units(node.bounds.lower, decimals),
            f"{key}_upper_units": _units(node.bounds.upper, decimals),
            f"{key}_share": None if node.share is None else float(node.share),
        }
        row |= {name: value for name, value in cells.items() if name in names}
    return row


def _units(points: Decimal | None, decimals: int) -> int | None:
    if points is None:
        return None
    units = points.scaleb(decimals)
    assert units == int(units)
    return int(units)


def _nodes(node: ScoreNode, level: Level) -> Iterator[ScoreNode]:
    yield node
    for child in node.children if node.level is not level else ():
        yield from _nodes(child, level)
