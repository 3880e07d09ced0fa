// How a chat's messages stand under each other: days, groups of one sender, and where the unread ones begin.

import { dayKey, dayName, instant } from "./dates.js";
import { serviceText } from "./names.js";
import { threadOf } from "./topics.js";

const GROUP_SECONDS = 600;

/**
 * The rows of a conversation, top to bottom; each has a `key` that stays the same from one call to the next.
 *   {kind: "day" | "unread" | "service", key, label}
 *   {kind: "message", key, message, outgoing, named, topic, first, last}
 * `named` messages show who wrote them; `topic` is the name of the one they stand in where several are shown together;
 * `first` and `last` are places within a group of one sender.
 * `view` is {personId, isPrivate, unreadFrom, topicOf}: who looks, at what kind of chat, the id of the first unread
 * message, and a function that names a message's topic where that is to be said.
 */
export function arrange(messages, view) {
  return messages.flatMap((message, index) => {
    const [previous, next] = [messages[index - 1], messages[index + 1]];
    return [...separators(previous, message, view), row(previous, message, next, view)];
  });
}

function separators(previous, message, { unreadFrom }) {
  const date = instant(message.date);
  const isNewDay = !previous || !sameDay(previous, message);
  return [
    isNewDay && { kind: "day", key: `day ${dayKey(date)}`, label: dayName(date) },
    message.message_id === unreadFrom && { kind: "unread", key: "unread", label: "Unread messages" },
  ].filter(Boolean);
}

function row(previous, message, next, { personId, isPrivate, unreadFrom, topicOf }) {
  const service = serviceText(message);
  if (service) return { kind: "service", key: `service ${message.message_id}`, label: service };
  const outgoing = message.from?.id === personId;
  return {
    kind: "message",
    key: `message ${message.message_id}`,
    message,
    outgoing,
    named: !outgoing && !isPrivate,
    topic: topicOf?.(message),
    first: message.message_id === unreadFrom || !together(previous, message),
    last: next?.message_id === unreadFrom || !together(message, next),
  };
}

function together(one, next) {
  if (!one || !next || serviceText(one) || serviceText(next)) return false;
  if (one.from?.id !== next.from?.id || threadOf(one) !== threadOf(next)) return false;
  return next.date - one.date < GROUP_SECONDS && sameDay(one, next);
}

function sameDay(one, other) {
  return dayKey(instant(one.date)) === dayKey(instant(other.date));
}
