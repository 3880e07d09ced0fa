// The chat page: builds the parts and wires them together. State comes from the server into the store (sync.js); every
// part draws what the store and the selection say; what a person does goes to the server (actions.js).

import { Actions } from "./actions.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { byId } from "./dom.js";
import { Foot } from "./foot.js";
import { Header } from "./header.js";
import { fullName } from "./names.js";
import { NewChat } from "./newchat.js";
import { ReactionPicker } from "./reactions.js";
import { Selection } from "./selection.js";
import { listenForShortcuts } from "./shortcuts.js";
import { Sidebar } from "./sidebar.js";
import { SpeakerPicker } from "./speakers.js";
import { Store } from "./store.js";
import { keepInStep } from "./sync.js";
import { onSystemTheme, theme, toggleTheme } from "./theme.js";
import { TopicBar } from "./topicbar.js";
import { Uploads } from "./uploads.js";

const store = new Store();
const selection = new Selection(store);
const actions = new Actions({
  store,
  selection,
  sent: () => conversation.toEnd(),
  write: (text) => composer.write(text),
});
const composer = new Composer(actions);
const picker = new ReactionPicker();
const conversation = new Conversation({
  store,
  actions: {
    react: (message, emoji) => actions.react(message, emoji),
    pickReaction: (button, choice) => picker.open(button, choice),
    reply: (message) => composer.replyTo(message),
    press: (message, button, element) => actions.press(message, button, element),
    runCommand: (text) => actions.runCommand(text),
    followLink: (address) => actions.followLink(address),
    isOwnLink: (address) => actions.isOwnLink(address),
  },
});
const sidebar = new Sidebar(store, selection, { open: openChat });
const header = new Header(store, selection, { back: goToChats, setBlocked: (blocked) => actions.setBlocked(blocked) });
const topics = new TopicBar(store, selection);
const speakers = new SpeakerPicker(selection);
const foot = new Foot(store, selection, { composer, actions });
new NewChat({ found: (kind, title) => actions.found(kind, title) });
new Uploads({ upload: (file, caption) => actions.upload(file, caption), recipient });

function draw() {
  const { chat, person } = selection;
  if (!chat) conversation.close();
  drawBotName();
  document.body.dataset.view = chat ? "chat" : "list";
  sidebar.draw();
  if (chat) drawChat(chat, person);
  markRead();
}

function drawChat(chat, person) {
  const { thread } = selection;
  header.draw();
  topics.draw();
  speakers.draw();
  foot.draw();
  composer.open({ chat, person, thread, botUsername: store.bot.username });
  conversation.open({ chat, person, thread });
  conversation.update();
}

/** Being at the end of a chat that is on the screen is having read it. */
function markRead() {
  const { chat, person } = selection;
  const { atEnd } = conversation.scroller;
  if (chat && atEnd && !document.hidden) store.markRead(chat.id, selection.thread);
  const unread = chat ? store.unread(chat.id, person.id, selection.thread) : 0;
  byId("jump").hidden = atEnd;
  byId("jump-count").textContent = unread > 0 ? String(unread) : "";
  drawTitle();
}

function drawTitle() {
  const chats = [...store.chats.values()];
  const unread = chats.reduce((sum, chat) => sum + store.unread(chat.id, selection.speakerIn(chat)), 0);
  document.title = unread > 0 ? `(${unread}) Gazette preview` : "Gazette preview";
}

function drawBotName() {
  for (const element of document.querySelectorAll(".bot-name")) element.textContent = store.bot.username;
}

function drawTheme() {
  byId("theme").setAttribute("aria-pressed", String(theme() === "dark"));
}

/** Opens a chat. The focus goes to the composer, but where that would raise a phone's keyboard to the chat's name. */
function openChat(chatId) {
  selection.open(chatId);
  if (matchMedia("(hover: hover)").matches) foot.focus();
  else byId("chat-title").focus();
}

function step(steps) {
  const chatId = selection.neighbour(steps);
  if (chatId !== undefined) openChat(chatId);
}

function goToChats() {
  const { chat } = selection;
  selection.close();
  sidebar.focus(chat);
}

/** Who would send a file where, or null where nobody can. */
function recipient() {
  const { chat, person } = selection;
  if (!chat || foot.isBlocked) return null;
  return `as ${fullName(person)} to ${chat.type === "private" ? store.bot.first_name : chat.title}`;
}

store.addEventListener("change", draw);
selection.addEventListener("change", draw);
conversation.scroller.addEventListener("moved", markRead);
document.addEventListener("visibilitychange", markRead);
onSystemTheme(drawTheme);
byId("theme").addEventListener("click", () => {
  toggleTheme();
  drawTheme();
});
byId("jump").addEventListener("click", () => {
  conversation.glideToEnd();
  foot.focus();
});
listenForShortcuts({ goToChats, step, goToComposer: () => foot.focus() });
drawTheme();
keepInStep(store, {
  connected: () => {
    byId("offline").hidden = true;
    document.body.dataset.connected = "";
  },
  lost: () => {
    byId("offline").hidden = false;
    delete document.body.dataset.connected;
  },
  answered: (answer) => actions.receiveAnswer(answer),
  commandsChanged: () => {
    actions.forgetCommands();
    composer.commandsChanged();
  },
});
