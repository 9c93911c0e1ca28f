from __future__ import annotations

from collections import Counter
from decimal import Decimal
import json
from pathlib import Path

import pytest

from kha import parse_assessment, read_assessment
from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.kla import EVALUATION_2022, PERMEN_12_2011, PUBLISHED_2022
from kha.kla.values import Ratio, Series, Value
from kha.scoring import Stage, score
from kha.serial import Syntax, score_document, score_json
from kha.serial.scores import _value  # pyright: ignore[reportPrivateUsage]
from kha.serial.syntax import step

HEAD = 'format = "kha.assessment/1"\nedition = "evaluation_2022"\nregion = "Kabupaten Contoh"\nyear = 2022\n'


FORM = '{"format": "kha.assessment/1", "edition": "evaluation_2022", "region": "R", "year": 2022, "answers": [%]}'


def problems(document: str | bytes, syntax: Syntax = Syntax.TOML) -> tuple[Problem, ...]:
    with pytest.raises(InvalidDocumentError) as caught:
        parse_assessment(document, syntax)
    return caught.value.problems


def only(document: str | bytes, syntax: Syntax = Syntax.TOML) -> tuple[ProblemCode, str]:
    (problem,) = problems(document, syntax)
    return problem.code, problem.path


def answer(body: str) -> str:
    return f"{HEAD}[[answers]]\n{body}\n"


def test_toml_and_json_say_the_same(tmp_path: Path) -> None:
    tree = {
        "format": "kha.assessment/1",
        "edition": "evaluation_2022",
        "region": "Kabupaten Contoh",
        "year": 2022,
        "stage": "verifikasi_lapangan",
        "note": "sementara",
        "evidence": [{"title": "Berita acara", "url": "https://example.org/ba"}],
        "answers": [{"key": "klaster_1", "points": 83.5}, {"key": "kelana", "points": "17.00"}],
    }
    as_json = tmp_path / "a.JSON"
    as_json.write_text(json.dumps(tree), encoding="utf-8")
    as_toml = tmp_path / "a.toml"
    as_toml.write_text(
        HEAD + 'stage = "verifikasi_lapangan"\nnote = "sementara"\n'
        '[[evidence]]\ntitle = "Berita acara"\nurl = "https://example.org/ba"\n'
        '[[answers]]\nkey = "klaster_1"\npoints = 83.5\n[[answers]]\nkey = "kelana"\npoints = "17.00"\n',
        encoding="utf-8-sig",
    )
    assessment = read_assessment(as_toml)
    assert read_assessment(str(as_json)) == assessment
    assert assessment.stage is Stage.VERIFIKASI_LAPANGAN
    assert [str(a.points) for a in assessment.answers] == ["83.5", "17.00"]


def test_an_item_may_not_apply() -> None:
    (read,) = parse_assessment(answer('key = "kelana"\nnot_applicable = true'), Syntax.TOML).answers
    assert (read.not_applicable, read.points, read.value) == (True, None, None)


def test_a_document_without_answers_is_an_empty_form() -> None:
    assert parse_assessment(HEAD + "answers = []", Syntax.TOML).answers == ()


