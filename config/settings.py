"""Every setting of Gazette, read from ``GAZETTE_…`` variables or a ``.env`` file in the working folder."""

import ipaddress
import re
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "GAZETTE_"
ENV_FILE = Path(".env")


def _setting(default: Any, description: str, expected: str) -> Any:
    return Field(default, description=description, json_schema_extra={"expected": expected})


def _limit(default: int, most: int, description: str, unit: str) -> Any:
    expected = f"a whole number of {unit} from 1 to {most}"
    return Field(default, ge=1, le=most, description=description, json_schema_extra={"expected": expected})


class Settings(BaseSettings):
    """What an operator can set. Build it with :func:`config.environment.load`, which turns a wrong value
    into a sentence."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    token: SecretStr | None = _setting(
        None,
        "The bot's token from BotFather. Only `gazette run` needs it.",
        "a token such as 123456:ABC-DEF, as BotFather gave it",
    )
    database: Path = _setting(
        Path("gazette.db"),
        "The archive, a SQLite file. Made at first use.",
        "the path of a file in a folder that exists",
    )
    admins: Annotated[frozenset[int], NoDecode] = _setting(
        frozenset(),
        "Telegram user ids of the owners, comma separated. While there is none, `gazette run` prints a code.",
        "numbers separated by commas, such as 12345678,87654321",
    )
    timezone: str = _setting(
        "UTC",
        "IANA name of the zone for chats that set none. An owner's `/setup zone` goes before it.",
        "an IANA zone name such as Europe/Paris",
    )
    categories: tuple[str, ...] = _setting(
        (),
        'Names of categories that hold commas, as a JSON list: `["Arts, Letters, Stage"]`. '
        "An owner's `/setup categories` goes before it.",
        'a JSON list of names, such as ["Arts, Letters, Stage"]',
    )
    fresh_days: int = Field(
        3,
        ge=1,
        le=366,
        description="Days before the newest article within which an article still counts as new for a digest.",
        json_schema_extra={"expected": "a whole number of days from 1 to 366"},
    )
    rate: float = Field(
        28.0,
        gt=0,
        le=1000,
        description="Messages a second that the bot sends at the most; Telegram allows 30.",
        json_schema_extra={"expected": "a number of messages a second, above 0 and up to 1000"},
    )
    chat_rate: float = Field(
        1.0,
        gt=0,
        le=1000,
        description="Messages a second to one chat. Answers to a person may come in bursts of 20 that keep to it on "
        "the average.",
        json_schema_extra={"expected": "a number of messages a second, above 0 and up to 1000"},
    )
    group_rate: int = _limit(20, 60_000, "Messages a minute to one group or channel.", "messages a minute")
    allowance_private: int = _limit(
        300,
        60_000,
        "Questions and taps of one person in private that are answered within a minute, and as many at once. Admins "
        "have no such limit, here and in groups.",
        "questions a minute",
    )
    allowance_member: int = _limit(
        15, 60_000, "Questions and taps of one member in a group, within a minute.", "questions a minute"
    )
    allowance_group: int = _limit(
        30, 60_000, "Questions and taps of all members of a group, within a minute.", "questions a minute"
    )
    in_flight: int = _limit(
        8,
        256,
        "Digests on their way to Telegram at a time; after a crash as many, and 4 more, may come twice. Paid "
        "broadcasts need about 100.",
        "messages",
    )
    allow_paid_broadcast: bool = _setting(
        False,
        "Whether digests, alerts and broadcasts are paid for with Telegram Stars, to go out faster: 0.1 Star each.",
        "true or false",
    )
    paid_rate: float = Field(
        960.0,
        gt=0,
        le=1000,
        description="Messages a second where they are paid for; Telegram allows 1000.",
        json_schema_extra={"expected": "a number of messages a second, above 0 and up to 1000"},
    )
    api_url: str = _setting(
        "https://api.telegram.org/bot", "The Bot API server, up to the token.", "an http(s) address that ends in /bot"
    )
    api_file_url: str = _setting(
        "https://api.telegram.org/file/bot", "The same for files.", "an http(s) address that ends in /file/bot"
    )
    webhook_url: str | None = _setting(
        None,
        "Public https address at which Telegram delivers updates. Left empty, the bot polls.",
        "an https address such as https://news.example.org/gazette (http only on this machine, for a Bot API server "
        "of one's own: http://127.0.0.1:8443/)",
    )
    webhook_secret: SecretStr | None = _setting(
        None,
        "Sent by Telegram with each webhook call. Left empty, a new one is made at each start.",
        "1 to 256 letters, digits, _ or -",
    )
    listen: str = _setting(
        "127.0.0.1:8443", "Where the webhook listens: address and port.", "address:port, such as 127.0.0.1:8443"
    )
    inbox: Path | None = _setting(
        None,
        "A folder that the running bot watches: dumps dropped there are loaded and moved to `done/` or `rejected/`.",
        "the path of a folder that exists",
    )
    archive_mb: int = _limit(
        4000, 10**6, "Megabytes that an archive may unpack to, with the archives in it.", "megabytes"
    )
    archive_file_mb: int = _limit(
        2000,
        10**6,
        "Megabytes that one file in an archive, or one that is compressed by itself, may unpack to.",
        "megabytes",
    )
    archive_ratio: int = _limit(
        200, 10**5, "How many times its packed size a file may unpack to; looked at past 10 MB.", "times"
    )
    archive_files: int = _limit(100_000, 10**8, "Files that an archive may hold, with the archives in it.", "files")
    log_level: str = _setting("INFO", "How much is logged to standard error.", "one of DEBUG, INFO, WARNING, ERROR")

    @field_validator("token")
    @classmethod
    def _well_formed_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"\d+:[\w-]+", value.get_secret_value()):
            raise ValueError
        return value

    @field_validator("database")
    @classmethod
    def _in_a_folder(cls, value: Path) -> Path:
        if value.is_dir() or not value.parent.is_dir():
            raise ValueError
        return value

    @field_validator("admins", mode="before")
    @classmethod
    def _comma_list(cls, value: Any) -> Any:
        return [part for part in re.split(r"[,\s]+", value) if part] if isinstance(value, str) else value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            return ZoneInfo(value).key
        except (OSError, KeyError) as error:  # a folder's name and an unknown name raise different ones
            raise ValueError from error

    @field_validator("categories", mode="after")
    @classmethod
    def _named(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name.strip() for name in value if name.strip())

    @field_validator("api_url", "api_file_url")
    @classmethod
    def _api_address(cls, value: str, info: Any) -> str:
        ending = "/bot" if info.field_name == "api_url" else "/file/bot"
        if not re.match(r"https?://[^/]", value) or not value.endswith(ending):
            raise ValueError
        return value

    @field_validator("webhook_url")
    @classmethod
    def _https(cls, value: str | None) -> str | None:
        if value is not None:
            parts = urlsplit(value)
            if not parts.hostname or not (
                parts.scheme == "https" or (parts.scheme == "http" and _is_this_machine(parts.hostname))
            ):
                raise ValueError
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _allowed_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"[\w-]{1,256}", value.get_secret_value(), re.ASCII):
            raise ValueError
        return value

    @field_validator("listen")
    @classmethod
    def _address_and_port(cls, value: str) -> str:
        match = re.fullmatch(r"(\S+):(\d{1,5})", value)
        if not match or not 0 < int(match[2]) < 65536:
            raise ValueError
        return value

    @field_validator("inbox")
    @classmethod
    def _folder(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError
        return value

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
            raise ValueError
        return value.upper()


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
