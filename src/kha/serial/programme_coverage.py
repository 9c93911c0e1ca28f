"""What a list of programmes names and leaves out, as JSON for other programs."""

from __future__ import annotations

import json

from kha.crc import Article, GeneralPrinciple, Principle
from kha.mainstreaming import (
    CAVEAT,
    Coverage,
    Covered,
    Dimension,
    MatrixRow,
    Programme,
    ProgrammeList,
    Subject,
    Weight,
    coverage,
    matrix,
    tally_principles,
    total_budget,
)
from kha.serial.scores import Json
from kha.text import Language


def coverage_json(programmes: ProgrammeList, year: int | None = None) -> str:
    """Write what a list of programmes names and leaves out as JSON text: `coverage_document`, indented.

    .. versionadded:: 0.1
    """
    return json.dumps(coverage_document(programmes, year), ensure_ascii=False, indent=2)


def coverage_document(programmes: ProgrammeList, year: int | None = None) -> dict[str, Json]:
    """Give what a list of programmes names and leaves out as plain JSON values.

    Programmes stand by their keys. Budgets are whole rupiah; shares are exact fractions such as ``"3/50"``. A check of
    a principle is ``null`` where nobody says whether it was considered.

    .. versionadded:: 0.1
    """
    planned = programmes.planned_for(year)
    return {
        "format": "kha.programme-coverage/1",
        "caveat": CAVEAT.as_table(),
        "title": programmes.title,
        "region": programmes.region_name(Language.ID),
        "edition": programmes.edition.key,
        "year": year,
        "years": [*programmes.years],
        "programmes": [_programme(programme) for programme in planned],
        "budget": total_budget(planned, year),
        "without_budget": sum(programme.budget(year) is None for programme in planned),
        "coverage": {dimension.value: _coverage(coverage(programmes, dimension, year)) for dimension in Dimension},
        "principles": [
            {
                "key": tally.principle.value,
                "considered": _keys(tally.considered),
                "not_considered": _keys(tally.not_considered),
                "unchecked": _keys(tally.unchecked),
            }
            for tally in tally_principles(programmes, year)
        ],
        "matrix": [_matrix_row(row) for row in matrix(programmes).rows],
    }


def _programme(programme: Programme) -> dict[str, Json]:
    checks = {principle: programme.check(principle) for principle in Principle}
    return {
        "key": programme.key,
        "title": programme.title,
        "kind": programme.kind.value,
        "agency": programme.agency,
        "years": [*programme.years],
        "budget": {str(budget.year): budget.amount for budget in programme.budgets},
        "provisions": [provision.reference for provision in programme.provisions],
        "principles": [principle.value for principle in programme.principles],
        "indicators": [indicator.key for indicator in programme.indicators],
        "groups": [group.key for group in programme.groups],
        "checks": {
            principle.value: None
            if check is None
            else {"considered": check.considered, "by": check.by, "finding": check.finding}
            for principle, check in checks.items()
        },
    }


def _coverage(found: Coverage) -> dict[str, Json]:
    return {
        "gaps": [_key(covered.subject) for covered in found.gaps],
        "untagged": _keys(found.untagged),
        "subjects": [_covered(found, covered) for covered in found.subjects],
    }


def _covered(found: Coverage, covered: Covered) -> dict[str, Json]:
    shares = {weight: found.share(covered, weight) for weight in Weight}
    return {
        "key": _key(covered.subject),
        "presence": covered.presence.value,
        "programmes": _keys(covered.programmes),
        "related": _keys(covered.related),
        "budget": covered.budget,
        "without_budget": covered.without_budget,
        "share": {weight.value: None if share is None else str(share) for weight, share in shares.items()},
    }


def _key(subject: Subject) -> str:
    match subject:
        case Article():
            return str(subject.number)
        case GeneralPrinciple():
            return subject.principle.value
        case _:
            return subject.key


def _matrix_row(row: MatrixRow) -> dict[str, Json]:
    return {
        "indicator": row.indicator.key,
        "agency": row.agency,
        "years": {
            str(cell.year): {
                "programmes": _keys(cell.programmes),
                "budget": cell.budget,
                "without_budget": cell.without_budget,
            }
            for cell in row.cells
        },
    }


def _keys(programmes: tuple[Programme, ...]) -> list[Json]:
    return [programme.key for programme in programmes]
