"""``{kha:calculator} evaluation_2022``: the table that needs nothing, and around it what the browser brings to life."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from html import escape
import json

from docutils import nodes

from kha import kla
from kha.i18n import format_points
from kha.report.words import item_name
from kha.text import Text
from kha_site.calculator import words as say
from kha_site.calculator.form import form_html
from kha_site.compose import limits
from kha_site.directives import SiteDirective


class CalculatorDirective(SiteDirective):
    """The form of an edition, and the static table of its maxima."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Render both."""
        if self.is_for_translators:
            return []
        edition = kla.edition(self.arguments[0])
        table = "".join((*self._maxima(edition), *self._thresholds()))
        return [nodes.raw("", self._panel(edition) + table, format="html")]

    def _say(self, text: Text) -> str:
        return escape(text[self.language])

    def _panel(self, edition: kla.Edition) -> str:
        words = {name: text[self.language] for name, text in _WORDS.items()}
        python = "true" if self.config.kha_python else "false"
        weight = escape(say.WEIGHT[self.language].format(size=say.MOST_MEGABYTES))
        return f"""
<div class="calc" data-python="{python}">
<script type="application/json" class="calc-words">{json.dumps(words, ensure_ascii=False)}</script>
<noscript><p>{self._say(say.NO_SCRIPT)}</p></noscript>
<p class="calc-absent" hidden>{self._say(say.ABSENT)}</p>
<div class="calc-start" hidden><p>{weight}</p><p><button type="button">{self._say(say.START)}</button></p></div>
<p class="calc-status" role="status"></p>
<div class="calc-panel" hidden>
<p><label><span>{self._say(say.OPEN_FILES)}</span>
<input type="file" class="calc-open" accept=".toml,.json" multiple></label></p>
<form class="calc-form" novalidate>
<div class="calc-fields">{form_html(edition, self.language)}</div>
<div class="calc-problems" tabindex="-1" role="alert"></div>
<p class="calc-buttons"><button type="submit">{self._say(say.COMPUTE)}</button>
<button type="reset">{self._say(say.EMPTY)}</button></p>
</form>
<section class="calc-result" tabindex="-1" aria-label="{self._say(say.RESULT)}" hidden>
<h2>{self._say(say.RESULT)}</h2>
<p class="calc-buttons"><button type="button" class="calc-print">{self._say(say.PRINT)}</button>
<button type="button" class="calc-save">{self._say(say.SAVE)}</button>
<button type="button" class="calc-keep">{self._say(say.KEEP)}</button></p>
<div class="calc-report"></div>
</section>
<section class="calc-kept" aria-label="{self._say(say.KEPT)}" hidden>
<h2>{self._say(say.KEPT)}</h2>
<ul class="calc-kept-list"></ul>
</section>
<section class="calc-comparison" aria-label="{self._say(say.COMPARISON)}" hidden>
<h2>{self._say(say.COMPARISON)}</h2>
<p class="calc-buttons"><button type="button" class="calc-comparison-print">{self._say(say.PRINT)}</button></p>
<div class="calc-comparison-report"></div>
</section>
</div>
</div>
"""

    def _maxima(self, edition: kla.Edition) -> Iterator[str]:
        columns = (say.TABLE_GROUP, say.TABLE_MAXIMUM, say.TABLE_OWN)
        yield f'<section class="calc-table"><h2>{self._say(say.TABLE)}</h2><div class="table-wrapper">'
        yield '<table class="docutils align-default"><thead><tr>'
        yield from (f'<th scope="col">{self._say(column)}</th>' for column in columns)
        yield "</tr></thead><tbody>"
        for group in edition.groups:
            yield f'<tr><th scope="row">{escape(item_name(group, self.language))}</th>'
            yield f'<td class="text-right">{self._points(group.max_points)}</td><td></td></tr>'
        yield f'</tbody><tfoot><tr><th scope="row">{self._say(say.TABLE_SUM)}</th>'
        yield f'<td class="text-right">{self._points(edition.max_points)}</td><td></td></tr></tfoot></table></div>'

    def _points(self, points: Decimal | None) -> str:
        return "–" if points is None else format_points(points, self.language)

    def _thresholds(self) -> Iterator[str]:
        yield f"<h3>{self._say(say.THRESHOLDS)}</h3><ul>"
        for band_range in kla.PUBLISHED_2022.ranges:
            yield f"<li>{self._say(band_range.band.label)}: {escape(limits(band_range, self.language))}</li>"
        yield "</ul></section>"


_WORDS = {
    "loading": say.LOADING,
    "working": say.WORKING,
    "broken": say.BROKEN,
    "remove": say.REMOVE,
    "toField": say.TO_FIELD,
}
