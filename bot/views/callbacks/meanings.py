"""What a button does, each as the data that the button carries."""

from dataclasses import dataclass

from bot.views.callbacks.lists import ShowList


@dataclass(frozen=True, slots=True)
class ShowArticle:
    """Show a page (from 0) of an article in place; with the way back to a page of a list.

    Without a page, the one at which its reader left it.
    """

    article_id: int
    page: int | None = None
    back: ShowList | None = None

    def __str__(self) -> str:
        back = f":{self.back.list}:{self.back.page}" if self.back else ""
        return f"a:{self.article_id}:{'' if self.page is None else self.page}{back}"


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """Send an article as a new message, below."""

    article_id: int

    def __str__(self) -> str:
        return f"o:{self.article_id}"


@dataclass(frozen=True, slots=True)
class KeepArticle:
    """Save an article for its reader, or let it go, and show its page again."""

    kept: bool
    article_id: int
    page: int = 0
    back: ShowList | None = None

    def __str__(self) -> str:
        back = f":{self.back.list}:{self.back.page}" if self.back else ""
        return f"{'k' if self.kept else 'r'}:{self.article_id}:{self.page}{back}"


@dataclass(frozen=True, slots=True)
class ShowDigest:
    """Show a page (from 0) of a digest in place; ``number`` is the digest's own."""

    number: int
    page: int = 0

    def __str__(self) -> str:
        return f"d:{self.number}:{self.page}"


@dataclass(frozen=True, slots=True)
class ShowLabels:
    """Show a page (from 0) of the label list: of topics ("tags") or of sources."""

    which: str
    page: int = 0

    def __str__(self) -> str:
        return f"g:{self.which}:{self.page}"


@dataclass(frozen=True, slots=True)
class UndoLoad:
    """Take a load back."""

    load_id: int

    def __str__(self) -> str:
        return f"u:{self.load_id}"


@dataclass(frozen=True, slots=True)
class RemoveArticle:
    """Take an article down."""

    article_id: int

    def __str__(self) -> str:
        return f"z:{self.article_id}"


@dataclass(frozen=True, slots=True)
class AnswerOffer:
    """Load the dump that was offered, or leave it."""

    offer_id: int
    accepted: bool

    def __str__(self) -> str:
        return f"{'y' if self.accepted else 'x'}:{self.offer_id}"


@dataclass(frozen=True, slots=True)
class EditAdmins:
    """Make a person an admin ("add"), ask whether one is to be removed ("ask"), remove them ("drop"), or list all.

    The "list" is of nobody: its person is 0.
    """

    act: str
    user_id: int

    def __str__(self) -> str:
        return f"m:{self.act}:{self.user_id}"


@dataclass(frozen=True, slots=True)
class EditBroadcast:
    """Send a broadcast to all chats ("send"), leave it ("cancel"), or stop it on its way ("stop")."""

    act: str
    broadcast_id: int

    def __str__(self) -> str:
        return f"b:{self.act}:{self.broadcast_id}"


@dataclass(frozen=True, slots=True)
class EditDigest:
    """Show or change a part of a subscription (0: of none yet); the values of each part are bot.commands.settings's."""

    subscription_id: int
    part: str
    value: str = ""

    def __str__(self) -> str:
        return f"s:{self.subscription_id}:{self.part}" + (f":{self.value}" if self.value else "")


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Speak this language (ISO 639-1; "auto": that of the person's Telegram) in a chat; without one, show them all."""

    language: str
    chat_id: int

    def __str__(self) -> str:
        return f"n:{self.language}:{self.chat_id}"


@dataclass(frozen=True, slots=True)
class EditWholeBot:
    """Show or change a part of what holds for the whole bot; the values of each part are bot.commands.setup's."""

    part: str
    value: str = ""

    def __str__(self) -> str:
        return f"i:{self.part}" + (f":{self.value}" if self.value else "")


@dataclass(frozen=True, slots=True)
class TakeStep:
    """Do a step of the first run, skip one, begin it or end it: bot.commands.first_run has the acts."""

    act: str

    def __str__(self) -> str:
        return f"j:{self.act}"


@dataclass(frozen=True, slots=True)
class EditFollow:
    """Follow a label ("add") or a remembered query ("query") by its id, or end a followed search ("end") by its own."""

    act: str
    of: int

    def __str__(self) -> str:
        return f"f:{self.act}:{self.of}"


@dataclass(frozen=True, slots=True)
class NarrowSearch:
    """Show a remembered search with what narrows it to tap; ``change`` says what is to narrow it, or no longer does.

    ``s12`` and ``t12`` stand for a source or another label, ``d30`` for so many days until now, ``y2025`` for a year,
    ``x0`` for what narrows it first; ``e0`` has its words searched for exactly as typed.
    """

    query_id: int
    change: str = ""

    def __str__(self) -> str:
        return f"v:{self.query_id}" + (f":{self.change}" if self.change else "")


@dataclass(frozen=True, slots=True)
class ShareLink:
    """Give the link with this payload (bot.views.deep_links), to be sent to others."""

    payload: str

    def __str__(self) -> str:
        return f"h:{self.payload}"


@dataclass(frozen=True, slots=True)
class SaveFile:
    """Send the articles from one day to another as a file of this format; without one, ask which."""

    first_day: str
    last_day: str
    format: str = ""

    def __str__(self) -> str:
        return f"w:{self.first_day}:{self.last_day}:{self.format}"


@dataclass(frozen=True, slots=True)
class SaveDigest:
    """Send the articles of the digest with this number as a file of this format; without one, ask which."""

    number: int
    format: str = ""

    def __str__(self) -> str:
        return f"q:{self.number}:{self.format}"


@dataclass(frozen=True, slots=True)
class RunCommand:
    """Do what a command without arguments does."""

    command: str

    def __str__(self) -> str:
        return f"c:{self.command}"


@dataclass(frozen=True, slots=True)
class Erase:
    """Forget the chat."""

    def __str__(self) -> str:
        return "e"


@dataclass(frozen=True, slots=True)
class PushNow:
    """Queue a digest for every subscription."""

    def __str__(self) -> str:
        return "p"


@dataclass(frozen=True, slots=True)
class Nothing:
    """A button that only shows something, such as the number of the page."""

    def __str__(self) -> str:
        return "-"


Callback = (
    ShowList
    | ShowArticle
    | KeepArticle
    | OpenArticle
    | ShowDigest
    | ShowLabels
    | UndoLoad
    | RemoveArticle
    | AnswerOffer
    | ChooseLanguage
    | EditAdmins
    | EditBroadcast
    | EditDigest
    | EditFollow
    | EditWholeBot
    | TakeStep
    | NarrowSearch
    | ShareLink
    | SaveFile
    | SaveDigest
    | RunCommand
    | Erase
    | PushNow
    | Nothing
)
