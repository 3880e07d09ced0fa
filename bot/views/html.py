"""Articles as one HTML page that needs nothing else, and as the XHTML of a book's chapters."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from markupsafe import Markup, escape

from bot.texts import language, locale, plain
from bot.views import dates, passages
from bot.views.blocks import Block, Kind
from storage.models import Entry, StoredArticle

# What XML has no way to write: https://www.w3.org/TR/xml/#charsets
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
STYLE = Markup("""
body { max-width: 42em; margin: 0 auto; padding: 1.5em; font: 1.05em/1.6 Georgia, serif; }
body { color: #222; background: #fff; }
h1, h2, h3 { line-height: 1.25; }
article { border-top: 1px solid #bbb; margin-top: 3em; }
.byline, .labels { color: #555; }
.dek { font-style: italic; }
blockquote { margin-left: 0; padding-left: 1em; border-left: 3px solid #bbb; }
pre { white-space: pre-wrap; }
a { color: #14569c; }
@media (prefers-color-scheme: dark) {
  body { color: #ddd; background: #181818; } .byline, .labels { color: #aaa; } a { color: #8bbcf0; }
}
""")


def head(title: str, entries: Sequence[Entry]) -> Markup:
    """The page up to its first article: heading and table of contents."""
    return Markup(
        '<!DOCTYPE html>\n<html lang="{}" dir="{}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{}</title>\n<style>{}</style>\n'
        "</head>\n<body>\n<h1>{}</h1>\n<nav>\n<h2>{}</h2>\n{}\n</nav>\n"
    ).format(
        language(), locale().text_direction, title, STYLE, title, plain("export-contents"), contents(entries, "#a{}")
    )


FOOT = Markup("</body>\n</html>\n")


def contents(entries: Sequence[Entry], address: str) -> Markup:
    """The table of contents, by day; ``address`` makes a link of an article's id."""
    days = [
        Markup("<li><span>{}</span>\n<ol>\n{}\n</ol>\n</li>").format(
            dates.heading(day),
            Markup("\n").join(
                Markup('<li><a href="{}">{}</a></li>').format(address.format(entry.id), shown(entry.title))
                for entry in of_day
            ),
        )
        for day, of_day in groupby(entries, key=lambda entry: entry.day)
    ]
    return Markup("<ol>\n{}\n</ol>").format(Markup("\n").join(days))


def article(one: StoredArticle) -> Markup:
    """One article; well-formed as XML too."""
    parts = [
        Markup("<h2>{}</h2>").format(shown(one.title)),
        Markup('<p class="byline">{}</p>').format(shown(passages.byline(one))),
    ]
    if one.dek:
        parts.append(Markup('<p class="dek">{}</p>').format(shown(one.dek)))
    parts += [_block(block) for block in passages.body(one)]
    parts += _foot(one)
    return Markup('<article id="a{}" dir="auto">\n{}\n</article>\n').format(one.id, Markup("\n").join(parts))


def shown(said: str) -> Markup:
    """Text, escaped, without the characters that XML cannot hold."""
    return escape(_NO_XML.sub("", said))


def _foot(one: StoredArticle) -> Iterator[Markup]:
    if one.truncated:
        yield Markup("<p><em>{}</em></p>").format(plain("export-truncated"))
    for line in passages.labels(one):
        yield Markup('<p class="labels">{}</p>').format(shown(line))
    if url := passages.source_link(one):
        yield Markup('<p><a href="{}">{}</a></p>').format(shown(url), plain("read-link"))


def _block(block: Block) -> Markup:
    match block.kind:
        case Kind.CODE:
            return Markup("<pre>{}</pre>").format(shown(block.text))
        case Kind.HEADING:
            return Markup("<h3>{}</h3>").format(shown(block.text))
        case Kind.QUOTE:
            paragraphs = (_paragraph(each) for each in block.text.split("\n\n"))
            return Markup("<blockquote>{}</blockquote>").format(Markup("").join(paragraphs))
        case _:
            return _paragraph(block.text)


def _paragraph(said: str) -> Markup:
    lines = (shown(line) for line in said.split("\n") if line.strip())
    return Markup("<p>{}</p>").format(Markup("<br/>\n").join(lines))
