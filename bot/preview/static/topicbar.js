// The row of topics under a forum's head.

import { byId, el, spoken } from "./dom.js";
import { topicsOf } from "./topics.js";

/** One tab for each topic, all of them together first. */
export class TopicBar {
  #store;
  #selection;
  #bar = byId("topics");
  #drawn = "";

  constructor(store, selection) {
    this.#store = store;
    this.#selection = selection;
    this.#bar.addEventListener("click", (event) => {
      const tab = event.target.closest("button");
      if (tab) selection.openTopic(tab.dataset.thread ? Number(tab.dataset.thread) : undefined);
    });
  }

  draw() {
    const { chat, person, thread } = this.#selection;
    const topics = topicsOf(chat);
    this.#bar.hidden = topics.length === 0;
    const tabs = [{ id: undefined, name: "All" }, ...topics].map((topic) => ({
      ...topic,
      unread: topic.id === undefined ? 0 : this.#store.unread(chat.id, person.id, topic.id),
      open: topic.id === thread,
    }));
    const key = JSON.stringify([chat.id, tabs]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#redraw(tabs);
  }

  #redraw(tabs) {
    const focused = this.#bar.contains(document.activeElement) ? document.activeElement.dataset.thread : null;
    this.#bar.replaceChildren(el("ul", {}, ...tabs.map((tab) => el("li", {}, renderTab(tab)))));
    if (focused !== null) this.#bar.querySelector(`[data-thread="${focused}"]`)?.focus();
    this.#bar.querySelector("[aria-current]").scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

function renderTab({ id, name, unread, open }) {
  const attributes = { type: "button", class: "topic", "data-thread": id ?? "", "aria-current": open && "true" };
  const badge = unread > 0 && el("span", { class: "badge" }, String(unread), spoken(" unread"));
  return el("button", attributes, el("span", { dir: "auto" }, name), badge);
}
