"""What is said of a name or code that is not one region's: in both languages, with what to write instead."""

from __future__ import annotations

from collections.abc import Iterable

from kha.regions._labels import OUTCOME
from kha.regions.kinds import CodeSystem, SettledBy
from kha.regions.model import Province, Region
from kha.text import Text


def coded(place: Region | Province, system: CodeSystem | None = None) -> Text:
    """Name a place with its code: "Kota Palangka Raya (62.71)"."""
    if system is None:
        return OUTCOME["coded"].fill(label=place.label, code=place.code)
    code = place.code if system is CodeSystem.KEMENDAGRI else place.bps_code
    return OUTCOME["coded_in"].fill(label=place.label, system=system.label, code=code)


def joined(texts: Iterable[Text], between: str = ", ") -> Text:
    """Put texts side by side, language by language."""
    pairs = [(text.id, text.en) for text in texts]
    return Text(id=between.join(p[0] for p in pairs), en=between.join(p[1] for p in pairs))


def ambiguous(
    name: str, candidates: Iterable[Text], settled_by: Iterable[SettledBy], example: Region | None = None
) -> Text:
    """Say that a text may mean several places, and what would settle which."""
    remedies = [how.label if example is None else how.label.fill(example=_example(how, example)) for how in settled_by]
    return OUTCOME["ambiguous"].fill(name=name, candidates=joined(candidates), remedy=joined(remedies, "; "))


def _example(how: SettledBy, region: Region) -> Text:
    return region.province.label if how is SettledBy.PROVINCE else region.label


def unknown_name(name: str, nearest: tuple[Region, ...], province: Province | None) -> Text:
    """Say that no region bears a name, and which may have been meant."""
    if province is not None:
        remedy = OUTCOME["is_province"].fill(names=province.label)
    elif nearest:
        remedy = OUTCOME["perhaps"].fill(names=joined(coded(region) for region in nearest))
    else:
        remedy = OUTCOME["write_name"]
    return OUTCOME["unknown"].fill(name=name, remedy=remedy)


def misfit(name: str, near: tuple[Region, ...]) -> Text:
    """Say that what bears a name or code is of another kind, or in another province, than was stated."""
    return OUTCOME["misfit"].fill(name=name, names=joined(coded(region) for region in near))


def unknown_code(code: str, system: CodeSystem, in_bps: Region | None = None) -> Text:
    """Say that no region has a code, and which has it as a BPS code."""
    remedy = OUTCOME["write_code"]
    if in_bps is not None:
        remedy = OUTCOME["other_system"].fill(system=CodeSystem.BPS.label, names=coded(in_bps))
    return OUTCOME["unknown_code"].fill(name=code, system=system.label, remedy=remedy)


def former_code(code: str, system: CodeSystem, region: Region) -> Text:
    """Say that a code is no longer in use, and what its region has now."""
    years = {former.code: former.last_used for former in region.former_codes if former.system is system}
    remedy = OUTCOME["former"].fill(year=str(years[code]), names=coded(region, system))
    return OUTCOME["unknown_code"].fill(name=code, system=system.label, remedy=remedy)


def unknown_province(name: str, nearest: tuple[Province, ...]) -> Text:
    """Say that no province bears a name, and which may have been meant."""
    remedy = OUTCOME["perhaps"].fill(names=joined(p.label for p in nearest)) if nearest else OUTCOME["write_province"]
    return OUTCOME["unknown_province"].fill(name=name, remedy=remedy)


def unknown_province_code(code: str, system: CodeSystem) -> Text:
    """Say that no province has a code."""
    return OUTCOME["unknown_province_code"].fill(name=code, system=system.label, remedy=OUTCOME["write_province"])
