"""Score the rows of a CSV file and write JSON, with the standard library and kha alone."""

from __future__ import annotations

import csv
from decimal import Decimal
import json
from pathlib import Path
import sys

from kha import Answer, Assessment, Language, kla, regions, score
from kha.scoring import Unanswered, find_problems


def assessments(file: Path) -> list[Assessment]:
    """Read one assessment a row: a region, a year, and the points of each group; an empty cell is unanswered."""
    found: list[Assessment] = []
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            answers = [
                Answer(key=group.key, points=Decimal(row[group.key]))
                for group in kla.EVALUATION_2022.groups
                if row[group.key]
            ]
            place = regions.match(row["region"]).region
            found.append(
                Assessment(edition=kla.EVALUATION_2022, region=place, year=int(row["year"]), answers=tuple(answers))
            )
    return found


def result(assessment: Assessment, language: Language) -> dict[str, object]:
    """Give what a web page shows of an assessment, or its problems, as plain values."""
    problems = find_problems(assessment)
    if problems:
        return {"problems": [{"path": p.path, "text": p.text[language]} for p in problems]}
    scored = score(assessment)
    return {
        "region": assessment.region_name(language),
        "year": assessment.year,
        "total": str(scored.total(Unanswered.AS_ZERO)),
        "bands": [band.label[language] for band in scored.possible_bands(kla.PUBLISHED_2022)],
    }


def main(file: str, language: str = "id") -> None:
    """Write the results of a file to standard output."""
    rows = [result(assessment, Language(language)) for assessment in assessments(Path(file))]
    json.dump(rows, sys.stdout, ensure_ascii=False, indent=2)


if __name__ == "__main__":
    main(*sys.argv[1:])
