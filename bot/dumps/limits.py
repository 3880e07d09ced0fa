"""How much an archive may unpack to, so that none of them fills a disk or runs for days."""

from dataclasses import dataclass

_UNITS = (("GB", 10**9), ("MB", 10**6), ("kB", 10**3))


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read of one archive, with the archives inside it.

    Attributes:
        total_bytes: Unpacked bytes of all members together.
        member_bytes: Unpacked bytes of one member, or of a file that is compressed by itself.
        ratio: Unpacked bytes for each packed one, looked at past 10 MiB. Text packs to a fifth or a tenth of itself,
            the same page many times over to a hundredth.
        members: Files.

    The sentences that refuse what goes beyond them name the settings that raise them.
    """

    total_bytes: int = 4000 * 10**6
    member_bytes: int = 2000 * 10**6
    ratio: int = 200
    members: int = 100_000


_TOO_LARGE = "It unpacks to more than {}: load it in parts, or raise GAZETTE_ARCHIVE_FILE_MB."
_TOO_DENSE = (
    "It unpacks to more than {} times its size, as harmful archives do: raise GAZETTE_ARCHIVE_RATIO if it is none."
)
_RATIO_FROM = 10 << 20  # bytes
LIMITS = Limits()


class CutShortError(OSError):
    """The rest of a stream cannot be had; what was read of it before is good. The message is a sentence."""


class DamagedError(CutShortError):
    """What is packed does not unpack."""


class TooMuchError(CutShortError):
    """More came out than the limits let."""


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
            raise TooMuchError(
                f"It holds more than {self.limits.members:,} files: raise GAZETTE_ARCHIVE_FILES to have the rest."
            )

    def count_bytes(self, size: int) -> None:
        """Take the size of one more file.

        Raises:
            TooMuchError: It is too much with the others.
        """
        self._bytes += size
        if self._bytes > self.limits.total_bytes:
            most = in_words(self.limits.total_bytes)
            raise TooMuchError(f"It unpacks to more than {most}: raise GAZETTE_ARCHIVE_MB to have the rest.")


def excess(limits: Limits, unpacked: int, packed: int) -> str:
    """The sentence that turns content down which is too big, by itself or for what it was packed to; or nothing."""
    if unpacked > limits.member_bytes:
        return _TOO_LARGE.format(in_words(limits.member_bytes))
    if unpacked > _RATIO_FROM and unpacked > limits.ratio * packed:
        return _TOO_DENSE.format(limits.ratio)
    return ""


def in_words(size: int) -> str:
    """A number of bytes as people write it: "4.3 GB"."""
    for unit, factor in _UNITS:
        if size >= factor:
            return f"{size / factor:.3g} {unit}"
    return f"{size} bytes"
