"""HTML becomes the text of a body: blocks joined by one blank line.

Headings, paragraphs, quotes and captions are blocks; a list is one block with a line an item ("• …", "1. …"), a
table one with a line a row ("a | b"); ``pre`` keeps its spaces. Pictures with their alternative texts, scripts,
players, fields and comments are not text.
"""

import re
from collections.abc import Callable

from turbohtml.saxparse import SaxHandler, sax_parse

from bot.dumps.cleaning import clean

_LINE, _BLOCK = 1, 2  # how many line ends stand between two pieces of text

_LEFT_OUT = frozenset(
    "applet area audio base button canvas datalist embed head iframe img input link map math meta noframes noscript "
    "object param progress script select source style svg template textarea title track video".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body caption center details dialog dir div dl fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre section summary table ul".split()
)
_LISTS = frozenset("dir menu ol ul".split())
_PREFORMATTED = frozenset("listing plaintext pre xmp".split())
_EMPTY_LINES = re.compile(r"\n[ \t\xa0]*\n[ \t\xa0\n]*")
_UNTIDY = ((" \n", re.compile(r"(?<! ) +\n"), "\n"), ("\n\n\n", re.compile(r"\n{3,}"), "\n\n"))

_Attributes = tuple[tuple[str, str | None], ...]


def text_of(html: str, *, newlines: bool = False) -> str:
    """The text of an HTML fragment or page; nothing is raised, whatever is in it, and the time it takes is linear.

    Args:
        html: Any text; what is no markup in it is kept.
        newlines: Whether line ends outside of tags mean what they mean to WordPress's classic editor: two of them end
            a paragraph, one is a line break. Otherwise they are spaces.
    """
    return TextWriter(newlines=newlines).text_of(html)


