"""How the documentation is built: Sphinx with MyST, warnings as errors."""

from __future__ import annotations

from importlib import metadata

project = "kha"
author = "The kha maintainers"
copyright = "2026, the kha maintainers"
release = metadata.version("kha")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "kha"

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True  # "EDITIONS", not every record in it
autodoc_default_options = {"members": True, "undoc-members": False, "no-value": True}  # a record is too long to print
napoleon_google_docstring = True
napoleon_use_ivar = True
napoleon_attr_annotations = False

nitpicky = True
# Names of Python itself and of private helpers, which have no page here to link to.
nitpick_ignore_regex = [
    ("py:.*", r"(datetime|dt|decimal|fractions|enum|collections|pathlib|typing|types)\..*"),
    (
        "py:.*",
        r"(Decimal|Fraction|Path|Iterable|Sequence|Mapping|Never|Self|TypeAlias|Json|Item|Value|dict|Graph|optional)",
    ),
    ("py:.*", r"kha\..*\._.*"),
]
