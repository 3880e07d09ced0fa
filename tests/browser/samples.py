"""What the tests' bot sends besides words."""

import struct
import zlib
from typing import Any

from tests.browser.scripted_bot import Message, ScriptedBot

LONG_QUOTE = "The bell of the old tram rings again over the harbour, sixty years after its last journey. " * 8
EVERYTHING = (
    "<b>Harbour town reopens its tram</b>\n<i>By Mira Holt</i> #tram @rui_reads /latest\n"
    '<a href="https://example.org/">source</a> <code>6.4 km</code> <u>new</u> <s>old</s> <tg-spoiler>end</tg-spoiler>\n'
    f"<blockquote>We waited.</blockquote>\n<blockquote expandable>{LONG_QUOTE}</blockquote>\n"
    '<pre><code class="language-python">ring()</code></pre>'
)


def png(width: int, height: int) -> bytes:
    """A grey picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + b"\x99" * width for _ in range(height)))
    chunks = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


PNG = png(48, 32)


async def send_file(bot: ScriptedBot, chat_id: int, kind: str, name: str, content: bytes, **more: Any) -> Message:
    """Have the bot send a "document" or a "photo"."""
    sent: Message = await bot.upload(f"send{kind.capitalize()}", {kind: (name, content)}, chat_id=chat_id, **more)
    return sent
