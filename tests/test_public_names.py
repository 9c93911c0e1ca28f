"""Every public name has a page in the reference, a type that is checked, and an example that runs.

Public modules are those with a page in ``docs/reference/api``; public names are those in their ``__all__``. Numbered
constants (``ARTICLE_12``) stand for each other: they are made alike, and one shows them all.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib import import_module
import inspect
from itertools import pairwise
import json
from pathlib import Path
import pkgutil
import re
from types import ModuleType

import pytest

import kha

PAGES = sorted(Path("docs/reference/api").glob("*.md"))
ADAPTERS = {"kha.adapters.pydantic", "kha.adapters.sqlalchemy"}
COMMAND = "kha.cli"  # its names are those of the command, which has a page of its own
FEW = 40


def documented() -> Iterator[str]:
    for page in PAGES:
        yield from re.findall(r"^\.\. automodule:: ([\w.]+)$", page.read_text(encoding="utf-8"), re.MULTILINE)


def packages() -> Iterator[str]:
    for module in pkgutil.walk_packages(kha.__path__, "kha."):
        if module.ispkg and module.name != COMMAND:
            yield module.name


MODULES = sorted({*documented()} - {"kha.text"})


def names_of(module: str) -> tuple[str, ...]:
    named: list[str] = getattr(import_module(module), "__all__", [])
    return tuple(named)


def family(name: str) -> str:
    return re.sub(r"[0-9]+", "#", name)


def words_in(texts: Iterator[str]) -> set[str]:
    """Give the words of some texts, and the families of those that are numbered."""
    words = {word for text in texts for word in re.findall(r"\w+", text)}
    return words | {family(word) for word in words if word != family(word)}


def typed() -> Iterator[str]:
    for path in Path("tests/typing").glob("api*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if is_call and ast.unparse(node).startswith("assert_type("):
                yield ast.unparse(node)
            elif isinstance(node, ast.arg) and node.annotation is not None:
                yield ast.unparse(node.annotation)  # what the parameter of an `assert_type` is declared as


def examples() -> Iterator[str]:
    """Give every example that the tests run: of prose, of notebooks and of docstrings."""
    for path in (Path("README.md"), *Path("docs").rglob("*.md")):
        yield from re.findall(r"```python\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL)
    for path in Path("docs/notebooks").glob("*.ipynb"):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                yield "".join(cell["source"])
    for path in Path(str(kha.__file__)).parent.rglob("*.py"):
        yield from re.findall(r"^ *(?:>>>|\.\.\.) .*(?:\n *[^\s>].*)?", path.read_text(encoding="utf-8"), re.MULTILINE)


def lacking(words: set[str], module: str) -> list[str]:
    return [name for name in names_of(module) if name not in words and family(name) not in words - {name}]


TYPED, SHOWN = words_in(typed()), words_in(examples())


def test_every_public_package_has_a_page() -> None:
    assert {*packages()} - {"kha.report.blocks"} <= {*documented()}
    assert {*documented()} >= ADAPTERS
    assert not {name for name in documented() if any(part.startswith("_") for part in name.split("."))}


def test_the_facade_is_small() -> None:
    assert len(kha.__all__) < FEW
    modules = [name for name in kha.__all__ if isinstance(getattr(kha, name), ModuleType)]
    assert {f"kha.{name}" for name in modules} <= {*documented()}


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_in_the_reference(module: str) -> None:
    """What has no documentation of its own is left out of a page."""
    undocumented = [name for name in names_of(module) if not is_documented(module, name)]
    assert undocumented == []


@pytest.mark.parametrize("module", ["kha", *MODULES])
def test_every_public_name_has_a_type_that_is_checked(module: str) -> None:
    assert lacking(TYPED, module) == []


@pytest.mark.parametrize("module", ["kha", *MODULES])
def test_every_public_name_has_an_example_that_runs(module: str) -> None:
    assert lacking(SHOWN, module) == []


def constants_with_words() -> Iterator[str]:
    """Give the names of all constants with a documentation beneath their assignment."""
    for path in Path(str(kha.__file__)).parent.rglob("*.py"):
        for statement, following in pairwise(ast.parse(path.read_text(encoding="utf-8")).body):
            if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
                if isinstance(statement, ast.AnnAssign):
                    yield ast.unparse(statement.target)
                elif isinstance(statement, ast.Assign):
                    yield from map(ast.unparse, statement.targets)


CONSTANTS = {*constants_with_words()}


def is_documented(module: str, name: str) -> bool:
    value = getattr(import_module(module), name)
    if inspect.ismodule(value) or isinstance(value, type) or inspect.isroutine(inspect.unwrap(value)):
        return bool(value.__doc__)
    return name in CONSTANTS


def test_what_is_missing_would_be_found() -> None:
    assert lacking({"Edition", "PERMEN_#_#"}, "kha.kla") == [
        name for name in names_of("kha.kla") if name not in {"Edition", "PERMEN_12_2011"}
    ]
    assert not is_documented("kha.exact", "ZERO")
    assert is_documented("kha.exact", "MAX_DIGITS")
