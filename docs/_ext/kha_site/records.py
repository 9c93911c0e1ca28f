"""What a page is: the record it is about, where it stands, and the Python that yields it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cache

from attrs import frozen

from kha.report import Report
from kha.text import Language, Text


class Kind(StrEnum):
    """What a page is about; also the name of its role and of its objects in ``objects.inv``."""

    ARTICLE = "article"
    PRINCIPLE = "principle"
    GUIDELINES = "guidelines"
    CLUSTER = "cluster"
    COMMENT = "comment"
    PROTOCOL = "protocol"
    EDITION = "edition"
    GROUP = "group"
    INDICATOR = "indicator"
    BAND = "band"
    STAGE = "stage"
    PROVINCE = "province"


@frozen(kw_only=True)
class Page:
    """The page of one record.

    Attributes:
        kind: what the record is.
        key: its name within the kind, permanent.
        docname: where its page stands, without language and suffix: permanent, and the same steps as the record's
            address in `kha.export.vocabulary`, if it has one there.
        above: the docname of the page one level up.
        title: what links to it say.
        terms: what people call it, for the search and the general index.
        imports: what ``from kha import …`` must give for `python`.
        python: an expression that yields the record.
        record: the record.
        describe: the report that the page shows.
    """

    kind: Kind
    key: str
    docname: str
    above: str
    title: Text
    terms: tuple[Text, ...]
    imports: str
    python: str
    record: object
    describe: Callable[[Language], Report]

    @property
    def label(self) -> str:
        """Its label, by which any Sphinx project can refer to it; also its anchor."""
        return f"kha-{self.kind}-{self.key}".replace(".", "-")


@cache
def pages() -> tuple[Page, ...]:
    """Give all pages, kind by kind, in the library's order."""
    from kha_site import convention, programme  # noqa: PLC0415  (they are made of `Page`)

    return (*convention.pages(), *programme.pages())


@cache
def by_name() -> dict[tuple[Kind, str], Page]:
    """Give all pages by kind and key."""
    return {(page.kind, page.key): page for page in pages()}


@cache
def described(docname: str, language: Language) -> Report:
    """Give the report of the page at an address; it is asked for more than once in a build."""
    return next(page for page in pages() if page.docname == docname).describe(language)


def neighbours(page: Page) -> tuple[Page | None, Page | None]:
    """Give the pages before and after, of the same kind and under the same page."""
    row = [other for other in pages() if (other.kind, other.above) == (page.kind, page.above)]
    at = row.index(page)
    return (row[at - 1] if at else None), (row[at + 1] if at + 1 < len(row) else None)
