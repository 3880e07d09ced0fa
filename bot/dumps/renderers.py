"""What programs that turn pages into text add to them, undone: link numbers, markup, margins, hard line ends.

A renderer is a row: how it is recognised, and what to take out. What a theme leaves is then the same text whoever
rendered it: a paragraph a line, list items behind "• ", one blank line between blocks.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bot.dumps.dates import FULL_DATE
from bot.dumps.wraps import LIST_ITEM, unwrapped, width_of

LOOKED_AT = 200_000  # characters from a document's start
_FEW = 3  # signs that make a renderer

Replacement = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_DATED = re.compile(FULL_DATE, re.IGNORECASE)
_LABEL = re.compile(r"(?:\b(?:by|in|on)|:)\Z", re.IGNORECASE)
_LONGEST_META = 600  # characters


@dataclass(frozen=True, slots=True)
class Renderer:
    """A program that renders pages as text.

    Attributes:
        signs: What its output has and other text seldom does.
        adds: Whole lines that it adds.
        markup: What stands for what, before lines are joined.
        links: What stands for what in lines that are whole again.
        least: How many signs there are at least.
        keeps_apart: Whether a blank line stands between its paragraphs.
    """

    name: str
    signs: re.Pattern[str]
    adds: re.Pattern[str]
    markup: tuple[Replacement, ...] = ()
    links: tuple[Replacement, ...] = ()
    least: int = _FEW
    keeps_apart: bool = True


def _lines(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"^[ \t]*(?:{'|'.join(patterns)})[ \t]*(?:\n|\Z)", re.IGNORECASE | re.MULTILINE)


def _between_links(pattern: str) -> Replacement:
    """Links that touch are fields of a meta line: "January 7, 2026[9]Economics"; elsewhere they touch by chance."""
    return re.compile(pattern), _separator


def _separator(match: re.Match[str]) -> str:
    if not _is_meta(match):
        return ""
    return " " if _LABEL.search(match.string, max(0, match.start() - 12), match.start()) else " | "


def _is_meta(match: re.Match[str]) -> bool:
    text = match.string
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    end = len(text) if end < 0 else end
    return end - start <= _LONGEST_META and _DATED.search(text, start, end) is not None


_NUMBER = r"\[\d{1,5}\]"
_TITLE_TWICE: Replacement = (  # posts in a list, where the picture's text is the title again
    re.compile(rf"^• (?:{_NUMBER})?(?P<title>\S[^\n]{{8,250}}?)(?:{_NUMBER})? (?P=title)(?: |$)", re.MULTILINE),
    r"\n\g<title>\n\n",
)
_LINK_NUMBERS: tuple[Replacement, ...] = (
    _TITLE_TWICE,
    (  # a line of links alone: tags that only a style sheet sets apart
        re.compile(rf"^(?:{_NUMBER}[^\[\]\n|,]{{1,60}}){{2,40}}$", re.MULTILINE),
        lambda match: ", ".join(part.strip() for part in re.split(_NUMBER, match[0]) if part.strip()),
    ),
    _between_links(rf"(?<=[\w:)»]){_NUMBER}(?=\S)"),
    (re.compile(rf"{_NUMBER}(?=[^\s.,;:)])"), ""),
)
_URL = r"\((?:[^()\s\"]|\([^()\s]*\))*(?: ?\"[^\"\n]*\")?\)"
_LINK = rf"\[((?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]{_URL}"


def _listed(match: re.Match[str]) -> str:
    """A line of links alone: tags that only a style sheet sets apart."""
    names = [each[1] for each in re.finditer(_LINK, match[0])]
    return (" | " if any(map(_DATED.fullmatch, names)) else ", ").join(names)


RENDERERS = (
    Renderer(
        name="markdown",
        signs=re.compile(r"\]\((?:https?:|/|#)|^#{1,6} \S|^\s*\* \* \*$", re.MULTILINE),
        adds=_lines(r"(?:\* ?){3,}", "-{3,}", r"!\[[^\]\n]*\]\([^)\n]*\)", r"\|?(?: ?-{3,} ?\|)+(?: ?-{3,})?"),
        markup=(
            (re.compile(r"^[ \t]*(?:> ?)+", re.MULTILINE), ""),
            (re.compile(r"^[ \t]*[*+-][ \t]+(?=#{1,6} )", re.MULTILINE), ""),  # posts in a list
            (re.compile(r"^(?=[-+] \S)", re.MULTILINE), " "),
        ),
        links=(
            (re.compile(rf"!\[[^\]\n]*\]{_URL}"), ""),
            (re.compile(rf"^• *(?:\[ *\]{_URL})? *$", re.MULTILINE), ""),
            (re.compile(rf"^(?:{_LINK} ?){{2,40}}$", re.MULTILINE), _listed),
            _between_links(rf"(?<=[\w:)])(?={_LINK})"),
            (re.compile(_LINK), r"\1"),
            (re.compile(r"^#{1,6} +(.*?)(?: #+)?$", re.MULTILINE), r"\n\1\n"),
            (re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*|(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"\1\2"),
            (re.compile(r"(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])"), r"\1"),
            (re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])"), r"\1"),
        ),
        least=2,
    ),
    Renderer(
        name="lynx",
        signs=re.compile(
            rf"^[ \t]*(?:#\[\d+\]|{_NUMBER}\S|IFRAME: |\(BUTTON\)|Link: \[1\]|References$)|\w {_NUMBER}\w", re.MULTILINE
        ),
        adds=_lines(
            r"#\[\d+\].*|#.* (?:feed|alternate)",
            r"(?:Link: (?:\[\d+\])?|IFRAME: ?).*",
            r"(?:\[\d+\])?\[?IFrame\]?(?: .*)?",
            r"\(BUTTON\).*",
            r"References|(?:Visible|Hidden) links:?",
            r"\d+\. (?:https?|file|ftp|mailto|javascript|tel|about|data|localhost):?\S*",
            r"[_═━─]{5,}|(?:\[\d+\])+",
        ),
        markup=((re.compile(r"\(BUTTON\) ?"), ""),),
        links=_LINK_NUMBERS,
    ),
    Renderer(
        name="html2text",
        signs=re.compile(r"^\*{2,8} .* \*{2,8}$|[^\W_]_(?:[^\W_]+_)+[^\W_]", re.MULTILINE),
        adds=_lines("={20,}"),
        links=(
            (re.compile(r"(?<=\S)_(?=\S)"), " "),
            (re.compile(r"^\*{2,8} (.*?) \*{2,8}$", re.MULTILINE), r"\n\1\n"),
        ),
        keeps_apart=False,
    ),
    Renderer(  # w3m, links and others that keep to margins: whatever is wrapped or indented
        name="margins",
        signs=re.compile(r"^(?: {2,}\S| *\S.*[^\s.:;,!?”\"] *\n(?= {0,8}[a-z]))", re.MULTILINE),
        adds=_lines(r"[_═━─]{5,}|-{40,}|#.* (?:feed|alternate)|IFRAME: ?.*|\(BUTTON\).*|\[(?:image|edit)\]"),
        markup=((re.compile(r"^(\s*(?:\d+\. )?)\[[\w.-]{1,40}\](?=[A-Z])", re.MULTILINE), r"\1"),),
        links=(_TITLE_TWICE,),
        least=4,
    ),
)
MARKDOWN = RENDERERS[0]


def renderer_of(text: str) -> Renderer | None:
    """The renderer whose output ``text``, the start of a document, is; None where nothing is to be undone."""
    sample = text[:LOOKED_AT]
    for renderer in RENDERERS:
        signs = sum(1 for _, _ in zip(range(renderer.least), renderer.signs.finditer(sample), strict=False))
        if signs >= renderer.least and (renderer.name != "margins" or _has_margins(sample)):
            return renderer
    return None


def _has_margins(sample: str) -> bool:
    """Whether lines are wrapped, or most are indented."""
    filled = [line for line in sample.split("\n") if line.strip()]
    indented = sum(line.startswith("  ") for line in filled)
    return width_of(sample) is not None or indented * 3 > len(filled) * 2


def undone(pieces: Iterable[str], renderer: Renderer) -> Iterator[str]:
    """The text without what ``renderer`` added, in pieces that end where a block ends."""
    width: int | None = None
    for number, piece in enumerate(_whole_blocks(pieces)):
        if number == 0:
            width = width_of(piece[:LOOKED_AT])
        text = renderer.adds.sub("\n" if renderer.keeps_apart else "", piece)
        for pattern, plain in renderer.markup:
            text = pattern.sub(plain, text)
        text = unwrapped(text, width, keeps_apart=renderer.keeps_apart)
        for pattern, plain in renderer.links:
            text = pattern.sub(plain, text)
        yield LIST_ITEM.sub("• ", text)


def _whole_blocks(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces, cut at blank lines, or where there are none at the ends of sentences."""
    held = ""
    for piece in pieces:
        held += piece
        cut = max(held.rfind("\n\n"), held.rfind("\n \n"))
        cut = cut if cut > 0 else held.rfind(".\n")
        if cut > 0 and len(held) > LOOKED_AT:
            yield held[: cut + 2]
            held = held[cut + 2 :]
    if held:
        yield held
