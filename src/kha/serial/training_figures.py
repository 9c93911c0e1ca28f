"""Figures of a register of trainings as JSON, for other programs."""

from __future__ import annotations

import json

from attrs import evolve

from kha.capacity import (
    CAVEAT,
    EVERYONE,
    Counting,
    Coverage,
    Echelon,
    Facet,
    FacetValue,
    Mode,
    Profession,
    Register,
    Selection,
    Trained,
    YearFigure,
    breakdown,
    certificates,
    coverage,
    crosstab,
    growth,
    regions_without,
    trained,
)
from kha.regions import Province, Region, regions_of
from kha.serial.scores import Json


def figures_json(register: Register, selection: Selection = EVERYONE) -> str:
    """Write the figures of a register as JSON text: the same as `figures_document`, indented.

    .. versionadded:: 0.1
    """
    return json.dumps(figures_document(register, selection), ensure_ascii=False, indent=2)


def figures_document(register: Register, selection: Selection = EVERYONE) -> dict[str, Json]:
    """Give the figures of a register as plain JSON values.

    Attendances are exact; people lie between ``AtLeast`` and ``at_most``. A share is an exact fraction such as
    ``"3/8"``, and ``null`` where the number of staff is not known. Regions are listed for a selection of a province.

    .. versionadded:: 0.1
    """
    province = selection.place if isinstance(selection.place, Province) else None
    counted, certified = trained(register, selection), certificates(register, selection)

    return {
        "format": "kha.training-figures/1",
        "caveat": CAVEAT.as_table(),
        "trained": _trained(counted),
        "certified": {"attendances": certified.attendances, "unknown": certified.unknown},
        "trainings": [
            {"key": c.training.key, "title": c.training.title, "year": c.training.year, "attendances": c.number}
            for c in counted.contributions
        ],
        "years": [_year(figure) for figure in growth(register, selection)],
        "by": {
            facet.value: [
                {**_value(part.value), "trained": _trained(part.trained)}
                for part in breakdown(register, facet, selection)
            ]
            for facet in Facet
        },
        "by_region_and_profession": [
            {"region": _value(cell.row), "profession": _value(cell.column), "trained": _trained(cell.trained)}
            for cell in crosstab(register, Facet.REGION, Facet.PROFESSION, selection)
        ],
        "coverage": _coverage(coverage(register, selection)),
        "coverage_by_profession": [
            {**_value(profession), **_coverage(coverage(register, evolve(selection, professions=(profession,))))}
            for profession in selection.professions or tuple(Profession)
        ],
        "coverage_by_region": [
            {**_value(region), **_coverage(coverage(register, evolve(selection, place=region)))}
            for region in (() if province is None else regions_of(province))
        ],
        "regions_without": [
            _value(region) for region in (() if province is None else regions_without(register, province, selection))
        ],
    }


def _trained(counted: Trained) -> dict[str, Json]:
    return {counting.value: counted.number(counting) for counting in Counting}


def _year(figure: YearFigure) -> dict[str, Json]:
    return {
        "year": figure.year,
        "trained": _trained(figure.trained),
        "so_far": _trained(figure.so_far),
        "change": figure.change,
        "growth": None if figure.growth is None else str(figure.growth),
    }


def _coverage(found: Coverage) -> dict[str, Json]:
    shares = {counting: found.share(counting) for counting in Counting}
    return {
        "trained": _trained(found.trained),
        "staff": found.staff or None,
        "share": {counting.value: None if share is None else str(share) for counting, share in shares.items()},
        "outside": found.outside,
    }


def _value(value: FacetValue) -> dict[str, Json]:
    match value:
        case Region() | Province():
            return {"key": value.code, "label": value.label.as_table()}
        case Profession() | Mode() | Echelon():
            return {"key": value.value, "label": value.label.as_table()}
        case _:
            return {"key": value, "label": None if value is None else {"id": value, "en": value}}
