"""Many assessments at once: a document a line of JSON, or one MessagePack behind another, read fast and exactly.

Nearly every document is right. So each is structured by one of cattrs' preconfigured converters, which stops at the
first thing it cannot take; only then is it read again, by the careful reader that tells every problem. What is accepted
is the same, to the letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
import json
from pathlib import Path
from typing import Any, Never, TypeAlias, TypeVar, cast

from attrs import evolve
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, override
from cattrs.preconf.json import make_converter

from kha.errors import InvalidDocumentError, Problem
from kha.kla import EDITIONS, Edition
from kha.scoring import Answer, Assessment, Evidence, Stage
from kha.scoring.sheet import read as fit
from kha.serial.assessments import AssessmentFormat, parse_assessment
from kha.serial.hooks import exact_points, tidy_text, truth, web_address, year
from kha.serial.packing import from_messagepacks, to_json, to_messagepack
from kha.serial.syntax import Syntax
from kha.serial.values import answer_value
from kha.serial.writing import assessment_tree

T = TypeVar("T")

_Pairs: TypeAlias = "list[tuple[str, Any]]"
_Written: TypeAlias = tuple[bytes, Any]
"""A document as it is written, and its tree; nothing for a tree that cannot be read at once."""

_SYNTAXES = {".jsonl": Syntax.JSON, ".msgpack": Syntax.MESSAGEPACK}
_MANY = "Many assessments are written as JSON, one a line (.jsonl), or as MessagePack (.msgpack). Use one of these."


def write_assessments(assessments: Iterable[Assessment], path: str | Path) -> None:
    """Write assessments into a file: one a line of JSON if its name ends in ``.jsonl``, MessagePack for ``.msgpack``.

    Raises:
        OSError: if the file cannot be written.
        ValueError: if the name says neither.
        MissingExtraError: for MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    Path(path).write_bytes(dump_assessments(assessments, _syntax_of(path)))


def dump_assessments(assessments: Iterable[Assessment], syntax: Syntax) -> bytes:
    """Write assessments in memory: one a line of JSON, or one MessagePack behind another.

    >>> from kha import Syntax, read_assessment
    >>> from kha.serial import dump_assessments, parse_assessments
    >>> sumbawa = read_assessment("examples/sumbawa-2022.toml")
    >>> parse_assessments(dump_assessments([sumbawa] * 3, Syntax.JSON), Syntax.JSON) == (sumbawa,) * 3
    True

    Raises:
        ValueError: for TOML, which holds one document.
        MissingExtraError: for MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    match syntax:
        case Syntax.JSON:
            return b"".join(to_json(assessment_tree(a), indent=None).encode() + b"\n" for a in assessments)
        case Syntax.MESSAGEPACK:
            return b"".join(to_messagepack(assessment_tree(a)) for a in assessments)
        case _:
            raise ValueError(_MANY)


def read_assessments(path: str | Path, *, editions: Sequence[Edition] = EDITIONS) -> tuple[Assessment, ...]:
    """Read a file of assessments: one a line of JSON if its name ends in ``.jsonl``, MessagePack for ``.msgpack``.

    Args:
        path: the file.
        editions: the editions the documents may name.

    Raises:
        OSError: if the file cannot be read.
        ValueError: if the name says neither.
        InvalidDocumentError: if any document cannot be used; ``problems`` lists everything wrong with all of them.
        MissingExtraError: for MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    syntax = _syntax_of(path)
    return parse_assessments(Path(path).read_bytes(), syntax, editions=editions)


