"""Every command, in the order of the menu. Adding one is adding a row here and its texts."""

from dataclasses import dataclass

from telegram import BotCommand

from bot.commands import (
    admin,
    admins,
    backup,
    broadcast,
    chance,
    day,
    deliveries,
    export,
    first_run,
    follow,
    health,
    keeping,
    language,
    latest,
    load,
    logbook,
    my_digest,
    privacy,
    read,
    removing,
    roles,
    search,
    settings,
    setup,
    start,
    stats,
    subscribe,
    tag,
    unread,
)
from bot.context import Handler
from bot.texts import plain
from storage.models import Role


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, what it does, for whom, and whether Telegram's menu shows it."""

    name: str
    handler: Handler
    for_admins: bool = False
    in_menu: bool = True
    for_owners: bool = False

    @property
    def role(self) -> Role:
        """What a person has to be to use it."""
        return Role.OWNER if self.for_owners else Role.ADMIN if self.for_admins else Role.READER


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
    Command("language", language.language),
    Command("privacy", privacy.privacy),
    Command("help", start.help_),
    Command("load", roles.admins_only(load.load), for_admins=True),
    Command("loads", roles.admins_only(load.list_loads), for_admins=True),
    Command("push", roles.admins_only(admin.push), for_admins=True),
    Command("broadcast", roles.admins_only(broadcast.broadcast), for_admins=True),
    Command("deliveries", roles.admins_only(deliveries.deliveries), for_admins=True),
    Command("stats", roles.admins_only(stats.stats), for_admins=True),
    Command("remove", roles.admins_only(removing.remove), for_admins=True),
    Command("health", roles.admins_only(health.health), for_admins=True),
    Command("log", roles.admins_only(logbook.log), for_admins=True),
    Command("admins", roles.owners_only(admins.admins, in_groups=True), for_owners=True),
    Command("setup", roles.owners_only(setup.setup), for_owners=True),
    Command("backup", roles.owners_only(backup.backup), for_owners=True),
    Command("claim", first_run.claim, in_menu=False),
)
BY_NAME = {command.name: command for command in COMMANDS}


def menu(role: Role) -> list[BotCommand]:
    """What Telegram's menu shows to people of this role."""
    return [
        BotCommand(command.name, plain(f"command-{command.name}"))
        for command in COMMANDS
        if command.in_menu and command.role <= role
    ]


def names(role: Role) -> tuple[str, ...]:
    """The commands that somebody of this role may have meant."""
    return tuple(command.name for command in COMMANDS if command.role <= role)
