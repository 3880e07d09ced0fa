// Which chat is open, as whom, and which of its topics. Kept in the address (`#7`, `#-100/7`, `#-100/7/42`), so that
// reload and the back button work.

import { topicsOf } from "./topics.js";

const PATTERN = /^#(-?\d+)(?:\/(\d+))?(?:\/(\d+))?$/;

/** Wide enough for list and chat beside each other; chat.css breaks at the same width. */
const wide = matchMedia("(min-width: 720px)");

/** Dispatches "change" when another chat is opened, the list is shown, or somebody else speaks. */
export class Selection extends EventTarget {
  #store;
  #speaker; // who spoke last: groups are opened as them

  constructor(store) {
    super();
    this.#store = store;
    addEventListener("popstate", () => this.#changed());
    wide.addEventListener("change", () => this.#changed());
  }

  /** The open chat: the address names it, else it is the first one; undefined where a phone shows the list. */
  get chat() {
    const [, chatId] = PATTERN.exec(location.hash) ?? [];
    const first = wide.matches ? this.#store.chats.values().next().value : undefined;
    return this.#store.chats.get(Number(chatId)) ?? first;
  }

  /** Who speaks in the open chat. */
  get person() {
    return this.chat && this.#store.people.get(this.speakerIn(this.chat));
  }

  /** The id of the open topic; undefined where all of a chat is shown. */
  get thread() {
    const [, chatId, , thread] = PATTERN.exec(location.hash) ?? [];
    const { chat } = this;
    return chat?.id === Number(chatId) ? topicsOf(chat).find(({ id }) => id === Number(thread))?.id : undefined;
  }

  /** The private chat of whoever speaks, or undefined. */
  get privateChat() {
    return this.#store.chats.get(this.person?.id);
  }

  /** The id of who speaks in a chat: in a private one its person, in a group who is chosen or spoke last elsewhere. */
  speakerIn(chat) {
    const members = this.membersOf(chat).map((person) => person.id);
    const [, chatId, personId] = PATTERN.exec(location.hash) ?? [];
    const named = Number(chatId) === chat.id ? Number(personId) : undefined;
    return [named, this.#speaker].find((id) => members.includes(id)) ?? members[0];
  }

  /** The people of a chat one can speak as. */
  membersOf(chat) {
    if (chat.type === "private") return [this.#store.people.get(chat.id)];
    return chat.member_ids.map((id) => this.#store.people.get(id)).filter(Boolean);
  }

  open(chatId) {
    this.#remember();
    history.pushState(null, "", this.#addressOf(this.#store.chats.get(chatId)));
    this.#changed();
  }

  /** On a phone, back to the list. */
  close() {
    this.#remember();
    history.replaceState(null, "", "#");
    this.#changed();
  }

  speakAs(personId) {
    this.#showAt(personId, this.thread);
  }

  /** Shows one topic of the open chat; with undefined all of them. */
  openTopic(thread) {
    this.#showAt(this.person.id, thread);
  }

  /** The id of the chat `steps` further down the list (negative: up), around its ends; undefined where none is open. */
  neighbour(steps) {
    const ids = [...this.#store.chats.keys()];
    const at = ids.indexOf(this.chat?.id);
    return at === -1 ? undefined : ids[(at + steps + ids.length) % ids.length];
  }

  #showAt(personId, thread) {
    history.replaceState(null, "", ["#" + this.chat.id, personId, thread].filter(Boolean).join("/"));
    this.#changed();
  }

  #addressOf(chat) {
    return chat.type === "private" ? `#${chat.id}` : `#${chat.id}/${this.speakerIn(chat)}`;
  }

  #remember() {
    this.#speaker = this.person?.id ?? this.#speaker;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
