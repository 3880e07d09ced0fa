"""Articles as a Markdown file (CommonMark): a heading and a table of contents, then one article after the other."""

import re
from collections.abc import Sequence

from bot.texts import plain
from bot.views import dates, passages
from bot.views.blocks import Block, Kind
from storage.models import Entry, StoredArticle

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!]|&(?=#?\w+;))")
# What would begin a list, a heading's underline or a quote at the start of a line.
_LINE_START = re.compile(r"^(\s*)([-+=>]|\d{1,9}[.)](?=\s|$))", re.MULTILINE)
_FENCE = re.compile("`{3,}")


def head(title: str, entries: Sequence[Entry]) -> str:
    """The heading and the table of contents."""
    lines = [f"# {escaped(title)}", "", f"## {plain('export-contents')}"]
    day = ""
    for entry in entries:
        if entry.day != day:
            day = entry.day
            lines += ["", escaped(dates.heading(day)), ""]
        lines.append(f"- [{escaped(entry.title)}](#a{entry.id})")
    return "\n".join(lines) + "\n\n"


def article(one: StoredArticle) -> str:
    """One article, under a line, with an anchor that the table of contents leads to."""
    parts = ["---", f'<a id="a{one.id}"></a>', f"## {escaped(one.title)}", f"*{escaped(passages.byline(one))}*"]
    if one.dek:
        parts.append(f"**{escaped(one.dek)}**")
    parts += [_block(block) for block in passages.body(one)]
    if one.truncated:
        parts.append(f"*{escaped(plain('export-truncated'))}*")
    parts += [escaped(line) for line in passages.labels(one)]
    if url := passages.source_link(one):
        parts.append(f"[{escaped(plain('read-link'))}](<{url.replace('<', '%3C').replace('>', '%3E')}>)")
    return "\n\n".join(parts) + "\n\n"


def escaped(said: str) -> str:
    """Text on one line that Markdown shows as it is."""
    return _LINE_START.sub(_plain_start, _SPECIAL.sub(r"\\\1", passages.one_line(said)))


def _block(block: Block) -> str:
    lines = [line for line in block.text.split("\n") if line.strip()]
    match block.kind:
        case Kind.CODE:
            fence = "`" * (max((len(found) for found in _FENCE.findall(block.text)), default=2) + 1)
            return f"{fence}\n{block.text}\n{fence}"
        case Kind.HEADING:
            return f"### {escaped(block.text)}"
        case Kind.QUOTE:
            return "\n>\n".join("> " + escaped(line) for line in lines)
        case _:
            return "\\\n".join(escaped(line) for line in lines)


def _plain_start(match: re.Match[str]) -> str:
    sign = match[2]
    return match[1] + (f"\\{sign}" if len(sign) == 1 else f"{sign[:-1]}\\{sign[-1]}")
