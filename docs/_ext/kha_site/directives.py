"""What pages are made of: a record's page, a list of records, a report, the sources."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, cast

from docutils import nodes
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective

from kha import crc, kla, regions, report
from kha.report import References
from kha.sources import SOURCES
from kha.text import Language
from kha_site import apparatus, words
from kha_site.domain import KhaDomain
from kha_site.links import Linker, source_of
from kha_site.records import Kind, Page, by_name, described, pages
from kha_site.rendering import Renderer, heading, reference_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from kha.report import Report


class SiteDirective(SphinxDirective):
    """What all directives of the site know."""

    @property
    def language(self) -> Language:
        """The language of the build."""
        return Language(self.config.language)

    @property
    def domain(self) -> KhaDomain:
        """The domain whose objects are noted."""
        return cast("KhaDomain", self.env.get_domain("kha"))

    @property
    def is_for_translators(self) -> bool:
        """Whether prose is gathered for translation: what comes from the library is in both languages already."""
        return self.env.app.builder.name == "gettext"

    def note(self, kind: str, key: str, anchor: str, title: str, *, label: str = "") -> None:
        """Note an object of this page; its label is its anchor, if it has one."""
        self.domain.note(kind, key, (self.env.docname, anchor, title), label or anchor)


class PageDirective(SiteDirective):
    """``{kha:page} article 12``: the page of a record."""

    required_arguments = 2

    def run(self) -> list[nodes.Node]:
        """Render its report, and what stands around it."""
        kind, key = self.arguments
        page, language = by_name()[Kind(kind), key], self.language
        section = nodes.section(ids=[page.label], names=[])
        self.set_source_info(section)
        about = described(page.docname, language)
        section += heading(page.title[language])
        section += addnodes.index(
            entries=[("single", term[language], "", "main", None) for term in dict.fromkeys(page.terms)]
        )
        body = list(Renderer(self.env.docname, Linker(page, language), language).sections(about))
        first = next((at for at, node in enumerate(body) if isinstance(node, nodes.section)), len(body))
        section += [*body[:first], *apparatus.to_calculator(page, language, self.env.docname), *body[first:]]
        section += apparatus.around(page, language, self.config.release)
        self.note(kind, key, "", page.title[language], label=page.label)
        if isinstance(page.record, regions.Province):
            self._anchor_regions(section, page.record)
        return [section]

    def _anchor_regions(self, section: nodes.section, province: regions.Province) -> None:
        named = {region.label[self.language]: region for region in regions.regions_of(province)}
        for row in section.findall(nodes.row):
            region = named.get(row[0].astext().strip())
            if region is not None:
                anchor = f"kha-region-{region.code.replace('.', '-')}"
                row["ids"].append(anchor)
                self.note("region", region.code, anchor, region.label[self.language])


class ListDirective(SiteDirective):
    """``{kha:list} article``: links to all records of a kind, in order, articles by part."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Render the links."""
        kind = Kind(self.arguments[0])
        found = [page for page in pages() if page.kind is kind]
        if kind is not Kind.ARTICLE:
            return [self._links(found)]
        return list(self._parts(found))

    def _links(self, found: list[Page]) -> nodes.bullet_list:
        items = [
            nodes.list_item(
                "",
                nodes.paragraph("", "", reference_to(p, self.env.docname, p.title[self.language]), translatable=False),
            )
            for p in found
        ]
        return nodes.bullet_list("", *items, classes=["kha-list", f"kha-list-{self.arguments[0]}"])

    def _parts(self, found: list[Page]) -> Iterator[nodes.Node]:
        for part, some in groupby(found, key=lambda page: cast("crc.Article", page.record).part):
            yield nodes.rubric("", part.label[self.language], translatable=False)
            yield self._links(list(some))


class ContentsDirective(SiteDirective):
    """``{kha:contents} evaluation_2022``: the groups of an edition with their indicators, as links."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Render the nested list."""
        edition, named = kla.edition(self.arguments[0]), by_name()
        outer = nodes.bullet_list("", classes=["kha-list", "kha-contents"])
        for group in edition.groups:
            item = nodes.list_item("", self._link(named[Kind.GROUP, f"{edition.key}.{group.key}"]))
            inner = (named[Kind.INDICATOR, f"{edition.key}.{indicator.key}"] for indicator in group.indicators)
            if rows := [nodes.list_item("", self._link(page)) for page in inner]:
                item += nodes.bullet_list("", *rows)
            outer += item
        return [outer]

    def _link(self, page: Page) -> nodes.paragraph:
        link = reference_to(page, self.env.docname, page.title[self.language])
        return nodes.paragraph("", "", link, translatable=False)


class ReportDirective(SiteDirective):
    """``{kha:report} convention``: a report that is about no single record."""

    required_arguments = 1
    reports: ClassVar[dict[str, Callable[[Language], Report]]] = {
        "convention": report.describe_convention,
        "indonesia": report.describe_indonesia,
        "national-laws": report.describe_national_laws,
        "awards": report.describe_awards,
    }

    def run(self) -> list[nodes.Node]:
        """Render the report, title and all."""
        if self.is_for_translators:
            return []
        name, language = self.arguments[0], self.language
        about = self.reports[name](language)
        section = nodes.section(ids=[f"kha-{name}"], names=[])
        self.set_source_info(section)
        section += heading(getattr(about.blocks[0], "words", name))
        section += list(Renderer(self.env.docname, Linker(None, language), language).sections(about))
        return [section]


class SourcesDirective(SiteDirective):
    """``{kha:sources}``: every source, and the pages that cite it."""

    def run(self) -> list[nodes.Node]:
        """Render one entry a source."""
        citing = self._citing()
        entries: list[nodes.Node] = []
        for source in SOURCES:
            anchor, title = f"kha-source-{source.key}", source.title[self.language]
            name: nodes.Node = (
                nodes.Text(title) if source.url is None else nodes.reference("", title, refuri=source.url)
            )
            body = [nodes.paragraph("", "", name, translatable=False)]
            if source.publisher is not None:
                line = f"{words.PUBLISHER[self.language]}: {source.publisher}"
                body.append(nodes.paragraph("", line, translatable=False))
            if found := citing.get(source.key):
                body.append(self._cited_by(found))
            entries.append(nodes.list_item("", *body, ids=[anchor]))
            self.note("source", source.key, anchor, title)
        return [nodes.bullet_list("", *entries, classes=["kha-sources"])]

    def _cited_by(self, found: list[Page]) -> nodes.paragraph:
        paragraph = nodes.paragraph("", f"{words.CITED_BY[self.language]}: ", translatable=False)
        for number, page in enumerate(found):
            paragraph += [nodes.Text("; ")] if number else []
            paragraph += reference_to(page, self.env.docname, page.title[self.language])
        return paragraph

    def _citing(self) -> dict[str, list[Page]]:
        citing: dict[str, list[Page]] = {}
        for page in pages():
            for block in described(page.docname, self.language).blocks:
                if isinstance(block, References):
                    keys = dict.fromkeys(source_of(title, self.language) for title, _ in block.documents)
                    for key in keys:
                        if key is not None:
                            citing.setdefault(key, []).append(page)
        return citing
