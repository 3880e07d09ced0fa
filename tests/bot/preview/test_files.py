"""Files over HTTP: sendDocument, sendPhoto, getFile."""

import httpx
import pytest

from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from bot.preview.world import World
from tests.bot.preview.conftest import Call

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x40\x00\x00\x00\xc8"


async def test_a_document_is_sent_fetched_and_sent_again_by_its_id(
    call: Call, http: httpx.AsyncClient, server: PreviewServer, ada: int
) -> None:
    answer = await http.post(
        f"/bot{server.token}/sendDocument",
        data={"chat_id": str(ada), "caption": "<i>All</i>", "parse_mode": "HTML"},
        files={"document": ("../né w.csv", b"a,b\n", "text/csv")},
    )
    message = answer.json()["result"]
    assert (message["caption"], message["caption_entities"][0]["type"]) == ("All", "italic")
    document = message["document"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == ("../né w.csv", "text/csv", 4)
    stored = (await call("getFile", file_id=document["file_id"]))["result"]
    assert stored["file_path"] == "documents/file_1.csv"
    assert (await http.get(f"/file/bot{server.token}/{stored['file_path']}")).content == b"a,b\n"
    again = await call("sendDocument", chat_id=ada, document=document["file_id"])
    assert again["result"]["document"] == document


async def test_a_photo_may_be_attached_under_another_name(
    http: httpx.AsyncClient, server: PreviewServer, ada: int
) -> None:
    answer = await http.post(
        f"/bot{server.token}/sendPhoto",
        data={"chat_id": str(ada), "photo": "attach://picture"},
        files={"picture": ("a.png", PNG)},
    )
    (photo,) = answer.json()["result"]["photo"]
    assert (photo["width"], photo["height"], photo["file_size"]) == (320, 200, len(PNG))


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({}, "there is no document in the request"),
        ({"document": "preview-file-99"}, "wrong file identifier/HTTP URL specified"),
        ({"document": "https://example.com/a.pdf"}, "failed to get HTTP URL content"),
        ({"document": "attach://nothing"}, "failed to get HTTP URL content"),
    ],
)
async def test_a_document_must_be_there(call: Call, ada: int, parameters: dict[str, str], sentence: str) -> None:
    answer = await call("sendDocument", chat_id=ada, **parameters)
    assert answer["description"] == f"Bad Request: {sentence}"


async def test_captions_end_at_1024_and_files_are_not_empty(
    http: httpx.AsyncClient, server: PreviewServer, ada: int
) -> None:
    address, files = f"/bot{server.token}/sendDocument", {"document": ("a.txt", b"a")}
    fits = await http.post(address, data={"chat_id": str(ada), "caption": "x" * 1024}, files=files)
    assert fits.status_code == 200
    long = await http.post(address, data={"chat_id": str(ada), "caption": "x" * 1025}, files=files)
    assert long.json()["description"] == "Bad Request: message caption is too long"
    empty = await http.post(address, data={"chat_id": str(ada)}, files={"document": ("a.txt", b"")})
    assert empty.json()["description"] == "Bad Request: file must be non-empty"


async def test_bots_upload_up_to_50_mb(http: httpx.AsyncClient, server: PreviewServer, ada: int) -> None:
    files = {"document": ("big.txt", bytes(50 * 1024 * 1024 + 1))}
    answer = await http.post(f"/bot{server.token}/sendDocument", data={"chat_id": str(ada)}, files=files)
    assert (answer.status_code, answer.json()["description"]) == (413, "Request Entity Too Large")


async def test_bots_download_up_to_20_mb(call: Call, world: World, ada: int) -> None:
    fits = world.send_document(ADA.id, ada, "a.txt", bytes(20 * 1024 * 1024))
    assert (await call("getFile", file_id=fits["document"]["file_id"]))["ok"]
    big = world.send_document(ADA.id, ada, "b.txt", bytes(20 * 1024 * 1024 + 1))
    answer = await call("getFile", file_id=big["document"]["file_id"])
    assert answer["description"] == "Bad Request: file is too big"


async def test_a_file_that_is_not_there_is_said_so(call: Call, http: httpx.AsyncClient, server: PreviewServer) -> None:
    assert (await call("getFile"))["description"] == "Bad Request: file_id not specified"
    gone = await call("getFile", file_id="x")
    assert gone["description"] == "Bad Request: wrong file_id or the file is temporarily unavailable"
    assert (await http.get(f"/file/bot{server.token}/documents/file_9.txt")).status_code == 404
    assert (await http.get("/file/bot1:x/documents/file_9.txt")).status_code == 401
