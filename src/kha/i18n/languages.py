"""The languages there are labels in: the library's own, and those that anybody brings along."""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from importlib.resources import files
from os import PathLike
from pathlib import Path

from kha.errors import CatalogueError
from kha.i18n import _phrases as say
from kha.i18n.catalogue import Catalogue, Translation, english, read
from kha.i18n.entries import Entry, entries
from kha.i18n.labels import Labels
from kha.i18n.locales import tidy
from kha.i18n.negotiation import negotiate
from kha.text import Language

GROUP = "kha.languages"
"""The entry points by which a package announces a language: its tag, and the package that holds the catalogue."""
FILES = ("kha.po", "kha.mo")


def languages() -> tuple[str, ...]:
    """Give the tags of the languages in which there are labels: the library's own, then those of installed packages.

    .. versionadded:: 0.1
    """
    return (*Language, *sorted({tidy(point.name) for point in entry_points(group=GROUP)}))


def labels(language: str) -> Labels:
    """Give all labels in a language: one of the library's own, or one that an installed package announces.

    >>> from kha import i18n
    >>> i18n.labels("en").completeness().share
    Fraction(1, 1)

    Args:
        language: its tag, such as ``"jv"``; a longer tag finds its language, as in `negotiate`.

    Raises:
        UnavailableLanguageError: if no package brings the language.
        CatalogueError: if more than one does, or its catalogue cannot be used.

    .. versionadded:: 0.1
    """
    tag = negotiate(language, languages())
    if tag in list(Language):
        return _own(Language(tag))
    points = [point for point in entry_points(group=GROUP) if tidy(point.name) == tag]
    if len(points) > 1:
        packages = ", ".join(point.value for point in points)
        raise CatalogueError(tag, say.CATALOGUE_TWICE.fill(language=tag, packages=packages))
    return _of_package(tag, points[0].value)


def read_labels(path: str | PathLike[str], language: str | None = None) -> Labels:
    """Read all labels from a catalogue: a PO or MO file made from `translation_template`.

    Args:
        path: the file.
        language: its language's tag; that in its head if not given.

    Raises:
        CatalogueError: if the file is no catalogue, or it is not clear of which language.
        OSError: if it cannot be opened.

    .. versionadded:: 0.1
    """
    return _labels(Path(path).read_bytes(), str(path), language)


def _labels(content: bytes, name: str, language: str | None) -> Labels:
    catalogue = read(content, name)
    head = catalogue.language
    if language is None and head is None:
        raise CatalogueError(name, say.CATALOGUE_NAMELESS.fill(path=name))
    if language is not None and head is not None and tidy(head) != tidy(language):
        raise CatalogueError(name, say.CATALOGUE_OTHER.fill(path=name, found=head, expected=language))
    return Labels(language or str(head), catalogue)


def _of_package(tag: str, package: str) -> Labels:
    for file in (files(package) / name for name in FILES):
        if file.is_file():
            return _labels(file.read_bytes(), f"{package}/{file.name}", tag)
    raise CatalogueError(package, say.CATALOGUE_ABSENT.fill(package=package, files=" / ".join(FILES)))


@cache
def _own(language: Language) -> Labels:
    """Make the catalogue of a language in which every label exists by itself."""
    translations = {
        key: Translation(forms=_own_forms(entry, language), english=english(entry), indonesian=None, fuzzy=False)
        for key, entry in entries().items()
    }
    rule = "0" if language == Language.ID else "n != 1"
    forms = 1 if language == Language.ID else 2
    catalogue = Catalogue(language=language, plural_forms=forms, plural=rule, translations=translations)
    return Labels(language.value, catalogue)


def _own_forms(entry: Entry, language: Language) -> tuple[str, ...]:
    if language == Language.ID or entry.counted is None:
        return (entry.source[language],)
    return entry.counted.one, entry.counted.other