def parse_assessments(data: bytes, syntax: Syntax, *, editions: Sequence[Edition] = EDITIONS) -> tuple[Assessment, ...]:
    """Read assessments from memory: one a line of JSON, or one MessagePack behind another.

    Each is read as `parse_assessment` reads it, with the same checks. Paths of problems begin with the place of the
    document: ``$[3].answers[0].points``.

    Raises:
        ValueError: for TOML, which holds one document.
        InvalidDocumentError: if any document cannot be used; ``problems`` lists everything wrong with all of them.
        MissingExtraError: for MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    converter = _structuring(editions)
    found: list[Problem] = []
    read: list[Assessment] = []
    for place, (written, tree) in enumerate(_documents(data, syntax)):
        assessment = _at_once(converter, tree)
        try:
            read.append(parse_assessment(written, syntax, editions=editions) if assessment is None else assessment)
        except InvalidDocumentError as error:
            found += [evolve(problem, path=f"$[{place}]{problem.path[1:]}") for problem in error.problems]
    if found:
        raise InvalidDocumentError(found)
    return tuple(read)


def _syntax_of(path: str | Path) -> Syntax:
    syntax = _SYNTAXES.get(Path(path).suffix.lower())
    if syntax is None:
        raise ValueError(_MANY)
    return syntax


def _documents(data: bytes, syntax: Syntax) -> Iterator[_Written]:
    match syntax:
        case Syntax.JSON:
            for line in data.splitlines():
                if line.strip():
                    yield line, _json(line)
        case Syntax.MESSAGEPACK:
            yield from from_messagepacks(data, _table)
        case _:
            raise ValueError(_MANY)


def _json(line: bytes) -> Any:
    try:
        return _DECODER.decode(line.decode())
    except (ValueError, RecursionError):
        return None


def _at_once(converter: Converter, tree: Any) -> Assessment | None:
    """Structure a document that has nothing wrong; ``None`` for whatever must be looked at more closely."""
    try:
        if tree.pop("format") != AssessmentFormat.V1.value:
            return None
        assessment = converter.structure(tree, Assessment)
    except Exception:  # noqa: BLE001  (whatever the reason, the slow reader tells it)
        return None
    return None if fit(assessment) is None else assessment


def _structuring(editions: Sequence[Edition]) -> Converter:
    """Make a converter that takes what `parse_assessment` takes, and stops at anything else without a word."""
    converter = make_converter(detailed_validation=False, forbid_extra_keys=True)
    stages, by_key = {stage.value: stage for stage in Stage}, {edition.key: edition for edition in editions}
    _table_of(converter, Evidence, title=tidy_text, url=web_address)
    evidence = _tuple_of(converter, Evidence)
    _table_of(
        converter,
        Answer,
        key=tidy_text,
        points=exact_points,
        value=lambda value: answer_value(value).value,
        not_applicable=truth,
        evidence=evidence,
    )
    _table_of(
        converter,
        Assessment,
        edition=by_key.__getitem__,
        region=tidy_text,
        year=year,
        answers=_tuple_of(converter, Answer),
        stage=stages.__getitem__,
        evidence=evidence,
        note=tidy_text,
    )
    return converter


def _table_of(converter: Converter, kind: type[Any], **fields: Callable[[Any], object]) -> None:
    hooks: dict[str, Any] = {name: override(struct_hook=_hook(read)) for name, read in fields.items()}
    structure = make_dict_structure_fn(kind, converter, _cattrs_detailed_validation=False, **hooks)
    converter.register_structure_hook(kind, structure)


def _hook(read: Callable[[Any], object]) -> Callable[[Any, object], object]:
    return lambda value, _type: read(value)


def _tuple_of(converter: Converter, kind: type[T]) -> Callable[[Any], tuple[T, ...]]:
    structure = converter.get_structure_hook(kind)

    def read(value: Any) -> tuple[T, ...]:
        if type(value) is not list:
            raise TypeError
        return tuple([structure(item, kind) for item in cast("list[object]", value)])

    return read


def _table(pairs: _Pairs) -> dict[str, Any] | None:
    """Make a table of its pairs; nothing where a key stands twice, which no field takes."""
    table = dict(pairs)
    return table if len(table) == len(pairs) else None


def _no_number(name: str) -> Never:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_table)
