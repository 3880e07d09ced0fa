"""How much an archive may unpack to, so that none of them fills a disk or runs for days."""

from dataclasses import dataclass

from bot.dumps.failures import TooMuchError
from storage.models import Reason

TOO_LARGE = Reason("too-large")
TOO_DENSE = Reason("too-dense")
TOO_MUCH = Reason("unpacks-too-much")
TOO_MANY_FILES = Reason("too-many-files")


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read of one archive, with the archives inside it.

    Attributes:
        total_bytes: Unpacked bytes of all members together.
        member_bytes: Unpacked bytes of one member, or of a file that is compressed by itself.
        ratio: Unpacked bytes for each packed one, looked at past 10 MiB. Text packs to a fifth or a tenth of itself,
            the same page many times over to a hundredth.
        members: Files.

    What goes beyond them is refused with the name of the setting that raises them.
    """

    total_bytes: int = 4000 * 10**6
    member_bytes: int = 2000 * 10**6
    ratio: int = 200
    members: int = 100_000


_RATIO_FROM = 10 << 20  # bytes
LIMITS = Limits()


class Budget:
    """What one archive has used of its limits."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._bytes = 0
        self._members = 0

    def count_member(self) -> None:
        """Take one more file.

        Raises:
            TooMuchError: There are too many.
        """
        self._members += 1
        if self._members > self.limits.members:
            raise TooMuchError(TOO_MANY_FILES.of(files=self.limits.members))

    def count_bytes(self, size: int) -> None:
        """Take the size of one more file.

        Raises:
            TooMuchError: It is too much with the others.
        """
        self._bytes += size
        if self._bytes > self.limits.total_bytes:
            raise TooMuchError(TOO_MUCH.of(megabytes=self.limits.total_bytes / 10**6))


def excess(limits: Limits, unpacked: int, packed: int) -> Reason | None:
    """Why content is turned down that is too big, by itself or for what it was packed to; None where it is not."""
    if unpacked > limits.member_bytes:
        return TOO_LARGE.of(megabytes=limits.member_bytes / 10**6)
    if unpacked > _RATIO_FROM and unpacked > limits.ratio * packed:
        return TOO_DENSE.of(times=limits.ratio)
    return None
