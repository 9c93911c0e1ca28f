"""What a record of ``data/regions/`` may say: one class per kind of TOML table."""

from __future__ import annotations

from attrs import frozen

from tools.records import ProvenanceRecord


@frozen
class ProvinceRecord:
    """One province; a provenance is the name of one under ``[provenances]``."""

    key: str
    code: str
    name: str
    name_en: str
    iso_3166_2: str
    bps_code: str
    island_group: str
    capital: str
    aliases: tuple[str, ...] = ()
    established_year: int | None = None
    established_provenance: ProvenanceRecord | None = None
    provenance: str | None = None
    bps_provenance: str | None = None
    name_en_provenance: str | None = None
    capital_provenance: str | None = None


@frozen
class ProvinceDefaults:
    """Which provenances a province has unless it names others."""

    provenance: str
    bps_provenance: str
    iso_provenance: str
    name_en_provenance: str
    capital_provenance: str
    aliases_provenance: str


@frozen
class RegionRecord:
    """One kabupaten or kota: a line of ``regions.toml``; a provenance is the name of one under ``[provenances]``."""

    code: str
    name: str
    bps_code: str
    administrative: bool = False
    spellings: tuple[str, ...] = ()
    spellings_provenance: str | None = None
    aliases: tuple[str, ...] = ()
    provenance: str | None = None
    bps_provenance: str | None = None


@frozen
class RegionDefaults:
    """Which provenances a region has unless its line names others."""

    provenance: str
    bps_provenance: str
    aliases_provenance: str


@frozen
class ProvinceRegions:
    """The regions of one province, by kind."""

    kabupaten: tuple[RegionRecord, ...] = ()
    kota: tuple[RegionRecord, ...] = ()


@frozen
class FormerCodeRecord:
    """The former codes of one region, in both systems."""

    code: str
    kemendagri: str
    bps: str


@frozen
class FormerCodesRecord:
    """Former codes that went out of use together."""

    last_used: int
    kemendagri_provenance: ProvenanceRecord
    bps_provenance: ProvenanceRecord
    rows: tuple[FormerCodeRecord, ...]


@frozen
class FormerNameRecord:
    """A former official name of one region."""

    code: str
    name: str
    last_used: int
    replaced_in: int
    provenance: ProvenanceRecord


@frozen
class ContestedRecord:
    """A name that several regions are called by."""

    name: str
    codes: tuple[str, ...]
