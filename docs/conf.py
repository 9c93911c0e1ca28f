"""How the documentation is built: Sphinx with MyST, once per language, warnings as errors. `tools/site.py` runs it."""

from __future__ import annotations

import gc
from importlib import metadata
import os
from pathlib import Path
import sys

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "_ext"))

gc.set_threshold(200_000, 50, 100)  # pages are large trees, and looking through them for garbage takes long

project = "kha"
author = "The kha maintainers"
copyright = "2026, the kha maintainers"
release = metadata.version("kha")

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "kha_site.extension"]
exclude_patterns = ["_build", "_ext", "_templates", "locale", "**.ipynb_checkpoints"]
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 120
nb_execution_show_tb = True
nb_render_markdown_format = "myst"  # with tables
myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

# Two languages: `-D language=id`. Catalogues of prose are by folder; generated pages ask the library.
language = "en"
locale_dirs = [str(HERE / "locale")]
gettext_compact = True
gettext_uuid = False
gettext_location = True

html_theme = "furo"
html_title = "kha"
html_baseurl = os.environ.get("KHA_DOCS_URL", "")
html_static_path = ["_static"]
templates_path = ["_templates"]
html_favicon = "_static/favicon.svg"
html_css_files = ["kha.css"]
html_js_files = [("page.mjs", {"type": "module"})]
html_search_scorer = str(HERE / "_static" / "scorer.js")
html_copy_source = False
html_show_sourcelink = False
toc_object_entries = False  # else the menu of every page would list every name of the API

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
    (
        "py:.*",
        r"(datetime|dt|decimal|fractions|enum|collections|pathlib|typing|types|hypothesis|pydantic|pydantic_core|sqlalchemy)\..*",
    ),
    (
        "py:.*",
        r"(T|Decimal|Fraction|Path|Iterable|Sequence|Mapping|Never|Self|TypeAlias|Json|Item|Later|Value|dict|Graph|optional)",
    ),
    ("py:.*", r"kha\..*\._.*|kha\.(testing\.small|export\.records)\.T|kha\.i18n\.catalogue\.Catalogue|os\.PathLike"),
    ("py:.*", r"kha\.kla\.layout\..*"),
    ("py:.*", r"NDArray|np\..*|attr\.AttrsInstance"),
    ("py:.*", r"kha\.frames\..*\.Frame"),  # a type variable: whatever frame came in
]
