"""The laws of references to provisions."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
import pytest

from kha import crc
from kha.crc import PROVISIONS, Provision, ReferenceStyle, format_provisions, provision, provisions
from kha.errors import UnknownProvisionError, UnreadableReferenceError
from kha.text import Text

some = st.sets(st.sampled_from(PROVISIONS), min_size=1, max_size=20)
runs = st.tuples(st.integers(0, len(PROVISIONS) - 1), st.integers(1, 12)).map(
    lambda place: set(PROVISIONS[place[0] : place[0] + place[1]])
)
styles = st.sampled_from(ReferenceStyle)


class TestReadingUndoesWriting:
    """Every style of reference can be read back: parse ∘ format is the identity."""

    @pytest.mark.parametrize("style", ReferenceStyle)
    def test_each_provision_is_read_back(self, style: ReferenceStyle) -> None:
        """No provision of the Convention is lost or changed by being written."""
        assert [provision(format_provisions(one, style)) for one in PROVISIONS] == list(PROVISIONS)

    @given(some | runs, styles)
    def test_any_set_is_read_back(self, several: set[Provision], style: ReferenceStyle) -> None:
        """A list with its ranges means the same set as before, whatever was joined."""
        assert provisions(format_provisions(several, style)) == tuple(sorted(several))

    @given(some | runs, styles, styles)
    def test_a_list_may_change_its_style(
        self, several: set[Provision], first: ReferenceStyle, then: ReferenceStyle
    ) -> None:
        """Reading one style and writing another gives what writing the other gives at once."""
        assert format_provisions(provisions(format_provisions(several, first)), then) == format_provisions(
            several, then
        )

    @given(some | runs, styles)
    def test_writing_has_one_form(self, several: set[Provision], style: ReferenceStyle) -> None:
        """Order and repetition of what is given do not show."""
        given_twice = [*sorted(several, reverse=True), *several]
        assert format_provisions(given_twice, style) == format_provisions(several, style)

    @given(
        some,
        styles,
        st.sampled_from(["", "CRC ", "KHA, ", "Convention on the Rights of the Child, ", "Konvensi Hak-Hak Anak: "]),
        st.sampled_from([" of the Convention", " CRC", " Konvensi tentang Hak Anak", ", inter alia", " ", "."]),
    )
    def test_the_treaty_may_be_named(
        self, several: set[Provision], style: ReferenceStyle, before: str, after: str
    ) -> None:
        """The treaty's name before and behind a reference changes nothing."""
        assert provisions(before + format_provisions(several, style) + after) == tuple(sorted(several))

    @given(some, styles)
    def test_capitals_do_not_matter(self, several: set[Provision], style: ReferenceStyle) -> None:
        """A reference in capital letters is the same reference."""
        assert provisions(format_provisions(several, style).upper()) == tuple(sorted(several))


class TestOrderAndContainment:
    """Provisions stand in the Convention's order and contain one another as its text does."""

    def test_the_order_is_that_of_the_structure(self) -> None:
        """What is listed later is greater, and the order is total."""
        assert all(before < after for before, after in pairwise(PROVISIONS))

    @given(st.sampled_from(PROVISIONS), st.sampled_from(PROVISIONS))
    def test_to_contain_is_to_be_above(self, one: Provision, other: Provision) -> None:
        """A provision contains exactly itself and what has it among its parents."""
        above = [other]
        while above[-1].parent is not None:
            above.append(above[-1].parent)
        assert (other in one) == (one in above)
        assert one.overlaps(other) == (other in one or one in other) == other.overlaps(one)

    @given(st.sampled_from(PROVISIONS))
    def test_parents_and_children_agree(self, one: Provision) -> None:
        """Each child has it as its parent, and the children follow it in order."""
        assert all(child.parent == one and child > one for child in one.children)
        assert list(one.children) == sorted(one.children)
        assert one in one.whole_article
        assert one.parent is None or one in one.parent.children

    @given(some)
    def test_equal_provisions_are_one_in_a_set(self, several: set[Provision]) -> None:
        """A provision made anew equals the old one and hashes alike."""
        anew = {Provision(article=p.article, paragraph=p.paragraph, letter=p.letter, item=p.item) for p in several}
        assert anew == several


class TestWhatDoesNotExist:
    """A reference is checked against the real structure of the 54 articles."""

    @given(
        st.integers(0, 60),
        st.none() | st.integers(0, 14),
        st.none() | st.sampled_from("abcdefgi"),
        st.none() | st.sampled_from(["i", "iv", "vii", "viii"]),
    )
    def test_either_it_exists_or_the_error_says_what_does(
        self, article: int, paragraph: int | None, letter: str | None, item: str | None
    ) -> None:
        """An unknown provision is refused, with siblings that exist or the last parent that has no parts."""
        if letter is None:
            item = None
        reference = str(article) + "".join(f"({part})" for part in (paragraph, letter, item) if part is not None)
        existing = {p.reference for p in PROVISIONS}
        if reference in existing:
            assert Provision(article=article, paragraph=paragraph, letter=letter, item=item).reference == reference
            return
        with pytest.raises(UnknownProvisionError) as caught:
            Provision(article=article, paragraph=paragraph, letter=letter, item=item)
        assert caught.value.reference == reference
        assert set(caught.value.known) <= existing
        assert bool(caught.value.known) == (1 <= article <= 54)

    @given(st.text(max_size=60) | st.text(alphabet="0123456789()abi,–- andpsl", max_size=30))
    def test_any_text_is_read_or_refused_by_name(self, text: str) -> None:
        """No text makes the reader fail in any other way than its two errors, and both speak both languages."""
        found: tuple[Provision, ...] = ()
        said: Text | None = None
        try:
            found = provisions(text)
        except (UnknownProvisionError, UnreadableReferenceError) as error:
            said = error.text
        assert set(found) <= set(PROVISIONS)
        assert bool(found) != bool(said)


class TestTopicsMeet:
    """Two topics are linked where they concern the same provision, or one a part of the other."""

    topics = st.sampled_from([*crc.ARTICLES, *PROVISIONS, *crc.GENERAL_COMMENTS, *crc.NATIONAL_LAWS])

    @given(topics, topics)
    def test_meeting_is_mutual(self, one: crc.Topic, other: crc.Topic) -> None:
        """If an article leads to a comment, the comment leads back to the article."""
        assert one.meets(other) == other.meets(one)

    @given(st.sampled_from(PROVISIONS))
    def test_a_part_meets_no_more_than_its_whole(self, part: Provision) -> None:
        """Whatever a paragraph leads to, its article leads to as well."""
        whole = part.whole_article
        assert set(part.general_comments) <= set(whole.general_comments)
        assert set(part.clusters) <= set(whole.clusters)
        assert part.articles == whole.articles
