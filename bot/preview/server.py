"""The preview's server: Telegram's Bot API, as far as the bot needs it, and the chat page, on this machine only."""

import errno
import socket
from collections import deque

from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from bot.preview.api import Api, Call, FileHandler, MethodHandler
from bot.preview.chats import ChatType, Standing, group_chat
from bot.preview.courier import Courier
from bot.preview.faults import Faults
from bot.preview.limits import Limits
from bot.preview.page import (
    STATIC,
    BlockHandler,
    ChooseHandler,
    CommandsHandler,
    EventsHandler,
    FoundHandler,
    InlineHandler,
    OwnFileHandler,
    PageFileHandler,
    PressHandler,
    ReactHandler,
    SendHandler,
    StateHandler,
    UploadHandler,
)
from bot.preview.people import ADA, CAST, NEWSROOM_ID, NEWSROOM_TITLE, NEWSROOM_TOPICS, BotAccount
from bot.preview.places import Clock, utc_now
from bot.preview.world import World

DEFAULT_TOKEN = "4200:preview"  # noqa: S105 - opens nothing but the preview
BODY_LIMIT = 105 * 1024 * 1024


class PortInUse(Exception):  # noqa: N818 - named as the person meets it
    """Another program listens on the port; the message says what to do."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(f"Port {port} on {host} is taken; choose another with --port, or --port 0 for any free one.")


class PreviewServer:
    """A Bot API server and a chat page.

    Args:
        token: The bot's token; the part before the colon is the bot's id.
        port: Where to listen; 0 takes any free port.
        host: A loopback address.
        clock: Gives the dates of messages.

    Attributes:
        port: The port listened on, once started.
        world: Who and what is there; starts with the cast of ``bot.preview.people``.
        faults: What goes wrong on purpose.
        limits: Messages a second, enforced where set.
    """

    def __init__(
        self, *, token: str = DEFAULT_TOKEN, port: int = 0, host: str = "127.0.0.1", clock: Clock = utc_now
    ) -> None:
        self.token = token
        self.host = host
        self.port = port
        self.world = newsroom(token, clock)
        self._api = Api(self.world, token)
        self._courier = Courier(self.world)
        self._http: HTTPServer | None = None

    @property
    def url(self) -> str:
        """The chat page's address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def api_url(self) -> str:
        """python-telegram-bot's ``base_url``."""
        return f"{self.url}/bot"

    @property
    def api_file_url(self) -> str:
        """python-telegram-bot's ``base_file_url``."""
        return f"{self.url}/file/bot"

    @property
    def faults(self) -> Faults:
        return self._api.faults

    @property
    def limits(self) -> Limits:
        return self._api.limits

    @limits.setter
    def limits(self, limits: Limits) -> None:
        self._api.limits = limits

    @property
    def calls(self) -> deque[Call]:
        """The last calls of the Bot API, oldest first; ``world.wait_for`` notices new ones."""
        return self._api.calls

    async def start(self) -> None:
        """Begin to answer; a stopped server may start again, on the port that it had and with all it knew.

        Raises:
            PortInUse: The port is taken.
        """
        try:
            listener = _listen(self.host, self.port)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise PortInUse(self.host, self.port) from None
            raise
        self.port = listener.getsockname()[1]
        self._http = HTTPServer(self._application(), max_body_size=BODY_LIMIT, max_buffer_size=BODY_LIMIT + 1024 * 1024)
        self._http.add_socket(listener)
        self._api.closing.clear()
        self._courier.start()

    async def stop(self) -> None:
        """End every poll and stream at once, and stop answering."""
        if self._http is None:
            return
        http, self._http = self._http, None
        http.stop()
        self._api.closing.set()
        self.world.close()
        await self._courier.stop()
        await http.close_all_connections()

    def _application(self) -> Application:
        api, page = {"api": self._api}, {"world": self.world}
        return Application(
            [
                (r"/bot([^/]+)/([A-Za-z0-9_]+)", MethodHandler, api),
                (r"/file/bot([^/]+)/(.+)", FileHandler, api),
                (r"/page/state", StateHandler, page),
                (r"/page/events", EventsHandler, page),
                (r"/page/commands", CommandsHandler, page),
                (r"/page/send", SendHandler, page),
                (r"/page/press", PressHandler, page),
                (r"/page/react", ReactHandler, page),
                (r"/page/inline", InlineHandler, page),
                (r"/page/choose", ChooseHandler, page),
                (r"/page/upload", UploadHandler, page),
                (r"/page/block", BlockHandler, page),
                (r"/page/found", FoundHandler, page),
                (r"/page/file/([^/]+)", PageFileHandler, page),
                (r"/static/(.*)", OwnFileHandler, {"path": str(STATIC)}),
                (r"/()", OwnFileHandler, {"path": str(STATIC), "default_filename": "index.html"}),
            ],
            log_function=_log_nothing,
        )


def newsroom(token: str, clock: Clock = utc_now) -> World:
    """The world that a preview starts with: an admin, two readers, and a forum of them with the bot in it."""
    world = World(BotAccount(id=int(token.partition(":")[0])), clock)
    for person in CAST:
        world.add_person(person)
    members = [person.id for person in CAST]
    group = group_chat(
        NEWSROOM_ID,
        ChatType.SUPERGROUP,
        NEWSROOM_TITLE,
        members,
        creator=ADA.id,
        standing=Standing.MEMBER,
        is_forum=True,
    )
    world.add_chat(group)
    for topic in NEWSROOM_TOPICS:
        world.open_topic(group, topic, by=ADA)
    return world


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=128)
    listener.setblocking(False)
    return listener


def _log_nothing(_handler: RequestHandler) -> None:
    """Requests are not logged: their addresses hold the token."""
