"""Days and counts that are known each in its own way."""

from __future__ import annotations

import datetime as dt

from attrs import field, frozen

from kha.sources import Provenance


@frozen(kw_only=True)
class KnownDay:
    """A day on which something happened, and how it is known.

    .. versionadded:: 0.1
    """

    day: dt.date
    provenance: Provenance = field(repr=False)


@frozen(kw_only=True)
class KnownCount:
    """How many there are, and how it is known.

    .. versionadded:: 0.1
    """

    count: int
    provenance: Provenance = field(repr=False)


@frozen(kw_only=True)
class Parties:
    """The States bound by a treaty.

    Attributes:
        count: how many.
        provenance: how the number is known.
        signatories: how many have signed, bound or not.
        as_of: the year, month or day the number was seen for, as ``2023``, ``2023-01`` or ``2023-01-31``; ``None`` for
            a copy without a date.

    .. versionadded:: 0.1
    """

    count: int
    provenance: Provenance = field(repr=False)
    signatories: int | None = None
    as_of: str | None = None
