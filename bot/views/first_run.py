"""The checklist of the first minutes: what is done, and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from markupsafe import Markup
from telegram import InlineKeyboardButton

from bot.texts import plain, text
from bot.views.buttons import button
from bot.views.callbacks import RunCommand, TakeStep
from bot.views.screen import Row, Screen

KEEP_NAME, SUBSCRIBE, BEGIN, LATER, SKIP = "keep-name", "subscribe", "begin", "later", "skip-"  # TakeStep's acts
STEPS = ("name", "load", "subscribe")


class State(Enum):
    """How a step stands; the value ends the names of its texts."""

    OPEN = ""
    DONE = "-done"
    SKIPPED = "-skipped"


@dataclass(frozen=True, slots=True)
class Step:
    """One of STEPS, with what its text says of it."""

    name: str
    state: State
    values: dict[str, Any] = field(default_factory=dict)


def checklist(steps: Sequence[Step], bot_name: str, hour: str, zone: str) -> Screen:
    """Every step, and the first open one explained, with its buttons.

    Args:
        hour: When new digests come, in ``zone``.
    """
    following = next(step for step in steps if step.state is State.OPEN)
    values = {"at": hour, "zone": zone} if following.name == SUBSCRIBE else {}
    asked = text(f"first-run-{following.name}-ask", **values)
    said = Markup("\n").join([text("first-run"), *map(_line, steps), "", asked])
    return Screen(said, (_buttons(following.name, bot_name), [button(plain("button-not-now"), TakeStep(LATER))]))


def over(steps: Sequence[Step], username: str) -> Screen:
    """Nothing is left to do."""
    said = Markup("\n").join([text("first-run-over", username=username), *map(_line, steps)])
    return Screen(said, ([button(plain(f"button-{name}"), RunCommand(name)) for name in ("latest", "digest", "help")],))


def later() -> Screen:
    """It was ended before all was done."""
    return Screen(text("first-run-later"))


def begin_button() -> InlineKeyboardButton:
    """A button that begins it."""
    return button(plain("button-first-run"), TakeStep(BEGIN))


def _line(step: Step) -> Markup:
    return text(f"first-run-{step.name}{step.state.value}", **step.values)


def _buttons(step: str, bot_name: str) -> Row:
    if step == "name":
        return [button(plain("button-keep-name", name=bot_name), TakeStep(KEEP_NAME))]
    skip = button(plain("button-skip"), TakeStep(SKIP + step))
    return [button(plain("button-subscribe"), TakeStep(SUBSCRIBE)), skip] if step == SUBSCRIBE else [skip]
