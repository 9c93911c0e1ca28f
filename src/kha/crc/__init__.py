"""The Convention on the Rights of the Child (Konvensi Hak Anak): its provisions, and everything that concerns them.

54 articles with their exact structure, four general principles, the Committee's reporting clusters and general
comments, the optional protocols, Indonesia's part in it, and the national laws beside it. `Topic` binds them together.
"""

from kha.crc import _articles, _general_comments, _guidelines, _protocols
from kha.crc._articles import *  # noqa: F403  (ARTICLE_1 … ARTICLE_54 and ARTICLES)
from kha.crc._attested_titles import ATTESTED_TITLES
from kha.crc._convention import CONVENTION
from kha.crc._general_comments import *  # noqa: F403  (GENERAL_COMMENT_1 … and GENERAL_COMMENTS)
from kha.crc._guidelines import *  # noqa: F403  (CRC_C_58, its revisions, and GUIDELINES)
from kha.crc._indonesia import INDONESIA
from kha.crc._national_laws import NATIONAL_LAWS
from kha.crc._principles import GENERAL_PRINCIPLES
from kha.crc._protocols import *  # noqa: F403  (OPAC, OPSC, OPIC, and PROTOCOLS)
from kha.crc.catalogue import (
    article,
    articles_about,
    general_comment,
    general_comments_about,
    general_principle,
    guidelines,
    protocol,
)
from kha.crc.committee import (
    Cluster,
    ClusterTheme,
    CommentBasis,
    CommentStatus,
    GeneralComment,
    Guidelines,
    Move,
    TwinGuidelines,
)
from kha.crc.events import KnownCount, KnownDay, Parties
from kha.crc.indonesia import LawAnchor, Objection, ReportingCycle, Reservation, StateRecord
from kha.crc.model import Article, AttestedTitle, GeneralPrinciple, Part, Principle, Wording, WordingUse
from kha.crc.provision import PROVISIONS, Provision, format_provisions
from kha.crc.reading import provision, provisions
from kha.crc.topic import Topic
from kha.crc.treaties import Amendment, Convention, OptionalProtocol, Position, ProtocolPosition
from kha.crc.writing import ReferenceStyle

__all__ = [
    "ATTESTED_TITLES",
    "CONVENTION",
    "GENERAL_PRINCIPLES",
    "INDONESIA",
    "NATIONAL_LAWS",
    "PROVISIONS",
    "Amendment",
    "Article",
    "AttestedTitle",
    "Cluster",
    "ClusterTheme",
    "CommentBasis",
    "CommentStatus",
    "Convention",
    "GeneralComment",
    "GeneralPrinciple",
    "Guidelines",
    "KnownCount",
    "KnownDay",
    "LawAnchor",
    "Move",
    "Objection",
    "OptionalProtocol",
    "Part",
    "Parties",
    "Position",
    "Principle",
    "ProtocolPosition",
    "Provision",
    "ReferenceStyle",
    "ReportingCycle",
    "Reservation",
    "StateRecord",
    "Topic",
    "TwinGuidelines",
    "Wording",
    "WordingUse",
    "article",
    "articles_about",
    "format_provisions",
    "general_comment",
    "general_comments_about",
    "general_principle",
    "guidelines",
    "protocol",
    "provision",
    "provisions",
]
__all__ += _articles.__all__
__all__ += _general_comments.__all__
__all__ += _guidelines.__all__
__all__ += _protocols.__all__
