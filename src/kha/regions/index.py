"""Every form a region or province is known by, by its letters; made when the first name is matched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from attrs import frozen

from kha.regions._provinces import PROVINCES
from kha.regions._regions import CONTESTED, REGIONS
from kha.regions.kinds import CodeSystem, FoundBy, RegionKind
from kha.regions.model import Province, Region
from kha.regions.reading import letters

NEAREST = 3
CLOSE_ENOUGH = 0.7
"""How similar a name must be to be suggested, as `difflib` measures it."""


@frozen(kw_only=True)
class Entry:
    """A form of a region: its name, a spelling, a former name, an alias."""

    region: Region
    form: str
    found_by: FoundBy


@cache
def entries() -> Mapping[str, tuple[Entry, ...]]:
    """Give all forms of all regions by their letters."""
    found: dict[str, dict[str, Entry]] = {}
    for region in REGIONS:
        for form, found_by in _forms(region):
            found.setdefault(letters(form), {}).setdefault(
                region.code, Entry(region=region, form=form, found_by=found_by)
            )
    by_code = {region.code: region for region in REGIONS}
    for name, codes in CONTESTED.items():
        for code in codes:
            entry = Entry(region=by_code[code], form=name, found_by=FoundBy.ALIAS)
            found.setdefault(letters(name), {})[code] = entry
    return {form: tuple(by_region.values()) for form, by_region in found.items()}


def _forms(region: Region) -> Iterator[tuple[str, FoundBy]]:
    yield region.name, FoundBy.NAME
    for spelling in region.spellings:
        yield spelling, FoundBy.SPELLING
    for former in region.former_names:
        yield former.name, FoundBy.FORMER_NAME
    for alias in region.aliases:
        yield alias, FoundBy.ALIAS


@cache
def province_forms() -> Mapping[str, Province]:
    """Give all provinces by the letters of every name they have."""
    return {
        letters(form): province
        for province in PROVINCES
        for form in (province.name, province.name_en, province.iso_3166_2, *province.aliases)
    }


def belonged(region: Region, province: Province) -> bool:
    """Tell whether a region has, or had, a code of that province."""
    return region.province == province or province.code in {
        former.code[:2] for former in region.former_codes if former.system is CodeSystem.KEMENDAGRI
    }


@lru_cache(maxsize=4096)
def nearest(form: str, kind: RegionKind | None) -> tuple[Region, ...]:
    """Find regions whose names or other forms are written similarly, of that kind if there are any."""
    close = _close(form, entries())
    found = dict.fromkeys(entry.region for near in close for entry in entries()[near])
    of_kind = [region for region in found if kind in {None, region.kind}]
    return tuple(of_kind or found)[:NEAREST]


@lru_cache(maxsize=512)
def nearest_provinces(form: str) -> tuple[Province, ...]:
    """Find provinces whose names are written similarly."""
    close = _close(form, province_forms())
    return tuple(dict.fromkeys(province_forms()[near] for near in close))[:NEAREST]


def _close(form: str, forms: Iterable[str]) -> list[str]:
    from difflib import get_close_matches  # noqa: PLC0415  (costs 5 ms, and only what is unknown needs it)

    return get_close_matches(form, forms, n=2 * NEAREST, cutoff=CLOSE_ENOUGH)
