"""The terms of the field, in Indonesian and English: what each means here, and where it was seen."""

from kha.glossary._terms import TERMS
from kha.glossary.catalogue import term
from kha.glossary.model import Term

__all__ = ["TERMS", "Term", "term"]
