import pytest

from bot.dumps import Hints
from bot.dumps.document import NO_HINTS
from tests.bot.dumps.html_pages import SECOND_HTML, frame
from tests.bot.dumps.pages import article


def page(meta: str, *, classes: str = "", archive: str = "", text: str = SECOND_HTML) -> str:
    post = (
        f'<div class="hentry {classes}"><h2 class="entry-title"><a href="https://a.example/1">The Title</a></h2>{meta}'
        f'<div class="entry-content">{text}</div></div>'
    )
    return frame(f'<h1 class="page-title">{archive}</h1>{post}', classes="archive category tag category-harbour")


def labels(markup: str, hints: Hints = NO_HINTS) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = article(markup, hints)
    return found.categories, found.tags


@pytest.mark.parametrize(
    ("meta", "categories", "tags"),
    [
        ('<a rel="category tag" href="/x/">War, Peace</a>, <a rel="tag" href="/y/">A</a>', ("War, Peace",), ("A",)),
        ('<a rel="tag" href="/category/harbour/">Harbour</a><a rel="tag" href="/tag/a/">A</a>', ("Harbour",), ("A",)),
        ('<a rel="tag" href="/?cat=3">Harbour</a><a rel="tag" href="/?tag=a">A</a>', ("Harbour",), ("A",)),
        ('<a href="/category/harbour/">Harbour</a><a href="/tag/a/">A</a>', ("Harbour",), ("A",)),
        ('<p class="cat-links"><a href="/h/">H</a></p><p class="tags-links"><a href="/a/">A</a></p>', ("H",), ("A",)),
        ('<span class="category"><a href="/h/">Harbour</a></span><a href="/elsewhere/">No</a>', ("Harbour",), ()),
        ('<a class="p-category" href="/c/">A</a>', (), ("A",)),
        ('<b itemprop="articleSection">Harbour</b><meta itemprop="keywords" content="a, b">', ("Harbour",), ("a", "b")),
        ('<a rel="tag" href="/tag/a/">#a</a>, <a rel="tag" href="/tag/a/">A</a>', (), ("a",)),
        ('<a rel="tag" href="/tag/a/"> A &amp;\n B, </a>', (), ("A & B",)),
        ('<a rel="nofollow" href="/x/">No</a>', (), ()),
    ],
)
def test_links_name_labels(meta: str, categories: tuple[str, ...], tags: tuple[str, ...]) -> None:
    assert labels(page(meta)) == (categories, tags)


def test_links_in_the_text_are_labels_only_where_they_say_so() -> None:
    text = (
        SECOND_HTML
        + '<p>See <a href="/category/b/">B</a>, <a href="/tag/a/">A</a>, <a rel="tag" href="/tag/c/">C</a>.</p>'
    )
    assert labels(page("", text=text)) == ((), ("C",))


def test_classes_name_labels_where_no_link_does() -> None:
    classes = "category-war-crimes category-uncategorized tag-old-cranes category-a-b-and-c"
    hints = Hints(categories=frozenset({"A, B, and C"}))
    assert labels(page("", classes=classes), hints) == (("War Crimes", "A, B, and C"), ("Old Cranes",))


def test_classes_tell_categories_from_tags() -> None:
    meta = '<a rel="tag" href="/harbour/">Harbour</a> <a rel="tag" href="/cranes/">Cranes</a>'
    assert labels(page(meta, classes="category-harbour tag-cranes")) == (("Harbour",), ("Cranes",))


@pytest.mark.parametrize(
    ("archive", "categories", "tags"),
    [
        ("Category: Harbour", ("Harbour",), ()),
        ("Category Archives: Harbour", ("Harbour",), ()),
        ("Archive for the ‘Harbour’ Category", ("Harbour",), ()),
        ("Tag Archives: <span>cranes</span>", (), ("cranes",)),
        ("Posts Tagged ‘cranes’", (), ("cranes",)),
        ("Month: March 2026", (), ()),
    ],
)
def test_posts_of_a_labels_archive_have_it(archive: str, categories: tuple[str, ...], tags: tuple[str, ...]) -> None:
    assert labels(page("", archive=archive)) == (categories, tags)
