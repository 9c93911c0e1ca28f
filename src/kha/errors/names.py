"""Names that nothing bears, of records that are looked up by key."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from kha.errors.base import KhaError


class _UnknownNameError(KhaError, LookupError):
    """A name that nothing bears."""

    kind: ClassVar[str]

    def __init__(self, name: str, known: Iterable[str] = ()) -> None:
        self.name = name
        self.known: tuple[str, ...] = tuple(known)
        super().__init__(self.name, self.known)

    def __str__(self) -> str:
        close = closest(self.name, self.known)
        if close is not None:
            way_out = f"Did you mean {close!r}?"
        elif self.known:
            way_out = f"Use one of: {', '.join(self.known)}."
        else:
            way_out = "There are none."
        return f"There is no {self.kind} {self.name!r}. {way_out}"


class UnknownSourceError(_UnknownNameError):
    """There is no source of that key.

    .. versionadded:: 0.1
    """

    kind = "source"


class UnknownLawError(_UnknownNameError):
    """There is no law of that key.

    .. versionadded:: 0.1
    """

    kind = "law"


class UnknownEditionError(_UnknownNameError):
    """There is no edition of that key.

    .. versionadded:: 0.1
    """

    kind = "edition"


class UnknownItemError(_UnknownNameError):
    """The edition has no group or indicator of that key.

    .. versionadded:: 0.1
    """

    kind = "group or indicator"


class UnknownBandPolicyError(_UnknownNameError):
    """There is no band policy of that key.

    .. versionadded:: 0.1
    """

    kind = "band policy"


class UnknownTermError(_UnknownNameError):
    """The glossary has no term of that key.

    .. versionadded:: 0.1
    """

    kind = "term"


class UnknownGuidelinesError(_UnknownNameError):
    """There are no reporting guidelines of that key.

    .. versionadded:: 0.1
    """

    kind = "reporting guidelines"


class UnknownClusterError(_UnknownNameError):
    """The reporting guidelines have no cluster on that theme.

    .. versionadded:: 0.1
    """

    kind = "cluster"


class UnknownProtocolError(_UnknownNameError):
    """There is no optional protocol of that key.

    .. versionadded:: 0.1
    """

    kind = "optional protocol"


def closest(name: str, known: Iterable[str]) -> str | None:
    """Find the known name that was probably meant, if one is close enough."""
    from difflib import get_close_matches  # noqa: PLC0415  (costs 5 ms, and only errors need it)

    by_form = {candidate.casefold(): candidate for candidate in known}
    matches = get_close_matches(name.casefold(), by_form, n=1)
    return by_form[matches[0]] if matches else None
