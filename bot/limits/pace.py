"""The pace of all messages together: evenly spaced, slower for broadcasts after a refusal, recovering by itself."""

_SLACK = 0.01  # seconds that a late timer may be made good; more would let messages bunch
_KEPT = 0.8  # of the broadcasts' pace, at each refusal
_SLOWEST = 0.05  # of the pace that is set
_RECOVERED = 0.002  # of the pace that is set, a second: a fifth comes back within 100 s


class Pace:
    """When the next message may go. Every instant is in seconds, of a clock that only goes forward.

    The spacing is the generic cell rate algorithm (ITU-T I.371) with a tolerance of 10 ms, so that at 28 messages a
    second no second holds more than 29.

    Args:
        rate: Messages a second.
        broadcasts: The share of them that broadcasts keep to.

    Attributes:
        rate: What replies to people keep to.
    """

    def __init__(self, rate: float, broadcasts: float = 1.0) -> None:
        self.rate = rate
        self._full = rate * broadcasts
        self._next = self._next_broadcast = 0.0
        self._closed_until = 0.0
        self._slowed_to = self._full
        self._slowed_at = 0.0

    def wait(self, now: float, *, broadcast: bool) -> float:
        """Seconds until a message may go; 0 where one may now."""
        opens = max(self._next - _SLACK, self._closed_until)
        if broadcast:
            opens = max(opens, self._next_broadcast - _SLACK)
        return max(opens - now, 0.0)

    def take(self, now: float) -> None:
        """Count a message. A reply takes its part of the broadcasts' pace, too: both together keep to it."""
        self._next = max(self._next, now) + 1 / self.rate
        self._next_broadcast = max(self._next_broadcast, now) + 1 / self.broadcast_rate(now)

    def broadcast_rate(self, now: float) -> float:
        """What broadcasts keep to: messages a second."""
        recovered = self._slowed_to + (now - self._slowed_at) * _RECOVERED * self.rate
        return min(recovered, self._full)

    def refused(self, now: float, seconds: float) -> None:
        """Telegram took no message from this bot: none for ``seconds``, and broadcasts a fifth slower from then on.

        Several refusals of messages that were under way together count once.
        """
        if now >= self._closed_until:
            self._slowed_to = max(self.broadcast_rate(now) * _KEPT, self.rate * _SLOWEST)
        self._closed_until = max(self._closed_until, now + seconds)
        self._slowed_at = self._closed_until
