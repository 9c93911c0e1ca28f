"""Compile the part of the standard library that the calculator loads. Runs inside Pyodide: `browser_modules.mjs`.

Pyodide brings the standard library as source, and a browser would compile it again each time the calculator is opened:
two thirds of the time until the first answer. What it loads is found by using it; the rest stays source.
"""

from __future__ import annotations

from importlib import _bootstrap_external, import_module, util
import json
from pathlib import Path
import sys
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

SITE = Path("/site")  # where the folder of the site with Python is seen from inside


def use(example: str) -> None:
    """Load the library, and do with it what the page does: read a file, compute what is in it, refuse a figure."""
    calculator: Any = import_module("kha_site.calculator.bridge").Calculator
    for language in ("id", "en"):
        page = calculator(language)
        read = json.loads(page.read("example.toml", example))
        entries = [*read["entries"], ["policy", "published_2022"]]
        page.compute(json.dumps(entries))
        page.compute(json.dumps([*entries, ["points:dekela", "-"]]))


def compiled(source: bytes, name: str) -> bytes:
    """Compile a module; Python takes it as it is, without looking for its source."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=2)
    pyc: Any = _bootstrap_external
    return bytes(pyc._code_to_hash_pyc(code, util.source_hash(source), checked=False))  # noqa: SLF001


def main(example: str) -> str:
    """Write the archive of the standard library anew; say how much of it is compiled.

    Args:
        example: the text of an assessment.
    """
    with ZipFile(SITE / "kha.zip") as library:
        library.extractall("/library")
    sys.path.insert(0, "/library")
    use(example)
    (home,) = (path for path in sys.path if path.endswith(".zip"))
    loaded = {getattr(module.__spec__, "origin", None) for module in list(sys.modules.values())}
    archive, count = SITE / "python_stdlib.zip", 0
    with ZipFile(archive) as source:
        files = {name: source.read(name) for name in source.namelist() if not name.endswith("/")}
    with ZipFile(archive, "w") as target:
        for name, data in files.items():
            is_loaded = f"{home}/{name}" in loaded
            count += is_loaded
            written = (f"{name}c", compiled(data, name)) if is_loaded else (name, data)
            target.writestr(ZipInfo(written[0]), written[1], ZIP_DEFLATED, compresslevel=9)
    return f"{count} of {len(files)} modules of the standard library are compiled."
