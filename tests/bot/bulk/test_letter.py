from markupsafe import Markup

from bot.bulk import Copy, Letter
from bot.views.buttons import button
from bot.views.callbacks import RunCommand
from bot.views.screen import Screen

SCREEN = Screen(
    Markup('<b>Ships &amp; sails</b>\n<a href="https://example.org">More</a>'), ([button("Help", RunCommand("help"))],)
)


def test_a_letter_says_what_its_screen_says() -> None:
    letter = Letter.of(SCREEN)
    assert letter.parameters["text"] == str(SCREEN.text)
    assert letter.parameters["parse_mode"] == "HTML"
    assert '"callback_data": "c:help"' in letter.parameters["reply_markup"]


def test_the_plain_letter_has_the_words_and_neither_markup_nor_buttons() -> None:
    plain = Letter.of(SCREEN).plain
    assert plain.parameters == {"text": "Ships & sails\nMore", "link_preview_options": '{"is_disabled": true}'}


def test_the_hash_tells_letters_apart_and_fits_a_column() -> None:
    letter = Letter.of(SCREEN)
    assert letter.hash == Letter.of(SCREEN).hash != letter.plain.hash
    assert 0 <= letter.hash < 2**63


def test_a_copy_names_what_is_copied_and_has_no_other_form() -> None:
    copy = Copy(7, 12)
    assert copy.parameters == {"from_chat_id": 7, "message_id": 12}
    assert copy.plain == copy
    assert not copy.marked_up
