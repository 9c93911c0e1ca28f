"""Write ``docs/explanation/fidelity.md``: how well each fact is known, counted from the library itself, not typed.

python -m tools.fidelity           write the page
python -m tools.fidelity --check   write nothing; exit 1 if the page is not what the library says
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
import re
import sys
from typing import cast

import attrs

from kha import crc, glossary, kla, regions, sources
from kha.sources import Confidence, Provenance

PAGE = Path(__file__).resolve().parent.parent / "docs" / "explanation" / "fidelity.md"
ROOMS = (crc, regions, glossary, kla, sources)

BY_NATURE = {("article", "principle"), ("award count", "province"), ("law", "number")}
"""Fields that are empty because there is nothing to know, not because it is not known."""

OPENING = """\
<!-- Made by tools/fidelity.py from the library. Do not edit: correct the data instead. -->

# How well each fact is known

Every record carries a grade and its sources. This page counts them, says what is missing, and repeats every caveat. It
is made from the data.

| Grade | Meaning |
| --- | --- |
"""

SUMMARY = """\
## Ringkasan

Setiap catatan mempunyai tingkat keyakinan: A (naskah peraturan, dokumen PBB, atau pernyataan kementerian dilihat
langsung), B (beberapa sumber yang saling lepas sependapat), C (satu sumber sekunder), dan D (dari ingatan, belum
dilihat sumbernya). Yang tidak diumumkan dibiarkan kosong, tidak ditebak: misalnya nilai maksimum tiap indikator,
bobot setelah 2022, dan aturan resmi untuk nilai pecahan. Tabel pertama di bawah ini menghitung catatan menurut
jenis dan tingkat keyakinannya, tabel kedua menghitung yang kosong, dan daftar terakhir memuat semua catatan yang
perlu diketahui.
"""


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


def notes(found: Iterable[object]) -> dict[str, dict[str, list[str]]]:
    """Gather every caveat, by kind, with the records that bear it."""
    gathered: dict[str, dict[str, list[str]]] = {}
    for record in found:
        for name in _fields(record):
            provenance = getattr(record, name)
            if isinstance(provenance, Provenance) and provenance.note is not None:
                bearers = gathered.setdefault(kind_of(record), {}).setdefault(provenance.note.en, [])
                bearers.append(name_of(record))
    return gathered


def name_of(record: object) -> str:
    """Name a record by what it is looked up with."""
    for name in ("key", "number", "code", "symbol", "name", "principle", "year"):
        if isinstance(value := getattr(record, name, None), str | int):
            return str(value)
    return kind_of(record)


def page() -> str:
    """Write the whole page."""
    found = records()
    lines = [OPENING.rstrip("\n")]
    lines += [f"| {grade.value} | {grade.label.en} |" for grade in Confidence]
    lines += ["", SUMMARY, "## Records by kind and grade", "", "| Kind | A | B | C | D | All |"]
    lines += ["| --- | ---: | ---: | ---: | ---: | ---: |"]
    for kind, counter in grades(found).items():
        cells = " | ".join(str(counter[grade]) for grade in Confidence)
        lines.append(f"| {kind} | {cells} | {counter.total()} |")
    lines += ["", "## What is missing", "", "A field that no source fills is `None`. Nothing is guessed.", ""]
    lines += ["| Kind | Field | Empty | Of |", "| --- | --- | ---: | ---: |"]
    lines += [f"| {kind} | `{name}` | {empty} | {whole} |" for (kind, name), (empty, whole) in missing(found).items()]
    lines += [
        "",
        "Not in the data at all, because no public source was found: weights of any year but 2022, the annexes",
    ]
    lines += [
        "of both regulations, official English names, the official rule for fractional scores, and how staff trained in"
    ]
    lines += ["the Convention is asked for and scored since 2022."]
    lines += ["", "## What must be said"]
    for kind, by_note in notes(found).items():
        lines += ["", f"### {kind.capitalize()}", ""]
        lines += [f"* {_escaped(note)} ({_bearers(bearers)})" for note, bearers in by_note.items()]
    return "\n".join(lines) + "\n"


def _bearers(names: list[str]) -> str:
    distinct = list(dict.fromkeys(names))
    shown = ", ".join(f"`{name}`" for name in distinct[:6])
    return shown if len(distinct) <= 6 else f"{shown} and {len(distinct) - 6} more"


def _escaped(words: str) -> str:
    return words.replace("*", "\\*").replace("<", "&lt;")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; give its exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.fidelity", description="Write the fidelity page.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the page differs")
    options = parser.parse_args(arguments)
    text = page()
    if options.check:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
            print(f"differs from the library: {PAGE.name}; run python -m tools.fidelity", file=sys.stderr)
            return 1
        return 0
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
