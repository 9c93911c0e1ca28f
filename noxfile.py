"""Every task of the project, one session each. Run ``nox`` for all checks, ``nox -l`` for the list."""

from __future__ import annotations

import os
from pathlib import Path
import re
import shlex
import shutil
import subprocess

import nox

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "uv|venv"
nox.options.stop_on_first_error = "CI" in os.environ  # what failed is then the last that the log tells
os.environ.setdefault("UV_COMPILE_BYTECODE", "1")  # as pip does: what is imported first should not be slow, nor warn
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what one session has compiled, the next need not

ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml("pyproject.toml")
SUPPORTED = ("3.11", "3.12", "3.13", "3.14")
DIST = ROOT / "dist"
APPS = sorted(path.parent.name for path in (ROOT / "examples" / "apps").glob("*/requirements.txt"))
IN_PARALLEL = ("--numprocesses=auto", "--dist=loadfile")  # the examples of a page build on each other
IN_HALVES = ("--numprocesses=auto", "--dist=worksteal")  # where few files take long, and none is a page
TWO_BROWSERS = ("--numprocesses=2", "--dist=load")  # each works two processes of its own
SITE = ROOT / "docs" / "_build" / "html"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "chrome")
OF_THE_LIBRARY = "--ignore=tests/workshop"  # the workshop is nobody's but ours, and is tested once
FRAMES = "*/kha/frames/*"  # measured where the engines are
ON_ENGINES = ("tests/frames", "docs/how-to/score-a-table.md", "src/kha/frames")
GIVEN = "not hypothesis and not again"  # coverage is not left to what is drawn, nor measured where it cannot grow


def _runs(version: str) -> bool:
    """Tell whether that Python really runs here; a version manager's shim may stand in for one that does not."""
    command = [f"python{version}"] if shutil.which(f"python{version}") else ["py", f"-{version}"]
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "-c", ""], check=False, capture_output=True).returncode == 0  # noqa: S603


PYTHONS = [version for version in SUPPORTED if _runs(version)]

nox.options.sessions = [
    "wheel",
    "tests",
    "frames",
    "workshop",
    "oldest",
    "types",
    "lint",
    "data",
    "docs",
    "notebooks",
    "browser",
    "integrations",
]


def _groups(*names: str) -> list[str]:
    return [requirement for name in names for requirement in nox.project.dependency_groups(PROJECT, name)]


def _built_wheel() -> str:
    (wheel,) = DIST.glob("kha-*.whl")
    return str(wheel)


def _extras(*names: str) -> str:
    wanted = names or tuple(PROJECT["project"]["optional-dependencies"])
    return f"{_built_wheel()}[{','.join(wanted)}]"


@nox.session
def wheel(session: nox.Session) -> None:
    """Build sdist and wheel, and check what is in them."""
    shutil.rmtree(DIST, ignore_errors=True)
    session.install(*_groups("build"))
    installer = "uv" if session.venv_backend == "uv" else "pip"
    session.run("python", "-m", "build", f"--installer={installer}", "--outdir", str(DIST), silent=True)
    session.run("python", "-m", "tools.check_wheel", _built_wheel())


def _measure(session: nox.Session, *tests: str, package: str, which: str) -> None:
    """Run the tests that are given, not drawn: they must reach every line and branch of a package."""
    env = {"COVERAGE_FILE": str(Path(session.create_tmp()) / "coverage")}
    session.run("coverage", "erase", env=env)
    measured = (f"--cov={package}", "--cov-report=", "--cov-fail-under=0")
    session.run("pytest", *IN_PARALLEL, "-m", GIVEN, *measured, *tests, env=env)
    session.run("coverage", "report", which, env=env)


@nox.session(python=PYTHONS or None, requires=["wheel"])
def tests(session: nox.Session) -> None:
    """Run all tests on the built wheel, with branch coverage of 100 % on the first Python; `frames` has its own."""
    session.install(_extras(), *_groups("test"))
    if session.posargs:
        session.run("pytest", *IN_PARALLEL, *session.posargs)
        return
    last = session.python in {None, *PYTHONS[-1:]}
    if session.python not in PYTHONS[:1]:
        session.run("pytest", *IN_PARALLEL, OF_THE_LIBRARY, env={} if last else {"HYPOTHESIS_PROFILE": "quick"})
        return
    _measure(session, OF_THE_LIBRARY, package="kha", which=f"--omit={FRAMES}")
    if last:  # laws are tried on every Python, on this one by `oldest`, and on the last in full
        session.run("pytest", *IN_PARALLEL, "-m", f"not ({GIVEN})", OF_THE_LIBRARY)


