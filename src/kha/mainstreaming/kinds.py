"""The closed vocabularies of programme lists: what is planned, what it is looked at by, and how often it is named."""

from __future__ import annotations

from enum import StrEnum

from kha.mainstreaming._labels import DIMENSION, PRESENCE, PROGRAMME_KIND, WEIGHT
from kha.text import Text


class ProgrammeKind(StrEnum):
    """What is planned: a policy, a programme, or an activity.

    .. versionadded:: 0.1
    """

    POLICY = "policy"
    PROGRAMME = "programme"
    ACTIVITY = "activity"

    @property
    def label(self) -> Text:
        """The kind in words, in both languages."""
        return PROGRAMME_KIND[self.value]


class Dimension(StrEnum):
    """What a list of programmes is held against.

    .. versionadded:: 0.1
    """

    GROUP = "group"
    INDICATOR = "indicator"
    PRINCIPLE = "principle"
    ARTICLE = "article"

    @property
    def label(self) -> Text:
        """The dimension in words, in both languages."""
        return DIMENSION[self.value]


class Presence(StrEnum):
    """How many programmes name something.

    .. versionadded:: 0.1
    """

    NONE = "none"
    ONE = "one"
    MANY = "many"

    @property
    def label(self) -> Text:
        """The presence in words, in both languages."""
        return PRESENCE[self.value]


class Weight(StrEnum):
    """What a share of a list counts: its programmes, or their budget.

    .. versionadded:: 0.1
    """

    COUNT = "count"
    BUDGET = "budget"

    @property
    def label(self) -> Text:
        """The weight in words, in both languages."""
        return WEIGHT[self.value]
