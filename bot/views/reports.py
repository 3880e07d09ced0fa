"""What admins are told: of a load, of taking one back, and numbers."""

from collections.abc import Sequence

from markupsafe import Markup

from bot import problems
from bot.loading.report import LoadReport
from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button
from bot.views.callbacks import AnswerOffer, RunCommand, UndoLoad
from bot.views.enumeration import listed
from bot.views.screen import MOST_UNITS, Screen, shortened, units
from storage.models import Load, Undone

# The usual words for what is left out by design (storage.models.Skipped), which have texts.
SKIPPED = frozenset(
    "attachment comment draft empty nav_menu_item page password pending private scheduled trash".split()
)
_MOST_PROBLEMS = 10
_MOST_NAME = 80
_MOST_REASON = 400
_ROOM = MOST_UNITS - 50  # UTF-16 units, for all but the line that says how many problems more there are


def loaded(report: LoadReport, name: str) -> Screen:
    """What a load did: how many articles are new, changed, left out, and what was rejected, where and why."""
    head = text("load-done" if report.seen else "load-nothing", name=shortened(name, _MOST_NAME))
    lines = _with_problems([head, *_counts(report)], report)
    row = []
    if report.load_id is not None and report.added + report.updated:
        row = [
            button(plain("button-undo"), UndoLoad(report.load_id)),
            button(plain("button-latest"), RunCommand("latest")),
        ]
    return Screen(Markup("\n").join(lines), (row,) if row else ())


def offered(report: LoadReport, name: str, offer_id: int) -> Screen:
    """What loading a large dump would do, with a button for each answer."""
    lines = _with_problems([text("offer", name=shortened(name, _MOST_NAME)), *_counts(report)], report)
    row = [
        button(plain("button-offer-yes"), AnswerOffer(offer_id, accepted=True)),
        button(plain("button-offer-no"), AnswerOffer(offer_id, accepted=False)),
    ]
    return Screen(Markup("\n").join(lines), (row,))


def undone(name: str, outcome: Undone, *, removal: bool = False) -> Screen:
    """What taking a load back did, or putting back the article that was taken down."""
    if removal:
        return Screen(text("undo-put-back", name=shortened(name, _MOST_NAME)))
    lines = [text("undo-done", name=shortened(name, _MOST_NAME)), text("undo-removed", count=outcome.removed)]
    if outcome.restored:
        lines.append(text("undo-restored", count=outcome.restored))
    if outcome.kept:
        lines.append(text("undo-kept", count=outcome.kept))
    return Screen(Markup("\n").join(lines))


def loads(listed: Sequence[Load], reader: int | None = None) -> Screen:
    """The last loads and who made each, with Undo unless it brought nothing or was taken back.

    ``reader`` is the user id of the admin who is shown them.
    """
    if not listed:
        return Screen(text("loads-none"))
    lines = [text("loads-head")]
    buttons = []
    for load in listed:
        line = text(
            "loads-removal" if load.removed else "loads-line",
            id=str(load.id),
            name=shortened(load.name, _MOST_NAME),
            date=dates.stamp(load.started_at),
            who=_who(load.loaded_by, reader),
            added=load.added,
            updated=load.updated,
        )
        if load.undone_at:
            line = text("loads-undone", line=line)
        elif load.added + load.updated + load.removed:
            buttons.append([button(plain("button-undo-load", id=str(load.id)), UndoLoad(load.id))])
        lines.append(line)
    return Screen(Markup("\n\n").join(lines), tuple(buttons))


def _who(loaded_by: int | None, reader: int | None) -> Markup:
    if loaded_by is None:
        return text("loads-by-shell")
    return text("loads-by-you") if loaded_by == reader else text("loads-by-other", id=str(loaded_by))


def _with_problems(lines: list[Markup], report: LoadReport) -> list[Markup]:
    """The lines, and one for each problem, as many as the message has room for."""
    rejected = [(file.path, problem) for file in report.files for problem in file.rejected]
    left = _ROOM - sum(units(line) + 1 for line in lines)
    told = 0
    for path, problem in rejected[:_MOST_PROBLEMS]:
        where = shortened(problems.place(problem, path if len(report.files) > 1 else ""), _MOST_NAME)
        reason = shortened(problems.sentence(problem.reason), _MOST_REASON)
        line = "  • " + text("load-problem", where=where, reason=reason)
        left -= units(line) + 1
        if left < 0:
            break
        lines = [*lines, line]
        told += 1
    return [*lines, text("load-problems-more", count=len(rejected) - told)] if told < len(rejected) else lines


def _why(word: str) -> str:
    """Why something was left out, in the language spoken; a word of another program's own stays as it is."""
    return plain(f"skipped-{word}") if word in SKIPPED else word


def _counts(report: LoadReport) -> list[Markup]:
    lines = []
    if report.added or not report.rejected:
        lines.append(text("load-added", count=report.added))
    if report.updated:
        lines.append(text("load-updated", count=report.updated))
    if report.unchanged:
        lines.append(text("load-unchanged", count=report.unchanged))
    if report.skipped:
        whys = sorted({why for file in report.files for why in file.skipped})
        lines.append(text("load-skipped", count=report.skipped, why=listed(map(_why, whys))))
    if report.rejected:
        lines.append(text("load-rejected", count=report.rejected))
    return lines
