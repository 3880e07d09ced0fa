"""The passage of an article that answers a search best."""

from collections.abc import Set

from storage import words

LENGTH = 180
_LEAD = 60


def snippet(body: str, wanted: Set[str], length: int = LENGTH) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The passage of about ``length`` characters with the most different ``wanted`` words, and where they stand in it.

    The passage is cut between words, has no line breaks, and bears an ellipsis where it was cut. The marks are
    (start, end) offsets into it. Where no word stands in the body, it is the body's beginning without marks.
    """
    body = " ".join(body.split())
    hits = [(start, end, word) for start, end, word in words.spans(body) if word in wanted]
    start = _best_start(body, hits, length)
    end = _end(body, start + length)
    before, after = ("…" if start else ""), ("…" if end < len(body) else "")
    text = body[start:end]
    shift = len(before) - start
    marks = tuple(dict.fromkeys((s + shift, e + shift) for s, e, _ in hits if s >= start and e <= end))
    return before + text + after, marks


def _best_start(body: str, hits: list[tuple[int, int, str]], length: int) -> int:
    if not hits:
        return 0
    best, best_words = hits[0][0], 0
    for index, (start, _, _) in enumerate(hits):
        inside = {word for s, _, word in hits[index : index + 50] if s < start + length - _LEAD}
        if len(inside) > best_words:
            best, best_words = start, len(inside)
    if best <= _LEAD:
        return 0
    space = body.find(" ", best - _LEAD, best)
    return space + 1 if space >= 0 else best


def _end(body: str, end: int) -> int:
    if end >= len(body):
        return len(body)
    space = body.rfind(" ", 0, end)
    return space if space > end - _LEAD else end
