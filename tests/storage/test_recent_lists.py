"""Lists of postings that are remembered, within bounds."""

import numpy as np

from storage.recent_lists import RecentLists


def postings(size: int) -> "np.ndarray[tuple[int], np.dtype[np.uint32]]":
    return np.arange(size, dtype=np.uint32)


def test_a_list_that_was_kept_is_found_by_its_segment_and_word() -> None:
    lists = RecentLists()
    lists.keep({(b"one", "storm"): postings(3), (b"one", "ferry"): postings(0)})
    found = lists.of([(b"one", "storm"), (b"one", "ferry"), (b"two", "storm")])
    assert {key: found[key].size for key in found} == {(b"one", "storm"): 3, (b"one", "ferry"): 0}


def test_what_was_not_asked_for_longest_is_let_go() -> None:
    lists = RecentLists(most_bytes=10_000)
    lists.keep({(b"", "asked again"): postings(10), (b"", "forgotten"): postings(10)})
    for number in range(40):
        lists.keep({(b"", f"word {number}"): postings(10)})
        assert lists.of([(b"", "asked again")])
    assert lists.of([(b"", "word 39")])
    assert not lists.of([(b"", "forgotten")])


def test_a_list_that_would_drive_out_the_others_is_not_kept() -> None:
    lists = RecentLists(most_bytes=10_000)
    lists.keep({(b"", "small"): postings(10)})
    lists.keep({(b"", "large"): postings(10_000)})
    assert lists.of([(b"", "small"), (b"", "large")]).keys() == {(b"", "small")}


def test_the_same_list_twice_takes_its_room_once() -> None:
    lists = RecentLists(most_bytes=3_000)
    for _ in range(50):
        lists.keep({(b"", "storm"): postings(2), (b"", "ferry"): postings(2)})
    assert len(lists.of([(b"", "storm"), (b"", "ferry")])) == 2
