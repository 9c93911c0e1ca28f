"""The labels of closed vocabularies and the sentences of problems and reports, each in the room that speaks them."""

from __future__ import annotations

from collections.abc import Iterator

from tools.literals import Constant, Module
from tools.records import read_labels, read_phrases
from tools.rooms.shared import Desk, text


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated modules."""
    yield from _labels(desk)
    yield _phrases(desk, "problems", "errors/_texts.py", as_mapping=True)
    yield _phrases(desk, "schemas", "serial/_schema_phrases.py", as_mapping=True)
    for room in ("report", "cli", "i18n", "finding", "frames", "analysis", "plot"):
        yield _phrases(desk, room, f"{room}/_phrases.py", as_mapping=False)
    for subject in ("search", "labels"):
        yield _phrases(desk, subject, f"cli/_{subject}_phrases.py", as_mapping=False)
    for subject in ("trainings", "programmes", "years"):
        yield _phrases(desk, subject, f"report/_{subject}_phrases.py", as_mapping=False)


def _labels(desk: Desk) -> tuple[Module, ...]:
    path = desk.data / "labels.toml"
    return tuple(
        Module(
            path=f"{room}/_labels.py",
            made_from="data/labels.toml",
            doc="Labels of the room's closed vocabularies.",
            imports=("from kha.text import Text",),
            constants=tuple(
                Constant(name.upper(), "dict[str, Text]", {k: text(v) for k, v in labels.items()})
                for name, labels in vocabularies.items()
            ),
        )
        for room, vocabularies in read_labels(path).items()
    )


def _phrases(desk: Desk, name: str, path: str, *, as_mapping: bool) -> Module:
    phrases = read_phrases(desk.data / "phrases" / f"{name}.toml")
    if as_mapping:
        mapping = {key: text(words) for key, words in phrases.items()}
        constants: tuple[Constant, ...] = (Constant("TEXTS", "dict[str, Text]", mapping),)
    else:
        constants = tuple(Constant(key.upper(), "Text", text(words)) for key, words in phrases.items())
    return Module(
        path=path,
        made_from=f"data/phrases/{name}.toml",
        doc="The room's sentences, with {placeholders}.",
        imports=("from kha.text import Text",),
        constants=constants,
    )
