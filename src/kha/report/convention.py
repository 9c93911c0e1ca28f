"""Reference pages: an article, a provision, a principle, a cluster, guidelines, a general comment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kha.crc import (
    Article,
    AttestedTitle,
    Cluster,
    ClusterTheme,
    CommentStatus,
    GeneralComment,
    GeneralPrinciple,
    Guidelines,
    Provision,
    ReferenceStyle,
    Wording,
    article,
    format_provisions,
    guidelines,
)
from kha.i18n import format_day, format_list
from kha.report import _phrases as say
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.topics import guidelines_name, provisions_line, relations
from kha.report.words import source_blocks
from kha.sources import Provenance
from kha.text import Language


def describe_article(record: Article, language: Language) -> Report:
    """Describe an article of the Convention, and what it leads to.

    .. versionadded:: 0.1
    """
    title = say.ARTICLE_TITLE[language].format(number=record.number, title=record.title[language])
    return Report(
        (
            Heading(title, level=1),
            Paragraph(f"{record.subject[language]}."),
            Facts(tuple(_article_facts(record, language))),
            *relations(record, language),
            *_article_sources(record, language),
        )
    )


def _article_facts(record: Article, language: Language) -> Iterator[tuple[str, str]]:
    yield say.FACTS_PART[language], record.part.label[language]
    if record.provisions:
        yield say.FACTS_STRUCTURE[language], format_provisions(record.provisions, ReferenceStyle.SHORT)
    else:
        yield say.FACTS_STRUCTURE[language], say.STRUCTURE_SINGLE[language]
    if record.principle is not None:
        yield say.FACTS_PRINCIPLE[language], record.principle.label[language]
    if record.former_reservation is not None:
        day = format_day(record.former_reservation.withdrawn.day, language)
        yield say.FACTS_RESERVATION[language], say.RESERVATION_WITHDRAWN[language].format(day=day)
    titles: dict[str, str] = {}
    for title in record.attested_titles:
        titles.setdefault(title.words.casefold(), _attested(title, language))
    if titles:
        yield say.FACTS_ATTESTED_TITLES[language], "; ".join(titles.values())


def _attested(title: AttestedTitle, language: Language) -> str:
    return say.ATTESTED_TITLE[language].format(words=title.words)


def _article_sources(record: Article, language: Language) -> Iterator[Block]:
    sources = [(None, record.provenance), (say.STRUCTURE_SOURCE[language], record.structure_provenance)]
    sources += [(_attested(title, language), title.provenance) for title in record.attested_titles]
    yield from source_blocks(sources, language)
    yield Paragraph(say.ARTICLE_CAVEAT[language])


def describe_provision(record: Provision, language: Language) -> Report:
    """Describe a provision: the article it is part of, what it is divided into, and what it leads to.

    .. versionadded:: 0.1
    """
    whole = article(record.article)
    if record.parent is None:
        return describe_article(whole, language)
    title = say.ARTICLE_TITLE[language].format(number=whole.number, title=whole.title[language])
    facts = [
        (say.FACTS_PART_OF[language], title),
        (say.FACTS_SUBJECT[language], whole.subject[language]),
    ]
    if record.children:
        facts.append((say.FACTS_DIVIDED_INTO[language], provisions_line(record.children, language)))
    return Report(
        (
            Heading(record.label[language], level=1),
            Facts(tuple(facts)),
            *relations(record, language),
            *_article_sources(whole, language),
        )
    )


def describe_principle(record: GeneralPrinciple, language: Language) -> Report:
    """Describe a general principle: its articles, its place in general comment 5, its names in Indonesian texts.

    .. versionadded:: 0.1
    """
    place = say.PRINCIPLE_PLACE[language].format(
        number=record.comment, paragraphs=format_list(record.paragraphs, language)
    )
    facts = (
        (say.FACTS_PROVISIONS[language], provisions_line(record.provisions, language)),
        (say.FACTS_NAMED_IN[language], place),
        (say.FACTS_KEY[language], record.principle.value),
    )
    wordings = tuple(_wording(wording, language) for wording in record.wordings)
    sources: list[tuple[str | None, Provenance]] = [(None, record.provenance)]
    sources += [(_wording(wording, language), wording.provenance) for wording in record.wordings]
    return Report(
        (
            Heading(record.principle.label[language], level=1),
            Facts(facts),
            Heading(say.WORDINGS_HEADING[language]),
            Listing(wordings),
            *relations(record, language),
            *source_blocks(sources, language),
        )
    )


def _wording(wording: Wording, language: Language) -> str:
    if wording.law is None or wording.place is None:
        return say.WORDING[language].format(words=wording.words, use=wording.used_in.label[language])
    law = wording.law.label[language]
    return say.WORDING_IN_LAW[language].format(words=wording.words, law=law, place=wording.place)


def describe_cluster(record: Cluster, language: Language) -> Report:
    """Describe a cluster of reporting guidelines.

    .. versionadded:: 0.1
    """
    facts = (
        (say.FACTS_GUIDELINES[language], guidelines_name(guidelines(record.guidelines), language)),
        (say.FACTS_PROVISIONS[language], provisions_line(record.provisions, language)),
        (say.FACTS_KEY[language], record.theme.value),
    )
    return Report(
        (
            Heading(record.label[language], level=1),
            Facts(facts),
            *relations(record, language),
            *source_blocks([(say.PROVISIONS_SOURCE[language], record.provenance)], language),
        )
    )


def describe_guidelines(record: Guidelines, language: Language, *, since: Guidelines | None = None) -> Report:
    """Describe reporting guidelines: their clusters, and what moved since earlier ones.

    .. versionadded:: 0.1
    """
    facts = [
        (say.FACTS_SYMBOL[language], record.symbol),
        (say.FACTS_DATED[language], format_day(record.dated.day, language)),
        (say.FACTS_KEY[language], record.key),
    ]
    sources = [
        (None, record.provenance),
        (say.FACTS_DATED[language], record.dated.provenance),
        (say.CLUSTERS_SOURCE[language], record.clusters_provenance),
    ]
    if record.twin is not None:
        facts.append((say.FACTS_TWIN[language], f"{record.twin.label[language]} ({record.twin.symbol})"))
        sources.append((say.FACTS_TWIN[language], record.twin.provenance))
    rows = tuple(
        (c.label[language], c.provenance.confidence.value, format_provisions(c.provisions, ReferenceStyle.SHORT))
        for c in record.clusters
    )
    columns = (say.COLUMN_CLUSTER[language], say.COLUMN_GRADE[language], say.COLUMN_ARTICLES[language])
    sources += [(cluster.label[language], cluster.provenance) for cluster in record.clusters]
    return Report(
        (
            Heading(record.label[language], level=1),
            Facts(tuple(facts)),
            Table(columns, rows),
            *(() if since is None else _moves(record, since, language)),
            *source_blocks(sources, language),
        )
    )


def _moves(record: Guidelines, since: Guidelines, language: Language) -> Iterator[Block]:
    yield Heading(say.MOVES_HEADING[language].format(symbol=since.symbol))
    yield Listing(
        tuple(
            say.MOVE_LINE[language].format(
                provision=move.provision.label[language],
                before=_cluster_names(since, move.before, language),
                after=_cluster_names(record, move.after, language),
            )
            for move in record.moves_since(since)
        )
    )


def _cluster_names(record: Guidelines, themes: Iterable[ClusterTheme], language: Language) -> str:
    names = [say.MOVE_CLUSTER[language].format(label=record.cluster(theme).label[language]) for theme in themes]
    return format_list(names, language)


def describe_general_comment(record: GeneralComment, language: Language) -> Report:
    """Describe a general comment of the Committee.

    .. versionadded:: 0.1
    """
    title = say.COMMENT_TITLE[language].format(number=record.number, label=record.label[language])
    dated = record.dated
    sources = [
        (None, record.provenance),
        (say.FACTS_DATED[language], None if dated is None else dated.provenance),
        (say.PROVISIONS_SOURCE[language], record.provisions_provenance),
    ]
    return Report(
        (
            Heading(title, level=1),
            Facts(tuple(_comment_facts(record, language))),
            *relations(record, language),
            *source_blocks(sources, language),
        )
    )


def _comment_facts(record: GeneralComment, language: Language) -> Iterator[tuple[str, str]]:
    yield say.FACTS_OFFICIAL_TITLE[language], record.title or say.TITLE_UNSEEN[language]
    yield say.FACTS_STATUS[language], record.status.label[language]
    if record.superseded_by is not None:
        successor = say.COMMENT_NUMBER[language].format(number=record.superseded_by)
        yield say.FACTS_SUPERSEDED_BY[language], successor
    if record.symbol is not None:
        yield say.FACTS_SYMBOL[language], record.symbol
    if record.dated is not None:
        yield say.FACTS_DATED[language], format_day(record.dated.day, language)
    if record.joint_with is not None:
        yield say.FACTS_JOINT_WITH[language], record.joint_with
    if record.provisions:
        yield say.FACTS_PROVISIONS[language], provisions_line(record.provisions, language)
    elif record.status is not CommentStatus.IN_PREPARATION:
        yield say.FACTS_PROVISIONS[language], say.COMMENT_WHOLE[language]
    if record.basis is not None:
        yield say.FACTS_BASIS[language], record.basis.label[language]
