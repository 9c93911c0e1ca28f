"""The register of regions as a concept scheme: provinces, and the regencies and cities in them."""

from __future__ import annotations

from collections.abc import Iterator

from kha.export._labels import SCHEME, SCHEME_NOTE
from kha.export.concepts import Addresses, Concept, ConceptScheme, Notation
from kha.regions import PROVINCES, CodeSystem, Province, Region, regions_of

ISO_3166_2 = "iso_3166_2"
"""Whose code a province's ISO code is."""


def region_scheme(addresses: Addresses) -> ConceptScheme:
    """Make the scheme of the provinces, regencies and cities."""
    return ConceptScheme(
        address=addresses.of("regions"),
        key="regions",
        label=SCHEME["regions"],
        note=SCHEME_NOTE["regions"],
        concepts=tuple(concept for province in PROVINCES for concept in _province(addresses, province)),
    )


def _province(addresses: Addresses, province: Province) -> Iterator[Concept]:
    yield Concept(
        address=addresses.of("regions", province.code),
        label=province.label,
        provenance=province.provenance,
        notations=(*_codes(province), Notation(code=province.iso_3166_2, system=ISO_3166_2)),
        hidden_labels=province.aliases,
    )
    for region in regions_of(province):
        yield Concept(
            address=addresses.of("regions", region.code),
            label=region.label,
            provenance=region.provenance,
            broader=addresses.of("regions", province.code),
            notations=_codes(region),
            other_labels=(*region.spellings, *(former.name for former in region.former_names)),
            hidden_labels=region.aliases,
        )


def _codes(place: Province | Region) -> tuple[Notation, ...]:
    return (
        Notation(code=place.code, system=CodeSystem.KEMENDAGRI.value),
        Notation(code=place.bps_code, system=CodeSystem.BPS.value),
    )
