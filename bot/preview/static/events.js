// Server-sent events, followed through outages.

const NAMES = ["message", "edit", "delete", "reaction", "action", "answer", "commands"];
const FIRST_DELAY = 250; // milliseconds; doubled at each failure
const LONGEST_DELAY = 4000;

/**
 * Follows the event stream at `address` for as long as the page lives.
 * `opened()` runs at each connection, the first one included, and may fail: that counts as a loss. `lost()` runs at
 * each loss, `received(name, data)` at each event.
 * We reconnect ourselves: a browser's own attempts stop for good after an HTTP error.
 */
export function followEvents(address, { opened, lost, received }) {
  let delay = FIRST_DELAY;

  function connect() {
    const source = new EventSource(address);
    let over = false;

    function retry() {
      if (over) return;
      over = true;
      source.close();
      lost();
      setTimeout(connect, delay);
      delay = Math.min(delay * 2, LONGEST_DELAY);
    }

    source.addEventListener("error", retry);
    source.addEventListener("open", async () => {
      try {
        await opened();
        delay = FIRST_DELAY;
      } catch {
        retry();
      }
    });
    for (const name of NAMES) {
      source.addEventListener(name, (event) => received(name, JSON.parse(event.data)));
    }
  }

  connect();
}
