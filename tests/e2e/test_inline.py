"""Articles found and shared in any chat: ``@bot words``."""

import asyncio
from typing import Any

import pytest

from bot.context import Services
from bot.preview.people import NEWSROOM_ID
from tests.e2e.talk import Message, Talk

Answer = dict[str, Any]


async def ask(talk: Talk, typed: str, offset: str = "") -> Answer:
    """Type behind the bot's name; what it answers."""
    return await answer_to(talk, talk.server.world.ask_inline(talk.person, typed, offset))


async def answer_to(talk: Talk, query_id: str) -> Answer:
    answers = talk.server.world.inline_queries.answers
    return {"id": query_id, **(await talk.server.world.wait_for(lambda: answers.get(query_id), 20)).content}


def titles(answer: Answer) -> list[str]:
    return [result["title"] for result in answer["results"]]


def share(talk: Talk, answer: Answer, at: int = 0, chat: int = NEWSROOM_ID) -> Message:
    return talk.server.world.choose(talk.person, chat, answer["id"], answer["results"][at]["id"])


async def test_nothing_typed_gives_the_latest_and_words_what_they_begin(sample: Services, rui: Talk) -> None:
    latest = await ask(rui, "")
    assert len(latest["results"]) == 15
    assert latest["next_offset"] == ""
    found = await ask(rui, "stone bri")
    assert titles(found)[0].startswith("Stone Bridge at Merrow Ford Reopens")
    assert found["results"][0]["description"].startswith("The Quay Courier · 3 Mar 2026")
    call = [call for call in rui.server.calls if call.method == "answerInlineQuery"][-1]
    assert int(call.parameters["cache_time"]) > 0
    assert call.parameters["is_personal"] == "true"


async def test_what_is_shared_leads_back_to_the_article(sample: Services, rui: Talk) -> None:
    found = await ask(rui, "merrow ford bridge")
    message = share(rui, found)
    article_id = found["results"][0]["id"]
    assert message["text"].startswith("Stone Bridge at Merrow Ford Reopens")
    assert "The Quay Courier" in message["text"]
    back = message["reply_markup"]["inline_keyboard"][0][0]["url"]
    assert back == f"https://t.me/gazette_preview_bot?start=a{article_id}"
    opened = await rui.say(f"/start a{article_id}")
    assert opened["text"].startswith("Stone Bridge at Merrow Ford Reopens")


async def test_what_is_shared_with_the_bot_itself_is_no_question(sample: Services, rui: Talk) -> None:
    await rui.say("/help")
    before = len(rui.theirs())
    share(rui, await ask(rui, "bridge"), chat=rui.chat)
    await rui.say("/help")
    assert len(rui.theirs()) == before + 1


async def test_nothing_found_or_a_mistake_leads_to_the_search_in_private(sample: Services, rui: Talk) -> None:
    nothing = await ask(rui, "xyzzyx")
    assert (nothing["results"], nothing["button"]["text"]) == ([], "Nothing found: search in our chat")
    private = await rui.say(f"/start {nothing['button']['start_parameter']}")
    assert private["text"].startswith("Nothing found for “xyzzyx”")
    mistaken = await ask(rui, '"stone bridge ' + "and all that stands around it " * 2)
    assert mistaken["button"]["text"] == "Something in that could not be read"
    private = await rui.say(f"/start {mistaken['button']['start_parameter']}")
    assert "A quotation mark is missing its end" in private["text"]


async def test_of_what_one_person_types_only_the_latest_is_answered(
    sample: Services, rui: Talk, ada: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()
    searching = sample.searcher.search

    async def slow(text: str, **how: Any) -> Any:
        if text == "sto":
            begun.set()
            await asyncio.Event().wait()
        return await searching(text, **how)

    monkeypatch.setattr(sample.searcher, "search", slow)
    first = rui.server.world.ask_inline(rui.person, "sto")
    await asyncio.wait_for(begun.wait(), 20)
    assert titles(await ask(ada, "bridge"))
    assert titles(await ask(rui, "stone"))
    assert first not in rui.server.world.inline_queries.answers


async def test_any_text_is_answered(sample: Services, rui: Talk) -> None:
    for typed in ("  ", "…", '"', "tag:", "-", "(", "after:glorp x", "😀" * 128, "مرحبا", "x" * 256, "OR OR", "\x00a"):
        answer = await ask(rui, typed, "broken")
        assert len(answer["results"]) <= 50
