"""A call's parameters, however they came: urlencoded, JSON or multipart, in the address or in the body."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.wire import read_json

_TRUE = ("true", "yes", "1")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of a multipart body."""

    name: str
    mime_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Parameters:
    """What a method was called with. A parameter that a method does not know is not looked at, as with Telegram.

    Attributes:
        values: Text from a form, or any JSON value from a JSON body.
        uploads: Files by the name of their part.
    """

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether the parameter came with anything in it."""
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """A text, empty where there is none."""
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number; the default where it is absent or no number, as Telegram reads it."""
        try:
            return int(str(self.values.get(name, default)))
        except ValueError:
            return default

    def boolean(self, name: str) -> bool:
        """Whether the parameter says yes."""
        return str(self.values.get(name, "")).strip().lower() in _TRUE

    def json(self, name: str, what: str) -> Any:
        """A JSON value, None where there is none.

        Raises:
            BadRequestError: It is not JSON; ``what`` names it in the sentence ("link preview options").
        """
        if not self.has(name):
            return None
        value = self.values[name]
        if not isinstance(value, str):
            return value
        try:
            return read_json(value)
        except ValueError:
            raise BadRequestError(f"can't parse {what} JSON object") from None

    def json_object(self, name: str, what: str) -> JsonObject | None:
        """A JSON object, None where there is none.

        Raises:
            BadRequestError: It is something else.
        """
        value = self.json(name, what)
        if value is not None and not isinstance(value, dict):
            raise BadRequestError(f"object expected as {what}")
        return value

    def json_list(self, name: str, what: str) -> list[Any]:
        """A JSON array, empty where there is none.

        Raises:
            BadRequestError: It is something else.
        """
        value = self.json(name, what)
        if value is None:
            return []
        if not isinstance(value, list):
            raise BadRequestError(f"expected an Array of {what}")
        return value

    def upload(self, name: str) -> Upload | None:
        """The file of this parameter: a part of its own, or one that ``attach://…`` points to."""
        value = self.values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.uploads.get(value.removeprefix("attach://"))
        return self.uploads.get(name)
