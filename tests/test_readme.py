"""The README and its kin are true to the letter."""

import re
from pathlib import Path

from bot import cli
from bot.commands import table
from config.settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
EXAMPLE = (ROOT / ".env.example").read_text("utf-8")


def test_the_configuration_table_is_what_the_settings_are() -> None:
    rows = {
        match[1]: (match[2], match[3])
        for match in re.finditer(r"^\| `(GAZETTE_\w+)` \| (?:`(.*?)`)? ?\| (.*) \|$", README, re.MULTILINE)
    }
    expected = {}
    for name, field in Settings.model_fields.items():
        default = field.default
        shown = f"{default:g}" if isinstance(default, float) else str(default) if default else None
        expected[f"{PREFIX}{name.upper()}"] = (None if default in (frozenset(), ()) else shown, field.description)
    assert rows == expected


def test_the_example_environment_names_every_setting() -> None:
    assert set(re.findall(r"^(GAZETTE_\w+)=", EXAMPLE, re.MULTILINE)) == {
        f"{PREFIX}{name.upper()}" for name in Settings.model_fields
    }


def test_every_command_of_the_menu_is_in_the_readme() -> None:
    assert {command.name for command in table.COMMANDS if command.in_menu} - {"help"} <= set(
        re.findall(r"`/(\w+)", README)
    )


def test_every_subcommand_is_in_the_readme() -> None:
    help_text = cli.parser().format_help()
    for name in re.findall(r"^    (\w+)  ", help_text, re.MULTILINE):
        assert f"gazette {name}" in README


def test_pictures_that_the_readme_shows_are_there() -> None:
    for path in re.findall(r"!\[[^]]*\]\(([^)]+)\)", README):
        assert (ROOT / path).stat().st_size > 10_000
