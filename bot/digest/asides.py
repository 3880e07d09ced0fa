"""What an article says to its reader rather than of its subject: notes, credits, captions, appeals, teasers."""

import re

_PIECE = "(?:post|article|story|piece|blog|entry|essay|interview|report|column|text|op-ed)"
_PLACED = (
    "(?:published|posted|appeared|adapted|reprinted|cross-?posted|updated|shared|contributed|translated|excerpted|part)"
)
_PICTURE = "(?:photos?|photograph|images?|pictures?|video|caption|credits?|source|via|graphic|illustration)"

# How such sentences begin.
_BEGINNINGS = (
    # notes
    r"(?:editor|publisher|translator|author|writer)(?:['’]?s|s['’])? notes?\b|note to (?:readers|editors)|disclaimer\b",
    r"corrections?:|update(?:d|\b[^.]{0,20}:)|p\.?s\.?:|q&a:|tl;?dr",
    r"the (?:views?|opinions?) expressed (?:[\w’'-]+ ){0,8}(?:authors?|article|here|necessarily|not)\b",
    # where it comes from
    rf"(?:this|the (?:following|original|above|below)) (?:[\w-]+ ){{0,2}}?{_PIECE}\b.{{0,60}}?\b{_PLACED}\b",
    rf"this (?:[\w-]+ )?{_PIECE} (?:was|is) (?:[\w-]+ )?(?:written|produced|supported|sponsored) (?:by|for|with)",
    r"(?:originally|first|cross-?|re-?) ?(?:published|posted|printed)\b|(?:guest|cross) ?-?post\b",
    r"this is (?:post|part|the (?:[a-z]+th|first|second|third|latest|last|final|next)) .{0,40}\b(?:series|part|post)",
    r"(?:posted|published|last updated|filed) (?:by|on|in|at|under)\b|on behalf of [^.]{0,60}posted in\b",
    r"copyright (?:©|\(c\)|\d)|all rights reserved|©|advertise?ment\b|sponsored (?:content|post|by:)",
    # captions
    rf"{_PICTURE}(?: credit| courtesy| by)?\s?:|(?:file|stock) photo|pictured\b|screenshot",
    r"(?:photo|image|picture) (?:by|courtesy|from|via)",
    # appeals
    r"click (?:here|on|the|below|through)|read (?:more|also|the full|the rest)|continue reading|see also|related:",
    r"more:|watch(?: the (?:full )?(?:video|interview)| here|:| on youtube)|listen (?:here|to (?:the|this))|loading\b",
    r"transcript\b|table of contents|stay tuned|check (?:out|back)\b|get in touch|contact (?:us|me)|join our",
    r"(?:please )?(?:subscribe|sign up|follow (?:us|me|him|her|them|@)|like us on|find us on|visit our|tell us)",
    r"(?:please )?(?:let us know|leave a comment|share (?:this|your)|donate\b|support (?:our|us)\b)",
    r"for more (?:information|details|on|about)\b|to (?:learn|read|find out|see) more\b",
    "(?:lire aussi|à lire|abonnez-vous|suscríbete|lea también|lee también|leer más|mehr zum thema|lesen sie auch)",
    "(?:leia também|leggi anche|lees ook|читайте также|подписывайтесь|подпишитесь|фото:|اقرأ أيضا|تابعونا)",
    "(?:点击|扫码|责任编辑|编辑：|記者：|関連記事)",
)
_BEGINS = re.compile(rf"[\W_]*(?:{'|'.join(_BEGINNINGS)})", re.IGNORECASE)
# And the names of a byline: two words with capitals at least, and nothing else.
_BYLINE = re.compile(
    r"(?:(?:Written|Reporting|Edited|Report) by|By)(?: (?:[A-Z][\w.’'-]+|and|,))+,?(?: [A-Z][\w’'-]+)\.$"
)

# How teasers end.
_ENDINGS = (
    "(?:click|tap|see|sign up|register|read|listen|watch|available) (?:here|below|now)|read on|stay tuned|as follows",
    "(?:read|learn|find out) more|find out (?:why|how|what)",
    "you won['’]t believe[^.]{0,30}|here['’]s (?:why|how|what)[^.]{0,20}",
)
_ENDS = re.compile(rf"\b(?:{'|'.join(_ENDINGS)})\W*$", re.IGNORECASE)


def is_aside(sentence: str) -> bool:
    """Whether the sentence is about the page rather than the subject, or asks its reader to do something there."""
    return bool(_BEGINS.match(sentence) or _BYLINE.match(sentence) or _ENDS.search(sentence))
