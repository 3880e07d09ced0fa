"""Articles to a digest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.digest.stories import Story, stories
from storage.models import StoredArticle


@dataclass(frozen=True, slots=True)
class Digest:
    """What one digest says.

    Attributes:
        day: "2026-01-07".
        site: The digest's own name; empty where its articles come from several.
        articles: How many there are.
        stories: Those of one category together, see :func:`by_category`.
    """

    day: str
    site: str
    articles: int
    stories: tuple[Story, ...]


def compose(listed: Sequence[StoredArticle], day: str | None = None) -> Digest:
    """The digest of these articles, of ``day`` or of the newest day among them; at least one article."""
    newest = day or max(article.day for article in listed)
    sites = {article.site for article in listed if article.site}
    return Digest(newest, sites.pop() if len(sites) == 1 else "", len(listed), tuple(by_category(stories(listed))))


def by_category(told: Iterable[Story]) -> list[Story]:
    """The stories of one category together, the biggest category first; those without one come last."""
    groups: dict[str, list[Story]] = {}
    for story in told:
        groups.setdefault(story.category, []).append(story)
    ordered = sorted(groups, key=lambda name: (not name, -len(groups[name])))
    return [story for name in ordered for story in groups[name]]
