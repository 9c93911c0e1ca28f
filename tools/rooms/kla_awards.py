"""The room ``kla``: awards of districts and provinces, and their counts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from attrs import field, frozen

from tools.literals import Call, Constant, Module, Name, Value
from tools.records import DataError, ProvenanceRecord, TextRecord, read, read_keyed
from tools.rooms.region_records import ProvinceRecord, ProvinceRegions
from tools.rooms.shared import Desk, call, known, look_up, sources_import, text


@frozen
class AwardRecord:
    """One district's award; the name must be the official one of the code."""

    year: int
    region: str
    name: str
    provenance: ProvenanceRecord
    category: str | None = None


@frozen
class AwardCountRecord:
    """How many districts received each category in one year."""

    year: int
    provenance: ProvenanceRecord
    province: str | None = None
    awarded: bool = True
    numbers: dict[str, int] = field(factory=dict[str, int])
    at_least: tuple[str, ...] = ()
    total: int | None = None
    numbers_provenance: ProvenanceRecord | None = None


@frozen
class ProvincialAwardRecord:
    """One award of provinces in one year."""

    year: int
    kind: str
    criterion: TextRecord
    provenance: ProvenanceRecord
    provinces: tuple[str, ...] = ()
    total: int | None = None
    criterion_provenance: ProvenanceRecord | None = None


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated modules."""
    yield _Awards(desk).module()


@frozen(slots=False)
class _Awards:
    desk: Desk

    @property
    def path(self) -> Path:
        return self.desk.data / "kla" / "awards.toml"

    @cached_property
    def provinces(self) -> dict[str, str]:
        """The code of each province, by key."""
        records = read(self.desk.data / "regions" / "provinces.toml", ProvinceRecord, "provinces")
        return {r.key: r.code for r in records}

    @cached_property
    def regions(self) -> dict[str, str]:
        """The full name of each regency and city, by code."""
        by_province = read_keyed(self.desk.data / "regions" / "regions.toml", ProvinceRegions, "provinces")
        kinds = [
            (kind, r)
            for p in by_province.values()
            for kind, rs in (("Kabupaten", p.kabupaten), ("Kota", p.kota))
            for r in rs
        ]
        return {r.code: f"{kind} {r.name}" for kind, r in kinds}

    def module(self) -> Module:
        awards = tuple(self.award(r) for r in read(self.path, AwardRecord, "awards"))
        counts = tuple(self.count(r) for r in read(self.path, AwardCountRecord, "counts"))
        provincial = tuple(self.provincial(r) for r in read(self.path, ProvincialAwardRecord, "provincial"))
        return Module(
            path="kla/_awards.py",
            made_from="data/kla/awards.toml",
            doc="Who received what, and how many there were.",
            imports=(
                "from kha.kla.awards import Award, AwardCount, AwardNumber, ProvincialAward, ProvincialAwardKind",
                "from kha.kla.bands import Band",
                "from kha.regions import province, region",
                sources_import(),
                "from kha.text import Text",
            ),
            constants=(
                Constant("AWARDS", "tuple[Award, ...]", awards, ("The known awards, by year and then by code.",)),
                Constant("AWARD_COUNTS", "tuple[AwardCount, ...]", counts, ("The known counts, the country first.",)),
                Constant("PROVINCIAL_AWARDS", "tuple[ProvincialAward, ...]", provincial, ("By year.",)),
            ),
        )

    def award(self, r: AwardRecord) -> Call:
        known(self.regions, r.region, "region")
        if self.regions[r.region] != r.name:
            message = f"{self.path}: {r.region} is {self.regions[r.region]}, not {r.name}; mend the code or the name"
            raise DataError(message)
        # The category is always written: ``None`` says that an award is known and its category was not seen.
        return Call(
            "Award",
            {
                "region": look_up("region", r.region),
                "year": r.year,
                "category": None if r.category is None else Name(f"Band.{r.category.upper()}"),
                "provenance": self.desk.provenance(r.provenance),
            },
        )

    def count(self, r: AwardCountRecord) -> Call:
        for category in r.at_least:
            known(r.numbers, category, f"number of {r.year} for")
        numbers: tuple[Value, ...] = tuple(
            call(
                "AwardNumber",
                category=Name(f"Band.{category.upper()}"),
                number=number,
                exact=False if category in r.at_least else None,
            )
            for category, number in r.numbers.items()
        )
        return call(
            "AwardCount",
            year=r.year,
            province=None if r.province is None else self.province(r.province),
            awarded=None if r.awarded else False,
            numbers=numbers,
            total=r.total,
            provenance=self.desk.provenance(r.provenance),
            numbers_provenance=self.desk.provenance(r.numbers_provenance),
        )

    def provincial(self, r: ProvincialAwardRecord) -> Call:
        return call(
            "ProvincialAward",
            year=r.year,
            kind=Name(f"ProvincialAwardKind.{r.kind.upper()}"),
            criterion=text(r.criterion),
            provinces=tuple(self.province(key) for key in r.provinces),
            total=r.total,
            provenance=self.desk.provenance(r.provenance),
            criterion_provenance=self.desk.provenance(r.criterion_provenance),
        )

    def province(self, key: str) -> Name:
        known(self.provinces, key, "province")
        return look_up("province", self.provinces[key])
