"""Forms as documents, out and in again: from scratch, over an edition, and what no document can say."""

from __future__ import annotations

import json
from pathlib import Path

from attrs import evolve
import pytest

from kha import kla, read_edition
from kha.errors import UnwritableEditionError
from kha.kla import Edition
from kha.serial import Syntax, dump_edition, parse_edition
from tests.forms import LABEL, Table, form, head, refining, scratch

FORMS = sorted(Path("examples/forms").glob("*.toml"))
GOAL = {"kind": "target", "max_points": 5, "target": 10}


def written(edition: Edition) -> Table:
    tree: Table = json.loads(dump_edition(edition, Syntax.JSON))
    return tree


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
@pytest.mark.parametrize("syntax", Syntax)
def test_every_example_reads_back_as_itself(path: Path, syntax: Syntax) -> None:
    example = read_edition(path)
    assert parse_edition(dump_edition(example, syntax), syntax) == example


def test_a_form_says_only_what_is_its_own() -> None:
    tree = written(form(refining({"key": "klaster_1", "label": LABEL})))
    assert tree["extends"] == "evaluation_2022"
    assert tree["groups"] == [{"key": "klaster_1", "label": LABEL}]


def test_a_form_that_adds_nothing_has_no_groups() -> None:
    assert "groups" not in written(form(refining()))


def test_a_form_from_scratch_says_everything() -> None:
    tree = written(form(scratch(evidence=[{"title": "F"}, {"title": "G", "url": "https://example.org"}], note=LABEL)))
    assert "extends" not in tree
    assert tree["evidence"] == [{"title": "F"}, {"title": "G", "url": "https://example.org"}]
    assert tree["note"] == LABEL


def same_label(key: str) -> Table:
    label = kla.EVALUATION_2022.item(key).label
    return {"key": key, "label": {"id": label.id, "en": label.en}}


def restated() -> list[Table]:
    """Give what a form may say although it changes nothing but who is cited for it."""
    policy = kla.EVALUATION_2022.indicator("1")
    asked = next(m for i in kla.EVALUATION_2022.indicators for m in i.measures if m.attested_text)
    whole = kla.EVALUATION_2022.parents[asked.key]
    above = kla.EVALUATION_2022.parents[whole.key]
    again = {"key": asked.key, "attested_text": asked.attested_text}
    ruled: Table = {"key": asked.key, "unit": "count", "rule": GOAL}
    return [
        same_label("klaster_1"),
        {"key": "klaster_1", "max_points": 115},
        {"key": "kelembagaan", "indicators": [{"key": policy.key, "attested_title": policy.attested_title}]},
        {"key": "kelembagaan", "indicators": [{"key": policy.key, "code": policy.code}]},
        {"key": above.key, "indicators": [{"key": whole.key, "measures": [again]}]},
        {"key": above.key, "indicators": [{"key": whole.key, "measures": [ruled]}]},
        {"key": above.key, "indicators": [{"key": whole.key, "measures": [ruled | {"attested_text": "Baru"}]}]},
    ]


@pytest.mark.parametrize("said", restated())
@pytest.mark.parametrize("keep", [True, False])
def test_what_a_form_says_again_is_written_again(said: Table, *, keep: bool) -> None:
    read = form(refining(said, keep_measures=keep))
    assert form(written(read)) == read
    assert read.groups != kla.EVALUATION_2022.groups


def test_a_form_over_a_form_is_written_over_it() -> None:
    below = form(scratch())
    over = head(key="over", extends="form", confidence="C", evidence=[{"title": "F"}])
    above = parse_edition(json.dumps(over), Syntax.JSON, editions=[below])
    tree = json.loads(dump_edition(above, Syntax.JSON, editions=[below]))
    assert tree["extends"] == "form"


@pytest.mark.parametrize(
    "edition",
    [
        *kla.EDITIONS,
        evolve(form(scratch()), first_used=1999),
        evolve(form(scratch()), laws=kla.PERMEN_12_2011.laws),
        evolve(form(scratch()), key="No Key"),
    ],
    ids=["2011", "2022", "too early", "with laws", "no key"],
)
def test_what_no_document_can_say_is_refused(edition: Edition) -> None:
    with pytest.raises(UnwritableEditionError, match="No document of a form can say") as caught:
        dump_edition(edition, Syntax.JSON)
    assert caught.value.key == edition.key
