"""From points to a band: Pratama, Madya, Nindya, Utama, KLA, under a named policy.

A band is what the thresholds say of a score. The award is a decision of a plenary and is never computed here.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum

from attrs import frozen

from kha.kla._labels import BAND, NO_BAND
from kha.sources import Provenance
from kha.text import Text


class Band(StrEnum):
    """A band of the KLA evaluation, from the lowest to the highest.

    .. versionadded:: 0.1
    """

    PRATAMA = "pratama"
    MADYA = "madya"
    NINDYA = "nindya"
    UTAMA = "utama"
    KLA = "kla"

    @property
    def label(self) -> Text:
        """The band's name, in both languages."""
        return BAND[self.value]


class NoBand(StrEnum):
    """Why a score lies in no band.

    .. versionadded:: 0.1
    """

    BELOW = "below"
    UNDETERMINED = "undetermined"
    ABOVE_SCALE = "above_scale"

    @property
    def label(self) -> Text:
        """The reason in words, in both languages."""
        return NO_BAND[self.value]


@frozen(kw_only=True)
class BandRange:
    """The points for which a policy sees one band.

    Attributes:
        band: the band.
        lower: where the range begins, in points.
        upper: where it ends, in points.
        lower_included: whether `lower` itself belongs to it.
        upper_included: whether `upper` itself belongs to it.

    .. versionadded:: 0.1
    """

    band: Band
    lower: Decimal
    upper: Decimal
    lower_included: bool = True
    upper_included: bool = True


@frozen
class BandSegment:
    """A piece of the number line with one outcome; the outermost ones have no end.

    Attributes:
        outcome: the band, or why there is none.
        lower: where it begins, in points; ``None`` for the first.
        upper: where it ends; ``None`` for the last.
        lower_included: whether `lower` itself belongs to it.
        upper_included: whether `upper` itself belongs to it.

    .. versionadded:: 0.1
    """

    outcome: Band | NoBand
    lower: Decimal | None
    upper: Decimal | None
    lower_included: bool
    upper_included: bool

    def meets(self, least: Decimal, most: Decimal | None) -> bool:
        """Tell whether some score from ``least`` to ``most`` lies in this piece."""
        begins = self.lower is None or most is None or self.lower < most or (self.lower_included and self.lower == most)
        ends = self.upper is None or self.upper > least or (self.upper_included and self.upper == least)
        return begins and ends


@frozen(kw_only=True)
class BandPolicy:
    """A named way to read the published thresholds.

    Sources print 500–600, 601–700, …: whole numbers with holes between them, and nobody published what becomes of
    600.5. A policy says how it reads them, by name, so that two computations can be compared.

    Attributes:
        key: its permanent name in this library.
        label: its name in both languages.
        description: how it reads the thresholds, in both languages.
        ranges: the bands from the lowest to the highest; they do not overlap.
        provenance: where the thresholds come from.

    .. versionadded:: 0.1
    """

    key: str
    label: Text
    description: Text
    ranges: tuple[BandRange, ...]
    provenance: Provenance

    def classify(self, points: Decimal) -> Band | NoBand:
        """Give the band of a score, without rounding it.

        >>> from decimal import Decimal
        >>> from kha import kla
        >>> kla.PUBLISHED_2022.classify(Decimal("600.5")).label.en
        'Madya'

        Args:
            points: the score, on the 0–1000 scale of the evaluation.

        Raises:
            ValueError: if ``points`` is no finite number.
        """
        return self.between(points, points)[0]

    def between(self, least: Decimal, most: Decimal | None) -> tuple[Band | NoBand, ...]:
        """Give every band, or reason for none, that a score from ``least`` to ``most`` can have, in rising order.

        Args:
            least: the fewest points the score can have.
            most: the most it can have; ``None`` if there is no known limit.

        Raises:
            ValueError: if an end is no finite number, or if ``most`` is less than ``least``.
        """
        if not least.is_finite() or (most is not None and (not most.is_finite() or most < least)):
            message = f"There is no score from {least} to {most}: give finite points, the fewer first."
            raise ValueError(message)
        return tuple(dict.fromkeys(s.outcome for s in self.segments() if s.meets(least, most)))

    def range_of(self, band: Band) -> BandRange:
        """Give the points for which this policy sees ``band``.

        Raises:
            LookupError: if this policy does not know the band.
        """
        for band_range in self.ranges:
            if band_range.band is band:
                return band_range
        message = f"The policy {self.key!r} knows no band {band.value!r}. Ask for a band of its `ranges`."
        raise LookupError(message)

    def segments(self) -> Iterator[BandSegment]:
        """Cut the number line at every threshold: below, each band, each hole between bands, above."""
        first, last = self.ranges[0], self.ranges[-1]
        yield BandSegment(
            NoBand.BELOW, None, first.lower, lower_included=False, upper_included=not first.lower_included
        )
        for band_range, following in zip(self.ranges, (*self.ranges[1:], None), strict=True):
            r = band_range
            yield BandSegment(r.band, r.lower, r.upper, r.lower_included, r.upper_included)
            if following is not None:
                ends = not r.upper_included, not following.lower_included
                if r.upper < following.lower or all(ends):
                    yield BandSegment(NoBand.UNDETERMINED, r.upper, following.lower, *ends)
        yield BandSegment(NoBand.ABOVE_SCALE, last.upper, None, not last.upper_included, upper_included=False)
