// How people, chats and messages are called in lists and headers.

import { el, icon } from "./dom.js";

const COLOURS = 7; // as many as theme.css defines

export function fullName(user) {
  return [user.first_name, user.last_name].filter(Boolean).join(" ");
}

/** Who wrote a message: a user, or a channel speaking for itself. */
export function senderName(message) {
  return message.from ? fullName(message.from) : (message.chat.title ?? "Channel");
}

/** One of seven colours, always the same for one id; bots have their own. */
export function colourOf({ id, is_bot: isBot }) {
  return isBot ? "bot" : Math.abs(id) % COLOURS;
}

/** A round picture with initials; the bot's shows its emblem. Decorative: the name stands beside it. */
export function avatar(owner, name) {
  const content = owner.is_bot ? icon("gazette") : initials(name);
  return el("span", { class: "avatar", "data-colour": colourOf(owner), "aria-hidden": "true" }, content);
}

/** What a quote or a list says of a message's author: nothing where the message says it itself. */
export function authorOf(message) {
  return serviceText(message) ? null : (message.from ?? null);
}

/** A message's text or caption, and its entities. */
export function wording({ text, entities, caption, caption_entities: captionEntities }) {
  return { text: text ?? caption ?? "", entities: entities ?? captionEntities ?? [] };
}

/** A message in one line, for the chat list and for quotes; what a spoiler hides stays hidden. */
export function summary(message) {
  const { text, entities } = wording(message);
  const line = entities.filter((entity) => entity.type === "spoiler").reduce(mask, text).replace(/\s+/g, " ").trim();
  if (line) return line;
  if (message.document) return message.document.file_name ?? "File";
  if (message.photo) return "Photo";
  return serviceText(message) ?? "Message";
}

const SERVICES = {
  new_chat_members: (message) => `${message.new_chat_members.map(fullName).join(", ")} joined`,
  left_chat_member: (message) => `${fullName(message.left_chat_member)} left`,
  group_chat_created: () => "The group was created",
  supergroup_chat_created: () => "The group was created",
  channel_chat_created: () => "The channel was created",
  new_chat_title: (message) => `The group is now called “${message.new_chat_title}”`,
  pinned_message: (message) => `${senderName(message)} pinned a message`,
  forum_topic_created: (message) => `Topic “${message.forum_topic_created.name}” was created`,
};

/** What a service message says, or null for any other message. */
export function serviceText(message) {
  const kind = Object.keys(SERVICES).find((name) => name in message);
  return kind ? SERVICES[kind](message) : null;
}

function initials(name) {
  const letters = name.split(/\s+/).filter(Boolean).map((word) => [...word][0]);
  return letters.slice(0, 2).join("").toUpperCase();
}

function mask(text, { offset, length }) {
  return text.slice(0, offset) + "▒".repeat(Math.min(length, 24)).padEnd(length, " ") + text.slice(offset + length);
}
