"""Look-ups: by number, by key, by word."""

from __future__ import annotations

from collections.abc import Sequence

from kha.crc._articles import ARTICLES
from kha.crc._general_comments import GENERAL_COMMENTS
from kha.crc._guidelines import GUIDELINES
from kha.crc._principles import GENERAL_PRINCIPLES
from kha.crc._protocols import PROTOCOLS
from kha.crc.committee import GeneralComment, Guidelines
from kha.crc.model import Article, GeneralPrinciple, Principle
from kha.crc.treaties import OptionalProtocol
from kha.errors import (
    UnknownArticleError,
    UnknownGeneralCommentError,
    UnknownGuidelinesError,
    UnknownProtocolError,
)
from kha.text import Language, Text

_ARTICLES = {article.number: article for article in ARTICLES}
_PRINCIPLES = {record.principle: record for record in GENERAL_PRINCIPLES}
_COMMENTS = {comment.number: comment for comment in GENERAL_COMMENTS}
_GUIDELINES = {guidelines.key: guidelines for guidelines in GUIDELINES}
_PROTOCOLS = {protocol.key: protocol for protocol in PROTOCOLS}


def article(number: int) -> Article:
    """Give an article of the Convention.

    >>> from kha import crc
    >>> crc.article(12) is crc.ARTICLE_12
    True

    Raises:
        UnknownArticleError: if the Convention has no article of that number.

    .. versionadded:: 0.1
    """
    try:
        return _ARTICLES[number]
    except KeyError:
        raise UnknownArticleError(number) from None


def general_principle(principle: Principle) -> GeneralPrinciple:
    """Give what is recorded about a general principle.

    .. versionadded:: 0.1
    """
    return _PRINCIPLES[principle]


def general_comment(number: int) -> GeneralComment:
    """Give the general comment of that number.

    >>> from kha import crc
    >>> crc.general_comment(10).superseded_by
    24

    Raises:
        UnknownGeneralCommentError: if there is none.

    .. versionadded:: 0.1
    """
    try:
        return _COMMENTS[number]
    except KeyError:
        raise UnknownGeneralCommentError(number, len(_COMMENTS)) from None


def guidelines(key: str) -> Guidelines:
    """Give the reporting guidelines of that key.

    >>> from kha import crc
    >>> len(crc.guidelines("crc_c_58_rev_3").clusters)
    9

    Raises:
        UnknownGuidelinesError: if there are none.

    .. versionadded:: 0.1
    """
    try:
        return _GUIDELINES[key]
    except KeyError:
        raise UnknownGuidelinesError(key, _GUIDELINES) from None


def protocol(key: str) -> OptionalProtocol:
    """Give the optional protocol of that key: ``"opac"``, ``"opsc"`` or ``"opic"``.

    Raises:
        UnknownProtocolError: if there is none.

    .. versionadded:: 0.1
    """
    try:
        return _PROTOCOLS[key]
    except KeyError:
        raise UnknownProtocolError(key, _PROTOCOLS) from None


def articles_about(words: str) -> tuple[Article, ...]:
    """Find the articles whose titles or subject line hold all of the words, in either language.

    Titles are ours and those that others give it. Upper and lower case do not matter, and a part of a word is enough;
    nothing is forgiven beyond that.

    >>> from kha import crc
    >>> [article.number for article in crc.articles_about("bermain")]
    [31]
    >>> [article.number for article in crc.articles_about("juvenile justice")]
    [40]

    .. versionadded:: 0.1
    """
    return tuple(
        article
        for article in ARTICLES
        if _holds((article.title, article.subject), words, [(t.language, t.words) for t in article.attested_titles])
    )


def general_comments_about(words: str) -> tuple[GeneralComment, ...]:
    """Find the general comments whose label or official title holds all of the words, in either language.

    .. versionadded:: 0.1
    """
    return tuple(
        comment for comment in GENERAL_COMMENTS if _holds((comment.label,), words, [(Language.EN, comment.title or "")])
    )


def _holds(texts: Sequence[Text], words: str, more: Sequence[tuple[Language, str]]) -> bool:
    """Tell whether all words occur in what there is in one language."""
    wanted = words.casefold().split()
    for language in Language:
        here = " ".join([*(text[language] for text in texts), *(own for other, own in more if other is language)])
        if wanted and all(word in here.casefold() for word in wanted):
            return True
    return False
