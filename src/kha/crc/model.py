"""The shape of the Convention: articles and general principles."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from attrs import field, frozen

from kha.crc._labels import PART, PRINCIPLE, WORDING_USE
from kha.crc._structure import STRUCTURE
from kha.crc.indonesia import Reservation
from kha.crc.provision import BY_REFERENCE, Provision
from kha.crc.topic import Topic
from kha.shown import Shown
from kha.sources import Law, Provenance
from kha.text import Language, Text


class Part(IntEnum):
    """One of the three parts of the Convention.

    .. versionadded:: 0.1
    """

    I = 1  # noqa: E741  (the Convention's own numeral)
    II = 2
    III = 3

    @property
    def label(self) -> Text:
        """What the part is about, in both languages, in our words."""
        return PART[self.name]


class Principle(StrEnum):
    """One of the four general principles, as the Committee on the Rights of the Child names them.

    .. versionadded:: 0.1
    """

    NON_DISCRIMINATION = "non_discrimination"
    BEST_INTERESTS = "best_interests"
    SURVIVAL_AND_DEVELOPMENT = "survival_and_development"
    VIEWS_OF_THE_CHILD = "views_of_the_child"

    @property
    def label(self) -> Text:
        """The principle's name in both languages."""
        return PRINCIPLE[self.value]


@frozen(kw_only=True)
class AttestedTitle:
    """What someone calls an article, to which the Convention gives no heading.

    Attributes:
        article: the article's number.
        words: letter for letter.
        language: in which language.
        provenance: where it was seen.

    .. versionadded:: 0.1
    """

    article: int
    words: str
    language: Language
    provenance: Provenance = field(repr=False)


@frozen(kw_only=True)
class Article(Shown, Topic):
    """An article of the Convention.

    The Convention gives its articles no headings: `title` and `subject` are ours.

    Attributes:
        number: 1 to 54.
        part: the part of the Convention it stands in.
        title: a short label, ours.
        subject: one line on what it is about, in our words.
        principle: the general principle it carries, if it is one of articles 2, 3, 6 and 12.
        provenance: how number, part and subject are known.
        structure_provenance: how `provisions` are known.

    .. versionadded:: 0.1
    """

    number: int
    part: Part
    title: Text
    subject: Text
    provenance: Provenance = field(repr=False)
    structure_provenance: Provenance = field(repr=False)
    principle: Principle | None = None

    def _concerned(self) -> tuple[Provision, ...]:
        return (self.provision,)

    @property
    def provision(self) -> Provision:
        """The article as a provision, for ``crc.provision("24(2)") in crc.ARTICLE_24.provision``."""
        return BY_REFERENCE[str(self.number)]

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """Everything it is divided into, at every depth and in order; nothing for one undivided paragraph."""
        return tuple(BY_REFERENCE[reference] for reference in STRUCTURE[str(self.number)])

    @property
    def attested_titles(self) -> tuple[AttestedTitle, ...]:
        """What others call it; none of them is official."""
        from kha.crc import links  # noqa: PLC0415  (the records are made of this class)

        return links.titles_of(self.number)

    @property
    def former_reservation(self) -> Reservation | None:
        """Indonesia's former reservation, if it was about this article."""
        from kha.crc import links  # noqa: PLC0415

        reservation = links.INDONESIA.reservation
        return reservation if self.meets(reservation) else None


class WordingUse(StrEnum):
    """Where an Indonesian wording of a principle is used.

    .. versionadded:: 0.1
    """

    LAW = "law"
    KLA = "kla"

    @property
    def label(self) -> Text:
        """The use in words, in both languages."""
        return WORDING_USE[self.value]


@frozen(kw_only=True)
class Wording:
    """What an Indonesian text calls a general principle.

    Attributes:
        words: letter for letter.
        used_in: in a law, or in texts on KLA policy.
        provenance: where it was seen.
        law: the law, for a wording of one.
        place: where in the law.

    .. versionadded:: 0.1
    """

    words: str
    used_in: WordingUse
    provenance: Provenance = field(repr=False)
    law: Law | None = None
    place: str | None = None


@frozen(kw_only=True)
class GeneralPrinciple(Topic):
    """What is recorded about a general principle.

    Attributes:
        principle: which of the four.
        article: the number of the article that carries it.
        provisions: what of the article: general comment 5 names article 3, paragraph 1, and the three others whole.
        comment: the number of the general comment that names the principle.
        paragraphs: where in that comment, the first naming it and the others referring back.
        provenance: how it is known.
        wordings: what Indonesian texts call it; the law and KLA policy do not always agree.

    .. versionadded:: 0.1
    """

    principle: Principle
    article: int
    provisions: tuple[Provision, ...]
    comment: int
    paragraphs: tuple[str, ...]
    provenance: Provenance = field(repr=False)
    wordings: tuple[Wording, ...] = ()

    def _concerned(self) -> tuple[Provision, ...]:
        return self.provisions
