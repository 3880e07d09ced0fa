"""Every command, in the order of the menu. Adding one is adding a row here and its texts."""

from dataclasses import dataclass

from telegram import BotCommand

from bot.commands import (
    admin,
    backup,
    chance,
    day,
    deliveries,
    export,
    follow,
    health,
    keeping,
    latest,
    load,
    logbook,
    my_digest,
    privacy,
    read,
    removing,
    search,
    settings,
    start,
    subscribe,
    tag,
    unread,
)
from bot.context import Handler
from bot.texts import plain


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, what it does, for whom, and whether Telegram's menu shows it."""

    name: str
    handler: Handler
    for_admins: bool = False
    in_menu: bool = True


COMMANDS = (
    Command("start", start.start, in_menu=False),
    Command("latest", latest.latest),
    Command("unread", unread.unread),
    Command("today", day.today),
    Command("day", day.day),
    Command("search", search.search),
    Command("tag", tag.tag),
    Command("tags", tag.tags),
    Command("sources", tag.sources),
    Command("source", tag.source),
    Command("author", tag.author),
    Command("read", read.read),
    Command("save", keeping.save),
    Command("saved", keeping.list_saved),
    Command("random", chance.random),
    Command("export", export.export),
    Command("subscribe", subscribe.subscribe),
    Command("unsubscribe", subscribe.unsubscribe),
    Command("digest", my_digest.digest),
    Command("settings", settings.settings),
    Command("follow", follow.follow),
    Command("following", follow.following),
    Command("privacy", privacy.privacy),
    Command("help", start.help_),
    Command("load", admin.admins_only(load.load), for_admins=True),
    Command("loads", admin.admins_only(load.list_loads), for_admins=True),
    Command("push", admin.admins_only(admin.push), for_admins=True),
    Command("deliveries", admin.admins_only(deliveries.deliveries), for_admins=True),
    Command("stats", admin.admins_only(admin.stats), for_admins=True),
    Command("remove", admin.admins_only(removing.remove), for_admins=True),
    Command("health", admin.admins_only(health.health), for_admins=True),
    Command("backup", admin.admins_only(backup.backup), for_admins=True),
    Command("log", admin.admins_only(logbook.log), for_admins=True),
    Command("claim", admin.claim, in_menu=False),
)
BY_NAME = {command.name: command for command in COMMANDS}


def menu(*, admins: bool) -> list[BotCommand]:
    """What Telegram's menu shows to everyone, or to admins."""
    return [
        BotCommand(command.name, plain(f"command-{command.name}"))
        for command in COMMANDS
        if command.in_menu and (admins or not command.for_admins)
    ]


def names(*, admins: bool) -> tuple[str, ...]:
    """The commands that everyone, or an admin, may have meant."""
    return tuple(command.name for command in COMMANDS if admins or not command.for_admins)
