"""A report as a list of blocks, and its ways out: plain text, Markdown and HTML, none of which needs colour.

Plain text is laid out here rather than by a terminal library: the report belongs to the core, which has no such
dependency, and it must read the same in an e-mail, a log and a terminal of any width.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TypeAlias, assert_never

from attrs import frozen

_GAP = "  "
_SPACES = str.maketrans(dict.fromkeys("\t\n\v\f\r", " "))
MIN_WIDTH = 40


@frozen
class Heading:
    """A heading; level 1 is the report's title."""

    words: str
    level: int = 2


@frozen
class Paragraph:
    """A sentence or several."""

    words: str


@frozen
class Listing:
    """A list of short entries."""

    entries: tuple[str, ...]


@frozen
class References:
    """Numbered documents: title and address."""

    documents: tuple[tuple[str, str | None], ...]


@frozen
class Facts:
    """Names with their values, one a line."""

    pairs: tuple[tuple[str, str], ...]


@frozen
class Table:
    """A table: the first column is words and may wrap, the others are as given.

    Attributes:
        columns: the headings.
        rows: the cells, row by row.
        right: which columns line up on the right, by index.
        footer: whether the last row is a sum.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()
    footer: bool = False


Block: TypeAlias = Heading | Paragraph | Listing | References | Facts | Table
"""A piece of a report."""


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
        width = max(width, MIN_WIDTH)
        return "\n\n".join("\n".join(_text_lines(block, width)) for block in self.blocks) + "\n"

    def html(self) -> str:
        """Write the report as an HTML fragment: headings, tables with header cells, everything escaped.

        It brings no style of its own: the page it goes into decides, for light and dark alike.
        """
        return "\n".join(line for block in self.blocks for line in _html_lines(block)) + "\n"

    def markdown(self) -> str:
        """Write the report as Markdown with pipe tables."""
        return "\n\n".join("\n".join(_markdown_lines(block)) for block in self.blocks) + "\n"


def _text_lines(block: Block, width: int) -> list[str]:
    match block:
        case Heading(words, level):
            lines = _wrapped(words, width)
            return [*lines, ("=" if level == 1 else "-") * max(len(line) for line in lines)]
        case Paragraph(words):
            return _wrapped(words, width)
        case Listing(entries):
            return [line for entry in entries for line in _hanging("- ", entry, width)]
        case References(documents):
            return _reference_lines(documents, width)
        case Facts(pairs):
            name_width = max(len(name) for name, _ in pairs) + 1
            return [
                line for name, value in pairs for line in _hanging(f"{name}:".ljust(name_width) + " ", value, width)
            ]
        case Table():
            return _table_lines(block, width)
        case _:
            assert_never(block)


def _reference_lines(documents: Sequence[tuple[str, str | None]], width: int) -> list[str]:
    lines: list[str] = []
    for number, (title, url) in enumerate(documents, 1):
        head = f"[{number}] "
        lines += _hanging(head, title, width)
        lines += [] if url is None else [" " * len(head) + url]
    return lines


def _wrapped(words: str, width: int, hang: int = 0) -> list[str]:
    """Break words into lines; the later ones begin ``hang`` columns after the first, which may itself be indented.

    It does of `textwrap.wrap` what a report needs: no word is broken, and breaks are searched a line at a time.
    """
    rest = (words if words.isprintable() else words.translate(_SPACES)).rstrip(" ")
    start = first = len(rest) - len(rest.lstrip(" "))
    lines: list[str] = []
    while len(rest) > width:
        end = rest.rfind(" ", start, width + 1)
        end = rest.find(" ", max(start, width)) if end < 0 else end  # a word longer than the line stands alone
        if end < 0:
            break
        lines.append(rest[:end].rstrip(" "))
        start = first + hang
        rest = " " * start + rest[end:].lstrip(" ")
    return [*lines, rest]


def _hanging(head: str, words: str, width: int) -> list[str]:
    first, *rest = _wrapped(words, max(width - len(head), MIN_WIDTH // 2))
    return [head + first, *(" " * len(head) + line for line in rest)]


def _table_lines(table: Table, width: int) -> list[str]:
    widths = [max(len(row[i]) for row in (table.columns, *table.rows)) for i in range(len(table.columns))]
    fixed = sum(widths[1:]) + len(_GAP) * (len(widths) - 1)
    widths[0] = max(min(widths[0], width - fixed), len(table.columns[0]), MIN_WIDTH // 2)
    rule = _GAP.join("-" * w for w in widths)
    body = [_row_lines(row, widths, table.right) for row in table.rows]
    flat = [line for lines in body[:-1] for line in lines]
    last = [rule, *body[-1]] if table.footer else body[-1]
    return [*_row_lines(table.columns, widths, table.right), rule, *flat, *last]


def _row_lines(row: Sequence[str], widths: Sequence[int], right: frozenset[int]) -> list[str]:
    words = _wrapped(row[0], widths[0], hang=3)
    cells = [
        cell.rjust(w) if i in right else cell.ljust(w) for i, (cell, w) in enumerate(zip(row, widths, strict=True))
    ]
    first = _GAP.join([words[0].ljust(widths[0]), *cells[1:]])
    return [first.rstrip(), *words[1:]]


def _markdown_lines(block: Block) -> list[str]:
    match block:
        case Heading(words, level):
            return [f"{'#' * level} {_escaped(words)}"]
        case Paragraph(words):
            return [_escaped(words)]
        case Listing(entries):
            return [f"- {_escaped(entry)}" for entry in entries]
        case References(documents):
            return [
                f"{n}. {_escaped(title)}{'' if url is None else f' <{url}>'}"
                for n, (title, url) in enumerate(documents, 1)
            ]
        case Facts(pairs):
            return [f"- **{_escaped(name)}:** {_escaped(value)}" for name, value in pairs]
        case Table(columns, rows, right, footer):
            marks = ["---:" if i in right else "---" for i in range(len(columns))]
            lines = [_pipes(columns), _pipes(marks), *(_pipes([_escaped(c) for c in row]) for row in rows)]
            if footer:
                lines[-1] = _pipes([f"**{_escaped(cell)}**" if cell else "" for cell in rows[-1]])
            return lines
        case _:
            assert_never(block)


def _pipes(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(words: str) -> str:
    for sign in "\\`*_[]<>|":
        words = words.replace(sign, "\\" + sign)
    return words


def _html_lines(block: Block) -> list[str]:
    match block:
        case Heading(words, level):
            return [f"<h{level}>{escape(words)}</h{level}>"]
        case Paragraph(words):
            return [f"<p>{escape(words)}</p>"]
        case Listing(entries):
            return ["<ul>", *(f"<li>{escape(entry)}</li>" for entry in entries), "</ul>"]
        case References(documents):
            return ["<ol>", *(f"<li>{_linked(title, url)}</li>" for title, url in documents), "</ol>"]
        case Facts(pairs):
            return ["<dl>", *(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in pairs), "</dl>"]
        case Table(columns, rows, _right, footer):
            head = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
            body = [_html_row(row) for row in rows]
            foot = ["<tfoot>", body.pop(), "</tfoot>"] if footer else []
            return ["<table>", f"<thead><tr>{head}</tr></thead>", "<tbody>", *body, "</tbody>", *foot, "</table>"]
        case _:
            assert_never(block)


def _html_row(row: Sequence[str]) -> str:
    first, *rest = row
    return f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in rest)}</tr>'


def _linked(title: str, url: str | None) -> str:
    return escape(title) if url is None else f'<a href="{escape(url)}">{escape(title)}</a>'
