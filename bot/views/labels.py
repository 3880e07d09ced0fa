"""Names to choose from: categories, tags and topics, or sources."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.texts import plain, text
from bot.views.buttons import button, in_rows, pager
from bot.views.callbacks import Callback, ListKind, ListName, ShowLabels, ShowList
from bot.views.lists import pages_of
from bot.views.screen import Row, Screen, shortened
from storage.models import Label, LabelKind

PER_PAGE = 16
_MOST_TYPED = 60


def screen(which: str, labels: Sequence[Label], page: int) -> Screen:
    """A page (from 0) of all labels of a kind, ``which`` being "tags" or "sources"."""
    pages = pages_of(len(labels), PER_PAGE)
    page = min(page, pages - 1)
    shown = labels[page * PER_PAGE : (page + 1) * PER_PAGE]
    head = Markup("\n").join([text(f"labels-{which}", total=len(labels)), text("labels-tap")])
    rows = [*_choices(shown), pager(page, pages, lambda to: ShowLabels(which, to))]
    return Screen(head, tuple(row for row in rows if row))


def several(typed: str, labels: Sequence[Label]) -> Screen:
    """Which of these, or perhaps the only one, was meant?"""
    asked = "tag-several" if len(labels) > 1 else "tag-perhaps"
    return Screen(text(asked, typed=shortened(typed, _MOST_TYPED)), tuple(_choices(labels, with_kind=True)))


def meant(typed: str, choices: Sequence[tuple[Label, Callback]]) -> Screen:
    """Which of these was meant? Each with what its button then does."""
    asked = "tag-several" if len(choices) > 1 else "tag-perhaps"
    buttons = [button(_caption(label, with_kind=True), then) for label, then in choices]
    return Screen(text(asked, typed=shortened(typed, _MOST_TYPED)), tuple(in_rows(buttons, 1)))


def unknown(typed: str, kinds: Sequence[LabelKind] = tuple(LabelKind)) -> Screen:
    """No label of these kinds is like what was typed."""
    name = f"{kinds[0]}-unknown" if len(kinds) == 1 else "tag-unknown"
    return Screen(text(name, typed=shortened(typed, _MOST_TYPED)))


def _choices(labels: Sequence[Label], *, with_kind: bool = False) -> list[Row]:
    buttons = [
        button(_caption(label, with_kind=with_kind), ShowList(ListName(ListKind.LABEL, str(label.id))))
        for label in labels
    ]
    return in_rows(buttons, 1 if with_kind else 2)


def _caption(label: Label, *, with_kind: bool) -> str:
    name = shortened(label.name, 36)
    if with_kind:
        return plain("label-with-kind", name=name, kind=plain(f"kind-{label.kind}"), articles=label.articles)
    return plain("label-neither", name=name, articles=label.articles)
