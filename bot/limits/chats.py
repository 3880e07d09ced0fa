"""What one chat may be sent: a message a second of a broadcast, twenty a minute in a group, bursts to a person."""

from dataclasses import dataclass, field

BURST = 20  # answers that a person may get at once; Telegram: "we may allow short bursts"
_MINUTE = 60.0


@dataclass(slots=True)
class _Chat:
    """The last messages to a chat.

    Attributes:
        begun: Messages that were let pass and have not had their turn yet.
        sent: When the last ones had theirs, oldest first; no more of them than the chat's rules look at.
    """

    begun: int = 0
    sent: list[float] = field(default_factory=list)
    closed_until: float = 0.0


class ChatLimits:
    """The limits of every chat. Instants are seconds of a clock that only goes forward.

    Args:
        a_second: Messages a second to one chat. A broadcast keeps to it strictly, answers on the average of ``BURST``.
        group_a_minute: Messages a minute to one group or channel.
    """

    def __init__(self, a_second: float, group_a_minute: int) -> None:
        self._spacing = 1 / a_second
        self._group = (group_a_minute, _MINUTE)
        self._person = (BURST, BURST / a_second)
        self._chats: dict[int | str, _Chat] = {}  # those spoken to least lately come first
        self._forgotten_after = max(_MINUTE, BURST / a_second)

    def wait(self, chat_id: int | str, now: float, *, broadcast: bool) -> float:
        """Seconds until the chat can be asked about again; 0 where a message may go now: :meth:`begin` it then."""
        chat = self._chats.get(chat_id)
        if chat is None:
            return 0.0
        most, period = self._rule(chat_id)
        opens = chat.closed_until
        if len(chat.sent) + chat.begun >= most:
            opens = max(opens, chat.sent[chat.begun - most] + period if chat.begun < most else now + self._spacing)
        if broadcast and chat.begun:
            opens = max(opens, now + self._spacing)
        elif broadcast and chat.sent:
            opens = max(opens, chat.sent[-1] + self._spacing)
        return max(opens - now, 0.0)

    def begin(self, chat_id: int | str) -> None:
        """A message to this chat waits for its turn."""
        self._chats.setdefault(chat_id, _Chat()).begun += 1

    def end(self, chat_id: int | str, now: float | None) -> None:
        """The message had its turn at ``now``; None where it was given up before."""
        chat = self._chats.pop(chat_id)
        chat.begun -= 1
        if now is not None:
            most, _ = self._rule(chat_id)
            chat.sent = [*chat.sent[1 - most :], now] if most > 1 else [now]
        self._chats[chat_id] = chat
        self._forget(now)

    def refused(self, chat_id: int | str, now: float, seconds: float) -> None:
        """Telegram takes nothing for this chat for ``seconds``."""
        chat = self._chats.setdefault(chat_id, _Chat())
        chat.closed_until = max(chat.closed_until, now + seconds)

    def _rule(self, chat_id: int | str) -> tuple[int, float]:
        """At most so many messages in so many seconds. Groups and channels have negative ids, or a name."""
        return self._person if isinstance(chat_id, int) and chat_id > 0 else self._group

    def _forget(self, now: float | None) -> None:
        """Let go of the chats that were spoken to longest ago, as far as no rule looks at them any more."""
        while now is not None and self._chats:
            chat_id, chat = next(iter(self._chats.items()))
            last = max(chat.sent[-1] if chat.sent else 0.0, chat.closed_until)
            if chat.begun or last + self._forgotten_after > now:
                return
            del self._chats[chat_id]
