"""The concept schemes: valid by SHACL, the same in both syntaxes, and true to the records."""

from __future__ import annotations

import json
from pathlib import Path
import subprocess
import sys
from typing import Any, cast

import attrs
import pytest
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCTERMS, SKOS

from kha import crc, kla, read_edition, regions
from kha.errors import MissingExtraError
from kha.export import UNREGISTERED_BASE, Addresses, ConceptScheme, Mapping, Vocabulary, vocabulary

SHAPES = Path("tests/shapes/skos.ttl")
KOTIM = UNREGISTERED_BASE + "regions/62.02"


@pytest.fixture(scope="module")
def graph() -> Graph:
    return vocabulary().graph()


def conforms(graph: Graph) -> tuple[bool, str]:
    import pyshacl  # noqa: PLC0415  (slow to import, and only two tests need it)

    validate: Any = cast("Any", pyshacl).validate
    conforming, _, text = cast("tuple[bool, Graph, str]", validate(graph, shacl_graph=Graph().parse(SHAPES)))
    return conforming, text


def about(graph: Graph, address: str, word: URIRef) -> set[Any]:
    return set(graph.objects(URIRef(address), word))


@pytest.mark.again
def test_all_concept_schemes_conform_to_the_shapes(graph: Graph) -> None:
    conforming, text = conforms(graph)
    assert conforming, text


@pytest.mark.parametrize(
    "broken",
    [
        (SKOS.prefLabel, Literal("Kotim", lang="id")),
        (SKOS.altLabel, Literal("Kabupaten Kotawaringin Timur", lang="id")),
        (SKOS.exactMatch, URIRef(UNREGISTERED_BASE + "regions/62")),
        (SKOS.topConceptOf, URIRef(UNREGISTERED_BASE + "regions")),
        (URIRef(UNREGISTERED_BASE + "vocabulary/grade"), Literal("E")),
        (RDF.type, SKOS.ConceptScheme),
    ],
    ids=str,
)
def test_the_shapes_refuse_what_is_broken(broken: tuple[URIRef, Any]) -> None:
    whole = vocabulary()
    (scheme,) = (scheme for scheme in whole.schemes if scheme.key == "regions")
    wanted = [c for c in scheme.concepts if c.address in {KOTIM, UNREGISTERED_BASE + "regions/62"}]
    graph = attrs.evolve(whole, schemes=(attrs.evolve(scheme, concepts=tuple(wanted)),)).graph()
    assert conforms(graph)[0]
    graph.add((URIRef(KOTIM), *broken))
    assert not conforms(graph)[0]


@pytest.mark.again
def test_turtle_says_what_json_ld_says(graph: Graph) -> None:
    made = vocabulary()
    few = attrs.evolve(made, schemes=tuple(s for s in made.schemes if s.key in {"principles", "bands"}))
    assert isomorphic(Graph().parse(data=few.turtle(), format="turtle"), few.graph())
    assert len(Graph().parse(data=made.turtle(), format="turtle")) == len(graph)


