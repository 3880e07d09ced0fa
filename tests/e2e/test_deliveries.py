from bot.context import Services
from bot.preview.faults import Fault
from tests.e2e.mailing import states, until
from tests.e2e.talk import HeldClock, Talk


async def test_admins_see_how_the_digests_arrived_and_others_do_not(
    sample: Services, ada: Talk, rui: Talk, clock: HeldClock
) -> None:
    assert "No digest was due" in (await ada.say("/deliveries"))["text"]
    await rui.say("/subscribe 09:00")
    reason = "Forbidden: bot was blocked by the user"
    rui.server.faults.add(Fault(method="sendMessage", chat_id=rui.chat, status=403, description=reason))
    clock.move(hours=1)

    async def failed() -> bool:
        return await states(sample.database) == {"failed": 1}

    await until(failed)
    shown = (await ada.say("/deliveries"))["text"]
    assert "Due: 1; sent: 0 (late: 0); waiting: 0; failed: 1\n• 1 × Forbidden: bot was blocked by the user" in shown
    assert "Paused subscriptions" in shown
    assert "people who run this bot" in (await rui.say("/deliveries"))["text"]
