"""What a chat is subscribed to."""

from markupsafe import Markup
from telegram import InlineKeyboardButton

from bot.digest import schedule
from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button
from bot.views.callbacks import RunCommand
from bot.views.screen import Screen
from storage.models import Subscription

# What Telegram says where it takes no messages for a chat, and how a person would say it.
_WHY_PAUSED = {
    "blocked": "paused-blocked",
    "kicked": "paused-removed",
    "not a member": "paused-removed",
    "rights": "paused-rights",
}


def subscribed(subscription: Subscription, *, private: bool) -> Screen:
    """The answer to /subscribe."""
    name = "subscribed" if private else "subscribed-group"
    return Screen(text(name, **_times(subscription)), ((_button("digest"), _button("settings")),))


def settings(subscription: Subscription | None, default_at: str, default_zone: str) -> Screen:
    """The answer to /settings; ``None`` where there is no subscription, for which the defaults are named."""
    if subscription is None:
        return Screen(text("settings-none", at=default_at, zone=default_zone), ((_button("subscribe"),),))
    if subscription.paused_why:
        return Screen(text("settings-paused", why=_why(subscription.paused_why)), ((_button("subscribe"),),))
    return Screen(text("settings-shown", **_times(subscription)), ((_button("digest"), _button("unsubscribe")),))


def _why(said: str) -> Markup:
    return text(next((name for words, name in _WHY_PAUSED.items() if words in said.lower()), "paused-other"))


def unknown_zone(typed: str) -> Screen:
    """What was typed names no zone: the one that is near, or how zones are named."""
    if schedule.is_offset(typed):
        fixed = schedule.fixed_zone(typed)
        return Screen(
            text("subscribe-zone-fixed", typed=typed, zone=fixed)
            if fixed
            else text("subscribe-zone-offset", typed=typed)
        )
    near = schedule.near_zone(typed)
    return Screen(text("subscribe-zone-near", typed=typed, near=near) if near else text("subscribe-zone", typed=typed))


def _times(subscription: Subscription) -> dict[str, str]:
    following = dates.moment(subscription.next_at, subscription.zone) if subscription.next_at else "–"
    return {"at": subscription.at, "zone": subscription.zone, "next": following}


def _button(name: str) -> InlineKeyboardButton:
    return button(plain(f"button-{name}"), RunCommand(name))
