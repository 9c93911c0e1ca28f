"""The same page in the other language, the way up and on, and what is not in the page's language."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms import SphinxTransform

from kha.text import Language
from kha_site import words
from kha_site.records import Page, neighbours, pages

if TYPE_CHECKING:
    from docutils.nodes import document
    from sphinx.application import Sphinx

NAMES = {Language.ID: "Bahasa Indonesia", Language.EN: "English"}
CALCULATOR = "calculator"
UNTRANSLATED = ("reference/api/",)
"""Pages made of docstrings, which are in English alone."""


def read_in_language(app: Sphinx, docname: str, source: list[str]) -> None:
    """Read a page that a tool has written in every language in that of the build: ``docs/locale/id/pages/…``."""
    path = Path(app.srcdir, "locale", app.config.language, "pages", f"{docname}.md")
    if path.exists():
        source[0] = path.read_text(encoding="utf-8")


def add_context(
    app: Sphinx,
    pagename: str,
    _templatename: str,
    context: dict[str, Any],
    _doctree: document | None,
) -> None:
    """Give the templates the address of the page in each language, and what stands above, before and after it."""
    language = Language(app.config.language)
    address = app.builder.get_target_uri(pagename) if hasattr(app.builder, "get_target_uri") else ""
    up = "../" * (address.count("/") + 1)
    context["languages"] = [(tag.value, name, f"{up}{tag.value}/{address}") for tag, name in NAMES.items()]
    context["language_words"] = words.LANGUAGE[language]
    context["copyright"] = words.COPYRIGHT[language]
    if pagename == CALCULATOR:
        app.add_js_file("calculator/calculator.mjs", type="module")  # Sphinx keeps it to this page
    page = _by_docname().get(pagename)
    if page is None:
        return
    context["trail_words"] = words.YOU_ARE_HERE[language]
    context["trail"] = [(context["pathto"](above), app.env.titles[above].astext()) for above in _above(page, app)]
    for name, other in zip(("prev", "next"), neighbours(page), strict=True):
        if other is not None:
            context[name] = {"link": context["pathto"](other.docname), "title": other.title[language]}


def share_menu(
    app: Sphinx,
    pagename: str,
    _templatename: str,
    context: dict[str, Any],
    _doctree: document | None,
) -> None:
    """Work out the menu only once for all records' pages of one folder: none of them stands in it.

    Two thirds of a build would otherwise go into making the same menu some 240 times.
    """
    if pagename not in _by_docname():
        return
    folder, make = pagename.rpartition("/")[0], context["toctree"]

    def menu(**options: object) -> str:
        wanted = (id(app), folder, repr(sorted(options.items())))
        if wanted not in _MENUS:
            _MENUS[wanted] = make(**options)
        return _MENUS[wanted]

    context["toctree"] = menu


_MENUS: dict[tuple[int, str, str], str] = {}


@cache
def _by_docname() -> dict[str, Page]:
    return {page.docname: page for page in pages()}


def _above(page: Page, app: Sphinx) -> list[str]:
    trail = [page.above]
    while (higher := _by_docname().get(trail[0])) is not None:
        trail.insert(0, higher.above)
    return [app.config.root_doc, *trail]


class OutputsStay(SphinxTransform):
    """Keep what a notebook's code printed out of translation: the code itself speaks the language of the build."""

    default_priority = 10  # before messages are looked up
    CELL = "cell_output"

    def apply(self, **_: object) -> None:
        """Mark all that stands in an output."""
        for output in self.document.findall(nodes.container):
            if self.CELL in output["classes"]:
                for part in output.findall(nodes.Element):
                    part["translatable"] = False


def mark_foreign(
    app: Sphinx,
    pagename: str,
    _templatename: str,
    context: dict[str, Any],
    _doctree: document | None,
) -> None:
    """Tell screen readers that a page of docstrings is in English. Notebooks are run in the language of the page."""
    if app.config.language != Language.EN and pagename.startswith(UNTRANSLATED) and "body" in context:
        said = words.UNTRANSLATED[Language(app.config.language)]
        context["body"] = f'<p><em>{said}</em></p><div lang="en">{context["body"]}</div>'
