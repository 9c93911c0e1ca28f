"""The room ``regions``: provinces, kabupaten and kota, former codes and names, contested names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from attrs import frozen

from tools.literals import Call, Constant, Module, Name
from tools.records import DataError, ProvenanceRecord, read, read_keyed, read_one
from tools.rooms.region_records import (
    ContestedRecord,
    FormerCodesRecord,
    FormerNameRecord,
    ProvinceDefaults,
    ProvinceRecord,
    ProvinceRegions,
    RegionDefaults,
    RegionRecord,
)
from tools.rooms.shared import Desk, call, known, sources_import

FIRST_KOTA = 71
"""Kota are numbered from 71 within their province, kabupaten below."""


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated modules."""
    register = _Register(desk)
    yield register.provenances()
    yield register.provinces()
    yield register.regions()


@frozen
class _Register:
    desk: Desk

    def path(self, name: str) -> Path:
        return self.desk.data / "regions" / f"{name}.toml"

    @cached_property
    def province_records(self) -> dict[str, ProvinceRecord]:
        return {r.code: r for r in read(self.path("provinces"), ProvinceRecord, "provinces")}

    @cached_property
    def former_codes(self) -> FormerCodesRecord:
        return read_one(self.path("former"), FormerCodesRecord, "codes")

    @cached_property
    def how_known(self) -> dict[str, ProvenanceRecord]:
        named = {
            f"{level}_{key}".upper(): record
            for level in ("province", "region")
            for key, record in read_keyed(self.path(f"{level}s"), ProvenanceRecord, "provenances").items()
        }
        return named | {
            "FORMER_KEMENDAGRI": self.former_codes.kemendagri_provenance,
            "FORMER_BPS": self.former_codes.bps_provenance,
        }

    def how(self, level: str, key: str) -> Name:
        """Write a reference to a named provenance; it must exist."""
        name = f"{level}_{key}".upper()
        known(self.how_known, name, "provenance")
        return Name(f"_provenances.{name}")

    def provenances(self) -> Module:
        return Module(
            path="regions/_provenances.py",
            made_from="data/regions/*.toml",
            doc="How the register's records are known: what many of them share.",
            imports=(sources_import(), "from kha.text import Text"),
            constants=tuple(
                Constant(name, "Provenance", self.desk.provenance(record)) for name, record in self.how_known.items()
            ),
        )

    def provinces(self) -> Module:
        default = read_one(self.path("provinces"), ProvinceDefaults, "defaults")
        constants = [
            Constant(
                r.key.upper(),
                "Province",
                self.province(r, default),
                (f"{r.name_en} (Kemendagri {r.code}).", "", f"Provinsi {r.name} (Kemendagri {r.code})."),
            )
            for r in self.province_records.values()
        ]
        everything = tuple(Name(c.name) for c in constants)
        doc = ("The 38 provinces, in the order of their Kemendagri codes.",)
        return Module(
            path="regions/_provinces.py",
            made_from="data/regions/provinces.toml",
            doc="The provinces of Indonesia.",
            imports=(
                "from kha.regions import _provenances",
                "from kha.regions.kinds import IslandGroup",
                "from kha.regions.model import Province",
                sources_import(),
                "from kha.text import Text",
            ),
            constants=(*constants, Constant("PROVINCES", "tuple[Province, ...]", everything, doc)),
        )

    def province(self, r: ProvinceRecord, default: ProvinceDefaults) -> Call:
        return call(
            "Province",
            key=r.key,
            code=r.code,
            name=r.name,
            name_en=r.name_en,
            iso_3166_2=r.iso_3166_2,
            bps_code=r.bps_code,
            island_group=Name(f"IslandGroup.{r.island_group.upper()}"),
            capital=r.capital,
            established_year=r.established_year,
            aliases=r.aliases,
            provenance=self.how("province", r.provenance or default.provenance),
            bps_provenance=self.how("province", r.bps_provenance or default.bps_provenance),
            iso_provenance=self.how("province", default.iso_provenance),
            name_en_provenance=self.how("province", r.name_en_provenance or default.name_en_provenance),
            capital_provenance=self.how("province", r.capital_provenance or default.capital_provenance),
            established_provenance=self.desk.provenance(r.established_provenance),
            aliases_provenance=self.how("province", default.aliases_provenance) if r.aliases else None,
        )

    def regions(self) -> Module:
        rows = {r.code: self.region(r, kind, province) for province, kind, r in self.region_records()}
        contested = read(self.path("contested"), ContestedRecord, "contested")
        for code in [*self.former_by_code, *(code for r in contested for code in r.codes)]:
            known(rows, code, "region")
        doc = ("The 514 kabupaten and kota, in the order of their Kemendagri codes.",)
        contested_doc = ("Names that several regions are called by, with the regions' Kemendagri codes.",)
        return Module(
            path="regions/_regions.py",
            made_from="data/regions/{regions,former,contested}.toml",
            doc="The kabupaten and kota of Indonesia.",
            imports=(
                "from kha.regions import _provenances, _provinces",
                "from kha.regions.kinds import CodeSystem, RegionKind",
                "from kha.regions.model import FormerCode, FormerName, Region",
                sources_import(),
            ),
            constants=(
                Constant("REGIONS", "tuple[Region, ...]", tuple(rows.values()), doc),
                Constant(
                    "CONTESTED", "dict[str, tuple[str, ...]]", {r.name: r.codes for r in contested}, contested_doc
                ),
            ),
        )

    def region_records(self) -> Iterator[tuple[ProvinceRecord, str, RegionRecord]]:
        for province, by_kind in read_keyed(self.path("regions"), ProvinceRegions, "provinces").items():
            known(self.province_records, province, "province")
            for kind, records in (("kabupaten", by_kind.kabupaten), ("kota", by_kind.kota)):
                for r in records:
                    check_code(r.code, province, kind)
                    yield self.province_records[province], kind, r

    def region(self, r: RegionRecord, kind: str, province: ProvinceRecord) -> Call:
        default = self.region_defaults
        return call(
            "Region",
            code=r.code,
            kind=Name(f"RegionKind.{kind.upper()}"),
            name=r.name,
            province=Name(f"_provinces.{province.key.upper()}"),
            bps_code=r.bps_code,
            administrative=r.administrative or None,
            spellings=r.spellings,
            aliases=r.aliases,
            **self.former_by_code.get(r.code, {}),
            provenance=self.how("region", r.provenance or default.provenance),
            bps_provenance=self.how("region", r.bps_provenance or default.bps_provenance),
            spellings_provenance=None if r.spellings_provenance is None else self.how("region", r.spellings_provenance),
            aliases_provenance=self.how("region", default.aliases_provenance) if r.aliases else None,
        )

    @cached_property
    def region_defaults(self) -> RegionDefaults:
        return read_one(self.path("regions"), RegionDefaults, "defaults")

    @cached_property
    def former_by_code(self) -> dict[str, dict[str, tuple[Call, ...]]]:
        """The former codes and names of each region that has any, as its fields."""
        found: dict[str, dict[str, tuple[Call, ...]]] = {}
        for row in self.former_codes.rows:
            pairs = (("KEMENDAGRI", row.kemendagri), ("BPS", row.bps))
            found.setdefault(row.code, {})["former_codes"] = tuple(
                call(
                    "FormerCode",
                    system=Name(f"CodeSystem.{system}"),
                    code=code,
                    last_used=self.former_codes.last_used,
                    provenance=Name(f"_provenances.FORMER_{system}"),
                )
                for system, code in pairs
            )
        for r in read(self.path("former"), FormerNameRecord, "names"):
            name = call(
                "FormerName",
                name=r.name,
                last_used=r.last_used,
                replaced_in=r.replaced_in,
                provenance=self.desk.provenance(r.provenance),
            )
            found.setdefault(r.code, {})["former_names"] = (name,)
        return found


def check_code(code: str, province: str, kind: str) -> None:
    """Refuse a code that stands in another province's or the other kind's list."""
    prefix, _, number = code.partition(".")
    if prefix != province or (int(number) >= FIRST_KOTA) is not (kind == "kota"):
        message = f"data/regions/regions.toml: {code} is no code of a {kind} of province {province}"
        raise DataError(message)
