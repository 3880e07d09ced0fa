"""What a chat is subscribed to: the answers to /subscribe, /unsubscribe and /settings."""

from collections import Counter
from collections.abc import Mapping, Sequence

from markupsafe import Markup
from telegram import InlineKeyboardButton

from bot.digest import schedule
from bot.digest.wish import Unclear
from bot.texts import plain, text
from bot.views import dates, wishes
from bot.views.buttons import button, in_rows
from bot.views.callbacks import ChooseLanguage, EditDigest, RunCommand
from bot.views.screen import Row, Screen, shortened
from storage import interests
from storage.models import ASKED, Chat, Subscription

# What Telegram says where it takes no messages for a chat, and how a person would say it.
_WHY_PAUSED = {
    "blocked": "paused-blocked",
    "kicked": "paused-removed",
    "not a member": "paused-removed",
    "rights": "paused-rights",
    "deactivated": "paused-deleted",
}
PARTS = ("hour", "days", "zone", "tags", "from", "words")  # what each has a screen of its own for
_MOST_TYPED = 60
_MOST_TITLE = 60
_MOST_ELSEWHERE = 3


def subscribed(
    subscription: Subscription, *, private: bool, channel: Chat | None = None, elsewhere: Sequence[str] = ()
) -> Screen:
    """The answer to /subscribe.

    Args:
        channel: Where it was said in private for one.
        elsewhere: What was typed that narrows searches only.
    """
    if channel:
        head = text("subscribed-channel", title=shortened(channel.title, _MOST_TITLE), **_times(subscription))
    else:
        head = text("subscribed" if private else "subscribed-group", **_times(subscription))
    lines = [head, *wishes.about(interests.read(subscription.interests)), text("subscribed-nothing-new")]
    lines += [text("subscribe-elsewhere", typed=shortened(typed, _MOST_TYPED)) for typed in elsewhere[:_MOST_ELSEWHERE]]
    change = button(plain("button-settings"), EditDigest(subscription.id, "show"))
    rows = ((_button("digest"), change),) if channel is None else ((change,),)
    return Screen(Markup("\n").join(lines), rows)


def overview(
    here: Sequence[Subscription], channels: Sequence[Chat], default_at: str, default_zone: str, chat_id: int
) -> Screen:
    """The answer to /settings: nothing yet, with the defaults that /subscribe takes, or each subscription to choose."""
    head = text("settings-several") if here else text("settings-none", at=default_at, zone=default_zone)
    rows: list[Row] = [[_choice(one, "show")] for one in here]
    rows.append([button(plain("button-another" if here else "button-subscribe"), EditDigest(0, "new", str(chat_id)))])
    rows += [[button(plain("button-channel", title=one.title), EditDigest(0, "of", str(one.id)))] for one in channels]
    return Screen(head, tuple(rows))


def settings(subscription: Subscription, channel: Chat | None = None) -> Screen:
    """One subscription, with buttons that lead to all that can be changed."""
    blocks = [text("settings-shown", **_times(subscription))]
    if channel:
        blocks.append(text("settings-channel", title=shortened(channel.title, _MOST_TITLE)))
    blocks += wishes.about(interests.read(subscription.interests)) or [text("about-everything")]
    blocks.append(text("settings-next", **_times(subscription)) if subscription.next_at else _paused(subscription))
    return Screen(Markup("\n").join(blocks), tuple(_parts(subscription)))


def which(several: Sequence[Subscription], query_id: int) -> Screen:
    """Which of several subscriptions is what was typed meant to change? ``query_id`` remembers it."""
    rows: list[Row] = [[_choice(one, "typed", str(query_id))] for one in several]
    rows.append([button(plain("button-another"), EditDigest(0, "typed", str(query_id)))])
    return Screen(text("subscribe-which"), tuple(rows))


def which_to_end(several: Sequence[Subscription], chat_id: int) -> Screen:
    """Which of several subscriptions is to end?"""
    rows: list[Row] = [[_choice(one, "ended")] for one in several]
    rows.append([button(plain("button-end-all"), EditDigest(0, "all-ended", str(chat_id)))])
    return Screen(text("unsubscribe-which"), tuple(rows))


def unclear(what: Unclear, typed: str) -> Screen:
    """A wish with an hour or a zone that cannot be read."""
    typed = shortened(typed, _MOST_TYPED)
    return Screen(text("subscribe-time", typed=typed)) if what is Unclear.TIME else unknown_zone(typed)


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


def why_paused(said: str) -> Markup:
    """Why a subscription is paused, of what is stored: a person asked for it, or what Telegram said."""
    if said == ASKED:
        return text("paused-asked")
    return text(next((name for words, name in _WHY_PAUSED.items() if words in said.lower()), "paused-other"))


def reasons_paused(counted: Mapping[str, int]) -> list[Markup]:
    """A line for each reason for which subscriptions are paused, the commonest first; what is stored, counted."""
    together: Counter[Markup] = Counter()
    for said, count in counted.items():
        together[why_paused(said)] += count
    return [text("stats-paused", count=count, why=why) for why, count in together.most_common()]


def _paused(subscription: Subscription) -> Markup:
    return text("settings-paused", why=why_paused(subscription.paused_why or ""))


def _parts(one: Subscription) -> list[Row]:
    """The buttons of :func:`settings`."""
    parts = [button(plain(f"button-part-{name}"), EditDigest(one.id, name)) for name in PARTS]
    pause = ("hold", "button-pause") if one.next_at else ("go", "button-resume")
    last = (("now", "button-digest-now"), pause, ("end", "button-end"), ("list", "button-all-digests"))
    ways = [button(plain(name), EditDigest(one.id, part)) for part, name in last]
    return in_rows([*parts, *ways, button(plain("button-language"), ChooseLanguage("", one.chat_id))], 3)


def _choice(one: Subscription, part: str, value: str = "") -> InlineKeyboardButton:
    return button(wishes.in_short(one), EditDigest(one.id, part, value))


def _times(subscription: Subscription) -> dict[str, str]:
    following = dates.moment(subscription.next_at, subscription.zone) if subscription.next_at else "–"
    days = wishes.on_days(subscription.days)
    return {"days": days, "at": subscription.at, "zone": subscription.zone, "next": following}


def _button(name: str) -> InlineKeyboardButton:
    return button(plain(f"button-{name}"), RunCommand(name))
