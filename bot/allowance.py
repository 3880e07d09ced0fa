"""How much may be asked in a minute: token buckets, filled evenly, one for each who asks."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta

_MINUTE = timedelta(minutes=1)
_REOPENS_AT = 0.5  # of the bucket: whoever spent it all is heard again after half a minute
_MOST_KEPT = 50_000


@dataclass(slots=True)
class _Bucket:
    """What somebody may still ask.

    Attributes:
        level: Questions left, at the instant ``at``.
        is_closed: Whether it was spent and has not filled up enough since.
        is_told: Whether whoever spent it was told so.
    """

    level: float
    at: datetime
    is_closed: bool = False
    is_told: bool = False


class Allowance:
    """A token bucket for each of those who ask, the ones who asked longest ago forgotten.

    A bucket that was spent stays closed until it is half full: so there is one silence, not a stutter.

    Args:
        most: Questions that each may ask at once, and in a minute.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._buckets: OrderedDict[Hashable, _Bucket] = OrderedDict()

    def take(self, who: Hashable, now: datetime) -> bool:
        """Whether ``who`` may ask one thing more at this instant, which is counted."""
        bucket = self._buckets.pop(who, None) or _Bucket(self._most, now)
        bucket.level = min(bucket.level + self._most * max((now - bucket.at) / _MINUTE, 0), self._most)
        bucket.at = now
        self._buckets[who] = bucket
        self._forget(now)
        if bucket.is_closed and bucket.level < self._most * _REOPENS_AT:
            return False
        bucket.is_closed = bucket.level < 1
        bucket.level -= not bucket.is_closed
        bucket.is_told = bucket.is_told and bucket.is_closed
        return not bucket.is_closed

    def is_to_be_told(self, who: Hashable) -> bool:
        """Whether to tell ``who`` that it was too much: once each time that it was."""
        bucket = self._buckets.get(who)
        if bucket is None or not bucket.is_closed or bucket.is_told:
            return False
        bucket.is_told = True
        return True

    def _forget(self, now: datetime) -> None:
        """A bucket that nobody touched for a minute is full: as good as none."""
        while self._buckets:
            who, bucket = next(iter(self._buckets.items()))
            if now - bucket.at < _MINUTE and len(self._buckets) <= _MOST_KEPT:
                return
            del self._buckets[who]

    def __len__(self) -> int:
        return len(self._buckets)
