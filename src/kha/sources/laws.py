"""Laws by key."""

from __future__ import annotations

from kha.errors import UnknownLawError
from kha.sources._laws import LAWS
from kha.sources.model import Law

_LAWS = {law.key: law for law in LAWS}


def law(key: str) -> Law:
    """Give the law of that key.

    >>> from kha import sources
    >>> sources.law("uu_23_2002").label.en
    'Law No. 23 of 2002 on Child Protection'

    Raises:
        UnknownLawError: if there is none.

    .. versionadded:: 0.1
    """
    try:
        return _LAWS[key]
    except KeyError:
        raise UnknownLawError(key, _LAWS) from None
