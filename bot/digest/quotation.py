"""Whether quotation marks and brackets of a text are in pairs."""

import re

_CLOSED_BY = dict(zip("“‘«‹「『《〈【([{（［〔", "”’»›」』》〉】)]}）］〕", strict=True))
_LOW = {"„": "“”", "‚": "‘’"}  # German and Polish quotations close with what opens English ones
_INWARD = {"»": "«", "›": "‹"}  # and some German ones point inwards
_STRAIGHT = '"'
_OPENING = _CLOSED_BY.keys() | _LOW.keys() | _INWARD.keys() | {_STRAIGHT}
_MARKS = re.compile(f"[{re.escape(''.join(_OPENING | set(_CLOSED_BY.values())))}]")


def unpaired(text: str) -> list[int]:
    """Where in ``text`` a mark stands that has no other: what opens and is never closed, or closes what is not open.

    Straight double quotes open and close in turn. What is an apostrophe or numbers a list is no mark.
    """
    lone: list[int] = []
    still_open: list[int] = []
    for found in _MARKS.finditer(text):
        at, mark = found.start(), found[0]
        if _is_apostrophe(text, at):
            continue
        if still_open and _closes(text, at, text[still_open[-1]]):
            still_open.pop()
        elif mark in _OPENING:
            still_open.append(at)
        elif mark != "’" and not _numbers(text, at):
            lone.append(at)
    return sorted(lone + still_open)


def is_paired(text: str) -> bool:
    """Whether no quotation or bracket of ``text`` is broken."""
    return not unpaired(text)


def without_unpaired(text: str) -> str:
    """``text`` without the marks that have no other."""
    while lone := set(unpaired(text)):  # without one, what stood beside it may look like an apostrophe
        text = "".join(mark for at, mark in enumerate(text) if at not in lone)
    return text


def _is_apostrophe(text: str, at: int) -> bool:
    """Whether it is that of "don’t" or, turned wrong by a machine, of "FEMA‘s" or "the ‘70s"."""
    before, following = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if text[at] == "‘":
        return before.isalnum() or following.isdigit()
    return text[at] == "’" and before.isalnum() and following.isalnum()


def _closes(text: str, at: int, opened: str) -> bool:
    mark = text[at]
    if opened == _STRAIGHT:
        return mark == _STRAIGHT
    return mark in (_LOW.get(opened) or _INWARD.get(opened) or _CLOSED_BY[opened])


def _numbers(text: str, at: int) -> bool:
    """Whether it is the bracket of "1) first"."""
    before = text[max(0, at - 2) : at]
    return text[at] in ")）" and before[-1:].isalnum() and (len(before) == 1 or before[0].isspace())
