"""What is said about articles as a file: which format, of which days."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from bot.texts import plain, text
from bot.views import dates, sharing
from bot.views.buttons import button
from bot.views.callbacks import Callback, ListKind, ListName, SaveDigest, SaveFile, ShowList
from bot.views.screen import Row, Screen

_FORMATS = {"md": "Markdown", "html": "HTML", "epub": "EPUB"}


def which_format(first_day: str, last_day: str, total: int, digest: int | None = None) -> Screen:
    """In which format are so many articles wanted? Those of a digest, where its number is given."""
    row = [button(name, _file(first_day, last_day, format_, digest)) for format_, name in _FORMATS.items()]
    return Screen(text("export-ask", period=period(first_day, last_day), total=total), (row,))


def nothing(first_day: str, last_day: str, near: Sequence[str]) -> Screen:
    """Nothing is listed under these days; the nearest that have something, to tap."""
    row = [button(plain("button-day", date=dates.shown(day)), SaveFile(day, day)) for day in near]
    return Screen(text("export-none", period=period(first_day, last_day)), (row,) if row else ())


def under_day(day: str) -> Row:
    """Under the list of a day: have it as a file, or share a link to it; nothing for what is no day."""
    try:
        date.fromisoformat(day)
    except ValueError:
        return []
    return [
        button(plain("button-save-file"), SaveFile(day, day)),
        sharing.button_for(ShowList(ListName(ListKind.DAY, day))),
    ]


def caption(first_day: str, last_day: str, total: int) -> Markup:
    """What stands under the file."""
    return text("export-caption", period=dates.heading(_days(first_day, last_day)), total=total)


def title(first_day: str, last_day: str) -> str:
    """What the file is called inside."""
    return plain("export-title", period=period(first_day, last_day))


def file_name(first_day: str, last_day: str, format_: str) -> str:
    """What the file is called outside: "digest-2026-01-07.epub"."""
    days = first_day if first_day == last_day else f"{first_day}-to-{last_day}"
    return f"digest-{days}.{format_}"


def period(first_day: str, last_day: str) -> str:
    """The days, as people say them."""
    return dates.weekday(_days(first_day, last_day))


def _days(first_day: str, last_day: str) -> str:
    return first_day if first_day == last_day else f"{first_day}/{last_day}"


def _file(first_day: str, last_day: str, format_: str, digest: int | None) -> Callback:
    return SaveFile(first_day, last_day, format_) if digest is None else SaveDigest(digest, format_)
