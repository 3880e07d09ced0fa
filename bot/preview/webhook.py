"""A webhook that the bot has set: where updates go, and how that went so far."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.loopback import is_loopback


@dataclass(slots=True)
class Webhook:
    """Where updates go instead of to ``getUpdates``.

    Attributes:
        url: An address on this machine.
        secret_token: Sent along as ``X-Telegram-Bot-Api-Secret-Token``, unless empty.
        max_connections: As the bot asked for it; the preview delivers one update after another.
        last_error_date: Unix time of the last failed delivery, None before the first.
        last_error_message: What went wrong then.
    """

    url: str
    secret_token: str
    max_connections: int
    last_error_date: int | None = None
    last_error_message: str | None = None

    def info(self) -> JsonObject:
        """What ``getWebhookInfo`` says of it."""
        info: JsonObject = {"url": self.url, "max_connections": self.max_connections}
        if self.last_error_date is not None:
            info |= {"last_error_date": self.last_error_date, "last_error_message": self.last_error_message}
        return info


def require_loopback(url: str) -> None:
    """Raise ``BadRequestError`` for an address that is not on this machine; plain HTTP is fine here."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise BadRequestError("bad webhook: invalid URL specified") from None
    if parts.scheme not in ("http", "https"):
        raise BadRequestError("bad webhook: an HTTPS URL must be provided for webhook")
    if not is_loopback(host):
        raise BadRequestError("bad webhook: the preview delivers to this machine only (localhost, 127.0.0.1, ::1)")
