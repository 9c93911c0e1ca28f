"""Where every statement comes from, and how well it is known."""

from kha.sources._laws import LAWS
from kha.sources._sources import SOURCES
from kha.sources.catalogue import source
from kha.sources.laws import law
from kha.sources.model import Citation, Confidence, Law, LawKind, Provenance, Source

__all__ = ["LAWS", "SOURCES", "Citation", "Confidence", "Law", "LawKind", "Provenance", "Source", "law", "source"]
