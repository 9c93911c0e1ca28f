"""The KLA evaluation as concept schemes: the groups and indicators of each edition, and the bands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kha.export._labels import SCHEME, SCHEME_NOTE
from kha.export.concepts import Addresses, Concept, ConceptScheme, Mapping, Notation
from kha.export.convention import related
from kha.kla import BAND_POLICIES, CROSSWALK_2011_2022, Band, Edition, Group, Indicator, Relation

_MAPPINGS = {
    Relation.SAME: (Mapping.CLOSE, Mapping.CLOSE),
    Relation.NARROWER: (Mapping.NARROW, Mapping.BROAD),
    Relation.BROADER: (Mapping.BROAD, Mapping.NARROW),
    Relation.SPLIT: (Mapping.RELATED, Mapping.RELATED),
    Relation.MERGED: (Mapping.RELATED, Mapping.RELATED),
}
"""How a relation of the crosswalk reads in SKOS, seen from the earlier and from the later indicator.

The crosswalk is ours, so that "same" is a close match, never an exact one.
"""


def evaluation_schemes(addresses: Addresses, editions: Iterable[Edition]) -> Iterator[ConceptScheme]:
    """Make the scheme of each edition, and that of the bands."""
    for edition in editions:
        yield ConceptScheme(
            address=addresses.of("kla", edition.key),
            key=edition.key,
            label=edition.label,
            note=edition.description,
            concepts=tuple(concept for group in edition.groups for concept in _group(addresses, edition, group)),
        )
    policy = BAND_POLICIES[0]
    yield ConceptScheme(
        address=addresses.of("kla", "bands"),
        key="bands",
        label=SCHEME["bands"],
        note=SCHEME_NOTE["bands"],
        concepts=tuple(
            Concept(
                address=addresses.of("kla", "bands", band.value),
                label=band.label,
                provenance=policy.provenance,
                notations=(Notation(code=str(rank)),),
            )
            for rank, band in enumerate(Band, 1)
        ),
    )


def _group(addresses: Addresses, edition: Edition, group: Group) -> Iterator[Concept]:
    yield Concept(
        address=addresses.of("kla", edition.key, group.key),
        label=group.label,
        provenance=group.provenance,
        notations=(Notation(code=group.code),),
        mappings=related(addresses, group.provisions),
    )
    for indicator in group.indicators:
        yield Concept(
            address=addresses.of("kla", edition.key, indicator.key),
            label=indicator.label,
            provenance=indicator.provenance,
            broader=addresses.of("kla", edition.key, group.key),
            notations=(Notation(code=indicator.code),),
            other_labels=(indicator.attested_title, *(variant.text for variant in indicator.variants)),
            mappings=(
                *related(addresses, indicator.provisions),
                *_across(addresses, edition, indicator),
            ),
        )


def _across(addresses: Addresses, edition: Edition, indicator: Indicator) -> Iterator[tuple[Mapping, str]]:
    """Map an indicator to those of the other edition that the crosswalk links it with."""
    walk = CROSSWALK_2011_2022
    for link in walk.links:
        if link.before is None or link.after is None:
            continue
        forwards, backwards = _MAPPINGS[link.relation]
        if edition == walk.before and link.before == indicator.key:
            yield forwards, addresses.of("kla", walk.after.key, link.after)
        elif edition == walk.after and link.after == indicator.key:
            yield backwards, addresses.of("kla", walk.before.key, link.before)
