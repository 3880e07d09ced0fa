// One message: bubble, reactions, keyboard, and the buttons that reply and react to it.

import { renderFile, renderPhoto } from "./attachments.js";
import { clockTime, fullTime, instant } from "./dates.js";
import { el, icon, spoken } from "./dom.js";
import { renderText } from "./entities.js";
import { keepingFocus, renderKeyboard } from "./keyboard.js";
import { isAboveText, renderLinkCard } from "./linkcard.js";
import { avatar, colourOf, senderName, summary, wording } from "./names.js";
import { renderForwarded, renderQuoted, renderVia } from "./origins.js";
import { renderReactions } from "./reactions.js";
import { measureQuotes } from "./reveal.js";

const SHOWN = ["document", "photo", "quote", "forward_origin", "via_bot", "link_preview_options"]; // besides the text

/**
 * Keeps one message on the page. `show` draws only what changed, so that an edited keyboard closes no open quote.
 * `actions`: reply(message), react(message, emoji), pickReaction(button, {own, chosen}),
 * press(message, button, element), goTo(messageId), isOwnLink(address).
 */
export class MessageView {
  #actions;
  #drawn = new Map();
  #message;
  #standing;
  #reactions = [];
  #bubble = el("div", { class: "bubble" });
  #meta = el("span", { class: "meta" });
  #column = el("div", { class: "column" }, this.#bubble);
  #reply = el("button", { type: "button", class: "tool", title: "Reply" }, icon("reply"));
  #react = el("button", { type: "button", class: "tool", title: "React", "aria-haspopup": "true" }, icon("react"));
  element = el("article", { class: "message" }, this.#column, el("div", { class: "tools" }, this.#reply, this.#react));

  constructor(actions) {
    this.#actions = actions;
    this.#reply.addEventListener("click", () => actions.reply(this.#message));
    this.#react.addEventListener("click", () => this.#pickReaction());
    this.element.addEventListener("dblclick", (event) => {
      if (event.target === this.element) actions.reply(this.#message);
    });
  }

  /** `row` is one of rows.js, with the `reactions` of reactions.js. */
  show({ message, outgoing, named, topic, first, last, reactions }) {
    const standing = JSON.stringify([outgoing, named, topic, first, last, reactions]);
    if (message === this.#message && standing === this.#standing) return;
    this.#message = message;
    this.#standing = standing;
    this.#reactions = reactions;
    const time = clockTime(instant(message.date));
    const author = outgoing ? "You" : senderName(message);
    const whose = `${outgoing ? "yourself" : author}, ${time}`;
    const heading = named && first ? sender(message) : spoken(`${author}: `);
    const place = topic && first && el("div", { class: "in-topic" }, spoken("in "), el("bdi", {}, topic));
    this.element.dataset.messageId = message.message_id;
    this.element.setAttribute("aria-label", `${author}, ${time}`);
    this.#reply.setAttribute("aria-label", `Reply to ${whose}`);
    this.#react.setAttribute("aria-label", `React to ${whose}`);
    for (const [name, on] of Object.entries({ outgoing, named, first, last })) this.element.classList.toggle(name, on);
    this.#redraw("avatar", named && last, () => this.#drawAvatar(named && last));
    this.#redraw("content", [content(message), first && [named, topic]], () => this.#drawContent(heading, place));
    this.#redraw("meta", [message.date, message.edit_date], () => this.#meta.replaceChildren(...meta(message)));
    this.#redraw("reactions", reactions, () => this.#drawReactions());
    this.#redraw("keyboard", [message.reply_markup], () => this.#drawKeyboard());
  }

  #redraw(part, source, draw) {
    const key = JSON.stringify(source);
    if (this.#drawn.get(part) === key) return;
    this.#drawn.set(part, key);
    draw();
  }

  #drawAvatar(wanted) {
    this.element.querySelector(":scope > .avatar")?.remove();
    const { from, chat } = this.#message;
    if (wanted) this.element.prepend(avatar(from ?? chat, senderName(this.#message)));
  }

  // The time stands in the text's last line where it fits, else under what there is.
  #drawContent(heading, place) {
    const message = this.#message;
    const quoted = renderQuoted(message, (messageId) => this.#actions.goTo(messageId));
    const card = renderLinkCard(message, (address) => this.#actions.isOwnLink(address));
    const words = text(message);
    const [above, below] = isAboveText(message) ? [card, null] : [null, card];
    const holdsTime = words && !below;
    if (holdsTime) words.append(this.#meta);
    const origins = [place, renderForwarded(message), renderVia(message), quoted];
    const attached = [renderPhoto(message), renderFile(message), above];
    const parts = [heading, ...origins, ...attached, words, below, !holdsTime && this.#meta];
    this.#bubble.replaceChildren(...parts.filter(Boolean));
    this.#bubble.classList.toggle("pictured", Boolean(message.photo));
    measureQuotes(this.#bubble);
  }

  #drawReactions() {
    const hadFocus = this.#column.querySelector(".reactions")?.contains(document.activeElement);
    this.#column.querySelector(".reactions")?.remove();
    const row = renderReactions(this.#reactions, (emoji) => this.#actions.react(this.#message, emoji));
    if (row) this.#bubble.after(row);
    if (hadFocus) (row?.querySelector("[aria-pressed=true]") ?? row?.firstElementChild ?? this.#react).focus();
  }

  #pickReaction() {
    const own = this.#reactions.find((reaction) => reaction.own)?.emoji;
    this.#actions.pickReaction(this.#react, { own, chosen: (emoji) => this.#actions.react(this.#message, emoji) });
  }

  #drawKeyboard() {
    keepingFocus(this.#column, () => {
      this.#column.querySelector(".keyboard")?.remove();
      const pressed = (button, element) => this.#actions.press(this.#message, button, element);
      const keyboard = renderKeyboard(this.#message.reply_markup, pressed);
      this.element.classList.toggle("has-keyboard", Boolean(keyboard));
      if (keyboard) this.#column.append(keyboard);
    });
  }
}

/** What the bubble's content is drawn from. */
function content(message) {
  const original = message.reply_to_message;
  return [wording(message), original && summary(original), ...SHOWN.map((field) => message[field])];
}

function text(message) {
  const { text: words, entities } = wording(message);
  return words ? el("div", { class: "text", dir: "auto" }, renderText(words, entities)) : null;
}

function meta(message) {
  const date = instant(message.date);
  const edited = message.edit_date && el("span", { class: "edited" }, "edited ");
  const time = el("time", { datetime: date.toISOString(), title: fullTime(date) }, clockTime(date));
  return [edited, time, icon("checks")].filter(Boolean);
}

function sender(message) {
  const colour = colourOf(message.from ?? message.chat);
  return el("div", { class: "sender", "data-colour": colour, dir: "auto" }, senderName(message));
}
