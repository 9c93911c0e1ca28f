"""Write ``docs/glossary.md``: the terms in both languages, from the library itself.

python -m tools.glossary           write the page
python -m tools.glossary --check   write nothing; exit 1 if the page is not what the library says
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
import sys

from kha.glossary import TERMS, Term
from kha.sources import Source, source

PAGE = Path(__file__).resolve().parent.parent / "docs" / "glossary.md"

OPENING = """\
<!-- Made by tools/glossary.py from data/glossary.toml. Do not edit: correct the data instead. -->

# Glossary / Glosarium

What the words of this field mean here, Indonesian first, with the English word, the customary abbreviation, the grade
and the sources. Proper names of Indonesian law stay Indonesian in the code (`Band.NINDYA`); everything else has its
English name there. Grade D is general knowledge, or a word of our own. In Python: `kha.glossary.term("child")`.

*Arti istilah di bidang ini menurut pustaka ini, disertai padanan bahasa Inggris, singkatan yang lazim, tingkat
keyakinan, dan sumbernya. Tingkat D adalah pengetahuan umum atau istilah kami sendiri.*
"""


def page() -> str:
    """Write the whole page."""
    numbers: dict[str, int] = {}
    lines = [OPENING]
    for term in sorted(TERMS, key=lambda term: term.term.id.casefold()):
        lines += [*_term(term, numbers), ""]
    lines += ["## English – Indonesian", "", "| English | Indonesia |", "| --- | --- |"]
    lines += [f"| {term.term.en} | {_name(term)} |" for term in sorted(TERMS, key=lambda t: t.term.en.casefold())]
    lines += ["", "## Sources / Sumber", ""]
    lines += [f"{number}. {_source(source(key))}" for key, number in numbers.items()]
    return "\n".join(lines) + "\n"


def _term(term: Term, numbers: dict[str, int]) -> Iterator[str]:
    others = f"; {', '.join(term.also)}" if term.also else ""
    yield f"**{_name(term)}** (*{term.term.en}*{others})"
    yield f": {term.definition.id}"
    yield ""
    yield f"  *{term.definition.en}*"
    yield ""
    yield "  " + " ".join(_known(term, numbers))


def _known(term: Term, numbers: dict[str, int]) -> Iterator[str]:
    """Write the grade, the numbers of the sources with the places in them, and the caveat."""
    known = term.provenance
    cited: list[str] = []
    for citation in known.citations:
        number = f"[{numbers.setdefault(citation.source.key, len(numbers) + 1)}](#sources-sumber)"
        cited.append(number if citation.locator is None else f"{number}, {citation.locator}")
    yield f"{known.confidence.value}{'' if cited else '.'}"
    if cited:
        yield f"({'; '.join(cited)})."
    if known.note is not None:
        yield f"{known.note.id} *{known.note.en}*"


def _name(term: Term) -> str:
    return term.term.id if term.short is None else f"{term.term.id} ({term.short})"


def _source(cited: Source) -> str:
    return cited.title.en if cited.url is None else f"[{cited.title.en}]({cited.url})"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; give its exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.glossary", description="Write the glossary.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the page differs")
    text = page()
    if parser.parse_args(arguments).check:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
            print(f"differs from the library: {PAGE.name}; run python -m tools.glossary", file=sys.stderr)
            return 1
        return 0
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
