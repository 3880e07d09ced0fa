"""Finds a Chromium for the browser tests, or gets one: ``python -m tests.browser.chromium`` (``make browser``)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

MISSING = (
    "No Chromium for the browser tests: install one (on Debian `apt-get install chromium`), "
    "or name yours in the environment variable CHROMIUM."
)

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_MAC_APPLICATIONS = ("Google Chrome", "Chromium")
_PLAYWRIGHT_FOLDERS = ("~/.cache/ms-playwright", "~/Library/Caches/ms-playwright")
_PLAYWRIGHT_PROGRAMS = (
    "chromium-*/chrome-linux*/chrome",
    "chromium-*/chrome-mac*/*.app/Contents/MacOS/*",
    "chromium_headless_shell-*/*/*headless*shell",
)


def find() -> Path | None:
    """The first Chromium that runs: the one that CHROMIUM names, and then no other; the system's; Playwright's own."""
    return next((path for path in _candidates() if _runs(path)), None)


def main() -> int:
    """Find one, or install one, and say which in one line. Where none can be had that is a failure only in CI."""
    found = find()
    for install in INSTALLERS:
        if found is not None or os.environ.get("CHROMIUM"):
            break
        install()
        found = find()
    if found is None:
        sys.stderr.write(f"{MISSING}\n")
        return 1 if os.environ.get("CI") else 0
    sys.stdout.write(f"The browser tests use {found}\n")
    return 0


def _candidates() -> Iterator[Path]:
    if named := os.environ.get("CHROMIUM"):
        yield from _on_path(named)
        return
    for name in _NAMES:
        yield from _on_path(name)
    for name in _MAC_APPLICATIONS:
        yield Path(f"/Applications/{name}.app/Contents/MacOS/{name}")
    yield from _playwrights_own()


def _on_path(name: str) -> Iterator[Path]:
    if program := shutil.which(name):
        yield Path(program)


def _playwrights_own() -> Iterator[Path]:
    named = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    for folder in (named,) if named else _PLAYWRIGHT_FOLDERS:
        for pattern in _PLAYWRIGHT_PROGRAMS:
            yield from sorted(Path(folder).expanduser().glob(pattern), reverse=True)


def _runs(program: Path) -> bool:
    """Whether it is more than a name: Ubuntu's chromium-browser only says that it is a snap now."""
    return _succeeds(str(program), "--version")


def _install_with_apt() -> None:
    """As root on Debian and its kin; the lists of packages are fetched where they are missing or too old."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return
    sys.stderr.write("Installing Chromium with apt-get …\n")
    install = ("apt-get", "install", "--yes", "chromium")
    if not _succeeds(*install) and _succeeds("apt-get", "update"):
        _succeeds(*install)


def _install_with_playwright() -> None:
    sys.stderr.write("Downloading Chromium with Playwright …\n")
    _succeeds(sys.executable, "-m", "playwright", "install", "chromium")


INSTALLERS: tuple[Callable[[], None], ...] = (_install_with_apt, _install_with_playwright)


def _succeeds(*command: str) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(command, env=environment, capture_output=True, timeout=600, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
