"""The sentences of an article that may be quoted in its summary, and what is known of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.digest.asides import is_aside
from bot.digest.leaning import leans_back
from bot.digest.passages import ENDS, MOST_READ, passages
from bot.digest.quotation import is_paired
from bot.digest.sentences import language, sentences
from bot.digest.shortening import ELLIPSIS
from storage.models import Article
from storage.words import STOP_WORDS, is_unspaced, words

_MOST_SENTENCES = 60  # that are looked at
_ENOUGH = 10  # statements
_LEAST_CHARACTERS = 25
_LEAST_UNSPACED = 8  # where each character says as much as a word
_LEAST_INTRODUCING = 60
_QUESTION = re.compile(r"[?？؟]['’\"”»›)\]」』]*$")
_CUT_OFF = re.compile(r"(?:…|\.\.\.)(?:\s*continue)?\W*$")


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence that says something.

    Attributes:
        at: Which sentence of the article it is, from 0; asides are not counted.
        leans: Whether it needs the sentence before to be understood.
        asks: Whether it is a question.
        introduces: Whether it announces a list ("three ferries sail:"); what follows is then left to an ellipsis.
        words: Its telling words, folded.
    """

    text: str
    at: int
    leans: bool
    asks: bool
    introduces: bool
    words: frozenset[str]


def statements(article: Article) -> list[Statement]:
    """The first statements of an article, in order, ten at the most; what only repeats the title is none."""
    title = telling_words(article.title)
    body = article.body[:MOST_READ]
    spoken = language(f"{article.title}\n{body}")
    found: list[Statement] = []
    told = (text for text in _sentences(body, spoken) if not is_aside(text))
    for at, text in enumerate(islice(told, _MOST_SENTENCES)):
        own = telling_words(text)
        introduces = _introduces(text)
        text = f"{text[:-1]}{ELLIPSIS}" if introduces else text
        if own - title and (introduces or is_whole(text)):
            leans = leans_back(text, spoken, is_first=at == 0)
            found.append(Statement(text, at, leans, is_question(text), introduces, own))
        if len(found) == _ENOUGH:
            break
    return found


def telling_words(text: str) -> frozenset[str]:
    """The folded words of ``text`` that say what it is about."""
    return frozenset(word for word in words(text) if len(word) > 1 or not word.isascii()) - STOP_WORDS


def _introduces(sentence: str) -> bool:
    return len(sentence) >= _LEAST_INTRODUCING and sentence.endswith(":") and is_paired(sentence)


def is_whole(sentence: str) -> bool:
    """Whether it is a sentence to its end: of some length, with no quotation or bracket broken, and not cut off."""
    least = _LEAST_UNSPACED if is_unspaced(sentence) else _LEAST_CHARACTERS
    ends = ENDS.search(sentence) is not None and not is_cut_off(sentence)
    return len(sentence) >= least and ends and is_paired(sentence)


def is_question(sentence: str) -> bool:
    """Whether it ends with a question mark, in or out of quotation marks."""
    return _QUESTION.search(sentence) is not None


def is_cut_off(text: str) -> bool:
    """Whether its end was taken away, as in "The mayor said that […]" or "… continue"."""
    return _CUT_OFF.search(text) is not None


def _sentences(body: str, spoken: str) -> Iterator[str]:
    return (sentence for passage in passages(body) for sentence in sentences(passage, spoken))