@nox.session(requires=["wheel"])
def frames(session: nox.Session) -> None:
    """Score tables on every engine that runs in one process, with branch coverage of 100 % of that room."""
    session.install(_extras("frames"), *_groups("frames"))
    if session.posargs:
        session.run("pytest", *IN_PARALLEL, *session.posargs)
        return
    _measure(session, *ON_ENGINES, package="kha.frames", which=f"--include={FRAMES}")
    session.run("pytest", *IN_HALVES, "-m", f"not ({GIVEN})", *ON_ENGINES)


@nox.session(requires=["wheel"])
def workshop(session: nox.Session) -> None:
    """Test what makes the library's modules, its pages and its measurements."""
    session.install(_extras(), *_groups("test", "data"))
    session.run("pytest", *IN_PARALLEL, *(session.posargs or ["tests/workshop"]))


@nox.session(requires=["wheel"])
def spark(session: nox.Session) -> None:
    """Score tables on Spark, on two cores, and run the commands of its page. By name: it is big and needs Java."""
    java = shutil.which("java")
    if java is None or subprocess.run([java, "-version"], check=False, capture_output=True).returncode:  # noqa: S603
        session.skip("no Java: Spark runs on it. Install Java 17, and let `java` be found")
    session.install(_extras("analysis", "frames"), *_groups("spark"))
    session.run("pytest", "tests/spark", *session.posargs, env={"KHA_SPARK": "1"})


@nox.session(requires=["wheel"])
def oldest(session: nox.Session) -> None:
    """Run the tests with the oldest dependencies the project claims to work with."""
    everything = [*PROJECT["project"]["dependencies"]]
    for requirements in PROJECT["project"]["optional-dependencies"].values():
        everything += requirements
    pinned = [re.sub(r">=", "==", requirement) for requirement in everything]
    session.install(_extras(), *_groups("test"), *pinned)
    chosen = session.posargs or [OF_THE_LIBRARY]
    session.run("pytest", "-q", *IN_PARALLEL, *chosen, env={"HYPOTHESIS_PROFILE": "quick"})


