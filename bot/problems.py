"""What could not be read of a dump, as it is said: the place, and a sentence that says why and what to do.

The sentences are texts as all others: the one that a dump names "damaged" is called ``reason-damaged``.
"""

from bot.texts import plain
from storage.models import Line, Problem, Reason

_LONGEST = 150  # characters of a title or a path: what one can recognise it by


def place(problem: Problem, path: str = "") -> str:
    """Where it is: "line 24", "dump.zip/page.html", or, of the document at ``path``, "page.html, line 24"."""
    if not isinstance(problem.where, Line):
        return problem.where
    number = str(problem.where.number)
    return plain("problem-line-in", path=_cut(path), number=number) if path else plain("problem-line", number=number)


def sentence(reason: Reason) -> str:
    """What is wrong and, where there is something to do, what."""
    values = {name: _cut(value) if isinstance(value, str) else value for name, value in reason.values}
    return plain(f"reason-{reason.name}", **values)


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
