import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import postings
from storage.postings import BODY, DEK, EVERY, LABEL, MOST, REACH, TITLE, Packed, level, packed
from tests.storage.index import entries, expected

WORD = st.text("abcя北", min_size=1, max_size=3)
IDS = st.one_of(st.integers(1, 40), st.integers(1, REACH - 1))
INDEX = st.dictionaries(IDS, st.dictionaries(WORD, st.integers(1, 255), max_size=5), min_size=1, max_size=12)
SORTED_POSTINGS = st.dictionaries(IDS, st.integers(1, 255), max_size=80).map(
    lambda places: np.array([id_ << 8 | here for id_, here in sorted(places.items())], np.uint32)
)


def as_pairs(found: postings.Postings | None, base: int = 0) -> list[tuple[int, int]]:
    assert found is not None
    return [((posting >> 8) + base, posting & 0xFF) for posting in found.tolist()]


def test_a_segment_knows_where_each_word_of_its_articles_stands() -> None:
    made = packed(entries({7: {"storm": TITLE | 3, "harbour": 12}, 3: {"storm": DEK}}), 0)
    assert list(made.terms) == [EVERY, "harbour", "storm"]
    assert as_pairs(made.find("storm")) == [(3, DEK), (7, TITLE | 3)]
    assert as_pairs(made.find(EVERY)) == [(3, 0), (7, 0)]
    assert made.find("stor") is None
    assert made.find("zebra") is None


def test_an_article_without_words_is_still_one_of_all() -> None:
    made = packed(entries({5: {}, 6: {"word": 1}}), 0)
    assert as_pairs(made.find(EVERY)) == [(5, 0), (6, 0)]


def test_words_that_begin_alike_stand_side_by_side() -> None:
    made = packed(entries({1: {"sail": 1, "sailor": 1, "sale": 1}, 2: {"sailor": 1}}), 0)
    assert list(made.beginning("sail")) == ["sail", "sailor"]
    assert list(made.beginning("salt")) == []


@given(index=INDEX, base=st.sampled_from([0, REACH, 200 * REACH]))
def test_a_segment_comes_back_from_its_blobs_as_it_was(index: dict[int, dict[str, int]], base: int) -> None:
    there = {id_ + base: places for id_, places in index.items()}
    again = Packed.from_blobs(*packed(entries(there), base).blobs())
    assert {term: as_pairs(found, base) for term, found in again.lists()} == expected(there)
    lists = Packed.from_lists(list(again.lists()))
    assert lists.blobs() == again.blobs()


@given(found=SORTED_POSTINGS)
def test_postings_come_back_from_their_blob_as_they_were(found: postings.Postings) -> None:
    assert postings.from_blob(postings.to_blob(found)).tolist() == found.tolist()


@pytest.mark.parametrize("gap", [1, 2, 255, 256, 257, 510, 511, 65_535, 65_536, 131_071, 200_000])
@pytest.mark.parametrize(("near", "far"), [(30, 0), (31, 1), (31, 2), (20, 20), (1_000, 9)])
def test_postings_with_gaps_at_the_edges_of_a_byte_come_back_as_they_were(gap: int, near: int, far: int) -> None:
    articles = np.cumsum([1] * near + [gap, 1] * far + [1]).astype(np.uint32)
    found = articles << np.uint32(8) | np.uint32(TITLE)
    assert postings.from_blob(postings.to_blob(found)).tolist() == found.tolist()


def test_a_common_word_takes_about_two_bytes_an_article() -> None:
    found = np.arange(1, 10_000, 3, dtype=np.uint32) << np.uint32(8) | np.uint32(5)
    assert len(postings.to_blob(found)) < 2.01 * found.size


@given(blob=st.binary(max_size=20_000))
def test_a_stored_list_is_its_parts_one_after_the_other(blob: bytes) -> None:
    assert b"".join(postings.parts(blob)) == blob


@pytest.mark.parametrize("size", [901, 1_900, 4_800, 9_000, 40_000, 1_000_003])
def test_the_parts_of_a_list_leave_no_page_half_empty(size: int) -> None:
    first, *others = map(len, postings.parts(bytes(size)))
    assert first <= 900 or (first - 700) % 4092 == 0
    assert all(other <= 900 for other in others)
    assert len(others) <= 5


@given(found=SORTED_POSTINGS, dead=st.sets(IDS), base=st.sampled_from([0, REACH, 255 * REACH]))
def test_without_the_dead_only_the_living_are_left(found: postings.Postings, dead: set[int], base: int) -> None:
    gone = postings.ids_from_bytes(postings.ids_to_bytes({id_ + base for id_ in dead} | {1, 3 * REACH, 0xFFFFFFFF}))
    left = postings.without(found, base, gone)
    here = {id_ - base for id_ in gone.tolist()}
    assert left.tolist() == [posting for posting in found.tolist() if posting >> 8 not in here]


@given(ids=st.lists(st.integers(0, 0xFFFFFFFF), max_size=30))
def test_ids_come_back_from_a_blob_sorted_and_each_once(ids: list[int]) -> None:
    assert postings.ids_from_bytes(postings.ids_to_bytes(ids)).tolist() == sorted(set(ids))


@given(parts=st.lists(SORTED_POSTINGS.filter(len), min_size=1, max_size=4))
def test_joined_postings_are_sorted(parts: list[postings.Postings]) -> None:
    assert postings.joined(parts).tolist() == sorted(posting for part in parts for posting in part.tolist())


def test_places_have_a_bit_for_each_field_and_room_for_the_body() -> None:
    assert TITLE | LABEL | DEK | BODY == 0xFF
    assert TITLE + LABEL + DEK + BODY == 0xFF
    assert MOST <= BODY


def test_a_word_is_more_of_a_body_the_oftener_it_stands_there_and_the_shorter_that_is() -> None:
    often = [level(times, 600) for times in (1, 2, 5, 50)]
    assert often == sorted(set(often))
    long = [level(1, length) for length in (50, 600, 5_000)]
    assert long == sorted(set(long), reverse=True)


@given(times=st.integers(1, 10**6), more=st.integers(0, 10**7))
def test_the_level_of_a_word_fits_its_bits(times: int, more: int) -> None:
    assert 1 <= level(times, times + more) <= MOST
