"""What admins did, a line each."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.texts import text
from bot.views import dates
from bot.views.screen import Screen, shortened
from storage.models import Action

_MOST_ABOUT = 60


def screen(actions: Sequence[Action], reader: int | None) -> Screen:
    """The answer to /log; ``reader`` is told which of it they did themselves."""
    if not actions:
        return Screen(text("log-none"))
    return Screen(Markup("\n").join([text("log-head"), *(_line(action, reader) for action in actions)]))


def _line(action: Action, reader: int | None) -> Markup:
    whom = text("log-forgotten") if action.whom is None else str(action.whom)
    done = text(f"log-{action.deed}", about=shortened(action.about, _MOST_ABOUT), whom=whom)
    return text("log-line", date=dates.stamp(action.done_at), who=_who(action.user_id, reader), done=done)


def _who(user_id: int | None, reader: int | None) -> Markup:
    if user_id is None:
        return text("log-forgotten")
    return text("log-you") if user_id == reader else text("log-other", id=str(user_id))
