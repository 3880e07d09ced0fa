"""Digests that were sent, and articles that a later load corrects."""

from dataclasses import replace

import pytest

from bot.context import Services
from bot.preview.faults import Fault
from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from config.environment import load
from storage import removals, undoing
from storage.database import Database
from storage.models import Article
from tests.e2e.mailing import column, delivering, digests, people, states, subscribe, until
from tests.e2e.talk import HeldClock
from tests.storage.archive import LIBRARY, stored

CORRECTED = replace(LIBRARY, body="Hammers, drills and two telescopes can be borrowed for a month.")


@pytest.fixture
async def office(database: Database, clock: HeldClock) -> Services:
    """An archive with one article, and a clock that stands at the hour of the digest."""
    await stored(database, clock(), LIBRARY)
    return Services(database, load(database=database.path), clock)


async def next_day(office: Services, clock: HeldClock, number: int) -> Article:
    """A day with an article of its own."""
    clock.move(days=1)
    day = clock().date().isoformat()
    title = f"The {('second', 'third', 'fourth')[number]} concert of the season is sold out"
    article = Article(title=title, body=f"The orchestra of Amsel plays on {day}.", posted=day)
    await stored(office.database, clock(), article)
    return article


async def until_sent(office: Services, count: int) -> None:
    async def sent() -> bool:
        return (await states(office.database)).get("sent", 0) == count

    await until(sent)


async def until_edited(office: Services) -> None:
    """Return once a correction was noticed and nothing is left to be edited."""

    async def edited() -> bool:
        async with office.database.reading() as connection:
            [(revised, left)] = await connection.execute_fetchall(
                """
                SELECT (SELECT change_id FROM corrections_seen) >= (SELECT ifnull(max(id), 0) FROM changes)
                       AND NOT EXISTS (SELECT 1 FROM undone)
                       AND EXISTS (SELECT 1 FROM digests WHERE revision > 0),
                       (SELECT count(edit_at) FROM deliveries)
                """
            )
        return bool(revised and not left)

    await until(edited)


async def test_a_corrected_article_changes_the_message_and_sends_no_other(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    readers = people(server, 5)
    await subscribe(office.database, readers, clock())
    async with delivering(office, server):
        await until_sent(office, 5)
        await stored(office.database, clock(), CORRECTED)
        await until_edited(office)
    for reader in readers:
        [message] = digests(server, reader)
        assert "two telescopes" in message["text"]
        assert "edit_date" in message


async def test_a_digest_whose_only_article_is_taken_back_says_so_and_is_whole_again_when_it_is_back(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    async with delivering(office, server):
        await until_sent(office, 1)
        whole = digests(server, reader)[0]["text"]
        async with office.database.writing() as connection:
            removal = await removals.remove(connection, 1, ADA.id, clock())
        await until_edited(office)
        assert [message["text"] for message in digests(server, reader)] == [
            "What stood here was taken out of the archive."
        ]
        await undoing.undo(office.database, removal, clock())
        await until_edited(office)
    assert [message["text"] for message in digests(server, reader)] == [whole]


async def test_what_stays_as_it_was_is_not_edited(server: PreviewServer, office: Services, clock: HeldClock) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    async with delivering(office, server):
        await until_sent(office, 1)
        await stored(office.database, clock(), replace(LIBRARY, comments=12))
        await until_edited(office)
    assert not any(call.method == "editMessageText" for call in server.calls)


async def test_only_the_last_three_digests_of_a_chat_are_edited(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    days = [LIBRARY]
    async with delivering(office, server):
        await until_sent(office, 1)
        for number in range(3):
            days.append(await next_day(office, clock, number))
            await until_sent(office, number + 2)
        await stored(
            office.database, clock(), *(replace(a, body="The date was put right by the editors.") for a in days)
        )
        await until_edited(office)
    assert ["put right" in message["text"] for message in digests(server, reader)] == [False, True, True, True]


async def test_a_correction_while_nothing_runs_is_noticed_at_the_next_start(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    async with delivering(office, server):
        await until_sent(office, 1)
    await stored(office.database, clock(), CORRECTED)
    async with delivering(office, server):
        await until_edited(office)
    assert "two telescopes" in digests(server, reader)[0]["text"]


async def test_a_message_that_the_reader_deleted_is_left_alone(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    async with delivering(office, server):
        await until_sent(office, 1)
        server.world.remove(server.world.chat(reader), digests(server, reader)[0]["message_id"])
        await stored(office.database, clock(), CORRECTED)
        await until_edited(office)
    assert digests(server, reader) == []
    assert await column(office.database, "reason") == ["Message to edit not found"]


async def test_an_edit_that_fails_for_a_while_is_tried_again(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    server.faults.add(Fault(method="editMessageText", status=502))

    async def tried() -> bool:
        return await column(office.database, "attempts") == [1]

    async with delivering(office, server):
        await until_sent(office, 1)
        await stored(office.database, clock(), CORRECTED)
        await until(tried)
        clock.move(minutes=1)
        await until_edited(office)
    assert "two telescopes" in digests(server, reader)[0]["text"]


async def test_what_is_sent_while_its_article_is_corrected_is_edited_afterwards(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    slow = server.faults.add(Fault(method="sendMessage", delay=60))

    async def on_its_way() -> bool:
        return any(call.method == "sendMessage" for call in server.calls)

    async def revised() -> bool:
        async with office.database.reading() as connection:
            [(revision,)] = await connection.execute_fetchall("SELECT max(revision) FROM digests")
        return revision == 1

    async with delivering(office, server):
        await until(on_its_way)
        await stored(office.database, clock(), CORRECTED)
        await until(revised)
        server.faults.remove(slow)
        server._api.closing.set()  # the slow answer comes now
        await until_sent(office, 1)
        await until_edited(office)
    assert "two telescopes" in digests(server, reader)[0]["text"]
