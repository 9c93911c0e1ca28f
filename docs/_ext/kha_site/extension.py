"""What Sphinx loads: ``extensions = ["kha_site.extension"]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kha_site.calculator.page import CalculatorDirective
from kha_site.directives import ContentsDirective, ListDirective, PageDirective, ReportDirective, SourcesDirective
from kha_site.domain import KhaDomain
from kha_site.languages import OutputsStay, add_context, mark_foreign, read_in_language, share_menu
from kha_site.search import Indonesian
from kha_site.stubs import write_stubs

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register domain, directives, search language and page context."""
    app.add_config_value("kha_python", default=False, rebuild="env", types=(bool,))
    app.add_domain(KhaDomain)
    for name, directive in (
        ("page", PageDirective),
        ("list", ListDirective),
        ("contents", ContentsDirective),
        ("report", ReportDirective),
        ("calculator", CalculatorDirective),
        ("sources", SourcesDirective),
    ):
        app.add_directive_to_domain("kha", name, directive)
    app.add_search_language(Indonesian)
    app.add_transform(OutputsStay)
    app.connect("builder-inited", write_stubs)
    app.connect("source-read", read_in_language)
    app.connect("html-page-context", share_menu, priority=400)  # before the theme asks for it
    app.connect("html-page-context", add_context)
    app.connect("html-page-context", mark_foreign)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
