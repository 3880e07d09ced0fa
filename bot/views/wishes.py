"""When a digest comes and what it is about, in words."""

from babel.dates import get_day_names
from markupsafe import Markup

from bot.digest import days
from bot.texts import locale, plain, text
from bot.views.enumeration import joined, listed
from bot.views.screen import shortened
from storage import interests
from storage.interests import Interest, Interests, Of
from storage.models import EVERY_DAY, Subscription

_MOST_NAMED = 8
_MOST_NAME = 40
_NAMED_DAYS = {EVERY_DAY: "days-every", days.WEEKDAYS: "days-weekdays", days.WEEKEND: "days-weekend"}
# The kinds that are wanted together, each with the text that names them.
_FACETS = (((Of.TAG,), "about-tags"), ((Of.SOURCE, Of.AUTHOR), "about-sources"), ((Of.WORDS,), "about-words"))


def on_days(of_week: int) -> Markup:
    """Days of the week in a sentence: "every day", "every Sunday", "every Monday and Friday"."""
    if of_week in _NAMED_DAYS:
        return text(_NAMED_DAYS[of_week])
    chosen = [plain(f"on-{name}") for day, name in enumerate(days.NAMES) if of_week & days.bit(day)]
    return text("days-some", days=joined(chosen))


def short_day_names() -> list[str]:
    """The names of the days on buttons, Monday first."""
    names = get_day_names("abbreviated", locale=locale())
    return [str(names[day]) for day in range(7)]


def about(of: Interests) -> list[Markup]:
    """A line for each kind of interests, and one for what is left out; none for a digest of everything."""
    lines = [text(name, names=_named(of.wanted(*kinds))) for kinds, name in _FACETS if of.wanted(*kinds)]
    unwanted = of.unwanted(*Of)
    return [*lines, text("about-without", names=_named(unwanted))] if unwanted else lines


def in_short(subscription: Subscription) -> str:
    """A subscription on a button: "08:30 every day · Energy, Wire"."""
    of = interests.read(subscription.interests)
    named = listed(one.text if one.wanted else f"−{one.text}" for one in of.each)
    when = plain("digest-in-short", at=subscription.at, days=on_days(subscription.days))
    return f"{when} · {named}" if named else when


def _named(some: tuple[Interest, ...]) -> str:
    names = listed(shortened(one.text, _MOST_NAME) for one in some[:_MOST_NAMED])
    return f"{names} …" if len(some) > _MOST_NAMED else names
