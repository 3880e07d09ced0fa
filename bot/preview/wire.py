"""JSON as it goes over the wire: compact, in UTF-8."""

import json
from typing import Any

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def as_json(value: object) -> bytes:
    """The value as JSON."""
    return _ENCODER.encode(value).encode()


def read_json(text: str | bytes) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: It is none, or it escapes half a surrogate pair, which UTF-8 cannot hold.
    """
    value = json.loads(text)
    as_json(value)
    return value
