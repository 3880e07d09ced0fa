"""One or two sentences from an article that say what happened."""

import re
from functools import cache

import pysbd

from storage.models import Article

MOST_CHARACTERS = 280
_ENOUGH_CHARACTERS = 120  # from here on one sentence is enough
_MOST_READ = 1_500  # characters of the beginning that are looked at

# Such as: MOSCOW – … or BEIJING (Wire) — … or PORT AMSEL, March 3 - …
_DATELINE = re.compile(
    r"^[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ .,'’/-]{2,40}(?:,? ?[A-Z][a-z]+\.? \d{1,2})?(?: ?\([^)]{1,40}\))? ?[–—-] "
)
_ENDS_WELL = re.compile(r"[.!?…][\"'”’»)\]]*$")


def summary(article: Article, most: int = MOST_CHARACTERS) -> str:
    """The first sentences that say something, at most two and ``most`` characters; empty where there is none.

    The dek stands for them where there is one. Datelines are taken off, headings and lists passed over; a sentence
    longer than ``most`` is cut after a word, with an ellipsis.
    """
    if article.dek:
        return _cut(" ".join(article.dek.split()), most)
    chosen = ""
    for sentence in _sentences(article.body):
        if not chosen:
            chosen = _cut(sentence, most)
        elif len(chosen) + 1 + len(sentence) <= most:
            return f"{chosen} {sentence}"
        else:
            break
        if len(chosen) >= _ENOUGH_CHARACTERS:
            break
    return chosen


def _sentences(body: str) -> list[str]:
    """The whole sentences of the body's beginning."""
    found: list[str] = []
    for block in body[:_MOST_READ].split("\n\n"):
        text = _DATELINE.sub("", " ".join(block.split()))
        if text and not text.startswith("•") and _ENDS_WELL.search(text):
            found += [sentence.strip() for sentence in _segmenter().segment(text)]
        if len(found) >= 2:
            break
    return found or [" ".join(body[:_MOST_READ].split())][: bool(body.strip())]


@cache
def _segmenter() -> pysbd.Segmenter:
    return pysbd.Segmenter(language="en", clean=False)


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return cut[: cut.rfind(" ")].rstrip(" ,;:–—-") + "…" if " " in cut else cut + "…"
