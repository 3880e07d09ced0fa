"""WordPress's own exports, where they stand, against a plain reading of the same XML."""

import re
from datetime import UTC, datetime
from functools import partial
from html import unescape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from bot.dumps import Document, Hints, read
from bot.dumps.cleaning import clean
from storage.models import Article, Problem, Skipped

REAL = Path(__file__).parents[4] / "shared" / "data" / "wxr"
FILES = sorted(REAL.rglob("*.xml"))
WP = re.compile(r"\{https?://wordpress\.org/export/[\d.]+/\}(\w+)")
TAGS = re.compile(r"</?(?:b|em|i|strong|sup)>")


def plain(text: str | None) -> str:
    return " ".join(clean(unescape(TAGS.sub("", text or ""))).split())


def of_wordpress(element: ElementTree.Element) -> dict[str, str]:
    """The text of each child of WordPress's own namespace; of one that is there twice, the first."""
    values: dict[str, str] = {}
    for child in element:
        if match := WP.fullmatch(child.tag):
            values.setdefault(match[1], (child.text or "").strip())
    return values


def names(post: ElementTree.Element, *domains: str | None) -> list[str]:
    found = (plain(each.text) for each in post.iter("category") if each.get("domain") in domains)
    return list(dict.fromkeys(found))


def declared(path: Path) -> list[dict[str, Any]] | None:
    """What an export declares of its published posts; None where it is not well-formed."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError:
        return None
    authors = {}
    for author in (each for each in root.iter() if each.tag.endswith("}author") and len(each)):
        says = of_wordpress(author)
        authors[says.get("author_login")] = plain(says.get("author_display_name"))
    posts = []
    for post in root.iter("item"):
        says = of_wordpress(post)
        if (says.get("post_type"), says.get("status")) != ("post", "publish") or says.get("post_password"):
            continue
        date = says.get("post_date_gmt") or says.get("post_date") or ""
        login = (post.findtext("{http://purl.org/dc/elements/1.1/}creator") or "").strip()
        comments = (of_wordpress(each) for each in post if each.tag.endswith("}comment"))
        posts.append(
            {
                "title": plain(post.findtext("title")),
                "url": (post.findtext("link") or "").strip() or None,
                "posted": f"{datetime.fromisoformat(date).replace(tzinfo=UTC):%Y-%m-%dT%H:%M:%SZ}" if date else None,
                "author": authors.get(login) or plain(login) or None,
                "categories": names(post, "category", None),
                "tags": names(post, "post_tag", "tag"),
                "comments": sum(each.get("comment_approved") == "1" for each in comments),
            }
        )
    return posts


def found(path: Path) -> list[Article | Skipped | Problem]:
    form, reading = read(Document(path.name, partial(path.open, "rb")), Hints())
    assert form == "wxr"
    return list(reading)


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_real_export_gives_exactly_the_published_posts_that_it_declares(path: Path) -> None:
    results = found(path)
    wanted = declared(path)
    assert results
    if wanted is None:  # not well-formed: its posts or the reason, and nothing is raised
        assert any(isinstance(each, Article | Problem) for each in results)
        return
    articles = [each for each in results if isinstance(each, Article)]
    assert len(articles) == len(wanted)
    for article, says in zip(articles, wanted, strict=True):
        says["title"] = says["title"] or article.title  # an untitled post has its first words
        got = {name: getattr(article, name) for name in says}
        assert {name: list(value) if isinstance(value, tuple) else value for name, value in got.items()} == says
        assert "<!-- wp:paragraph" not in article.body
        assert "[caption" not in article.body


def test_an_escaped_cdata_section_and_a_broken_one_say_the_same() -> None:
    pairs = [found(path) for path in FILES if path.stem.startswith("crazy-cdata")]
    assert all(each == pairs[0] for each in pairs)
