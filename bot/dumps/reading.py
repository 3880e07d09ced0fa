"""One way to read a document of any format."""

from typing import BinaryIO

from bot.dumps.document import NO_HINTS, Document, Hints
from bot.dumps.failures import CutShortError, why_unreadable
from bot.dumps.formats import HEAD, Reading, format_of
from bot.dumps.unpacked import ending_at_damage
from storage.models import Problem, Reason


def read(document: Document, hints: Hints = NO_HINTS) -> tuple[str, Reading]:
    """The document's format ("text-page", "jsonl", …) and what is in it, as far as it can be read.

    Nothing is raised, whatever the bytes: what cannot be read is a Problem that says where and why. Of a document that
    is damaged, what comes before the damage is read. Memory is bounded by one article, not by the document.
    """
    sound = _Sound(document)
    try:
        with sound.open() as stream:
            form = format_of(stream.read(HEAD))
    except OSError as error:
        return "unknown", iter([Problem(document.path, why_unreadable(error))])
    if isinstance(form.read, Reason):
        return form.name, iter([Problem(document.path, next(iter(sound.troubles), form.read))])
    return form.name, _guarded(sound, form.read(Document(document.path, sound.open), hints))


class _Sound:
    """A document that ends where it is cut short, and why."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.troubles: dict[Reason, None] = {}  # a reader may come by more than once

    def open(self) -> BinaryIO:
        return ending_at_damage(self.document.open(), self._note)

    def _note(self, error: CutShortError) -> None:
        self.troubles[error.reason] = None


def _guarded(sound: _Sound, reading: Reading) -> Reading:
    try:
        yield from reading
    except OSError as error:
        yield Problem(sound.document.path, why_unreadable(error))
    for trouble in sound.troubles:
        yield Problem(sound.document.path, trouble)
