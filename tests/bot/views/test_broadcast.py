from bot.views import broadcast as view
from bot.views.callbacks import EditBroadcast
from storage.models import Broadcast, BroadcastCounts, BroadcastState


def told(state: BroadcastState, counts: BroadcastCounts, chats: int = 10, *, is_planned: bool = True) -> str:
    return str(view.progress(Broadcast(3, 7, 70, 71, state, chats, is_planned), counts).text)


def test_the_question_counts_the_chats_by_kind() -> None:
    screen = view.asked(3, {"private": 1_200, "group": 2, "supergroup": 3, "channel": 4})
    assert "1,209 chats" in screen.text
    assert "Private chats: 1,200; groups: 5; channels: 4." in screen.text
    assert [row[0].callback_data for row in screen.rows] == ["b:send:3", "b:cancel:3"]


def test_on_its_way_it_can_be_stopped_and_says_what_is_tried_again() -> None:
    counts = BroadcastCounts(4, 5, 2, 1, 0, (("Forbidden: <bot> was blocked", 1),))
    assert told(BroadcastState.GOING, counts) == (
        "<b>Sending</b> · 4 of 10\nFailed: 1\n• 1 × Forbidden: &lt;bot&gt; was blocked\nTo be tried again: 2"
    )
    screen = view.progress(Broadcast(3, 7, 70, 71, BroadcastState.GOING, 10, is_planned=True), counts)
    assert [row[0].callback_data for row in screen.rows] == [str(EditBroadcast("stop", 3))]


def test_a_stopped_one_says_how_many_do_not_get_it_any_more() -> None:
    counts = BroadcastCounts(4, 5, 0, 0, 1, ())
    assert told(BroadcastState.STOPPED, counts) == "<b>Stopped.</b> Sent to 4 of 10.\nLeft unsent: 6"


def test_whoever_unsubscribed_meanwhile_is_neither_sent_nor_failed() -> None:
    assert told(BroadcastState.DONE, BroadcastCounts(8, 0, 0, 0, 0, ())).endswith("Unsubscribed meanwhile: 2")
    assert "Unsubscribed" not in told(BroadcastState.GOING, BroadcastCounts(1, 2, 0, 0, 0, ()), is_planned=False)
