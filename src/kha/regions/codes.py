"""Codes, present and former, in the system that is stated."""

from __future__ import annotations

import re

from kha.regions import sentences as say
from kha.regions._regions import REGIONS
from kha.regions.kinds import CodeSystem, FoundBy, SettledBy
from kha.regions.model import Region
from kha.regions.outcomes import Ambiguous, Match, Outcome, Unknown

_FORM = re.compile(r"([0-9]{2})(\.?)([0-9]{2})")
_PRESENT = {
    CodeSystem.KEMENDAGRI: {region.code.replace(".", ""): region for region in REGIONS},
    CodeSystem.BPS: {region.bps_code: region for region in REGIONS},
}
_FORMER = {(code.system, code.code.replace(".", "")): region for region in REGIONS for code in region.former_codes}


def read_code(text: str, system: CodeSystem | None) -> Outcome | None:
    """Find the region a code means; give nothing if the text has not the form of a code.

    A dot states Kemendagri's system. Four digits whose system is not stated are Kemendagri's, unless BPS gives or gave
    them to another region.
    """
    form = _FORM.fullmatch(text.strip())
    if form is None:
        return None
    digits = form[1] + form[3]
    if form[2]:
        if system is CodeSystem.BPS:
            return Unknown(query=text, text=say.unknown_code(text, system))
        system = CodeSystem.KEMENDAGRI
    stated = system or CodeSystem.KEMENDAGRI
    region, other = _meaning(digits, stated), _meaning(digits, CodeSystem.BPS)
    if system is None and other is not None and other is not region:
        return _unsettled(text, region, other)
    if region is None:
        return Unknown(query=text, text=say.unknown_code(text, stated))
    former = digits not in _PRESENT[stated]
    code = digits if stated is CodeSystem.BPS else f"{digits[:2]}.{digits[2:]}"
    return Match(query=text, region=region, found_by=FoundBy.FORMER_CODE if former else FoundBy.CODE, form=code)


def _meaning(digits: str, system: CodeSystem) -> Region | None:
    return _PRESENT[system].get(digits) or _FORMER.get((system, digits))


def _unsettled(text: str, region: Region | None, other: Region) -> Ambiguous | Unknown:
    """Refuse digits that mean a region in BPS's system alone, or another region there."""
    if region is None:
        return Unknown(query=text, nearest=(other,), text=say.unknown_code(text, CodeSystem.KEMENDAGRI, other))
    names = [say.coded(region, CodeSystem.KEMENDAGRI), say.coded(other, CodeSystem.BPS)]
    settled_by = (SettledBy.CODE_SYSTEM,)
    return Ambiguous(
        query=text,
        candidates=(region, other),
        settled_by=settled_by,
        text=say.ambiguous(text, names, settled_by),
    )
