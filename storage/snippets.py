"""The passage of an article that answers a search best."""

import re
import unicodedata
from collections import Counter, deque
from collections.abc import Iterator, Set
from functools import lru_cache

from storage import words

LENGTH = 180
_LEAD = 60
_LONGEST_BODY = 50_000  # characters that are looked through
_MOST_HITS = 200
_FEW = 30  # words
_NON_ASCII = re.compile(r"[^\x00-\x7f]")

Hit = tuple[int, int, str]


def snippet(body: str, wanted: Set[str], length: int = LENGTH) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The passage of about ``length`` characters with the most different ``wanted`` words, and where they stand in it.

    The passage is cut between words, has no line breaks, and bears an ellipsis where it was cut. The marks are
    (start, end) offsets into it. Where no word stands in the body, it is the body's beginning without marks.
    """
    body = body[:_LONGEST_BODY]
    body = " ".join((body if body.isascii() else unicodedata.normalize("NFC", body)).split())
    hits = _hits(body, wanted)
    start = _best_start(body, hits, length)
    end = _end(body, start + length)
    before, after = ("…" if start else ""), ("…" if end < len(body) else "")
    text = body[start:end]
    shift = len(before) - start
    marks = tuple(dict.fromkeys((s + shift, e + shift) for s, e, _ in hits if s >= start and e <= end))
    return before + text + after, marks


def _hits(body: str, wanted: Set[str]) -> list[Hit]:
    """Where wanted words stand, in order; a word with an apostrophe inside only where no other word is found."""
    plain = _folded_in_place(body)
    # Few words are looked for one by one; of many, only those that stand there at all.
    likely = (
        wanted
        if len(wanted) <= _FEW
        else wanted & {*words.split(plain.replace("_", " ")), *filter(words.is_unspaced, wanted)}
    )
    hits = sorted(hit for word in likely if word in plain for hit in _occurrences(plain, word))
    return hits[:_MOST_HITS] or [hit for hit in words.spans(body) if hit[2] in wanted][:_MOST_HITS]


def _occurrences(text: str, word: str) -> Iterator[Hit]:
    at = text.find(word)
    whole = not words.is_unspaced(word)
    while at >= 0:
        end = _behind_accents(text, at + len(word))
        if not whole or not (_goes_on(text[at - 1 : at]) or _goes_on(text[end : end + 1])):
            yield at, end, word
        at = text.find(word, end)


def _behind_accents(text: str, end: int) -> int:
    while end < len(text) and not text[end].isascii() and not words.fold(text[end]):
        end += 1
    return end


def _goes_on(character: str) -> bool:
    """Whether a character is part of a word, as signs of vowels are that are no letters."""
    return character.isalnum() or (not character.isascii() and unicodedata.category(character).startswith("M"))


def _folded_in_place(text: str) -> str:
    """``text`` folded letter by letter, so that each stands where it stood; those that fold to several stay."""
    lower = text.lower()
    if lower.isascii():
        return lower
    if len(lower) != len(text):
        lower = "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)
    for letter in set(_NON_ASCII.findall(lower)):
        if (folded := _folded(letter)) != letter:
            lower = lower.replace(letter, folded)
    return lower


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    folded = words.fold(letter)
    return folded if len(folded) == 1 else letter


def _best_start(body: str, hits: list[Hit], length: int) -> int:
    """Where the passage begins that has the most different words; of several, the first."""
    best = best_words = 0
    most = len({word for _, _, word in hits})
    window: deque[Hit] = deque()
    inside: Counter[str] = Counter()
    for hit in hits:
        window.append(hit)
        inside[hit[2]] += 1
        while hit[1] > window[0][0] + length - _LEAD and len(window) > 1:
            gone = window.popleft()[2]
            inside[gone] -= 1
            if not inside[gone]:
                del inside[gone]
        if len(inside) > best_words:
            best, best_words = window[0][0], len(inside)
            if best_words == most:
                break
    if best <= _LEAD:
        return 0
    space = body.find(" ", best - _LEAD, best)
    return space + 1 if space >= 0 else best


def _end(body: str, end: int) -> int:
    if end >= len(body):
        return len(body)
    space = body.rfind(" ", 0, end)
    return space if space > end - _LEAD else end
