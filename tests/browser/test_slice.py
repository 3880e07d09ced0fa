"""The part of a long history that stands in the page, as the pure module that it is."""

from typing import Any

from playwright.async_api import Page


async def slices(modules: Page, steps: str, count: int = 1000) -> Any:
    """What ``steps`` answers; it has Slice, ``messages`` (ids 1 to count), and ``ends(slice)``: first and last id."""
    return await modules.evaluate(
        f"""async (count) => {{
          const {{ Slice }} = await import("/static/slice.js");
          const messages = Array.from({{ length: count }}, (_, index) => ({{ message_id: index + 1 }}));
          const ends = (slice, history = messages) => {{
            const ids = slice.of(history).map((message) => message.message_id);
            return [ids[0], ids.at(-1)];
          }};
          {steps}
        }}""",
        count,
    )


async def test_it_begins_with_the_end_of_the_history_and_follows_it(modules: Page) -> None:
    steps = """
      const end = Slice.atEnd(messages);
      return [ends(end), ends(end, [...messages, { message_id: 1001 }]), end.outside(messages)];
    """
    assert await slices(modules, steps) == [[921, 1000], [921, 1001], {"before": 920, "after": 0}]


async def test_it_slides_and_stays_small(modules: Page) -> None:
    steps = """
      let slice = Slice.atEnd(messages);
      const seen = [];
      for (let step = 0; step < 5; step += 1) seen.push(ends((slice = slice.earlier(messages))));
      seen.push(ends((slice = slice.later(messages))));
      return seen;
    """
    assert await slices(modules, steps) == [[881, 1000], [841, 1000], [801, 1000], [761, 960], [721, 920], [761, 960]]


async def test_it_stops_at_both_ends_of_the_history(modules: Page) -> None:
    steps = """
      const start = Slice.atStart(messages).earlier(messages);
      let slice = start;
      while (slice.outside(messages).after > 0) slice = slice.later(messages);
      return [ends(start), ends(slice), ends(slice, [...messages, { message_id: 1001 }])];
    """
    assert await slices(modules, steps) == [[1, 80], [801, 1000], [801, 1001]]


async def test_a_short_history_is_shown_whole(modules: Page) -> None:
    steps = """
      return [ends(Slice.atEnd(messages)), ends(Slice.around(messages, 3)), Slice.atEnd([]).of([])];
    """
    assert await slices(modules, steps, 5) == [[1, 5], [1, 5], []]


async def test_it_surrounds_a_message_only_with_some_on_either_side(modules: Page) -> None:
    steps = """
      const slice = Slice.around(messages, 500);
      return [ends(slice), [460, 470, 480, 500, 519, 530].map((id) => slice.surrounds(messages, id))];
    """
    assert await slices(modules, steps) == [[460, 539], [False, False, True, True, True, False]]


async def test_deleted_messages_leave_the_rest_in_place(modules: Page) -> None:
    steps = """
      const slice = Slice.around(messages, 500);
      return ends(slice, messages.filter(({ message_id: id }) => id !== 460 && id !== 539));
    """
    assert await slices(modules, steps) == [461, 538]


async def test_one_that_grew_too_large_keeps_the_end_that_is_read(modules: Page) -> None:
    steps = """
      const slice = Slice.atEnd(messages.slice(0, 100));
      return [true, false].map((atEnd) => ends(slice.fitted(messages, { atEnd })));
    """
    assert await slices(modules, steps) == [[921, 1000], [21, 220]]
