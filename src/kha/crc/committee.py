"""What the Committee on the Rights of the Child makes of the Convention: reporting clusters and general comments."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import field, frozen

from kha.crc._labels import CLUSTER_THEME, COMMENT_BASIS, COMMENT_STATUS
from kha.crc.events import KnownDay
from kha.crc.provision import Provision
from kha.crc.topic import Topic
from kha.errors import UnknownClusterError
from kha.sources import Provenance
from kha.text import Text


class ClusterTheme(StrEnum):
    """The subject of a cluster, by which the clusters of different guidelines compare.

    .. versionadded:: 0.1
    """

    GENERAL_MEASURES = "general_measures"
    DEFINITION = "definition"
    GENERAL_PRINCIPLES = "general_principles"
    CIVIL_RIGHTS = "civil_rights"
    VIOLENCE = "violence"
    FAMILY = "family"
    HEALTH = "health"
    EDUCATION = "education"
    SPECIAL_PROTECTION = "special_protection"

    @property
    def label(self) -> Text:
        """The theme in words, in both languages; a cluster's own name may differ."""
        return CLUSTER_THEME[self.value]


@frozen(kw_only=True)
class Cluster(Topic):
    """A set of provisions that States report on together.

    Attributes:
        theme: its subject, comparable between guidelines.
        guidelines: the key of the guidelines it belongs to.
        label: its name there, in both languages.
        provisions: what belongs to it, in the Convention's order. A provision may stand in two clusters.
        provenance: how `provisions` are known: often no better than ``D``.

    .. versionadded:: 0.1
    """

    theme: ClusterTheme
    guidelines: str
    label: Text
    provisions: tuple[Provision, ...]
    provenance: Provenance = field(repr=False)

    def _concerned(self) -> tuple[Provision, ...]:
        return self.provisions


@frozen(kw_only=True)
class TwinGuidelines:
    """Guidelines for initial reports with the same clusters as those for periodic reports.

    Attributes:
        symbol: the document's symbol.
        label: our name for it, in both languages.
        dated: the day on it.
        provenance: how all this is known.

    .. versionadded:: 0.1
    """

    symbol: str
    label: Text
    dated: dt.date
    provenance: Provenance = field(repr=False)


@frozen(kw_only=True)
class Move:
    """A provision that other guidelines put into other clusters.

    Attributes:
        provision: the provision.
        before: the themes of the clusters that covered it, itself or as a part.
        after: the themes of the clusters that cover it now.

    .. versionadded:: 0.1
    """

    provision: Provision
    before: tuple[ClusterTheme, ...]
    after: tuple[ClusterTheme, ...]


@frozen(kw_only=True)
class Guidelines:
    """Guidelines for the periodic reports of States, and the clusters they report by.

    Attributes:
        key: its permanent name in this library.
        symbol: the document's symbol.
        label: our name for it, in both languages.
        clusters: in the order of the document.
        provenance: how it is known to exist.
        clusters_provenance: how number and names of the clusters are known.
        dated: the day on the document.
        twin: the guidelines for initial reports with the same clusters, if there are such.

    .. versionadded:: 0.1
    """

    key: str
    symbol: str
    label: Text
    clusters: tuple[Cluster, ...]
    provenance: Provenance = field(repr=False)
    clusters_provenance: Provenance = field(repr=False)
    dated: KnownDay
    twin: TwinGuidelines | None = None

    def cluster(self, theme: ClusterTheme) -> Cluster:
        """Give the cluster on a theme.

        Raises:
            UnknownClusterError: if these guidelines have none.
        """
        for cluster in self.clusters:
            if cluster.theme is theme:
                return cluster
        raise UnknownClusterError(theme.value, [cluster.theme.value for cluster in self.clusters])

    def clusters_of(self, topic: Topic) -> tuple[Cluster, ...]:
        """Give the clusters that concern the same provisions as a topic."""
        return tuple(cluster for cluster in self.clusters if topic.meets(cluster))

    def themes_of(self, provision: Provision) -> tuple[ClusterTheme, ...]:
        """Give the themes of the clusters that list a provision, or something that contains it."""
        return tuple(c.theme for c in self.clusters if any(provision in listed for listed in c.provisions))

    def moves_since(self, earlier: Guidelines) -> tuple[Move, ...]:
        """Tell which provisions earlier guidelines put into other clusters, in the Convention's order.

        >>> from kha import crc
        >>> [move.provision.reference for move in crc.CRC_C_58_REV_3.moves_since(crc.CRC_C_58_REV_2)]
        ['19', '24(3)', '28(2)', '34', '37(a)', '39']
        """
        listed = {p for guidelines in (earlier, self) for cluster in guidelines.clusters for p in cluster.provisions}
        compared = [Move(provision=p, before=earlier.themes_of(p), after=self.themes_of(p)) for p in sorted(listed)]
        return tuple(move for move in compared if move.before != move.after)


class CommentStatus(StrEnum):
    """Whether a general comment stands.

    .. versionadded:: 0.1
    """

    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"
    IN_PREPARATION = "in_preparation"

    @property
    def label(self) -> Text:
        """The status in words, in both languages."""
        return COMMENT_STATUS[self.value]


class CommentBasis(StrEnum):
    """How we know what provisions a general comment is about.

    .. versionadded:: 0.1
    """

    TITLE = "title"
    TEXT = "text"
    COUNT = "count"
    THEME = "theme"

    @property
    def label(self) -> Text:
        """The basis in words, in both languages."""
        return COMMENT_BASIS[self.value]


@frozen(kw_only=True)
class GeneralComment(Topic):
    """A general comment of the Committee.

    Attributes:
        number: its number.
        label: what it is about, in our words, in both languages.
        status: whether it stands.
        provenance: how number, title, year and symbol are known.
        title: its official English title, as a source prints it; ``None`` where that was not seen.
        year: the year in its name.
        symbol: the document's symbol.
        dated: the day on the document, which may be in a later year.
        provisions: what it is about; nothing where it is about the whole Convention, or a draft.
        basis: how we know what it is about.
        provisions_provenance: how well we know it.
        superseded_by: the number of the comment that replaces it.
        joint_with: the other committee's recommendation or comment that it is one text with, such as ``"CMW 3"``.

    .. versionadded:: 0.1
    """

    number: int
    label: Text
    status: CommentStatus
    provenance: Provenance = field(repr=False)
    title: str | None = None
    year: int | None = None
    symbol: str | None = None
    dated: KnownDay | None = None
    provisions: tuple[Provision, ...] = ()
    basis: CommentBasis | None = None
    provisions_provenance: Provenance | None = field(default=None, repr=False)
    superseded_by: int | None = None
    joint_with: str | None = None

    def _concerned(self) -> tuple[Provision, ...]:
        return self.provisions
