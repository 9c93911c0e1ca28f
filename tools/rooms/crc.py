"""The room ``crc``: the Convention, its articles, principles, clusters and comments."""

from __future__ import annotations

from collections.abc import Iterator

from tools.literals import Call, Constant, Module, Name, Value
from tools.records import read
from tools.rooms.crc_records import (
    ArticleRecord,
    ClusterRecord,
    CommentRecord,
    DayRecord,
    GuidelinesRecord,
    PrincipleRecord,
    TitleListRecord,
    WordingRecord,
)
from tools.rooms.crc_references import Structure
from tools.rooms.shared import Desk, call, known, sources_import, text

TEXT = "from kha.text import Text"
PROVISION = "from kha.crc.reading import provision"


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated modules."""
    structure = Structure.of(desk.data)
    yield _structure(structure)
    yield _articles(desk)
    yield _attested_titles(desk, structure)
    yield _principles(desk, structure)
    yield _guidelines(desk, structure)
    yield _comments(desk, structure)


def member(vocabulary: str, key: str | None) -> Name | None:
    """Write the member of an enumeration that a record names."""
    return None if key is None else Name(f"{vocabulary}.{key.upper()}")


def day(desk: Desk, record: DayRecord | None) -> Call | None:
    """Write a day with its provenance."""
    return None if record is None else call("KnownDay", day=record.day, provenance=desk.provenance(record.provenance))


def both(english: str, indonesian: str) -> tuple[str, ...]:
    """Write a constant's docstring in both languages."""
    return (f"{english}.", "", f"{indonesian}.")


def with_all(name: str, annotation: str, constants: list[Constant], doc: str) -> tuple[Constant, ...]:
    """Add the collection of all constants."""
    return (*constants, Constant(name, f"tuple[{annotation}, ...]", tuple(Name(c.name) for c in constants), (doc,)))


def _structure(structure: Structure) -> Module:
    below: dict[str, Value] = dict(structure.articles)
    doc = ("Every reference below each article, in the Convention's order.",)
    return Module(
        path="crc/_structure.py",
        made_from="data/crc/articles.toml",
        doc="The structure of the Convention on the Rights of the Child.",
        imports=(),
        constants=(Constant("STRUCTURE", "dict[str, tuple[str, ...]]", below, doc),),
    )


def _articles(desk: Desk) -> Module:
    records = read(desk.data / "crc" / "articles.toml", ArticleRecord, "articles")
    principles = {r.article: r.key for r in read(desk.data / "crc" / "principles.toml", PrincipleRecord, "principles")}
    constants = [
        Constant(
            f"ARTICLE_{r.number}",
            "Article",
            call(
                "Article",
                number=r.number,
                part=Name(f"Part({r.part})"),
                title=text(r.title),
                subject=text(r.subject),
                principle=member("Principle", principles.get(r.number)),
                provenance=desk.provenance(r.provenance),
                structure_provenance=desk.provenance(r.structure_provenance),
            ),
            both(
                f"Article {r.number}: {r.title.en}. {r.subject.en}", f"Pasal {r.number}: {r.title.id}. {r.subject.id}"
            ),
        )
        for r in records
    ]
    return Module(
        path="crc/_articles.py",
        made_from="data/crc/articles.toml",
        doc="The articles of the Convention on the Rights of the Child.",
        imports=("from kha.crc.model import Article, Part, Principle", sources_import(), TEXT),
        constants=with_all("ARTICLES", "Article", constants, "The 54 articles, in the Convention's order."),
    )


def _attested_titles(desk: Desk, structure: Structure) -> Module:
    lists = read(desk.data / "crc" / "attested_titles.toml", TitleListRecord, "lists")
    names = [r.provenance.sources[0].upper() for r in lists]
    for r in lists:
        for article in r.titles:
            known(structure.articles, article, "article")
    titles = tuple(
        call(
            "AttestedTitle",
            article=int(article),
            words=r.titles[article],
            language=member("Language", r.language),
            provenance=Name(name),
        )
        for article in structure.articles
        for name, r in zip(names, lists, strict=True)
        if article in r.titles
    )
    provenances = [
        Constant(name, "Provenance", desk.provenance(r.provenance), ("How the titles of one list are known.",))
        for name, r in zip(names, lists, strict=True)
    ]
    doc = ("What others call the articles, by article; none of it is part of the Convention.",)
    return Module(
        path="crc/_attested_titles.py",
        made_from="data/crc/attested_titles.toml",
        doc="What others call the articles of the Convention on the Rights of the Child.",
        imports=(
            "from kha.crc.model import AttestedTitle",
            sources_import(),
            "from kha.text import Language, Text",
        ),
        constants=(*provenances, Constant("ATTESTED_TITLES", "tuple[AttestedTitle, ...]", titles, doc)),
    )


