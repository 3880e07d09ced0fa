// Keeps the store equal to the server's world: the whole state after each connection, then event by event.

import { fetchState } from "./api.js";
import { followEvents } from "./events.js";

/**
 * Starts and never ends. `connected()` and `lost()` tell how it stands with the server; `answered(answer)` and
 * `commandsChanged()` pass on the events that change no state.
 */
export function keepInStep(store, { connected, lost, answered, commandsChanged }) {
  const events = {
    message: ({ message }) => (store.chats.has(message.chat.id) ? store.put(message) : refresh()),
    edit: ({ message }) => store.put(message),
    delete: ({ chat_id: chatId, message_id: messageId }) => store.remove(chatId, messageId),
    reaction: ({ chat_id: chatId, message_id: messageId, reactions }) =>
      store.setReactions(chatId, messageId, reactions),
    action: ({ chat_id: chatId }) => store.startTyping(chatId),
    answer: answered,
    commands: commandsChanged,
  };
  let waiting = null; // events that came while the whole state was on its way

  async function refresh() {
    const queue = (waiting = []);
    const state = await fetchState();
    if (waiting !== queue) return; // a later refresh has taken over
    waiting = null;
    store.replace(state);
    for (const [name, data] of queue) events[name](data);
  }

  followEvents("/page/events", {
    opened: async () => {
      await refresh();
      commandsChanged();
      connected();
    },
    lost,
    received: (name, data) => (waiting ? waiting.push([name, data]) : events[name](data)),
  });
}
