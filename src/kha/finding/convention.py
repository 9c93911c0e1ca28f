"""What of the Convention can be found."""

from __future__ import annotations

from collections.abc import Iterator

from kha import crc
from kha.finding import _phrases as say
from kha.finding.document import Document, both, others, plain
from kha.finding.model import Field, Kind
from kha.text import Language


def document_of(provision: crc.Provision) -> Document:
    """Make the document of a provision, which only a reference finds."""
    return Document(
        record=provision,
        kind=Kind.PROVISION,
        key=f"crc.provision.{provision.reference}",
        name=provision.label,
        passages=(plain(Field.CODE, provision.reference),),
    )


def convention() -> Iterator[Document]:
    """Give articles, principles, general comments, clusters, the treaty and its protocols."""
    yield from (_article(article) for article in crc.ARTICLES)
    yield from (_principle(principle) for principle in crc.GENERAL_PRINCIPLES)
    yield from (_comment(comment) for comment in crc.GENERAL_COMMENTS)
    yield from (_cluster(cluster) for cluster in crc.GUIDELINES[-1].clusters)
    yield _treaty(crc.CONVENTION)
    yield from (_protocol(protocol) for protocol in crc.PROTOCOLS)


def _article(article: crc.Article) -> Document:
    passages = (plain(Field.CODE, str(article.number)), *both(Field.TITLE, article.title))
    return Document(
        record=article,
        kind=Kind.ARTICLE,
        key=f"crc.article.{article.number}",
        name=say.ARTICLE.fill(number=str(article.number), title=article.title),
        passages=(*passages, *both(Field.SUBJECT, article.subject)),
    )


def _principle(principle: crc.GeneralPrinciple) -> Document:
    title, key = principle.principle.label, principle.principle.value
    wordings = dict.fromkeys(wording.words for wording in principle.wordings)
    return Document(
        record=principle,
        kind=Kind.PRINCIPLE,
        key=f"crc.principle.{key}",
        name=say.PRINCIPLE.fill(title=title),
        passages=(*both(Field.TITLE, title), *others(wordings, Language.ID), plain(Field.KEY, key)),
        standing=0.97,
    )


def _comment(comment: crc.GeneralComment) -> Document:
    codes = tuple(plain(Field.CODE, code) for code in (str(comment.number), comment.symbol) if code)
    titles = () if comment.title is None else others((comment.title,), Language.EN)
    return Document(
        record=comment,
        kind=Kind.GENERAL_COMMENT,
        key=f"crc.general_comment.{comment.number}",
        name=say.GENERAL_COMMENT.fill(number=str(comment.number), title=comment.label),
        passages=(*codes, *both(Field.TITLE, comment.label), *titles),
        standing=0.99 if comment.superseded_by is None else 0.9,
    )


def _cluster(cluster: crc.Cluster) -> Document:
    return Document(
        record=cluster,
        kind=Kind.CLUSTER,
        key=f"crc.cluster.{cluster.theme.value}",
        name=say.CLUSTER.fill(title=cluster.label),
        passages=(*both(Field.TITLE, cluster.label), plain(Field.KEY, cluster.theme.value)),
        standing=0.94,
    )


def _treaty(convention: crc.Convention) -> Document:
    short = tuple(plain(Field.OTHER_NAME, name) for name in ("KHA", "CRC", "UNCRC"))
    return Document(
        record=convention,
        kind=Kind.CONVENTION,
        key="crc.convention",
        name=convention.label,
        passages=(*both(Field.TITLE, convention.label), *short),
    )


def _protocol(protocol: crc.OptionalProtocol) -> Document:
    return Document(
        record=protocol,
        kind=Kind.PROTOCOL,
        key=f"crc.protocol.{protocol.key}",
        name=protocol.label,
        passages=(*both(Field.TITLE, protocol.label), plain(Field.KEY, protocol.key)),
        standing=0.95,
    )
