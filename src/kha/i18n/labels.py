"""Labels in a further language: which there are, which are missing, and which cannot be used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from attrs import define, evolve, frozen

from kha.errors import UnknownLabelError
from kha.i18n.catalogue import Catalogue, fault, is_stale
from kha.i18n.entries import COUNT, Entry, EntryKind, entries
from kha.i18n.numbers import format_number
from kha.i18n.plural import Counted, format_count
from kha.i18n.records import key_of_record
from kha.text import Language, Text

_NAME, _FORMATS = "phrase.i18n.language_name", "phrase.i18n.language_formats"


class LabelState(StrEnum):
    """What a catalogue has for a label.

    ``TRANSLATED``: words; ``STALE``: words, but the label has changed since; ``FUZZY``: words marked as not finished;
    ``FAULTY``: words that cannot be used; ``MISSING``: none.

    .. versionadded:: 0.1
    """

    TRANSLATED = "translated"
    STALE = "stale"
    FUZZY = "fuzzy"
    FAULTY = "faulty"
    MISSING = "missing"


@frozen(kw_only=True)
class Label:
    """A label in a further language, or the news that there is none.

    Attributes:
        key: its permanent key.
        source: it in Indonesian and English.
        state: what the catalogue has for it.
        words: it in the further language; ``None`` unless it is translated or stale.
        fault: what is wrong with it, if it is faulty.

    .. versionadded:: 0.1
    """

    key: str
    source: Text
    state: LabelState
    words: str | None = None
    fault: Text | None = None

    def otherwise(self, language: Language) -> str:
        """Give the words, or those of a language of this library where there are none."""
        return self.source[language] if self.words is None else self.words


@frozen(kw_only=True)
class Completeness:
    """How much of something is translated, and not stale.

    .. versionadded:: 0.1
    """

    translated: int
    total: int

    @property
    def share(self) -> Fraction:
        """The part that is translated, from 0 to 1."""
        return Fraction(self.translated, self.total)


@define(eq=False, slots=False)
class Labels:
    """All labels in a further language.

    Attributes:
        language: the language's tag.

    .. versionadded:: 0.1
    """

    language: str
    _catalogue: Catalogue

    @cached_property
    def _labels(self) -> Mapping[str, Label]:
        return {key: self._label(entry) for key, entry in entries().items()}

    def _label(self, entry: Entry) -> Label:
        translation = self._catalogue.translations.get(entry.key)
        if translation is None or not translation.forms:
            return Label(key=entry.key, source=entry.source, state=LabelState.MISSING)
        wrong = fault(entry, translation, self._catalogue.plural_forms)
        if wrong is not None:
            return Label(key=entry.key, source=entry.source, state=LabelState.FAULTY, fault=wrong)
        if translation.fuzzy:
            return Label(key=entry.key, source=entry.source, state=LabelState.FUZZY)
        state = LabelState.STALE if is_stale(entry, translation) else LabelState.TRANSLATED
        return Label(key=entry.key, source=entry.source, state=state, words=translation.forms[-1])

    def __getitem__(self, key: str) -> Label:
        """Give the label of a key.

        Raises:
            UnknownLabelError: if there is no such key.
        """
        try:
            return self._labels[key]
        except KeyError:
            raise UnknownLabelError(key) from None

    def __iter__(self) -> Iterator[Label]:
        """Give all labels and phrases, in the order of the template."""
        return iter(self._labels.values())

    def of(self, record: object) -> Label:
        """Give the label of a record: of an article its title, of anything else its name.

        >>> from kha import crc, i18n
        >>> i18n.labels("id").of(crc.ARTICLE_12).words
        'Penghargaan terhadap pandangan anak'

        Args:
            record: a record of this library, a member of one of its enumerations, or one of its texts.

        Raises:
            UnknownLabelError: if it has no label that can be translated.
        """
        keys, values = key_of_record(record)
        label = min((self[key] for key in keys), key=lambda found: list(LabelState).index(found.state))
        words = None if label.words is None else label.words.format(**values)
        return evolve(label, source=label.source.fill(**values), words=words) if values else label

    def count(self, number: int, counted: Counted) -> Label:
        """Say how many of something there are, with the plural form that the language wants.

        Raises:
            UnavailableLanguageError: if it is not known how the language writes numbers; see `formats`.
        """
        label = self[COUNT + counted.value]
        source = Text(**{language.value: format_count(number, counted, language) for language in Language})
        if label.words is None:
            return evolve(label, source=source)
        form = self._catalogue.translations[label.key].forms[self._catalogue.form(number)]
        return evolve(label, source=source, words=form.format(number=format_number(number, self.formats)))

    @property
    def name(self) -> str | None:
        """What the language calls itself, if the catalogue says so."""
        return self[_NAME].words

    @property
    def formats(self) -> str:
        """The tag of the language whose way of writing numbers, days and lists it follows; its own if not stated."""
        return self[_FORMATS].words or self.language

    def in_state(self, *states: LabelState) -> tuple[Label, ...]:
        """Give the labels and phrases that are in one of some states, in the order of the template."""
        return tuple(label for label in self if label.state in states)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The keys in the catalogue that this library does not have, or no longer has."""
        return tuple(key for key in self._catalogue.translations if key not in entries())

    def completeness(self, kind: EntryKind | None = None) -> Completeness:
        """Tell how much is translated: of the labels, of the phrases, or of both."""
        asked = [label for label in self if kind in {None, entries()[label.key].kind}]
        translated = sum(label.state is LabelState.TRANSLATED for label in asked)
        return Completeness(translated=translated, total=len(asked))
