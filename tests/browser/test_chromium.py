import os
from pathlib import Path

import pytest

from tests.browser import chromium


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without a browser: an empty search path and home. What a test puts into the folder is on the path."""
    for name in ("CHROMIUM", "CI", "PLAYWRIGHT_BROWSERS_PATH"):
        monkeypatch.delenv(name, raising=False)
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(chromium, "_MAC_APPLICATIONS", ())
    monkeypatch.setattr(chromium, "INSTALLERS", (chromium._install_with_apt,))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return programs


def put_program(path: Path, script: str = "exit 0") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_the_systems_chromium_is_found(machine: Path) -> None:
    put_program(machine / "google-chrome")
    expected = put_program(machine / "chromium")
    assert chromium.find() == expected


def test_a_chromium_that_does_not_run_is_passed_over(machine: Path) -> None:
    put_program(machine / "chromium", "echo 'install the snap instead' >&2; exit 10")
    expected = put_program(machine / "google-chrome")
    assert chromium.find() == expected


def test_the_environment_names_another(machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_program(machine / "chromium")
    expected = put_program(tmp_path / "own" / "my-chromium")
    monkeypatch.setenv("CHROMIUM", str(expected))
    assert chromium.find() == expected


def test_a_wrong_name_in_the_environment_is_not_second_guessed(
    machine: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_program(machine / "chromium")
    monkeypatch.setenv("CHROMIUM", "no-such-browser")
    assert chromium.main() == 0
    assert capsys.readouterr().err == f"{chromium.MISSING}\n"


def test_playwrights_own_download_is_found_newest_first(machine: Path, tmp_path: Path) -> None:
    cache = tmp_path / "home" / ".cache" / "ms-playwright"
    put_program(cache / "chromium-1100" / "chrome-linux" / "chrome")
    expected = put_program(cache / "chromium-1200" / "chrome-linux64" / "chrome")
    assert chromium.find() == expected


def test_one_that_is_found_is_named_in_one_line(machine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = put_program(machine / "chromium")
    assert chromium.main() == 0
    assert capsys.readouterr() == (f"The browser tests use {found}\n", "")


def test_debian_installs_it_after_fetching_the_lists(machine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    install = f"[ -e lists ] && printf '#!/bin/sh\\n' > {machine}/chromium && /bin/chmod 755 {machine}/chromium"
    put_program(machine / "apt-get", f'case "$1" in update) : > lists;; install) {install};; esac')
    assert chromium.main() == 0
    assert capsys.readouterr().out == f"The browser tests use {machine / 'chromium'}\n"


@pytest.mark.parametrize(("ci", "status"), [("", 0), ("true", 1)])
def test_having_none_is_a_failure_only_in_ci(
    ci: str, status: int, machine: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CI", ci)
    assert chromium.main() == status
    assert capsys.readouterr() == ("", f"{chromium.MISSING}\n")
