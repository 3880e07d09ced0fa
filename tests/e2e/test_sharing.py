"""Links that lead to what they say, and articles taken along as a file."""

from base64 import urlsafe_b64encode
from io import BytesIO
from zipfile import ZipFile

from bot.context import Services
from bot.preview.people import ADA, NEWSROOM_ID
from tests.e2e.talk import Message, Talk, button, buttons

NAME = "gazette_preview_bot"


def content(talk: Talk, message: Message) -> bytes:
    """The file that a message holds."""
    stored = talk.server.world.files.by_id(message["document"]["file_id"])
    assert stored
    return stored.content


async def test_links_lead_to_searches_days_and_labels(sample: Services, rui: Talk) -> None:
    words = urlsafe_b64encode(b"stone brdige").decode().rstrip("=")
    assert (await rui.say(f"/start w{words}"))["text"].startswith("Showing results for stone bridge")
    assert (await rui.say("/start ld2026-03-04"))["text"].startswith("Wednesday, 4 March 2026")
    assert (await rui.say("/start lt1"))["text"].startswith("Showing ")
    assert (await rui.say("/start lq77"))["text"].startswith("This list is not there any more")
    assert (
        "Saved" in (await rui.say("/start saved"))["text"] or "saved nothing" in (await rui.say("/start saved"))["text"]
    )


async def test_a_broken_link_greets_with_a_sentence(sample: Services, rui: Talk) -> None:
    answer = await rui.say("/start zz-top")
    assert answer["text"].startswith("That link leads nowhere here")
    assert "keeps a news digest" in answer["text"]


async def test_the_greeting_leads_into_a_group_where_a_digest_waits_for_an_admin(
    sample: Services, rui: Talk, group: Talk
) -> None:
    welcome = await rui.say("/start")
    assert button(welcome, "Add me to a group")["url"] == f"https://t.me/{NAME}?startgroup=digest"
    offer = await group.say(f"/start@{NAME} digest")
    assert "A digest for this group?" in offer["text"]
    data = button(offer, "Subscribe")["callback_data"]
    assert "only its admins" in (await group.answer_to_press(offer, data))["text"]
    admin = Talk(group.server, group.services, ADA.id, NEWSROOM_ID)
    assert (await admin.press(offer, "Subscribe"))["text"].startswith("Digest every day at 09:00")


async def test_articles_lists_and_searches_are_shared_by_a_link(sample: Services, rui: Talk) -> None:
    for asked, payload in (("/start lt1", "lt1"), ("/day 2026-03-03", "ld2026-03-03")):
        assert (await rui.press(await rui.say(asked), "Share"))["text"].endswith(f"?start={payload}")
    link = await rui.press(await rui.say("/read 2"), "Share")
    assert f"https://t.me/{NAME}?start=a2" in link["text"]
    assert button(link, "Send it to a chat")["url"].startswith("https://t.me/share/url?url=")
    found = await rui.say("stone bridge")
    link = await rui.press(found, "Share")
    payload = link["text"].rpartition("start=")[2]
    assert (await rui.say(f"/start {payload}"))["text"] == found["text"]


async def test_export_asks_for_the_format_and_sends_the_day_as_a_file(sample: Services, rui: Talk) -> None:
    asked = await rui.say("/export 2026-03-04")
    assert [one["text"] for one in buttons(asked)] == ["Markdown", "HTML", "EPUB"]
    sent = await rui.press(asked, "Markdown")
    assert sent["document"]["file_name"] == "digest-2026-03-04.md"
    assert sent["caption"].startswith("Wednesday, 4 March 2026 · 6 articles")
    text = content(rui, sent).decode()
    assert text.startswith("# News digest, Wednesday, 4 March 2026\n\n## Contents")
    assert text.count("\n---\n") == 6


async def test_a_week_is_exported_as_a_book_and_as_a_page(sample: Services, rui: Talk) -> None:
    sent = await rui.say("/export week epub")
    assert sent["document"]["file_name"] == "digest-2026-02-27-to-2026-03-05.epub"
    with ZipFile(BytesIO(content(rui, sent))) as book:
        assert book.testzip() is None
        assert book.read("mimetype") == b"application/epub+zip"
        assert sum(name.startswith("book/a") for name in book.namelist()) == 15
    page = content(rui, await rui.say("/export 2026-03-01 to 2026-03-05 html")).decode()
    assert page.count("<article id=") == 15


async def test_a_day_without_articles_offers_the_nearest_as_a_file(sample: Services, rui: Talk) -> None:
    nothing = await rui.say("/export today")
    assert nothing["text"].startswith("There is nothing for Thursday, 5 March 2026")
    assert "as a file: 6 articles" in (await rui.press(nothing, "4 March 2026"))["text"]
    assert "I do not know the days “glorp”" in (await rui.say("/export glorp"))["text"]
    assert "as a file" in (await rui.press(await rui.say("/day 2026-03-03"), "As a file"))["text"]


async def test_a_digest_is_shared_by_a_link_and_taken_along_as_a_file(sample: Services, rui: Talk) -> None:
    digest = await rui.say("/digest")
    link = await rui.press(digest, "Share")
    payload = link["text"].rpartition("start=")[2]
    assert (await rui.say(f"/start {payload}"))["text"] == digest["text"]
    assert "The%20news%20of" in (url := button(link, "Send it to a chat")["url"]) or "The+news+of" in url
    asked = await rui.press(digest, "As a file")
    assert asked["text"].startswith("Wednesday, 4 March 2026 as a file: 6 articles")
    sent = await rui.press(asked, "Markdown")
    assert sent["document"]["file_name"] == "digest-2026-03-04.md"
    assert content(rui, sent).decode().count("\n---\n") == 6


async def test_a_digest_that_is_forgotten_is_not_shared(sample: Services, rui: Talk) -> None:
    digest = await rui.say("/digest")
    for data in ("h:g77", "q:77:", "q:77:md"):
        assert "not there any more" in (await rui.press_data(digest, data))["text"]
