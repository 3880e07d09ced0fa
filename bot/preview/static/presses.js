// Button presses that wait for the bot's answer.

const PATIENCE_MS = 15_000; // as long as Telegram lets a button turn

/** Pairs the answers with the presses, whichever comes first: the id by response, or the answer by event. */
export class Presses {
  #waiting = new Map();
  #early = new Set();

  /** Resolves when the bot has answered this query, or after 15 s. */
  answered(queryId) {
    if (this.#early.delete(queryId)) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle(queryId), PATIENCE_MS);
      this.#waiting.set(queryId, { resolve, timer });
    });
  }

  answer(queryId) {
    if (this.#waiting.has(queryId)) this.#settle(queryId);
    else this.#early.add(queryId);
  }

  #settle(queryId) {
    const { resolve, timer } = this.#waiting.get(queryId);
    clearTimeout(timer);
    this.#waiting.delete(queryId);
    resolve();
  }
}
