"""Commands, mentions, hashtags and addresses in a text that nobody marked up, as Telegram's servers find them."""

import re

from bot.preview.spans import Span, in_order

_COMMAND = re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>@])", re.ASCII)
_MENTION = re.compile(r"(?<![\w@])@[a-zA-Z0-9_]{4,32}(?!\w)")
_HASHTAG = re.compile(r"(?<![\w#@])#(?=\w*[^\W\d_])\w{1,256}(?![\w#])")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[a-zA-Z0-9-]{1,63}\.)+[a-zA-Z]{2,24}(?![\w@-])")

# Telegram knows every top-level domain; these are enough for a preview. An address with a scheme needs none of them.
_DOMAINS = "com|org|net|info|io|me|app|dev|news|press|tv|eu|uk|de|fr|es|it|pt|br|ru|ua|ir|in|us|ca|au|jp|cn"
_ADDRESS = re.compile(
    r"(?<![\w@./-])(?:"
    r"(?:https?|ftp|tg|ton)://[^\s<>\"«»]+"
    rf"|(?:[a-zA-Z0-9-]{{1,63}}\.)+(?:{_DOMAINS})(?![\w@-])(?::\d{{1,5}})?(?:[/?#][^\s<>\"«»]*)?"
    r")",
    re.IGNORECASE,
)
_CLOSING = {")": "(", "]": "[", "}": "{"}


def find_spans(text: str) -> list[Span]:
    """What the text holds, in order, none overlapping another; an address wins over what is inside it."""
    found = _addresses(text) if "." in text or "://" in text else []
    if "@" in text:
        found += [Span("email", *match.span(), {}) for match in _EMAIL.finditer(text)]
        found += [Span("mention", *match.span(), {}) for match in _MENTION.finditer(text)]
    if "/" in text:
        found += [Span("bot_command", *match.span(), {}) for match in _COMMAND.finditer(text)]
    if "#" in text:
        found += [Span("hashtag", *match.span(), {}) for match in _HASHTAG.finditer(text)]
    apart: list[Span] = []
    for span in in_order(found):
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


def _addresses(text: str) -> list[Span]:
    spans = []
    for match in _ADDRESS.finditer(text):
        address = _without_punctuation(match[0])
        if not address.endswith("://"):
            spans.append(Span("url", match.start(), match.start() + len(address), {}))
    return spans


def _without_punctuation(address: str) -> str:
    """Without the punctuation of the sentence around it; a bracket stays where the address opened it."""
    while address:
        last = address[-1]
        unopened = last in _CLOSING and address.count(last) > address.count(_CLOSING[last])
        if last not in ".,:;!?'\"…" and not unopened:
            break
        address = address[:-1]
    return address
