"""Phrases that depend on a number: counts and ordinals."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from attrs import Attribute, field, frozen

from kha.i18n.numbers import format_number
from kha.text import Language

_PLACEHOLDER = "{number}"


def _with_number(_phrase: object, attribute: Attribute[str], words: str) -> None:
    if words.count(_PLACEHOLDER) != 1:
        message = f"CountedPhrase.{attribute.name} is {words!r}: write {_PLACEHOLDER} once, where the number goes."
        raise ValueError(message)


@frozen(kw_only=True)
class CountedPhrase:
    """A phrase that depends on a number. Indonesian has one form; English one for 1, and one for all other numbers.

    Attributes:
        id: the Indonesian phrase, with ``{number}`` where the number goes.
        one: the English phrase for 1.
        other: the English phrase for other numbers, 1.0 and 0 among them.

    Raises:
        ValueError: if a form does not hold ``{number}`` once.

    .. versionadded:: 0.1
    """

    id: str = field(validator=_with_number)
    one: str = field(validator=_with_number)
    other: str = field(validator=_with_number)


class Counted(StrEnum):
    """What this library counts; each has its phrase.

    .. versionadded:: 0.1
    """

    ARTICLE = "article"
    PROVISION = "provision"
    PRINCIPLE = "principle"
    CLUSTER = "cluster"
    GENERAL_COMMENT = "general_comment"
    GROUP = "group"
    INDICATOR = "indicator"
    MEASURE = "measure"
    POINT = "point"
    REGION = "region"
    PROVINCE = "province"
    RESULT = "result"
    PROBLEM = "problem"
    CHILD = "child"
    PERSON = "person"
    TRAINING = "training"
    DAY = "day"
    YEAR = "year"

    @property
    def phrase(self) -> CountedPhrase:
        """The phrase, in both languages."""
        from kha.i18n._counts import COUNTS  # noqa: PLC0415  (the phrases are made of the class above)

        return COUNTS[self.value]


def format_count(number: int | Decimal, counted: Counted | CountedPhrase, language: Language) -> str:
    """Write how many of something there are, with the noun as the number wants it.

    >>> from kha import Language, i18n
    >>> (
    ...     i18n.format_count(1, i18n.Counted.ARTICLE, Language.EN),
    ...     i18n.format_count(54, i18n.Counted.ARTICLE, Language.ID),
    ... )
    ('1 article', '54 pasal')

    Args:
        number: how many.
        counted: what is counted: something this library knows, or a phrase of your own.
        language: in which language.

    .. versionadded:: 0.1
    """
    phrase = counted.phrase if isinstance(counted, Counted) else counted
    written = format_number(number, language)
    if language == Language.ID:
        return phrase.id.format(number=written)
    from babel import Locale  # noqa: PLC0415  (Babel costs 50 ms, and only output needs it)

    form = phrase.one if Locale(str(language)).plural_form(number) == "one" else phrase.other
    return form.format(number=written)


def format_ordinal(number: int, language: Language) -> str:
    """Write a place in an order: ``ke-2`` in Indonesian, ``2nd`` in English.

    >>> from kha import Language, i18n
    >>> [i18n.format_ordinal(n, Language.EN) for n in (1, 2, 3, 11, 22)]
    ['1st', '2nd', '3rd', '11th', '22nd']

    Raises:
        ValueError: if there is no such place: places begin with 1.

    .. versionadded:: 0.1
    """
    if number < 1:
        message = f"There is no place {number} in an order: write 1 or more."
        raise ValueError(message)
    from babel import Locale  # noqa: PLC0415

    from kha.i18n._counts import ORDINALS  # noqa: PLC0415

    forms = ORDINALS[language.value]
    form = Locale(str(language)).ordinal_form(number)
    return forms[form if form in forms else "other"].format(number=format_number(number, language))
