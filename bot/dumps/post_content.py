"""What a WordPress post holds, written in the classic editor or made of blocks, becomes text."""

import re
from html import unescape

from bot.dumps.cleaning import clean
from bot.dumps.html_text import TextWriter
from bot.dumps.shortcodes import without_shortcodes

_FRAMES = frozenset(("core-embed", "embed"))  # what stands in them is the address of a video or a post elsewhere
_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|dfn|div|em|font|h[1-6]|i|img|ins|kbd|mark|p|q|s|small|span|strike"
    r"|strong|sub|sup|tt|u|var|wbr)(?:\s[^<>]*|/)?>",
    re.IGNORECASE,
)


def text_of_content(content: str) -> str:
    """The text of ``content:encoded`` as a body: without shortcodes, block marks, embedded frames and pictures.

    Between blocks, and in a post without any, line ends count as in the classic editor: two end a paragraph, one is a
    line break. Within a block they are spaces, as in any HTML.
    """
    content = without_shortcodes(content)
    return _PostWriter(content).text_of(content)


def line_of(markup: str) -> str:
    """A title or a name as one line of plain text: entities decoded once, inline markup left out."""
    if "<" in markup:
        markup = _INLINE.sub("", markup)
    return " ".join(clean(unescape(markup) if "&" in markup else markup).split())


class _PostWriter(TextWriter):
    """Minds the comments that WordPress writes: "wp:heading {…}", "/wp:heading", "wp:latest-posts /", "nextpage"."""

    def __init__(self, content: str) -> None:
        super().__init__(newlines=True)
        self._content = content
        self._blocks = 0  # how many are open
        self._frame = ""  # the name of the frame that is open
        self._is_closed: dict[str, bool] = {}  # whether a frame of this name is closed anywhere

    def comment(self, data: str) -> None:
        mark = data.strip()
        if mark.startswith("wp:") and not mark.endswith("/"):
            self._blocks += 1
            self._open_frame(mark[3:].partition(" ")[0])
        elif mark.startswith("/wp:"):
            self._blocks = max(0, self._blocks - 1)
            if self._frame and self._frame == mark[4:]:
                self._frame, self.left_out = "", max(0, self.left_out - 1)
        elif mark == "nextpage":
            self.block()
        self.newlines = not self._blocks

    def _open_frame(self, name: str) -> None:
        if name.partition("/")[0] not in _FRAMES or self._frame:
            return
        if name not in self._is_closed:
            self._is_closed[name] = f"<!-- /wp:{name} -->" in self._content
        if self._is_closed[name]:
            self._frame = name
            self.left_out += 1
