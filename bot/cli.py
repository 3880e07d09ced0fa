"""The ``gazette`` command. Each subcommand imports what it needs when it runs, so that ``gazette --help`` is quick."""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from config.settings import Settings

Run = Callable[[argparse.Namespace, "Settings"], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit status: 0 done, 1 done in part or failed, 2 usage or configuration."""
    options = parser().parse_args(arguments)
    import sqlite3

    from bot.console import FAILED, MISUSED, say
    from config.environment import ConfigurationError, load, misspelt

    try:
        settings = load(_env_file=None) if options.run is _preview else load()  # .env is the real bot's
    except ConfigurationError as error:
        return say(str(error), MISUSED)
    for sentence in misspelt():
        say(sentence)
    from bot import logs
    from storage.database import DatabaseError

    secrets = [secret.get_secret_value() for secret in (settings.token, settings.webhook_secret) if secret]
    logs.set_up(settings.log_level, secrets)
    run: Run = options.run
    try:
        return run(options, settings)
    except DatabaseError as error:
        return say(str(error), FAILED)
    except sqlite3.OperationalError as error:
        return say(_unusable(str(error), settings.database), FAILED)
    except KeyboardInterrupt:
        return say("Stopped.", FAILED)
    except BrokenPipeError:  # `gazette export | head`
        sys.stderr.close()
        return FAILED


def parser() -> argparse.ArgumentParser:
    """Every subcommand and its options, as the contract in the README names them."""
    top = argparse.ArgumentParser(
        prog="gazette",
        description="A Telegram bot that turns dumps of a news digest into an archive people can talk to.",
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, run: Run, summary: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=summary, description=summary)
        made.set_defaults(run=run)
        return made

    command("run", _run, "the bot: long polling, or a webhook where GAZETTE_WEBHOOK_URL is set")

    preview = command("preview", _preview, "the same bot without a token, and a chat page in the browser")
    preview.add_argument("--port", type=_port, default=8080, metavar="N", help="where the page is (default 8080)")
    preview.add_argument("--load", action="append", default=[], metavar="PATH", help="a dump to load first")
    preview.add_argument("--no-browser", action="store_true", help="do not open the page")

    load = command("load", _load, "load dumps: files, directories, archives, or - for standard input")
    load.add_argument("paths", nargs="+", metavar="PATH")
    load.add_argument("--site", default="", metavar="NAME", help="the digest's name, where the dump does not say")
    load.add_argument("--dry-run", action="store_true", help="tell what would be new or changed, and change nothing")
    load.add_argument("--json", action="store_true", help="print the report as JSON")

    search = command("search", _search, "search the archive")
    search.add_argument("query", metavar="QUERY", help="words, or - to read one query a line")
    search.add_argument("--limit", type=_positive, default=10, metavar="N", help="results (default 10)")
    search.add_argument("--json", action="store_true", help="print the answer as JSON")

    export = command("export", _export, "write every article as JSON Lines; `gazette load` reads it back")
    export.add_argument("-o", dest="output", type=Path, metavar="FILE", help="write to FILE (default: standard output)")

    digest = command("digest", _digest, "print the summary of a day")
    digest.add_argument("--day", metavar="DATE", help="the day, such as 2026-01-07 (default: the newest)")
    digest.add_argument("--json", action="store_true", help="print every story as JSON")

    push = command("push", _push, "queue one digest now for every subscription")
    push.add_argument("--json", action="store_true", help="print the number as JSON")

    stats = command("stats", _stats, "numbers about the archive and its readers")
    stats.add_argument("--json", action="store_true", help="print them as JSON")

    command("backup", _backup, "write a consistent copy of the database").add_argument("file", type=Path)
    command("restore", _restore, "put a copy in the database's place").add_argument("file", type=Path)
    command("check", _check, "check configuration, token, schema and database")
    return top


def _run(_: argparse.Namespace, settings: "Settings") -> int:
    from bot import running

    return running.run(settings)


def _preview(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.preview import command

    return asyncio.run(command.preview(settings, port=options.port, paths=options.load, browser=not options.no_browser))


def _load(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import shell_load

    return asyncio.run(
        shell_load.load(settings, options.paths, site=options.site, dry_run=options.dry_run, as_json=options.json)
    )


def _search(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import shell

    return asyncio.run(shell.search(settings, options.query, limit=options.limit, as_json=options.json))


def _export(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import shell

    return asyncio.run(shell.export(settings, options.output))


def _digest(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import shell

    return asyncio.run(shell.digest(settings, options.day, as_json=options.json))


def _push(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import shell

    return asyncio.run(shell.push(settings, as_json=options.json))


def _stats(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import shell

    return asyncio.run(shell.stats(settings, as_json=options.json))


def _backup(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import upkeep

    return asyncio.run(upkeep.backup(settings, options.file))


def _restore(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import upkeep

    return asyncio.run(upkeep.restore(settings, options.file))


def _check(_: argparse.Namespace, settings: "Settings") -> int:
    from bot import upkeep

    return asyncio.run(upkeep.check(settings))


def _unusable(error: str, database: Path) -> str:
    if "locked" in error:
        return f"{database} is locked: another process is writing to it. Try again in a moment."
    return f"{database} cannot be used ({error}): check the file, its folder and the disk's space."


def _port(text: str) -> int:
    if not text.isdecimal() or len(text) > 5 or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: expected a number from 0 to 65535")
    return int(text)


def _positive(text: str) -> int:
    if not text.isdecimal() or len(text) > 9 or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no count: expected a whole number from 1 to 999999999")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
