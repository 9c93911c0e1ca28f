"""Provisions and documents cited as each language cites them; `kha.crc` writes the references themselves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kha.i18n import _phrases as say
from kha.text import Language

if TYPE_CHECKING:  # numbers and days need neither the Convention nor the sources
    from kha.crc import Provision
    from kha.sources import Citation, Law


def format_provisions(
    provisions: Provision | Iterable[Provision],
    language: Language,
    *,
    abbreviated: bool = False,
    with_convention: bool = False,
) -> str:
    """Write provisions as one reference, neighbours as ranges; `kha.crc.provisions` reads it back.

    >>> from kha import Language, crc, i18n
    >>> cited = crc.provisions("18(1), 9-11, 18(2)")
    >>> i18n.format_provisions(cited, Language.ID)
    'Pasal 9–11 dan 18 ayat (1) dan (2)'
    >>> i18n.format_provisions(cited, Language.EN, abbreviated=True)
    'arts. 9–11 and 18 (1) and (2)'
    >>> i18n.format_provisions(crc.ARTICLE_12.provision, Language.ID, with_convention=True)
    'Pasal 12 Konvensi Hak Anak'

    Args:
        provisions: one provision, or at least one.
        language: in which language.
        abbreviated: whether to write "art." and "arts.", as the United Nations do in brackets and notes. Indonesian has
            no such abbreviation: "Pasal" stays.
        with_convention: whether to add the Convention's name.

    Raises:
        ValueError: if there are no provisions.

    .. versionadded:: 0.1
    """
    from kha import crc  # noqa: PLC0415

    styles = crc.ReferenceStyle
    english = styles.EN_ABBREVIATED if abbreviated else styles.EN
    written = crc.format_provisions(provisions, styles.ID if language == Language.ID else english)
    return say.OF_THE_CONVENTION[language].format(provisions=written) if with_convention else written


def format_citation(citation: Citation | Law, language: Language, *, place: str | None = None) -> str:
    """Write where a statement stands: the document's title or the law's name, then the place in it.

    >>> from kha import Language, i18n, sources
    >>> i18n.format_citation(sources.law("uu_23_2002"), Language.EN, place="Pasal 9")
    'Law No. 23 of 2002 on Child Protection, Pasal 9'

    Args:
        citation: a place in a source, or a law.
        language: in which language.
        place: the place in a law, as the law itself calls it; a citation brings its own.

    Raises:
        ValueError: if ``place`` is given for a citation.

    .. versionadded:: 0.1
    """
    from kha.sources import Law  # noqa: PLC0415

    if not isinstance(citation, Law):
        if place is not None:
            message = "A citation brings its own place: leave `place` out, or put it into `locator`."
            raise ValueError(message)
        title, place = citation.source.title[language], citation.locator
    else:
        title = citation.label[language]
    return ", ".join(part for part in (title, place) if part is not None)
