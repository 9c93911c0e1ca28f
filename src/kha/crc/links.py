"""All records of the room side by side, and which of them concern the same provisions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from kha.crc._articles import ARTICLES
from kha.crc._attested_titles import ATTESTED_TITLES
from kha.crc._general_comments import GENERAL_COMMENTS
from kha.crc._guidelines import GUIDELINES
from kha.crc._indonesia import INDONESIA
from kha.crc._national_laws import NATIONAL_LAWS
from kha.crc._principles import GENERAL_PRINCIPLES
from kha.crc._protocols import PROTOCOLS
from kha.crc.committee import Cluster
from kha.crc.model import Article, AttestedTitle
from kha.crc.provision import Provision
from kha.crc.topic import Topic

__all__ = [
    "CLUSTERS",
    "GENERAL_COMMENTS",
    "GENERAL_PRINCIPLES",
    "INDONESIA",
    "NATIONAL_LAWS",
    "PROTOCOLS",
    "articles_of",
    "meeting",
    "titles_of",
]

T = TypeVar("T", bound=Topic)

CLUSTERS: tuple[Cluster, ...] = tuple(cluster for guidelines in GUIDELINES for cluster in guidelines.clusters)
"""The clusters of all guidelines, oldest guidelines first."""

_ARTICLES = {article.number: article for article in ARTICLES}


def articles_of(provisions: Iterable[Provision]) -> tuple[Article, ...]:
    """Give the articles that provisions are, or are part of, each once and in the Convention's order."""
    return tuple(_ARTICLES[number] for number in sorted({provision.article for provision in provisions}))


def meeting(topic: Topic, others: Iterable[T]) -> tuple[T, ...]:
    """Give those of the others that concern the same provisions."""
    return tuple(other for other in others if topic.meets(other))


def titles_of(number: int) -> tuple[AttestedTitle, ...]:
    """Give what others call an article."""
    return tuple(title for title in ATTESTED_TITLES if title.article == number)
