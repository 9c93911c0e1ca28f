"""What the records of ``data/crc/`` may say: one class per kind of TOML table."""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from tools.records import ProvenanceRecord, TextRecord


@frozen
class DayRecord:
    """A day with its own provenance."""

    day: dt.date
    provenance: ProvenanceRecord


@frozen
class CountRecord:
    """A number with its own provenance."""

    count: int
    provenance: ProvenanceRecord


@frozen
class PartiesRecord:
    """The States bound by a treaty."""

    count: int
    provenance: ProvenanceRecord
    signatories: int | None = None
    as_of: str | None = None


@frozen
class ArticleRecord:
    """One article of the Convention: its place, our label and subject line, its exact structure."""

    number: int
    part: int
    title: TextRecord
    subject: TextRecord
    structure: tuple[str, ...]
    provenance: ProvenanceRecord
    structure_provenance: ProvenanceRecord


@frozen
class TitleListRecord:
    """What one source calls the articles, by their numbers."""

    language: str
    provenance: ProvenanceRecord
    titles: dict[str, str]


@frozen
class WordingRecord:
    """What an Indonesian text calls a principle."""

    words: str
    used_in: str
    provenance: ProvenanceRecord
    law: str | None = None
    place: str | None = None


@frozen
class PrincipleRecord:
    """A general principle of the Convention."""

    key: str
    article: int
    provisions: tuple[str, ...]
    comment: int
    paragraphs: tuple[str, ...]
    provenance: ProvenanceRecord
    wordings: tuple[WordingRecord, ...] = ()


@frozen
class ClusterRecord:
    """A cluster of reporting guidelines."""

    theme: str
    label: TextRecord
    provisions: tuple[str, ...]
    provenance: ProvenanceRecord


@frozen
class TwinRecord:
    """Guidelines for initial reports with the same clusters."""

    symbol: str
    label: TextRecord
    dated: dt.date
    provenance: ProvenanceRecord


@frozen
class GuidelinesRecord:
    """Guidelines for periodic reports."""

    key: str
    symbol: str
    label: TextRecord
    provenance: ProvenanceRecord
    clusters_provenance: ProvenanceRecord
    dated: DayRecord
    clusters: tuple[ClusterRecord, ...]
    twin: TwinRecord | None = None


@frozen
class CommentRecord:
    """A general comment of the Committee."""

    number: int
    label: TextRecord
    status: str
    provenance: ProvenanceRecord
    title: str | None = None
    year: int | None = None
    symbol: str | None = None
    dated: DayRecord | None = None
    provisions: tuple[str, ...] = ()
    basis: str | None = None
    provisions_provenance: ProvenanceRecord | None = None
    superseded_by: int | None = None
    joint_with: str | None = None


@frozen
class PositionRecord:
    """Indonesia's position on a protocol."""

    position: str
    provenance: ProvenanceRecord
    law: str | None = None
    signed: DayRecord | None = None
    ratified: DayRecord | None = None


@frozen
class ProtocolRecord:
    """An optional protocol."""

    key: str
    label: TextRecord
    resolution: str
    provenance: ProvenanceRecord
    adopted: DayRecord
    in_force: DayRecord
    articles: CountRecord
    parties: PartiesRecord
    indonesia: PositionRecord
    opened: DayRecord | None = None
    registration: str | None = None
    provisions: tuple[str, ...] = ()
    provisions_provenance: ProvenanceRecord | None = None


@frozen
class AmendmentRecord:
    """A change of the Convention."""

    provision: str
    subject: TextRecord
    resolution: str
    provenance: ProvenanceRecord
    proposed: DayRecord
    approved: DayRecord
    in_force: DayRecord


@frozen
class ConventionRecord:
    """The Convention as a treaty."""

    label: TextRecord
    resolution: str
    registration: str
    provenance: ProvenanceRecord
    adopted: DayRecord
    in_force: DayRecord
    in_force_under: str
    parties: PartiesRecord
    amendments: tuple[AmendmentRecord, ...]


@frozen
class ObjectionRecord:
    """Another State's objection to a reservation."""

    state: TextRecord
    dated: DayRecord


@frozen
class ReservationRecord:
    """Indonesia's former reservation."""

    provisions: tuple[str, ...]
    subject: TextRecord
    provenance: ProvenanceRecord
    withdrawn: DayRecord
    objections: tuple[ObjectionRecord, ...]


@frozen
class CycleRecord:
    """A report of Indonesia and what the Committee made of it."""

    key: str
    label: TextRecord
    reports: tuple[int, ...]
    report_symbol: str
    considered: tuple[dt.date, ...]
    observations_symbol: str
    provenance: ProvenanceRecord
    symbols_provenance: ProvenanceRecord | None = None
    meetings: TextRecord | None = None
    submitted: DayRecord | None = None
    observations_adopted: DayRecord | None = None
    observations_dated: DayRecord | None = None


@frozen
class StateRecord:
    """Indonesia and the Convention."""

    instrument: str
    signed: DayRecord
    deposited: DayRecord
    in_force: DayRecord
    reservation: ReservationRecord
    cycles: tuple[CycleRecord, ...]


@frozen
class AnchorRecord:
    """A national law beside the provisions it speaks to; ``whole`` is the whole Convention."""

    law: str
    subject: TextRecord
    provisions: tuple[str, ...]
    provenance: ProvenanceRecord
    whole: bool = False
    place: str | None = None
