"""The chat page's side of the server: its files, the state of the world, what people do, and events as they happen."""

import asyncio
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError, RequestHandler, StaticFileHandler

from bot.preview.errors import JsonObject, RefusedError
from bot.preview.events import Event, Feed
from bot.preview.founding import found
from bot.preview.guard import is_own, names_this_machine
from bot.preview.people import Person
from bot.preview.wire import as_json, read_json
from bot.preview.world import World

STATIC = Path(__file__).parent / "static"
KEEP_ALIVE_SECONDS = 15.0
INLINE_SECONDS = 10.0  # an answer that comes later than that, nobody waits for

_SHOWN_INLINE = ("image/png", "image/jpeg", "image/gif", "image/webp")
_POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


class _PageHandler(RequestHandler):
    world: World

    def initialize(self, world: World) -> None:
        self.world = world

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")

    def prepare(self) -> None:
        if not is_own(self.request):
            self.refuse(403, "Only the preview's own page may ask this.")

    def write_error(self, status_code: int, **_kwargs: object) -> None:
        self.refuse(status_code, self._reason)

    def refuse(self, status: int, sentence: str) -> None:
        """Answer an error as the page expects it."""
        self.set_status(status)
        self.answer({"error": sentence})

    def answer(self, body: JsonObject) -> None:
        """Answer JSON."""
        self.set_header("Content-Type", "application/json")
        self.finish(as_json(body))


class _ActHandler(_PageHandler, ABC):
    """A POST with a JSON body, by which a person does something."""

    def post(self) -> None:
        try:
            body = read_json(self.request.body)
            answer = self.act(body)
        except RefusedError as refusal:
            self.refuse(400, str(refusal))
        except (KeyError, TypeError, ValueError, AttributeError):
            self.refuse(400, "The request's body is not what this address takes.")
        else:
            self.answer(answer)

    @abstractmethod
    def act(self, body: JsonObject) -> JsonObject:
        """Do it.

        Raises:
            RefusedError: The person cannot.
        """


class SendHandler(_ActHandler):
    def act(self, body: JsonObject) -> JsonObject:
        reply_to = body.get("reply_to")
        thread = body.get("thread")
        message = self.world.send_text(int(body["person"]), int(body["chat"]), str(body["text"]), reply_to, thread)
        return {"message": message}


class PressHandler(_ActHandler):
    def act(self, body: JsonObject) -> JsonObject:
        pressed = int(body["person"]), int(body["chat"]), int(body["message_id"]), str(body["data"])
        return {"callback_query_id": self.world.press(*pressed)}


class InlineHandler(_PageHandler):
    """What the bot finds for what a person types behind its name."""

    async def post(self) -> None:
        try:
            body = read_json(self.request.body)
            query_id = self.world.ask_inline(int(body["person"]), str(body["query"]), str(body.get("offset", "")))
        except RefusedError as refusal:
            self.refuse(400, str(refusal))
            return
        except (KeyError, TypeError, ValueError, AttributeError):
            self.refuse(400, "The request's body is not what this address takes.")
            return
        answers = self.world.inline_queries.answers
        answer = None
        with suppress(TimeoutError):
            answer = await self.world.wait_for(lambda: answers.get(query_id), INLINE_SECONDS)
        if answer is None:
            self.refuse(504, "The bot did not answer.")
            return
        shown = {name: value for name, value in answer.content.items() if name != "sent"}
        self.answer({"query_id": query_id, **shown})


class ChooseHandler(_ActHandler):
    def act(self, body: JsonObject) -> JsonObject:
        chosen = int(body["person"]), int(body["chat"]), str(body["query_id"]), str(body["result_id"])
        return {"message": self.world.choose(*chosen, body.get("thread"))}


class BlockHandler(_ActHandler):
    def act(self, body: JsonObject) -> JsonObject:
        self.world.block(int(body["person"]), body["blocked"] is True)
        return {}


class ReactHandler(_ActHandler):
    def act(self, body: JsonObject) -> JsonObject:
        emoji = body["emoji"]
        place = int(body["person"]), int(body["chat"]), int(body["message_id"])
        self.world.react(*place, None if emoji is None else str(emoji))
        return {}


class FoundHandler(_ActHandler):
    def act(self, body: JsonObject) -> JsonObject:
        return {"chat": found(self.world, int(body["person"]), str(body["kind"]), str(body["title"])).id}


