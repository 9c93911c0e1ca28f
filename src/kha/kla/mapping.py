"""KLA beside the Convention: what a group or an indicator has to do with its provisions."""

from __future__ import annotations

from attrs import frozen

from kha.crc import Provision, Topic
from kha.sources import Provenance


@frozen(kw_only=True)
class Mapped(Topic):
    """Something of an edition that speaks to provisions of the Convention.

    Attributes:
        provisions: the provisions, in the Convention's order: our own reading, for the built-in editions.
        provisions_provenance: how the mapping is known; ``D`` for our own.

    .. versionadded:: 0.1
    """

    provisions: tuple[Provision, ...] = ()
    provisions_provenance: Provenance | None = None

    def _concerned(self) -> tuple[Provision, ...]:
        return self.provisions
