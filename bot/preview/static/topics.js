// The topics of a forum. https://core.telegram.org/api/forum

/** The topic that every forum has; in the Bot API its messages bear no thread id. */
export const GENERAL = 1;

/** The topic a message stands in; in a chat without topics everything is general. */
export function threadOf(message) {
  if (message.forum_topic_created) return message.message_id;
  return message.is_topic_message ? message.message_thread_id : GENERAL;
}

/** The thread id as the server takes it. */
export function sentThread(thread) {
  return thread === GENERAL ? undefined : thread;
}

/** A forum's topics as [{id, name}], the general one first; none in any other chat. */
export function topicsOf(chat) {
  return chat.is_forum ? [{ id: GENERAL, name: "General" }, ...chat.topics] : [];
}

/** The name of the topic a message stands in, or undefined outside forums. */
export function topicName(chat, message) {
  const thread = threadOf(message);
  return topicsOf(chat).find(({ id }) => id === thread)?.name;
}
