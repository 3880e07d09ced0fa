// The foot of a chat holds the composer, or Telegram's one big button where there is only one thing to do.

import { byId } from "./dom.js";

export class Foot {
  #store;
  #selection;

  constructor(store, selection, { composer, actions }) {
    this.#store = store;
    this.#selection = selection;
    byId("start").addEventListener("click", async () => (await actions.send("/start")) && composer.focus());
    byId("unblock").addEventListener("click", async () => (await actions.setBlocked(false)) && composer.focus());
  }

  draw() {
    const { chat } = this.#selection;
    const isNew = chat.type === "private" && this.#store.messages(chat.id).length === 0;
    byId("unblock").hidden = !this.isBlocked;
    byId("start").hidden = this.isBlocked || !isNew;
    byId("composer").hidden = this.isBlocked || isNew;
    byId("empty").hidden = !isNew;
    byId("empty-title").textContent = this.#store.bot.first_name;
  }

  /** Whether the open chat is that of somebody who blocked the bot. */
  get isBlocked() {
    const { chat, person } = this.#selection;
    return chat.type === "private" && this.#store.blocked.has(person.id);
  }

  /** Puts the focus on what there is to do. */
  focus() {
    [byId("message-field"), byId("start"), byId("unblock")].find((element) => element.offsetParent)?.focus();
  }
}
