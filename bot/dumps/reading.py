"""One way to read a document of any format."""

from bot.dumps.document import NO_HINTS, Document, Hints
from bot.dumps.formats import HEAD, Reading, format_of
from storage.models import Problem


def read(document: Document, hints: Hints = NO_HINTS) -> tuple[str, Reading]:
    """The document's format ("text-page", "jsonl", …) and what is in it, as far as it can be read.

    Nothing is raised, whatever the bytes: what cannot be read is a Problem that says where and why. Memory is bounded
    by one article, not by the document.
    """
    try:
        with document.open() as stream:
            form = format_of(stream.read(HEAD))
    except OSError as error:
        return "unknown", iter([_unreadable(document, error)])
    if form.read is None:
        return form.name, iter([Problem(document.path, form.advice)])
    return form.name, _guarded(document, form.read(document, hints))


def _guarded(document: Document, reading: Reading) -> Reading:
    try:
        yield from reading
    except OSError as error:
        yield _unreadable(document, error)


def _unreadable(document: Document, error: OSError) -> Problem:
    return Problem(document.path, f"It cannot be read: {(error.strerror or type(error).__name__).lower()}.")