def _principles(desk: Desk, structure: Structure) -> Module:
    records = read(desk.data / "crc" / "principles.toml", PrincipleRecord, "principles")
    values = tuple(
        call(
            "GeneralPrinciple",
            principle=member("Principle", r.key),
            article=r.article,
            provisions=structure.provisions(r.provisions, f"principles: {r.key}"),
            comment=r.comment,
            paragraphs=r.paragraphs,
            provenance=desk.provenance(r.provenance),
            wordings=tuple(_wording(desk, wording) for wording in r.wordings),
        )
        for r in records
    )
    doc = ("The four general principles, in the order of their articles.",)
    return Module(
        path="crc/_principles.py",
        made_from="data/crc/principles.toml",
        doc="The general principles of the Convention.",
        imports=(
            "from kha.crc.model import GeneralPrinciple, Principle, Wording, WordingUse",
            PROVISION,
            sources_import("law"),
            TEXT,
        ),
        constants=(Constant("GENERAL_PRINCIPLES", "tuple[GeneralPrinciple, ...]", values, doc),),
    )


def _wording(desk: Desk, r: WordingRecord) -> Call:
    return call(
        "Wording",
        words=r.words,
        used_in=member("WordingUse", r.used_in),
        provenance=desk.provenance(r.provenance),
        law=None if r.law is None else desk.law(r.law),
        place=r.place,
    )


def _guidelines(desk: Desk, structure: Structure) -> Module:
    records = read(desk.data / "crc" / "guidelines.toml", GuidelinesRecord, "guidelines")
    constants = [
        Constant(
            r.key.upper(),
            "Guidelines",
            call(
                "Guidelines",
                key=r.key,
                symbol=r.symbol,
                label=text(r.label),
                clusters=tuple(_cluster(desk, structure, r.key, cluster) for cluster in r.clusters),
                provenance=desk.provenance(r.provenance),
                clusters_provenance=desk.provenance(r.clusters_provenance),
                dated=day(desk, r.dated),
                twin=None
                if r.twin is None
                else call(
                    "TwinGuidelines",
                    symbol=r.twin.symbol,
                    label=text(r.twin.label),
                    dated=r.twin.dated,
                    provenance=desk.provenance(r.twin.provenance),
                ),
            ),
            both(f"{r.symbol}: {r.label.en}, {len(r.clusters)} clusters", f"{r.label.id}, {len(r.clusters)} klaster"),
        )
        for r in records
    ]
    return Module(
        path="crc/_guidelines.py",
        made_from="data/crc/guidelines.toml",
        standard=("import datetime as dt",),
        doc="The Committee's guidelines for periodic reports and their clusters.",
        imports=(
            "from kha.crc.committee import Cluster, ClusterTheme, Guidelines, TwinGuidelines",
            "from kha.crc.events import KnownDay",
            PROVISION,
            sources_import(),
            TEXT,
        ),
        constants=with_all("GUIDELINES", "Guidelines", constants, "The guidelines for periodic reports, oldest first."),
    )


def _cluster(desk: Desk, structure: Structure, guidelines: str, r: ClusterRecord) -> Call:
    return call(
        "Cluster",
        theme=member("ClusterTheme", r.theme),
        guidelines=guidelines,
        label=text(r.label),
        provisions=structure.provisions(r.provisions, f"guidelines: {guidelines}, {r.theme}"),
        provenance=desk.provenance(r.provenance),
    )


def _comments(desk: Desk, structure: Structure) -> Module:
    records = read(desk.data / "crc" / "general_comments.toml", CommentRecord, "comments")
    constants = [
        Constant(
            f"GENERAL_COMMENT_{r.number}",
            "GeneralComment",
            call(
                "GeneralComment",
                number=r.number,
                label=text(r.label),
                status=member("CommentStatus", r.status),
                provenance=desk.provenance(r.provenance),
                title=r.title,
                year=r.year,
                symbol=r.symbol,
                dated=day(desk, r.dated),
                provisions=structure.provisions(r.provisions, f"comments: {r.number}"),
                basis=member("CommentBasis", r.basis),
                provisions_provenance=desk.provenance(r.provisions_provenance),
                superseded_by=r.superseded_by,
                joint_with=r.joint_with,
            ),
            both(
                _comment_doc("General comment No.", r, r.label.en), _comment_doc("Komentar umum nomor", r, r.label.id)
            ),
        )
        for r in records
    ]
    return Module(
        path="crc/_general_comments.py",
        made_from="data/crc/general_comments.toml",
        standard=("import datetime as dt",),
        doc="The general comments of the Committee on the Rights of the Child.",
        imports=(
            "from kha.crc.committee import CommentBasis, CommentStatus, GeneralComment",
            "from kha.crc.events import KnownDay",
            PROVISION,
            sources_import(),
            TEXT,
        ),
        constants=with_all(
            "GENERAL_COMMENTS", "GeneralComment", constants, "The general comments by number, the last in preparation."
        ),
    )


def _comment_doc(name: str, r: CommentRecord, label: str) -> str:
    year = "" if r.year is None else f" ({r.year})"
    return f"{name} {r.number}{year}: {label}"
