"""Fonts for any script: which of this system's draw a text, and what is left out where none does."""

import unicodedata
from collections.abc import Iterable
from functools import cache

from matplotlib import font_manager

from bot.charts.panels import Label

BASE = "DejaVu Sans"  # comes with the library: Latin, Greek, Cyrillic, Arabic and more
_LAST_RESORT = "Last Resort"  # has a box for every character
_UPRIGHT = (400, "normal", "regular", "book")
_JOINERS = "\u200c\u200d"  # shape the letters beside them
_ORNAMENTS = ("So", "Sk", "Mn", "Me")  # that a name is read without: emoji, and marks that no font has


class Fonts:
    """The families that draw some labels together, chosen once for all of them."""

    def __init__(self, labels: Iterable[Label]) -> None:
        used = {character for label in labels for character in _plain(label.words + label.instead)}
        missing = used - _drawn(_base_path()) - {" "}
        self.families = [BASE]
        for family, path in _others():
            if not missing:
                break
            if missing & (drawn := _drawn(path)):
                self.families.append(family)
                missing -= drawn
        self._missing = frozenset(missing)

    def shown(self, label: Label) -> str:
        """The label's words; what can be drawn of those in their place where a letter cannot."""
        words = _plain(label.words)
        lacking = [character for character in words if character in self._missing]
        if any(unicodedata.category(character) not in _ORNAMENTS for character in lacking):
            return self._drawable(label.instead)
        return self._drawable(words) or self._drawable(label.instead)

    def _drawable(self, words: str) -> str:
        return " ".join("".join(one for one in _plain(words) if one not in self._missing).split())


def _plain(words: str) -> str:
    """On one line and without invisible marks, for which fonts have a box; ``$`` is no formula's."""
    kept = (
        character
        for character in unicodedata.normalize("NFC", " ".join(words.split()))
        if character in _JOINERS or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")
        if not unicodedata.name(character, "").startswith("VARIATION SELECTOR")
    )
    return "".join(kept)


@cache
def _drawn(path: str) -> frozenset[str]:
    """The characters that a font has."""
    return frozenset(map(chr, font_manager.get_font(path).get_charmap())) | frozenset(_JOINERS)


def _base_path() -> str:
    return font_manager.findfont(BASE)


def _others() -> list[tuple[str, str]]:
    """The upright fonts of the system by family and file, those without serifs first."""
    fonts = {
        font.name: font.fname
        for font in font_manager.fontManager.ttflist
        if font.style == "normal" and font.weight in _UPRIGHT and not font.name.startswith(_LAST_RESORT)
    }
    return sorted(fonts.items(), key=lambda font: ("Sans" not in font[0], "Mono" in font[0], font[0]))
