"""What comes out: how figures are given, and the names of the columns that hold them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from attrs import frozen

from kha.errors.arguments import option
from kha.kla import Band, BandPolicy, Edition, Group, Indicator, Item
from kha.scoring import Level

BAND, BAND_LOWER, BAND_UPPER, VALID = "band", "band_lower", "band_upper", "valid"
TOTAL = "total"


class Figures(StrEnum):
    """How a scored table gives points. Inside, they are whole numbers of the unit in every case.

    .. versionadded:: 0.1
    """

    FLOAT = "float"
    """64-bit floats, each the one nearest to the exact points, for reading and plotting. Columns end in ``_points``."""
    DECIMAL = "decimal"
    """Exact decimals, for accounts. pandas needs PyArrow for them. Columns end in ``_points``."""
    UNITS = "units"
    """Exact whole numbers of the unit, such as hundredths, for computing on. Columns end in ``_units``. pandas holds
    them as floats where something is open, unless its columns are of the newer types; Dask uses those for them."""


@frozen(kw_only=True)
class Names:
    """The names of the columns of one item, or of the whole.

    Attributes:
        points: its points; null while anything in it is open.
        lower: the points that are certain.
        upper: the most points there can be; null where no maximum is known.
        share: its points as a part of its maximum, from 0 to 1.
    """

    points: str
    lower: str
    upper: str
    share: str


def names_of(key: str, figures: Figures) -> Names:
    """Name the columns of an item."""
    unit = "_units" if figures is Figures.UNITS else ""
    points = f"{key}_units" if unit else f"{key}_points"
    return Names(points=points, lower=f"{key}_lower{unit}", upper=f"{key}_upper{unit}", share=f"{key}_share")


def distance_name(band: Band, figures: Figures) -> str:
    """Name the column of what is missing to a band."""
    return f"to_{band.value}_units" if figures is Figures.UNITS else f"to_{band.value}"


def score_columns(
    edition: Edition, policy: BandPolicy, *, level: Level = Level.GROUP, figures: Figures = Figures.FLOAT
) -> tuple[str, ...]:
    """Name the columns that `score_frame` adds to those of ``by``, in order.

    >>> from kha import frames, kla
    >>> frames.score_columns(kla.EVALUATION_2022, kla.PUBLISHED_2022, level=Level.TOTAL)[:6]
    ('valid', 'total_points', 'total_lower', 'total_upper', 'total_share', 'band')

    Raises:
        UnknownOptionError: if an option is given what is none of its values.

    .. versionadded:: 0.1
    """
    return tuple(_columns(edition, policy, option(Level, level), option(Figures, figures)))


def _columns(edition: Edition, policy: BandPolicy, level: Level, figures: Figures) -> Iterator[str]:
    yield VALID
    yield from _of(edition, TOTAL, figures)
    yield from (BAND, BAND_LOWER, BAND_UPPER)
    yield from (distance_name(r.band, figures) for r in policy.ranges)
    for item in items_down_to(edition, level):
        yield from _of(item, item.key, figures)


def _of(item: Edition | Item, key: str, figures: Figures) -> Iterator[str]:
    names = names_of(key, figures)
    yield from (names.points, names.lower, names.upper)
    if item.max_points:
        yield names.share


def items_down_to(edition: Edition, level: Level) -> Iterator[Item]:
    """Give the items down to a level, each before its parts."""
    yield from _down(edition, list(Level).index(level))


def _down(item: Edition | Item, deep: int) -> Iterator[Item]:
    for part in parts_of(item) if deep else ():
        yield part
        yield from _down(part, deep - 1)


def parts_of(item: Edition | Item) -> tuple[Item, ...]:
    """Give what an item is made of."""
    match item:
        case Edition():
            return item.groups
        case Group():
            return item.indicators
        case Indicator():
            return item.measures
        case _:
            return ()
