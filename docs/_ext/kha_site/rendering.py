"""The blocks of a report as the nodes of a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from docutils import nodes
from sphinx import addnodes

from kha.report import Block, Facts, Heading, Listing, Paragraph, References, Report, Table
from kha.text import Language
from kha_site import words
from kha_site.links import Linker, Piece, source_of
from kha_site.records import Page


def heading(text: str) -> nodes.title:
    """Write a title that is in the page's language already, so that translators never see it."""
    return nodes.title("", text, translatable=False)


class Renderer:
    """Renders reports for one page.

    Args:
        docname: the page that is written.
        linker: finds what its words name.
        language: the language of the build.
    """

    def __init__(self, docname: str, linker: Linker, language: Language) -> None:
        self._docname = docname
        self._linker = linker
        self._language = language

    def sections(self, report: Report) -> Iterator[nodes.Element]:
        """Render all but the title: first what stands before the first heading, then a section for each."""
        section: nodes.section | None = None
        for number, block in enumerate(report.blocks[1:], 1):
            if isinstance(block, Heading):
                if section is not None:
                    yield section
                section = nodes.section(ids=[f"section-{number}"], names=[])
                section += heading(block.words)
                continue
            rendered = self._block(block)
            if section is None:
                yield rendered
            else:
                section += rendered
        if section is not None:
            yield section

    def _block(self, block: Block) -> nodes.Element:
        match block:
            case Heading(text):
                return heading(text)
            case Paragraph(text):
                return self._paragraph(self._linker.line(text))
            case Listing(entries):
                items = (nodes.list_item("", self._paragraph(self._linker.line(entry))) for entry in entries)
                return nodes.bullet_list("", *items)
            case References(documents):
                items = (self._reference(n, title, url) for n, (title, url) in enumerate(documents, 1))
                return nodes.enumerated_list("", *items, enumtype="arabic", classes=["references"])
            case Facts(pairs):
                return nodes.field_list("", *(self._fact(name, value) for name, value in pairs))
            case Table():
                return self._table(block)
            case _:
                assert_never(block)

    def _paragraph(self, pieces: Iterable[Piece]) -> nodes.paragraph:
        return nodes.paragraph("", "", *self._inline(pieces), translatable=False)

    def _inline(self, pieces: Iterable[Piece]) -> Iterator[nodes.Node]:
        for piece in pieces:
            if piece.page is not None:
                yield reference_to(piece.page, self._docname, piece.words)
            elif piece.reference is not None:
                yield nodes.reference("", piece.words, refid=f"document-{piece.reference}", internal=True)
            elif piece.words:
                yield nodes.Text(piece.words)

    def _reference(self, number: int, title: str, url: str | None) -> nodes.list_item:
        name: nodes.Node = nodes.Text(title) if url is None else nodes.reference("", title, refuri=url)
        paragraph = nodes.paragraph("", "", name, translatable=False)
        if key := source_of(title, self._language):
            paragraph += [nodes.Text(" · "), _to_source(key, self._docname, self._language)]
        return nodes.list_item("", paragraph, ids=[f"document-{number}"])

    def _fact(self, name: str, value: str) -> nodes.field:
        body = nodes.field_body("", self._paragraph(self._linker.fact(name, value)))
        return nodes.field("", nodes.field_name("", name), body)

    def _table(self, table: Table) -> nodes.table:
        group = nodes.tgroup(cols=len(table.columns))
        columns = [nodes.colspec(colwidth=1) for _ in table.columns]
        columns[0]["stub"] = 1
        group += columns
        group += nodes.thead("", self._row(table, table.columns))
        group += nodes.tbody("", *(self._row(table, row, columns=table.columns) for row in table.rows))
        return nodes.table("", group, classes=["colwidths-auto"])

    def _row(self, table: Table, cells: tuple[str, ...], columns: tuple[str, ...] | None = None) -> nodes.row:
        row = nodes.row()
        for number, cell in enumerate(cells):
            classes = ["text-right"] if number in table.right else ["indented"] if cell.startswith("  ") else []
            pieces = [Piece(cell)] if columns is None else self._linker.fact(columns[number], cell)
            row += nodes.entry("", self._paragraph(pieces), classes=classes)
        return row


def reference_to(page: Page, docname: str, text: str) -> addnodes.pending_xref:
    """Refer to the page of a record, in words of one's own."""
    return addnodes.pending_xref(
        "",
        nodes.inline("", text),
        refdomain="kha",
        reftype=page.kind.value,
        reftarget=page.key,
        refexplicit=True,
        refdoc=docname,
        refwarn=True,
    )


def _to_source(key: str, docname: str, language: Language) -> addnodes.pending_xref:
    return addnodes.pending_xref(
        "",
        nodes.inline("", words.SAME_SOURCE[language]),
        refdomain="kha",
        reftype="source",
        reftarget=key,
        refexplicit=True,
        refdoc=docname,
        refwarn=True,
    )
