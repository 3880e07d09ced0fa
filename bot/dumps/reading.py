"""One way to read a document of any format."""

from typing import BinaryIO

from bot.dumps.document import NO_HINTS, Document, Hints
from bot.dumps.formats import HEAD, Reading, format_of
from bot.dumps.limits import CutShortError
from bot.dumps.unpacked import ending_at_damage
from storage.models import Problem


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
        return "unknown", iter([_unreadable(document, error)])
    if form.read is None:
        return form.name, iter([Problem(document.path, next(iter(sound.troubles), form.advice))])
    return form.name, _guarded(sound, form.read(Document(document.path, sound.open), hints))


class _Sound:
    """A document that ends where it is cut short, and the sentences that say why."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.troubles: dict[str, None] = {}  # a reader may come by more than once

    def open(self) -> BinaryIO:
        return ending_at_damage(self.document.open(), self._note)

    def _note(self, error: CutShortError) -> None:
        self.troubles[str(error)] = None


def _guarded(sound: _Sound, reading: Reading) -> Reading:
    try:
        yield from reading
    except OSError as error:
        yield _unreadable(sound.document, error)
    for trouble in sound.troubles:
        yield Problem(sound.document.path, trouble)


def _unreadable(document: Document, error: OSError) -> Problem:
    if isinstance(error, CutShortError):
        return Problem(document.path, str(error))
    return Problem(document.path, f"It cannot be read: {(error.strerror or type(error).__name__).lower()}.")
