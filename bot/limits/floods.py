"""Whom a 429 is about: Telegram says only how long to wait."""

_MOMENTS = 5.0  # seconds within which a second chat's refusal tells of the whole bot


class Floods:
    """Tells a flood of the whole bot from one of a single chat.

    Two chats refused within moments, with no message taken between, mean that the bot as a whole is refused. Instants
    are seconds of a clock that only goes forward.
    """

    def __init__(self) -> None:
        self._chat: int | str | None = None
        self._at = 0.0

    def refused(self, chat_id: int | str, now: float) -> bool:
        """Count a refusal; whether it is the whole bot that is refused."""
        others = self._chat is not None and self._chat != chat_id and now - self._at <= _MOMENTS
        self._chat, self._at = chat_id, now
        return others

    def taken(self) -> None:
        """A message was taken: what was refused before concerned its chat alone."""
        self._chat = None
