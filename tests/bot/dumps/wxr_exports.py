"""WordPress exports for the tests, made of our own words."""

from bot.dumps import Document, Hints, read
from bot.dumps.document import NO_HINTS
from storage.models import Article, Problem, Skipped

TITLE = "The Harbour Ledger"
PARAGRAPH = (
    "The tide was out when the crane arrived, and it was in again before anyone had found the key to the gate, which "
    "had been hanging, as it turned out, where it always hangs. Nobody in Alderwick was much surprised by that."
)
AUTHOR = (
    "<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[mira]]></wp:author_login>"
    "<wp:author_display_name><![CDATA[Mira Solvang]]></wp:author_display_name></wp:author>"
)
NAMESPACES = {
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "wp": "http://wordpress.org/export/1.2/",
}
RSS = "<rss version='2.0' {}>".format(" ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items()))
FIELDS = {
    "title": "Crane Arrives",
    "link": "https://ledger.example/2026/03/02/crane/",
    "pubDate": "Mon, 02 Mar 2026 09:30:00 +0000",
    "dc:creator": "<![CDATA[mira]]>",
    "content:encoded": f"<![CDATA[{PARAGRAPH}]]>",
    "excerpt:encoded": "<![CDATA[]]>",
    "wp:post_id": "7",
    "wp:post_date": "2026-03-02 10:30:00",
    "wp:post_date_gmt": "2026-03-02 09:30:00",
    "wp:status": "publish",
    "wp:post_type": "post",
    "wp:post_password": "",
}
CATEGORY = '<category domain="category" nicename="science"><![CDATA[Science]]></category>'
TAG = '<category domain="post_tag" nicename="cranes"><![CDATA[cranes]]></category>'


def item(more: str = CATEGORY + TAG, **fields: str | None) -> str:
    """An item as WordPress writes it; fields are named with "__" for ":", and left out where they are None.

    Args:
        more: What follows the fields: labels, comments, meta data.
    """
    values: dict[str, str | None] = FIELDS | {name.replace("__", ":"): value for name, value in fields.items()}
    lines = "\n".join(f"<{name}>{value}</{name}>" for name, value in values.items() if value is not None)
    return f"<item>\n{lines}\n{more}\n</item>\n"


def content(html: str, more: str = CATEGORY + TAG, **fields: str | None) -> str:
    """An item that holds ``html``."""
    return item(more, content__encoded=f"<![CDATA[{html}]]>", **fields)


def export(*items: str, title: str = TITLE, rss: str = RSS, head: str = AUTHOR) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8" ?>\n<!-- generator="WordPress/6.5" -->\n{rss}\n<channel>\n'
        f"<title>{title}</title>\n<link>https://ledger.example</link>\n<wp:wxr_version>1.2</wp:wxr_version>\n{head}\n"
        f"{''.join(items)}</channel>\n</rss>\n"
    )


def results(dump: str | bytes, hints: Hints = NO_HINTS) -> list[Article | Skipped | Problem]:
    """What an export holds, which must be taken for one."""
    form, reading = read(Document.of_bytes("export.xml", dump.encode() if isinstance(dump, str) else dump), hints)
    assert form == "wxr"
    return list(reading)


def articles(*items: str) -> list[Article]:
    """The articles of items that hold nothing else."""
    found = results(export(*items))
    assert all(isinstance(each, Article) for each in found), found
    return [each for each in found if isinstance(each, Article)]


def article(text: str) -> Article:
    """The only article of one item."""
    (only,) = articles(text)
    return only


def body(html: str) -> str:
    """The body of a post that holds ``html``."""
    return article(content(html)).body
