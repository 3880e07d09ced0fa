// One message: bubble, keyboard, and the button that replies to it.

import { fileAddress } from "./api.js";
import { clockTime, fullTime, instant } from "./dates.js";
import { el, icon, spoken } from "./dom.js";
import { renderText } from "./entities.js";
import { fileSize } from "./filesize.js";
import { keepingFocus, renderKeyboard } from "./keyboard.js";
import { avatar, colourOf, senderName, summary, wording } from "./names.js";
import { measureQuotes } from "./reveal.js";

/**
 * Keeps one message on the page. `show` draws only what changed, so that an edited keyboard closes no open quote.
 * `actions`: reply(message), press(message, button, element), goTo(messageId).
 */
export class MessageView {
  #actions;
  #drawn = new Map();
  #message;
  #standing;
  #bubble = el("div", { class: "bubble" });
  #meta = el("span", { class: "meta" });
  #column = el("div", { class: "column" }, this.#bubble);
  #reply = el("button", { type: "button", class: "reply", title: "Reply" }, icon("reply"));
  element = el("article", { class: "message" }, this.#column, this.#reply);

  constructor(actions) {
    this.#actions = actions;
    this.#reply.addEventListener("click", () => actions.reply(this.#message));
    this.element.addEventListener("dblclick", (event) => {
      if (event.target === this.element) actions.reply(this.#message);
    });
  }

  /** `row` is one of rows.js: {message, outgoing, named, first, last}. */
  show({ message, outgoing, named, first, last }) {
    const standing = [outgoing, named, first, last].join();
    if (message === this.#message && standing === this.#standing) return;
    this.#message = message;
    this.#standing = standing;
    const time = clockTime(instant(message.date));
    const heading = named && first ? sender(message) : spoken(`${outgoing ? "You" : senderName(message)}: `);
    this.element.dataset.messageId = message.message_id;
    this.element.setAttribute("aria-label", `${outgoing ? "You" : senderName(message)}, ${time}`);
    this.#reply.setAttribute("aria-label", `Reply to ${outgoing ? "yourself" : senderName(message)}, ${time}`);
    for (const [name, on] of Object.entries({ outgoing, named, first, last })) this.element.classList.toggle(name, on);
    this.#redraw("avatar", named && last, () => this.#drawAvatar(named && last));
    this.#redraw("content", [content(message), named && first], () => this.#drawContent(heading));
    this.#redraw("meta", [message.date, message.edit_date], () => this.#meta.replaceChildren(...meta(message)));
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
  #drawContent(heading) {
    const message = this.#message;
    const words = text(message);
    words?.append(this.#meta);
    const parts = [heading, this.#quoted(), photo(message), file(message), words ?? this.#meta];
    this.#bubble.replaceChildren(...parts.filter(Boolean));
    this.#bubble.classList.toggle("pictured", Boolean(message.photo));
    measureQuotes(this.#bubble);
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

  #quoted() {
    const original = this.#message.reply_to_message;
    if (!original) return null;
    const goThere = () => this.#actions.goTo(original.message_id);
    return el(
      "button",
      { type: "button", class: "quoted", onclick: goThere },
      el("span", { class: "quoted-name" }, senderName(original)),
      el("span", { class: "quoted-text", dir: "auto" }, summary(original)),
    );
  }
}

/** What the bubble's content is drawn from. */
function content(message) {
  return [wording(message), message.document, message.photo, message.reply_to_message?.message_id];
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

function photo({ photo: sizes }) {
  if (!sizes) return null;
  const { file_id: fileId, width, height } = sizes.at(-1);
  return el("img", { class: "photo", src: fileAddress(fileId), width, height, alt: "Photo", loading: "lazy" });
}

function file({ document: sent }) {
  if (!sent) return null;
  const name = sent.file_name ?? "File";
  const extension = name.includes(".") ? name.split(".").at(-1).slice(0, 4) : "";
  return el(
    "a",
    { class: "document", href: fileAddress(sent.file_id), download: name, title: name },
    el("span", { class: "document-icon", "aria-hidden": "true" }, extension || icon("file")),
    el("span", { class: "document-name" }, name),
    el("span", { class: "document-size" }, fileSize(sent.file_size)),
  );
}
