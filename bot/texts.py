"""Every text a person sees in the chat comes from here: ``bot/locales/en.ftl``, filled in."""

from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup, escape

LANGUAGE = "en"


class MissingTextError(LookupError):
    """A text that no locale has, or that was not given all of its values."""


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((files("bot") / "locales" / f"{language}.ftl").read_text("utf-8")))
    return bundle


def text(name: str, /, **values: Any) -> Markup:
    """The text called ``name`` as Telegram HTML. Values are escaped, except numbers and what is Markup already.

    Raises:
        MissingTextError: where there is no such text or a value is missing: our mistake, never the person's.
    """
    return _filled(name, values) if values else _fixed(name)


@cache
def _fixed(name: str) -> Markup:
    return _filled(name, {})


def _filled(name: str, values: dict[str, Any]) -> Markup:
    bundle = _bundle(LANGUAGE)
    pattern = bundle.get_message(name).value if bundle.has_message(name) else None
    if pattern is None:
        raise MissingTextError(name)
    given = {key: value if isinstance(value, int) else str(escape(value)) for key, value in values.items()}
    filled, errors = bundle.format_pattern(pattern, given)
    if errors:
        raise MissingTextError(f"{name}: {errors}")
    return Markup(filled)  # noqa: S704 - every value above is escaped, and the rest is ours


def plain(name: str, /, **values: Any) -> str:
    """A text that bears no markup, as it is shown on a button or in a menu."""
    return text(name, **values).unescape()
