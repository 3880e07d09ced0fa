"""What one chat may be sent, with a clock that the test holds."""

from bot.limits.chats import BURST, ChatLimits

PERSON, GROUP = 7, -100_200


def send(limits: ChatLimits, chat: int | str, now: float, *, broadcast: bool = False) -> float:
    """Send as soon as may be; when that was."""
    while wait := limits.wait(chat, now, broadcast=broadcast):
        now += wait
    limits.begin(chat)
    limits.end(chat, now)
    return now


def test_a_broadcast_sends_a_chat_one_message_a_second() -> None:
    limits = ChatLimits(1.0, 20)
    assert [send(limits, PERSON, 0.0, broadcast=True) for _ in range(3)] == [0.0, 1.0, 2.0]


def test_a_person_gets_a_burst_of_answers_and_then_a_message_a_second_on_the_average() -> None:
    limits, now, sent = ChatLimits(1.0, 20), 0.0, []
    for _ in range(3 * BURST):
        now = send(limits, PERSON, now)
        sent.append(now)
    assert sent[BURST - 1] == 0.0
    assert sent[-1] == 2 * BURST


def test_a_group_gets_no_more_than_twenty_in_any_minute() -> None:
    limits, now, sent = ChatLimits(1.0, 20), 0.0, []
    for number in range(100):
        now = send(limits, GROUP, now + 0.5, broadcast=number % 3 == 0)
        sent.append(now)
    assert max(sum(start <= at < start + 60 for at in sent) for start in sent) <= 20


def test_a_channel_named_by_its_username_counts_as_a_group() -> None:
    limits = ChatLimits(1.0, 2)
    assert [send(limits, "@ledger", 0.0) for _ in range(3)] == [0.0, 0.0, 60.0]


def test_what_waits_for_its_turn_counts_already() -> None:
    limits = ChatLimits(1.0, 2)
    limits.begin(GROUP)
    limits.begin(GROUP)
    assert limits.wait(GROUP, 0.0, broadcast=False) > 0
    limits.end(GROUP, None)
    assert limits.wait(GROUP, 0.0, broadcast=False) == 0


def test_a_refused_chat_waits_and_others_do_not() -> None:
    limits = ChatLimits(1.0, 20)
    limits.refused(PERSON, 10.0, 5)
    assert limits.wait(PERSON, 12.0, broadcast=False) == 3
    assert limits.wait(PERSON + 1, 12.0, broadcast=False) == 0


def test_chats_are_forgotten_when_no_rule_needs_them() -> None:
    limits = ChatLimits(1.0, 20)
    for chat in range(1, 1000):
        send(limits, chat, float(chat))
    assert len(limits._chats) < 100
