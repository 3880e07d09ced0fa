"""Questions that wait for the bot's answer: pressed buttons (callback queries) and inline queries."""

import secrets
from dataclasses import dataclass

from bot.preview.errors import BadRequestError, JsonObject

QUERIES_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bot answered to one query.

    Attributes:
        user_id: Who asked.
        asked: What they typed; nothing for a press.
        content: The parameters of ``answerCallbackQuery`` or ``answerInlineQuery``, as they came.
    """

    user_id: int
    content: JsonObject
    asked: str = ""


class Queries:
    """Queries by id. Each is answered once; the oldest are forgotten past ``QUERIES_KEPT``."""

    def __init__(self) -> None:
        self._asked: dict[str, tuple[int, str]] = {}
        self.answers: dict[str, Answer] = {}

    def ask(self, user_id: int, typed: str = "") -> str:
        """A new query's id."""
        query_id = str(secrets.randbits(62))
        self._asked[query_id] = (user_id, typed)
        _forget_oldest(self._asked)
        return query_id

    def answer(self, query_id: str, content: JsonObject) -> Answer:
        """Record the answer.

        Raises:
            BadRequestError: No such query, or it has been answered.
        """
        asked = self._asked.pop(query_id, None)
        if asked is None:
            raise BadRequestError("query is too old and response timeout expired or query ID is invalid")
        answer = self.answers[query_id] = Answer(asked[0], content, asked[1])
        _forget_oldest(self.answers)
        return answer


def _forget_oldest(queries: dict[str, tuple[int, str]] | dict[str, Answer]) -> None:
    if len(queries) > QUERIES_KEPT:
        del queries[next(iter(queries))]
