"""Feeds for the tests, made of our own words."""

from bot.dumps import Document, Hints, read
from bot.dumps.document import NO_HINTS
from storage.models import Article, Problem, Skipped

CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
ATOM = 'xmlns="http://www.w3.org/2005/Atom"'


def results(content: str | bytes, hints: Hints = NO_HINTS) -> list[Article | Skipped | Problem]:
    content = content.encode() if isinstance(content, str) else content
    form, reading = read(Document.of_bytes("feed.xml", content), hints)
    assert form == "feed"
    return list(reading)


def rss(*items: str, channel: str = "<title>The Harbour Ledger</title>", declared: str = CONTENT) -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f'<?xml version="1.0"?>\n<rss version="2.0" {declared}><channel>{channel}{inner}</channel></rss>'


def atom(*entries: str, feed: str = "<title>The Harbour Ledger</title>", attributes: str = ATOM) -> str:
    return f"<feed {attributes}>{feed}{''.join(f'<entry>{entry}</entry>' for entry in entries)}</feed>"


def only(content: str | bytes, hints: Hints = NO_HINTS) -> Article:
    (found,) = results(content, hints)
    assert isinstance(found, Article)
    return found


def cdata(html: str) -> str:
    return f"<![CDATA[{html}]]>"
