"""The line under the title that a person wrote, where it says what happened."""

from bot.digest.asides import is_aside
from bot.digest.datelines import without_dateline
from bot.digest.leaning import leans_back
from bot.digest.markup import without_markup
from bot.digest.quotation import is_paired
from bot.digest.sentences import language
from bot.digest.statements import is_cut_off, is_question, telling_words
from storage.models import Article

_LEAST_NEW = 3  # telling words that the title has not: less is a slogan, or the title once more
_LEAST_WORDS = 5  # telling words in all


def plain_dek(article: Article) -> str:
    """The dek on one line, without markup and dateline; empty where there is none."""
    return without_dateline(" ".join(without_markup(article.dek or "").split()))


def good_dek(article: Article) -> str:
    """The dek where it can stand for a summary, else nothing.

    It can where it says more than the title and is no slogan, question, aside or beginning of a text that was cut off,
    and where it is whole: no quotation broken, nobody in it who is not named.
    """
    dek = plain_dek(article)
    own = telling_words(dek)
    bad = (
        len(own) < _LEAST_WORDS
        or len(own - telling_words(article.title)) < _LEAST_NEW
        or is_question(dek)
        or is_cut_off(dek)
        or is_aside(dek)
        or not is_paired(dek)
        or leans_back(dek, language(dek), is_first=True)
    )
    return "" if bad else dek
