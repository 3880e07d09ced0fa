"""Feeds beside the parse that is expected of each: some of our own, and gofeed's where they stand."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.dumps import documents, read
from bot.dumps.feed_article import UNTITLED
from bot.dumps.feed_dates import instant
from bot.dumps.feed_text import line
from storage.models import Article

OURS = Path(__file__).parent / "feeds"
GOFEED = Path(__file__).parents[4] / "shared" / "data" / "feeds" / "testdata"

# Files of gofeed's in which we read something else than it expects, and why.
DIFFERENT = {
    "dublincore_item_multiple_values": "gofeed keeps the first of two dc:creators; we keep both",
    "issue_275_channel_item_extensions": "this parse leaves dc:subject and itunes:author out; for us they are labels",
    "issue_275_extensions_and_source": "gofeed leaves dc:subject in Atom out; for us it is a label",
}

# Title, link, date, authors, categories.
Facts = tuple[str, str | None, str | None, list[str], list[str]]
NOTHING: Facts = ("", None, None, [], [])


def pairs(folder: Path) -> Iterator[tuple[Path, list[dict[str, Any]]]]:
    """Each feed that holds items, and the items that are expected of it."""
    feeds = [(feed, feed.with_suffix(".json")) for feed in folder.rglob("*.xml")]
    feeds += [(feed, feed.with_name(f"{feed.stem}_expected.json")) for feed in folder.rglob("*.json")]
    for feed, expected in sorted(feeds):
        parse = json.loads(expected.read_text("utf-8")) if expected.exists() else {}
        if items := parse.get("items") or parse.get("entries"):
            yield feed, items


def expected(item: dict[str, Any]) -> Facts:
    """What is expected of an item, from the parse of any of gofeed's parsers; texts are plain, as ours are."""
    links = [each for each in item.get("links", []) if isinstance(each, dict) and each["rel"] == "alternate"]
    dates = ("publishedParsed", "pubDateParsed", "date_published", "updatedParsed", "date_modified")
    authors = item.get("authors") or [item.get("author") or ""]
    return (
        line(item.get("title", "")),
        item.get("link") or item.get("url") or next((each["href"] for each in links if "href" in each), None),
        next((instant(item[key]) for key in dates if key in item), None),
        names(authors, "name", "email"),
        names(item.get("categories") or item.get("tags") or [], "value", "label", "term"),
    )


def names(values: list[Any], *keys: str) -> list[str]:
    """The first that each value has of these keys, where it is not a name itself."""
    found = (each if isinstance(each, str) else next(filter(None, map(each.get, keys)), "") for each in values)
    return [line(each) for each in found if each]


def ours(article: Article) -> Facts:
    made = article.title in (UNTITLED, article.url) or article.body.startswith(article.title.removesuffix("…"))
    authors = article.author.split(", ") if article.author else []
    labels = [*article.categories, *article.tags]
    return "" if made else line(article.title), article.url, article.posted, authors, labels


def is_read_as_expected(feed: Path, items: list[dict[str, Any]]) -> bool:
    (document,) = documents(feed)
    found = [ours(each) for each in read(document)[1] if isinstance(each, Article)]
    return [each for each in found if each != NOTHING] == [each for each in map(expected, items) if each != NOTHING]


def test_our_feeds_are_read_as_expected() -> None:
    found = {feed.name: is_read_as_expected(feed, items) for feed, items in pairs(OURS)}
    assert found == dict.fromkeys(("atom.xml", "feed.json", "rdf.xml", "rss.xml"), True)


def test_98_of_100_feeds_are_read_as_gofeed_expects_and_the_others_are_known() -> None:
    found = {feed.stem: is_read_as_expected(feed, items) for feed, items in pairs(GOFEED)}
    different = {name for name, same in found.items() if not same}
    assert different == DIFFERENT.keys() & found.keys()
    assert len(different) <= 0.02 * len(found)
