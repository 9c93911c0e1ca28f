"""The closed vocabularies of trainings: how people took part, in which role, from which profession and echelon."""

from __future__ import annotations

from enum import StrEnum

from kha.capacity._labels import COUNTING, ECHELON, FACET, MODE, PROFESSION, ROLE
from kha.text import Text


class Mode(StrEnum):
    """How a training was held, or how people took part in it. Only a training is hybrid, a participant never.

    .. versionadded:: 0.1
    """

    LURING = "luring"
    DARING = "daring"
    HYBRID = "hybrid"

    @property
    def label(self) -> Text:
        """The mode in words, in both languages."""
        return MODE[self.value]


class Role(StrEnum):
    """What somebody did at a training. Only participants count as trained.

    .. versionadded:: 0.1
    """

    PARTICIPANT = "participant"
    SPEAKER = "speaker"
    FACILITATOR = "facilitator"
    COMMITTEE = "committee"
    OBSERVER = "observer"

    @property
    def label(self) -> Text:
        """The role in words, in both languages."""
        return ROLE[self.value]


class Profession(StrEnum):
    """For which service somebody works. A grouping of ours: no official list of professions is public.

    .. versionadded:: 0.1
    """

    EDUCATION = "education"
    HEALTH = "health"
    SOCIAL = "social"
    LAW_ENFORCEMENT = "law_enforcement"
    CIVIL_REGISTRATION = "civil_registration"
    LIBRARY = "library"
    PLAY = "play"
    GOVERNMENT = "government"
    VILLAGE = "village"
    COMMUNITY = "community"
    BUSINESS = "business"
    MEDIA = "media"
    OTHER = "other"

    @property
    def label(self) -> Text:
        """The profession in words, in both languages."""
        return PROFESSION[self.value]


SERVICE_PROFESSIONS: tuple[Profession, ...] = (
    Profession.EDUCATION,
    Profession.HEALTH,
    Profession.SOCIAL,
    Profession.LAW_ENFORCEMENT,
)
"""The service providers that the form of 2015 names; see the measure ``trained_staff_per_year`` of 2011.

.. versionadded:: 0.1
"""


class Echelon(StrEnum):
    """The echelon of an official, I the highest.

    .. versionadded:: 0.1
    """

    I = "I"  # noqa: E741  (the numeral it bears)
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"

    @property
    def label(self) -> Text:
        """The echelon in words, in both languages."""
        return ECHELON[self.value]


class Facet(StrEnum):
    """What participants can be told apart by.

    .. versionadded:: 0.1
    """

    REGION = "region"
    PROFESSION = "profession"
    MODE = "mode"
    ECHELON = "echelon"
    AGENCY = "agency"

    @property
    def label(self) -> Text:
        """The facet in words, in both languages."""
        return FACET[self.value]


class Counting(StrEnum):
    """What one number for trained staff counts, where the same person may have come more than once.

    .. versionadded:: 0.1
    """

    ATTENDANCES = "attendances"
    """Everybody who came to every training; who came twice counts twice."""
    AT_LEAST = "at_least"
    """The fewest people there can have been."""
    AT_MOST = "at_most"
    """The most people there can have been; who is listed by an identifier counts once, all others once a training."""

    @property
    def label(self) -> Text:
        """The convention in words, in both languages."""
        return COUNTING[self.value]
