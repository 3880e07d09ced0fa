// What the page knows: a copy of the server's state that events keep current. Nothing here touches the document.

import { GENERAL, threadOf, topicsOf } from "./topics.js";

const TYPING_MS = 5000;

/** Dispatches "change" after every change. Messages are the Bot API's own, each chat's sorted by message_id. */
export class Store extends EventTarget {
  bot = { id: 0, username: "", first_name: "" };
  people = new Map();
  chats = new Map();
  blocked = new Set();
  #messages = new Map();
  #reactions = new Map(); // by chat, then by message id
  #lastRead = new Map(); // by chat, then by topic
  #typing = new Map();

  /** Takes over the server's whole state. What was unread before stays unread; at the first time nothing is. */
  replace(state) {
    this.bot = state.bot;
    this.people = new Map(state.people.map((person) => [person.id, person]));
    this.chats = new Map(state.chats.map((chat) => [chat.id, chat]));
    this.blocked = new Set(state.blocked);
    this.#messages = new Map(state.chats.map((chat) => [chat.id, state.messages[chat.id] ?? []]));
    this.#reactions = new Map(state.chats.map((chat) => [chat.id, new Map(Object.entries(state.reactions[chat.id]))]));
    for (const [chatId, messages] of this.#messages) {
      const read = this.#lastRead.get(chatId);
      this.#lastRead.set(chatId, earliest(read ?? newestOf(messages), newestOf(messages)));
    }
    this.#changed();
  }

  /** A chat's messages, or those of one of its topics. */
  messages(chatId, thread) {
    const messages = this.#messages.get(chatId) ?? [];
    return thread === undefined ? messages : messages.filter((message) => threadOf(message) === thread);
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
    if (message.forum_topic_created) this.#addTopic(message);
    if (message.from?.id === this.bot.id) this.#stopTyping(message.chat.id);
    this.#changed();
  }

  remove(chatId, messageId) {
    this.#messages.set(chatId, this.messages(chatId).filter((message) => message.message_id !== messageId));
    this.#changed();
  }

  /** A message's reactions: [{emoji, user_ids}]. */
  reactions(chatId, messageId) {
    return this.#reactions.get(chatId)?.get(String(messageId)) ?? [];
  }

  setReactions(chatId, messageId, reactions) {
    this.#reactions.get(chatId)?.set(String(messageId), reactions);
    this.#changed();
  }

  /** What somebody is called; the bot too. */
  nameOf(userId) {
    return this.people.get(userId)?.first_name ?? (userId === this.bot.id ? this.bot.first_name : "somebody");
  }

  /** How many messages of others came since the chat, or this topic of it, was last read to its end. */
  unread(chatId, personId, thread) {
    return this.#sinceRead(chatId, thread).filter((message) => this.#isUnread(message, personId)).length;
  }

  firstUnread(chatId, personId, thread) {
    return this.#sinceRead(chatId, thread).find((message) => this.#isUnread(message, personId));
  }

  markRead(chatId, thread) {
    const read = this.#lastRead.get(chatId) ?? new Map();
    const newest = newestOf(this.#sinceRead(chatId, thread));
    if ([...newest].every(([topic, messageId]) => read.get(topic) === messageId)) return;
    this.#lastRead.set(chatId, new Map([...read, ...newest]));
    this.#changed();
  }

  setBlocked(personId, blocked) {
    if (blocked) this.blocked.add(personId);
    else this.blocked.delete(personId);
    this.#changed();
  }

  /** Resolves once the condition holds; it is looked at after each change. */
  async until(condition) {
    while (!condition()) await new Promise((changed) => this.addEventListener("change", changed, { once: true }));
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

  #addTopic({ chat: { id }, message_id: thread, forum_topic_created: { name } }) {
    const { topics } = this.chats.get(id);
    if (!topics.some((topic) => topic.id === thread)) topics.push({ id: thread, name });
  }

  /** The messages, or those of a topic, after the earliest place that is read to; the history before is not walked. */
  #sinceRead(chatId, thread) {
    const read = this.#lastRead.get(chatId);
    const topics = topicsOf(this.chats.get(chatId)).map(({ id }) => id);
    const earliestRead = Math.min(...[GENERAL, ...topics].map((topic) => read?.get(topic) ?? 0));
    const messages = this.#messages.get(chatId) ?? [];
    const later = messages.slice(messages.findLastIndex((message) => message.message_id <= earliestRead) + 1);
    return thread === undefined ? later : later.filter((message) => threadOf(message) === thread);
  }

  #isUnread(message, personId) {
    const read = this.#lastRead.get(message.chat.id)?.get(threadOf(message)) ?? 0;
    return message.message_id > read && message.from?.id !== personId;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

/** The id of each topic's newest message, by topic. */
function newestOf(messages) {
  return new Map(messages.map((message) => [threadOf(message), message.message_id]));
}

/** What was read, as far as it is still there. A topic that opened since is unread. */
function earliest(read, newest) {
  return new Map([...read].map(([thread, messageId]) => [thread, Math.min(messageId, newest.get(thread) ?? 0)]));
}
