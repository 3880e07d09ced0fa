// How a chat's messages stand under each other: days, groups of one sender, and where the unread ones begin.

import { dayKey, dayName, instant } from "./dates.js";
import { serviceText } from "./names.js";

const GROUP_SECONDS = 600;

/**
 * The rows of a conversation, top to bottom; each has a `key` that stays the same from one call to the next.
 *   {kind: "day" | "unread" | "service", key, label}
 *   {kind: "message", key, message, outgoing, named, first, last}
 * `named` messages show who wrote them; `first` and `last` are places within a group of one sender.
 */
export function arrange(messages, { personId, isPrivate, unreadFrom }) {
  const rows = [];
  messages.forEach((message, index) => {
    const previous = messages[index - 1];
    const date = instant(message.date);
    if (!previous || !sameDay(previous, message)) rows.push({ kind: "day", key: `day ${dayKey(date)}`, label: dayName(date) });
    if (message.message_id === unreadFrom) rows.push({ kind: "unread", key: "unread", label: "Unread messages" });
    const service = serviceText(message);
    const key = `message ${message.message_id}`;
    if (service) rows.push({ kind: "service", key, label: service });
    else rows.push({ kind: "message", key, message, ...standing(message, personId, isPrivate), ...neighbours(messages, index, unreadFrom) });
  });
  return rows;
}

function standing(message, personId, isPrivate) {
  const outgoing = message.from?.id === personId;
  return { outgoing, named: !outgoing && !isPrivate };
}

function neighbours(messages, index, unreadFrom) {
  const message = messages[index];
  const next = messages[index + 1];
  return {
    first: message.message_id === unreadFrom || !together(messages[index - 1], message),
    last: next?.message_id === unreadFrom || !together(message, next),
  };
}

function together(one, next) {
  if (!one || !next || serviceText(one) || serviceText(next)) return false;
  return one.from?.id === next.from?.id && next.date - one.date < GROUP_SECONDS && sameDay(one, next);
}

function sameDay(one, other) {
  return dayKey(instant(one.date)) === dayKey(instant(other.date));
}
