"""Reports that the library does not make: bands and stages; and items of an edition with all they lead to."""

from __future__ import annotations

from collections.abc import Iterator

from kha import kla, report
from kha.i18n import format_points
from kha.kla import Band, BandRange, Edition, Group, GroupKind, Indicator
from kha.report import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.topics import relations
from kha.report.words import source_blocks
from kha.scoring import Stage
from kha.text import Language, Text
from kha_site import words


def group_name(group: Group) -> Text:
    """Name a group with its number, if it is a cluster."""
    if group.kind is GroupKind.CLUSTER:
        return words.CLUSTER.fill(number=group.code, title=group.label)
    return group.label


def describe_item(edition: Edition, item: Group | Indicator, language: Language) -> Report:
    """Describe a group or an indicator: its own report, what it leads to, and what the other edition has for it."""
    blocks = report.describe_item(edition, item, language).blocks
    (sources,) = (at for at, block in enumerate(blocks) if _is_sources(block, language))
    more = [*relations(item, language), *_crosswalk(edition, item, language)]
    return Report((*blocks[:sources], *more, *blocks[sources:]))


def _is_sources(block: Block, language: Language) -> bool:
    (heading, *_) = source_blocks([], language)
    return block == heading


def _crosswalk(edition: Edition, item: Group | Indicator, language: Language) -> Iterator[Block]:
    walk = kla.CROSSWALK_2011_2022
    if not isinstance(item, Indicator) or edition not in {walk.before, walk.after}:
        return
    forwards = edition is walk.before
    other = walk.after if forwards else walk.before
    links = walk.successors(item.key) if forwards else walk.predecessors(item.key)
    lines: list[str] = []
    for link in links:
        key = link.after if forwards else link.before
        relation, reason = link.relation.label[language], "" if link.reason is None else link.reason[language]
        if key is None:
            lines.append(words.CROSSWALK_ALONE[language].format(relation=relation.capitalize(), reason=reason).strip())
            continue
        target = other.item(key)
        name = f"{target.code}. {target.label[language]}" if isinstance(target, Indicator) else target.label[language]
        lines.append(
            words.CROSSWALK_LINE[language].format(relation=relation.capitalize(), name=name, reason=reason).strip()
        )
    yield Heading(words.CROSSWALK[language])
    yield Listing(tuple(f"{other.label[language]}: {line}" for line in lines))


def describe_band(band: Band, language: Language) -> Report:
    """Describe a band: which scores it takes under each policy."""
    rows = tuple((policy.label[language], limits(policy.range_of(band), language)) for policy in kla.BAND_POLICIES)
    sources = [(policy.label[language], policy.provenance) for policy in kla.BAND_POLICIES]
    return Report(
        (
            Heading(words.BAND.fill(band=band.label)[language], level=1),
            Paragraph(words.BAND_INTRO[language]),
            Facts(((words.KEY[language], band.value),)),
            Heading(words.THRESHOLDS[language]),
            Table((words.POLICY[language], words.SCORES[language]), rows),
            Paragraph(words.BAND_CAVEAT[language]),
            *source_blocks(sources, language),
        )
    )


def limits(of: BandRange, language: Language) -> str:
    """Write the scores that a band takes: "more than 600, up to 700"."""
    lower = words.FROM if of.lower_included else words.ABOVE
    upper = words.TO if of.upper_included else words.BELOW
    return words.LIMITS[language].format(
        lower=lower[language].format(points=format_points(of.lower, language)),
        upper=upper[language].format(points=format_points(of.upper, language)),
    )


def describe_stage(stage: Stage, language: Language) -> Report:
    """Describe a stage: its place among the others."""
    stages = list(Stage)
    order = words.STAGE_ORDER[language].format(number=stages.index(stage) + 1, count=len(stages))
    return Report(
        (
            Heading(stage.label[language], level=1),
            Paragraph(words.STAGE_INTRO[language]),
            Facts(((words.STAGE_PLACE[language], order), (words.KEY[language], stage.value))),
            Heading(words.STAGES[language]),
            Listing(tuple(other.label[language] for other in stages)),
            Paragraph(words.STAGE_CAVEAT[language]),
        )
    )
