"""Reports in either language: a score explained, a record described; as plain text or Markdown."""

from kha.report.awards import describe_awards
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, References, Report, Table
from kha.report.comparison import explain_comparison
from kha.report.convention import (
    describe_article,
    describe_cluster,
    describe_general_comment,
    describe_guidelines,
    describe_principle,
    describe_provision,
)
from kha.report.convention_lists import (
    describe_contents,
    describe_findings,
    describe_general_comments,
    describe_national_laws,
    describe_principles,
    describe_protocols,
    describe_provisions,
)
from kha.report.convention_status import describe_convention, describe_indonesia, describe_protocol
from kha.report.places import describe_matches, describe_province, describe_region
from kha.report.programmes import describe_programmes
from kha.report.records import describe_edition, describe_item
from kha.report.score import explain
from kha.report.stages import explain_stages
from kha.report.trainings import describe_trainings
from kha.report.years import explain_years

__all__ = [
    "Block",
    "Facts",
    "Heading",
    "Listing",
    "Paragraph",
    "References",
    "Report",
    "Table",
    "describe_article",
    "describe_awards",
    "describe_cluster",
    "describe_contents",
    "describe_convention",
    "describe_edition",
    "describe_findings",
    "describe_general_comment",
    "describe_general_comments",
    "describe_guidelines",
    "describe_indonesia",
    "describe_item",
    "describe_matches",
    "describe_national_laws",
    "describe_principle",
    "describe_principles",
    "describe_programmes",
    "describe_protocol",
    "describe_protocols",
    "describe_province",
    "describe_provision",
    "describe_provisions",
    "describe_region",
    "describe_trainings",
    "explain",
    "explain_comparison",
    "explain_stages",
    "explain_years",
]
