// What a person can do: each action goes to the server; what comes of it comes back as an event.

import * as api from "./api.js";
import { deepLink } from "./links.js";
import { alertDialog, notify } from "./notices.js";
import { Presses } from "./presses.js";
import { copyText } from "./reveal.js";
import { sentThread, threadOf } from "./topics.js";

/** Actions of whoever speaks in the open chat. `sent()` is told of each message, `write(text)` fills the text field. */
export class Actions {
  #store;
  #selection;
  #sent;
  #presses = new Presses();
  #commandLists = new Map(); // "person/chat": a promise of its commands
  #buttons; // what each kind of keyboard button does

  constructor({ store, selection, sent, write }) {
    this.#store = store;
    this.#selection = selection;
    this.#sent = sent;
    const mention = (query) => write(`@${store.bot.username} ${query}`);
    this.#buttons = {
      callback_data: (data, message, element) => this.#pressCallback(data, message, element),
      copy_text: ({ text }) => copyText(text),
      switch_inline_query: mention,
      switch_inline_query_current_chat: mention,
    };
  }

  /** Sends text; resolves to false, after a notice, where the server refused it. */
  send(text, replyTo) {
    const { chat, person } = this.#selection;
    return attempt(async () => {
      const thread = this.#threadFor(chat, replyTo);
      const { message } = await api.sendText({ person: person.id, chat: chat.id, text, replyTo, thread });
      this.#take(message);
    });
  }

  /** Sends a file; throws where the server refused it. */
  async upload(file, caption) {
    const { chat, person } = this.#selection;
    const thread = this.#threadFor(chat);
    const { message } = await api.uploadFile({ person: person.id, chat: chat.id, caption, file, thread });
    this.#take(message);
  }

  /** Runs a command tapped in a text; in a group it is addressed to this bot, as Telegram does. */
  runCommand(text) {
    const isComplete = this.#selection.chat.type === "private" || text.includes("@");
    return this.send(isComplete ? text : `${text}@${this.#store.bot.username}`);
  }

  /** Presses a button of a message's keyboard; `element` looks busy until the bot has answered. */
  press(message, button, element) {
    const kind = Object.keys(this.#buttons).find((name) => name in button);
    return this.#buttons[kind](button[kind], message, element);
  }

  /** Reacts to a message; null takes the reaction back. */
  react(message, emoji) {
    const { person } = this.#selection;
    const where = { person: person.id, chat: message.chat.id, messageId: message.message_id };
    return attempt(() => api.react({ ...where, emoji }));
  }

  /** What the bot answered to a press. */
  receiveAnswer({ callback_query_id: queryId, user_id: userId, text, show_alert: showAlert, url }) {
    this.#presses.answer(queryId);
    if (userId !== this.#selection.person?.id) return;
    if (text) (showAlert ? alertDialog : notify)(text);
    if (url && !this.followLink(url)) open(url, "_blank", "noopener");
  }

  /** Follows a link to the bot itself within the page; false for any other link, which the browser opens. */
  followLink(address) {
    const link = deepLink(address, this.#store.bot.username);
    if (!link) return false;
    const toGroup = link.parameter === "startgroup";
    const chat = toGroup ? this.#firstGroup() : this.#selection.privateChat;
    if (!chat) return false;
    this.#selection.open(chat.id);
    const start = toGroup ? `/start@${this.#store.bot.username}` : "/start";
    if (link.parameter) this.send(`${start} ${link.payload}`.trim());
    return true;
  }

  /** Whether a link leads to the bot itself. */
  isOwnLink(address) {
    return deepLink(address, this.#store.bot.username) !== null;
  }

  /** Blocks or unblocks the bot. */
  setBlocked(blocked) {
    const { person } = this.#selection;
    return attempt(async () => {
      await api.setBlocked({ person: person.id, blocked });
      this.#store.setBlocked(person.id, blocked);
    });
  }

  /** Opens a new chat as whoever speaks, and goes there; throws where the server refused it. */
  async found(kind, title) {
    const { chat } = await api.foundChat({ person: this.#selection.person.id, kind, title });
    await this.#store.until(() => this.#store.chats.has(chat));
    this.#selection.open(chat);
  }

  /** The bot's commands for whoever speaks in the open chat: [{command, description}]. */
  commands() {
    const { chat, person } = this.#selection;
    const key = `${person.id}/${chat.id}`;
    if (!this.#commandLists.has(key)) this.#commandLists.set(key, this.#loadCommands(key, person, chat));
    return this.#commandLists.get(key);
  }

  get botName() {
    return this.#store.bot.username;
  }

  /** What the bot finds for words typed behind its name; null where it is not wanted any more, or nothing came. */
  async find(query, offset, signal) {
    try {
      return await api.askInline({ person: this.#selection.person.id, query, offset, signal });
    } catch {
      return null; // typing on asks again
    }
  }

  /** Sends what an inline query found to the open chat; resolves to false, after a notice, where that failed. */
  choose(queryId, resultId) {
    const { chat, person } = this.#selection;
    return attempt(async () => {
      const thread = this.#threadFor(chat);
      const { message } = await api.chooseResult({ person: person.id, chat: chat.id, queryId, resultId, thread });
      this.#take(message);
    });
  }

  /** Goes to the private chat with the bot and starts it with this parameter. */
  openPrivately(parameter) {
    this.#selection.open(this.#selection.privateChat.id);
    this.send(`/start ${parameter}`);
  }

  forgetCommands() {
    this.#commandLists.clear();
  }

  async #loadCommands(key, person, chat) {
    try {
      return await api.fetchCommands(person.id, chat.id);
    } catch {
      this.#commandLists.delete(key); // asked again at the next "/"
      return [];
    }
  }

  async #pressCallback(data, message, element) {
    if (element.getAttribute("aria-busy") === "true") return;
    element.setAttribute("aria-busy", "true");
    await attempt(async () => {
      const where = { person: this.#selection.person.id, chat: message.chat.id, messageId: message.message_id };
      const { callback_query_id: queryId } = await api.pressButton({ ...where, data });
      await this.#presses.answered(queryId);
    });
    element.removeAttribute("aria-busy");
  }

  /** The topic that something goes to: that of the message it answers, else the open one. */
  #threadFor(chat, replyTo) {
    const answered = replyTo && this.#store.message(chat.id, replyTo);
    return sentThread(answered ? threadOf(answered) : this.#selection.thread);
  }

  #firstGroup() {
    return [...this.#store.chats.values()].find((chat) => chat.type.endsWith("group"));
  }

  #take(message) {
    this.#sent();
    this.#store.put(message);
  }
}

/** Runs an action; what goes wrong becomes a notice. Resolves to whether it went well. */
async function attempt(action) {
  try {
    await action();
    return true;
  } catch (error) {
    notify(error.message);
    return false;
  }
}
