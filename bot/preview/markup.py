"""Telegram's HTML: the tags it knows, and the sentences with which it refuses the rest.

Nothing else in the preview knows HTML. Offsets in the sentences count bytes of UTF-8, as Telegram's do.
Source: https://core.telegram.org/bots/api#html-style, and the errors that Telegram's servers answer.
"""

import re
from typing import NamedTuple

from bot.preview.errors import JsonObject
from bot.preview.links import checked_link, mentioned_user
from bot.preview.spans import Span

_KIND_OF_TAG = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
# The one attribute of a tag that says something, and the prefix of its value.
_ATTRIBUTE_OF_TAG = {
    "a": ("href", ""),
    "code": ("class", "language-"),
    "span": ("class", "tg-"),
    "tg-emoji": ("emoji-id", ""),
}
_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_SPECIAL = re.compile(r"[<&]")
_REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]*)|#(?P<decimal>[0-9]*)|(?P<name>[a-zA-Z]*))")
_TAG_NAME = re.compile(r"[^ \t\r\n\v>]*")
_END_TAG = re.compile(r"</([^ \t\r\n\v>]*)[ \t\r\n\v]*(>?)")
_BLANKS = re.compile(r"[ \t\r\n\v]*")
_ATTRIBUTE_NAME = re.compile(r"[^ \t\r\n\v=>/\"']*")
_NAME_TOKEN = re.compile(r"[a-zA-Z0-9.-]*")
_SURROGATES = re.compile("[\ud800-\udfff]")


class MarkupError(ValueError):
    """Text that is not Telegram's HTML; the message is Telegram's sentence without its prefix."""


class _Open(NamedTuple):
    """A start tag that waits for its end tag; ``start`` counts characters before it, ``piece`` pieces of text."""

    tag: str
    argument: str
    start: int
    piece: int


def parse(html: str) -> tuple[str, list[Span]]:
    """The text of Telegram's HTML and its formatted stretches, in the order of their end tags.

    Raises:
        MarkupError: Telegram would not take it.
    """
    reader = _Reader(html)
    return reader.read(), reader.spans


