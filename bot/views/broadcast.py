"""A message to every subscribed chat: asked about, on its way, and at its end."""

from collections.abc import Mapping

from markupsafe import Markup
from telegram.constants import ChatType

from bot.texts import plain, text
from bot.views.buttons import button
from bot.views.callbacks import EditBroadcast
from bot.views.screen import Row, Screen, shortened
from storage.models import Broadcast, BroadcastCounts, BroadcastState

_MOST_REASON = 100
_HEADS = {
    BroadcastState.GOING: "broadcast-going",
    BroadcastState.STOPPED: "broadcast-stopped",
    BroadcastState.DONE: "broadcast-done",
}


def asked(broadcast_id: int, audience: Mapping[str, int]) -> Screen:
    """Whether the message above is to go to these chats, counted by Telegram's type of chat."""
    chats = sum(audience.values())
    shown = text(
        "broadcast-ask",
        chats=chats,
        people=audience.get(ChatType.PRIVATE, 0),
        groups=audience.get(ChatType.GROUP, 0) + audience.get(ChatType.SUPERGROUP, 0),
        channels=audience.get(ChatType.CHANNEL, 0),
    )
    rows: tuple[Row, ...] = (
        [button(plain("button-push-all", chats=chats), EditBroadcast("send", broadcast_id))],
        [button(plain("button-offer-no"), EditBroadcast("cancel", broadcast_id))],
    )
    return Screen(shown, rows)


def progress(broadcast: Broadcast, counts: BroadcastCounts) -> Screen:
    """How far it has come; at its end, what became of it."""
    is_going = broadcast.state is BroadcastState.GOING
    lines = [text(_HEADS[broadcast.state], sent=counts.sent, chats=broadcast.chats)]
    if counts.failed:
        lines.append(text("broadcast-failed", count=counts.failed))
        lines += [_reason(why, count) for why, count in counts.reasons]
    if is_going and counts.retried:
        lines.append(text("broadcast-retried", count=counts.retried))
    if not is_going and (left_out := counts.stopped + counts.waiting):
        lines.append(text("broadcast-left-out", count=left_out))
    if gone := _gone(broadcast, counts):
        lines.append(text("broadcast-gone", count=gone))
    rows = ([button(plain("button-stop"), EditBroadcast("stop", broadcast.id))],) if is_going else ()
    return Screen(Markup("\n").join(lines), rows)


def _gone(broadcast: Broadcast, counts: BroadcastCounts) -> int:
    """The chats that ended their subscription, or were forgotten, after it was planned."""
    left = counts.sent + counts.waiting + counts.failed + counts.stopped
    return max(broadcast.chats - left, 0) if broadcast.is_planned else 0


def _reason(why: str, count: int) -> Markup:
    return text("deliveries-reason", count=count, why=shortened(why, _MOST_REASON))
