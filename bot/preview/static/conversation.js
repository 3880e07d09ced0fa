// The open chat's messages: a log that is told the store's state and changes only what differs. Of a long history only
// a slice stands in the page; it slides along as one scrolls, or by a press on what tells how much is beyond.

import { byId, el } from "./dom.js";
import { MessageView } from "./message.js";
import { notify } from "./notices.js";
import { shownReactions } from "./reactions.js";
import { openOnDemand } from "./reveal.js";
import { arrange } from "./rows.js";
import { Scroller } from "./scroll.js";
import { Slice } from "./slice.js";
import { topicName } from "./topics.js";

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
 * `actions` are those of MessageView but goTo, runCommand(text), and followLink(address), which answers whether it
 * stays within the page.
 */
export class Conversation {
  #store;
  #actions;
  #viewport = byId("viewport");
  #log = byId("log");
  #views = new Map();
  #places = new Map();
  #open = null;
  #slice = Slice.atEnd([]);
  scroller = new Scroller(this.#viewport, this.#log);

  constructor({ store, actions }) {
    this.#store = store;
    this.#actions = { ...actions, goTo: (messageId) => this.#goTo(messageId) };
    openOnDemand(this.#log);
    this.#log.addEventListener("click", (event) => this.#clicked(event));
    this.#viewport.addEventListener("keydown", (event) => this.#keyPressed(event));
    this.scroller.addEventListener("moved", () => this.#slide());
    byId("earlier").addEventListener("click", () => this.#readOn("earlier", (first) => first.previousElementSibling));
    byId("later").addEventListener("click", () => this.#readOn("later", (_, last) => last.nextElementSibling));
  }

  /** Opens a chat, or one of its topics, as a person: at the first unread message, where one left, or at the end. */
  open({ chat, person, thread }) {
    const known = this.#open;
    if (known?.chat.id === chat.id && known.person.id === person.id && known.thread === thread) return;
    this.close();
    const unreadFrom = this.#store.firstUnread(chat.id, person.id, thread)?.message_id;
    this.#open = { chat, person, thread, unreadFrom };
    const place = this.#places.get(this.#key) ?? { top: 0, stuck: true };
    const messages = this.#messages;
    if (unreadFrom) this.#slice = Slice.around(messages, unreadFrom);
    else this.#slice = place.stuck ? Slice.atEnd(messages) : place.slice;
    this.#log.replaceChildren();
    this.#views.clear();
    this.#drawSilently();
    const separator = this.#views.get("unread");
    if (separator) this.scroller.toTopOf(separator.element);
    else this.scroller.restore(place);
  }

  /** Remembers the place in the open chat, if any, and leaves it. */
  close() {
    if (this.#open) this.#places.set(this.#key, { ...this.scroller.place, slice: this.#slice });
    this.#open = null;
  }

  /** Draws what changed since the last time. */
  update() {
    if (!this.#open) return;
    const newest = this.#log.lastElementChild;
    this.#slice = this.#slice.fitted(this.#messages, this.scroller);
    this.scroller.keepingPlace(() => this.#draw());
    const last = this.#log.lastElementChild;
    if (!last || last === newest) return;
    last.classList.add("arrived");
    this.scroller.follow(last);
  }

  toStart() {
    this.#show(Slice.atStart(this.#messages));
    this.scroller.toStart();
  }

  toEnd() {
    if (this.#isBeyond("after")) this.#show(Slice.atEnd(this.#messages));
    this.scroller.toEnd();
  }

  /** The same for somebody who wants to see where they go, unless that is far. */
  glideToEnd() {
    if (this.#isBeyond("after")) this.toEnd();
    else this.scroller.glideToEnd();
  }

  get #messages() {
    return this.#store.messages(this.#open.chat.id, this.#open.thread);
  }

  get #key() {
    return `${this.#open.chat.id}/${this.#open.thread ?? ""}`;
  }

  #isBeyond(side) {
    return this.#open !== null && this.#slice.outside(this.#messages)[side] > 0;
  }

  #show(slice) {
    this.#slice = slice;
    this.#drawSilently();
  }

  // A history is not news: a live region that is filled at once would be read out from its first message.
  #drawSilently() {
    this.#log.setAttribute("aria-live", "off");
    this.#draw();
    requestAnimationFrame(() => this.#log.setAttribute("aria-live", "polite"));
  }

  #draw() {
    const messages = this.#messages;
    const rows = arrange(this.#slice.of(messages), this.#look());
    this.#forgetAllBut(new Set(rows.map((row) => row.key)));
    let next = this.#log.firstElementChild;
    for (const row of rows) {
      const { element } = this.#showRow(row);
      if (element === next) next = next.nextElementSibling;
      else this.#log.insertBefore(element, next);
    }
    this.#tellWhatIsBeyond(messages);
  }

  /** How the rows are looked at: the `view` of rows.js. */
  #look() {
    const { chat, person, thread, unreadFrom } = this.#open;
    const isPrivate = chat.type === "private";
    const topicOf = thread === undefined ? (message) => topicName(chat, message) : undefined;
    return { personId: person.id, isPrivate, unreadFrom, topicOf };
  }

  #tellWhatIsBeyond(messages) {
    const { before, after } = this.#slice.outside(messages);
    for (const [id, count] of Object.entries({ earlier: before, later: after })) {
      byId(id).hidden = count === 0;
      byId(id).textContent = `${count.toLocaleString("en-GB")} ${id} ${count === 1 ? "message" : "messages"}`;
    }
    this.scroller.openEnded = after > 0;
  }

  #showRow(row) {
    let view = this.#views.get(row.key);
    if (!view) {
      view = row.kind === "message" ? new MessageView(this.#actions) : new LineView(row.kind);
      this.#views.set(row.key, view);
    }
    view.show(row.kind === "message" ? { ...row, reactions: this.#reactions(row.message) } : row);
    return view;
  }

  #reactions({ message_id: messageId }) {
    const { chat, person } = this.#open;
    return shownReactions(this.#store.reactions(chat.id, messageId), person.id, (id) => this.#store.nameOf(id));
  }

  #forgetAllBut(keys) {
    for (const [key, view] of this.#views) {
      if (keys.has(key)) continue;
      if (view.element.contains(document.activeElement)) this.#viewport.focus({ preventScroll: true });
      view.element.remove();
      this.#views.delete(key);
    }
  }

  /** Slides the slice along before one comes to its edge, a screen ahead. */
  #slide() {
    if (!this.#open || document.activeElement?.matches(".beyond")) return;
    const { above, below, seen } = this.scroller.extent;
    if (seen === 0) return;
    if (above < seen && this.#isBeyond("before")) this.#extend("earlier");
    else if (below < seen && this.#isBeyond("after")) this.#extend("later");
  }

  #extend(direction) {
    this.scroller.keepingPlace(() => this.#show(this.#slice[direction](this.#messages)));
  }

  /** Extends the slice for somebody at the keyboard, and takes the focus to the message where they read on. */
  #readOn(direction, nextOf) {
    const articles = this.#log.querySelectorAll("article");
    const [first, last] = [articles[0], articles[articles.length - 1]];
    this.#extend(direction);
    let next = nextOf(first, last);
    while (next && !next.matches("article")) next = nextOf(next, next);
    next?.setAttribute("tabindex", "-1");
    next?.focus();
  }

  #goTo(messageId) {
    const messages = this.#messages;
    if (!messages.some((message) => message.message_id === messageId)) {
      notify("That message is not here any more.");
      return;
    }
    const isNear = this.#slice.surrounds(messages, messageId);
    if (!isNear) this.#show(Slice.around(messages, messageId));
    const { element } = this.#views.get(`message ${messageId}`) ?? this.#views.get(`service ${messageId}`);
    this.scroller.toMiddleOf(element, { glide: isNear });
    element.classList.remove("flash");
    requestAnimationFrame(() => element.classList.add("flash"));
  }

  /** Without a pointer that hovers, the message tapped last shows its buttons. */
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

  #keyPressed(event) {
    if (event.target !== this.#viewport || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Home") this.toStart();
    else if (event.key === "End") this.toEnd();
    else return;
    event.preventDefault();
  }
}
