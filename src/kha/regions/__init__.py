"""Regions: 38 provinces, 514 kabupaten and kota, their codes in both systems, and the names people really write.

A BPS code is not the Kemendagri code without its dot: state whose code it is. `match` finds the region that a written
name means, says how it was found, and refuses what may mean several.
"""

from kha.regions import _provinces
from kha.regions._provinces import *  # noqa: F403  (one constant a province, and PROVINCES)
from kha.regions._regions import REGIONS
from kha.regions.catalogue import by_bps_code, by_iso_3166_2, count, province, region, regions_of
from kha.regions.kinds import CodeSystem, FoundBy, IslandGroup, RegionKind, SettledBy
from kha.regions.matching import find, match, match_all, match_province, recognise
from kha.regions.model import FormerCode, FormerName, Province, Region, RegionCounts
from kha.regions.outcomes import Ambiguous, Match, MatchReport, Outcome, Unknown

__all__ = [
    "REGIONS",
    "Ambiguous",
    "CodeSystem",
    "FormerCode",
    "FormerName",
    "FoundBy",
    "IslandGroup",
    "Match",
    "MatchReport",
    "Outcome",
    "Province",
    "Region",
    "RegionCounts",
    "RegionKind",
    "SettledBy",
    "Unknown",
    "by_bps_code",
    "by_iso_3166_2",
    "count",
    "find",
    "match",
    "match_all",
    "match_province",
    "province",
    "recognise",
    "region",
    "regions_of",
]
__all__ += _provinces.__all__
