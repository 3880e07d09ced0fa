"""Text as Telegram keeps it: cleaned, trimmed, with entities whose offsets count UTF-16 units."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from bot.preview.detection import find_spans
from bot.preview.errors import JsonObject
from bot.preview.links import checked_link
from bot.preview.markup import MarkupError, parse
from bot.preview.spans import Span, nest, trimmed, without_blanks

ENTITIES_KEPT = 100
PARSED_KEPT = 256

# What Telegram turns into a blank, and what it takes out, of any text.
_BLANKS = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_REMOVED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a\ud800-\udfff]")

_WRITABLE = frozenset(
    "bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre text_link text_mention "
    "custom_emoji".split()
)
_DETAILS = ("url", "language", "custom_emoji_id")

UserLookup = Callable[[int], JsonObject | None]


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text and its entities, which several messages may share: never change them.

    Attributes:
        entities: The Bot API's ``MessageEntity`` each, in Telegram's order.
        length: UTF-16 units of the text.
    """

    text: str
    entities: list[JsonObject]
    length: int

    def fields(self, text_name: str, entities_name: str) -> JsonObject:
        """The two fields of a message; none for an empty text, no entities field where there are none."""
        if not self.text:
            return {}
        return {text_name: self.text, entities_name: self.entities} if self.entities else {text_name: self.text}


def _nobody(_user_id: int) -> JsonObject | None:
    return None


def parse_html(html: str, user: UserLookup = _nobody) -> Formatted:
    """Telegram's HTML as text and entities.

    Args:
        html: The markup, with the tags that Telegram knows.
        user: Finds the ``User`` of a ``tg://user?id=…`` link; None leaves its text without one.

    Raises:
        MarkupError: Telegram would refuse it; the message is its own, without "Bad Request: can't parse entities: ".
    """
    return _formatted(*parse(html), user) if "tg:" in html.lower() else _parsed_once(html)


@lru_cache(maxsize=PARSED_KEPT)
def _parsed_once(html: str) -> Formatted:
    """A broadcast sends one text to many chats; parsing it is most of what a message costs here."""
    return _formatted(*parse(html), _nobody)


def as_typed(text: str) -> Formatted:
    """A text without markup: commands, mentions, hashtags and addresses in it become entities."""
    return _formatted(text, [], _nobody)


def with_entities(text: str, entities: Iterable[JsonObject], user: UserLookup = _nobody) -> Formatted:
    """A text with entities given as such; kinds that Telegram finds by itself are left to it.

    Raises:
        MarkupError: An entity that does not fit the text.
    """
    return _formatted(text, _spans_of(text, entities), user)


def entity_text(text: str, entity: JsonObject) -> str:
    """The stretch of ``text`` that an entity covers."""
    start, end = entity["offset"], entity["offset"] + entity["length"]
    if text.isascii():
        return text[start:end]
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def _formatted(text: str, spans: list[Span], user: UserLookup) -> Formatted:
    text, spans = _cleaned(text, _with_users(spans, user))
    nested = without_blanks(text, nest(spans, find_spans(text), ENTITIES_KEPT))
    text, nested = trimmed(text, nested)
    units = _units_before(text)
    return Formatted(text, [_entity(span, units) for span in nested], units[-1] if units else len(text))


def _with_users(spans: list[Span], user: UserLookup) -> list[Span]:
    if not any(span.kind == "text_mention" for span in spans):
        return spans
    known = []
    for span in spans:
        if span.kind != "text_mention":
            known.append(span)
        elif (mentioned := user(span.detail["user_id"])) is not None:
            known.append(span._replace(detail={"user": mentioned}))
    return known


def _cleaned(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """The text without control characters, the spans moved along."""
    text = _BLANKS.sub(" ", text)
    gone = [match.start() for match in _REMOVED.finditer(text)]
    if not gone:
        return text, spans
    removed = set(gone)
    shift = list(accumulate((index in removed for index in range(len(text))), initial=0))
    moved = [span._replace(start=span.start - shift[span.start], end=span.end - shift[span.end]) for span in spans]
    return _REMOVED.sub("", text), moved


def _units_before(text: str) -> list[int]:
    """UTF-16 units before each character and after the last; empty where they are just the characters' numbers."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return []
    return list(accumulate((1 + (character > "\uffff") for character in text), initial=0))


def _entity(span: Span, units: list[int]) -> JsonObject:
    start, end = (units[span.start], units[span.end]) if units else (span.start, span.end)
    return {"offset": start, "length": end - start, "type": span.kind, **(span.detail if span.kind != "code" else {})}


def _spans_of(text: str, entities: Iterable[JsonObject]) -> list[Span]:
    units = _units_before(text)
    index_of = {unit: index for index, unit in enumerate(units)} if units else None
    spans = []
    for entity in entities:
        kind, offset, length = entity.get("type"), int(entity.get("offset", 0)), int(entity.get("length", 0))
        if kind not in _WRITABLE:
            continue
        start = offset if index_of is None else index_of.get(offset, -1)
        end = offset + length if index_of is None else index_of.get(offset + length, -1)
        if start < 0:
            raise MarkupError(f"Entity begins in a middle of a UTF-16 symbol at UTF-16 offset {offset}")
        if not start <= end <= len(text):
            raise MarkupError(f"Entity beginning at UTF-16 offset {offset} ends after the end of the text")
        spans.append(Span(kind, start, end, _detail(entity)))
    return spans


def _detail(entity: JsonObject) -> JsonObject:
    detail = {name: entity[name] for name in _DETAILS if name in entity}
    if "url" in detail:
        try:
            detail["url"] = checked_link(str(detail["url"]))
        except ValueError as reason:
            raise MarkupError(f"Entity URL '{detail['url']}' is invalid: {reason}") from None
    if "user" in entity:
        detail["user_id"] = int(entity["user"]["id"])
    return detail
