"""getUpdates, the webhook's methods, getFile."""

import re

from bot.preview.errors import BadRequestError, ConflictError, JsonObject
from bot.preview.parameters import Parameters
from bot.preview.updates import WEBHOOK_SET
from bot.preview.webhook import Webhook, require_loopback
from bot.preview.world import World

DOWNLOAD_LIMIT = 20 * 1024 * 1024
POLL_SECONDS = 50
UPDATES_LIMIT = 100

_SECRET_TOKEN = re.compile(r"[A-Za-z0-9_-]{0,256}")


async def get_updates(world: World, given: Parameters) -> list[JsonObject]:
    """https://core.telegram.org/bots/api#getupdates"""
    if world.webhook is not None:
        raise ConflictError(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    _allow(world, given)
    limit = min(max(given.integer("limit", UPDATES_LIMIT), 1), UPDATES_LIMIT)
    seconds = min(max(given.integer("timeout"), 0), POLL_SECONDS)
    return await world.updates.poll(given.integer("offset"), limit, seconds)


def set_webhook(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#setwebhook - delivered to this machine only."""
    url = given.text("url")
    if not url:
        return delete_webhook(world, given)
    require_loopback(url)
    secret_token = given.text("secret_token")
    if not _SECRET_TOKEN.fullmatch(secret_token):
        raise BadRequestError("secret token contains unallowed characters")
    _allow(world, given)
    if given.boolean("drop_pending_updates"):
        world.updates.pending.clear()
    connections = given.integer("max_connections", 40)
    if not 1 <= connections <= 100:
        raise BadRequestError("MAX_CONNECTIONS_INVALID")
    world.webhook = Webhook(url, secret_token, connections)
    world.updates.end_poll(WEBHOOK_SET)
    world.events.wake()
    return True


def delete_webhook(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#deletewebhook"""
    world.webhook = None
    if given.boolean("drop_pending_updates"):
        world.updates.pending.clear()
    world.events.wake()
    return True


def get_webhook_info(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#getwebhookinfo"""
    info: JsonObject = {"url": "", "has_custom_certificate": False}
    if world.webhook is not None:
        info |= world.webhook.info()
    info["pending_update_count"] = len(world.updates.pending)
    if world.updates.allowed is not None:
        info["allowed_updates"] = sorted(world.updates.allowed)
    return info


def get_file(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#getfile"""
    if not given.has("file_id"):
        raise BadRequestError("file_id not specified")
    stored = world.files.by_id(given.text("file_id"))
    if stored is None:
        raise BadRequestError("wrong file_id or the file is temporarily unavailable")
    if len(stored.content) > DOWNLOAD_LIMIT:
        raise BadRequestError("file is too big")
    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }


def _allow(world: World, given: Parameters) -> None:
    """Without ``allowed_updates`` the setting of an earlier call stays."""
    if given.has("allowed_updates"):
        world.updates.allow(str(kind) for kind in given.json_list("allowed_updates", "allowed updates"))
