"""Reference pages that list: the articles, what a word finds, the principles and comments, the national laws."""

from __future__ import annotations

from collections.abc import Sequence

from kha.crc import (
    ARTICLES,
    GUIDELINES,
    NATIONAL_LAWS,
    Provision,
    article,
    articles_about,
    general_comments_about,
)
from kha.report import _phrases as say
from kha.report.blocks import Block, Heading, Listing, Paragraph, Report
from kha.report.topics import (
    article_line,
    comment_line,
    comments_listing,
    guidelines_name,
    law_line,
    law_name,
    principles_listing,
    protocols_listing,
    provisions_line,
)
from kha.report.words import source_blocks
from kha.text import Language


def describe_contents(language: Language) -> Report:
    """List everything there is about the Convention: articles, principles, guidelines, comments, protocols.

    .. versionadded:: 0.1
    """
    return Report(
        (
            Heading(say.CONTENTS_TITLE[language], level=1),
            Listing(tuple(article_line(article, language) for article in ARTICLES)),
            Heading(say.PRINCIPLES_HEADING[language]),
            principles_listing(language),
            Heading(say.CLUSTERS_HEADING[language]),
            Listing(tuple(f"{guidelines_name(g, language)}: {g.key}" for g in GUIDELINES)),
            Heading(say.COMMENTS_HEADING[language]),
            comments_listing(language),
            Heading(say.PROTOCOLS_HEADING[language]),
            protocols_listing(language),
            Paragraph(say.ARTICLE_CAVEAT[language]),
        )
    )


def describe_principles(language: Language) -> Report:
    """List the four general principles with their provisions and keys.

    .. versionadded:: 0.1
    """
    return Report((Heading(say.PRINCIPLES_HEADING[language], level=1), principles_listing(language)))


def describe_general_comments(language: Language) -> Report:
    """List the general comments of the Committee.

    .. versionadded:: 0.1
    """
    return Report((Heading(say.COMMENTS_HEADING[language], level=1), comments_listing(language)))


def describe_protocols(language: Language) -> Report:
    """List the optional protocols, and Indonesia's position on each.

    .. versionadded:: 0.1
    """
    return Report((Heading(say.PROTOCOLS_HEADING[language], level=1), protocols_listing(language)))


def describe_provisions(provisions: Sequence[Provision], language: Language) -> Report:
    """List several provisions with the titles of their articles.

    .. versionadded:: 0.1
    """
    title = say.PROVISIONS_TITLE[language].format(provisions=provisions_line(provisions, language))
    lines = tuple(
        say.PROVISION_LINE[language].format(
            provision=provision.label[language], title=article(provision.article).title[language]
        )
        for provision in provisions
    )
    return Report((Heading(title, level=1), Listing(lines), Paragraph(say.ARTICLE_CAVEAT[language])))


def describe_findings(words: str, language: Language) -> Report:
    """List the articles and general comments in whose label or subject line all of the words occur.

    .. versionadded:: 0.1
    """
    blocks: list[Block] = [Heading(say.FOUND_TITLE[language].format(words=words), level=1)]
    articles, comments = articles_about(words), general_comments_about(words)
    if articles:
        blocks += [
            Heading(say.ARTICLES_HEADING[language]),
            Listing(tuple(article_line(article, language) for article in articles)),
        ]
    if comments:
        blocks += [
            Heading(say.COMMENTS_HEADING[language]),
            Listing(tuple(comment_line(comment, language) for comment in comments)),
        ]
    if not articles and not comments:
        blocks.append(Paragraph(say.FOUND_NOTHING[language]))
    return Report(tuple(blocks))


def describe_national_laws(language: Language) -> Report:
    """List the national laws beside the provisions they speak to.

    .. versionadded:: 0.1
    """
    lines = tuple(
        say.LAW_BESIDE[language].format(
            law=law_line(anchor, language), provisions=provisions_line(anchor.provisions, language)
        )
        for anchor in NATIONAL_LAWS
    )
    sources = [(law_name(anchor, language), anchor.provenance) for anchor in NATIONAL_LAWS]
    return Report(
        (
            Heading(say.LAWS_HEADING[language], level=1),
            Listing(lines),
            Paragraph(say.LAWS_CAVEAT[language]),
            *source_blocks(sources, language),
        )
    )
