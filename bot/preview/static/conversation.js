// The open chat's messages: a log that is told the store's state and changes only what differs.

import { el } from "./dom.js";
import { MessageView } from "./message.js";
import { arrange } from "./rows.js";
import { openOnDemand } from "./reveal.js";
import { Scroller } from "./scroll.js";

/** A separator or service line; its label may change ("Today" becomes "Yesterday"). */
class LineView {
  element;

  constructor(kind) {
    this.element = el("div", { class: `line ${kind}` });
  }

  show({ label }) {
    if (this.element.textContent !== label) this.element.replaceChildren(el("span", {}, label));
  }
}

/**
 * `actions` are those of MessageView, runCommand(text), and followLink(address), which answers whether it stays within
 * the page.
 */
export class Conversation {
  #store;
  #actions;
  #log;
  #views = new Map();
  #places = new Map();
  #open = null;
  scroller;

  constructor({ store, viewport, log, actions }) {
    this.#store = store;
    this.#log = log;
    this.#actions = { ...actions, goTo: (messageId) => this.#goTo(messageId) };
    this.scroller = new Scroller(viewport, log);
    openOnDemand(log);
    log.addEventListener("click", (event) => this.#clicked(event));
  }

  /** Opens a chat as a person, at its first unread message, at the place where one left, or at its end. */
  open({ chat, person }) {
    const known = this.#open;
    if (known?.chat.id === chat.id && known.person.id === person.id) return;
    this.close();
    const unreadFrom = this.#store.firstUnread(chat.id, person.id)?.message_id;
    this.#open = { chat, person, unreadFrom };
    this.#fillSilently();
    const separator = this.#views.get("unread");
    if (separator) this.scroller.toTopOf(separator.element);
    else this.scroller.restore(this.#places.get(chat.id) ?? { top: 0, stuck: true });
  }

  /** Remembers the place in the open chat, if any, and leaves it. */
  close() {
    if (this.#open) this.#places.set(this.#open.chat.id, this.scroller.place);
    this.#open = null;
  }

  /** Draws what changed since the last time. */
  update() {
    if (!this.#open) return;
    const newest = this.#log.lastElementChild;
    this.#draw();
    const last = this.#log.lastElementChild;
    if (!last || last === newest) return;
    last.classList.add("arrived");
    this.scroller.follow(last);
  }

  // A whole history is not news: a live region that is filled at once would be read out from its first message.
  #fillSilently() {
    this.#log.setAttribute("aria-live", "off");
    this.#log.replaceChildren();
    this.#views.clear();
    this.#draw();
    requestAnimationFrame(() => this.#log.setAttribute("aria-live", "polite"));
  }

  #draw() {
    const { chat, person, unreadFrom } = this.#open;
    const isPrivate = chat.type === "private";
    const rows = arrange(this.#store.messages(chat.id), { personId: person.id, isPrivate, unreadFrom });
    this.#forgetAllBut(new Set(rows.map((row) => row.key)));
    let next = this.#log.firstElementChild;
    for (const row of rows) {
      const { element } = this.#show(row);
      if (element === next) next = next.nextElementSibling;
      else this.#log.insertBefore(element, next);
    }
  }

  #show(row) {
    let view = this.#views.get(row.key);
    if (!view) {
      view = row.kind === "message" ? new MessageView(this.#actions) : new LineView(row.kind);
      this.#views.set(row.key, view);
    }
    view.show(row);
    return view;
  }

  #forgetAllBut(keys) {
    for (const [key, view] of this.#views) {
      if (keys.has(key)) continue;
      view.element.remove();
      this.#views.delete(key);
    }
  }

  #goTo(messageId) {
    const view = this.#views.get(`message ${messageId}`);
    if (!view) return;
    this.scroller.toMiddleOf(view.element);
    view.element.classList.remove("flash");
    requestAnimationFrame(() => view.element.classList.add("flash"));
  }

  /** Without a pointer that hovers, the message tapped last shows its reply button. */
  #pick(message) {
    for (const { element } of this.#views.values()) element.classList.toggle("picked", element === message);
  }

  #clicked(event) {
    this.#pick(event.target.closest(".message"));
    if (event.defaultPrevented) return;
    const command = event.target.closest("[data-command]");
    if (command) this.#actions.runCommand(command.dataset.command);
    const anchor = event.target.closest("a[href]");
    if (anchor && this.#actions.followLink(anchor.href)) event.preventDefault();
  }
}
