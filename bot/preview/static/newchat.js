// A new group, forum or channel: a dialog that asks for its kind and name.

import { byId } from "./dom.js";

export class NewChat {
  #found;
  #dialog = byId("new-chat");

  /** `found(kind, title)` opens the chat and throws an Error with a sentence. */
  constructor({ found }) {
    this.#found = found;
    byId("new-chat-button").addEventListener("click", () => this.#ask());
    byId("new-chat-cancel").addEventListener("click", () => this.#dialog.close());
    byId("new-chat-form").addEventListener("submit", (event) => this.#submit(event));
  }

  #ask() {
    byId("new-chat-form").reset();
    byId("new-chat-error").textContent = "";
    this.#dialog.showModal();
  }

  async #submit(event) {
    event.preventDefault();
    const { kind, title } = Object.fromEntries(new FormData(event.target));
    try {
      await this.#found(kind, title);
      this.#dialog.close();
    } catch (error) {
      byId("new-chat-error").textContent = error.message;
    }
  }
}
