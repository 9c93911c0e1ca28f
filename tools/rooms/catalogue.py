"""Every label and sentence of ``data/`` by a permanent key, for translators into further languages.

The walk knows no room: whatever table in ``data/`` has an ``id`` and an ``en`` side is a text, and gets a key from
where it stands, such as ``crc.article.12.title``. So a new room's labels can be translated without a word here. Left
out are caveats (``note``) and the titles of documents, which are cited as they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
import tomllib
from typing import cast

from tools.literals import Call, Constant, Module
from tools.records import DataError
from tools.rooms.shared import Desk

LEFT_OUT = {"note"}
NOT_WALKED = {"search.toml", "phrases/counts.toml"}
IDENTITIES = ("key", "number", "code", "symbol", "theme", "year", "law", "kind")
"""What a table in a list is called by; the first it has."""
NAMES = {
    "laws": "law",
    "crc.comment": "crc.general_comment",
    "crc.guideline": "crc.guidelines",
    "crc.anchor": "crc.law_anchor",
    "kla.policie": "kla.band_policy",
    "regions.province": "province",
}
"""What a table's keys begin with, where that is not the folder and the table's name without its last s."""


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated module."""
    texts = {key: Call("Text", {"id": both["id"], "en": both["en"]}) for key, both in entries(desk.data).items()}
    yield Module(
        path="i18n/_entries.py",
        made_from="data/",
        doc="Every label and sentence of this library, by a permanent key.",
        imports=("from kha.text import Text",),
        constants=(Constant("TEXTS", "dict[str, Text]", texts),),
    )


def entries(data: Path) -> dict[str, Mapping[str, str]]:
    """Give every text by its key, in the order of the files.

    Raises:
        DataError: if two texts have the same key.
    """
    found: dict[str, Mapping[str, str]] = {}
    for path in sorted(data.rglob("*.toml")):
        name = path.relative_to(data).as_posix()
        if name in NOT_WALKED or name.startswith("sources/"):
            continue
        for key, text in _file(name, tomllib.loads(path.read_text(encoding="utf-8"))):
            if key in found:
                message = f"{path}: two texts have the key {key!r}; give their tables a `key`"
                raise DataError(message)
            found[key] = text
    return found


def _file(name: str, tables: Mapping[str, object]) -> Iterator[tuple[str, Mapping[str, str]]]:
    folder, _, file = name.rpartition("/")
    stem = file.removesuffix(".toml")
    for table, value in tables.items():
        if name == "labels.toml":
            yield from _walk(value, table)
        elif folder == "phrases":
            yield from _walk(value, f"phrase.{stem}")
        elif table == "edition":
            edition = f"{folder}.{stem}"
            yield from _walk(value, edition, flat=edition)
        elif stem.endswith("_measures"):
            yield from _walk(value, f"{folder}.{stem.removesuffix('_measures')}")
        else:
            prefix = ".".join(part for part in (folder, table.removesuffix("s")) if part)
            yield from _walk(value, NAMES.get(prefix, NAMES.get(table, prefix)))


def _walk(value: object, prefix: str, *, flat: str | None = None) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Give the texts below a place; ``flat`` is what keys in nested lists begin with, where these are unique."""
    match value:
        case {"id": str(indonesian), "en": str(english)}:
            yield prefix, {"id": indonesian, "en": english}
        case dict():
            table = cast("dict[str, object]", value)
            if "name_en" in table:
                yield f"{prefix}.name", {"id": str(table["name"]), "en": str(table["name_en"])}
            for name, below in table.items():
                if name not in LEFT_OUT:
                    is_list = type(below) is list
                    yield from _walk(below, flat if flat is not None and is_list else f"{prefix}.{name}", flat=flat)
        case list():
            for name, item in _named(cast("list[object]", value)):
                yield from _walk(item, f"{prefix}.{name}", flat=flat)
        case _:
            return


def _named(items: list[object]) -> Iterator[tuple[str, object]]:
    """Name the tables of a list; of those called the same, the second is called "…_2"."""
    seen: Counter[str] = Counter()
    for place, item in enumerate(items, 1):
        if isinstance(item, dict):
            name = _identity(cast("dict[str, object]", item), place)
            seen[name] += 1
            yield (name if seen[name] == 1 else f"{name}_{seen[name]}"), cast("object", item)


def _identity(item: Mapping[str, object], place: int) -> str:
    if "before" in item or "after" in item:
        return f"{item.get('before', '')}-{item.get('after', '')}"
    return next((str(item[name]) for name in IDENTITIES if name in item), str(place))
