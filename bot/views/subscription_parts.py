"""The screens on which a subscription is changed by tapping: hour, days, zone, topics, sources, words, and its end."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zlib import crc32

from bot.digest import days
from bot.texts import plain, text
from bot.views import times, wishes
from bot.views.buttons import button, in_rows, pager
from bot.views.callbacks import EditDigest
from bot.views.lists import pages_of
from bot.views.screen import Row, Screen, shortened
from bot.views.times import Means
from storage import interests
from storage.interests import Interest, Interests, Of
from storage.models import EVERY_DAY, Label, Subscription

LABELS_PER_PAGE = 16
_SETS = {EVERY_DAY: "button-days-every", days.WEEKDAYS: "button-days-weekdays", days.SUNDAY: "button-days-sunday"}


def hour(one: Subscription) -> Screen:
    """Every hour of the day, and the quarters of the hour that is set."""
    return Screen(text("part-hour", at=one.at, zone=one.zone), (*times.hours(one.at, _sets(one, "hour")), _back(one)))


def weekdays(one: Subscription) -> Screen:
    """Each day of the week to switch on and off, and the usual sets."""
    names = wishes.short_day_names()
    sets_days = _sets(one, "days")
    each = [
        times.choice(str(one.days ^ days.bit(day)), sets_days, label=name, chosen=bool(one.days & days.bit(day)))
        for day, name in enumerate(names)
    ]
    sets = [
        times.choice(str(mask), sets_days, label=plain(name), chosen=one.days == mask) for mask, name in _SETS.items()
    ]
    return Screen(text("part-days", days=wishes.on_days(one.days)), (*in_rows(each, 4), sets, _back(one)))


def clocks(one: Subscription, now: datetime) -> Screen:
    """What time is it where you are? A button for each time that it is somewhere."""
    rows = times.clocks(one.zone, now, _sets(one, "zones"))
    return Screen(text("part-clock", zone=one.zone), (*rows, _back(one)))


def zones(one: Subscription, offset: timedelta, names: Sequence[str], page: int) -> Screen:
    """The zones in which it is that time, a page (from 0) of them."""
    rows = times.zones(one.zone, offset, names, page, _sets(one, "zone"), _sets(one, "zones"))
    other = [button(plain("button-other-time"), EditDigest(one.id, "zone"))]
    return Screen(text("part-zones"), tuple(row for row in (*rows, other, _back(one)) if row))


def labels(one: Subscription, part: str, listed: Sequence[Label], page: int) -> Screen:
    """A page (from 0) of the archive's names, the biggest first: wanted, left out, or neither, tap by tap.

    ``part`` is "tags" for categories, tags and topics or "from" for sources.
    """
    of = interests.read(one.interests)
    pages = pages_of(len(listed), LABELS_PER_PAGE)
    page = min(page, pages - 1)
    shown = listed[page * LABELS_PER_PAGE : (page + 1) * LABELS_PER_PAGE]
    choices = [button(_marked(label, of), EditDigest(one.id, part, f"{page}.{label.id}")) for label in shown]
    turn = pager(page, pages, lambda to: EditDigest(one.id, part, str(to)))
    clear = [button(plain("button-everything"), EditDigest(one.id, "everything"))] if of.each else []
    head = text("part-tags") if part == "tags" else text("part-sources")
    head += "".join("\n" + line for line in wishes.about(of))
    return Screen(head, tuple(row for row in (*in_rows(choices, 2), turn, clear, _back(one)) if row))


def words(one: Subscription) -> Screen:
    """The words that are wanted or left out, each to be taken off; more of them are typed."""
    of = interests.read(one.interests)
    ours = (*of.wanted(Of.WORDS), *of.unwanted(Of.WORDS))
    rows = in_rows([button(_said(word), EditDigest(one.id, "drop", mark(word))) for word in ours], 2)
    return Screen(text("part-words" if ours else "part-words-none"), (*rows, _back(one)))


def ending(one: Subscription) -> Screen:
    """Is it really to end?"""
    yes = button(plain("button-end-yes"), EditDigest(one.id, "ended"))
    return Screen(text("part-end", which=wishes.in_short(one)), ([yes], _back(one)))


def mark(interest: Interest) -> str:
    """A short mark of an interest, for a button."""
    return f"{crc32(str(interest).encode()):x}"


def toggled(of: Interests, interest: Interest) -> Interests:
    """The next of three states: wanted, left out, neither."""
    before = of.find(interest.of, interest.text)
    if before is None:
        return of.with_(interest)
    if before.wanted:
        return of.with_(Interest(interest.of, interest.text, wanted=False))
    return of.without(before)


def _marked(label: Label, of: Interests) -> str:
    found = of.find(interests.OF_KIND[label.kind], label.name)
    state = {None: "label-neither", True: "label-wanted", False: "label-unwanted"}[found.wanted if found else None]
    return plain(state, name=shortened(label.name, 32), articles=label.articles)


def _said(word: Interest) -> str:
    return plain("word-wanted" if word.wanted else "word-unwanted", word=shortened(word.text, 32))


def _sets(one: Subscription, part: str) -> Means:
    return lambda value: EditDigest(one.id, part, value)


def _back(one: Subscription) -> Row:
    return [button(plain("button-done"), EditDigest(one.id, "show"))]
