"""A report as a list of blocks, and its ways out: plain text, Markdown and HTML, none of which needs colour."""

from __future__ import annotations

from attrs import frozen

from kha.report.html import fragment, page
from kha.report.markdown import markdown
from kha.report.pieces import Block, Facts, Heading, Listing, Paragraph, References, Table
from kha.report.plain import plain_text
from kha.text import Language


@frozen
class Report:
    """Blocks in reading order.

    .. versionadded:: 0.1
    """

    blocks: tuple[Block, ...]

    def text(self, width: int = 80) -> str:
        """Lay the report out as plain text, at most ``width`` columns wide (never less than 40).

        Words longer than a line, such as web addresses, are left whole.
        """
        return plain_text(self.blocks, width)

    def markdown(self) -> str:
        """Write the report as Markdown with pipe tables."""
        return markdown(self.blocks)

    def html(self) -> str:
        """Write the report as an HTML fragment: headings, tables with captions and header cells, everything escaped.

        It brings no style of its own: the page it goes into decides, for light and dark alike. Cells with numbers have
        the class ``number``.
        """
        return fragment(self.blocks)

    def page(self, language: Language) -> str:
        """Write the report as a whole HTML page that states its language and needs nothing else, for light and dark."""
        return page(self.blocks, language)


__all__ = ["Block", "Facts", "Heading", "Listing", "Paragraph", "References", "Report", "Table"]
