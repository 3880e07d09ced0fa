"""Pictures, drawn in a process of their own."""

import struct

import pytest

from bot import charts
from bot.charts import Bar, Bars, Columns, DrawingError, Grid, Label, Series, Steps, Tone, drawing

GRID = Grid(((0, Label("1 Jan")), (6, Label("7 Jan"))), ((5, Label("5")), (10, Label("10"))))
NEWS = Columns(Label("Articles a day"), (Series((0, 3, 12, 0, 1, 2, 7), Tone.NEWS),), GRID)
READERS = Steps(Label("Subscriptions"), Series((1, 1, 2, 3, 3, 2, 4), Tone.READERS), GRID)


def size(picture: bytes) -> tuple[int, int]:
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


async def test_panels_stand_below_each_other() -> None:
    one, two = size(await charts.draw([NEWS])), size(await charts.draw([NEWS, READERS]))
    assert one[0] == two[0] == 1280
    assert one[1] < two[1] < 2 * one[1]


async def test_whatever_the_process_says_last_is_why_there_is_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "_WORKER", ("-c", "import no_such_library"))
    with pytest.raises(DrawingError, match="No module named 'no_such_library'"):
        await charts.draw([NEWS])


async def test_a_process_that_says_nothing_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "_WORKER", ("-c", "import signal; signal.pause()"))
    monkeypatch.setattr(drawing, "_LONGEST", 0.1)
    with pytest.raises(DrawingError, match="longer than"):
        await charts.draw([NEWS])


async def test_without_a_process_there_is_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing.sys, "executable", "/nowhere/python")
    with pytest.raises(DrawingError, match="no process for it"):
        await charts.draw([NEWS])


async def test_names_of_any_length_and_script_are_drawn() -> None:
    names = ["Economy", "w" * 300, "文化与艺术", "الاقتصاد والعمل", "Новости порта", "$5 & <b>_x_^2 \\alpha"]
    bars = [Bar(Label(name, f"No. {place}"), 10**place, Label("1,000,000")) for place, name in enumerate(names)]
    panel = Bars(Label("Categories"), tuple(bars))
    width, height = size(await charts.draw([panel, panel, NEWS]))
    assert (width, height) > (1280, 0)
