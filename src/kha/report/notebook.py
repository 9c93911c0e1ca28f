"""Records as notebooks show them: short, in both languages, readable in light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from kha.crc import Article, Provision, ReferenceStyle, format_provisions
from kha.i18n import decimal_places, format_percent, format_points
from kha.kla import BAND_POLICIES, Indicator
from kha.report import _phrases as say
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.points import band_words, occasion, points_cell, signed_points, total_words
from kha.report.words import item_name
from kha.scoring import Comparison, Score
from kha.sources import Provenance
from kha.text import Language

_STYLES = {Language.ID: "Bahasa Indonesia", Language.EN: "English"}
"""What each language calls itself."""

_STYLE = """\
<style>
.kha-record { color: inherit; line-height: 1.5; max-width: 46rem; }
.kha-record summary { cursor: pointer; font-weight: 600; }
.kha-record h1 { font-size: 1.25em; margin: .5em 0; }
.kha-record table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .75em 0; }
.kha-record th, .kha-record td { background: none; padding: .2em .75em; text-align: right; vertical-align: top; }
.kha-record tr { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
.kha-record tbody th { font-weight: normal; }
.kha-record th:first-child { text-align: left; }
.kha-record dt { float: left; clear: left; font-weight: 600; margin-right: .5em; }
.kha-record dd { margin: 0 0 .2em 0; }
</style>
"""


def mimebundle(record: object) -> dict[str, str]:
    """Write a record for a notebook, in both languages; as Python does, if it is none of those that are shown."""
    if not isinstance(record, Score | Comparison | Article | Indicator):
        return {"text/plain": repr(record)}
    pages = {language: Report(tuple(_blocks(record, language))) for language in Language}
    parts = [
        f'<details lang="{language.value}"{"" if place else " open"}>\n'
        f"<summary>{_STYLES[language]}</summary>\n{page.html()}</details>\n"
        for place, (language, page) in enumerate(pages.items())
    ]
    return {
        "text/html": f'{_STYLE}<div class="kha-record">\n{"".join(parts)}</div>\n',
        "text/markdown": "\n".join(page.markdown() for page in pages.values()),
    }


def _blocks(record: Score | Comparison | Article | Indicator, language: Language) -> Iterator[Block]:
    match record:
        case Score():
            return _score(record, language)
        case Comparison():
            return _comparison(record, language)
        case Article():
            return _article(record, language)
        case Indicator():
            return _indicator(record, language)
        case _:
            assert_never(record)


def _score(score: Score, language: Language) -> Iterator[Block]:
    """Show total and groups, and the band under every named policy: which one holds is for the reader to say."""
    assessment = score.assessment
    yield Heading(say.SCORE_TITLE[language].format(region=assessment.region_name(language), year=assessment.year), 1)
    facts = [(say.FACTS_EDITION[language], score.edition.label[language])]
    facts += [(say.FACTS_STAGE[language], assessment.stage.label[language])] if assessment.stage else []
    facts.append((say.FACTS_TOTAL[language], total_words(score, language)))
    facts += [
        (f"{say.FACTS_BAND[language]}, {policy.label[language]}", band_words(score, policy, language))
        for policy in BAND_POLICIES
    ]
    yield Facts(tuple(facts))
    decimals = max((decimal_places(node.points) for node in score.groups if node.points is not None), default=0)
    rows = [
        (
            say.ROW_TOTAL[language] if node is score.root else item_name(node.item, language),
            points_cell(node, language, decimals),
            "–" if node.max_points is None else format_points(node.max_points, language),
            "–" if node.share is None else format_percent(node.share, language),
        )
        for node in (*score.groups, score.root)
    ]
    columns = (say.COLUMN_GROUP, say.COLUMN_POINTS, say.COLUMN_MAXIMUM, say.COLUMN_SHARE)
    yield Table(tuple(column[language] for column in columns), tuple(rows), right=frozenset({1, 2, 3}), footer=True)


def _comparison(comparison: Comparison, language: Language) -> Iterator[Block]:
    before, after = comparison.before, comparison.after
    region, years = after.assessment.region_name(language), {s.assessment.year for s in (before, after)}
    title = say.COMPARISON_TITLE[language].format(region=region, years="–".join(map(str, sorted(years))))
    yield Heading(title, 1)
    sides = [node.points for difference in comparison.groups for node in (difference.before, difference.after)]
    decimals = max((decimal_places(points) for points in sides if points is not None), default=0)
    rows = [
        (
            say.ROW_TOTAL[language] if difference is comparison.root else item_name(difference.before.item, language),
            points_cell(difference.before, language, decimals),
            points_cell(difference.after, language, decimals),
            signed_points(difference.change, language, decimals),
        )
        for difference in (*comparison.groups, comparison.root)
    ]
    columns = (
        say.COLUMN_GROUP[language],
        occasion(before.assessment, language),
        occasion(after.assessment, language),
        say.FACTS_CHANGE[language],
    )
    yield Table(columns, tuple(rows), right=frozenset({1, 2, 3}), footer=True)


def _article(article: Article, language: Language) -> Iterator[Block]:
    yield Heading(f"{article.provision.label[language]}: {article.title[language]}", 1)
    yield Paragraph(article.subject[language])
    facts = [(say.FACTS_PART[language], article.part.label[language])]
    facts += [(say.FACTS_PRINCIPLE[language], article.principle.label[language])] if article.principle else []
    yield Facts((*facts, _grade(article.provenance, language)))


def _indicator(indicator: Indicator, language: Language) -> Iterator[Block]:
    yield Heading(item_name(indicator, language), 1)
    facts = [
        (say.FACTS_KEY[language], indicator.key),
        (say.FACTS_ATTESTED_TITLE[language], indicator.attested_title),
    ]
    if indicator.max_points is not None:
        facts.append((say.FACTS_MAXIMUM[language], format_points(indicator.max_points, language)))
    if indicator.provisions:
        facts.append((say.FACTS_PROVISIONS[language], _provisions(indicator.provisions, language)))
    yield Facts((*facts, _grade(indicator.provenance, language)))
    if indicator.measures:
        yield Listing(tuple(measure.label[language] for measure in indicator.measures))


def _provisions(provisions: tuple[Provision, ...], language: Language) -> str:
    return format_provisions(provisions, ReferenceStyle(language.value))


def _grade(provenance: Provenance, language: Language) -> tuple[str, str]:
    confidence = provenance.confidence
    return say.NOTEBOOK_GRADE[language], f"{confidence.value}, {confidence.label[language]}"
