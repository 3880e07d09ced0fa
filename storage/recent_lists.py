"""The lists of postings that were read last, as many as fit into 8 MB: a search is mostly like the one before.

A reader turns the page, or types on in the inline box, where each letter is a search of its own.
"""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from threading import Lock

from storage.postings import Postings

MOST_BYTES = 8 << 20
_OVERHEAD = 300  # bytes of an entry beside its postings

# The mark of a segment, and a word.
Key = tuple[bytes, str]


class RecentLists:
    """Lists of segments, which never change; threads may share them."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._size = 0
        self._kept: OrderedDict[Key, Postings] = OrderedDict()
        self._lock = Lock()

    def of(self, keys: Iterable[Key]) -> dict[Key, Postings]:
        """Those that are still there; an empty one says that the word does not stand in the segment."""
        found = {}
        with self._lock:
            for key in keys:
                if (postings := self._kept.get(key)) is not None:
                    self._kept.move_to_end(key)
                    found[key] = postings
        return found

    def keep(self, read: Mapping[Key, Postings]) -> None:
        """Take these in, and let go what was not asked for longest; lists past an eighth of the room are not kept."""
        with self._lock:
            for key, postings in read.items():
                if key not in self._kept and _bytes(postings) <= self._most // 8:
                    self._kept[key] = postings
                    self._size += _bytes(postings)
            while self._size > self._most:
                _, gone = self._kept.popitem(last=False)
                self._size -= _bytes(gone)


def _bytes(postings: Postings) -> int:
    return postings.nbytes + _OVERHEAD
