"""Writing from right to left beside writing from left to right: Unicode's bidirectional algorithm (UAX #9).

What stands between isolates keeps its own direction and leaves the text around it alone, so that a Latin title or a
number in an Arabic sentence, or an Arabic title in an English one, is shown in its place.
"""

import re
from unicodedata import bidirectional

_LEFT_TO_RIGHT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"  # the isolates LRI, FSI and PDI
# Hebrew, Arabic and their neighbours, and their presentation forms.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_BEGINNINGS = {_LEFT_TO_RIGHT, "\u2067", _FIRST_STRONG}
_MARK_FROM_RIGHT = "\u200f"  # RLM
_STRONG = {"L", "R", "AL"}  # the bidirectional classes of letters
_TAG = re.compile("<[^>]*>")
_CODE = re.compile("<code>[^<]*</code>")
_ISOLATES = re.compile("[\u2066-\u2069]")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_PLACEABLE = r"\{ ?\$[\w-]+ ?\}"
# In a text's source: what people copy or tap and is always Latin, which stays whole, or else a value.
_KEPT_APART = re.compile(
    rf"(?P<latin><code>.*?</code>|(?<![\w/<:.])/(?:\w+|{_PLACEABLE})(?:@{_PLACEABLE})?|@{_PLACEABLE})|{_PLACEABLE}"
)


def isolated(said: str) -> str:
    """``said`` in its own direction, that of its first letter."""
    return f"{_FIRST_STRONG}{said}{_END}"


def runs_right_to_left(said: str) -> bool:
    """Whether some of ``said`` is written from right to left."""
    return not said.isascii() and _RIGHT_TO_LEFT.search(said) is not None


def with_isolates(source: str) -> str:
    """The Fluent source of a language written from right to left, with all that may be Latin kept apart.

    Commands and code are isolated from outside, so that what is tapped or copied holds nothing but itself.
    """
    return _KEPT_APART.sub(_kept_apart, source)


def lines_from_right(shown: str) -> str:
    """Telegram HTML in a language written from right to left, each line of it running that way.

    A line runs as its first letter outside isolates does (rule P2); some programs look into the isolates, too. One that
    begins with a Latin name, or has letters in isolates only, has a mark before it, which says so to all of them.
    """
    return "\n".join(_from_right(line) for line in shown.split("\n"))


def copied_clean(shown: str) -> str:
    """Telegram HTML without isolates inside its code, which people copy."""
    if shown.isascii() or _FIRST_STRONG not in shown:
        return shown
    return _CODE.sub(lambda code: _ISOLATES.sub("", code[0]), shown)


def bare(typed: str) -> str:
    """What was typed, or copied from us, without marks of direction."""
    return typed if typed.isascii() else _MARKS.sub("", typed)


def _from_right(line: str) -> str:
    depth = 0
    for character in _TAG.sub("", line):
        if character in _BEGINNINGS:
            depth += 1
        elif character == _END:
            depth -= 1
        elif (direction := bidirectional(character)) in _STRONG:
            return line if depth == 0 and direction != "L" else _MARK_FROM_RIGHT + line
    return _MARK_FROM_RIGHT + line if _END in line else line


def _kept_apart(match: re.Match[str]) -> str:
    return f"{_LEFT_TO_RIGHT if match['latin'] else _FIRST_STRONG}{match[0]}{_END}"
