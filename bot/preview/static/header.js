// The head of the open chat: whose it is, what the bot is doing, and the chat's menu.

import { byId, el } from "./dom.js";
import { placeMenu } from "./menus.js";
import { avatar } from "./names.js";
import { copyText } from "./reveal.js";

export class Header {
  #store;
  #selection;

  /** `back()` goes to the list of chats, `setBlocked(blocked)` blocks or unblocks the bot. */
  constructor(store, selection, { back, setBlocked }) {
    this.#store = store;
    this.#selection = selection;
    placeMenu(byId("chat-menu"), byId("chat-menu-button"), "below");
    byId("back").addEventListener("click", back);
    byId("menu-block").addEventListener("click", () => {
      byId("chat-menu").hidePopover();
      setBlocked(!this.#isBlocked());
    });
    byId("menu-copy-id").addEventListener("click", () => {
      byId("chat-menu").hidePopover();
      copyText(String(selection.chat.id));
    });
  }

  draw() {
    const { bot } = this.#store;
    const { chat, person } = this.#selection;
    const isPrivate = chat.type === "private";
    const title = isPrivate ? bot.first_name : chat.title;
    byId("chat-avatar").replaceChildren(avatar(isPrivate ? { ...bot, is_bot: true } : chat, title));
    byId("chat-title").textContent = title;
    byId("chat-subtitle").replaceChildren(...this.#subtitle(chat));
    byId("speaker").textContent = `as ${person.first_name}`;
    byId("menu-block").hidden = !isPrivate;
    byId("menu-block-text").textContent = `${this.#isBlocked() ? "Unblock" : "Block"} ${bot.first_name}`;
    byId("menu-id").textContent = String(chat.id);
  }

  #subtitle(chat) {
    if (this.#store.isTyping(chat.id)) {
      const dots = el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
      return [el("span", { class: "typing" }, `${this.#store.bot.first_name} is typing…`), dots];
    }
    if (chat.type === "private") return ["bot"];
    const members = chat.member_ids.length;
    return [`${members} ${members === 1 ? "member" : "members"}`];
  }

  #isBlocked() {
    return this.#store.blocked.has(this.#selection.person?.id);
  }
}