def test_ten_mistakes_are_ten_problems_in_both_languages_told_apart_by_code() -> None:
    document = """
        format = "kha.assessment/1"
        edition = "evaluation_2022"
        year = 22
        stage = "final"
        regency = "Sumbawa"
        [[answers]]
        key = "klaster_9"
        points = 1
        [[answers]]
        key = "klaster_1"
        points = -53
        [[answers]]
        key = "klaster_2"
        points = 178
        [[answers]]
        key = "klaster_2"
        points = "78,5"
        [[answers]]
        key = "nutrition"
        points = true
        evidence = [{title = "SK", url = "sk.pdf"}]
    """
    found = problems(document)
    assert Counter(p.code for p in found) == Counter(
        [
            ProblemCode.YEAR_OUT_OF_RANGE,
            ProblemCode.UNKNOWN_VALUE,
            ProblemCode.UNKNOWN_KEY,
            ProblemCode.MISSING_KEY,
            ProblemCode.UNKNOWN_ITEM,
            ProblemCode.NEGATIVE_POINTS,
            ProblemCode.ABOVE_MAXIMUM,
            ProblemCode.DUPLICATE_ANSWER,
            ProblemCode.NOT_A_NUMBER,
            ProblemCode.WRONG_TYPE,
            ProblemCode.NOT_A_WEB_ADDRESS,
        ]
    )
    assert all(p.text.id and p.text.en and p.text.id != p.text.en for p in found)
    assert len({(p.code, p.path) for p in found}) == 11


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (b"\xff\xfe", (ProblemCode.NOT_UTF8, "$")),
        (answer('key = "klaster_1"\npoints = 83,50'), (ProblemCode.SYNTAX, "$")),
        ("format = ", (ProblemCode.SYNTAX, "$")),
        (answer('key = ""\npoints = 1'), (ProblemCode.EMPTY_TEXT, "$.answers[0].key")),
        (answer('key = "klaster_1 "\npoints = 1'), (ProblemCode.UNTIDY_TEXT, "$.answers[0].key")),
        (answer('key = "klaster_1"\npoints = nan'), (ProblemCode.NOT_A_NUMBER, "$.answers[0].points")),
        (
            answer('key = "klaster_1"\npoints = 1e999999999999999999999'),
            (ProblemCode.NOT_A_NUMBER, "$.answers[0].points"),
        ),
        (answer('key = "klaster_1"\npoints = 1e-31'), (ProblemCode.TOO_MANY_DIGITS, "$.answers[0].points")),
        (answer('key = "klaster_1"'), (ProblemCode.POINTS_OR_VALUE, "$.answers[0]")),
        (answer('key = "klaster_1"\npoints = 1\nvalue = true'), (ProblemCode.POINTS_OR_VALUE, "$.answers[0]")),
        (answer('key = "klaster_1"\nvalue = true'), (ProblemCode.NO_RULE, "$.answers[0].value")),
        (answer('key = "klaster_1"\nnot_applicable = 1'), (ProblemCode.WRONG_TYPE, "$.answers[0].not_applicable")),
        (answer("points = 1"), (ProblemCode.MISSING_KEY, "$.answers[0]")),
        (answer('key = "klaster_1"\npoint = 1\npoints = 1'), (ProblemCode.UNKNOWN_KEY, "$.answers[0].point")),
        (answer('key = "klaster_1"\n"a b" = 1\npoints = 1'), (ProblemCode.UNKNOWN_KEY, '$.answers[0]["a b"]')),
        (answer('key = "klaster_1"\npoints = 2022-01-01'), (ProblemCode.WRONG_TYPE, "$.answers[0].points")),
        (answer('key = "klaster_1"\npoints = 12:00:00'), (ProblemCode.WRONG_TYPE, "$.answers[0].points")),
        (answer('key = "klaster_1"\npoints = []'), (ProblemCode.WRONG_TYPE, "$.answers[0].points")),
        (answer("key = 4\npoints = 1"), (ProblemCode.WRONG_TYPE, "$.answers[0].key")),
        (HEAD + 'answers = "klaster_1"', (ProblemCode.WRONG_TYPE, "$.answers")),
        (HEAD + "answers = [1.5]", (ProblemCode.WRONG_TYPE, "$.answers[0]")),
        (HEAD.replace("2022\n", '"2022"\n') + "answers = []", (ProblemCode.WRONG_TYPE, "$.year")),
        (HEAD.replace("evaluation_2022", "evaluasi") + "answers = []", (ProblemCode.UNKNOWN_VALUE, "$.edition")),
        (HEAD.replace("assessment/1", "assessment/2") + "answers = []", (ProblemCode.NEWER_FORMAT, "$.format")),
    ],
)
def test_each_mistake_in_toml_has_its_code_and_place(document: str | bytes, expected: tuple[ProblemCode, str]) -> None:
    assert only(document) == expected


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("[]", (ProblemCode.WRONG_TYPE, "$")),
        ("null", (ProblemCode.WRONG_TYPE, "$")),
        (FORM.replace("%", '{"key": "kelana", "points": {}}'), (ProblemCode.WRONG_TYPE, "$.answers[0].points")),
        ('{"format": ', (ProblemCode.SYNTAX, "$")),
        ("[" * 100_000, (ProblemCode.SYNTAX, "$")),
        ("", (ProblemCode.SYNTAX, "$")),
    ],
)
def test_each_mistake_in_json_has_its_code_and_place(document: str, expected: tuple[ProblemCode, str]) -> None:
    assert only(document, Syntax.JSON) == expected


