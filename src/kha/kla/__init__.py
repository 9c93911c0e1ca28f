"""Kabupaten/Kota Layak Anak: the evaluation's editions, groups, indicators, bands and gates, and the awards.

The awards name regions; they are loaded when first used, so that the editions alone need no register of regions.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from kha.kla._band_policies import (
    BAND_POLICIES,
    PUBLISHED_2022,
    PUBLISHED_2022_FROM_501,
    PUBLISHED_2022_WITH_GAPS,
)
from kha.kla._crosswalk_2011_2022 import CROSSWALK_2011_2022
from kha.kla._evaluation_2022 import EVALUATION_2022
from kha.kla._gates import GATES, SANGGAU_2018
from kha.kla._permen_12_2011 import PERMEN_12_2011
from kha.kla.bands import Band, BandPolicy, BandRange, BandSegment, NoBand
from kha.kla.catalogue import EDITIONS, band_policy, edition
from kha.kla.crosswalk import Comparability, Crosswalk, GroupPair, Link, Relation
from kha.kla.edition import Edition
from kha.kla.gates import Gate, GateThreshold
from kha.kla.model import Group, GroupKind, Indicator, Item, Measure, TitleVariant, Unit
from kha.kla.weights import NOT_OFFICIAL, equally_weighted, weighted

if TYPE_CHECKING:
    from kha.kla._awards import AWARD_COUNTS, AWARDS, PROVINCIAL_AWARDS
    from kha.kla.award_register import award_count, find_awards
    from kha.kla.awards import Award, AwardCount, AwardNumber, ProvincialAward, ProvincialAwardKind
else:  # out of sight of type checkers, which would otherwise believe that every name exists

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            message = f"module 'kha.kla' has no attribute {name!r}"
            raise AttributeError(message)
        value = globals()[name] = getattr(import_module(f"kha.kla.{_LATER[name]}"), name)
        return value


__all__ = [
    "AWARDS",
    "AWARD_COUNTS",
    "BAND_POLICIES",
    "CROSSWALK_2011_2022",
    "EDITIONS",
    "EVALUATION_2022",
    "GATES",
    "NOT_OFFICIAL",
    "PERMEN_12_2011",
    "PROVINCIAL_AWARDS",
    "PUBLISHED_2022",
    "PUBLISHED_2022_FROM_501",
    "PUBLISHED_2022_WITH_GAPS",
    "SANGGAU_2018",
    "Award",
    "AwardCount",
    "AwardNumber",
    "Band",
    "BandPolicy",
    "BandRange",
    "BandSegment",
    "Comparability",
    "Crosswalk",
    "Edition",
    "Gate",
    "GateThreshold",
    "Group",
    "GroupKind",
    "GroupPair",
    "Indicator",
    "Item",
    "Link",
    "Measure",
    "NoBand",
    "ProvincialAward",
    "ProvincialAwardKind",
    "Relation",
    "TitleVariant",
    "Unit",
    "award_count",
    "band_policy",
    "edition",
    "equally_weighted",
    "find_awards",
    "weighted",
]

_LATER = {
    "AWARDS": "_awards",
    "AWARD_COUNTS": "_awards",
    "Award": "awards",
    "AwardCount": "awards",
    "AwardNumber": "awards",
    "PROVINCIAL_AWARDS": "_awards",
    "ProvincialAward": "awards",
    "ProvincialAwardKind": "awards",
    "award_count": "award_register",
    "find_awards": "award_register",
}


def __dir__() -> list[str]:
    return sorted(__all__)
