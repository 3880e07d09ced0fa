"""What a button means. Telegram gives a button 64 bytes: each meaning is a few letters, digits and colons.

A list is named by one letter and what it is a list of: ``n8-4711`` the 8 newest of the articles up to id 4711,
``d2026-01-07`` a day, ``t12-4711`` a label up to that id, ``q5`` a remembered query, ``u120-4711-20260107`` what came
in after id 120, from that day on, ``s`` what its reader saved, ``r12`` what is related to the
article 12. A list bounded by an id is the same list for good.
"""

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
from bot.views.callbacks.parsing import parse

__all__ = [
    "AnswerOffer",
    "Callback",
    "ChooseLanguage",
    "EditAdmins",
    "EditBroadcast",
    "EditDigest",
    "EditFollow",
    "EditWholeBot",
    "Erase",
    "KeepArticle",
    "ListKind",
    "ListName",
    "NarrowSearch",
    "Nothing",
    "OpenArticle",
    "PushNow",
    "RemoveArticle",
    "RunCommand",
    "SaveDigest",
    "SaveFile",
    "ShareLink",
    "ShowArticle",
    "ShowDigest",
    "ShowLabels",
    "ShowList",
    "TakeStep",
    "UndoLoad",
    "parse",
]
