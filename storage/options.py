"""What owners set for the whole bot in the chat."""

import json
from dataclasses import fields
from datetime import datetime
from typing import Any

from aiosqlite import Connection

from storage import instants
from storage.models import Inviters, Options

_NAMES = frozenset(field.name for field in fields(Options))
_READ = {"categories": tuple, "groups": Inviters}  # what JSON has no type for


async def read(connection: Connection) -> Options:
    """What is set. What a later version set is passed over."""
    rows = await connection.execute_fetchall("SELECT name, value FROM options")
    return Options(**{name: _value(name, value) for name, value in rows if name in _NAMES})


async def put(connection: Connection, name: str, value: str | tuple[str, ...] | None, now: datetime) -> None:
    """Set the option ``name`` (a field of Options); None takes it back.

    Raises:
        KeyError: There is no such option: our mistake.
    """
    if name not in _NAMES:
        raise KeyError(name)
    if value is None:
        await connection.execute("DELETE FROM options WHERE name = ?", (name,))
        return
    await connection.execute(
        """
        INSERT INTO options (name, value, set_at) VALUES (:name, :value, :now)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value, set_at = excluded.set_at
        """,
        {"name": name, "value": json.dumps(value, ensure_ascii=False), "now": instants.to_text(now)},
    )


def _value(name: str, stored: str) -> Any:
    value = json.loads(stored)
    return _READ[name](value) if name in _READ else value
