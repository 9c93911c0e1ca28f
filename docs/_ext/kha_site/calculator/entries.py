"""What is filled in, as names with values, and the assessment document it makes; and the way back.

A name is ``kind:key``: ``points:klaster_1``; ``truth:…`` for yes or no; ``value:…`` for a choice; ``tick:…`` for each
item ticked and ``none:…`` for none of them; ``number:…``; ``part:…`` with ``whole:…``; ``years:…``; and ``na:…`` where
an item does not apply. Nothing is judged here: a figure that is none goes into the document as it stands, so that
`kha.serial` says what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
import json
import re
from typing import TypeAlias, cast

from kha.kla.values import Ratio, Series, Value
from kha.scoring import Answer, Assessment, Evidence
from kha.serial import AssessmentFormat
from kha.text import Language

Entries: TypeAlias = "list[tuple[str, str]]"
Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | Decimal | bool"

_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
_YEAR = re.compile(r"\s*([0-9]{4})\s*:\s*([^;]+?)\s*(?:;|$)")


def document(entries: Entries, language: Language) -> str:
    """Write the document that the entries make, as JSON with every digit as it was typed."""
    given = dict(entries)
    base = cast("dict[str, Json]", json.loads(given.get("base") or "{}"))
    made: dict[str, Json] = {"format": AssessmentFormat.V1.value, "edition": given["edition"]}
    made |= {"region": given.get("region", "").strip(), "year": _figure(given.get("year", ""), language)}
    made |= {"stage": given["stage"]} if given.get("stage") else {}
    made |= {key: base[key] for key in ("evidence", "note") if key in base}
    rests_on = cast("dict[str, Json]", base.get("answers", {}))
    answers = _answers(entries, language)
    made["answers"] = [
        {"key": key, **answer, **({"evidence": rests_on[key]} if key in rests_on else {})}
        for key, answer in answers.items()
    ]
    return _written(made) + "\n"


def keys(entries: Entries, language: Language) -> tuple[str, ...]:
    """Give the key of each answer in the document that the entries make, in its order."""
    return tuple(_answers(entries, language))


def _answers(entries: Entries, language: Language) -> dict[str, dict[str, Json]]:
    answers: dict[str, dict[str, Json]] = {}
    for name, typed in entries:
        kind, _, key = name.partition(":")
        if key and typed.strip():
            _put(answers.setdefault(key, {}), kind, typed, language)
    return answers


def _put(answer: dict[str, Json], kind: str, typed: str, language: Language) -> None:
    match kind:
        case "points":
            answer["points"] = _figure(typed, language)
        case "number":
            answer["value"] = _figure(typed, language)
        case "truth":
            answer["value"] = typed == "true"
        case "value":
            answer["value"] = typed
        case "tick":
            answer["value"] = [*cast("list[Json]", answer.get("value", [])), typed]
        case "none":
            answer.setdefault("value", [])
        case "part" | "whole":
            answer["value"] = {**cast("dict[str, Json]", answer.get("value", {})), kind: _figure(typed, language)}
        case "years":
            answer["value"] = {year: _figure(figure, language) for year, figure in _YEAR.findall(typed)} or typed
        case _:
            answer["not_applicable"] = True


def _figure(typed: str, language: Language) -> Decimal | str:
    """Read a figure, in Indonesian with a decimal comma too; leave what is none for the document to refuse."""
    text = typed.strip()
    if language is Language.ID:
        text = text.replace(",", ".")
    return Decimal(text) if _NUMBER.fullmatch(text) else typed.strip()


def _written(value: Json) -> str:
    match value:
        case Decimal():
            return str(value)
        case str() | bool():
            return json.dumps(value, ensure_ascii=False)
        case Mapping():
            return "{" + ", ".join(f"{json.dumps(key)}: {_written(part)}" for key, part in value.items()) + "}"
        case _:
            return "[" + ", ".join(map(_written, value)) + "]"


def entries_of(assessment: Assessment, language: Language) -> Entries:
    """Give what must be filled in for an assessment; what no field shows is kept in ``base``."""
    entries = [
        ("edition", assessment.edition.key),
        ("region", assessment.region_name(Language.ID)),
        ("year", str(assessment.year)),
        ("stage", "" if assessment.stage is None else assessment.stage.value),
        ("base", _written(_base(assessment))),
    ]
    for answer in assessment.answers:
        entries += [(f"{kind}:{answer.key}", typed) for kind, typed in _typed(answer, language)]
    return entries


def _typed(answer: Answer, language: Language) -> Iterator[tuple[str, str]]:
    if answer.not_applicable:
        yield "na", "true"
    elif answer.points is not None:
        yield "points", _shown(answer.points, language)
    elif answer.value is not None:
        yield from _typed_value(answer.value, language)


def _typed_value(value: Value, language: Language) -> Iterator[tuple[str, str]]:
    match value:
        case bool():
            yield "truth", "true" if value else "false"
        case str():
            yield "value", value
        case tuple():
            yield from (("tick", key) for key in value)
            yield from () if value else (("none", "true"),)
        case Decimal():
            yield "number", _shown(value, language)
        case Ratio(part=part, whole=whole):
            yield "part", _shown(part, language)
            yield "whole", _shown(whole, language)
        case Series(figures=figures):
            yield "years", "; ".join(f"{year}: {_shown(figure, language)}" for year, figure in figures)


def _shown(figure: Decimal, language: Language) -> str:
    text = f"{figure:f}"
    return text.replace(".", ",") if language is Language.ID else text


def _base(assessment: Assessment) -> dict[str, Json]:
    base: dict[str, Json] = {}
    if assessment.evidence:
        base["evidence"] = _evidence(assessment.evidence)
    if assessment.note is not None:
        base["note"] = assessment.note
    answers: dict[str, Json] = {a.key: _evidence(a.evidence) for a in assessment.answers if a.evidence}
    return base | ({"answers": answers} if answers else {})


def _evidence(evidence: Sequence[Evidence]) -> list[Json]:
    return [{"title": e.title, **({} if e.url is None else {"url": e.url})} for e in evidence]
