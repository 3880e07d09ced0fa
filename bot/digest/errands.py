"""One message of the outbox, sent or edited: from the letter to what became of it."""

import logging
import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from telegram.error import InvalidToken, TelegramError

from bot.bulk import Copy, Letter, Sender
from bot.clock import Clock
from bot.digest.answers import Answer, Meaning, understand
from bot.digest.letters import Letters
from bot.limits import BroadcastsStoppedError
from storage import broadcasts, chats
from storage.database import Database
from storage.models import Delivery
from storage.outcomes import Edited, EditPostponed, Failed, Outcome, Postponed, Sent, Stopped

log = logging.getLogger(__name__)

_FIRST_WAIT, _LONGEST_WAIT = 1.0, 300.0  # seconds
_GIVEN_UP_AFTER = timedelta(hours=20)  # by then the next day's digest is near
_MOST_EDITS_TRIED = 12  # an hour
_TAKEN_BACK = "its articles were taken back"


@dataclass(frozen=True, slots=True)
class _Form:
    """How and where a message is tried."""

    chat_id: int
    thread_id: int | None
    letter: Letter | Copy


class Errands:
    """Carries out what the outbox asks for."""

    def __init__(self, sender: Sender, letters: Letters, database: Database, clock: Clock) -> None:
        self._sender = sender
        self._letters = letters
        self._database = database
        self._clock = clock

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Send or edit the message, and say what became of it.

        Raises:
            BroadcastsStoppedError: It was not sent: the bot is stopping.
            telegram.error.InvalidToken: It was not sent: Telegram does not know the token.
        """
        if delivery.broadcast_id is not None:
            return await self._broadcast(delivery, delivery.broadcast_id)
        letter = await self._letters.of(delivery)
        if delivery.message_id is not None:
            return await self._edit(delivery, delivery.message_id, letter or self._letters.instead(delivery))
        if letter is None:
            return Failed(delivery.id, _TAKEN_BACK)
        return await self._send(delivery, _Form(delivery.chat_id, delivery.thread_id, letter))

    async def _broadcast(self, delivery: Delivery, broadcast_id: int) -> Outcome:
        """Copy the message, unless the broadcast was stopped since this was taken from the outbox."""
        async with self._database.reading() as connection:
            is_going = await broadcasts.is_going(connection, broadcast_id)
        if not is_going or delivery.source is None:
            return Stopped(delivery.id)
        return await self._send(delivery, _Form(delivery.chat_id, delivery.thread_id, Copy(*delivery.source)))

    async def _send(self, delivery: Delivery, form: _Form) -> Outcome:
        """Send; what is refused for its form is sent once more in another, which Telegram may take."""
        while True:
            try:
                message_id = await self._sender.send(form.chat_id, form.thread_id, form.letter)
            except (BroadcastsStoppedError, InvalidToken):
                raise
            except TelegramError as error:
                answer = understand(error)
            else:
                return Sent(delivery.id, message_id, delivery.revision, form.letter.hash)
            other = await self._other_form(form, answer)
            if other is None:
                return await self._refused(delivery, form.chat_id, answer)
            form = other

    async def _other_form(self, form: _Form, answer: Answer) -> _Form | None:
        """The form in which the message may be taken, or None where none is left."""
        match answer.meaning:
            case Meaning.MOVED if answer.new_chat_id not in {None, form.chat_id}:
                new = int(answer.new_chat_id or 0)
                async with self._database.writing() as connection:
                    await chats.migrate(connection, form.chat_id, new)
                return _Form(new, form.thread_id, form.letter)
            case Meaning.NO_TOPIC if form.thread_id is not None:
                return _Form(form.chat_id, None, form.letter)
            case Meaning.BAD_MARKUP if form.letter.marked_up:
                log.error("Telegram refused our markup, so it goes out plain (%s): %.200r", answer.reason, form.letter)
                return _Form(form.chat_id, form.thread_id, form.letter.plain)
            case _:
                return None

    async def _refused(self, delivery: Delivery, chat_id: int, answer: Answer) -> Outcome:
        match answer.meaning:
            case Meaning.AGAIN:
                at = self._clock() + _wait(delivery.attempts, answer)
                if at - delivery.planned_at <= _GIVEN_UP_AFTER:
                    return Postponed(delivery.id, at, answer.reason, answer.unsure)
                return Failed(delivery.id, answer.reason)
            case Meaning.UNREACHABLE | Meaning.NO_TOPIC:
                return Failed(delivery.id, answer.reason, unreachable=chat_id)
            case Meaning.HOPELESS:
                log.info("Chat %d does not take what it was to get on %s: %s", chat_id, delivery.day, answer.reason)
                return Failed(delivery.id, answer.reason)
            case Meaning.NO_SOURCE if delivery.broadcast_id is not None:
                async with self._database.writing() as connection:
                    await broadcasts.stop(connection, delivery.broadcast_id)
                return Failed(delivery.id, answer.reason)
            case _:
                log.error("Telegram refused what chat %d was to get on %s: %s", chat_id, delivery.day, answer.reason)
                return Failed(delivery.id, answer.reason)

    async def _edit(self, delivery: Delivery, message_id: int, letter: Letter) -> Outcome:
        if letter.hash == delivery.shown:
            return Edited(delivery.id, delivery.revision, None)
        try:
            await self._sender.edit(delivery.chat_id, message_id, letter)
        except (BroadcastsStoppedError, InvalidToken):
            raise
        except TelegramError as error:
            answer = understand(error)
        else:
            return Edited(delivery.id, delivery.revision, letter.hash)
        if answer.meaning is Meaning.AGAIN and delivery.attempts < _MOST_EDITS_TRIED:
            return EditPostponed(delivery.id, self._clock() + _wait(delivery.attempts, answer), answer.reason)
        log.info("A digest of %s stays as it was sent: %s", delivery.day, answer.reason)
        return Edited(delivery.id, delivery.revision, None, answer.reason)


def _wait(attempts: int, answer: Answer) -> timedelta:
    """What Telegram asks for; else twice as long each time, and anything down to half of it: chats spread out."""
    if answer.wait is not None:
        return timedelta(seconds=answer.wait)
    longest = min(_FIRST_WAIT * 2 ** min(attempts, 16), _LONGEST_WAIT)
    return timedelta(seconds=longest * random.uniform(0.5, 1))  # noqa: S311 - no secret


def bug(delivery: Delivery, now: datetime) -> Outcome:
    """What becomes of a message that our own mistake keeps from being sent: it is tried again, and given up one day."""
    answer = Answer(Meaning.AGAIN, "a mistake of ours: see the log")
    at = now + _wait(delivery.attempts, answer)
    if delivery.message_id is not None:
        return EditPostponed(delivery.id, at, answer.reason)
    if at - delivery.planned_at > _GIVEN_UP_AFTER:
        return Failed(delivery.id, answer.reason)
    return Postponed(delivery.id, at, answer.reason)
