"""What feeds put into titles and bodies becomes plain text, without what their programs add."""

import re

from bot.dumps.html_text import text_of
from bot.dumps.post_content import line_of

_STILL_MARKUP = re.compile(r"&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|</(?:b|em|i|p|span|strong|sub|sup)>", re.IGNORECASE)
_BLOCK_TAG = re.compile(r"<(?:p|br|div|li|h[1-6]|tr|blockquote|pre)\b", re.IGNORECASE)

_LONGEST_ENDING = 600  # characters
# What WordPress ends its feeds' items with, in the languages it is most used in.
_APPEARED_FIRST = re.compile(
    r"(?:^|(?<=\s))(?:(?:The|This) (?:post|article) .{0,300}?"
    r"(?:appeared first|first appeared|was first published) (?:on|at)"
    r"|Der (?:Beitrag|Artikel) .{1,300} erschien zuerst (?:auf|bei)"
    r"|L[’'](?:article|actualité) .{1,300} est apparu en premier sur"
    r"|(?:La entrada|El post|El artículo) .{1,300} (?:se publicó|apareció|aparece) primero en"
    r"|O post .{1,300} apareceu primeiro em"
    r"|(?:L[’']articolo|Il post) .{1,300} (?:proviene da|sembra essere il primo su)"
    r"|Het bericht .{1,300} verscheen eerst op"
    r"|(?:Wpis|Artykuł) .{1,300} pojawił się (?:najpierw|pierwszy raz|poczatkowo)"
    r"|(?:Сообщение|Запись) .{1,300} (?:появились|впервые появилась)"
    r"|Inlägget .{1,300} dök först upp på"
    r"|Indlægget .{1,300} blev først udgivet på|Innlegget .{1,300} dukket først opp på"
    r"|Příspěvek .{1,300} pochází z|投稿 .{1,300}に最初に表示されました)[^\n]{0,200}\Z"
)
_LINK_BEGINS = r"(?:(?<=[.!?…:”\"’)\]])\s*|(?<=\n)|^|\s+(?=[\[(<«→]))[\[(<«→ ]*"
# Links to the rest of a text: those that its title may follow, and those that stand alone.
_LINK = re.compile(
    _LINK_BEGINS + r"(?:(?:(?:Continue|Keep) reading|Read (?:more|the (?:rest|full|whole|entire)|full)|View (?:the )?"
    r"(?:full|original) (?:post|article)|Weiterlesen|Lire la suite|(?:Seguir|Continuar) leyendo|Leer más|Leia mais"
    r"|Continue lendo|Leggi tutto|Continua a leggere|Lees verder|Läs mer|Læs mere|Les mer|Czytaj dalej|Читать далее)"
    r"\b[^\n.!?]{0,160}|(?:More|Read on|Full (?:story|article)|Mehr lesen|En savoir plus|Leggi di più|Lees meer))\W*\Z",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s*[\[(]\s*(?:…|\.{2,})\s*[\])]\s*\Z|\s*(?<!\.)\.{3}\s*\Z|\s*…\s*\Z")


def line(html: str, *, literal: bool = False) -> str:
    """A title or a name as one line of plain text.

    Args:
        literal: Whether it is said to be plain, so that what still looks like markup once it is decoded is meant so.
            Elsewhere feeds do encode twice.
    """
    once = line_of(html)
    return line_of(once) if not literal and _STILL_MARKUP.search(once) else once


def body(html: str) -> str:
    """A body's text; in one without block tags empty lines end paragraphs."""
    return text_of(html, newlines="\n\n" in html.replace("\r\n", "\n") and not _BLOCK_TAG.search(html))


def without_ending(text: str, *, whole: bool) -> tuple[str, bool]:
    """A body without what programs add at its end ("The post … appeared first on …", "Read more"), and if it is cut.

    Args:
        whole: Whether it is given as the whole text; then an ellipsis at its end is its own.
    """
    text = _without(_APPEARED_FIRST, text)
    shorter = _without(_LINK, text)
    linked = len(shorter) < len(text)
    if whole and not linked:
        return shorter, False
    cut = _CUT.search(shorter, max(0, len(shorter) - _LONGEST_ENDING))
    return (f"{shorter[: cut.start()]}…", True) if cut else (shorter, linked)


def _without(ending: re.Pattern[str], text: str) -> str:
    found = ending.search(text, max(0, len(text) - _LONGEST_ENDING))
    return text[: found.start()].rstrip() if found else text
