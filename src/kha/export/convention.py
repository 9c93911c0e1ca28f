"""The Convention as concept schemes: its provisions, its principles, and the clusters of each reporting guideline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kha.crc import ARTICLES, GENERAL_PRINCIPLES, GUIDELINES, Article, Guidelines, Provision
from kha.export._labels import SCHEME, SCHEME_NOTE
from kha.export.concepts import Addresses, Concept, ConceptScheme, Mapping, Notation


def provision_address(addresses: Addresses, provision: Provision) -> str:
    """Give the address of a provision: ``crc/article/24/2/e``."""
    steps = [provision.paragraph, provision.letter, provision.item]
    return addresses.of("crc", "article", str(provision.article), *(str(step) for step in steps if step is not None))


def related(addresses: Addresses, provisions: Iterable[Provision]) -> tuple[tuple[Mapping, str], ...]:
    """Relate a concept to provisions."""
    return tuple((Mapping.RELATED, provision_address(addresses, provision)) for provision in provisions)


def convention_schemes(addresses: Addresses) -> Iterator[ConceptScheme]:
    """Make the schemes of the Convention."""
    yield ConceptScheme(
        address=addresses.of("crc", "articles"),
        key="articles",
        label=SCHEME["articles"],
        note=SCHEME_NOTE["articles"],
        concepts=tuple(concept for article in ARTICLES for concept in _article(addresses, article)),
    )
    yield ConceptScheme(
        address=addresses.of("crc", "principles"),
        key="principles",
        label=SCHEME["principles"],
        concepts=tuple(
            Concept(
                address=addresses.of("crc", "principle", record.principle.value),
                label=record.principle.label,
                provenance=record.provenance,
                other_labels=tuple(wording.words for wording in record.wordings),
                mappings=related(addresses, record.provisions),
            )
            for record in GENERAL_PRINCIPLES
        ),
    )
    for guidelines in GUIDELINES:
        yield _clusters(addresses, guidelines)


def _article(addresses: Addresses, article: Article) -> Iterator[Concept]:
    yield Concept(
        address=provision_address(addresses, article.provision),
        label=article.title,
        provenance=article.provenance,
        notations=(Notation(code=article.provision.reference),),
        other_labels=(article.provision.label.id,),
        scope=article.subject,
    )
    for provision in article.provisions:
        above = provision.parent or article.provision
        yield Concept(
            address=provision_address(addresses, provision),
            label=provision.label,
            provenance=article.structure_provenance,
            broader=provision_address(addresses, above),
            notations=(Notation(code=provision.reference),),
        )


def _clusters(addresses: Addresses, guidelines: Guidelines) -> ConceptScheme:
    return ConceptScheme(
        address=addresses.of("crc", "clusters", guidelines.key),
        key=f"clusters_{guidelines.key}",
        label=SCHEME["clusters"].fill(guidelines=guidelines.label),
        concepts=tuple(
            Concept(
                address=addresses.of("crc", "clusters", guidelines.key, cluster.theme.value),
                label=cluster.label,
                provenance=cluster.provenance,
                mappings=related(addresses, cluster.provisions),
            )
            for cluster in guidelines.clusters
        ),
    )
