"""The people who run the bot; those named in the settings are not kept here."""

from collections.abc import Mapping

from aiosqlite import Connection

from storage import instants
from storage.models import Admin, Role


async def add(connection: Connection, admin: Admin) -> None:
    """Make this person an admin or an owner; an admin who is made an owner keeps the day on which they began."""
    await connection.execute(
        """
        INSERT INTO admins (user_id, name, added_at, is_owner, added_by)
        VALUES (:user_id, :name, :added_at, :is_owner, :added_by)
        ON CONFLICT (user_id) DO UPDATE SET is_owner = max(is_owner, excluded.is_owner), name = excluded.name
        """,
        {
            "user_id": admin.user_id,
            "name": admin.name,
            "added_at": instants.to_text(admin.added_at),
            "is_owner": int(admin.is_owner),
            "added_by": admin.added_by,
        },
    )


async def remove(connection: Connection, user_id: int) -> bool:
    """Make this person a reader again; whether they were more."""
    cursor = await connection.execute("DELETE FROM admins WHERE user_id = ?", (user_id,))
    return cursor.rowcount > 0


async def listed(connection: Connection) -> list[Admin]:
    """All of them, owners first, then by how long they have been."""
    rows = await connection.execute_fetchall(
        "SELECT user_id, name, added_at, is_owner, added_by FROM admins ORDER BY is_owner DESC, added_at, user_id"
    )
    return [
        Admin(user_id, name, instants.from_text(added_at), bool(is_owner), added_by)
        for user_id, name, added_at, is_owner, added_by in rows
    ]


async def roles(connection: Connection) -> Mapping[int, Role]:
    """What each of them may do, by user id."""
    rows = await connection.execute_fetchall("SELECT user_id, is_owner FROM admins")
    return {row["user_id"]: Role.OWNER if row["is_owner"] else Role.ADMIN for row in rows}


async def forget(connection: Connection, user_id: int) -> None:
    """Take a person's name out, and their number where it stands beside others; what they may do stays."""
    await connection.execute("UPDATE admins SET name = '' WHERE user_id = ?", (user_id,))
    await connection.execute("UPDATE admins SET added_by = NULL WHERE added_by = ?", (user_id,))
