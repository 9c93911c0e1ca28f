"""Catalogues of translations: gettext's PO and MO files, and the template they are made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from gettext import c2py
from io import BytesIO
import struct
from typing import TYPE_CHECKING, cast

from attrs import frozen

from kha.errors import CatalogueError
from kha.i18n import _phrases as say
from kha.i18n.entries import Entry, entries, placeholders
from kha.text import Text

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

_MO = (b"\xde\x12\x04\x95", b"\x95\x04\x12\xde")
_INDONESIAN = "Indonesian: "
_HINTS = {
    "phrase.i18n.language_name": "The name of your language, in your language.",
    "phrase.i18n.language_formats": (
        "Not words: the tag of the language whose way of writing numbers, days and lists yours follows, "
        "such as jv, fr, id or en."
    ),
}
_LEFT_OUT = (
    '"Project-Id-Version:',
    '"Report-Msgid-Bugs-To:',
    '"POT-Creation-Date:',
    '"PO-Revision-Date:',
    '"Last-Translator:',
    '"Language-Team:',
    '"Generated-By:',
)
"""Lines of the head that would differ from day to day, or say nothing."""


@frozen(kw_only=True)
class Translation:
    """What a catalogue has for a key.

    Attributes:
        forms: the translated words: one, or one for each plural form; empty where there is none.
        english: the English words it was made from.
        indonesian: the Indonesian words it was made from, if the catalogue still says so.
        fuzzy: whether it is marked as not finished.
    """

    forms: tuple[str, ...]
    english: tuple[str, ...]
    indonesian: str | None
    fuzzy: bool


@frozen(kw_only=True)
class Catalogue:
    """A catalogue as it was read.

    Attributes:
        language: the tag in its head, if there is one.
        plural_forms: how many plural forms its language has.
        plural: the rule, as C writes it, that gives the form for a number.
        translations: what it has, by key.
    """

    language: str | None
    plural_forms: int
    plural: str
    translations: Mapping[str, Translation]

    def form(self, number: int) -> int:
        """Tell which plural form a number takes."""
        return int(c2py(self.plural)(number))


def read(content: bytes, name: str) -> Catalogue:
    """Read the bytes of a PO or MO file.

    Raises:
        CatalogueError: if they are neither.
    """
    from babel.messages.mofile import read_mo  # noqa: PLC0415  (Babel costs 50 ms, and only translations need this)
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415

    try:
        is_mo = content[:4] in _MO
        catalog = read_mo(BytesIO(content)) if is_mo else read_po(BytesIO(content), abort_invalid=True)
        c2py(catalog.plural_expr)
    except (PoFileError, ValueError, OSError, struct.error) as error:
        reason = " ".join(str(error).split())
        raise CatalogueError(name, say.CATALOGUE_UNREADABLE.fill(path=name, reason=reason)) from error
    identifier = catalog.locale_identifier
    return Catalogue(
        language=None if identifier is None else identifier.replace("_", "-"),
        plural_forms=catalog.num_plurals,
        plural=catalog.plural_expr,
        translations=dict(_translations(catalog)),
    )


def _translations(catalog: Catalog) -> Iterator[tuple[str, Translation]]:
    for message in catalog:
        if message.context is not None and message.id:
            # Babel leaves the context of an MO file in bytes.
            context = cast("str | bytes", message.context)
            yield context.decode() if isinstance(context, bytes) else context, _translation(message)


def _translation(message: Message) -> Translation:
    english = (message.id,) if isinstance(message.id, str) else tuple(message.id)
    words = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    _, found, indonesian = " ".join(message.auto_comments).partition(_INDONESIAN)
    return Translation(
        forms=tuple(words) if any(words) else (),
        english=english,
        indonesian=indonesian if found else None,
        fuzzy=message.fuzzy,
    )


def translation_template() -> str:
    """Write the template (POT) that every translation starts from: all entries, each with its key as the context.

    The English words are what is translated; the Indonesian ones stand above them, for translators who know them
    better. The same library always gives the same text.

    >>> from kha import i18n
    >>> 'msgctxt "crc.article.12.title"' in i18n.translation_template()
    True

    .. versionadded:: 0.1
    """
    from babel.messages.catalog import Catalog  # noqa: PLC0415
    from babel.messages.pofile import write_po  # noqa: PLC0415

    head = "# Labels and phrases of kha, in the public domain (CC0 1.0). Write the tag of your language into the head."
    catalog = Catalog(charset="utf-8", fuzzy=False, header_comment=head)
    for entry in entries().values():
        flags = ["python-brace-format"] if entry.placeholders else []
        one, *many = english(entry)
        catalog.add((one, *many) if many else one, context=entry.key, flags=flags, auto_comments=_comments(entry))
    written = BytesIO()
    write_po(written, catalog, width=0)
    lines = written.getvalue().decode().splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(_LEFT_OUT)]
    kept.insert(kept.index('msgstr ""\n') + 1, '"Language: \\n"\n')
    return "".join(kept)


def english(entry: Entry) -> tuple[str, ...]:
    """Give the English words of an entry: one form, or that for 1 and that for other numbers."""
    return (entry.source.en,) if entry.counted is None else (entry.counted.one, entry.counted.other)


def _comments(entry: Entry) -> list[str]:
    hint = [_HINTS[entry.key]] if entry.key in _HINTS else []
    return [*hint, _INDONESIAN + entry.source.id]


def is_stale(entry: Entry, translation: Translation) -> bool:
    """Tell whether an entry has changed since it was translated."""
    return translation.english != english(entry) or translation.indonesian not in {None, entry.source.id}


def fault(entry: Entry, translation: Translation, plural_forms: int) -> Text | None:
    """Say what is wrong with a translation, if anything is."""
    expected, found = (1 if entry.counted is None else plural_forms), sum(map(bool, translation.forms))
    if not len(translation.forms) == found == expected:
        return say.FAULT_FORMS.fill(expected=str(expected), found=str(found))
    for form in translation.forms:
        named = placeholders(form)
        if named != entry.placeholders:
            return say.FAULT_PLACEHOLDERS.fill(expected=_named(entry.placeholders), found=_named(named))
    return None


def _named(names: frozenset[str]) -> str | Text:
    return ", ".join(f"{{{name}}}" for name in sorted(names)) or say.NOTHING
