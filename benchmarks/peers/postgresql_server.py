"""A PostgreSQL server for one run: an unprivileged user's, reached by a socket in a folder, stopped by its number."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from benchmarks.peers.engine import MissingError

_DEBIAN = Path("/usr/lib/postgresql")  # its programs are in a folder for each version, which is not searched
_USERS = ("postgres", "nobody")  # it refuses to run as root
_PATIENCE = 60  # seconds, to start or to stop
_OPTIONS = "listen_addresses= shared_buffers=256MB max_wal_size=8GB synchronous_commit=off fsync=off".split()


class Server:
    """A cluster in ``folder/data``. Its socket stands in a short path of its own, as the system bounds their length."""

    def __init__(self, folder: Path) -> None:
        self._data = folder / "data"
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: Path | None = None

    @property
    def address(self) -> str:
        """How to connect to it while it runs."""
        return f"host={self._socket} dbname=postgres user=gazette"

    def make(self) -> None:
        """Make the cluster.

        Raises:
            MissingError: where PostgreSQL is not installed, or there is no user to run it as.
        """
        self._data.mkdir()
        _give(self._data)
        command = [
            _program("initdb"),
            "-D",
            str(self._data),
            "-U",
            "gazette",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-locale",
        ]
        made = subprocess.run(command, **_user(), capture_output=True, text=True, check=False, cwd="/")
        if made.returncode:
            raise MissingError(f"initdb failed: {made.stderr.strip()}")

    def start(self) -> None:
        """Start it and wait until it answers.

        Raises:
            MissingError: where it does not start.
        """
        self._socket = Path(tempfile.mkdtemp(prefix="gazette-pg-"))
        _give(self._socket)
        options = [part for option in (*_OPTIONS, f"unix_socket_directories={self._socket}") for part in ("-c", option)]
        command = [_program("postgres"), "-D", str(self._data), *options]
        with (self._socket / "log").open("wb") as log:
            self._process = subprocess.Popen(command, **_user(), stdout=log, stderr=log, cwd="/")
        end = time.monotonic() + _PATIENCE
        ready = [_program("pg_isready"), "-q", "-h", str(self._socket)]
        while subprocess.run(ready, check=False).returncode:
            if self._process.poll() is not None or time.monotonic() > end:
                said = (self._socket / "log").read_text(encoding="utf-8", errors="replace")
                self.stop()
                raise MissingError(f"the server did not start: {said.strip()[-300:]}")
            time.sleep(0.05)

    def stop(self) -> None:
        """Stop it, whoever is connected."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)  # its "fast" shutdown
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_PATIENCE)
        if self._socket:
            shutil.rmtree(self._socket, ignore_errors=True)
        self._process = self._socket = None

    @contextmanager
    def running(self) -> Iterator[None]:
        """Have it run for the block, where it does not already."""
        if self._process:
            yield
            return
        self.start()
        try:
            yield
        finally:
            self.stop()


def _program(name: str) -> str:
    newest = sorted(_DEBIAN.glob(f"*/bin/{name}"), key=lambda path: path.parts, reverse=True)
    found = shutil.which(name) or (str(newest[0]) if newest else None)
    if found is None:
        raise MissingError(f"PostgreSQL's {name} is not installed")
    return found


def _owner() -> pwd.struct_passwd | None:
    """The user to run as, where this process is root."""
    if os.geteuid():
        return None
    for name in _USERS:
        with suppress(KeyError):
            return pwd.getpwnam(name)
    raise MissingError("there is no user but root to run PostgreSQL as")


def _user() -> dict[str, Any]:
    owner = _owner()
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}


def _give(folder: Path) -> None:
    owner = _owner()
    folder.chmod(0o700)
    if owner:
        os.chown(folder, owner.pw_uid, owner.pw_gid)
