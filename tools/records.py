"""What a record in ``data/`` may say: one class per kind of TOML table.

These are the generator's own input records. They mirror the files, not the library, and the generator
never imports ``kha``: a broken library can therefore always be generated anew. Unknown keys are refused.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
import tomllib
from typing import Any, TypeVar
import unicodedata

from attrs import frozen
import cattrs

T = TypeVar("T")

GRADES = ("A", "B", "C", "D")


class DataError(Exception):
    """A record in ``data/`` that cannot be used; the message names file and place."""


@frozen
class TextRecord:
    """One label or sentence in both languages."""

    id: str
    en: str

    def __attrs_post_init__(self) -> None:
        for language, words in (("id", self.id), ("en", self.en)):
            if not words or words != words.strip() or not unicodedata.is_normalized("NFC", words):
                message = f"the {language} text {words!r} is empty, untrimmed or not NFC"
                raise DataError(message)


@frozen
class TitleRecord:
    """The title of a document: one string where it has a proper title, both languages where we describe it."""

    id: str
    en: str


@frozen
class ProvenanceRecord:
    """How well something is known: a grade, and the sources it rests on (``"key"`` or ``"key: locator"``)."""

    grade: str
    sources: tuple[str, ...] = ()
    note: TextRecord | None = None

    def __attrs_post_init__(self) -> None:
        if self.grade not in GRADES:
            message = f"grade {self.grade!r} is none of {', '.join(GRADES)}"
            raise DataError(message)
        if not self.sources and self.grade != "D":
            message = f"grade {self.grade} needs at least one source"
            raise DataError(message)


@frozen
class SourceRecord:
    """A document, page or data set that statements rest on. The table's name is its key."""

    title: TitleRecord
    url: str | None = None
    publisher: str | None = None


@frozen
class LawRecord:
    """A law or regulation of Indonesia. The table's name is its key."""

    kind: str
    year: int
    label: TextRecord
    provenance: ProvenanceRecord
    number: str | None = None
    subject: str | None = None
    dated: dt.date | None = None
    dated_provenance: ProvenanceRecord | None = None
    gazette: str | None = None


@frozen
class VariantRecord:
    """Another wording of a title, as a source prints it."""

    text: str
    source: str


@frozen
class MeasureRecord:
    """A question of an indicator: its wording in short as a source prints it, and apart from it our own label."""

    key: str
    indicator: str
    unit: str
    attested_text: str
    label: TextRecord
    provenance: ProvenanceRecord


@frozen
class IndicatorRecord:
    """One indicator: the title as attested, and apart from it our own plain label."""

    key: str
    code: str
    attested_title: str
    label: TextRecord
    provenance: ProvenanceRecord
    variants: tuple[VariantRecord, ...] = ()
    max_points: str | None = None
    max_points_provenance: ProvenanceRecord | None = None
    code_provenance: ProvenanceRecord | None = None


@frozen
class GroupRecord:
    """A scored group of an edition: the institutional group, a cluster, or a Kelana/Dekela block."""

    key: str
    kind: str
    code: str
    label: TextRecord
    provenance: ProvenanceRecord
    max_points: str | None = None
    max_points_provenance: ProvenanceRecord | None = None
    indicators: tuple[IndicatorRecord, ...] = ()


@frozen
class EditionRecord:
    """The evaluation instrument of a year, under named regulations."""

    key: str
    label: TextRecord
    description: TextRecord
    laws: tuple[str, ...]
    provenance: ProvenanceRecord
    first_used: int
    groups: tuple[GroupRecord, ...]
    in_force_from: dt.date | None = None
    in_force_to: dt.date | None = None


@frozen
class BandRangeRecord:
    """From where to where a policy sees one band; ``from`` and ``to`` are words of Python, hence the names."""

    band: str
    lower: str
    upper: str
    lower_included: bool
    upper_included: bool


@frozen
class BandPolicyRecord:
    """A named way to read the published thresholds."""

    key: str
    label: TextRecord
    description: TextRecord
    provenance: ProvenanceRecord
    ranges: tuple[BandRangeRecord, ...]


_converter = cattrs.Converter(forbid_extra_keys=True)


def _exact(kind: type) -> Any:
    """Refuse what cattrs would coerce: a number is no text, a text is no number."""

    def structure(value: object, _type: object) -> object:
        if type(value) is not kind:
            message = f"expected {kind.__name__}, found {value!r}"
            raise DataError(message)
        return value

    return structure


for _kind in (str, int, bool, dt.date):
    _converter.register_structure_hook(_kind, _exact(_kind))


def _title(value: object, _type: object) -> TitleRecord:
    both = _converter.structure({"id": value, "en": value} if isinstance(value, str) else value, TextRecord)
    return TitleRecord(id=both.id, en=both.en)


_converter.register_structure_hook(TitleRecord, _title)


def read(path: Path, kind: type[T], key: str) -> tuple[T, ...]:
    """Read the array of tables ``key`` of a TOML file as records.

    Raises:
        DataError: with every unknown, missing or mistyped key of the file.
    """
    return tuple(_structure(path, item, kind, f"{key}[{i}]") for i, item in enumerate(_load(path).get(key, ())))


def read_keyed(path: Path, kind: type[T], key: str) -> dict[str, T]:
    """Read the table of tables ``key`` of a TOML file as records by name.

    Raises:
        DataError: with every unknown, missing or mistyped key of the file.
    """
    return {name: _structure(path, item, kind, f"{key}.{name}") for name, item in _load(path).get(key, {}).items()}


def read_one(path: Path, kind: type[T], key: str) -> T:
    """Read the single table ``key`` of a TOML file as a record."""
    return _structure(path, _load(path)[key], kind, key)


def _load(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _structure(path: Path, item: object, kind: type[T], place: str) -> T:
    try:
        return _converter.structure(item, kind)
    except Exception as error:
        lines = "\n  ".join(cattrs.transform_error(error, place))
        message = f"{path}:\n  {lines}"
        raise DataError(message) from error


def read_labels(path: Path) -> dict[str, dict[str, dict[str, TextRecord]]]:
    """Read labels: room, vocabulary, value."""
    return {
        room: {
            name: _structure(path, labels, dict[str, TextRecord], f"{room}.{name}") for name, labels in tables.items()
        }
        for room, tables in _load(path).items()
    }


def read_phrases(path: Path) -> dict[str, TextRecord]:
    """Read the sentences of a room, by key."""
    return _structure(path, _load(path)["phrases"], dict[str, TextRecord], "phrases")
