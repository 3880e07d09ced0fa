"""Mojibake, UTF-8 that was once read as Windows-1252 or -1251: "itâ€™s", "cafÃ©", "Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "РїСЂРёРІРµС‚".

It is mended only where it is certain: in lines that hold signs which no text in any language has next to each other.
“IRMÃ” and “Ü” stay, though letter and quotation mark could be one letter read wrong. A library that mends more (ftfy)
was weighed and left: it takes these and others for mojibake.
"""

import re
from dataclasses import dataclass

_LONG = 1000  # characters
_MOST_TIMES = 5  # how often text is read wrong, one time after another
_FOLLOWING = range(0x80, 0xC0)  # the bytes that follow the first one of a character in UTF-8

# What real text has behind a letter with an accent: marks that close or pause, and letters of the codec's own.
_CLOSING = "\xa0\xad‘’“”…–—«»‹›"
_PLAUSIBLE = _CLOSING + "‚„šŠžŽœŒŸƒ·ªº°¹²³™®©•†"
_NOT_CAPITAL = r"(?<![A-ZÀ-Þ])"


def _seen_through(codec: str) -> dict[str, int]:
    """Bytes by the characters that they are read as: control characters, where the codec has no other."""
    controls = {chr(byte): byte for byte in range(0x80, 0xA0)}
    return controls | {bytes([byte]).decode(codec, "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}


def _following(seen: dict[str, int], but: str = "") -> str:
    """A set of what is read for following bytes, for a pattern."""
    return "[" + re.escape("".join(each for each, byte in seen.items() if byte in _FOLLOWING and each not in but)) + "]"


@dataclass(frozen=True, slots=True)
class _View:
    """UTF-8 as a codec shows it.

    Attributes:
        leads: What the first bytes of characters are read as, those that are common.
        certain: What no text holds by itself.
        likely: First bytes that are believed beside others that are certain.
        sequence: What one character may be read as.
        lost: What is left of one whose last byte, a space or control character, was cleaned away; with its text.
    """

    bytes: dict[str, int]
    leads: str
    likely: str
    suspect: re.Pattern[str]
    certain: re.Pattern[str]
    sequence: re.Pattern[str]
    lost: tuple[tuple[str, re.Pattern[str], str], ...] = ()


def _latin() -> _View:
    seen = _seen_through("cp1252")
    next_, odd, unclosing = (_following(seen, but) for but in ("", _PLAUSIBLE, _CLOSING))
    two, three, four = f"[Â-ß]{next_}", f"[à-ï]{next_}{{2}}", f"[ð-ô]{next_}{{3}}"
    certain = (
        *(rf"[ÂÃ]{unclosing}", rf"{_NOT_CAPITAL}[ÂÃ]\xa0", r"[ÂÃÅ][“”](?=[^\W\d_])", "[ÂÃ][…–—](?=[a-zà-ÿ])"),
        *(rf"(?<=[a-z])[ÄÅ]{unclosing}", f"[ÄÅ]{odd}(?=[a-z])"),
        *(rf"(?:{two}){{3}}", rf"{two}[Â-ß]{odd}", f"[Â-ß]{odd}{two}"),
        *(f"â{unclosing}{next_}", f"[à-ï](?:{odd}{next_}|{next_}{odd})", f"(?:{three}){{2}}", four),
    )
    return _View(
        seen,
        "ÂÃÄÅÎÏÐÑ×ØÙàáâãäåæçèéêëìíîïð",
        "ÂÃÄÅ",
        re.compile(f"[Â-ô]{next_}"),
        re.compile("|".join(certain)),
        re.compile(f"{two}|{three}|{four}"),
        (("Ã", re.compile(rf"{_NOT_CAPITAL}Ã(?: +|\Z)"), "à "), ("â", re.compile(rf"â€(?!{next_})"), "”")),
    )


def _cyrillic() -> _View:
    seen = _seen_through("cp1251")
    next_ = _following(seen)
    return _View(
        seen,
        "вРС",
        "РС",
        re.compile(f"[вРС]{next_}"),
        re.compile(rf"(?:[РС]{next_}){{3}}|вЂ{next_}"),
        re.compile(rf"[РС]{next_}|вЂ{next_}"),
    )


_VIEWS = (_latin(), _cyrillic())


def mended(text: str) -> str:
    """``text`` with its mojibake mended, line by line; the same again for text that is mended."""
    if text.isascii():
        return text
    for view in _VIEWS:
        if _may_be_broken(text, view):
            text = "\n".join(_mended_line(line, view) for line in text.split("\n"))
    return text


def _may_be_broken(text: str, view: _View) -> bool:
    if len(text) > _LONG and not any(lead in text for lead in view.leads):  # the quickest way through much text
        return False
    return view.suspect.search(text) is not None


def _mended_line(line: str, view: _View) -> str:
    if line.isascii() or not view.suspect.search(line):
        return line
    times, text = 0, line
    while signs := _certain_signs(text, view):
        times += 1
        again = _once(text, view, signs)
        if again == text or times > _MOST_TIMES:
            return line
        text = again
    return text


def _certain_signs(line: str, view: _View) -> set[str]:
    matches = (view.certain.match(line, suspect.start()) for suspect in view.suspect.finditer(line))
    return {sign for match in matches if match for sign in match[0]}


def _once(line: str, view: _View, signs: set[str]) -> str:
    """A line with its mojibake mended once: what begins with one of ``signs``, the certain ones, or a likely lead."""

    def character(match: re.Match[str]) -> str:
        if match[0][0] not in signs and match[0][0] not in view.likely:
            return match[0]
        try:
            return bytes(view.bytes[each] for each in match[0]).decode()
        except UnicodeDecodeError:
            return match[0]

    line = view.sequence.sub(character, line)
    for lead, pattern, meant in view.lost:
        if lead in signs:
            line = pattern.sub(meant, line)
    return line
