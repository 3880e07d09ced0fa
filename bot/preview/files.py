"""Files that were sent, by the bot or to it."""

import mimetypes
from dataclasses import dataclass
from pathlib import PurePosixPath

from bot.preview.errors import JsonObject

BYTES_KEPT = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file.

    Attributes:
        id: What a message carries, and ``getFile`` asks for.
        unique_id: The same for the same file, whoever sees it.
        path: Where the file route has it ("documents/file_7.txt"); made of a number and a plain suffix only, never
            of the name that someone gave the file.
    """

    id: str
    unique_id: str
    path: str
    name: str
    mime_type: str
    content: bytes

    def document(self) -> JsonObject:
        """The Bot API's ``Document``."""
        return {
            "file_name": self.name,
            "mime_type": self.mime_type,
            "file_id": self.id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
        }


class FileStore:
    """Files by id and by path; the oldest go once there are more than ``BYTES_KEPT`` bytes of them."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._count = 0
        self._bytes = 0

    def add(self, name: str, content: bytes, *, folder: str = "documents", mime_type: str | None = None) -> StoredFile:
        """Keep a file. Its type is guessed from its name where it is not given."""
        self._count += 1
        suffix = PurePosixPath(name).suffix
        plain = suffix if suffix[1:].isascii() and suffix[1:].isalnum() else ""
        stored = StoredFile(
            id=f"preview-file-{self._count}",
            unique_id=f"preview-{self._count}",
            path=f"{folder}/file_{self._count}{plain}",
            name=name,
            mime_type=mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream",
            content=content,
        )
        self._by_id[stored.id] = self._by_path[stored.path] = stored
        self._bytes += len(content)
        self._make_room()
        return stored

    def by_id(self, file_id: str) -> StoredFile | None:
        """The file with this id, or None."""
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        """The file at this path, or None."""
        return self._by_path.get(path)

    def _make_room(self) -> None:
        while self._bytes > BYTES_KEPT and len(self._by_id) > 1:
            oldest = self._by_id.pop(next(iter(self._by_id)))
            del self._by_path[oldest.path]
            self._bytes -= len(oldest.content)
