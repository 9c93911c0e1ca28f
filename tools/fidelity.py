"""Write how well each fact is known, counted from the library itself: ``docs/explanation/fidelity.md``, its Indonesian.

python -m tools.fidelity           write both pages
python -m tools.fidelity --check   write nothing; exit 1 if a page is not what the library says
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
import re
from typing import cast

import attrs

from kha import crc, glossary, kla, regions, sources
from kha.sources import Confidence, Provenance
from kha.text import Language, Text
from tools import fidelity_words as say
from tools import pages

NAME = "explanation/fidelity"
ROOMS = (crc, regions, glossary, kla, sources)
SHOWN = 6
"""How many records a caveat names; of the rest it says how many."""

BY_NATURE = {("article", "principle"), ("award count", "province"), ("law", "number")}
"""Fields that are empty because there is nothing to know, not because it is not known."""


def records(rooms: Iterable[object] = ROOMS) -> list[object]:
    """Give every record of the library that says how it is known, each once, in the order of the rooms."""
    seen: dict[int, object] = {}
    for room in rooms:
        for name in cast("list[str]", getattr(room, "__all__", [])):
            for record in _walk(getattr(room, name)):
                seen.setdefault(id(record), record)
    return [record for record in seen.values() if isinstance(getattr(record, "provenance", None), Provenance)]


def _walk(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _walk(item)
    elif attrs.has(type(value)):
        yield value
        for name in _fields(value):
            yield from _walk(getattr(value, name))


def _fields(record: object) -> list[str]:
    return [field.name for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(record)))]


def kind_of(record: object) -> str:
    """Name a record's kind in words: ``GeneralComment`` is a "general comment"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type(record).__name__).lower()


def grades(found: Iterable[object]) -> dict[str, Counter[Confidence]]:
    """Count records by kind and grade."""
    counted: dict[str, Counter[Confidence]] = {}
    for record in found:
        provenance = cast("Provenance", record.provenance)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        counted.setdefault(kind_of(record), Counter())[provenance.confidence] += 1
    return counted


def missing(found: Iterable[object]) -> dict[tuple[str, str], tuple[int, int]]:
    """Count, for each kind and field that can be empty, how many records leave it empty, and of how many."""
    counted: dict[tuple[str, str], tuple[int, int]] = {}
    for record in found:
        for name in _fields(record):
            if not name.endswith("provenance") and (kind_of(record), name) not in BY_NATURE:
                empty, whole = counted.get((kind_of(record), name), (0, 0))
                counted[kind_of(record), name] = (empty + (getattr(record, name) is None), whole + 1)
    return {place: count for place, count in counted.items() if count[0]}


def notes(found: Iterable[object], language: Language) -> dict[str, dict[str, list[object]]]:
    """Gather every caveat, by kind, with the records that bear it."""
    gathered: dict[str, dict[str, list[object]]] = {}
    for record in found:
        for name in _fields(record):
            provenance = getattr(record, name)
            if isinstance(provenance, Provenance) and provenance.note is not None:
                bearers = gathered.setdefault(kind_of(record), {}).setdefault(provenance.note[language], [])
                bearers.append(record)
    return gathered


def name_of(record: object) -> str | None:
    """Name a record by what it is looked up with, if by anything."""
    for name in ("key", "number", "code", "symbol", "name", "principle", "year"):
        if isinstance(value := getattr(record, name, None), str | int):
            return str(value)
    return None


def page(language: Language) -> str:
    """Write the whole page."""
    found = records()
    lines = [say.OPENING[language], "", *_table((say.GRADE, say.MEANING), language)]
    lines += [f"| {grade.value} | {grade.label[language]} |" for grade in Confidence]
    lines += [*_section(say.COUNTS, language), *_table((say.KIND, "A", "B", "C", "D", say.ALL), language)]
    for kind, counter in grades(found).items():
        cells = " | ".join(str(counter[grade]) for grade in Confidence)
        lines.append(f"| {say.KINDS[kind][language]} | {cells} | {counter.total()} |")
    lines += [*_section(say.MISSING, language), say.NOTHING_GUESSED[language], ""]
    lines += _table((say.KIND, say.FIELD, say.EMPTY, say.OF), language, figures_from=2)
    for (kind, name), (empty, whole) in missing(found).items():
        lines.append(f"| {say.KINDS[kind][language]} | `{name}` | {empty} | {whole} |")
    lines += ["", say.NOT_AT_ALL[language], *_section(say.CAVEATS, language)[:-1]]
    for kind, by_note in notes(found, language).items():
        lines += ["", f"### {_capitalized(say.KINDS[kind][language])}", ""]
        lines += [f"* {_escaped(note)}{_bearers(bearers, language)}" for note, bearers in by_note.items()]
    return "\n".join(lines) + "\n"


def _section(heading: say.Section, language: Language) -> list[str]:
    return ["", f"({heading.target})=", "", f"## {heading.words[language]}", ""]


def _table(columns: Iterable[Text | str], language: Language, *, figures_from: int = 1) -> list[str]:
    heads = [column if isinstance(column, str) else column[language] for column in columns]
    right = len(heads) > 2
    rule = ["---:" if right and at >= figures_from else "---" for at in range(len(heads))]
    return [f"| {' | '.join(heads)} |", f"| {' | '.join(rule)} |"]


def _bearers(records: list[object], language: Language) -> str:
    """Name those a caveat is about, where they have names."""
    distinct = list(dict.fromkeys(name for name in map(name_of, records) if name is not None))
    if not distinct:
        return ""
    shown = ", ".join(f"`{name}`" for name in distinct[:SHOWN])
    more = len(distinct) - SHOWN
    return f" ({shown})" if more <= 0 else f" ({say.AND_MORE[language].format(names=shown, number=more)})"


def _capitalized(words: str) -> str:
    return words[0].upper() + words[1:]


def _escaped(words: str) -> str:
    return words.replace("*", "\\*").replace("<", "&lt;")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; give its exit code."""
    return pages.run("tools.fidelity", NAME, page, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
