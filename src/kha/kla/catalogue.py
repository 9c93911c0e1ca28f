"""Look-ups: editions and band policies by key."""

from __future__ import annotations

from kha.errors import UnknownBandPolicyError, UnknownEditionError
from kha.kla._band_policies import BAND_POLICIES
from kha.kla._evaluation_2022 import EVALUATION_2022
from kha.kla._permen_12_2011 import PERMEN_12_2011
from kha.kla.bands import BandPolicy
from kha.kla.edition import Edition

EDITIONS: tuple[Edition, ...] = (PERMEN_12_2011, EVALUATION_2022)
"""The built-in editions, in the order of their first use.

.. versionadded:: 0.1
"""

_EDITIONS = {edition.key: edition for edition in EDITIONS}
_BAND_POLICIES = {policy.key: policy for policy in BAND_POLICIES}


def edition(key: str) -> Edition:
    """Give the built-in edition of that key.

    >>> from kha import kla
    >>> kla.edition("evaluation_2022") is kla.EVALUATION_2022
    True

    Raises:
        UnknownEditionError: if there is none.

    .. versionadded:: 0.1
    """
    try:
        return _EDITIONS[key]
    except KeyError:
        raise UnknownEditionError(key, _EDITIONS) from None


def band_policy(key: str) -> BandPolicy:
    """Give the band policy of that key.

    Raises:
        UnknownBandPolicyError: if there is none.

    .. versionadded:: 0.1
    """
    try:
        return _BAND_POLICIES[key]
    except KeyError:
        raise UnknownBandPolicyError(key, _BAND_POLICIES) from None
