"""Lists of programmes written as documents, which can be read again."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from kha.crc import ReferenceStyle, format_provisions
from kha.mainstreaming import PrincipleCheck, Programme, ProgrammeList
from kha.regions import Region
from kha.serial.packing import Writable
from kha.serial.programme_records import ProgrammesFormat
from kha.serial.scores import Json
from kha.serial.syntax import Syntax, dump_tree, syntax_of
from kha.serial.training_out import evidence_out, known


def write_programmes(programmes: ProgrammeList, path: str | Path) -> None:
    """Write a list of programmes into a file: JSON, MessagePack or TOML, as `read_programmes` reads that name.

    Raises:
        OSError: if the file cannot be written.
        MissingExtraError: for TOML and MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    Path(path).write_bytes(dump_programmes(programmes, syntax_of(path)))


def dump_programmes(programmes: ProgrammeList, syntax: Syntax) -> bytes:
    """Write a list of programmes as a document in memory.

    `parse_programmes` reads it back as the same list, if it is given the edition.

    >>> from kha import Syntax
    >>> from kha.serial import dump_programmes, parse_programmes, read_programmes
    >>> plan = read_programmes("examples/illustrative/contoh-program-rad-kla.toml")
    >>> parse_programmes(dump_programmes(plan, Syntax.JSON), Syntax.JSON) == plan
    True

    Raises:
        MissingExtraError: for TOML and MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    region = programmes.region
    tree = known(
        format=ProgrammesFormat.V1.value,
        edition=programmes.edition.key,
        title=programmes.title,
        region=region.code if isinstance(region, Region) else region,
        evidence=evidence_out(programmes.evidence),
        note=programmes.note,
        programmes=[_programme(programme) for programme in programmes.programmes],
    )
    return dump_tree(cast("dict[str, Writable]", tree), syntax)


def _programme(programme: Programme) -> dict[str, Json]:
    provisions = programme.provisions
    return known(
        key=programme.key,
        title=programme.title,
        kind=programme.kind.value,
        agency=programme.agency,
        years=[*programme.years],
        budget={str(budget.year): budget.amount for budget in programme.budgets},
        provisions=format_provisions(provisions, ReferenceStyle.SHORT) if provisions else None,
        principles=[principle.value for principle in programme.principles],
        indicators=[indicator.key for indicator in programme.indicators],
        groups=[group.key for group in programme.groups],
        checks=[_check(check) for check in programme.checks],
        evidence=evidence_out(programme.evidence),
        note=programme.note,
    )


def _check(check: PrincipleCheck) -> dict[str, Json]:
    return known(principle=check.principle.value, considered=check.considered, by=check.by, finding=check.finding)