@nox.session(requires=["wheel"])
def types(session: nox.Session) -> None:
    """Check types with mypy and pyright, strictly, and that every public name has one."""
    session.install(_extras(), *_groups("types", "data"), "nox", env={"UV_COMPILE_BYTECODE": "0"})  # it is only read
    pyright = f"pyright --pythonpath {shlex.quote(str(Path(session.bin) / 'python'))}"
    session.run(
        *("python", "-m", "tools.side_by_side"),
        "mypy src tools tests noxfile.py benchmarks docs/_ext/kha_site",
        pyright,
        f"{pyright} --verifytypes kha --ignoreexternal",
    )


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and layout: ruff, the floors of the house, the changelog fragments."""
    session.install("-e", ".", *_groups("lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", "--no-cache", silent=True)
    kinds = {kind["directory"] for kind in PROJECT["tool"]["towncrier"]["type"]}
    for fragment in (ROOT / "changelog.d").glob("*.md"):
        if fragment.suffixes[0].strip(".") not in kinds:
            session.error(f"{fragment.name}: the second part of its name must be one of {', '.join(sorted(kinds))}")


@nox.session
def data(session: nox.Session) -> None:
    """Check that what is generated is what it is made of: modules of ``data/``, pages of the library and of results."""
    session.install("-e", ".")
    session.run("python", "-m", "tools.generate", "--check")
    session.run("python", "-m", "tools.fidelity", "--check")
    session.run("python", "-m", "tools.glossary", "--check")
    session.run("python", "-m", "benchmarks.page", "--check")


@nox.session
def generate(session: nox.Session) -> None:
    """Write the generated modules anew from ``data/``, and the pages that are made of the library and of results."""
    session.install("-e", ".")
    session.run("python", "-m", "tools.generate")
    session.run("python", "-m", "tools.fidelity")
    session.run("python", "-m", "tools.glossary")
    session.run("python", "-m", "benchmarks.page")


@nox.session(requires=["wheel"])
def docs(session: nox.Session) -> None:
    """Build the documentation site in both languages; every warning is an error. It says where to open it."""
    session.install(_extras(), *_groups("docs"))
    session.run("python", "-m", "tools.site", *session.posargs)


@nox.session(requires=["wheel"])
def notebooks(session: nox.Session) -> None:
    """Run the notebooks and compare what they give with what is stored; ``-- store`` stores it anew."""
    session.install(_extras(), *_groups("notebooks", "test"))
    if session.posargs == ["store"]:
        session.run("python", "-m", "tools.notebooks")
        return
    session.run("pytest", "-q", "--nbval", "-o", "addopts=", "docs/notebooks", *session.posargs)


@nox.session(requires=["docs"])
def browser(session: nox.Session) -> None:
    """Open the built site in a real browser, and keep pictures of it; ``-- measure`` times its calculator instead."""
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if chromium is None:
        session.skip(f"no browser: install Chromium, or set CHROMIUM to one. Looked for: {', '.join(CHROMIUMS)}")
    session.install(_extras(), *_groups("browser", "test"))
    if session.posargs == ["measure"]:
        session.run("python", "benchmarks/calculator.py", "--site", str(SITE), "--browser", chromium)
        return
    pictures = ROOT / "docs" / "_build" / "pictures"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    env = {"CHROMIUM": chromium, "KHA_SITE": str(SITE), "KHA_SCREENSHOTS": str(pictures)}
    session.run("pytest", "-q", *TWO_BROWSERS, "tests/browser", *session.posargs, env=env)


@nox.session(requires=["wheel"])
def translate(session: nox.Session) -> None:
    """Bring the translators' catalogues up to date with the prose, and list what is missing."""
    session.install(_extras(), *_groups("docs"))
    session.run("python", "-m", "tools.translations", "--update")


@nox.session(requires=["wheel"])
def po(session: nox.Session) -> None:
    """Write dist/kha.pot, the template for labels in further languages. ``nox -s po -- jv.po`` checks a translation."""
    session.install(_extras("cli"))
    session.run("kha", "labels", "template", "--output", str(DIST / "kha.pot"))
    for catalogue in session.posargs:
        session.run("kha", "labels", "check", catalogue)


@nox.session(requires=["wheel"])
@nox.parametrize("app", APPS)
def integrations(session: nox.Session, app: str) -> None:
    """Test the small applications of ``examples/apps``, each on the built wheel in an environment of its own."""
    folder = ROOT / "examples" / "apps" / app
    needed = (folder / "requirements.txt").read_text(encoding="utf-8").split()
    kha = needed[0].removeprefix("kha")
    session.install(_built_wheel() + kha, *needed[1:], "pytest")
    session.chdir(folder)
    session.run(
        "pytest", "-q", "--noconftest", "-p", "no:cacheprovider", "-W", "error", "-c", os.devnull, "--rootdir", ".", "."
    )


@nox.session(requires=["wheel"])
def benchmarks(session: nox.Session) -> None:
    """Print the measurements that the documentation promises. By name: nothing timed decides about success."""
    session.install(_extras(), *_groups("benchmarks"))
    session.run("python", "benchmarks/import_cost.py", *session.posargs)
    session.run("python", "benchmarks/scoring.py", *session.posargs)
    session.run("python", "benchmarks/documents.py")
    # Small tables, in seconds; `python -m benchmarks.frames` alone measures the sizes of the page, and takes long.
    session.run("python", "-m", "benchmarks.frames", "--sizes", "10000", "--rounds", "1", "--draws", "200", "--few")


@nox.session
def changelog(session: nox.Session) -> None:
    """Collect the fragments of ``changelog.d/`` into CHANGELOG.md for a release: ``nox -s changelog -- 0.2.0``."""
    session.install(*_groups("changelog"))
    session.run("towncrier", "build", "--yes", "--version", *session.posargs)
