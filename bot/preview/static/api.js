// The server's side of the page protocol: one function a route. Each throws an Error whose message is a sentence.

/** The whole state: bot, people, chats, messages by chat id (oldest first), ids of people who blocked the bot. */
export function fetchState() {
  return request("/page/state");
}

/** The commands that the bot offers this person in this chat: [{command, description}]. */
export async function fetchCommands(person, chat) {
  const { commands } = await request(`/page/commands?${new URLSearchParams({ person, chat })}`);
  return commands;
}

/** Sends text; `thread` is undefined where it goes to no topic. */
export function sendText({ person, chat, text, replyTo, thread }) {
  return post("/page/send", { person, chat, text, reply_to: replyTo, thread });
}

/** Reacts to a message; null takes the reaction back. */
export function react({ person, chat, messageId, emoji }) {
  return post("/page/react", { person, chat, message_id: messageId, emoji });
}

/** Presses a callback button; its answer comes later, as an event with the same callback_query_id. */
export function pressButton({ person, chat, messageId, data }) {
  return post("/page/press", { person, chat, message_id: messageId, data });
}

/** What the bot finds for an inline query: {query_id, results, next_offset, button}. */
export function askInline({ person, query, offset, signal }) {
  return post("/page/inline", { person, query, offset }, signal);
}

export function chooseResult({ person, chat, queryId, resultId, thread }) {
  return post("/page/choose", { person, chat, query_id: queryId, result_id: resultId, thread });
}

export function uploadFile({ person, chat, caption, file, thread }) {
  const form = new FormData();
  form.set("person", person);
  form.set("chat", chat);
  form.set("caption", caption);
  if (thread !== undefined) form.set("thread", thread);
  form.set("file", file, file.name);
  return request("/page/upload", { method: "POST", body: form });
}

export function setBlocked({ person, blocked }) {
  return post("/page/block", { person, blocked });
}

/** Opens a "group", "forum" or "channel" with everybody and the bot in it: {chat}, its id. */
export function foundChat({ person, kind, title }) {
  return post("/page/found", { person, kind, title });
}

/** Where a document or photo is downloaded from. */
export function fileAddress(fileId) {
  return `/page/file/${encodeURIComponent(fileId)}`;
}

function post(path, fields, signal) {
  return request(path, {
    signal,
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(fields),
  });
}

async function request(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error("The preview server does not answer.");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `The preview server answered with status ${response.status}.`);
  return answer;
}
