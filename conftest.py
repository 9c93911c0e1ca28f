"""For all tests: hypothesis profiles, and every example in README, documentation and docstrings as a test (Sybil)."""

from __future__ import annotations

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from importlib.util import find_spec
import os

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

settings.register_profile("ci", derandomize=True, deadline=None, max_examples=100, database=None)
# While working, and where the laws are tried in full elsewhere.
settings.register_profile("quick", derandomize=True, deadline=None, max_examples=5, database=None)
settings.register_profile("deep", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# Tables are scored on engines that no extra installs: `nox -s frames` brings them, and runs what is left out here.
_ENGINES = ("narwhals", "dask", "duckdb", "ibis", "pandas", "polars", "pyarrow")
_ON_ENGINES = ["tests/frames", "docs/how-to/score-a-table.md"]
collect_ignore = [] if all(find_spec(engine) for engine in _ENGINES) else _ON_ENGINES
if find_spec("numpy") is None:  # of the extra `analysis`
    collect_ignore += ["tests/analysis", "docs/how-to/say-how-certain-a-score-is.md", "docs/reference/api/analysis.md"]
if "KHA_SPARK" not in os.environ:
    collect_ignore.append("tests/spark")  # Spark takes long to start: `nox -s spark` alone asks for it

_FLAGS = ELLIPSIS | NORMALIZE_WHITESPACE

_prose = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=_FLAGS)],
    patterns=["README.md", "docs/*.md", "docs/**/*.md", "docs/reference/api/*.md"],
    excludes=["docs/_build/**"],
)
_docstrings = Sybil(
    parsers=[DocTestParser(optionflags=_FLAGS)],
    patterns=["src/kha/*.py", "src/kha/**/*.py"],
    excludes=["src/kha/_[a-z]*.py", "src/kha/**/_[a-z]*.py"],
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = (_prose + _docstrings).pytest()
