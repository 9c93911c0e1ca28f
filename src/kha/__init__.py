"""Child rights as typed values, in Indonesian and English.

The Convention on the Rights of the Child (`kha.crc`), Indonesia's child-friendly regency and city programme (`kha.kla`)
and its score (`kha.scoring`), with a source and a grade for every fact.

>>> from kha import Language, crc, kla, read_assessment, score
>>> crc.ARTICLE_12.title[Language.EN]
'Respect for the views of the child'
>>> result = score(read_assessment("examples/sumbawa-2022.toml"))
>>> result.total()
Decimal('505.85')
>>> result.band(kla.PUBLISHED_2022)
<Band.PRATAMA: 'pratama'>

Importing ``kha`` loads none of its rooms; each name below is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from kha.shown import show_with

if TYPE_CHECKING:
    from kha import (
        analysis,
        capacity,
        crc,
        errors,
        export,
        finding,
        frames,
        glossary,
        i18n,
        kla,
        mainstreaming,
        regions,
        report,
        scoring,
        serial,
        sources,
    )
    from kha.finding import search
    from kha.scoring import Answer, Assessment, Evidence, Score, Stage, compare, score
    from kha.serial import Syntax, parse_assessment, parse_edition, read_assessment, read_edition
    from kha.text import Language, Text

__all__ = [
    "Answer",
    "Assessment",
    "Evidence",
    "Language",
    "Score",
    "Stage",
    "Syntax",
    "Text",
    "analysis",
    "capacity",
    "compare",
    "crc",
    "errors",
    "export",
    "finding",
    "frames",
    "glossary",
    "i18n",
    "kla",
    "mainstreaming",
    "parse_assessment",
    "parse_edition",
    "read_assessment",
    "read_edition",
    "regions",
    "report",
    "score",
    "scoring",
    "search",
    "serial",
    "sources",
]

_HOME = {
    "Answer": "scoring",
    "Assessment": "scoring",
    "Evidence": "scoring",
    "Language": "text",
    "Score": "scoring",
    "Stage": "scoring",
    "Syntax": "serial",
    "Text": "text",
    "compare": "scoring",
    "parse_assessment": "serial",
    "parse_edition": "serial",
    "read_assessment": "serial",
    "read_edition": "serial",
    "score": "scoring",
    "search": "finding",
}


def _show(record: object) -> dict[str, str]:
    """Let reports write what notebooks show; they are loaded when a notebook first asks."""
    shown: dict[str, str] = import_module("kha.report.notebook").mimebundle(record)
    return shown


show_with(_show)


def __getattr__(name: str) -> object:
    if name not in __all__:
        message = f"module 'kha' has no attribute {name!r}"
        raise AttributeError(message)
    home = import_module(f"kha.{_HOME.get(name, name)}")
    value = globals()[name] = getattr(home, name) if name in _HOME else home
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
