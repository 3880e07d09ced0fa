"""Lines that a renderer broke at its margin, made whole again."""

import re
from bisect import bisect_left

_NARROWEST, _WIDEST = 50, 200  # columns
_LEAST = 3  # lines of text
_FEWEST_WORDS = 5  # in a line of text
_RAGGED = 16  # columns at the right margin within which lines of a wrapped text end
_INSET = 3  # columns that a margin on the right, or a link's number, takes from a line
_LONGEST_LINK = 6  # lines
_LONGEST_OPEN = 2_000  # characters of a link as far as it has come
_BULLET = r"(?:[ \t]*[*•◦▪■○□]|[ \t]+[+o@-])[ \t]+(?=\S)"
_ITEM = re.compile(rf"{_BULLET}|[ \t]*\(?\d{{1,3}}[.)][ \t]+\S|[ \t]*(?:#{{1,6}} |\*{{2,8}} )")
_META = re.compile(  # lines that begin anew however full the one before is
    r"(?:\[\d+\][\w ’'-]{1,40}(?:, ?|$)){2,}$"
    r"|(?:\[\d+\])?(?:(?:Posted[ _](?:in|on|by)|Filed[ _]under|Published [A-Z]|Categorized[ _]as"
    r"|This[ _]entry[ _]was[ _]posted"
    r"|Author .*Posted on |Tagged |Tags: |Comments[ _]\()|\d+[ _]comments?$|[A-Z][a-z]+[ _]\d{1,2},[ _]\d{4}$)",
)
_HEADING = re.compile(r"#{1,6} |\*{2,8} ")
_HYPHENATED = re.compile(r"\w-")
LIST_ITEM = re.compile(rf"^{_BULLET}", re.MULTILINE)


def width_of(text: str) -> int | None:
    """The columns that ``text`` is wrapped at; None where it is not, as where many lines are longer."""
    lines = text.split("\n")
    lengths = sorted(
        len(line.rstrip())
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
        if _is_text(line) and following.strip() and not _ITEM.match(following)
    )
    if len(lengths) < _LEAST:
        return None
    width = lengths[min(len(lengths) - 1, len(lengths) * 97 // 100)]
    at_margin = bisect_left(lengths, width + 1) - bisect_left(lengths, width - _RAGGED)
    longer = sum(len(line) > width + _RAGGED and _is_text(line) for line in lines)
    wrapped = _NARROWEST <= width <= _WIDEST and at_margin * 10 >= len(lengths) * 5 and longer * 4 < at_margin
    return width if wrapped else None


def _is_text(line: str) -> bool:
    """Whether ``line`` may tell the width: no line of a table or a form, no address."""
    return len(line) > _NARROWEST - _RAGGED and len(line.split()) >= _FEWEST_WORDS and "](" not in line


def unwrapped(text: str, width: int | None, *, keeps_apart: bool) -> str:
    """``text`` with its lines whole and without margins.

    A line goes on in the next one where that one's first word had no room. Where paragraphs are not kept apart by
    blank lines, every line that is whole is a paragraph.
    """
    whole: list[str] = []
    before = ""  # the line as it stood
    parts = 0
    for raw in text.split("\n"):
        line = raw.strip()
        if not line:
            if keeps_apart or width is None:
                _end_block(whole)
        elif whole and before and parts < _LONGEST_LINK and (glue := _open_link(whole[-1])) is not None:
            whole[-1] += glue + line
            parts += 1
        elif whole and before and width and _goes_on(before, raw, width - _inset(before, raw, keeps_apart=keeps_apart)):
            whole[-1] += ("" if _is_hyphenated(whole[-1], line) else " ") + line
        else:
            if whole and whole[-1] and _sets_apart(whole[-1], raw, keeps_apart=keeps_apart):
                _end_block(whole)
            whole.append(_as_item(raw) if LIST_ITEM.match(raw) else line)
            parts = 0
        before = raw.rstrip()
    return "\n".join(whole) + "\n"


def _end_block(whole: list[str]) -> None:
    if whole and whole[-1]:
        whole.append("")


def _inset(before: str, line: str, *, keeps_apart: bool) -> int:
    """By how many columns lines may be shorter than the width: quotations keep a margin on the right as on the left."""
    if keeps_apart:
        return _INSET
    indent, following = (len(each) - len(each.lstrip()) for each in (before, line))
    return indent if indent == following else 0


def _goes_on(before: str, line: str, width: int) -> bool:
    if _ITEM.match(line) or _HEADING.match(before):
        return bool(_HEADING.match(before)) and not before.endswith("**") and len(before) > width - _RAGGED
    if _META.match(line.strip()):
        return False
    first = line.split(maxsplit=1)[0]
    word = first.partition("-")[0] if "-" in first[1:-1] else first
    return len(before) + 1 + len(word) > width


def _is_hyphenated(before: str, line: str) -> bool:
    return bool(_HYPHENATED.fullmatch(before[-2:])) and not line.startswith(("and ", "or ", "to "))


def _open_link(line: str) -> str | None:
    """What joins a Markdown link that a line end cuts: nothing within its address, a space within its text."""
    line = line[-_LONGEST_OPEN:]
    opened = line.rfind("](")
    if opened >= 0 and ")" not in line[opened:]:
        return ""
    bracket = line.rfind("[")
    inside = bracket >= 0 and "]" not in line[bracket:] and len(line) - bracket < 300 and line[bracket + 1 :].strip()
    return " " if inside else None


def _sets_apart(before: str, line: str, *, keeps_apart: bool) -> bool:
    """Whether a blank line belongs between two lines: around lists, or between all where blank lines were lost."""
    was_item, is_item = before.startswith("• "), bool(LIST_ITEM.match(line))
    return was_item != is_item if keeps_apart else not (was_item and is_item)


def _as_item(raw: str) -> str:
    return LIST_ITEM.sub("• ", raw, count=1).strip()
