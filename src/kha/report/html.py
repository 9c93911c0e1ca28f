"""A report as HTML that a screen reader can follow: headings in order, tables with captions and header cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import assert_never

from kha.report.pieces import Block, Facts, Heading, Listing, Paragraph, References, Table
from kha.text import Language

_STYLE = """\
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5 }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { text-align: left; vertical-align: top; padding: .2rem .6rem; border-bottom: 1px solid #8886 }
tbody th { font-weight: normal }
th[scope=rowgroup], tfoot th, tfoot td { font-weight: bold }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
dt { font-weight: bold }
dd { margin: 0 0 .4rem }
a { overflow-wrap: anywhere }"""


def page(blocks: Sequence[Block], language: Language) -> str:
    """Write blocks as a whole page."""
    title = next((block.words for block in blocks if isinstance(block, Heading)), "kha")
    return f"""\
<!doctype html>
<html lang="{language.value}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<style>
{_STYLE}
</style>
</head>
<body>
<main>
{fragment(blocks)}</main>
</body>
</html>
"""


def fragment(blocks: Iterable[Block]) -> str:
    """Write blocks as they go into a page."""
    return "\n".join(_lines(blocks)) + "\n"


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Write block after block; the caption of a table is the headings it stands under, so that it can stand alone."""
    path: list[Heading] = []
    for block in blocks:
        match block:
            case Heading(words, level):
                path = [*(heading for heading in path if heading.level < level), block]
                yield f"<h{level}>{escape(words)}</h{level}>"
            case Paragraph(words):
                yield f"<p>{escape(words)}</p>"
            case Listing(entries):
                yield from ("<ul>", *(f"<li>{escape(entry)}</li>" for entry in entries), "</ul>")
            case References(documents):
                yield from ("<ol>", *(f"<li>{_linked(title, url)}</li>" for title, url in documents), "</ol>")
            case Facts(pairs):
                yield from ("<dl>", *(f"<dt>{escape(n)}</dt><dd>{escape(value)}</dd>" for n, value in pairs), "</dl>")
            case Table():
                yield from _table(block, ": ".join(heading.words for heading in path[1:] or path))
            case _:
                assert_never(block)


def _table(table: Table, caption: str) -> Iterator[str]:
    yield "<table>"
    if caption:
        yield f"<caption>{escape(caption)}</caption>"
    cells = (f'<th scope="col"{_number(i, table)}>{escape(name)}</th>' for i, name in enumerate(table.columns))
    yield f"<thead><tr>{''.join(cells)}</tr></thead>"
    body, foot = (table.rows[:-1], table.rows[-1:]) if table.footer else (table.rows, ())
    for group in _row_groups(body):
        yield "<tbody>"
        for row in group:
            scope = "rowgroup" if len(group) > 1 and _depth(group[-1]) and not _depth(row) else "row"
            yield _row(row, table, scope)
        yield "</tbody>"
    for row in foot:
        yield f"<tfoot>{_row(row, table, 'row')}</tfoot>"
    yield "</table>"


def _row_groups(rows: Iterable[Sequence[str]]) -> list[list[Sequence[str]]]:
    """Put rows that are indented with the row they stand below; all together where none is."""
    rows = list(rows)
    if not any(_depth(row) for row in rows):
        return [rows] if rows else []
    groups: list[list[Sequence[str]]] = []
    for row in rows:
        if _depth(row) and groups:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _depth(row: Sequence[str]) -> int:
    return (len(row[0]) - len(row[0].lstrip(" "))) // 2


def _row(row: Sequence[str], table: Table, scope: str) -> str:
    first, *rest = row
    head = "&emsp;" * _depth(row) + escape(first.lstrip(" "))
    cells = "".join(f"<td{_number(i, table)}>{escape(cell)}</td>" for i, cell in enumerate(rest, 1))
    return f'<tr><th scope="{scope}">{head}</th>{cells}</tr>'


def _number(column: int, table: Table) -> str:
    return ' class="number"' if column in table.right else ""


def _linked(title: str, url: str | None) -> str:
    return escape(title) if url is None else f'<a href="{escape(url)}">{escape(title)}</a>'
