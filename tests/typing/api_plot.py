"""What type checkers see of `kha.plot`. Checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import assert_type

from kha import kla, plot, read_assessment, scoring
from kha.text import Language

scored = scoring.score(read_assessment("a.toml"))
assert_type(plot.points_by_group(scored, kla.PUBLISHED_2022, Language.ID), plot.Chart)
assert_type(plot.over_years([scored], kla.PUBLISHED_2022, Language.ID), plot.Chart)
assert_type(plot.by_region([scored], kla.PUBLISHED_2022, Language.ID), plot.Chart)
assert_type(plot.over_bands([scored], kla.PUBLISHED_2022, Language.ID), plot.Chart)
assert_type(plot.stages(scoring.stage_table([scored], kla.PUBLISHED_2022), Language.ID).svg(), str)
assert_type(plot.over_bands([scored], kla.PUBLISHED_2022, Language.ID).png(scale=4), bytes)
assert_type(plot.over_bands([scored], kla.PUBLISHED_2022, Language.ID).description, str)
