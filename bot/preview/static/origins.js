// Where a message comes from: what it answers, whom it is forwarded from.

import { el, spoken } from "./dom.js";
import { fullName, senderName, summary } from "./names.js";

/** The message that this one answers, as a button that goes there; the part of it where only that is quoted. */
export function renderQuoted({ reply_to_message: original, quote }, goTo) {
  if (!original || original.forum_topic_created) return null;
  return el(
    "button",
    { type: "button", class: "quoted", onclick: () => goTo(original.message_id) },
    el("span", { class: "quoted-name", dir: "auto" }, spoken("In reply to "), senderName(original)),
    el("span", { class: "quoted-text", dir: "auto" }, quote?.text ?? summary(original)),
  );
}

/** Through which bot it was sent (inline mode), or null. */
export function renderVia({ via_bot: bot }) {
  return bot ? el("div", { class: "via" }, `via @${bot.username}`) : null;
}

/** "Forwarded from …", or null. https://core.telegram.org/bots/api#messageorigin */
export function renderForwarded({ forward_origin: origin }) {
  if (!origin) return null;
  return el("div", { class: "forwarded" }, "Forwarded from ", el("bdi", {}, nameOf(origin)));
}

const NAMES = {
  user: ({ sender_user: user }) => fullName(user),
  hidden_user: ({ sender_user_name: name }) => name,
  chat: ({ sender_chat: chat }) => chat.title,
  channel: ({ chat }) => chat.title,
};

function nameOf(origin) {
  return NAMES[origin.type]?.(origin) ?? "somebody";
}