class UploadHandler(_PageHandler):
    def post(self) -> None:
        files = self.request.files.get("file")
        try:
            person, chat = int(self.get_body_argument("person")), int(self.get_body_argument("chat"))
        except (HTTPError, ValueError):
            self.refuse(400, "The upload does not say who sends it where.")
            return
        if not files:
            self.refuse(400, "The upload holds no file.")
            return
        caption = self.get_body_argument("caption", "")
        thread = self.get_body_argument("thread", "")
        place = {"thread": int(thread)} if thread.isdecimal() else {}
        try:
            message = self.world.send_document(person, chat, files[0].filename, files[0].body, caption, **place)
        except RefusedError as refusal:
            self.refuse(400, str(refusal))
        else:
            self.answer({"message": message})


class StateHandler(_PageHandler):
    def get(self) -> None:
        world = self.world
        self.answer(
            {
                "bot": {name: world.bot.user()[name] for name in ("id", "username", "first_name")},
                "people": [_person(person) for person in world.people.values()],
                "chats": [
                    {
                        **chat.head,
                        "member_ids": sorted(chat.member_ids),
                        "topics": [{"id": thread, "name": name} for thread, name in chat.topics.items()],
                    }
                    for chat in world.chats.values()
                    if chat.migrated_to is None
                ],
                "messages": {str(chat.id): list(chat.messages.values()) for chat in world.chats.values()},
                "reactions": {str(chat.id): chat.reactions.all_counted() for chat in world.chats.values()},
                "blocked": world.blocked,
                "last_event": world.events.last,
            }
        )


class CommandsHandler(_PageHandler):
    def get(self) -> None:
        try:
            person = self.world.person(int(self.get_query_argument("person")))
            chat = self.world.chat(int(self.get_query_argument("chat")))
        except RefusedError as refusal:
            self.refuse(400, str(refusal))
        except ValueError:
            self.refuse(400, "A person and a chat are named by their numbers.")
        else:
            self.answer({"commands": self.world.menu.seen_by(person.id, chat, person.language_code)})


class PageFileHandler(_PageHandler):
    """A file of a message. Pictures may be shown, anything else is only ever saved."""

    def get(self, file_id: str) -> None:
        stored = self.world.files.by_id(file_id)
        if stored is None:
            self.refuse(404, "That file is gone.")
            return
        shown = stored.mime_type in _SHOWN_INLINE
        self.set_header("Content-Type", stored.mime_type if shown else "application/octet-stream")
        disposition = "inline" if shown else "attachment"
        self.set_header("Content-Disposition", f"{disposition}; filename*=UTF-8''{quote(stored.name, safe='')}")
        self.finish(stored.content)


class EventsHandler(_PageHandler):
    """Server-sent events, from the last one that the page has seen on (``Last-Event-ID``, or ``after``)."""

    _gone: asyncio.Future[None] | None = None

    async def get(self) -> None:
        self.set_header("Content-Type", "text/event-stream")
        self.write(": connected\n\n")
        with self.world.events.listen(self._seen()) as feed:
            try:
                await self.flush()
                await self._follow(feed)
            except StreamClosedError:
                return

    def on_connection_close(self) -> None:
        if self._gone is not None and not self._gone.done():
            self._gone.set_result(None)

    def _seen(self) -> int | None:
        number = self.request.headers.get("Last-Event-ID") or self.get_query_argument("after", "")
        return int(number) if number.isdecimal() else None

    async def _follow(self, feed: Feed) -> None:
        while (event := await self._next(feed)) is not None:
            self.write(event if isinstance(event, str) else _as_text(event))
            await self.flush()

    async def _next(self, feed: Feed) -> Event | str | None:
        """The next event, a comment where nothing happened for a while, None at the end."""
        gone = self._gone = asyncio.get_running_loop().create_future()
        waiting = asyncio.ensure_future(feed.get())
        try:
            done, _ = await asyncio.wait(
                (waiting, gone), timeout=KEEP_ALIVE_SECONDS, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            waiting.cancel()
            gone.cancel()
        if waiting in done:
            return waiting.result()
        return None if done else ": still here\n\n"


class OwnFileHandler(StaticFileHandler):
    """The page's own files. Its address may be followed from anywhere, but not by another name for this machine."""

    def prepare(self) -> None:
        if not names_this_machine(self.request):
            raise HTTPError(403)

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", "no-cache")
        self.set_header("Content-Security-Policy", _POLICY)
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "no-referrer")


def _person(person: Person) -> JsonObject:
    user = person.user()
    return {name: user[name] for name in ("id", "first_name", "last_name", "username") if name in user} | {
        "role": person.role
    }


def _as_text(event: Event) -> bytes:
    return f"id: {event.number}\nevent: {event.name}\ndata: ".encode() + as_json(event.data) + b"\n\n"
