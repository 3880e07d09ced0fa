"""The bytes of a feed become text, in pieces that do not depend on its lines: many feeds are one line of any length.

A byte order mark decides, then UTF-8 where the beginning is that, then what the XML declaration names. What is not
UTF-8 in a feed that should be is read as Windows-1252, character by character.
"""

import codecs
import re
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from bot.dumps.encoding import PIECE, encoding_of

_ENCODINGS = rb"(?:big5|cp|euc|gb|iso|koi8|mac|shift|win|x-)[\w-]{0,30}"
_DECLARED = re.compile(rb"<\?xml\s[^<>]{0,200}?encoding\s*=\s*[\"'](" + _ENCODINGS + rb")[\"']")
_DECLARED_WITHIN = 4096  # bytes
# What a name means on the web (encoding.spec.whatwg.org), where Python knows a smaller set by it.
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "iso8859-9": "cp1254"}
_LATIN = frozenset(("iso8859-1", "cp1252"))
_OR_WINDOWS_1252 = "gazette-or-windows-1252"


def text_pieces(stream: BinaryIO) -> Iterator[str]:
    """The text of a feed, a million characters at a time at most."""
    head = stream.read(PIECE)
    encoding, mark = encoding_of(head)
    if encoding == "utf-8" and not mark:
        encoding = _declared(head) or encoding
    errors = _OR_WINDOWS_1252 if encoding == "utf-8" else "replace"
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    for piece in chain((head[mark:],), iter(lambda: stream.read(PIECE), b"")):
        yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def _declared(head: bytes) -> str | None:
    """The encoding that is declared; None where that is Latin or unknown, or the beginning shows that it is not so."""
    declared = _DECLARED.search(head[:_DECLARED_WITHIN].lower())
    if declared is None or (not head.isascii() and _is_utf_8(head)):
        return None
    try:
        name = codecs.lookup(declared[1].decode().removeprefix("x-")).name
    except LookupError:
        return None
    return None if name in _LATIN else _WIDER.get(name, name)


def _is_utf_8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "ignore"), error.end


codecs.register_error(_OR_WINDOWS_1252, _as_windows_1252)
