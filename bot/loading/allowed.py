"""How much archives may unpack to, as the operator set it."""

from typing import TYPE_CHECKING

from bot.dumps import Limits

if TYPE_CHECKING:  # the process that reads has no use for settings
    from config.settings import Settings

_MB = 10**6


def archive_limits(settings: "Settings") -> Limits:
    """The limits that the settings give."""
    return Limits(
        total_bytes=settings.archive_mb * _MB,
        member_bytes=settings.archive_file_mb * _MB,
        ratio=settings.archive_ratio,
        members=settings.archive_files,
    )
