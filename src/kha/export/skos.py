"""Concept schemes as linked data: JSON-LD from the standard library alone, Turtle by rdflib (extra ``rdf``).

The Turtle is made from the JSON-LD, so that both always say the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
import json
from typing import TYPE_CHECKING, TypeAlias
import warnings

from attrs import frozen

from kha.errors import MissingExtraError
from kha.export._labels import TERM
from kha.export.concepts import UNREGISTERED_BASE, Addresses, Concept, ConceptScheme
from kha.export.convention import convention_schemes
from kha.export.evaluation import evaluation_schemes
from kha.export.places import region_scheme
from kha.kla import EDITIONS, Edition
from kha.sources import Provenance, Source

if TYPE_CHECKING:
    from rdflib import Graph

Node: TypeAlias = "dict[str, Node] | list[Node] | str | float"
"""What JSON-LD is made of here."""

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_DCTERMS = "http://purl.org/dc/terms/"
_DC = "http://purl.org/dc/elements/1.1/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_LINKS = ("inScheme", "topConceptOf", "hasTopConcept", "broader", "narrower")
_MAPPINGS = ("closeMatch", "broadMatch", "narrowMatch", "relatedMatch")
_WORDS = ("prefLabel", "altLabel", "hiddenLabel", "scopeNote", "editorialNote")


@frozen(kw_only=True)
class Vocabulary:
    """Concept schemes with one base for all addresses, and their ways out.

    Attributes:
        addresses: makes the addresses.
        schemes: the concept schemes.

    .. versionadded:: 0.1
    """

    addresses: Addresses
    schemes: tuple[ConceptScheme, ...]

    def json_ld(self) -> str:
        """Write them as JSON-LD 1.1 with a context of its own, so that nothing is fetched to read it."""
        document: Node = {"@context": _context(self.addresses), "@graph": list(_nodes(self.schemes, self.addresses))}
        return json.dumps(document, ensure_ascii=False, indent=1) + "\n"

    def graph(self) -> Graph:
        """Give them as a graph of rdflib, to be queried or joined with others.

        Raises:
            MissingExtraError: if rdflib is not installed.
        """
        try:
            from rdflib import Graph  # noqa: PLC0415  (the extra may be missing)
        except ModuleNotFoundError:
            raise MissingExtraError(extra="rdf", package="rdflib") from None
        graph = Graph(bind_namespaces="none")
        prefixes = {"skos": _SKOS, "dcterms": _DCTERMS, "dc": _DC, "rdf": _RDF, "rdfs": _RDFS}
        own = {"article": "crc/article/", "region": "regions/", "source": "source/", "term": "vocabulary/"}
        prefixes |= {prefix: self.addresses.base + steps for prefix, steps in own.items()}
        for prefix, address in prefixes.items():
            graph.bind(prefix, address)
        with warnings.catch_warnings():  # rdflib's reader of JSON-LD uses a class that rdflib itself deprecates
            warnings.simplefilter("ignore", DeprecationWarning)
            return graph.parse(data=self.json_ld(), format="json-ld")

    def turtle(self) -> str:
        """Write them as Turtle.

        Raises:
            MissingExtraError: if rdflib is not installed.
        """
        return self.graph().serialize(format="turtle")


def vocabulary(base: str = UNREGISTERED_BASE, *, editions: Iterable[Edition] = EDITIONS) -> Vocabulary:
    """Make the concept schemes of the reference data: the Convention's, those of the evaluation, and the regions.

    >>> from kha.export import vocabulary
    >>> [scheme.key for scheme in vocabulary().schemes][:3]
    ['articles', 'principles', 'clusters_crc_c_58']

    Args:
        base: what all addresses begin with.
        editions: the editions to make schemes of; forms of one's own may be among them.

    Raises:
        ValueError: if the base cannot begin an address.

    .. versionadded:: 0.1
    """
    made = Addresses(base)
    schemes = (*convention_schemes(made), *evaluation_schemes(made, editions), region_scheme(made))
    return Vocabulary(addresses=made, schemes=schemes)


def _context(addresses: Addresses) -> Node:
    context: dict[str, Node] = {"@version": 1.1, "skos": _SKOS, "dcterms": _DCTERMS, "rdf": _RDF, "rdfs": _RDFS}
    context |= {name: {"@id": _SKOS + name, "@container": "@language"} for name in _WORDS}
    context |= {name: {"@id": _SKOS + name, "@type": "@id"} for name in (*_LINKS, *_MAPPINGS)}
    context["notation"] = {"@id": _SKOS + "notation"}
    context["grade"] = {"@id": addresses.of("vocabulary", "grade")}
    context["source"] = {"@id": _DCTERMS + "source", "@type": "@id"}
    context["title"] = {"@id": _DCTERMS + "title", "@container": "@language"}
    context["label"] = {"@id": _RDFS + "label", "@container": "@language"}
    context["publisher"] = {"@id": _DC + "publisher"}
    context["seeAlso"] = {"@id": _RDFS + "seeAlso", "@type": "@id"}
    return context


def _nodes(schemes: Iterable[ConceptScheme], addresses: Addresses) -> Iterator[Node]:
    cited: dict[str, Source] = {}
    for scheme in schemes:
        yield _scheme(scheme)
        narrower: dict[str, list[Node]] = {}
        for concept in scheme.concepts:
            if concept.broader is not None:
                narrower.setdefault(concept.broader, []).append(concept.address)
        for concept in scheme.concepts:
            cited |= {c.source.key: c.source for c in concept.provenance.citations}
            yield _concept(concept, scheme, narrower.get(concept.address, []), addresses)
    yield from _terms(addresses)
    yield from (_source(cited[key], addresses) for key in sorted(cited))


def _terms(addresses: Addresses) -> Iterator[Node]:
    """Describe the words of our own: the grade, and whose codes notations are."""
    for name, label in TERM.items():
        kind = "rdf:Property" if name == "grade" else "rdfs:Datatype"
        yield {"@id": addresses.of("vocabulary", name), "@type": kind, "label": label.as_table()}


def _scheme(scheme: ConceptScheme) -> Node:
    node: dict[str, Node] = {"@id": scheme.address, "@type": "skos:ConceptScheme", "prefLabel": scheme.label.as_table()}
    node["title"] = scheme.label.as_table()
    if scheme.note is not None:
        node["scopeNote"] = scheme.note.as_table()
    node["hasTopConcept"] = [concept.address for concept in scheme.concepts if concept.broader is None]
    return node


def _concept(concept: Concept, scheme: ConceptScheme, narrower: list[Node], addresses: Addresses) -> Node:
    node: dict[str, Node] = {"@id": concept.address, "@type": "skos:Concept", "inScheme": scheme.address}
    if concept.broader is None:
        node["topConceptOf"] = scheme.address
    else:
        node["broader"] = concept.broader
    node["prefLabel"] = concept.label.as_table()
    printed = [label for label in dict.fromkeys(concept.other_labels) if label != concept.label.id]
    hidden = [label for label in dict.fromkeys(concept.hidden_labels) if label not in {concept.label.id, *printed}]
    node |= {"altLabel": {"id": list(printed)}} if printed else {}
    node |= {"hiddenLabel": {"id": list(hidden)}} if hidden else {}
    node |= {"scopeNote": concept.scope.as_table()} if concept.scope else {}
    node |= {"notation": [_notation(n.code, n.system, addresses) for n in concept.notations]}
    node |= {"narrower": narrower} if narrower else {}
    for mapping in dict.fromkeys(mapping for mapping, _ in concept.mappings):
        node[mapping.value] = [address for related, address in concept.mappings if related is mapping]
    return node | _known(concept.provenance, addresses)


def _known(provenance: Provenance, addresses: Addresses) -> dict[str, Node]:
    sources: dict[Node, None] = dict.fromkeys(addresses.of("source", c.source.key) for c in provenance.citations)
    node: dict[str, Node] = {"grade": provenance.confidence.value}
    node |= {"source": list(sources)} if sources else {}
    node |= {"editorialNote": provenance.note.as_table()} if provenance.note else {}
    return node


def _notation(code: str, system: str | None, addresses: Addresses) -> Node:
    return code if system is None else {"@value": code, "@type": addresses.of("vocabulary", system)}


def _source(source: Source, addresses: Addresses) -> Node:
    node: dict[str, Node] = {"@id": addresses.of("source", source.key), "@type": "dcterms:BibliographicResource"}
    node["title"] = source.title.as_table()
    node |= {"publisher": source.publisher} if source.publisher else {}
    node |= {"seeAlso": source.url} if source.url else {}
    return node
