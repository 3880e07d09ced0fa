// Which part of a long history stands in the page: a few screens of it, which slide along as one scrolls.

const FIRST = 80; // messages on opening
const STEP = 40; // more at each end of it
const LARGEST = 200;

/**
 * The messages from one id to another, both included; `to` is Infinity where it follows the end. Slices do not change.
 * Each method is given the whole history: messages sorted by message_id.
 */
export class Slice {
  #from;
  #to;

  constructor(from, to) {
    this.#from = from;
    this.#to = to;
  }

  static atStart(messages) {
    return between(messages, 0, FIRST);
  }

  static atEnd(messages) {
    return between(messages, messages.length - FIRST, messages.length);
  }

  /** With as much on either side of this message. */
  static around(messages, messageId) {
    const start = indexOf(messages, messageId) - FIRST / 2;
    return between(messages, start, Math.max(0, start) + FIRST);
  }

  of(messages) {
    return messages.slice(...this.#bounds(messages));
  }

  /** How many messages stand before it, and how many after it. */
  outside(messages) {
    const [start, end] = this.#bounds(messages);
    return { before: start, after: messages.length - end };
  }

  /** Whether a message is in it with some on either side, or at an end of the history. */
  surrounds(messages, messageId) {
    const [start, end] = this.#bounds(messages);
    const first = start === 0 ? 0 : start + STEP / 2;
    const last = end === messages.length ? end : end - STEP / 2;
    const at = indexOf(messages, messageId);
    return first <= at && at < last;
  }

  earlier(messages) {
    const [start, end] = this.#bounds(messages);
    const first = Math.max(0, start - STEP);
    return between(messages, first, Math.min(end, first + LARGEST));
  }

  later(messages) {
    const [start, end] = this.#bounds(messages);
    const last = Math.min(messages.length, end + STEP);
    return between(messages, Math.max(start, last - LARGEST), last);
  }

  /** The same where it has not grown too large; else only its end, or its beginning. */
  fitted(messages, { atEnd }) {
    const [start, end] = this.#bounds(messages);
    if (end - start <= LARGEST) return this;
    return atEnd ? Slice.atEnd(messages) : between(messages, start, start + LARGEST);
  }

  #bounds(messages) {
    const end = this.#to === Infinity ? messages.length : indexOf(messages, this.#to + 1);
    return [indexOf(messages, this.#from), end];
  }
}

/** The slice from index `start` up to `end`, excluded; where it meets an end of the history it stays there. */
function between(messages, start, end) {
  const from = start <= 0 ? 0 : messages[start].message_id;
  return new Slice(from, end >= messages.length ? Infinity : messages[end - 1].message_id);
}

/** The index of the first message with this id or a later one. */
function indexOf(messages, messageId) {
  let [low, high] = [0, messages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (messages[middle].message_id < messageId) low = middle + 1;
    else high = middle;
  }
  return low;
}
