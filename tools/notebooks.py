"""Run the notebooks of the documentation and store what they give: ``python -m tools.notebooks``.

`nox -s notebooks` compares what is stored with what they give; after a change of facts or of the library, look at the
difference and store it anew.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "notebooks"


def main() -> None:
    """Run each and write it, without times and other traces of the run."""
    nbclient: Any = import_module("nbclient")  # neither has types
    nbformat: Any = import_module("nbformat")
    for path in sorted(FOLDER.glob("*.ipynb")):
        book = nbformat.read(path, as_version=4)
        nbclient.NotebookClient(book, timeout=120, resources={"metadata": {"path": str(FOLDER)}}).execute()
        book.metadata = {"kernelspec": book.metadata["kernelspec"], "language_info": {"name": "python"}}
        for cell in book.cells:
            cell.metadata = {}
        path.write_text(nbformat.writes(book, indent=1).rstrip("\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
