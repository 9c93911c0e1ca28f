"""A report as plain text.

It is laid out here rather than by a terminal library: reports belong to the core, which has no such dependency, and
must read the same in an e-mail, a log and a terminal of any width.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from kha.report.pieces import Block, Facts, Heading, Listing, Paragraph, References, Table

_GAP = "  "
MIN_WIDTH = 40
_SPACES = str.maketrans(dict.fromkeys("\t\n\v\f\r", " "))


def plain_text(blocks: Iterable[Block], width: int) -> str:
    """Lay blocks out as plain text, at most ``width`` columns wide (never less than 40)."""
    width = max(width, MIN_WIDTH)
    return "\n\n".join("\n".join(_text_lines(block, width)) for block in blocks) + "\n"


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
