// The list of chats: one for each person to speak as, then the groups.

import { instant, listTime } from "./dates.js";
import { byId, el, spoken } from "./dom.js";
import { authorOf, avatar, fullName, summary } from "./names.js";

export class Sidebar {
  #store;
  #selection;
  #open;
  #rows = new Map();

  /** `open(chatId)` opens a chat. */
  constructor(store, selection, { open }) {
    this.#store = store;
    this.#selection = selection;
    this.#open = open;
    byId("chat-list").addEventListener("keydown", (event) => this.#moveFocus(event));
  }

  draw() {
    const chats = [...this.#store.chats.values()];
    this.#fill(byId("private-chats"), chats.filter((chat) => chat.type === "private"));
    const groups = chats.filter((chat) => chat.type !== "private");
    this.#fill(byId("group-chats"), groups);
    byId("groups").hidden = groups.length === 0;
    const admin = [...this.#store.people.values()].find((person) => person.role === "admin");
    for (const name of document.querySelectorAll(".admin-name")) name.textContent = admin?.first_name ?? "an admin";
  }

  /** Puts the focus on a chat's row. */
  focus(chat) {
    this.#rows.get(chat?.id)?.focus();
  }

  #fill(list, chats) {
    const items = chats.map((chat) => this.#row(chat).parentElement);
    if (items.length === list.children.length && items.every((item, index) => item === list.children[index])) return;
    list.replaceChildren(...items);
  }

  // Rows stay, only what is in them is drawn anew: so they keep the focus.
  #row(chat) {
    let row = this.#rows.get(chat.id);
    if (!row) {
      row = el("button", { type: "button", class: "chat-row", onclick: () => this.#open(chat.id) });
      el("li", {}, row);
      this.#rows.set(chat.id, row);
    }
    if (this.#selection.chat === chat) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
    row.replaceChildren(...this.#content(chat));
    return row;
  }

  #content(chat) {
    const person = this.#store.people.get(chat.id);
    const name = person ? fullName(person) : (chat.title ?? "Chat");
    const newest = this.#store.messages(chat.id).at(-1);
    return [
      avatar(chat, name),
      el("span", { class: "chat-name" }, el("span", { class: "name-text", dir: "auto" }, name), person && role(person)),
      newest ? time(newest) : el("span"),
      this.#snippet(chat, newest),
      this.#badge(chat),
    ];
  }

  #snippet(chat, newest) {
    const { bot } = this.#store;
    if (this.#store.isTyping(chat.id)) return el("span", { class: "snippet typing" }, `${bot.first_name} is typing…`);
    if (!newest) return el("span", { class: "snippet" }, "No messages yet");
    const name = this.#authorOf(chat, newest);
    const author = name && el("span", { class: "snippet-author" }, `${name}: `);
    return el("span", { class: "snippet" }, author, el("bdi", {}, summary(newest)));
  }

  #authorOf(chat, message) {
    const from = authorOf(message);
    if (!from) return null;
    if (from.id === this.#selection.speakerIn(chat)) return "You";
    return chat.type === "private" ? null : from.first_name;
  }

  #badge(chat) {
    const unread = this.#store.unread(chat.id, this.#selection.speakerIn(chat));
    if (unread === 0) return el("span");
    return el("span", { class: "badge" }, String(unread), spoken(" unread"));
  }

  #moveFocus(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey) return;
    const rows = [...byId("chat-list").querySelectorAll(".chat-row")];
    const at = rows.indexOf(document.activeElement);
    if (at === -1) return;
    event.preventDefault();
    rows[(at + step + rows.length) % rows.length].focus();
  }
}

function role(person) {
  return person.role === "admin" && el("span", { class: "role" }, "admin");
}

function time(message) {
  const date = instant(message.date);
  return el("time", { class: "chat-time", datetime: date.toISOString() }, listTime(date));
}
