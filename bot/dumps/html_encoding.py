"""The bytes of an HTML page become text.

What is UTF-8 is read as that, whatever the page declares: browsers save pages as UTF-8 and leave their old declaration
in. Otherwise the server's word, the mark or the declaration counts, or else what the letters look like. Pages that are
UTF-8 or Windows-1252 by that, or both, are read a line at a time, as text pages are.
"""

import codecs
from io import BytesIO

from turbohtml.detect import detect

from bot.dumps.encoding import encoding_of, text_lines

_HEAD = 1 << 16  # bytes that tell UTF-16 without a mark
_ESCAPE = b"\x1b"  # of the Japanese encodings that need no byte above 127
_MIXED = ("whatwg-utf-8", "whatwg-windows-1252")


def page_text(content: bytes, charset: str = "") -> str:
    """The text of a page; nothing is raised, whatever the bytes.

    Args:
        charset: What the server said, if it did.
    """
    encoding, mark = encoding_of(content[:_HEAD])
    if encoding != "utf-8":
        return content[mark:].decode(encoding, errors="replace")
    if mark or _ESCAPE not in content:
        try:
            return content[mark:].decode()
        except UnicodeDecodeError:
            pass
    codec = _codec(charset) or detect(content).codec
    return "".join(text_lines(BytesIO(content))) if codec is None or codec in _MIXED else content.decode(codec)


def _codec(charset: str) -> str | None:
    """The codec for a name of an encoding as the HTML standard has them; None where it has no such name."""
    try:
        return codecs.lookup(f"whatwg-{charset.strip().lower()}").name.replace("_", "-") if charset else None
    except (LookupError, ValueError):
        return None