def test_a_key_that_stands_twice_in_json_is_not_dropped_silently() -> None:
    document = FORM.replace("%", '{"key": "klaster_1", "points": 1, "points": 2}')
    assert only(document, Syntax.JSON) == (ProblemCode.DUPLICATE_KEY, "$.answers[0].points")


def test_a_missing_key_is_shown_as_the_document_would_write_it() -> None:
    toml = [p.text.en for p in problems(answer("points = 1"))]
    assert toml == ['The key “key” is missing. Add for example key = "klaster_1".']
    as_json = '{"format": "kha.assessment/1", "edition": "evaluation_2022", "year": 2022, "answers": []}'
    assert 'Add for example "region": "Kabupaten Sumbawa"' in problems(as_json, Syntax.JSON)[0].text.en


def test_a_syntax_problem_shows_the_line() -> None:
    (problem,) = problems(answer('key = "klaster_1"\npoints = 83,50'))
    assert "line 7, column 12: points = 83,50" in problem.text.en


def test_points_of_an_answer_whose_key_cannot_be_read_are_checked_too() -> None:
    codes = {p.code for p in problems(answer("key = 4\npoints = -1"))}
    assert codes == {ProblemCode.WRONG_TYPE, ProblemCode.NEGATIVE_POINTS}


def test_an_answer_of_which_nothing_can_be_read_has_only_its_own_problems() -> None:
    codes = [p.code for p in problems(answer("key = 4\npoints = true"))]
    assert codes == [ProblemCode.WRONG_TYPE, ProblemCode.WRONG_TYPE]


def test_only_the_editions_given_can_be_named() -> None:
    with pytest.raises(InvalidDocumentError, match="Write one of: permen_12_2011"):
        parse_assessment(HEAD + "answers = []", Syntax.TOML, editions=[PERMEN_12_2011])


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_assessment(tmp_path / "no.toml")


def test_paths_quote_what_is_no_plain_key() -> None:
    assert step(step(step("$", "answers"), 3), 'a"b') == '$.answers[3]["a\\"b"]'


def test_the_score_of_the_example_as_json() -> None:
    result = score(read_assessment("examples/sumbawa-2022.toml"))
    document = json.loads(score_json(result, PUBLISHED_2022))
    assert (document["total"], document["band"], document["max_points"]) == ("505.85", "pratama", "1000")
    assert len(document["groups"]) == 8
    assert sum(Decimal(group["points"]) for group in document["groups"]) == Decimal(document["total"])
    assert sum(Decimal(group["max_points"]) for group in document["groups"]) == Decimal(document["max_points"])
    assert all(group["max_points_provenance"]["sources"] for group in document["groups"])
    assert document["distances"][1] == {"band": "madya", "points": "94.15", "exclusive": True, "reached": False}
    assert document["evidence"][0]["url"].startswith("http")


def test_an_open_score_as_json_has_bounds_instead_of_a_total() -> None:
    document = score_document(score(parse_assessment(HEAD + "answers = []", Syntax.TOML)), PUBLISHED_2022)
    assert (document["total"], document["band"]) == (None, None)
    assert document["bounds"] == {"lower": "0", "upper": "1000"}
    assert document["unanswered"] == [group.key for group in EVALUATION_2022.groups]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, True),
        ("a", "a"),
        (("a", "b"), ["a", "b"]),
        (Decimal("83.20"), "83.20"),
        (Ratio(part=Decimal(83), whole=Decimal(100)), {"part": "83", "whole": "100"}),
        (Series(figures=((2021, Decimal(5)), (2022, Decimal(7)))), {"2021": "5", "2022": "7"}),
    ],
)
def test_what_was_answered_is_in_the_json(value: Value, written: object) -> None:
    assert _value(value) == written


def test_evidence_of_an_answer_and_indicator_scores_are_in_the_json() -> None:
    body = 'key = "nutrition"\npoints = 10\nevidence = [{ title = "Profil kesehatan 2022" }]'
    document = score_document(score(parse_assessment(answer(body), Syntax.TOML)), PUBLISHED_2022)
    groups = document["groups"]
    assert isinstance(groups, list)
    (nutrition,) = [
        child
        for group in groups
        if isinstance(group, dict) and isinstance(group["children"], list)
        for child in group["children"]
        if isinstance(child, dict) and child["key"] == "nutrition"
    ]
    assert nutrition["evidence"] == [{"title": "Profil kesehatan 2022", "url": None}]
    assert nutrition["max_points_provenance"] is None
