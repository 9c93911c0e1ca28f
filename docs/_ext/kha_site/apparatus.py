"""What stands around a record's page: the Python that yields it, how to cite it, and linked data."""

from __future__ import annotations

from functools import cache
import json

from docutils import nodes
from sphinx import addnodes

from kha.export import UNREGISTERED_BASE, vocabulary
from kha.report import References
from kha.text import Language, Text
from kha_site import words
from kha_site.records import Kind, Page, described
from kha_site.rendering import heading

_CC0 = "https://creativecommons.org/publicdomain/zero/1.0/"


def around(page: Page, language: Language, release: str) -> list[nodes.Node]:
    """Give the sections that end every page."""
    return [_python(page, language), _citation(page, language, release), _data(page, language, release)]


def to_calculator(page: Page, language: Language, docname: str) -> list[nodes.Node]:
    """Lead from what is scored to the calculator."""
    if page.kind not in {Kind.EDITION, Kind.GROUP, Kind.INDICATOR, Kind.BAND, Kind.STAGE}:
        return []
    link = addnodes.pending_xref(
        "",
        nodes.inline("", words.TO_CALCULATOR[language]),
        refdomain="std",
        reftype="doc",
        reftarget="/calculator",
        refexplicit=True,
        refdoc=docname,
        refwarn=True,
    )
    return [nodes.paragraph("", "", link, translatable=False)]


def _python(page: Page, language: Language) -> nodes.section:
    section = nodes.section(ids=["python"], names=[])
    section += heading(words.IN_PYTHON[language])
    code = f"from kha import {page.imports}\n\n{page.python}\n"
    section += nodes.literal_block(code, code, language="python", translatable=False)
    return section


def _steps(page: Page) -> str:
    return page.docname.removesuffix("/index")


@cache
def _concepts() -> frozenset[str]:
    """Give the steps of every address in the library's linked data."""
    concepts = (concept for scheme in vocabulary().schemes for concept in scheme.concepts)
    return frozenset(concept.address.removeprefix(UNREGISTERED_BASE) for concept in concepts)


def _citation(page: Page, language: Language, release: str) -> nodes.section:
    section = nodes.section(ids=["cite"], names=[])
    section += heading(words.CITE[language])
    before, after = (
        words.CITATION[language].format(title=page.title[language], version=release, address="\n").split("\n")
    )
    address = nodes.inline("", f"/{language.value}/{_steps(page)}/", classes=["kha-address"])
    paragraph = nodes.paragraph("", before, translatable=False)
    paragraph += [address, nodes.Text(after)]
    section += paragraph
    names = f"{{kha:{page.kind.value}}}`{page.key}`"
    line = nodes.paragraph("", f"{words.FROM_SPHINX[language]}: ", translatable=False)
    line += nodes.literal(names, names)
    section += line
    return section


def _data(page: Page, language: Language, release: str) -> nodes.raw:
    """Describe the page for machines, in the vocabulary of schema.org."""
    cited = [
        document
        for block in described(page.docname, language).blocks
        if isinstance(block, References)
        for document in block.documents
    ]
    data = {
        "@context": "https://schema.org",
        "@type": "DefinedTerm",
        "@id": f"#{page.label}",
        **({"sameAs": UNREGISTERED_BASE + steps} if (steps := _steps(page)) in _concepts() else {}),
        "name": _tagged(page.title),
        "termCode": page.key,
        "inDefinedTermSet": {"@type": "DefinedTermSet", "name": _tagged(words.SET_OF_TERMS), "version": release},
        "isBasedOn": [
            {"@type": "CreativeWork", "name": title, **({} if url is None else {"url": url})} for title, url in cited
        ],
        "mainEntityOfPage": {"@type": "WebPage", "inLanguage": language.value, "license": _CC0},
    }
    text = json.dumps(data, ensure_ascii=False, indent=1).replace("</", "<\\/")
    return nodes.raw("", f'<script type="application/ld+json">\n{text}\n</script>', format="html")


def _tagged(text: Text) -> list[dict[str, str]]:
    return [{"@language": language.value, "@value": text[language]} for language in Language]
