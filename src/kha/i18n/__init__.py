"""How each language writes numbers, days, lists and references; which language a reader gets; labels in further ones.

Nothing here chooses a language by itself: every function is told which one, and `negotiate` refuses what there is not.
Babel is loaded when something is first written.
"""

from kha.i18n.catalogue import translation_template
from kha.i18n.citations import format_citation, format_provisions
from kha.i18n.dates import format_day, format_days, format_period, format_span
from kha.i18n.entries import Entry, EntryKind, entries
from kha.i18n.labels import Completeness, Label, Labels, LabelState
from kha.i18n.languages import labels, languages, read_labels
from kha.i18n.negotiation import negotiate
from kha.i18n.numbers import decimal_places, format_list, format_number, format_percent, format_points
from kha.i18n.plural import Counted, CountedPhrase, format_count, format_ordinal

__all__ = [
    "Completeness",
    "Counted",
    "CountedPhrase",
    "Entry",
    "EntryKind",
    "Label",
    "LabelState",
    "Labels",
    "decimal_places",
    "entries",
    "format_citation",
    "format_count",
    "format_day",
    "format_days",
    "format_list",
    "format_number",
    "format_ordinal",
    "format_percent",
    "format_period",
    "format_points",
    "format_provisions",
    "format_span",
    "labels",
    "languages",
    "negotiate",
    "read_labels",
    "translation_template",
]
