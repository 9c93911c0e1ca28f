"""How often a law is tried."""

from __future__ import annotations

from hypothesis import settings


def at_most(examples: int) -> settings:
    """Try a law that takes long no more often than that, nor more often than the profile says (``conftest.py``)."""
    return settings(max_examples=min(examples, settings().max_examples))
