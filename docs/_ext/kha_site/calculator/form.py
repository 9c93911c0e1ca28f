"""A form in HTML, made from an edition: fields for groups, their indicators, and questions that have a rule."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kha.i18n import format_points
from kha.kla import BAND_POLICIES, Edition, Group, Indicator, Measure
from kha.kla.rules import Checklist, Choice, Proportion, Trend, YesNo
from kha.report.words import item_name
from kha.scoring import Stage
from kha.text import Language, Text
from kha_site.calculator import words as say

_FIGURE = 'inputmode="decimal" size="8" autocomplete="off"'


def form_html(edition: Edition, language: Language) -> str:
    """Write the fields of a form; what is filled in goes by the names that `entries` reads."""
    return "".join(_Form(language).lines(edition))


class _Form:
    def __init__(self, language: Language) -> None:
        self.language = language

    def lines(self, edition: Edition) -> Iterator[str]:
        yield f'<input type="hidden" name="edition" value="{escape(edition.key)}">'
        yield '<input type="hidden" name="base" value="">'
        yield '<div class="calc-head">'
        yield self._labelled("region", say.REGION, 'autocomplete="off" required')
        yield self._labelled("year", say.YEAR, f'inputmode="numeric" size="6" required value="{edition.first_used}"')
        stages = [("", say.NO_STAGE), *((stage.value, stage.label) for stage in Stage)]
        yield self._labelled_choice("stage", say.STAGE, stages)
        yield self._labelled_choice("policy", say.POLICY, [(policy.key, policy.label) for policy in BAND_POLICIES])
        yield f"</div><p>{escape(say.EITHER[self.language])}</p>"
        for group in edition.groups:
            yield from self._group(group)

    def _group(self, group: Group) -> Iterator[str]:
        yield f"<fieldset><legend>{escape(item_name(group, self.language))}</legend>"
        yield self._points(group)
        if group.indicators:
            yield f"<details><summary>{escape(say.BY_PARTS[self.language])}</summary>"
            for indicator in group.indicators:
                yield from self._indicator(indicator)
            yield "</details>"
        yield "</fieldset>"

    def _indicator(self, indicator: Indicator) -> Iterator[str]:
        yield f'<div class="calc-item" role="group" aria-labelledby="name-{indicator.key}">'
        yield f'<p id="name-{indicator.key}">{escape(item_name(indicator, self.language))}</p>'
        yield self._points(indicator)
        for measure in indicator.measures:
            if measure.rule is not None:
                yield from self._measure(measure)
        yield "</div>"

    def _points(self, item: Group | Indicator) -> str:
        name = item_name(item, self.language)
        label = say.POINTS_OF[self.language].format(name=name)
        box = self._named(f"points:{item.key}", label)
        return f'<p class="calc-field">{box}{self._limit(item)} {self._na(item.key)}</p>'

    def _limit(self, item: Group | Indicator | Measure) -> str:
        if item.max_points is None:
            return ""
        words = say.AT_MOST[self.language].format(points=format_points(item.max_points, self.language))
        return f' <span class="calc-limit">{words}</span>'

    def _measure(self, measure: Measure) -> Iterator[str]:
        key, label = measure.key, measure.label[self.language]
        yield f'<div class="calc-question" role="group" aria-labelledby="name-{key}">'
        yield f'<p id="name-{key}">{escape(label)}{self._limit(measure)}</p><p>'
        match measure.rule:
            case YesNo():
                options = [("", say.NOT_ANSWERED), ("true", say.YES), ("false", say.NO)]
                yield self._choice(f"truth:{key}", label, options)
            case Choice(options=options):
                choices = [("", say.NOT_ANSWERED), *((option.key, option.label) for option in options)]
                yield self._choice(f"value:{key}", label, choices)
            case Checklist(options=options):
                yield from (self._tick(f"tick:{key}", option.label, option.key) for option in options)
                yield self._tick(f"none:{key}", say.NONE_OF_THEM, "true")
            case Proportion():
                yield f"{self._named(f'number:{key}', label)} {escape(say.PER_CENT[self.language])} "
                yield f"{self._labelled(f'part:{key}', say.OR_PART)} {self._labelled(f'whole:{key}', say.OF_WHOLE)}"
            case Trend():
                yield self._labelled(f"years:{key}", say.BY_YEAR, 'size="24" autocomplete="off"')
            case _:
                yield self._named(f"number:{key}", label)
        yield f" {self._na(key)}</p></div>"

    def _na(self, key: str) -> str:
        return self._tick(f"na:{key}", say.NOT_APPLICABLE, "true")

    def _named(self, name: str, label: str) -> str:
        """Write a field for a figure whose name is not shown, because it stands above it."""
        return f'<input name="{escape(name)}" {_FIGURE} aria-label="{escape(label)}">'

    def _labelled(self, name: str, label: Text, attributes: str | None = None) -> str:
        box = f'<input name="{escape(name)}" {attributes or _FIGURE}>'
        return f"<label><span>{escape(label[self.language])}</span> {box}</label>"

    def _tick(self, name: str, label: Text, value: str) -> str:
        box = f'<input type="checkbox" name="{escape(name)}" value="{escape(value)}">'
        return f'<label class="calc-tick">{box} {escape(label[self.language])}</label>'

    def _choice(self, name: str, label: str, options: list[tuple[str, Text]]) -> str:
        shown = "".join(
            f'<option value="{escape(value)}">{escape(words[self.language])}</option>' for value, words in options
        )
        return f'<select name="{escape(name)}" aria-label="{escape(label)}">{shown}</select>'

    def _labelled_choice(self, name: str, label: Text, options: list[tuple[str, Text]]) -> str:
        words = label[self.language]
        return f"<label><span>{escape(words)}</span> {self._choice(name, words, options)}</label>"