@pytest.mark.again
def test_the_same_data_give_the_same_text() -> None:
    program = "from kha.export import vocabulary; import sys; sys.stdout.buffer.write(vocabulary().turtle().encode())"
    runs = [
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, env={"PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout != b""


def test_every_record_is_a_concept(graph: Graph) -> None:
    concepts = {str(subject) for subject in graph.subjects(RDF.type, SKOS.Concept)}
    editions = {f"kla/{edition.key}/{item.key}" for edition in kla.EDITIONS for item in edition.items}
    measures = {f"kla/{e.key}/{m.key}" for e in kla.EDITIONS for i in e.indicators for m in i.measures}
    expected = {
        *(f"crc/article/{article.number}" for article in crc.ARTICLES),
        *(f"crc/principle/{principle.value}" for principle in crc.Principle),
        *(f"crc/clusters/{g.key}/{c.theme.value}" for g in crc.GUIDELINES for c in g.clusters),
        *(editions - measures),
        *(f"kla/bands/{band.value}" for band in kla.Band),
        *(f"regions/{province.code}" for province in regions.PROVINCES),
        *(f"regions/{region.code}" for region in regions.REGIONS),
    }
    assert {UNREGISTERED_BASE + address for address in expected} <= concepts
    assert len(concepts) == len(expected) + len(crc.PROVISIONS) - len(crc.ARTICLES)


def test_a_region_has_its_names_and_codes_each_in_its_place(graph: Graph) -> None:
    assert about(graph, KOTIM, SKOS.prefLabel) == {
        Literal("Kabupaten Kotawaringin Timur", lang="id"),
        Literal("Kotawaringin Timur Regency", lang="en"),
    }
    assert Literal("Kotim", lang="id") in about(graph, KOTIM, SKOS.hiddenLabel)
    assert about(graph, KOTIM, SKOS.broader) == {URIRef(UNREGISTERED_BASE + "regions/62")}
    systems = {str(n.datatype).rpartition("/")[2]: str(n) for n in about(graph, KOTIM, SKOS.notation)}
    assert systems == {"kemendagri": "62.02", "bps": "6202"}


def test_a_deep_provision_stands_below_what_it_is_part_of(graph: Graph) -> None:
    item = UNREGISTERED_BASE + "crc/article/40/2/b/vii"
    assert about(graph, item, SKOS.broader) == {URIRef(UNREGISTERED_BASE + "crc/article/40/2/b")}
    assert about(graph, item, SKOS.notation) == {Literal("40(2)(b)(vii)")}


def test_the_crosswalk_becomes_mappings_and_none_is_exact(graph: Graph) -> None:
    walk = kla.CROSSWALK_2011_2022
    by_relation = {link.relation: link for link in walk.links}
    for relation, mapping in (
        (kla.Relation.SAME, Mapping.CLOSE),
        (kla.Relation.NARROWER, Mapping.NARROW),
        (kla.Relation.BROADER, Mapping.BROAD),
        (kla.Relation.SPLIT, Mapping.RELATED),
    ):
        link = by_relation[relation]
        before = UNREGISTERED_BASE + f"kla/{walk.before.key}/{link.before}"
        after = URIRef(UNREGISTERED_BASE + f"kla/{walk.after.key}/{link.after}")
        assert after in about(graph, before, SKOS[mapping.value])
    assert not list(graph.triples((None, SKOS.exactMatch, None)))


def test_every_source_that_is_cited_is_described(graph: Graph) -> None:
    cited = set(graph.objects(None, DCTERMS.source))
    assert cited == set(graph.subjects(RDF.type, DCTERMS.BibliographicResource))
    assert len(cited) > 50


def test_a_base_of_ones_own_begins_every_address() -> None:
    made = vocabulary("https://example.org/kha/", editions=[])
    assert UNREGISTERED_BASE not in made.json_ld()
    assert all(scheme.address.startswith("https://example.org/kha/") for scheme in made.schemes)


@pytest.mark.parametrize("base", ["kha/", "https://example.org/kha", ""])
def test_a_base_that_cannot_begin_an_address_is_refused(base: str) -> None:
    with pytest.raises(ValueError, match="ends with /, # or a colon"):
        Addresses(base)


def test_a_form_of_ones_own_is_a_scheme_like_any_other() -> None:
    form = read_edition("examples/forms/contoh-dari-nol.toml")
    keys = [scheme.key for scheme in vocabulary(editions=[form]).schemes]
    assert form.key in keys
    assert "evaluation_2022" not in keys


def test_labels_that_repeat_are_written_once() -> None:
    (scheme,) = (s for s in vocabulary(editions=[]).schemes if s.key == "regions")
    concept = attrs.evolve(
        scheme.concepts[0], other_labels=("Satu", scheme.concepts[0].label.id, "Satu"), hidden_labels=("Satu", "Dua")
    )
    node = json.loads(_of(scheme, concept).json_ld())["@graph"][1]
    assert (node["altLabel"], node["hiddenLabel"]) == ({"id": ["Satu"]}, {"id": ["Dua"]})


def _of(scheme: ConceptScheme, *concepts: Any) -> Vocabulary:
    return Vocabulary(addresses=Addresses(), schemes=(attrs.evolve(scheme, concepts=concepts),))


def test_turtle_without_rdflib_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rdflib", None)
    made = vocabulary(editions=[])
    assert made.json_ld()
    with pytest.raises(MissingExtraError, match=r"kha\[rdf\]"):
        made.turtle()
