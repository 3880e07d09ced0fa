"""WordPress shortcodes go; the text between them and ordinary brackets stay.

WordPress knows a shortcode by the name that a plugin registered, which no export says. Here it is one if it is closed
later (``[box]…[/box]``), has attributes (``[box color="red"]``), is known by its name (``[gallery]``), or has a name
that no prose has (``[vc_row]``). "[sic]", "[1]", "[video of the speech]" and "[US Secretary of State]" are none.
"""

import re
from collections.abc import Iterator

_CODE = re.compile(
    r"(?P<lead>\[?)\[(?P<slash>/?)(?P<name>[A-Za-z][\w-]{0,60})(?P<attributes>(?:[\s=][^\[\]]*|/)?)\](?P<tail>\]?)"
)
_CLOSING = re.compile(r"\[/([A-Za-z][\w-]{0,60})\s*\]")
_QUOTED_ATTRIBUTE = re.compile(r"\s[\w-]+\s*=\s*(?:[\"'“”″]|&quot;|&#)")
_ANY_ATTRIBUTE = re.compile(r"=|://|\A\s*/?\Z|\A\s\d+\s*\Z")
_CAPTION_ATTRIBUTE = re.compile(r"\scaption\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_NO_WORD = re.compile(r"[a-z]+[a-z0-9]*_\w+")

_CAPTIONS = frozenset(("caption", "wp_caption"))
_LISTINGS = frozenset(("code", "sourcecode"))
_OPAQUE = frozenset(  # what stands between such a pair is an address, a list of files or a form
    "audio contact-form contact-form-7 dailymotion embed gallery googlemaps googlevideo instagram playlist soundcloud "
    "spotify ted tiktok tweet twitter video vimeo wpvideo youtube".split()
)
_KNOWN = (
    _OPAQUE
    | _CAPTIONS
    | _LISTINGS
    | frozenset("archives gravityform jetpack-related-posts polldaddy sitemap slideshare slideshow toc wpforms".split())
)


def without_shortcodes(html: str) -> str:
    """A post's content without its shortcodes.

    A caption becomes a paragraph of its own, ``[code]`` becomes ``pre``, and an escaped shortcode (``[[gallery]]``),
    which is a text about it, loses one pair of brackets.
    """
    return "".join(_kept(html)) if "[" in html else html


def _kept(html: str) -> Iterator[str]:
    codes = _Codes(html)
    at = 0
    for match in _CODE.finditer(html):
        if match.start() >= at and codes.holds(match):
            text, end = codes.replaced(match)
            yield html[at : match.start()]
            yield text
            at = end
    yield html[at:]


class _Codes:
    """Tells what a bracket is in one content."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._closings: dict[str, list[tuple[int, int]]] = {}  # of each name where it is closed, the last one first
        for match in reversed(list(_CLOSING.finditer(html))):
            self._closings.setdefault(match[1], []).append(match.span())
        self._opened: dict[str, bool] = {}  # names that are open, and whether in escaped brackets

    def holds(self, match: re.Match[str]) -> bool:
        """Whether this is a shortcode."""
        name, attributes = match["name"], match["attributes"]
        if match["slash"]:
            return name in self._opened or name in _KNOWN or _NO_WORD.fullmatch(name) is not None
        if name in _KNOWN or _NO_WORD.fullmatch(name):
            return _ANY_ATTRIBUTE.search(attributes) is not None
        return _QUOTED_ATTRIBUTE.search(attributes) is not None or self._closing(match) is not None

    def replaced(self, match: re.Match[str]) -> tuple[str, int]:
        """What stands for a shortcode, and where the text goes on."""
        name = match["name"]
        if match["lead"] and match["tail"]:
            return match[0][1:-1], match.end()
        if match["slash"]:
            return self._closed(match)
        closing = self._closing(match)
        if closing is None:
            return match["lead"] + match["tail"], match.end()
        start, end = closing
        if match["lead"] and self._html[end : end + 1] == "]":
            return self._html[match.start() + 1 : end], end + 1
        if name in _OPAQUE:
            return match["lead"], end
        if name in _LISTINGS:
            return f"<pre>{self._html[match.end() : start].replace('<', '&lt;')}</pre>", end
        self._opened[name] = True
        if name in _CAPTIONS:
            own = _CAPTION_ATTRIBUTE.search(match["attributes"])
            return f"{match['lead']}<div>{own[1] or own[2] if own else ''}", match.end()
        return match["lead"] + match["tail"], match.end()

    def _closed(self, match: re.Match[str]) -> tuple[str, int]:
        opened = self._opened.pop(match["name"], False)
        div = "</div>" if opened and match["name"] in _CAPTIONS else ""
        return match["lead"] + div + match["tail"], match.end()

    def _closing(self, match: re.Match[str]) -> tuple[int, int] | None:
        """Where what ``match`` opens is closed."""
        spans = self._closings.get(match["name"], [])
        while spans and spans[-1][0] < match.end():
            spans.pop()
        return spans[-1] if spans else None
