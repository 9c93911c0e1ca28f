"""Look-ups: regions and provinces by code, regions by province, and how many there are."""

from __future__ import annotations

from collections import Counter

from kha.errors import AmbiguousRegionError, UnknownProvinceError, UnknownRegionError
from kha.regions import sentences as say
from kha.regions._provinces import PROVINCES
from kha.regions._regions import REGIONS
from kha.regions.codes import read_code
from kha.regions.kinds import CodeSystem, FoundBy, RegionKind, SettledBy
from kha.regions.model import Province, Region, RegionCounts
from kha.regions.outcomes import Ambiguous, Match

_PROVINCES = {
    CodeSystem.KEMENDAGRI: {province.code: province for province in PROVINCES},
    CodeSystem.BPS: {province.bps_code: province for province in PROVINCES},
}
_ISO = {province.iso_3166_2: province for province in PROVINCES}


def region(code: str, system: CodeSystem | None = None) -> Region:
    """Give the region that has a code now.

    >>> from kha import regions
    >>> regions.region("62.71").name
    'Palangka Raya'
    >>> regions.region("62.09").name, regions.region("6209", regions.CodeSystem.BPS).name
    ('Lamandau', 'Katingan')

    Args:
        code: a Kemendagri code with its dot, ``"62.71"``, or four digits.
        system: whose code it is. Four digits without it are read as Kemendagri's, and refused if they mean another
            region as a BPS code.

    Raises:
        AmbiguousRegionError: if four digits mean two regions, one in each system, and neither system is stated.
        UnknownRegionError: if no region has the code now; of a former code, ``text`` says whose it was. `match`
            accepts former codes, and says that they are.

    .. versionadded:: 0.1
    """
    found = read_code(code, system)
    stated = system or CodeSystem.KEMENDAGRI
    match found:
        case Match(found_by=FoundBy.CODE):
            return found.region
        case Match():
            raise UnknownRegionError(code, say.former_code(found.form, stated, found.region), [found.region.code])
        case Ambiguous():
            raise AmbiguousRegionError(code, found.text, [r.code for r in found.candidates])
        case None:
            raise UnknownRegionError(code, say.unknown_code(code, stated))
        case _:
            raise UnknownRegionError(code, found.text, [r.code for r in found.nearest])


def by_bps_code(code: str) -> Region:
    """Give the region that has a BPS code now.

    >>> from kha import regions
    >>> regions.by_bps_code("6271").code
    '62.71'

    Raises:
        UnknownRegionError: if no region has it now.

    .. versionadded:: 0.1
    """
    return region(code, CodeSystem.BPS)


def province(code: str, system: CodeSystem | None = None) -> Province:
    """Give the province that has a code.

    >>> from kha import regions
    >>> regions.province("62") is regions.KALIMANTAN_TENGAH
    True

    Args:
        code: two digits.
        system: whose code it is; without it, digits that mean two provinces are refused: 91, 92 and 94 to 96.

    Raises:
        AmbiguousRegionError: if the digits mean two provinces, one in each system, and neither system is stated.
        UnknownProvinceError: if no province has the code.

    .. versionadded:: 0.1
    """
    here, other = _PROVINCES[system or CodeSystem.KEMENDAGRI].get(code), _PROVINCES[CodeSystem.BPS].get(code)
    if here is None:
        near = () if other is None else (other,)
        text = say.unknown_province_code(code, system or CodeSystem.KEMENDAGRI)
        raise UnknownProvinceError(code, text, [p.code for p in near])
    if system is None and other is not None and other is not here:
        names = [say.coded(here, CodeSystem.KEMENDAGRI), say.coded(other, CodeSystem.BPS)]
        raise AmbiguousRegionError(code, say.ambiguous(code, names, [SettledBy.CODE_SYSTEM]), [here.code, other.code])
    return here


def by_iso_3166_2(code: str) -> Province:
    """Give the province that has a code of ISO 3166-2.

    >>> from kha import regions
    >>> regions.by_iso_3166_2("ID-KT").name
    'Kalimantan Tengah'

    Raises:
        UnknownProvinceError: if none has it.

    .. versionadded:: 0.1
    """
    try:
        return _ISO[code]
    except KeyError:
        raise UnknownProvinceError(code, say.unknown_province(code, ())) from None


def regions_of(province: Province) -> tuple[Region, ...]:
    """Give the regions of a province, in the order of their codes.

    .. versionadded:: 0.1
    """
    return tuple(region for region in REGIONS if region.province == province)


def count(province: Province | None = None) -> RegionCounts:
    """Count the regions of a province, or of the whole country.

    >>> from kha import regions
    >>> regions.count(regions.KALIMANTAN_TENGAH)
    RegionCounts(kabupaten=13, kota=1)

    .. versionadded:: 0.1
    """
    kinds = Counter(region.kind for region in (REGIONS if province is None else regions_of(province)))
    return RegionCounts(kabupaten=kinds[RegionKind.KABUPATEN], kota=kinds[RegionKind.KOTA])