class TextWriter(SaxHandler):
    """Puts pieces of text together, with the breaks between them that the elements around them ask for.

    A subclass may handle comments too, and change its attributes when it meets one.

    Attributes:
        newlines: As for ``text_of``, from here on.
        left_out: How many elements are open that are not text; nothing is written unless it is 0.
    """

    def __init__(self, *, newlines: bool = False) -> None:
        self.newlines, self.left_out = newlines, 0
        self._out: list[str] = []
        self._gap = 0  # what the next piece is set apart by
        self._prefix = ""  # of the next piece: a bullet, or the bars between cells
        self._after_break = False  # whether only spaces came since a <br>
        self._preformatted = 0  # how many such elements are open
        self._lists: list[int | None] = []  # of each open list the next number, or None where it has bullets
        self._cells = 0  # in this row so far
        self._row_is_empty = self._cell_is_empty = False

    def text_of(self, html: str) -> str:
        """The text of an HTML fragment or page; only once."""
        sax_parse(html.replace("\r\n", "\n").replace("\r", "\n") if "\r" in html else html, self)
        text = clean("".join(self._out)).strip("\n")
        for untidy, pattern, tidy in _UNTIDY:
            if untidy in text:
                text = pattern.sub(tidy, text)
        return text.strip("\n").rstrip()

    def start_element(self, tag: str, attrs: _Attributes) -> None:
        if self.left_out:
            self.left_out += 1
        elif handler := _OPENING.get(tag):
            handler(self, tag, attrs)

    def end_element(self, tag: str) -> None:
        if self.left_out:
            self.left_out -= 1
        elif handler := _CLOSING.get(tag):
            handler(self)

    def characters(self, data: str) -> None:
        if self.left_out:
            return
        if self._preformatted:
            self._put(data)
        elif self.newlines and "\n" in data:
            self._put_lines(data)
        else:
            self._put_collapsed(data)

    def leave_out(self, *_: object) -> None:
        self.left_out += 1

    def block(self, *_: object) -> None:
        """What follows is a block of its own, or within a list a line."""
        if not self._cell_is_empty:
            self._gap = max(self._gap, _LINE if self._lists else _BLOCK)

    def line(self, *_: object) -> None:
        self._gap = max(self._gap, _LINE)

    def line_break(self, *_: object) -> None:
        """Two of them are as good as a paragraph."""
        if self._preformatted:
            self._put("\n")
        else:
            (self.block if self._after_break else self.line)()
            self._after_break = True

    def open_list(self, tag: str, attributes: _Attributes) -> None:
        self.block()
        start = dict(attributes).get("start") or ""
        number = int(start) if start.isascii() and start.isdigit() and len(start) < 10 else 1
        self._lists.append(number if tag == "ol" else None)

    def close_list(self) -> None:
        self._lists.pop()
        self._prefix = ""
        self.block()

    def item(self, *_: object) -> None:
        self.line()
        number = self._lists[-1] if self._lists else None
        self._prefix = "• " if number is None else f"{number}. "
        if number is not None:
            self._lists[-1] = number + 1

    def row(self, *_: object) -> None:
        self._gap = _LINE if self._cells else max(self._gap, _LINE)
        self._end_row()
        self._row_is_empty = True

    def cell(self, *_: object) -> None:
        if self._cells:
            self._prefix = (self._prefix or " ") + "| "
            self._gap = self._gap if self._row_is_empty else 0
        self._cells += 1
        self._cell_is_empty = True

    def close_table(self) -> None:
        self._end_row()
        self.block()

    def _end_row(self) -> None:
        self._cells, self._prefix = 0, ""
        self._row_is_empty = self._cell_is_empty = False

    def open_preformatted(self, *_: object) -> None:
        self.block()
        self._preformatted += 1

    def close_preformatted(self) -> None:
        self._preformatted -= 1
        self.block()

    def _put_lines(self, text: str) -> None:
        for number, paragraph in enumerate(_EMPTY_LINES.split(text)):
            if number:
                self.block()
            for line_number, line in enumerate(paragraph.split("\n")):
                if line_number:
                    self.line()
                self._put_collapsed(line)

    def _put_collapsed(self, text: str) -> None:
        if "\n" in text or "  " in text or "\t" in text or "\xa0" in text or "\f" in text:
            text = _collapsed(text)
        if text[:1] == " " and (self._gap or self._prefix or self._ends_in_space()):
            text = text[1:]
        if text:
            self._put(text)

    def _put(self, text: str) -> None:
        if self._gap or self._prefix:
            self._set_apart()
        self._out.append(text)

    def _set_apart(self) -> None:
        if self._gap and self._out:
            self._out.append("\n" * self._gap)
        if self._prefix:
            self._out.append(self._prefix.lstrip() if self._ends_in_space() else self._prefix)
        self._gap, self._prefix = 0, ""
        self._after_break = self._row_is_empty = self._cell_is_empty = False

    def _ends_in_space(self) -> bool:
        return not self._out or self._out[-1][-1] in " \n"


def _collapsed(text: str) -> str:
    """``text`` with each run of white space as one space."""
    words = " ".join(text.split())
    return f"{' ' if text[0].isspace() else ''}{words}{' ' if words and text[-1].isspace() else ''}"


_OPENING: dict[str, Callable[[TextWriter, str, _Attributes], None]] = {
    **dict.fromkeys(_LEFT_OUT, TextWriter.leave_out),
    **dict.fromkeys(_BLOCKS, TextWriter.block),
    **dict.fromkeys(_LISTS, TextWriter.open_list),
    **dict.fromkeys(_PREFORMATTED, TextWriter.open_preformatted),
    **dict.fromkeys(("dd", "dt"), TextWriter.line),
    **dict.fromkeys(("td", "th"), TextWriter.cell),
    "br": TextWriter.line_break,
    "li": TextWriter.item,
    "tr": TextWriter.row,
}
_CLOSING: dict[str, Callable[[TextWriter], None]] = {
    **dict.fromkeys(_BLOCKS, TextWriter.block),
    **dict.fromkeys(_LISTS, TextWriter.close_list),
    **dict.fromkeys(_PREFORMATTED, TextWriter.close_preformatted),
    **dict.fromkeys(("dd", "dt", "li"), TextWriter.line),
    "table": TextWriter.close_table,
}
