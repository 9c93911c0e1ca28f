"""Sources by key."""

from __future__ import annotations

from kha.errors import UnknownSourceError
from kha.sources._sources import SOURCES
from kha.sources.model import Source

_SOURCES = {source.key: source for source in SOURCES}


def source(key: str) -> Source:
    """Give the source of that key.

    Raises:
        UnknownSourceError: if there is none.

    .. versionadded:: 0.1
    """
    try:
        return _SOURCES[key]
    except KeyError:
        raise UnknownSourceError(key, _SOURCES) from None
