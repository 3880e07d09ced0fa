"""Articles to a digest."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from bot.digest.stories import Story, stories
from storage import words
from storage.models import StoredArticle

MOST_LEADING = 8  # stories that stand before the categories
FEWEST_LEADING = 5  # of a day that is too long to be read whole
_LONG = 12  # stories


@dataclass(frozen=True, slots=True)
class Digest:
    """What one digest says.

    Attributes:
        day: "2026-01-07".
        site: The digest's own name; empty where its articles come from several.
        articles: How many there are.
        stories: The leading ones, the biggest first, then the others by category, see :func:`by_category`.
        leading: How many of the stories lead.
        number: Stands for these articles and interests on a button: at most 12 digits.
        interests: What its readers asked for.
    """

    day: str
    site: str
    articles: int
    stories: tuple[Story, ...]
    leading: int = 0
    number: int = 0
    interests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A story with what decides its place: all of it compares upwards."""

    story: Story
    sources: int
    fit: int
    articles: int
    newest: str

    @property
    def weight(self) -> tuple[int, int, int, str]:
        return self.sources, self.fit, self.articles, self.newest


def compose(
    listed: Sequence[StoredArticle],
    day: str | None = None,
    interests: Sequence[str] = (),
    number: int | None = None,
) -> Digest:
    """The digest of these articles, of ``day`` or of the newest day among them; at least one article.

    The order of ``listed`` does not matter: the same articles and interests give the same digest, at any time.

    Args:
        interests: Names and words that its readers asked for; stories that bear more of them come sooner.
        number: That of a digest which was shown before and may have lost an article since; None for a new one.
    """
    newest = day or max(article.day for article in listed)
    sites = {article.site for article in listed if article.site}
    by_id = {article.id: article for article in _in_order(listed)}
    told = [_weighed(story, by_id, interests) for story in stories(list(by_id.values()))]
    leading = _leading(told)
    others = by_category(one for one in told if one not in leading)
    return Digest(
        day=newest,
        site=sites.pop() if len(sites) == 1 else "",
        articles=len(by_id),
        stories=tuple(one.story for one in (*leading, *others)),
        leading=len(leading),
        number=number_of(by_id, interests) if number is None else number,
        interests=tuple(interests),
    )


def biggest(listed: Sequence[StoredArticle], most: int) -> list[int]:
    """The ids of the articles that tell the ``most`` biggest stories among these."""
    by_id = {article.id: article for article in _in_order(listed)}
    told = [_weighed(story, by_id, ()) for story in stories(list(by_id.values()))]
    heaviest = sorted(told, key=lambda one: one.weight, reverse=True)[:most]
    return [id_ for one in heaviest for id_ in one.story.articles]


def number_of(ids: Iterable[int], interests: Sequence[str] = ()) -> int:
    """The number, below 2^39, that stands for a digest of these articles for these interests."""
    said = repr((sorted(ids), sorted(interests)))
    return int.from_bytes(blake2b(said.encode(), digest_size=5).digest()) >> 1


def by_category(told: Iterable[_Weighed]) -> list[_Weighed]:
    """The stories of one category together, the biggest category first; those without one come last.

    Within a category the weightiest stand first; what weighs the same stays in its order.
    """
    groups: dict[str, list[_Weighed]] = {}
    for one in told:
        groups.setdefault(one.story.category, []).append(one)
    ordered = sorted(groups, key=lambda name: (not name, -len(groups[name])))
    return [one for name in ordered for one in sorted(groups[name], key=lambda one: one.weight, reverse=True)]


def _leading(told: Sequence[_Weighed]) -> list[_Weighed]:
    """What several sources tell or the readers asked for most; where a day is long, the first of big categories too."""
    most_wanted = max((one.fit for one in told), default=0)
    big = [one for one in told if one.sources > 1 or (one.fit == most_wanted > 1)]
    found = sorted(big, key=lambda one: one.weight, reverse=True)[:MOST_LEADING]
    if len(told) <= _LONG or len(found) >= FEWEST_LEADING:
        return found if len(found) < len(told) else []
    others = by_category(one for one in told if one not in found)
    firsts = {one.story.category: one for one in reversed(others)}  # of each category, in no order
    known = {one.story.category for one in found}
    by_breadth = sorted(others, key=lambda one: one is not firsts[one.story.category] or one.story.category in known)
    return [*found, *by_breadth][:FEWEST_LEADING]


def _in_order(listed: Iterable[StoredArticle]) -> list[StoredArticle]:
    """The newest day first; within a day in the order of the page, where instants do not tell better."""
    by_page = sorted(listed, key=lambda article: article.id)
    return sorted(by_page, key=lambda article: (article.day, _instant(article)), reverse=True)


def _instant(article: StoredArticle) -> str:
    return article.posted if article.posted and len(article.posted) > 10 else ""


def _weighed(story: Story, by_id: Mapping[int, StoredArticle], interests: Sequence[str]) -> _Weighed:
    articles = [by_id[id_] for id_ in story.articles]
    return _Weighed(
        story=story,
        sources=len(story.sources),
        fit=_fit(articles, interests) if interests else 0,
        articles=len(articles),
        newest=max(max(article.published or "", article.posted or article.day) for article in articles),
    )


def _fit(articles: Sequence[StoredArticle], interests: Sequence[str]) -> int:
    """How many of the interests stand in the articles' titles or are names that they are filed under."""
    named = {words.key(name) for article in articles for name in _names(article)}
    titles = f" {' '.join(word for article in articles for word in words.words(article.title))} "
    wanted = {words.key(interest) for interest in interests}
    return sum(key in named or f" {key} " in titles for key in wanted)


def _names(article: StoredArticle) -> list[str]:
    named = (*article.categories, *article.tags, *article.topics, article.source, article.author)
    return [name for name in named if name]
