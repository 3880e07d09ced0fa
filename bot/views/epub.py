"""The files of an EPUB 3.3 book: https://www.w3.org/TR/epub-33/. A chapter is an article."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from markupsafe import Markup

from bot.texts import language, locale, plain
from bot.views import html
from storage.models import Entry, StoredArticle

MIME_TYPE = "application/epub+zip"
PACKAGE, NAVIGATION, STYLE = "book/package.opf", "book/contents.xhtml", "book/style.css"
CONTAINER = "META-INF/container.xml"
CONTAINER_XML = f"""<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
STYLE_CSS = """body { line-height: 1.5; } .byline, .labels { color: #555; } .dek { font-style: italic; }
blockquote { margin-left: 0; padding-left: 1em; border-left: 3px solid #bbb; } pre { white-space: pre-wrap; }
"""
_PAGE = Markup(
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{0}" '
    'xml:lang="{0}" dir="{1}">\n'
    '<head><title>{2}</title><link rel="stylesheet" href="style.css"/></head>\n<body>\n{3}</body>\n</html>\n'
)
_PACKAGE = Markup(
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{language}">\n'
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
    '<dc:identifier id="id">urn:uuid:{uuid}</dc:identifier>\n<dc:title>{title}</dc:title>\n'
    "<dc:language>{language}</dc:language>\n<dc:creator>{creator}</dc:creator>\n"
    '<meta property="dcterms:modified">{modified}</meta>\n</metadata>\n'
    '<manifest>\n<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
    '<item id="style" href="style.css" media-type="text/css"/>\n{items}\n</manifest>\n'
    '<spine>\n<itemref idref="contents"/>\n{spine}\n</spine>\n</package>\n'
)


def chapter_path(article_id: int) -> str:
    """Where in the book an article stands."""
    return f"book/a{article_id}.xhtml"


def chapter(article: StoredArticle) -> Markup:
    """An article as a page of its own."""
    return _page(article.title, html.article(article))


def navigation(title: str, entries: Sequence[Entry]) -> Markup:
    """The table of contents, which readers' apps show too."""
    listed = html.contents(entries, "a{}.xhtml")
    body = Markup('<h1>{}</h1>\n<nav epub:type="toc">\n<h2>{}</h2>\n{}\n</nav>\n')
    return _page(title, body.format(html.shown(title), plain("export-contents"), listed))


def package(title: str, creator: str, entries: Sequence[Entry], now: datetime) -> Markup:
    """What the book is and holds. The same articles under the same title are the same book."""
    name = f"{title} {' '.join(str(entry.id) for entry in entries)}"
    item = Markup('<item id="a{0}" href="a{0}.xhtml" media-type="application/xhtml+xml"/>')
    return _PACKAGE.format(
        language=language(),
        uuid=uuid5(NAMESPACE_URL, name),
        title=html.shown(title),
        creator=html.shown(creator),
        modified=f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        items=Markup("\n").join(item.format(entry.id) for entry in entries),
        spine=Markup("\n").join(Markup('<itemref idref="a{}"/>').format(entry.id) for entry in entries),
    )


def _page(title: str, body: Markup) -> Markup:
    return _PAGE.format(language(), locale().text_direction, html.shown(title), body)
