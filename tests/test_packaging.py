"""What the package promises as a package."""

from __future__ import annotations

from importlib import import_module, metadata
from pathlib import Path
import pkgutil
import re
import subprocess
import sys
import tomllib

import pytest

import kha

ROOMS = ["kha", *(f"kha.{m.name}" for m in pkgutil.iter_modules(kha.__path__) if m.name != "__main__")]


def test_the_facade_gives_what_it_names_and_names_what_it_gives() -> None:
    assert sorted(kha.__all__) == kha.__all__ == dir(kha)
    for name in kha.__all__:
        assert getattr(kha, name) is not None


def test_the_facade_knows_nothing_else() -> None:
    with pytest.raises(AttributeError, match="no attribute 'no_such_name'"):
        kha.no_such_name  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018


@pytest.mark.parametrize("room", ROOMS)
def test_every_public_name_can_be_imported(room: str) -> None:
    module = import_module(room)
    for name in getattr(module, "__all__", ()):
        assert hasattr(module, name)


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in {"kha", "kha.cli"}])
def test_every_public_name_says_what_it_is_and_since_when(room: str) -> None:
    module = import_module(room)
    for name in getattr(module, "__all__", ()):
        value = getattr(module, name)
        if isinstance(value, type) and value.__module__.startswith("kha"):
            assert value.__doc__, f"{room}.{name}"


def test_importing_kha_loads_no_dependency_but_what_is_used() -> None:
    program = "import sys, kha; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"cattrs", "babel", "click"} & set(loaded)


def test_the_core_of_kha_needs_neither_cattrs_nor_babel() -> None:
    program = "import sys, kha; kha.crc.ARTICLES; kha.kla.EDITIONS; kha.score; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "kha.scoring" in loaded
    assert not {"cattrs", "babel", "click"} & set(loaded)


def test_the_core_depends_on_attrs_cattrs_and_babel_alone() -> None:
    needed = [r for r in metadata.requires("kha") or () if "extra ==" not in r]
    assert sorted(re.split(r"[<>=!~ ]", r)[0] for r in needed) == ["attrs", "babel", "cattrs"]


def test_the_installed_package_is_the_version_of_the_project() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert metadata.version("kha") == project["version"]


def test_continuous_integration_runs_exactly_the_command_of_the_readme() -> None:
    commands = re.findall(r"^\$ (.*nox.*)$", Path("README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(commands) == 1
    assert commands[0] in Path(".ci/run").read_text(encoding="utf-8").splitlines()
