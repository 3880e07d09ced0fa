from inline_snapshot import snapshot

from bot.views import deliveries
from storage.models import DeliveryDay


def test_a_day_says_what_was_due_and_what_became_of_it() -> None:
    day = DeliveryDay("2026-03-05", 12, 9, 2, 1, 2, 1, (("Forbidden: <bot> was blocked", 2),))
    assert str(deliveries.screen([day], [("Forbidden: bot was kicked", 3)]).text) == snapshot("""\
<b>How the digests arrive</b>

<b>Thursday, 5 March 2026</b>
Due: 12; sent: 9 (late: 2); waiting: 1; failed: 2
• 2 × Forbidden: &lt;bot&gt; was blocked
Lost answers: 1. So many at most came twice.

<b>Paused subscriptions</b>
• 3 × Forbidden: bot was kicked\
""")


def test_where_nothing_was_due_that_is_said() -> None:
    assert "No digest was due" in deliveries.screen([], []).text
