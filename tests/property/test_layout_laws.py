"""The laws of laying out a report as plain text."""

from __future__ import annotations

from textwrap import wrap

from hypothesis import given
from hypothesis import strategies as st

from kha.report import Paragraph, Report

words = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=50)
sentences = st.lists(words, max_size=40).map(" ".join)


class TestLinesAreFull:
    """No word is broken, and no line could take the first word of the next one."""

    @given(sentences, st.integers(40, 90))
    def test_lines_break_where_textwrap_breaks_them(self, sentence: str, width: int) -> None:
        """The standard library, told to leave words whole, is the judge."""
        expected = wrap(sentence, width, break_long_words=False, break_on_hyphens=False) or [""]
        assert Report((Paragraph(sentence),)).text(width) == "\n".join(expected) + "\n"

    @given(st.lists(words | st.sampled_from([" ", "\n", "\t\t"]), max_size=30), st.integers(40, 60))
    def test_white_space_of_any_kind_only_separates(self, parts: list[str], width: int) -> None:
        """Every word comes out, in its order, and no line ends in a blank."""
        text = Report((Paragraph(" ".join(parts)),)).text(width)
        assert text.split() == " ".join(parts).split()
        assert all(line == line.rstrip(" ") for line in text.splitlines())