class _Reader:
    def __init__(self, html: str) -> None:
        self.html = html
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.spans: list[Span] = []

    def read(self) -> str:
        at = 0
        while special := _SPECIAL.search(self.html, at):
            self._add(self.html[at : special.start()])
            at = special.start()
            if special[0] == "&":
                character, at = _reference(self.html, at)
                self._add(character)
            elif self.html.startswith("/", at + 1):
                at = self._end_tag(at)
            else:
                at = self._start_tag(at)
        self._add(self.html[at:])
        if self.open:
            raise MarkupError(f"Can't find end tag corresponding to start tag {self.open[-1].tag}")
        text = "".join(self.pieces)
        if _SURROGATES.search(text):
            raise MarkupError(
                "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
                "surrogate code units"
            )
        return text

    def _add(self, piece: str) -> None:
        if piece:
            self.pieces.append(piece)
            self.length += len(piece)

    def _bytes(self, at: int) -> int:
        return len(self.html[:at].encode("utf-8", "surrogatepass"))

    def _start_tag(self, begin: int) -> int:
        """Open the tag at ``begin``; answer where the text goes on."""
        name_end = _after(_TAG_NAME, self.html, begin + 1)
        if name_end == len(self.html):
            raise MarkupError(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        tag = self.html[begin + 1 : name_end].lower()
        if tag not in _KIND_OF_TAG:
            raise MarkupError(f'Unsupported start tag "{tag}" at byte offset {self._bytes(begin)}')
        argument, end = self._attributes(tag, begin, name_end)
        if tag == "span" and argument != "spoiler":
            raise MarkupError(f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(begin)}')
        self.open.append(_Open(tag, argument, self.length, len(self.pieces)))
        return end

    def _attributes(self, tag: str, begin: int, at: int) -> tuple[str, int]:
        """The value of the attribute that matters for this tag, and where the text goes on after ``>``."""
        if self.html[at] == ">":
            return "", at + 1
        argument = ""
        telling, prefix = _ATTRIBUTE_OF_TAG.get(tag, ("", ""))
        while True:
            at = _after(_BLANKS, self.html, at)
            if self.html.startswith(">", at):
                return argument, at + 1
            name_end = _after(_ATTRIBUTE_NAME, self.html, at)
            name = self.html[at:name_end]
            if not name:
                where = self._bytes(begin)
                if name_end == len(self.html):
                    raise MarkupError(f'Unclosed start tag "{tag}" at byte offset {where}')
                raise MarkupError(f'Empty attribute name in the tag "{tag}" at byte offset {where}')
            at = _after(_BLANKS, self.html, name_end)
            if not self.html.startswith("=", at):
                if at == len(self.html):
                    raise MarkupError(f'Unclosed start tag "{tag}" at byte offset {self._bytes(begin)}')
                if tag == "blockquote" and name == "expandable":
                    argument = name
                continue
            value, at = self._attribute_value(tag, begin, _after(_BLANKS, self.html, at + 1))
            if tag == "blockquote" and name == "expandable":
                argument = name
            elif name == telling and value.startswith(prefix):
                argument = value.removeprefix(prefix)

    def _attribute_value(self, tag: str, begin: int, at: int) -> tuple[str, int]:
        html = self.html
        if at == len(html):
            raise MarkupError(f'Unclosed start tag "{tag}" at byte offset {self._bytes(begin)}')
        quote = html[at]
        if quote in "\"'":
            end = html.find(quote, at + 1)
            if end < 0 or end + 1 == len(html):
                raise MarkupError(f"Unclosed start tag at byte offset {self._bytes(begin)}")
            return _decoded(html[at + 1 : end]), end + 1
        end = _after(_NAME_TOKEN, html, at)
        if end < len(html) and html[end] not in " \t\r\n\v>":
            raise MarkupError(f"Unexpected end of name token at byte offset {self._bytes(at)}")
        if end == len(html):
            raise MarkupError(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        return html[at:end].lower(), end

    def _end_tag(self, begin: int) -> int:
        """Close the tag at ``begin``; answer where the text goes on."""
        if not self.open:
            raise MarkupError(f"Unexpected end tag at byte offset {self._bytes(begin)}")
        end_tag = _END_TAG.match(self.html, begin)
        if end_tag is None or not end_tag[2]:
            raise MarkupError(f"Unclosed end tag at byte offset {self._bytes(begin)}")
        name = end_tag[1].lower()
        opened = self.open.pop()
        if name and name != opened.tag:
            raise MarkupError(
                f'Unmatched end tag at byte offset {self._bytes(begin)}, expected "</{opened.tag}>", found "</{name}>"'
            )
        if self.length > opened.start:
            self._close(opened)
        return end_tag.end()

    def _close(self, opened: _Open) -> None:
        span = Span(_KIND_OF_TAG[opened.tag], opened.start, self.length, {})
        if opened.tag == "a":
            self._close_link(span, opened.argument or "".join(self.pieces[opened.piece :]))
        elif opened.tag in ("pre", "code"):
            self._close_code(span, opened.argument)
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdecimal() or int(opened.argument) == 0:
                raise MarkupError("Invalid custom emoji identifier specified")
            self.spans.append(span._replace(detail={"custom_emoji_id": opened.argument}))
        elif opened.tag == "blockquote" and opened.argument:
            self.spans.append(span._replace(kind="expandable_blockquote"))
        else:
            self.spans.append(span)

    def _close_link(self, span: Span, href: str) -> None:
        """An address that Telegram does not take leaves the text without a link, and no error."""
        if (user_id := mentioned_user(href)) is not None:
            self.spans.append(Span("text_mention", span.start, span.end, {"user_id": user_id}))
            return
        try:
            detail: JsonObject = {"url": checked_link(href)}
        except ValueError:
            return
        self.spans.append(Span("text_link", span.start, span.end, detail))

    def _close_code(self, span: Span, language: str) -> None:
        """``pre`` and ``code`` over the same characters are one ``pre``, with a language where the code has a class."""
        inner = self.spans[-1] if self.spans else None
        if inner is not None and (inner.start, inner.end) == (span.start, span.end):
            if inner.kind == "code" and span.kind == "pre" and "language" in inner.detail:
                self.spans[-1] = inner._replace(kind="pre")
                return
            if inner.kind == "pre" and span.kind == "code" and language:
                self.spans[-1] = inner._replace(detail={"language": language})
                return
        self.spans.append(span._replace(detail={"language": language}) if language else span)


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where the match of a pattern that may be empty ends."""
    match = pattern.match(text, at)
    return match.end() if match else at


def _decoded(value: str) -> str:
    """An attribute's value with its character references resolved."""
    pieces, at = [], 0
    while (found := value.find("&", at)) >= 0:
        character, after = _reference(value, found)
        pieces += [value[at:found], character]
        at = after
    return "".join([*pieces, value[at:]])


def _reference(text: str, at: int) -> tuple[str, int]:
    """The character that ``&…;`` stands for and where the text goes on; a lone "&" where it stands for none."""
    match = _REFERENCE.match(text, at)
    character = _character(match) if match else ""
    if match is None or not character:
        return "&", at + 1
    return character, match.end() + text.startswith(";", match.end())


def _character(match: re.Match[str]) -> str:
    if match["name"] is not None:
        return _CHARACTERS.get(match["name"], "")
    digits, base = (match["hex"], 16) if match["hex"] is not None else (match["decimal"], 10)
    if not digits or len(match[0]) >= 10:
        return ""
    code = int(digits, base)
    return chr(code) if 0 < code < 0x10FFFF else ""
