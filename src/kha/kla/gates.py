"""What an award is said to need besides enough points. Whether a score meets it is asked in `kha.scoring`."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from kha.kla.bands import Band
from kha.sources import Provenance
from kha.text import Text


@frozen(kw_only=True)
class GateThreshold:
    """How many components one band needs.

    Attributes:
        band: the band.
        least: how many components must reach the gate's share, at least.

    .. versionadded:: 0.1
    """

    band: Band
    least: int


@frozen(kw_only=True)
class Gate:
    """A condition on the spread of points: so many components must each reach a share of their maximum.

    Attributes:
        key: its permanent name in this library.
        label: its name in both languages.
        description: what it asks for, in both languages.
        open: what its source leaves open, in both languages; meeting the counts is therefore never enough.
        components: how many components, here indicators, the form has that it speaks of.
        share: the part of its maximum that a component must reach, from 0 to 1; exactly this share is enough.
        thresholds: how many components each band needs, from the lowest band to the highest.
        provenance: where it comes from.

    .. versionadded:: 0.1
    """

    key: str
    label: Text
    description: Text
    open: Text
    components: int
    share: Decimal
    thresholds: tuple[GateThreshold, ...]
    provenance: Provenance

    def least(self, band: Band) -> int:
        """Give how many components a band needs.

        >>> from kha import kla
        >>> kla.SANGGAU_2018.least(kla.Band.MADYA)
        21

        Raises:
            LookupError: if nothing was published for that band.
        """
        for threshold in self.thresholds:
            if threshold.band is band:
                return threshold.least
        published = ", ".join(threshold.band.value for threshold in self.thresholds)
        message = f"The gate {self.key!r} says nothing of the band {band.value!r}. Ask for one of: {published}."
        raise LookupError(message)
