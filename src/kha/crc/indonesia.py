"""Indonesia and the Convention: ratification, reservation, reports, and the national laws beside it."""

from __future__ import annotations

import datetime as dt

from attrs import field, frozen

from kha.crc.events import KnownDay
from kha.crc.provision import Provision
from kha.crc.topic import Topic
from kha.sources import Law, Provenance
from kha.text import Text


@frozen(kw_only=True)
class Objection:
    """Another State's objection to a reservation.

    .. versionadded:: 0.1
    """

    state: Text
    dated: KnownDay


@frozen(kw_only=True)
class Reservation(Topic):
    """Indonesia's former reservation.

    Attributes:
        provisions: the articles it was about.
        subject: what it said, in our words.
        provenance: how it is known.
        withdrawn: the day it was withdrawn.
        objections: those that are known.

    .. versionadded:: 0.1
    """

    provisions: tuple[Provision, ...]
    subject: Text
    provenance: Provenance = field(repr=False)
    withdrawn: KnownDay
    objections: tuple[Objection, ...]

    def _concerned(self) -> tuple[Provision, ...]:
        return self.provisions


@frozen(kw_only=True)
class ReportingCycle:
    """A report of Indonesia, its consideration, and the Committee's concluding observations.

    Attributes:
        key: its permanent name in this library.
        label: its name in both languages.
        reports: the numbers of the reports it combines.
        report_symbol: the symbol of the report.
        considered: the days of the dialogue.
        observations_symbol: the symbol of the concluding observations.
        provenance: how it is known.
        symbols_provenance: how the two symbols are known, where that differs.
        meetings: the Committee's meetings, in both languages.
        submitted: the day the report was submitted.
        observations_adopted: the day the concluding observations were adopted.
        observations_dated: the day on their document.

    .. versionadded:: 0.1
    """

    key: str
    label: Text
    reports: tuple[int, ...]
    report_symbol: str
    considered: tuple[dt.date, ...]
    observations_symbol: str
    provenance: Provenance = field(repr=False)
    symbols_provenance: Provenance | None = field(default=None, repr=False)
    meetings: Text | None = None
    submitted: KnownDay | None = None
    observations_adopted: KnownDay | None = None
    observations_dated: KnownDay | None = None


@frozen(kw_only=True)
class StateRecord:
    """A State and the Convention.

    Attributes:
        signed: the day of signature.
        instrument: the national act of ratification.
        deposited: the day the instrument was deposited: the ratification in international law.
        in_force: the day the Convention entered into force for the State.
        reservation: the former reservation.
        cycles: the reports, oldest first.

    .. versionadded:: 0.1
    """

    signed: KnownDay
    instrument: Law
    deposited: KnownDay
    in_force: KnownDay
    reservation: Reservation
    cycles: tuple[ReportingCycle, ...]


@frozen(kw_only=True)
class LawAnchor(Topic):
    """A national law beside the provisions it speaks to.

    The pairing is ours, editorial, and says nothing about compliance.

    Attributes:
        law: the law.
        subject: what it says there, in our words.
        provisions: the provisions it speaks to; all 54 articles where it is about the whole Convention.
        provenance: how law and place are known.
        pairing_provenance: how the pairing is known: always ``D``, ours.
        place: where in the law, if one place can be named.

    .. versionadded:: 0.1
    """

    law: Law
    subject: Text
    provisions: tuple[Provision, ...]
    provenance: Provenance = field(repr=False)
    pairing_provenance: Provenance = field(repr=False)
    place: str | None = None

    def _concerned(self) -> tuple[Provision, ...]:
        return self.provisions
