"""Every text a person sees in the chat comes from here: ``bot/locales/en.ftl`` and its translations, filled in.

A language is offered where it has a file in ``bot/locales``. The one that is spoken belongs to the task that answers:
it is set where an update comes in (bot.commands.speaking), and around what is composed for a chat.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup, escape

from bot import bidi

log = logging.getLogger(__name__)

ENGLISH = "en"
_FOLDER = files("bot") / "locales"
_LOCALES = {ENGLISH: "en_GB"}  # where dates and lists are not those that CLDR gives for the language alone

LANGUAGES = tuple(
    sorted(
        (file.name.removesuffix(".ftl") for file in _FOLDER.iterdir() if file.name.endswith(".ftl")),
        key=lambda language: (language != ENGLISH, language),
    )
)
"""ISO 639-1 codes of the languages with texts: English first, then by code."""

_Said = TypeVar("_Said", str, Markup)
_spoken: ContextVar[str] = ContextVar("language", default=ENGLISH)


class MissingTextError(LookupError):
    """A text that no locale has, or that was not given all of its values."""


def language() -> str:
    """The language spoken in this task, one of :data:`LANGUAGES`."""
    return _spoken.get()


def speak(language: str | None) -> None:
    """Speak a language for the rest of this task; English where there are no texts in it."""
    _spoken.set(language if language in LANGUAGES else ENGLISH)


@contextmanager
def speaking(language: str | None) -> Iterator[None]:
    """Speak a language until the block ends; English where there are no texts in it."""
    before = _spoken.set(language if language in LANGUAGES else ENGLISH)
    try:
        yield
    finally:
        _spoken.reset(before)


def known(code: str | None) -> str | None:
    """The language that a code of Telegram's means ("de", "es-419", "zh-hans"), or None where it has no texts."""
    first = (code or "").replace("_", "-").partition("-")[0].lower()
    return first if first in LANGUAGES else None


@cache
def locale_of(language: str) -> Locale:
    """CLDR's dates, numbers and plurals for a language."""
    return Locale.parse(_LOCALES.get(language, language))


def locale() -> Locale:
    """CLDR's dates, numbers and plurals for the language spoken in this task."""
    return locale_of(language())


def isolated(said: _Said) -> _Said:
    """Words of ours, such as a date, as they stand on a line that may run in the other direction."""
    return type(said)(bidi.isolated(said)) if _runs_right_to_left(language()) else said


def text(name: str, /, **values: Any) -> Markup:
    """The text called ``name`` as Telegram HTML. Values are escaped, except numbers and what is Markup already.

    A translation that lacks the text or one of its values is our mistake, too, but people then read English.

    Raises:
        MissingTextError: where there is no such text or a value is missing: our mistake, never the person's.
    """
    spoken = _spoken.get()
    return _filled(spoken, name, values) if values else _fixed(spoken, name)


def plain(name: str, /, **values: Any) -> str:
    """A text that bears no markup, as it is shown on a button or in a menu."""
    return text(name, **values).unescape()


@cache
def _fixed(language: str, name: str) -> Markup:
    return _filled(language, name, {})


def _filled(language: str, name: str, values: dict[str, Any]) -> Markup:
    try:
        return _formatted(language, name, values)
    except MissingTextError as error:
        if language == ENGLISH:
            raise
        _log_once(language, str(error))
        return _formatted(ENGLISH, name, values)


def _formatted(language: str, name: str, values: dict[str, Any]) -> Markup:
    bundle = _bundle(language)
    pattern = bundle.get_message(name).value if bundle.has_message(name) else None
    if pattern is None:
        raise MissingTextError(name)
    given = {key: value if isinstance(value, int | float) else _shown(language, value) for key, value in values.items()}
    filled, errors = bundle.format_pattern(pattern, given)
    if errors:
        raise MissingTextError(f"{name}: {errors}")
    said = bidi.copied_clean(str(filled))
    # Every value above is escaped, and the rest is ours.
    return Markup(bidi.lines_from_right(said) if _runs_right_to_left(language) else said)  # noqa: S704


def _shown(language: str, value: Any) -> str:
    """A value as it stands in a text; where the text itself is written from right to left, it isolates all of them."""
    said = str(escape(value))
    return bidi.isolated(said) if bidi.runs_right_to_left(said) and not _runs_right_to_left(language) else said


@cache
def _bundle(language: str) -> FluentBundle:
    # Fluent would isolate values inside commands and code too, where they are copied; bidi leaves those whole.
    bundle = FluentBundle([str(locale_of(language))], use_isolating=False)
    source = (_FOLDER / f"{language}.ftl").read_text("utf-8")
    bundle.add_resource(FluentResource(bidi.with_isolates(source) if _runs_right_to_left(language) else source))
    return bundle


@cache
def _runs_right_to_left(language: str) -> bool:
    return bool(locale_of(language).text_direction == "rtl")


@cache
def _log_once(language: str, mistake: str) -> None:
    log.error("bot/locales/%s.ftl: shown in English: %s", language, mistake)
