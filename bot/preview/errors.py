"""What the Bot API refuses: each error carries Telegram's own sentence and the HTTP status that it comes with."""

from typing import Any, TypeAlias

JsonObject: TypeAlias = dict[str, Any]


class ApiError(Exception):
    """A refused call.

    Attributes:
        code: The HTTP status and ``error_code`` of the answer.
        description: The sentence of the answer, prefix included ("Bad Request: chat not found").
        parameters: What the answer adds for the machine (``retry_after``, ``migrate_to_chat_id``), or None.
    """

    code = 400
    prefix = "Bad Request"

    def __init__(self, sentence: str = "", *, parameters: JsonObject | None = None) -> None:
        self.description = f"{self.prefix}: {sentence}" if sentence else self.prefix
        self.parameters = parameters
        super().__init__(self.description)

    def answer(self) -> JsonObject:
        """The JSON body that Telegram sends with this error."""
        body: JsonObject = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class BadRequestError(ApiError):
    """400: the call cannot be carried out as it was made."""


class UnauthorizedError(ApiError):
    """401: no bot has this token."""

    code = 401
    prefix = "Unauthorized"


class ForbiddenError(ApiError):
    """403: the bot may not write there."""

    code = 403
    prefix = "Forbidden"


class NotFoundError(ApiError):
    """404: no such method, or no such file."""

    code = 404
    prefix = "Not Found"


class ConflictError(ApiError):
    """409: two receivers of updates at one time."""

    code = 409
    prefix = "Conflict"


class TooLargeError(ApiError):
    """413: an upload over the bot's limit."""

    code = 413
    prefix = "Request Entity Too Large"


class TooManyRequestsError(ApiError):
    """429: wait for ``retry_after`` whole seconds."""

    code = 429
    prefix = "Too Many Requests"

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"retry after {retry_after}", parameters={"retry_after": retry_after})


class RefusedError(Exception):
    """Something that a person of the preview cannot do; its text is a sentence for that person."""
