"""Things that go wrong on purpose, for tests: refusals, lost answers, closed connections, slow ones."""

import random
from dataclasses import dataclass
from http import HTTPStatus
from typing import Literal

from bot.preview.errors import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens to some calls.

    Attributes:
        method: A method's name ("sendMessage"), or None for every method.
        chat_id: Only calls for this chat, or None for all.
        after: How many matching calls go well first.
        times: How many then go wrong, or None for all until the fault is removed.
        share: The part of the matching calls that it happens to, drawn at random; the others do not count.
        status: The HTTP status of the answer; None where the call is answered as usual.
        retry_after: Seconds in the parameters of the answer (for 429).
        description: The sentence of the answer; the status' usual one where None.
        hang_up: The connection closes without an answer: "before" the call is carried out, or "after" it.
        delay: Seconds before anything else happens.
    """

    method: str | None = None
    chat_id: int | None = None
    after: int = 0
    times: int | None = 1
    share: float = 1.0
    status: int | None = None
    retry_after: int | None = None
    description: str | None = None
    hang_up: Literal["before", "after"] | None = None
    delay: float = 0.0

    def fits(self, method: str, chat_id: int | None) -> bool:
        """Whether the fault concerns this call."""
        named = self.method is None or self.method.lower() == method.lower()
        return named and (self.chat_id is None or self.chat_id == chat_id)

    def answer(self) -> JsonObject:
        """The JSON body that comes with ``status``."""
        status = self.status or HTTPStatus.INTERNAL_SERVER_ERROR
        description = self.description or HTTPStatus(status).phrase
        body: JsonObject = {"ok": False, "error_code": int(status), "description": description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
            if self.description is None:
                body["description"] = f"{description}: retry after {self.retry_after}"
        return body


class Faults:
    """The faults of a server, in the order in which they were added; the first that fits a call happens to it."""

    def __init__(self, seed: int = 0) -> None:
        self._counts: dict[Fault, int] = {}
        self._draw = random.Random(seed)  # noqa: S311 - the same calls go wrong in every run

    def add(self, fault: Fault) -> Fault:
        """Let this go wrong from now on; an equal fault starts anew."""
        self._counts[fault] = 0
        return fault

    def remove(self, fault: Fault) -> None:
        """Let it go well again; nothing happens where the fault is over already."""
        self._counts.pop(fault, None)

    def clear(self) -> None:
        """Let everything go well again."""
        self._counts.clear()

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that happens to this call, None where it goes well."""
        for fault in list(self._counts):
            if not fault.fits(method, chat_id) or (fault.share < 1 and self._draw.random() >= fault.share):
                continue
            self._counts[fault] += 1
            nth = self._counts[fault] - fault.after
            if fault.times is not None and nth >= fault.times:
                del self._counts[fault]
            if nth > 0:
                return fault
        return None
