"""What an article, a principle, a cluster or a general comment leads to, as every page of the Convention writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kha.crc import (
    GENERAL_COMMENTS,
    GENERAL_PRINCIPLES,
    PROTOCOLS,
    Article,
    Cluster,
    GeneralComment,
    GeneralPrinciple,
    Guidelines,
    LawAnchor,
    OptionalProtocol,
    Provision,
    ReferenceStyle,
    Topic,
    format_provisions,
    guidelines,
)
from kha.kla import EDITIONS, Edition, Group, Indicator
from kha.report import _phrases as say
from kha.report.blocks import Block, Heading, Listing, Paragraph
from kha.report.words import item_name
from kha.text import Language


def provisions_line(provisions: Sequence[Provision], language: Language) -> str:
    """Write provisions as one reference in a language."""
    return format_provisions(provisions, ReferenceStyle(language.value))


def article_line(article: Article, language: Language) -> str:
    """Write an article in a list."""
    return say.ARTICLE_LINE[language].format(number=article.number, title=article.title[language])


def comment_line(comment: GeneralComment, language: Language) -> str:
    """Write a general comment in a list, with its year and what supersedes it."""
    label = comment.label[language]
    if comment.year is None:
        return say.COMMENT_LINE[language].format(number=comment.number, label=label)
    line = say.COMMENT_LINE_YEAR[language].format(number=comment.number, year=comment.year, label=label)
    if comment.superseded_by is None:
        return line
    return say.COMMENT_LINE_SUPERSEDED[language].format(line=line, successor=comment.superseded_by)


def principles_listing(language: Language) -> Listing:
    """List the general principles with their provisions and keys."""
    return Listing(
        tuple(
            say.PRINCIPLE_LINE[language].format(
                label=record.principle.label[language],
                provisions=provisions_line(record.provisions, language),
                key=record.principle.value,
            )
            for record in GENERAL_PRINCIPLES
        )
    )


def comments_listing(language: Language) -> Listing:
    """List the general comments."""
    return Listing(tuple(comment_line(comment, language) for comment in GENERAL_COMMENTS))


def protocols_listing(language: Language) -> Listing:
    """List the optional protocols with Indonesia's position on each."""
    return Listing(tuple(protocol_line(record, language) for record in PROTOCOLS))


def protocol_line(record: OptionalProtocol, language: Language) -> str:
    """Write an optional protocol in a list, with Indonesia's position on it."""
    return say.PROTOCOL_LINE[language].format(
        label=record.label[language], key=record.key, position=record.indonesia.position.label[language]
    )


def law_name(anchor: LawAnchor, language: Language) -> str:
    """Name a national law, with the place in it."""
    law = anchor.law.label[language]
    return law if anchor.place is None else say.LAW_PLACE[language].format(law=law, place=anchor.place)


def law_line(anchor: LawAnchor, language: Language) -> str:
    """Write a national law in a list, with the place in it and what it says there."""
    return say.LAW_LINE[language].format(law=law_name(anchor, language), subject=anchor.subject[language])


def guidelines_name(record: Guidelines, language: Language) -> str:
    """Name guidelines with their symbol."""
    return say.GUIDELINES_NAME[language].format(label=record.label[language], symbol=record.symbol)


def relations(topic: Topic, language: Language) -> Iterator[Block]:
    """Write everything a topic leads to, apart from what is of its own kind."""
    if not isinstance(topic, Provision | Article):
        yield from _section(say.ARTICLES_HEADING[language], [article_line(a, language) for a in topic.articles])
    if not isinstance(topic, GeneralPrinciple | Article):
        principles = [record.principle.label[language] for record in topic.general_principles]
        yield from _section(say.PRINCIPLES_HEADING[language], principles)
    if not isinstance(topic, Cluster):
        yield from _section(say.CLUSTERS_HEADING[language], list(_clusters(topic.clusters, language)))
    if not isinstance(topic, GeneralComment):
        yield from _section(say.COMMENTS_HEADING[language], [comment_line(c, language) for c in topic.general_comments])
    groups = list(_groups(topic, language))
    indicators = list(_indicators(topic, language))
    protocols = [] if isinstance(topic, OptionalProtocol) else [protocol_line(p, language) for p in topic.protocols]
    laws = [law_line(anchor, language) for anchor in topic.national_laws]
    yield from _section(say.KLA_GROUPS_HEADING[language], groups)
    yield from _section(say.INDICATORS_HEADING[language], indicators)
    yield from _section(say.PROTOCOLS_OURS_HEADING[language], protocols)
    yield from _section(say.LAWS_HEADING[language], laws)
    if groups or indicators or protocols or laws:
        yield Paragraph(say.MAPPING_CAVEAT[language])


def _section(heading: str, entries: Sequence[str]) -> Iterator[Block]:
    if entries:
        yield Heading(heading)
        yield Listing(tuple(entries))


def _clusters(clusters: Iterable[Cluster], language: Language) -> Iterator[str]:
    for key, group in groupby(clusters, key=lambda cluster: cluster.guidelines):
        labels = "; ".join(cluster.label[language] for cluster in group)
        yield say.CLUSTER_LINE[language].format(symbol=guidelines(key).symbol, labels=labels)


def _groups(topic: Topic, language: Language) -> Iterator[str]:
    for edition in EDITIONS:
        yield from _of_edition(edition, edition.groups_for(topic), language)


def _indicators(topic: Topic, language: Language) -> Iterator[str]:
    for edition in EDITIONS:
        yield from _of_edition(edition, edition.indicators_for(topic), language)


def _of_edition(edition: Edition, items: Sequence[Group | Indicator], language: Language) -> Iterator[str]:
    if items:
        names = "; ".join(item_name(item, language) for item in items)
        yield say.ITEMS_OF[language].format(edition=edition.label[language], items=names)
