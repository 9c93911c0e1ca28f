"""The generator: faithful, deterministic, strict about what it reads."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
import shutil

import pytest

from tools import check_wheel, generate
from tools.literals import Call, Constant, Listed, Module, Name, render
from tools.records import DataError, LawRecord, SourceRecord, TextRecord, read, read_keyed, read_one

PACKAGE = generate.ROOT / "src" / "kha"


def test_the_committed_modules_are_what_the_data_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main(["--check"]) == 0
    assert capsys.readouterr().out.endswith("0 differ\n")


def test_a_hand_edit_a_missing_and_a_left_over_module_are_noticed_and_mended(tmp_path: Path) -> None:
    wanted = generate.render_all(generate.ROOT / "data")
    package = tmp_path / "kha"
    shutil.copytree(PACKAGE, package)
    generate.write(wanted, package)
    edited = package / "kla" / "_labels.py"
    edited.write_text(edited.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    (package / "crc" / "_articles.py").unlink()
    (package / "crc" / "_old.py").write_text(generate.MARK, encoding="utf-8")
    expected = ["crc/_articles.py", "crc/_old.py", "kla/_labels.py"]
    assert generate.differences(wanted, package) == expected
    assert generate.write(wanted, package) == expected
    assert generate.differences(wanted, package) == []


def test_check_reports_differences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main(["--check", "--package", str(tmp_path)]) == 1
    assert "differs from data/" in capsys.readouterr().err


def broken_data(tmp_path: Path, file: str, old: str, new: str) -> Path:
    data = tmp_path / "data"
    shutil.copytree(generate.ROOT / "data", data)
    path = data / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return data


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("crc/articles.toml", "number = 1\n", "number = 1\nnumbr = 1\n", "numbr"),
        ("crc/articles.toml", "number = 1\n", 'number = "1"\n', "expected int"),
        ("crc/articles.toml", 'title.en = "Definition of the child"\n', "", "required field missing"),
        ("crc/articles.toml", '"crc_text_nl"', '"no_such_source"', "no source 'no_such_source'"),
        ("kla/evaluation_2022.toml", '"perpres_25_2021"', '"perpres_0"', "no law 'perpres_0'"),
        ("kla/evaluation_2022.toml", 'key = "evaluation_2022"', 'key = "x"', "file and key must agree"),
        ("kla/bands.toml", 'provenance.grade = "A"', 'provenance.grade = "E"', "grade 'E'"),
    ],
)
def test_bad_data_is_refused_with_file_and_place(  # noqa: PLR0913, PLR0917
    tmp_path: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str, complaint: str
) -> None:
    data = broken_data(tmp_path, file, old, new)
    assert generate.main(["--check", "--data", str(data)]) == 2
    assert complaint in capsys.readouterr().err


def test_a_source_is_described_only_once(tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(generate.ROOT / "data", data)
    (data / "sources" / "zzz.toml").write_text('[sources.crc_text_nl]\ntitle = "Again"\n', encoding="utf-8")
    with pytest.raises(DataError, match="already described"):
        generate.render_all(data)


def test_texts_and_provenances_are_strict(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="untrimmed"):
        TextRecord(id="a ", en="a")
    path = tmp_path / "laws.toml"
    path.write_text(
        '[laws.x]\nkind = "uu"\nyear = 2000\nlabel = { id = "a", en = "a" }\nprovenance = { grade = "A" }\n',
        encoding="utf-8",
    )
    with pytest.raises(DataError, match=r"laws\.x"):
        read_keyed(path, LawRecord, "laws")
    path.write_text("[one]\ntitle = 3\n", encoding="utf-8")
    with pytest.raises(DataError):
        read_one(path, SourceRecord, "one")
    assert read(path, SourceRecord, "absent") == ()


def test_python_is_written_one_way() -> None:
    value = Call("F", {"a": ("x" * 60, "y" * 60), "b": Listed((1, True, None)), "c": {"k": Decimal("1.50")}})
    long = "x" * 60, "y" * 60
    assert render(value) == (
        f'F(\n    a=(\n        "{long[0]}",\n        "{long[1]}",\n    ),\n'
        '    b=[1, True, None],\n    c={"k": Decimal("1.50")},\n)'
    )
    assert render(("one",)) == '("one",)'
    assert render('say "so"\n\\') == '"say \\"so\\"\\n\\\\"'
    assert render({"k" * 60: "v" * 60}).startswith("{\n    ")
    assert render(Listed(("x" * 70, "y" * 70))).startswith("[\n    ")


def test_a_module_imports_only_what_it_uses() -> None:
    constant = Constant("X", "Text", Name('Text(id="a", en="b")'), ("One line.",))
    module = Module(
        path="x.py",
        made_from="data/x.toml",
        doc="X.",
        imports=("from kha.text import Language, Text",),
        constants=(constant,),
        standard=("import datetime as dt",),
    )
    assert "from kha.text import Text\n" in module.render()
    assert "datetime" not in module.render()


def test_the_wheel_check_names_strangers_and_what_is_missing() -> None:
    names = ["kha/__init__.py", "kha/py.typed", "data/x.toml", "kha/a.toml", "kha-0.dist-info/licenses/LICENSE"]
    assert check_wheel.strangers(names) == ["data/x.toml", "kha/a.toml"]
    assert check_wheel.missing(names) == ["kha/crc/_articles.py", "data/LICENSE"]
