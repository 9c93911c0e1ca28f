"""What people write in ``data/``: what cannot be right is refused, and both languages say the same."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
import shutil
from string import Formatter

import pytest

from tools.generate import ROOT
from tools.records import DataError, read_phrases
from tools.rooms import kla_awards, kla_history
from tools.rooms.regions import check_code
from tools.rooms.shared import Desk


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("awards.toml", 'name = "Kota Palangka Raya"', 'name = "Kota Palangka"', "62.71 is Kota Palangka Raya"),
        ("awards.toml", 'region = "62.71"', 'region = "62.99"', "no region '62.99'"),
        ("awards.toml", 'province = "jawa_tengah"', 'province = "jawa"', "no province 'jawa'"),
        ("awards.toml", 'at_least = ["nindya"]', 'at_least = ["madya"]', "no number of 2017 for 'madya'"),
        (
            "crosswalk_2011_2022.toml",
            'before = "clean_water"',
            'before = "water"',
            "no indicator of permen_12_2011 'water'",
        ),
        ("crosswalk_2011_2022.toml", 'after = "nutrition"', 'after = "x"', "no indicator of evaluation_2022 'x'"),
        ("gates.toml", "components = 31", 'components = "31"', "expected int"),
    ],
)
def test_a_record_that_cannot_be_right_is_refused(
    tmp_path: Path, file: str, old: str, new: str, complaint: str
) -> None:
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data", data)
    path = data / "kla" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataError, match=complaint):
        list(chain(kla_awards.modules(Desk(data)), kla_history.modules(Desk(data))))


def test_a_code_in_the_wrong_list_is_refused() -> None:
    check_code("62.71", "62", "kota")
    for code, province, kind in (("62.71", "62", "kabupaten"), ("62.01", "62", "kota"), ("62.71", "61", "kota")):
        with pytest.raises(DataError, match="no code of a"):
            check_code(code, province, kind)


@pytest.mark.parametrize("room", sorted({p.stem for p in (ROOT / "data" / "phrases").glob("*.toml")} - {"counts"}))
def test_phrases_have_the_same_placeholders_in_both_languages(room: str) -> None:
    for key, phrase in read_phrases(ROOT / "data" / "phrases" / f"{room}.toml").items():
        names = [{name for _, name, _, _ in Formatter().parse(words) if name} for words in (phrase.id, phrase.en)]
        assert names[0] == names[1], key
