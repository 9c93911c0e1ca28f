"""The room ``kla``: editions of the evaluation and band policies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from tools.literals import Call, Constant, Module, Name
from tools.records import (
    BandPolicyRecord,
    DataError,
    EditionRecord,
    GroupRecord,
    IndicatorRecord,
    MeasureRecord,
    ProvenanceRecord,
    read,
    read_one,
)
from tools.rooms.kla_provisions import EditionMapping, Mapping
from tools.rooms.shared import Desk, call, known, points, sources_import, text


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated modules."""
    mapping = Mapping.of(desk.data)
    yield mapping.module(desk)
    yield _edition(desk, "evaluation_2022", mapping)
    yield _edition(desk, "permen_12_2011", mapping)
    yield _band_policies(desk)


def _edition(desk: Desk, key: str, mapping: Mapping) -> Module:
    record = read_one(desk.data / "kla" / f"{key}.toml", EditionRecord, "edition")
    if record.key != key:
        message = f"data/kla/{key}.toml: the edition's key is {record.key!r}; file and key must agree"
        raise DataError(message)
    measures = read(desk.data / "kla" / f"{key}_measures.toml", MeasureRecord, "measures")
    codes = [indicator.key for group in record.groups for indicator in group.indicators]
    for measure in measures:
        known(codes, measure.indicator, f"indicator of {key}")
    mapping.check(key, [group.key for group in record.groups], codes)
    value = call(
        "Edition",
        key=record.key,
        label=text(record.label),
        description=text(record.description),
        laws=tuple(desk.law(law) for law in record.laws),
        first_used=record.first_used,
        groups=tuple(_group(desk, group, measures, mapping.of_edition(key)) for group in record.groups),
        provenance=desk.provenance(record.provenance),
        in_force_from=record.in_force_from,
        in_force_to=record.in_force_to,
    )
    return Module(
        path=f"kla/_{key}.py",
        made_from=f"data/kla/{key}.toml, {key}_measures.toml and provisions.toml",
        doc=record.label.en + ".",
        imports=(
            "from kha.crc import provision",
            "from kha.kla._provisions import EDITORIAL, STATED",
            "from kha.kla.edition import Edition",
            "from kha.kla.model import Group, GroupKind, Indicator, Measure, TitleVariant, Unit",
            sources_import("law"),
            "from kha.text import Text",
        ),
        standard=("from decimal import Decimal",),
        constants=(Constant(key.upper(), "Edition", value, (f"{record.label.en}.", "", f"{record.label.id}.")),),
    )


def _group(desk: Desk, r: GroupRecord, measures: Sequence[MeasureRecord], mapping: EditionMapping) -> Call:
    return call(
        "Group",
        key=r.key,
        kind=Name(f"GroupKind.{r.kind.upper()}"),
        code=r.code,
        label=text(r.label),
        provenance=desk.provenance(r.provenance),
        max_points=points(r.max_points),
        max_points_provenance=desk.provenance(r.max_points_provenance),
        indicators=tuple(_indicator(desk, i, measures, mapping) for i in r.indicators),
        **mapping.of_group(r.key),
    )


def _indicator(desk: Desk, r: IndicatorRecord, measures: Sequence[MeasureRecord], mapping: EditionMapping) -> Call:
    variants = tuple(
        call(
            "TitleVariant",
            text=v.text,
            provenance=desk.provenance(ProvenanceRecord(grade="C", sources=(v.source,))),
        )
        for v in r.variants
    )
    return call(
        "Indicator",
        key=r.key,
        code=r.code,
        attested_title=r.attested_title,
        label=text(r.label),
        provenance=desk.provenance(r.provenance),
        variants=variants,
        max_points=points(r.max_points),
        max_points_provenance=desk.provenance(r.max_points_provenance),
        code_provenance=desk.provenance(r.code_provenance),
        measures=tuple(_measure(desk, m) for m in measures if m.indicator == r.key),
        **mapping.of_indicator(r.key),
    )


def _measure(desk: Desk, r: MeasureRecord) -> Call:
    return call(
        "Measure",
        key=r.key,
        label=text(r.label),
        unit=Name(f"Unit.{r.unit.upper()}"),
        provenance=desk.provenance(r.provenance),
        attested_text=r.attested_text,
    )


def _band_policies(desk: Desk) -> Module:
    records = read(desk.data / "kla" / "bands.toml", BandPolicyRecord, "policies")
    constants = [
        Constant(
            r.key.upper(),
            "BandPolicy",
            call(
                "BandPolicy",
                key=r.key,
                label=text(r.label),
                description=text(r.description),
                ranges=tuple(
                    call(
                        "BandRange",
                        band=Name(f"Band.{b.band.upper()}"),
                        lower=Decimal(b.lower),
                        upper=Decimal(b.upper),
                        lower_included=b.lower_included,
                        upper_included=b.upper_included,
                    )
                    for b in r.ranges
                ),
                provenance=desk.provenance(r.provenance),
            ),
            (f"{r.label.en}: {r.description.en}", "", f"{r.label.id}: {r.description.id}"),
        )
        for r in records
    ]
    everything = tuple(Name(c.name) for c in constants)
    constants.append(Constant("BAND_POLICIES", "tuple[BandPolicy, ...]", everything, ("All built-in policies.",)))
    return Module(
        path="kla/_band_policies.py",
        made_from="data/kla/bands.toml",
        doc="Named ways to read the published thresholds.",
        standard=("from decimal import Decimal",),
        imports=(
            "from kha.kla.bands import Band, BandPolicy, BandRange",
            sources_import(),
            "from kha.text import Text",
        ),
        constants=tuple(constants),
    )
