"""Postings: in which articles a word stands, and where in each. Pure functions over numpy arrays.

A posting is 4 bytes, ``(id - base) << 8 | places``: sorted postings are sorted by article. ``places`` says which fields
the word stands in and how much of the body it is, so that an article is ranked without reading its text. In a file,
long lists take 2 or 3 bytes a posting: the gaps between the articles, and the places.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Postings = NDArray[np.uint32]
Ids = NDArray[np.uint32]

POSTING = np.dtype("<u4")
EVERY = ""  # stands in for a word: its postings are all articles of a segment
REACH = 1 << 24  # ids from a segment's base on

# The bits of ``places``: the title, a label, the dek, and how much of the body the word is, from 1 to 30.
TITLE, LABEL, DEK, BODY = 0x80, 0x40, 0x20, 0x1F
MOST = 30
_USUAL_LENGTH = 600  # words
_SHORTEST_PACKED = 12  # postings of a list whose gaps are worth storing
# Bytes of a stored part. SQLite keeps up to 1,002 bytes of an index row in its 4,096-byte page and moves what is more
# to pages of its own, of 4,092 bytes each, which no other row shares (https://www.sqlite.org/fileformat2.html, 1.6): a
# part is either short enough to stay, or fills those pages. Some bytes are left for the word.
_STAYS, _PAGE = 900, 4092
_BESIDE_PAGES = 700


class Worded(Protocol):
    """What an article is found by: its different words, parted by spaces, and the places of each."""

    @property
    def terms(self) -> str: ...

    @property
    def places(self) -> bytes: ...


def level(times: int, length: int) -> int:
    """How much of a body of ``length`` words a word is that stands in it so many times, from 1 to 30.

    It is BM25's saturation with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza, 2009).
    """
    return 1 + int((MOST - 1) * times / (times + 1.2 * (0.25 + 0.75 * length / _USUAL_LENGTH)))


@dataclass(frozen=True, slots=True)
class Packed:
    """A small segment whole.

    Attributes:
        terms: Its words, sorted.
        starts: Where the postings of each begin, and at the end how many there are.
        postings: One word's after the other's.
    """

    terms: Sequence[str]
    starts: NDArray[np.uint32]
    postings: Postings

    def find(self, term: str) -> Postings | None:
        """The postings of a word, or None."""
        number = bisect_left(self.terms, term)
        return self.of(number) if number < len(self.terms) and self.terms[number] == term else None

    def of(self, number: int) -> Postings:
        """The postings of the word of this number."""
        return self.postings[self.starts[number] : self.starts[number + 1]]

    def size(self, number: int) -> int:
        """In how many articles the word of this number stands."""
        return int(self.starts[number + 1] - self.starts[number])

    def beginning(self, start: str) -> Iterator[str]:
        """The words that begin so."""
        number = bisect_left(self.terms, start)
        while number < len(self.terms) and self.terms[number].startswith(start):
            yield self.terms[number]
            number += 1

    def lists(self) -> Iterator[tuple[str, Postings]]:
        """Every word with its postings, in order."""
        return ((term, self.of(number)) for number, term in enumerate(self.terms))

    def blobs(self) -> tuple[str, bytes, bytes]:
        """What is stored of it: the words, the starts, the postings."""
        return "\n".join(self.terms), self.starts.astype(POSTING).tobytes(), self.postings.astype(POSTING).tobytes()

    @classmethod
    def from_blobs(cls, terms: str, starts: bytes, postings: bytes) -> "Packed":
        """It again, from what was stored."""
        return cls(terms.split("\n"), np.frombuffer(starts, POSTING), np.frombuffer(postings, POSTING))

    @classmethod
    def from_lists(cls, lists: Sequence[tuple[str, Postings]]) -> "Packed":
        """A segment of these words, sorted, and their postings."""
        sizes = [0, *(len(postings) for _, postings in lists)]
        starts = np.cumsum(sizes, dtype=np.uint32)
        return cls([term for term, _ in lists], starts, np.concatenate([postings for _, postings in lists]))


def packed(entries: Mapping[int, Worded], base: int) -> Packed:
    """The segment of these articles, by their ids, which are from ``base`` on and less than ``REACH`` away."""
    ids = sorted(entries)
    words = " ".join(f"{EVERY} {entries[id_].terms}" if entries[id_].terms else EVERY for id_ in ids).split(" ")
    places = np.frombuffer(b"".join(b"\0" + entries[id_].places for id_ in ids), np.uint8)
    sizes = [1 + len(entries[id_].places) for id_ in ids]
    terms = sorted(set(words))
    numbers = dict(zip(terms, range(len(terms)), strict=True))
    numbered = np.fromiter(map(numbers.__getitem__, words), np.int32, len(words))
    owners = np.repeat(np.array(ids, np.int64) - base, sizes).astype(np.uint32)
    order = np.argsort(numbered, kind="stable")
    starts = np.concatenate(([0], np.cumsum(np.bincount(numbered, minlength=len(terms))))).astype(np.uint32)
    return Packed(terms, starts, ((owners << np.uint32(8)) | places)[order])


def to_blob(postings: Postings) -> bytes:
    """Sorted postings as they are stored: the last byte tells how.

    0: as they are. 1 or 2: the first article in 4 bytes, gaps of so many bytes, and the places; a gap that is too wide
    is filled with articles of no place.
    """
    if postings.size < _SHORTEST_PACKED or not (postings & np.uint32(0xFF)).all():
        return postings.astype(POSTING, copy=False).tobytes() + b"\0"
    articles = postings >> np.uint32(8)
    gaps = np.diff(articles)
    width = 1 if 2 * (gaps.size + int(((gaps - 1) // 0xFF).sum())) <= 3 * gaps.size else 2
    widest = 0xFF if width == 1 else 0xFFFF
    fillers = (gaps - 1) // widest
    if 4 * postings.size <= (width + 1) * (postings.size + int(fillers.sum())):
        return postings.astype(POSTING, copy=False).tobytes() + b"\0"
    at = np.cumsum(fillers + 1) - 1
    filled = np.full(int(at[-1]) + 1, widest, f"<u{width}")
    filled[at] = gaps - fillers * widest
    places = np.zeros(filled.size + 1, np.uint8)
    places[0], places[at + 1] = postings[0] & np.uint32(0xFF), postings[1:] & np.uint32(0xFF)
    return articles[:1].astype(POSTING).tobytes() + filled.tobytes() + places.tobytes() + bytes([width])


def from_blob(blob: bytes) -> Postings:
    """Postings, from what :func:`to_blob` made of them."""
    width = blob[-1]
    if not width:
        return np.frombuffer(blob, POSTING, len(blob) // POSTING.itemsize)
    gaps = (len(blob) - 1 - POSTING.itemsize - 1) // (width + 1)
    found = np.empty(gaps + 1, np.uint32)
    found[0] = int.from_bytes(blob[: POSTING.itemsize], "little")
    found[1:] = np.frombuffer(blob, f"<u{width}", gaps, POSTING.itemsize)
    np.cumsum(found, out=found)
    places = np.frombuffer(blob, np.uint8, gaps + 1, POSTING.itemsize + gaps * width)
    found <<= np.uint32(8)
    found |= places
    return found if places.all() else found[places > 0]


def parts(blob: bytes) -> list[bytes]:
    """A stored list cut into parts that waste no pages: all that fills whole pages, and then what is left over."""
    pages = max(0, len(blob) - _BESIDE_PAGES) // _PAGE
    first = pages * _PAGE + _BESIDE_PAGES if pages else 0
    rest = range(first, len(blob), _STAYS)
    return [*([blob[:first]] if first else []), *(blob[at : at + _STAYS] for at in rest)]


def ids_to_bytes(ids: Iterable[int]) -> bytes:
    """Ids as a blob, sorted, each once."""
    return np.unique(np.fromiter(ids, POSTING)).tobytes()


def ids_from_bytes(blob: bytes) -> Ids:
    """The ids in a blob."""
    return np.frombuffer(blob, POSTING)


def ids_of(postings: Postings, base: int) -> Ids:
    """The ids of the articles in a list."""
    return (postings >> np.uint32(8)) + np.uint32(base)


def without(postings: Postings, base: int, dead: Ids) -> Postings:
    """The postings of the articles that are not ``dead`` (sorted ids)."""
    if not dead.size or not postings.size:
        return postings
    near = dead[(dead >= base) & (dead < base + REACH)]
    wanted = (near - base).astype(np.uint32) << np.uint32(8)
    first = np.searchsorted(postings, wanted)
    within = first < postings.size
    first, wanted = first[within], wanted[within]
    hits = first[postings[first] >> np.uint32(8) == wanted >> np.uint32(8)]
    return np.delete(postings, hits) if hits.size else postings


def joined(lists: Sequence[Postings]) -> Postings:
    """Postings of several segments of one base as one sorted list."""
    if len(lists) == 1:
        return lists[0]
    whole = np.concatenate(lists)
    in_order = all(early[-1] < late[0] for early, late in pairwise(lists))
    return whole if in_order else np.sort(whole)
