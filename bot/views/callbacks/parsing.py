"""A button's data, read."""

import re

from bot.views.callbacks.lists import ListKind, ListName, ShowList
from bot.views.callbacks.meanings import (
    AnswerOffer,
    Callback,
    ChooseLanguage,
    EditAdmins,
    EditBroadcast,
    EditDigest,
    EditFollow,
    EditWholeBot,
    Erase,
    KeepArticle,
    NarrowSearch,
    Nothing,
    OpenArticle,
    PushNow,
    RemoveArticle,
    RunCommand,
    SaveDigest,
    SaveFile,
    ShareLink,
    ShowArticle,
    ShowDigest,
    ShowLabels,
    TakeStep,
    UndoLoad,
)

_LIST = r"([ndtqusr])([\d-]{0,32})"
_NUMBER = r"(\d{1,15})"
_DAY = r"\d{4}-\d\d-\d\d"
_PATTERNS = {
    name: re.compile(pattern, re.ASCII)
    for name, pattern in {
        "list": rf"l:{_LIST}:{_NUMBER}",
        "article": rf"a:{_NUMBER}:(\d{{0,15}})(?::{_LIST}:{_NUMBER})?",
        "keep": rf"([kr]):{_NUMBER}:{_NUMBER}(?::{_LIST}:{_NUMBER})?",
        "digest": rf"d:{_NUMBER}:{_NUMBER}",
        "open": rf"o:{_NUMBER}",
        "labels": rf"g:(tags|sources):{_NUMBER}",
        "undo": rf"u:{_NUMBER}",
        "remove": rf"z:{_NUMBER}",
        "offer": r"([yx]):(\d{1,15})",
        "admins": rf"m:(add|ask|drop|list):{_NUMBER}",
        "broadcast": rf"b:(send|cancel|stop):{_NUMBER}",
        "subscription": rf"s:{_NUMBER}:([a-z-]{{2,12}})(?::([\w/+.:-]{{1,40}}))?",
        "language": r"n:([a-z]{0,4}):(-?\d{1,15})",
        "follow": rf"f:(add|query|end):{_NUMBER}",
        "whole-bot": r"i:([a-z]{2,12})(?::([\w/+.:-]{1,40}))?",
        "step": r"j:([a-z-]{2,20})",
        "narrow": rf"v:{_NUMBER}(?::([stdyxe]\d{{1,15}}))?",
        "share": r"h:([\w-]{1,62})",
        "file": rf"w:({_DAY}):({_DAY}):([a-z]{{0,8}})",
        "digest-file": rf"q:{_NUMBER}:([a-z]{{0,8}})",
        "command": r"c:([a-z]{1,32})",
    }.items()
}
_FIXED: dict[str, Callback] = {str(callback): callback for callback in (Erase(), PushNow(), Nothing())}


def parse(data: str) -> Callback | None:
    """The meaning of a button's data, or None where it has none: stale, or not made by us."""
    if data in _FIXED:
        return _FIXED[data]
    for name, pattern in _PATTERNS.items():
        if match := pattern.fullmatch(data):
            return _meaning(name, match)
    return None


def _meaning(name: str, match: re.Match[str]) -> Callback:
    first = match[1]
    match name:
        case "list":
            return ShowList(ListName(ListKind(first), match[2]), int(match[3]))
        case "article":
            back = ShowList(ListName(ListKind(match[3]), match[4]), int(match[5])) if match[3] else None
            return ShowArticle(int(first), int(match[2]) if match[2] else None, back)
        case "keep":
            back = ShowList(ListName(ListKind(match[4]), match[5]), int(match[6])) if match[4] else None
            return KeepArticle(first == "k", int(match[2]), int(match[3]), back)
        case "digest":
            return ShowDigest(int(first), int(match[2]))
        case "open":
            return OpenArticle(int(first))
        case "labels":
            return ShowLabels(first, int(match[2]))
        case "undo":
            return UndoLoad(int(first))
        case "remove":
            return RemoveArticle(int(first))
        case "offer":
            return AnswerOffer(int(match[2]), first == "y")
        case "admins":
            return EditAdmins(first, int(match[2]))
        case "broadcast":
            return EditBroadcast(first, int(match[2]))
        case "subscription":
            return EditDigest(int(first), match[2], match[3] or "")
        case "language":
            return ChooseLanguage(first, int(match[2]))
        case "follow":
            return EditFollow(first, int(match[2]))
        case "whole-bot":
            return EditWholeBot(first, match[2] or "")
        case "step":
            return TakeStep(first)
        case "narrow":
            return NarrowSearch(int(first), match[2] or "")
        case "share":
            return ShareLink(first)
        case "file":
            return SaveFile(first, match[2], match[3])
        case "digest-file":
            return SaveDigest(int(first), match[2])
        case _:
            return RunCommand(first)
