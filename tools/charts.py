"""Draw the charts of the how-to page anew: ``python -m tools.charts``."""

from __future__ import annotations

from pathlib import Path

from kha import kla, plot, read_assessment, score
from kha.scoring import stage_table
from kha.text import Language

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "_static" / "charts"
STAGES = ("mandiri", "verifikasi-administrasi", "final")


def main() -> None:
    """Draw each chart into its file."""
    sumbawa = score(read_assessment(ROOT / "examples" / "sumbawa-2022.toml"))
    plot.points_by_group(sumbawa, kla.PUBLISHED_2022, Language.ID).save(OUT / "groups.svg")
    folder = ROOT / "examples" / "illustrative"
    stages = [score(read_assessment(folder / f"contoh-{stage}-2024.toml")) for stage in STAGES]
    plot.stages(stage_table(stages, kla.PUBLISHED_2022), Language.ID).save(OUT / "stages.svg")


if __name__ == "__main__":
    main()
