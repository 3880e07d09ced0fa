"""Why a stream cannot be read, or not to its end."""

from storage.models import Reason

UNREADABLE = Reason("unreadable")
UNOPENED = Reason("unopened")


class CutShortError(OSError):
    """The rest of a stream cannot be had; what was read of it before is good."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name)
        self.reason = reason


class DamagedError(CutShortError):
    """What is packed does not unpack."""


class TooMuchError(CutShortError):
    """More came out than the limits let."""


def why_unreadable(error: OSError) -> Reason:
    """Why reading failed."""
    return error.reason if isinstance(error, CutShortError) else UNREADABLE.of(system=_in_words(error))


def why_unopened(error: OSError) -> Reason:
    """Why there is nothing to read."""
    return UNOPENED.of(system=_in_words(error))


def _in_words(error: OSError) -> str:
    """What the system says of an error, as it stands within a sentence: "permission denied"."""
    return (error.strerror or type(error).__name__).lower()
