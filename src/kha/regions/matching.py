"""From written names to regions: exact after normalising, similar on request, never a silent guess."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import repeat

from attrs import evolve

from kha.errors import AmbiguousRegionError, UnknownProvinceError, UnknownRegionError
from kha.regions import sentences as say
from kha.regions.catalogue import province as province_of_code
from kha.regions.codes import read_code
from kha.regions.fuzzy import TOO_CLOSE, similar
from kha.regions.index import Entry, belonged, entries, nearest, nearest_provinces, province_forms
from kha.regions.kinds import CodeSystem, FoundBy, RegionKind, SettledBy
from kha.regions.model import Province, Region
from kha.regions.outcomes import Ambiguous, Match, MatchReport, Outcome, Unknown
from kha.regions.reading import Reading, province_letters, readings


def match(
    name: str,
    *,
    province: Province | str | None = None,
    kind: RegionKind | None = None,
    system: CodeSystem | None = None,
    fuzzy: bool = False,
) -> Match:
    """Find the one region a written name or code means.

    >>> from kha import regions
    >>> found = regions.match("Kab. Kotim")
    >>> found.region.label.id, found.found_by
    ('Kabupaten Kotawaringin Timur', <FoundBy.ALIAS: 'alias'>)

    Args:
        name: a name as people write it, with or without its kind, or a code.
        province: the province it is known to lie in, or that province's name.
        kind: its kind, if it is known from elsewhere; two kinds that contradict each other match nothing.
        system: whose code it is, if it may be one; see `region`.
        fuzzy: whether to accept a name that is only similar to one; needs the extra ``match``.

    Raises:
        AmbiguousRegionError: if it may mean several regions; ``text`` says what would settle it.
        UnknownRegionError: if it means none.
        UnknownProvinceError: if nothing bears the province's name.
        MissingExtraError: if ``fuzzy`` is asked for without the extra.

    .. versionadded:: 0.1
    """
    found = find(name, province=province, kind=kind, system=system, fuzzy=fuzzy)
    if isinstance(found, Ambiguous):
        raise AmbiguousRegionError(name, found.text, [region.code for region in found.candidates])
    if isinstance(found, Unknown):
        raise UnknownRegionError(name, found.text, [region.code for region in found.nearest])
    return found


def find(
    name: str,
    *,
    province: Province | str | None = None,
    kind: RegionKind | None = None,
    system: CodeSystem | None = None,
    fuzzy: bool = False,
) -> Outcome:
    """Do as `match` does, but give what is ambiguous or unknown as a value instead of raising it.

    Raises:
        UnknownProvinceError: if nothing bears the province's name.
        MissingExtraError: if ``fuzzy`` is asked for without the extra.

    .. versionadded:: 0.1
    """
    where = match_province(province) if isinstance(province, str) else province
    coded = read_code(name, system)
    if coded is not None:
        return _fitting(coded, where, kind)
    read = tuple(readings(name))
    for reading in read:
        hits = [e for e in entries().get(reading.letters, ()) if _fits(e.region, where, kind, reading.kind)]
        if hits:
            return _outcome(name, hits, where, reading)
    if fuzzy:
        likely = similar(read, lambda region, stated: _fits(region, where, kind, stated))
        if likely:
            return _likely(name, likely, where)
    return _unknown(name, read, kind)


def match_all(  # noqa: PLR0913  (all but the names are optional, and named by the caller)
    names: Iterable[str],
    *,
    province: Province | str | None = None,
    provinces: Iterable[Province | str | None] | None = None,
    kind: RegionKind | None = None,
    system: CodeSystem | None = None,
    fuzzy: bool = False,
) -> MatchReport:
    """Match a column of names, and report on every one of them, in the column's order.

    >>> from kha import regions
    >>> report = regions.match_all(["Kab. Kotim", "Bogor", "Kota Atlantis"])
    >>> len(report.matched), len(report.ambiguous), len(report.unknown)
    (1, 1, 1)

    Args:
        names: the names or codes.
        province: the province all of them lie in.
        provinces: the province of each, a column beside the names. A name of no province makes its row unknown.
        kind: the kind of all of them.
        system: whose codes they are, if they may be codes.
        fuzzy: whether to accept names that are only similar; needs the extra ``match``.

    Raises:
        ValueError: if ``provinces`` is not as long as ``names``.
        UnknownProvinceError: if nothing bears the name ``province``.
        MissingExtraError: if ``fuzzy`` is asked for without the extra.

    .. versionadded:: 0.1
    """
    where = match_province(province) if isinstance(province, str) else province
    each = repeat(None) if provinces is None else provinces
    found: list[Outcome] = []
    for name, own in zip(names, each, strict=provinces is not None):
        try:
            found.append(find(name, province=own or where, kind=kind, system=system, fuzzy=fuzzy))
        except (UnknownProvinceError, AmbiguousRegionError) as error:  # of this row's province: the others go on
            found.append(Unknown(query=name, text=error.text))
    return MatchReport(outcomes=tuple(found))


def recognise(text: str) -> Region | None:
    """Give the region that a text names beyond doubt, by a code or a name that is neither similar nor a province's too.

    >>> from kha import regions
    >>> regions.recognise("Kab. Kotim").label.en
    'Kotawaringin Timur Regency'
    >>> regions.recognise("Jambi") is None
    True

    .. versionadded:: 0.1
    """
    found = find(text)
    return found.region if isinstance(found, Match) and province_letters(text) not in province_forms() else None


def match_province(name: str) -> Province:
    """Find the province a written name or code means.

    >>> from kha import regions
    >>> regions.match_province("Prov. Kalteng") is regions.KALIMANTAN_TENGAH
    True

    Raises:
        UnknownProvinceError: if nothing bears that name.
        AmbiguousRegionError: if it is a code that means two provinces, one in each system.

    .. versionadded:: 0.1
    """
    if name.strip().isdecimal():
        return province_of_code(name.strip())
    form = province_letters(name)
    found = province_forms().get(form)
    if found is None:
        near = nearest_provinces(form)
        raise UnknownProvinceError(name, say.unknown_province(name, near), [p.code for p in near])
    return found


def _fits(region: Region, where: Province | None, *kinds: RegionKind | None) -> bool:
    return all(kind in {None, region.kind} for kind in kinds) and (where is None or belonged(region, where))


def _fitting(outcome: Outcome, where: Province | None, kind: RegionKind | None) -> Outcome:
    """Refuse the region of a code if it contradicts the kind or province stated."""
    if not isinstance(outcome, Match):
        return outcome
    if not _fits(outcome.region, where, kind):
        near = (outcome.region,)
        return Unknown(query=outcome.query, nearest=near, text=say.misfit(outcome.query, near))
    return evolve(outcome, in_former_province=_formerly(outcome.region, where))


def _formerly(region: Region, where: Province | None) -> bool:
    return where is not None and region.province != where


def _outcome(name: str, hits: list[Entry], where: Province | None, reading: Reading) -> Match | Ambiguous:
    if len(hits) > 1:
        return _ambiguous(name, tuple(hit.region for hit in hits))
    hit = hits[0]
    as_written = not reading.collapsed and " ".join(reading.rest.split()) == hit.form.casefold()
    found_by = FoundBy.LETTERS if hit.found_by is FoundBy.NAME and not as_written else hit.found_by
    return Match(
        query=name,
        region=hit.region,
        found_by=found_by,
        form=hit.form,
        in_former_province=_formerly(hit.region, where),
    )


def _likely(name: str, likely: tuple[tuple[Entry, int], ...], where: Province | None) -> Match | Ambiguous:
    best, similarity = likely[0]
    rivals = tuple(entry.region for entry, other in likely if other > similarity - TOO_CLOSE)
    if len(rivals) > 1:
        return _ambiguous(name, rivals)
    return Match(
        query=name,
        region=best.region,
        found_by=FoundBy.SIMILARITY,
        form=best.form,
        in_former_province=_formerly(best.region, where),
        similarity=similarity,
    )


def _ambiguous(name: str, found: tuple[Region, ...]) -> Ambiguous:
    regions = tuple(sorted(found, key=lambda region: region.code))
    settled_by: list[SettledBy] = []
    if len({region.kind for region in regions}) == len(regions):
        settled_by.append(SettledBy.KIND)
    if len({region.province.code for region in regions}) == len(regions):
        settled_by.append(SettledBy.PROVINCE)
    settled_by = settled_by or [SettledBy.FULL_NAME]
    text = say.ambiguous(name, [say.coded(region) for region in regions], settled_by, regions[0])
    return Ambiguous(query=name, candidates=regions, settled_by=tuple(settled_by), text=text)


def _unknown(name: str, read: tuple[Reading, ...], kind: RegionKind | None) -> Unknown:
    same = dict.fromkeys(entry.region for reading in read for entry in entries().get(reading.letters, ()))
    if same:
        near = tuple(same)
        return Unknown(query=name, nearest=near, text=say.misfit(name, near))
    province = province_forms().get(province_letters(name))
    near = nearest(read[0].letters, kind or read[0].kind) if province is None else ()
    return Unknown(query=name, nearest=near, province=province, text=say.unknown_name(name, near, province))
