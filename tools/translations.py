"""The Indonesian of the documentation's prose: what is missing or damaged, and fresh catalogues for translators.

python -m tools.translations            list what is not translated, and what lost its code or links
python -m tools.translations --update   bring docs/locale/id/LC_MESSAGES/*.po up to date with the prose
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
import re
import subprocess
import sys
from tempfile import TemporaryDirectory

from babel.messages import Catalog, Message
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
LOCALE = DOCS / "locale" / "id" / "LC_MESSAGES"
NOT_PROSE = (
    "glossary.md",
    "explanation/fidelity.md",
    "explanation/speed-of-tables.md",
    "_build",
    "_ext",
    "_templates",
    "locale",
    "reference/api/*",
    "crc/*/*",
    "kla/*/*",
    "regions/[0-9]*",
)
"""What is not translated here: pages from records have both languages in the library; docstrings are in English."""

SHOWN = 20

KEPT = re.compile(r"(?:\{[\w:]+\})?(`+)(?!`).+?(?<!`)\1(?!`)|\]\([^)\s]+\)|\{\{\w+\}\}", re.DOTALL)
"""What a translation must keep as it is: code, the targets of links and roles."""

NAMED_TARGET = re.compile(r"^(\{[\w:]+\}`+)[^<`]*(<[^>]+>`+)$")


def templates() -> dict[str, Catalog]:
    """Give what must be translated, by the name of its catalogue."""
    with TemporaryDirectory() as folder:
        excluded = ",".join(NOT_PROSE)
        command = [sys.executable, "-m", "sphinx", "--quiet", "--builder", "gettext"]
        command += ["--define", f"exclude_patterns={excluded}", "--define", "suppress_warnings=toc,ref,myst"]
        command += ["--define", "nb_execution_mode=off"]
        subprocess.run([*command, str(DOCS), folder], check=True, stderr=subprocess.DEVNULL)  # noqa: S603
        return {path.stem: _read(path) for path in sorted(Path(folder).glob("*.pot")) if path.stem != "sphinx"}


def has_words(message: Message) -> bool:
    """Tell whether there is anything to translate outside code and addresses: words, or numbers with marks in them."""
    shown = re.sub(r"\{[\w:]+\}(`+)([^<`]*)<[^>]+>\1", r"\2", str(message.id))
    words = re.sub(r"(\{[\w:]+\})?(`+).*?\2|<[^>]*>|\]\([^)]*\)", " ", shown)
    return re.search(r"[^\W\d_]{2}|\d[.,]\d", words) is not None


def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale="id")


def missing(found: dict[str, Catalog]) -> Iterator[tuple[str, Message]]:
    """Give each message that has no translation, or one of an older wording, with the name of its catalogue."""
    for name, template in found.items():
        path = LOCALE / f"{name}.po"
        catalogue = _read(path) if path.exists() else Catalog(locale="id")
        for message in template:
            if message.id and has_words(message):
                translated = catalogue.get(message.id)
                if translated is None or translated.fuzzy or not translated.string:
                    yield name, message


def kept(text: str) -> list[str]:
    """Give the code and the targets in a text, without the words a link shows.

    >>> kept("the {doc}`glossary </glossary>` and `kha`")
    ['`kha`', '{doc}`</glossary>`']
    """
    return sorted(NAMED_TARGET.sub(r"\1\2", match.group()) for match in KEPT.finditer(text))


def damaged() -> Iterator[tuple[str, Message]]:
    """Give each translation that has not the code and the targets of its original, with the name of its catalogue."""
    for path in sorted(LOCALE.glob("*.po")):
        for message in _read(path):
            if message.id and message.string and kept(str(message.id)) != kept(str(message.string)):
                yield path.stem, message


def report() -> int:
    """Print what is missing or damaged and where; give how much it is."""
    found = templates()
    gaps = list(missing(found))
    broken = list(damaged())
    for name, message in broken:
        lost = f"{kept(str(message.id))} became {kept(str(message.string))}"
        print(f"{name}.po: a translation must keep code and links: {lost}", file=sys.stderr)
    whole = sum(bool(message.id) and has_words(message) for template in found.values() for message in template)
    for name, message in gaps[:SHOWN]:
        file, line = message.locations[0]
        print(f"{name}.po has no Indonesian for {Path(file).name}:{line}: {str(message.id)[:80]!r}", file=sys.stderr)
    if len(gaps) > SHOWN:
        print(f"… and {len(gaps) - SHOWN} more", file=sys.stderr)
    print(f"Prose in Indonesian: {whole - len(gaps)} of {whole} messages.")
    return len(gaps) + len(broken)


def update() -> None:
    """Write the catalogues anew: new messages are empty, changed ones are marked fuzzy, obsolete ones go."""
    for name, template in templates().items():
        path = LOCALE / f"{name}.po"
        catalogue = _read(path) if path.exists() else Catalog(locale="id")
        for message in [message for message in template if message.id and not has_words(message)]:
            template.delete(message.id)
        catalogue.update(template, update_header_comment=False)
        catalogue.obsolete.clear()
        for message in catalogue:
            message.flags.discard("python-brace-format")  # a MyST role is no placeholder
            message.locations = [(Path(file).name, 0) for file, _ in message.locations[:1]]
        _write(path, catalogue)


def _write(path: Path, catalogue: Catalog) -> None:
    """Write in one form, without dates and lines, so that a catalogue changes only with its words."""
    head = '# Indonesian of the documentation. See CONTRIBUTING.md.\nmsgid ""\nmsgstr ""\n'
    head += '"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: id\\n"\n'
    head += '"Plural-Forms: nplurals=1; plural=0;\\n"\n\n'
    with path.open("wb") as file:
        file.write(head.encode())
        write_po(file, catalogue, width=100, omit_header=True, include_lineno=False)


def main() -> int:
    """Report, or update."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="write fresh catalogues")
    if parser.parse_args().update:
        update()
    return min(report(), 1)


if __name__ == "__main__":
    raise SystemExit(main())
