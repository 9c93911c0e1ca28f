"""Two languages, side by side.

Every label of this library is a `Text`: Indonesian and English, both required, neither the default. A program that
shows one names the language; there is no ``str(text)`` that would pick one by itself.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NoReturn, Self
import unicodedata

from attrs import Attribute, field, frozen


class Language(StrEnum):
    """A language in which every label exists. ``ID`` is Bahasa Indonesia.

    .. versionadded:: 0.1
    """

    ID = "id"
    EN = "en"

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        message = f"There is no label in {value!r}. Use 'id' or 'en', or a catalogue of labels for other languages."
        raise ValueError(message)


def _clean(_instance: object, attribute: Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        message = f"Text.{attribute.name} must be a str, not {type(value).__name__}."
        raise TypeError(message)
    if not value or value != value.strip():
        message = f"Text.{attribute.name} is {value!r}: write words, without white space around them."
        raise ValueError(message)
    if not unicodedata.is_normalized("NFC", value):
        message = f"Text.{attribute.name} is not in Unicode form NFC: pass it through unicodedata.normalize('NFC', …)."
        raise ValueError(message)


@frozen(kw_only=True)
class Text:
    """A label or sentence in Indonesian and in English.

    Attributes:
        id: the Indonesian words (``id`` is the language's code, not an identifier).
        en: the English words.

    Raises:
        TypeError: if a side is no ``str``.
        ValueError: if a side is empty, has white space around it, or is not in Unicode form NFC.

    >>> from kha.text import Language, Text
    >>> Text(id="Anak", en="Child")[Language.ID]
    'Anak'

    .. versionadded:: 0.1
    """

    id: str = field(validator=_clean)
    en: str = field(validator=_clean)

    def __getitem__(self, language: Language) -> str:
        """Give the words in one language.

        Raises:
            ValueError: if it is no language that every label has.
        """
        return self.id if Language(language) is Language.ID else self.en

    def as_table(self) -> dict[str, Any]:
        """Give both languages by their codes, as documents have them.

        >>> from kha.text import Text
        >>> Text(id="Anak", en="Child").as_table()
        {'id': 'Anak', 'en': 'Child'}
        """
        return {"id": self.id, "en": self.en}

    def on_one_line(self) -> str:
        """Write both languages side by side, for what can show only one text.

        >>> from kha.text import Text
        >>> Text(id="Anak", en="Child").on_one_line()
        'Anak / Child'
        """
        return f"{self.id} / {self.en}"

    def fill(self, **values: str | Text) -> Self:
        """Put values into the ``{placeholders}`` of both languages; a `Text` goes in language by language.

        Values may be of any Unicode form; what comes out is in form NFC.
        """
        indonesian = self.id.format_map({name: v if isinstance(v, str) else v.id for name, v in values.items()})
        english = self.en.format_map({name: v if isinstance(v, str) else v.en for name, v in values.items()})
        return type(self)(id=unicodedata.normalize("NFC", indonesian), en=unicodedata.normalize("NFC", english))
