"""A report as Markdown with pipe tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import assert_never

from kha.report.pieces import Block, Facts, Heading, Listing, Paragraph, References, Table

_SIGNS = re.compile(r"[\\`*_\[\]<>|]|&(?=#?\w+;)")


def markdown(blocks: Iterable[Block]) -> str:
    """Write blocks as Markdown."""
    return "\n\n".join("\n".join(_markdown_lines(block)) for block in blocks) + "\n"


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
            lines = [_pipes(columns), _pipes(marks), *(_pipes(_cells(row)) for row in rows)]
            if footer:
                lines[-1] = _pipes([f"**{_escaped(cell)}**" if cell else "" for cell in rows[-1]])
            return lines
        case _:
            assert_never(block)


def _cells(row: Sequence[str]) -> list[str]:
    """Escape cells; what is indented in the first one stays so, by spaces that no reader of Markdown takes away."""
    first = row[0].lstrip(" ")
    depth = (len(row[0]) - len(first)) // 2
    return ["&emsp;" * depth + _escaped(first), *(_escaped(cell) for cell in row[1:])]


def _pipes(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(words: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", words)
