"""Pages of the documentation that tools write from the library, one a language.

The English page stands where Sphinx looks for it, the Indonesian one under ``docs/locale/id/pages``, at the same steps:
`kha_site.languages.read_in_language` puts it in its place when the site is built in Indonesian.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
import sys

from kha.text import Language

DOCS = Path(__file__).resolve().parent.parent / "docs"


def path_of(name: str, language: Language) -> Path:
    """Give the file of a page in a language."""
    folder = DOCS if language is Language.EN else DOCS / "locale" / language.value / "pages"
    return folder / f"{name}.md"


def run(tool: str, name: str, write: Callable[[Language], str], arguments: list[str] | None = None) -> int:
    """Write a page in every language, or check it with ``--check``; give the exit code.

    Args:
        tool: the command that is run, as ``tools.glossary``.
        name: the page, by its steps below ``docs``.
        write: gives the whole page in a language.
        arguments: those of the command line, if not those of this process.
    """
    parser = argparse.ArgumentParser(prog=f"python -m {tool}", description=f"Write the page {name}.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a page differs")
    check: bool = parser.parse_args(arguments).check
    differing = 0
    for language in Language:
        path, text = path_of(name, language), write(language)
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"differs from the library: {path.relative_to(DOCS)}; run python -m {tool}", file=sys.stderr)
            differing += 1
    return min(differing, 1)
