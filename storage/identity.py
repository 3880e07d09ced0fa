"""When two copies are the same article, and what the archive keeps of both."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from storage import words
from storage.models import Article, Outcome, StoredArticle
from storage.search_index import Entry, entry

# Where the days do not tell, two articles of one title are the same only if so many characters are.
_ALIKE_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article on its way in, with what it costs most to work out: its title's key and its index entry."""

    article: Article
    title_key: str
    entry: Entry


@dataclass(slots=True)
class Verdict:
    """What a batch does to the archive.

    Attributes:
        outcomes: One for each article of the batch.
        added: New articles by the id that each is to have.
        updated: What changes by its id: as it was, and as it will be.
    """

    outcomes: list[Outcome] = field(default_factory=list)
    added: dict[int, Prepared] = field(default_factory=dict)
    updated: dict[int, tuple[StoredArticle, Prepared]] = field(default_factory=dict)


def prepared(article: Article) -> Prepared:
    """``article`` with its key and entry, and each of its names once; worth doing off the event loop."""
    article = replace(
        article, categories=_once(article.categories), tags=_once(article.tags), topics=_once(article.topics)
    )
    return Prepared(article, words.key(article.title), entry(article))


def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def decide(
    batch: Sequence[Prepared], stored: Sequence[StoredArticle], next_id: int, removed: Collection[int] = ()
) -> Verdict:
    """Which articles of ``batch`` are new, changed, or there already.

    ``stored`` are those of the archive that may be the same, by address or title; new ones get ids from ``next_id``.
    Those of them that were ``removed`` stay so: their copies change nothing.
    """
    verdict = Verdict()
    before = {article.id: article for article in stored}
    known = _Known()
    for article in stored:
        known.put(article.id, article.content(), words.key(article.title))
    for new in batch:
        found = known.find(new)
        if found is None:
            verdict.added[next_id] = new
            verdict.outcomes.append(Outcome.ADDED)
            known.put(next_id, new.article, new.title_key)
            next_id += 1
            continue
        id_, old = found
        kept = old if id_ in removed else merged(old, new.article)
        verdict.outcomes.append(Outcome.UNCHANGED if kept == old else Outcome.UPDATED)
        if kept == old:
            continue
        again = new if kept == new.article else prepared(kept)
        known.put(id_, kept, again.title_key)
        if id_ in before:
            verdict.updated[id_] = (before[id_], again)
        else:
            verdict.added[id_] = again
    return verdict


class _Known:
    """Articles by their addresses and titles."""

    def __init__(self) -> None:
        self._articles: dict[int, Article] = {}
        self._by_url: dict[str, int] = {}
        self._by_title: dict[tuple[str, str], list[int]] = {}

    def put(self, id_: int, article: Article, title_key: str) -> None:
        self._articles[id_] = article
        if article.url:
            self._by_url.setdefault(article.url, id_)
        ids = self._by_title.setdefault((title_key, article.site), [])
        if id_ not in ids:
            ids.append(id_)

    def find(self, new: Prepared) -> tuple[int, Article] | None:
        article = new.article
        if article.url and (id_ := self._by_url.get(article.url)) is not None:
            return id_, self._articles[id_]
        titled = [(id_, self._articles[id_]) for id_ in self._by_title.get((new.title_key, article.site), ())]
        alike = [(id_, old) for id_, old in titled if same(old, article)]
        # Of several that may be meant: the very same text, else the same day, else the first.
        return min(
            alike,
            key=lambda found: (found[1].body != article.body, _days_apart(found[1], article) != 0),
            default=None,
        )


def same(old: Article, new: Article) -> bool:
    """Whether ``old`` and ``new`` are one article.

    Their addresses decide where both have one. Otherwise: same site, same title (case, accents and punctuation aside),
    a source that is equal or unknown on one side, and the same day. Where the days are neighbours, or one is not known,
    they must begin the same too: a column that bears one title every day is many articles.
    """
    if old.url and new.url:
        return old.url == new.url
    return (
        old.site == new.site
        and words.key(old.title) == words.key(new.title)
        and (not old.source or not new.source or words.key(old.source) == words.key(new.source))
        and _same_time(old, new)
    )


def merged(old: Article, new: Article) -> Article:
    """What to keep of two copies: the new one's words, unless they were cut; what either knows; the labels of both.

    Real tags replace derived topics. Where one copy split a name at its commas, the copy that knew better is followed.
    """
    cut = new.truncated and not old.truncated
    text = old if cut else new
    tags = _united(old.tags, new.tags)
    topics = new.topics if new.tags else old.topics if tags else text.topics or new.topics
    return replace(
        new,
        url=new.url or old.url,
        title=text.title,
        dek=text.dek or old.dek or new.dek,
        author=new.author or old.author,
        source=new.source or old.source,
        published=new.published or old.published,
        posted=new.posted or old.posted,
        categories=_united(old.categories, new.categories),
        tags=tags,
        topics=topics,
        comments=old.comments if new.comments is None else new.comments,
        stripped_tags=old.stripped_tags if new.stripped_tags is None else new.stripped_tags,
        truncated=text.truncated,
        body=text.body,
    )


def _same_time(old: Article, new: Article) -> bool:
    days = _days_apart(old, new)
    if days is None or days == 1:
        return _beginning(old) == _beginning(new)
    return days == 0


def _days_apart(old: Article, new: Article) -> int | None:
    """The days between the two; 0 where one's month or year holds the other; None where that cannot be told."""
    ours, theirs = old.posted or old.published, new.posted or new.published
    if not ours or not theirs:
        return None
    if len(ours) < 10 or len(theirs) < 10:
        return 0 if ours[: len(theirs)] == theirs[: len(ours)] else 2
    try:
        return abs((date.fromisoformat(ours[:10]) - date.fromisoformat(theirs[:10])).days)
    except ValueError:
        return 0 if ours == theirs else 2


def _beginning(article: Article) -> str:
    return words.fold(article.body[:_ALIKE_CHARACTERS])


def _united(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    """The new one's names, then what only the old one has; but no parts of a name that the other one has whole."""
    old_keys = {words.key(name) for name in old}
    new_keys = {words.key(name) for name in new}
    parts_of_old, parts_of_new = _parts(old) - old_keys, _parts(new)
    kept = [name for name in new if words.key(name) not in parts_of_old]
    extra = [name for name in old if words.key(name) not in new_keys | parts_of_new]
    return (*kept, *extra)


def _parts(names: tuple[str, ...]) -> set[str]:
    return {words.key(part) for name in names if "," in name for part in name.split(",")}
