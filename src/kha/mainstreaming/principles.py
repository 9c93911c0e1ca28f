"""Whether the four general principles were considered in each programme; what was not checked stays visible."""

from __future__ import annotations

from attrs import frozen

from kha.crc import Principle
from kha.mainstreaming.model import Programme, ProgrammeList


@frozen(kw_only=True)
class PrincipleTally:
    """How one general principle fares in a list of programmes.

    Attributes:
        principle: which.
        considered: programmes in which it was considered.
        not_considered: programmes of which it is said that it was not.
        unchecked: programmes of which nobody says whether it was.

    .. versionadded:: 0.1
    """

    principle: Principle
    considered: tuple[Programme, ...]
    not_considered: tuple[Programme, ...]
    unchecked: tuple[Programme, ...]


def tally_principles(programmes: ProgrammeList, year: int | None = None) -> tuple[PrincipleTally, ...]:
    """Count, principle by principle, in which programmes it was considered, was not, or was not checked.

    .. versionadded:: 0.1
    """
    planned = programmes.planned_for(year)

    def those(principle: Principle, *, considered: bool | None) -> tuple[Programme, ...]:
        checks = ((programme, programme.check(principle)) for programme in planned)
        return tuple(p for p, check in checks if (None if check is None else check.considered) is considered)

    return tuple(
        PrincipleTally(
            principle=principle,
            considered=those(principle, considered=True),
            not_considered=those(principle, considered=False),
            unchecked=those(principle, considered=None),
        )
        for principle in Principle
    )
