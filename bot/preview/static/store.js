// What the page knows: a copy of the server's state that events keep current. Nothing here touches the document.

const TYPING_MS = 5000;

/** Dispatches "change" after every change. Messages are the Bot API's own, each chat's sorted by message_id. */
export class Store extends EventTarget {
  bot = { id: 0, username: "", first_name: "" };
  people = new Map();
  chats = new Map();
  blocked = new Set();
  #messages = new Map();
  #lastRead = new Map();
  #typing = new Map();

  /** Takes over the server's whole state. What was unread before stays unread; at the first time nothing is. */
  replace(state) {
    this.bot = state.bot;
    this.people = new Map(state.people.map((person) => [person.id, person]));
    this.chats = new Map(state.chats.map((chat) => [chat.id, chat]));
    this.blocked = new Set(state.blocked);
    this.#messages = new Map(state.chats.map((chat) => [chat.id, state.messages[chat.id] ?? []]));
    for (const [chatId, messages] of this.#messages) {
      const newest = messages.at(-1)?.message_id ?? 0;
      this.#lastRead.set(chatId, Math.min(this.#lastRead.get(chatId) ?? newest, newest));
    }
    this.#changed();
  }

  messages(chatId) {
    return this.#messages.get(chatId) ?? [];
  }

  message(chatId, messageId) {
    return this.messages(chatId).find((message) => message.message_id === messageId);
  }

  /** Adds a message, or replaces the one with its id: the same message may come by event and by answer. */
  put(message) {
    const messages = this.messages(message.chat.id).filter((other) => other.message_id !== message.message_id);
    const at = messages.findLastIndex((other) => other.message_id < message.message_id) + 1;
    messages.splice(at, 0, message);
    this.#messages.set(message.chat.id, messages);
    if (message.from?.id === this.bot.id) this.#stopTyping(message.chat.id);
    this.#changed();
  }

  remove(chatId, messageId) {
    this.#messages.set(chatId, this.messages(chatId).filter((message) => message.message_id !== messageId));
    this.#changed();
  }

  /** How many messages of others came since the chat was last read to its end. */
  unread(chatId, personId) {
    return this.messages(chatId).filter((message) => this.#isUnread(message, personId)).length;
  }

  firstUnread(chatId, personId) {
    return this.messages(chatId).find((message) => this.#isUnread(message, personId));
  }

  markRead(chatId) {
    const newest = this.messages(chatId).at(-1)?.message_id ?? 0;
    if (this.#lastRead.get(chatId) === newest) return;
    this.#lastRead.set(chatId, newest);
    this.#changed();
  }

  setBlocked(personId, blocked) {
    if (blocked) this.blocked.add(personId);
    else this.blocked.delete(personId);
    this.#changed();
  }

  /** The bot is typing there, for five seconds or until its next message. */
  startTyping(chatId) {
    clearTimeout(this.#typing.get(chatId));
    const timer = setTimeout(() => {
      this.#stopTyping(chatId);
      this.#changed();
    }, TYPING_MS);
    this.#typing.set(chatId, timer);
    this.#changed();
  }

  isTyping(chatId) {
    return this.#typing.has(chatId);
  }

  #stopTyping(chatId) {
    clearTimeout(this.#typing.get(chatId));
    this.#typing.delete(chatId);
  }

  #isUnread(message, personId) {
    return message.message_id > (this.#lastRead.get(message.chat.id) ?? 0) && message.from?.id !== personId;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
