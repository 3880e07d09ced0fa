"""One or two sentences from the articles of a story that say what happened."""

from collections.abc import Sequence
from operator import itemgetter

from bot.digest import reprints
from bot.digest.deks import good_dek, plain_dek
from bot.digest.markup import without_markup
from bot.digest.passages import MOST_READ, passages
from bot.digest.quotation import without_unpaired
from bot.digest.salience import agreement, score, tellings
from bot.digest.shortening import shortened
from bot.digest.statements import statements, telling_words
from storage.models import Article
from storage.words import words

MOST_CHARACTERS = 280

_Words = frozenset[str]


def summary(article: Article, most: int = MOST_CHARACTERS) -> str:
    """What happened, in sentences of the article: one or two, three where they are short; empty where it says nothing.

    A good dek stands for them. Datelines are taken off; headings, lists, captions, notes to the reader and what leans
    on a sentence that is not shown are passed over. What is longer than the room for it ends at a clause or else at a
    word, with an ellipsis.

    Args:
        article: Its title, dek and body are read.
        most: Characters of the summary, at least 1.
    """
    return story_summary([article], most)


def story_summary(articles: Sequence[Article], most: int = MOST_CHARACTERS) -> str:
    """What happened, in sentences of one of the articles about it: those that the others agree with the most.

    Reprints of an article count as one with it; of equals the first article's is taken. Otherwise as :func:`summary`.
    """
    texts = _different(articles)
    others = _others(texts)
    told = _best_dek(texts, others) or _best_telling(texts, others, most)
    if not told:
        told = next(filter(None, map(_beginning, texts)), "")
    return without_unpaired(shortened(told, most)).strip()


def _different(articles: Sequence[Article]) -> list[Article]:
    """The articles without reprints, of which the fullest stays."""
    if len(articles) < 2:
        return list(articles)
    return [articles[copies[0]] for copies in reprints.texts([words(article.body) for article in articles])]


def _others(texts: Sequence[Article]) -> list[list[_Words]]:
    """For each text the telling words of each of the others."""
    if len(texts) < 2:
        return [[] for _ in texts]
    told = [telling_words(f"{text.title}\n{text.dek or ''}\n{text.body}") for text in texts]
    return [told[:place] + told[place + 1 :] for place in range(len(texts))]


def _best_dek(texts: Sequence[Article], others: Sequence[Sequence[_Words]]) -> str:
    deks = [
        (agreement(telling_words(dek), beside), dek)
        for text, beside in zip(texts, others, strict=True)
        if (dek := good_dek(text))
    ]
    return max(deks, key=itemgetter(0))[1] if deks else ""


def _best_telling(texts: Sequence[Article], others: Sequence[Sequence[_Words]], most: int) -> str:
    weighed: list[tuple[float, str]] = []
    for text, beside in zip(texts, others, strict=True):
        title = telling_words(text.title)
        told = tellings(statements(text), most)
        weighed += [(score(telling, title, most, beside), telling.text) for telling in told]
    return max(weighed, key=itemgetter(0))[1] if weighed else ""


def _beginning(text: Article) -> str:
    """What there is where nothing can be chosen: the first prose, else the body as it stands, else the dek."""
    body = text.body[:MOST_READ]
    prose = next(passages(body), "") or " ".join(without_markup(body).split()).lstrip("•#*- ")
    return prose or plain_dek(text)
