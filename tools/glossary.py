"""Write the glossary from the library itself: ``docs/glossary.md``, and its Indonesian.

python -m tools.glossary           write both pages
python -m tools.glossary --check   write nothing; exit 1 if a page is not what the library says
"""

from __future__ import annotations

from collections.abc import Iterator
import re

from kha.glossary import TERMS, Term
from kha.sources import Source, source
from kha.text import Language, Text
from tools import pages

NAME = "glossary"

OPENING = Text(
    en="""\
<!-- Made by tools/glossary.py from data/glossary.toml. Do not edit: correct the data instead. -->

# Glossary

What the words of this field mean here, with the Indonesian word, the customary Indonesian abbreviation, the grade and
the sources. Proper names of Indonesian law stay Indonesian in the code (`Band.NINDYA`); everything else has its English
name there. Grade D is general knowledge, or a word of our own. In Python: `kha.glossary.term("child")`.""",
    id="""\
<!-- Dibuat oleh tools/glossary.py dari data/glossary.toml. Jangan diubah di sini: perbaiki datanya. -->

# Glosarium

Arti istilah di bidang ini menurut pustaka ini, disertai padanan bahasa Inggris, singkatan yang lazim, tingkat
keyakinan, dan sumbernya. Nama diri dalam hukum Indonesia tetap berbahasa Indonesia dalam kode (`Band.NINDYA`); yang
lain memakai nama Inggrisnya. Tingkat D berarti pengetahuan umum atau istilah kami sendiri. Dalam Python:
`kha.glossary.term("child")`.""",
)
PAIRS = Text(id="Inggris–Indonesia", en="Indonesian–English")
ENGLISH = Text(id="Inggris", en="English")
INDONESIAN = Text(id="Indonesia", en="Indonesian")
SOURCES = Text(id="Sumber", en="Sources")
ALSO = Text(id="juga", en="also")
ARTICLE = Text(id="Pasal {number}", en="article {number}")

TARGETS = {"pairs": "glossary-pairs", "sources": "glossary-sources"}
"""What other pages may link to, the same in both languages."""


def page(language: Language) -> str:
    """Write the whole page."""
    numbers: dict[str, int] = {}
    lines = [OPENING[language], ""]
    for term in _sorted(language):
        lines += [*_term(term, language, numbers), ""]
    lines += [f"({TARGETS['pairs']})=", "", f"## {PAIRS[language]}", "", *_pairs(language)]
    lines += ["", f"({TARGETS['sources']})=", "", f"## {SOURCES[language]}", ""]
    lines += [f"{number}. {_source(source(key), language)}" for key, number in numbers.items()]
    return "\n".join(lines) + "\n"


def _sorted(language: Language) -> list[Term]:
    return sorted(TERMS, key=lambda term: term.term[language].casefold())


def _other(language: Language) -> Language:
    return Language.EN if language is Language.ID else Language.ID


def _pairs(language: Language) -> Iterator[str]:
    """Write a table by the word of the other language: the text above is in the order of this one."""
    columns = [ENGLISH[language], INDONESIAN[language]]
    rows = [[term.term.en, _name(term, Language.ID)] for term in _sorted(_other(language))]
    for row in (columns, ["---", "---"], *rows):
        cells = row if language is Language.ID else row[::-1]
        yield f"| {' | '.join(cells)} |"


def _term(term: Term, language: Language, numbers: dict[str, int]) -> Iterator[str]:
    others = f"; {ALSO[language]} {', '.join(term.also)}" if term.also else ""
    other = _other(language)
    yield f"**{_name(term, language)}** ({_emphasised(term, other)}{others})"
    yield f": {term.definition[language]}"
    yield ""
    yield "  " + " ".join(_known(term, language, numbers))


def _known(term: Term, language: Language, numbers: dict[str, int]) -> Iterator[str]:
    """Write the grade, the numbers of the sources with the places in them, and the caveat."""
    known = term.provenance
    cited: list[str] = []
    for citation in known.citations:
        number = f"[{numbers.setdefault(citation.source.key, len(numbers) + 1)}](#{TARGETS['sources']})"
        cited.append(number if citation.locator is None else f"{number}, {_place(citation.locator, language)}")
    yield f"{known.confidence.value}{'' if cited else '.'}"
    if cited:
        yield f"({'; '.join(cited)})."
    if known.note is not None:
        yield known.note[language]


def _place(locator: str, language: Language) -> str:
    """Write an article in the language of the page; another place stands as the source has it."""
    article = re.fullmatch(r"(?:article|Pasal) (\d+)", locator)
    return locator if article is None else ARTICLE[language].format(number=article[1])


def _name(term: Term, language: Language) -> str:
    """Name a term; the abbreviation belongs to the Indonesian name."""
    name = term.term[language]
    return name if term.short is None or language is Language.EN else f"{name} ({term.short})"


def _emphasised(term: Term, language: Language) -> str:
    shown = f"*{term.term[language]}*"
    return shown if term.short is None or language is Language.EN else f"{shown}, {term.short}"


def _source(cited: Source, language: Language) -> str:
    title = cited.title[language]
    return title if cited.url is None else f"[{title}]({cited.url})"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; give its exit code."""
    return pages.run("tools.glossary", NAME, page, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
