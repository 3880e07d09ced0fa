// Where one writes: text, the message one replies to, and a draft of both for every chat.

import { CommandMenu } from "./commandmenu.js";
import { byId } from "./dom.js";
import { InlineMenu } from "./inlinemenu.js";
import { senderName, summary } from "./names.js";

/**
 * `actions`: send(text, replyTo) resolves to whether it was sent; commands() gives the bot's commands here; find(),
 * choose(), openPrivately() and name() are those of InlineMenu.
 */
export class Composer {
  #actions;
  #field = byId("message-field");
  #menu;
  #inline;
  #drafts = new Map();
  #key = null;
  #replyTo = null;

  constructor(actions) {
    this.#actions = actions;
    this.#menu = new CommandMenu(this.#field, {
      load: () => actions.commands(),
      choose: (text) => this.#send(text),
      complete: (text) => this.write(`${text} `),
    });
    this.#inline = new InlineMenu(this.#field, {
      find: (query, offset, signal) => actions.find(query, offset, signal),
      choose: (queryId, resultId) => this.#choose(queryId, resultId),
      openPrivately: (parameter) => actions.openPrivately(parameter),
      name: () => actions.botName,
    });
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send(this.#field.value);
    });
    this.#field.addEventListener("input", () => this.#grow());
    this.#field.addEventListener("keydown", (event) => this.#keyPressed(event));
    byId("cancel-reply").addEventListener("click", () => this.#cancelReply());
  }

  /** Takes up the draft of this chat, or topic of it, and person. */
  open({ chat, person, thread, botUsername }) {
    const key = [chat.id, person.id, thread].join("/");
    this.#menu.suffix = chat.type === "private" ? "" : `@${botUsername}`;
    if (key === this.#key) return;
    if (this.#key) this.#drafts.set(this.#key, { text: this.#field.value, replyTo: this.#replyTo });
    this.#key = key;
    const draft = this.#drafts.get(key);
    this.write(draft?.text ?? "", { focus: false });
    this.#quote(draft?.replyTo ?? null);
    this.#menu.close();
    this.#inline.close();
  }

  /** The bot has other commands: what is being typed may be one of them. */
  commandsChanged() {
    this.#menu.refresh();
  }

  replyTo(message) {
    this.#quote(message);
    this.focus();
  }

  /** Puts text into the field, the caret behind it. */
  write(text, { focus = true } = {}) {
    this.#field.value = text;
    this.#grow();
    if (!focus) return;
    this.focus();
    this.#inline.follow();
  }

  focus() {
    this.#field.focus();
  }

  async #send(text) {
    const words = text.trim();
    if (!words) return;
    const replyTo = this.#replyTo;
    this.write("");
    this.#quote(null);
    this.#menu.close();
    this.#inline.close();
    if (await this.#actions.send(words, replyTo?.message_id)) return;
    this.write(text);
    this.#quote(replyTo);
  }

  async #choose(queryId, resultId) {
    const text = this.#field.value;
    this.write("");
    if (!(await this.#actions.choose(queryId, resultId))) this.write(text);
  }

  #keyPressed(event) {
    if (this.#menu.takeKey(event) || this.#inline.takeKey(event) || event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send(this.#field.value);
    } else if (event.key === "Escape" && this.#replyTo) {
      this.#cancelReply();
    }
  }

  #cancelReply() {
    this.#quote(null);
    this.focus();
  }

  #quote(message) {
    this.#replyTo = message;
    byId("reply-preview").hidden = !message;
    if (!message) return;
    byId("reply-name").textContent = `Reply to ${senderName(message)}`;
    byId("reply-text").textContent = summary(message);
  }

  // A hidden field has no height to measure; an empty one is a line high anyway.
  #grow() {
    this.#field.style.height = "";
    if (this.#field.value && this.#field.offsetParent) this.#field.style.height = `${this.#field.scrollHeight}px`;
    byId("send").disabled = this.#field.value.trim() === "";
  }
}
