"""What holds for the whole bot."""

from datetime import datetime

from bot import whole_bot
from bot.context import Services
from bot.whole_bot import Held, Origin
from config.environment import load
from storage import options
from storage.database import Database
from storage.models import Inviters, Options


def test_the_chat_goes_before_the_environment_and_that_before_what_is_built_in() -> None:
    settings = load(timezone="Asia/Tokyo")
    assert whole_bot.holding(Options(), load()).zone == Held("UTC", Origin.BUILT_IN)
    assert whole_bot.holding(Options(), settings).zone == Held("Asia/Tokyo", Origin.ENVIRONMENT, "GAZETTE_TIMEZONE")
    own = whole_bot.holding(Options(zone="Europe/Paris"), settings).zone
    assert own == Held("Europe/Paris", Origin.CHAT, "GAZETTE_TIMEZONE")


def test_an_emptied_list_of_categories_goes_before_the_environments() -> None:
    settings = load(categories=("Sea, Sky",))
    assert whole_bot.holding(Options(categories=()), settings).categories.value == ()
    assert whole_bot.holding(Options(), settings).categories.value == ("Sea, Sky",)


def test_everyone_may_add_the_bot_unless_an_owner_says_otherwise() -> None:
    assert whole_bot.holding(Options(), load()).groups.value is Inviters.EVERYONE
    assert whole_bot.holding(Options(groups=Inviters.ADMINS), load()).groups.value is Inviters.ADMINS


async def test_what_another_process_sets_holds_at_once(database: Database, now: datetime) -> None:
    services = Services(database, load(database=database.path), lambda: now)
    assert (await services.whole_bot()).called("Gazette") == "Gazette"
    async with Database(database.path) as other, other.writing() as connection:
        await options.put(connection, "name", "The Harbour Post", now)
    assert (await services.whole_bot()).called("Gazette") == "The Harbour Post"
