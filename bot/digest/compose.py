"""Articles to a digest."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.digest.stories import Story, stories
from storage.models import StoredArticle


@dataclass(frozen=True, slots=True)
class Digest:
    """What one digest says: its day ("2026-01-07"), the digest's own name, how many articles, and the stories."""

    day: str
    site: str
    articles: int
    stories: tuple[Story, ...]


def compose(listed: Sequence[StoredArticle], day: str | None = None) -> Digest:
    """The digest of these articles, of ``day`` or of the newest day among them; at least one article."""
    newest = day or max(article.day for article in listed)
    sites = {article.site for article in listed if article.site}
    return Digest(newest, sites.pop() if len(sites) == 1 else "", len(listed), tuple(stories(listed)))
