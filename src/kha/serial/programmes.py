"""Lists of programmes as documents: read them, whole or with every problem at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cattrs import BaseValidationError

from kha.errors import InvalidDocumentError
from kha.kla import EDITIONS, Edition
from kha.mainstreaming import PrincipleCheck, Programme, ProgrammeList
from kha.serial.edition_build import required
from kha.serial.edition_checks import writer
from kha.serial.problems import MismatchError, problems_of
from kha.serial.programme_checks import ProgrammesCheck
from kha.serial.programme_records import (
    LISTS,
    ProgrammeDocument,
    ProgrammesDocument,
    ProgrammesFormat,
    programmes_converter,
)
from kha.serial.salvage import Told, place_of, readable
from kha.serial.syntax import Syntax, Tree, syntax_of
from kha.serial.versions import read_tree

_EXAMPLES: dict[str, Tree] = {
    "format": ProgrammesFormat.V1.value,
    "edition": "evaluation_2022",
    "key": "akta_keliling",
    "title": "Layanan akta kelahiran keliling",
    "kind": "activity",
    "agency": "Disdukcapil",
    "years": [2026, 2027],
    "principle": "views_of_the_child",
    "considered": True,
}


def read_programmes(path: str | Path, *, editions: Sequence[Edition] = EDITIONS) -> ProgrammeList:
    """Read a list of programmes: JSON if the file's name ends in ``.json``, else TOML.

    >>> from kha import serial
    >>> plan = serial.read_programmes("examples/illustrative/contoh-program-rad-kla.toml")
    >>> len(plan.programmes)
    50

    Args:
        path: the file.
        editions: the editions a list may name.

    Raises:
        OSError: if the file cannot be read.
        InvalidDocumentError: if it cannot be used; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """
    return parse_programmes(Path(path).read_bytes(), syntax_of(path), editions=editions)


def parse_programmes(data: bytes | str, syntax: Syntax, *, editions: Sequence[Edition] = EDITIONS) -> ProgrammeList:
    """Read a list of programmes from memory.

    Raises:
        InvalidDocumentError: if it cannot be used; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """
    tree, repeated = read_tree(data, syntax, ProgrammesFormat.V1)
    converter = programmes_converter(editions)
    problems = list(repeated)
    try:
        document = converter.structure(tree, ProgrammesDocument)
    except (BaseValidationError, MismatchError) as error:
        problems += problems_of(error, syntax, _EXAMPLES)
        if not isinstance(tree, dict):
            raise InvalidDocumentError(problems) from None
        document = converter.structure(readable(tree, "$", Told(problems), LISTS), ProgrammesDocument)
    told, write = Told(problems), writer(_EXAMPLES, syntax)
    problems += ProgrammesCheck(document, told=told, write=write).problems()
    if problems:
        raise InvalidDocumentError(sorted(problems, key=place_of))
    return _list(document)


def _list(document: ProgrammesDocument) -> ProgrammeList:
    edition = required(document.edition)
    return ProgrammeList(
        title=required(document.title),
        edition=edition,
        programmes=tuple(_programme(programme, edition) for programme in document.programmes),
        region=document.region,
        evidence=document.evidence,
        note=document.note,
    )


def _programme(said: ProgrammeDocument, edition: Edition) -> Programme:
    indicators = {indicator.key: indicator for indicator in edition.indicators}
    groups = {group.key: group for group in edition.groups}
    return Programme(
        key=required(said.key),
        title=required(said.title),
        kind=required(said.kind),
        agency=required(said.agency),
        years=required(said.years),
        budgets=said.budget,
        provisions=said.provisions,
        principles=said.principles,
        indicators=tuple(indicators[key] for key in said.indicators),
        groups=tuple(groups[key] for key in said.groups),
        checks=tuple(
            PrincipleCheck(
                principle=required(check.principle),
                considered=required(check.considered),
                by=check.by,
                finding=check.finding,
            )
            for check in said.checks
        ),
        evidence=said.evidence,
        note=said.note,
    )
