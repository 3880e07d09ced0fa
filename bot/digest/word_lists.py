"""Lists of words in bot/locales, as the language spoken has them."""

import re
from collections.abc import Iterator

from bot.texts import plain
from storage import words

_COMMA = re.compile("[,\u060c\u3001\uff0c]")  # that of Arabic, and the two of Chinese
_OR = "/"


def listed(name: str) -> Iterator[str]:
    """The members of a list of words, folded."""
    return (words.fold(word.strip()) for word in _COMMA.split(plain(name)) if word.strip())


def alternatives(member: str) -> list[str]:
    """The ways to say one member of a list in which some are said in several: "second/two"."""
    return [way.strip() for way in member.split(_OR)]
