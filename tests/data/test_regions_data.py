"""The register of regions as data: whole, unique, linked, graded; no two regions are called alike."""

from __future__ import annotations

from collections import Counter
import re

import attrs

from kha import regions
from kha.regions import PROVINCES, REGIONS, CodeSystem, Province, Region, RegionKind
from kha.regions._regions import CONTESTED
from kha.regions.index import entries, province_forms
from kha.regions.reading import letters
from kha.sources import SOURCES, Confidence, Provenance

SAME_IN_BOTH = {"Nusa Tenggara", "Kalimantan", "Sulawesi", "Maluku", "Papua"}


def forms(region: Region) -> list[str]:
    return [region.name, *region.spellings, *(former.name for former in region.former_names), *region.aliases]


def provenances(record: Province | Region) -> list[Provenance]:
    own = [getattr(record, field.name) for field in attrs.fields(type(record)) if field.name.endswith("provenance")]
    if isinstance(record, Region):
        own += [name.provenance for name in record.former_names]
        own += [code.provenance for code in record.former_codes]
    return [known for known in own if known is not None]


def test_the_register_is_whole() -> None:
    assert (len(PROVINCES), len(REGIONS)) == (38, 514)
    assert (regions.count().kabupaten, regions.count().kota) == (416, 98)
    assert Counter(region.kind for region in REGIONS if region.administrative) == {
        RegionKind.KOTA: 5,
        RegionKind.KABUPATEN: 1,
    }
    assert {region.province for region in REGIONS if region.administrative} == {regions.JAKARTA}
    assert sum(regions.count(province).total for province in PROVINCES) == 514


def test_codes_are_unique_in_each_system_former_ones_included() -> None:
    for system, present in (
        (CodeSystem.KEMENDAGRI, [region.code for region in REGIONS]),
        (CodeSystem.BPS, [region.bps_code for region in REGIONS]),
    ):
        former = [code.code for region in REGIONS for code in region.former_codes if code.system is system]
        assert len(former) == 26
        assert len({*present, *former}) == 514 + 26
    for field in ("key", "code", "bps_code", "iso_3166_2", "name", "name_en"):
        assert len({getattr(province, field) for province in PROVINCES}) == 38


def test_codes_have_their_form_and_name_province_and_kind() -> None:
    for region in REGIONS:
        assert re.fullmatch(r"\d\d\.\d\d", region.code)
        assert re.fullmatch(r"\d{4}", region.bps_code)
        assert region.code[:2] == region.province.code
        assert region.bps_code[:2] == region.province.bps_code
        is_kota = region.kind is RegionKind.KOTA
        assert (int(region.code[3:]) > 70) is (int(region.bps_code[2:]) > 70) is is_kota
    for province in PROVINCES:
        assert re.fullmatch(r"ID-[A-Z]{2}", province.iso_3166_2)
        assert province.key.upper() in regions.__all__


def test_records_stand_in_the_order_of_their_codes() -> None:
    assert [region.code for region in REGIONS] == sorted(region.code for region in REGIONS)
    assert [province.code for province in PROVINCES] == sorted(province.code for province in PROVINCES)


def test_the_two_systems_agree_and_disagree_as_counted() -> None:
    bps = {region.bps_code: region for region in REGIONS}
    digits = {region.code.replace(".", ""): region for region in REGIONS}
    assert sum(region.bps_code == code for code, region in digits.items()) == 315
    assert len(digits.keys() & bps.keys()) == 484
    assert sum(digits[code] is not bps[code] for code in digits.keys() & bps.keys()) == 169
    assert [p.code for p in PROVINCES if p.code != p.bps_code] == ["91", "92", "93", "94", "95", "96"]


def test_kind_and_name_are_unique_and_26_names_are_borne_twice() -> None:
    assert len({(region.kind, letters(region.name)) for region in REGIONS}) == 514
    twice = [name for name, times in Counter(letters(region.name) for region in REGIONS).items() if times > 1]
    assert len(twice) == 26


def test_no_two_regions_share_a_form_but_for_those_26_names() -> None:
    shared = {
        form: known
        for form, known in entries().items()
        if len(known) > 1 and form not in {letters(name) for name in CONTESTED}
    }
    assert len(shared) == 26
    for known in shared.values():
        assert len(known) == 2
        assert all(letters(entry.form) == letters(entry.region.name) for entry in known)


def test_no_form_of_a_region_is_another_kind_of_place() -> None:
    """Only four kota, one of them a kabupaten too, bear the name of a province."""
    places = {region.label.id for region in REGIONS for form in forms(region) if letters(form) in province_forms()}
    assert places == {"Kota Jambi", "Kota Bengkulu", "Kota Yogyakarta", "Kabupaten Gorontalo", "Kota Gorontalo"}


def test_contested_names_are_no_ones_alias() -> None:
    own = {letters(form) for region in REGIONS for form in forms(region)}
    for name, codes in CONTESTED.items():
        assert letters(name) not in own
        assert len({regions.region(code).code for code in codes}) == len(codes) > 1


def test_provinces_share_no_form() -> None:
    for province in PROVINCES:
        for form in (province.name, province.name_en, province.iso_3166_2, *province.aliases):
            assert province_forms()[letters(form)] is province


def test_there_are_as_many_forms_as_were_compiled() -> None:
    aliases = [form for region in REGIONS for form in forms(region)[1:]]
    assert len(aliases) == 304
    assert len([region for region in REGIONS if len(forms(region)) > 1]) == 216
    assert len(set(aliases)) == 304


def test_every_record_is_sourced_and_graded() -> None:
    records: list[Province | Region] = [*PROVINCES, *REGIONS]
    for record in records:
        for known in provenances(record):
            assert known.citations or known.confidence is Confidence.D
            assert all(citation.source in SOURCES for citation in known.citations)
        assert record.provenance.confidence in {Confidence.B, Confidence.C}
        assert (record.aliases == ()) is (record.aliases_provenance is None)
        if record.aliases_provenance is not None:
            assert record.aliases_provenance.confidence is Confidence.D
            assert record.aliases_provenance.note is not None
    for region in REGIONS:
        assert (region.spellings == ()) is (region.spellings_provenance is None)
    for province in PROVINCES:
        assert (province.established_year is None) is (province.established_provenance is None)


def test_palangka_raya_departs_from_the_decree_and_says_so() -> None:
    city = regions.region("62.71")
    assert (city.name, city.spellings) == ("Palangka Raya", ("Palangkaraya",))
    assert city.provenance.note is not None
    assert city.provenance.note.en.startswith("Departs from the decree")


def test_the_capital_of_every_province_is_a_region_of_it_or_a_known_town() -> None:
    others = {p.capital for p in PROVINCES if isinstance(regions.find(p.capital, province=p), regions.Unknown)}
    assert others == {"Jakarta", "Sofifi", "Tanjung Selor", "Wamena"}


def test_island_groups_have_labels_in_both_languages() -> None:
    for group in regions.IslandGroup:
        assert group.label.id != group.label.en or group.label.id in SAME_IN_BOTH
        assert any(province.island_group is group for province in PROVINCES)
