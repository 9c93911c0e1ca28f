"""The Convention as a treaty, and its optional protocols."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from kha.crc._labels import POSITION
from kha.crc.events import KnownCount, KnownDay, Parties
from kha.crc.provision import Provision
from kha.crc.topic import Topic
from kha.sources import Law, Provenance
from kha.text import Text


@frozen(kw_only=True)
class Amendment:
    """A change of the Convention.

    Attributes:
        provision: what it changes.
        subject: what becomes of it, in our words.
        resolution: the resolution of the General Assembly that approved it.
        provenance: how the change is known.
        proposed: the day the States parties adopted it.
        approved: the day the General Assembly approved it.
        in_force: the day it entered into force.

    .. versionadded:: 0.1
    """

    provision: Provision
    subject: Text
    resolution: str
    provenance: Provenance = field(repr=False)
    proposed: KnownDay
    approved: KnownDay
    in_force: KnownDay


@frozen(kw_only=True)
class Convention:
    """The Convention as a treaty.

    Attributes:
        label: its name in both languages.
        resolution: the resolution of the General Assembly that adopted it.
        registration: where it is registered and published.
        adopted: the day of that resolution.
        in_force: the day it entered into force.
        in_force_under: the provision that decided that day.
        parties: the States bound by it.
        amendments: its changes.
        provenance: how all this is known.

    .. versionadded:: 0.1
    """

    label: Text
    resolution: str
    registration: str
    adopted: KnownDay
    in_force: KnownDay
    in_force_under: Provision
    parties: Parties
    amendments: tuple[Amendment, ...]
    provenance: Provenance = field(repr=False)


class Position(StrEnum):
    """Where Indonesia stands to a protocol.

    .. versionadded:: 0.1
    """

    PARTY = "party"
    NOT_PARTY = "not_party"

    @property
    def label(self) -> Text:
        """The position in words, in both languages."""
        return POSITION[self.value]


@frozen(kw_only=True)
class ProtocolPosition:
    """Indonesia's position on a protocol.

    Attributes:
        position: whether it is a party.
        provenance: how that is known.
        law: the law of ratification.
        signed: the day of signature.
        ratified: the day of deposit.

    .. versionadded:: 0.1
    """

    position: Position
    provenance: Provenance = field(repr=False)
    law: Law | None = None
    signed: KnownDay | None = None
    ratified: KnownDay | None = None


@frozen(kw_only=True)
class OptionalProtocol(Topic):
    """An optional protocol to the Convention.

    Attributes:
        key: its customary short name, such as ``"opac"``.
        label: its name in both languages.
        resolution: the resolution of the General Assembly that adopted it.
        adopted: the day of that resolution.
        in_force: the day it entered into force.
        article_count: how many articles it has.
        parties: the States bound by it.
        indonesia: Indonesia's position.
        provenance: how it is known.
        opened: the day it was opened for signature.
        registration: where it is registered and published.
        provisions: the provisions of the Convention it is about, by our own reading; nothing for one on procedure.
        provisions_provenance: how the pairing is known: ``D``, ours.

    .. versionadded:: 0.1
    """

    key: str
    label: Text
    resolution: str
    adopted: KnownDay
    in_force: KnownDay
    article_count: KnownCount
    parties: Parties
    indonesia: ProtocolPosition
    provenance: Provenance = field(repr=False)
    opened: KnownDay | None = None
    registration: str | None = None
    provisions: tuple[Provision, ...] = ()
    provisions_provenance: Provenance | None = field(default=None, repr=False)

    def _concerned(self) -> tuple[Provision, ...]:
        return self.provisions
