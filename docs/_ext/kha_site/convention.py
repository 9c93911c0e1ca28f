"""The pages of the Convention: articles, principles, guidelines and their clusters, general comments, protocols."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kha import crc, report
from kha.text import Text
from kha_site import words
from kha_site.records import Kind, Page

_ABOVE = "crc/index"


def pages() -> Iterator[Page]:
    """Give them, kind by kind."""
    yield from map(_article, crc.ARTICLES)
    yield from map(_principle, crc.GENERAL_PRINCIPLES)
    for earlier, guidelines in zip((None, *crc.GUIDELINES), crc.GUIDELINES, strict=False):
        yield _guidelines(guidelines, earlier)
        yield from (_cluster(guidelines, cluster) for cluster in guidelines.clusters)
    yield from map(_comment, crc.GENERAL_COMMENTS)
    yield from map(_protocol, crc.PROTOCOLS)


def _same(name: str) -> Text:
    return Text(id=name, en=name)


def _article(record: crc.Article) -> Page:
    number = str(record.number)
    return Page(
        kind=Kind.ARTICLE,
        key=number,
        docname=f"crc/article/{number}",
        above=_ABOVE,
        title=words.ARTICLE.fill(number=number, title=record.title),
        terms=(words.ARTICLE_NUMBER.fill(number=number), _same(f"CRC {number}"), _same(f"KHA {number}")),
        imports="crc",
        python=f"crc.ARTICLE_{number}",
        record=record,
        describe=partial(report.describe_article, record),
    )


def _principle(record: crc.GeneralPrinciple) -> Page:
    principle = record.principle
    return Page(
        kind=Kind.PRINCIPLE,
        key=principle.value,
        docname=f"crc/principle/{principle.value}",
        above=_ABOVE,
        title=principle.label,
        terms=(principle.label,),
        imports="crc",
        python=f"crc.general_principle(crc.Principle.{principle.name})",
        record=record,
        describe=partial(report.describe_principle, record),
    )


def _guidelines(record: crc.Guidelines, earlier: crc.Guidelines | None) -> Page:
    return Page(
        kind=Kind.GUIDELINES,
        key=record.key,
        docname=f"crc/clusters/{record.key}/index",
        above=_ABOVE,
        title=words.WITH_SYMBOL.fill(name=record.label, symbol=record.symbol),
        terms=(_same(record.symbol),),
        imports="crc",
        python=f"crc.{record.key.upper()}",
        record=record,
        describe=partial(report.describe_guidelines, record, since=earlier),
    )


def _cluster(guidelines: crc.Guidelines, record: crc.Cluster) -> Page:
    return Page(
        kind=Kind.CLUSTER,
        key=f"{guidelines.key}.{record.theme.value}",
        docname=f"crc/clusters/{guidelines.key}/{record.theme.value}",
        above=f"crc/clusters/{guidelines.key}/index",
        title=words.WITH_SYMBOL.fill(name=record.label, symbol=guidelines.symbol),
        terms=(),
        imports="crc",
        python=f"crc.{guidelines.key.upper()}.cluster(crc.ClusterTheme.{record.theme.name})",
        record=record,
        describe=partial(report.describe_cluster, record),
    )


def _comment(record: crc.GeneralComment) -> Page:
    number = str(record.number)
    return Page(
        kind=Kind.COMMENT,
        key=number,
        docname=f"crc/general-comment/{number}",
        above=_ABOVE,
        title=words.COMMENT.fill(number=number, title=record.label),
        terms=(words.COMMENT_NUMBER.fill(number=number), _same(f"GC {number}")),
        imports="crc",
        python=f"crc.general_comment({number})",
        record=record,
        describe=partial(report.describe_general_comment, record),
    )


def _protocol(record: crc.OptionalProtocol) -> Page:
    return Page(
        kind=Kind.PROTOCOL,
        key=record.key,
        docname=f"crc/protocol/{record.key}",
        above=_ABOVE,
        title=record.label,
        terms=(_same(record.key.upper()),),
        imports="crc",
        python=f"crc.{record.key.upper()}",
        record=record,
        describe=partial(report.describe_protocol, record),
    )
