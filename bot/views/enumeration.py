"""Several names in one sentence, as the language spoken lists them."""

from collections.abc import Iterable, Sequence

from babel.lists import format_list
from markupsafe import Markup

from bot.texts import locale, plain


def joined(names: Sequence[str]) -> str:
    """ "Monday, Wednesday and Friday", by CLDR's patterns."""
    return str(format_list(names, "standard", locale()))


def listed(names: Iterable[str]) -> str:
    """ "Energy, Economy, Arts": for names that may go on, or of which one may be cut."""
    return plain("names-comma").join(names)


def listed_apart(names: Iterable[str]) -> str:
    """ "Energy; Arts, Letters": for names that may hold commas."""
    return plain("names-semicolon").join(names)


def listed_markup(names: Iterable[Markup]) -> Markup:
    """As :func:`listed`, of names with their markup."""
    return Markup(plain("names-comma")).join(names)  # noqa: S704 - a comma of ours
