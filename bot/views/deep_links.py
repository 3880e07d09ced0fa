"""Links that open the bot, and what they mean: ``t.me/<bot>?start=…`` carries up to 64 of A–Z a–z 0–9 _ and -.

``a12`` is an article, ``w…`` a search, its words in Base64; ``g5`` a digest; ``l`` with a list's name as on buttons
(bot.views.callbacks) a day, a label or a remembered search; ``saved`` what its reader saved,
``settings`` what the command says, ``digest`` the offer of a digest to a group.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as BinasciiError
from dataclasses import dataclass
from urllib.parse import urlencode

from telegram.constants import InlineQueryResultsButtonLimit
from telegram.helpers import create_deep_linked_url

from bot.views.callbacks import ListKind, ListName, OpenArticle, RunCommand, ShowDigest, ShowList

MOST_CHARACTERS = int(InlineQueryResultsButtonLimit.MAX_START_PARAMETER_LENGTH)  # the same as of any link


@dataclass(frozen=True, slots=True)
class Search:
    """Search for these words."""

    words: str


@dataclass(frozen=True, slots=True)
class OfferDigest:
    """Offer a digest to the group that the bot was just added to."""


Target = OpenArticle | Search | ShowDigest | ShowList | RunCommand | OfferDigest

SAVED = RunCommand("saved")
SETTINGS = RunCommand("settings")
_FIXED: dict[str, Target] = {"saved": SAVED, "settings": SETTINGS, "digest": OfferDigest()}
_ARTICLE = re.compile(r"a(\d{1,15})", re.ASCII)
_SEARCH = re.compile(r"w([\w-]+)", re.ASCII)
_DIGEST = re.compile(r"g(\d{1,15})", re.ASCII)
_LIST = re.compile(r"l(?:(d)(\d{4}-\d\d-\d\d)|([tq])(\d{1,15}))", re.ASCII)


def payload(target: Target) -> str:
    """What stands behind ``?start=`` for this target.

    Raises:
        ValueError: No link leads there: the words of a search are too many, a list is of another kind.
    """
    match target:
        case OpenArticle(article_id):
            said = f"a{article_id}"
        case Search(words):
            said = "w" + urlsafe_b64encode(words.encode()).decode().rstrip("=")
        case ShowDigest(number):
            said = f"g{number}"
        case ShowList(name):
            said = f"l{name}"
        case _:
            said = next((name for name, fixed in _FIXED.items() if fixed == target), "")
    if len(said) > MOST_CHARACTERS or parse(said) is None:
        raise ValueError(f"no link leads to {target}")
    return said


def parse(payload: str) -> Target | None:
    """What a payload means, or None where it means nothing: cut, mistyped, or not ours."""
    if payload in _FIXED:
        return _FIXED[payload]
    if match := _ARTICLE.fullmatch(payload):
        return OpenArticle(int(match[1]))
    if match := _SEARCH.fullmatch(payload):
        return _search(match[1])
    if match := _DIGEST.fullmatch(payload):
        return ShowDigest(int(match[1]))
    if match := _LIST.fullmatch(payload):
        return ShowList(ListName(ListKind(match[1] or match[3]), match[2] or match[4]))
    return None


def fits(words: str) -> bool:
    """Whether a link can carry the words of this search itself."""
    encoded = words.encode("utf-8", "ignore")
    return 0 < len(encoded) <= (MOST_CHARACTERS - 1) * 3 // 4 and encoded.decode() == words


def link(username: str, target: Target) -> str:
    """The address that opens the bot at ``target``; raises what :func:`payload` raises."""
    return create_deep_linked_url(username, payload(target))


def group_link(username: str) -> str:
    """The address that adds the bot to a group of one's own and offers that a digest."""
    return create_deep_linked_url(username, payload(OfferDigest()), group=True)


def share_link(url: str, said: str) -> str:
    """The address at which Telegram asks to whom a link is to be sent, with some words."""
    return "https://t.me/share/url?" + urlencode({"url": url, "text": said}, errors="replace")


def _search(encoded: str) -> Search | None:
    try:
        words = urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)).decode()
    except (BinasciiError, UnicodeDecodeError):
        return None
    return Search(words) if words else None
