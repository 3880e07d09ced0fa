"""Instants as the database keeps them: UTC, to the microsecond, as text that sorts."""

from datetime import UTC, datetime


def to_text(instant: datetime) -> str:
    """``2026-01-07T09:30:00.000000Z`` for an aware datetime.

    Raises:
        ValueError: for a naive one; it names no instant.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def from_text(text: str) -> datetime:
    """The aware datetime, in UTC, that :func:`to_text` wrote."""
    return datetime.fromisoformat(text)
