"""Which words of a report name a record that has a page, and therefore become links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
import re

from attrs import frozen

from kha import crc, kla
from kha.kla import Edition
from kha.report import _phrases as say
from kha.report.topics import article_line, comment_line, guidelines_name
from kha.report.words import item_name, keyed_name
from kha.scoring import Stage
from kha.sources import SOURCES
from kha.text import Language
from kha_site.records import Kind, Page, by_name

_ARTICLE = re.compile(r"(?<![\w(./])(?<!ayat )(?<!angka )\d{1,2}(?![\w)./])")
_MARK = re.compile(r"\[(\d+)\]")


@frozen
class Piece:
    """A piece of a line.

    Attributes:
        words: the words.
        page: the page they lead to; ``None`` for plain words.
        reference: the number of the document they cite, for a mark such as ``[2]``.
    """

    words: str
    page: Page | None = None
    reference: int | None = None


class Linker:
    """Finds names in the lines of one page.

    A whole line may be a name anywhere. A line that begins with the name of an edition, or with the symbol of
    guidelines, goes on with names that only that edition or those guidelines give.
    """

    def __init__(self, about: Page | None, language: Language) -> None:
        self._language = language
        self._whole: dict[str, Page] = {name: page for name, page in _anywhere(language) if page is not about}
        self._scopes = dict(_scopes(language))
        self._provision_facts = {
            phrase[language]
            for phrase in (
                say.FACTS_PROVISIONS,
                say.FACTS_PROVISIONS_OURS,
                say.FACTS_PROVISIONS_STATED,
                say.COLUMN_ARTICLES,
            )
        }
        if isinstance(edition := _edition_of(about), Edition):
            own = self._scopes[edition.label[language]]
            self._whole |= {name: page for name, page in own.items() if page is not about}
        if isinstance(guidelines := _guidelines_of(about), crc.Guidelines):
            own = self._scopes[guidelines.symbol]
            self._whole |= {name: page for name, page in own.items() if page is not about}

    def line(self, words: str) -> Iterator[Piece]:
        """Cut a line into plain words, links and marks of references."""
        if page := self._whole.get(words.strip()):
            yield Piece(words.strip(), page)
            return
        for scope, names in self._scopes.items():
            if words.startswith(f"{scope}: "):
                pattern = re.compile(rf"(?<![\w.])({'|'.join(map(re.escape, _longest_first(names)))})(?!\w)")
                yield from _cut(words, pattern, names)
                return
        at = 0
        for found in _MARK.finditer(words):
            yield Piece(words[at : found.start()])
            yield Piece(found[0], reference=int(found[1]))
            at = found.end()
        yield Piece(words[at:])

    def fact(self, name: str, value: str) -> Iterator[Piece]:
        """Cut the value of a fact; in a list of provisions every number of an article is a link."""
        if name not in self._provision_facts:
            yield from self.line(value)
            return
        articles = {page.key: page for page in by_name().values() if page.kind is Kind.ARTICLE}
        yield from _cut(value, _ARTICLE, articles)


def _cut(words: str, pattern: re.Pattern[str], names: Mapping[str, Page]) -> Iterator[Piece]:
    at = 0
    for found in pattern.finditer(words):
        yield Piece(words[at : found.start()])
        yield Piece(found[0], names.get(found[0]))
        at = found.end()
    yield Piece(words[at:])


def _longest_first(names: Mapping[str, Page]) -> list[str]:
    return sorted(names, key=len, reverse=True)


def _anywhere(language: Language) -> Iterator[tuple[str, Page]]:
    pages = by_name()
    for page in pages.values():
        if page.kind not in {Kind.GROUP, Kind.INDICATOR}:  # their names mean something only within an edition
            yield page.title[language], page
        match page.record:
            case crc.Article() as article:
                yield article_line(article, language), page
                yield say.ARTICLE_TITLE[language].format(number=article.number, title=article.title[language]), page
            case crc.GeneralComment() as comment:
                yield comment_line(comment, language), page
                yield say.COMMENT_NUMBER[language].format(number=comment.number), page
            case crc.GeneralPrinciple() as principle:
                yield principle.principle.label[language], page
            case crc.Guidelines() as guidelines:
                yield guidelines_name(guidelines, language), page
            case kla.Edition() as edition:
                yield f"{edition.label[language]} ({edition.key})", page
            case kla.Band() | Stage() as word:
                yield word.label[language], page
            case _:
                pass


def _scopes(language: Language) -> Iterator[tuple[str, dict[str, Page]]]:
    pages = by_name()
    for edition in kla.EDITIONS:
        names: dict[str, Page] = {}
        items: tuple[kla.Group | kla.Indicator, ...] = (*edition.groups, *edition.indicators)
        for item in items:
            kind = Kind.GROUP if isinstance(item, kla.Group) else Kind.INDICATOR
            page = pages[kind, f"{edition.key}.{item.key}"]
            names |= {item_name(item, language): page, keyed_name(item, language): page}
        yield edition.label[language], names
    for guidelines in crc.GUIDELINES:
        yield (
            guidelines.symbol,
            {c.label[language]: pages[Kind.CLUSTER, f"{guidelines.key}.{c.theme.value}"] for c in guidelines.clusters},
        )


def _edition_of(page: Page | None) -> Edition | None:
    return next((e for e in kla.EDITIONS if page is not None and page.key.split(".")[0] == e.key), None)


def _guidelines_of(page: Page | None) -> crc.Guidelines | None:
    return next((g for g in crc.GUIDELINES if page is not None and page.key == g.key), None)


def source_of(title: str, language: Language) -> str | None:
    """Give the key of the source that a document's title, with or without a place in it, names."""
    fitting = [s for s in SOURCES if title == s.title[language] or title.startswith(f"{s.title[language]}, ")]
    return max(fitting, key=lambda s: len(s.title[language])).key if fitting else None
