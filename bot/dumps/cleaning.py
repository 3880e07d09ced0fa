"""Text as it should be kept: mended, one kind of line end, plain spaces, nothing that cannot be seen, NFC."""

import re
import unicodedata

from bot.dumps.mojibake import mended

# Anything here is looked at by `_plain`; all other characters stay.
_SUSPECT = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xa0\xad\u061c\u180e\u2000-\u200f\u2011\u2028-\u202f\u205f-\u206f"
    "\u3000\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_MOST_TIMES = 5
_LINE_ENDS = frozenset("\x0b\x0c\x85\u2028\u2029")
_SPACES = frozenset("\t\xa0\u202f\u205f\u3000") | {chr(code) for code in range(0x2000, 0x200B)}
_JOINERS = frozenset("\u200c\u200d")
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u2066\u2067\u2068\u2069")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINING = re.compile("[\u0590-\u1cff\u2190-\u2bff\u3030-\u303d\ua800-\uabff\ufb1d-\ufeff\U0001f000-\U000e0fff]")


def clean(text: str) -> str:
    """``text`` without mojibake, every line end "\\n", plain spaces and hyphens, no control or zero-width character.

    Joiners stay between letters and pictures that they shape (Persian, Hindi, emoji), direction marks stay in lines
    that hold right-to-left script; elsewhere both go.
    """
    if text.isascii() and text.isprintable():
        return text
    for _ in range(_MOST_TIMES):
        before = mended(text)  # first: control characters are part of mojibake
        text = _tidied(before)
        if len(text) == len(before):  # else what came together may be mojibake again
            break
    return text


def _tidied(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\xa0" in text:
        text = text.replace("\xa0", " ")
    if "\u2011" in text or not text.replace("\n", " ").isprintable():  # all others in _SUSPECT are not printable
        text = _SUSPECT.sub(_plain, text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _plain(match: re.Match[str]) -> str:
    character = match[0]
    if character in _SPACES:
        return " "
    if character in _LINE_ENDS:
        return "\n"
    if character == "\u2011":
        return "-"
    if (character in _JOINERS and _between_joining(match)) or (character in _DIRECTIONS and _in_right_to_left(match)):
        return character
    return ""


def _between_joining(match: re.Match[str]) -> bool:
    text, start, end = match.string, match.start(), match.end()
    return bool(_JOINING.match(text[start - 1 : start]) and _JOINING.match(text[end : end + 1]))


def _in_right_to_left(match: re.Match[str]) -> bool:
    text, at = match.string, match.start()
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return bool(_RIGHT_TO_LEFT.search(text, start, end if end >= 0 else len(text)))
